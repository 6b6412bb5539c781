"""Mountains that are known by name: how each looks from afar, and the place it rises over where no other is named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reelwright.engines.previz.paint.places.far import Terrain


@dataclass(frozen=True, slots=True)
class Peak:
    """said: its names, a pattern; land: what is seen of it; setting, spot: where it stands."""

    name: str
    said: str
    land: Terrain
    setting: str
    spot: str = ""


PEAKS: tuple[Peak, ...] = (
    Peak("broad cone", r"kilimanjaro|mount kenya|mt\.? kenya|ararat",
         Terrain("broad cone", "snowcap", 6200, 0.66, depth=2.6, peak=-0.10, mist=0.46), "savanna"),
    Peak("horn", r"matterhorn|cervino|ama dablam|assiniboine",
         Terrain("horn", "granite", 4600, 0.84, depth=2.2, peak=0.12, mist=0.34), "mountains"),
    Peak("buttes", r"monument valley|mitten buttes?|(?:sandstone |red |desert )?buttes",
         Terrain("buttes", "redrock", 1500, 0.46, depth=2.4, peak=0.22, mist=0.28), "canyon", "red_plain"),
    Peak("monolith", r"uluru|ayers rock",
         Terrain("monolith", "ochre", 1800, 0.30, depth=2.6, peak=0.0, mist=0.22), "canyon", "red_plain"),
    Peak("table", r"table mountain|cape town",
         Terrain("table", "chalk", 3000, 0.44, depth=2.2, peak=0.0, mist=0.3), "harbour", "strait"),
    Peak("half dome", r"half dome",
         Terrain("half dome", "bare granite", 3200, 0.62, depth=2.2, peak=0.10, mist=0.3, trees=0.6),
         "mountains", "valley"),
    Peak("sugarloaf", r"sugar ?loaf(?: mountain)?|guanabara",
         Terrain("sugarloaf", "jungle", 1900, 0.50, depth=2.0, peak=0.10, mist=0.3), "beach",
         "tropical_beach"),
    Peak("bluff", r"el capitan|yosemite(?: valley)?",
         Terrain("bluff", "bare granite", 2400, 0.66, depth=2.0, peak=-0.06, mist=0.3, trees=0.5),
         "mountains", "valley"),
)  # fmt: skip
PEAK_LAYERS = {peak.name: (peak.land,) for peak in PEAKS}
"""Name -> its layers, as extras have them."""
_SAID = tuple((peak, re.compile(rf"\b(?:{peak.said})\b")) for peak in PEAKS)


def peak_of(prompt: str) -> Peak | None:
    """The mountain that the prompt names."""
    words = prompt.lower()
    return next((peak for peak, said in _SAID if said.search(words)), None)
