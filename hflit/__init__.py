"Transformers as a literate library. Names load on first use; `__init__.pyi` lists them with their modules"
__version__ = "0.1.0"

from importlib import import_module as _import_module
from lazy_loader import attach_stub as _attach_stub

_load, __dir__, __all__ = _attach_stub(__name__, __file__)

def __getattr__(name):
    "A name listed in the stub, a submodule, or a class found by its name: an old name, or an architecture of another package"
    if name in __all__: return _load(name)
    if name[:1].isupper(): return _import_module('hflit.auto').resolve(name)
    try:
        if name[:1] != '_': return _import_module(f'hflit.{name}')
    except ModuleNotFoundError as e:
        if e.name != f'hflit.{name}': raise
    raise AttributeError(f'hflit has no `{name}`')
