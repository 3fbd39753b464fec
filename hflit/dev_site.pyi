"""Converts the notebooks to Markdown as their directives say, and builds the site that `_quarto.yml` describes with the static site generator zensical"""
# Written by hflit.dev_stubs; do not edit
from pathlib import Path
from typing import Any

__all__ = ['parts_of_python', 'python_part', 'frameworks', 'palette', 'features', 'separator', 'html_block', 'tags', 'attributes', 'coloured', 'highlighted', 'by_pygments', 'mathml', 'site_link', 'framework', 'symbol_names', 'symbols', 'symbol_page', 'parser', 'linked', 'Page', 'plain', 'clean_html', 'head', 'converted', 'new_text', 'navigation', 'choice', 'settings', 'makeExtension', 'not_copied', 'write', 'build', 'page_links', 'dead_links']

parts_of_python: dict

python_part: Any

def coloured(code: str) -> str:
    """HTML of Python code with a `span` around each part that has a colour

    Args:
        code: text of the module
    """

def highlighted(code: str, language='python', css='highlight') -> str:
    """HTML of a block of code

    Args:
        code: source text
        language: name of a language
        css: classes of the block
    """

def by_pygments(code: str, language: str) -> str:
    """HTML of code in a language that Pygments knows, or without colours

    Args:
        code: text of the module
        language: language of the model, for the card
    """

def mathml(tex: str, display='inline') -> str:
    """MathML of a formula in LaTeX

    Args:
        tex: formula without its dollar signs
        display: `block`: a formula on a line of its own
    """

def site_link(link: str) -> str:
    """A link of a notebook as a link of the site: `.ipynb` becomes `.html`

    Args:
        link: target of a link, as the notebook has it
    """

frameworks: tuple

def framework(page: str) -> str:
    """Framework of a page, from its path; empty if it belongs to none

    Args:
        page: path of the page below `nbs/`
    """

def symbol_names(code: str) -> list:
    """Functions and classes that code defines at its top, and the heads it declares

    Args:
        code: text of the module
    """

def symbols(top) -> dict:
    """Functions and classes, and the pages that define them; a name that may also be a plain word is left out

    Args:
        top: folder of the repository

    Returns:
        `{name: pages}`
    """

def symbol_page(name: str, page: str, known: dict) -> str | None:
    """Page that defines a name, as seen from another page

    Args:
        name: name as written, perhaps with `()`
        page: page where it is written
        known: what `symbols` gives
    """

def parser():
    """A Markdown parser with tables, strikethrough, formulas and coloured code"""

def linked(children: list, page: str, known: dict) -> list:
    """Inline tokens with links of the site

    Args:
        children: inline tokens
        page: page they stand on
        known: what `symbols` gives
    """

class Page:
    """One notebook on its way to Markdown

    Args:
        path: page relative to `nbs/`
        known: names that are linked: what `symbols` gives
    """
    heading: Any
    description: str
    title: Any
    ids: set
    files: dict
    parts: list
    md: Any
    known: dict
    path: str
    def __init__(self, path: str, known: dict | None = None) -> None:
        """Args:
            path: page relative to `nbs/`
            known: names that are linked: what `symbols` gives
        """
    def anchor(self, name: str) -> str:
        """An anchor that the page does not have yet

        Args:
            name: name of the class or function
        """
    def block(self, html: str) -> None:
        """Add HTML, which the generator passes on unchanged

        Args:
            html: HTML to add, clean or search
        """
    def text(self, source: str) -> None:
        """Add a Markdown cell: headings as Markdown, the rest as HTML

        Args:
            source: the module
        """
    def add_heading(self, tag: str, content: str) -> None:
        """Add a heading with the anchor that Pandoc gives it

        Args:
            tag: heading tag, `h1` to `h6`
            content: text of the heading
        """
    def code(self, cell) -> None:
        """Add a code cell and its outputs, as its directives say

        Args:
            cell: cell of a notebook
        """
    def output(self, o) -> str:
        """HTML of one output of a cell

        Args:
            o: the statement
        """
    def inner(self, source: str) -> str:
        """HTML of Markdown that an output holds

        Args:
            source: the module
        """
    def image(self, data: str) -> str:
        """Keep an image as a file beside the page; the tag that shows it

        Args:
            data: base64 of the picture
        """

def plain(text: str) -> str:
    """Output text without the escape codes of a terminal

    Args:
        text: the text
    """

def clean_html(html: str) -> str:
    """HTML of an output without style sheets and without pandas' own table style

    Args:
        html: HTML to add, clean or search
    """

def head(source: str) -> tuple:
    """Title and description in the first cell of a notebook

    Args:
        source: the module

    Returns:
        title, description, rest of the cell
    """

def converted(path: str, nb, known=None, repo='') -> Page:
    """A notebook as Markdown and images

    Args:
        path: page, relative to `nbs/`
        nb: its notebook
        known: what `symbols` gives
        repo: address of the notebooks' folder on the web
    """

def new_text(source):
    """A Markdown cell

    Args:
        source: the module
    """

def navigation(entry, titles: dict) -> list:
    """The sidebar in the form that the generator reads: `[{title: page or list}]`

    Args:
        entry: part of the sidebar in `_quarto.yml`
        titles: `{page: title}`; a page that is not in it is left out
    """

def choice(media, scheme, icon, name) -> dict:
    """Args:
        media: media query of the colour scheme
        scheme: name of the colour scheme
        icon: icon of the switch
        name: name of the class or function
    """

palette: list

features: Any

separator: str

def settings(site: dict, titles: dict) -> dict:
    """Settings of the generator: the content of its `mkdocs.yml`

    Args:
        site: what `_quarto.yml` says
        titles: `{page: title}`
    """

html_block: Any

def makeExtension(**kw: Any):
    """An extension of Python-Markdown that passes on the HTML blocks of a page unread

    Args:
        **kw: further keyword arguments, which are handed on
    """

def not_copied(folder, names) -> list:
    """Files in `nbs/` that a page of the site does not load

    Args:
        folder: path of a folder
        names: names to look for
    """

def write(top, work) -> dict:
    """Write the Markdown, the images and the settings for the generator into a folder

    Args:
        top: folder of the repository
        work: folder for the generator's input

    Returns:
        `{page: title}`
    """

def build(to=None) -> Path:
    """Build the documentation site with zensical, into `_docs/` unless told otherwise

    Args:
        to: folder of the finished site

    Returns:
        folder of the finished site
    """

tags: Any

attributes: Any

def page_links(html: str) -> tuple:
    """What one HTML page offers and asks for

    Args:
        html: HTML to add, clean or search

    Returns:
        anchors, links, files that a browser loads at once
    """

def dead_links(folder) -> list:
    """Links, images and scripts that lead nowhere, and files that a page would load from another host

    Args:
        folder: path of a folder

    Returns:
        `'page: link'`
    """
