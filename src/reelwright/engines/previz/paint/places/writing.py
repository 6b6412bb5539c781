"""Words on the ground itself: painted on a road, chalked on a pavement, traced in sand or snow."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.scene import Floats

WRITING = "writing="
_LINE = 96  # px of one line of letters: they lie near the lens
_LONGEST = 36  # letters that are drawn
_COLUMNS = 12  # letters a line before it is broken
_PAINT = "#e8e6dc"
_TRACED = {"sand": "#4a3826", "ash": "#121316", "snow": "#5c6e86"}
"""Display colours of the shade in letters that a stick draws into soft ground."""
_FARTHEST = 2.4  # distances of the frame's foot
_WIDEST, _TALLEST = 0.72, 0.15  # of the frame's width at their foot: a line, a letter
_HARD = ("floor", "land", "wet")
_SOFT = ("shore", "flats")


def writing_feature(text: str) -> str:
    """The feature that asks for these words on the ground."""
    return WRITING + text


@dataclass(frozen=True, slots=True)
class Writing:
    """Lines of words that lie on the ground and are read from the lens. near: m to the foot of the last line; wide:
    m; tall: m from line to line, longer than wide as road markings are, so that they read at a flat angle; ink: its
    colour; hollow: traced with a stick instead of painted."""

    lines: tuple[str, ...]
    near: float
    wide: float
    tall: float
    ink: str
    hollow: bool = False

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        shape = _letters(self.lines)
        height, width = shape.shape
        across = (x / self.wide + 0.5) * width
        down = (1 - (z - self.near) / (self.tall * len(self.lines))) * height
        cover = cv2.remap(shape, across.astype(np.float32), down.astype(np.float32), cv2.INTER_LINEAR)
        worn = smooth(-0.9, 0.1, patches(x, z, 31, 14.0))
        if not self.hollow:
            cover = cover * (0.55 + 0.45 * worn)
        return np.broadcast_to(lin(self.ink), (*x.shape, 3)).astype(np.float32), np.asarray(cover * 0.9, np.float32)


@lru_cache(maxsize=8)
def _letters(lines: tuple[str, ...]) -> Floats:
    """float32 [96 px a line, widest line, 1 inside the letters]."""
    font = ImageFont.load_default(_LINE * 0.86)
    wide = max(int(font.getlength(line)) for line in lines) + 8
    picture = Image.new("L", (wide, _LINE * len(lines)))
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        middle = (wide / 2, _LINE * (number + 0.5))
        pen.text(middle, line, fill=255, font=font, anchor="mm", stroke_width=2, stroke_fill=255)
    return np.asarray(picture, np.float32) / np.float32(255)


@dataclass(frozen=True, slots=True)
class Written:
    """The words in front of everything that stands there, across the middle of the frame. ink: its colour;
    deep: where the ground ends, in distances of the frame's foot."""

    text: str
    ink: str
    deep: float
    keep: float = 1.0
    tag: str = "writing"

    def paint(self, scape: Scape) -> None:
        view = scape.view
        lines = tuple(textwrap.wrap(self.text, _COLUMNS))
        near = 1.06 * view.foot
        far = min(_FARTHEST, self.deep) * view.foot
        seen = near * view.width / view.focal
        letter = _TALLEST * seen
        wide = min(_WIDEST * seen, letter * max(map(len, lines)))
        tall = max(far - near, 0.4) / len(lines)
        scape.coats.append(Writing(lines, near, wide, tall, self.ink, self.ink != _PAINT))


def written_on(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The setting with the words that a feature asks for on its ground; as it was where the ground takes none."""
    text = next((f.removeprefix(WRITING) for f in features if f.startswith(WRITING)), "")
    lie = setting.earth.lie
    if not text.strip() or lie not in _HARD + _SOFT:
        return setting
    ink = _TRACED.get(setting.earth.soil, _TRACED["sand"] if lie in _SOFT else _PAINT)
    deep = setting.earth.shore - 0.12 if lie == "shore" else _FARTHEST
    layers = (*setting.layers, Written(text[:_LONGEST], ink, deep))
    return replace(setting, layers=layers, has=(*setting.has, WRITING + text))
