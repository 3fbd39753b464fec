"""What `generate(num_beams=4)` runs: prefill once per text, then score, choose, reorder the cache and decode, with equal results to transformers"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['sample', 'sample_candidates']

def sample(probs, k: int, generator=None):
    """Positions drawn by their probabilities, without replacement, `(rows, k)`

    Args:
        probs: `(rows, n)`
        k: how many of each row
        generator: random number generator, or a list of one for each row
    """

def sample_candidates(generator=None):
    """Draw candidates without replacement instead of taking the best: beam sampling

    Args:
        generator: random number generator, or a list of one for each text

    Returns:
        function of scores and a number, returns values and positions
    """
