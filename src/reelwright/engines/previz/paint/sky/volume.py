"""Clouds as a volume: a slab of density over flat country, seen along every ray of the strip and lit on the way.

The density is an envelope over a map of weather, eaten at its edge by billows (A. Schneider, "The real-time volumetric
cloudscapes of Horizon Zero Dawn", 2015); the light fades by Beer's law in two octaves (Wrenninge, 2013), so that deep
cloud is dark but never black. World: metres, the viewer at the origin, x right, y up, z away."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numba as nb
import numpy as np

from reelwright.engines.previz.scene import Floats

CELLS = 64  # texels along an edge of the tile of billows
MAP = 256  # texels along an edge of the map of weather
FINE, COARSER = 70.0, 0.017  # m of a step near by; share of the distance far off
STRIDE, LEAP = 2.5, 4.0  # steps at once between puffs, and in clear air
LINGER = 6  # short steps after the last cloud
STEPS = 100
FAR = 60_000.0  # m: clouds beyond are the horizon's haze


@dataclass(frozen=True, slots=True)
class Slab:
    """One sheet of cloud. base, top: m over the ground; cover 0..1; bank: m across one field of the weather map; puff:
    m across the tile of billows; bite 0..1: how deep billows eat the edge; thick: light lost per m at full density;
    heap 0..1: how much the tops follow the cover (0: a level sheet, 1: towers over the middle of every bank)."""

    base: float
    top: float
    cover: float
    bank: float = 24_000.0
    puff: float = 2_600.0
    bite: float = 0.6
    thick: float = 0.012
    heap: float = 1.0


@dataclass(frozen=True, eq=False)
class Seen:
    """What the rays saw, all (h, w): opacity, sunlight that reaches it 0..1, height in the slab 0..1, m away."""

    alpha: Floats
    sun: Floats
    height: Floats
    far: Floats


@cache
def billows() -> Floats:
    """(CELLS, CELLS, CELLS) that tiles, about 0..1: round heaps with creases between. Shared and read-only."""
    rng = np.random.default_rng(2015)
    axis = np.fft.fftfreq(CELLS) * CELLS
    cycles = np.sqrt(
        axis[:, None, None] ** 2 + axis[None, :, None] ** 2 + np.fft.rfftfreq(CELLS)[None, None] ** 2 * CELLS**2
    )
    total = np.zeros((CELLS, CELLS, CELLS), np.float64)
    for middle, share in ((3.2, 1.0), (6.6, 0.52), (13.0, 0.26)):
        spectrum = np.fft.rfftn(rng.standard_normal((CELLS, CELLS, CELLS)))
        gain = np.exp(-(((cycles - middle) / (0.34 * middle)) ** 2))
        band = np.fft.irfftn(spectrum * gain, s=(CELLS,) * 3, axes=(0, 1, 2))
        total += share * np.minimum(np.abs(band / band.std()), 2.2)
    total -= total.min()
    tile = (total / np.percentile(total, 99.5)).clip(0, 1).astype(np.float32)
    tile.setflags(write=False)
    return tile


@cache
def weather_map() -> Floats:
    """(MAP, MAP) that tiles, evenly spread over 0..1: where banks of cloud stand. Shared and read-only."""
    rng = np.random.default_rng(77)
    cycles = np.hypot(np.fft.fftfreq(MAP)[:, None] * MAP, np.fft.rfftfreq(MAP)[None] * MAP)
    cycles[0, 0] = 1
    gain = np.where((cycles >= 2) & (cycles < 40), cycles**-1.25, 0) * (1 + 1.6 * np.exp(-(((cycles - 9) / 4) ** 2)))
    field = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((MAP, MAP))) * gain, s=(MAP, MAP))
    even = np.empty(MAP * MAP, np.float32)
    even[np.argsort(field, axis=None)] = np.linspace(0, 1, MAP * MAP, dtype=np.float32)
    chart = even.reshape(MAP, MAP)
    chart.setflags(write=False)
    return chart


@nb.njit(inline="always")
def _mapped(chart: Floats, x: float, z: float) -> float:
    i, j = math.floor(x), math.floor(z)
    u, v = x - i, z - j
    a, b = int(i) & (MAP - 1), int(j) & (MAP - 1)
    c, d = (a + 1) & (MAP - 1), (b + 1) & (MAP - 1)
    return (chart[b, a] * (1 - u) + chart[b, c] * u) * (1 - v) + (chart[d, a] * (1 - u) + chart[d, c] * u) * v


@nb.njit(inline="always")
def _puffed(tile: Floats, x: float, y: float, z: float) -> float:
    i, j, k = math.floor(x), math.floor(y), math.floor(z)
    u, v, w = x - i, y - j, z - k
    a, b, c = int(i) & (CELLS - 1), int(j) & (CELLS - 1), int(k) & (CELLS - 1)
    d, e, f = (a + 1) & (CELLS - 1), (b + 1) & (CELLS - 1), (c + 1) & (CELLS - 1)
    near = (tile[c, b, a] * (1 - u) + tile[c, b, d] * u) * (1 - v) + (tile[c, e, a] * (1 - u) + tile[c, e, d] * u) * v
    back = (tile[f, b, a] * (1 - u) + tile[f, b, d] * u) * (1 - v) + (tile[f, e, a] * (1 - u) + tile[f, e, d] * u) * v
    return near * (1 - w) + back * w


@nb.njit(inline="always")
def _envelope(chart: Floats, num: Floats, x: float, z: float, h: float, bias: float) -> float:
    """How much cloud may be at (x, z), h 0..1 up the slab; <= 0: none."""
    here = _mapped(chart, x * num[2] + num[11], z * num[2] + num[12]) + bias
    if here <= 0:
        return 0.0
    here = min(1.0, here / max(num[3], 0.3) * 1.1)
    roof = (1 - num[7]) + num[7] * (0.10 + 0.90 * here)
    up = h / roof
    if up >= 1:
        return 0.0
    return min(1.0, h * 12.0) * math.sqrt(1 - up) * min(1.0, here * 4.0 + 0.05)


@nb.njit(inline="always")
def _density(chart: Floats, tile: Floats, num: Floats, x: float, y: float, z: float, bias: float, fine: bool) -> float:
    """0..1; below 0 where not even the envelope holds any. bias: see `_bias`."""
    h = (y - num[0]) / (num[1] - num[0])
    if h <= 0 or h >= 1:
        return -1.0
    d = _envelope(chart, num, x, z, h, bias)
    if d <= 0:
        return -1.0
    k = num[4]
    d -= num[5] * (1 - _puffed(tile, x * k + num[11], y * k * 1.15, z * k + num[12]))
    if fine and d > -0.12 and d < 0.5:
        d -= num[5] * 0.36 * (0.62 - _puffed(tile, x * k * 3.7, y * k * 3.7, z * k * 3.7 + num[11]))
    return min(1.0, max(0.0, d * 3.2))


@nb.njit(inline="always")
def _bias(num: Floats, aside: float) -> float:
    """What the composition adds to the cover in a direction: a heavy side, a gap where the sun stands."""
    gap = (aside - num[10]) / 0.20
    return num[3] - 1.0 + num[8] * aside / (1 + abs(aside)) - num[9] * math.exp(-gap * gap)


@nb.njit(inline="always")
def _reaching(
    chart: Floats, tile: Floats, num: Floats, sun: Floats, x: float, y: float, z: float, bias: float
) -> float:
    """Sunlight that reaches a point inside, 0..1: four longer and longer steps towards the sun."""
    depth, reach, before = 0.0, 80.0, 0.0
    for _ in range(4):
        d = _density(chart, tile, num, x + sun[0] * reach, y + sun[1] * reach, z + sun[2] * reach, bias, False)
        depth += max(0.0, d) * (reach - before)
        before = reach
        reach *= 2.3
    depth *= num[6]
    return 0.75 * math.exp(-depth * 0.8) + 0.25 * math.exp(-depth * 0.16)


@nb.njit(cache=True, fastmath=True, nogil=True)
def _march(out: Floats, chart: Floats, tile: Floats, num: Floats, sun: Floats, horizon: float, focal: float) -> None:
    """num: base, top m, map texels per m, cover, tile texels per m, bite, light lost per m, heap, lean, gap, gap's
    place, two offsets, how clear it is overhead. out (4, h, w): see Seen, not yet divided by the opacity."""
    _, rows, columns = out.shape
    out[:] = 0.0
    for j in range(rows):
        rise = (horizon - j) / focal
        if rise <= 0.004:
            continue
        first, last = num[0] / rise, min(num[1] / rise, num[0] / rise + 16_000.0)
        if first > FAR:
            continue
        for i in range(columns):
            aside = (i - columns / 2) / focal
            slant = math.sqrt(1 + aside * aside + rise * rise)
            lean = _bias(num, aside)
            shift = (0.06711056 * i + 0.00583715 * j) % 1.0 * 52.9829189 % 1.0  # Jimenez' interleaved gradient noise
            clear, glow, up, far, close, sunny, old = 1.0, 0.0, 0.0, 0.0, 0, 0.0, True
            z = first + shift * max(FINE, first * COARSER) * STRIDE
            for _ in range(STEPS):
                if z >= last:
                    break
                step = max(FINE, z * COARSER)
                x, y = aside * z, rise * z
                bias = lean - num[13] / (1 + (z / 2300.0) ** 2)
                d = _density(chart, tile, num, x, y, z, bias, close > 0)
                if d <= 0:
                    z += step * (1.0 if close > 0 else STRIDE if d == 0 else LEAP)
                    close -= 1
                    continue
                if close <= 0:  # the last stride may have jumped over its edge
                    close = LINGER
                    z = max(first, z - step * (LEAP - 1))
                    continue
                close = LINGER
                share = clear * (1 - math.exp(-d * num[6] * step * slant))
                if old:  # the light changes slowly: every other step will do
                    sunny = _reaching(chart, tile, num, sun, x, y, z, bias)
                old = not old
                glow += share * sunny
                up += share * (y - num[0]) / (num[1] - num[0])
                far += share * z
                clear -= share
                if clear < 0.04:
                    break
                z += step
            out[0, j, i] = 1 - clear
            out[1, j, i] = glow
            out[2, j, i] = up
            out[3, j, i] = far


@dataclass(frozen=True, slots=True)
class Lie:
    """How a slab lies for a picture: more of it on the side `lean` (-1 left .. 1 right) leans to; a gap 0..1 of clear
    sky at `at` (tangent of the angle from straight ahead), where the sun comes through; overhead 0..1: how much
    less of it stands near by, so that no heap fills the picture as a pillar."""

    lean: float = 0.0
    gap: float = 0.0
    at: float = 0.0
    overhead: float = 0.0


def see(size: tuple[int, int], horizon: float, focal: float, slab: Slab, lie: Lie, sun: Floats, seed: int) -> Seen:
    """The slab over a strip of size (width, height) px with that horizon row and focal length.

    sun (3,): unit vector to the sun, x right, y up, z away from the viewer."""
    width, height = size
    out = np.empty((4, height, width), np.float32)
    rng = np.random.default_rng((seed, 64))
    num = np.array(
        [
            slab.base,
            slab.top,
            MAP / (slab.bank * 4),
            slab.cover,
            CELLS / slab.puff,
            slab.bite,
            slab.thick,
            slab.heap,
            lie.lean,
            lie.gap,
            lie.at,
            float(rng.random() * MAP),
            float(rng.random() * MAP),
            lie.overhead,
        ],
        np.float32,
    )
    _march(out, weather_map(), billows(), num, np.asarray(sun, np.float32), float(horizon), float(focal))
    safe = np.maximum(out[0], 1e-3)
    return Seen(out[0], out[1] / safe, out[2] / safe, out[3] / safe)
