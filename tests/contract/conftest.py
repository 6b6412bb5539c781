"""Fixtures of the contract's tests."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.wire import parse
from tests.contract.samples import REQUESTS, Json


@pytest.fixture
def faults() -> Callable[[Any], tuple[ReelwrightError, ...]]:
    """Every fault of a value that must be rejected."""

    def of(value: Any) -> tuple[ReelwrightError, ...]:
        with pytest.raises(Rejected) as caught:
            parse(value)
        return caught.value.errors

    return of


@pytest.fixture(params=sorted(REQUESTS.glob("*.json")), ids=lambda path: path.stem)
def seed_request(request: pytest.FixtureRequest) -> Json:
    """Each of the seed's four requests, its placeholders replaced by addresses."""
    text = request.param.read_text().replace('"{image:', '"https://pictures.example/').replace('}"', '.jpg"')
    return json.loads(text)
