"""Finds the answer to a question as a span of a context, with overlapping chunks for long contexts"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any

__all__ = ['token_probs', 'best_spans', 'check_question', 'parse_questions', 'QuestionAnsweringPipeline', 'char_span']

def token_probs(scores, ok):
    """Compute the softmax over the allowed tokens

    Args:
        scores: logits of each token, `(tokens,)`
        ok: mask of tokens that may start or end an answer, `(tokens,)`

    Returns:
        `(tokens,)`
    """

def best_spans(start, end, n: int, max_len: int = 15) -> list:
    """Find the most likely spans, best first

    Args:
        start: index of the first item; None for a single input
        end: probabilities of each token, `(tokens,)`
        n: number of spans
        max_len: maximum tokens of a span

    Returns:
        (first token, last token, probability)
    """

def check_question(x) -> dict:
    """Validate a question with its context; ValueError or TypeError if invalid

    Args:
        x: an item of the input
    """

def parse_questions(*args: Any, question=None, context=None, X=None, data=None):
    """Normalize the arguments to a question with its context, or a list or stream of them

    Args:
        *args: further positional arguments, which are handed on
        question: the question, or a list
        context: the text with the answer
        X: inputs, as in scikit-learn
        data: questions with their contexts
    """

class QuestionAnsweringPipeline(Pipeline):
    """Pipeline `question-answering`: extracts answers from a context"""
    auto_model: str
    default: tuple
    per_token: bool
    chunked: bool
    too_long_hint: str
    def _sanitize_parameters(
        self,
        padding=None,
        topk=None,
        top_k=None,
        doc_stride=None,
        max_answer_len=None,
        max_seq_len=None,
        max_question_len=None,
        handle_impossible_answer=None,
        align_to_words=None,
    ) -> tuple:
        """Args:
            padding: accepted; batches are padded as needed
            topk: number of answers, default 1
            top_k: number of answers
            doc_stride: overlap between chunks of a long context, in tokens
            max_answer_len: maximum tokens of an answer, default 15
            max_seq_len: tokens per chunk, question included, default 384
            max_question_len: maximum tokens of a question, default 64; truncated
            handle_impossible_answer: allow an empty answer
            align_to_words: extend answers to whole words, default True
        """
    def truncate_question(self, question: str, n: int) -> str:
        """Truncate the question to `n` tokens

        Args:
            question: the question, or a list
            n: number of tokens
        """
    def encode(self, items, doc_stride=None, max_seq_len=None, max_question_len=64) -> list:
        """Encode each question with the chunks of its context

        Args:
            items: inputs of the pipeline
            doc_stride: tokens that two pieces of a long context share
            max_seq_len: tokens of question and context in one pass
            max_question_len: longest question in tokens
        """
    def chunks(self, x, n, share, max_question_len) -> list:
        """Make the rows of a question, one per chunk of the context

        Args:
            x: an item of the input
            n: number of tokens
            share: number of tokens that two chunks share
            max_question_len: longest question in tokens
        """
    def find_spans(self, out, n, max_answer_len) -> tuple:
        """Find the most likely spans of a chunk

        Args:
            out: what the model returned
            n: number of tokens
            max_answer_len: longest answer in tokens

        Returns:
            the spans, the probability of no answer
        """
    def postprocess(
        self,
        model_outputs,
        top_k=1,
        handle_impossible_answer=False,
        max_answer_len=15,
        align_to_words=True,
    ):
        """Compute the best answer, or a list of `top_k` answers

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            top_k: number of answers
            handle_impossible_answer: an empty answer is possible
            max_answer_len: longest answer in tokens
            align_to_words: extend the answer to whole words
        """
    def __call__(self, *args: Any, question=None, context=None, X=None, data=None, **kw: Any):
        """Answer each question; a list of one gives the same as a single question

        Args:
            *args: further positional arguments, which are handed on
            question: the question, or a list
            context: the text with the answer
            X: inputs, as in scikit-learn
            data: questions with their contexts
            **kw: further keyword arguments, which are handed on
        """

def char_span(e, i: int, j: int, words: bool, seq: int) -> tuple:
    """Convert a token span to its start and end character

    Args:
        e: a `tokenizers.Encoding`
        i: index
        j: first and last token
        words: extend to whole words
        seq: index of the context in the pair
    """
