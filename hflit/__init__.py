"Transformers as a literate library. Names load on first use; `__init__.pyi` lists them with their modules"
__version__ = "0.1.0"

import sys as _sys
from importlib import import_module as _import_module
from lazy_loader import attach_stub as _attach_stub

_load, __dir__, __all__ = _attach_stub(__name__, __file__)

def __getattr__(name):
    "A name listed in the stub, a submodule, a class found by its name, or a name or module path of transformers"
    if name in __all__: return _load(name)
    if name[:1] == '_': raise AttributeError(f'hflit has no `{name}`')
    return _import_module('hflit.module_paths').find(__name__, name)

class _Paths:
    "Finds the module paths of transformers that hflit has no file for; see `module_paths`"
    @staticmethod
    def find_spec(name, path=None, target=None):
        return _import_module('hflit.module_paths').path_spec(name) if name[:6] == 'hflit.' else None

if not any(getattr(f, '__qualname__', '') == '_Paths' for f in _sys.meta_path): _sys.meta_path.append(_Paths)
