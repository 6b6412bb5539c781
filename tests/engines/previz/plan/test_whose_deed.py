"""Who does it, where the nearest noun is only something that somebody has."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("prompt, who", [
    ("A young woman with freckles and red hair laughs in the rain", "woman"),
    ("A crowd of protesters with raised fists and banners marches through a square", "protester"),
    ("A procession of monks with torches climbs stone stairs", "monk"),
    ("A gentleman in a top hat and a lady in a green gown stroll along a street", "gentleman"),
    ("Two swordsmen duel on a rooftop", "swordsman"),
])
def test_the_bearer_acts(prompt: str, who: str) -> None:
    assert plan(prompt).actions[0].who == who
