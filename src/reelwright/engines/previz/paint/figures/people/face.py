"""Faces: eyes with lids that blink, brows and mouths that say how somebody feels. Lengths in skull radii."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.people.sculpt import (
    EYE,
    Cast,
    Mouth,
    blushed,
    complexion,
    head_points,
    mouth_dark,
    surface,
)
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint


@dataclass(frozen=True)
class Feeling:
    """brow: raised (+) or drawn down (-) at its inner end; arch: of the whole brow; smile: corners up; open: of the
    mouth; shut: how far the lids are down, 0..1; wide: how much further than usual they open; pulse: times a loop that
    the mouth opens; skew, pucker, sneer: see `sculpt.Mouth`; lift: of one brow alone; wink: of one eye; squint: of the
    lower lids; look: to where the eyes go, aside and up; blush; furrow: creases between the brows; tongue: how far it
    is out; all 0..1."""

    brow: float = 0.0
    arch: float = 0.0
    smile: float = 0.07
    open: float = 0.0
    shut: float = 0.0
    pulse: int = 0
    wide: float = 0.0
    skew: float = 0.0
    pucker: float = 0.0
    sneer: float = 0.0
    lift: float = 0.0
    wink: float = 0.0
    squint: float = 0.0
    look: tuple[float, float] = (0.0, 0.0)
    blush: float = 0.0
    furrow: float = 0.0
    tongue: float = 0.0


CALM = Feeling()
_JOY = Feeling(0.02, 0.06, 0.20, 0.10, 0.10)
_STERN = Feeling(-0.10, -0.03, -0.06, 0.02, 0.15)
_RAPT = Feeling(0.03, 0.02, 0.06, 0.0, 0.85)
_TENDER = Feeling(0.05, 0.04, 0.08, 0.0, 0.35)
_GRIEF = Feeling(0.15, -0.02, -0.13, 0.04, 0.42)
FEELINGS: dict[str, Feeling] = {
    **dict.fromkeys(("dance", "groove", "wave", "cheer", "skip", "kite", "juggle", "throw", "catch"), _JOY),
    **dict.fromkeys(("sword", "martial", "guard", "run", "cast", "heroic", "duel", "archery", "climb", "dig",
        "sneak"), _STERN),
    **dict.fromkeys(("violin", "meditate", "flute", "pray"), _RAPT), "lie": Feeling(shut=1.0), "strum": _TENDER,
    "hug": Feeling(0.03, 0.03, 0.12, 0.0, 0.8), "kiss": Feeling(0.03, 0.03, 0.05, 0.0, 0.9),
    "sing": Feeling(0.06, 0.06, 0.02, 0.22, 0.35, 2), "laugh": Feeling(0.02, 0.07, 0.20, 0.18, 0.45, 4),
    "welcome": Feeling(0.02, 0.06, 0.20, 0.08, 0.08), "jete": _TENDER, "ring_dance": _JOY,
    "table_tell": Feeling(0.02, 0.05, 0.14, 0.10, 0.05, 5),
    "table_listen": Feeling(0.02, 0.04, 0.16, 0.045, 0.1),
    "table_eat": Feeling(0.0, 0.02, 0.08, 0.03, 0.2),
    "shout": Feeling(-0.15, -0.03, -0.04, 0.24, 0.05, 2), "scream": Feeling(0.16, 0.12, -0.06, 0.32, wide=0.28),
    "cower": Feeling(0.16, 0.08, -0.09, 0.10, wide=0.22), "hide": Feeling(0.14, 0.08, -0.05, 0.03, wide=0.20),
    "gasp": Feeling(0.10, 0.14, 0.0, 0.22, wide=0.24), "arms_folded": _STERN,
    "yawn": Feeling(0.06, 0.10, -0.02, 0.34, 0.9),
    "facepalm": Feeling(0.06, 0.0, -0.06, 0.0, 0.9), "droop": Feeling(0.12, -0.02, -0.10, 0.0, 0.45),
    "huddle": Feeling(0.13, -0.02, -0.10, 0.0, 0.4), "think": Feeling(-0.04, 0.05, 0.0, 0.0, 0.15),
    "talk": Feeling(0.01, 0.02, 0.04, 0.08, 0.0, 6), "fall": Feeling(0.12, 0.10, -0.06, 0.20),
    "eat": Feeling(0.01, 0.03, 0.09, 0.07, 0.18, 3), "drink": Feeling(0.02, 0.04, 0.05, 0.0, 0.45, pucker=0.55),
    "blow_out": Feeling(0.03, 0.06, 0.0, 0.05, 0.15, pucker=1.0),
    "blow_kiss": Feeling(0.03, 0.05, 0.05, 0.0, 0.35, pucker=1.0),
    "bite_nails": Feeling(0.13, 0.03, -0.03, 0.03, 0.0, furrow=0.8, look=(0.4, 0.1)),
    "wipe_brow": Feeling(0.08, 0.03, -0.02, 0.05, 0.55),
    "rub_eyes": Feeling(0.06, -0.02, -0.03, 0.0, 1.0),
    "puff": Feeling(0.03, 0.07, 0.0, 0.05, pucker=1.0),
    "cough": Feeling(0.06, -0.02, -0.03, 0.14, 0.75, 2, furrow=0.7, squint=0.5),
    "read": Feeling(0.0, 0.0, 0.04, 0.0, 0.40), "write": Feeling(-0.02, 0.0, 0.02, 0.0, 0.40),
    "mend": Feeling(-0.03, 0.0, 0.02, 0.0, 0.40), "drum": _JOY, "weep": _GRIEF, "weep_seated": _GRIEF,
    "selfie": _JOY, "pom_poms": _JOY, "hula": _JOY, "jump_rope": _JOY, "skydive": Feeling(0.05, 0.08, 0.10, 0.16),
    "bungee": Feeling(0.12, 0.12, -0.02, 0.30, wide=0.15), "shower": _RAPT,
    "microphone": Feeling(0.06, 0.06, 0.02, 0.22, 0.5, 2), "ballet": _TENDER, "tai_chi": Feeling(shut=0.35),
    "yoga": Feeling(shut=0.85, smile=0.08),
    **dict.fromkeys(("box", "dunk", "shoot_hoop", "kick_ball", "press", "push_up", "climb_rock", "haul", "push"),
        _STERN),
    **dict.fromkeys(("chop", "peel", "iron", "bench", "desk", "chess", "wash", "fold", "arrange", "fiddle", "knead"),
        Feeling(-0.01, 0.0, 0.06, 0.0, 0.38)),
}
"""Cycle -> how a face looks that does it."""
MOODS: dict[str, Feeling] = {
    "joy": _JOY, "smile": Feeling(0.02, 0.05, 0.20, 0.055, 0.12), "grief": _GRIEF, "tender": _TENDER,
    "stern": _STERN, "poised": Feeling(-0.03, 0.02, 0.13, 0.0, 0.14, skew=0.30, lift=0.03),
    "anger": Feeling(-0.15, -0.03, -0.10, 0.07, 0.05), "fear": Feeling(0.16, 0.10, -0.09, 0.13, wide=0.26),
    "surprise": Feeling(0.06, 0.14, 0.0, 0.26, wide=0.24), "bored": Feeling(0.0, -0.02, -0.02, 0.0, 0.45),
    "tired": Feeling(0.04, -0.02, -0.03, 0.0, 0.6),
    "disgust": Feeling(-0.07, -0.02, -0.11, 0.04, 0.15, sneer=1.0, squint=0.7, furrow=0.8),
    "embarrassed": Feeling(0.11, 0.04, 0.13, 0.0, 0.22, blush=1.0, look=(0.42, -0.34), skew=0.35),
    "shame": Feeling(0.14, -0.02, -0.10, 0.0, 0.45, blush=0.5, look=(0.5, -0.5)),
    "sly": Feeling(-0.05, 0.0, 0.12, 0.0, 0.26, skew=0.9, lift=0.11, look=(0.42, 0.0), squint=0.5),
    "doubt": Feeling(-0.06, -0.01, -0.06, 0.0, 0.22, skew=-0.6, lift=0.19, squint=0.35, look=(0.30, 0.0)),
    "worry": Feeling(0.15, 0.03, -0.09, 0.015, 0.0, furrow=1.0, wide=0.05),
    "focus": Feeling(-0.10, -0.02, 0.0, 0.0, 0.16, furrow=0.9, squint=0.45, pucker=0.25),
    "content": Feeling(0.04, 0.05, 0.15, 0.0, 0.94, blush=0.2),
    "awe": Feeling(0.06, 0.13, 0.07, 0.20, wide=0.20),
    "moved": Feeling(0.14, 0.03, 0.17, 0.07, 0.30, blush=0.35, squint=0.3),
    "fury": Feeling(-0.19, -0.05, -0.12, 0.10, 0.06, sneer=0.8, squint=0.35, furrow=1.0, blush=0.45),
    "wink": Feeling(0.03, 0.05, 0.20, 0.05, 0.0, skew=0.3, wink=1.0, lift=0.05),
    "staring": Feeling(0.04, 0.12, 0.03, 0.03, wide=0.22),
    "cheeky": Feeling(0.03, 0.07, 0.14, 0.13, 0.0, squint=0.5, tongue=1.0),
    "scorn": Feeling(0.0, 0.07, -0.05, 0.0, 0.0, look=(0.15, 0.62), skew=-0.5),
    "whistle": Feeling(0.03, 0.06, 0.0, 0.04, 0.05, pucker=1.0),
    "pout": Feeling(-0.09, -0.01, -0.17, 0.0, 0.20, pucker=0.45, furrow=0.4, look=(0.25, -0.1)),
    "squinting": Feeling(-0.07, -0.02, 0.02, 0.0, 0.30, squint=1.0, furrow=0.6),
}
"""Mood -> how a face looks."""
IRISES = ("#4a2c18", "#3a5a78", "#4a6a3c", "#2c1a10", "#6a4a24")


_LASH: Rgb = (0.016, 0.011, 0.010)
_COWLED = frozenset({"hooded", "reaper", "hacker", "friar"})
"""Roles whose hood hides the face."""
_RING = 40  # points round an eye


def felt(mood: str, cycle: str) -> Feeling:
    """What is said of somebody goes before the deed; who shouts, sings or laughs keeps the open mouth."""
    shown, told = FEELINGS.get(cycle, CALM), MOODS.get(mood)
    if told is None:
        return shown
    return replace(told, open=max(told.open, shown.open), pulse=shown.pulse) if shown.pulse else told


def face(w: Wearer) -> None:
    """The whole head's skin, and eyes, brows and teeth."""
    feel = felt(w.role.mood, w.cycle)
    cast = Cast(w.young, w.female, 0.0 if w.young or w.female else 1.0, float(w.has("wrinkles")), w.role.twin % 8,
        w.has("freckles"))
    lips = mix(w.skin, (0.44, 0.022, 0.04) if w.female else (0.34, 0.07, 0.055),
        0.66 if w.female and not w.young else 0.32)
    gape = feel.open * (0.35 + 0.65 * (0.5 + 0.5 * w.wave(feel.pulse)) if feel.pulse else 1.0)
    mouth = Mouth(feel.smile - 0.02, gape, feel.skew, feel.pucker, feel.sneer)
    points, lip = head_points(cast, mouth)
    skin = complexion(cast, w.skin, lips)
    skin = blushed(cast, skin, w.skin, feel.blush) if feel.blush else skin
    tones = mouth_dark(cast, skin, gape) * _shade(w)
    w.model.grid(w.bones.head + (points * w.skull) @ w.bones.frame_head.T, w.skin, tones=tones, gloss=0.10)
    if w.has("red_nose"):
        w.model.ball(w.at_head(1.10, -0.22, 0), 0.21 * w.skull, (0.75, 0.03, 0.03), gloss=0.5)
    if w.front < -0.8:
        return
    for side in (-1.0, 1.0):
        _eye(w, side, feel)
        _brow(w, side, feel, cast)
    _creases(w, cast, feel)
    if gape > 0.04 and feel.pucker < 0.5:
        _teeth(w, cast, lip, feel.smile)
    if feel.tongue:
        out = [(0.72, -0.64), (0.86, -0.655), (0.97, -0.71), (0.99, -0.80), (0.965, -0.87)]
        w.model.tube([w.at_head(x, y, 0.0) for x, y in out], np.array([0.10, 0.115, 0.12, 0.11, 0.05]) * w.skull,
            (0.60, 0.11, 0.13), rows=14, gloss=0.45)


_STARES = 1.7
"""How much larger the eyes of a visitor from the stars are."""


def _shade(w: Wearer) -> float:
    """What a deep hood leaves of the light on a face."""
    return 0.02 if w.has("hood") and w.role.name in _COWLED and not w.has("mask") else 1.0


def _eye(w: Wearer, side: float, feel: Feeling) -> None:
    """An eyeball with iris and pupil in its skin, and lids round it."""
    r = w.skull * 0.205 * (_STARES if w.has("black_eyes") else 1.16 if w.young else 1.08 if w.female else 1.0)
    at = w.at_head(0.725 - r / w.skull + 0.01 * w.young, EYE[0], side * EYE[1])
    out = unit(w.along_head(1.0, -0.02, side * 0.20))
    across = unit(w.along_head(-0.20 * side, 0, 1.0) * side)
    up = unit(cross(across, out)) * side
    _eyeball(w, at, r, out + feel.look[0] * w.along_head(0, 0, 1.0) / w.skull + feel.look[1] * up)
    shut = max(feel.shut, _blink(w), feel.wink if side > 0 else 0.0)
    _lids(w, (at, out, across, up), r, shut, feel)


def _eyeball(w: Wearer, at: Vec, r: float, out: Vec) -> None:
    toward = w.model.axes[2]
    gaze = unit(unit(out) + 0.16 * max(0.0, w.front) * toward)
    u = unit(cross(gaze, vec(0.0, 1.0, 0.0) + 1e-3 * out))
    v = cross(gaze, u)
    iris = (0.9, 0.25, 0.03) if w.has("red_eyes") else paint(w.role.eyes or IRISES[w.role.twin % len(IRISES)])
    big = 0.60 if w.young else 0.56
    white = (0.80, 0.775, 0.75)
    if w.has("black_eyes"):
        white, iris = (0.012, 0.013, 0.016), (0.010, 0.011, 0.014)
    out_of, aside = _globe(big)
    ring = _AROUND[:, :1] * u + _AROUND[:, 1:] * v
    dark = _shade(w)
    group = w.model.grid(at + r * (out_of[:, None, None] * gaze + aside[:, None, None] * ring), (0.8, 0.78, 0.75),
        tones=_iris(iris, white) * dark, gloss=0.38 * dark)
    for x, y, size in ((-0.20, 0.24, 0.17), (0.20, -0.22, 0.08)):
        w.model.spot(at + gaze * r + w.model.screen(x * r, y * r), (r * size, r * size), (0.95 * dark,) * 3, 9.03,
            decal=True, group=group, glow=0.25 * dark)


_AROUND = np.stack([f(np.linspace(0, 2 * math.pi, 26, endpoint=False)) for f in (np.cos, np.sin)], 1)
_EYE_RINGS = np.array(((0.0, 0.0), (0.46, 0.0), (0.50, 0.75), (0.80, 1.15), (0.90, 0.55), (1.0, 0.35), (1.05, -1.0),
    (1.5, -1.0), (2.2, -1.0), (3.0, -1.0)))
"""From the middle of the pupil to the back of an eyeball: how far from the axis in radii of the iris, and how bright
the iris is there; -1: the white."""


@lru_cache(maxsize=4)
def _globe(big: float) -> tuple[Rows, Rows]:
    """Along and across the axis of an eye of radius 1, the cornea a little in front; big: radius of its iris, rad."""
    share = _EYE_RINGS[:, 0]
    bulge = 1.0 + 0.05 * np.maximum(0.0, 1 - share)
    return bulge * np.cos(share * big), bulge * np.sin(share * big)


@lru_cache(maxsize=32)
def _iris(iris: Rgb, white: Rgb) -> Rows:
    """(rings, 1, 3) linear RGB."""
    share, light = _EYE_RINGS[:, :1], _EYE_RINGS[:, 1:]
    pale = np.array(white) * (1 - 0.16 * np.maximum(0.0, share - 1.2))
    return np.asarray(np.where(light < 0, pale, np.array(iris) * light)[:, None])


def _lids(w: Wearer, eye: tuple[Vec, Vec, Vec, Vec], r: float, shut: float, feel: Feeling) -> None:
    """Skin round the opening of an eye, as rings from its rim into the socket; the upper rim bears the lashes."""
    at, out, across, up = eye
    c, s = _RIM
    top = (0.66 if w.female or w.young else 0.56) + 0.9 * feel.arch + feel.wide
    low = 0.46 - 0.9 * max(0.0, feel.smile - 0.05) - 0.36 * feel.squint
    top *= 1 - 0.22 * feel.squint
    top = top * (1 - shut) - 0.80 * low * shut
    x, y = 0.86 * c, np.where(s > 0, top, low) * np.abs(s) ** 0.9 * np.sign(s)
    y = np.where(s > 0, top * np.abs(s) ** 0.9, y) + (0.10 if w.female else 0.05) * x
    y = y + 1.2 * feel.brow * np.where(s > 0, -c, 0.0) * s * (1 - shut)
    share, lift = _LID_RINGS[:, :1], _LID_RINGS[:, 1, None, None] * r
    px, py = x + (1.02 * c - x) * share, y + (1.02 * s - y) * share
    far = np.sqrt(np.clip(1 - px * px - py * py, 0.0, 1))
    points = at + lift * (px[..., None] * across + py[..., None] * up + far[..., None] * out)
    w.model.grid(points, w.skin, tones=_lid_tones(w.skin, w.female) * _shade(w))
    if w.female and shut < 0.9:
        for turn, long in ((0.35, 0.34), (0.62, 0.30), (0.95, 0.24)):
            k = int(turn / (2 * math.pi) * _RING)
            way = across * 0.9 * math.cos(turn) + up * (0.55 + 0.5 * math.sin(turn)) + out * 0.5
            tip = points[1][k] + way * r * long
            w.model.tube([points[1][k], tip], [0.05 * r, 0.012 * r], _LASH, rows=3)


_RIM = tuple(f(np.linspace(0, 2 * math.pi, _RING, endpoint=False)) for f in (np.cos, np.sin))
_LID_RINGS = np.array(((0.0, 1.015, 1.0), (0.02, 1.10, 0.95), (0.10, 1.12, 0.0), (0.45, 1.11, 0.0), (0.80, 1.06, 0.0),
    (1.0, 0.92, 0.0)))
"""From the opening outwards: share of the way, distance from the eye's middle in its radii, how dark with lashes."""


@lru_cache(maxsize=32)
def _lid_tones(skin: Rgb, female: bool) -> Rows:
    """(rings, round, 3) linear RGB."""
    own, lid = np.array(skin), np.array(mix(skin, (0.36, 0.10, 0.09), 0.26 if female else 0.16))
    plain = np.array((lid, lid, lid * 0.92, lid, own * 0.97, own))[:, None]
    lash = np.where(_RIM[1] > 0.05, 1.0 if female else 0.85, 0.30)[None, :, None]
    out: Rows = plain + (np.array(_LASH) - plain) * lash * _LID_RINGS[:, 2, None, None]
    return out


def _blink(w: Wearer) -> float:
    """0 open .. 1 shut: once a loop of those who stay where they are."""
    return max(0.0, 1 - abs(w.phase - 0.7) / 0.045) if w.speed == 0 else 0.0


def _brow(w: Wearer, side: float, feel: Feeling, cast: Cast) -> None:
    colour = mix(tint(w.hair, 0.80), (0.05, 0.035, 0.03), 0.25) if w.role.hair != "bald" else tint(w.skin, 0.40)
    r, thick = w.skull, 0.028 if w.female or w.young else 0.042
    lift = 0.03 * w.young + feel.lift * (side > 0)
    line = [(0.318 + lift + feel.brow, 0.13), (0.345 + lift + 0.5 * feel.brow + 0.7 * feel.arch, 0.26),
        (0.355 + lift + feel.arch, 0.40), (0.285 + lift - 0.4 * feel.brow + 0.5 * feel.arch, 0.58)]
    points = [w.at_head(surface(cast, y, side * z) + 0.012, y, side * z) for y, z in line]
    w.model.tube(points, np.array([0.7, 1.0, 0.95, 0.25]) * thick * r, colour, rows=14, nap=0.05 * r, lift=0.15)


_CREASES: tuple[tuple[str, tuple[tuple[float, float], ...]], ...] = (
    ("furrow", ((0.40, 0.052), (0.30, 0.060), (0.22, 0.048))),
    ("sneer", ((0.10, 0.03), (0.07, 0.13))), ("sneer", ((0.03, 0.02), (0.0, 0.14))), ("sneer", ((-0.05, 0.04),
        (-0.09, 0.15))),
    ("sneer", ((-0.30, 0.22), (-0.42, 0.30), (-0.55, 0.34))),
    ("arch", ((0.50, 0.02), (0.505, 0.20), (0.49, 0.38))), ("arch", ((0.60, 0.02), (0.605, 0.18), (0.59, 0.34))),
)
"""What of a feeling creases the skin, and where: heights and sides."""


def _creases(w: Wearer, cast: Cast, feel: Feeling) -> None:
    """Lines of a frown, of a wrinkled nose, of brows that are raised high."""
    shares = {"furrow": feel.furrow, "sneer": feel.sneer,
              "arch": 0.0 if w.young else min(1.0, max(0.0, feel.arch + 0.5 * feel.lift - 0.07) / 0.07)}
    for name, line in _CREASES:
        if shares[name] <= 0.05:
            continue
        tone = tint(w.skin, 1.0 - 0.42 * shares[name])
        for side in (-1.0, 1.0):
            points = [w.at_head(surface(cast, y, side * z) + 0.002, y, side * z) for y, z in line]
            thick = np.interp(np.linspace(0, 1, len(points)), [0, 0.5, 1], [0.3, 1.0, 0.3]) * 0.013 * w.skull
            w.model.tube(points, thick, tone, rows=8)


def _teeth(w: Wearer, cast: Cast, lip: float, smile: float) -> None:
    r, wide = w.skull, 0.15 + 0.35 * max(0.0, smile)
    front = surface(cast, -0.60, 0.0) - 0.06
    arc = [w.at_head(front - 1.6 * z * z, lip - 0.024 + 0.5 * max(0.0, smile) * (z / 0.25) ** 2, z)
        for z in np.linspace(-wide, wide, 7)]
    w.model.tube(arc, np.array([0.6, 0.9, 1.0, 1.0, 1.0, 0.9, 0.6]) * 0.040 * r, (0.76, 0.73, 0.67), rows=14, gloss=0.4)
