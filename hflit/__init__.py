"Transformers as a literate library. Names load on first use; `__init__.pyi` lists them and the rooms they live in"
__version__ = "0.1.0"

from importlib import import_module as _import_module
from lazy_loader import attach_stub as _attach_stub

_load, __dir__, __all__ = _attach_stub(__name__, __file__)

def __getattr__(name):
    "A listed name from its room, a room, or a class by rule: an old spelling, or an architecture another package registered"
    if name in __all__: return _load(name)
    if name[:1].isupper(): return _import_module('hflit.auto').resolve(name)
    try:
        if name[:1] != '_': return _import_module(f'hflit.{name}')
    except ModuleNotFoundError as e:
        if e.name != f'hflit.{name}': raise
    raise AttributeError(f'hflit has no `{name}`')
