"""A mark becomes what the camera sees: lit planes of its loop, its moving pieces, its shadow, its own lamps."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.foley.happening import Rounds
from reelwright.engines.previz.paint.asset import Asset, Glow
from reelwright.engines.previz.paint.figures.animals.swimmers import FROM_ABOVE
from reelwright.engines.previz.paint.figures.forms.lively import LIVELY
from reelwright.engines.previz.paint.figures.people.hands import HANDS_NEAR, HANDS_SEEN
from reelwright.engines.previz.paint.figures.projected import HOLOGRAM, projected
from reelwright.engines.previz.paint.lighting.colour import to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place, View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.built.portals import BACK, begun, dark, heading
from reelwright.engines.previz.paint.staging.built.rails import on_rails
from reelwright.engines.previz.paint.staging.effects.arcs import Arc, taken_along
from reelwright.engines.previz.paint.staging.effects.beacons import beacon
from reelwright.engines.previz.paint.staging.effects.hand_lights import hand_light
from reelwright.engines.previz.paint.staging.effects.leaps import PERIOD, PHASE, leaping, leaps, way
from reelwright.engines.previz.paint.staging.effects.tabletops import mirrored_in, stands_on_top, table_shadow
from reelwright.engines.previz.paint.staging.effects.tethers import TETHERED, dance
from reelwright.engines.previz.paint.staging.own_lights import burns, glows_of, lamp_seen
from reelwright.engines.previz.paint.staging.shadows import cast, contact
from reelwright.engines.previz.scene import Emitter, Motion, Pixels, Plane, Quad

FINEST = 1.15
"""Texels a pixel of the composed view: a little more, because cameras push in."""
CLOSE = 3.4
"""Heights of the frame from which on a body is painted finer, in fewer pictures: one sees but a part of it."""
QUICKEST = 0.18
"""Share of half the frame's width that a hero may pass in a second: a camera that goes along must not smear the set."""
NEARER = 0.16
"""Share of its distance by which who crosses the frame, or drives, may come nearer in a shot."""
_LOOPS = {"person": 24, "beast": 18, "flyer": 14, "swimmer": 14, "vehicle": 8, "structure": 1, "plant": 10, "prop": 8}
"""Pictures in a loop by body."""
_DUET = 18
_LIVELY = 20
"""The same of a thing that moves like somebody."""


@dataclass(frozen=True, slots=True)
class Going:
    """How a mark moves: velocity in m/s, and the pace of its loop that keeps its feet from sliding."""

    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)
    pace: float = 1.0
    arc: Arc | None = None  # a deed that happens once in the shot
    fade: Callable[[float], float] | None = None  # opacity of who is there for a part of the shot only


AT_REST = Going()
COARSER = 0.85
"""Share of a hero's fineness at which people are painted who stand by."""
_FINGERS = 0.95
"""Share of the frame's height from which on somebody has fingers with joints."""
_WAIST = 0.3
"""Share of its height from which on what is under water throws no shadow on it."""
BELOW = 0.3
"""Heights of the frame under its lower edge that are painted for whoever moves."""


@dataclass(frozen=True, eq=False)
class Staged:
    """What one mark adds to the scene."""

    planes: tuple[Plane, ...]
    quads: tuple[Quad, ...] = ()
    emitters: tuple[Emitter, ...] = ()


def texels(mark: Mark, view: View) -> float:
    """Texels a metre at which a mark is painted; small and far things coarser."""
    tall, finest = max(mark.bounds.height, 1e-3), view.focal / mark.z * FINEST
    if HANDS_SEEN in mark.cue.traits:
        return finest
    return min(finest, (3.0 if tall * view.focal / mark.z > CLOSE * view.height else 2.0) * view.height / tall)


def paint(mark: Mark, view: View, lower: float = 0.0) -> Asset:
    """Has the mark's subject painted at the size at which it is seen. lower: how far under the view's lower edge the
    camera will look, in heights of the frame: what of a large figure lies deeper is not painted."""
    actor = mark.actor
    pixels = mark.bounds.height * view.focal / mark.z
    frames = _LIVELY if any(t.startswith(LIVELY) for t in mark.cue.traits) else _LOOPS[actor.kind.body]
    if mark.cue.duet and not actor.goes:
        frames = _DUET  # two in one picture, who hardly move
    if pixels < 60 or pixels > 1.1 * view.height:  # too small to tell, or too large to keep many
        frames = max(1, frames // 2)
    if pixels > CLOSE * view.height:
        frames = max(1, frames // 2)
    bystander = not mark.hero and actor.kind.body == "person" and not actor.goes
    if actor.count > 4 or bystander:
        frames = max(1, 2 * frames // 3)
    cue, seen = mark.cue, view.height / view.focal * mark.z
    floor = view.eye - (view.height - view.horizon) / view.focal * mark.z - (BELOW + lower) * seen - mark.y
    if floor > mark.bounds.bottom + 0.1 * mark.bounds.height:
        cue = replace(cue, floor=round(floor, 2))
    if actor.kind.body == "person" and pixels > _FINGERS * view.height and actor.count == 1:
        cue = replace(cue, traits=(*cue.traits, HANDS_NEAR))
    asset = actor.kind.make(cue, texels(mark, view) * (COARSER if bystander else 1.0), frames)
    return projected(asset, cue) if HOLOGRAM in cue.traits else asset


def going_of(mark: Mark, asset: Asset, room: float, seconds: float, lead: Going | None) -> Going:
    """room: m it may travel in the shot (a companion must stay in view); lead: the hero's way, whose pace it keeps."""
    if lead is not None and mark.led and any(lead.velocity):
        speed = math.hypot(lead.velocity[0], lead.velocity[2])
        return Going(lead.velocity, _pace(speed, asset) if asset.speed > 0 else 1.0)
    if not mark.actor.goes or asset.speed <= 0 or leaps(mark):  # a leap has a way of its own
        return AT_REST
    if mark.actor.out_of:
        velocity = heading(mark.yaw, begun(mark.z / BACK, seconds)[1])
        return Going(velocity, _pace(math.hypot(velocity[0], velocity[2]), asset))
    yaw = math.radians(mark.yaw)
    speed = asset.speed
    if on_rails(mark.actor):  # straight along the track
        speed = min(speed, 2.2 * QUICKEST * room, 0.3 * mark.z / seconds / max(abs(math.sin(yaw)), 1e-3))
        return Going((speed * math.cos(yaw), 0.0, -speed * math.sin(yaw)), _pace(speed, asset))
    aloft = mark.actor.medium != "ground"
    if lead is not None:
        speed = min(speed, room / seconds)
    elif aloft:
        speed = min(speed, QUICKEST * room)
    else:
        speed = min(speed, max(2.2 * QUICKEST * room, 0.55 * asset.speed))
    across = 0.15 if mark.walled and abs(math.sin(yaw)) > 0.4 else 1.0
    inwards = 1.0 if abs(math.sin(yaw)) > 0.6 else 0.3  # who crosses the frame hardly comes nearer
    nearer = 0.0 if aloft else speed * math.sin(yaw) * inwards
    if inwards < 1 or mark.actor.kind.body == "vehicle":
        most = NEARER * mark.z / seconds
        nearer = float(np.clip(nearer, -most, most))
    velocity = (speed * math.cos(yaw) * across, 0.0, -nearer)
    return Going(velocity, 1.0 if aloft else _pace(speed, asset))


def _pace(speed: float, asset: Asset) -> float:
    """How much quicker its loop runs at so many m/s; within what legs do."""
    return float(np.clip(speed / asset.speed, 0.5, 1.6))


def lit_cycle(mark: Mark, asset: Asset, light: Light) -> tuple[Pixels, ...]:
    """The asset's loop lit where it stands. light: the place's, lamps included."""
    def lit(matte: Matte) -> Pixels:
        return _waded(light_matte(matte, light, mark.z, mark.x), matte, mark)

    if len(asset.mattes) == 1:
        return (lit(asset.mattes[0]),)
    with ThreadPoolExecutor(2) as pool:  # the kernel lets go of the interpreter
        return tuple(pool.map(lit, asset.mattes))


def stage_mark(
    mark: Mark, asset: Asset, pixels: tuple[Pixels, ...], place: Place, going: Going, windy: float
) -> Staged:
    """pixels: the asset's loop, already lit. What is `led` goes with the hero."""
    light = place.light
    first = asset.mattes[0]
    anchor = first.foot
    ppm, period, phase = first.ppm, asset.period / going.pace, mark.phase
    reflects = mark.actor.medium != "under" and FROM_ABOVE not in mark.cue.traits
    motion = Motion(velocity=going.velocity, bob=_bob(mark), sway=_sway(mark, windy))
    if leaps(mark):
        pixels, ppm, line = leaping(pixels, first.ppm, mark.face > 0)
        anchor, period, phase = (pixels[0].shape[1] / 2, line), PERIOD, PHASE
        motion = Motion(path=way(mark.bounds.width, mark.face))
    arc = going.arc
    if arc is not None:
        motion = replace(motion, path=arc.path)
    if mark.actor.relation == TETHERED:
        motion = Motion(path=dance(mark), sway=(0.16, 2.7, mark.phase), velocity=going.velocity)
    fade = dark if mark.actor.out_of else arc.fade if arc is not None else going.fade
    body = Plane(
        name=asset.name, cycle=pixels, x=mark.x, y=mark.y, z=mark.z, ppm=ppm, anchor=anchor,
        period=period, phase=phase, reflects=reflects, motion=motion, subject=mark.led,
        sounds=_footfall(mark, asset, going), fade=fade, surface=0.0 if mark.actor.surfaces else None,
    )  # fmt: skip
    planes = [body, *(replace(p, fade=going.fade) for p in _pieces(mark, asset, light, motion, reflects))]
    quads: list[Quad] = []
    glows = glows_of(mark, asset)
    form = mark.actor.stand.form if mark.actor.stand is not None else ""
    if mark.actor.medium == "ground" and form != "slope" and not mark.actor.surfaces and (
            mark.y < 0.3 or form in ("table", "sill", "rock", "cliff", "hill")):
        if mark.y < 0.3 and motion.path is None and HOLOGRAM not in mark.cue.traits and mark.wade < _WAIST:
            quads += cast(mark, asset, light, going.velocity)
        elif going.velocity == (0.0, 0.0, 0.0) and arc is None and stands_on_top(mark):
            quads.append(table_shadow(mark, first, light))
            planes += mirrored_in(mark, pixels, body)
        planes.append(replace(contact(mark, asset, motion, place.view, period), fade=going.fade))
        if going.velocity == (0.0, 0.0, 0.0):
            fires = [glow for glow in glows[:2] if burns(glow) and light.lamp > 0.3]
            quads += [_pool(mark, glow, light) for glow in fires]
    emitters = [lamp_seen(mark, glow, light, going.velocity, i) for i, glow in enumerate(glows)]
    if arc is not None:
        emitters = [taken_along(emitter, arc.path) for emitter in emitters]
    if mark.actor.kind.name == "lighthouse" and asset.glows:
        beams = beacon(mark, asset.glows[0], light)
        emitters += [beams] if beams is not None else []
    held = hand_light(mark)
    emitters += [held] if held is not None else []
    return Staged(tuple(planes), tuple(quads), tuple(emitters))


def _footfall(mark: Mark, asset: Asset, going: Going) -> Rounds | None:
    if not asset.contacts or not asset.footfall:
        return None
    return Rounds(asset.footfall, asset.contacts, asset.period / going.pace, mark.phase)


def _pieces(mark: Mark, asset: Asset, light: Light, motion: Motion, reflects: bool) -> list[Plane]:
    out = []
    for i, piece in enumerate(asset.pieces):
        cycle = tuple(light_matte(m, light, mark.z, mark.x) for m in piece.mattes)
        own = replace(piece.motion, velocity=motion.velocity, path=motion.path or piece.motion.path)
        matte = piece.mattes[0]
        out.append(Plane(
            name=f"{asset.name} {piece.name}", cycle=cycle, x=mark.x + piece.x, y=mark.y + piece.y,
            z=mark.z + piece.dz - 0.001 * i, ppm=matte.ppm, anchor=matte.foot, period=piece.period,
            reflects=reflects, motion=own, subject=mark.led,
        ))  # fmt: skip
    return out


def _bob(mark: Mark) -> tuple[float, float, float]:
    if mark.actor.medium == "water":
        return 0.012 * mark.bounds.height + 0.02, 3.6, mark.phase
    if mark.actor.medium in ("air", "under") and mark.actor.kind.body != "flyer":
        return 0.03 * mark.bounds.height, 5.0, mark.phase
    return 0.0, 0.0, 0.0


def _sway(mark: Mark, windy: float) -> tuple[float, float, float]:
    if mark.actor.medium == "water" and mark.actor.kind.body == "vehicle":
        return 0.025, 4.1, mark.phase
    if mark.actor.kind.body == "plant":
        return 0.012 + 0.02 * windy, 3.2, mark.phase
    return 0.0, 0.0, 0.0


def _waded(pixels: Pixels, matte: Matte, mark: Mark) -> Pixels:
    """What floats ends at the water line: rows below the contact point are under water."""
    if (mark.actor.medium != "water" and mark.wade <= 0) or leaps(mark) or mark.actor.surfaces:
        return pixels
    line = matte.foot[1] - mark.wade * mark.bounds.top * matte.ppm
    rows = np.clip(line - np.arange(pixels.shape[0]) + 0.5, 0, 1)[:, None, None]
    return (pixels * rows).astype(np.uint8)


def _pool(mark: Mark, glow: Glow, light: Light) -> Quad:
    """The light of a fire on the ground around it."""
    side = 96
    v, u = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    far = np.hypot(u, v)
    share = np.clip(1 - far, 0, 1) ** 1.3 / (1 + 4 * far * far) * 0.62 * light.lamp
    tint = np.array(to_bgr(np.array(glow.rgb, np.float32) * 0.55), np.float32)
    pixels = np.zeros((side, side, 4), np.uint8)
    pixels[..., :3] = np.clip(tint * share[..., None], 0, 255)
    pixels[..., 3] = share * 255
    half = 3.2 * max(mark.bounds.height, 0.5)
    origin = (mark.x + glow.x - half, mark.y + 0.01, mark.z + half)
    return Quad("pool of light", pixels, origin, (2 * half, 0.0, 0.0), (0.0, 0.0, -2 * half), depth=mark.z + half)
