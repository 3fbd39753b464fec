"""Maps the parameter names and weight layouts of Flax and Keras to those of PyTorch and of checkpoint files, and back"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['leaf_names', 'torch_name', 'kernel_axes', 'to_torch_layout', 'from_torch_layout', 'torch_shape']

leaf_names: dict

def torch_name(path) -> str:
    """PyTorch name of a Flax or Keras parameter

    Args:
        path: of a parameter in Flax or Keras: module names, then the name of the tensor
    """

def kernel_axes(n: int, back: bool) -> tuple:
    """Axes that transpose a kernel of `n` dimensions to PyTorch's layout, or from it (`back`)

    Args:
        n: number of dimensions
        back: from the layout of PyTorch instead of to it
    """

def to_torch_layout(path, x):
    """Transpose an array to PyTorch's layout, which files use

    Args:
        path: of the parameter in Flax or Keras
        x: array in the layout of Flax and Keras
    """

def from_torch_layout(path, x):
    """Transpose an array to the layout of Flax and Keras

    Args:
        path: of the parameter in Flax or Keras
        x: array in PyTorch's layout
    """

def torch_shape(path, shape) -> tuple:
    """Shape of an array in PyTorch's layout

    Args:
        path: of the parameter in Flax or Keras
        shape: in Flax or Keras
    """
