"JAX and Flax: the names of hflit, each with a model in Flax. They load on first use"
from ..auto import lazy_module as _lazy_module

__getattr__, __dir__ = _lazy_module(__name__)
