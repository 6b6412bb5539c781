"""A photographer's studio: a seamless sweep of paper, a pool of light on it, a window's shadow across the back."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot
from reelwright.engines.previz.scene import Floats

TONES = ("#93a5ad", "#b4a28a", "#8f9c88", "#a8979c", "#9a9aa6", "#b39a88", "#86a0a0", "#a59f92")
"""Papers: grey enough that every colour stands out from them."""
_BLACK = np.zeros(3, np.float32)
_PAPER = " paper"
"""How a feature ends that names the paper's colour."""
_PAPERS = {"white": "#d8d6d0", "black": "#17181c"}
"""Papers whose own colour would be burnt out or without form."""


def _said(features: tuple[str, ...]) -> str:
    """The colour that the prompt gives its backdrop, "" for none."""
    names = (f.removesuffix(_PAPER) for f in features if f.endswith(_PAPER))
    return next((_PAPERS.get(name, NAMED[name]) for name in names if name in NAMED), "")


@dataclass(frozen=True, slots=True)
class Sweep:
    """The paper shines of itself, as if evenly lit, so that wall and floor meet without a seam at every hour. colour:
    "" for the colour that the order's palette names, else one of TONES by the seed."""

    colour: str = ""
    keep: float = 1.0
    tag: str = "wall"

    def paint(self, scape: Scape) -> None:
        grey = str(scape.rng.choice(TONES))
        asked = next((COLOURS[name] for name in scape.order.palette if name in COLOURS), "")
        tone = lin(self.colour or _said(scape.order.features) or asked or grey)
        boxes = scape.order.clear
        hero = max((b.far for b in boxes), default=3.0 * scape.view.foot)
        middle = float(np.mean([(b.left + b.right) / 2 for b in boxes])) if boxes else 0.0
        z = max(2.6 * hero, 3.0 * scape.view.foot)
        gain = 1 / (0.08 + 0.92 * scape.light.lamp)  # the kernel scales what shines with the hour's lamps
        self._wall(scape, z, tone * gain, middle * z / max(hero, 1e-3))
        self._floor(scape, z, tone * gain, middle, hero)
        scape.built += ["wall", "studio"]

    def _wall(self, scape: Scape, z: float, tone: Floats, middle: float) -> None:
        wide, high = scape.view.span(z) * 1.8, scape.view.horizon / scape.view.focal * z * 1.6 + scape.view.eye
        ppm = 620 / wide
        width, height = 620, max(8, int(high * ppm))
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        below = 0.04 * high  # behind the floor's far edge
        x, y = (columns + 0.5) / ppm - wide / 2, (height - rows) / ppm - below
        glow = tone * (self._fall(x, wide) * (0.90 + 0.55 * self._pool(x, y, middle, high)))[..., None]
        glow = glow * (1 + 0.30 * self._window(scape, x - middle, y, high))[..., None]
        alpha = np.ones((height, width), np.float32)
        matte = Matte(
            np.broadcast_to(_BLACK, glow.shape).copy(), alpha, ppm, (width / 2, float(height)),
            emission=np.asarray(glow, np.float32), rim=0.0, spill=0.0,
        )  # fmt: skip
        scape.add("backdrop", matte, [Spot(0.0, -below, z)], mist=0.0, reflects=False)

    def _floor(self, scape: Scape, z: float, tone: Floats, middle: float, hero: float) -> None:
        near, half = scape.view.foot * 0.4, scape.view.span(z) * 0.9
        rows, columns = 260, 360
        u = np.broadcast_to(np.linspace(-half, half, columns, dtype=np.float32), (rows, columns)).astype(np.float32)
        flat = near + (z - near) * (1 - np.linspace(0, 1, rows, dtype=np.float32)[:, None])
        d = np.broadcast_to(flat, (rows, columns))
        away = np.hypot((u - middle) / max(0.55 * scape.view.span(hero), 1e-3), (d - hero) / max(0.6 * hero, 1e-3))
        lit = 0.90 + 0.34 * np.exp(-away * away) * smooth(0.0, 0.35, (z - d) / z)
        lit = lit * (1 - 0.22 * smooth(0.75 * hero, 0.35 * hero, d))
        across = np.asarray(u * z / np.maximum(d, 1e-3), np.float32)
        glow = tone * (self._fall(across, 2 * half) * lit)[..., None]
        alpha = np.ones((rows, columns), np.float32)
        up = np.broadcast_to(np.array((0.0, 1.0, 0.0), np.float32), glow.shape).copy()
        matte = Matte(
            np.broadcast_to(_BLACK, glow.shape).copy(), alpha, columns / (2 * half), (columns / 2, float(rows)), up,
            emission=np.asarray(glow, np.float32), rim=0.0, spill=0.0,
        )  # fmt: skip
        scape.panels.append(
            Panel("paper", matte, (-half, 0.0, z), (2 * half, 0.0, 0.0), (0.0, 0.0, near - z), depth=9000.0)
        )

    def _fall(self, x: Floats, wide: float) -> Floats:
        """Light falls off to both sides."""
        return np.asarray(1 - 0.45 * np.clip(np.abs(x) / (0.5 * wide), 0, 1.2) ** 1.6, np.float32)

    def _pool(self, x: Floats, y: Floats, middle: float, high: float) -> Floats:
        """A soft round light behind the hero, 0 at the floor so that the paper bends without a line."""
        r = np.hypot((x - middle) / (0.62 * high), (y - 0.42 * high) / (0.50 * high))
        return np.asarray(np.exp(-r * r * 1.3) * smooth(0.0, 0.22 * high, y), np.float32)

    def _window(self, scape: Scape, x: Floats, y: Floats, high: float) -> Floats:
        """Two slanting panes of sunlight, softened, -0.3 (shade between) .. 1."""
        u = (x * scape.side + 0.36 * (y - 0.45 * high)) / (0.30 * high)
        v = (y - 0.46 * high) / (0.24 * high)
        pane = (np.abs(np.abs(u) - 0.62) < 0.54) & (np.abs(np.abs(v) - 0.52) < 0.47)
        blur = max(1.0, 0.020 * x.shape[0])
        soft = cv2.GaussianBlur(pane.astype(np.float32), (0, 0), blur)
        return np.asarray(soft * smooth(0.0, 0.3 * high, y), np.float32)
