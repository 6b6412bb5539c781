"""Old films that a prompt may name: black and white, sepia, a faded colour film, an instant photo. The grade makes
them, and a white card round the last."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles.surfaces import Array, Painter

CARD = (238, 240, 236)  # RGB
SIDE, FOOT = 0.035, 0.13  # widths of a card's edges, shares of the frame's height


def monochrome(scene: Scene, seed: int) -> Scene:
    """Silver and black, harder than colour."""
    look = replace(scene.look, saturation=0.0, contrast=0.62, grain=2.6, vignette=0.42, lift=(0.0, 0.0, 0.0),
                   gain=(1.0, 1.0, 1.0))  # fmt: skip
    return replace(scene, look=look)


def sepia(scene: Scene, seed: int) -> Scene:
    look = replace(scene.look, saturation=0.0, contrast=0.42, grain=3.4, vignette=0.62, lift=(0.02, 0.05, 0.085),
                   gain=(0.66, 0.88, 1.04))  # fmt: skip
    return replace(scene, look=look)


def faded(scene: Scene, seed: int) -> Scene:
    """Colour film that lay in a drawer: warm lights, green shadows, soft blacks, coarse grain."""
    look = replace(scene.look, saturation=0.74, contrast=0.30, grain=3.8, vignette=0.55, lift=(0.055, 0.07, 0.05),
                   gain=(0.84, 0.98, 1.06), bloom=scene.look.bloom * 1.2)  # fmt: skip
    return replace(scene, look=look)


def instant(scene: Scene, seed: int) -> Scene:
    """Self-developing film: milky blacks, a cool cast, the flash's soft edge."""
    look = replace(scene.look, saturation=0.82, contrast=0.34, grain=2.0, vignette=0.4, lift=(0.075, 0.06, 0.045),
                   gain=(0.95, 1.0, 1.0), bloom=scene.look.bloom * 1.3)  # fmt: skip
    return replace(scene, look=look)


def on_card(width: int, height: int) -> Painter:
    """The white card that frames an instant photo, broad at its foot."""
    side, foot = round(SIDE * height), round(FOOT * height)

    def paint(image: Array) -> Array:
        out = np.empty_like(image)
        out[:] = CARD
        out[side : height - foot, side : width - side] = image[side : height - foot, side : width - side]
        return out

    return paint
