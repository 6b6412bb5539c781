"""Trees that a prompt names for a place that has trees: its own woods, near and far, are of that kind."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.places.far import Forest
from reelwright.engines.previz.paint.places.frames import Branch
from reelwright.engines.previz.paint.places.near import Avenue, Trees
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.species import SPECIES

_NAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"cherry (?:blossoms?|trees?)|sakura|(?:plum|almond|peach|apple) blossoms?|(?:blossoming|blooming|flowering|pink)"
     r" trees", ("cherry",)),
    (r"(?:maples|maple trees|maple leaves|maple forest)", ("maple", "red_maple", "maple")),
    (r"(?:golden|yellow) (?:trees|leaves|birches|aspens)", ("golden_birch", "beech")),
    (r"birch(?:es)?(?: trees?| forest| wood)?|aspens", ("birch",)),
    (r"(?:pines|pine trees|pine forest|pine woods?)", ("pine",)),
    (r"(?:firs|fir trees|spruces?|spruce trees|conifers|evergreens)", ("spruce", "spruce", "pine")),
    (r"(?:redwoods|sequoias|redwood trees)", ("redwood",)),
    (r"(?:cypresses|cypress trees|cypress avenue)", ("cypress",)),
    (r"(?:palms|palm trees|palm-lined|coconut trees)", ("palm",)),
    (r"(?:willows|willow trees|weeping willows?)", ("willow",)),
    (r"(?:oaks|oak trees|oak forest)", ("oak",)),
    (r"olive (?:trees|groves?)", ("olive",)),
    (r"(?:poplars|poplar trees)", ("poplar",)),
    (r"(?:acacias?|acacia trees)", ("acacia",)),
    (r"(?:jacarandas?|jacaranda trees)", ("jacaranda",)),
    (r"(?:bare|dead|leafless|charred|burnt|withered|skeletal) trees", ("dead",)),
    (r"(?:apple trees)", ("apple",)),
    (r"(?:orange|lemon|citrus) (?:trees|grove)", ("orange",)),
    (r"red (?:trees|leaves|foliage)", ("red_maple",)),
)  # fmt: skip
"""Words for many trees of a kind, and the species that they are."""
_PATTERNS = tuple((re.compile(rf"\b(?:{words})\b"), species) for words, species in _NAMES)
_MARK = "trees:"
_SOILS = frozenset({"grass", "moss", "lawn", "dirt", "litter", "needles", "dry", "rock", "sand", "mud", "snow"})
_KEPT = frozenset({"charred", "kelp_tree", "fan_red", "fan_violet", "fan_gold"})
_OWN = frozenset({"cherry_grove", "birch_wood", "bamboo_grove", "burnt_wood", "autumn_wood", "vineyard", "orchard",
                  "mushroom_wood", "savanna", "oasis", "bayou", "redwood"})  # fmt: skip
"""Rows that are a wood of one kind already."""


def trees_named(prompt: str) -> tuple[str, ...]:
    """The feature that asks for trees of a kind ("trees:cherry"), or none."""
    found = next((species for pattern, species in _PATTERNS if pattern.search(prompt.lower())), ())
    return (_MARK + ",".join(found),) if found else ()


def wooded(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The setting with its trees of the kind that a feature names; where it has none near, some are planted."""
    named = next((f.removeprefix(_MARK) for f in features if f.startswith(_MARK)), "")
    named = "" if setting.inside or setting.sky or setting.mapped else named
    if not named or setting.name in _OWN or setting.earth.soil not in _SOILS:
        return setting
    kinds = tuple(named.split(","))
    layers = [_of_kind(layer, kinds) for layer in setting.layers]
    near = any(isinstance(layer, Trees) and layer.z <= 48 for layer in layers)
    if not near and setting.earth.lie != "none":
        at = max((n for n, layer in enumerate(layers) if getattr(layer, "z", 0.0) > 40), default=-1) + 1
        layers[at:at] = [Trees(kinds, 36, 8.5, 7, 12, 0.42)]
    return replace(setting, layers=tuple(layers))


def _of_kind(layer: Layer, kinds: tuple[str, ...]) -> Layer:
    if isinstance(layer, Trees) and not _KEPT & set(layer.kinds):
        crowns = any(SPECIES[k].kind == "crown" for k in kinds)
        slim = all(SPECIES[k].kind in ("whorl", "palm", "column") for k in layer.kinds)
        return replace(layer, kinds=kinds, size=layer.size * (0.72 if slim and crowns else 1.0))
    if isinstance(layer, Forest) and not _KEPT & set(layer.trees):
        return replace(layer, trees=kinds)
    if isinstance(layer, Branch):
        return replace(layer, tree=kinds[0])
    if isinstance(layer, Avenue) and layer.prop in SPECIES:
        return replace(layer, prop=kinds[0])
    return layer
