"""One eye so close that it fills the frame: skin, lids and lashes, an iris of fibres, and what is mirrored in it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.closeups import MARGIN, WIDEST, hang
from reelwright.engines.previz.paint.places.mirrored import mirrored
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.places.webs import FINE, fixed
from reelwright.engines.previz.scene import Floats

IRISES: Mapping[str, tuple[str, str, str]] = {
    "brown": ("#1c0d06", "#5a3218", "#a8702e"), "blue": ("#12263f", "#3f7ab0", "#a8d4ee"),
    "green": ("#122a1a", "#3f7f4a", "#b4c860"), "grey": ("#1c242c", "#6a7a86", "#c4ccd0"),
    "hazel": ("#2a2210", "#6a6a2c", "#c08a3c"), "amber": ("#3a1c06", "#a8661c", "#f0b848"),
    "purple": ("#1c1030", "#6a3f9a", "#c89af0"), "red": ("#300606", "#a81c14", "#f06a3c"),
}  # fmt: skip
"""Colour of an eye -> rim, fibres, and the collar round the pupil."""
SKINS = ("#d9a484", "#c98f6b", "#a06a44", "#7a4c32", "#e3b69c")
_WIDE, _HIGH, _LOW, _IRIS = 0.66, 0.285, 0.205, 0.232
"""Half the eye's width, how far the lids are open up and down, the iris's radius; frame heights."""


@dataclass(frozen=True, slots=True)
class MacroEye:
    """iris: a row of IRISES; shows: what is mirrored in it, a row of `mirrored.MIRRORED` or ""; old: with wrinkles."""

    iris: str = "brown"
    shows: str = ""
    old: bool = False
    z: float = 14.0
    keep: float = 1.0
    tag: str = "eye"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        share = min(1.0, WIDEST / (view.width * MARGIN))
        width, height = int(view.width * MARGIN * share), int(view.height * MARGIN * share)
        unit = min(view.height, 0.62 * view.width) * share  # texels of a frame's height; narrow frames show less of it
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = (u - width / 2) / unit * scape.side, (v - 0.53 * height) / unit
        skin = lin("#d0a890") if self.old else lin(SKINS[int(rng.integers(len(SKINS)))])
        upper, lower = _lids(x)
        albedo = self._skin(x, y, (upper, lower), skin, rng)
        glow = np.zeros_like(albedo)
        open_ = smooth(-0.004, 0.004, y - upper) * smooth(0.004, -0.004, y - lower)
        ball, shine = self._ball(x, y, upper, rng)
        albedo += (ball - albedo) * open_[..., None]
        glow += shine * open_[..., None]
        for lash in _lashes(x.shape, unit, scape.side, rng):
            albedo *= (1 - 0.94 * lash)[..., None]
            glow *= (1 - lash)[..., None]
        matte = Matte(np.asarray(albedo, np.float32), np.ones((height, width), np.float32), share * view.focal / self.z,
                      (width / 2, height / 2), emission=np.asarray(glow + 0.10 * albedo, np.float32), rim=0.0,
                      spill=0.0)  # fmt: skip
        hang(scape, "eye", matte, self.z, 0.0, (1.0, 1.0))
        scape.built.extend(("eye", "face"))

    def _skin(self, x: Floats, y: Floats, lids: tuple[Floats, Floats], skin: Floats,
        rng: np.random.Generator) -> Floats:
        """Brow, folded lid, cheek: pores and fine lines, redder at the rims, dark in the fold."""
        height, width = x.shape
        upper, lower = lids
        seed = int(rng.integers(900))
        pores = fbm_image(width, height, 90, 90 * height / width, seed, 3) - 0.5
        blotch = fbm_image(width, height, 5, 4, seed + 1, 3) - 0.5
        light = 0.86 - 0.30 * y - 0.10 * np.abs(x) + 0.16 * pores + 0.14 * blotch
        light *= 1 - 0.42 * np.exp(-(((y - upper + 0.085 + 0.05 * x * x) / 0.020) ** 2))  # the fold of the lid
        light *= 1 + 0.16 * np.exp(-(((y - upper + 0.045) / 0.030) ** 2))  # the lid's round
        light *= 1 - 0.26 * np.exp(-(((y - upper + 0.20) / 0.09) ** 2)) * smooth(0.9, 0.1, x)  # under the brow's bone
        light *= 1 - 0.20 * np.exp(-(((y - lower - 0.075) / 0.035) ** 2))  # the bag under the eye
        light *= 1 - 0.30 * smooth(0.62, 1.25, np.hypot(x, 1.2 * y))
        for k in range(9 if self.old else 2):
            bend = lower + 0.05 + 0.045 * k + 0.05 * np.sin(3 * x + k)
            light *= 1 - (0.20 if self.old else 0.06) * np.exp(-(((y - bend) / 0.006) ** 2)) * smooth(-0.5, 0.5, x)
        tone = skin * np.clip(light, 0.04, 1.3)[..., None]
        rim = np.exp(-(np.minimum(np.abs(y - upper), np.abs(y - lower)) / 0.030) ** 2) * (np.abs(x) < 1.08 * _WIDE)
        tone += (lin("#8a3c34") * light[..., None] - tone) * (0.34 * rim)[..., None]
        brow = np.exp(-(((y + 0.60 - 0.10 * x + 0.12 * x * x) / 0.075) ** 2)) * smooth(-1.1, -0.5, x)
        hairs = fbm_image(width, height, 130, 14, seed + 2, 2)
        tone *= (1 - np.clip(brow * (0.35 + 1.1 * hairs), 0, 0.92))[..., None]
        return np.asarray(tone, np.float32)

    def _ball(self, x: Floats, y: Floats, upper: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
        """The wet ball between the lids, and what shines on it."""
        height, width = x.shape
        seed = int(rng.integers(900))
        veins = np.abs(fbm_image(width, height, 16, 10, seed, 4) - 0.5)
        vein = np.exp(-((veins / 0.016) ** 2)) * smooth(0.24, 0.62, np.abs(x))
        round_ = np.clip(1 - 0.55 * (x / _WIDE) ** 4 - 0.55 * (y / 0.34) ** 2, 0.2, 1)
        ball = lin("#ece6df") * round_[..., None]
        ball += (lin("#b8483c") - ball) * (0.34 * vein + 0.55 * smooth(0.52, _WIDE, -x))[..., None]  # the inner corner
        far, angle = np.hypot(x, y), np.arctan2(y, x)
        rim, fibre, collar = (lin(c) for c in IRISES[self.iris])
        r = far / _IRIS
        table = fbm_image(1024, 96, 96, 2.4, seed + 3, 3)
        column = ((angle / (2 * math.pi) + 0.5) * 1023).astype(np.float32)
        row = np.clip(r * 80, 0, 95).astype(np.float32)
        grain = cv2.remap(table, column, row, cv2.INTER_LINEAR) - 0.5
        iris = fibre * (0.62 + 1.7 * grain)[..., None]
        near = np.exp(-(((r - 0.50 - 0.12 * grain) / 0.13) ** 2))
        iris += (collar * (0.85 + 1.2 * grain[..., None]) - iris) * (0.85 * near)[..., None]
        iris += (rim - iris) * smooth(0.80, 0.99, r)[..., None]
        iris *= (1 + 0.35 * smooth(-0.15, 0.2, y / _IRIS * 0.2 + 0.05))[..., None]
        iris *= smooth(0.33, 0.40, r + 0.04 * grain)[..., None]
        ball += (np.clip(iris, 0, 1.2) - ball) * smooth(1.03, 0.98, r)[..., None]
        ball *= (0.34 + 0.66 * smooth(0.0, 0.11, y - upper))[..., None]  # the lid's shadow
        return np.asarray(ball, np.float32), self._shine(x, y, np.asarray(r, np.float32), rng)

    def _shine(self, x: Floats, y: Floats, r: Floats, rng: np.random.Generator) -> Floats:
        """A window high on one side, its echo below; and the picture in the mirror of the cornea."""
        bulge = x * (1 + 1.2 * y), y * (1 + 0.5 * x)
        pane = smooth(0.058, 0.050, np.abs(bulge[0] + 0.085)) * smooth(0.052, 0.044, np.abs(bulge[1] + 0.095))
        bar = smooth(0.004, 0.008, np.abs(bulge[0] + 0.085)) * smooth(0.004, 0.008, np.abs(bulge[1] + 0.095))
        echo = np.exp(-(((x - 0.10) / 0.035) ** 2) - ((y - 0.12) / 0.018) ** 2)
        dim = 0.35 if self.shows else 1.0
        shine = np.repeat((dim * (0.95 * pane * bar + 0.22 * echo))[..., None], 3, 2)
        wet = np.exp(-(((np.hypot(x, y) - 0.30) / 0.02) ** 2)) * smooth(0.10, 0.2, y)
        shine += 0.10 * wet[..., None]
        if not self.shows:
            return np.asarray(shine, np.float32)
        picture = mirrored(self.shows, rng)
        side = picture.shape[0]
        swell = 1 / (1.30 - 0.30 * np.clip(r, 0, 1) ** 2) / (0.94 * _IRIS)  # a ball shrinks what is at its edge
        column, row = ((0.5 + 0.5 * c * swell) * (side - 1) for c in (x, y))
        seen = cv2.remap(picture, column.astype(np.float32), row.astype(np.float32), cv2.INTER_LINEAR,
                         borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(shine + seen * (0.92 * smooth(0.94, 0.80, r))[..., None], np.float32)


def _lids(x: Floats) -> tuple[Floats, Floats]:
    """Rows of the upper and the lower lid over x; the outer corner a little higher than the inner one."""
    tilt = -0.055 * x
    s = np.clip(np.abs(x + 0.03) / _WIDE, 0, 1)
    return tilt - _HIGH * (1 - s**2.3) ** 0.85 + 0.015, tilt + _LOW * (1 - s**2.0) ** 0.95 + 0.015


def _lashes(shape: tuple[int, ...], unit: float, side: float, rng: np.random.Generator) -> list[Floats]:
    """Masks 0..1 of the upper and the lower lashes: strokes that bend away from the lid, thin towards their tips."""
    height, width = shape
    masks: list[Floats] = []
    for count, long, way in ((92, 0.155, -1.0), (54, 0.070, 1.0)):
        mask = np.zeros((height, width), np.uint8)
        for share in np.linspace(-0.93, 0.97, count):
            at = share * _WIDE + rng.normal() * 0.006
            up, low = (float(lid[0]) for lid in _lids(np.array([at], np.float32)))
            reach = long * rng.uniform(0.65, 1.1) * (0.55 + 0.45 * smooth(-0.9, 0.4, np.float32(share)))
            lean = 0.75 * share + rng.normal() * 0.10
            root = np.array([at, (up if way < 0 else low) + 0.004 * way])
            knee = root + np.array([0.35 * lean, 0.55 * way + (0.22 if way < 0 else 0)]) * reach
            tip = root + np.array([lean, way]) * reach
            bow = [root * (1 - t) ** 2 + 2 * knee * t * (1 - t) + tip * t * t for t in np.linspace(0, 1, 7)]
            spots = [np.array([p[0] * unit * side + width / 2, p[1] * unit + 0.53 * height]) for p in bow]
            thick = max(1.0, unit * (0.0072 if way < 0 else 0.0045))
            for k, (a, b) in enumerate(pairwise(spots)):
                cv2.line(mask, fixed(a), fixed(b), 255, max(1, round(thick * (1 - k / 7))), cv2.LINE_AA, FINE)
        masks.append(np.asarray(mask / 255, np.float32))
    edge = np.abs(np.mgrid[0:height, 0:width][0] / unit - 0.53 * height / unit
                  - _lids((np.arange(width, dtype=np.float32) - width / 2)[None] / unit * side)[0])
    line = np.exp(-((edge / 0.008) ** 2)) * (np.abs(np.arange(width) - width / 2)[None] < 1.0 * _WIDE * unit)
    return [*masks, np.asarray(0.8 * line, np.float32)]
