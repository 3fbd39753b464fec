"""Compare the scores after the prompt with those after a negative prompt, and move away from the latter"""
# Written by hflit.dev_stubs; do not edit
from .sampling import LogitsProcessor
from typing import Any
from typing_extensions import Self

__all__ = ['logger', 'guide', 'same_rows', 'UnbatchedClassifierFreeGuidanceLogitsProcessor', 'note_without_guidance', 'ClassifierFreeGuidanceLogitsProcessor']

logger: Any

def guide(scores, negative_scores, guidance_scale: float):
    """Log-probabilities after the prompt, moved away from those after the negative prompt

    Args:
        scores: after the prompt, `(batch, vocab_size)`
        negative_scores: after the negative prompt, the same shape
        guidance_scale: 1 gives the first, 0 the second
    """

def same_rows(old, new, k: int):
    """For each row of `new`, a row of `old` of the same text that has the same tokens

    Args:
        old: tokens before, `(rows, tokens)`
        new: the same number of rows
        k: rows of a text, which have one negative prompt

    Returns:
        `(rows,)` in NumPy; None where no row has moved or a row is not among the old ones
    """

class UnbatchedClassifierFreeGuidanceLogitsProcessor(LogitsProcessor):
    """Classifier-free guidance, with a second pass of the model over the negative prompt and the new tokens

    Args:
        guidance_scale: 1 is off, above 1 follows the prompt more closely
        model: gives the scores of the second pass, in PyTorch or Keras
        unconditional_ids: negative prompts, `(batch, tokens)`; None: the last token of the prompts
        unconditional_attention_mask: 1 for a token and 0 for padding
        use_cache: keep keys and values of the second pass
        max_new_tokens: largest number of new tokens; None: as many as the model has positions
    """
    host: bool
    max_new_tokens: int
    run: Any
    ids: Any
    mask: Any
    model: Any
    use_cache: bool
    guidance_scale: float
    k: Any
    text: Any
    def __init__(
        self,
        guidance_scale: float,
        model,
        unconditional_ids=None,
        unconditional_attention_mask=None,
        use_cache: bool = True,
        max_new_tokens: int | None = None,
    ) -> None:
        """Args:
            guidance_scale: 1 is off, above 1 follows the prompt more closely
            model: gives the scores of the second pass, in PyTorch or Keras
            unconditional_ids: negative prompts, `(batch, tokens)`; None: the last token of the prompts
            unconditional_attention_mask: 1 for a token and 0 for padding
            use_cache: keep keys and values of the second pass
            max_new_tokens: largest number of new tokens; None: as many as the model has positions
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: the guidance scale
            prompt: what processors may need to know of the prompts
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """
    def start(self, input_ids):
        """Prepare the second pass and read the negative prompts; returns what the model returned

        Args:
            input_ids: token ids, `(batch, tokens)`
        """
    def step(self, rows, input_ids):
        """Append the newest tokens to the second pass; returns what the model returned

        Args:
            rows: old row of each row
            input_ids: tokens so far, of which the last is new
        """
    def negative_scores(self, input_ids):
        """Scores of the next token after the negative prompts, `(rows, vocab_size)`

        Args:
            input_ids: token ids, `(batch, tokens)`
        """

def note_without_guidance(g, second) -> None:
    """Log a warning for negative prompts that have no effect

    Args:
        g: generation settings
        second: model, negative prompts and their mask, or None
    """

class ClassifierFreeGuidanceLogitsProcessor(LogitsProcessor):
    """Classifier-free guidance for scores of which the second half is that of the negative prompts

    Args:
        guidance_scale: above 1 follows the prompt more closely
    """
    guidance_scale: float
    def __init__(self, guidance_scale: float) -> None:
        """Args:
            guidance_scale: above 1 follows the prompt more closely
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """
