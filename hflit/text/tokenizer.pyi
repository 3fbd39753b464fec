"""`PreTrainedTokenizer`, the class of every tokenizer: made from files or from a vocabulary, `from_pretrained`, `save_pretrained`, training a new one"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.hub import PushToHubMixin
from .apply_chat_template import ChatEncoder
from typing import Any
from typing_extensions import Self

__all__ = ['PreTrainedTokenizerFast', 'PreTrainedTokenizerBase', 'PreTrainedTokenizer']

def _make_backend(kind, vocab, merges, source=None, settings=None):
    """Make `(Tokenizer, special tokens by name)` from an object, a file, vocabulary files or a vocabulary

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        source: an object or the names of files, by argument of the tokenizer
    """

class PreTrainedTokenizer(ChatEncoder, PushToHubMixin):
    """A tokenizer: text to token ids and back

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        tokenizer_object: a `tokenizers.Tokenizer`
        tokenizer_file: a `tokenizer.json`
        vocab_file: older vocabulary files
        merges_file: older vocabulary files
        **kwargs: fields of `tokenizer_config.json`: special tokens, padding_side, …
    """
    kind: Any
    own_files: Any
    add_bos_token: Any
    add_eos_token: Any
    init_kwargs: Any
    deprecation_warnings: dict
    extra_special_tokens: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        *,
        tokenizer_object=None,
        tokenizer_file=None,
        vocab_file=None,
        merges_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            tokenizer_object: a `tokenizers.Tokenizer`
            tokenizer_file: a `tokenizer.json`
            vocab_file: older vocabulary files
            merges_file: older vocabulary files
            **kwargs: fields of `tokenizer_config.json`: special tokens, padding_side, …
        """
    def build_pipeline(self):
        """Hook for subclasses: change the normalizer, pre-tokenizer or decoder of `self._tokenizer`"""
    def _configure(self, kw) -> None:
        """Set attributes and special tokens from `kw`; unknown fields become `init_kwargs`

        Args:
            kw: further keyword arguments, which are handed on
        """
    def _set_special_tokens(self, kw) -> None:
        """Pop special tokens from `kw`: extra ones, the seven standard names, other keys ending in `_token`

        Args:
            kw: further keyword arguments, which are handed on
        """
    def _add_missing_tokens(self, added) -> None:
        """Add the tokens that the settings name and the vocabulary lacks

        Args:
            added: ids to tokens, as `tokenizer_config.json` lists them
        """
    def update_post_processor(self) -> None:
        """Set the post-processor that adds the tokens asked for by `add_bos_token` and `add_eos_token`"""
    def __repr__(self) -> str: ...
    @property
    def backend_tokenizer(self) -> Any:
        """The `tokenizers.Tokenizer` that does the work"""
    @property
    def decoder(self) -> Any: ...
    @property
    def backend(self) -> str: ...
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, *init_inputs: Any, **kwargs: Any) -> Self:
        """Load a tokenizer from a folder, the Hub or a file

        Args:
            pretrained_model_name_or_path: a folder, a Hub repo, `builtin:NAME`, or the path of one vocabulary file
            *init_inputs: further arguments of the class
            **kwargs: further keyword arguments, which are handed on
        """
    def _no_defaults(self) -> dict:
        """None for each special token that the class has by default, to save that this tokenizer lacks it"""
    def _settings_to_save(self):
        """The content of `tokenizer_config.json`"""
    def _saved_class_name(self):
        """Class name to save, as transformers knows it"""
    def _save_files(self, folder, prefix):
        """Write `tokenizer.json` with the padding and truncation it was loaded with, not those of the last call

        Args:
            folder: path of a folder
        """
    def _without_tokenizer_json(self) -> dict:
        """Settings that `tokenizer.json` holds otherwise: added tokens, and whether texts begin or end with one"""
    def save_pretrained(
        self,
        save_directory,
        legacy_format=None,
        filename_prefix=None,
        push_to_hub=False,
        repo_id=None,
        save_jinja_files=True,
        **kwargs: Any,
    ) -> tuple:
        """Write `tokenizer.json`, `tokenizer_config.json` and the chat templates

        Args:
            save_directory: folder to write to
            legacy_format: of transformers 4; True is refused
            filename_prefix: `PREFIX-tokenizer.json` and so on
            push_to_hub: also upload to the Hub
            repo_id: repository on the Hub, `org/name`, or `name` for your own account
            save_jinja_files: False: chat templates go into `tokenizer_config.json`
            **kwargs: further keyword arguments, which are handed on

        Returns:
            paths of the files written; more arguments as for `push_to_hub`
        """
    def _save_templates(self, tmp, pre='') -> None: ...
    def save_vocabulary(self, save_directory, filename_prefix=None) -> tuple:
        """Write only the vocabulary, as files older than `tokenizer.json`

        Args:
            save_directory: existing folder
            filename_prefix: `PREFIX-vocab.json` and so on
        """
    def train_new_from_iterator(
        self,
        text_iterator,
        vocab_size,
        length=None,
        new_special_tokens=None,
        special_tokens_map=None,
        **kwargs: Any,
    ):
        """Train a tokenizer with this one's pipeline and settings on other texts

        Args:
            text_iterator: texts, or lists of them
            vocab_size: number of tokens, special tokens included
            length: number of texts, for the progress bar
            new_special_tokens: special tokens to add
            special_tokens_map: renames special tokens, old to new
            **kwargs: more arguments of the `tokenizers` trainer
        """

PreTrainedTokenizerFast = PreTrainedTokenizer
PreTrainedTokenizerBase = PreTrainedTokenizer

def _token_of(t): ...

def _post_processor_property(name):
    """A property whose setter updates the post-processor"""

def _template_field(chat): ...
