"""PackedDataset and PackedIterableDataset for causal language models, with no attention across texts"""
# Written by hflit.dev_stubs; do not edit
from torch.utils.data import Dataset, IterableDataset
from typing import Any
from collections.abc import Iterator

__all__ = ['BestFitPacker', 'pack', 'split_texts', 'ids_and_labels', 'pack_row', 'PackedDataset', 'PackedIterableDataset']

class BestFitPacker:
    """Best-fit bin packing into packs of `size` tokens, indexed by free space

    Args:
        size: number of tokens
    """
    count: Any
    packs: list
    size: int
    made: int
    def __init__(self, size: int) -> None:
        """Args:
            size: number of tokens
        """
    def put(self, space, packs) -> None:
        """Store packs with this free space

        Args:
            space: free space of the packs
            packs: indices of the packs
        """
    def take(self, n, most) -> tuple:
        """Take `(space, packs)` with the least free space for length `n`; otherwise up to `most` new packs

        Args:
            n: length of the text in tokens
            most: largest number or size
        """
    def fill(self, n, many):
        """Assign `many` texts of length `n`: the pack index of each

        Args:
            n: length of the text in tokens
            many: number of texts
        """

def pack(lengths, size: int, seed=0) -> list:
    """Group texts into few packs of at most `size` tokens, in random order

    Args:
        lengths: number of tokens of each text
        size: tokens of a pack
        seed: random seed

    Returns:
        lists of text indices; empty texts are left out
    """

def split_texts(lengths, size: int):
    """Split rows into pieces of at most `size` tokens

    Args:
        lengths: number of tokens of each row
        size: maximum tokens of a piece

    Returns:
        row index, start and end of each piece, `(pieces, 3)`
    """

def ids_and_labels(row, which='A row') -> tuple:
    """Read `(input_ids, labels)` of a row as arrays; ValueError if it is padded or not tokenized

    Args:
        row: the row
        which: what the error message calls the row
    """

def pack_row(texts, size: int, pad: int = 0, start: int = 0) -> dict:
    """Make one packed row: concatenated texts, padded to `size`

    Args:
        texts: `(input_ids, labels)` of each
        size: tokens of the row
        pad: padding id for the remainder
        start: position of the first token of a text

    Returns:
        `input_ids`, `labels` and `position_ids`, each `(size,)`
    """

class PackedDataset(Dataset):
    """A dataset of packed rows of `size` tokens with several texts each

    Args:
        dataset: rows with `input_ids`, and `labels` if they differ
        size: tokens of a row
        lengths: lengths of the texts; measured when not given
        seed: seed for the grouping of texts
        pad_token_id: padding id for the remainder, which has no loss and is not attended to
        position_ids_start: position of the first token of a text; 2 for RoBERTa
    """
    packs: Any
    start: int
    lengths: Any
    pieces: Any
    pad_token_id: int
    dataset: Any
    size: int
    def __init__(
        self,
        dataset,
        size: int,
        lengths=None,
        seed: int = 0,
        pad_token_id: int = 0,
        position_ids_start: int = 0,
    ) -> None:
        """Args:
            dataset: rows with `input_ids`, and `labels` if they differ
            size: tokens of a row
            lengths: lengths of the texts; measured when not given
            seed: seed for the grouping of texts
            pad_token_id: padding id for the remainder, which has no loss and is not attended to
            position_ids_start: position of the first token of a text; 2 for RoBERTa
        """
    def __len__(self) -> int: ...
    @property
    def fill_rate(self) -> float:
        """Fraction of all positions that hold text"""
    def __getitem__(self, i):
        """Args:
            i: index
        """

class PackedIterableDataset(IterableDataset):
    """An iterable dataset of texts as packed rows of `size` tokens

    Args:
        dataset: an iterable of rows with `input_ids`, and `labels` if they differ
        size: tokens of a row
        seed: seed for the grouping of texts
        pad_token_id: padding id for the remainder
        buffer: size of the buffer of texts, in packs
        position_ids_start: position of the first token of a text; 2 for RoBERTa
    """
    start: int
    buffer: int
    epoch: int
    seed: int
    pad_token_id: int
    dataset: Any
    size: int
    def __init__(
        self,
        dataset,
        size: int,
        seed: int = 0,
        pad_token_id: int = 0,
        buffer: int = 64,
        position_ids_start: int = 0,
    ) -> None:
        """Args:
            dataset: an iterable of rows with `input_ids`, and `labels` if they differ
            size: tokens of a row
            seed: seed for the grouping of texts
            pad_token_id: padding id for the remainder
            buffer: size of the buffer of texts, in packs
            position_ids_start: position of the first token of a text; 2 for RoBERTa
        """
    def set_epoch(self, epoch: int) -> None:
        """Set the epoch, which determines the order together with the seed

        Args:
            epoch: number of epochs so far
        """
    def __iter__(self) -> Iterator[Any]: ...
    def _row(self, texts):
        """The row with these texts

        Args:
            texts: `(input_ids, labels)` of each
        """
    def pack_buffer(self, texts, buffer_index: int, last=False) -> tuple:
        """Pack the buffer: `(packs to yield, texts to keep)`; all packs if `last`

        Args:
            texts: texts
            buffer_index: index of the buffer
            last: no texts follow
        """
    def texts(self) -> Iterator[Any]:
        """Yield pieces of at most `size` tokens, `(input_ids, labels)`; each `DataLoader` worker takes its share"""
