"""A mark's own lights: what is seen of them, what they give to those about it, the rim that parts it from the dark."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Asset, Glow
from reelwright.engines.previz.paint.lighting.colour import brightest, to_bgr
from reelwright.engines.previz.paint.lighting.light import Lamp, Light
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Emitter, Floats

_HALO, _SHINES = 0.34, 2.2
"""Of a staff or a crystal that glows in somebody's hand: radius of its halo in heights, strength."""
FLAME = 0.15
"""Glow.flicker over which a light is a flame."""
CARRIED = {
    "lantern": Glow(0.20, 0.61, 0.60, (1.25, 0.70, 0.27), 0.2),
    "torch": Glow(0.24, 0.92, 0.65, (1.7, 0.80, 0.26), 0.7),
    "candle": Glow(0.18, 0.62, 0.35, (1.3, 0.75, 0.30), 0.5),
}
"""What is held -> its light, in heights of who holds it, to the side that one looks to."""
_KICKS = {"neon": ((1.5, 0.25, 1.2), (0.1, 0.8, 1.1)), "cozy": ((1.1, 0.6, 0.25), (0.3, 0.3, 0.4))}
_KICK = ((0.55, 0.8, 1.25), (0.75, 0.5, 0.3))


_ON_FACES = 2.1
"""How much stronger the fill is on people: one looks for their faces."""
_BLEACHES, _LEAST_KEY = 1.6, 0.76
"""Light from which on fair skin loses its colour; least factor on the key."""


def kickers(marks: tuple[Mark, ...], light: Light, mood: str, side: float) -> list[Lamp]:
    """In the dark, a rim from behind and a weak fill from the front, so that the hero stands out of the set."""
    hero = next((m for m in marks if m.hero), None)
    if hero is None or light.lamp < 0.35 or hero.actor.kind.body in ("structure", "plant"):
        return []
    tall, strength = hero.bounds.height, 0.9 * light.lamp / max(light.exposure, 0.6)
    middle = hero.y + hero.bounds.bottom
    fill = _ON_FACES if hero.actor.kind.body == "person" else 1.0
    found = []
    for rgb, x, y, z, k in zip(_KICKS.get(mood, _KICK), (side, -0.9 * side), (0.95, 0.7), (0.35, -1.0), (1.0, fill),
                               strict=True):  # fmt: skip
        colour = (k * strength * rgb[0], k * strength * rgb[1], k * strength * rgb[2])
        found.append(Lamp(hero.x + 0.8 * x * tall, middle + y * tall, hero.z + z * tall, 1.1 * tall, colour))
    if hero.actor.stand is not None and hero.actor.stand.form == "sill":  # the room's own lamp, before the window
        warm = (3.2 * strength, 2.1 * strength, 1.15 * strength)
        found.append(Lamp(hero.x - 1.3 * side * tall, middle + 1.5 * tall, hero.z - 0.9 * tall, 2.6 * tall, warm))
    return found


def metered(light: Light) -> Light:
    """With a key that doesn't bleach fair skin and light clothes: whoever photographs people meters their faces."""
    shown = light.exposure * float(light.key.max() + light.ambient_up.max())
    return replace(light, key=light.key * max(_LEAST_KEY, min(1.0, _BLEACHES / max(shown, 1e-3))))


def burns(glow: Glow) -> bool:
    """Whether it is a flame."""
    return glow.flicker > FLAME


def glows_of(mark: Mark, asset: Asset) -> tuple[Glow, ...]:
    """The asset's lights, and the one that somebody carries."""
    carried = next((CARRIED[name] for name in mark.cue.holds if name in CARRIED), None)
    shining = next((t for t in mark.cue.traits if t.startswith("lit ")), "")
    if not asset.glows and shining and mark.actor.kind.body == "person":
        return _shining(mark, asset)
    if asset.glows or carried is None:
        return asset.glows
    tall, found = mark.bounds.height, _brightest(asset)
    x, y = found[:2] if found is not None else (carried.x * mark.face * tall, carried.y * tall)
    return (replace(carried, x=x, y=y, radius=carried.radius * tall),)


def _shining(mark: Mark, asset: Asset) -> tuple[Glow, ...]:
    """The light of a thing in the hand that glows, where its picture is brightest."""
    found = _brightest(asset)
    if found is None:
        return ()
    x, y, rgb = found
    red, green, blue = (_SHINES * float(c) for c in rgb / max(float(rgb.max()), 1e-3))
    return (Glow(x, y, _HALO * mark.bounds.height, (red, green, blue), 0.1),)


def _brightest(asset: Asset) -> tuple[float, float, Floats] | None:
    """(x, y, rgb) of what shines in a picture: m from its foot, light; None where nothing does."""
    matte = asset.mattes[0]
    if matte.emission is None:
        return None
    weight = brightest(matte.emission) * matte.alpha
    total = float(weight.sum())
    if total < 1e-3:
        return None
    rows, columns = np.indices(weight.shape)
    x, y = float((columns * weight).sum()) / total, float((rows * weight).sum()) / total
    rgb = np.asarray((matte.emission * weight[..., None]).sum((0, 1)) / total, np.float32)
    return (x - matte.foot[0]) / matte.ppm, (matte.foot[1] - y) / matte.ppm, rgb


_OF_CRAFT = 0.3
"""Share of the light of jets and headlamps that falls on the craft itself: they shine away from it."""


def lamps_of(mark: Mark, asset: Asset, light: Light) -> list[Lamp]:
    """What a mark's own lights give to itself and to who stands near."""
    strength = (0.15 + 0.85 * light.lamp) * (1.0 if asset.glows else 0.30)  # what is carried is close to its bearer
    strength *= _OF_CRAFT if mark.actor.kind.body == "vehicle" else 1.0
    tall = mark.bounds.height
    found = []
    for g in glows_of(mark, asset)[:3]:
        # a fire lights those around it, a lamp on a dress only who wears it
        red, green, blue = (strength * c * (1.5 if burns(g) else 1.0) for c in g.rgb)
        reach = max(1.1 * g.radius, (2.6 if burns(g) else 0.9) * tall)
        found.append(Lamp(mark.x + g.x, mark.y + g.y, mark.z - 0.25 * tall, reach, (red, green, blue)))
    return found


def lamp_seen(
    mark: Mark, glow: Glow, light: Light, velocity: tuple[float, float, float], number: int
) -> Emitter:
    """The halo of the mark's light of that number, which goes with it. velocity: m/s."""
    strength = 0.22 + 0.78 * light.lamp
    blue, green, red = to_bgr(np.array(glow.rgb, np.float32) * 0.6)
    flame = flicker(mark.twin * 7.3 + number * 1.7 + mark.x)
    x, y, z = mark.x + glow.x, mark.y + glow.y, mark.z - 0.05
    vx, _, vz = velocity

    def at(t: float) -> Floats:
        k = strength * (1 - 0.38 * glow.flicker * (1 - flame(t)))
        return np.array([[x + vx * t, y, z + vz * t, glow.radius, blue * k, green * k, red * k, 0.0]], np.float32)

    return Emitter(f"{mark.actor.subject.word} light", "glow", at, reflects=True, subject=mark.led)


def flicker(phase: float) -> Callable[[float], float]:
    """A flame's unrest, 0..1, as a pure function of time."""

    def at(t: float) -> float:
        slow, quick = math.sin(7.1 * t + phase), math.sin(12.7 * t + 2.1 * phase)
        return 0.5 + 0.25 * (slow + 0.6 * quick + 0.4 * math.sin(23.3 * t + 3.7 * phase))

    return at
