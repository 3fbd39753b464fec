"""How a Trainer writes a model card from its hyperparameters, log and metrics, and uploads checkpoints to the Hub in the background"""
# Written by hflit.dev_stubs; do not edit
from pathlib import Path
from typing import Any

__all__ = ['logger', 'task_of_head', 'known_metrics', 'start_marker', 'end_marker', 'resume_files', 'hyperparameters', 'format_value', 'markdown_table', 'metric_name', 'results_table', 'final_results', 'as_list', 'base_model_of', 'license_of', 'dataset_tag', 'metadata', 'card_body', 'write_card', 'HubUploads', 'link_files']

logger: Any

def hyperparameters(args) -> dict:
    """Collect the hyperparameters of a training by name, without those at their trivial value

    Args:
        args: training arguments
    """

def format_value(v) -> str:
    """Format a value as a table cell

    Args:
        v: the value
    """

def markdown_table(rows: list) -> str:
    """Format dicts as the rows of a Markdown table; the columns are the union of their keys

    Args:
        rows: rows of a data set
    """

def metric_name(k) -> str:
    """Display name of a metric key: 'eval_loss' is 'Validation loss'

    Args:
        k: name of the argument or field
    """

def results_table(log: list) -> list:
    """Rows of the results table: one per evaluation, with the training loss at that time, from a trainer's log

    Args:
        log: logged values, a list of dicts
    """

def final_results(rows, best_step=None) -> dict:
    """Metrics of the uploaded model: of the best step if that is loaded at the end, else the last

    Args:
        rows: rows of a data set
        best_step: step of the best checkpoint
    """

task_of_head: dict

known_metrics: tuple

def as_list(v) -> list:
    """Convert None to an empty list, a string to a list of one

    Args:
        v: the value
    """

def base_model_of(model) -> None:
    """Hub repository that a model was loaded from; None for a local folder or a new model

    Args:
        model: the model
    """

def license_of(name):
    """License of a Hub repository; None if it is unknown or the Hub is unreachable

    Args:
        name: name of the setting or argument
    """

def dataset_tag(data) -> None:
    """Hub name of a `datasets.Dataset`, or None

    Args:
        data: data set
    """

def metadata(
    name,
    results: dict,
    base=None,
    language=None,
    license=None,
    tags=(),
    task=None,
    datasets=(),
    dataset_tags=(),
    dataset_args=(),
) -> dict:
    """YAML metadata of a model card; `results` are metrics by display name

    Args:
        name: name of the setting or argument
        results: results of the evaluation
        base: model that was fine-tuned
        language: language of the model, for the card
        license: license, for the card
        tags: tags of the model card
        task: name of the task, such as `'fill-mask'`
        datasets: data sets, for the card: names, tags and settings
        dataset_tags: data sets, for the card: names, tags and settings
        dataset_args: data sets, for the card: names, tags and settings
    """

start_marker: str

end_marker: str

def card_body(trainer, base=None, datasets=()) -> str:
    """Generated part of a model card

    Args:
        trainer: the Trainer
        base: model that was fine-tuned
        datasets: data sets, for the card: names, tags and settings
    """

def write_card(path, name, text, head: dict) -> None:
    """Write a model card, or replace the generated part of an existing one; other text and metadata are kept

    Args:
        path: path of a file
        name: name of the setting or argument
        text: the text
        head: YAML metadata
    """

class HubUploads:
    """Part of a [Trainer](trainer.ipynb) that writes a model card and uploads to the Hub"""
    hub_model_id: Any
    uploader: Any
    uploads: tuple
    def create_model_card(
        self,
        language=None,
        license=None,
        tags=None,
        model_name=None,
        finetuned_from=None,
        tasks=None,
        dataset_tags=None,
        dataset=None,
        dataset_args=None,
        folder=None,
    ) -> None:
        """Write `README.md` with metadata, hyperparameters and results; text added by hand is kept

        Args:
            language: language of the model, for the card
            license: license, for the card
            tags: tags of the model card
            model_name: name of the model; the output folder's by default
            finetuned_from: base model; the one the model was loaded from by default
            tasks: task, such as `text-classification`; by the model's head by default
            dataset_tags: data sets, for the card: names, tags and settings
            dataset: data set
            dataset_args: data sets, for the card: names, tags and settings
            folder: folder to write into; `output_dir` by default
        """
    def init_hf_repo(self, token=None, private=None) -> None:
        """Create the Hub repository if it does not exist, and set `hub_model_id` to its full name

        Args:
            token: access token of the Hub; None for the stored one, False for none
            private: make the repository private, if it does not exist; None: as the account is set
        """
    def push_to_hub(
        self,
        commit_message='End of training',
        blocking=True,
        token=None,
        revision=None,
        private=None,
        **kwargs: Any,
    ):
        """Save model and card to `output_dir` and upload them, without checkpoints

        Args:
            commit_message: first line of the commit
            blocking: wait for the upload; otherwise return a `Future`
            token: access token of the Hub; None for the stored one, False for none
            revision: branch, tag or commit of the repository
            private: make the repository private, if it does not exist; None: as the account is set
            **kwargs: for `create_model_card`

        Returns:
            huggingface_hub's CommitInfo
        """
    def snapshot(self, folder) -> Path:
        """Collect the files to upload for a checkpoint in a temporary folder

        Args:
            folder: path of a folder
        """
    def push_checkpoint(self, folder):
        """Upload a checkpoint in the background as `hub_strategy` says, unless another upload is running

        Args:
            folder: path of a folder
        """
    def upload_in_background(self, send):
        """Queue an upload in a background thread; a failure is logged as a warning

        Args:
            send: function that uploads
        """
    def finish_uploads(self) -> None:
        """Wait for the running uploads"""

resume_files: tuple

def link_files(folder, to, leave=()) -> None:
    """Hard-link (or copy) the files of `folder` into `to`, except those in `leave`

    Args:
        folder: path of a folder
        to: folder to link into
        leave: names of files that are left out
    """
