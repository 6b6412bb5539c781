"""Words on a frame: heavy letters with an edge, as premultiplied pictures."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from reelwright.engines.previz.finish.lamps import Colour

Array = NDArray[Any]


@lru_cache(maxsize=48)
def letters(words: str, size: int, fill: Colour, low: Colour, edge: Colour, slant: float = 0.0) -> Array:
    """uint8 (h, w, 4), premultiplied RGBA. size: px of a line. fill to low: the letters' colours from top to bottom;
    edge: about them; slant: share of the height that the top leans to the right."""
    size = max(8, size)
    font = ImageFont.load_default(size)
    bold, rim = max(1, size // 16), max(1, size // 9)
    x0, y0, x1, y1 = font.getbbox(words, stroke_width=bold + rim)
    w, h = int(x1 - x0) + 4, int(y1 - y0) + 4
    masks = []
    for wide in (bold, bold + rim):
        image = Image.new("L", (w, h))
        ImageDraw.Draw(image).text((2 - x0, 2 - y0), words, fill=255, font=font, stroke_width=wide)
        masks.append(np.asarray(image, np.float32)[..., None] / 255)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    body = np.array(fill, np.float32) * (1 - y) + np.array(low, np.float32) * y
    colour = body * masks[0] + np.array(edge, np.float32) * (masks[1] - masks[0]).clip(0)
    made: Array = np.concatenate([colour, masks[1] * 255], -1).clip(0, 255).astype(np.uint8)
    if slant:
        lean = np.array([[1, -slant, slant * h], [0, 1, 0]])
        made = cv2.warpAffine(made, lean, (w + int(slant * h) + 1, h), flags=cv2.INTER_LINEAR)
    made.flags.writeable = False
    return made


def sized(picture: Array, k: float, angle: float = 0.0) -> Array:
    """A picture k times as large and turned (rad, clockwise)."""
    h, w = picture.shape[:2]
    c, s = abs(np.cos(angle)), abs(np.sin(angle))
    wide, tall = max(2, int(k * (w * c + h * s)) + 2), max(2, int(k * (w * s + h * c)) + 2)
    move = cv2.getRotationMatrix2D((w / 2, h / 2), -np.degrees(angle), k)
    move[:, 2] += np.array([wide / 2 - w / 2, tall / 2 - h / 2])
    return np.asarray(cv2.warpAffine(picture, move, (wide, tall), flags=cv2.INTER_LINEAR))
