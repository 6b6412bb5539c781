"""Old films that a prompt may name: black and white, sepia, a faded colour film. The grade alone makes them."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.scene import Scene


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
