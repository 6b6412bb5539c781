"""What a result costs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reelwright.contract import catalog, resolve
from reelwright.contract.pricing import PRICES, PriceTable, cost
from reelwright.contract.wire import parse
from tests.contract.samples import Json, pixverse, video


def price(changes: Json, table: PriceTable = PRICES) -> float:
    (shot,) = resolve.shots(parse(video(**changes)), seed=1, video_uuids=["v"])  # type: ignore[arg-type]
    return cost(shot, table)


FAST = pixverse(motionMode="fast")


@pytest.mark.parametrize(
    ("resolution", "short", "long", "fast"),
    [
        ("360p", 0.1125, 0.225, 0.225),
        ("540p", 0.1125, 0.225, 0.225),
        ("720p", 0.15, 0.299, 0.299),
        ("1080p", 0.299, 0.598, 0.299),
    ],
)
def test_the_table(resolution: str, short: float, long: float, fast: float):
    tier = {"resolution": resolution}
    assert price(tier) == short
    assert price({**tier, "duration": 8}) == long
    assert price({**tier, **FAST}) == fast
    assert price({**tier, **FAST, "duration": 8}) == long


@pytest.mark.parametrize(("duration", "sum_"), [(5, 0.175), (8, 0.349)])
def test_sound_is_paid_by_started_five_seconds(duration: int, sum_: float):
    assert price({"duration": duration, **pixverse(soundEffectSwitch=True)}) == sum_


def test_the_seeds_prices():
    asked = {"e2474893": 0.299, "3a3f34fe": 0.15, "fd801690": 0.299, "73e9c667": 0.15}
    from tests.contract.samples import REQUESTS

    for path in REQUESTS.glob("*.json"):
        text = path.read_text().replace('"{image:', '"https://pictures.example/')
        task = parse(json.loads(text))
        (shot,) = resolve.shots(task, seed=1, video_uuids=["v"])  # type: ignore[arg-type]
        assert cost(shot) == asked.pop(shot.task_uuid[:8])
    assert not asked


def test_every_tier_has_a_price():
    assert set(PRICES.tiers) == set(catalog.RESOLUTIONS)


def test_an_operators_table():
    data = PRICES.as_json()
    data["tiers"]["720p"]["normal"] = 1
    table = PriceTable.from_json(data)
    assert price({}, table) == 1
    assert PriceTable.from_json(PRICES.as_json()) == PRICES


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "tiers"),
        ({"tiers": {}}, "no prices for 360p"),
        ({**PRICES.as_json(), "sound": -1}, "sound"),
        ({**PRICES.as_json(), "sound": True}, "sound"),
        ({**PRICES.as_json(), "sound": float("nan")}, "sound"),
        ({**PRICES.as_json(), "tiers": {**PRICES.as_json()["tiers"], "720p": {"normal": 1}}}, "tiers.720p.double"),
    ],
)
def test_a_bad_table_says_where(data: Any, said: str):
    with pytest.raises(ValueError, match=said):
        PriceTable.from_json(data)
