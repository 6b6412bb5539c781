"""Leaves, petals, fruit and drops seen close: blades with veins and a curve, each with a shadow on what lies below."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Blade:
    """How a leaf or petal looks. dark, light: display colours of its shaded and its lit parts; vein: of its veins;
    wide: width per length; full: where it is widest, 0 base .. 1 tip; lobes: odd number of points (1: a plain blade);
    teeth: depth of its serration as a share of the half width; veins: pairs of them; patch: another colour in spots;
    notch: a heart's cut in the tip; gloss 0..1."""

    dark: str = "#2c5a26"
    light: str = "#8fbc4e"
    vein: str = "#bcd68a"
    wide: float = 0.46
    full: float = 0.40
    lobes: int = 1
    teeth: float = 0.0
    veins: int = 8
    patch: str = ""
    notch: float = 0.0
    gloss: float = 0.12


def blurred(array: Floats, sigma: float) -> Floats:
    return np.asarray(cv2.GaussianBlur(array, (0, 0), sigma), np.float32)


class Sprig:
    """A picture of leafage while it is painted, back to front: (height, width) texels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.albedo = np.zeros((height, width, 3), np.float32)
        self.alpha = np.zeros((height, width), np.float32)
        self.normal = np.zeros((height, width, 3), np.float32)
        self.normal[..., 2] = 1.0
        self.ao = np.ones((height, width), np.float32)
        self.gloss = np.zeros((height, width), np.float32)

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[slice, slice] | None:
        """The part of the picture that holds a rectangle; None where it is outside."""
        left, right = max(0, int(x0)), min(self.width, int(x1) + 2)
        top, below = max(0, int(y0)), min(self.height, int(y1) + 2)
        return (slice(top, below), slice(left, right)) if right - left > 2 and below - top > 2 else None

    def put(self, part: tuple[slice, slice], mask: Floats, colour: Floats, normal: Floats, gloss: float) -> None:
        """Lay something over what is there; it shades what it lies on."""
        reach = max(2.0, 0.05 * math.sqrt(mask.size))
        shade = blurred(mask, reach)
        self.ao[part] *= 1 - 0.55 * np.clip(shade, 0, 1) * (1 - mask)
        k = mask[..., None]
        self.albedo[part] += (colour - self.albedo[part]) * k
        self.normal[part] += (normal - self.normal[part]) * k
        self.ao[part] += (1 - self.ao[part]) * mask
        self.gloss[part] += (gloss - self.gloss[part]) * mask
        self.alpha[part] += (1 - self.alpha[part]) * mask

    def matte(self, ppm: float, soft: float = 0.0) -> Matte:
        """The picture as a surface whose anchor is its middle. soft: texels of blur, for what is out of focus."""
        albedo, alpha, normal, ao = self.albedo, self.alpha, self.normal, self.ao
        if soft > 0.4:
            alpha = blurred(self.alpha, soft)
            weight = np.maximum(alpha, 1e-3)[..., None]
            albedo = np.asarray(blurred(albedo * self.alpha[..., None], soft) / weight, np.float32)
            normal = np.asarray(blurred(normal * self.alpha[..., None], soft) / weight, np.float32)
            ao = blurred(ao, soft)
        length = np.linalg.norm(normal, axis=-1, keepdims=True)
        return Matte(
            np.ascontiguousarray(albedo, np.float32),
            np.ascontiguousarray(alpha, np.float32),
            ppm,
            (self.width / 2, self.height / 2),
            np.ascontiguousarray(normal / np.maximum(length, 1e-3), np.float32),
            None,
            np.ascontiguousarray(np.clip(ao, 0.25, 1), np.float32),
            gloss=np.ascontiguousarray(self.gloss) if soft <= 0.4 else None,
            rim=0.4,
        )


def leaf(sprig: Sprig, base: Point, tip: Point, look: Blade, bend: float, rng: np.random.Generator) -> None:
    """One blade from its base to its tip (texels); bend: how far its middle line swings aside, share of its length."""
    long = math.hypot(tip[0] - base[0], tip[1] - base[1])
    reach = long * max(look.wide * 0.62 + abs(bend), 0.75 if look.lobes > 1 else 0.0)
    x0, x1 = min(base[0], tip[0]) - reach, max(base[0], tip[0]) + reach
    y0, y1 = min(base[1], tip[1]) - reach, max(base[1], tip[1]) + reach
    part = sprig.box(x0, y0, x1, y1)
    if part is None or long < 4:
        return
    yy, xx = np.mgrid[part].astype(np.float32)
    dx, dy = (tip[0] - base[0]) / long, (tip[1] - base[1]) / long
    u = ((xx - base[0]) * dx + (yy - base[1]) * dy) / long
    v = (-(xx - base[0]) * dy + (yy - base[1]) * dx) / long - bend * 4 * u * (1 - u)
    half, along, turn = _form(look, u, v)
    t = v / np.maximum(half, 1e-3) if look.lobes == 1 else along
    edge = (half - np.abs(v)) * long if look.lobes == 1 else half * long
    mask = np.asarray(np.clip(edge + 0.5, 0, 1) * ((u > -0.02) & (u < 1.1)), np.float32)
    if float(mask.max()) < 0.5:
        return
    rows, columns = mask.shape
    cells = max(2.0, 9 * max(rows, columns) / long)
    grain = fbm_image(columns, rows, cells * columns / max(rows, columns), cells * rows / max(rows, columns),
                      int(rng.integers(999)), 4)  # fmt: skip
    rib, corrugated = _veins(look, u, v, t, long, turn)
    lift = rng.normal(size=2) * 0.22
    side = np.clip(t, -1, 1)
    arch = 0.55 * side + corrugated
    normal = np.stack(
        [-dy * arch + lift[0], -(dx * arch) + 0.30 + lift[1] - 0.35 * dy * (u - 0.5), np.full_like(u, 0.85)], -1
    )
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    tone = np.clip(0.30 + 0.55 * grain + 0.16 * side * (1 if dx > 0 else -1) + 0.16 * u - 0.20 * corrugated
                   + rng.normal() * 0.10, 0, 1)[..., None]  # fmt: skip
    colour = lin(look.dark) * (1 - tone) + lin(look.light) * tone
    if look.patch:
        spots = smooth(0.46, 0.62, grain + 0.22 * np.abs(side) - 0.12)[..., None]
        colour = colour + (lin(look.patch) * (0.6 + 0.8 * tone) - colour) * spots
    colour = colour + (lin(look.vein) - colour) * np.clip(rib, 0, 1)[..., None]
    sprig.put(part, mask, np.asarray(colour, np.float32), np.asarray(normal, np.float32), look.gloss)


def _form(look: Blade, u: Floats, v: Floats) -> tuple[Floats, Floats, Floats]:
    """-> half width (plain) or distance inside the edge (lobed), -1..1 across the lobe, offset from the lobe's axis."""
    w = np.clip(u, 1e-3, 1)
    if look.lobes == 1:
        power = math.log(0.5) / math.log(look.full)
        half = look.wide / 2 * np.sin(math.pi * np.minimum(w**power, 0.999)) ** 0.85
        if look.notch:
            half = half * (
                1 - smooth(1 - look.notch, 1.0, u + look.notch * (1 - np.abs(v) / (look.wide * 0.3) * 0.8).clip(0, 1))
            )
        if look.teeth:
            saw = (u * 26) % 1
            half = half * (1 - look.teeth * (1 - saw) * smooth(0.05, 0.2, u))
        return np.asarray(half, np.float32), v, np.zeros_like(u)
    # lobes: blades that share a base, the middle one longest
    best, across, axis = np.full_like(u, -9.0), np.zeros_like(u), np.zeros_like(u)
    fan = 0.36 * (look.lobes - 1) / 2 if look.lobes > 3 else 0.7
    for k in range(look.lobes):
        aside = (k - (look.lobes - 1) / 2) / ((look.lobes - 1) / 2)
        angle, size = aside * fan * 1.55, 1.0 - 0.42 * abs(aside) ** 1.3
        c, s = math.cos(angle), math.sin(angle)
        a, b = ((u - 0.04) * c + v * s) / size, (-(u - 0.04) * s + v * c) / size
        inner = np.clip(a, 1e-3, 1)
        half = look.wide / 2 * np.sin(math.pi * np.minimum(inner**0.8, 0.999)) ** 0.9
        if look.teeth:
            half = half * (1 - look.teeth * (1 - (a * 7) % 1) * smooth(0.15, 0.4, a))
        inside = np.where((a > 0) & (a < 1), (half - np.abs(b)) * size, -1.0)
        closer = inside > best
        best = np.where(closer, inside, best)
        across = np.where(closer, b / np.maximum(half, 1e-3), across)
        axis = np.where(closer, b * 1.0, axis)
    return np.asarray(best, np.float32), np.asarray(across, np.float32), np.asarray(axis, np.float32)


def _veins(look: Blade, u: Floats, v: Floats, t: Floats, long: float, axis: Floats) -> tuple[Floats, Floats]:
    """How much of a vein is at a place, 0..1, and the relief of the blade between the veins."""
    middle = v if look.lobes == 1 else axis
    rib = np.exp(-((middle * long / (1.1 + 0.006 * long * (1.05 - np.clip(u, 0, 1)))) ** 2)) * 0.85
    if not look.veins:
        return np.asarray(rib * 0.3, np.float32), np.zeros_like(u)
    phase = u * look.veins - 0.62 * np.abs(np.clip(t, -1, 1)) ** 0.8 * look.veins * look.wide
    f = phase - np.floor(phase)
    fine = np.exp(-(((f - 0.5) / 0.055) ** 2)) * (1 - np.abs(np.clip(t, -1, 1)) ** 3) * 0.42
    relief = 0.20 * np.sin(2 * math.pi * f)
    return np.asarray(np.maximum(rib, fine), np.float32), np.asarray(relief, np.float32)


def stalk(sprig: Sprig, path: list[Point], thick: tuple[float, float], colours: tuple[str, str]) -> None:
    """A round stem along points (texels), from one thickness to another; colours: dark, light."""
    xs, ys, rim = [p[0] for p in path], [p[1] for p in path], max(thick) + 4
    part = sprig.box(min(xs) - rim, min(ys) - rim, max(xs) + rim, max(ys) + rim)
    if part is None:
        return
    left, top = part[1].start, part[0].start
    mask = np.zeros(sprig.alpha[part].shape, np.uint8)
    for k, (a, b) in enumerate(itertools.pairwise(path)):
        wide = thick[0] + (thick[1] - thick[0]) * k / max(1, len(path) - 2)
        start, end = ((round((p[0] - left) * 8), round((p[1] - top) * 8)) for p in (a, b))
        cv2.line(mask, start, end, 255, max(1, round(wide)), cv2.LINE_AA, 3)
    alpha = np.asarray(mask.astype(np.float32) / 255, np.float32)
    distance = cv2.distanceTransform((mask > 100).astype(np.uint8), cv2.DIST_L2, 3)
    rise = cv2.GaussianBlur(distance, (0, 0), 1.2)
    slopes = -cv2.Sobel(rise, cv2.CV_32F, 1, 0) / 5, cv2.Sobel(rise, cv2.CV_32F, 0, 1) / 5
    normal = np.dstack([*slopes, np.full_like(alpha, 0.7)])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    tone = np.clip(0.5 + 0.6 * normal[..., 1:2], 0, 1)
    colour = lin(colours[0]) * (1 - tone) + lin(colours[1]) * tone
    sprig.put(part, alpha, np.asarray(colour, np.float32), np.asarray(normal, np.float32), 0.05)


def globe(sprig: Sprig, middle: Point, radius: float, colours: tuple[str, str, str], rng: np.random.Generator,
          longer: float = 1.0, pores: float = 0.05) -> None:  # fmt: skip
    """A round fruit. colours: shaded, lit, blush on one cheek; longer: height per width; pores: how rough its skin."""
    x, y = middle
    part = sprig.box(x - radius - 2, y - radius * longer - 2, x + radius + 2, y + radius * longer + 2)
    if part is None:
        return
    yy, xx = np.mgrid[part].astype(np.float32)
    nx, ny = (xx - x) / radius, (yy - y) / (radius * longer)
    r = np.hypot(nx, ny)
    mask = np.asarray(np.clip((1 - r) * radius + 0.5, 0, 1), np.float32)
    nz = np.sqrt(np.clip(1 - r * r, 0.02, 1))
    rows, columns = mask.shape
    grain = (
        fbm_image(columns, rows, 34, 34 * rows / columns, int(rng.integers(999)), 2)
        if pores
        else np.full_like(mask, 0.5)
    )
    pits = cv2.Sobel(grain, cv2.CV_32F, 1, 0) * pores * 1.6, cv2.Sobel(grain, cv2.CV_32F, 0, 1) * pores * 1.6
    normal = np.stack([nx - pits[0], -ny + pits[1], nz], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    tone = np.clip(0.42 - 0.40 * ny + 1.5 * pores * (grain - 0.5), 0, 1)[..., None]
    colour = lin(colours[0]) * (1 - tone) + lin(colours[1]) * tone
    cheek = (
        smooth(0.1, 0.9, nx * rng.choice([-1.0, 1.0]) * 0.8 - ny * 0.4 + 2 * pores * (grain - 0.5))[..., None] * 0.75
    )
    colour = colour + (lin(colours[2]) - colour) * cheek
    sprig.put(part, mask, np.asarray(colour, np.float32), np.asarray(normal, np.float32), 0.45)


def drop(sprig: Sprig, middle: Point, radius: float) -> None:
    """A drop of water on what is there: dark where light enters, bright where it leaves, a spark on top."""
    x, y = middle
    part = sprig.box(x - radius * 1.5, y - radius * 1.5, x + radius * 1.5, y + radius * 1.7)
    if part is None:
        return
    yy, xx = np.mgrid[part].astype(np.float32)
    nx, ny = (xx - x) / radius, (yy - y) / radius
    r = np.hypot(nx, ny)
    mask = np.clip((1 - r) * radius + 0.5, 0, 1) * np.clip(sprig.alpha[part] * 2 - 0.6, 0, 1)
    shadow = np.exp(-(((nx - 0.15) ** 2 + (ny - 0.45) ** 2) / 1.1)) * (1 - mask)
    below = sprig.albedo[part]
    sprig.ao[part] *= 1 - 0.5 * np.asarray(shadow, np.float32)
    glow = smooth(-0.5, 0.9, ny) * smooth(1.0, 0.7, r)
    clear = below * (0.42 + 1.5 * glow[..., None]) + lin("#dff2f6") * (0.28 * glow**2)[..., None]
    spark = np.exp(-(((nx + 0.32) / 0.20) ** 2 + ((ny + 0.42) / 0.16) ** 2))[..., None]
    colour = clear + (lin("#ffffff") * 2.2 - clear) * spark
    normal = np.stack([nx * 0.7, -ny * 0.7 + 0.1, np.sqrt(np.clip(1.1 - 0.6 * r * r, 0.05, 2))], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    k = np.asarray(mask, np.float32)
    sprig.albedo[part] = below + (colour - below) * k[..., None]
    sprig.normal[part] += (normal - sprig.normal[part]) * k[..., None]
    sprig.ao[part] += (1 - sprig.ao[part]) * k
    sprig.gloss[part] += (0.6 - sprig.gloss[part]) * k


def flower(
    sprig: Sprig,
    middle: Point,
    radius: float,
    look: Blade,
    count: int,
    heart: tuple[str, str],
    rng: np.random.Generator,
) -> None:
    """An open flower, turned a little away. heart: colours of its middle and of its anthers."""
    squash, turn = rng.uniform(0.62, 1.0), rng.uniform(0, 6.28)
    lean = rng.uniform(-0.6, 0.6)
    c, s = math.cos(lean), math.sin(lean)
    for k in rng.permutation(count):
        a = turn + 2 * math.pi * k / count
        ex, ey = math.cos(a), math.sin(a) * squash
        size = radius * (0.92 + 0.16 * rng.random())
        tip = (middle[0] + (ex * c - ey * s) * size, middle[1] + (ex * s + ey * c) * size)
        leaf(sprig, middle, tip, look, float(rng.normal() * 0.05), rng)
    globe(sprig, middle, radius * 0.13, (heart[0], heart[0], heart[0]), rng, squash, 0.2)
    for _ in range(16):
        a, r = rng.uniform(0, 6.28), radius * rng.uniform(0.12, 0.36)
        at = (middle[0] + r * math.cos(a), middle[1] + r * math.sin(a) * squash - radius * 0.06)
        stalk_to(sprig, middle, at, radius * 0.012, heart[0])
        globe(sprig, at, max(1.2, radius * 0.036), (heart[1], heart[1], heart[1]), rng)


def stalk_to(sprig: Sprig, start: Point, end: Point, thick: float, colour: str) -> None:
    """A thread, as stamens hang on."""
    part = sprig.box(
        min(start[0], end[0]) - 2, min(start[1], end[1]) - 2, max(start[0], end[0]) + 2, max(start[1], end[1]) + 2
    )
    if part is None:
        return
    yy, xx = np.mgrid[part].astype(np.float32)
    dx, dy = end[0] - start[0], end[1] - start[1]
    t = np.clip(((xx - start[0]) * dx + (yy - start[1]) * dy) / (dx * dx + dy * dy + 1e-6), 0, 1)
    away = np.hypot(xx - start[0] - t * dx, yy - start[1] - t * dy)
    mask = np.asarray(np.clip(max(0.7, thick) - away + 0.5, 0, 1), np.float32)
    normal = np.broadcast_to(np.array([0, 0.4, 0.9], np.float32), (*mask.shape, 3))
    sprig.put(part, mask, np.broadcast_to(lin(colour), (*mask.shape, 3)).astype(np.float32), normal, 0.1)
