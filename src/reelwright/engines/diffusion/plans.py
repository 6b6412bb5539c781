"""What stays on the card and what waits in main memory: chosen by what is free, made leaner when that is not enough.

Pure: `memory` carries a plan out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reelwright.engines.diffusion.presets import Preset


@dataclass(frozen=True, slots=True)
class Plan:
    """offload: nothing, whole models while others work, or all but a few blocks of each. fp8: weights are kept in 8
    bits and computed with in 16. tiles: the VAE works on parts of the picture. share: of Preset.memory that this
    needs, reckoned from the sizes of the parts and a few GB of work space; who reckoned wrong runs out of memory once,
    and takes the next plan from then on."""

    name: str
    offload: Literal["nothing", "models", "blocks"]
    fp8: bool
    tiles: bool
    share: float


PLANS = (
    Plan("everything on the card", "nothing", False, False, 1.0),
    Plan("one model at a time", "models", False, False, 0.62),
    Plan("one model at a time, tiled VAE", "models", False, True, 0.58),
    Plan("one model at a time, weights in fp8, tiled VAE", "models", True, True, 0.35),
    Plan("blocks streamed from main memory, tiled VAE", "blocks", False, True, 0.2),
)


def choose(preset: Preset, free: float | None) -> Plan:
    """The fastest plan that fits into `free` GB; None: there is no card, and main memory is all one."""
    if free is None:
        return PLANS[0]
    fitting = [plan for plan in PLANS if plan.share * preset.memory <= free]
    return fitting[0] if fitting else PLANS[-1]


def leaner(plan: Plan) -> Plan | None:
    """The next plan that needs less; None when there is none."""
    following = PLANS[PLANS.index(plan) + 1 :]
    return following[0] if following else None
