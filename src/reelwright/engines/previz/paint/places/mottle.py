"""What breaks up flat ground: patches of other growth and soil, flowers, the shadows of clouds, long cast shadows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.light import NEARER, Light
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape, Shade
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Patchy:
    """Another tone of ground: display colour, patches per 40 m, where the noise (about -1..1) begins to show it, how
    much of it covers, 0..1, and how speckled it is."""

    colour: str
    cycles: float
    begins: float
    share: float
    grain: float = 0.35


_GREEN = (
    Patchy("#2c4a20", 0.7, -0.1, 0.62),
    Patchy("#b7b45c", 1.7, 0.12, 0.55),
    Patchy("#5f7a2c", 3.1, 0.2, 0.5),
    Patchy("#7a6440", 4.3, 0.72, 0.55),
)
MOTTLES: dict[str, tuple[Patchy, ...]] = {
    "grass": _GREEN,
    "lawn": _GREEN[:3],
    "turned": (Patchy("#4a3c1e", 0.7, -0.1, 0.55), Patchy("#d8b868", 1.7, 0.12, 0.5), Patchy("#6f6e30", 3.1, 0.3, 0.5),
               Patchy("#b0602a", 4.3, 0.5, 0.6)),
    "dry": (Patchy("#6a5228", 0.8, -0.05, 0.55), Patchy("#e6cf86", 1.9, 0.15, 0.5), Patchy("#7d8046", 3.0, 0.45, 0.45)),
    "wheat": (Patchy("#8a6426", 0.8, 0.0, 0.5), Patchy("#f0d488", 1.6, 0.2, 0.5)),
    "moss": (Patchy("#141f12", 0.9, -0.1, 0.6), Patchy("#94a850", 2.4, 0.3, 0.5), Patchy("#5a4428", 3.6, 0.4, 0.6)),
    "litter": (Patchy("#20180f", 0.9, 0.0, 0.5), Patchy("#d08a34", 2.6, 0.2, 0.55), Patchy("#8a3a1a", 4.1, 0.4, 0.5)),
    "needles": (Patchy("#1a150f", 0.9, 0.0, 0.5), Patchy("#50642e", 2.2, 0.25, 0.6), Patchy("#94673e", 3.8, 0.4, 0.4)),
    "sand": (Patchy("#b9854e", 0.5, 0.0, 0.35), Patchy("#f0d3a0", 1.1, 0.2, 0.35)),
    "redearth": (Patchy("#5e3a2a", 0.8, 0.0, 0.5), Patchy("#e0b890", 1.7, 0.3, 0.4), Patchy("#8a8452", 3.2, 0.6, 0.45)),
    "snow": (Patchy("#bccde4", 0.45, 0.0, 0.40, 0.05), Patchy("#ffffff", 1.1, 0.1, 0.5, 0.08)),
    "ash": (Patchy("#0f0d0e", 0.8, 0.0, 0.6), Patchy("#6a6060", 2.2, 0.35, 0.4)),
    "rock": (Patchy("#2c2a28", 0.9, 0.0, 0.5), Patchy("#5a6438", 2.5, 0.4, 0.5), Patchy("#a8a090", 3.5, 0.45, 0.4)),
    "dirt": (Patchy("#3a2a1c", 0.9, 0.0, 0.5), Patchy("#b89a70", 2.2, 0.3, 0.4), Patchy("#6a7a3a", 3.0, 0.45, 0.5)),
    "mud": (Patchy("#241f18", 0.9, 0.0, 0.5), Patchy("#5c6a34", 2.0, 0.2, 0.55)),
    "marsdust": (Patchy("#56291c", 0.7, 0.0, 0.5), Patchy("#d48a5c", 1.6, 0.25, 0.4)),
    "moon": (Patchy("#45434a", 0.5, 0.0, 0.4), Patchy("#c8c4be", 1.3, 0.3, 0.35)),
    "ice": (Patchy("#4f8fb4", 0.6, 0.0, 0.4), Patchy("#f2fafd", 1.4, 0.1, 0.5)),
    "seabed": (Patchy("#5f6a5c", 0.7, 0.0, 0.4), Patchy("#f0e8c0", 1.6, 0.2, 0.4)),
}
"""Material of the ground -> its patches."""


@dataclass(frozen=True, slots=True)
class Mottle:
    """The patches of a soil; under snow only their hollows and rises show."""

    soil: str

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        unit = scape.grow
        u, v = x / unit + scape.origin[0], z / unit * 0.8 + scape.origin[1]
        colour, cover = np.zeros((*x.shape, 3), np.float32), np.zeros(x.shape, np.float32)
        rows = MOTTLES.get("snow" if scape.snow > 0.5 else self.soil, ())
        if not rows:
            return colour, cover
        grit = patches(u, v, 60, 26.0) - 0.5
        for number, patch in enumerate(rows):
            fine = patches(u, v, 50 + number, patch.cycles * 5)
            noise = patches(u, v, 40 + number, patch.cycles) + patch.grain * fine
            share = smooth(patch.begins, patch.begins + 0.65, noise) * patch.share
            grain = patch.grain * grit
            colour += (lin(patch.colour) * (1 + grain)[..., None] - colour) * share[..., None]
            cover = cover + share * (1 - cover)
        safe = np.maximum(cover, 1e-3)[..., None]
        return np.asarray(np.clip(colour / safe, 0, 1), np.float32), np.asarray(cover, np.float32)


@dataclass(frozen=True, slots=True)
class Bloom:
    """Drifts of flowers in the grass, seen as specks. cover 0..1."""

    colours: tuple[str, ...] = ("#f4eef0", "#f0c93a", "#c84a3a")
    cover: float = 0.5

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        u, v = x / scape.grow + scape.origin[0], z / scape.grow + scape.origin[1]
        colour, cover = np.zeros((*x.shape, 3), np.float32), np.zeros(x.shape, np.float32)
        if scape.snow > 0.4 or scape.order.season in ("autumn", "winter"):
            return colour, cover
        for number, code in enumerate(self.colours):
            drift = smooth(0.75 - self.cover, 1.1 - self.cover, patches(u, v * 1.6, 70 + number, 1.3) + 0.2)
            far = smooth(scape.view.foot * 1.2, scape.view.foot * 2.4, z)  # near ones stand in the grass, not on it
            speck = smooth(0.62, 0.80, patches(u, v * 0.6, 80 + number, 24.0)) * drift * far * 0.9
            colour += (lin(code) - colour) * speck[..., None]
            cover = cover + speck * (1 - cover)
        return np.asarray(colour / np.maximum(cover, 1e-3)[..., None], np.float32), np.asarray(cover, np.float32)


@dataclass(frozen=True, slots=True)
class Furrows:
    """Rows of one crop that run to the horizon: crest and furrow, `step` m apart; lean: m aside per m of depth."""

    crest: str
    furrow: str
    step: float = 1.6
    lean: float = 0.12
    others: tuple[str, ...] = ()  # crests of the next rows, in turn
    band: int = 4  # rows of one colour
    cover: float = 0.95

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        step = self.step * scape.grow**0.5
        across = (x - self.lean * scape.side * z + 0.10 * patches(x, z, 90, 3.0)) / step
        row = np.floor(across)
        hump = np.sin((across - row) * math.pi) ** 1.5
        key = scape.light.key_dir
        lit = 0.80 + 0.5 * np.cos((across - row) * math.pi) * -float(key[0])
        tones = [lin(code) for code in (self.crest, *self.others)]
        pick = (np.floor(row / self.band) % len(tones)).astype(int)
        crest = np.stack(tones)[pick]
        rough = 0.75 + 0.5 * patches(x, z, 91, 22.0)
        dry = scape.order.season == "winter" or scape.snow > 0.4
        furrow = lin("#8a93a0") if dry else lin(self.furrow)
        crest = np.broadcast_to(lin("#eef3fa"), crest.shape) if dry else crest
        share = smooth(0.18, 0.55, hump)[..., None]
        colour = furrow * 0.7 * (1 - share) + crest * (lit * rough)[..., None] * share
        return np.asarray(colour, np.float32), np.full(x.shape, self.cover, np.float32)


def cloud_shade(scape: Scape, x: Floats, z: Floats) -> Floats | None:
    """Darkness 0..1 of the shadows that clouds throw on the land; None where no sun shines. What lies before the
    hero is in shade too: a dark foot to the frame, and the eye goes to the light behind it."""
    light = scape.light
    if float(light.key.max()) < 0.5 or light.moon:
        return None
    front = 0.55 * smooth(2.1, 1.0, z / scape.view.foot + 0.16 * patches(x / scape.grow, z / scape.grow, 97, 0.8))
    if light.weather.clouds not in ("deck", "cumulus", "broken", "parting", "storm"):
        return np.asarray(front, np.float32)
    unit = scape.grow
    u, v = x / unit + 2 * scape.origin[0], z / unit * 0.55 + 2 * scape.origin[1]
    field = patches(u, v, 95, 0.42) + 0.15 * patches(u, v, 96, 2.0)
    far = smooth(8.0 * unit, 22.0 * unit, z)  # the hero's own ground stays in the light
    return np.asarray(np.maximum(smooth(0.0, 0.55, field) * 0.52 * far, front), np.float32)


def hardness(light: Light) -> float:
    """0..1: how crisp and dark a cast shadow is; 0 where all light is soft."""
    key, soft = float(light.key.max()), float(light.ambient_up.max())
    hard = key / (key + 1.6 * soft + 1e-6)
    return hard if hard > 0.18 and light.elevation > -0.01 else 0.0


def cast_shade(shade: Shade, light: Light, x: Floats, z: Floats) -> Floats:
    """Darkness 0..1 at points of the ground: a stem and a crown laid away from the key light."""
    kx, ky, _ = (float(v) for v in light.key_dir)
    flat = math.hypot(kx, NEARER * kx) or 1.0
    ax, az = -kx / flat, -NEARER * abs(kx) / flat
    long = shade.tall * min(flat / max(ky, 0.15), 3.0)
    along = ((x - shade.x) * ax + (z - shade.z) * az) / max(long, 0.1)
    aside = np.abs((x - shade.x) * az - (z - shade.z) * ax) / max(shade.crown, 0.05)
    crown = smooth(1.15, 0.75, np.hypot((along - 0.66) / 0.36, aside))
    stem = smooth(0.30, 0.16, aside * (1.0 if shade.crown > 0.5 else 0.3)) * smooth(-0.02, 0.02, along)
    stem = stem * smooth(0.75, 0.5, along)
    return np.asarray(np.maximum(crown, stem) * hardness(light) * 0.85 * smooth(1.1, 0.3, along), np.float32)
