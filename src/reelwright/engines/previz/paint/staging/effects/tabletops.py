"""What makes a still life: the long soft shadow of a window to one side, and a polished top that mirrors what stands
on it."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Pixels, Plane, Quad

_TOPS = ("table", "sill")
_ASIDE, _NEARER, _LONG = 0.62, 0.85, 0.9
"""How far the shadow goes to the side and to the lens, in the thing's heights; of a tall thing at most so many m."""
_DARK, _DARKEST = 1.7, 0.68
_WOOD, _STONE, _REACH, _MOST = 0.34, 0.46, 0.55, 10
"""How much a top of wood and one of stone mirrors; over which share of the height; of loops up to how many pictures."""
_STONES = frozenset({"marble", "granite", "slate", "steel", "black", "white", "glass"})
_SOFT = frozenset({"velvet", "silk", "satin", "linen", "lace", "cloth", "tablecloth", "checked", "checkered",
                   "gingham", "felt", "baize"})


def stands_on_top(mark: Mark) -> bool:
    """Whether it stands on a table or a sill."""
    stand = mark.actor.stand
    return (stand is not None and stand.form in _TOPS) or (mark.actor.kind.body == "prop" and 0.3 < mark.y < 1.1)


def table_shadow(mark: Mark, matte: Matte, light: Light) -> Quad:
    """The thing's outline laid on the table, away from the windows behind it, to one side of the lens."""
    side = -1.0 if float(light.key_dir[0]) > 0 else 1.0
    tall = min(mark.bounds.top, _LONG)
    away = (side * _ASIDE * tall, 0.0, -min(_NEARER * tall, 0.45 * mark.z))
    h, w = matte.alpha.shape
    size = (max(8, w // 4), max(8, h // 4))
    margin = max(4, size[0] // 6)
    alpha = cv2.resize(matte.alpha, size, interpolation=cv2.INTER_AREA)
    alpha = cv2.copyMakeBorder(alpha, 0, 0, margin, margin, cv2.BORDER_CONSTANT, value=0.0)
    near, far = cv2.GaussianBlur(alpha, (0, 0), 1.5), cv2.GaussianBlur(alpha, (0, 0), max(2.0, 0.05 * size[0]))
    rows = np.linspace(0.0, 1.0, alpha.shape[0], dtype=np.float32)[:, None]
    soft = near * rows**2 + far * (1 - rows**2)  # the farther from its foot, the softer and fainter
    pixels = np.zeros((*alpha.shape, 4), np.uint8)
    pixels[..., 3] = np.clip(soft * (0.30 + 0.70 * rows) * _DARK, 0, _DARKEST) * 255
    wide = (w + 2 * margin * w / size[0]) / matte.ppm
    left = mark.x - (matte.foot[0] + margin * w / size[0]) / matte.ppm
    share = max(matte.foot[1] / h, 0.2)
    down = (-away[0] / share, 0.0, -away[2] / share)
    return Quad("table shadow", pixels, (left + away[0], mark.y + 0.002, mark.z + away[2]), (wide, 0.0, 0.0), down,
                depth=mark.z + 0.03)


def mirrored_in(mark: Mark, pixels: tuple[Pixels, ...], body: Plane) -> list[Plane]:
    """The thing upside down in the polish of the top that it stands on; nothing on cloth, and of long loops."""
    words = set(mark.actor.stand.word.split()) if mark.actor.stand is not None else set()
    if len(pixels) > _MOST or words & _SOFT:
        return []
    strong = _STONE if words & _STONES else _WOOD
    foot = round(body.anchor[1])
    out = []
    for picture in pixels:
        above = picture[max(0, foot - round(_REACH * foot)) : foot][::-1]
        rows = np.linspace(1.0, 0.0, above.shape[0], dtype=np.float32)[:, None, None]
        blurred = cv2.GaussianBlur(above, (0, 0), max(1.0, 0.008 * foot))
        out.append(np.ascontiguousarray((blurred * (strong * rows**1.4)).astype(np.uint8)))
    return [Plane("in the polish", tuple(out), mark.x, mark.y, mark.z + 0.015, body.ppm, (body.anchor[0], 0.0),
                  body.period, body.phase, subject=mark.led)]
