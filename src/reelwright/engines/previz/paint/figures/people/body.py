"""Legs, feet and trunk."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.people.fabric import weave
from reelwright.engines.previz.paint.figures.people.pose import ANKLE
from reelwright.engines.previz.paint.figures.people.skeleton import SIDES
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

LEG_RADII: dict[str, tuple[float, ...]] = {  # hip, thigh, knee, calf, ankle; fractions of stature
    "trousers": (0.062, 0.056, 0.042, 0.039, 0.0325),
    "armour": (0.058, 0.052, 0.040, 0.044, 0.030),
    "steel": (0.058, 0.052, 0.040, 0.044, 0.030),
    "bare": (0.054, 0.048, 0.032, 0.034, 0.0185),
    "tights": (0.058, 0.049, 0.035, 0.037, 0.021),
    "hakama": (0.058, 0.049, 0.035, 0.037, 0.021),
}
ON_CHAIRS = frozenset({"type", "eat", "piano", "desk", "chess", "cards", "dine", "harp", "cello", "gamepad",
    "weep_seated", "rub_legs", "drum_set", "table_listen", "table_tell", "table_eat"})
SUIT_LEG = (0.056, 0.052, 0.042, 0.042, 0.038)
BONE_LEG = (0.020, 0.014, 0.019, 0.013, 0.014)


def legs(w: Wearer) -> None:
    if w.has("fishtail"):
        _fishtail(w)
        return
    if w.has("smoketail"):
        _smoketail(w)
        return
    if w.has("shorts"):
        _shorts(w)
    for i, side in SIDES:
        bias = (-0.017 + 0.012 * side * w.side) * w.size
        shoe_depth = _foot(w, i, bias)
        depth = _leg(w, i, bias)
        w.legs_front = max(w.legs_front, depth, shoe_depth)
        _boot(w, i)


def _fishtail(w: Wearer) -> None:
    """A mermaid's: scales from the hips down, and a fluke that fans slowly."""
    size, hips = w.size, w.bones.frame_hips
    knee, ankle = (w.bones.knee[0] + w.bones.knee[1]) / 2, (w.bones.ankle[0] + w.bones.ankle[1]) / 2
    beat = 0.05 * w.wave(1) * size
    end = ankle + hips[:, 0] * (-0.06 * size + beat)
    end[1] = max(float(end[1]), 0.03 * size)
    path = [w.bones.hips(0, 0.05, 0), w.bones.hips(0, -0.04, 0), knee, knee * 0.4 + ankle * 0.6, end]
    deep, wide = (0.062, 0.072, 0.052, 0.034, 0.020), (0.088, 0.096, 0.060, 0.036, 0.024)
    rows, u = 40, np.linspace(0, 1, 40)[:, None]
    angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)[None]
    scale = (u * 22 + 0.5 * (np.floor(angle / (2 * np.pi) * 20) % 2)) % 1.0
    tones = np.clip(np.array(w.legs) * (0.70 + 0.55 * scale)[..., None], 0, 1)
    rings = []
    for i, p in enumerate(path):
        along = unit(path[min(i + 1, 4)] - path[max(i - 1, 0)])
        side = hips[:, 2]
        rings.append((p, side * wide[i] * size, unit(cross(along, side)) * deep[i] * size))
    w.model.loft(rings, w.legs, rows=rows, tones=tones, gloss=0.6)
    along = unit(path[4] - path[3])
    if float(end[1]) < 0.2 * size:  # it stands: the fluke lies behind it
        along = unit(vec(-1.0, 0.05, 0))
        end = vec(float(end[0]), 0.03 * size, float(end[2]))
    for way in (-1.0, 1.0):
        out = hips[:, 2] * way
        tip = end + (along * 0.13 + out * 0.17 + hips[:, 0] * 0.5 * beat / size) * size
        w.model.loft([(end - along * 0.01 * size, along * 0.02 * size, hips[:, 0] * 0.010 * size),
            (end + (along * 0.08 + out * 0.07) * size, along * 0.055 * size, hips[:, 0] * 0.007 * size),
            (tip, along * 0.018 * size, hips[:, 0] * 0.003 * size)], tint(w.legs, 1.15), rows=12, gloss=0.6)


def _smoketail(w: Wearer) -> None:
    """A genie's: from the waist down a whirl of smoke that narrows to where it rises from."""
    size, hips = w.size, w.bones.frame_hips
    start, end = w.bones.hips(0, 0.06, 0), vec(float(w.bones.pelvis[0]) - 0.10 * size, 0.0, float(w.bones.pelvis[2]))
    rings = []
    for k in range(9):
        s = k / 8
        sway = 0.10 * size * np.sin(2 * np.pi * (1.1 * s - w.phase)) * s * (1.25 - s)
        at = start * (1 - s) + end * s + hips[:, 2] * sway * 0.6 + hips[:, 0] * sway
        wide = (0.088 + 0.075 * np.sin(np.pi * min(1.0, 1.5 * s)) * (1 - s) - 0.074 * s) * size
        rings.append((at, hips[:, 2] * wide, hips[:, 0] * wide * 0.9))
    u = np.linspace(0, 1, 44)[:, None]
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)[None]
    swirl = 0.5 + 0.5 * np.sin(3 * angle + 15 * u - 2 * np.pi * w.phase)
    skin, pale = np.array(w.skin), np.array(tint(w.skin, 1.5))
    tones = np.clip(skin + (pale - skin) * (swirl * np.clip(2.2 * u, 0, 1))[..., None], 0, 1)
    w.model.loft(rings, w.skin, rows=44, circle=np.stack([np.cos(angle[0]), np.sin(angle[0])], 1), tones=tones,
                 folds=(0.14, 3, 2 * np.pi * w.phase), glow=0.10)


def _foot(w: Wearer, i: int, bias: float) -> float:
    size, ankle, frame = w.size, w.bones.ankle[i], w.bones.frame_foot[i]
    drop = ANKLE * w.role.build.leg
    bulky = 1.25 if w.role.top == "suit" else 1.0
    length = 0.105 * (0.9 + 0.1 * bulky)
    at = lambda x, y: ankle + frame @ vec(x, y, 0) * size  # noqa: E731
    heel, ball = at(-0.022, -drop * 0.55), at(0.062, -drop * 0.68)
    toe = at(0.062 + length * 0.34, -drop * 0.72)
    radius = 0.0225 * w.girth * bulky
    depth = w.near(w.bones.knee[i] * 0.5 + ankle * 0.5) + bias
    w.model.loft([(heel, frame[:, 0] * radius, frame[:, 1] * radius),
                  (at(0.012, -0.014), frame[:, 0] * radius * 1.05, frame[:, 1] * radius * 1.15)],
                 w.shoes, rows=3, shadow=0)
    w.model.tube([heel, ball, toe], [radius, radius * 0.88, radius * 0.62], w.shoes, shadow=0.2,
                 gloss=0.25)
    if w.role.legs != "bare" and w.role.top != "bones":
        sole = [at(-0.036, -drop * 0.98), at(0.05, -drop * 1.0), at(0.062 + length * 0.5, -drop * 0.98)]
        w.model.tube(sole, [0.004 * size] * 3, tint(w.shoes, 0.55), depth=depth, rows=5, shadow=0, decal=True,
                     group=w.model.groups)
    return depth


def _leg(w: Wearer, i: int, bias: float) -> float:
    hip, knee, ankle = w.bones.hip[i], w.bones.knee[i], w.bones.ankle[i]
    bend = knee - (hip + ankle) * 0.5
    bend = unit(bend) if float(np.linalg.norm(bend)) > 0.01 * w.size else w.bones.frame_hips[:, 0]
    calf = knee * 0.68 + ankle * 0.32 - bend * 0.010 * w.size
    short = w.has("shorts")
    cut = LEG_RADII["bare" if short else w.role.legs]
    radii = SUIT_LEG if w.role.top == "suit" else BONE_LEG if w.role.top == "bones" else cut
    plated = w.role.legs in ("armour", "steel")
    depth = w.near(knee) * 0.6 + w.near(ankle) * 0.2 + w.near(hip) * 0.2 + bias
    w.model.tube([hip, hip * 0.55 + knee * 0.45, knee, calf, ankle + (ankle - knee) * 0.02],
                         [r * w.girth for r in radii], w.skin if short else w.legs, rows=15,
                         gloss=0.8 if plated else 0.0, shadow=0.5, tones=None if short else _trouser_cloth(w))
    if plated:
        w.model.ball(knee + bend * 0.012 * w.size, 0.040 * w.girth, tint(w.legs, 1.08), gloss=0.8)
    return depth


def _shorts(w: Wearer) -> None:
    """Cloth to above the knee; the legs below are bare."""
    for i, _ in SIDES:
        hip, knee = w.bones.hip[i], w.bones.knee[i]
        end = hip * 0.28 + knee * 0.72
        w.model.tube([hip, hip * 0.6 + knee * 0.4, end], [0.064 * w.girth, 0.062 * w.girth, 0.060 * w.girth], w.legs,
            rows=9)


def _trouser_cloth(w: Wearer) -> Rows | None:
    return weave(w.legs, w.legs, "plain", 15, 14, (0.06, 0.5, 0.95)) if w.role.legs == "trousers" else None


def _boot(w: Wearer, i: int) -> None:
    high = w.has("high_boots")
    if not (high or w.has("boots")):
        return
    knee, ankle, frame = w.bones.knee[i], w.bones.ankle[i], w.bones.frame_foot[i]
    top = ankle + (knee - ankle) * (0.42 if high else 0.24)
    w.model.tube([top, ankle + (knee - ankle) * 0.12, ankle - frame[:, 1] * 0.006 * w.size],
                 [0.046 * w.girth, 0.041 * w.girth, 0.036 * w.girth], w.shoes,
                 shadow=0.35, gloss=0.2)
    if w.role.top == "suit":
        return
    hips = w.bones.frame_hips
    w.model.loft([(top, hips[:, 0] * 0.050 * w.girth, hips[:, 2] * 0.050 * w.girth),
                  (top + (ankle - top) * 0.12, hips[:, 0] * 0.049 * w.girth, hips[:, 2] * 0.049 * w.girth)],
                 tint(w.shoes, 1.2))


def trunk(w: Wearer) -> None:
    """Hips to neck; sets w.torso."""
    if w.role.top == "bones":
        _ribs(w)
        return
    size, hips, chest, cloth = w.size, w.bones.frame_hips, w.bones.frame_chest, w.cloth
    bust = 0.006 * size if w.role.build.waist < 0.9 else 0.0
    middle = (hips + chest) * 0.5
    at = lambda x, y: w.bones.body(x, y, 0)  # noqa: E731
    neck = w.bones.neck
    rows = [
        (w.bones.hips(-0.004, 0.02, 0), hips[:, 2] * w.hip_width * 1.04, hips[:, 0] * w.hip_width * 0.80),
        (w.bones.hips(0, 0.115, 0), middle[:, 2] * w.waist_width * cloth, middle[:, 0] * w.waist_width * 0.76 * cloth),
        (at(0.004 + bust / size, -0.01), chest[:, 2] * w.chest_width * cloth,
         chest[:, 0] * (w.chest_width * 0.70 + bust) * cloth),
        (at(-0.002, 0.050), chest[:, 2] * (w.chest_width * 0.5 + w.shoulder_width * 0.56) * (0.5 + cloth * 0.5),
         chest[:, 0] * w.chest_width * 0.62 * cloth),
        (neck + chest @ vec(-0.006, -0.034, 0) * size, chest[:, 2] * w.shoulder_width * 0.98,
         chest[:, 0] * 0.052 * size * cloth),
        (neck + chest @ vec(-0.006, -0.012, 0) * size, chest[:, 2] * w.shoulder_width * 0.58,
         chest[:, 0] * 0.042 * size * cloth),
        (neck + chest @ vec(-0.002, 0.004, 0) * size, chest[:, 2] * 0.032 * size, chest[:, 0] * 0.030 * size),
    ]
    seat = (w.bones.hips(0, -0.028, 0), hips[:, 2] * w.hip_width * 0.86, hips[:, 0] * w.hip_width * 0.70)
    bare = w.role.top == "leotard" and w.role.top_colour == w.role.skin and w.role.legs in ("trousers", "tights")
    whole = w.role.top in ("leotard", "dress", "gown", "robe", "suit") and not bare
    w.model.loft([seat, rows[0], rows[1]], w.top if whole else w.legs, depth=w.depth - 0.007 * size,
                 gloss=w.gloss * 0.6, shadow=0.3)
    tones = weave(w.top, w.accent, w.role.fabric, 22, 20, (0.34, 0.86))[::-1]
    if _low_cut(w):
        tones = _neckline(tones, np.array(w.skin))
    w.torso = w.model.loft(rows, w.top, depth=w.depth, rows=22, gloss=w.gloss, tones=tones)
    if _low_cut(w):
        _collar_bones(w)
    if w.has("shells"):
        for side in (-1, 1):
            w.model.ball(at(0.062, 0.005) + chest[:, 2] * side * 0.036 * size, 0.030 * size, w.accent, gloss=0.4)


def _low_cut(w: Wearer) -> bool:
    bare = w.role.top in ("dress", "leotard") or (w.role.top == "gown" and not w.has("obi") and not w.has("sleeves"))
    return bare and w.role.top_colour != w.role.skin and not w.has("emblem") and not w.has("sleeves")


def _neckline(tones: Rows, skin: Rows) -> Rows:
    """The cloth ends below the collar bones, a little lower in front."""
    rows, around = tones.shape[:2]
    height = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)[None]
    open_ = height > 0.80 - 0.10 * np.clip(np.sin(angle), 0, 1)  # the second half-axis of a ring points forward
    out: Rows = np.where(open_[..., None], skin, tones)
    return out


def _collar_bones(w: Wearer) -> None:
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.043, 0.081, side * 0.006), w.bones.body(0.0415, 0.085, side * 0.036),
            w.bones.body(0.014, 0.088, side * 0.076)], [0.0030 * w.size, 0.0058 * w.size, 0.0040 * w.size], w.skin,
                rows=12)


def _ribs(w: Wearer) -> None:
    """A skeleton's pelvis, spine and rib cage."""
    size, bones = w.size, w.bones
    chest = bones.frame_chest
    bone = w.top
    w.torso = w.model.tube([bones.hips(0, -0.01, 0), bones.hips(-0.02, 0.1, 0), bones.chest, bones.neck],
                           [0.016 * size, 0.013 * size, 0.014 * size, 0.011 * size], bone, depth=w.depth - 0.02 * size)
    w.model.loft([(bones.hips(0, 0.045, 0), bones.frame_hips[:, 2] * 0.075 * size,
        bones.frame_hips[:, 0] * 0.04 * size),
                  (bones.hips(0, -0.02, 0), bones.frame_hips[:, 2] * 0.04 * size,
                  bones.frame_hips[:, 0] * 0.03 * size)],
                 bone, depth=w.depth, rows=4)
    for k in range(6):
        y, r = 0.085 - 0.028 * k, (0.062, 0.078, 0.086, 0.088, 0.083, 0.070)[k]
        ring = (bones.body(0.012, y, 0), chest[:, 2] * r * size, chest @ vec(0.62, -0.22, 0) * r * size)
        w.model.band(ring, 0.0075 * size, bone, w.depth + 0.002 * size, shadow=0.5)


def neck(w: Wearer) -> None:
    chest, size, bones = w.bones.frame_chest, w.size, w.bones
    thin = 0.5 if w.role.top == "bones" else 1.0
    w.model.tube([bones.neck - chest @ vec(0.004, 0.02, 0) * size, w.at_head(-0.25, -0.5, 0)],
                 [0.030 * w.girth * thin, 0.028 * w.girth * thin], w.skin,
                 depth=w.depth + (0.006 if w.front > -0.3 else 0.007) * size, rows=3)
    if w.role.top in ("armour", "steel", "suit"):
        w.model.tube([bones.neck - chest @ vec(0, 0.012, 0) * size, bones.neck + chest @ vec(0.004, 0.035, 0) * size],
                     [0.050 * w.girth, 0.040 * w.girth], tint(w.top, 0.8), depth=w.depth + 0.008 * size, rows=3,
                     gloss=w.gloss)


def seat(w: Wearer) -> None:
    """A stump to sit on, when a cycle sits on nothing else; a chair at tables."""
    if w.has("padded"):
        _padded(w)
        return
    if w.cycle in ON_CHAIRS or w.has("chair"):
        _chair(w)
        return
    size, top = w.size, float(w.bones.pelvis[1]) - 0.052 * w.size
    x = float(w.bones.pelvis[0]) - 0.02 * size
    rings = [(vec(x, y, 0), vec(0, 0, r * size), vec(r * size, 0, 0))
             for y, r in ((top, 0.115), (top * 0.5, 0.118), (0.012 * size, 0.138))]
    if w.has("fishtail"):  # a rock
        wide = [(centre, u * (1.25 + 0.25 * k), v * (1.35 + 0.25 * k)) for k, (centre, u, v) in enumerate(rings)]
        w.model.loft(wide, paint("#6a6864"), rows=9, folds=(0.10, 5, 1.0))
        return
    group = w.model.loft(rings, paint("#6b4a34"), depth=w.depth - 0.09 * size, rows=7, bulge=0.10 * size)
    for z in (-0.07, -0.02, 0.04, 0.085):
        q: Vec = w.model.screen(z * size, 0, 0.1 * size)
        w.model.tube([vec(x, top * 0.95, 0) + q, vec(x, top * 0.5, 0) + q, vec(x, 0.03 * size, 0) + q * 1.12],
                     [0.002 * size, 0.005 * size, 0.003 * size], paint("#3d2a1e"), depth=w.depth, decal=True,
                     group=group, opacity=0.7)


def _padded(w: Wearer) -> None:
    """A carriage's seat: a thick cushion and a high back, upholstered."""
    size, hide = w.size, paint("#2f4f86")
    top, x = (float(w.bones.pelvis[1]) - 0.050 * size) / size, float(w.bones.pelvis[0]) / size
    at = lambda dx, y, z: vec((x + dx) * size, y * size, z * size)  # noqa: E731
    for y0, y1, dx, deep, tone in ((0.02, top - 0.10, 0.0, 0.12, "#2a2e34"), (top - 0.10, top, 0.02, 0.16, "#2f4f86")):
        stuff = paint(tone)
        w.model.loft([(at(dx, y, 0), vec(0, 0, 0.19 * size * k), vec(deep * size * k, 0, 0))
                      for y, k in ((y1, 0.94), (y1 - 0.015, 1.0), (y0 + 0.01, 1.0), (y0, 0.96))], stuff, rows=6,
                     depth=w.depth - 0.05 * size)  # fmt: skip
    w.model.loft([(at(-0.15 - 0.10 * y, top + y, 0), vec(0, 0, 0.18 * size * k), vec(0.045 * size, 0, 0))
                  for y, k in ((0.42, 0.80), (0.38, 0.96), (0.10, 1.0), (0.0, 0.98))], hide, rows=7,
                 depth=w.depth - 0.06 * size)  # fmt: skip


def _chair(w: Wearer) -> None:
    size, wood = w.size, paint("#7a5434")
    top = (float(w.bones.pelvis[1]) - 0.056 * size) / size
    x, deep, wide = float(w.bones.pelvis[0]) / size, 0.125, 0.125
    at = lambda dx, y, z: vec((x + dx) * size, y * size, z * size)  # noqa: E731
    w.model.loft([(at(0.02, y, 0), vec(0, 0, wide * k * size), vec(deep * k * size, 0, 0))
        for y, k in ((top, 0.96), (top - 0.012, 1.0), (top - 0.024, 0.97))], wood, rows=5)
    for z in (-0.095, 0.095):
        w.model.tube([at(0.115, top - 0.02, z), at(0.125, 0.0, z)], [0.014 * size, 0.011 * size], tint(wood, 0.85),
            rows=3)
        w.model.tube([at(-0.13, 0.0, z), at(-0.10, top, z), at(-0.14, top + 0.30, z)], [0.012 * size, 0.014 * size,
            0.012 * size], tint(wood, 0.9), rows=7)
    for y in (0.12, 0.20, 0.28):
        w.model.tube([at(-0.10 - 0.14 * y, top + y, -0.095), at(-0.12 - 0.14 * y, top + y, 0.0),
            at(-0.10 - 0.14 * y, top + y, 0.095)], [0.013 * size] * 3, wood, rows=6)
