"""Painter of what is vaulted along the view: tunnels of road and rail, sewers, galleries hewn into rock, hulls."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.finishes import SKINS
from reelwright.engines.previz.paint.places.scape import Panel, Scape
from reelwright.engines.previz.scene import Floats

_NEAR, _PPM, _MOST = 0.8, 42.0, 1000


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of lamps along a vault. at: -1 (foot, light side) .. 0 (crown) .. 1 (foot, heavy side); every: m from lamp
    to lamp, 0 for one unbroken line of light; power: how bright its light falls."""

    at: float
    colour: str = "#ffe0a8"
    every: float = 4.0
    power: float = 1.0


@dataclass(frozen=True, slots=True)
class Barrel:
    """A vault `width` m wide and `size` m high from the lens to z m. sides: flat strips of which it is made;
    square 0..1: how far it is from half an ellipse to a box; end: it is closed by a wall, else the
    world is seen; strips: lamps; day 0..1: daylight that comes in at the end."""

    z: float = 40.0
    width: float = 9.0
    size: float = 5.0
    skin: str = "concrete"
    colour: str = "#8f8c86"
    strips: tuple[Strip, ...] = ()
    sides: int = 8
    square: float = 0.4
    end: bool = False
    day: float = 0.6
    keep: float = 1.0
    tag: str = "wall"

    def paint(self, scape: Scape) -> None:
        edge = self._profile()
        for k in range(self.sides):
            self._flank(scape, edge, k)
        if self.end:
            self._close(scape)
        for strip in self.strips:
            x, y = self._point(strip.at)
            step = strip.every or 6.0
            for z in np.arange(max(2.5, step * 0.7), min(self.z, 30.0), step)[:7]:
                scape.lamp(
                    x * 0.86 * scape.side,
                    y * 0.94,
                    float(z),
                    0.55 * self.width,
                    lin(strip.colour) * 0.8 * strip.power,
                    0.10 * self.size,
                )
        scape.built += ["wall", "tunnel"]

    def _point(self, at: float) -> tuple[float, float]:
        """x, y m of a place on the profile, -1 .. 1 from foot to foot."""
        a = (at * 0.5 + 0.5) * math.pi
        c, s = -math.cos(a), math.sin(a)
        power = 1.0 - 0.62 * self.square
        x = math.copysign(abs(c) ** power, c) * self.width / 2
        return x, abs(s) ** power * self.size

    def _profile(self) -> list[tuple[float, float]]:
        return [self._point(2.0 * k / self.sides - 1.0) for k in range(self.sides + 1)]

    def _flank(self, scape: Scape, edge: list[tuple[float, float]], k: int) -> None:
        (x0, y0), (x1, y1) = edge[k], edge[k + 1]
        long = math.hypot(x1 - x0, y1 - y0)
        if long < 0.02:
            return
        fine = scape.view.fineness
        columns = int(min(_MOST, (self.z - _NEAR) * _PPM) * fine)
        rows = max(6, int(long * _PPM * fine))
        u, v = np.meshgrid(
            np.linspace(_NEAR, self.z, columns, dtype=np.float32),
            np.linspace(long, 0.0, rows, dtype=np.float32) + sum(math.dist(edge[i], edge[i + 1]) for i in range(k)),
        )
        grain = fbm_image(columns, rows, 9, 4, 9, 4)[..., None]
        albedo = SKINS[self.skin](u, v, grain, self.colour)
        inward = np.array([(y1 - y0) / long * -1.0, (x1 - x0) / long * -1.0], np.float32)  # towards the middle
        if inward[0] * (x0 + x1) > 0:
            inward = -inward
        normal = np.broadcast_to(np.array([inward[0], inward[1], 0.25], np.float32), albedo.shape)
        emission = self._shine(scape, albedo, u, v, self._spread(edge, k, long))
        matte = Matte(np.asarray(albedo, np.float32), np.ones(u.shape, np.float32), _PPM * fine, None,
                      np.ascontiguousarray(normal), None, None, emission, rim=0.0, spill=0.0)  # fmt: skip
        scape.panels.append(Panel("vault", matte, (x1, y1, _NEAR), (0.0, 0.0, self.z - _NEAR), (x0 - x1, y0 - y1, 0.0),
                                  depth=self.z + 0.02, dim=(0.34, 0.08)))  # fmt: skip

    def _spread(self, edge: list[tuple[float, float]], k: int, long: float) -> list[tuple[Strip, float, bool]]:
        """Of each row of lamps: m along the profile, from this flank's foot, to where it is; whether it is on it."""
        found = []
        for strip in self.strips:
            place = (strip.at + 1.0) / 2 * self.sides
            whole = min(int(place), self.sides - 1)
            lengths = [math.dist(edge[i], edge[i + 1]) for i in range(self.sides)]
            along = sum(lengths[:whole]) + (place - whole) * lengths[whole] - sum(lengths[:k])
            found.append((strip, along, -1e-6 <= along < long))
        return found

    def _shine(
        self, scape: Scape, albedo: Floats, u: Floats, v: Floats, strips: list[tuple[Strip, float, bool]]
    ) -> Floats:
        """Light that the vault sends back, and its lamps. The kernel scales emission with the hour's lamps."""
        light, factor = scape.light, 0.08 + 0.92 * scape.light.lamp
        own = v - float(v.min())
        day = (light.haze_warm * 0.9 + light.ambient_up * 0.8) * self.day
        fall = np.exp((u - self.z) / 6.0)[..., None]
        glow = day * fall + light.lamp_colour * 0.02
        lamps = np.zeros_like(albedo)
        for strip, along, on in strips:
            tone = lin(strip.colour) * strip.power
            away = np.abs(own - along)
            row = (
                1.0 if not strip.every else 0.35 + 1.1 * np.exp(-((((u % strip.every) - 0.5 * strip.every) / 0.9) ** 2))
            )
            glow = glow + (row * 0.55 / (0.35 + away**2))[..., None] * tone * 0.30
            if on:
                lit = smooth(0.10, 0.06, away) * (1.0 if not strip.every else smooth(0.62, 0.5, np.abs(u % strip.every
                    - 0.5 * strip.every)))  # fmt: skip
                lamps += np.asarray(lit, np.float32)[..., None] * lin(strip.colour) * 2.2
        return np.asarray((albedo * glow + lamps) / factor, np.float32)

    def _close(self, scape: Scape) -> None:
        """The wall at the end, cut to the vault's outline."""
        ppm = min(60.0, scape.view.focal / self.z * 1.2)
        width, height = max(8, int(self.width * ppm)), max(8, int(self.size * ppm))
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = x / ppm - self.width / 2, (height - y) / ppm
        grain = fbm_image(width, height, 9, 4, 9, 4)[..., None]
        albedo = SKINS[self.skin](x + 50, y, grain, self.colour)
        matte = Matte(albedo, np.ones(x.shape, np.float32), ppm, (width / 2, float(height)),
                      emission=np.asarray(albedo * 0.05, np.float32), rim=0.0, spill=0.0)  # fmt: skip
        scape.panels.append(Panel("end wall", matte, (-self.width / 2, self.size, self.z), (self.width, 0.0, 0.0),
                                  (0.0, -self.size, 0.0), depth=self.z + 0.03, dim=(0.34, 0.08)))  # fmt: skip
