"""The multiplier of each schedule as a formula and a plot, PyTorch schedulers by transformers' names, and a table of values for any framework"""
# Written by hflit.dev_stubs; do not edit
from .greedy_lr import GreedyLR
from typing import Any

__all__ = ['decay_shapes', 'schedules', 'with_warmup', 'progress', 'cosine_wave', 'constant', 'constant_with_warmup', 'linear', 'polynomial', 'inverse_sqrt', 'cosine', 'cosine_with_restarts', 'cosine_warmup_with_min_lr', 'warmup_stable_decay', 'call_multiplier', 'lambda_schedule', 'min_lr_fraction', 'get_constant_schedule', 'get_constant_schedule_with_warmup', 'get_linear_schedule_with_warmup', 'get_cosine_schedule_with_warmup', 'get_cosine_with_hard_restarts_schedule_with_warmup', 'get_polynomial_decay_schedule_with_warmup', 'get_inverse_sqrt_schedule', 'get_cosine_with_min_lr_schedule_with_warmup', 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate', 'get_wsd_schedule', 'get_reduce_on_plateau_schedule', 'get_greedy_schedule', 'get_scheduler']

def with_warmup(decay):
    """Decorator that prepends a linear warmup to a decay function

    Args:
        decay: form of the curve after the warmup, a function of progress
    """

def progress(step, num_warmup_steps, num_training_steps):
    """Fraction of the steps after the warmup: 0 at its end, 1 at the last step

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
    """

def cosine_wave(x, num_cycles=0.5):
    """Cosine from 1 to 0 in half a cycle, for `x` from 0 to 1

    Args:
        x: progress, from 0 to 1
        num_cycles: number of waves of the cosine
    """

def constant(step) -> float:
    """Multiplier 1

    Args:
        step: number of steps so far
    """

def constant_with_warmup(step, num_warmup_steps) -> float:
    """Multiplier 1 after the warmup

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
    """

def linear(step, num_warmup_steps, num_training_steps):
    """Linear decay to 0

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
    """

def polynomial(step, num_warmup_steps, num_training_steps, end=0.0, power=1.0):
    """Polynomial decay to `end`

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        end: last multiplier
        power: exponent of the decay; 1 is linear
    """

def inverse_sqrt(step, num_warmup_steps, timescale=None):
    """Inverse square root decay, without an end

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        timescale: steps after which the multiplier is 1/√2; `num_warmup_steps` by default, or 10,000
    """

def cosine(step, num_warmup_steps, num_training_steps, num_cycles=0.5, min_lr_rate=0.0):
    """Cosine decay to `min_lr_rate`

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of cosine waves; half a wave decays once
        min_lr_rate: last multiplier
    """

def cosine_with_restarts(step, num_warmup_steps, num_training_steps, num_cycles=1):
    """Cosine decay to 0 with `num_cycles` hard restarts

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of decays to 0
    """

def cosine_warmup_with_min_lr(
    step,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    min_lr_rate=0.0,
    warmup_lr_rate=None,
):
    """Like `cosine`, shifted by one step, with a warmup that does not start at 0

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of cosine waves; half a wave decays once
        min_lr_rate: last multiplier
        warmup_lr_rate: first multiplier; one step's fraction by default
    """

decay_shapes: dict

def warmup_stable_decay(
    step,
    num_warmup_steps,
    num_stable_steps,
    num_decay_steps,
    warmup_type='linear',
    decay_type='cosine',
    min_lr_ratio=0.0,
    num_cycles=0.5,
):
    """Warmup from `min_lr_ratio`, constant for `num_stable_steps`, then decay to `min_lr_ratio`

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_stable_steps: steps at the peak
        num_decay_steps: steps in which the rate falls
        warmup_type: shape of the warmup: `'linear'`, `'cosine'` or `'1-sqrt'`
        decay_type: shape of the decay, likewise
        min_lr_ratio: first and last multiplier
        num_cycles: number of cosine waves in a cosine decay; half a wave decays once
    """

def call_multiplier(multiplier, args, step):
    """Compute `multiplier(step, *args)`; a function of the module, so that schedulers can be pickled

    Args:
        multiplier: function from the step to the factor of the learning rate
        args: further arguments of the multiplier
        step: number of steps so far
    """

def lambda_schedule(optimizer, multiplier, *args: Any, last_epoch=-1):
    """Make a PyTorch `LambdaLR` with the multiplier `multiplier(step, *args)`

    Args:
        optimizer: the optimizer
        multiplier: function of `(step, *args)`
        *args: further arguments of the multiplier
        last_epoch: step to resume from; -1 starts anew
    """

def min_lr_fraction(optimizer, min_lr, min_lr_rate):
    """Minimum learning rate as a fraction of the initial one, from whichever of the two is given

    Args:
        optimizer: the optimizer
        min_lr: minimum as a learning rate, or None
        min_lr_rate: minimum as a fraction, or None
    """

def get_constant_schedule(optimizer, last_epoch=-1):
    """Constant learning rate

    Args:
        optimizer: the optimizer
        last_epoch: step to resume from; -1 starts anew
    """

def get_constant_schedule_with_warmup(optimizer, num_warmup_steps, last_epoch=-1):
    """Linear warmup, then a constant learning rate

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        last_epoch: step to resume from; -1 starts anew
    """

def get_linear_schedule_with_warmup(optimizer, num_warmup_steps, num_training_steps, last_epoch=-1):
    """Linear warmup, then linear decay to 0

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        last_epoch: step to resume from; -1 starts anew
    """

def get_cosine_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    last_epoch=-1,
):
    """Linear warmup, then cosine decay to 0

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        num_cycles: number of cosine waves; half a wave decays once
        last_epoch: step to resume from; -1 starts anew
    """

def get_cosine_with_hard_restarts_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=1,
    last_epoch=-1,
):
    """Linear warmup, then `num_cycles` cosine decays to 0, each from the full rate

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        num_cycles: number of decays to 0
        last_epoch: step to resume from; -1 starts anew
    """

def get_polynomial_decay_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    lr_end=1e-07,
    power=1.0,
    last_epoch=-1,
):
    """Linear warmup, then polynomial decay to `lr_end`

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        lr_end: last learning rate
        power: exponent of the decay; 1 is linear
        last_epoch: step to resume from; -1 starts anew
    """

def get_inverse_sqrt_schedule(optimizer, num_warmup_steps, timescale=None, last_epoch=-1):
    """Linear warmup, then inverse square root decay, without an end

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        timescale: steps after which the rate is divided by √2; `num_warmup_steps` by default, or 10,000
        last_epoch: step to resume from; -1 starts anew
    """

def get_cosine_with_min_lr_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    last_epoch=-1,
    min_lr=None,
    min_lr_rate=None,
):
    """Linear warmup, then cosine decay to a minimum

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        num_cycles: number of cosine waves; half a wave decays once
        last_epoch: step to resume from; -1 starts anew
        min_lr: last learning rate
        min_lr_rate: or its fraction of the initial one
    """

def get_cosine_with_min_lr_schedule_with_warmup_lr_rate(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    last_epoch=-1,
    min_lr=None,
    min_lr_rate=None,
    warmup_lr_rate=None,
):
    """Warmup from a multiplier above 0, then cosine decay to a minimum

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of linear warmup
        num_training_steps: optimizer steps of the whole training
        num_cycles: number of cosine waves; half a wave decays once
        last_epoch: step to resume from; -1 starts anew
        min_lr: last learning rate
        min_lr_rate: or its fraction of the initial one
        warmup_lr_rate: first multiplier of the warmup; one step's fraction by default
    """

def get_wsd_schedule(
    optimizer,
    num_warmup_steps,
    num_decay_steps,
    num_training_steps=None,
    num_stable_steps=None,
    warmup_type='linear',
    decay_type='cosine',
    min_lr_ratio=0.0,
    num_cycles=0.5,
    last_epoch=-1,
):
    """Warmup-stable-decay: warmup, a constant learning rate, decay

    Args:
        optimizer: the optimizer
        num_warmup_steps: steps of the warmup
        num_decay_steps: steps of the decay
        num_training_steps: steps of the whole training, from which the constant phase follows
        num_stable_steps: or the steps of the constant phase
        warmup_type: shape of the warmup: `'linear'`, `'cosine'` or `'1-sqrt'`
        decay_type: shape of the decay, likewise
        min_lr_ratio: first and last multiplier
        num_cycles: number of cosine waves; half a wave decays once
        last_epoch: step to resume from; -1 starts anew
    """

def get_reduce_on_plateau_schedule(optimizer, **kwargs: Any):
    """Make PyTorch's `ReduceLROnPlateau` with the options `kwargs`

    Args:
        optimizer: the optimizer
        **kwargs: further keyword arguments, which are handed on
    """

def get_greedy_schedule(optimizer, **kwargs: Any) -> GreedyLR:
    """Make a `GreedyLR` with the options `kwargs`

    Args:
        optimizer: the optimizer
        **kwargs: further keyword arguments, which are handed on
    """

schedules: dict

def get_scheduler(
    name: str,
    optimizer,
    num_warmup_steps=None,
    num_training_steps=None,
    scheduler_specific_kwargs=None,
):
    """Make a scheduler by name; call `step()` after each optimizer step, or `step(metric)` if metric-driven

    Args:
        name: one of `schedules`, or a `SchedulerType`
        optimizer: a `torch.optim.Optimizer`
        num_warmup_steps: steps of warmup, for schedules that have one
        num_training_steps: optimizer steps of the whole training, for schedules that end
        scheduler_specific_kwargs: further arguments: `lr_scheduler_kwargs`
    """
