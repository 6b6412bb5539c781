"""The 21 camera movements, each a pure function of a setup and the share of the clip's time (0..1) to a camera.

What each must look like is said in docs (camera movements as things that can be measured): MOVES is the one table of
them. Scene x right, y up, z away; lens shift instead of tilt, slide instead of turning: verticals stay vertical."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from reelwright.engines.previz.scene import Camera, Subject
from reelwright.engines.previz.shoot.easing import quick, smooth, smoother, soft_start, steady, whip
from reelwright.engines.previz.shoot.setup import ROWS, Setup

Step = Callable[[Setup, float], Camera]


@dataclass(frozen=True, slots=True)
class Move:
    """step: the camera. leads: which way the hero is led across the world (-1 left, 1 right, 0 by itself). tracks:
    whether the camera goes along with a hero that walks by itself."""

    step: Step
    leads: int = 0
    tracks: bool = True


def _cover(s: Setup, camera: Camera, px: float, share: float = 0.5) -> Camera:
    """For pictures: grows the view by a share of what a move of px would uncover; the rest is the mirrored border."""
    return s.zoomed(camera, 1 + 2 * share * abs(px) / s.wide, 0.3) if s.picture else camera


def _truck(way: int) -> Step:
    def step(s: Setup, u: float) -> Camera:
        px = s.sideways(0.24, 0.40) * (0.5 if s.picture else 1.0)
        e = steady(u) - s.origin()
        back, forth = s.aisle if way > 0 else s.aisle[::-1]
        px = min(px, 2 * s.k * min(back, forth))
        camera = replace(s.rest, x=s.rest.x + way * e * px / s.k)
        return _cover(s, camera, px * e)

    return step


def _arc(way: int) -> Step:
    """Round the hero: a truck that is turned back on to it, so what is behind it passes, and what is before it passes
    the other way."""

    def step(s: Setup, u: float) -> Camera:
        px = s.sideways(0.24, 0.36) * (0.5 if s.picture else 1.0)
        e = steady(u) - s.origin()
        back, forth = s.aisle if way > 0 else s.aisle[::-1]
        px = min(px, 2 * s.k * min(back, forth))
        camera = replace(s.rest, x=s.rest.x + way * e * px / s.k, slide=s.rest.slide + way * e * px)
        return _cover(s, camera, px * e)

    return step


def _turn(way: int) -> Step:
    """Turning the lens: everything moves by the same amount. way 1: to the right."""

    def step(s: Setup, u: float) -> Camera:
        px = s.sideways(0.26, 0.42) * (0.5 if s.picture else 1.0)
        e = steady(u) - s.origin()
        return _cover(s, replace(s.rest, slide=s.rest.slide - way * e * px), px * e, 0.62)

    return step


def _rise(way: int) -> Step:
    def step(s: Setup, u: float) -> Camera:
        px = s.amount(0.17, 0.26) * ROWS * (0.6 if s.picture else 1.0)
        down = min(0.5 * px / s.k, 0.5 * s.rest.height)
        start = 0.0 if s.picture else (-down if way > 0 else px / s.k - down)
        camera = replace(s.rest, height=s.rest.height + start + way * steady(u) * px / s.k)
        return _cover(s, camera, px * steady(u), 0.2)

    return step


def _crane_up(s: Setup, u: float) -> Camera:
    """Rises while the lens drops, so that the hero stays and the ground opens below it."""
    px = s.amount(0.26, 0.36) * ROWS * (0.5 if s.picture else 1.0)
    start = 0.0 if s.picture else -min(0.3 * px / s.k, 0.45 * s.rest.height)
    camera = replace(s.rest, height=s.rest.height + start + smooth(u) * px / s.k)
    camera = replace(camera, shift=s.rest.shift - s.k * (camera.height - s.rest.height))
    return _cover(s, camera, 0.3 * px * smooth(u))


def _zoom(normal: float, most: float, ease: Callable[[float], float], inwards: bool) -> Step:
    """normal, most: scale between the clip's two ends, for motionMode normal and at most."""

    def step(s: Setup, u: float) -> Camera:
        scale = 1 + s.amount(normal - 1, most - 1)
        e = ease(u)
        if inwards:
            return s.zoomed(s.rest, scale**e)
        if s.picture:
            return s.zoomed(s.rest, (1 + 0.31 * (scale - 1)) ** -e, 0.2)
        return s.zoomed(s.rest, scale ** (1 - e))

    return step


def _super_dolly_out(s: Setup, u: float) -> Camera:
    """Travels back from close by; the hero's middle stays where it is."""
    e = smooth(u)
    if s.picture:
        near = -s.amount(0.19, 0.24) * e
        longer = 1 - 0.22 * near  # the lens makes up for a part, so that little beyond the edges is seen
    else:
        near, longer = s.amount(0.48, 0.62) * (1 - e), 1.0
    camera = replace(s.rest, z=s.rest.z + near * s.depth, focal=s.rest.focal * longer)
    return s.kept(camera)


def _hitchcock(s: Setup, u: float) -> Camera:
    """Backs away while the lens gets longer: focal over the hero's depth is constant, so the hero keeps its size.

    On a stage the composed view lies half-way: what stands near the lens was placed for it."""
    if s.picture:
        back = s.amount(0.58, 0.80) * smooth(u)
    else:
        ahead = s.amount(0.28, 0.38)
        back = ahead * (2 * smooth(u) - 1)
    camera = replace(s.rest, z=s.rest.z - back * s.depth, focal=s.rest.focal * (1 + back))
    return s.kept(camera)


def _camera_rotation(s: Setup, u: float) -> Camera:
    angle = math.radians(s.amount(13, 20)) * (0.75 if s.picture else 1.0)
    return replace(s.rest, roll=s.rest.roll + angle * (steady(u) - s.origin()))


ARM = ((0.0, 0.0, 0.0), (-1.0, 0.0, 0.0), (-1.0, 0.8, 0.0), (0.6, 0.8, 0.7), (0.6, 0.0, 0.7))  # right, up, near


def _robo_arm(s: Setup, u: float) -> Camera:
    """Straight, evenly paced segments with crisp stops between them."""
    legs = len(ARM) - 1
    leg = min(int(u * legs), legs - 1)
    e = steady(min(1.0, (u * legs - leg) / 0.78), 0.06)
    x, y, z = (a + (b - a) * e for a, b in zip(ARM[leg], ARM[leg + 1], strict=True))
    px = s.sideways(0.14, 0.22) * (0.6 if s.picture else 1.0)
    up = y * min(px, 0.11 * ROWS) / s.k
    camera = replace(s.rest, x=s.rest.x + x * px / s.k, height=s.rest.height + up, z=s.rest.z + z * 0.14 * s.depth)
    return _cover(s, camera, px * max(abs(x), abs(y)))


def _whip_pan(s: Setup, u: float) -> Camera:
    if s.picture:
        e = whip(u)
        px = s.amount(0.16, 0.22) * s.wide
        return s.zoomed(replace(s.rest, slide=s.rest.slide - px * e), 1 + 0.34 * smoother((u - 0.28) / 0.2), 0.0)
    px = s.amount(0.38, 0.48) * s.wide
    # it comes from where the hero stands in the other half of the frame, so that it is seen all the time
    return replace(s.rest, slide=s.rest.slide + px * (1 - whip(u)) * (-1 if s.spot[0] >= 0 else 1))


def _follow(way: int) -> Step:
    """The camera goes along with the hero. On a picture the hero stays and the rest passes behind it."""

    def step(s: Setup, u: float) -> Camera:
        if s.picture:
            px = s.amount(0.20, 0.30) * s.wide * smooth(u)
            camera = replace(s.rest, x=s.rest.x - way * px / s.k, slide=s.rest.slide - way * px)
            return _cover(s, camera, 0.45 * px)
        return replace(s.rest, x=s.rest.x + led(s, way, u))

    return step


def led(s: Setup, way: int, u: float) -> float:
    """m that the hero is led across the world by a follow shot; between walls it starts as far back as it must."""
    back, forth = s.aisle if way > 0 else s.aisle[::-1]
    length = min(s.amount(0.85, 1.6) * s.wide / s.k, back + forth)
    return way * (length * soft_start(u) - max(0.0, length - forth))


def _fix_bg(s: Setup, u: float) -> Camera:
    """Still. On a picture what is near sways against a background that stays."""
    if not s.picture:
        return s.rest
    px = s.amount(0.03, 0.05) * s.wide * math.sin(2 * math.pi * u) * smooth(u * 4)
    far = 0.4  # nearness of a picture's background as a share of the hero's (paint/picture.py)
    return replace(s.rest, x=s.rest.x + px / s.k, slide=s.rest.slide + far * px)


def _gentle(s: Setup, u: float) -> Camera:
    """No movement was asked for: a slow push with a breath of a drift."""
    e = steady(u, 0.3) if not s.picture else smooth(u)
    near = s.amount(0.10, 0.15) * (e - (0.0 if s.picture else 0.3))
    px = s.amount(0.025, 0.04) * s.wide * (e - s.origin())
    camera = replace(s.rest, z=s.rest.z + near * s.depth)
    return s.kept(camera) if s.picture else replace(camera, x=s.rest.x + px / s.k)


GENTLE = Move(_gentle)
MOVES: dict[str, Move] = {
    "horizontal_left": Move(_truck(-1), tracks=False),
    "horizontal_right": Move(_truck(1), tracks=False),
    "vertical_up": Move(_rise(1)),
    "vertical_down": Move(_rise(-1)),
    "zoom_in": Move(_zoom(1.34, 1.6, smooth, True)),
    "zoom_out": Move(_zoom(1.34, 1.6, smooth, False)),
    "crane_up": Move(_crane_up),
    "quickly_zoom_in": Move(_zoom(1.6, 2.0, quick, True)),
    "quickly_zoom_out": Move(_zoom(1.6, 2.0, quick, False)),
    "smooth_zoom_in": Move(_zoom(1.14, 1.24, smoother, True)),
    "camera_rotation": Move(_camera_rotation),
    "robo_arm": Move(_robo_arm),
    "super_dolly_out": Move(_super_dolly_out),
    "whip_pan": Move(_whip_pan, tracks=False),
    "hitchcock": Move(_hitchcock),
    "left_follow": Move(_follow(-1), leads=-1),
    "right_follow": Move(_follow(1), leads=1),
    "pan_left": Move(_turn(-1), tracks=False),
    "pan_right": Move(_turn(1), tracks=False),
    "fix_bg": Move(_fix_bg, tracks=False),
}

SPOKEN: dict[str, Move] = {"arc_left": Move(_arc(-1)), "arc_right": Move(_arc(1))}
"""Movements that only a prompt's words ask for: no parameter has them."""
ALL: dict[str, Move] = MOVES | SPOKEN


def growth(name: str | None, gain: float) -> float:
    """How much larger than composed the hero is at the tightest moment of a movement on a stage, >= 1."""
    nominal, seen = _rehearsed(name, gain)
    return max(1.0, *(c.focal / (nominal.subject.z - c.z) / nominal.k for c in seen))


def lower(name: str | None, gain: float) -> float:
    """How far under the composed frame's lower edge a movement on a stage looks at most, at the hero's depth, in
    heights of that frame, >= 0."""
    nominal, seen = _rehearsed(name, gain)

    def edge(c: Camera) -> float:
        return c.height - (ROWS / 2 - c.shift) * (nominal.subject.z - c.z) / c.focal

    return max(0.0, *((edge(nominal.rest) - edge(c)) * nominal.k / ROWS for c in seen))


def _rehearsed(name: str | None, gain: float) -> tuple[Setup, list[Camera]]:
    """An ordinary set-up and the camera at 13 moments of the movement."""
    move = ALL.get(name, GENTLE) if name is not None else GENTLE
    nominal = Setup(Camera(0.0, 1.6, 0.0, 800.0), Subject(0.0, 10.0, 0.0, 1.7), 1280.0, gain, False, 5.0)
    return nominal, [move.step(nominal, u / 12) for u in range(13)]
