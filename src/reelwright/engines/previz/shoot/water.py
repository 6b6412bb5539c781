"""Water: a mirror at half resolution, tinted, seen through waves that live in the world."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Water
from reelwright.engines.previz.shoot.backend import Loops, u8
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.rings import rings

Array = NDArray[Any]
LINEAR = cv2.INTER_LINEAR
WAVES = ((9.0, 1.0), (2.6, -1.0), (46.0, 0.35))  # m over which a tile holds 8 waves, how it drifts
FACING = 0.34  # how much of the deep the steep faces of a rough sea show
FOLD = 1.6  # how much of a wave's length its ripple may shift the mirror: beyond, reflections break into oily rings


def crests(lens: Lens, dy: Array, metres: float) -> Array:
    """px from crest to crest, down the frame, of waves so many m long, dy px under the horizon."""
    z = lens.f * np.float32(lens.height) / dy
    return np.float32(metres / 2.2 * lens.f * lens.height) / (z * z)


def calm(lens: Lens, dy: Array, ripple: Array, metres: float) -> Array:
    """The share of a ripple of so many px that such waves can take before the mirror folds over: from high up they
    stand close together on screen."""
    return np.clip(crests(lens, dy, metres) / np.maximum(FOLD * ripple, np.float32(0.1)), 0.03, 1)


@dataclass(frozen=True, slots=True)
class Surface:
    """The rows of water of one frame: canvas rows top..bottom; mirror rows 0..n show twice as many canvas rows."""

    top: int
    bottom: int
    rows: int
    lens: Lens
    unit: float


@dataclass(frozen=True, eq=False)
class Sea:
    """Water made ready: its waves with two more columns and rows, to be sampled across the tile's edge."""

    water: Water
    noise: Array
    sun: tuple[float, float] | None
    rained: bool = False  # rain falls on it

    @staticmethod
    def of(water: Water, sun: tuple[float, float] | None, rained: bool = False) -> Sea:
        return Sea(water, np.pad(water.noise.astype(np.float32), ((0, 2), (0, 2)), "wrap"), sun, rained)

    def surface(self, lens: Lens, unit: float, height: int, rest_z: float) -> Surface | None:
        """Where water is seen; None when it isn't. rest_z: depth of the camera at rest; shore is measured from it."""
        top = max(0, math.ceil(lens.v0))
        bottom = height
        shore = self.water.shore + rest_z - lens.z
        if self.water.shore and shore > 0.2:
            bottom = min(height, math.ceil(lens.v0 + lens.f * lens.height / (shore * 0.8)))
        if bottom - top < 2 or lens.height <= 0.05:
            return None
        return Surface(top, bottom, (bottom - top + 1) // 2, lens, unit)

    def ripple(self, loops: Loops, canvas: Array, mirror: Array, s: Surface, t: float) -> None:
        """Canvas rows = mirror, tinted and glittering, seen through waves.

        The waves are sampled on a quarter-resolution grid and the map is enlarged smoothly, so edges stay soft."""
        n, width = s.rows, canvas.shape[1]
        rows, columns = (2 * n + 3) // 4, (width + 3) // 4
        x = (np.arange(columns, dtype=np.float32)[None] + np.float32(0.5)) * 4 - np.float32(0.5)
        y = (np.arange(rows, dtype=np.float32)[:, None] + np.float32(0.5)) * 4 - np.float32(0.5) + s.top
        dy = np.maximum(y - np.float32(s.lens.v0), np.float32(0.5))
        a = self.water.ripple * s.unit * np.minimum(1, dy / (90 * s.unit) + 0.12)
        waves = self._waves(s.lens, x, dy, t)
        long, short = (wave * calm(s.lens, dy, a, size) for wave, (size, _) in zip(waves[:2], WAVES[:2], strict=True))
        swell = waves[2] * np.minimum(1, self.water.swell * s.lens.f * dy / (s.lens.f * s.lens.height) / 6)
        heave = self.water.swell * dy / s.lens.height * np.float32(0.6)
        gx = (x + (long * 0.35 + short * 0.2) * a - 0.5) * np.float32(0.5)
        gy = ((y - s.top) + (long * 0.7 + short * 0.45) * a + waves[2] * heave - 0.5) * np.float32(0.5)
        grid = cv2.resize(cv2.merge([gx, np.clip(gy, 0, n - 1)]), (columns * 4, rows * 4), interpolation=LINEAR)
        self._tint(loops, mirror[:n], canvas.shape[0])
        self._shade(loops, mirror[:n], dy, (waves[0], waves[1], swell))
        self._sparkle(mirror[:n], s, x, dy, (waves[0], waves[1], swell))
        target = canvas[s.top : s.bottom]
        where = np.ascontiguousarray(grid[: len(target), :width])
        none: Any = None
        seen: Array = cv2.remap(u8(mirror)[:n], where, none, LINEAR, borderMode=cv2.BORDER_REPLICATE)
        target[...] = seen.view(np.uint32)[..., 0]
        if self.rained:
            self._ringed(target, s, t)

    def _ringed(self, target: Array, s: Surface, t: float) -> None:
        """Rain's rings lie on the water: they are light on what is seen in it, not seen in it themselves."""
        h, w = target.shape
        lens = s.lens.scaled(0.5)
        half = rings((-(-h // 2), -(-w // 2)), replace(lens, v0=lens.v0 - s.top / 2), s.unit / 2, t)
        drops = cv2.resize(half, (w, h), interpolation=LINEAR)
        light = cv2.merge([drops, drops, drops, np.zeros_like(drops)])
        target[...] = cv2.add(u8(target), light).view(np.uint32)[..., 0]

    def _waves(self, lens: Lens, x: Array, dy: Array, t: float) -> list[Array]:
        """Three sizes of waves at the grid's points, mean 0, fainter where the grid can't hold them."""
        z = lens.f * np.float32(lens.height) / dy
        wx = (x - np.float32(lens.u0)) * (z / np.float32(lens.f)) + np.float32(lens.x)
        n = np.float32(self.water.noise.shape[0])
        vx, vz = self.water.drift
        waves: list[Array] = []
        for metres, along in WAVES:
            if metres == WAVES[2][0] and not self.water.swell:
                waves.append(np.zeros_like(wx))
                continue
            scale = n / np.float32(metres * 8)
            drift = (vx, vz) if along > 0 else (-vz, vx)
            mx = (wx + np.float32(drift[0] * abs(along) * t)) * scale
            my = (z + np.float32(lens.z + drift[1] * abs(along) * t)) * (scale * np.float32(2.2))
            mx = mx - np.floor(mx / n) * n
            my = np.broadcast_to(my - np.floor(my / n) * n, mx.shape)
            wave = cv2.remap(self.noise, mx, np.ascontiguousarray(my), LINEAR)
            held = np.clip(crests(lens, dy, metres) / 6, 0.05, 1)
            waves.append(wave * held)
        return waves

    def _tint(self, loops: Loops, mirror: Array, height: int) -> None:
        """The deep shows where one looks down into the water, the mirror towards the horizon (Fresnel, roughly)."""
        n, share = len(mirror), self.water.mirror
        a = 1 - np.minimum(1, share + (1 - share) * np.exp(-np.arange(n) / (height * 0.13)))
        tint = np.zeros((n, 4), np.float32)
        tint[:, :3], tint[:, 3] = np.outer(a, self.water.deep), a * 255
        loops.over_column(mirror, np.ascontiguousarray(tint.astype(np.uint8)).view(np.uint32)[:, 0])

    def _shade(self, loops: Loops, mirror: Array, dy: Array, waves: tuple[Array, Array, Array]) -> None:
        """Faces of waves that turn to the lens show the deep, their backs the sky."""
        strength = FACING * min(1.0, max(0.12, self.water.ripple / 24) + 0.5 * self.water.swell)
        slope = waves[1] * np.float32(0.55) + waves[0] * np.float32(0.75) + waves[2] * np.float32(0.5)
        a = np.clip(slope * np.float32(strength), 0, 0.62) * np.minimum(1, dy / (0.03 * mirror.shape[0] + 2))
        size = (mirror.shape[1], a.shape[0] * 2)
        cover = cv2.resize(cv2.convertScaleAbs(a, alpha=255), size, interpolation=LINEAR)[: len(mirror)]
        parts = [cv2.convertScaleAbs(cover, alpha=c / 255) for c in self.water.deep]
        loops.over(mirror, np.ascontiguousarray(cv2.merge([*parts, cover])).view(np.uint32)[..., 0], 1.0)

    def _sparkle(self, mirror: Array, s: Surface, x: Array, dy: Array, waves: tuple[Array, Array, Array]) -> None:
        """White caps, shades of the swell, glitter in the sun's lane: added to or taken from the mirror."""
        light: Array = np.zeros((dy.shape[0], x.shape[1]), np.float32)
        if self.sun is not None and self.water.glitter:
            self._glitter(mirror, s, x, dy, waves)
        light += waves[2] * np.float32(9)
        if self.water.foam:
            crest = waves[0] * np.float32(0.7) + waves[1] * np.float32(0.6) + waves[2] * np.float32(0.6)
            caps = np.clip((crest - np.float32(2.3 - 1.5 * self.water.foam)) * np.float32(1.6), 0, 1)
            light += caps * np.float32(110) * np.minimum(1, dy / (40 * s.unit))
        white = (1.0, 1.0, 1.0)
        _added(mirror, light, white, cv2.add)
        _added(mirror, -light, white, cv2.subtract)

    def _glitter(self, mirror: Array, s: Surface, x: Array, dy: Array, waves: tuple[Array, Array, Array]) -> None:
        """Facets that throw the sun at the lens, in a lane below it that widens towards us; in the colour of the sky
        that hangs over the lane's far end."""
        assert self.sun is not None
        sx = s.lens.u0 + self.sun[0] * s.lens.f
        lane = np.exp(-(((x - np.float32(sx)) / (46 * s.unit + dy * np.float32(0.42))) ** 2))
        facets = np.maximum(waves[1] * np.float32(0.8) + waves[0] * np.float32(0.5) - np.float32(0.45), 0)
        sheen = np.float32(0.22) + np.float32(1.1) * np.exp(-dy / np.float32(70 * s.unit))  # too far off for facets
        light = (facets * np.float32(2.6) + sheen) * lane * np.float32(self.water.glitter)
        left = int(np.clip(sx / 2 - 6, 0, mirror.shape[1] - 12))
        sky = u8(mirror)[: max(1, min(4, len(mirror))), left : left + 12, :3].reshape(-1, 3).max(0).astype(float)
        _added(mirror, light, tuple(sky / max(1.0, sky.max())), cv2.add)


def _added(mirror: Array, light: Array, tint: tuple[float, ...], mix: Any) -> None:
    """light: float32 on the grid, 0..255; what is negative counts as none."""
    part = np.clip(light, 0, 255).astype(np.uint8)
    if not part.any():
        return
    size = (mirror.shape[1], light.shape[0] * 2)
    spread: Array = cv2.resize(part, size, interpolation=LINEAR)[: len(mirror)]
    parts = [spread if c == 1 else cv2.convertScaleAbs(spread, alpha=c) for c in tint]
    mix(u8(mirror), cv2.merge([*parts, np.zeros_like(spread)]), dst=u8(mirror))
