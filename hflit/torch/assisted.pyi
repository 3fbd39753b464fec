"""`generate(assistant_model=…)`: the forward pass over proposals, the assistant's own KV cache, and samples whose distribution is unchanged"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['AssistedSteps', 'own_keys', 'assistant_run']

class AssistedSteps:
    """The part of a `Run` that assisted decoding uses"""
    def verify(self, tokens):
        """Forward pass over the newest token and the proposals, `(k,)`; logits of all of them

        Args:
            tokens: the proposals, `(k,)`
        """
    def step_output(self, out, i: int, m: int):
        """The output for position `i` of the last `m`, as a forward pass over this token alone would give it

        Args:
            out: what the model returned
            i: index
            m: number of positions of the forward pass
        """
    def crop(self, n: int) -> None:
        """Drop the last `n` tokens from the KV cache

        Args:
            n: number of tokens to drop
        """
    def uniform(self):
        """A random number from 0 to 1, exclusive"""
    def states_at(self, name: str, xs, at: slice, later: int) -> tuple:
        """Recorded states of one position; attention weights without the `later` keys after it

        Args:
            name: of the states
            xs: a tensor per layer
            at: the position
            later: number of positions after it
        """

def own_keys(x, layer, later: int):
    """Attention weights without the keys that the query does not see

    Args:
        x: attention weights of one query, `(batch, heads, 1, keys)`
        layer: its layer of the KV cache
        later: keys after it
    """

def assistant_run(run, model, prepare, ids, mask):
    """State of a call of the assistant, with the settings and logits processors of `run`

    Args:
        run: state of the call
        model: the assistant
        prepare: function that prepares a call
        ids: `input_ids` of the call: the source of an encoder–decoder
        mask: its `attention_mask`
    """
