"""The bucket of each distance between two tokens, for architectures that add a learned bias per bucket to the attention scores"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['relative_buckets']

def relative_buckets(config, both_ways: bool):
    """Bucket of each distance from `-max_distance` to `max_distance`

    Args:
        config: with `relative_attention_num_buckets` and `relative_attention_max_distance`
        both_ways: an encoder, in which keys may stand before and after the query

    Returns:
        `(2*max_distance + 1,)`; entry `max_distance + d` is for a key `d` after the query
    """
