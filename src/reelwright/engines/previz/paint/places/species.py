"""Species of trees as data, and the canvas that their painters share."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Species:
    """kind: skeleton (crown, bottle, whorl, column, palm, dead, bamboo); colours display; aspect: width per height;
    leaves: how many; leaf: radius as a share of the height; long: leaf length per width; bare: share of bare trunk;
    puffs: clusters of leaves; slim: factor on the thickness of its wood; form: outline of its crown (round, egg,
    spread, vase, flat, column); weep: length of hanging twigs, share of the height; fruit: colour of what hangs in
    it; twist: how far the trunk wanders, share of the height."""

    kind: str
    leaf_dark: str
    leaf_light: str
    bark: str
    aspect: float = 0.75
    leaves: int = 2600
    leaf: float = 0.011
    long: float = 1.6
    bare: float = 0.3
    puffs: int = 26
    slim: float = 1.0
    form: str = "round"
    weep: float = 0.0
    fruit: str = ""
    twist: float = 0.02


SPECIES: dict[str, Species] = {
    "pine": Species("whorl", "#24442f", "#5d8450", "#4b382c", 0.42, 2400, 0.0085, 3.0, 0.10),
    "spruce": Species("whorl", "#1c3a3a", "#436a5c", "#2d2622", 0.34, 2400, 0.0075, 3.0, 0.04),
    "redwood": Species("whorl", "#1f3a2a", "#4a7044", "#5a3c2c", 0.40, 2600, 0.0080, 3.0, 0.42),
    "oak": Species("crown", "#2f5026", "#8fa848", "#4a3a2e", 1.05, 5600, 0.0085, 1.5, 0.26, 30, 1.2, "spread"),
    "elm": Species("crown", "#2c4e2c", "#7fa452", "#463a30", 0.82, 5200, 0.0085, 1.5, 0.30, 30, 0.9, "vase"),
    "linden": Species("crown", "#3a5a26", "#a2b84e", "#4e443a", 0.72, 5000, 0.0085, 1.4, 0.22, 30, 0.9, "egg"),
    "maple": Species("crown", "#9c3d1c", "#f0a23a", "#3f3029", 0.92, 5200, 0.0090, 1.4, 0.28, 30, 0.9),
    "red_maple": Species("crown", "#8a1c1a", "#e8583a", "#3f3029", 0.90, 5200, 0.0090, 1.4, 0.28, 30, 0.9),
    "beech": Species("crown", "#a8641c", "#f4c84a", "#5a5048", 0.78, 4800, 0.0090, 1.4, 0.30, 28, 0.9, "egg"),
    "russet_oak": Species("crown", "#6e3a1c", "#c88444", "#453629", 1.05, 5400, 0.0085, 1.5, 0.26, 30, 1.2, "spread"),
    "cherry": Species("crown", "#cf7a98", "#ffe0e8", "#392a2b", 1.05, 5600, 0.0085, 1.2, 0.24, 30, 0.9, "vase",
                      twist=0.035),
    "apple": Species("crown", "#345426", "#8fae4c", "#4a3c30", 0.98, 4600, 0.0095, 1.6, 0.26, 24, 0.9, fruit="#c8281e",
                     twist=0.035),
    "orange": Species("crown", "#24482a", "#6f9a3c", "#4a4034", 0.90, 4800, 0.0095, 1.7, 0.24, 24, 0.8,
                      fruit="#f08a1c"),
    "olive": Species("crown", "#4e5c44", "#b4bf9c", "#6a6054", 0.98, 4600, 0.0070, 2.8, 0.28, 22, 1.9, twist=0.09),
    "willow": Species("crown", "#4a6228", "#b4c25e", "#4a3e30", 1.05, 3000, 0.0075, 2.4, 0.24, 24, 1.2, "spread", 0.42),
    "jacaranda": Species("crown", "#5a4a94", "#b4a2e0", "#4a4038", 1.05, 5000, 0.0085, 1.3, 0.30, 28, 0.9, "vase"),
    "baobab": Species("bottle", "#44602c", "#93a850", "#8a7460", 0.90, 1500, 0.0085, 1.5, 0.62, 20, 1.0),
    "poplar": Species("crown", "#3a5c2a", "#9ab24c", "#6a6458", 0.26, 3600, 0.0075, 1.3, 0.10, 30, 0.8, "column"),
    "birch": Species("crown", "#5f7d31", "#c4c65a", "#d8d4c8", 0.46, 3200, 0.0075, 1.3, 0.30, 26, 0.55, "egg", 0.10),
    "golden_birch": Species("crown", "#b07a1c", "#f6d050", "#d8d4c8", 0.46, 3200, 0.0075, 1.3, 0.30, 26, 0.55, "egg",
                            0.08),
    "bare_birch": Species("dead", "#cfcabd", "#e8e4da", "#d8d4c8", 0.62, slim=0.6),
    "jungle": Species("crown", "#1f4a28", "#6fa03c", "#3a3024", 0.8, 4800, 0.0115, 2.4, 0.44, 26, 1.0, "spread", 0.08),
    "mangrove": Species("crown", "#2c4a2c", "#7a8f4a", "#4a4036", 0.9, 3800, 0.0095, 1.8, 0.46, 22, 1.0, "spread"),
    "acacia": Species("crown", "#43562a", "#93a04c", "#4a3a2c", 1.35, 3600, 0.0075, 1.4, 0.58, 26, 0.9, "flat"),
    "cypress": Species("column", "#233d2a", "#4c6a3a", "#3b2f26", 0.22, 1800, 0.010, 2.4, 0.04),
    "palm": Species("palm", "#2f5a30", "#8fb04a", "#7b644c", 0.95),
    "dead": Species("dead", "#5a5048", "#5a5048", "#463d3a", 0.9),
    "charred": Species("dead", "#181412", "#241e1a", "#16120f", 0.85, slim=0.9),
    "kelp_tree": Species("kelp", "#2f4a18", "#a8983a", "#5c5a28", 0.34),
    "fan_red": Species("dead", "#d8405a", "#d8405a", "#e0485a", 1.0),
    "fan_violet": Species("dead", "#8a50c8", "#8a50c8", "#9a5ad8", 1.0),
    "fan_gold": Species("dead", "#f0a030", "#f0a030", "#f0a838", 1.0),
    "bamboo": Species("bamboo", "#3f6e2e", "#a9c65c", "#6f8f3c", 0.35),
}  # fmt: skip
_DECIDUOUS = ("oak", "elm", "linden", "maple", "red_maple", "beech", "russet_oak", "birch", "golden_birch", "cherry",
              "apple", "jungle", "willow", "poplar", "jacaranda")  # fmt: skip
AUTUMN = {
    "oak": "russet_oak", "elm": "maple", "linden": "beech", "birch": "golden_birch", "poplar": "beech",
    "jungle": "maple", "cherry": "red_maple", "apple": "maple", "willow": "beech", "jacaranda": "maple",
}  # fmt: skip
WINTER = dict.fromkeys(_DECIDUOUS, "dead") | dict.fromkeys(("birch", "golden_birch"), "bare_birch")
SPRING = {"apple": "cherry"}


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
    def detail(self) -> float:
        """How many times as many leaves as usual: a large picture of a tree shows more, and smaller, ones."""
        return float(np.clip(self.height / 260, 0.8, 3.2))

    @property
    def leaf(self) -> float:
        """Radius of a leaf in texels."""
        return float(self.height * self.species.leaf / np.sqrt(self.detail))

    @property
    def middle(self) -> float:
        return self.width / 2

    @property
    def foot(self) -> float:
        return self.height - 1.0
