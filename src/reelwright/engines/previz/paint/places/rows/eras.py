"""Places of other ages and of shows, as rows of data: temples on the Nile and of the Maya, forums and arenas of Rome,
circus rings, quays, lanes of old Peking, cities that the green has taken back."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path, Paving, Rug
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.frames import Branch, Rays
from reelwright.engines.previz.paint.places.interiors import NOTHING, back, free, hung, interior, left, right
from reelwright.engines.previz.paint.places.models import Model, Parked, Passers
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.spires import Spires
from reelwright.engines.previz.paint.places.spotlight import Spotlight
from reelwright.engines.previz.paint.places.terraces import Street


def _pairs(name: str, depths: tuple[float, ...], at: float, turn: float = 0.0, scale: float = 1.0) -> tuple[Fit, ...]:
    """One at each side of the way at every depth; `at` of half the width, facing the way when turned 90."""
    return tuple(free(name, side * at, z, -side * turn, scale=scale, tag=name) for z in depths for side in (-1, 1))


_CRYSTALS = (
    (900, 250, 0.62), (860, 300, 0.06), (820, 230, -0.52), (560, 190, 0.36), (520, 150, -0.20), (430, 120, -0.74),
    (390, 110, 0.86), (300, 76, 0.14), (250, 60, 0.58), (210, 46, -0.46), (150, 26, -0.90), (120, 19, 0.96),
)  # fmt: skip
"""A city of crystal: how far off its clusters are and how high, in m, and where across the frame."""
ROWS: tuple[Setting, ...] = (
    Setting(
        "egyptian_temple",
        (
            Terrain("dunes", "sand", 2400, 0.14, depth=5),
            Model("pyramid", "pyramid", 420, 90.0, -0.52),
            Mist(300, 0.14, 0.4),
            Model("gate", "egyptian pylon", 52, 17.0, 0.06, tag="gate"),
            Fittings((*_pairs("papyrus column", (34.0, 26.0, 19.5, 14.5), 0.70),
                      *_pairs("seated king", (44.0,), 0.62, scale=1.5),
                      *_pairs("tripod fire", (22.0, 12.5), 0.44)), 15.0, 60.0),
            Rocks(16, 0.4, 6, 8, 0.5, "#c8a468", "#7a5c34"),
        ),
        Earth("land", "sand", coats=(Path("flags", 5.0, 0.0, 0.0, cover=0.8),)),
        motes="dust", air=1.5, lamp=0.4,
        has=("temple", "pyramid", "column", "pillar", "statue", "gate", "ruin", "torch", "walkway", "wall"),
    ),
    Setting(
        "maya_plaza",
        (
            Terrain("karst", "jungle", 2600, 0.34, hump=0.6, trees=0.6),
            Mist(900, 0.2, 0.5),
            Forest(("jungle", "oak"), 190, 0.26, rows=2, density=1.0),
            Model("pyramid", "mayan pyramid", 96, 36.0, 0.24, tag="pyramid"),
            Model("pyramid", "mayan pyramid", 120, 20.0, -0.62, tag="pyramid"),
            Mist(60, 0.14, 0.3),
            Fittings((*_pairs("stele", (30.0, 21.0), 0.66, 0.0), free("stepped altar", -0.36, 26.0, 20),
                      *_pairs("tripod fire", (17.0,), 0.58)), 15.0, 60.0),
            Trees(("palm",), 30, 9, at=-0.86),
            Cover("grass", 11, 0.6, 0.8, "corners"),
            Cover("fern", 0, 0.9),
            Branch("jungle"),
        ),
        Earth("land", "lawn", coats=(Path("flags", 5.2, 0.0, 0.0, cover=0.85),)),
        motes="pollen", air=2.0, shafts=0.3, lamp=0.4,
        has=("temple", "pyramid", "jungle", "forest", "ruin", "stele", "torch", "walkway", "rock"),
    ),
    Setting(
        "roman_forum",
        (
            Terrain("hills", "green", 2200, 0.20, trees=0.5),
            Mist(1200, 0.14, 0.4),
            Model("house", "colosseum", 210, 34.0, -0.34, tag="building"),
            Model("temple", "greek temple", 74, 19.0, 0.30, 62.0, tag="temple"),
            Model("house", "triumphal arch", 120, 26.0, -0.06, tag="gate"),
            Trees(("cypress",), 92, 12, 7, 40, 0.5),
            Fittings((*_pairs("colonnade", (33.0, 18.5), 0.86), *_pairs("marble figure", (25.0, 12.5), 0.60, 0.0)),
                     15.0, 70.0),
            Passers(46, 5, 19, 4.6, ("senator", "woman in a toga", "senator", "roman soldier")),
        ),
        Earth("land", "flags"),
        motes="dust", air=1.4,
        has=("temple", "column", "pillar", "statue", "building", "citizen", "people", "gate", "walkway", "forum",
             "road", "street", "town"),
    ),
    Setting(
        "roman_arena",
        (
            Fittings((*(Fit("arena tiers", at, "floor", z, turn=turn, tag="crowd") for at, z, turn in (
                (0.0, 46.0, 0.0), (-0.62, 43.0, 24.0), (0.62, 43.0, -24.0), (-1.12, 34.0, 52.0), (1.12, 34.0, -52.0))),
                *_pairs("tripod fire", (30.0,), 0.42)), 44.0, 90.0),
            Mist(34, 0.22, 0.30),
            Rocks(16, 0.2, 5, 8, 0.4, "#c8a878", "#7a6040"),
        ),
        Earth("land", "sand"),
        motes="dust", air=1.6, shafts=0.4,
        has=("crowd", "audience", "spectator", "people", "wall", "building", "colosseum", "arena", "sand"),
    ),
    interior(
        "circus_ring",
        Room(15.0, 7.4, 15.0, (), "big_top", "#b8281e", "#7a1c18", "#d0a040", 0, over="big_top"),
        "straw",
        (back("crowd tiers", -0.52), back("crowd tiers", 0.52), left("crowd tiers", 11.5), right("crowd tiers", 11.5),
         free("ring curb", 0.0, 10.0, 180), hung("trapeze", -0.30, 11.0, 4.2), hung("trapeze", 0.34, 12.0, 4.6),
         hung("big top lights", -0.4, 10.0, 5.6), hung("big top lights", 0.4, 10.0, 5.6),
         free("star stand", 0.46, 10.4, keep=0.8)),
        (*NOTHING, Spotlight()), motes="dust", target=0.74, lamp=1.0, shafts=0.5, bloom=0.8,
        has=("wall", "ring", "crowd", "audience", "tent", "spotlight", "trapeze", "lamp", "people", "seat"),
    ),
    interior(
        "dressing_room",
        Room(7.0, 2.8, 6.2, (), "paper", "#7a3a3c", "#e0d4c0", "#d8c098", 2, over="plain",
             others=("#3a5a54", "#6a4a5c")),
        "dark_boards",
        (back("vanity", 0.26, tag="mirror", scale=1.12), back("clothes rack", -0.56), back("clothes rack", 0.86),
         left("clothes rack", 5.6), left("trunk", 4.2, keep=0.7), right("pictures", 5.6, 1.3),
         free("armchair", -0.62, 5.2, 40, keep=0.5, tag="chair"), hung("ceiling lamp", -0.2, 5.2, 2.3)),
        NOTHING, coats=(Rug(5.0, 1.5, 1.0, "#5a2a34", "#c8a070", "#3a1a24"),), target=0.80, lamp=0.9,
        has=("wall", "mirror", "lamp", "bulb", "table", "furniture", "costume"),
    ),
    Setting(
        "quay",
        (
            Terrain("alpine", "granite", 3600, 0.30, peak=-0.34),
            Mist(1600, 0.14, 0.4),
            Skyline("nordic", 260, 0.16, rows=2, shape=0.8, tag="village"),
            Model("boat", "fishing boat", 46, 0.0, 0.46, 20.0, ("blue",), wet=True, tag="boat"),
            Model("boat", "fishing boat", 62, 0.0, -0.50, 160.0, ("red",), wet=True, tag="boat"),
            Model("boat", "rowing boat", 30, 0.0, -0.22, 30.0, ("white",), wet=True, tag="boat"),
            Model("container", "barrel", 13, 0.0, -0.62, tag="barrel"),
            Model("container", "crate", 14.5, 0.9, 0.72, tag="crate"),
        ),
        Earth("shore", "flags", shore=1.9, deep="#14343c", ripple=12.0, mirror=0.62),
        air=1.5,
        has=("boat", "ship", "water", "walkway", "pier", "town", "house", "net", "wall"),
    ),
    Setting(
        "hutong",
        (
            Terrain("hills", "green", 1600, 0.16, trees=0.5),
            Model("tower", "pagoda", 120, 30.0, 0.12, tag="pagoda"),
            Mist(90, 0.3, 0.5),
            Street("hutong", 62, width=7.0, near=2.2, hang=3),
            Trees(("oak",), 24, 8, at=-0.62),
            Passers(40, 2, 20, 1.8),
        ),
        Earth("land", "flags"),
        air=1.8, lamp=0.3,
        has=("house", "wall", "street", "road", "lantern", "town", "window", "roof"),
    ),
    Setting(
        "overgrown_city",
        (
            Skyline("modern", 700, 0.72, rows=2, shape=0.5),
            Mist(460, 0.4, 0.6),
            Model("house", "abandoned office building", 110, 48.0, 0.30, 70.0, tag="building"),
            Street("overgrown", 80, width=17.0, near=3.0),
            Parked("car", ("car", "car"), 36, 4.6, 15, 3),
            Trees(("birch", "oak"), 26, 8, 5, 18, 0.5),
            Trees(("oak",), 15, 7, at=-0.80),
            Cover("fern", 13, 0.8, 0.8, "corners"),
            Cover("grass", 9, 0.8, 0.8, "corners"),
            Cover("grass", 0, 0.8),
            Rays(26, 0.30),
        ),
        Earth("land", "asphalt", coats=(Path("moss", 3.0, -0.3, 0.3, 60, 0.7), Paving("moss", 0.25))),
        motes="pollen", air=2.0, shafts=0.5,
        has=("house", "road", "ruin", "car", "vine", "skyscraper", "building", "town", "asphalt", "tree", "grass",
             "bush"),
    ),
    Setting(
        "dome_city",
        (
            Spires(420, 0.62, 11, bridged=False),
            Mist(300, 0.4, 0.6),
            Model("toy", "domed city", 150, 34.0, -0.30, 90.0, tag="dome"),
            Spires(120, 0.72, 7, (0.1, 0.3)),
            Model("toy", "domed city", 62, 15.0, 0.34, 90.0, tag="dome"),
            Mist(50, 0.2, 0.4),
            Rocks(12, 0.8, 9, 5, 0.45, "#5a7078", "#22302e"),
            Trees(("fan_red", "fan_gold"), 12, 1.2, 7, 5, 0.4),
            Cover("kelp", 8, 0.5, 0.7, "corners"),
            Cover("coral", 7, 0.8, 0.7, "corners"),
            Rays(16, 0.6, 9),
        ),
        Earth("land", "seabed"),
        sky="water", motes="bubbles", tint="#1a6a98", murk=0.25, lamp=0.4, bloom=0.8,
        has=("town", "city", "dome", "tower", "skyscraper", "tunnel", "tube", "window", "coral", "house", "sea",
             "glass"),
    ),
    Setting(
        "crystal_city",
        (
            Terrain("alpine", "ice", 5200, 0.50, depth=3.2, peak=-0.4, mist=0.8),
            Mist(3200, 0.3, 0.5),
            *(Thing("crystals", z, size, at, wet=True, tag="crystal") for z, size, at in _CRYSTALS),
            Mist(120, 0.10, 0.35),
            Thing("crystals", 20, 3.4, 0.92, wet=True, tag="crystal"),
        ),
        Earth("sea", "ice", deep="#1a3a5c", ripple=6.0, mirror=0.72),
        tint="#3a5a9a", bloom=0.9, lamp=0.4,
        has=("town", "city", "crystal", "tower", "skyscraper", "house", "water", "mountain"),
    ),
    Setting(
        "sunken_metropolis",
        (
            Skyline("modern", 150, 0.92, rows=2, shape=0.5),
            Skyline("modern", 84, 1.10, rows=1, shape=0.7, density=0.6),
            Street("overgrown", 60, width=19.0, near=3.0),
            Rocks(26, 0.9, 9, 7, 0.3, "#5f706e", "#26302e"),
            Trees(("kelp_tree",), 20, 7, 6, 8, 0.42),
            Trees(("fan_red", "fan_gold"), 12, 1.2, 7, 5, 0.4),
            Cover("kelp", 8, 0.5, 0.7, "corners"),
            Cover("coral", 7, 0.8, 0.7, "corners"),
            Rays(16, 0.6, 9),
        ),
        Earth("land", "seabed", coats=(Path("asphalt", 6.0, 0.0, 0.1, cover=0.5),)),
        sky="water", motes="bubbles", tint="#1a7488", murk=0.2,
        has=("town", "city", "street", "skyscraper", "house", "coral", "ruin", "sea"),
    ),
    Setting(
        "sunken_city",
        (
            Terrain("karst", "basalt", 90, 0.30, hump=0.8, lift=0.4, peak=-0.5, taper=0.6, mist=0.7),
            Model("temple", "greek temple", 40, 13.0, 0.30, 60.0, tag="temple"),
            Fittings((*_pairs("marble column", (24.0, 17.0, 12.5), 0.66), free("marble figure", -0.34, 15.0, 20),
                      free("marble figure", 0.40, 20.0, -20)), 13.0, 60.0),
            Avenue("column", 34, 7.5, half=7.5, near=20, n=3, tag="column"),
            Rocks(10, 0.6, 8, 4, 0.35, "#6a7a78", "#26302e"),
            Trees(("fan_red", "fan_gold"), 12, 1.2, 7, 5, 0.4),
            Cover("kelp", 8, 0.5, 0.7, "corners"),
            Cover("coral", 7, 0.8, 0.7, "corners"),
            Rays(16, 0.6, 9),
        ),
        Earth("land", "seabed", coats=(Path("tiles", 4.0, 0.0, 0.1, cover=0.6),)),
        sky="water", motes="bubbles", tint="#1a7488", murk=0.25,
        has=("town", "temple", "column", "pillar", "statue", "coral", "ruin", "house", "sea"),
    ),
)
