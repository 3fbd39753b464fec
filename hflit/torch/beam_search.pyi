"""What `generate(num_beams=4)` runs: prefill once per text, then score, choose, reorder the cache and decode, with equal results to transformers"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['sample_candidates', 'ends_function', 'reorder_cache', 'search_beams', 'best_texts']

def sample_candidates(generator=None):
    """Draw candidates without replacement instead of taking the best: beam sampling

    Args:
        generator: random number generator

    Returns:
        function of scores and a number, returns values and positions
    """

def ends_function(run):
    """A function of token ids that returns whether each text ends at the position after the present one

    Args:
        run: the state of the call
    """

def reorder_cache(cache, rows) -> None:
    """Let the row `i` of the self-attention cache be its old row `rows[i]`

    Args:
        cache: KV cache, or None
        rows: old row of each row, `(batch * beams,)`
    """

def search_beams(run):
    """Beam search: run the model until all texts are complete; the best beams become the texts of `run`

    Args:
        run: a prepared `Run`, with `num_beams` rows for each text
    """

def best_texts(run, beams, prompt: int):
    """Let `run` hold the best finished beams of each text, without columns that no text fills

    Args:
        run: the state of the call
        beams: beams of the last step
        prompt: positions of the prompt
    """
