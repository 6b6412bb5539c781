"""Trees: a branch mask and one leaf brush; species are data. A tree is a matte that stands on its foot."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte, pillow
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Species:
    """kind: skeleton (crown, flat, whorl, column, palm, dead, bamboo); colours display; aspect: width per height;
    leaves: how many; leaf: radius as a share of the height; long: leaf length per width; bare: share of bare trunk;
    slim: factor on the thickness of its wood."""

    kind: str
    leaf_dark: str
    leaf_light: str
    bark: str
    aspect: float = 0.75
    leaves: int = 2600
    leaf: float = 0.011
    long: float = 1.6
    bare: float = 0.3
    puffs: int = 14
    slim: float = 1.0


SPECIES: dict[str, Species] = {
    "pine": Species("whorl", "#24442f", "#4f7a44", "#3b2c24", 0.42, 2400, 0.0085, 3.0, 0.07),
    "spruce": Species("whorl", "#1c3a3a", "#436a5c", "#2d2622", 0.34, 2400, 0.0075, 3.0, 0.04),
    "redwood": Species("whorl", "#1f3a2a", "#4a7044", "#5a3c2c", 0.40, 2600, 0.0080, 3.0, 0.42),
    "oak": Species("crown", "#33562a", "#86a543", "#43342a", 1.0, 5200, 0.0105, 1.5, 0.26),
    "maple": Species("crown", "#9c3d1c", "#f0a23a", "#3f3029", 0.95, 5200, 0.0105, 1.4, 0.28),
    "beech": Species("crown", "#a8641c", "#f4c84a", "#5a5048", 0.80, 4600, 0.0105, 1.4, 0.32),
    "cherry": Species("crown", "#b2647e", "#f8cfd8", "#392a2b", 1.05, 5600, 0.009, 1.2, 0.26),
    "birch": Species("crown", "#5f7d31", "#c4c65a", "#d8d4c8", 0.50, 2800, 0.0085, 1.4, 0.34, 16, 0.5),
    "jungle": Species("crown", "#1f4a28", "#6fa03c", "#3a3024", 0.8, 4800, 0.0125, 2.4, 0.38, 18),
    "mangrove": Species("crown", "#2c4a2c", "#7a8f4a", "#4a4036", 0.9, 3800, 0.0105, 1.8, 0.46, 12),
    "acacia": Species("flat", "#43562a", "#93a04c", "#4a3a2c", 1.35, 3600, 0.008, 1.4, 0.55),
    "cypress": Species("column", "#233d2a", "#4c6a3a", "#3b2f26", 0.22, 1800, 0.010, 2.4, 0.04),
    "palm": Species("palm", "#2f5a30", "#8fb04a", "#6b5540", 0.95),
    "dead": Species("dead", "#5a5048", "#5a5048", "#463d3a", 0.9),
    "kelp_tree": Species("bamboo", "#3f5a1c", "#a8a83c", "#6a6a2c", 0.30),
    "fan_red": Species("dead", "#d8405a", "#d8405a", "#e0485a", 1.0),
    "fan_violet": Species("dead", "#8a50c8", "#8a50c8", "#9a5ad8", 1.0),
    "fan_gold": Species("dead", "#f0a030", "#f0a030", "#f0a838", 1.0),
    "bamboo": Species("bamboo", "#3f6e2e", "#a9c65c", "#6f8f3c", 0.35),
}
AUTUMN = {"oak": "maple", "birch": "beech", "jungle": "maple", "cherry": "maple"}
WINTER = {"oak": "dead", "maple": "dead", "beech": "dead", "birch": "dead", "cherry": "dead"}
SPRING = {"oak": "cherry"}


def in_season(name: str, season: str) -> str:
    """The species that stands for this one at a season."""
    return {"autumn": AUTUMN, "winter": WINTER, "spring": SPRING}.get(season, {}).get(name, name)


class Bark:
    """A wood mask, drawn twice as large and shrunk."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.mask = np.zeros((height * 2, width * 2), np.uint8)

    def limb(self, start: tuple[float, float], end: tuple[float, float], r0: float, r1: float) -> None:
        p, q = np.array(start, float) * 2, np.array(end, float) * 2
        d = q - p
        n = np.array([-d[1], d[0]]) / (np.hypot(*d) + 1e-6)
        r0, r1 = max(r0 * 2, 0.6), max(r1 * 2, 0.45)
        outline = np.array([p + n * r0, q + n * r1, q - n * r1, p - n * r0])
        cv2.fillPoly(self.mask, [np.round(outline * 8).astype(np.int32)], 255, cv2.LINE_AA, 3)
        if r1 > 1.2:
            cv2.circle(self.mask, (int(q[0]), int(q[1])), int(r1), 255, -1, cv2.LINE_AA)

    def out(self) -> Floats:
        small = cv2.resize(self.mask, (self.width, self.height), interpolation=cv2.INTER_AREA)
        return np.asarray(small.astype(np.float32) / 255)


@dataclass(eq=False)
class Sketch:
    """A tree being drawn: canvas, the middle column, the foot's row, a random stream, leaves so far."""

    species: Species
    width: int
    height: int
    wood: Bark
    rng: np.random.Generator
    leaves: list[Floats]

    @property
    def middle(self) -> float:
        return self.width / 2

    @property
    def foot(self) -> float:
        return self.height - 1.0


def tree(name: str, px: int, rng: np.random.Generator, metres: float, snow: float = 0.0) -> Matte:
    """One tree, px texels and `metres` m high; the anchor is its foot."""
    species = SPECIES[name]
    px = max(24, px)
    extra = px * 0.24 if species.kind in ("crown", "flat") else 0
    width = int(px * species.aspect + extra) + 8
    sketch = Sketch(species, width, px, Bark(width, px), rng, [])
    {
        "crown": _crown,
        "flat": _crown,
        "whorl": _whorl,
        "column": _whorl,
        "palm": _palm,
        "dead": _dead,
        "bamboo": _bamboo,
    }[species.kind](sketch)
    buffer = np.zeros((px, width, 6), np.float32)
    if sketch.leaves:
        splat(buffer, np.ascontiguousarray(np.concatenate(sketch.leaves), np.float32))
    return _finish(sketch, name, buffer, px / metres, snow)


def _finish(sketch: Sketch, name: str, buffer: Floats, ppm: float, snow: float) -> Matte:
    species, height, width, rng = sketch.species, sketch.height, sketch.width, sketch.rng
    wood, cover = sketch.wood.out(), buffer[..., 5]
    grain = fbm_image(width, height, width / 9, height / 40, int(rng.integers(999)), 3)
    if name == "birch":
        grain = np.where(fbm_image(width, height, width / 30, height / 9, 5, 3) > 0.62, 0.1, 0.9).astype(np.float32)
    bark = lin(species.bark) * (0.06 + 1.3 * grain[..., None] ** 1.4)
    tone = np.clip(buffer[..., :1], 0, 1)
    leaf = lin(species.leaf_dark) * (1 - tone) + lin(species.leaf_light) * tone
    if snow:  # lies where leaves look up
        lies = np.clip(smooth(0.35, 0.85, buffer[..., 2] * 0.6 + tone[..., 0] * 0.55) * snow * 1.1, 0, 0.95)[..., None]
        leaf = leaf * (1 - lies) + lin("#eef3fa") * lies
    share = cover[..., None]
    albedo = bark * (1 - share) + leaf * share
    normal = pillow(wood, max(2, height * 0.02), 1.0) * (1 - share) + buffer[..., 1:4] * share
    rows = np.arange(height, dtype=np.float32)[:, None]
    wood = wood * smooth(height - 1, height * 0.985 - 3, rows + (grain - 0.5) * height * 0.03)  # roots melt into ground
    alpha = np.maximum(wood, cover)
    inner = cv2.GaussianBlur(
        cv2.resize(alpha, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA), (0, 0), max(0.6, height * 0.0075)
    )
    inner = cv2.resize(inner, (width, height))
    ao = np.clip(1.25 - 0.75 * inner, 0.4, 1) * (0.5 + 0.5 * np.maximum(tone[..., 0], 1 - cover))
    return Matte(
        np.asarray(albedo, np.float32),
        np.asarray(alpha, np.float32),
        ppm,
        (sketch.middle, sketch.foot),
        np.asarray(normal, np.float32),
        np.asarray(np.clip(0.35 + 0.65 * (1.2 - inner), 0, 1), np.float32),
        np.asarray(ao, np.float32),
        rim=0.35,
    )


def _crown(t: Sketch) -> None:
    """Leaf clumps on a fan of branches; flat crowns spread in one storey (acacia)."""
    s, h, rng = t.species, t.height, t.rng
    broad = h * s.aspect
    flat = s.kind == "flat"
    top = (t.middle + rng.normal() * 0.05 * h, t.foot - h * s.bare)
    t.wood.limb((t.middle - rng.normal() * 0.01 * h, t.foot), top, h * 0.026 * s.slim, h * 0.017 * s.slim)
    t.wood.limb((t.middle, t.foot), (t.middle, t.foot - h * 0.05), h * 0.042 * s.slim, h * 0.026 * s.slim)
    clumps = []
    for i in range(s.puffs):
        angle = (i + rng.random() * 0.8) / s.puffs * math.pi * (1.0 if flat else 1.16) - (0 if flat else 0.08 * math.pi)
        if flat:
            aside = i / (s.puffs - 1) - 0.5
            x, y = t.middle + aside * broad * 0.84, h * (0.13 + 0.07 * rng.random() + 0.16 * abs(aside))
            radius = h * (0.055 + 0.03 * rng.random())
        else:
            reach = 0.35 + 0.65 * rng.random() ** 0.5
            x = top[0] + math.cos(angle) * broad * 0.36 * reach
            y = h * 0.45 - math.sin(angle) * h * 0.29 * reach
            radius = h * (0.085 + 0.075 * rng.random())
        clumps.append((x, y, radius, rng.random()))
        if not flat and i % 3 == 0:  # some hang low and before the fork, or a crown is an umbrella
            x, y = top[0] + rng.normal() * broad * 0.17, h * (0.50 + 0.10 * rng.random())
            clumps.append((x, y, radius * 0.9, 0.4 + 0.6 * rng.random()))
        bend = ((top[0] + x) / 2 + rng.normal() * h * 0.02, (top[1] + y) / 2 + h * 0.03)
        t.wood.limb(top, bend, h * 0.012 * s.slim, h * 0.007 * s.slim)
        t.wood.limb(bend, (x, y), h * 0.007 * s.slim, h * 0.003 * s.slim)
    clumps.sort(key=lambda clump: clump[3])
    each = s.leaves // len(clumps)
    for x, y, radius, _ in clumps:
        t.leaves.append(
            _clump(t, x, y, radius, each, (top[0], h * 0.36, broad * 0.45, h * 0.34), 0.62 if flat else 0.85)
        )


def _clump(
    t: Sketch, x: float, y: float, radius: float, count: int, crown: tuple[float, float, float, float], squash: float
) -> Floats:
    """Leaves on a ball; their normal mixes the ball's with the whole crown's, so that trees read as one form."""
    rng = t.rng
    v = rng.normal(size=(count, 3)).astype(np.float32)
    v /= np.linalg.norm(v, axis=1, keepdims=True)
    v *= rng.random((count, 1)) ** 0.25
    v = v[np.argsort(v[:, 2])]
    px, py = x + v[:, 0] * radius * 1.25, y - v[:, 1] * radius * squash
    cx, cy = (px - crown[0]) / crown[2], (crown[1] - py) / crown[3]
    n = np.stack([v[:, 0] * 0.55 + cx * 0.55, v[:, 1] * 0.55 + cy * 0.55, v[:, 2] * 0.5 + 0.35], -1)
    n /= np.linalg.norm(n, axis=1, keepdims=True) + 1e-4
    tone = np.clip(0.5 + 0.33 * v[:, 1] + 0.22 * v[:, 2] + 0.16 * cy + rng.normal(size=count) * 0.13, 0, 1)
    size = t.height * t.species.leaf * (0.6 + 0.7 * rng.random(count))
    return strokes(px, py, size * t.species.long, size, rng.random(count) * 3.14, tone, n[:, 0], n[:, 1], n[:, 2])


def _whorl(t: Sketch) -> None:
    """Conifers: storeys of drooping twigs, wide below."""
    s, h, rng, x0 = t.species, t.height, t.rng, t.middle
    thin = s.bare < 0.3
    t.wood.limb((x0, t.foot), (x0, h * 0.03), h * (0.014 if thin else 0.026), h * 0.002)
    t.wood.limb(
        (x0, t.foot + 2), (x0, t.foot - h * 0.035), h * (0.02 if thin else 0.044), h * (0.012 if thin else 0.025)
    )
    storeys = int(26 + 8 * rng.random())
    each = max(8, s.leaves // storeys // 2)
    for i in range(storeys):
        up = (i + 0.5) / storeys
        y0 = h * 0.02 + (t.foot - h * s.bare - h * 0.02) * (1 - up)
        if s.kind == "whorl":
            form = (1 - up) ** 0.85
        else:
            form = math.sin(math.pi * (0.06 + 0.66 * (1 - up))) ** 0.7
        reach = t.width * 0.47 * form * (0.72 + 0.42 * rng.random())
        for side in (-1, 1):
            out = reach * (0.75 + 0.4 * rng.random())
            u = rng.random(each) ** 0.8
            droop = out * (0.30 + 0.18 * rng.random())
            y = y0 + droop * u**1.4 - 0.25 * droop * u + np.abs(rng.normal(size=each)) * h * 0.010 * (1.2 - u)
            tone = np.clip(0.26 + 0.46 * u + rng.normal(size=each) * 0.12 - (y - y0) / h * 2.0, 0, 1)
            size = h * s.leaf * (0.7 + 0.6 * rng.random(each)) * (1.15 - 0.5 * u)
            nx, nz = side * (0.25 + 0.6 * u), 0.75 - 0.3 * u
            norm = np.sqrt(nx * nx + 0.30 + nz * nz)
            t.leaves.append(
                strokes(
                    x0 + side * u * out,
                    y,
                    size * s.long,
                    size,
                    side * (0.45 + 0.5 * u) + rng.normal(size=each) * 0.35,
                    tone,
                    nx / norm,
                    0.5 / norm,
                    nz / norm,
                )
            )


def _palm(t: Sketch) -> None:
    h, rng = t.height, t.rng
    bend = rng.normal() * 0.12
    steps = np.linspace(0, 1, 12)
    trunk = [(t.middle - bend * h * 0.5 + bend * h * u**1.6, t.foot - u * h * 0.68) for u in steps]
    for a, b, u in zip(trunk, trunk[1:], steps, strict=False):
        t.wood.limb(a, b, h * (0.017 - 0.007 * u), h * (0.016 - 0.007 * u))
    tx, ty = trunk[-1]
    u = np.linspace(0.03, 1, 60)
    for i in range(19):
        angle = -math.pi * (-0.10 + 1.20 * (i + rng.random() * 0.6) / 19)
        length, back = h * (0.26 + 0.09 * rng.random()), rng.random()
        fx = tx + math.cos(angle) * length * u * (1 - 0.12 * u)
        fy = ty + math.sin(angle) * length * u * 0.75 + u**2.1 * length * (0.40 + 0.60 * abs(math.cos(angle)))
        slope = np.arctan2(np.gradient(fy), np.gradient(fx))
        for side in (-1, 1):
            blade = h * 0.052 * np.sin(np.pi * np.clip(u * 0.92 + 0.08, 0, 1)) ** 0.7 * rng.uniform(0.75, 1.1, 60) + 1
            turn = slope + side * (0.65 + 0.30 * u) + rng.normal(size=60) * 0.10
            tone = np.clip(0.26 + 0.35 * (side < 0) + 0.28 * back + rng.normal(size=60) * 0.10, 0, 1)
            t.leaves.append(
                strokes(
                    fx + np.cos(turn) * blade * 0.8,
                    fy + np.sin(turn) * blade * 0.8,
                    blade,
                    h * 0.0036,
                    turn,
                    tone,
                    math.cos(angle) * 0.6,
                    0.62 if side < 0 else 0.2,
                    0.5,
                )
            )


def _dead(t: Sketch) -> None:
    rng = t.rng

    def grow(x: float, y: float, angle: float, length: float, radius: float, depth: int) -> None:
        x2, y2 = x + math.cos(angle) * length, y - math.sin(angle) * length
        knee = ((x + x2) / 2 + rng.normal() * length * 0.06, (y + y2) / 2)
        t.wood.limb((x, y), knee, radius, radius * 0.85)
        t.wood.limb(knee, (x2, y2), radius * 0.85, radius * 0.68)
        for _ in range(0 if depth == 0 else 2 if depth > 1 else 3):
            turn = rng.normal() * 0.25 + rng.choice([-1, 1]) * (0.25 + 0.35 * rng.random())
            grow(x2, y2, angle + turn, length * (0.62 + 0.22 * rng.random()), radius * 0.64, depth - 1)

    grow(t.middle, t.foot, math.pi / 2 + rng.normal() * 0.08, t.height * 0.24, t.height * 0.026, 6)


def _bamboo(t: Sketch) -> None:
    h, rng = t.height, t.rng
    for _ in range(5):
        x, bend, radius = (
            t.middle + rng.normal() * t.width * 0.16,
            rng.normal() * 0.04 * h,
            h * rng.uniform(0.006, 0.01),
        )
        ys = np.linspace(t.foot, h * (0.02 + 0.15 * rng.random()), 16)
        for i in range(15):
            a, b = i / 15, (i + 1) / 15
            r = radius * (1.1 - 0.5 * a)
            t.wood.limb((x + bend * a**2, ys[i] - 1), (x + bend * b**2, ys[i + 1] + 2), r, r)
        u = 0.45 + 0.55 * rng.random(70)
        t.leaves.append(
            strokes(
                x + bend * u**2 + rng.normal(size=70) * t.width * 0.13,
                t.foot - u * (t.foot - ys[-1]),
                h * 0.026,
                h * 0.0048,
                rng.normal(size=70) * 0.7 + 0.5,
                np.clip(0.5 + rng.normal(size=70) * 0.25, 0, 1),
                rng.normal(size=70) * 0.4,
                0.6,
                0.6,
            )
        )
