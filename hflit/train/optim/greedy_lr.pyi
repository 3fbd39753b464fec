"""A scheduler that raises the learning rate while a metric improves, and lowers it while the metric does not"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['GreedyLR']

class GreedyLR:
    """Raises the learning rate after more than `patience` improvements in a row, lowers it after as many steps without

    Args:
        optimizer: the optimizer
        mode: training or evaluation mode of the optimizer
        factor: factor by which the context is extended
        patience: number of consecutive results before the rate changes
        threshold: minimum improvement, absolute or relative (`'rel'`)
        threshold_mode: minimum improvement, absolute or relative (`'rel'`)
        cooldown: steps without change after lowering and after raising the rate
        warmup: steps without change after lowering and after raising the rate
        min_lr: learning rate at the end
        max_lr: bounds, one for all groups or a list; minimum change of the rate
        eps: number added to the variance, against division by zero
        verbose: log warnings
        smooth: use the moving average of the metric over a window
        window_size: use the moving average of the metric over a window
        reset_start: number of attempts to go below `min_lr` before everything is reset
    """
    min_lrs: Any
    max_lrs: Any
    last_epoch: Any
    reset_start_original: Any
    cooldown: Any
    warmup: Any
    eps: Any
    verbose: Any
    smooth: Any
    window_size: Any
    threshold: Any
    threshold_mode: Any
    optimizer: Any
    mode: Any
    factor: Any
    patience: Any
    num_bad_epochs: Any
    num_good_epochs: Any
    cooldown_counter: Any
    warmup_counter: Any
    best: Any
    values: Any
    reset_start: Any
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
            mode: training or evaluation mode of the optimizer
            factor: factor by which the context is extended
            patience: number of consecutive results before the rate changes
            threshold: minimum improvement, absolute or relative (`'rel'`)
            threshold_mode: minimum improvement, absolute or relative (`'rel'`)
            cooldown: steps without change after lowering and after raising the rate
            warmup: steps without change after lowering and after raising the rate
            min_lr: learning rate at the end
            max_lr: bounds, one for all groups or a list; minimum change of the rate
            eps: number added to the variance, against division by zero
            verbose: log warnings
            smooth: use the moving average of the metric over a window
            window_size: use the moving average of the metric over a window
            reset_start: number of attempts to go below `min_lr` before everything is reset
        """
    def get_lr(self) -> list:
        """Current learning rates of the parameter groups"""
    def get_last_lr(self):
        """Learning rates after the last step"""
    def per_group(self, bound):
        """A bound for each parameter group

        Args:
            bound: the bound, or one for each group
        """
    def reset(self) -> None:
        """Reset best metric and all counters"""
    def is_better(self, current, best):
        """Whether `current` improves on `best` by more than the threshold

        Args:
            current: value of the metric now, and the best so far
            best: value of the metric now, and the best so far
        """
    def step(self, metrics, epoch=None) -> None:
        """Update with a metric, and change the learning rates if due

        Args:
            metrics: metrics by name
            epoch: number of epochs so far
        """
    def smooth_metric(self, x):
        """The moving average of the metric with `smooth`, else the metric

        Args:
            x: value of the metric
        """
    def update_counters(self, x) -> None:
        """Count results with and without improvement, and scale the learning rates when `patience` is exceeded

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
    def state_dict(self) -> dict: ...
    def load_state_dict(self, state_dict) -> None:
        """Args:
            state_dict: tensors by name
        """
