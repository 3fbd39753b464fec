"JAX and Flax: the names of hflit, each with a model in Flax. They load on first use"
from ..auto import front_door as _front_door

__getattr__, __dir__ = _front_door(__name__)
