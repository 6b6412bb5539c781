"""Faces: eyes with lids that blink, brows and mouths that say how somebody feels. Lengths in skull radii."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import unit
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint


@dataclass(frozen=True)
class Feeling:
    """brow: raised (+) or drawn down (-) at its inner end; arch: of the whole brow; smile: corners up; open: of the
    mouth; shut: how far the lids are down, 0..1; pulse: times a loop that the mouth opens."""

    brow: float = 0.0
    arch: float = 0.0
    smile: float = 0.07
    open: float = 0.0
    shut: float = 0.0
    pulse: int = 0


CALM = Feeling()
_JOY = Feeling(0.02, 0.06, 0.13, 0.10)
_STERN = Feeling(-0.10, -0.03, -0.06, 0.02, 0.15)
_RAPT = Feeling(0.03, 0.02, 0.06, 0.0, 0.85)
_TENDER = Feeling(0.05, 0.04, 0.08, 0.0, 0.35)
FEELINGS: dict[str, Feeling] = {
    **dict.fromkeys(("dance", "groove", "wave", "cheer", "skip", "kite", "juggle", "throw", "catch"), _JOY),
    **dict.fromkeys(("sword", "martial", "guard", "run", "cast", "heroic", "duel", "archery", "climb", "dig",
        "sneak"), _STERN),
    **dict.fromkeys(("violin", "meditate", "flute", "pray"), _RAPT), "lie": Feeling(shut=1.0), "strum": _TENDER,
    "hug": Feeling(0.03, 0.03, 0.12, 0.0, 0.8), "kiss": Feeling(0.03, 0.03, 0.05, 0.0, 0.9),
    "sing": Feeling(0.06, 0.06, 0.02, 0.22, 0.35, 2), "laugh": Feeling(0.02, 0.07, 0.16, 0.16, 0.5, 4),
    "talk": Feeling(0.01, 0.02, 0.04, 0.08, 0.0, 6), "fall": Feeling(0.12, 0.10, -0.06, 0.20),
    "read": Feeling(0.0, 0.0, 0.04, 0.0, 0.40), "write": Feeling(-0.02, 0.0, 0.02, 0.0, 0.40),
    "mend": Feeling(-0.03, 0.0, 0.02, 0.0, 0.40), "drum": _JOY,
}
"""Cycle -> how a face looks that does it."""
IRISES = ("#4a2c18", "#3a5a78", "#4a6a3c", "#2c1a10", "#6a4a24")


def face(w: Wearer, skin: int) -> None:
    """Everything on the front of the head; skin: the group of the skull."""
    feel = FEELINGS.get(w.cycle, CALM)
    if w.front > -0.75:
        _nose(w)
        for side in (-1.0, 1.0):
            _eye(w, side, feel)
            _brow(w, side, feel)
            _blush(w, side, skin)
        _mouth(w, feel, skin)
    if w.has("wrinkles"):
        _wrinkles(w, skin)


def _nose(w: Wearer) -> None:
    r = w.skull * (0.78 if w.young else 1.0)
    blush = mix(w.skin, (0.7, 0.13, 0.07), 0.12)
    if w.has("red_nose"):
        w.model.ball(w.at_head(1.06, -0.20, 0), 0.2 * r, (0.75, 0.03, 0.03), gloss=0.5)
        return
    k = 0.80 if w.young else 1.0
    w.model.tube([w.at_head(0.80, 0.14, 0), w.at_head(0.80 + 0.10 * k, -0.08, 0), w.at_head(0.82 + 0.15 * k, -0.25, 0)],
                 [0.075 * r, 0.085 * r, 0.125 * r], blush, rows=7)
    for side in (-1, 1):
        w.model.ball(w.at_head(0.84 + 0.06 * k, -0.30, side * 0.11 * k), 0.078 * r, tint(blush, 0.97))


def _eye(w: Wearer, side: float, feel: Feeling) -> None:
    r = w.skull * 0.232 * (1.20 if w.young else 1.10 if w.female else 1.0)
    at = w.at_head(0.585 - 0.07 * w.young, 0.02, side * 0.335)
    out = unit(w.along_head(0.95, -0.02, side * 0.20))
    up = unit(w.along_head(0, 1, 0))
    white = w.model.ball(at, r, (0.80, 0.77, 0.74), gloss=0.6)
    seen = max(0.2, float(w.model.project(out)[2]))
    gaze = at + out * r * 0.85
    iris = (0.9, 0.25, 0.03) if w.has("red_eyes") else paint(w.role.eyes or IRISES[w.role.twin % len(IRISES)])
    w.model.spot(gaze, (r * 0.60 * seen, r * 0.62), tint(iris, 0.55), 9.0, decal=True, group=white)
    w.model.spot(gaze, (r * 0.52 * seen, r * 0.54), iris, 9.01, decal=True, group=white)
    w.model.spot(gaze, (r * 0.29 * seen, r * 0.30), (0.004, 0.003, 0.003), 9.02, decal=True, group=white)
    w.model.spot(gaze + w.model.screen(-r * 0.20, r * 0.24), (r * 0.17, r * 0.17), (0.95, 0.95, 0.95), 9.03, decal=True,
        group=white, glow=0.25)
    shut = max(feel.shut, _blink(w))
    lash = tint(w.hair, 0.55) if w.role.hair != "bald" else (0.02, 0.014, 0.012)
    lid = tint(mix(w.skin, (0.45, 0.12, 0.10), 0.12), 0.94)
    drop = 1.12 - 1.02 * shut
    w.model.ball(at + (up * drop + out * 0.05 * (1 - shut)) * r * 0.74, r * 1.05, lid)
    w.model.ball(at - (up * 1.22 + out * 0.26) * r * 0.62, r * 0.98, tint(w.skin, 0.98))
    across = unit(w.along_head(0, 0, 1))
    w.model.ball(at + (across * side * 0.66 - out * 0.18) * r, r * 0.70, tint(w.skin, 0.98))  # the outer corner
    thick = 0.075 if w.female else 0.045
    edge = up * (0.46 - 0.74 * shut)
    ends = [at + (edge * 0.55 + out * 0.82 - across * 0.72) * r, at + (edge + out * 1.07) * r,
            at + (edge * (0.55 + 0.3 * w.female * side) + out * 0.82 + across * 0.72) * r]
    w.model.tube(ends, [thick * r, 1.5 * thick * r, thick * r], lash, rows=7)


def _blink(w: Wearer) -> float:
    """0 open .. 1 shut: once a loop of those who stay where they are."""
    return max(0.0, 1 - abs(w.phase - 0.7) / 0.045) if w.speed == 0 else 0.0


def _brow(w: Wearer, side: float, feel: Feeling) -> None:
    colour = tint(w.hair, 0.85) if w.role.hair != "bald" else tint(w.skin, 0.42)
    r, thick = w.skull, 0.032 if w.female else 0.046
    lift = 0.05 * w.young
    w.model.tube([w.at_head(0.86, 0.37 + lift + feel.brow, side * 0.15),
        w.at_head(0.82, 0.41 + lift + feel.arch, side * 0.36),
        w.at_head(0.66, 0.32 + lift - 0.4 * feel.brow, side * 0.60)], [thick * r, thick * 1.15 * r, thick * 0.45 * r],
        colour,
        rows=8)


def _blush(w: Wearer, side: float, skin: int) -> None:
    warm: Rgb = mix(w.skin, (0.75, 0.08, 0.055), 0.45)
    w.model.ball(w.at_head(0.72, -0.28, side * 0.48), 0.20 * w.skull, warm, depth=8.0, decal=True, group=skin,
        opacity=0.22 + 0.16 * w.young)


def _mouth(w: Wearer, feel: Feeling, skin: int) -> None:
    r = w.skull
    wide, low = (0.20 if w.young else 0.23) + 0.05 * max(0.0, feel.smile) * 4, -0.58
    lips = mix(w.skin, (0.42, 0.03, 0.035) if w.female else (0.30, 0.05, 0.04), 0.55 if w.female else 0.42)
    open_ = feel.open * (0.35 + 0.65 * (0.5 + 0.5 * w.wave(feel.pulse)) if feel.pulse else 1.0)
    corners = [w.at_head(0.73, low + feel.smile, side * wide) for side in (-1, 1)]
    if open_ > 0.03:
        rings = [(corners[0], w.along_head(0.02, 0, 0), w.along_head(0, 0.012, 0)),
            (w.at_head(0.83, low - open_ * 0.4 + feel.smile * 0.3, 0), w.along_head(0.06, 0, 0),
                w.along_head(0, open_ * 0.55, 0)),
            (corners[1], w.along_head(0.02, 0, 0), w.along_head(0, 0.012, 0))]
        w.model.loft(rings, (0.14, 0.014, 0.016), rows=9)
        w.model.tube([w.at_head(0.80, low + feel.smile * 0.6, -wide * 0.5), w.at_head(0.845, low + 0.01, 0),
            w.at_head(0.80, low + feel.smile * 0.6, wide * 0.5)], [0.030 * r] * 3, (0.62, 0.58, 0.52), rows=5)
    thick = 0.038 if w.female else 0.030
    w.model.tube([corners[0], w.at_head(0.85, low + 0.02 + 0.3 * feel.smile, -0.07),
        w.at_head(0.86, low + 0.005 + 0.2 * feel.smile, 0),
        w.at_head(0.85, low + 0.02 + 0.3 * feel.smile, 0.07), corners[1]],
        [0.010 * r, thick * r, thick * 0.9 * r, thick * r, 0.010 * r],
        tint(lips, 0.85), rows=11)
    w.model.tube([corners[0], w.at_head(0.85, low - 0.055 - open_ * 0.9, 0), corners[1]],
        [0.008 * r, thick * 1.25 * r, 0.008 * r],
        lips, rows=9, gloss=0.25)
    w.model.tube([w.at_head(0.8, low - 0.19 - open_ * 0.6, -0.10), w.at_head(0.86, low - 0.2 - open_ * 0.6, 0),
        w.at_head(0.8, low - 0.19 - open_ * 0.6, 0.10)], [0.02 * r, 0.03 * r, 0.02 * r], tint(w.skin, 0.80), depth=8.0,
        decal=True, group=skin, rows=4, opacity=0.45)


def _wrinkles(w: Wearer, skin: int) -> None:
    fold = tint(w.skin, 0.72)
    for side in (-1.0, 1.0):
        for points in (((0.86, -0.30, 0.20), (0.80, -0.48, 0.32), (0.74, -0.64, 0.33)),
                ((0.60, 0.06, 0.62), (0.50, 0.10, 0.70), (0.42, 0.16, 0.76)),
                ((0.74, -0.16, 0.22), (0.72, -0.20, 0.36), (0.62, -0.16, 0.5))):
            w.model.tube([w.at_head(x, y, side * z) for x, y, z in points],
                [0.008 * w.skull, 0.018 * w.skull, 0.006 * w.skull],
                fold, depth=8.0, decal=True, group=skin, rows=7, opacity=0.6)
    for y in (0.46, 0.58):
        w.model.tube([w.at_head(0.78, y, -0.3), w.at_head(0.9, y + 0.02, 0), w.at_head(0.78, y, 0.3)],
            [0.006 * w.skull, 0.014 * w.skull, 0.006 * w.skull], fold, depth=8.0, decal=True, group=skin, rows=7,
            opacity=0.5)
