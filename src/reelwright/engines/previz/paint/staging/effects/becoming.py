"""What becomes of a thing in the shot: its lit picture rusts, wilts, melts, grows or takes another colour.

A change is a loop as long as the shot that is never seen to its end: pictures of one size on one anchor, each nearer to
what it becomes. Whatever draws a thing, its picture can change."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.figures.forms.laid import LAID
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED
from reelwright.engines.previz.paint.staging.actors import Staged
from reelwright.engines.previz.paint.staging.blocking.facing import collides
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.effects.arcs import CRASH
from reelwright.engines.previz.paint.staging.effects.bursting import shards
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Change, Plan
from reelwright.engines.previz.scene import Emitter, Floats, Pixels, Plane
from reelwright.engines.previz.shoot.easing import smooth

Places = tuple[Floats, Floats]
"""Where each texel of a picture comes from, in heights of the body over and beside the anchor."""
Warp = Callable[[Floats, Floats, float], Places]

_DONE = 0.86
"""Share of the shot at which the change is done."""
BURST = 0.46
"""Share of the shot at which things burst."""
_STEPS, _TINTS = 9, 4
"""Pictures of a change of shape, and of one of colour alone."""
_SPRUNG = (0.0, 0.12, 0.5, 0.9, 1.0, 1.0, 1.0, 0.5, -0.16, 0.09, 0.0)
"""How far what is pressed or pulled has given way, until it springs back."""
_MARGIN = 0.45
"""Heights of the body that a picture gets on all sides where its shape changes."""


_RIM, _WARE = 0.52, 0.24
"""Shares of the height up to the rim of the pot of a plant, and to the plate under what lies on one."""


@dataclass(frozen=True, slots=True)
class Becoming:
    """How one changes. warp: its shape; tone: '#rrggbb' that it takes, "" for none; strength: of that tone at the end.
    patches: it spreads in patches; leaves: only what is coloured changes, no trunk or pot; glows: it gives light.
    dims: its own light goes with it. petals: all but what is
    green. springs: it comes back to what it was. bursts: it is gone at a stroke, in shards."""

    warp: Warp | None = None
    tone: str = ""
    strength: float = 0.9
    patches: bool = False
    leaves: bool = False
    petals: bool = False
    glows: bool = False
    dims: bool = False
    springs: bool = False
    bursts: bool = False


def _sized(small: float) -> Warp:
    """From that share of its size on."""

    def warp(x: Floats, y: Floats, s: float) -> Places:
        size = small + (1 - small) * s
        return x / size, y / size

    return warp


def _opened(x: Floats, y: Floats, s: float) -> Places:
    """A bud that opens: it was narrower, the more so the higher, and lower."""
    tall = 0.72 + 0.28 * s
    y = y / tall
    wide = 1 - (1 - s) * 0.72 * np.clip((y - 0.45) / 0.4, 0, 1)
    return x / wide, y


def _drooped(x: Floats, y: Floats, s: float) -> Places:
    """What hangs its head: bent to a side, the more the higher, and lower."""
    up = np.clip(y, 0, 1.4)
    return x - 0.34 * s * up * up, y / (1 - 0.30 * s)


def _over(rim: float, warp: Warp) -> Warp:
    """The same for what is over a rim alone: the pot or plate under it stays as it is."""

    def over(x: Floats, y: Floats, s: float) -> Places:
        above = y > rim
        bent, low = warp(x, np.maximum(y - rim, 0) / (1 - rim), s)
        return np.where(above, bent, x), np.where(above, rim + low * (1 - rim), y)

    return over


def _slumped(x: Floats, y: Floats, s: float) -> Places:
    """What melts: lower, and wider at its foot."""
    tall = 1 - 0.72 * s
    y = y / tall
    return x / (1 + 0.34 * s * np.clip(1 - y, 0, 1)), y


def _burnt(x: Floats, y: Floats, s: float) -> Places:
    """A candle's flame and dish stay as they are; what is between gets shorter."""
    dish, flame = 0.22, 0.72
    cut = 0.62 * s * (flame - dish)
    shorter = np.where(y < flame - cut, dish + (y - dish) * (flame - dish) / (flame - dish - cut), y + cut)
    return x, np.where(y < dish, y, shorter)


def _pressed(x: Floats, y: Floats, s: float) -> Places:
    """Lower and wider under a weight or a hand."""
    return x / (1 + 0.22 * s), y / (1 - 0.46 * s)


def _pulled(x: Floats, y: Floats, s: float) -> Places:
    """Drawn out to both sides, thinner."""
    return x / (1 + 0.85 * s), y / (1 - 0.20 * s)


def _puffed(x: Floats, y: Floats, s: float) -> Places:
    """Dough that rises: it was flat, and hardly narrower."""
    return x / (0.86 + 0.14 * s), y / (0.42 + 0.58 * s)


def _built(x: Floats, y: Floats, s: float) -> Places:
    """What goes up from the ground: nothing is there yet above where it has come to."""
    return x, np.where(y <= 0.08 + 1.3 * s, y, np.float32(99.0))


def _collapsed(x: Floats, y: Floats, s: float) -> Places:
    """What falls in: it goes down into its own foot, one part sooner than the next, and sways on its way."""
    part = np.floor(7.0 * x + 0.5 * np.sin(9.0 * y) + 0.2 * np.sin(31.0 * y))  # it breaks along ragged lines
    late = 0.36 * (np.sin(12.9898 * part) * 43758.5453 % 1.0 - 0.5)
    fallen = 0.94 * np.clip(s * (1.12 + late), 0, 1) ** 2
    rubble = 0.10 * s * (1 + 0.6 * np.sin(17.0 * x) + 0.4 * np.sin(41.0 * x))
    down = np.where(y < rubble, 0.35 * y, y + fallen)
    return x / (1 + 0.10 * s * np.clip(1 - 3 * y, 0, 1)) + 0.02 * s * np.sin(23.0 * y), down


def _shrivelled(x: Floats, y: Floats, s: float) -> Places:
    size = 1 - 0.16 * s
    return x / size, y / (size - 0.06 * s)


ROWS = {
    "rust": Becoming(tone="#8a4a22", patches=True),
    "tarnish": Becoming(tone="#4a4a34", patches=True, strength=0.85),
    "rot": Becoming(_shrivelled, "#4a3420", 0.85, patches=True),
    "wilt": Becoming(_drooped, "#7a6a38", 0.75, leaves=True),
    "frost": Becoming(tone="#dcecf6", patches=True, strength=0.78),
    "char": Becoming(_shrivelled, "#1c1816", 0.92, patches=True),
    "brown": Becoming(tone="#7a4a24", patches=True, strength=0.8),
    "heat": Becoming(tone="#ff6a20", glows=True),
    "ripen": Becoming(tone="#7a9a3a", strength=0.85),
    "melt": Becoming(_slumped),
    "sink": Becoming(_burnt),
    "shrink": Becoming(_sized(0.3)),
    "grow": Becoming(_sized(0.3)),
    "open": Becoming(_opened), "puff": Becoming(_puffed), "build": Becoming(_built),
    "collapse": Becoming(_collapsed),
    "press": Becoming(_pressed, springs=True),
    "pull": Becoming(_pulled, springs=True),
    "burst": Becoming(bursts=True),
    "tint": Becoming(patches=True),
    "light": Becoming(tone="#16181f", strength=0.86, dims=True),
    "dim": Becoming(tone="#16181f", strength=0.86, dims=True),
}
_UNDONE = ("ripen", "shrink", "light")
"""Changes whose row shows what it was, or which go the other way: green before it is ripe, small in the end."""


def row_of(change: Change) -> Becoming:
    """The row of a change, in the colours that the prompt gives it."""
    row = ROWS[change.how]
    name = change.start if change.how == "ripen" else change.end
    if change.how not in ("tint", "ripen"):
        return row
    made = MATERIALS.get(name)
    return replace(row, tone=made.colour) if made is not None else replace(row, tone=NAMED.get(name, row.tone))


def _becoming(plane: Plane, row: Becoming, change: Change, tall: float, seconds: float) -> Plane:
    """The plane as it changes. tall: of the whole body, m; seconds: of the scene's clock in the shot."""
    if row.bursts:
        return replace(plane, fade=lambda t: float(t < BURST * seconds))
    steps = _STEPS if row.warp is not None else _TINTS
    backwards = change.back or change.how in _UNDONE
    first, anchor = _framed(plane, tall) if row.warp is not None else (plane.cycle[0], plane.anchor)
    shares = list(_SPRUNG) if row.springs else [smooth(k / (steps - 1)) for k in range(steps)]
    pictures = [_changed(first, anchor, plane.ppm * tall, row, 1 - s if backwards else s) for s in shares]
    last = len(shares) - 1
    pictures += [pictures[-1]] * (math.ceil(last * (1 / _DONE - 1)) + 1)
    period = seconds * _DONE / last * len(pictures)
    return replace(plane, cycle=tuple(pictures), anchor=anchor, period=period, phase=0.0)


def body_changed(body: Staged, mark: Mark, plan: Plan, seconds: float, ledger: Ledger) -> Staged:
    """One mark as it changes: its body in shape and colour, its parts and what mirrors it in colour alone."""
    subject = mark.actor.subject
    change = next((c for c in plan.changes if c.subject == subject.id), None)
    if change is None and collides(mark.actor) and mark.actor.kind.body == "vehicle":
        return replace(body, emitters=(*body.emitters, *shards(body.planes[0], mark, plan, CRASH * seconds, _DEBRIS)))
    if change is None:
        return body
    ledger.add("action", f"{subject.word} {change.lemma}", "drawn", _HOW_TOLD)
    tall, leaves = max(mark.bounds.height, 1e-3), mark.actor.kind.body == "plant" and change.how == "tint"
    row = row_of(change)
    rim = _RIM if "pot" in subject.word else _WARE if any(t.startswith(LAID) for t in subject.traits) else 0.0
    warp = _over(rim, row.warp) if row.warp is not None and rim and row.warp not in _GROWN else row.warp
    row = replace(row, leaves=row.leaves or leaves, warp=warp)
    stays = warp is not None  # its parts would leave it
    planes = tuple(
        plane if i and not row.bursts and (stays or plane.name == "shadow")
        else _becoming(plane, row, change, tall, seconds)
        for i, plane in enumerate(body.planes)
    )  # fmt: skip
    if change.how == "build":  # flags and lamps come last
        planes = (planes[0], *(replace(p, fade=lambda t: smooth(t / (_DONE * seconds) * 5 - 4)) for p in planes[1:]))
    flies = shards(body.planes[0], mark, plan, BURST * seconds) if row.bursts else ()
    quads = tuple(replace(q, fade=planes[0].fade) for q in body.quads) if row.bursts else body.quads  # its shadow too
    lamps = tuple(_dimmed(e, change, seconds) for e in body.emitters) if row.dims else body.emitters
    return replace(body, planes=planes, quads=quads, emitters=(*lamps, *flies))


def _dimmed(lamp: Emitter, change: Change, seconds: float) -> Emitter:
    """A glow that comes on or goes out with what it is of."""
    if lamp.kind != "glow":
        return lamp
    rows_at = lamp.at

    def at(t: float) -> Floats:
        out = rows_at(t).copy()
        share = smooth(min(t / (_DONE * seconds), 1.0))
        out[:, 4:7] *= share if change.how in _UNDONE else 1 - share
        return out

    return replace(lamp, at=at)


def shows(actor: Actor) -> bool:
    """Whether a thing does itself what it is said to do: dominoes that fall, a drop that bounces."""
    return actor.cue.deed in _OWN_DEEDS.get(actor.subject.word.split()[-1], ())


_OWN_DEEDS = {"dominoes": ("fall", "topple", "tumble", "collapse"), "domino": ("fall", "topple", "tumble", "collapse"),
              **dict.fromkeys(("mercury", "droplet", "liquid"), ("bounce", "jump", "fall"))}


def set_changed(
    planes: tuple[Plane, ...], plan: Plan, blocking: Blocking, seconds: float, ledger: Ledger
) -> tuple[Plane, ...]:
    """The set's planes, their foliage on its way to another colour where that is said of leaves that nobody plays."""
    ids = {mark.actor.subject.id for mark in blocking.marks}
    said = [
        c
        for c in plan.changes
        if c.how == "tint"
        and c.subject not in ids
        and (plan.kind(c.subject) in _FOLIAGE or _LEAFY.search(plan.word(c.subject)))
    ]
    if not said:
        return planes
    for change in said:
        ledger.add("action", f"{plan.word(change.subject)} {change.lemma}", "drawn", _HOW_TOLD)
    row = replace(row_of(said[0]), leaves=True)
    return tuple(_becoming(p, row, said[0], 1.0, seconds) for p in planes)


_DEBRIS = 0.35
"""Of the shards of what bursts, what flies off two that collide: so many, and so much smaller."""
_HOW_TOLD = "in the course of the shot"
_FOLIAGE = word_set("tree pine bush vine leaf plant grass")
_LEAFY = re.compile(r"\b(?:lea(?:f|ves)|foliage)\b")


def _framed(plane: Plane, tall: float) -> tuple[Pixels, tuple[float, float]]:
    """The picture with room about it."""
    room = math.ceil(_MARGIN * tall * plane.ppm)
    wide = cv2.copyMakeBorder(plane.cycle[0], room, room, room, room, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    return np.asarray(wide, np.uint8), (plane.anchor[0] + room, plane.anchor[1] + room)


def _changed(pixels: Pixels, anchor: tuple[float, float], unit: float, row: Becoming, share: float) -> Pixels:
    """unit: px of the body's height."""
    if row.tone:
        pixels = toned(pixels, row, share)
    if row.warp is None or share == (1.0 if row.warp in _GROWN else 0.0):
        return pixels
    v, u = np.mgrid[: pixels.shape[0], : pixels.shape[1]].astype(np.float32)
    x, y = row.warp((u - anchor[0]) / unit, (anchor[1] - v) / unit, share)
    out = cv2.remap(
        pixels,
        np.asarray(x * unit + anchor[0], np.float32),
        np.asarray(anchor[1] - y * unit, np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
    )
    return np.asarray(out, np.uint8)


_GROWN = tuple(ROWS[how].warp for how in ("grow", "shrink", "open", "puff", "build"))
"""Warps that are done when nothing is left of them."""


def toned(pixels: Pixels, row: Becoming, share: float) -> Pixels:
    """The picture so far on its way to the row's tone: light and shade stay, the colour goes."""
    alpha = pixels[..., 3:].astype(np.float32) / 255
    bare = pixels[..., :3].astype(np.float32) / np.maximum(alpha, 1 / 255)
    luma = bare @ np.array([0.114, 0.587, 0.299], np.float32)
    solid = alpha[..., 0] > 0.5
    if not solid.any():
        return pixels
    usual = max(float(np.percentile(luma[solid], 65)), 20.0)
    tone = np.array([int(row.tone[i : i + 2], 16) for i in (5, 3, 1)], np.float32)
    level = float(tone @ np.array([0.114, 0.587, 0.299], np.float32))
    lit = luma / usual * (1.0 if row.glows else float(np.clip(usual / level, 0.55, 1.35)))
    new = np.minimum(tone * (0.75 + 0.25 * lit if row.glows else lit)[..., None], 255)
    if not row.dims:
        new = np.where(luma[..., None] > 235, 0.5 * new + 0.5 * bare, new)  # highlights stay
    weight = _spread(luma.shape, share) if row.patches else np.full(luma.shape, share, np.float32)
    if row.leaves:
        weight = weight * np.clip((_hue(np.asarray(bare, np.float32)) - 0.10) / 0.15, 0, 1)
    if row.petals:
        green = (bare[..., 1] - np.maximum(bare[..., 0], bare[..., 2])) / np.maximum(bare.max(-1), 1)
        weight = weight * np.clip(1 - (green - 0.02) / 0.08, 0, 1)
    weight = weight[..., None] * row.strength
    out = pixels.copy()
    out[..., :3] = np.clip((bare * (1 - weight) + new * weight) * alpha, 0, 255)
    return out


def _hue(bare: Floats) -> Floats:
    """How far a colour is from grey and from brown wood: 0..1."""
    blue, green, red = bare[..., 0], bare[..., 1], bare[..., 2]
    most = np.maximum(np.maximum(blue, green), red)
    leafy = (np.maximum(green, blue) - 0.82 * red) / np.maximum(most, 1)
    petal = (red - np.maximum(green, blue) - 0.50 * most) / np.maximum(most, 1) * 2
    return np.asarray(np.maximum(leafy, petal), np.float32)


def _spread(shape: tuple[int, ...], share: float) -> Floats:
    """Weights of patches that grow together until all is covered."""
    rng = np.random.default_rng(7)
    noise = np.zeros(shape, np.float32)
    for cells, size in ((5, 0.6), (11, 0.3), (26, 0.16)):
        coarse = rng.random((cells, cells), np.float32)
        noise += size * cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    noise = np.clip((noise - 0.25) / 0.56, 0, 1)
    return np.asarray(np.clip((share * 1.35 - noise) / 0.35, 0, 1), np.float32)
