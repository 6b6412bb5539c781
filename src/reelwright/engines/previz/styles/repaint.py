"""Every texture of a scene through one brush, so that a style lies on things and not on the screen: it moves with
them, can't flicker, and costs nothing while frames are shot."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Camera, Emitter, Pixels, Plane, Quad, Scene

Array = NDArray[Any]
Role = Literal["figure", "thing", "land", "sky", "ground", "veil"]
DISTANT = 60.0  # m: what stands farther off, or goes on for ever, is land
THIN = 0.45  # mean opacity below which a plane is no body: mist, shadow, shafts
WRAP = 24  # texels that a tile is continued by while it is painted


@dataclass(frozen=True, eq=False)
class Skin:
    """A texture to be painted. colour: uint8 (h, w, 3), BGR, not premultiplied; alpha: uint8 (h, w); texel: how many
    px of a frame of 720 rows one texel covers in the composed view; rows: where its first and last row lie between
    zenith (0) and nadir (1), for skies."""

    colour: Array
    alpha: Array
    role: Role
    texel: float
    name: str = ""

    def width(self, px: float) -> float:
        """texels for a width in px of a frame of 720 rows."""
        return px / max(self.texel, 1e-3)


Brush = Callable[[Skin], Skin]


def repainted(scene: Scene, brush: Brush) -> Scene:
    """The scene with every plane, quad, the ground and the sky painted by the brush, in two threads."""
    with ThreadPoolExecutor(2, "restyle") as pool:
        planes = [pool.submit(_plane, p, scene.camera, brush) for p in scene.planes]
        quads = [pool.submit(_quad, q, scene.camera, brush) for q in scene.quads]
        base = _painted(scene.sky.base, brush, "sky", scene.camera.focal / scene.sky.focal, "sky")
        decks = tuple(
            replace(d, pixels=_painted(d.pixels, brush, "sky", scene.camera.focal / scene.sky.focal, "deck"))
            for d in scene.sky.decks
        )
        ground = scene.ground
        if ground is not None:
            texel = scene.camera.focal / (ground.ppm * max(1.0, scene.subject.z - scene.camera.z))
            ground = replace(ground, tile=_tile(ground.tile, brush, texel))
        return replace(
            scene,
            planes=tuple(p.result() for p in planes),
            quads=tuple(q.result() for q in quads),
            sky=replace(scene.sky, base=base, decks=decks),
            ground=ground,
            emitters=tuple(_emitter(e, brush) for e in scene.emitters),
        )


def _plane(plane: Plane, camera: Camera, brush: Brush) -> Plane:
    depth = max(0.5, plane.z - camera.z)
    texel = camera.focal / (depth * plane.ppm)
    role = _role(plane, depth)
    return replace(plane, cycle=tuple(_painted(p, brush, role, texel, plane.name) for p in plane.cycle))


def _role(plane: Plane, depth: float) -> Role:
    if _thin(plane.cycle[0]):
        return "veil"
    if plane.subject:
        return "figure"
    return "land" if plane.repeat or depth > DISTANT else "thing"


def _thin(pixels: Pixels) -> bool:
    alpha = pixels[..., 3]
    seen = cv2.countNonZero(np.ascontiguousarray(alpha))
    return seen == 0 or float(alpha.sum()) / (255.0 * seen) < THIN


def _quad(quad: Quad, camera: Camera, brush: Brush) -> Quad:
    lies = quad.across[1] == 0 and quad.down[1] == 0 and abs(quad.origin[1]) < 0.35
    depth = quad.origin[2] + 0.5 * (quad.across[2] + quad.down[2]) - camera.z
    length = float(np.linalg.norm(quad.across)) or 1.0
    texel = camera.focal / (max(0.8, depth) * quad.pixels.shape[1] / length)
    role: Role = "veil" if _thin(quad.pixels) else "ground" if lies else "thing"
    return replace(quad, pixels=_painted(quad.pixels, brush, role, texel, quad.name))


def _emitter(emitter: Emitter, brush: Brush) -> Emitter:
    """Sprites are a few px large: coloured with the air, never inked or modelled."""
    return replace(emitter, atlas=tuple(_painted(p, brush, "veil", 1.0, emitter.name) for p in emitter.atlas))


def _tile(tile: Pixels, brush: Brush, texel: float) -> Pixels:
    wide = np.asarray(cv2.copyMakeBorder(tile, WRAP, WRAP, WRAP, WRAP, cv2.BORDER_WRAP), np.uint8)
    return np.ascontiguousarray(_painted(wide, brush, "ground", texel, "ground")[WRAP:-WRAP, WRAP:-WRAP])


def _painted(pixels: Pixels, brush: Brush, role: Role, texel: float, name: str) -> Pixels:
    alpha = np.ascontiguousarray(pixels[..., 3])
    three = cv2.merge([alpha, alpha, alpha])
    body = np.ascontiguousarray(pixels[..., :3])
    opaque = int(alpha.min()) == 255
    colour = body if opaque else np.asarray(cv2.divide(body, three, scale=255))
    skin = brush(Skin(colour, alpha, role, texel, name))
    three = cv2.merge([skin.alpha, skin.alpha, skin.alpha])
    painted: Array = skin.colour if opaque and skin.alpha is alpha else cv2.multiply(skin.colour, three, scale=1 / 255)
    return np.ascontiguousarray(cv2.merge([*cv2.split(painted), skin.alpha]))
