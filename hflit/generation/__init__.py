"Text generation in every framework: settings, logits processors, sampling, stopping criteria, streaming"
from ..module_paths import attributes as _attributes

__getattr__, __dir__ = _attributes(__name__)
