"""The one kernel that lights: matte arrays in, pixels out, in a single pass. Compiled at first use, cached on disk."""

from __future__ import annotations

import math
from typing import Any

import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats, Pixels

_STEPS = 512
Three = tuple[Any, Any, Any]
"""Float32 or wider: a direction, or light in red, green, blue."""


@nb.njit(cache=True, fastmath=True, nogil=True)
def _rim(alpha: Floats, j: int, i: int, edge: float) -> float:
    """0..1: how much of the neighbourhood towards the key (one to three texels up and aside) is empty."""
    w = alpha.shape[1]
    gap = 0.0
    for k in range(1, 4):
        y = max(0, j - k)
        x = min(w - 1, max(0, i + int(edge) * k))
        gap += max(0.0, float(alpha[j, i] - alpha[y, x]))
    return gap / 3.0


@nb.njit(cache=True, fastmath=True, nogil=True)
def _stepped(lam: float, steps: float) -> float:
    """Pull smooth shading towards three tones with soft borders."""
    a = min(1.0, max(0.0, (lam - 0.16) / 0.10))
    b = min(1.0, max(0.0, (lam - 0.58) / 0.12))
    return lam * (1 - steps) + steps * (0.06 + 0.46 * a + 0.44 * b)


@nb.njit(cache=True, fastmath=True, nogil=True)
def shade(
    out: Pixels,
    albedo: Floats,
    alpha: Floats,
    normal: Floats,
    shadow: Floats,
    ao: Floats,
    glow: Floats,
    gloss: Floats,
    depth: Floats,
    haze: Floats,
    mist: Floats,
    num: Floats,
    beams: Floats,
    film: Floats,
) -> None:
    """Light (h, w) texels into `out`. Arrays of one texel stand for "none"; glow is (2h, w, 3): emission over spill;
    num: see matte._numbers; beams (k, 6): direction and colour; film: sqrt-indexed display table."""
    h, w = alpha.shape
    towards, key, up_light, down_light = _three(num, 0), _three(num, 3), _three(num, 6), _three(num, 9)
    rim, edge, density, veil_max = num[12], num[13], num[14], num[15]
    z0, exposure, steps, veil0 = num[16], num[17], num[18], num[19]
    on_edge = (key[0] * 0.45 + up_light[0] * 0.25, key[1] * 0.45 + up_light[1] * 0.25,
               key[2] * 0.45 + up_light[2] * 0.25)
    has_n, has_s, has_a = normal.shape[0] > 1, shadow.shape[0] > 1, ao.shape[0] > 1
    has_e, has_g, has_d = glow.shape[0] > 1, gloss.shape[0] > 1, depth.shape[0] > 1
    nearest, fine, veils = _veils(depth, z0, density, veil_max)
    half = math.sqrt(towards[0] ** 2 + towards[1] ** 2 + (towards[2] + 1.0) ** 2)  # between the key and the viewer
    for j in range(h):
        for i in range(w):
            a = alpha[j, i]
            if a <= 0.002:
                out[j, i, 0] = out[j, i, 1] = out[j, i, 2] = out[j, i, 3] = 0
                continue
            facing = (np.float32(0.0), np.float32(0.15), np.float32(0.99))
            if has_n:
                facing = (normal[j, i, 0], normal[j, i, 1], normal[j, i, 2])
            soft = ao[j, i] if has_a else np.float32(1.0)
            lam = _keyed(facing, towards, steps)
            if has_s:
                lam *= shadow[j, i]
            red, green, blue = _received(facing[1], lam, soft, (key, up_light, down_light))
            for k in range(beams.shape[0]):
                b = _beamed(facing, beams[k, 0], beams[k, 1], beams[k, 2]) * soft
                red, green, blue = red + b * beams[k, 3], green + b * beams[k, 4], blue + b * beams[k, 5]
            added = _rim(alpha, j, i, edge) * rim if rim > 0 else 0.0
            if has_g and gloss[j, i] > 0:
                added += gloss[j, i] * _glint(facing, towards, half) * (shadow[j, i] if has_s else 1.0)
            red = albedo[j, i, 0] * red + added * on_edge[0]
            green = albedo[j, i, 1] * green + added * on_edge[1]
            blue = albedo[j, i, 2] * blue + added * on_edge[2]
            sent = (0.0, 0.0, 0.0)
            if has_e:
                sent = (float(glow[j, i, 0]), float(glow[j, i, 1]), float(glow[j, i, 2]))
                red += sent[0] + albedo[j, i, 0] * glow[h + j, i, 0]
                green += sent[1] + albedo[j, i, 1] * glow[h + j, i, 1]
                blue += sent[2] + albedo[j, i, 2] * glow[h + j, i, 2]
            veil = _between(veils, (depth[j, i] - nearest) * fine) if has_d else veil0
            clear = (1 - veil) * (1 - mist[j])
            air, through = 1 - clear, 0.7 * veil0
            red = (red * clear + haze[i, 0] * air + sent[0] * through) * exposure
            green = (green * clear + haze[i, 1] * air + sent[1] * through) * exposure
            blue = (blue * clear + haze[i, 2] * air + sent[2] * through) * exposure
            _develop(out, film, j, i, (red, green, blue), a)


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _three(row: Floats, at: int) -> Three:
    return row[at], row[at + 1], row[at + 2]


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _keyed(facing: Three, towards: Three, steps: float) -> float:
    """0..1: how much of the key falls on what faces there; towards: where it comes from."""
    lam = max(0.0, float(facing[0] * towards[0] + facing[1] * towards[1] + facing[2] * towards[2]) * 0.85 + 0.15)
    return _stepped(lam, steps) if steps > 0 else lam


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _received(ny: Any, lam: float, soft: Any, lights: tuple[Three, Three, Three]) -> Three:
    """The light that falls there: the key by its share, what comes from above and from below, each beam."""
    key, up_light, down_light = lights
    up = min(1.0, max(0.0, float(ny) * 0.5 + 0.5))
    red = (down_light[0] * (1 - up) + up_light[0] * up) * soft + lam * key[0]
    green = (down_light[1] * (1 - up) + up_light[1] * up) * soft + lam * key[1]
    blue = (down_light[2] * (1 - up) + up_light[2] * up) * soft + lam * key[2]
    return red, green, blue


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _beamed(facing: Three, x: float, y: float, z: float) -> float:
    """How much of a beam from there falls on what faces there."""
    return max(0.0, facing[0] * x + facing[1] * y + facing[2] * z) * 0.8 + 0.2


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _glint(facing: Three, towards: Three, half: float) -> float:
    """What a glossy texel throws back that faces half way between the key and the viewer."""
    seen = max(0.0, (facing[0] * towards[0] + facing[1] * towards[1] + facing[2] * (towards[2] + 1.0)) / half)
    return seen**28 * 1.6


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _veil(z: float, density: float, veil_max: float) -> float:
    """0..1: how much of what is that far off the air hides."""
    km = max(0.0, z) / 1000.0
    return veil_max * (1 - math.exp(-density * km**0.85))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _veils(depth: Floats, z0: float, density: float, veil_max: float) -> tuple[float, float, Floats]:
    """`_veil` at even steps from the nearest depth to the farthest: that depth, steps a metre, the table. A power and
    an exponential for every texel would be half of all that lighting a mountain costs; one texel stands for "none",
    and costs two of them."""
    near, far = depth[0, 0], depth[0, 0]
    for row in depth:
        for z in row:
            near, far = min(near, z), max(far, z)
    steps = _STEPS if depth.shape[0] > 1 else 1
    table = np.empty(steps + 1, np.float32)
    for k in range(steps + 1):
        table[k] = _veil(z0 + near + (far - near) * k / steps, density, veil_max)
    return near, steps / max(far - near, np.float32(1e-6)), table


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _between(table: Floats, at: float) -> float:
    """A value of a table between two of its entries."""
    k = min(int(at), table.shape[0] - 2)
    share: float = table[k] + (table[k + 1] - table[k]) * (at - k)
    return share


@nb.njit(cache=True, fastmath=True, nogil=True, inline="always")
def _develop(out: Pixels, film: Floats, j: int, i: int, light: Three, a: Any) -> None:
    """Linear light -> a texel, covered so far, with a little grain against bands."""
    noise = ((i * 1973 + j * 9277 + i * j * 26699) & 1023) / 1024.0 * 0.98
    cover = min(a, 1.0)
    out[j, i, 0] = int(min(255.0, _developed(film, light[2]) * cover + noise))
    out[j, i, 1] = int(min(255.0, _developed(film, light[1]) * cover + noise))
    out[j, i, 2] = int(min(255.0, _developed(film, light[0]) * cover + noise))
    out[j, i, 3] = int(min(255.0, a * 255.0 + 0.5))


@nb.njit(cache=True, fastmath=True, nogil=True)
def _developed(film: Floats, light: float) -> float:
    """0..255: what film makes of linear light."""
    last = film.shape[0] - 1
    shown: float = film[min(last, int(math.sqrt(max(light, 0.0) * 0.25) * last))]
    return shown
