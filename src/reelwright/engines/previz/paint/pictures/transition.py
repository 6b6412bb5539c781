"""Which way two pictures become one another: by flow where they show the same, else by a designed transition that the
words, the pictures and the seed choose. Never a cross-fade: two pictures in one are a ghost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures.subject import Sitter
from reelwright.engines.previz.scene import Floats, Pixels, Transition

Array = NDArray[Any]
LONG = 320  # px, the longer side at which flow is measured
SAME = 0.50  # share of the frame where flow must meet again for a morph
MISS = 0.010  # of the width: how far it may miss
SAY = {
    "morph": "the pictures show the same: one flows into the other",
    "wipe": "what is far turns first, what is near last",
    "particles": "the first picture scatters into flakes of light",
    "iris": "the last picture opens about the subject",
    "push": "a rush through the first picture into the last",
    "whip": "a whip pan between them",
    "leak": "a band of light sweeps from the one to the other",
}
WINDOWS = {
    "morph": (0.20, 0.80),
    "wipe": (0.30, 0.72),
    "particles": (0.28, 0.78),
    "iris": (0.36, 0.68),
    "push": (0.42, 0.60),
    "whip": (0.44, 0.60),
    "leak": (0.30, 0.72),
}
WORDS = {
    "morph": ("morph", "melts", "melt", "grows into", "ages", "turns into", "transforms", "becomes"),
    "particles": ("dissolve", "dust", "particle", "scatter", "ashes", "crumble", "disintegrat", "petals", "shatter"),
    "leak": ("flash", "light leak", "sunlight", "glow", "bright", "dream", "memory", "memories", "flare"),
    "whip": ("whip", "suddenly", "fast", "quick", "swish", "action", "race"),
    "push": ("zoom", "push", "rush", "through", "fly into", "dive", "portal", "enter"),
    "iris": ("iris", "circle", "opens", "eye", "spotlight", "reveal"),
    "wipe": ("wipe", "seasons", "season", "slowly", "gradually", "behind", "city", "world changes"),
}
SOFT = (
    "calm", "peace", "gentl", "soft", "quiet", "awake", "wake", "returns", "return", "tender", "still", "dawn", "sleep",
    "bloom", "hope",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Flow:
    """there, back: float32 (rows, columns, 2), px of the frame; nothing flows where they don't agree. same: float32
    (rows, columns), 0..1, where they meet again and the structure is the same; agree: its share of the frame."""

    there: Floats
    back: Floats
    same: Floats
    agree: float


def choose(
    opening: Pixels, closing: Pixels, sitters: tuple[Sitter, Sitter], near: Floats, words: str, seed: int
) -> Transition:
    """Pictures: uint8 (h, w, 3), BGR. near: nearness of the opening one, any size. words: the prompt."""
    flow = measured(opening, closing)
    centre = _middle(sitters[1])
    order = waves(closing, seed)
    if flow.agree > SAME:
        return Transition("morph", WINDOWS["morph"], order, centre, flow.there, flow.back, flow.same, seed)
    kind = _kind(opening, closing, sitters, words.lower(), seed)
    if kind == "wipe":
        order = _by_depth(near, sitters[0], opening.shape[:2], seed)
    if kind == "push":
        centre = _middle(sitters[0])
    return Transition(kind, WINDOWS[kind], order, centre, seed=seed)


def _kind(opening: Pixels, closing: Pixels, sitters: tuple[Sitter, Sitter], words: str, seed: int) -> str:
    for kind, known in WORDS.items():
        if kind != "morph" and any(word in words for word in known):
            return kind
    if any(word in words for word in SOFT):
        suits = ["leak", "iris", "particles"]
        return suits[int(np.random.default_rng(seed).integers(len(suits)))]
    suits = ["push", "particles", "iris"]
    if sitters[0].strength > 0.3:  # a subject that stays while the world behind it changes
        suits += ["wipe", "wipe"]
    if min(float(p.mean()) for p in (opening, closing)) > 95:
        suits += ["leak", "leak"]
    if abs(float(opening.mean()) - float(closing.mean())) < 20:
        suits += ["whip"]
    return suits[int(np.random.default_rng(seed).integers(len(suits)))]


def measured(opening: Pixels, closing: Pixels) -> Flow:
    """Dense optical flow (DIS, Kroeger et al. 2016) both ways on pictures made alike in brightness."""
    h, w = opening.shape[:2]
    scale = LONG / max(h, w)
    a, b = (_even(p, scale) for p in (opening, closing))
    made: Any = cv2
    eye, none = made.DISOpticalFlow_create(made.DISOPTICAL_FLOW_PRESET_MEDIUM), None
    there, back = (cv2.GaussianBlur(eye.calc(p, q, none), (0, 0), 1.5) for p, q in ((a, b), (b, a)))
    y, x = np.mgrid[0 : a.shape[0], 0 : a.shape[1]].astype(np.float32)
    at_x, at_y = x + there[..., 0], y + there[..., 1]
    home = there + cv2.remap(back, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    met = np.hypot(home[..., 0], home[..., 1]) < MISS * a.shape[1]
    moved = cv2.remap(b, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    good = (met & _alike(a, moved)).astype(np.float32)
    same: Any = cv2.GaussianBlur(cv2.erode(good, np.ones((3, 3))), (0, 0), 3)
    over_x, over_y = x + back[..., 0], y + back[..., 1]
    there_too = cv2.remap(same, over_x, over_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    one, two = (f * m[..., None] / np.float32(scale) for f, m in ((there, same), (back, there_too)))
    return Flow(one.astype(np.float32), two.astype(np.float32), same, float(good.mean()))


def _even(picture: Pixels, scale: float) -> Array:
    gray = cv2.cvtColor(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.createCLAHE(2.0, (4, 4)).apply(cv2.GaussianBlur(gray, (0, 0), 1.0)))


def _alike(a: Array, b: Array) -> Array:
    """bool: where the structure around each pixel is the same (normalised correlation), or both are plain."""
    a, b = a.astype(np.float32), b.astype(np.float32)
    k = (17, 17)
    ma, mb = cv2.blur(a, k), cv2.blur(b, k)
    va, vb = cv2.blur(a * a, k) - ma * ma, cv2.blur(b * b, k) - mb * mb
    both = cv2.blur(a * b, k) - ma * mb
    plain = (np.maximum(va, vb) < 60) & (np.abs(ma - mb) < 24)
    return np.asarray(plain | (both > 0.55 * np.sqrt(np.maximum(va * vb, 1e-3))))


def _middle(sitter: Sitter) -> tuple[float, float]:
    left, top, right, bottom = sitter.box
    return float(np.clip((left + right) / 2, 0.2, 0.8)), float(np.clip((top + bottom) / 2, 0.2, 0.8))


def _ranked(key: Array, size: tuple[int, int]) -> Floats:
    """Evenly spread over 0..1 in the order of the key; at the frame's size (h, w)."""
    order = np.argsort(np.argsort(key.ravel(), kind="stable"), kind="stable").reshape(key.shape) / key.size
    return np.asarray(cv2.resize(order.astype(np.float32), size[::-1], interpolation=cv2.INTER_LINEAR))


def _noise(size: tuple[int, int], coarse: float, seed: int) -> Array:
    rough = np.random.default_rng(seed).standard_normal(size).astype(np.float32)
    out: Array = cv2.GaussianBlur(rough, (0, 0), coarse)
    return out / (out.std() + 1e-6)


def waves(closing: Pixels, seed: int) -> Floats:
    """When each pixel turns: a wave of light that spreads from where the closing picture is brightest, its edge broken
    up by soft noise."""
    h, w = closing.shape[:2]
    size = (max(8, w // 8), max(8, h // 8))
    gray: Array = cv2.cvtColor(cv2.resize(closing, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    light = cv2.GaussianBlur(gray.astype(np.float32) / 255, (0, 0), size[0] / 24)
    middle_y, middle_x = np.unravel_index(int(np.argmax(light)), light.shape)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    away = np.hypot(x - np.float32(middle_x), y - np.float32(middle_y))
    key = away / away.std() + _noise(size[::-1], size[0] / 30, seed) * 0.22 - light / (light.std() + 1e-6) * 0.25
    return _ranked(key, (h, w))


def _by_depth(near: Floats, sitter: Sitter, size: tuple[int, int], seed: int) -> Floats:
    """Far things turn first; the subject last, as one, from its feet up."""
    h, w = size[0] // 4, size[1] // 4
    key = cv2.resize(near, (w, h), interpolation=cv2.INTER_LINEAR)
    key = cv2.GaussianBlur((key - key.mean()) / (key.std() + 1e-6), (0, 0), w / 30)
    key = key + 0.07 * _noise((h, w), w / 60, seed) + 0.03 * _noise((h, w), w / 200, seed + 1)
    if sitter.alpha is not None:
        shape = cv2.resize(sitter.alpha, (w, h), interpolation=cv2.INTER_AREA)
        rows = np.linspace(1, 0, h, dtype=np.float32)[:, None]
        key = key + (shape > 0.5) * (np.float32(np.ptp(key)) + rows)
    return _ranked(key, size)
