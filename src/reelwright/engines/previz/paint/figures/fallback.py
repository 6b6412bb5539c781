"""Any other noun: its emoji's outline filled, pillow-shaded and engraved.

Outlines: Noto Emoji (SIL OFL), shipped by `manimgx-fonts`; names and aliases: the `emoji` package."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import cv2
import numpy as np
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from reelwright.engines.previz.paint.asset import Asset, Bounds, Cue, Medium
from reelwright.engines.previz.paint.figures.tone import MATERIALS, paint, tint
from reelwright.engines.previz.paint.lighting.matte import Matte, pillow
from reelwright.engines.previz.scene import Floats

Outline = NDArray[np.float64]  # (n, 2) font units, y up
FONT = "NotoEmoji[wght].ttf"
WEIGHT = 420
ALIASES = {"car": "automobile", "train": "locomotive", "plane": "airplane", "spaceship": "flying saucer",
    "campfire": "fire",
           "hot_air_balloon": "balloon", "truck": "delivery truck", "machine": "gear", "monster": "ogre",
           "dinosaur": "sauropod",
           "insect": "lady beetle", "monkey": "monkey", "rhino": "rhinoceros", "flower": "tulip", "bush": "herb",
           "vine": "herb",
           "food": "pot of food", "cup": "teacup without handle", "book": "open book", "clock": "mantelpiece clock",
           "hand": "hand",
           "eye": "eye", "face": "neutral face", "hair": "person", "planet": "ringed planet", "tree": "deciduous tree",
           "pine": "evergreen tree", "palm": "palm tree", "town": "cityscape", "skyscraper": "office building",
           "factory": "factory", "sign": "placard", "flag": "triangular flag", "net": "goal net", "vase": "amphora",
           "trumpet": "trumpet", "shoe": "mans shoe", "toy": "teddy bear", "ball": "soccer ball",
           "motorcycle": "motorcycle",
           "rollercoaster": "roller coaster", "carousel": "carousel horse", "skateboard": "skateboard", "ice": "ice",
           "wave": "water wave", "water": "droplet", "star": "star", "cloud": "cloud", "lightning": "high voltage",
           "tornado": "tornado", "rainbow": "rainbow", "mask": "performing arts", "angel_wing": "feather",
           "grave": "headstone",
           "gravestone": "headstone", "chair": "chair", "bed": "bed", "piano": "musical keyboard", "mirror": "mirror",
           "bell": "bell", "shield": "shield", "hat": "top hat", "armour": "shield",
           "stairs": "ladder",
           "fireplace": "fire", "petal": "cherry blossom", "grass": "sheaf of rice", "bamboo": "pine decoration",
           "ruin": "classical building", "chimney": "brick", "roof": "house", "window": "window", "door": "door",
           "gate": "door", "peace sign": "peace symbol", "peace emblem": "peace symbol", "heart": "heart suit",
           "smiley": "grinning face", "smiley face": "grinning face", "smiling face": "grinning face",
           "lightning bolt": "high voltage", "pirate flag": "skull and crossbones", "yin yang symbol": "yin yang",
           "recycling symbol": "recycling symbol"}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Every English name and alias of a single-character emoji -> the character."""
    import emoji  # names of thousands of signs, for the few nouns that have no builder

    names: dict[str, str] = {}
    for sign, row in emoji.EMOJI_DATA.items():
        if len(sign.rstrip("\ufe0f")) == 1:
            for name in (str(row["en"]), *row.get("alias", [])):
                names.setdefault(name.strip(":").lower().replace("_", " "), sign[0])
    return names


@lru_cache(maxsize=1)
def _font() -> TTFont:
    return TTFont(str(files("manimgx_fonts") / FONT))


def sign_for(cue: Cue) -> str | None:
    """The emoji for a cue's word or kind; None when there is none in the font."""
    names, known = _names(), _font().getBestCmap()
    word = cue.word.lower()
    for name in (ALIASES.get(word), word, word.split()[-1] if word else "",
                 ALIASES.get(cue.kind), cue.kind.replace("_", " ")):
        sign = names.get(name or "")
        if sign is not None and ord(sign) in known:
            return sign
    return None


@lru_cache(maxsize=64)
def outlines(sign: str) -> tuple[Outline, ...]:
    """The contours (n, 2) of a sign's glyph, font units, y up: lines one way round, what they enclose the other."""
    font = _font()
    glyphs = font.getGlyphSet(location={"wght": WEIGHT})
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getBestCmap()[ord(sign)]].draw(pen)
    shapes: list[Outline] = []
    points: list[tuple[float, float]] = []
    for step, arguments in pen.value:
        if step == "moveTo":
            points = [arguments[0]]
        elif step == "lineTo":
            points.append(arguments[0])
        elif step == "qCurveTo":
            points += _quadratic(points[-1], list(arguments))
        elif step in ("closePath", "endPath"):
            shapes.append(np.array(points, np.float64))
    return tuple(shapes)


def _quadratic(start: tuple[float, float], arguments: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """TrueType curve: off-curve points with implied on-curve points between them."""
    out: list[tuple[float, float]] = []
    here, (*off, end) = start, arguments
    for j, control in enumerate(off):
        last = j == len(off) - 1
        target = end if last else ((control[0] + off[j + 1][0]) / 2, (control[1] + off[j + 1][1]) / 2)
        for t in np.linspace(0, 1, 9)[1:]:
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            out.append((float(a * here[0] + b * control[0] + c * target[0]),
                float(a * here[1] + b * control[1] + c * target[1])))
        here = target
    return out


def emoji_size(sign: str, height: float) -> tuple[float, float]:
    """Width and height in m of the outline when it stands `height` m tall."""
    points = np.vstack(outlines(sign))
    spread = points.max(0) - points.min(0)
    return float(height * spread[0] / spread[1]), height


def emoji_matte(sign: str, cue: Cue, height: float, ppm: float) -> Matte:
    """The outline as a solid: inside filled, strokes engraved, inner regions in tones of their own."""
    shapes = outlines(sign)
    points = np.vstack(shapes)
    low, high = points.min(0), points.max(0)
    rows = int(np.clip(height * ppm, 12, 900))
    k = rows / (high[1] - low[1])
    size = (int((high[0] - low[0]) * k) + 8, rows + 8)
    strokes = _strokes(shapes, low, k, size)
    if np.cos(np.radians(cue.yaw)) > 0:  # the font's animals and vehicles look left
        strokes = np.ascontiguousarray(strokes[:, ::-1])
    solid = _solid(strokes, rows)
    line = np.asarray(cv2.GaussianBlur(strokes * cv2.erode(solid, np.ones((5, 5), np.uint8)), (0, 0), 0.6), np.float32)
    normal = _engraved(solid, line, rows)
    albedo = _tones(solid, strokes, cue) * (1 - 0.62 * line)[..., None]
    ao = np.clip(1 - 0.45 * cv2.GaussianBlur(line, (0, 0), 1.5), 0, 1).astype(np.float32)
    gloss = max((MATERIALS[t].gloss for t in cue.traits if t in MATERIALS), default=0.0)
    return Matte(albedo.astype(np.float32), solid, rows / height, (size[0] / 2, rows + 4.0), normal=normal, ao=ao,
                 gloss=solid * gloss * 0.5 if gloss else None, rim=0.8, steps=0.2)


def _strokes(shapes: tuple[Outline, ...], low: Outline, k: float, size: tuple[int, int]) -> Floats:
    """Non-zero winding fill at double size, 0..1."""
    width, height = size[0] * 2, size[1] * 2
    winding = np.zeros((height, width), np.int16)
    areas = [float(np.sum(c[:, 0] * np.roll(c[:, 1], -1) - c[:, 1] * np.roll(c[:, 0], -1))) for c in shapes]
    outer = np.sign(areas[int(np.argmax(np.abs(areas)))])
    for shape, area in zip(shapes, areas, strict=True):
        layer = np.zeros((height, width), np.uint8)
        x, y = (shape[:, 0] - low[0]) * k + 4, size[1] - 4 - (shape[:, 1] - low[1]) * k
        cv2.fillPoly(layer, [np.round(np.stack([x, y], 1) * 2).astype(np.int32)], 1)
        winding += layer.astype(np.int16) * int(np.sign(area) * outer)
    filled = ((winding > 0) * 255).astype(np.uint8)
    return np.asarray(cv2.resize(filled, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)


def _solid(strokes: Floats, rows: int) -> Floats:
    """Close small gaps, flood the outside: what the water does not reach is the solid."""
    ink = (strokes > 0.35).astype(np.uint8)
    best = ink
    for reach in (3, max(5, rows // 20), max(7, rows // 12)):
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
        padded = cv2.copyMakeBorder(ink, reach + 2, reach + 2, reach + 2, reach + 2, cv2.BORDER_CONSTANT, value=0)
        outside = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, kernel)
        cv2.floodFill(outside, None, (0, 0), 2)
        dry = (outside != 2).astype(np.uint8)[reach + 2 : -reach - 2, reach + 2 : -reach - 2]
        if dry.sum() > best.sum() * 1.12:  # a larger closing only when it unlocks a large inside
            best = np.maximum(dry, ink)
    soft = cv2.GaussianBlur(best.astype(np.float32), (0, 0), 0.8)
    return np.clip(np.maximum((soft - 0.25) * 2, strokes), 0, 1).astype(np.float32)


def _engraved(solid: Floats, line: Floats, rows: int) -> Floats:
    normal = pillow(solid, max(4.0, rows * 0.10), max(1.0, rows * 0.012))
    relief = cv2.GaussianBlur(1 - line, (0, 0), max(0.8, rows * 0.006))
    normal = normal.copy()
    normal[..., 0] -= cv2.Sobel(relief, cv2.CV_32F, 1, 0, ksize=3) * 0.5
    normal[..., 1] += cv2.Sobel(relief, cv2.CV_32F, 0, 1, ksize=3) * 0.5
    return np.ascontiguousarray(normal / np.linalg.norm(normal, axis=-1, keepdims=True), np.float32)


def _tones(solid: Floats, strokes: Floats, cue: Cue) -> Floats:
    colours = [*cue.colours, *(MATERIALS[t].colour for t in cue.traits if t in MATERIALS)]
    chosen = colours[0] if colours and _known(colours[0]) else NATURAL.get(cue.kind, NATURAL.get(cue.word, ""))
    base = paint(chosen or _PALETTE[sum(map(ord, cue.kind + cue.word)) % len(_PALETTE)])
    rng = np.random.default_rng(cue.seed)
    regions = ((solid > 0.5) & (strokes < 0.5)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(regions)
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA]) + 1
    table = np.tile(np.array(base, np.float32), (count, 1))
    for rank, label in enumerate(order):
        table[label] = tint(base, 1.0 if rank == 0 else 0.80 + 0.42 * float(rng.random()))
    table[0] = base
    out: Floats = table[labels]
    return out


def _known(colour: str) -> bool:
    try:
        paint(colour)
    except ValueError:
        return False
    return True


NATURAL = {
    "bush": "#4f6f3c", "grass": "#6f8a3c", "vine": "#4f6f3c", "plant": "#4f7a44", "coral": "#d8705a",
    "petal": "#e8a8b8",
    "crab": "#c84a30", "dinosaur": "#6a7a4a", "frog": "#5f8f3c", "insect": "#b83a2a", "kangaroo": "#a8744a",
    "lizard": "#6a8a44",
    "monkey": "#7a5236", "snail": "#b08a5a", "snake": "#5a7a3c", "spider": "#2a2628", "cloud": "#dfe4ea",
    "moon": "#d8d4c4",
    "sun": "#f0c050", "star": "#f2e2a0", "planet": "#b88a5a", "comet": "#d8e4ee", "lightning": "#f2e28a",
    "rainbow": "#c86a8a",
    "tornado": "#7a7d80", "water": "#4f8aa8", "wave": "#3f7a94", "ice": "#b8dce6", "iceberg": "#cfe4ea",
    "volcano": "#5a4a44",
    "mountain": "#6f7880", "cliff": "#8a7a68", "lava": "#d8521f", "guitar": "#b06a34", "violin": "#a4522a",
    "piano": "#26262a",
    "drum": "#9a3a2c", "trumpet": "#c79a3c", "bell": "#b08a3c", "sword": "#b4bcc4", "shield": "#8a4038",
    "armour": "#8f979f",
    "book": "#8a4a34", "clock": "#a8783c", "chair": "#8a5a36", "table": "#8a5a36", "bed": "#a87a5a", "cup": "#e2dccf",
    "food": "#d8a05a", "vase": "#b0694a", "mirror": "#9fb8c0", "umbrella": "#b8342a", "balloon": "#c8342a",
    "kite": "#d8772c",
    "toy": "#b9834a", "ball": "#e6e2d8", "shoe": "#7a4a30", "hat": "#2a262c", "mask": "#e8dfc8",
    "face": "#e0b48c", "hand": "#d9a07c", "eye": "#c8d0d4", "hair": "#5a3a28", "skyscraper": "#6f7f90",
    "town": "#8a7f78",
    "carousel": "#d8b04a", "sled": "#8a4a30", "skateboard": "#4a6a8a", "sign": "#c8b48a", "stairs": "#8a6a4a",
}
"""What a thing is usually coloured when the prompt names no colour."""
_PALETTE = ("#8a5a44", "#5f7f6a", "#8d8578", "#a8804e", "#7a5f8a", "#6b7480", "#9a4b3a", "#4f7f8a", "#7d8a5a",
    "#a8683c")


def fallback_bounds(cue: Cue, height: float) -> Bounds:
    """height: m, the cue's scale included; for nouns that have a sign."""
    wide, high = emoji_size(sign_for(cue) or "", height)
    return Bounds(-wide / 2, wide / 2, 0.0, high)


def fallback_asset(cue: Cue, height: float, ppm: float, medium: Medium) -> Asset:
    """height: m, the cue's scale included; for nouns that have a sign."""
    matte = emoji_matte(sign_for(cue) or "", cue, height, ppm)
    return Asset(cue.word or cue.kind, (matte,), fallback_bounds(cue, height), medium, tier="fallback",
                 note="outline of an emoji")
