"""Which module of transformers is which module of hflit: the one table by which `from hflit.trainer_utils import …` finds what a script asks for"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['module_paths', 'renamed', 'pages', 'architecture_page', 'sources', 'names', 'by_rule', 'find', 'attributes', 'PathLoader', 'path_spec']

module_paths: dict

renamed: dict

pages: dict

def architecture_page(path: str) -> str | None:
    """The module of hflit for a module of an architecture in transformers

    Args:
        path: such as `models.bert.modeling_bert`

    Returns:
        such as `models.bert.torch`; None if it is no module of an architecture
    """

def sources(path: str) -> list | None:
    """Modules of hflit where the names of a path are, or None for a path that is none of transformers'

    Args:
        path: module path, with dots
    """

def names(path: str) -> dict:
    """Names of a path of transformers, with their modules in hflit

    Args:
        path: module path, with dots
    """

def by_rule(name: str):
    """A name that follows a rule: `is_…_available`, `…_MAPPING`, `FlaxBertModel`, `BertTokenizerFast`; AttributeError for another

    Args:
        name: name of the class or function
    """

def find(module: str, name: str):
    """What a module path has under a name; AttributeError that says where it looked

    Args:
        module: such as `hflit.trainer_utils`
        name: name of the class or function
    """

def attributes(module: str) -> tuple:
    """`__getattr__` and `__dir__` of a module path

    Args:
        module: name of the module, with dots
    """

class PathLoader:
    """Makes the module of a path: it has no code, its names are looked up"""
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
    """The import specification of a path that only transformers has; None for another

    Args:
        module: name of the module, with dots
    """
