"Keras models on each backend: compile, fit, evaluate, predict. What is checked stands in keras_checks.py"
import pytest
import keras_runner as runner

@pytest.mark.parametrize('check', runner.names('training'))
@pytest.mark.parametrize('backend', runner.some('jax', 'torch'))
def test_keras(backend, check, minilm):
    if (why := runner.results(backend, 'training', minilm)[check]): pytest.fail(why, pytrace=False)
