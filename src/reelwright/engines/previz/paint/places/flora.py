"""Flowers that a prompt names, growing where the place is green: their heads and colours as data, and a setting
planted with them from the lens to the horizon."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import cycle

from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.place import Flowers
from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.mottle import Bloom
from reelwright.engines.previz.paint.places.near import Cover
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.ways import WAY


@dataclass(frozen=True, slots=True)
class Flora:
    """blade: of brushes.blades.BLADES; head: display colour of its flowers; core: of their middles ("" for none)."""

    blade: str
    head: str
    core: str = ""


_MIXED = (Flora("daisies", "#f6f2ea", "#e8b020"), Flora("poppies_near", "#e0402a", "#1c1414"),
          Flora("daisies", "#8a6ad0", "#e8c040"), Flora("daisies", "#f2c030", "#8a4a14"))  # fmt: skip
FLORA: dict[str, tuple[Flora, ...]] = {
    "wildflower": _MIXED, "flower": _MIXED,
    "lavender": (Flora("lavender", "#7a55b4"),), "heather": (Flora("lavender", "#b0589a"),),
    "lupin": (Flora("foxglove", "#6a5ac8"),), "foxglove": (Flora("foxglove", "#c070b0"),),
    "bluebell": (Flora("foxglove", "#5a6ae0"),), "hyacinth": (Flora("foxglove", "#6a5ad0"),),
    "rapeseed": (Flora("lavender", "#f4d81e"),), "canola": (Flora("lavender", "#f4d81e"),),
    "poppy": (Flora("poppies_near", "#dc2c1c", "#1c1414"),), "anemone": (Flora("poppies_near", "#c83a5a", "#1c1414"),),
    "tulip": (Flora("tulip", "#d22438"), Flora("tulip", "#f0bc2c"), Flora("tulip", "#e078a8")),
    "crocus": (Flora("tulip", "#8a5ac8"),), "snowdrop": (Flora("tulip", "#f6f8f4"),),
    "sunflower": (Flora("sunflower", "#f2b41e", "#3a2210"),),
    "daisy": (Flora("daisies", "#f8f5ee", "#e8b020"),), "chamomile": (Flora("daisies", "#f8f5ee", "#e8b020"),),
    "dandelion": (Flora("daisies", "#f6cc1c", "#e09a10"),), "buttercup": (Flora("daisies", "#f8d820", "#e0a010"),),
    "cornflower": (Flora("daisies", "#3f5fd8", "#2a2a8a"),), "cosmos": (Flora("daisies", "#e882b8", "#e8c030"),),
    "marigold": (Flora("daisies", "#f09a1c", "#b85a10"),), "chrysanthemum": (Flora("daisies", "#f0d890", "#d09a20"),),
    "daffodil": (Flora("daisies", "#f8e048", "#f08a1c"),), "iris": (Flora("tulip", "#5a3ab8"),),
    "rose": (Flora("roses", "#c8283c", "#7a1020"),), "peony": (Flora("roses", "#ec98b8", "#c85a86"),),
    "carnation": (Flora("roses", "#e86a8a", "#b83a5a"),), "hydrangea": (Flora("roses", "#8a9ae4", "#6a78c8"),),
    "lily": (Flora("lilies", "#f8f0ee", "#e8b83a"),), "spider lily": (Flora("spider_lilies", "#d41828", "#f06a50"),),
    "orchid": (Flora("lilies", "#c86ad0", "#f0e0a0"),), "edelweiss": (Flora("daisies", "#f2f2ea", "#d8d070"),),
    "hibiscus": (Flora("lilies", "#d2203a", "#f0c040"),), "magnolia": (Flora("lilies", "#f6dce4", "#d8a0b8"),),
}  # fmt: skip
"""Flower, singular -> what grows, by turns."""
SWARDS: dict[str, tuple[Flora, ...]] = {
    "tall grass": (Flora("tall_grass", "#cdbf86"),), "silver grass": (Flora("silver_grass", "#f4eee2"),),
    "straw": (Flora("straw", "#f0d698"),), "wheat": (Flora("wheat", "#f0c868"),), "reed": (Flora("reeds", "#6a4a30"),),
    "corn": (Flora("maize", "#e2c884"),),
}  # fmt: skip
"""What grows so high that whoever is in it stands in it to the knees -> what grows."""
DEEP = 0.16
"""Share of whoever stands in it that it covers: above, it would hide what they do."""
NEAR = 1.7
"""How much taller those at the lens stand: they frame the field."""
_GREEN = frozenset({"meadow", "poppies", "grass", "border", "foxglove", "dry", "tuft", "fern", "marsh", "daisies"})
_SOWN = _GREEN | {"wheat"}
_OWN = frozenset({"lavender_field", "sunflower_field", "tulip_field", "moor"})
_SOILS = frozenset({"grass", "moss", "lawn", "dirt", "litter", "needles", "dry", "wheat", "sand", "redearth"})


def flora_of(flowers: Flowers) -> tuple[Flora, ...]:
    """What a flower of the order looks like: by its whole name, its last word, else any flower; in its colour."""
    word = flowers.word.lower()
    kinds = SWARDS.get(word) or FLORA.get(word) or FLORA.get(word.split()[-1] if word else "") or FLORA["flower"]
    colours = [COLOURS[c] for c in flowers.colours if c in COLOURS]
    if not colours:
        return kinds
    return tuple(replace(kinds[k % len(kinds)], head=colour) for k, colour in enumerate(colours))


def planted(setting: Setting, flowers: tuple[Flowers, ...], glow: float = 0.0) -> Setting:
    """The setting with those flowers in its grass: most of its covers turn into them, more stand in between, and the
    ground is speckled with them as far as one sees. glow: how much they shine of themselves."""
    earth = setting.earth
    if not flowers or setting.inside or setting.name in _OWN or earth.soil not in _SOILS or earth.lie == "none":
        return setting
    way = WAY in setting.has
    banks = "" if earth.lie == "land" and not way else "corners"  # water, or a way, stays in view between them
    kinds = [kind for one in flowers for kind in flora_of(one)]
    layers: list[Layer] = []
    sward = any(one.word in SWARDS for one in flowers)
    number, near = 0, 1.0 if sward else NEAR
    for layer in setting.layers:
        if isinstance(layer, Cover) and layer.kind in (_SOWN if sward else _GREEN):
            kind = kinds[number % len(kinds)]
            grown = replace(layer, kind=kind.blade, head=kind.head, core=kind.core, shape=banks or layer.shape)
            layers.append(replace(grown, size=near) if grown.z == 0 else grown)
            number += 1
        else:
            layers.append(layer)
    rows = (Cover(kind.blade, z, 1.15, shape=banks, head=kind.head, core=kind.core) for z, kind in _rows(kinds))
    front = [n for n, layer in enumerate(layers) if isinstance(layer, Cover) and layer.z == 0]
    at = front[0] if front else len(layers)
    layers[at:at] = [*(() if sward and number > 4 else rows), *_before(kinds, banks, sward)]
    if not front:
        layers.append(Cover(kinds[0].blade, 0, near, head=kinds[0].head, core=kinds[0].core))
    heads = tuple(dict.fromkeys(kind.head for kind in kinds))
    kept = tuple(coat for coat in earth.coats if way or not isinstance(coat, Path))  # they grow over paths none named
    has = setting.has if kept == earth.coats else tuple(name for name in setting.has if name != "walkway")
    earth = replace(earth, coats=(Bloom(heads, 0.95), *kept))
    if glow:
        layers = [replace(layer, glow=glow) if isinstance(layer, Cover) and layer.head else layer for layer in layers]
    return replace(setting, layers=tuple(layers), earth=earth, has=has)


def _rows(kinds: list[Flora]) -> list[tuple[float, Flora]]:
    """Depths in m of further strips, far to near, and what grows there."""
    return list(zip((40.0, 27.0, 18.0, 10.5), cycle(kinds), strict=False))


def _before(kinds: list[Flora], banks: str, sward: bool) -> list[Layer]:
    """Strips about the hero's feet and before them, in distances of the frame's foot: no bare ground is left there.
    sward: it is high, and who is in it wades through it."""
    grown = zip((2.6, 1.95, 1.55, 1.24, 1.05) if sward else (2.1, 1.55, 1.18), cycle(kinds), strict=False)
    size, hides = (1.5, DEEP) if sward else (0.9, 0.13)
    return [Cover(kind.blade, at, size, shape=banks, head=kind.head, core=kind.core, afoot=True, hides=hides)
            for at, kind in grown]
