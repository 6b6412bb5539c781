"""What a prompt names beside its setting: layers that are added when the row has none of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.breakers import Towering
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.foams import Whirl
from reelwright.engines.previz.paint.places.frames import Rays
from reelwright.engines.previz.paint.places.garlands import Garland
from reelwright.engines.previz.paint.places.lightways import LightWays
from reelwright.engines.previz.paint.places.manholes import Manholes
from reelwright.engines.previz.paint.places.models import LANDMARKS, Model, Skyways, Traffic
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.peaks import PEAK_LAYERS
from reelwright.engines.previz.paint.places.ridgeways import Islet
from reelwright.engines.previz.paint.places.rollers import BeaconRock, Stacks
from reelwright.engines.previz.paint.places.ropeways import Ropeway
from reelwright.engines.previz.paint.places.scape import Layer, Scape, Spot
from reelwright.engines.previz.paint.places.vines import Festoon
from reelwright.engines.previz.paint.sky.flames import FireLine
from reelwright.engines.previz.paint.sky.funnels import Funnel, Geyser
from reelwright.engines.previz.paint.sky.storm_wall import DustWall
from reelwright.engines.previz.paint.sky.vapour import Falls, Plume

STRIKE = 2.36
"""s into a clip at which a bolt is seen for certain."""


@dataclass(frozen=True, slots=True)
class Lightning:
    """A forked bolt behind the hills that strikes every few seconds. size: share of the sky; named: the prompt asks for
    it, so it strikes again and again and is seen longer."""

    z: float = 2600.0
    size: float = 0.95
    at: float = 0.50
    period: float = 3.1
    named: bool = False
    keep: float = 1.0
    tag: str = "lightning"

    def paint(self, scape: Scape) -> None:
        height, width = 300, 160
        mask = np.zeros((height, width), np.uint8)

        def fork(x: float, y: float, lean: float, thick: int, depth: int) -> None:
            while y < height * (0.98 if depth == 0 else 0.8) and thick > 0:
                x2, y2 = x + scape.rng.normal() * 7 + lean, y + scape.rng.uniform(8, 20)
                cv2.line(mask, (int(x), int(y)), (int(x2), int(y2)), 255, thick, cv2.LINE_AA)
                x, y = x2, y2
                if depth < 2 and scape.rng.random() < 0.16:
                    fork(x, y, lean + scape.rng.normal() * 5, max(1, thick - 1), depth + 1)
                if depth and scape.rng.random() < 0.14:
                    return

        fork(width * 0.5, 0.0, 0.0, 3 if self.named else 2, 0)
        core = mask.astype(np.float32) / 255
        glow = cv2.GaussianBlur(core, (0, 0), 7) * 2.2
        alpha = np.clip(core + glow * 0.6, 0, 1)
        burn = lin("#cfd8ff") * (core * 3.0 + glow)[..., None] / max(0.1, 0.08 + 0.92 * scape.light.lamp)
        tall = scape.tall(self.size, self.z)
        matte = Matte(
            np.full((height, width, 3), 0.8, np.float32),
            np.asarray(alpha, np.float32),
            height / tall,
            (width / 2, float(height)),
            emission=np.asarray(burn, np.float32),
            rim=0.0,
            spill=0.0,
        )
        offset = -STRIKE % self.period + (0.0 if self.at > 0 else scape.rng.uniform(0.3, 0.6) * self.period)
        last, slow = (0.9, 2.6) if self.named else (0.5, 9.0)

        def flash(t: float) -> float:
            since = (t + offset) % self.period
            return math.exp(-since * slow) * (0.7 + 0.3 * math.cos(since * 60)) if since < last else 0.0

        x = scape.at_third(self.at, self.z)
        scape.add("lightning", matte, [Spot(x, 0.0, self.z)], mist=0.0, fade=flash)
        self._sheet(scape, x, tall, flash)

    def _sheet(self, scape: Scape, x: float, tall: float, flash: Callable[[float], float]) -> None:
        """The sky that lights up around the bolt."""
        v, u = np.mgrid[-1:1:64j, -1:1:96j]
        alpha = np.asarray(np.exp(-(u * u + v * v) * 3.2) * 0.55 * smooth(1.0, 0.7, np.hypot(u, v)), np.float32)
        burn = np.broadcast_to(lin("#b9c6ff") * 1.5 / max(0.1, 0.08 + 0.92 * scape.light.lamp), (64, 96, 3))
        matte = Matte(np.full((64, 96, 3), 0.8, np.float32), alpha, 64 / (tall * 1.5), (48.0, 40.0),
                      emission=np.ascontiguousarray(burn, np.float32), rim=0.0, spill=0.0)  # fmt: skip
        scape.add("lightning glow", matte, [Spot(x, tall * 0.5, self.z + 40)], mist=0.0, fade=flash)


@dataclass(frozen=True, slots=True)
class Rainbow:
    """A bow opposite the sun. size: share of the sky."""

    z: float = 2400.0
    size: float = 0.95
    keep: float = 1.0
    tag: str = "rainbow"

    def paint(self, scape: Scape) -> None:
        height, width = 240, 480
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        r = np.hypot(u - width / 2, height - v) / height
        t = np.clip((r - 0.86) / 0.10, 0, 1)
        hues = np.stack([lin(c) for c in ("#7a3aff", "#2a6aff", "#2ac860", "#f0e040", "#ff9020", "#ff3020")])
        colour = np.stack([np.interp(t, np.linspace(0, 1, 6), hues[:, i]) for i in range(3)], -1)
        alpha = smooth(0.855, 0.885, r) * smooth(0.965, 0.935, r) * 0.58 * smooth(1.0, 0.85, v / height)
        lit = np.maximum(scape.light.ambient_up + scape.light.key * 0.3, 0.1)
        tall = scape.tall(self.size, self.z)
        matte = Matte(
            np.asarray(np.clip(colour * 1.5 / lit, 0, 4), np.float32),
            np.asarray(alpha, np.float32),
            height / tall,
            (width / 2, float(height)),
            rim=0.0,
        )
        scape.add("rainbow", matte, [Spot(scape.at_third(-0.35, self.z), 0.0, self.z)], mist=0.0)


_SPRAY_BOW = Rainbow(240.0, 0.62)
"""In the spray before the cliff of a waterfall, which hides the sky."""
EXTRAS: dict[str, tuple[Layer, ...]] = {
    "mountain": (Terrain("alpine", "granite", 5200, 0.55, depth=3.2, peak=0.34),),
    "volcano": (Terrain("volcano", "lava", 4200, 0.58, depth=2.6, peak=0.32), Plume(4200, 0.5, 0.32, 0.53)),
    "cliff": (Terrain("cliffs", "granite", 900, 0.42, depth=2.4, hump=0.8, peak=0.3, taper=1.0),),
    "island": (Terrain("hills", "jungle", 1500, 0.16, depth=2, hump=0.5, trees=0.8, taper=1.0, peak=0.5),),
    "waterfall": (Falls(700, 0.55, 0.12, 0.5), Mist(600, 0.12, 0.5)),
    "iceberg": (Thing("iceberg", 90, 9, 0.6, wet=True),),
    "castle": (Skyline("castle", 520, 0.7, shape=0.2),),
    "town": (Skyline("oldtown", 300, 0.24, shape=0.8),),
    "skyscraper": (Skyline("modern", 1400, 0.5, shape=0.4),),
    "city over the dunes": (Skyline("modern", 860, 0.72, shape=0.3),),
    "pagoda": (Skyline("asia", 180, 0.4, rows=1, shape=0.4, density=0.5),),
    "temple": (Skyline("asia", 180, 0.3, rows=1, shape=0.4, density=0.5),),
    "tree": (Trees(("oak",), 30, 9, at=0.7),),
    "pine": (Trees(("pine", "spruce"), 46, 12, 6, 20, 0.55),),
    "palm": (Trees(("palm",), 20, 8.5, 4, 11, 0.55),),
    "bamboo": (Trees(("bamboo",), 18, 8, 5, 11, 0.6),),
    **dict.fromkeys(("bamboo forest", "bamboo grove"), (
        Forest(("bamboo",), 34, 1.05, density=1.3, gap=(0.0, 0.30), under="#22381c"),
        Trees(("bamboo",), 15, 9, 8, 7, 0.52))),
    "forest": (Forest(("pine", "oak"), 300, 0.14, gap=(0.0, 0.2)),),
    "rock": (Rocks(22, 0.8, 9, 8, 0.4),),
    "column": (Avenue("column", 30, 8, half=4.6, near=10, n=4),),
    "pillar": (Avenue("column", 30, 8, half=4.6, near=10, n=4),),
    "flower": (Cover("poppies", 13, 0.9), Cover("meadow", 8, 0.9, shape="corners"), Cover("poppies", 0, 1.0)),
    "sunflower": (Cover("sunflower", 24), Cover("sunflower", 14, shape="corners"), Cover("sunflower", 0, 0.8)),
    "lavender": (Cover("lavender", 18, 1.0), Cover("lavender", 11, 1.0), Cover("lavender", 0, 1.0)),
    "tulip": (Cover("tulip", 18, 0.9), Cover("tulip_pink", 11, 1.0), Cover("tulip", 0, 1.0)),
    "wheat": (Cover("wheat", 18, 0.9), Cover("wheat", 11, 0.9, shape="corners"), Cover("wheat", 0, 0.9)),
    "reed": (Cover("reeds", 14, 0.8, 0.6, "corners"), Cover("reeds", 0, 0.8)),
    "crystal": (Thing("crystals", 16, 1.8, 0.55), Thing("crystals", 12, 1.2, -0.6)),
    "grave": (Avenue("gravestone", 30, 1.2, half=3.6, near=9, n=6, jitter=0.8),),
    "stall": (Thing("stall", 16, 3.0, 0.7), Thing("stall", 22, 3.0, -0.6)),
    "fountain": (Thing("fountain", 24, 3.6, 0.3),),
    "swing": (Thing("swing", 20, 2.8, -0.5),),
    "grass": (Cover("grass", 11, 1.0, shape="corners"), Cover("grass", 0, 1.1)),
    "coral": (Cover("coral", 7, 0.9, 0.7, "corners"),),
    "fence": (Thing("fence", 14, 1.5, -0.6),),
    "gate": (Thing("arch", 26, 6.8, 0.0),),
    "windmill": (Thing("windmill", 80, 16, -0.55),),
    "tower": (Thing("tower", 120, 26, 0.6),),
    "cabin": (Thing("cabin", 34, 6, 0.6),),
    "house": (Thing("cabin", 34, 6.5, 0.6),),
    "barn": (Thing("cabin", 60, 8, -0.55),),
    "tent": (Thing("tent", 20, 3.4, 0.6),),
    **dict.fromkeys(("campsite", "camp", "campground"),
                    (Thing("tent", 26, 3.0, -0.44), Thing("tent", 16, 2.6, 0.66))),
    "street_lamp": (Avenue("lamp", 40, 4.4, half=3.6, near=8, n=5),),
    "lamp": (Avenue("lamp", 40, 4.4, half=3.6, near=8, n=5),),
    "torch": (Avenue("brazier", 24, 1.9, half=3.0, near=8, n=3),),
    "lantern": (Avenue("lantern", 24, 1.9, half=2.8, near=8, n=3),),
    "shafts": (Rays(60, 0.3),),
    "lightning": (Lightning(named=True, period=1.9), Lightning(3000.0, 0.85, -0.12, 2.3, True)),
    "storm": (Lightning(),),
    "tornado": (Funnel(),),
    "snow volcano": (Terrain("volcano", "snow", 4200, 0.78, depth=2.6, peak=0.30),),
    **PEAK_LAYERS,
    "storm wall": (DustWall(2200, 1.15), DustWall(1200, 0.50, -0.3, "#c49a62"), Mist(700, 0.16, 0.6)),
    "fire line": (FireLine(26, 9.0, 0.8), FireLine(15, 3.4, 0.6), Mist(12, 0.3, 0.25)),
    "string lights": (Festoon(),),
    "bunting": (Garland(),),
    "paper lanterns": (Garland("lanterns", 4.8, 0.52, 1.15, 7, tag="paper lantern"),),
    "pavilion": (Thing("tent_top", 44, 7, -0.62, tag="tent"), Thing("tent_top", 30, 6, 0.70, tag="tent"),
                 Thing("tent_top", 60, 7, 0.30, tag="tent")),
    "traffic": (Traffic((1.9, 4.9), 4, 15.0, 120.0),),
    "flying car": (Skyways(),),
    "light trails": (LightWays(),),
    "wooded islet": (Islet(),),
    "pole": (Avenue("pole", 240, 9, half=14.0, near=22, n=7, both=False, tag="pole"),),
    "manhole": (Manholes(),),
    "christmas tree": (Model("object", "christmas tree", 14, 6.5, -0.26, tag="christmas tree"),),
    "rope bridge": (Ropeway(),),
    "lighthouse isle": (BeaconRock(),),
    "sea stack": (Stacks(190, 0.62, -0.46), Stacks(320, 0.48, 0.40), Stacks(110, 0.30, 0.74)),
    "whirlpool": (Whirl(),),
    "avalanche": (
        Terrain("slope", "snow", 2400, 1.25, depth=2.0, peak=0.45, taper=1.0, grow=1.0),
        DustWall(1500, 0.80, 0.9, "#f4f8fd"), DustWall(760, 0.40, 0.8, "#e6eef8"), Mist(560, 0.14, 0.6)),
    "towering wave": (Towering(0.40),),
    "geyser": (Geyser(),),
    "rainbow": (Rainbow(),),
    "boat": (Thing("skiff", 90, 6, -0.55, wet=True, bob=0.05),),
    "laundry": (Fittings(tuple(Fit("washing line", 0.0, "floor", z, 2.7 + 0.06 * z) for z in (26.0, 17.0, 11.0, 7.5)),
                         5.4, 40.0),),
    **{city: (landmark,) for city, landmark in LANDMARKS.items()},
}
"""Planner kind -> layers. Lamps and wood on open water, boats on dry land and woods indoors are left out."""

_WET = frozenset({"boat", "wooded islet", "iceberg", "towering wave", "lighthouse isle", "sea stack", "whirlpool"})
_DRY = frozenset(
    {
        "tree",
        "pine",
        "palm",
        "bamboo",
        "column",
        "pillar",
        "flower",
        "grass",
        "fence",
        "gate",
        "cabin",
        "house",
        "tent",
        "pavilion",
        "street_lamp",
        "lamp",
        "torch",
        "lantern",
        "sunflower",
        "lavender",
        "tulip",
        "wheat",
        "grave",
        "stall",
        "fountain",
        "swing",
    }
)
_STRUNG = frozenset({"string lights", "laundry", "rainbow", "bunting", "paper lanterns"})
_INSIDE = frozenset({"string lights", "torch", "column", "pillar", "shafts"})


def extras(features: tuple[str, ...], have: frozenset[str], lie: str, inside: bool) -> tuple[tuple[str, Layer], ...]:
    """Layers, each with its feature, for the features that the row does not have and that make sense there."""
    wet = lie in ("sea", "shore", "river", "flats")
    out: list[tuple[str, Layer]] = []
    for name in dict.fromkeys(features):
        if name in have or name not in EXTRAS or (inside and name not in _INSIDE):
            continue
        far = name in LANDMARKS  # seen over the roofs even where nothing lies below
        bottomless = lie == "none" and not far and name not in _STRUNG
        if (name in _WET and not wet) or (name in _DRY and lie == "sea") or bottomless:
            continue
        layers = (_SPRAY_BOW,) if name == "rainbow" and "waterfall" in have else EXTRAS[name]
        out.extend((name, layer) for layer in layers)
    return tuple(out)
