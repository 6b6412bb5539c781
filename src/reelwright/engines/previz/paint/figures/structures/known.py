"""Buildings that are known by their name or by more than their kind: which words call for which maker."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from reelwright.engines.previz.paint.asset import Cue, Medium
from reelwright.engines.previz.paint.figures.forms.thing import FROM_THE_AIR, Maker, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.structures import (
    antiquity,
    blocks,
    colossi,
    monuments,
    offshore,
    palaces,
    skyward,
    towers,
)


@dataclass(frozen=True)
class Known:
    """make: who makes it; height: natural, m; words: any of these in the noun or its adjectives; fronted: its one good
    side is +z, and is seen whether it faces left or right."""

    name: str
    make: Maker
    height: float
    words: str
    medium: Medium = "ground"
    fronted: bool = False

    def made(self, cue: Cue) -> Thing:
        """The building, its front towards us."""
        thing = self.make(cue)
        return replace(thing, fit=partial(_before, thing)) if self.fronted else thing


_ASIDE = 34.0
"""Degrees off its front from which a building is seen at most."""


def _before(thing: Thing, cue: Cue) -> View:
    """The view of a front at +z from before it: a building that faces left is none that is seen from behind."""
    if FROM_THE_AIR in cue.traits:
        return replace(thing, fit=None).view(cue)
    off = 90.0 - abs(90.0 - abs((cue.yaw + 180.0) % 360.0 - 180.0)) + thing.turned
    return View(math.copysign(min(off, _ASIDE), math.cos(math.radians(cue.yaw))), thing.pitch)


ROWS: tuple[Known, ...] = (
    Known("arena", monuments.arena, 25.0, "colosseum, coliseum, amphitheatre, amphitheater, roman arena"),
    Known("tomb", monuments.tomb, 45.0, "taj mahal, mausoleum"),
    Known("shells", monuments.shells, 29.0, "opera house, sydney opera house", "water"),
    Known("long_wall", monuments.long_wall, 30.0, "great wall, great wall of china"),
    Known("triumphal_arch", monuments.triumphal_arch, 42.0, "arc de triomphe, triumphal arch"),
    Known("needle", towers.needle, 198.0, "space needle"),
    Known("stepped_tower", towers.stepped_tower, 386.0, "empire state building, empire state, chrysler building"),
    Known("tapering_spire", towers.tapering_spire, 828.0, "burj khalifa"),
    Known("leaning_tower", towers.leaning_tower, 52.0, "leaning tower of pisa, leaning tower, tower of pisa"),
    Known("onion_domes", towers.onion_domes, 65.0,
          "st basil's, saint basil's, st. basil's, basil's cathedral"),
    Known("spindle_church", towers.spindle_church, 112.0, "sagrada familia, sagrada família"),
    Known("tower_bridge", towers.tower_bridge, 64.0, "tower bridge", "water"),
    Known("sphinx", colossi.sphinx, 21.0, "sphinx"),
    Known("pylon", antiquity.pylon, 18.0,
          "pylon, egyptian pylon, temple pylon, egyptian temple, karnak, luxor, temple of luxor, abu simbel"),
    Known("redeemer", colossi.redeemer, 100.0, "christ the redeemer, cristo redentor, redeemer"),
    Known("mountain_heads", colossi.mountain_heads, 40.0, "mount rushmore, rushmore", fronted=True),
    Known("rock_front", colossi.rock_front, 55.0, "petra, treasury of petra, al-khazneh", fronted=True),
    Known("lotus_towers", colossi.lotus_towers, 48.0, "angkor wat"),
    Known("lost_city", colossi.lost_city, 64.0, "machu picchu", fronted=True),
    Known("column_gate", colossi.column_gate, 29.0, "brandenburg gate"),
    Known("hill_letters", colossi.hill_letters, 52.0, "hollywood sign", fronted=True),
    Known("broadcast_tower", monuments.broadcast_tower, 200.0,
          "oriental pearl, tv tower, television tower, fernsehturm, cn tower, berlin tower"),
    Known("stone_head", monuments.stone_head, 5.0, "moai, moais, easter island statue, easter island head"),
    Known("torch_bearer", monuments.torch_bearer, 78.0, "statue of liberty, liberty statue, lady liberty"),
    Known("obelisk", palaces.obelisk, 169.0, "washington monument, obelisk, cleopatra's needle"),
    Known("red_fortress", palaces.red_fortress, 66.0, "kremlin, red square, spasskaya tower", fronted=True),
    Known("moorish_palace", palaces.moorish_palace, 56.0,
          "alhambra, alcazaba, alcazar, moorish palace, kasbah", fronted=True),
    Known("imperial_hall", palaces.imperial_hall, 31.0,
          "forbidden city, chinese palace, imperial palace, summer palace, palace museum, chinese temple",
          fronted=True),
    Known("natural_arch", colossi.natural_arch, 16.0,
          "sandstone arch, natural arch, rock arch, delicate arch, arch of rock, arch of sandstone"),
    Known("mission", palaces.mission, 11.0, "alamo, spanish mission", fronted=True),
    Known("monastery", skyward.monastery, 53.0, "monastery, mountain monastery, lamasery, hermitage, meteora"),
    Known("floating_city", skyward.floating_city, 130.0,
          "floating city, sky city, flying city, city in the sky, city in the clouds, cloud city", "air"),
    Known("oil_rig", offshore.oil_rig, 69.0,
          "oil rig, oil platform, drilling rig, offshore platform, offshore rig, drilling platform", "water"),
    Known("stadium", monuments.stadium, 24.0, "stadium, sports arena"),
    Known("capitol", blocks.capitol, 36.0,
          "capitol, parliament, government building, white house, city hall, courthouse, town hall"),
    Known("petrol_station", blocks.petrol_station, 8.6, "gas station, petrol station, filling station"),
    Known("construction", blocks.construction, 41.0,
          "under construction, construction, unfinished, building site, construction crane, tower crane"),
    Known("block", blocks.block, 22.0,
          "apartment, apartments, flats, tenement, condo, hotel, townhouse, brownstone, building, school, hospital, "
          "warehouse, georgian, saloon, dormitory, university, train station, railway station, station, terminal"),
)
"""The first whose words are said; the most special first."""
_HOUSES = frozenset(
    {"house", "tower", "castle", "church", "temple", "ruin", "wall", "gate", "statue", "skyscraper", "factory", "town",
     "object", "bridge", "pyramid", "sign", "mountain"}
)  # fmt: skip
"""Kinds whose words are looked up."""


@lru_cache(maxsize=256)
def _row(kind: str, word: str, traits: tuple[str, ...]) -> Known | None:
    if kind not in _HOUSES:
        return None
    said = f" {word} {' '.join(traits)} ".lower()
    for row in ROWS:
        if any(re.search(rf"\b{re.escape(phrase)}\b", said) for phrase in row.words.split(", ")):
            return row
    return None


def known(cue: Cue) -> Known | None:
    """The special building that a cue means, if it means one."""
    return _row(cue.kind, cue.word, cue.traits)
