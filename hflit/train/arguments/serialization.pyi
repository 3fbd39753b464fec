"""Write training arguments to JSON and read them back, show those that differ from the defaults, and change them by topic"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['enum_types', 'as_enum', 'to_plain', 'redacted', 'JsonSettings', 'default_values', 'TopicSetters']

enum_types: dict

def as_enum(k, v):
    """`v` as a member of the enumeration of argument `k`, if it has one

    Args:
        k: name of the argument or field
        v: the value
    """

def to_plain(v):
    """Convert `v` to plain JSON types

    Args:
        v: the value
    """

def redacted(k) -> str:
    """Placeholder that is written instead of a token

    Args:
        k: name of the argument or field
    """

class JsonSettings:
    """A dataclass of arguments that can be written to JSON and read back"""
    def to_dict(self) -> dict:
        """All arguments as plain JSON types, with tokens redacted"""
    def to_json_string(self) -> str:
        """All arguments as JSON"""
    def to_json_file(self, path) -> None:
        """Write all arguments to a JSON file

        Args:
            path: path of a file
        """
    def to_sanitized_dict(self) -> dict:
        """All arguments as numbers or strings, for trackers"""
    @classmethod
    def from_dict(cls, d) -> Self:
        """Make an object from a dict; redacted tokens become None

        Args:
            d: fields by name
        """
    @classmethod
    def from_json_file(cls, path) -> Self:
        """Read an object from a JSON file

        Args:
            path: path of a file
        """
    def __repr__(self) -> str: ...
    def __str__(self): ...

def default_values(cls) -> dict:
    """The default values of `cls`; empty if it has required arguments

    Args:
        cls: the class
    """

class TopicSetters:
    """Methods that set all arguments of a topic; each returns the object itself"""
    def _update(self, **kw: Any) -> Self:
        """Set arguments; strings become members of their enumerations; `strategy='steps'` needs steps above 0

        Args:
            **kw: further keyword arguments, which are handed on
        """
    def set_training(
        self,
        learning_rate=5e-05,
        batch_size=8,
        weight_decay=0,
        num_epochs=3,
        max_steps=-1,
        gradient_accumulation_steps=1,
        seed=42,
        activation_checkpointing=False,
        gradient_checkpointing=None,
    ):
        """Set learning rate, batch size, gradient accumulation and duration

        Args:
            learning_rate: peak of the learning rate
            batch_size: number of rows in a batch
            weight_decay: weight decay
            num_epochs: number of epochs
            max_steps: number of all optimizer steps
            gradient_accumulation_steps: batches per optimizer step
            seed: seed of the random numbers
            activation_checkpointing: recompute activations in the backward pass, to save memory
            gradient_checkpointing: recompute activations in the backward pass, to save memory
        """
    def set_optimizer(
        self,
        name='adamw_torch',
        learning_rate=5e-05,
        weight_decay=0,
        beta1=0.9,
        beta2=0.999,
        epsilon=1e-08,
        args=None,
    ):
        """Set the optimizer and its hyperparameters

        Args:
            name: name of the setting or argument
            learning_rate: peak of the learning rate
            weight_decay: weight decay
            beta1: decay rate of the first and the second moment of Adam
            beta2: decay rate of the first and the second moment of Adam
            epsilon: number added to the denominator of Adam
            args: further arguments of the optimizer: `'momentum=0.9,nesterov=true'`
        """
    def set_lr_scheduler(self, name='linear', num_epochs=3.0, max_steps=-1, warmup_steps=0):
        """Set the learning rate schedule and its length

        Args:
            name: name of the setting or argument
            num_epochs: number of epochs
            max_steps: number of all optimizer steps
            warmup_steps: steps in which the learning rate rises from 0
        """
    def set_evaluate(
        self,
        strategy='no',
        steps=500,
        batch_size=8,
        accumulation_steps=None,
        delay=None,
        loss_only=False,
    ):
        """Set when and how to evaluate

        Args:
            strategy: `'no'`, `'steps'` or `'epoch'`
            steps: steps between two times
            batch_size: number of rows in a batch
            accumulation_steps: batches per optimizer step
            delay: epochs or steps before the first evaluation
            loss_only: return the loss without logits, which saves memory
        """
    def set_testing(self, batch_size=8, loss_only=False):
        """Set batch size and outputs of prediction

        Args:
            batch_size: number of rows in a batch
            loss_only: return the loss without logits, which saves memory
        """
    def set_save(self, strategy='steps', steps=500, total_limit=None, on_each_node=False):
        """Set when to save checkpoints, and how many to keep

        Args:
            strategy: `'no'`, `'steps'` or `'epoch'`
            steps: steps between two times
            total_limit: largest number of checkpoints
            on_each_node: on each machine, or on the first only
        """
    def set_logging(
        self,
        strategy='steps',
        steps=500,
        report_to='none',
        level='passive',
        first_step=False,
        nan_inf_filter=False,
        on_each_node=False,
        replica_level='passive',
    ):
        """Set what to log, when, and to which trackers

        Args:
            strategy: `'no'`, `'steps'` or `'epoch'`
            steps: steps between two times
            report_to: trackers
            level: log level of the main process and of the others
            first_step: log the first step
            nan_inf_filter: leave nan and inf losses out of the log
            on_each_node: on each machine, or on the first only
            replica_level: log level of the main process and of the others
        """
    def set_push_to_hub(
        self,
        model_id,
        strategy='every_save',
        token=None,
        private_repo=None,
        always_push=False,
        revision=None,
    ):
        """Set what to upload to the Hub, when, and to which repository

        Args:
            model_id: repository on the Hub
            strategy: `'no'`, `'steps'` or `'epoch'`
            token: access token of the Hub; None for the stored one, False for none
            private_repo: make the repository private; None: as the account is set
            always_push: upload even while another upload is running
            revision: branch, tag or commit of the repository
        """
    def set_dataloader(
        self,
        train_batch_size=8,
        eval_batch_size=8,
        drop_last=False,
        num_workers=0,
        pin_memory=True,
        persistent_workers=False,
        prefetch_factor=None,
        multiprocessing_context=None,
        in_order=True,
        auto_find_batch_size=False,
        ignore_data_skip=False,
        sampler_seed=None,
    ):
        """Set the data loaders: batch sizes, workers and resuming

        Args:
            train_batch_size: batch size per device
            eval_batch_size: batch size per device
            drop_last: drop the last incomplete batch
            num_workers: worker processes of the data loader
            pin_memory: use pinned memory, from which copies to a GPU are faster
            persistent_workers: keep workers alive between epochs
            prefetch_factor: batches that each worker prefetches
            multiprocessing_context: how workers are started: `'fork'`, `'spawn'` or `'forkserver'`
            in_order: return batches in order, or each as soon as it is ready
            auto_find_batch_size: reduce the batch size when memory runs out
            ignore_data_skip: resume at the beginning of the data
            sampler_seed: seed of the order of the data
        """
