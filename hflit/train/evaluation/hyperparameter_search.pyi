"""Trainer.hyperparameter_search: many trainings with hyperparameters proposed by Optuna, pruning trials that are worse than others"""
# Written by hflit.dev_stubs; do not edit
from typing import NamedTuple
from typing import Any

__all__ = ['logger', 'optimize_options', 'BestRun', 'default_hp_space_optuna', 'default_compute_objective', 'import_optuna', 'HyperparameterSearch']

logger: Any

class BestRun(NamedTuple):
    """Result of a hyperparameter search"""
    run_id: str
    """number of the trial; its checkpoints are in `run-<number>`"""
    objective: Any
    """value of the objective, or several values"""
    hyperparameters: dict
    """hyperparameters of the trial"""
    run_summary: Any = None
    """the Optuna study, with all trials"""

def default_hp_space_optuna(trial) -> dict:
    """Default search space: learning rate, epochs, seed and batch size

    Args:
        trial: trial of the hyperparameter search
    """

def default_compute_objective(metrics: dict) -> float:
    """Default objective: the sum of all metrics, or the evaluation loss if there are none

    Args:
        metrics: metrics by name
    """

def import_optuna():
    """Import optuna; ImportError with advice if it is not installed"""

class HyperparameterSearch:
    """Part of a [Trainer](trainer.ipynb) that searches for hyperparameters"""
    trial: Any
    hp_space: Any
    hp_name: Any
    compute_objective: Any
    objective: Any
    args: Any
    def hyperparameter_search(
        self,
        hp_space=None,
        compute_objective=None,
        n_trials: int = 20,
        direction='minimize',
        backend='optuna',
        hp_name=None,
        **kwargs: Any,
    ):
        """Train `n_trials` times with hyperparameters from Optuna, return the best, and restore `args`

        Args:
            hp_space: function from an Optuna trial to a dict of training arguments
            compute_objective: function from evaluation metrics to the objective, or several
            n_trials: number of trainings
            direction: or 'maximize'; a list for several objectives
            backend: only 'optuna'
            hp_name: function from a trial to its folder name
            **kwargs: for Optuna's `create_study` and `optimize`: sampler, pruner, timeout, …

        Returns:
            a `BestRun`, or a list for several objectives
        """
    def run_trial(self, trial, number: int, name: str, params: dict, given):
        """Train with the hyperparameters of one trial, and return its objective

        Args:
            trial: trial of the hyperparameter search
            number: number of the trial
            name: name of the setting or argument
            params: hyperparameters of the trial, by name
            given: what the caller gave
        """
    def _set_trial(self, trial=None, name=None, params=None) -> None:
        """Record the trial that is trained, here and in the state; None after the last one

        Args:
            trial: None: the search is over
            name: name of its folder
            params: its hyperparameters
        """
    def trial_args(self, given, params: dict):
        """Make a validated copy of the arguments with the hyperparameters of a trial

        Args:
            given: what the caller gave
            params: hyperparameters of the trial, by name
        """
    def run_study(self, given, n_trials, direction, kw):
        """Run the Optuna study on the main process, and broadcast its trials

        Args:
            given: what the caller gave
            n_trials: number of trials
            direction: `'minimize'` or `'maximize'`
            kw: further keyword arguments, which are handed on
        """
    def follow_study(self, given, kw) -> None:
        """Run the trials that the main process broadcasts, until it ends

        Args:
            given: what the caller gave
            kw: further keyword arguments, which are handed on
        """
    def broadcast(self, o=None):
        """Broadcast an object of the main process to all processes

        Args:
            o: the object
        """
    def report_to_trial(self, metrics: dict) -> None:
        """Report the objective to the trial after an evaluation, and prune it if Optuna advises

        Args:
            metrics: metrics by name
        """

optimize_options: tuple
