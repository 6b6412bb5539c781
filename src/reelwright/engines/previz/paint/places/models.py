"""Set pieces that are the same meshes as heroes: buildings, vehicles, people of the background, smaller and further."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Asset, Cue
from reelwright.engines.previz.paint.figures.registry import find
from reelwright.engines.previz.paint.places.scape import Piece, Scape, Shade, Spot
from reelwright.engines.previz.scene import Motion

_PAINTS = ("black", "white", "grey", "navy", "red", "silver")
FINEST = 46.0  # texels a metre: a set piece is never as fine as a hero


@dataclass(frozen=True, slots=True)
class Model:
    """One thing of the registry at `at` (-1..1 of the frame) and z m, `size` m high (0: as it is in nature). kind,
    word: as the planner would say it; yaw: where it faces, degrees (90: at us); rise: m over the ground; wet: it
    floats."""

    kind: str
    word: str
    z: float
    size: float = 0.0
    at: float = 0.5
    yaw: float = 90.0
    colours: tuple[str, ...] = ()
    rise: float = 0.0
    wet: bool = False
    keep: float = 1.0
    tag: str = "building"

    def paint(self, scape: Scape) -> None:
        z = self.z * (scape.grow if self.z < 300 else 1.0)
        if scape.grow > 4.0 and self.z < 300 and not self.wet:  # lost among what is seen from so high
            return
        cue = cue_of(self.kind, self.word, self.size, self.yaw, self.colours, scape)
        box = find(cue).measure(cue)
        x = scape.at_third(self.at, z)
        if not scape.free(x, z, box.width * 0.45, box.height):
            x = -x
            if not scape.free(x, z, box.width * 0.45, box.height):
                return
        if not self.wet and not self.rise:
            dry = scape.ashore(x, z)
            if dry is None:
                return
            x, z = x * dry / z, dry
        put(scape, cue, (x, self.rise, z))
        scape.built.append(self.kind)


@dataclass(frozen=True, slots=True)
class Landmark:
    """The building by which a city is known, far away over its roofs: `share` of the sky high at z m."""

    kind: str
    word: str
    share: float = 0.62
    at: float = 0.34
    z: float = 880.0
    yaw: float = 90.0
    keep: float = 1.0
    tag: str = "landmark"

    def paint(self, scape: Scape) -> None:
        cue = cue_of(self.kind, self.word, scape.tall(self.share, self.z), self.yaw, (), scape)
        put(scape, cue, (scape.at_third(self.at, self.z), -0.06 * scape.tall(self.share, self.z), self.z))
        scape.built.append("landmark")


LANDMARKS: Mapping[str, Landmark] = {
    "paris": Landmark("tower", "eiffel tower", 0.66), "london": Landmark("tower", "big ben", 0.58),
    "new york": Landmark("skyscraper", "empire state building", 0.92),
    "manhattan": Landmark("skyscraper", "empire state building", 0.92),
    "dubai": Landmark("skyscraper", "burj khalifa", 0.95), "toronto": Landmark("tower", "cn tower", 0.92),
    "san francisco": Landmark("bridge", "golden gate bridge", 0.36, 0.2),
    "seattle": Landmark("tower", "space needle", 0.8),
    "sydney": Landmark("house", "sydney opera house", 0.24, 0.4), "rome": Landmark("ruin", "colosseum", 0.28),
    "moscow": Landmark("church", "st basil's cathedral", 0.5), "berlin": Landmark("tower", "berlin tower", 0.85),
    "shanghai": Landmark("tower", "oriental pearl", 0.9), "barcelona": Landmark("church", "sagrada familia", 0.6),
    "rio": Landmark("statue", "christ the redeemer", 0.6),
    "agra": Landmark("temple", "taj mahal", 0.42), "pisa": Landmark("tower", "leaning tower of pisa", 0.5),
    "tokyo": Landmark("tower", "tokyo tower", 0.26), "cairo": Landmark("pyramid", "pyramid", 0.42),
    "istanbul": Landmark("church", "mosque", 0.42), "athens": Landmark("temple", "parthenon", 0.26),
}  # fmt: skip
"""City -> what is seen over its roofs."""
_CITIES = re.compile(rf"\b(?:{'|'.join(LANDMARKS)})\b")


def landmark_of(prompt: str) -> str:
    """The first city of LANDMARKS that the prompt names; "" without one, or where the building itself is named."""
    words = prompt.lower()
    found = _CITIES.search(words)
    return found.group(0) if found is not None and LANDMARKS[found.group(0)].word not in words else ""


@dataclass(frozen=True, slots=True)
class Parked:
    """Vehicles along a kerb `x` m to one side and its mirror image, from `near` to z m, facing away or towards us."""

    kind: str
    words: tuple[str, ...]
    z: float
    x: float = 3.0
    near: float = 11.0
    n: int = 4
    both: bool = True
    keep: float = 1.0
    tag: str = "car"

    def paint(self, scape: Scape) -> None:
        for k in range(self.n):
            z = self.near * min(scape.grow, 3) * (self.z / self.near) ** ((k + 0.4 * scape.rng.random()) / self.n)
            side = (1.0 if k % 2 else -1.0) if self.both else scape.side
            x = side * self.x
            if not scape.free(x, z, 1.2, 1.6):
                continue
            lean = math.degrees(math.atan2(x, z))  # one sees more of its flank the further aside it stands
            yaw = (90.0 if side < 0 else -90.0) + lean
            word = self.words[int(scape.rng.integers(len(self.words)))]
            colour = _PAINTS[int(scape.rng.integers(len(_PAINTS)))]
            colour = "yellow" if word == "taxi" else colour
            put(scape, cue_of(self.kind, word, 0.0, yaw, (colour,), scape), (x, 0.0, z))
            scape.built.append(self.kind)


@dataclass(frozen=True, slots=True)
class Passers:
    """People of the background who walk towards us or away between near and z m, `half` m to each side of the way."""

    z: float = 40.0
    n: int = 4
    near: float = 15.0
    half: float = 4.0
    words: tuple[str, ...] = ("man", "woman", "man in a coat", "woman")
    clear: float = 1.2
    keep: float = 1.0
    tag: str = "passers"

    def paint(self, scape: Scape) -> None:
        count = self.n if scape.view.foot < 30 else 0
        for k in range(count):
            z = self.near * min(scape.grow, 3) * (self.z / self.near) ** ((k + 0.6 * scape.rng.random()) / count)
            x = float(scape.rng.uniform(self.clear, self.half)) * float(scape.rng.choice([-1.0, 1.0]))
            if not scape.free(x, z, 0.5, 1.8) or scape.under(x, z) == "water":
                continue
            away = scape.rng.random() < 0.55
            word = self.words[int(scape.rng.integers(len(self.words)))]
            cue = replace(cue_of("person", word, 0.0, -82.0 if away else 82.0, (), scape), motion="walk")
            put(scape, cue, (x, 0.0, z), (0.0, 0.0, 1.1 if away else -0.8), 6)


def cue_of(kind: str, word: str, size: float, yaw: float, colours: tuple[str, ...], scape: Scape) -> Cue:
    """What the registry is asked for. size: m high (0: as in nature); yaw: where it faces, degrees (90: at us)."""
    cue = Cue(kind, word, yaw=yaw, colours=colours, seed=int(scape.rng.integers(1, 999)),
              traits=("snowy",) if scape.snow > 0.3 else ())  # fmt: skip
    return replace(cue, scale=size / find(cue).height) if size else cue


def put(scape: Scape, cue: Cue, at: tuple[float, float, float], velocity: tuple[float, float, float] = (0.0, 0.0, 0.0),
        frames: int = 1) -> None:
    """Paint a thing and stand it in the place, with what moves on it, its shadow and its lamps. velocity: m/s."""
    x, y, z = at
    asset: Asset = find(cue).make(cue, min(FINEST, scape.view.focal / max(z, 1.0)), frames)
    motion = Motion(velocity=velocity)
    pieces = [Piece(asset.name, asset.mattes[0], (Spot(x, y, z),), 0.3, more=asset.mattes[1:], period=asset.period,
                    motion=motion)]
    for part in asset.pieces:
        moving = replace(part.motion, velocity=velocity) if any(velocity) else part.motion
        pieces.append(Piece(part.name, part.mattes[0], (Spot(x + part.x, y + part.y, z + part.dz),), 0.3,
                            more=part.mattes[1:], period=part.period, motion=moving))
    scape.pieces.extend(pieces)
    for glow in asset.glows:
        colour = np.array(glow.rgb, np.float32)
        scape.lamp(x + glow.x, y + glow.y, z - 0.3, glow.radius * 2.0, colour, min(glow.radius, 1.6) * 0.5)
    wide = asset.bounds.width / 2
    if not y and not any(velocity):
        scape.shades.append(Shade(x, z, wide * 1.05, max(0.4, wide * 0.4), 0.6, asset.bounds.top, wide * 0.8))


@dataclass(frozen=True, slots=True)
class Traffic:
    """Cars nose to tail in lanes that run away from us: those on the heavy side go away and show their tail lights, the
    others come with their headlights on. lanes: m aside of the middle; n: cars in each; near, z: m."""

    lanes: tuple[float, ...] = (2.0, 5.4)
    n: int = 5
    near: float = 13.0
    z: float = 190.0
    words: tuple[str, ...] = ("car", "suv", "sedan", "van", "car", "taxi")
    keep: float = 1.0
    tag: str = "traffic"

    def paint(self, scape: Scape) -> None:
        for lane in (s * x for x in self.lanes for s in (1.0, -1.0)):
            for k in range(self.n):
                share = (k + float(scape.rng.uniform(0.1, 0.7))) / self.n
                self._car(scape, lane * scape.side, self.near * min(scape.grow, 3) * (self.z / self.near) ** share)
        scape.built += ["car", "traffic"]

    def _car(self, scape: Scape, x: float, z: float) -> None:
        if not scape.free(x, z, 1.2, 1.6):
            return
        away = x * scape.side > 0
        yaw = (-90.0 if away else 90.0) + math.degrees(math.atan2(x, z))
        word = self.words[int(scape.rng.integers(len(self.words)))]
        colour = "yellow" if word == "taxi" else _PAINTS[int(scape.rng.integers(len(_PAINTS)))]
        put(scape, cue_of("car", word, 0.0, yaw, (colour,), scape), (x, 0.0, z))
        hue = np.array((1.6, 0.07, 0.04) if away else (1.25, 1.15, 0.95), np.float32)
        for side in (-0.62, 0.62):
            scape.lamp(x + side, 0.72, z - 2.1, 2.2, hue, 0.26)


@dataclass(frozen=True, slots=True)
class Skyways:
    """Hover cars over a city. lanes across the view: (depth in m, height as a share of the depth, m/s, cars in it);
    they come in from beside the frame. street: (m aside, height in m, depth in m, m/s towards us) of those that follow
    the street."""

    lanes: tuple[tuple[float, float, float, int], ...] = (
        (300.0, 0.30, 20.0, 7), (190.0, 0.20, -17.0, 6), (110.0, 0.27, 13.0, 4))
    street: tuple[tuple[float, float, float, float], ...] = (
        (-2.6, 6.2, 22.0, -3.0), (2.4, 5.4, 27.0, -3.4), (-1.6, 4.6, 34.0, 2.6), (3.0, 7.2, 38.0, 3.0),
        (-3.4, 9.0, 46.0, -3.6), (1.4, 5.8, 52.0, 3.2), (2.8, 9.4, 62.0, -4.0), (-2.0, 7.0, 74.0, 4.0),
        (-2.4, 13.0, 84.0, -5.0), (3.2, 11.0, 98.0, 5.0))
    keep: float = 1.0
    tag: str = "flying car"

    def paint(self, scape: Scape) -> None:
        for z, rise, speed, n in self.lanes:
            going, span = speed * scape.side, scape.span(z) * 1.5
            for k in range(n):
                across = (k + float(scape.rng.uniform(0.2, 0.8))) / n - 0.5 - math.copysign(0.16, going)
                lift = float(scape.rng.uniform(0.92, 1.10))
                self._car(scape, (across * span, z * rise * lift, z), (going, 0.0, 0.0), 12.0 if going > 0 else 168.0)
        for x, y, z, speed in self.street:
            if scape.free(x * scape.side, z, 1.2, y + 1.5):
                self._car(scape, (x * scape.side, y, z), (0.0, 0.0, -speed), math.copysign(78.0, speed))

    def _car(self, scape: Scape, at: tuple[float, float, float], velocity: tuple[float, float, float],
             yaw: float) -> None:
        size = 1.5 if at[2] < 100 else 3.0  # far ones are larger craft, or they would be specks
        put(scape, cue_of("car", "hover car", size, yaw, (), scape), at, velocity)
