"""Words that say how to draw, and not what."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.engine import in_manner
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.manner import read_manner
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot


@pytest.mark.parametrize(
    ("prompt", "manner", "kinds"),
    [
        ("a corgi in a park, Van Gogh style", "swirled", {"dog"}),
        ("a fox on a hill, van gogh painting", "swirled", {"fox"}),
        ("film noir, a detective in an office", "noir", {"person"}),
        ("an oil painting of a couple", "oil", {"person"}),
        ("a painting of a fox", "oil", {"fox"}),
        ("a comic about a fox", "comic", {"fox"}),
        ("a watercolour of a fox", "watercolour", {"fox"}),
        ("a boat on a river, by Hokusai, in the style of Ukiyo", "woodblock", {"boat"}),
        ("a shark swimming in the ocean, black and white", "monochrome", {"shark"}),
        ("black and white photo of a lighthouse", "monochrome", {"lighthouse"}),
        ("a black and white cat on a sofa", "", {"cat"}),
        ("anime girl with an umbrella", "anime", {"child"}),
        ("a castle, pixel art", "pixels", {"castle"}),
        ("a horse in a field in Minecraft style", "pixels", {"horse"}),
        ("a cow in a field. impressionistic painting", "oil", {"cow"}),
        ("claymation of a dog", "clay", {"dog"}),
        ("pencil sketch of an old man", "pencil", {"person"}),
        ("a sepia photo of a train", "sepia", {"train"}),
        ("vintage film of a dancing woman", "faded", {"person"}),
        ("a robot in cyberpunk style", "cyberpunk", {"robot"}),
        ("a man reading a comic book", "", {"person"}),
        ("With the style of Seurat, a woman under a parasol", "pointillism", {"person"}),
        ("In Warhol style, a banana", "comic", {"food"}),
        ("Egyptian hieroglyphics style, two geese", "papyrus", {"bird"}),
        ("A Madhubani art painting ofA peacock", "folk", {"bird"}),
        ("a fox in a wood, with the style of low-poly game art", "low_poly", {"fox"}),
        ("a dragon over a village. in stained glass style", "stained_glass", {"dragon"}),
        ("a melting clock in a desert, Salvador Dali", "oil", {"clock"}),
        ("two boats on a river, Monet", "oil", {"boat"}),
        ("a boat on a lake, Caspar David Friedrich", "oil", {"boat"}),
        ("a lighthouse. Polaroid style", "instant", {"lighthouse"}),
        ("A Karl Nobody painting of a horse", "oil", {"horse"}),
        ("In blockbuster movie style, a tiger", "", {"bigcat"}),
        ("a living room in Victorian style with a cat", "", {"cat"}),
        ("a shirt with a cartoon of a rabbit on it", "", {"cloak"}),
    ],
)
def test_the_manner_is_heard_and_plants_no_subject(prompt: str, manner: str, kinds: set[str]):
    made = plan(prompt, None)
    assert made.manner == manner
    found = {s.kind for s in made.subjects}
    assert kinds <= found
    assert not found & {"picture", "painting", "star", "printer"}
    if manner:
        assert any(p.became == f"manner: {manner}" for p in made.said)


def test_words_draw_only_where_no_style_and_no_picture_is_given(tmp_path):
    made = plan("a fox, pixel art", None)
    assert in_manner(made, shot(), Assets()).style == "pixels"
    assert in_manner(made, shot(style="clay"), Assets()).style == "clay"
    assert in_manner(made, shot(), Assets(first=tmp_path / "a.png")).style is None


@pytest.mark.parametrize(
    ("prompt", "move"),
    [
        ("A crane shot rising over terraced fields", "crane_up"),
        ("A slow dolly in on an old fisherman", "smooth_zoom_in"),
        ("The camera pulls back from a diver", "super_dolly_out"),
        ("Tracking shot of a woman running through a market", "right_follow"),
        ("Tracking shot of a stone statue", "horizontal_right"),
        ("Static shot of a lighthouse", "fix_bg"),
        ("A low angle shot of a robot", None),
        ("A cat follows a mouse", None),
        ("camera pan from right to left, a smiling man", "pan_left"),
        ("a zebra, camera rotate clockwise", "camera_rotation"),
        ("still camera, a van on grass", "fix_bg"),
    ],
)
def test_words_move_the_camera_where_no_movement_is_given(prompt: str, move: str | None):
    made = plan(prompt, None)
    assert in_manner(made, shot(), Assets()).camera == move
    assert in_manner(made, shot(camera="whip_pan"), Assets()).camera == "whip_pan"


def test_words_for_the_camera_are_no_things():
    for prompt in ("camera pan from left to right, a horse", "GoPro film style, a horse", "large motion, a horse"):
        assert [s.kind for s in plan(prompt, None).subjects] == ["horse"], prompt


def test_a_number_with_a_comma_stays_whole():
    assert read_manner("A sign with $10,000, pointillism style")[2] == "A sign with $10,000"


def test_film_noir_brings_night_and_a_hard_lamp_where_no_word_tells_them():
    dark, sunny = plan("film noir, a detective in an office", None), plan("film noir, a detective at noon", None)
    assert (dark.time, dark.light) == ("night", ("hard",))
    assert sunny.time != "night"
