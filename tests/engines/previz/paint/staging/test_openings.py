"""Doorways, cave mouths and bars are built about who stands in them or behind them."""

from __future__ import annotations

import pytest

from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.paint.test_stage import staged


@pytest.mark.parametrize(
    ("prompt", "form", "dark"),
    [
        ("an old woman waits at the door of her cottage", "door", False),
        ("a cowgirl stands in the doorway of a saloon, silhouette against the desert outside", "door", True),
        ("a monk stands in a stone archway", "arch", False),
        ("a soldier in the mouth of a cave, looking out at the storm", "cave", True),
        ("a prisoner behind bars in a stone cell", "bars", False),
    ],
)
def test_the_opening_is_built_about_the_hero(prompt: str, form: str, dark: bool):
    shot = composed(prompt)
    opening = shot.blocking.marks[0].actor.opening
    assert opening is not None and (opening.form, opening.dark) == (form, dark)
    assert not any(m.actor.kind.name in ("gate", "house", "block") for m in shot.blocking.marks)
    assert ("silhouette" in shot.conditions.lit) == dark


@pytest.mark.parametrize("prompt", ["a man sits at the bar", "a cat walks past a door", "a boy opens a box"])
def test_nobody_else_is_walled_in(prompt: str):
    assert composed(prompt).blocking.marks[0].actor.opening is None


def test_the_wall_is_behind_the_hero_and_bars_are_before():
    walled, _ = staged("an old woman waits at the door of her cottage")
    barred, _ = staged("a prisoner behind iron bars")
    wall, bars = (next(p for p in s.planes if p.name == n) for s, n in ((walled, "wall"), (barred, "bars")))
    assert bars.z < barred.subject.z and wall.z > walled.subject.z
    inside = wall.cycle[0][..., 3]
    assert inside.max() == 255


def test_bars_are_no_place_to_drink():
    assert composed("a tiger behind the bars of a cage").conditions.spot == "prison"
