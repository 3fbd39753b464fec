"""What `generate(num_beams=4)` runs: prefill once per text, then score, choose, reorder the cache and decode, with equal results to transformers"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['sample_candidates']

def sample_candidates(generator=None):
    """Draw candidates without replacement instead of taking the best: beam sampling

    Args:
        generator: random number generator

    Returns:
        function of scores and a number, returns values and positions
    """
