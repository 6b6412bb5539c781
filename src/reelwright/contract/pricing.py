"""What a result costs, in USD. An operator may replace the table by their own (JSON of the same shape)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reelwright.contract.catalog import RESOLUTIONS
from reelwright.contract.shot import Shot

# A soundtrack is paid for every started so many seconds.
SOUND_UNIT = 5


@dataclass(frozen=True, slots=True)
class Tier:
    """USD a clip. normal: 5 s at normal pace. double: 8 s, or 5 s fast."""

    normal: float
    double: float


@dataclass(frozen=True, slots=True)
class PriceTable:
    """Tiers by resolution; sound: USD for every started 5 s of soundtrack."""

    tiers: Mapping[str, Tier]
    sound: float

    def as_json(self) -> dict[str, Any]:
        return {
            "tiers": {name: {"normal": tier.normal, "double": tier.double} for name, tier in self.tiers.items()},
            "sound": self.sound,
        }

    @staticmethod
    def from_json(data: Any) -> PriceTable:
        """A table from {"tiers": {"360p": {"normal": 0.1, "double": 0.2}, …}, "sound": 0.025}. Raises ValueError
        that says what is missing or wrong."""
        tiers = section(data, "tiers")
        missing = [name for name in RESOLUTIONS if name not in tiers]
        if missing:
            raise ValueError(f"price table: no prices for {', '.join(missing)}")
        prices = {name: tier_of(tiers, name) for name in RESOLUTIONS}
        return PriceTable(prices, price(data, "sound", "sound"))


def tier_of(tiers: Mapping[str, Any], name: str) -> Tier:
    row = section(tiers, name)
    return Tier(price(row, "normal", f"tiers.{name}.normal"), price(row, "double", f"tiers.{name}.double"))


def section(data: Any, key: str) -> Mapping[str, Any]:
    found = data.get(key) if isinstance(data, Mapping) else None
    if not isinstance(found, Mapping):
        raise ValueError(f'price table: "{key}" must be an object')
    return found


def price(row: Mapping[str, Any], key: str, path: str) -> float:
    value = row.get(key)
    good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0
    if not good:
        raise ValueError(f"price table: {path} must be a number of 0 or more")
    return float(row[key])


PRICES = PriceTable(
    {
        "360p": Tier(0.1125, 0.225),
        "540p": Tier(0.1125, 0.225),
        "720p": Tier(0.15, 0.299),
        "1080p": Tier(0.299, 0.598),
    },
    sound=0.025,
)


def cost(shot: Shot, table: PriceTable = PRICES) -> float:
    """USD for one result, soundtrack included, rounded to a millionth so that sums print well."""
    tier = table.tiers[shot.resolution]
    clip = tier.double if shot.duration > 5 or shot.motion == "fast" else tier.normal
    sound = table.sound * math.ceil(shot.duration / SOUND_UNIT) if shot.sound else 0.0
    return round(clip + sound, 6)
