"""`generate(assistant_model=…)` and `generate(prompt_lookup_num_tokens=…)`: tokens drafted by a small model or copied from the text, checked by one compiled step"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['AssistedSteps', 'candidate_generator']

class AssistedSteps:
    """The part of a `Run` that assisted decoding uses"""
    cache: Any
    def verify(self, tokens):
        """Forward pass over the newest token and the proposals, `(k,)`; logits of all of them

        Args:
            tokens: the proposals, `(k,)`
        """
    def step_output(self, out, i: int, m: int) -> tuple:
        """The output for position `i` of the last `m`, as a forward pass over this token alone would give it

        Args:
            out: what the model returned
            i: number of the step
            m: number of positions of the forward pass
        """
    def crop(self, n: int) -> None:
        """Drop the last `n` tokens from the KV cache

        Args:
            n: number of tokens to drop
        """
    def uniform(self):
        """A random number from 0 to 1, exclusive"""

def candidate_generator(run, assistant=None, prepare=None, ids=None, mask=None):
    """The source of proposals that a call asks for; errors for what does not go together

    Args:
        run: state of the call
        assistant: `assistant_model` of the call
        prepare: function that prepares a call of the assistant
        ids: `input_ids` of the call
        mask: its `attention_mask`

    Returns:
        a `CandidateGenerator`, or None
    """
