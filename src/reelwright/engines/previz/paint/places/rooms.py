"""Rooms: three walls and a ceiling around the view, windows with the world behind them, light that falls in."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import Patch
from reelwright.engines.previz.paint.places.finishes import SKINS, ceiling
from reelwright.engines.previz.paint.places.scape import Panel, Piece, Scape, Spot
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Window:
    """An opening in the back wall: middle x, y, width, height in m; arched above, or round like a porthole."""

    x: float
    y: float
    width: float
    height: float
    arched: bool = True
    porthole: bool = False

    def distance(self, x: Floats, y: Floats) -> Floats:
        """m outside (+) or inside (-) the opening."""
        if self.porthole:
            return np.asarray(np.hypot(x - self.x, y - self.y) - self.width / 2, np.float32)
        d = np.maximum(np.abs(x - self.x) - self.width / 2, np.abs(y - self.y) - self.height / 2)
        if self.arched:
            top = self.y + self.height / 2 - self.width / 2
            d = np.where(y > top, np.hypot(x - self.x, y - top) - self.width / 2, d)
        return np.asarray(d, np.float32)


@dataclass(frozen=True, slots=True)
class Room:
    """width, size (height), z (back wall) in m. skin: of the walls (finishes.SKINS), flank: of the side walls where
    it differs; over: kind of ceiling (finishes.ceiling), roof: its colour; bars: panes across a window; glass 0..1:
    how clear the side walls and the roof are (a greenhouse); holes: windows in both side walls, (near, far, low, high)
    m; others: wall colours that a seed may choose instead; stained: coloured glass in the windows; fallen: a ruin
    without a roof, its walls broken off above, ivy on them."""

    z: float
    size: float
    width: float
    windows: tuple[Window, ...]
    skin: str = "panel"
    colour: str = "#b8a084"
    roof: str = "#6a5238"
    trim: str = "#4a3424"
    bars: int = 3
    glass: float = 0.0
    others: tuple[str, ...] = ()
    stained: bool = False
    over: str = "beams"
    flank: str = ""
    holes: tuple[tuple[float, float, float, float], ...] = ()
    fallen: bool = False
    keep: float = 1.0
    tag: str = "wall"

    def paint(self, scape: Scape) -> None:
        if self.others:
            colour = str(scape.rng.choice([self.colour, *self.others]))
            replace(self, colour=colour, others=()).paint(scape)
            return
        windows = tuple(replace(w, x=w.x * scape.side) for w in self.windows)
        self._back(scape, windows)
        for kind in ("left", "right") if self.fallen else ("ceiling", "left", "right"):
            self._side(scape, kind, windows)
        key = scape.light.key_dir
        bright = float(scape.light.key.max())
        for window in windows:
            fall = window.y / max(float(key[1]), 0.42)
            if bright > 0.3:
                scape.coats.append(
                    Patch(
                        window.x - float(key[0]) * 0.55 * fall,
                        max(self.z - 0.75 * fall * 1.4, 2.2),
                        window.width * 0.95,
                        window.height * 1.1,
                        -float(key[0]) * 1.2,
                        2.0 + 4.5 * bright,
                        self.bars,
                    )
                )
        if scape.light.weather.fall == "rain" and windows:
            scape.pieces.extend(_rained(window, self.z, scape) for window in windows)
            scape.built.append("rain")
        if scape.light.weather.fall in ("snow", "blizzard") and windows:
            scape.pieces.extend(_snowed(window, self.z, scape) for window in windows)
            scape.built.append("snow")
        scape.built += ["wall", "window"]

    def _back(self, scape: Scape, windows: tuple[Window, ...]) -> None:
        ppm = min(scape.view.focal / self.z * 1.05, 150.0, 1300 / self.width)
        width, height = int(self.width * ppm), int(self.size * ppm)
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = columns / ppm - self.width / 2, (height - rows) / ppm
        alpha, frame = np.ones((height, width), np.float32), np.zeros((height, width), np.float32)
        for window in windows:
            d = window.distance(x, y)
            hole = smooth(0.01, -0.01, d)
            bars = self._bars(window, x, y)
            alpha *= 1 - hole * (1 - bars)
            frame = np.maximum(frame, smooth(0.16, 0.12, d) * (1 - hole) + hole * bars)
        grain = fbm_image(width, height, self.width * 1.2, self.size * 1.2, 5, 4)[..., None]
        albedo = SKINS[self.skin](x + 50, y, grain, self.colour)
        albedo = np.asarray(albedo + (lin(self.trim) - albedo) * frame[..., None], np.float32)
        if self.fallen:
            alpha, albedo = _broken(x + 50, y, self.size, alpha, albedo)
        inner = cv2.GaussianBlur(cv2.resize(1 - alpha, None, fx=0.25, fy=0.25), (0, 0), max(1.0, ppm * 0.125))
        glow = cv2.resize(inner, (width, height))[..., None] * self._daylight(scape) * 0.35
        ao = 0.6 + 0.4 * smooth(0, 0.6, np.minimum(y, self.size - y))
        matte = Matte(
            np.asarray(albedo, np.float32),
            alpha,
            ppm,
            (width / 2, float(height)),
            None,
            None,
            np.asarray(ao, np.float32),
            self._own(scape, albedo, glow, x, y),
            rim=0.0,
            spill=0.0,
        )
        if self.stained:
            self._stain(scape, windows, x, y, ppm)
        scape.add("back wall", matte, [Spot(0.0, 0.0, self.z)], mist=0.0, dim=self._dim())

    def _stain(self, scape: Scape, windows: tuple[Window, ...], x: Floats, y: Floats, ppm: float) -> None:
        """Coloured glass in lead behind the mullions; the sky outside makes it burn."""
        height, width = x.shape
        inside = np.zeros(x.shape, np.float32)
        for window in windows:
            inside = np.maximum(inside, smooth(0.02, -0.01, window.distance(x, y)))
        u, v = x / 0.42 + 0.3 * np.sin(y * 5.1), y / 0.42 + 0.3 * np.sin(x * 4.3)
        own = np.modf(np.abs(np.sin(np.floor(u) * 12.9898 + np.floor(v) * 78.233) * 43758.5))[0]
        tones = np.stack([lin(c) for c in ("#1f3fa8", "#b01c2c", "#e0a020", "#1f7a4a", "#5a2a8a", "#2f8ac0")])
        pane = tones[(own * 6).astype(int) % 6]
        lead = smooth(0.04, 0.10, np.minimum(np.abs(u % 1 - 0.5), np.abs(v % 1 - 0.5)))[..., None]
        day = self._daylight(scape)
        bright = float(day.mean()) * 1.5 + 0.10
        glow = pane * lead * bright * 1.6 / (0.08 + 0.92 * scape.light.lamp)
        matte = Matte(
            np.zeros((height, width, 3), np.float32), np.asarray(inside * 0.92, np.float32), ppm,
            (width / 2, float(height)), emission=np.asarray(glow, np.float32), rim=0.0, spill=0.0,
        )  # fmt: skip
        scape.add("stained glass", matte, [Spot(0.0, 0.0, self.z + 0.03)], mist=0.0)

    def _bars(self, window: Window, x: Floats, y: Floats) -> Floats:
        """Mullions; none where the opening is no window."""
        if not self.bars:
            return np.zeros_like(x)
        u, v = (x - window.x) / window.width * self.bars, (y - window.y) / window.height * self.bars * 1.4
        half = 0.035 * self.bars / 3
        lines = (np.abs(u % 1 - 0.5) > 0.5 - half) | (np.abs(v % 1 - 0.5) > 0.5 - 0.04)
        return np.asarray(cv2.GaussianBlur(lines.astype(np.float32), (0, 0), 0.7), np.float32)

    def _dim(self) -> tuple[float, float]:
        return (0.34, 0.10)

    def _daylight(self, scape: Scape) -> Floats:
        light = scape.light
        return np.asarray(light.haze_warm * 1.0 + light.ambient_up * 0.8 + light.key * 0.35, np.float32)

    def _own(self, scape: Scape, albedo: Floats, day: Floats, x: Floats, y: Floats) -> Floats:
        """Light that a wall sends back: day from the windows, and a warm base from the room's lamps. The kernel scales
        emission with the hour's lamps, so day is divided by the same factor."""
        factor = 0.08 + 0.92 * scape.light.lamp
        lamps = scape.light.lamp_colour * (0.02 + 0.16 * scape.light.lamp * scape.house)
        return np.asarray(albedo * (day + lamps) / factor, np.float32)

    def _side(self, scape: Scape, kind: str, windows: tuple[Window, ...]) -> None:
        near, ppm, end = 0.7, 60.0 * scape.view.fineness, self.z + 0.12
        across = self.width if kind == "ceiling" else self.size
        columns, rows = int(min(1100 * scape.view.fineness, (end - near) * ppm)), int(across * ppm)
        u, v = np.meshgrid(
            near + (np.arange(columns, dtype=np.float32) + 0.5) / columns * (end - near),
            (rows - np.arange(rows, dtype=np.float32)) / ppm,
        )
        grain = fbm_image(columns, rows, 9, 4, 9, 4)[..., None]
        shine: Floats = np.zeros(u.shape, np.float32)
        half, side = self.width / 2, -1.0 if kind == "left" else 1.0
        if kind == "ceiling":
            albedo, shine = ceiling(self.over, u, v, grain, self.roof)
        else:
            albedo = SKINS[self.flank or self.skin](u, v, grain, self.colour)
        fall: Floats = np.zeros(u.shape, np.float32)
        for w in windows:
            dx, dy = (v - half - w.x, self.size - w.y) if kind == "ceiling" else (side * half - w.x, v - w.y)
            share = w.width * w.height * 0.55 / (1.0 + dx * dx + dy * dy + (self.z - u) ** 2)
            fall = np.asarray(fall + share, np.float32)
        glow = fall[..., None] * self._daylight(scape)
        normal = {"left": (0.95, 0.0, 0.3), "right": (-0.95, 0.0, 0.3), "ceiling": (0.0, -1.0, 0.1)}[kind]
        edge = np.minimum(v, across - v)
        alpha = np.ones(u.shape, np.float32)
        if self.glass:
            pane = smooth(0.030, 0.045, np.minimum(np.abs((u / 0.9) % 1 - 0.5), np.abs((v / 0.8) % 1 - 0.5)))
            low = v > 0.7 if kind != "ceiling" else np.ones(u.shape, bool)
            alpha = np.asarray(1 - self.glass * pane * low, np.float32)
        if self.holes and kind != "ceiling":
            alpha, albedo = self._holed(u, v, alpha, albedo)
        if self.fallen:
            alpha, albedo = _broken(u + (17.0 if kind == "left" else 0.0), v, self.size, alpha, albedo)
        emission = self._own(scape, albedo, glow, u, v)
        if shine.any():
            emission = np.asarray(emission + shine[..., None] * lin("#f4f8ff") * 1.3, np.float32)
        matte = Matte(
            albedo,
            alpha,
            ppm,
            None,
            np.ascontiguousarray(np.broadcast_to(np.array(normal, np.float32), albedo.shape)),
            None,
            np.asarray(0.7 + 0.3 * smooth(0, 0.5, edge), np.float32),
            emission,
            rim=0.0,
            spill=0.0,
        )
        if kind == "ceiling":
            origin, down = (half, self.size, near), (-self.width, 0.0, 0.0)
        else:
            origin, down = (side * half, self.size, near), (0.0, -self.size, 0.0)
        scape.panels.append(
            Panel(kind, matte, origin, (0.0, 0.0, end - near), down, depth=self.z + 0.02, dim=self._dim())
        )

    def _holed(self, u: Floats, v: Floats, alpha: Floats, albedo: Floats) -> tuple[Floats, Floats]:
        """The same side wall with its windows cut out and framed."""
        for near, far, low, high in self.holes:
            d = np.maximum(np.abs(u - (near + far) / 2) - (far - near) / 2,
                np.abs(v - (low + high) / 2) - (high - low) / 2)
            alpha = np.asarray(alpha * smooth(-0.012, 0.012, d), np.float32)
            frame = (smooth(0.10, 0.08, d) * smooth(-0.03, 0.0, d))[..., None]
            albedo = np.asarray(albedo + (lin(self.trim) - albedo) * frame, np.float32)
        return alpha, albedo


def _broken(u: Floats, v: Floats, size: float, alpha: Floats, albedo: Floats) -> tuple[Floats, Floats]:
    """A wall `size` m high (u: m along it, v: m up) broken off above, ivy that hangs from its edge and climbs from the
    ground: its alpha and albedo."""
    along = np.asarray(u[0], np.float32)
    edge = 0.70 + 0.16 * np.sin(along * 0.55 + 1.0) + 0.07 * np.sin(along * 1.7) + 0.05 * np.sign(np.sin(along * 3.1))
    top = np.asarray(size * np.minimum(edge, 0.97), np.float32)[None, :]
    alpha = np.asarray(alpha * smooth(0.04, -0.04, v - top), np.float32)
    height, width = u.shape
    leaves = fbm_image(width, height, max(6, width // 14), max(6, height // 14), 31, 3)
    patch = fbm_image(width, height, 7, 4, 12, 4)
    reach = np.maximum(smooth(0.55, 0.0, (top - v) / size), smooth(0.40, 0.0, v / size) * 0.8)
    ivy = smooth(0.52, 0.60, patch * 0.62 + reach * 0.55 + (leaves - 0.5) * 0.5)[..., None]
    green = lin("#3f5f2a") * (0.35 + 1.3 * leaves)[..., None]
    return alpha, np.asarray(albedo * (1 - ivy) + green * ivy, np.float32)


def _opening(window: Window, width: int, height: int, ppm: float) -> Floats:
    """(height, width) 1 within the window's panes, 0 on the wall about them."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return smooth(0.02, -0.02, window.distance(columns / ppm - window.width / 2 + window.x,
                                               (height - rows) / ppm + window.y - window.height / 2))


def _snowed(window: Window, z: float, scape: Scape) -> Piece:
    """Flakes that sink past a window: a loop of pictures just behind the wall."""
    frames, ppm = 16, 60.0
    width, height = max(12, int(window.width * ppm)), max(12, int(window.height * ppm))
    rng, count = scape.rng, int(window.width * window.height * 26)
    x, y, size = rng.random(count) * width, rng.random(count) * height, rng.uniform(1.0, 2.6, count)
    swing, turns = rng.random(count), rng.integers(1, 3, count)
    opening = _opening(window, width, height, ppm)
    tone = np.ascontiguousarray(np.broadcast_to(lin("#f4f8ff"), (height, width, 3)), np.float32)
    glow = tone * float(0.25 + 0.5 * scape.light.ambient_up.mean()) / (0.08 + 0.92 * scape.light.lamp)
    mattes = []
    for k in range(frames):
        flakes = np.zeros((height, width), np.float32)
        fallen = (y + turns * height * k / frames) % height
        aside = x + 4 * np.sin(2 * np.pi * (swing + k / frames))
        for px, py, r in zip(aside, fallen, size, strict=True):
            cv2.circle(flakes, (int(px * 8), int(py * 8)), int(r * 8), 1.0, -1, cv2.LINE_AA, 3)
        soft = cv2.GaussianBlur(flakes, (0, 0), 0.7)
        alpha = np.asarray(np.clip(soft, 0, 0.92) * opening, np.float32)
        mattes.append(Matte(tone, alpha, ppm, (width / 2, float(height)), emission=glow, rim=0.0, spill=0.0))
    spot = Spot(window.x, window.y - window.height / 2, z + 0.02)
    return Piece("snow outside", mattes[0], (spot,), 0.0, more=tuple(mattes[1:]), period=5.0)


def _rained(window: Window, z: float, scape: Scape) -> Piece:
    """Drops that gather and run down a pane: a loop of pictures just behind the wall."""
    frames, ppm = 12, 70.0
    width, height = max(12, int(window.width * ppm)), max(12, int(window.height * ppm))
    rng = scape.rng
    rows = np.arange(height, dtype=np.float32)
    count = int(window.width * 26)
    at, phase, speed = rng.random(count) * width, rng.random(count), rng.integers(1, 3, count)
    beads = (rng.random((height, width)) > 0.992).astype(np.float32)
    beads = np.asarray(cv2.GaussianBlur(beads, (0, 0), 0.9) * 2.2, np.float32)
    opening = _opening(window, width, height, ppm)
    mattes = []
    for k in range(frames):
        alpha = beads.copy()
        for x, start, pace in zip(at, phase, speed, strict=True):
            head = ((start + pace * k / frames) % 1.0) * height * 1.2
            wander = x + 2.5 * np.sin(rows * 0.08 + start * 40)
            tail = smooth(head - height * 0.22, head, rows) * (rows <= head)
            column = np.clip(wander, 0, width - 2).astype(int)
            alpha[np.arange(height), column] = np.maximum(alpha[np.arange(height), column], tail * 0.75)
            alpha[np.arange(height), column + 1] = np.maximum(alpha[np.arange(height), column + 1], tail * 0.4)
        tone = np.broadcast_to(lin("#c8d8e4"), (height, width, 3))
        mattes.append(
            Matte(np.ascontiguousarray(tone), np.asarray(np.clip(alpha, 0, 0.8) * opening, np.float32), ppm, rim=0.0)
        )
    spot = Spot(window.x, window.y - window.height / 2, z + 0.02)
    return Piece("rain on the pane", mattes[0], (spot,), 0.0, more=tuple(mattes[1:]), period=1.6, dim=(0.7, 0.6))
