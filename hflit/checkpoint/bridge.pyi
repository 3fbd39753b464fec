"""Maps the parameter names and weight layouts of Flax and Keras to those of PyTorch and of checkpoint files, and back"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['leaf_names', 'torch_name', 'kernel_axes', 'to_torch_layout', 'from_torch_layout', 'torch_shape']

leaf_names: dict

def torch_name(path) -> str:
    """The PyTorch name of a Flax or Keras parameter

    Args:
        path: of a parameter in Flax or Keras: module names, then its own name
    """

def kernel_axes(n: int, back: bool) -> tuple:
    """Axes that transpose a kernel of `n` dimensions to PyTorch's layout (`back`: from it)

    Args:
        n: number of dimensions
        back: from PyTorch's layout
    """

def to_torch_layout(path, x):
    """The array in PyTorch's layout, which files use

    Args:
        path: path of a file
        x: array in the layout of Flax and Keras
    """

def from_torch_layout(path, x):
    """The array in the layout of Flax and Keras

    Args:
        path: path of a file
        x: array in PyTorch's layout
    """

def torch_shape(path, shape) -> tuple:
    """The shape in PyTorch's layout

    Args:
        path: path of a file
        shape: in Flax or Keras
    """
