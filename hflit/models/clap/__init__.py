"Names load on first use, from the modules of this folder"
from ...module_paths import attributes as _attributes

__getattr__, __dir__ = _attributes(__name__)
