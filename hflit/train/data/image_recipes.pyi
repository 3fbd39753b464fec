"""Class folders, image processor, head and metrics for `hflit train image-classification --data folder`"""
# Written by hflit.dev_stubs; do not edit
from .recipes import Classification
from typing import Any

__all__ = ['ImageClassification', 'picture_of']

class ImageClassification(Classification):
    """Recipe for single-label or multi-label classification, or regression, of pictures"""
    auto_class: str
    columns: list
    image: Any
    def find_columns(self, data) -> None:
        """Args:
            data: data set
        """
    def load_preprocessor(self): ...
    def text_length(self, max_length=None) -> None:
        """Args:
            max_length: number of tokens to pad to
        """
    def preprocess(self, rows, names=None) -> dict:
        """Read pictures and call the image processor

        Args:
            rows: rows of a data set
            names: names
        """
    def preprocess_dataset(self, data, what='pictures'):
        """A dataset that reads and processes its pictures when rows are taken

        Args:
            data: data set
            what: name of the thing, for error messages
        """

def picture_of(cell):
    """The picture in a cell: of a dict its bytes or its path

    Args:
        cell: path, bytes, PIL image, or a dict with `bytes` and `path`
    """
