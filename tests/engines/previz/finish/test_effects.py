"""The 20 effects as stories: there, quiet at first, about the subject, told apart, in step with their sounds, gone
where a picture must be met."""

from __future__ import annotations

import itertools
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.foley.events import EVENTS
from reelwright.engines.previz.finish import effects
from reelwright.engines.previz.finish.figure import of_matte
from reelwright.engines.previz.finish.timing import Clock
from reelwright.engines.previz.finish.view import View
from tests.engines.previz.shoot.synthetic import photo

H, W, FPS = 144, 256, 24
WHOLE = ("360 microwave", "eye zoom challenge", "kiss kiss")  # these fill the frame, or cover it all


def matte(x: float) -> np.ndarray:
    """Somebody who stands in the frame."""
    out = np.zeros((H, W), np.uint8)
    cv2.circle(out, (int(x), 40), 10, 255, -1, cv2.LINE_AA)
    cv2.ellipse(out, (int(x), 75), (17, 30), 0, 0, 360, 255, -1, cv2.LINE_AA)
    cv2.rectangle(out, (int(x) - 12, 90), (int(x) + 12, 130), 255, -1)
    return out


@lru_cache(maxsize=4)
def view(x: float = 128.0) -> View:
    plate = np.ascontiguousarray(photo(H, W)[..., ::-1])
    mask = matte(x)
    body = np.empty_like(plate)
    body[:] = (186, 120, 92)
    body[::6] = (120, 70, 60)
    share = mask[..., None] / 255
    frame = (plate * (1 - share) + body * share).astype(np.uint8)
    return View(frame, plate, mask, of_matte(mask))


def shown(name: str, t: float, seconds: float = 5.0, fade: float = 1.0, x: float = 128.0) -> np.ndarray:
    return effects.EFFECTS[name].frame(view(x), Clock(t, seconds, fade)).astype(int)


def change(name: str, t: float, **how) -> float:
    return float(np.abs(shown(name, t, **how) - view().frame).mean())


def test_every_effect_of_the_catalogue_is_there():
    assert set(effects.EFFECTS) == set(catalog.EFFECTS)


def test_the_page_about_effects_tells_of_every_one():
    rows = (Path(__file__).parents[4] / "docs" / "effects.md").read_text().splitlines()
    assert [r.split("`")[1] for r in rows if r.startswith("| `")] == list(catalog.EFFECTS)


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_a_story_begins_quietly_and_then_comes_on(name):
    most = max(change(name, t) for t in (1.3, 2.1, 2.9, 3.6))
    assert change(name, 1 / FPS) < min(2.5, 0.3 * most)
    assert most > 4


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_the_frame_that_came_in_is_left_alone(name):
    v = view()
    before = [i.copy() for i in (v.frame, v.plate, v.matte)]
    for t in (0.05, 1.5, 2.6):
        effects.EFFECTS[name].frame(v, Clock(t, 5.0))
    assert all(np.array_equal(a, b) for a, b in zip(before, (v.frame, v.plate, v.matte), strict=True))


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_the_same_moment_is_the_same_picture(name):
    assert np.array_equal(shown(name, 2.4), shown(name, 2.4))


def test_no_two_effects_look_alike():
    strips = {name: np.stack([shown(name, t) for t in (1.3, 2.3, 3.3)]) for name in effects.EFFECTS}
    for a, b in itertools.combinations(strips, 2):
        assert np.abs(strips[a] - strips[b]).mean() > 5, (a, b)


@pytest.mark.parametrize("name", [n for n in effects.EFFECTS if n not in WHOLE])
def test_an_effect_is_where_its_subject_is(name):
    """What differs between two places of the subject lies at these places, more than anywhere else."""
    left, right = 70.0, 186.0
    columns = np.arange(W)
    apart = sum(np.abs(shown(name, t, x=left) - shown(name, t, x=right)).sum((0, 2)) for t in (1.4, 2.2, 3.0))
    near = (np.abs(columns - left) < 45) | (np.abs(columns - right) < 45)
    assert apart[near].mean() > 1.15 * apart[~near].mean()


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_a_faded_effect_is_gone(name):
    assert change(name, 2.5, fade=0.0) < 1.0
    assert change(name, 2.5, fade=0.3) < change(name, 2.5) + 6


@pytest.mark.parametrize("seconds", [5.0, 8.0])
@pytest.mark.parametrize("name", effects.EFFECTS)
def test_what_is_heard_is_known_and_lies_in_the_clip(name, seconds):
    cues = effects.cues(name, seconds)
    assert cues and {h.kind for h in cues} <= set(EVENTS)
    assert all(0 <= h.at < seconds and -1 <= h.pan <= 1 and 0 < h.level <= 1 for h in cues)
    assert max(h.at for h in cues) > 0.35 * seconds


@pytest.mark.parametrize("seconds", [5.0, 8.0])
@pytest.mark.parametrize("name", ["boom drop", "punch face", "kungfu club", "pubg winner hit", "muscle surge"])
def test_a_blow_is_heard_when_it_is_seen(name, seconds):
    """The frame in which a blow lands differs from the one before it more than the frames about it do: ± 1 frame."""
    hits = [h.at for h in effects.cues(name, seconds) if h.kind == "impact"]
    at = hits[0] if name in ("boom drop", "pubg winner hit") else max(hits)
    first = round(at * FPS) - 6
    frames = [shown(name, n / FPS, seconds) for n in range(first, first + 13)]
    steps = [float(np.abs(b - a).mean()) for a, b in itertools.pairwise(frames)]
    assert abs(int(np.argmax(steps)) + 1 + first - at * FPS) <= 1.5


@pytest.mark.parametrize("name", effects.EFFECTS)
def test_nothing_flashes_on_and_off(name):
    """But for a blow, the light of the whole frame never jumps up and back within three frames."""
    first, blows = 78, [h.at * FPS for h in effects.cues(name, 5.0) if h.kind == "impact"]
    steps = np.diff([float(shown(name, n / FPS).mean()) for n in range(first, first + 24)])
    calm = [k for k in range(len(steps) - 1) if all(abs(first + k + 1 - at) > 4 for at in blows)]
    assert max((min(abs(steps[k]), abs(steps[k + 1])) for k in calm if steps[k] * steps[k + 1] < 0), default=0) < 6


def test_summer_undresses_nobody():
    """What the subject wears stays: its stripes are seen through the whole clip, only the light on them changes."""

    def stripes(frame: np.ndarray, shift: int) -> np.ndarray:
        return frame[106 + shift : 126 + shift, 122:134].astype(float).mean((1, 2))

    for t in (1.45, 2.4, 4.0):
        seen = shown("bikini up", t)
        alike = [np.corrcoef(stripes(view().frame, 0), stripes(seen, s))[0, 1] for s in range(-3, 4)]
        assert max(alike) > 0.8


def test_the_microwave_turns_once_around():
    """Front, edge, back, edge, front: the width of what stands on the plate goes down and up twice."""
    turned = [shown("360 microwave", t) for t in np.linspace(0.95, 4.2, 41)]
    rows = slice(int(0.45 * H), int(0.75 * H))
    red = [(f[rows, : int(0.8 * W), 0] - f[rows, : int(0.8 * W), 2] > 70).sum() for f in turned]
    assert min(red[8:14]) < 0.5 * red[0] and min(red[27:33]) < 0.5 * red[0] and max(red[17:24]) > 2 * min(red)


def test_the_balloon_floats_and_lands():
    def top(t: float) -> int:
        apart = np.abs(shown("balloon belly", t) - view().plate).sum(2) > 120
        return int(np.nonzero(apart[:, 110:146].any(1))[0].min())

    assert top(3.0) < top(0.2) - 8 and abs(top(4.9) - top(0.2)) < 8


def test_the_eye_zoom_ends_where_it_began():
    assert change("eye zoom challenge", 4.9) < 3 < change("eye zoom challenge", 3.0)


def test_three_dance():
    """The side-kicks stand where nobody stood."""
    out = shown("subject 3 fever", 3.0)
    alone = shown("subject 3 fever", 1.3)
    sides = np.r_[20:60, 196:236]
    assert out[60:120, sides].std() > alone[60:120, sides].std()


DARK = np.full((180, 320, 3), 60, np.uint8)


def lit(t: float, seconds: float = 5.0) -> np.ndarray:
    """How much light the tiger's touch adds to a dark frame, float (h, w)."""
    mask = np.zeros((180, 320), np.uint8)
    cv2.circle(mask, (160, 60), 9, 255, -1)
    cv2.ellipse(mask, (160, 110), (16, 46), 0, 0, 360, 255, -1)
    seen = View(DARK, DARK, mask, of_matte(mask))
    out = effects.EFFECTS["the tigers touch"].frame(seen, Clock(t, seconds)).astype(float)
    return np.maximum(out[..., 0] - 60, 0)


def test_the_tiger_gathers_roars_and_goes():
    low, high = slice(100, 170), slice(0, 60)
    assert lit(0.9)[low].sum() > lit(0.9)[high].sum()  # streaks from the feet first
    assert lit(2.5)[high].mean() > 5 * lit(0.6)[high].mean()  # then the head above the shoulders
    assert lit(4.97).sum() < 0.3 * lit(2.5).sum()
    assert lit(7.97, 8.0).sum() < 0.3 * lit(4.0, 8.0).sum()


def test_the_tiger_does_not_flicker():
    frames = [lit(2.6 + k / 24) for k in range(14)]
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps) < 1.5 * np.median(steps)
