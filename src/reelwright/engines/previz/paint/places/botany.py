"""Leaves, petals and fruit as data, for close views."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.brushes.leafage import Blade

BLADES: dict[str, Blade] = {
    "leaf": Blade(),
    "broad": Blade("#1f4a26", "#6fa84e", "#b4d89a", 0.62, 0.42, veins=9, gloss=0.3),
    "lance": Blade("#2c5a2a", "#86b450", "#c0d890", 0.24, 0.42, veins=10),
    "toothed": Blade("#2a5422", "#80ac44", "#b8d084", 0.66, 0.42, teeth=0.16, veins=7),
    "maple": Blade("#2f5c24", "#86b44a", "#b8d084", 0.40, 0.5, 5, 0.18, 5),
    "hand": Blade("#2a5a2c", "#74a850", "#b4d08c", 0.17, 0.5, 7, 0.20, 8),
    "fern": Blade("#22501f", "#7ab444", "#a4cc70", 0.20, 0.25, veins=0, gloss=0.06),
    "rosette": Blade("#4a7a6a", "#a8cdb0", "#dce8c8", 0.30, 0.34, teeth=0.05, veins=0, gloss=0.25),
    "clover": Blade("#1f5a26", "#5fae48", "#c4e4a0", 0.86, 0.62, veins=7, notch=0.16),
    "petal": Blade("#d8a0b4", "#fff4f6", "#f4d4de", 0.72, 0.62, veins=0, notch=0.10, gloss=0.04),
}
"""Kinds of leaf and petal."""
AUTUMN_LOOKS = (
    ("#8a2416", "#e8582a", "#f4b060", "#f0a030"),
    ("#a8581a", "#f6c048", "#fbe49a", "#c8461e"),
    ("#7a3a16", "#d88a34", "#f0c880", "#8a2a18"),
    ("#6a7a24", "#d8c448", "#f0e49a", "#d8702a"),
)
"""Dark, light, vein and patch of leaves that turn."""


@dataclass(frozen=True, slots=True)
class Fruit:
    """What hangs among the leaves: colours shaded, lit, blush; size, share of the frame's height; longer: height per
    width; bunch: how many together; pores: roughness; cap: it has green sepals; seeds: dots on its skin."""

    colours: tuple[str, str, str]
    size: float = 0.12
    longer: float = 1.0
    bunch: int = 1
    pores: float = 0.03
    cap: bool = False
    seeds: str = ""
    number: int = 3


FRUITS: dict[str, Fruit] = {
    "orange": Fruit(("#b8480c", "#ffa21e", "#ffb840"), 0.13, pores=0.10),
    "lemon": Fruit(("#b89410", "#ffe24a", "#fff08a"), 0.10, 1.3, pores=0.08),
    "apple": Fruit(("#7a1414", "#e03a28", "#f0b848"), 0.13, 0.95),
    "pear": Fruit(("#7a8420", "#d8d860", "#e0a050"), 0.11, 1.35),
    "peach": Fruit(("#c8602c", "#ffc070", "#d84030"), 0.12),
    "cherry": Fruit(("#5a0a14", "#d81e2c", "#f04848"), 0.065, bunch=2, pores=0.0, number=4),
    "grape": Fruit(("#2a1440", "#7a4a9c", "#a888c8"), 0.042, 1.12, bunch=22, pores=0.01, number=2),
    "olive": Fruit(("#2c2438", "#6a6a4a", "#4a3a58"), 0.045, 1.35, bunch=2, number=5),
    "berry": Fruit(("#1a1840", "#4a5a9c", "#8a98c8"), 0.042, bunch=7, number=3),
    "gooseberry": Fruit(("#5a7a24", "#c8dc7a", "#e8f0a8"), 0.05, 1.1, bunch=3, number=4),
    "strawberry": Fruit(
        ("#8a0c14", "#f03028", "#ff5a40"), 0.085, 1.18, pores=0.02, cap=True, seeds="#f0d070", number=4
    ),
    "tomato": Fruit(("#8a1408", "#f0402a", "#ff7a50"), 0.11, 0.9, cap=True, pores=0.0),
    "coffee": Fruit(("#7a1014", "#d83028", "#e87a3a"), 0.045, 1.15, bunch=5, number=4),
    "mango": Fruit(("#8a6a14", "#f0c04a", "#d84a30"), 0.12, 1.3),
}
