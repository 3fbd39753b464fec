"""Constant, linear, cosine, polynomial, inverse square root and warmup-stable-decay schedules, by transformers' names and for any framework"""
# Written by hflit.dev_stubs; do not edit
from .greedy_lr import GreedyLR
from typing import Any

__all__ = ['decay_shapes', 'schedules', 'with_warmup', 'progress', 'cosine_wave', 'constant', 'constant_with_warmup', 'linear', 'polynomial', 'inverse_sqrt', 'cosine', 'cosine_with_restarts', 'cosine_warmup_with_min_lr', 'warmup_stable_decay', 'call_multiplier', 'lambda_schedule', 'min_lr_fraction', 'get_constant_schedule', 'get_constant_schedule_with_warmup', 'get_linear_schedule_with_warmup', 'get_cosine_schedule_with_warmup', 'get_cosine_with_hard_restarts_schedule_with_warmup', 'get_polynomial_decay_schedule_with_warmup', 'get_inverse_sqrt_schedule', 'get_cosine_with_min_lr_schedule_with_warmup', 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate', 'get_wsd_schedule', 'get_reduce_on_plateau_schedule', 'get_greedy_schedule', 'get_scheduler']

def with_warmup(decay):
    """Prepend a linear warmup to a decay function

    Args:
        decay: form of the curve after the warmup, a function of progress
    """

def progress(step, num_warmup_steps, num_training_steps):
    """Fraction of the steps after the warmup that are done, 1 at the end

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
    """

def cosine_wave(x, num_cycles=0.5):
    """A cosine that begins at 1 and ends at 0 after half a cycle

    Args:
        x: progress, from 0 to 1
        num_cycles: number of waves of the cosine
    """

def constant(step) -> float:
    """Constant multiplier

    Args:
        step: number of steps so far
    """

def constant_with_warmup(step, num_warmup_steps) -> float:
    """Constant after the warmup

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
        end: share of the learning rate at the end
        power: exponent of the polynomial
    """

def inverse_sqrt(step, num_warmup_steps, timescale=None):
    """Inverse square root decay, without end; `timescale` steps is the unit

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        timescale: unit of the decay, in steps; None: the warmup steps, or 10,000
    """

def cosine(step, num_warmup_steps, num_training_steps, num_cycles=0.5, min_lr_rate=0.0):
    """Cosine decay to `min_lr_rate`

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        min_lr_rate: learning rate at the end, as a share of the peak
    """

def cosine_with_restarts(step, num_warmup_steps, num_training_steps, num_cycles=1):
    """Cosine decay to 0 with `num_cycles` hard restarts

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
    """

def cosine_warmup_with_min_lr(
    step,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    min_lr_rate=0.0,
    warmup_lr_rate=None,
):
    """Like `cosine`, shifted by one step; the warmup starts from `warmup_lr_rate`, or from one step's fraction

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        min_lr_rate: learning rate at the end, as a share of the peak
        warmup_lr_rate: learning rate at the beginning, as a share of the peak
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
    """Warmup from `min_lr_ratio`, constant for `num_stable_steps`, decay to `min_lr_ratio`

    Args:
        step: number of steps so far
        num_warmup_steps: steps in which the learning rate rises from 0
        num_stable_steps: steps at the peak
        num_decay_steps: steps in which the rate falls
        warmup_type: form of the curve: `'linear'`, `'cosine'` or `'1-sqrt'`
        decay_type: form of the curve: `'linear'`, `'cosine'` or `'1-sqrt'`
        min_lr_ratio: learning rate at the end, as a share of the peak
        num_cycles: number of waves of the cosine
    """

def call_multiplier(multiplier, args, step):
    """`multiplier(step, *args)`; a function of the module, so that schedulers can be pickled

    Args:
        multiplier: function from the step to the factor of the learning rate
        args: further arguments of the multiplier
        step: number of steps so far
    """

def lambda_schedule(optimizer, multiplier, *args: Any, last_epoch=-1):
    """A PyTorch `LambdaLR` with the multiplier `multiplier(step, *args)`

    Args:
        optimizer: the optimizer
        multiplier: function from the step to the factor of the learning rate
        *args: further arguments of the multiplier
        last_epoch: step to resume from; -1 to begin
    """

def min_lr_fraction(optimizer, min_lr, min_lr_rate):
    """The minimum learning rate as a fraction of the initial one, from whichever of the two was given

    Args:
        optimizer: the optimizer
        min_lr: learning rate at the end
        min_lr_rate: learning rate at the end, as a share of the peak
    """

def get_constant_schedule(optimizer, last_epoch=-1):
    """Args:
        optimizer: the optimizer
        last_epoch: step to resume from; -1 to begin
    """

def get_constant_schedule_with_warmup(optimizer, num_warmup_steps, last_epoch=-1):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        last_epoch: step to resume from; -1 to begin
    """

def get_linear_schedule_with_warmup(optimizer, num_warmup_steps, num_training_steps, last_epoch=-1):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        last_epoch: step to resume from; -1 to begin
    """

def get_cosine_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=0.5,
    last_epoch=-1,
):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        last_epoch: step to resume from; -1 to begin
    """

def get_cosine_with_hard_restarts_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    num_cycles=1,
    last_epoch=-1,
):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        last_epoch: step to resume from; -1 to begin
    """

def get_polynomial_decay_schedule_with_warmup(
    optimizer,
    num_warmup_steps,
    num_training_steps,
    lr_end=1e-07,
    power=1.0,
    last_epoch=-1,
):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        lr_end: learning rate at the end
        power: exponent of the polynomial
        last_epoch: step to resume from; -1 to begin
    """

def get_inverse_sqrt_schedule(optimizer, num_warmup_steps, timescale=None, last_epoch=-1):
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        timescale: unit of the decay, in steps; None: the warmup steps, or 10,000
        last_epoch: step to resume from; -1 to begin
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
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        last_epoch: step to resume from; -1 to begin
        min_lr: learning rate at the end
        min_lr_rate: learning rate at the end, as a share of the peak
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
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        num_cycles: number of waves of the cosine
        last_epoch: step to resume from; -1 to begin
        min_lr: learning rate at the end
        min_lr_rate: learning rate at the end, as a share of the peak
        warmup_lr_rate: learning rate at the beginning, as a share of the peak
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
    """Args:
        optimizer: the optimizer
        num_warmup_steps: steps in which the learning rate rises from 0
        num_decay_steps: steps in which the rate falls
        num_training_steps: number of all steps
        num_stable_steps: steps at the peak
        warmup_type: form of the curve: `'linear'`, `'cosine'` or `'1-sqrt'`
        decay_type: form of the curve: `'linear'`, `'cosine'` or `'1-sqrt'`
        min_lr_ratio: learning rate at the end, as a share of the peak
        num_cycles: number of waves of the cosine
        last_epoch: step to resume from; -1 to begin
    """

def get_reduce_on_plateau_schedule(optimizer, **kwargs: Any):
    """PyTorch's `ReduceLROnPlateau`, whose options are `kwargs`

    Args:
        optimizer: the optimizer
        **kwargs: further keyword arguments, which are handed on
    """

def get_greedy_schedule(optimizer, **kwargs: Any) -> GreedyLR:
    """A `GreedyLR`, whose options are `kwargs`

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
    """Make a scheduler by name; call `step()` after each optimizer step, or `step(metric)` if it is metric-driven

    Args:
        name: one of `schedules`, or a `SchedulerType`
        optimizer: a `torch.optim.Optimizer`
        num_warmup_steps: steps in which the learning rate rises from 0
        num_training_steps: number of all steps
        scheduler_specific_kwargs: further arguments: `lr_scheduler_kwargs`
    """
