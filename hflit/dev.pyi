"""Generates modules, stubs and the README from the notebooks, and checks that generated files, links and imports are right"""
# Written by hflit.dev_stubs; do not edit
from pathlib import Path
from typing import Any
from collections.abc import Iterator

__all__ = ['public_patterns', 'architecture_patterns', 'every_framework', 'layers', 'import_by_name', 'noise', 'tree', 'modules', 'pages', 'names', 'declared', 'add_declared', 'public', 'stub', 'stubs', 'directives', 'visible_cells', 'from_top', 'readme', 'summary_line', 'outline', 'split_title', 'without_output', 'package_text', 'export', 'generated_files', 'stale', 'prose', 'tokens', 'links', 'slug', 'anchors', 'broken', 'listed', 'sidebar', 'misplaced', 'layer', 'resolve', 'imports', 'import_order', 'calls_import_module', 'upward', 'is_noise', 'execute', 'test_group', 'times', 'test_times', 'exit_if', 'check', 'lint', 'docs', 'default_exp_', 'nbs', 'bench']

def tree() -> Path:
    """Root of the repository of the working directory"""

def modules(top) -> dict:
    """Generated modules by dotted name

    Args:
        top: folder of the repository

    Returns:
        `{'torch.cache': path of its module}`
    """

def pages(top) -> list:
    """Paths of all notebooks relative to `nbs/`

    Args:
        top: folder of the repository
    """

public_patterns: Any

architecture_patterns: list

every_framework: tuple

def names(path) -> list:
    """`__all__` of a module, without importing it

    Args:
        path: path of a file

    Returns:
        empty if there is none
    """

def declared(code: str) -> list:
    """Names of the classes that calls of `declare_heads` define: base model's prefix and head

    Args:
        code: text of the module
    """

def add_declared(path) -> None:
    """Add declared heads to `__all__` of a generated module

    Args:
        path: path of a file
    """

def public(top, framework='torch') -> dict:
    """Public names of `hflit`, `hflit.flax` or `hflit.keras`, with their modules

    Args:
        top: repository
        framework: `torch`, `flax` or `keras`: for `hflit`, `hflit.flax` or `hflit.keras`

    Returns:
        `{name: module}`
    """

def stub(top, framework='torch') -> str:
    """Text of `__init__.pyi`: one import per module, and `__all__`

    Args:
        top: folder of the repository
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def stubs(top) -> dict:
    """The stubs of `hflit`, `hflit.flax` and `hflit.keras`

    Args:
        top: folder of the repository

    Returns:
        `{path: text}`
    """

def directives(cell) -> dict:
    """The `#|` lines of a cell: `{'hide': [], 'eval:': ['false']}`

    Args:
        cell: cell of a notebook
    """

def visible_cells(cells) -> list:
    """Cells that are shown to the reader, without directives

    Args:
        cells: cells of the notebook
    """

def from_top(md):
    """Markdown with links relative to the root instead of `nbs/`

    Args:
        md: Markdown
    """

def readme(top) -> dict:
    """`README.md` from `nbs/index.ipynb`

    Args:
        top: folder of the repository

    Returns:
        `{path: bytes}`: the README and its images
    """

def summary_line(path) -> str:
    """First line of the docstring of a module or package

    Args:
        path: path of a file
    """

def outline(top) -> str:
    """The modules as an indented tree with their docstrings

    Args:
        top: repository
    """

def split_title(path) -> None:
    """Move text below a page's title and subtitle to a cell of its own

    Args:
        path: path of a file
    """

def without_output(f, *args: Any, **kw: Any):
    """Call an nbdev command without output, in the current directory

    Args:
        f: the function
        *args: further positional arguments, which are handed on
        **kw: further keyword arguments, which are handed on
    """

def package_text(up: str) -> str:
    """Text of `__init__.py` of an architecture; `up` are the dots of a relative import from hflit

    Args:
        up: output of this linear layer of a gated feed-forward layer
    """

def export() -> None:
    """Clean the notebooks and write all generated files"""

def generated_files(top) -> dict:
    """Every file that `export` writes, with its content

    Args:
        top: folder of the repository
    """

def stale(top) -> list:
    """Files that `export` would add, change or remove

    Args:
        top: folder of the repository
    """

def prose(path) -> str:
    """The markdown of a notebook, as one text

    Args:
        path: path of a file
    """

def tokens(md) -> Iterator[Any]:
    """Block and inline tokens of markdown, in order

    Args:
        md: Markdown
    """

def links(md) -> list:
    """Args:
        md: Markdown
    """

def slug(heading) -> str:
    """The anchor that Pandoc gives a heading

    Args:
        heading: text of the heading
    """

def anchors(path) -> set:
    """Anchors of a page: headings and exported names

    Args:
        path: path of a file
    """

def broken(top) -> list:
    """Relative links in notebooks with a missing target

    Args:
        top: folder of the repository

    Returns:
        `'nbs/x.ipynb: target'`
    """

def listed(entry) -> list:
    """Pages listed in a part of the sidebar, in order

    Args:
        entry: entry of the sidebar
    """

def sidebar(top) -> list:
    """Pages in the order of the sidebar in `_quarto.yml`

    Args:
        top: folder of the repository
    """

def misplaced(top) -> list:
    """Pages that are not in the sidebar exactly once, and entries without a page

    Args:
        top: folder of the repository
    """

layers: str

def layer(module) -> int:
    """Index of the layer of a module; it imports only from its own and lower layers

    Args:
        module: name of the module, with dots
    """

def resolve(module, node) -> list:
    """Absolute names of the modules in an import statement

    Args:
        module: name of the module, with dots
        node: the syntax tree
    """

def imports(top) -> dict:
    """Which modules each module imports

    Args:
        top: folder of the repository

    Returns:
        `{module: {imported module: whether at the top of the module}}`
    """

def import_order(top) -> list:
    """Modules in topological order of their top-level imports; CycleError for a cycle

    Args:
        top: folder of the repository
    """

import_by_name: tuple

def calls_import_module(path) -> bool:
    """Whether a module calls `import_module`

    Args:
        path: path of a file
    """

def upward(top) -> list:
    """Imports from a higher layer, and dynamic imports outside `import_by_name`

    Args:
        top: folder of the repository

    Returns:
        `'a imports b'`
    """

noise: Any

def is_noise(output) -> bool:
    """Whether an output of a cell is no part of the lesson

    Args:
        output: what the model returned
    """

def execute(path, force='') -> None:
    """Run a notebook in its folder and store its cleaned outputs

    Args:
        path: notebook
        force: directives whose cells run although they are marked, such as `slow`
    """

def test_group(module, name) -> str:
    """The row of the table that a test counts in, by its module and the page or framework in its name

    Args:
        module: name of the module, with dots
        name: name of the test
    """

def times(report) -> dict:
    """Seconds in a test report of pytest (JUnit XML), by group: `{row: (seconds, how many)}`

    Args:
        report: path of the report
    """

def test_times(path='tests/times.md') -> None:
    """Write the table of where the last `make test` spent its time

    Args:
        path: path of a file
    """

def exit_if(problems, advice) -> None:
    """Exit with a list of problems, if there are any

    Args:
        problems: what is wrong, a list of lines
        advice: what to do about it
    """

def check() -> None:
    """Fail if a generated file differs from the notebooks"""

def lint() -> None:
    """Fail if a notebook breaks a rule of style that ruff does not know"""

def docs(workers=2):
    """Check links and the sidebar, then build the site with zensical, or prepare it for Quarto

    Args:
        workers: number of processes
    """

def default_exp_(cell, *module: Any) -> None:
    """For nbdev: leave the cell that names a page's module out of the site

    Args:
        cell: cell of a notebook
        *module: name of the module, with dots
    """

def nbs(*paths: Any) -> None:
    """Run notebooks in place, all by default

    Args:
        *paths: notebooks; all by default
    """

def bench(path='nbs/benchmarks.ipynb') -> None:
    """Run the benchmarks in place and print the results

    Args:
        path: path of a file
    """
