"""Which module of transformers corresponds to which modules of hflit: the table behind `from hflit.trainer_utils import …` in scripts"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['module_paths', 'renamed', 'pages', 'architecture_page', 'sources', 'names', 'by_rule', 'find', 'attributes', 'PathLoader', 'path_spec']

module_paths: dict

renamed: dict

pages: dict

def architecture_page(path: str) -> str | None:
    """Module of hflit for a module of an architecture in transformers

    Args:
        path: such as `models.bert.modeling_bert`

    Returns:
        such as `models.bert.torch`; None if it is not a module of an architecture
    """

def sources(path: str) -> list | None:
    """Modules of hflit that have the names of a path in transformers; None for an unknown path

    Args:
        path: module path, with dots
    """

def names(path: str) -> dict:
    """Names of a path in transformers, with their modules in hflit

    Args:
        path: module path, with dots
    """

def by_rule(name: str):
    """Look up a name by rule (`is_…_available`, `…_MAPPING`, `FlaxBertModel`); AttributeError for others

    Args:
        name: name of the class or function
    """

def find(module: str, name: str):
    """Look up a name in a module path; AttributeError with the modules that were searched

    Args:
        module: such as `hflit.trainer_utils`
        name: name to import from it
    """

def attributes(module: str) -> tuple:
    """Make `__getattr__` and `__dir__` of a module path

    Args:
        module: name of the module, with dots
    """

class PathLoader:
    """Import loader for a module path: the module has no code, its names are looked up"""
    @staticmethod
    def create_module(spec) -> None:
        """Args:
            spec: spec of the module, as `importlib` makes it
        """
    @staticmethod
    def exec_module(module) -> None:
        """Args:
            module: name of the module, with dots
        """

def path_spec(module: str):
    """Import specification of a path that exists only in transformers; None for others

    Args:
        module: name of the module, with dots
    """
