"""Run pipelines, chat with models, fine-tune and convert them and print version information from a shell: `hflit run TASK --model M [TEXT…]`, `hflit chat --model M`, `hflit train TASK --model M --data D`, `hflit convert SRC DST`, `hflit demo`, `hflit env`"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from collections.abc import Iterator

__all__ = ['commands', 'parsers', 'jsonable', 'format_value', 'format_answer', 'spoken_lines', 'parse_option', 'read_texts', 'question_inputs', 'shown', 'save_pictures', 'file_names', 'run', 'stream_text', 'versions', 'env', 'run_parser', 'demo', 'chat_parser', 'chat', 'add_text_arguments', 'train_parser', 'parse_train_args', 'train', 'print_results', 'convert_parser', 'convert', 'parse_args', 'command_parser', 'main']

def jsonable(o):
    """For `json.dumps`: arrays as lists, numpy numbers as Python numbers, anything else as a string

    Args:
        o: the object
    """

def format_value(v) -> str:
    """Format one value: floats with four digits, strings as they are, maps by size and range, others as JSON

    Args:
        v: the value
    """

def format_answer(answer) -> list:
    """Format a pipeline result as lines for people

    Args:
        answer: result of a pipeline for one input
    """

def spoken_lines(answer: dict) -> list:
    """Lines of a transcript: the text, or its phrases with their times

    Args:
        answer: result of a pipeline for one input
    """

def parse_option(s: str) -> tuple:
    """Parse `key=value`; the value is read as JSON if it is valid JSON

    Args:
        s: the option as `key=value`
    """

def read_texts(args):
    """Input texts: arguments, else the lines of standard input

    Args:
        args: parsed arguments of the command
    """

def question_inputs(texts, question):
    """Inputs of the question answering pipeline: one question for all contexts

    Args:
        texts: texts
        question: the question, or a list
    """

def shown(answer, args) -> str:
    """An answer as JSON, as subtitles, or as lines for people

    Args:
        answer: result of a pipeline for one input
        args: parsed arguments of the command
    """

def save_pictures(answer, name: str):
    """Write the PIL images of an answer as `NAME-KEY.png`; the answer with the paths of the files

    Args:
        answer: result of a pipeline for one input
        name: begin of the names of the files
    """

def file_names(folder, inputs) -> Iterator[Any]:
    """Names for the pictures of each answer, from the names of the inputs

    Args:
        folder: where the pictures go, made if there is none
        inputs: paths or URLs, a list that grows as they are read

    Returns:
        yields the begin of a name for each
    """

def run(args):
    """`hflit run`: run a pipeline on texts

    Args:
        args: parsed arguments of the command
    """

def stream_text(pipe, text: str, kw: dict) -> None:
    """Stream generated text to the terminal

    Args:
        pipe: the pipeline
        text: the text
        kw: further keyword arguments, which are handed on
    """

def versions() -> dict:
    """Versions of hflit and related packages, `-` if not installed"""

def env(args=None) -> None:
    """`hflit env`: print versions and machine, for bug reports

    Args:
        args: parsed arguments of the command
    """

def run_parser():
    """Argument parser of `hflit run`"""

def demo(args) -> None:
    """`hflit demo`: semantic search, handwritten and spoken digits and a little language model, offline

    Args:
        args: parsed arguments of the command
    """

def chat_parser():
    """Argument parser of `hflit chat`"""

def chat(args):
    """`hflit chat`: converse with a language model in the terminal

    Args:
        args: parsed arguments of the command
    """

def add_text_arguments(p) -> None:
    """Add the options that say where texts, labels and languages are in the data

    Args:
        p: argument parser
    """

def train_parser(arguments_class=None):
    """Argument parser of `hflit train`

    Args:
        arguments_class: dataclass of the training arguments; None: `TrainingArguments`
    """

def parse_train_args(argv):
    """Parse the arguments of `hflit train`; ValueError with the closest names for an unknown option

    Args:
        argv: arguments of the command line; None: those of the process
    """

def train(args) -> None:
    """`hflit train`: fine-tune a model on a data set

    Args:
        args: parsed arguments of the command
    """

def print_results(folder, task, trainer, found) -> None:
    """Print the evaluation metrics, and how to use the model

    Args:
        folder: path of a folder
        task: name of the task, such as `'fill-mask'`
        trainer: the Trainer
        found: what the pipeline returned
    """

def convert_parser():
    """Argument parser of `hflit convert`"""

def convert(args) -> None:
    """`hflit convert`: convert a checkpoint to GGUF or safetensors

    Args:
        args: parsed arguments of the command
    """

commands: dict

parsers: dict

def parse_args(command, argv):
    """Parse the arguments of a command

    Args:
        command: name of the command
        argv: arguments of the command line; None: those of the process
    """

def command_parser():
    """Argument parser of `hflit`: global options and the command"""

def main(argv=None) -> int:
    """Entry point of the `hflit` command; returns the exit status

    Args:
        argv: arguments of the command line; None: those of the process
    """
