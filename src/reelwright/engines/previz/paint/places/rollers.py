"""Breakers that come in at a beach: lines of white water, one behind the other, that rise, run in and are gone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

from reelwright.engines.previz.paint.places import rocks
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.swell import bank
from reelwright.engines.previz.scene import Motion

PERIOD = 9.0  # s from far out to the sand
_EYE = 1.2
"""m: from so low down waves are made lower, or they would be mountains behind a shell in the sand."""


@dataclass(frozen=True, slots=True)
class Rollers:
    """shore: depth of the water's edge in foot distances, as in the row's Earth; size: m high in fair weather; named
    waves and storms make them higher."""

    shore: float = 1.8
    size: float = 0.55
    lines: int = 5
    deep: str = "#1a6a74"
    keep: float = 1.0
    tag: str = "rollers"

    def paint(self, scape: Scape) -> None:
        near = scape.view.foot * self.shore * 1.12
        far = near * 3.4
        rough = scape.light.weather.clouds == "storm" or "towering wave" in scape.order.features
        times = 2.4 if rough else 1.5 if "wave" in scape.order.features else 1.0
        times *= min(1.0, scape.view.eye / _EYE)  # beside a shell in the sand they are ripples
        for number in range(self.lines):
            tall = self.size * times * float(scape.rng.uniform(0.8, 1.15))
            matte = bank(scape.span(far, 1.8), tall * 1.7, self.deep, 1.0, scape.rng)
            phase = number / self.lines
            scape.add(
                "breaker",
                matte,
                [Spot(0.0, -0.36 * tall, far - 0.01 * number)],
                mist=0.3,
                repeat=True,
                reflects=False,
                motion=Motion(path=partial(_inward, near - far, phase)),
                fade=partial(_shown, phase),
            )
        scape.built.append("wave")


def _inward(way: float, phase: float, t: float) -> tuple[float, float, float]:
    return 0.0, 0.0, way * ((t / PERIOD + phase) % 1.0)


def _shown(phase: float, t: float) -> float:
    return math.sin(math.pi * ((t / PERIOD + phase) % 1.0)) ** 0.6


@dataclass(frozen=True, slots=True)
class Stacks:
    """Needles of rock that stand in the sea off a coast. size: share of the sky of the highest; at: its place."""

    z: float
    size: float
    at: float = -0.4
    light: str = "#5a5656"
    dark: str = "#201e22"
    keep: float = 1.0
    tag: str = "sea stack"

    def paint(self, scape: Scape) -> None:
        z = self.z * scape.grow
        for aside, share, back in ((0.0, 1.0, 1.0), (0.11, 0.62, 1.15), (-0.13, 0.36, 0.92)):
            tall = scape.tall(self.size * share, z) + 0.4 * scape.view.eye
            ppm = min(scape.view.focal / z, 320 / tall)
            matte = rocks.boulder(int(0.62 * tall * ppm), int(tall * ppm), scape.rng, tall, self.light, self.dark,
                                  scape.snow)  # fmt: skip
            x = scape.at_third(self.at, z) + aside * scape.view.span(z)
            scape.add("sea stack", matte, [Spot(x, -0.02 * tall, z * back)], mist=0.35)


@dataclass(frozen=True, slots=True)
class BeaconRock:
    """An islet of rock out at sea with a lighthouse on it, `size` of the sky high; at: its place."""

    z: float = 150.0
    size: float = 0.62
    at: float = -0.52
    keep: float = 1.0
    tag: str = "lighthouse"

    def paint(self, scape: Scape) -> None:
        x = scape.at_third(self.at, self.z)
        tall = scape.tall(self.size, self.z)
        if not scape.free(x, self.z, 0.2 * tall, 1.0):
            x = -x
        rise = 0.20 * tall
        for aside, share, back in ((0.0, 1.0, 0.3), (0.34, 0.55, 0.6), (-0.30, 0.62, -0.4)):
            high = rise * 1.25 * share
            ppm = min(scape.view.focal / self.z, 260 / high)
            matte = rocks.boulder(int(3.0 * high * ppm), int(high * ppm), scape.rng, high, "#6a6460", "#2a2829",
                                  scape.snow)  # fmt: skip
            scape.add("islet", matte, [Spot(x + aside * tall, -0.10 * high, self.z + back)], mist=0.3)
        right = scape.side * x / (0.5 * scape.view.span(self.z))
        Model("lighthouse", "lighthouse", self.z, 0.80 * tall, right, rise=rise, wet=True).paint(scape)
        scape.built.extend(("island", "lighthouse", "rock"))
