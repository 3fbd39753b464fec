"""`generate(penalty_alpha=0.6, top_k=4)`: the degeneration penalty, and a loop that looks one token ahead"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['contrastive_scores', 'repeat_inputs', 'widened', 'rows_of', 'look_ahead', 'begin', 'search_contrastive', 'keep_rows']

def contrastive_scores(context, candidates, probs, alpha: float, mask=None):
    """Probability less the largest cosine similarity with a token of the text, `(batch, k)`

    Args:
        context: hidden states of the text, `(batch, tokens, hidden_size)`
        candidates: hidden states of the candidates, `(batch, k, hidden_size)`
        probs: their probabilities, `(batch, k)`
        alpha: share of the penalty
        mask: false at padding, `(batch, tokens)`
    """

def repeat_inputs(x, b: int, k: int):
    """The rows of an input repeated `k` times each; other values as they are

    Args:
        x: tensor with a row for each text, an encoder's output, or another value
        b: number of texts
        k: rows for each
    """

def widened(run, k: int):
    """A second state of a call, with `k` rows for each row and the same cache

    Args:
        run: state of the call
        k: rows for each of its rows
    """

def rows_of(out, rows, names):
    """The output of some rows: logits, and the states of these names

    Args:
        out: output of the model
        rows: numbers of rows, `(n,)`
        names: states that are needed
    """

def look_ahead(wide, tokens) -> tuple:
    """Forward pass over all candidates of the next token

    Args:
        wide: state with a row for each candidate
        tokens: the candidates, `(batch, k)`

    Returns:
        output of the model; hidden states of the candidates, `(batch, k, hidden_size)`
    """

def begin(run) -> tuple:
    """Prefill with hidden states of the whole prompt; ValueError where they cannot be had

    Args:
        run: state of the call

    Returns:
        output of the model for the prompts; KV cache
    """

def search_contrastive(run):
    """Contrastive search: decode until every row is finished

    Args:
        run: state of the call
    """

def keep_rows(wide, rows) -> None:
    """Let all rows of a text go on from its chosen candidate

    Args:
        wide: state with a row for each candidate
        rows: old row of each row
    """
