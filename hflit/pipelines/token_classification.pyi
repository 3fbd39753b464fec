"""Labels tokens and aggregates them to words and entities"""
# Written by hflit.dev_stubs; do not edit
from enum import Enum
from .base import Pipeline
from typing import Any

__all__ = ['NerPipeline', 'AggregationStrategy', 'strategy_of', 'word_scores', 'get_tag', 'group_adjacent', 'resolve_overlaps', 'TokenClassificationPipeline', 'join_text']

class AggregationStrategy(str, Enum):
    """Strategies to aggregate token labels to words and entities"""
    NONE = 'none'
    SIMPLE = 'simple'
    FIRST = 'first'
    AVERAGE = 'average'
    MAX = 'max'

def strategy_of(name) -> AggregationStrategy:
    """Find an `AggregationStrategy` by name; ValueError for an unknown one

    Args:
        name: name of the setting or argument
    """

def word_scores(scores, strategy):
    """Compute the scores of a word, `(labels,)`, from those of its tokens, `(tokens, labels)`

    Args:
        scores: scores of tokens or labels
        strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
    """

def get_tag(label: str) -> tuple:
    """Split a label into `(prefix, tag)`: `B` or `I`, and the label without it

    Args:
        label: label of the token
    """

def group_adjacent(entities) -> list:
    """Group adjacent tokens or words that form one entity

    Args:
        entities: entities found so far
    """

def resolve_overlaps(entities) -> list:
    """Keep the longest of overlapping entities, then the one with the highest score

    Args:
        entities: entities found so far
    """

class TokenClassificationPipeline(Pipeline):
    """Pipeline `token-classification`: labels tokens, words or named entities"""
    auto_model: str
    default: tuple
    per_token: bool
    chunked: bool
    too_long_hint: str
    def _sanitize_parameters(
        self,
        ignore_labels=None,
        aggregation_strategy=None,
        offset_mapping=None,
        is_split_into_words=False,
        stride=None,
        delimiter=None,
    ) -> tuple:
        """Args:
            ignore_labels: labels not to return, `O` by default
            aggregation_strategy: an `AggregationStrategy` or its name; `none` by default
            offset_mapping: accepted here; used by the call
            is_split_into_words: the texts are lists of words
            stride: split a long text into chunks that overlap by this many tokens
            delimiter: joins the words into the text that `start` and `end` refer to
        """
    def check_stride(self, stride, strategy) -> None:
        """Check the stride: ValueError if it is too large or has no strategy to merge overlaps

        Args:
            stride: tokens that the pieces of a truncated text share
            strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
        """
    def encode(self, items, is_split_into_words=False, delimiter=' ', stride=None):
        """Tokenize texts to rows: one each, or one per chunk with `stride`

        Args:
            items: inputs of the pipeline
            is_split_into_words: the texts are lists of words
            delimiter: text between words
            stride: tokens that the pieces of a truncated text share
        """
    def gather_tokens(self, out, scores, strategy) -> list:
        """Collect `word`, scores and character offsets of each token that is not special

        Args:
            out: what the model returned
            scores: scores of tokens or labels
            strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
        """
    def make_entity(self, scores, **rest: Any) -> dict:
        """Make a dict with the most likely label and its score

        Args:
            scores: scores of tokens or labels
            **rest: further fields of the entity
        """
    def aggregate_words(self, tokens, strategy) -> list:
        """Join tokens into words, each with one label

        Args:
            tokens: tokens with their scores and offsets
            strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
        """
    def group_entities(self, entities) -> list:
        """Join adjacent words of the same label into entities

        Args:
            entities: entities found so far
        """
    def find_entities(self, out, strategy) -> list:
        """Find the entities of one chunk

        Args:
            out: what the model returned
            strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
        """
    def postprocess(self, all_outputs, aggregation_strategy=..., ignore_labels=None):
        """Find the entities of a text, without `ignore_labels`

        Args:
            all_outputs: entities, or scores of tokens
            aggregation_strategy: how tokens are grouped to entities: `'none'`, `'simple'`, `'first'`, `'average'` or `'max'`
            ignore_labels: labels that are left out
        """
    def __call__(self, inputs, *args: Any, offset_mapping=None, **kw: Any):
        """Label the tokens of each text; with `is_split_into_words` a list of words is one text

        Args:
            inputs: an input of the task, a list of them, or an iterable that is read as it is needed
            *args: further positional arguments, which are handed on
            offset_mapping: start and end of each token in the text
            **kw: further keyword arguments, which are handed on
        """

def join_text(x, delimiter=' ') -> tuple:
    """Join a list of words: `(text, start of each word)`

    Args:
        x: an item of the input
        delimiter: text between words
    """

NerPipeline = TokenClassificationPipeline
