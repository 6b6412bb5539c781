"""Few flat colours with a drawn line that a prompt may name: woodblock, folk painting, papyrus, sticker, ink."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.painting import on_paper_look
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """How a print is made. tone, red, blue: uint8 (256,) tables for lightness and colour; ink: BGR of its line; line:
    px of its outline, crease: of its inner lines; calm: px of texture that is evened out; flat: what differs by less
    becomes one area; stock: BGR of what it is printed on and how much of that is seen through; rim: px of a white edge
    that is cut round a figure; deep: from where to where (0..255) a darker place becomes an inner line; gain: of
    the whole print, blue, green, red."""

    tone: Array
    red: Array
    blue: Array
    ink: tuple[int, int, int]
    line: float = 1.8
    crease: float = 1.1
    calm: float = 3.0
    flat: float = 34.0
    stock: tuple[int, int, int] = (230, 240, 244)
    bare: float = 0.0
    rim: float = 0.0
    deep: tuple[int, int] = (6, 12)
    saturation: float = 0.92
    gain: tuple[float, float, float] = (0.97, 1.0, 1.01)


def _tones(steps: int, soft: float, low: float = 0.10, power: float = 0.82) -> Array:
    return surfaces.table(lambda x: low + (0.98 - low) * surfaces.bands(steps, soft)(x**power))


WOODBLOCK = Press(_tones(4, 0.08), surfaces.chroma(1.25, 84), surfaces.chroma(1.25, 84), (58, 34, 24))
FOLK = Press(
    _tones(3, 0.06, 0.22, 0.7), surfaces.chroma(3.2, 112, 5), surfaces.chroma(3.0, 112, -6), (16, 14, 26), line=3.0,
    crease=1.8, calm=5.0, flat=46.0, deep=(10, 20), saturation=1.15,
)  # fmt: skip
PAPYRUS = Press(
    _tones(4, 0.10, 0.16), surfaces.chroma(1.4, 70, 7), surfaces.chroma(1.3, 70, -17), (24, 38, 60), line=2.4,
    crease=1.5, calm=4.0, flat=40.0, stock=(120, 178, 214), bare=0.34, saturation=1.0, gain=(0.86, 0.99, 1.05),
)  # fmt: skip
STICKER = Press(
    _tones(4, 0.06, 0.14, 0.75), surfaces.chroma(1.9, 108), surfaces.chroma(1.9, 108), (40, 30, 34), line=2.2,
    crease=1.4, calm=4.0, flat=40.0, rim=5.0, saturation=1.1,
)  # fmt: skip
SILK = Press(
    _tones(6, 0.6, 0.10, 0.7), surfaces.chroma(0.55, 60, 3), surfaces.chroma(0.55, 60, -9), (26, 30, 32), line=1.5,
    crease=1.3, calm=2.6, flat=20.0, stock=(196, 222, 234), bare=0.30, deep=(16, 44), saturation=0.9,
    gain=(0.93, 1.0, 1.03),
)  # fmt: skip


def woodblock(scene: Scene, seed: int) -> Scene:
    """Few flat colours, a dark blue line round everything, paper that shows through."""
    return _pressed(scene, WOODBLOCK)


def folk(scene: Scene, seed: int) -> Scene:
    """Loud flat colours within a thick black line, as village painters lay them."""
    return _pressed(scene, FOLK)


def papyrus(scene: Scene, seed: int) -> Scene:
    """Ochre, brick and blue on reed paper, a brown line."""
    return _pressed(scene, PAPYRUS)


def sticker(scene: Scene, seed: int) -> Scene:
    """Bright flat colours, whoever is shown cut out with a white edge."""
    return _pressed(scene, STICKER)


def ink_on_silk(scene: Scene, seed: int) -> Scene:
    """Black ink and a breath of colour on warm silk, as Chinese scrolls are painted."""
    return _pressed(scene, SILK)


def _pressed(scene: Scene, press: Press) -> Scene:
    look = replace(on_paper_look(scene.look, press.saturation), gain=press.gain)
    return replace(repainted(scene, lambda skin: _printed(skin, press)), look=look)


def _printed(skin: Skin, press: Press) -> Skin:
    if skin.role == "veil":
        return skin
    flat = texels.toned(texels.calmed(skin, press.calm, 0.75), press.tone, press.red, press.blue, press.flat)
    if press.bare:
        stock = np.full_like(flat.colour, press.stock)
        flat = replace(flat, colour=np.asarray(cv2.addWeighted(flat.colour, 1 - press.bare, stock, press.bare, 0)))
    if skin.role == "sky":
        return flat
    lines = cv2.max(texels.outline(skin, press.line), texels.creases(skin, press.crease, *press.deep))
    inked = texels.inked(flat, lines, press.ink, 0.92)
    if press.rim and skin.role == "figure":
        return texels.inked(inked, texels.outline(skin, press.rim), (250, 250, 250), 1.0)
    return inked
