"""Cyberpunk: the same place at night, relit by neon: magenta from the left, cyan from the right, wet ground, rain."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.scene import Emitter, Floats, Pixels, Plane, Scene, Water
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import THIN, Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

MAGENTA, CYAN = (196, 48, 255), (255, 214, 40)  # BGR
NIGHT = surfaces.table(lambda x: 0.62 * np.clip(x - 0.03, 0, 1) ** 1.30)
SPOTTED = surfaces.table(lambda x: 0.88 * np.clip(x - 0.02, 0, 1) ** 1.12)  # the hero, in somebody's headlights
DIM = surfaces.chroma(0.72, 70, -1), surfaces.chroma(0.72, 70, 10)  # colours fade, and lean to blue
LAMPS = surfaces.table(lambda x: np.clip((x - 0.70) / 0.22, 0, 1))  # how much a place shines by itself, by lightness
LOW, HIGH = (84, 20, 140), (62, 26, 30)  # BGR: the city's light over the horizon, and above it
def _ramp(stops: list[tuple[float, str]]) -> Array:
    """uint8 (256, 3) RGB, from positions 0..1 and colours as #rrggbb."""
    at = [p for p, _ in stops]
    colours = np.array([[int(c[k : k + 2], 16) for k in (1, 3, 5)] for _, c in stops], np.float32)
    return np.stack([np.interp(surfaces.STEPS, at, colours[:, k]) for k in range(3)], -1).astype(np.uint8)


NIGHT_AIR = [(0, "#03040c"), (0.30, "#0a1430"), (0.52, "#182a6a"), (0.76, "#53309a"), (1, "#c468d4")]
AIR = np.ascontiguousarray(_ramp(NIGHT_AIR)[None, :, ::-1])
WET = 0.52  # how much of the ground still covers what is mirrored in it
RIM = 9.0  # px at 720 rows
SUNLIT = surfaces.table(lambda x: np.clip((x - 0.93) / 0.07, 0, 1))  # by day what is bright is lit, it is no lamp
DAYLIGHT = 95.0  # mean of the sky, 0..255
DROPS = 420


def restaged(scene: Scene, seed: int) -> Scene:
    """Night falls, neon is lit, and out of doors it rains and everything mirrors."""
    look = replace(
        scene.look, bloom=1.15, threshold=118.0, shafts=scene.look.shafts * 0.4, vignette=0.42, contrast=0.42,
        saturation=1.28, lift=(0.045, 0.004, 0.028), gain=(1.03, 0.98, 1.02),
    )  # fmt: skip
    bright = float(scene.sky.base[..., :3].mean()) > DAYLIGHT
    night = repainted(scene, partial(brush, lamps=SUNLIT if bright else LAMPS))
    night = replace(night, sky=replace(night.sky, base=_glowing(night.sky.base, scene.sky.horizon)), look=look)
    if not _outdoors(scene):
        return night
    if not any(e.name == "rain" for e in scene.emitters):
        night = replace(night, emitters=(*night.emitters, _rain(scene, seed)))
    return _wet(night)


def _outdoors(scene: Scene) -> bool:
    """Under a sky with clouds in it: not in a room, a cave, under water or in space."""
    shut = any(q.name == "ceiling" for q in scene.quads) or any(p.name == "cave mouth" for p in scene.planes)
    return bool(scene.sky.decks) and not shut and not any(e.name == "bubbles" for e in scene.emitters)


def brush(skin: Skin, lamps: Array) -> Skin:
    """lamps: uint8 (256,), how much a place shines by itself, by lightness."""
    y, cr, cb = texels.split(skin.colour)
    if skin.role in ("veil", "sky"):
        return replace(skin, colour=_duotone(y))
    lightness = cv2.LUT(y, SPOTTED if skin.role == "figure" else NIGHT)
    dark = texels.join(lightness, cv2.LUT(cr, DIM[0]), cv2.LUT(cb, DIM[1]))
    if skin.role == "land":
        dark = np.asarray(cv2.addWeighted(dark, 0.45, _duotone(y), 0.55, 0))
    shining = cv2.LUT(cv2.max(y, cv2.convertScaleAbs(cv2.absdiff(cr, np.full_like(cr, 128)), alpha=2.1)), lamps)
    if skin.role in ("land", "ground"):
        shining = shining // 3
    share = cv2.merge([shining, shining, shining])
    mixed = cv2.add(surfaces.times(dark, 255 - share), surfaces.times(skin.colour, share))
    if skin.role == "ground" or min(skin.alpha.shape) < 8:
        return replace(skin, colour=mixed)
    return replace(skin, colour=_rimmed(skin, np.asarray(mixed), 0.80 if skin.role == "land" else 1.0))


def _duotone(y: Array) -> Array:
    """uint8 BGR: night air by lightness, from blue black over petrol and violet to a dusty rose."""
    return np.asarray(cv2.LUT(cv2.merge([y, y, y]), AIR))


def _rimmed(skin: Skin, colour: Array, strength: float) -> Array:
    """Two neon lamps at the sides: on the edges of a body, and on what turns to them within it."""
    height = texels.cushion(skin, RIM)
    gx, gy = texels.slopes(height)
    grey = cv2.GaussianBlur(cv2.cvtColor(skin.colour, cv2.COLOR_BGR2GRAY), (0, 0), 1.2).astype(np.float32)
    form, _ = texels.slopes(grey * np.float32(0.045))
    inverse = 1 / np.sqrt(gx * gx + gy * gy + np.float32(0.5))
    side = (gx + form) * inverse
    body = np.float32(0.35) + grey * np.float32(0.65 / 255)
    out = colour
    for way, tint in ((1, MAGENTA), (-1, CYAN)):
        light = np.clip(side * way - np.float32(0.18), 0, 1) * body * np.float32(strength * 1.05)
        parts = [cv2.convertScaleAbs(light, alpha=float(c)) for c in tint]
        out = np.asarray(cv2.add(out, surfaces.times(255 - out, cv2.merge(parts))))
    return out


def _glowing(base: Pixels, horizon: float) -> Pixels:
    """The city's light over the horizon: magenta low, violet above it, deep blue at the top."""
    h, w = base.shape[:2]
    up = np.clip((horizon - np.arange(h, dtype=np.float32)) / max(horizon, 1.0), -0.3, 1)
    low, high = np.exp(-np.abs(up) / 0.16), np.exp(-np.abs(up) / 0.42)
    glow = np.outer(low, LOW) + np.outer(high, HIGH)
    light = np.zeros((h, w, 4), np.uint8)
    light[..., :3] = glow[:, None].astype(np.uint8)
    return np.asarray(cv2.add(base, light))


def _wet(scene: Scene) -> Scene:
    """Flat ground as a film of water: half of it shows what stands on it, upside down."""
    if scene.water is None:
        noise = tile_noise(128, 11, 1.6, 3, 40)
        water = Water(noise, 7.0, (26.0, 8.0, 12.0), (0.25, 0.35), 0.0, 0.9)
    else:
        water = replace(scene.water, deep=(30.0, 10.0, 14.0), mirror=max(scene.water.mirror, 0.8))
    ground = scene.ground
    if ground is not None:
        ground = replace(ground, tile=np.asarray(cv2.convertScaleAbs(ground.tile, alpha=WET), np.uint8))
    quads = tuple(
        replace(q, opacity=q.opacity * WET) if q.across[1] == 0 and q.down[1] == 0 and q.origin[1] <= 0.001 else q
        for q in scene.quads
    )
    planes = tuple(replace(p, reflects=p.reflects or _stands(p)) for p in scene.planes)
    return replace(scene, water=water, ground=ground, quads=quads, planes=planes)


def _stands(plane: Plane) -> bool:
    return plane.y > -0.5 and float(plane.cycle[0][..., 3].mean()) / 255 > THIN


def _rain(scene: Scene, seed: int) -> Emitter:
    """Streaks that fall before the lens, lit by the same two lamps."""
    r = np.random.default_rng((seed, 31))
    far = float(np.clip(2.2 * (scene.subject.z - scene.camera.z), 6, 40))
    z = scene.camera.z + 1.2 + far * r.random(DROPS) ** 0.8
    tall = scene.camera.height + 0.75 * far
    across = (r.random(DROPS) - 0.5) * 1.5 * (z - scene.camera.z) + scene.camera.x
    start, pace, length = r.random(DROPS) * tall, r.uniform(7, 10, DROPS), r.uniform(0.10, 0.24, DROPS)
    hue = np.where((across < scene.subject.x)[:, None], (205.0, 130.0, 215.0), (225.0, 205.0, 140.0))

    def at(t: float) -> Floats:
        y = (start - pace * t) % tall
        return np.column_stack([across - 0.06 * y, y, z, length, hue, np.full(DROPS, 0.06)]).astype(np.float32)

    return Emitter("rain", "streak", at, opacity=0.34)


def finish(width: int, height: int) -> Painter:
    """Lights that spread, channels a hair apart, faint scan lines."""
    u = height / 720
    lines = np.where(np.arange(height) % 3 == 0, 236, 255).astype(np.uint8)[:, None].repeat(width, 1)
    veil = cv2.merge([lines, lines, lines])
    d = max(1, round(1.5 * u))

    def paint(image: Array) -> Array:
        out = surfaces.glow(image, 112, 0.62, 30 * u)
        out[:, d:, 0] = out[:, :-d, 0].copy()
        return surfaces.times(out, veil)

    return paint


HOT = [(0, "#020208"), (0.16, "#12082a"), (0.36, "#5a1470"), (0.56, "#d81e86"), (0.74, "#ff5f7a"), (1, "#fff0c8")]
COLD = [(0, "#02030a"), (0.18, "#06162e"), (0.40, "#0a4a78"), (0.60, "#0fa6c4"), (0.80, "#6df2f2"), (1, "#f4ffff")]


def over_picture(width: int, height: int) -> Painter:
    """Two lamps, magenta from the lower left, cyan from the upper right, each stronger on what has its hue; blacks
    deep, lights glowing, the picture's own colours still there; channels a hair apart, faint scan lines."""
    u = height / 720
    hot, cold = _ramp(HOT)[None], _ramp(COLD)[None]
    lines = np.where(np.arange(height) % 3 == 0, 0.90, 1.0)[:, None]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    veil = (np.exp(-0.30 * (x**4 + y**4)) * lines * 255).astype(np.uint8)
    veil = np.asarray(cv2.merge([veil, veil, veil]))
    lamps = ((np.clip(0.5 + 0.30 * (0.8 * y - 0.6 * x), 0, 1)) * 255).astype(np.uint8)  # 255: the magenta one's side
    deep = surfaces.table(lambda v: np.clip((v - 0.035) * 1.12, 0, 1) ** 0.86)
    d = max(1, round(1.6 * u))

    def paint(image: Array) -> Array:
        plane, cr, cb = surfaces.split(image)
        plane = cv2.LUT(surfaces.crisp(plane, 0.5, max(0.8, 1.6 * u)), deep)
        warm = cv2.addWeighted(cr, 3.2, cb, -2.4, -0.8 * 128 + 0.0)
        share = cv2.addWeighted(warm, 0.6, lamps, 1.1, -90)
        three = cv2.merge([plane, plane, plane])
        part = cv2.merge([share, share, share])
        lit = cv2.add(surfaces.times(cv2.LUT(three, hot), part), surfaces.times(cv2.LUT(three, cold), 255 - part))
        out = surfaces.glow(cv2.addWeighted(lit, 0.86, image, 0.24, 0), 120, 0.9, 26 * u)
        red = np.concatenate([out[:, :1, 0].repeat(d, 1), out[:, :-d, 0]], 1)
        out[..., 0] = red
        return surfaces.times(out, veil)

    return paint
