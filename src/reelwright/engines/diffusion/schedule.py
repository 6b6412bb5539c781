"""Schedulers by name, and runs that begin later or at other noise levels than a scheduler would by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial, wraps
from typing import Any

import torch
from diffusers import DPMSolverMultistepScheduler, FlowMatchEulerDiscreteScheduler, UniPCMultistepScheduler

_FLOW = {"prediction_type": "flow_prediction", "use_flow_sigmas": True}


@dataclass(frozen=True, slots=True)
class Pace:
    """start: steps of the schedule that are left out at its beginning. sigmas: noise levels of weights that were
    distilled for them, each 0..1, descending; none: the scheduler's own. renoise: seed of fresh noise for every step,
    as weights distilled by distribution matching want it."""

    start: int = 0
    sigmas: tuple[float, ...] = ()
    renoise: int | None = None


def scheduler(name: str, like: Any, pace: Pace) -> Any:
    """A scheduler by its name, with the time shift of the one that came with the weights. Given noise levels are met
    exactly by Euler steps only."""
    settings = {"num_train_timesteps": like.config.num_train_timesteps}
    shift = like.config.get("flow_shift", like.config.get("shift", 1.0))
    if pace.sigmas:
        return FlowMatchEulerDiscreteScheduler(shift=1.0, stochastic_sampling=pace.renoise is not None, **settings)
    if name == "euler":
        return FlowMatchEulerDiscreteScheduler(shift=shift, **settings)
    kind = UniPCMultistepScheduler if name == "unipc" else DPMSolverMultistepScheduler
    return kind(**_FLOW, flow_shift=shift, **settings)


@contextmanager
def paced(scheduler: Any, pace: Pace) -> Iterator[None]:
    """Inside, the scheduler keeps that pace. Pipelines of the Wan family take no noise levels as an argument, so the
    instance's own `set_timesteps` is wrapped, and unwrapped again whatever happens."""
    original = scheduler.set_timesteps

    @wraps(original)
    def set_timesteps(steps: int | None = None, device: Any = None, **more: Any) -> None:
        if pace.sigmas:
            original(sigmas=list(pace.sigmas), device=device)
        else:
            original(steps, device=device, **more)
        scheduler.timesteps = scheduler.timesteps[pace.start :]
        scheduler.sigmas = scheduler.sigmas[pace.start :]
        scheduler.num_inference_steps = len(scheduler.timesteps)

    scheduler.set_timesteps = set_timesteps
    if pace.renoise is not None:
        scheduler.step = partial(scheduler.step, generator=torch.Generator().manual_seed(pace.renoise))
    try:
        yield
    finally:
        del scheduler.set_timesteps
        scheduler.__dict__.pop("step", None)
