"""`generate(dola_layers='high', repetition_penalty=1.2)`: candidate layers, the choice of the one that differs most, and the contrast of two layers"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['candidate_layers', 'divergence', 'contrast_layers', 'early_logits', 'decode_dola']

def candidate_layers(which, n: int, tied: bool) -> list:
    """The early layers that DoLa chooses from; a list loses the last layer and what is beyond

    Args:
        which: `'low'`, `'high'` or a list of layers
        n: layers of the model
        tied: whether the input embeddings are the output layer's weights
    """

def divergence(p, q):
    """Mean divergence of the average of two distributions from both, the mean over the batch, `(layers,)`

    Args:
        p: log-probabilities, `(batch, vocab_size)`
        q: the same of candidates, `(layers, batch, vocab_size)`
    """

def contrast_layers(final, early):
    """Log-probabilities less those of the candidate that differs most; unlikely tokens are forbidden

    Args:
        final: logits of the last layer, `(batch, vocab_size)`
        early: logits of the candidates, `(layers, batch, vocab_size)`
    """

def early_logits(run, out, layers: list):
    """Logits of the last position after early layers, `(layers, batch, vocab_size)`

    Args:
        run: state of the call
        out: output of the model, with hidden states
        layers: the candidate layers
    """

def decode_dola(run):
    """DoLa decoding: decode until every row is finished

    Args:
        run: state of the call
    """
