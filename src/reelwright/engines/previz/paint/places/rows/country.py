"""More settings of open country, hills and plains, so that a prompt that names no more than one has variety."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Avenue, Cover, Rocks, Thing, Trees
from reelwright.engines.previz.paint.places.setting import Setting

ROWS: tuple[Setting, ...] = (
    Setting(
        "hills",
        (
            Terrain("alpine", "granite", 7000, 0.34, peak=0.5, mist=0.7),
            Mist(4200, 0.14, 0.4),
            Terrain("hills", "green", 2400, 0.26, trees=0.6, depth=3.4, peak=-0.3),
            Mist(1500, 0.10, 0.35),
            Terrain("hills", "meadow", 900, 0.24, trees=0.35, depth=4, hump=0.7, taper=0.6),
            Forest(("elm", "oak", "poplar"), 420, 0.10, rows=1, density=0.55, gap=(-0.10, 0.5)),
            Terrain("hills", "meadow", 260, 0.15, depth=5, hump=0.5, lift=0.5, taper=0.85, flip=-1, trees=0.2),
            Trees(("elm", "linden"), 120, 9, 5, 70, 0.35),
            Trees(("oak", "elm"), 38, 9, at=0.66),
            Rocks(26, 0.7, 6, 9, 0.4),
            Cover("meadow", 17, 0.9),
            Cover("daisies", 11, 0.7, 0.7),
            Cover("meadow", 7.5, 0.9, shape="corners"),
            Cover("meadow", 0, 1.5),
        ),
        Earth("land", "grass", coats=(Bloom(cover=0.35), Path("dirt", 1.5, 0.25, 1.8, 40))),
        motes="pollen",
        has=("flower", "tree", "hill"),
    ),
    Setting(
        "cypress_hills",
        (
            Terrain("hills", "green", 4200, 0.22, trees=0.6, mist=0.7),
            Mist(2600, 0.12, 0.5),
            Terrain("hills", "dry", 1700, 0.22, trees=0.5, depth=3.4, hump=0.8, peak=-0.3),
            Mist(1100, 0.10, 0.45),
            Terrain("hills", "meadow", 560, 0.20, depth=4, hump=0.6, taper=0.7, trees=0.2),
            Thing("cabin", 240, 9, -0.42, keep=0.6, tag="barn"),
            Avenue("cypress", 210, 11, half=4.6, near=46, n=6, both=False, x=6.0, tag="tree"),
            Terrain("hills", "meadow", 170, 0.08, depth=5, hump=0.5, lift=0.7, taper=0.85, flip=-1),
            Trees(("olive",), 44, 5.5, 5, 18, 0.5),
            Cover("wheat", 24, 0.8, 0.8),
            Cover("poppies_near", 14, 0.8, 0.7),
            Cover("wheat", 9, 0.8, shape="corners"),
            Cover("poppies_near", 0, 1.0),
        ),
        Earth("land", "dry", coats=(Path("dirt", 2.2, 0.30, 2.2, 46),)),
        motes="pollen",
        has=("flower", "tree", "hill"),
    ),
    Setting(
        "flower_meadow",
        (
            Terrain("alpine", "snow", 6200, 0.56, depth=3.2, peak=0.34),
            Mist(4200, 0.18, 0.4),
            Terrain("hills", "green", 1900, 0.26, trees=0.8, depth=3.4, peak=-0.3),
            Mist(1200, 0.10, 0.35),
            Forest(("spruce", "pine"), 420, 0.12, gap=(0.1, 0.4)),
            Terrain("hills", "meadow", 150, 0.07, depth=5, lift=0.9, hump=0.5, taper=0.6),
            Trees(("spruce",), 60, 10, 5, 26, 0.5),
            Rocks(22, 0.7, 7, 8, 0.4),
            Cover("daisies", 30, 1.0, head="#f2c030", core="#8a4a14"),
            Cover("daisies", 20, 1.0),
            Cover("foxglove", 13, 0.7, head="#7a6ad8"),
            Cover("daisies", 9, 1.0),
            Cover("daisies", 0, 1.4),
        ),
        Earth("land", "grass", coats=(Bloom(("#f4f0ea", "#f2c030", "#8a7ae0"), 0.9),)),
        motes="pollen",
        has=("flower", "tree"),
    ),
    Setting(
        "autumn_hills",
        (
            Terrain("alpine", "granite", 7000, 0.44, peak=0.4, mist=0.7),
            Mist(4200, 0.16, 0.45),
            Terrain("hills", "autumn", 2100, 0.28, trees=0.9, depth=3.4, peak=-0.3),
            Mist(1300, 0.10, 0.4),
            Forest(("maple", "beech", "red_maple", "russet_oak", "golden_birch"), 300, 0.26, gap=(-0.1, 0.16),
                   under="#5a3a1c", variants=5),
            Trees(("maple", "golden_birch", "red_maple"), 80, 9, 14, 30, 0.35),
            Trees(("red_maple", "beech"), 34, 10, at=0.62),
            Thing("fence", 16, 1.5, -0.6, keep=0.6, tag="fence"),
            Rocks(22, 0.6, 6, 8, 0.4),
            Cover("dry", 14, 0.8),
            Cover("dry", 8.5, 0.8, shape="corners"),
            Cover("dry", 0, 1.3),
            Branch("maple", 4),
        ),
        Earth("land", "grass", coats=(Path("dirt", 1.9, 0.2, 1.3, 38),)),
        motes="leaves",
                has=("tree", "hill", "leaf"),
    ),
    Setting(
        "autumn_mountains",
        (
            Terrain("alpine", "granite", 7600, 0.74, depth=3.2, peak=0.34, mist=0.8),
            Mist(5200, 0.16, 0.5),
            Terrain("alpine", "autumn", 3600, 0.46, trees=0.8, depth=3.0, peak=-0.5, flip=-1, taper=0.5, mist=0.7),
            Mist(2500, 0.12, 0.45),
            Terrain("hills", "autumn", 1500, 0.24, trees=0.9, depth=3.4, peak=0.6, taper=0.5),
            Mist(900, 0.08, 0.4),
            Forest(("maple", "golden_birch", "spruce", "red_maple", "russet_oak", "golden_birch"), 320, 0.17,
                   gap=(-0.16, 0.12), under="#6a4620", variants=6),
            Trees(("golden_birch", "red_maple", "spruce"), 90, 12, 18, 34, 0.4),
            Trees(("red_maple", "golden_birch"), 34, 11, at=0.62),
            Rocks(24, 0.9, 8, 9, 0.4),
            Cover("dry", 14, 0.8, shape="corners"),
            Cover("dry", 0, 1.2, shape="corners"),
            Branch("maple", 4),
        ),
        Earth("land", "grass", coats=(Path("dirt", 1.7, -0.2, 1.3, 38),)),
        motes="leaves",
        spread=(0.16, 0.34),
        has=("tree", "hill", "mountain", "peak", "leaf", "forest"),
    ),
    Setting(
        "steppe",
        (
            Terrain("hills", "dry", 4200, 0.12, mist=0.7),
            Terrain("mesa", "redrock", 5200, 0.16, depth=4, peak=-0.4, mist=0.8, keep=0.5),
            Mist(2600, 0.08, 0.4),
            Terrain("hills", "dry", 900, 0.08, depth=4, hump=0.6, taper=0.6),
            Rocks(34, 0.8, 7, 12, 0.4, "#a89878", "#5a4c3a"),
            Cover("dry", 44, 1.1),
            Cover("dry", 28, 1.1),
            Cover("dry", 18, 1.2),
            Cover("dry", 12, 1.2),
            Cover("dry", 8, 1.1, shape="corners"),
            Cover("dry", 0, 1.6),
        ),
        Earth("land", "dry", coats=(Path("dirt", 1.6, 0.2, 1.4, 40),)),
        motes="dust",
        spread=(0.10, 0.3),
        has=("grass",),
    ),
    Setting(
        "baobab_plain",
        (
            Terrain("hills", "dry", 3800, 0.12),
            Mist(900, 0.07, 0.35),
            Forest(("acacia",), 420, 0.06, rows=1, density=0.4, under="#4a3c1c"),
            Avenue("baobab", 150, 15, half=9.0, near=30, n=5, tag="tree"),
            Cover("dry", 22, 0.8),
            Cover("dry", 13, 0.8, shape="corners"),
            Cover("dry", 0, 1.2),
        ),
        Earth("land", "redearth", coats=(Path("sand", 4.0, 0.0, 0.4, 60),)),
        motes="dust",
        has=("tree",),
    ),
)

_FIELDS = (
    (frozenset({"rice terrace", "rice paddy", "paddy", "terrace", "rice field", "tea plantation", "terraced field"}),
     "rice_terraces"),
    (frozenset({"vineyard"}), "vineyard"),
    (frozenset({"orchard"}), "orchard"),
    (frozenset({"wheat", "wheat field", "cornfield", "farmland", "farm", "agricultural"}), "wheat_field"),
)  # fmt: skip
"""What a countryside may be of, in any open setting."""
VARIANTS: tuple[tuple[str, frozenset[str], str], ...] = (
    *((setting, words, row) for setting in ("meadow", "farmland", "mountains") for words, row in _FIELDS),
    ("meadow", frozenset({"hill", "rolling hill", "hillside", "countryside", "grassy hill", "knoll"}), "hills"),
    ("meadow", frozenset({"flower field", "field of flowers", "wildflower meadow", "flower meadow"}), "flower_meadow"),
    ("meadow", frozenset({"autumn"}), "autumn_hills"),
    ("meadow", frozenset({"steppe", "prairie", "plain", "plains", "grassland"}), "steppe"),
    ("meadow", frozenset({"tuscany", "cypress", "provence"}), "cypress_hills"),
    ("savanna", frozenset({"baobab", "madagascar"}), "baobab_plain"),
)
"""(setting, any of these features or words, row), before those of the catalogue."""
