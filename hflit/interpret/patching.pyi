"""Run one text with an activation of another put in, for each module and position, and see how the answer changes"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['patch_effects', 'draw_patches']

def patch_effects(model, inputs: dict, source: dict, score, names='layers.*') -> tuple:
    """Scores after patching the output of each module at each position with that of another run

    Args:
        model: the model
        inputs: of the run that is patched: one text
        source: of the run whose activations are put in, of the same shape
        score: function from the model's output to one number for each text, `(batch,)`
        names: names or patterns of modules

    Returns:
        names, and the scores `(modules, tokens)`
    """

def draw_patches(names, scores, tokens, middle=None, ax=None):
    """Draw the scores after patching, a row for each module; returns the axes

    Args:
        names: names of the modules, one for each row
        scores: `(modules, tokens)`, as from `patch_effects`
        tokens: of the text that is patched, or pairs such as `'Rome/Paris'`
        middle: score that is drawn white; None: colours from the lowest score to the highest
        ax: axes of matplotlib; None: new ones
    """
