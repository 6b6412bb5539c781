"""What a scene sounds like: feet, wings, lightning, the camera's own moves, each when and where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from reelwright.engines.foley.happening import Happening, Rounds, Source
from reelwright.engines.previz.scene import Camera, Emitter, Plane, Scene
from reelwright.engines.previz.shoot.path import Path
from reelwright.engines.previz.shoot.planes import moved

TICK = 1 / 48  # s between the looks at what has no rounds: finer than a frame
_BEYOND = 1.15  # half frames from the middle at which something is out of sight and no longer heard
_WIDE = 0.85  # pan at the frame's edge
_QUIETEST = 0.12
BEDS = {
    "fire": ("campfire", "bonfire", "fireplace", "fire", "torch", "brazier", "flames"),
    "falls": ("waterfall", "falls", "fountain", "cascade"),
    "motor": ("car", "taxi", "truck", "bus", "motorcycle", "motorbike", "tractor", "jeep", "van", "rover"),
    "rails": ("train", "tram", "locomotive"),
    "rotor": ("helicopter", "aeroplane", "airplane", "plane", "drone", "airship"),
    "thrust": ("rocket", "spaceship", "spacecraft", "ufo", "shuttle"),
}
"""A bed of foley -> words in the names of planes and emitters that it comes from."""
_TOOTHED, _TEETH = frozenset({"machine", "gear", "gears", "clockwork", "mechanism"}), 8
_WHOOSHES = frozenset({"whip_pan", "quickly_zoom_in", "quickly_zoom_out"})

Where = Callable[[float], tuple[float, float]]
"""s of the clip -> (pan, level) of something; beyond -1..1 it is out of sight."""


def happenings(scene: Scene, path: Path, wide: float, seconds: float) -> tuple[Happening, ...]:
    """Every moment that is seen and heard, in order. wide: the frame's width in px at 720 rows; seconds: the clip's."""
    found = [*_rounds(scene, path, wide, seconds), *_flashes(scene, path, wide, seconds), *_moves(path, seconds)]
    return tuple(sorted((h for h in found if 0 <= h.at < seconds), key=lambda h: (h.at, h.kind)))


def sources(scene: Scene, path: Path, wide: float, seconds: float) -> tuple[Source, ...]:
    """What sounds all the time where it is seen: the nearest of each bed."""
    nearest: dict[str, Source] = {}
    for thing in _things(scene):
        bed = _bed(thing.name)
        if bed is None:
            continue
        where = _place(thing, scene, path, wide)
        (start, level), (end, last) = where(0.0), where(seconds)
        if min(abs(start), abs(end)) < _BEYOND and (bed not in nearest or level > nearest[bed].level):
            nearest[bed] = Source(bed, _pan(start), _pan(end), max(level, last))
    return tuple(nearest.values())


def _things(scene: Scene) -> tuple[Plane | Emitter, ...]:
    return (*scene.planes, *scene.emitters)


def _bed(name: str) -> str | None:
    words = set(name.lower().split())
    return next((bed for bed, names in BEDS.items() if words & set(names)), None)


def _rounds(scene: Scene, path: Path, wide: float, seconds: float) -> Iterator[Happening]:
    pace = scene.motion_scale
    for thing in _things(scene):
        sounds = thing.sounds or _machine(thing)
        if sounds is None:
            continue
        own = _place(thing, scene, path, wide)
        for at, i in sounds.times(seconds * pace):
            where = _at(sounds.places[i], scene, path, wide) if sounds.places else own
            across, level = where(at / pace)
            if abs(across) < _BEYOND:
                yield Happening(sounds.kind, at / pace, _pan(across), level * sounds.level)


def _machine(thing: Plane | Emitter) -> Rounds | None:
    """Machines that turn in their loop, and gears that spin on their own, click at every tooth."""
    if not isinstance(thing, Plane) or not _TOOTHED & set(thing.name.lower().split()):
        return None
    if thing.motion.spin:
        return Rounds("gear", (0.0,), 2 * np.pi / abs(thing.motion.spin) / _TEETH, level=0.5)
    if len(thing.cycle) > 1:
        return Rounds("gear", (0.0, 0.5), thing.period, thing.phase, level=0.6)
    return None


def _flashes(scene: Scene, path: Path, wide: float, seconds: float) -> Iterator[Happening]:
    """Thunder with every flash: film has no distance."""
    times = np.arange(0, seconds, TICK)
    for plane in scene.planes:
        if plane.name != "lightning" or plane.fade is None:
            continue
        bright = np.array([plane.fade(t * scene.motion_scale) for t in times]) > 0.5
        where = _place(plane, scene, path, wide)
        quiet = -np.inf
        for t in times[bright & ~np.roll(bright, 1)]:
            if t - quiet > 0.5:  # a flash flickers
                yield Happening("thunder", float(t), _pan(where(float(t))[0]))
            quiet = float(t)


def _moves(path: Path, seconds: float) -> Iterator[Happening]:
    """A whoosh at the height of a quick move, a motor at every stop of the arm."""
    if path.name not in _WHOOSHES and path.name != "robo_arm":
        return
    times = np.arange(0, seconds, TICK)
    places = np.array([_place_of(path.camera(float(t))) for t in times])
    speed = np.diff(places, axis=0)
    if path.name in _WHOOSHES:
        yield Happening("whoosh", float(times[int(np.abs(speed).sum(axis=1).argmax())]), 0.0, 0.9)
        return
    # The arm may travel with its hero: what starts and stops it shows as jolts, turn and turn about.
    jolts = np.abs(np.diff(speed, axis=0)).sum(axis=1)
    moments = np.flatnonzero(jolts > 0.05 * jolts.max())
    groups = np.split(moments, np.flatnonzero(np.diff(moments) > 3) + 1)
    for group in groups[1::2]:
        yield Happening("servo", float(times[group[-1] + 1]), 0.0, 0.45)


def _place_of(camera: Camera) -> tuple[float, ...]:
    """Where and how a camera looks, each number in shares of the picture's width, about."""
    c = camera
    return c.x / 8, c.height / 8, c.z / 8, c.slide / 1280, float(np.log(c.focal)), c.roll


def _place(thing: Plane | Emitter, scene: Scene, path: Path, wide: float) -> Where:
    if isinstance(thing, Plane):
        return lambda t: _seen(_plane_at(thing, scene, path, t), scene, path.camera(t), wide)

    def where(t: float) -> tuple[float, float]:
        rows = thing.at(t * scene.motion_scale)
        if not len(rows):
            return 2.0, 0.0
        x, z = float(np.median(rows[:, 0])), float(np.median(rows[:, 2]))
        if thing.subject:
            x, z = x + path.carried(t)[0], z + path.carried(t)[2]
        return _seen((x, z), scene, path.camera(t), wide)

    return where


def _at(place: tuple[float, float], scene: Scene, path: Path, wide: float) -> Where:
    return lambda t: _seen(place, scene, path.camera(t), wide)


def _plane_at(plane: Plane, scene: Scene, path: Path, t: float) -> tuple[float, float]:
    dx, _, dz = moved(plane.motion, t * scene.motion_scale)
    led = path.carried(t) if plane.subject else (0.0, 0.0, 0.0)
    return plane.x + dx + led[0], plane.z + dz + led[2]


def _seen(place: tuple[float, float], scene: Scene, camera: Camera, wide: float) -> tuple[float, float]:
    """(half frames right of the middle, level by nearness: 1 where the hero is or nearer)."""
    depth = place[1] - camera.z
    if depth <= 0.3:
        return 2.0, 0.0
    across = (camera.slide + camera.focal * (place[0] - camera.x) / depth) / (wide / 2)
    hero = max(1.0, scene.subject.z - scene.camera.z)
    return across, float(np.clip(hero / depth, _QUIETEST, 1.0))


def _pan(across: float) -> float:
    return float(np.clip(across, -1, 1)) * _WIDE
