"""What people hold. Grips and directions come from the skeleton, so hands and props meet."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import BENCH_PROPS
from reelwright.engines.previz.paint.figures.people.props_between import BETWEEN_PROPS
from reelwright.engines.previz.paint.figures.people.props_care import CARE_PROPS
from reelwright.engines.previz.paint.figures.people.props_contest import CONTEST_PROPS
from reelwright.engines.previz.paint.figures.people.props_craft import CRAFT_PROPS
from reelwright.engines.previz.paint.figures.people.props_deeds import DEED_PROPS
from reelwright.engines.previz.paint.figures.people.props_feats import FEAT_PROPS
from reelwright.engines.previz.paint.figures.people.props_garden import GARDEN_PROPS
from reelwright.engines.previz.paint.figures.people.props_given import GIVEN_PROPS
from reelwright.engines.previz.paint.figures.people.props_hand import HAND_PROPS
from reelwright.engines.previz.paint.figures.people.props_house import HOUSE_PROPS
from reelwright.engines.previz.paint.figures.people.props_meal import MEAL_PROPS
from reelwright.engines.previz.paint.figures.people.props_music import MUSIC_PROPS
from reelwright.engines.previz.paint.figures.people.props_outing import OUTING_PROPS
from reelwright.engines.previz.paint.figures.people.props_paper import PAPER_PROPS
from reelwright.engines.previz.paint.figures.people.props_play import PLAY_PROPS
from reelwright.engines.previz.paint.figures.people.props_pour import POUR_PROPS
from reelwright.engines.previz.paint.figures.people.props_ride import RIDE_PROPS
from reelwright.engines.previz.paint.figures.people.props_seated import SEATED_PROPS
from reelwright.engines.previz.paint.figures.people.props_small import SMALL_PROPS
from reelwright.engines.previz.paint.figures.people.props_sport import SPORT_PROPS
from reelwright.engines.previz.paint.figures.people.props_stunts import STUNT_PROPS
from reelwright.engines.previz.paint.figures.people.props_tools import TOOL_PROPS
from reelwright.engines.previz.paint.figures.people.props_trades import TRADE_PROPS
from reelwright.engines.previz.paint.figures.people.props_yard import YARD_PROPS
from reelwright.engines.previz.paint.figures.people.skeleton import drum_lift, violin_pose
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.rig import CIRCLE, UP, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

BODY_OF_VIOLIN = ((0.0, 0.0), (0.004, 0.030), (0.03, 0.047), (0.062, 0.046), (0.085, 0.030), (0.108, 0.028),
    (0.125, 0.040),
                  (0.155, 0.040), (0.178, 0.022), (0.186, 0.0))  # along, half width; statures
GOLD, IRON, WOOD = "#c79a3c", "#d5dde6", "#6a4a30"


def props(w: Wearer) -> None:
    maker = PROPS.get(w.role.prop)
    if maker:
        maker(w)


def _violin(w: Wearer) -> None:
    if w.cycle != "violin":
        _violin_in_hand(w)
        return
    v, size = violin_pose(w.bones, w.phase), w.size
    side = cross(v.along, v.up)
    at = lambda s, t, h=0.0: v.base + (v.along * s + side * t + v.up * h) * size  # noqa: E731
    ahead = w.near(v.along) > -0.2 or w.near(at(0.15, 0) - w.bones.chest) > 0
    depth = w.depth + (0.025 if ahead else -0.028) * size
    wood = _violin_body(w, at, v.up, depth)
    w.model.tube([at(0.10, 0.0, 0.014), at(0.325, 0, 0.014)], [0.0075 * size, 0.0055 * size], paint("#2a1a16"),
                 depth=depth + 0.001, rows=4, shadow=0.2)
    w.model.tube([at(0.325, 0, 0.014), at(0.345, 0, 0.006), at(0.340, 0, -0.006)],
        [0.007 * size, 0.009 * size, 0.008 * size],
                 tint(wood, 0.8), depth=depth + 0.0015, rows=6)
    frog, tip = v.bridge + v.bow * (v.stroke + 0.02) * size, v.bridge + v.bow * (v.stroke - 0.40) * size
    over = depth + 0.011 * size
    w.model.tube([frog, (frog + tip) / 2 + v.up * 0.012 * size, tip + v.up * 0.008 * size],
                 [0.0045 * size, 0.004 * size, 0.0032 * size], paint("#7a4a2a"), depth=over, rows=8, shadow=0.2)
    w.model.tube([frog - v.up * 0.004 * size, tip], [0.0022 * size] * 2, paint("#efe6d2"), depth=over - 0.0005, rows=2,
        shadow=0)


def _violin_body(w: Wearer, at: Callable[..., Vec], up: Vec, depth: float) -> Rgb:
    wood, size = paint("#a4522a"), w.size
    outline = np.array([at(s, t, 0.012) for s, t in BODY_OF_VIOLIN]
        + [at(s, -t, -0.004) for s, t in BODY_OF_VIOLIN[-2:0:-1]])
    w.model.sheet(outline - up * 0.014 * size, tint(wood, 0.6), curve=True, depth=depth - 0.001, bulge=0.012 * size)
    group = w.model.sheet(outline, wood, curve=True, depth=depth, bulge=0.016 * size, gloss=0.5, shadow=0.5)
    for t in (-0.018, 0.018):
        w.model.tube([at(0.075, t, 0.012), at(0.095, t * 1.2, 0.012), at(0.115, t, 0.012)],
            [0.002 * size, 0.0035 * size, 0.002 * size],
                     tint(wood, 0.35), depth=depth + 0.0003, decal=True, group=group, rows=5)
    return wood


def _violin_in_hand(w: Wearer) -> None:
    """Not playing: it hangs from the left hand, the bow from the right."""
    hand, size = held_point(w, 0), w.size
    down = unit(vec(0.12, -1, 0))
    at = lambda s, t, h=0.0: hand - down * 0.30 * size + (down * (0.30 - s + 0.02)  # noqa: E731
        + vec(1, 0, 0) * t) * size
    depth = w.arm_depth[0] - 0.005 * size
    wood = _violin_body(w, lambda s, t, h=0.0: hand + (down * (0.34 - s) + vec(1, 0, 0) * t + vec(0, 0, 1) * h) * size,
                        vec(0, 0, 1), depth)
    w.model.tube([at(0.0, 0), at(0.30, 0)], [0.006 * size, 0.006 * size], tint(wood, 0.3), depth=depth + 0.001, rows=3)
    right = held_point(w, 1)
    w.model.tube([right - down * 0.03 * size, right + down * 0.36 * size], [0.0045 * size, 0.003 * size],
        paint("#7a4a2a"),
                 depth=w.arm_depth[1] + 0.01 * size, rows=3)


def _blade(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    katana = w.role.prop == "katana"
    length = 0.46 if katana else 0.50
    shines = any(w.has(f"lit {name}") for name in ("sword", "blade", "katana", "sabre", "saber"))
    side = unit(cross(aim, w.model.axes[2]))
    bend = side * (0.03 * size if katana else 0.0)
    depth = w.arm_depth[1] + 0.017 * size
    w.model.tube([grip + aim * 0.03 * size, grip + aim * (0.03 + length * 0.5) * size + bend,
                  grip + aim * (0.03 + length * 0.92) * size + bend * 0.4, grip + aim * (0.03 + length) * size],
                 np.array([0.0125, 0.0115, 0.008, 0.0008]) * size * (1.25 if shines else 1.0),
                 (0.55, 0.85, 1.0) if shines else paint(IRON), depth=depth, rows=14, gloss=1.0, glow=float(shines),
                 shadow=0.0 if shines else 0.35,
                 bulge=0.008 * size)
    w.model.tube([grip - aim * 0.085 * size, grip + aim * 0.022 * size], [0.0095 * size] * 2, paint("#3a2622"),
                 depth=depth + 0.0005, rows=2)
    w.model.ball(grip - aim * 0.09 * size, 0.013 * size, paint(GOLD), depth=depth + 0.001, gloss=0.8)
    half = 0.024 if katana else 0.062
    w.model.tube([grip + aim * 0.03 * size - side * half * size, grip + aim * 0.026 * size, grip + aim * 0.03 * size
        + side * half * size],
                 np.array([0.009, 0.010, 0.009]) * size, paint(GOLD), depth=depth + 0.0015, rows=6, gloss=0.8)


def _foil(w: Wearer) -> None:
    """A fencer's: a thin blade that bends a little, a bell over the hand."""
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    tip, sag = grip + aim * 0.56 * size, UP * 0.012 * size
    w.model.tube([grip, grip + aim * 0.30 * size + sag, tip], np.array([0.0052, 0.0042, 0.0030]) * size, paint(IRON),
        depth=depth, rows=12, gloss=1.0, shadow=0.3)
    w.model.ball(tip, 0.0065 * size, paint("#c8392f"), depth=depth + 0.001)
    w.model.tube([grip + aim * 0.006 * size, grip + aim * 0.026 * size], np.array([0.030, 0.010]) * size, paint(IRON),
        depth=depth + 0.001, rows=4, gloss=1.0)
    w.model.tube([grip - aim * 0.07 * size, grip], [0.0085 * size] * 2, paint("#2a2226"), depth=depth, rows=2)


def _club(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    w.model.tube([grip - aim * 0.06 * size, grip + aim * 0.15 * size, grip + aim * 0.36 * size, grip
        + aim * 0.44 * size],
                 np.array([0.014, 0.020, 0.042, 0.026]) * size, paint(WOOD), depth=w.arm_depth[1] + 0.017 * size,
                 rows=12)


def _staff(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    raised = grip[1] > 0.75 * size or aim[1] < 0.75
    low = grip - aim * 0.55 * size if raised else grip - aim * float((grip[1] - 0.01) / max(0.3, aim[1]))
    tip, side = grip + aim * 0.40 * size, w.model.axes[0]
    w.model.tube([low, grip, tip], np.array([0.010, 0.012, 0.013]) * size, paint(WOOD), depth=depth, rows=10)
    for way in (1.0, -0.9):
        w.model.tube([tip, tip + (aim * 0.05 + side * 0.04 * way) * size, tip
            + (aim * 0.10 + side * 0.01 * way) * size],
                     np.array([0.014, 0.010, 0.004]) * size, paint(WOOD), depth=depth + 0.0005, rows=8)
    w.model.ball(tip + aim * 0.062 * size, 0.024 * size, (0.35, 0.8, 1.0), depth=depth, glow=1.0, shadow=0)


def _spear(w: Wearer) -> None:
    """A pole as tall as its bearer with a leaf of iron."""
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    level = aim[1] < 0.6
    low = grip - aim * (0.55 * size if level else float((grip[1] - 0.01) / max(0.3, aim[1])))
    tip = grip + aim * (0.60 if level else 0.50) * size
    w.model.tube([low, grip, tip], np.array([0.009, 0.010, 0.009]) * size, paint(WOOD), depth=depth, rows=10)
    w.model.tube([tip, tip + aim * 0.035 * size, tip + aim * 0.07 * size, tip + aim * 0.17 * size],
        np.array([0.010, 0.013, 0.024, 0.002]) * size, paint("#b8c0c8"), depth=depth + 0.001, rows=14, gloss=0.9)


def _scythe(w: Wearer) -> None:
    """A long bent pole with a curved blade across its top."""
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    tip, ahead = grip + aim * 0.52 * size, w.bones.frame_chest[:, 0]
    w.model.tube([grip - aim * float((grip[1] - 0.01) / max(0.3, aim[1])), grip, tip], np.array([0.010, 0.011, 0.011])
        * size, paint("#4a3626"), depth=depth, rows=10)
    curve = [tip + (ahead * x + aim * y) * size for x, y in ((-0.02, 0.0), (0.12, 0.045), (0.26, 0.02), (0.38, -0.09))]
    w.model.tube(curve, np.array([0.022, 0.026, 0.020, 0.002]) * size, paint(IRON), depth=depth + 0.001, rows=16,
        gloss=1.0)


def _muleta(w: Wearer) -> None:
    """A red cloth on a stick, held out from both hands, that swings and blows."""
    size, chest = w.size, w.bones.frame_chest
    left, right = held_point(w, 0), held_point(w, 1)
    across = unit(right - left)
    low = -UP * 0.46 * size
    for k, tone in enumerate((1.0, 0.86)):
        start, end = left - across * 0.10 * size, right + across * 0.10 * size
        swing = (chest[:, 0] * (0.05 + 0.07 * w.wave(1)) + w.air * 0.04) * size * (1 - 0.3 * k)
        rim = [start + (end - start) * t + low * (1.0 + 0.06 * math.sin(7 * t + 2)) + swing * (0.6 + 0.8 * t)
               for t in (1.0, 0.75, 0.5, 0.25, 0.0)]
        w.model.sheet([start, (start + end) / 2 - UP * 0.015 * size, end, *rim], paint("#c8202c") if not k
            else tint(paint("#d8a028"), tone), curve=True, depth=w.arm_depth[0] + (0.022 - 0.004 * k) * size,
            bulge=0.06 * size, shadow=0.4)
    w.model.tube([left - across * 0.12 * size, right + across * 0.12 * size], [0.006 * size] * 2, paint("#5a3a24"),
        depth=w.arm_depth[0] + 0.024 * size, rows=2)


def _placard(w: Wearer) -> None:
    """A board on a stick, with lines of paint on it."""
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    top, side = grip + aim * 0.36 * size, unit(cross(aim, w.bones.frame_chest[:, 0]))
    w.model.tube([grip - aim * 0.16 * size, top], [0.007 * size] * 2, paint(WOOD), depth=depth, rows=3)
    half, tall = side * 0.15 * size, aim * 0.20 * size
    board = [top - half, top + half, top + half + tall, top - half + tall]
    paper = paint(("#f2efe6", "#f0d860", "#e8b8a0", "#cfe0ea")[w.role.twin % 4])
    w.model.face(board, paper)
    ahead = w.bones.frame_chest[:, 0] * 0.006 * size
    for k in range(3):
        for way in (1.0, -1.0):
            line = top + tall * (0.78 - 0.26 * k) + ahead * way
            reach = half * (0.78 - 0.14 * ((k + w.role.twin) % 3))
            w.model.tube([line - reach, line + reach], [0.012 * size] * 2, paint("#b8201c" if k == 0 else "#26262c"),
                rows=3)


def _cane(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    low = vec(float(grip[0]) + 0.03 * size, 0.004 * size, float(grip[2]))
    w.model.tube([grip - unit(low - grip) * 0.02 * size, low], np.array([0.0085, 0.006]) * size, paint("#4a3020"),
        depth=depth, rows=3)
    w.model.tube([grip - aim * 0.0, grip + vec(0.03, 0.012, 0) * size, grip + vec(0.05, -0.004, 0) * size],
        [0.009 * size] * 3,
                 paint("#4a3020"), depth=depth + 0.0005, rows=6)


def _rod(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = max(w.arm_depth.values()) + 0.017 * size
    tip = grip + aim * 1.35 * size - UP * 0.10 * size
    w.model.tube([grip - aim * 0.14 * size, grip + aim * 0.5 * size, tip], np.array([0.009, 0.006, 0.0022]) * size,
                 paint("#6a4428"), depth=depth, rows=16, shadow=0.25)
    w.model.ball(grip + aim * 0.03 * size - UP * 0.022 * size, 0.017 * size, paint("#8f979f"), depth=depth + 0.0005,
        gloss=0.9)
    w.model.tube([tip, tip + vec(0.03, -0.35, 0) * size, tip + vec(0.05, -0.70, 0) * size], [0.0013 * size] * 3,
        paint("#e8ecee"),
                 depth=depth, rows=10, shadow=0)


def _umbrella(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth, over = w.arm_depth[1] + 0.011 * size, w.depth + 0.22 * size
    top, radius = grip + aim * 0.62 * size, 0.31 * size
    e1 = unit(cross(aim, vec(0, 0, 1)))
    e2 = unit(cross(aim, e1))
    around = np.linspace(0, 2 * math.pi, 9)[:-1]
    ring = lambda drop, r: [top - aim * drop * size + (e1 * math.cos(a) + e2 * math.sin(a)) * r  # noqa: E731
        for a in around]
    w.model.tube([grip - aim * 0.16 * size, grip, top], [0.006 * size] * 3, paint("#3a2c2a"), depth=depth, rows=4)
    w.model.tube([grip - aim * 0.16 * size, grip - aim * 0.19 * size + e1 * 0.012 * size, grip - aim * 0.17 * size
        + e1 * 0.034 * size],
                 [0.008 * size] * 3, paint("#6a3a26"), depth=depth, rows=6)
    w.model.sheet(ring(0.150, radius), tint(w.accent, 0.42), depth=w.depth - 0.16 * size, shadow=0)
    rings = [(top - aim * drop * size, e1 * radius * r, e2 * radius * r)
             for drop, r in ((0.0, 0.05), (0.014, 0.36), (0.056, 0.74), (0.145, 1.0))]
    group = w.model.loft(rings, w.accent, depth=over, rows=12, bulge=0.13 * size, shadow=0.6)
    for rim, middle in zip(ring(0.150, radius), ring(0.046, radius * 0.70), strict=True):
        if float(w.model.project(rim - top)[2]) > -0.04 * size:
            w.model.tube([top, middle, rim], np.array([0.002, 0.004, 0.005]) * size, tint(w.accent, 0.62), depth=over
                + 0.001,
                         decal=True, group=group, opacity=0.7, rows=9)
    w.model.tube([top, top + aim * 0.035 * size], np.array([0.006, 0.003]) * size, paint("#3a2c2a"), depth=over
        + 0.001, rows=2)


def _drum(w: Wearer) -> None:
    """A drum at the waist: rope tension, a skin, two sticks that meet it on the beat."""
    size, bones = w.size, w.bones
    centre = bones.hips(0.20, 0.035, 0)
    axis, e1 = unit(vec(-0.25, 1, 0)), vec(0, 0, 1)
    e2 = unit(cross(axis, e1))
    r, h = 0.135 * size, 0.10 * size
    depth = w.depth + 0.09 * size * max(-0.6, float(w.model.axes[2, 0]) + 0.35) + w.skirt_front
    shell = w.model.loft([(centre + axis * h * k, e1 * r * wide, e2 * r * wide) for k,
        wide in ((1, 0.94), (0, 1.08), (-1, 0.94))],
                         paint("#8a2f26"), depth=depth, rows=9, bulge=0.11 * size)
    for k in range(10):  # ropes
        a, b = 2 * math.pi * k / 10, 2 * math.pi * (k + 0.5) / 10
        at = lambda angle, up: centre + axis * h * up + (e1 * math.cos(angle)  # noqa: E731
            + e2 * math.sin(angle)) * r * 1.02
        if w.near(at(a, 0) - centre) > -0.02 * size:
            w.model.tube([at(a, 0.86), at(b, -0.9), at(a + 2 * math.pi / 10, 0.86)], [0.003 * size] * 3,
                paint("#d8c49a"),
                         depth=depth + 0.0005, decal=True, group=shell, opacity=0.85, rows=9)
    for up in (0.92, -0.92):
        w.model.band((centre + axis * h * up, e1 * r * 1.0, e2 * r * 1.0), 0.010 * size, paint("#3a2420"), depth
            + 0.0006)
    skin = w.model.project(centre + axis * h * 1.03 + (e1 * CIRCLE[:, :1] + e2 * CIRCLE[:, 1:]) * r * 0.90)[None, :, :2]
    w.model.add(skin, paint("#ecdfc4"), depth + 0.001, shadow=0, bulge=0.02 * size)
    strap = [bones.body(0.03, 0.11, -0.05), bones.body(0.10, 0.0, 0.03), bones.hips(0.10, 0.08, 0.06)]
    w.model.tube(strap, [0.009 * size] * 3, paint("#4a3222"), depth=w.depth + w.skirt_front + 0.001, rows=8)
    for i in (0, 1):
        lift = drum_lift(i, w.phase, w.cycle)
        hit = centre + axis * h * 1.06 + e1 * (-0.045 if i == 0 else 0.045) * size
        hand = held_point(w, i)
        along = unit(hit + vec(0.02, 0.16 * lift, 0) * size - hand)
        w.model.tube([hand - along * 0.03 * size, hand + along * 0.15 * size], np.array([0.0065, 0.0075]) * size,
            paint("#d8b98a"),
                     depth=max(w.arm_depth[i], depth) + 0.028 * size, rows=2, shadow=0.3)
        w.model.ball(hand + along * 0.155 * size, 0.013 * size, paint("#e8dcc0"), depth=max(w.arm_depth[i], depth)
            + 0.0285 * size)


def _guitar(w: Wearer) -> None:
    size = w.size
    body, head = w.bones.body(0.125, -0.13, 0.05), w.bones.body(0.16, 0.05, -0.34)
    along = unit(head - body)
    face = unit(w.bones.frame_chest @ vec(1, 0.15, 0.0))
    across = unit(cross(face, along))
    depth = max(w.arm_depth.values()) - 0.012 * size
    outline = [(-0.13, 0.0), (-0.12, 0.075), (-0.05, 0.098), (0.02, 0.065), (0.08, 0.078), (0.13, 0.045), (0.14, 0.0)]
    points = [body + (along * s + across * t) * size for s, t in outline] + [body + (along * s - across * t) * size
        for s, t in outline[-2:0:-1]]
    wood = paint("#b06a34")
    w.model.sheet([p - face * 0.03 * size for p in points], tint(wood, 0.5), curve=True, depth=depth - 0.002)
    group = w.model.sheet(points, wood, curve=True, depth=depth, bulge=0.02 * size, gloss=0.5)
    w.model.ball(body + along * 0.03 * size, 0.028 * size, tint(wood, 0.3), depth=depth + 0.0005, decal=True,
        group=group)
    w.model.tube([body + along * 0.06 * size, head], np.array([0.012, 0.010]) * size, tint(wood, 0.35), depth=depth
        + 0.001, rows=4)
    w.model.tube([head, head + along * 0.05 * size], np.array([0.016, 0.013]) * size, tint(wood, 0.5), depth=depth
        + 0.0015, rows=3)


def _lantern(w: Wearer) -> None:
    size = 1.7 * w.size
    swing = w.lag_chest * 1.5
    ring = held_point(w, 1)
    centre = ring - UP * 0.085 * size + swing
    depth = w.arm_depth[1] + 0.02 * w.size
    w.model.tube([ring, centre + UP * 0.055 * size], [0.003 * size] * 2, paint("#2a2622"), depth=depth, rows=2)
    w.model.ball(centre, 0.034 * size, (0.85, 0.36, 0.07), depth=depth + 0.001, glow=0.5, shadow=0)
    for up, wide in ((-0.012, 0.015), (0.004, 0.011), (0.017, 0.006)):  # the flame in its glass
        w.model.ball(centre + UP * up * size, wide * size, (1.0, 0.66, 0.24), depth=depth + 0.0015, glow=1.0, shadow=0)
    side = vec(1, 0, 0) * 0.04 * size
    for up, wide in ((0.045, 0.75), (-0.045, 1.0)):
        w.model.loft([(centre + UP * up * size, side * wide, vec(0, 0, 1) * 0.04 * size * wide),
                      (centre + UP * (up + 0.014) * size, side * wide * 0.7, vec(0, 0, 1) * 0.03 * size * wide)],
                      paint("#3a322a"),
                     depth=depth + 0.002, rows=2)
    for k in (-1, 0, 1):
        w.model.tube([centre + side * 0.85 * k - UP * 0.045 * size, centre + side * 0.7 * k + UP * 0.05 * size],
            [0.003 * size] * 2,
                     paint("#3a322a"), depth=depth + 0.0022, rows=2)


def _torch(w: Wearer) -> None:
    size, grip, aim = w.size, w.bones.grip, w.bones.aim
    depth = w.arm_depth[1] + 0.017 * size
    tip = grip + aim * 0.2 * size
    w.model.tube([grip - aim * 0.1 * size, tip], np.array([0.010, 0.014]) * size, paint(WOOD), depth=depth, rows=4)
    for thick, colour, reach in ((0.035, (1.0, 0.22, 0.02), 5), (0.022, (1.0, 0.62, 0.12), 4)):
        strip = Strip(reach, 0.026 * size, 0.0, vec(0, 0, 0), 0.25, 0.0)
        flame = [tip + (node - tip) * np.array([1, -1, 1]) for node in hang(w, tip, UP, strip, w.model.axes[0])]
        w.model.tube(flame, np.interp(np.linspace(0, 1, len(flame)), [0, 0.35, 1], [0.6, 1, 0.05]) * thick * size,
            colour,
                     depth=depth + 0.001, rows=14, glow=1, shadow=0)


PROPS: dict[str, Callable[[Wearer], None]] = {
    "violin": _violin, "sword": _blade, "katana": _blade, "foil": _foil, "club": _club,
    "muleta": _muleta, "placard": _placard, "scythe": _scythe,
    "staff": _staff, "spear": _spear, "cane": _cane, "rod": _rod,
    **HAND_PROPS, **TOOL_PROPS, **RIDE_PROPS, **BENCH_PROPS, **SPORT_PROPS, **MUSIC_PROPS, **SMALL_PROPS,
    **CRAFT_PROPS, **POUR_PROPS, **CARE_PROPS, **YARD_PROPS, **GARDEN_PROPS, **HOUSE_PROPS,
    **TRADE_PROPS, **MEAL_PROPS, **PAPER_PROPS, **GIVEN_PROPS, **BETWEEN_PROPS, **PLAY_PROPS,
    **STUNT_PROPS, **OUTING_PROPS, **FEAT_PROPS, **DEED_PROPS, **CONTEST_PROPS, **SEATED_PROPS,
    "umbrella": _umbrella, "drum": _drum, "guitar": _guitar, "lantern": _lantern,
    "torch": _torch,
}
