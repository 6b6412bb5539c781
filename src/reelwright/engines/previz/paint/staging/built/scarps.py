"""What one climbs: an upright face that goes on out of the frame, of rock, of masonry, or of a tower's windows."""

from __future__ import annotations

import re

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.staging.built.crags import beds, blurred
from reelwright.engines.previz.paint.staging.built.masonry import coursed
from reelwright.engines.previz.scene import Floats

_CLIMBS = re.compile(r"\b(climb|scal|clamber|rappel|abseil|haul)\w*\b(?! over)")
_FACES = (
    ("ice", re.compile(r"\b(ice|icy|frozen|glacier|iceberg|serac)\b")),
    ("glass", re.compile(r"\b(skyscraper|high-?rise|tower block|office (tower|building)|building|facade)\b")),
    ("stone", re.compile(r"\b(wall|castle|fortress|tower|pyramid|temple|cathedral|church|dam|battlements?)\b")),
    ("rock", re.compile(r"\b(cliffs?|rock( ?faces?)?|crag|mountain ?(face|side|wall)?|precipice|canyon|boulder|granite|"
                        r"limestone|rock climb\w*|el capitan|everest|peak|summit|iceberg|ice ?(wall|fall)|glacier)\b")),
)  # fmt: skip
"""Stuff of a face -> words for it; the first that is said counts."""
_ROCK = ("#4a423c", "#b09c86")
_ICE = ("#5f93b4", "#e8f3f8")


def climbed(prompt: str) -> str:
    """What the face is made of that a prompt lets somebody climb: rock, ice, stone, glass, or "" for none (a tree)."""
    low = prompt.lower()
    if _CLIMBS.search(low) is None or re.search(r"\b(trees?|ladder|stairs?|steps|staircase|fence)\b", low):
        return ""
    return next((stuff for stuff, words in _FACES if words.search(low)), "")


def scarp(size: tuple[float, float], ppm: float, stuff: str, icy: bool, rng: np.random.Generator) -> Matte:
    """`size` (wide, tall) m of a face whose left edge is in the picture: broken rock, or a straight corner. Anchor:
    0.30 of the width from the left, 0.45 of the height from below."""
    wide, tall = size
    h, w = max(16, int(tall * ppm)), max(16, int(wide * ppm))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / np.float32(ppm)
    albedo, normal, ao, gloss = _PAINTERS[stuff](x, y, icy or stuff == "ice", rng)
    edge = _edge(y[:, 0], wide, stuff, rng)[:, None]
    alpha = np.clip((x - edge) * ppm, 0, 1)
    turned = smooth(0.9, 0.0, x - edge)[..., None] * np.array([-0.75, 0.0, 0.0], np.float32)  # it goes round the corner
    normal = normal + turned
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    near = np.exp(-(((x - 0.34 * wide) / (0.045 * tall)) ** 2) - ((y - 0.44 * tall) / (0.15 * tall)) ** 2)
    ao = ao * (1 - 0.5 * near)  # who hangs on it shades it
    layers = [np.ascontiguousarray(a, np.float32) for a in (albedo, alpha, normal, ao, gloss)]
    return Matte(layers[0], layers[1], ppm, (0.30 * w, 0.55 * h), layers[2], None, layers[3], None, None, layers[4],
                 rim=0.5)  # fmt: skip


def _edge(y: Floats, wide: float, stuff: str, rng: np.random.Generator) -> Floats:
    """Where the face begins, m from the left, for heights y m from the top."""
    if stuff not in ("rock", "ice"):
        return np.full_like(y, 0.10 * wide)
    steps = np.interp(y, np.linspace(0, y[-1], 14), rng.uniform(0.02, 0.17, 14) * wide)
    fine = np.interp(y, np.linspace(0, y[-1], 90), rng.normal(size=90)) * 0.006 * wide
    return np.asarray(steps + fine + 0.06 * wide * (1 - y / y[-1]), np.float32)


Face = tuple[Floats, Floats, Floats, Floats]


def _rock(x: Floats, y: Floats, icy: bool, rng: np.random.Generator) -> Face:
    h, w = x.shape
    wide, tall = float(x[0, -1]), float(y[-1, 0])
    fine = fbm_image(w, h, wide * 2.6, tall * 2.6, int(rng.integers(999)), 4)
    broad = fbm_image(w, h, wide * 0.4, tall * 0.3, int(rng.integers(999)), 3)
    each = tall / 1.6  # beds about as thick as a man is tall, not as the whole face
    warp = np.asarray(0.9 * (broad - 0.5) + 0.10 * (fine - 0.5), np.float32)
    across, down = np.asarray(x + 2.0 * warp, np.float32), np.asarray((y / each + warp) % 1.0, np.float32)
    rock = beds(across, down, (wide, each), broad, rng)
    crack = np.exp(-((np.abs(fbm_image(w, h, wide * 0.9, tall * 0.35, int(rng.integers(999)), 3) - 0.5) / 0.012) ** 2))
    dark, light = (lin(c) for c in (_ICE if icy else _ROCK))
    tone = np.clip(0.16 + 0.5 * fine + 0.20 * (rock.tone - 0.3) + 0.35 * (broad - 0.5), 0, 1)[..., None]
    gy, gx = np.gradient(fine)
    normal = np.dstack([0.55 * rock.turn - gx * 5, 0.10 + 0.8 * rock.rise + gy * 5, np.full_like(fine, 0.75)])
    ao = np.clip((1 - 0.55 * rock.joint) * (1 - 0.45 * blurred(np.asarray(crack, np.float32), 0.8)), 0.2, 1)
    return dark * (1 - tone) + light * tone, normal, ao, np.full_like(fine, 0.5 if icy else 0.05)


def _stone(x: Floats, y: Floats, _icy: bool, rng: np.random.Generator) -> Face:
    albedo, joint = coursed(x, y, 0.42, rng)
    rough = fbm_image(x.shape[1], x.shape[0], 30, 30, int(rng.integers(999)), 4)
    gy, gx = np.gradient(rough)
    normal = np.dstack([-gx * 6, 0.35 * (1 - joint) + gy * 6, np.full_like(x, 0.9)])
    moss = smooth(0.58, 0.75, rough)[..., None] * 0.4
    return albedo * (1 - moss) + lin("#5a6a3a") * moss, normal, 0.6 + 0.4 * joint, np.zeros_like(x)


def _glass(x: Floats, y: Floats, _icy: bool, rng: np.random.Generator) -> Face:
    """Bands of windows between ribs and floors."""
    bay, floor = 1.5, 2.6
    u, v = x % bay, y % floor
    pane = smooth(0.10, 0.16, u) * smooth(bay - 0.10, bay - 0.16, u) * smooth(0.30, 0.38, v) * smooth(
        floor - 0.30, floor - 0.38, v)
    own = np.modf(np.abs(np.sin(np.floor(x / bay) * 12.9898 + np.floor(y / floor) * 78.233) * 43758.5453))[0]
    sky = np.clip(0.25 + 0.5 * own + 0.25 * (v / floor), 0, 1)[..., None]
    glass = lin("#16242f") * (1 - sky) + lin("#5f86a0") * sky
    rough = fbm_image(x.shape[1], x.shape[0], 60, 60, int(rng.integers(999)), 3)[..., None]
    concrete = lin("#8f8a84") * (0.75 + 0.5 * rough)
    p = pane[..., None]
    ledge = smooth(0.30, 0.24, v) * smooth(0.0, 0.05, v)
    normal = np.dstack([0.6 * (smooth(0.10, 0.0, u) - smooth(bay - 0.1, bay, u)), 0.8 * ledge, np.full_like(x, 0.8)])
    return concrete * (1 - p) + glass * p, normal, 0.55 + 0.45 * np.maximum(pane, ledge), 0.8 * pane


_PAINTERS = {"rock": _rock, "ice": _rock, "stone": _stone, "glass": _glass}
