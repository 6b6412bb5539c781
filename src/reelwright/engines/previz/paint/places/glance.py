"""A quick small look at a place, to judge its exposure before everything is lit for good. No detail, no reflections."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import to_film
from reelwright.engines.previz.paint.lighting.hours import HOURS
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import light_matte
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.ground import water_of
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.sky.strip import Heaven
from reelwright.engines.previz.scene import Floats

ROWS = 90  # height of the glance in px
EASE = 0.62  # how far the exposure goes towards its target: nights stay nights


def exposure_for(scape: Scape, earth: Earth, heaven: Heaven, light: Light, factor: float) -> float:
    """Factor on all light that brings the median of the frame near the hour's target. factor: the setting's own."""
    seen = glance(scape, earth, heaven, light)
    luma = seen @ np.array([0.07, 0.72, 0.21], np.float32) / 255
    # film's eye: the median, but highlights count, so that a bright sky is not burnt for a dark ground
    level = 0.7 * float(np.median(luma)) + 0.3 * float(np.percentile(luma, 80)) * 0.72
    storm = 0.86 if light.weather.clouds == "storm" else 1.0 + 0.14 * scape.snow
    target = HOURS[light.hour].target * light.mood.exposure * storm * factor
    gain = (target / max(level, 0.03)) ** (2.2 * EASE)
    return float(np.clip(gain, 0.62, 2.4))


def glance(scape: Scape, earth: Earth, heaven: Heaven, light: Light) -> Floats:
    """(ROWS, w, 3) BGR 0..255."""
    view = scape.view
    unit = ROWS / view.height
    width, horizon, focal = int(view.width * unit), view.horizon * unit, view.focal * unit
    out = _sky(heaven, light, width, horizon, focal)
    _earth(out, earth, scape, light, horizon)
    for panel in sorted(scape.panels, key=lambda p: -(p.depth or p.origin[2])):
        if panel.name in ("near ground", "far ground"):
            continue
        corner = np.array(panel.origin)
        far = [corner, corner + panel.across, corner + np.array(panel.across) + panel.down, corner + panel.down]
        points = [
            (width / 2 + focal * p[0] / max(p[2], 0.6), horizon + focal * (view.eye - p[1]) / max(p[2], 0.6))
            for p in far
        ]
        small = light_matte(panel.matte.thumbnail(8), light.dimmed(*panel.dim), max(0.5, min(p[2] for p in far)))
        mean = small.reshape(-1, 4).astype(np.float32).mean(0)
        mask = np.zeros(out.shape[:2], np.float32)
        cv2.fillPoly(mask, [np.clip(np.array(points) * 8, -9999, 9999).astype(np.int32)], 1.0, cv2.LINE_AA, 3)
        a = mask[..., None] * mean[3] / 255
        out *= 1 - a
        out += mask[..., None] * mean[:3]
    for piece in sorted(scape.pieces, key=lambda p: -p.spots[0].z):
        z = piece.spots[0].z
        step = max(1, int(piece.matte.ppm * z / focal * 0.7))
        small = light_matte(piece.matte.thumbnail(step), light.dimmed(*piece.dim), z, mist=piece.mist, lamps=False)
        x, y = piece.matte.foot
        for spot in piece.spots:
            scale = focal / spot.z / (piece.matte.ppm / step) * spot.scale
            left = width / 2 + focal * spot.x / spot.z - x / step * scale
            top = horizon + focal * (view.eye - spot.y) / spot.z - y / step * scale
            warp = np.array([[scale, 0, left], [0, scale, top]], np.float64)
            drawn = cv2.warpAffine(small, warp, (width, ROWS), flags=cv2.INTER_LINEAR).astype(np.float32)
            out *= 1 - drawn[..., 3:] / 255
            out += drawn[..., :3]
    return np.asarray(out, np.float32)


def _sky(heaven: Heaven, light: Light, width: int, horizon: float, focal: float) -> Floats:
    scale = focal / heaven.focal
    _h, w = heaven.base.shape[:2]
    colour = heaven.base
    for sheet in heaven.sheets:
        if colour.shape != sheet.colour.shape:
            colour = np.asarray(cv2.resize(colour, sheet.alpha.shape[::-1], interpolation=cv2.INTER_AREA), np.float32)
        colour = np.asarray(colour + (sheet.colour - colour) * sheet.alpha[..., None], np.float32)
    shrink = colour.shape[1] / w
    scale, w = scale / shrink, colour.shape[1]
    top = horizon - heaven.horizon * scale * shrink
    warp = np.array([[scale, 0, width / 2 - w / 2 * scale], [0, scale, top]], np.float64)
    small = cv2.warpAffine(
        np.asarray(colour, np.float32), warp, (width, ROWS), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(to_film(small * light.exposure)[..., ::-1].copy(), np.float32)


def _earth(out: Floats, earth: Earth, scape: Scape, light: Light, horizon: float) -> None:
    first = int(np.clip(horizon, 0, ROWS))
    if earth.lie == "none" or first >= ROWS:
        return
    rows = ROWS - first
    ground = material(earth.soil, scape.snow).mean * (light.ambient_up * 0.9 + light.key * max(0.4, light.key_dir[1]))
    land = to_film(ground * light.exposure)[::-1]
    water = water_of(earth, scape, light)
    if water is None:
        out[first:] = land
        return
    mirror = out[max(0, first - rows) : first][::-1]
    mirror = np.concatenate([mirror, np.repeat(mirror[-1:], rows - len(mirror), 0)]) if len(mirror) < rows else mirror
    out[first:] = mirror * water.mirror + np.array(water.deep, np.float32) * (1 - water.mirror)
    if earth.lie == "shore":
        edge = int(np.clip(horizon + (ROWS - horizon) / earth.shore, first, ROWS))
        out[edge:] = land
