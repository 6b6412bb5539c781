"""Painters of close views of plants: a soft background of light and green, and sprays of leaves, flowers and fruit."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.leafage import Blade, Point, Sprig, drop, flower, globe, leaf, stalk
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.botany import AUTUMN_LOOKS, BLADES, FRUITS, Fruit
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

MARGIN = 1.4  # of the frame's size: room for the camera
WIDEST = 1150  # texels of a picture that is in focus
BARK = ("#3a2c20", "#7a6248")
GREEN = ("#2c4a22", "#7aa04a")

def sheet(scape: Scape, z: float, detail: float) -> tuple[Sprig, float]:
    """A picture that covers the frame with its margin at z m, and its texels a metre."""
    width = min(scape.view.width * MARGIN, WIDEST) * detail
    share = width / (scape.view.width * MARGIN)
    return Sprig(int(width), int(scape.view.height * MARGIN * share)), share * scape.view.focal / z


def hang(scape: Scape, name: str, matte: Matte, z: float, sway: float, dim: tuple[float, float]) -> None:
    """Put a picture in the middle of the frame at z m."""
    y = scape.view.eye - (scape.view.height / 2 - scape.view.horizon) * z / scape.view.focal
    scape.add(
        name, matte, [Spot(0.0, y, z, 1.0, float(scape.rng.random()))], mist=0.0, reflects=False, sway=sway, dim=dim
    )


@dataclass(frozen=True, slots=True)
class Bokeh:
    """What lies far out of focus: broad tones, dark below and light above, and discs of light. colours: dark,
    middle, light; discs: how many."""

    colours: tuple[str, str, str] = ("#16301a", "#4f7a34", "#c8d888")
    discs: int = 46
    z: float = 60.0
    keep: float = 1.0
    tag: str = "bokeh"

    def paint(self, scape: Scape) -> None:
        rng, width = scape.rng, 480
        height = int(width * scape.view.height / scape.view.width)
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        up = 1 - rows / height
        blot = cv2.GaussianBlur(
            fbm_image(width, height, 4.5, 4.5 * height / width, int(rng.integers(999)), 3), (0, 0), 16
        )
        aside = (columns / width - 0.5) * scape.side
        tone = np.clip((blot - 0.5) * 3.4 + 0.34 + 0.40 * up + 0.35 * aside, 0, 1)[..., None]
        dark, middle, light = (lin(c) for c in self.colours)
        colour = dark + (middle - dark) * smooth(0.0, 0.55, tone) + (light - middle) * smooth(0.5, 1.0, tone)
        for _ in range(self.discs):
            x, y = rng.random() * width, rng.random() ** 1.3 * height * 0.9
            radius = (0.010 + 0.040 * rng.random() ** 1.6) * width
            reach = 1.12 * radius + 1
            part = np.s_[max(0, int(y - reach)) : int(y + reach) + 1, max(0, int(x - reach)) : int(x + reach) + 1]
            away = np.hypot(columns[part] - x, rows[part] - y) / radius
            disc = smooth(1.12, 0.86, away) * (0.80 + 0.20 * smooth(0.5, 1.0, away))
            lift = rng.uniform(0.05, 0.30) * float(
                np.clip(tone[int(min(y, height - 1)), int(min(x, width - 1)), 0] + 0.35, 0, 1)
            )
            colour[part] += (light * 1.5 - colour[part]) * (disc * lift)[..., None]
        ppm = width / (scape.view.span(self.z) * MARGIN)
        normal = np.broadcast_to(np.array([0, 0.75, 0.66], np.float32), colour.shape)
        opaque = np.ones((height, width), np.float32)
        middle_ = (width / 2, height / 2)
        matte = Matte(np.asarray(colour, np.float32), opaque, ppm, middle_, np.ascontiguousarray(normal), rim=0.0)
        hang(scape, "soft background", matte, self.z, 0.0, (1.15, 0.8))


@dataclass(frozen=True, slots=True)
class Spray:
    """A twig that comes into the frame, with leaves and what grows on it. blade: of BLADES; bloom: colour of its
    flowers ("" for none; the order's own colour wins); fruit: of FRUITS; z: m; soft: blur, share of the frame's height;
    number: leaves; size: of a leaf, as a share too; dew 0..1; shape: twig, single, fan, frond, rosette."""

    blade: str = "leaf"
    bloom: str = ""
    fruit: str = ""
    z: float = 14.0
    soft: float = 0.0
    number: int = 11
    size: float = 0.34
    dew: float = 0.0
    shape: str = "twig"
    flip: float = 1.0
    sway: float = 0.008
    keep: float = 1.0
    tag: str = "spray"

    def paint(self, scape: Scape) -> None:
        sprig, ppm = sheet(scape, self.z, 1.0 if not self.soft else 0.45)
        unit = sprig.height / MARGIN
        place = {"twig": _twig, "single": _single, "fan": _fan, "frond": _frond, "rosette": _rosette}[self.shape]
        place(self, scape, sprig, unit)
        wet = max(self.dew, 0.8 if scape.light.weather.fall == "rain" or "dew" in scape.order.features else 0.0)
        if wet and not self.soft:
            _bedew(sprig, unit, wet, scape.rng)
        dim = (1.0, 1.0) if not self.soft else (0.8, 0.6)
        hang(scape, "spray", sprig.matte(ppm, self.soft * unit), self.z, self.sway, dim)

    def looks(self, scape: Scape) -> list[Blade]:
        """The leaves it may take: as they are, or as they turn in autumn."""
        look = BLADES[self.blade]
        if scape.order.season == "autumn":
            return [replace(look, dark=d, light=li, vein=v, patch=p) for d, li, v, p in AUTUMN_LOOKS]
        return [look]


def _any(looks: list[Blade], rng: np.random.Generator) -> Blade:
    return looks[int(rng.integers(len(looks)))]


def _twig(spray: Spray, scape: Scape, sprig: Sprig, unit: float) -> None:
    """It enters at one side and reaches over the middle, leaves by turns; flowers and fruit about a line of thirds."""
    rng, side = scape.rng, scape.side * spray.flip
    looks = spray.looks(scape)
    middle = sprig.width / 2
    start = (middle + side * sprig.width * 0.52, sprig.height * (0.5 + rng.uniform(-0.16, 0.02)))
    end = (middle - side * sprig.width * rng.uniform(0.16, 0.24), sprig.height * (0.5 + rng.uniform(-0.02, 0.10)))
    steps = np.linspace(0, 1, 18)
    sag = unit * 0.10 * np.sin(math.pi * steps)
    xs, ys = start[0] + (end[0] - start[0]) * steps, start[1] + (end[1] - start[1]) * steps - sag
    path = [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]
    wood = BARK if spray.bloom or spray.fruit not in ("strawberry", "tomato", "") else GREEN
    hung = [path[int(len(path) * s)] for s in np.linspace(0.30, 0.97, FRUITS[spray.fruit].number if spray.fruit else 5)]
    order = rng.permutation(spray.number)
    for k in order[: spray.number // 2]:
        _leaf_at(spray, sprig, path, k, unit, _any(looks, rng), rng)
    stalk(sprig, path, (unit * 0.030, unit * 0.010), wood)
    for k in order[spray.number // 2 :]:
        _leaf_at(spray, sprig, path, k, unit, _any(looks, rng), rng)
    if spray.fruit:
        for at in hung:
            _fruit(FRUITS[spray.fruit], sprig, at, unit, looks[0], rng)
    if spray.bloom:
        _blossoms(spray, scape, sprig, hung, unit)


def _leaf_at(
    spray: Spray, sprig: Sprig, path: list[Point], k: int, unit: float, look: Blade, rng: np.random.Generator
) -> None:
    s = 0.12 + 0.88 * (k + rng.random() * 0.6) / spray.number
    i = min(len(path) - 2, int(s * (len(path) - 1)))
    base = path[i]
    along = math.atan2(path[i + 1][1] - base[1], path[i + 1][0] - base[0])
    turn = along + (1 if k % 2 else -1) * rng.uniform(0.45, 1.15)
    if k == spray.number - 1:
        turn = along
    size = unit * spray.size * rng.uniform(0.75, 1.1) * (1.1 - 0.25 * s)
    tip = (base[0] + math.cos(turn) * size, base[1] + math.sin(turn) * size + 0.12 * size)
    leaf(sprig, base, tip, look, float(rng.normal() * 0.08), rng)


def _single(spray: Spray, scape: Scape, sprig: Sprig, unit: float) -> None:
    """One large leaf across the frame, others behind it."""
    rng, side = scape.rng, scape.side
    looks = spray.looks(scape)
    middle, low = sprig.width / 2, sprig.height * 0.5
    for k in range(spray.number):
        base = (middle + side * unit * rng.uniform(0.2, 0.9), low + unit * rng.uniform(0.3, 0.6))
        turn = rng.uniform(-2.6, -0.6)
        size = unit * spray.size * rng.uniform(0.6, 0.9)
        tip = (base[0] + math.cos(turn) * size, base[1] + math.sin(turn) * size)
        if k < spray.number - 1:
            leaf(sprig, base, tip, _any(looks, rng), float(rng.normal() * 0.08), rng)
    base = (middle + side * unit * 0.72, low + unit * 0.46)
    tip = (middle - side * unit * 0.46, low - unit * 0.20)
    stalk(sprig, [(base[0] + side * unit * 0.4, base[1] + unit * 0.4), base], (unit * 0.03, unit * 0.022), GREEN)
    leaf(sprig, base, tip, _any(looks, rng), 0.08 * side, rng)


def _fan(spray: Spray, scape: Scape, sprig: Sprig, unit: float) -> None:
    """Leaves that crowd the whole frame, those behind darker."""
    rng, looks = scape.rng, spray.looks(scape)
    count = spray.number * 3
    for k in range(count):
        near = k / count
        base = (sprig.width * rng.uniform(0.02, 0.98), sprig.height * rng.uniform(0.15, 1.0))
        turn = -1.57 + rng.normal() * 0.9
        size = unit * spray.size * (0.55 + 0.5 * near) * rng.uniform(0.8, 1.15)
        tip = (base[0] + math.cos(turn) * size, base[1] + math.sin(turn) * size)
        foot = (sprig.width * (0.5 + 0.12 * rng.normal()), sprig.height * 1.05)
        bow = ((base[0] * 0.72 + foot[0] * 0.28), (base[1] * 0.5 + foot[1] * 0.5))
        stalk(sprig, [foot, bow, base], (unit * 0.020, unit * 0.010), GREEN)
        if spray.blade == "clover":
            _trefoil(sprig, base, size * 0.5, _any(looks, rng), 4 if k == count - 2 else 3, rng)
        else:
            leaf(sprig, base, tip, _any(looks, rng), float(rng.normal() * 0.08), rng)
        if k % 8 == 7:
            sprig.albedo *= 0.80 + 0.1 * near
    if spray.bloom or spray.fruit:
        at = [
            (sprig.width * (0.5 + 0.30 * math.cos(2.4 * i + 1)), sprig.height * (0.48 + 0.2 * math.sin(2.4 * i + 1)))
            for i in range(6)
        ]
        if spray.bloom:
            _blossoms(spray, scape, sprig, at, unit)
        else:
            for point in at[: FRUITS[spray.fruit].number + 1]:
                _fruit(FRUITS[spray.fruit], sprig, point, unit, looks[0], rng)


def _trefoil(sprig: Sprig, middle: Point, size: float, look: Blade, count: int, rng: np.random.Generator) -> None:
    """Clover: heart-shaped leaflets about a point, seen from above."""
    turn = rng.uniform(0, 6.28)
    for k in range(count):
        a = turn + 2 * math.pi * k / count
        tip = (middle[0] + math.cos(a) * size, middle[1] + math.sin(a) * size * 0.8)
        leaf(sprig, middle, tip, look, 0.0, rng)


def _frond(spray: Spray, scape: Scape, sprig: Sprig, unit: float) -> None:
    """Fern fronds: leaflets in pairs along an arching rib, each set with its own smaller ones at the base."""
    rng, side, look = scape.rng, scape.side, _any(spray.looks(scape), scape.rng)
    for number in range(4):
        hero = number == 3
        root = (
            sprig.width * (0.5 + side * (0.42 if hero else rng.uniform(0.1, 0.5))),
            sprig.height * (0.86 if hero else 1.0),
        )
        angle = -1.57 - side * (0.72 if hero else rng.uniform(-0.3, 0.9))
        long = unit * (1.15 if hero else rng.uniform(0.7, 1.0))
        last, path = root, [root]
        for _ in range(34):
            last = (last[0] + math.cos(angle) * long / 34, last[1] + math.sin(angle) * long / 34)
            angle -= side * 0.030
            path.append(last)
        for i in range(3, 34):
            s = i / 34
            along = math.atan2(path[i + 1][1] - path[i][1], path[i + 1][0] - path[i][0])
            size = long * 0.30 * math.sin(math.pi * (0.16 + 0.84 * s) ** 0.9) ** 0.8 + 3
            for way in (-1, 1):
                turn = along + way * (1.22 - 0.35 * s)
                tip = (path[i][0] + math.cos(turn) * size, path[i][1] + math.sin(turn) * size + 0.06 * size)
                leaf(sprig, path[i], tip, look, 0.05 * way, rng)
        stalk(sprig, path, (unit * 0.014, unit * 0.004), ("#5a5a24", "#b4b860"))
        if not hero:
            sprig.albedo *= 0.72


def _rosette(spray: Spray, scape: Scape, sprig: Sprig, unit: float) -> None:
    """Thick pointed leaves from one heart, as agaves and succulents have; the outer ones first."""
    rng, looks = scape.rng, spray.looks(scape)
    heart = (sprig.width * (0.5 - 0.06 * scape.side), sprig.height * 0.56)
    rings = ((13, 0.78), (12, 0.62), (10, 0.46), (8, 0.31), (5, 0.18))
    for ring, (count, reach) in enumerate(rings):
        for k in rng.permutation(count):
            a = 2 * math.pi * (k + 0.5 * (ring % 2)) / count + rng.normal() * 0.05
            size = unit * reach * rng.uniform(0.92, 1.06)
            tip = (heart[0] + math.cos(a) * size, heart[1] + math.sin(a) * size * 0.78 - unit * 0.05 * (4 - ring) * 0.4)
            look = replace(_any(looks, rng), wide=BLADES[spray.blade].wide * (0.9 + 0.25 * ring))
            leaf(sprig, heart, tip, look, float(rng.normal() * 0.03), rng)


def _fruit(fruit: Fruit, sprig: Sprig, at: Point, unit: float, look: Blade, rng: np.random.Generator) -> None:
    size = fruit.size * unit
    hang = size * (1.3 if fruit.bunch < 8 else 0.6)
    for k in range(fruit.bunch):
        if fruit.bunch < 8:
            x, y = at[0] + (k - (fruit.bunch - 1) / 2) * size * 1.5, at[1] + hang + size * (0.7 + 0.35 * (k % 2))
        else:  # a cluster that narrows downwards
            row = int((math.sqrt(8 * (fruit.bunch - k) + 1) - 1) / 2)
            x = at[0] + rng.uniform(-0.5, 0.5) * row * size * 1.25
            y = at[1] + hang + (6 - row) * size * 1.35
        stalk(
            sprig,
            [at, ((at[0] + x) / 2, (at[1] + y) / 2 - size * 0.3), (x, y - size * 0.8)],
            (unit * 0.010, unit * 0.008),
            GREEN,
        )
        globe(sprig, (x, y), size * rng.uniform(0.93, 1.05), fruit.colours, rng, fruit.longer, fruit.pores)
        if fruit.seeds:
            for i in range(34):
                a, r = 2.4 * i, math.sqrt((i + 0.5) / 34) * 0.86
                dot = (x + r * math.cos(a) * size, y + r * math.sin(a) * size * fruit.longer)
                globe(sprig, dot, max(1.0, size * 0.035), (fruit.seeds, fruit.seeds, fruit.seeds), rng, 1.4)
        if fruit.cap:
            for i in range(6):
                a = -1.57 + (i - 2.5) * 0.52
                top = (x, y - size * fruit.longer * 0.86)
                end = (top[0] + math.cos(a) * size * 0.75, top[1] + math.sin(a) * size * 0.30 + size * 0.22)
                leaf(sprig, top, end, replace(look, wide=0.34, lobes=1, teeth=0.0), 0.05, rng)


def _blossoms(spray: Spray, scape: Scape, sprig: Sprig, hung: list[Point], unit: float) -> None:
    """Flowers about the points: a large one first in view, buds and smaller ones round it."""
    rng = scape.rng
    asked = [COLOURS[c] for flowers in scape.order.flowers for c in flowers.colours if c in COLOURS]
    colour = lin(asked[0] if asked else spray.bloom)
    light, dark = _display(colour * 0.35 + 0.65 * colour**0.8), _display(colour * 0.55)
    look = replace(BLADES["petal"], light=light, dark=dark, vein=_display(colour * 0.8 + 0.1))
    for k, at in enumerate(hung):
        for _ in range(2 if k % 2 else 3):
            radius = unit * rng.uniform(0.10, 0.16)
            x, y = at[0] + rng.normal() * unit * 0.10, at[1] + rng.normal() * unit * 0.10
            flower(sprig, (x, y), radius, look, 5, ("#b8a83a", "#e8c040"), rng)


def _display(colour: Floats) -> str:
    """Linear RGB -> a display colour."""
    return "#" + "".join(f"{round(255 * float(np.clip(c, 0, 1)) ** (1 / 2.2)):02x}" for c in colour)


def _bedew(sprig: Sprig, unit: float, much: float, rng: np.random.Generator) -> None:
    """Drops of all sizes where there is something to lie on."""
    spots = np.argwhere(sprig.alpha > 0.95)
    if not len(spots):
        return
    for k in range(int(130 * much)):
        y, x = spots[int(rng.integers(len(spots)))]
        radius = unit * (0.004 + 0.020 * rng.random() ** 3) * (1.6 if k % 17 == 0 else 1.0)
        drop(sprig, (float(x), float(y)), max(1.5, radius))


@dataclass(frozen=True, slots=True)
class BarkWall:
    """The trunk of a tree from a hand's breadth away: plates and deep cracks, lichen and moss on its weather side."""

    dark: str = "#1c1510"
    light: str = "#94795c"
    z: float = 14.0
    keep: float = 1.0
    tag: str = "bark"

    def paint(self, scape: Scape) -> None:
        sprig, ppm = sheet(scape, self.z, 0.9)
        width, height = sprig.width, sprig.height
        seed = int(scape.rng.integers(999))
        ratio = width / height
        warp = fbm_image(width, height, 3 * ratio, 3, seed, 3) - 0.5
        plates = fbm_image(width, height, 15 * ratio, 3.2, seed + 1, 4) + 0.30 * warp
        deep = np.abs(plates - 0.5) * 2
        plate = smooth(0.03, 0.34, deep)
        fine = fbm_image(width, height, 40 * ratio, 24, seed + 2, 4)
        rise = plate * 9 + fine * 2.2
        x = (np.arange(width, dtype=np.float32) / width - 0.5)[None] * 2 * MARGIN
        round_ = np.clip((x + 0.10 * scape.side) / 1.05, -0.98, 0.98)
        nx = round_ - cv2.Sobel(rise, cv2.CV_32F, 1, 0) * 0.42
        ny = 0.10 + cv2.Sobel(rise, cv2.CV_32F, 0, 1) * 0.42
        normal = np.dstack([nx + 0 * rise, ny, np.sqrt(1.02 - round_**2) + 0 * rise])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        tone = np.clip(0.16 + 0.62 * plate * (0.5 + fine) + 0.3 * warp, 0, 1)[..., None]
        colour = lin(self.dark) * (1 - tone) + lin(self.light) * tone
        moss = (
            smooth(0.10, 0.42, warp + 0.34 * (fine - 0.5) - 0.30 * x * scape.side)[..., None] * plate[..., None] * 0.85
        )
        colour = colour + (lin("#6f8f3a") * (0.45 + fine[..., None]) - colour) * moss
        lichen = (
            smooth(0.64, 0.72, fbm_image(width, height, 7 * ratio, 7, seed + 3, 4))[..., None] * 0.7 * plate[..., None]
        )
        colour = colour + (lin("#7f8a78") * (0.5 + fine[..., None]) - colour) * lichen
        ao = 0.30 + 0.70 * smooth(0.0, 0.5, deep)
        matte = Matte(
            np.asarray(colour, np.float32), np.ones((height, width), np.float32), ppm, (width / 2, height / 2),
            np.asarray(normal, np.float32), None, np.asarray(ao, np.float32), rim=0.0,
        )  # fmt: skip
        hang(scape, "bark", matte, self.z, 0.0, (1.0, 1.0))
