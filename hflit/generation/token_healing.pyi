"""Take the last token of the prompt back, and let the model choose it among those that begin with the same letters"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['extensions', 'heal_row', 'like', 'heal_tokens', 'healed']

def extensions(tokenizer, token: int) -> list:
    """Ids of all tokens that begin with the letters of a token

    Args:
        tokenizer: of the model
        token: the last of a prompt

    Returns:
        the token among them
    """

def heal_row(model, ids: list, tokenizer) -> list:
    """A prompt with its last token chosen anew

    Args:
        model: that chooses the token
        ids: tokens of a prompt
        tokenizer: of the model
    """

def like(ids, model):
    """Token ids as the framework of a model takes them

    Args:
        ids: token ids
        model: the model
    """

def heal_tokens(model, input_ids, tokenizer) -> tuple:
    """Prompts with their last tokens chosen anew

    Args:
        model: that chooses the last tokens
        input_ids: prompts, `(batch, tokens)`
        tokenizer: of the model

    Returns:
        token ids and attention mask in NumPy
    """

def healed(model, generation_config, kw: dict, ids, mask, tokenizer) -> tuple:
    """Heal the prompts of a call of `generate` if its settings say so

    Args:
        model: the model
        generation_config: settings of the call, or None
        kw: keywords of the call
        ids: prompts, or None
        mask: their attention mask, or None
        tokenizer: of the model, or None

    Returns:
        prompts and mask, as they were where the setting is off
    """
