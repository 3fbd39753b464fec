"""A scheduler that raises the learning rate while a metric improves, and lowers it while the metric does not"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['check_greedy', 'GreedyLR']

def check_greedy(optimizer, mode, factor, threshold_mode) -> None:
    """Raise ValueError or TypeError for invalid arguments of `GreedyLR`

    Args:
        optimizer: the optimizer
        mode: training or evaluation mode of the optimizer
        factor: factor by which the context is extended
        threshold_mode: `'rel'`: the threshold is a share of the best value; `'abs'`: a difference
    """

class GreedyLR:
    """Scheduler that raises the learning rate after a row of improvements, and lowers it after a row without

    Args:
        optimizer: the optimizer
        mode: `'min'` if a lower metric is better, else `'max'`
        factor: the rate is multiplied by it when lowered, divided by it when raised
        patience: number of results in a row that leave the rate as it is
        threshold: minimum improvement
        threshold_mode: whether `threshold` is absolute or relative (`'rel'`)
        cooldown: steps that do not count after the rate was lowered
        warmup: steps that do not count after the rate was raised
        min_lr: lower bound of the rate: a number, or a list with one per parameter group
        max_lr: upper bound of the rate, likewise
        eps: smaller changes of the rate are not made
        verbose: print each change
        smooth: use the moving average of the metric
        window_size: number of results in the moving average
        reset_start: number of attempts to go below `min_lr` before everything is reset
    """
    last_epoch: Any
    reset_start_original: Any
    min_lrs: Any
    max_lrs: Any
    smooth: Any
    window_size: Any
    eps: Any
    verbose: Any
    cooldown: Any
    warmup: Any
    threshold: Any
    threshold_mode: Any
    factor: Any
    patience: Any
    optimizer: Any
    mode: Any
    num_bad_epochs: Any
    num_good_epochs: Any
    cooldown_counter: Any
    warmup_counter: Any
    reset_start: Any
    values: Any
    best: Any
    def __init__(
        self,
        optimizer,
        mode='min',
        factor=0.95,
        patience=10,
        threshold=1e-06,
        threshold_mode='abs',
        cooldown=0,
        warmup=0,
        min_lr=0.001,
        max_lr=1.0,
        eps=1e-08,
        verbose=False,
        smooth=False,
        window_size=50,
        reset_start=500,
    ) -> None:
        """Args:
            optimizer: the optimizer
            mode: `'min'` if a lower metric is better, else `'max'`
            factor: the rate is multiplied by it when lowered, divided by it when raised
            patience: number of results in a row that leave the rate as it is
            threshold: minimum improvement
            threshold_mode: whether `threshold` is absolute or relative (`'rel'`)
            cooldown: steps that do not count after the rate was lowered
            warmup: steps that do not count after the rate was raised
            min_lr: lower bound of the rate: a number, or a list with one per parameter group
            max_lr: upper bound of the rate, likewise
            eps: smaller changes of the rate are not made
            verbose: print each change
            smooth: use the moving average of the metric
            window_size: number of results in the moving average
            reset_start: number of attempts to go below `min_lr` before everything is reset
        """
    def get_lr(self) -> list:
        """Current learning rate of each parameter group"""
    def get_last_lr(self):
        """Learning rate of each parameter group after the last `step`"""
    def per_group(self, bound):
        """Expand a bound to one per parameter group

        Args:
            bound: the bound, or one for each group
        """
    def reset(self) -> None:
        """Reset the best metric and all counters"""
    def is_better(self, current, best):
        """Whether `current` improves on `best` by more than the threshold

        Args:
            current: value of the metric now, and the best so far
            best: value of the metric now, and the best so far
        """
    def step(self, metrics, epoch=None) -> None:
        """Take the metric of one evaluation, and change the learning rates if due

        Args:
            metrics: value of the metric
            epoch: index of this step; by default the next
        """
    def smooth_metric(self, x):
        """Return the moving average of the metric with `smooth`, else the metric

        Args:
            x: value of the metric
        """
    def update_counters(self, x) -> None:
        """Count results with and without improvement, and scale the learning rates when a count exceeds `patience`

        Args:
            x: value of the metric
        """
    def scale_lr(self, up: bool) -> None:
        """Raise or lower the learning rates within their bounds

        Args:
            up: output of this linear layer of a gated feed-forward layer
        """
    def restart_at_min_lr(self) -> None:
        """After `reset_start` attempts to go below the minimum, restart from the initial learning rates"""
    def state_dict(self) -> dict:
        """State to save: all attributes but the optimizer"""
    def load_state_dict(self, state_dict) -> None:
        """Restore a saved state, and the learning rates of the optimizer

        Args:
            state_dict: tensors by name
        """
