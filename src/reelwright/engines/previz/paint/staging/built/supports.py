"""What is built under an actor: a rock, a cliff, a table top, a window sill, a branch, an arcade, a wall, a
wave, a face that is climbed, a tightrope."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import light_tile, material
from reelwright.engines.previz.paint.lighting.colour import LUMA, lin
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place, View
from reelwright.engines.previz.paint.places import rocks
from reelwright.engines.previz.paint.places.ropeways import SAG, ropeway
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.built.breakers import PERIOD, PICTURES, Breaker, breaker
from reelwright.engines.previz.paint.staging.built.cloths import CHECKS, checked, cloth_on, pooled
from reelwright.engines.previz.paint.staging.built.crags import headland, knoll, precipice
from reelwright.engines.previz.paint.staging.built.limbs import branch
from reelwright.engines.previz.paint.staging.built.masonry import arcade, panes, parapet
from reelwright.engines.previz.paint.staging.built.pads import lily_pad
from reelwright.engines.previz.paint.staging.built.scarps import scarp
from reelwright.engines.previz.paint.staging.built.slides import snow_slope
from reelwright.engines.previz.paint.staging.built.stairs import flight
from reelwright.engines.previz.paint.staging.built.timber import footbridge
from reelwright.engines.previz.paint.staging.cast.company import RED_TIMBER, TIMBER, Form, Stand
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Floats, Motion, Plane, Quad

SUNK = 0.35
"""How much of a rock is under the water line or in the ground, as a share of its height."""
LEVEL = 0.84
"""How high, of its texture, the tops of standing columns are on average."""
_FROZEN = frozenset({"arctic", "glacier", "ice_floe", "igloo", "ice_planet", "snow_peaks", "ski_slope", "frozen_lake"})
_BARREN = word_set(
    "desert canyon moon planet volcano basalt_coast arctic cave clouds crystal_cave desert_ruins glacier frozen_lake"
    " lava_field highway snow_peaks ringed_planet orbit nebula"
)
_WOODS = ("#8a5a34", "#6a3c24", "#a0764a", "#54382a")
_POLISH = 1.15
_STEEP = 0.3
"""Row of the horizon, as a share of the frame's height, over which one looks down on a table."""
_SLABS: Mapping[str, str] = {"marble": "#e4ded6", "granite": "#7a7674", "slate": "#34373c", "stone": "#9a9488",
                             "concrete": "#a09c96", "steel": "#a8b0b6", "white": "#eceae6", "black": "#1c1c20"}
"""What a top of stone is of -> its colour."""
_LINE = 0.34
"""Height of a surfer's line on a wave, as a share of the peak's."""
_BEDDED = 0.34
"""Height of its slope under the middle of who slides, in its own heights: its lowest point is its head."""
_PAD = 1.55
"""Width of a lily pad, in widths of who sits on it."""
_BELOW = 2.6
"""Times its height that a wide thing goes on to both sides of the frame: cameras move."""


@dataclass(frozen=True, eq=False)
class Support:
    """The ground under one mark. The mark's feet are on it; green: things grow here; frozen: it is ice
    under snow."""

    mark: Mark
    stand: Stand
    light: Light
    view: View
    seed: int
    green: bool = True
    frozen: bool = False

    @property
    def rng(self) -> np.random.Generator:
        return np.random.default_rng((self.seed, 31))

    @property
    def snow(self) -> float:
        return 1.0 if self.frozen else self.light.weather.snow

    def of_its_stuff(self, rock: Matte) -> Matte:
        """Rock, or a block of ice of the same form."""
        if not self.frozen:
            return rock
        luma = (rock.albedo @ LUMA)[..., None]
        white = np.clip((luma - 0.35) * 4, 0, 1)
        ice = lin("#7fb4d0") * (0.45 + 1.6 * luma)
        return replace(rock, albedo=np.asarray(ice * (1 - white) + rock.albedo * white, np.float32))

    @property
    def ppm(self) -> float:
        """Texels a metre: as fine as it is seen."""
        return self.view.focal / self.mark.z * 1.1

    def plane(self, name: str, matte: Matte, dz: float, repeat: bool = False) -> Plane:
        m = self.mark
        pixels = light_matte(matte, self.light, m.z, m.x)
        return Plane(name, (pixels,), m.x, m.y, m.z + dz, matte.ppm, matte.foot, reflects=True, repeat=repeat)


Built = tuple[tuple[Plane, ...], tuple[Quad, ...]]


def build_support(mark: Mark, stand: Stand, place: Place, seed: int) -> Built:
    """Planes and quads of the stand under a mark."""
    if stand.form == "stairs":
        return flight(mark, place, seed)
    if stand.form == "air":
        return (), ()
    icy = place.setting in _FROZEN
    green = place.setting not in _BARREN and not icy
    return _BUILDERS[stand.form](Support(mark, stand, place.light, place.view, seed, green, icy))


_ON_CRAGS, _CRAG = frozenset({"castle"}), 0.16
"""What is built on a crag of its own, and the share of its height by which that goes down into the rock below."""


def _sunk(mark: Mark) -> float:
    """m by which a crag of its own goes down into the rock that it stands on."""
    return _CRAG * mark.bounds.height if mark.actor.kind.name in _ON_CRAGS else 0.0


def _pedestal(s: Support, matte: Matte, rim: float, deep: float) -> Built:
    """The rock under a mark, so many m behind it; just before it, and higher, where the mark's own crag goes down."""
    m = s.mark
    sunk = _sunk(m)
    pixels = light_matte(matte, s.light, m.z, m.x, rim)
    place = (m.x, m.y + sunk, m.z - 0.06 if sunk else m.z + deep)
    return (Plane("pedestal", (pixels,), *place, matte.ppm, matte.foot, reflects=True, subject=m.hero),), ()


# -- rocks
def _rock(s: Support) -> Built:
    m = s.mark
    sunk = _sunk(m)
    tall = 1.35 * m.y + 0.08 * m.bounds.height + sunk
    level = max(1.05 * m.bounds.width, 0.5 * m.bounds.height)
    wide = level + 3.0 * tall
    matte = s.of_its_stuff(headland(wide, tall, level, min(s.ppm, 700 / wide), s.rng, s.snow, False))
    return _pedestal(s, matte, 0.15, 0.3 * m.bounds.width if m.actor.kind.body == "structure" else 0.06)


def _columns(s: Support) -> Built:
    return (_boulder(s, 2.1, True),), ()


def _cliff(s: Support) -> Built:
    """A headland: broader than what stands on it, and down into the ground or the sea."""
    m = s.mark
    if m.actor.kind.body != "structure":
        return _brink(s)
    sunk = _sunk(m)
    level = max(1.25 * m.bounds.width, 0.9 * m.bounds.height)
    tall = 1.25 * m.y + 0.06 * m.bounds.height + sunk
    wide = level + 2.2 * tall
    matte = s.of_its_stuff(headland(wide, tall, level, min(s.ppm, 760 / wide), s.rng, s.snow, s.green))
    return _pedestal(s, matte, 0.25, 0.5 * m.bounds.width)


def _hill(s: Support) -> Built:
    """A round hill with what stands on its top."""
    level, tall = 1.5 * s.mark.bounds.width, 1.2 * s.mark.y + 0.05 * s.mark.bounds.height + _sunk(s.mark)
    wide = level + 4.6 * tall
    made = knoll(wide, tall, level, min(s.ppm, 900 / wide), s.rng, s.snow, s.green)
    return _pedestal(s, made, 0.06, 0.5 * s.mark.bounds.width)


def _brink(s: Support) -> Built:
    """The edge of a cliff, from behind its back out of the frame; the drop is before it, and the land far below."""
    m, view = s.mark, s.view
    side = -math.copysign(1.0, m.x) if abs(m.x) > 1e-3 else 1.0
    wide = 2.2 * view.span(m.z) + 2.0 * m.bounds.width
    shown = (view.height - view.horizon) * m.z / view.focal - (view.eye - m.y)  # m from the feet to the frame's edge
    tall = min(max(2.6 * shown, 1.6 * m.bounds.height), 1.1 * max(m.y, 1.0) + 0.3 * m.bounds.height)
    matte = s.of_its_stuff(precipice(wide, tall, side, min(s.ppm, 1300 / wide), s.rng, s.snow, s.green))
    pixels = light_matte(matte, s.light, m.z, m.x, 0.15)
    rock = Plane("pedestal", (pixels,), m.x, m.y, m.z + 0.06, matte.ppm, matte.foot, reflects=True, subject=m.hero)
    return (rock,), ()


def _boulder(s: Support, times: float, basalt: bool) -> Plane:
    """Flat where somebody stands, broken down to both sides."""
    m, rng = s.mark, s.rng
    sunk = SUNK * m.y
    tall = (sunk + m.y + 0.05 * m.bounds.height) / (LEVEL if basalt else 0.97)
    wide = max(2.6 * m.y, times * min(m.bounds.height, 12.0), 1.5 * m.bounds.width)
    ppm = min(s.ppm, 620 / wide)
    width, height = max(24, int(wide * ppm)), max(16, int(tall * ppm))
    if basalt:
        matte = rocks.columns(width, height, rng, tall, _plateau(width, rng), 0.4 + 0.6 * s.light.weather.wet)
    else:
        matte = rocks.boulder(width, height, rng, tall, "#77706a", "#34322f", s.light.weather.snow)
    rows, columns = matte.alpha.shape
    matte = _anchored(matte, (columns / 2, rows - (sunk + m.y) * ppm), ppm)
    pixels = light_matte(matte, s.light, m.z, m.x)
    return Plane("pedestal", (pixels,), m.x, m.y, m.z + 0.06, matte.ppm, matte.foot, reflects=True, subject=m.hero)


def _plateau(width: int, rng: np.random.Generator) -> Floats:
    """How high the columns stand, 0..1: level in the middle, in steps to both sides."""
    rough = 0.06 * np.interp(np.linspace(0, 9, width), np.arange(10), rng.normal(size=10))
    u = np.abs(np.linspace(-1, 1, width)) + rough
    steps = np.interp(u, [0.0, 0.38, 0.44, 0.60, 0.66, 0.82, 0.9, 1.0], [1.0, 1.0, 0.80, 0.76, 0.55, 0.50, 0.25, 0.1])
    return np.asarray(steps, np.float32)


def _anchored(matte: Matte, foot: tuple[float, float], ppm: float) -> Matte:
    return Matte(
        matte.albedo, matte.alpha, ppm, foot, matte.normal, matte.shadow, matte.ao, matte.emission, matte.depth,
        matte.gloss, 0.7, matte.steps, matte.spill,
    )  # fmt: skip


# -- tops
def _table(s: Support) -> Built:
    return (), (_top(s, "planks", 0.34, 1.55),)


def _sill(s: Support) -> Built:
    """A white board before a window: frame, bars, and the weather behind the glass."""
    view, m = s.view, s.mark
    z = m.z * 1.22
    tall = 1.15 * view.height / view.focal * z
    matte = panes(s.light, tall, min(s.view.focal / z, 340 / tall), s.rng)
    pixels = light_matte(matte, s.light.dimmed(0.6, 0.4), z, m.x)
    glass = Plane("window", (pixels,), m.x * 0.4, m.y, z, matte.ppm, matte.foot)
    return (glass,), (_top(s, "planks", 0.34, 1.215),)


def _top(s: Support, name: str, near: float, far: float) -> Quad:
    """A board that runs from below the lens to behind the hero, across the whole frame."""
    m, view = s.mark, s.view
    cover = cloth_on(s.stand.word)
    slab = next((w for w in s.stand.word.split() if w in _SLABS), "")
    made = material("carpet") if cover else material("marble" if slab else name)
    hue = cover or _SLABS.get(slab) or _WOODS[s.seed % len(_WOODS)]
    tint = np.asarray(lin(hue) / made.mean, np.float32) * _POLISH
    lamps = np.asarray(s.light.light_at(m.x, m.z) * 0.5 + s.light.lamp_colour * (0.45 * s.light.lamp), np.float32)
    light = replace(s.light, ambient_up=s.light.ambient_up + lamps)
    tile = light_tile(replace(made, albedo=made.albedo * tint), light, 0.0)
    z0, z1 = near * m.z, (far if view.horizon > _STEEP * view.height else 2.0 * far) * m.z
    metres = min(max(3.2 * m.bounds.height, 1.0), 2.6)  # the tile's edge: boards as broad as suits the hero's size
    across, deep = 2.0 * view.span(z1), z1 - z0
    shrunk = tile[:: max(1, tile.shape[0] // 384), :: max(1, tile.shape[0] // 384)]
    most = 1 + 1024 // shrunk.shape[0], 1 + 2048 // shrunk.shape[1]  # what is cut off below need not be made
    times = (max(1, min(most[0], round(deep / metres))), max(1, min(most[1], round(across / metres))), 1)
    pixels = np.ascontiguousarray(np.tile(shrunk, times))
    pixels = pooled(pixels[: 1024, : 2048])
    if CHECKS & set(s.stand.word.split()):
        pixels = checked(pixels, deep, across, max(0.5 * m.bounds.width, 0.05))
    origin = (m.x * 0.5 - across / 2, m.y, z1)
    return Quad("table top", pixels, origin, (across, 0.0, 0.0), (0.0, 0.0, z0 - z1), depth=z1)


# -- branches, arcades, walls
def _branch(s: Support) -> Built:
    m = s.mark
    side = 1.0 if m.x >= 0 else -1.0
    wide = 1.15 * s.view.span(m.z)
    thick = 0.13 * min(m.bounds.height, 1.2) + 0.02
    ppm = min(s.ppm, 900 / wide)
    bare = s.stand.bare or s.light.weather.snow > 0.3 or m.actor.motion == "land"  # spread wings hide among leaves
    matte = branch(wide, thick, ppm, side, s.rng, s.light.weather.snow, bare)
    out = s.plane("perch", matte, 0.02)
    return (Plane(out.name, out.cycle, out.x, out.y - 0.35 * thick, out.z, out.ppm, out.anchor, reflects=True,
                  motion=Motion(sway=(0.006, 4.3, 0.2))),), ()  # fmt: skip


def _arcade(s: Support) -> Built:
    """A viaduct or a wooden footbridge across the frame, and on to both sides for ever."""
    m = s.mark
    tall = m.y * 1.25
    ppm = min(s.ppm, 420 / tall)
    if s.stand.word in (TIMBER, RED_TIMBER):
        matte = footbridge(tall, max(2.6, 1.6 * m.y), ppm, s.rng, s.light.weather.snow, s.stand.word == RED_TIMBER)
        return (s.plane("footbridge", matte, -0.02 * m.z, repeat=True),), ()
    matte = arcade(tall, 0.62 * m.y, ppm, s.rng, s.light.weather.snow)
    return (s.plane("viaduct", matte, -0.02 * m.z, repeat=True),), ()


def _wall(s: Support) -> Built:
    m = s.mark
    tall = max(m.y * 1.2, _BELOW * m.bounds.height)
    ppm = min(s.ppm, 420 / tall)
    matte = parapet(tall, max(2.0 * tall, 3.0), ppm, s.rng, s.light.weather.snow)
    return (s.plane("wall", matte, 0.05, repeat=True),), ()


def _plinth(s: Support) -> Built:
    """A block of dressed stone with a coping, a little broader than the statue on it."""
    m = s.mark
    wide = 1.12 * m.bounds.width
    matte = parapet(1.02 * m.y, wide, min(s.ppm, 640 / wide), s.rng, s.light.weather.snow)
    block = s.plane("plinth", matte, 0.05)
    return (replace(block, x=m.x + 0.5 * (m.bounds.left + m.bounds.right)),), ()


def _pad(s: Support) -> Built:
    """A lily pad, seen as flat as the lens is low."""
    m, view = s.mark, s.view
    wide = _PAD * m.bounds.width
    deep = wide * min(max((view.eye - m.y) / m.z, 0.16), 0.6)
    matte = lily_pad(wide, deep, min(s.ppm, 900 / wide), 2.3 if m.face > 0 else 0.8, s.rng)
    middle = m.x + 0.5 * (m.bounds.left + m.bounds.right)
    pixels = light_matte(matte, s.light, m.z, middle)
    leaf = Plane("pad", (pixels,), middle, m.y + m.bounds.bottom + 0.36 * deep, m.z + 0.02, matte.ppm, matte.foot)
    return (leaf,), ()


def _slope(s: Support) -> Built:
    """Snow from one side of the frame to the other, falling the way that its slider goes."""
    m = s.mark
    wide = 2.4 * s.view.span(m.z)
    matte = snow_slope(wide, 2.6 * m.y + 0.4 * wide, min(s.ppm, 900 / wide), m.face, s.rng)
    snow = s.plane("slope", matte, 0.04)
    return (replace(snow, y=m.y + _BEDDED * m.bounds.height),), ()


def _breaker(s: Support) -> Built:
    """The wave that is ridden, as high as its rider or twice that; it breaks behind their back."""
    m = s.mark
    tube = s.stand.word == "barrel"
    tall = m.y / _LINE
    wave = Breaker(max(2.3 * s.view.span(m.z), 4.0 * tall), tall, _LINE, tube)
    ppm = min(s.ppm * 0.6, 620 / wave.wide)
    cycle = []
    for k in range(PICTURES):
        matte = breaker(wave, ppm, k)
        cycle.append(light_matte(matte if m.face > 0 else _mirrored(matte), s.light, m.z, m.x))
    # the face leans away: only its foot is nearer than the rider
    plane = Plane("breaker", tuple(cycle), m.x, m.y, m.z + 0.05, matte.ppm, matte.foot, period=PERIOD, reflects=True,
                  motion=Motion(bob=(0.03 * tall, 4.0, 0.0)))  # fmt: skip
    return (plane,), ()


def _face(s: Support) -> Built:
    """Before the climber, who hangs on it off the ground; its edge shows how high one is."""
    m = s.mark
    span = s.view.span(m.z)
    wide = max(1.25 * span, 3.0 * m.bounds.height)
    tall = max(1.7 * s.view.height / s.view.focal * m.z, 2.4 * m.bounds.height)
    matte = scarp((wide, tall), min(s.ppm * 0.8, 900 / wide), s.stand.word, s.frozen or s.snow > 0.5, s.rng)
    matte = matte if m.face > 0 else _mirrored(matte)
    pixels = light_matte(matte, s.light, m.z, m.x, 0.2)
    ahead = 0.16 * m.bounds.height  # the hands are on it, not the hips
    foot = (matte.foot[0], matte.foot[1] + 0.5 * m.bounds.height * matte.ppm)
    return (Plane("face", (pixels,), m.x, m.y, m.z + ahead, matte.ppm, foot),), ()


def _line(s: Support) -> Built:
    """A rope or a wire across the frame and beyond, high over everything."""
    m = s.mark
    wide = 2.2 * s.view.span(m.z)
    ppm = min(s.ppm, 1800 / wide)
    w, h = int(wide * ppm), max(24, int(0.5 * ppm))
    x, y = np.meshgrid(np.linspace(-1, 1, w, dtype=np.float32), np.arange(h, dtype=np.float32))
    rope = s.stand.word == "rope"
    thick = max((0.022 if rope else 0.009) * ppm, 1.3)
    off = (y - 0.4 * h) + (0.16 * ppm) * np.abs(x)  # it sags under who stands on it
    alpha = np.clip(thick - np.abs(off) + 0.5, 0, 1)
    twist = 0.7 + 0.3 * np.sin((x * wide + y / ppm) * 60)
    hue = "#c8b48a" if rope else "#2a2a2e"
    albedo = np.asarray(lin(hue) * twist[..., None], np.float32)
    normal = np.dstack([np.zeros_like(x), np.clip(-off / thick, -0.9, 0.9), np.full_like(x, 0.5)])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    matte = Matte(albedo, np.asarray(alpha, np.float32), ppm, (w / 2, 0.4 * h), np.asarray(normal, np.float32))
    return (s.plane("line", matte, 0.01),), ()


def _span(s: Support) -> Built:
    """A rope bridge across the frame and on to both sides; its near hand rope passes before who is on it."""
    m = s.mark
    wide = 1.9 * s.view.span(m.z)
    ppm = min(s.ppm, 1700 / wide)
    behind, before = (ropeway(wide, ppm, s.rng, near) for near in (False, True))
    back = s.plane("rope bridge", behind, 0.25)
    low = m.y - SAG * wide * (2 * m.x / wide) ** 2  # its planks are under the feet, wherever the hero is on it
    return (replace(back, x=0.0, y=low), replace(s.plane("rope bridge", before, -0.22), x=0.0, y=low)), ()


def _mirrored(matte: Matte) -> Matte:
    """The same seen in a mirror; what has no shadow, depth or emission of its own loses none."""
    normal = None if matte.normal is None else _flipped(matte.normal) * np.array([-1, 1, 1], np.float32)
    x, y = matte.foot
    ao, gloss, glow = (None if a is None else _flipped(a) for a in (matte.ao, matte.gloss, matte.emission))
    return replace(matte, albedo=_flipped(matte.albedo), alpha=_flipped(matte.alpha), normal=normal, ao=ao, gloss=gloss,
                   emission=glow, anchor=(matte.alpha.shape[1] - x, y))  # fmt: skip


def _flipped(array: Floats) -> Floats:
    return np.ascontiguousarray(array[:, ::-1])


_BUILDERS: Mapping[Form, Callable[[Support], Built]] = {
    "rock": _rock, "columns": _columns, "cliff": _cliff, "table": _table, "sill": _sill, "branch": _branch,
    "arcade": _arcade, "wall": _wall, "plinth": _plinth, "wave": _breaker, "face": _face,
    "line": _line, "span": _span, "pad": _pad, "slope": _slope, "hill": _hill,
}  # fmt: skip
