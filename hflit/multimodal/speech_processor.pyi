"""`SpeechProcessor`, which binds a feature extractor and a tokenizer: one call for sounds and their texts, one `save_pretrained`; `WhisperProcessor`, `Wav2Vec2Processor`, `ClapProcessor`"""
# Written by hflit.dev_stubs; do not edit
from .processor import ProcessorMixin
from typing import Any
from typing_extensions import Self

__all__ = ['SpeechProcessor', 'WhisperProcessor', 'Wav2Vec2Processor', 'ClapProcessor']

class SpeechProcessor(ProcessorMixin):
    """Base class of processors that hold a feature extractor and a tokenizer

    Args:
        feature_extractor: preprocessing for audio or images, where the task needs it
        tokenizer: tokenizer of the model
    """
    attributes: tuple
    def __init__(self, feature_extractor=None, tokenizer=None) -> None:
        """Args:
            feature_extractor: preprocessing for audio or images, where the task needs it
            tokenizer: tokenizer of the model
        """
    def __call__(self, audio=None, text=None, sampling_rate=None, **settings: Any):
        """Inputs of the model for sounds, with `labels` where there are texts; token ids for texts alone

        Args:
            audio: sounds: everything a feature extractor takes
            text: their texts, for `labels`
            sampling_rate: rate of arrays, Hz
            **settings: of the feature extractor; of the tokenizer where there is only text
        """
    def to_dict(self) -> dict:
        """The content of `processor_config.json`"""
    def save_pretrained(self, save_directory, push_to_hub=False, repo_id=None, **kwargs: Any) -> list:
        """Write `processor_config.json`, `preprocessor_config.json` and the files of the tokenizer

        Args:
            save_directory: folder to write to
            push_to_hub: also upload to the Hub
            repo_id: repository on the Hub, `org/name`, or `name` for your own account
            **kwargs: arguments of `push_to_hub`

        Returns:
            path of the file
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs: Any) -> Self:
        """Load the feature extractor and the tokenizer of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            **kwargs: Hub arguments (`revision`, `token`, …), and settings of the tokenizer
        """

class WhisperProcessor(SpeechProcessor):
    """Processor of Whisper: log-mel spectrograms, and a tokenizer with languages, tasks and times"""
    model_types: tuple
    def get_decoder_prompt_ids(self, task=None, language=None, no_timestamps=True):
        """The prefix as pairs of position and token, see the tokenizer

        Args:
            task: name of the task, such as `'fill-mask'`
            language: language of the model, for the card
            no_timestamps: end the prefix with the token for no times
        """
    def get_prompt_ids(self, text: str, return_tensors='np'):
        """Ids of a prompt for `generate(prompt_ids=…)`

        Args:
            text: the text
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
        """

class Wav2Vec2Processor(SpeechProcessor):
    """Processor of wav2vec 2.0, HuBERT and WavLM: normalised waveforms, and a tokenizer of letters"""
    model_types: tuple
    @property
    def model_input_names(self) -> list: ...
    def pad(self, input_features=None, labels=None, **kwargs: Any):
        """Pad features, labels or both to one length each

        Args:
            input_features: features of several sounds, as `feature_extractor.pad` takes them
            labels: token ids of their texts, as `tokenizer.pad` takes them
            **kwargs: of both
        """

class ClapProcessor(SpeechProcessor):
    """Processor of CLAP: mel spectrograms, and a tokenizer"""
    model_types: tuple
    def __call__(
        self,
        text=None,
        audio=None,
        sampling_rate=None,
        audios=None,
        return_tensors=None,
        text_kwargs=None,
        audio_kwargs=None,
        **settings: Any,
    ):
        """Inputs of the model for texts, sounds or both

        Args:
            text: a text, or a list of them
            audio: a sound, or a list of them: everything a feature extractor takes
            sampling_rate: rate of arrays, Hz
            audios: older name of `audio`
            return_tensors: 'pt', 'np', 'jax' or 'tf'
            text_kwargs: settings of the tokenizer alone
            audio_kwargs: settings of the feature extractor alone
            **settings: of the tokenizer
        """
