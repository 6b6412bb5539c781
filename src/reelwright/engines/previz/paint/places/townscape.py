"""A town or a city from the air: streets, blocks, a river with bridges and a park, and the houses that stand on them.

The plan (`Grid`) is one for the ground and the houses: what is painted as a river carries no roof."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.forms.lens import plate
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, stone, tiles
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.aloft import Fields, crowns
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

RIVER = frozenset({"river", "canal", "water", "waterfront", "bridge", "venice", "amsterdam"})
_BANDS = (128.0, 215.0, 300.0, 420.0, 590.0, 830.0, 1170.0, 1650.0)
"""m: depths between which houses are one picture."""
_ROOFS = ("#b4604a", "#96503c", "#c07a58", "#8a5a44", "#a86a4c", "#7a5a4c", "#b89070", "#6f6660")
_SNOWY = "#e6ecf2"
_LEAFY = frozenset({"autumn"})


@dataclass(frozen=True, slots=True)
class Grid:
    """pitch: m from street to street, across and into the distance; street: width of one, m; river: width, 0 without;
    park: (left, right, near, far) m, empty without; tall: m of the highest house, low: of the least; roofs: pitched;
    reach: m from the middle to the last house, 0 where the town has no end; neon: colours
    of tubes of light on the towers."""

    pitch: tuple[float, float] = (58.0, 52.0)
    street: float = 12.0
    low: float = 8.0
    tall: float = 90.0
    roofs: bool = False
    reach: float = 0.0
    neon: tuple[str, ...] = ()
    hues: tuple[str, ...] = ("#b8b2a6", "#8f8a84", "#a89482", "#7a828c", "#c8c2b4", "#96705c", "#6a7886")

    def stream(self, z: Floats | float, side: float) -> Floats:
        """Middle of the river at a depth, m."""
        z = np.asarray(z, np.float32)
        return np.asarray(side * (-0.16 * z + 60 * np.sin(z / 260 + 0.6) - 6), np.float32)

    def width(self, scape: Scape) -> float:
        """m of river; 0 where none is wanted."""
        said = {word.rstrip("s") for feature in scape.order.features for word in feature.split()}
        wanted = bool(RIVER & said) or int(scape.origin[0]) % 3 == 0
        return (34.0 if not self.roofs else 24.0) if wanted else 0.0

    def green(self, scape: Scape) -> tuple[float, float, float, float]:
        """(left, right, near, far) of the park, m."""
        features = scape.order.features
        named = "park" in features or ("tree" in features and not self.roofs)  # towers have no gardens
        if not named and int(scape.origin[1]) % 2:
            return 0.0, 0.0, 0.0, 0.0
        px, pz = self.pitch
        wide, deep = (3, 4) if named else (2, 2)
        left = px * (0 if scape.side > 0 else -wide)
        near = pz * 5
        return left, left + wide * px, near, near + deep * pz

    def bent(self, z: Floats | float) -> Floats:
        """m that streets into the distance lie aside of straight ones."""
        z = np.asarray(z, np.float32)
        return np.asarray((26.0 * np.sin(z / 190 + 0.4) + 0.05 * z) * self.roofs, np.float32)

    def within(self, x: Floats | float, z: Floats | float) -> Floats:
        """m to the last house; below 0 in the fields."""
        if not self.reach:
            return np.full(np.shape(x), 1e3, np.float32)
        away = np.hypot(np.asarray(x, np.float32), (np.asarray(z, np.float32) - 330.0) / 1.2)
        return np.asarray(self.reach - away, np.float32)

    def number(self, i: int, j: int, salt: int = 0) -> float:
        """0..1 for a block or a plot."""
        return float(np.modf(abs(math.sin(i * 12.9898 + j * 78.233 + salt * 3.7) * 43758.5453))[0])


@dataclass(frozen=True, slots=True)
class Streets:
    """The ground of a town from the air."""

    grid: Grid

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        grid = self.grid
        (px, pz), half = grid.pitch, grid.street / 2
        straight, x = x, x - grid.bent(z)
        dx, dz = np.abs(x - np.round(x / px) * px), np.abs(z - np.round(z / pz) * pz)
        way = np.minimum(dx, dz)
        asphalt = lin("#55565a" if not grid.roofs else "#8f8478") * (0.92 + 0.12 * patches(x, z, 88, 2.0))[..., None]
        line = smooth(0.45, 0.2, way) * (np.modf(np.where(dx < dz, z, x) / 7.0)[0] % 1 < 0.5) * (not grid.roofs)
        asphalt = asphalt + (lin("#d8d4c4") - asphalt) * line[..., None]
        yard = lin("#7f7a70") * (0.9 + 0.2 * patches(x, z, 90, 3.0))[..., None]
        grass = lin("#55702f") * (0.85 + 0.3 * patches(x, z, 91, 2.0))[..., None]
        own = np.modf(np.abs(np.sin(np.floor(x / px) * 12.99 + np.floor(z / pz) * 78.2)) * 43758.5)[0]
        inner = np.where((own > (0.2 if grid.roofs else 0.6))[..., None], grass, yard)
        kerb = smooth(half + 3.0, half + 2.4, way)[..., None]
        inner = inner + (lin("#a8a296") - inner) * kerb
        colour = asphalt + (inner - asphalt) * smooth(half - 0.4, half + 0.4, way)[..., None]
        colour = self._park(colour, x, z, scape)
        x = straight
        if grid.reach:
            fields, _ = Fields().spread(x, z, scape)
            built = smooth(-6.0, 6.0, grid.within(x, z) + 9 * patches(x, z, 97, 0.8))[..., None]
            colour = fields + (colour - fields) * built
        colour = self._river(colour, x, z, dz, scape)
        if scape.snow > 0.3:
            colour = colour * 0.4 + lin("#e6edf5") * 0.6
        lamp = scape.light.lamp
        if lamp > 0.5:  # lanterns along the streets, the lights of cars
            bead = smooth(2.4, 0.6, np.hypot(np.abs(way - half), np.abs(np.modf((x + z) / 17.0)[0] * 17 - 8.5)))
            trail = smooth(1.1, 0.4, np.abs(way - 2.0)) * (0.5 + 0.5 * patches(x, z, 92, 5.0))
            glow = lin("#ffb45a") * (1.6 * bead + 0.5 * trail * (not grid.roofs))[..., None] * lamp
            colour = colour + glow / np.maximum(scape.light.ambient_up + scape.light.key * 0.3, 0.05)
        return np.asarray(np.clip(colour, 0, 12), np.float32), np.ones(x.shape, np.float32)

    def _park(self, colour: Floats, x: Floats, z: Floats, scape: Scape) -> Floats:
        left, right, near, far = self.grid.green(scape)
        if right <= left:
            return colour
        edge = np.minimum(np.minimum(x - left, right - x), np.minimum(z - near, far - z)) - self.grid.street / 2
        u, v = (x - left) / (right - left), (z - near) / (far - near)
        lawn = lin("#5f8a36") * (0.85 + 0.25 * patches(x, z, 94, 1.2))[..., None]
        codes = ("#2c5a26", "#3d6a2c", "#4f7a34") if scape.order.season not in _LEAFY else ("#a8802c", "#b8622a")
        wood = smooth(0.10, 0.25, patches(x, z, 95, 0.45))[..., None]
        lawn = lawn + (crowns(x, z, scape, 6.0, codes, 84) - lawn) * wood
        bend = 0.5 + 0.28 * np.sin(5.5 * v + 0.7)
        walk = np.minimum(np.abs(u - bend) * (right - left), np.abs(v - 0.5 - 0.2 * np.sin(4 * u)) * (far - near))
        lawn = lawn + (lin("#cdbb92") - lawn) * smooth(2.6, 1.8, walk)[..., None]
        pond = smooth(1.0, 0.96, np.hypot((u - 0.64) / 0.22, (v - 0.34) / 0.16) + 0.05 * patches(x, z, 96, 0.8))
        lawn = lawn + (lin("#3f7f96") - lawn) * pond[..., None]
        share = smooth(0.0, 1.0, edge)[..., None]
        return np.asarray(colour + (lawn - colour) * share, np.float32)

    def _river(self, colour: Floats, x: Floats, z: Floats, dz: Floats, scape: Scape) -> Floats:
        wide = self.grid.width(scape)
        if not wide:
            return colour
        away = np.abs(x - self.grid.stream(z, scape.side))
        number = np.round(z / self.grid.pitch[1])
        bridge = smooth(self.grid.street * 0.42, self.grid.street * 0.36, dz) * (np.mod(number, 3) == 1)
        shine = 0.95 + 0.10 * patches(x, z, 80, 1.2) + 0.6 * smooth(150.0, 1300.0, z)
        sky = scape.light.haze_warm * 0.05
        water = (lin("#2f6a80") + sky) * shine[..., None]
        quay = smooth(wide / 2 + 6, wide / 2 + 5, away)[..., None]
        colour = colour + (lin("#b0a690") - colour) * quay
        wet = smooth(wide / 2 + 0.6, wide / 2 - 0.6, away) * (1 - bridge)
        colour = colour + (water - colour) * wet[..., None]
        rail = smooth(1.0, 0.4, np.abs(dz - self.grid.street * 0.40)) * (np.mod(number, 3) == 1) * (away < wide / 2)
        return np.asarray(colour + (lin("#d0c8b8") - colour) * rail[..., None], np.float32)


@dataclass(frozen=True, slots=True)
class Quarters:
    """The houses of a town from the air, block by block, each band of depth a picture of its own."""

    grid: Grid
    keep: float = 1.0
    tag: str = "house"

    def paint(self, scape: Scape) -> None:
        if scape.view.horizon <= 0:  # straight down: the plan alone
            return
        for near, far in itertools.pairwise(_BANDS):
            mesh = self._houses(scape, near, far)
            if mesh is None:
                continue
            depth = math.sqrt(near * far)
            half, tall = scape.span(depth, 1.25) / 2, scape.view.eye + scape.tall(1.1, depth) + 4.0
            ppm = min(scape.view.focal / depth, 8.0)
            matte = plate(mesh, scape.view.eye, depth, ppm, Bounds(-half, half, -3.2 * scape.view.eye, tall), False)
            if matte is not None:
                scape.add("town from the air", matte, [Spot(0.0, 0.0, depth)], mist=0.1, reflects=False)
        scape.built += ["house", "roof", "rooftop", "road", "city", "town", "skyscraper"]

    def _houses(self, scape: Scape, near: float, far: float) -> Mesh | None:
        (px, pz), grid = self.grid.pitch, self.grid
        mason = Mason()
        trees: list[tuple[float, float, float]] = []
        reach = 0.72 * scape.view.width / scape.view.focal * far + px
        wide, green = grid.width(scape), grid.green(scape)
        for j in range(math.floor(near / pz), math.ceil(far / pz) + 1):
            if not near <= (j + 0.5) * pz < far:
                continue
            for i in range(math.floor(-reach / px), math.ceil(reach / px)):
                x, z = (i + 0.5) * px, (j + 0.5) * pz
                x += float(grid.bent(z))
                if float(grid.within(x, z)) < 12:
                    continue
                if wide and abs(x - float(grid.stream(z, scape.side))) < wide / 2 + px * 0.62:
                    continue
                if green[0] < x - float(grid.bent(z)) < green[1] and green[2] < z < green[3]:
                    trees += [self._tree(x, z, k, i, j) for k in range(5)]
                    continue
                if grid.roofs and ((self.grid.number(i, j, 5) > 0.975 and not grid.reach) or (i, j) == (1, 7)):
                    self._church(mason, x, z, scape)
                elif grid.roofs:
                    self._row_houses(mason, x, z, (i, j), scape)
                    trees += [self._tree(x, z, k, i, j) for k in range(2)] if z < 600 else []
                else:
                    self._towers(mason, x, z, (i, j), scape)
        parts = [mason.mesh((0.0, scape.view.eye, 0.0))] if mason.laid else []
        leaf = Stuff(paint("#b8702c" if scape.order.season in _LEAFY else "#41692c"), "leaf", paint("#2c4a20"), 1.2)
        crown = ball(1.0, leaf, 1.1, 8)
        parts += [crown.scaled(r).moved(x, 0.9 * r, -z) for x, z, r in trees if near <= z < far and z < 850]
        return join(parts) if parts else None

    def _tree(self, x: float, z: float, k: int, i: int, j: int) -> tuple[float, float, float]:
        a, b = self.grid.number(i, j, 11 + k), self.grid.number(i, j, 31 + k)
        px, pz = self.grid.pitch
        return x + (a - 0.5) * (px - 10), z + (b - 0.5) * (pz - 8), 2.6 + 2.2 * self.grid.number(i, j, 51 + k)

    def _wall(self, code: str, storey: float, scape: Scape) -> Stuff:
        lamp = scape.light.lamp
        glow = 0.45 * lamp if scape.rng.random() < (0.75 * lamp if lamp > 0.3 else 0.0) else 0.0
        wall = paint(code)
        return Stuff(wall, "windows", tint(paint("#26323c"), 1.0), storey, 0.0, 0.2, 0.1, glow, wear=0.1)

    def _row_houses(self, mason: Mason, x: float, z: float, at: tuple[int, int], scape: Scape) -> None:
        """Pitched roofs about a yard: two rows along the streets."""
        grid, (px, pz) = self.grid, self.grid.pitch
        half, deep = (px - grid.street) / 2 - 1.5, 8.5
        roofs = _ROOFS if scape.snow <= 0.3 else (_SNOWY,)
        row_z = (z - (pz - grid.street) / 2 + 1.5, z + (pz - grid.street) / 2 - 1.5 - deep)
        for row, front in enumerate(row_z):
            left = x - half
            k = 0
            while left < x + half - 5:
                own = grid.number(at[0] * 9 + k, at[1] * 2 + row, 3)
                wide = min(9.0 + 6.0 * own, x + half - left)
                if grid.number(at[0] * 5 + k, at[1] * 3 + row, 9) > 0.13:
                    high = grid.low * (0.75 + 0.5 * own)
                    wall = self._wall(grid.hues[int(own * 97) % len(grid.hues)], 2.4, scape)
                    roof = tiles(roofs[int(own * 53) % len(roofs)], 0.7)
                    self._gable(mason, (left, left + wide - 0.3), (front, front + deep), high, (wall, roof))
                left += wide
                k += 1

    def _church(self, mason: Mason, x: float, z: float, scape: Scape) -> None:
        """A nave and a tower with its spire, high over the roofs of its quarter."""
        wall, slate = stone("#d8cdb8", 1.2), tiles("#5a5f66" if scape.snow <= 0.3 else _SNOWY, 0.6)
        self._gable(mason, (x - 12, x + 10), (z - 6, z + 6), 11.0, (wall, slate))
        mason.block(wall, (x - 18, x - 12), (0.0, 24.0), (-z - 3, -z + 3))
        peak, eave = (x - 15.0, 42.0, -z), 23.6
        ring = [(x - 18.6, eave, -z + 3.6), (x - 11.4, eave, -z + 3.6), (x - 11.4, eave, -z - 3.6),
                (x - 18.6, eave, -z - 3.6)]  # fmt: skip
        for k in range(4):
            mason.quad(slate, ring[k], ring[(k + 1) % 4], peak, peak)

    def _gable(self, mason: Mason, x: tuple[float, float], z: tuple[float, float], high: float,
               stuff: tuple[Stuff, Stuff]) -> None:
        """A house with its ridge along the street. z is depth."""
        wall, roof = stuff
        (a, b), near, far, top = x, -z[0], -z[1], high + 4.2
        mason.block(wall, x, (0.0, high), (far, near))
        ridge = (near + far) / 2
        a, b, near, far, eave = a - 0.5, b + 0.2, near + 0.8, far - 0.8, high - 0.4
        mason.quad(roof, (a, eave, near), (b, eave, near), (b, top, ridge), (a, top, ridge))
        mason.quad(roof, (b, eave, far), (a, eave, far), (a, top, ridge), (b, top, ridge))
        for end in (a + 0.5, b - 0.2):
            mason.quad(wall, (end, high, near - 0.8), (end, high, far + 0.8), (end, top - 0.4, ridge),
                       (end, top - 0.4, ridge))  # fmt: skip
        if self.grid.number(int(a * 7), int(near * 3)) > 0.55:
            mason.block(matt("#7a4a38"), (a + 1.6, a + 2.6), (high + 1.0, top + 1.2), (ridge - 0.6, ridge + 0.6))

    def _towers(self, mason: Mason, x: float, z: float, at: tuple[int, int], scape: Scape) -> None:
        """One to four houses on a block, the highest downtown."""
        grid, (px, pz) = self.grid, self.grid.pitch
        w, d = (px - grid.street) / 2 - 2.0, (pz - grid.street) / 2 - 2.0
        middle = scape.side * -30.0
        centre = math.exp(-(((x - middle) / 260) ** 2) - ((z - 680) / 420) ** 2)
        most = grid.low + (grid.tall - grid.low) * (0.12 + 0.88 * centre)
        if grid.number(*at, 1) > 0.5:
            plots = [(x - w, x + w, z - d, z + d)]
        else:
            plots = [(x - w, x - 1, z - d, z - 1), (x + 1, x + w, z - d, z - 1),
                     (x - w, x - 1, z + 1, z + d), (x + 1, x + w, z + 1, z + d)]  # fmt: skip
        top = matt("#8c8a86") if scape.snow <= 0.3 else matt(_SNOWY)
        for k, (left, right, near, far) in enumerate(plots):
            own = grid.number(at[0] * 4 + k, at[1], 7)
            high = grid.low * (0.7 + 0.6 * own) + (most - grid.low) * own**2.2
            wall = self._wall(grid.hues[int(own * 89) % len(grid.hues)], 2.6, scape)
            mason.block(wall, (left, right), (0.0, high), (-far, -near))
            mason.block(top, (left, right), (high, high + 0.2), (-far, -near))
            inset = 0.24 * (right - left)
            if high > 0.6 * most and high > 30:  # a tier set back, with its plant on top
                up = high * (1.12 + 0.2 * own)
                mason.block(wall, (left + inset, right - inset), (high, up), (-far + inset, -near - inset))
                mason.block(top, (left + inset, right - inset), (up, up + 0.2), (-far + inset, -near - inset))
                self._tubes(mason, (left, right), high, near, own)
            else:
                mason.block(matt("#74726e"), (left + inset, left + 2 * inset), (high, high + 2.6),
                            (-far + 2, -far + 2 + inset))  # fmt: skip

    def _tubes(self, mason: Mason, x: tuple[float, float], high: float, near: float, own: float) -> None:
        """Neon up the corners of a tower and around its top, and a sign on its face."""
        if not self.grid.neon:
            return
        hue = lit(self.grid.neon[int(own * 61) % len(self.grid.neon)], 1.5)
        for end in x:
            mason.block(hue, (end - 0.35, end + 0.35), (0.1 * high, high), (-near, -near + 0.4))
        mason.block(hue, x, (high - 0.8, high), (-near, -near + 0.4))
        other = lit(self.grid.neon[int(own * 37) % len(self.grid.neon)], 1.1)
        width = (x[1] - x[0]) * 0.22
        mason.block(other, (x[0] + width, x[0] + 2 * width), (0.45 * high, 0.85 * high), (-near, -near + 0.5))
