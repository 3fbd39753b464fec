"Keras models on each backend: made, called, loaded and saved. What is checked stands in keras_checks.py"
import pytest
import keras_runner as runner

@pytest.mark.parametrize('check', runner.names('model'))
@pytest.mark.parametrize('backend', runner.some('tensorflow', 'torch'))
def test_keras(backend, check, minilm):
    if (why := runner.results(backend, 'model', minilm)[check]): pytest.fail(why, pytrace=False)
