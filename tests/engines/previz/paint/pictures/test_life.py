"""What the words move in a picture: the right stuff, nothing else, and exactly nothing on frame 0."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.engine import PrevizEngine
from reelwright.engines.previz.paint.pictures import fit, life, subject, wishes
from reelwright.engines.previz.shoot import currents
from reelwright.media.inputs import Assets
from tests import collection
from tests.engines.previz.shoot.synthetic import noise
from tests.engines.previz.shooting import shot

H, W = 180, 320


def landscape() -> np.ndarray:
    """Sky with clouds, dark hills, a lake that mirrors them with flat streaks, and a fire on the shore."""
    out = np.zeros((360, 640, 3), np.float32)
    sky = np.float32([220, 170, 110]) + 50 * (noise(200, 640, 2, 18.0)[..., None] - 0.5)
    out[:200] = sky
    tops = np.interp(np.arange(640), np.linspace(0, 640, 9), [150, 110, 160, 120, 90, 140, 170, 120, 150])
    hills = np.arange(200)[:, None] > tops
    out[:200][hills] = np.float32([60, 70, 50]) * (0.7 + 0.6 * noise(200, 640, 5, 2.0))[hills][:, None]
    out[200:] = out[40:200][::-1] * 0.75 + np.float32([30, 15, 0])
    rough = np.random.default_rng(7).standard_normal((160, 640)).astype(np.float32)
    streaks = cv2.GaussianBlur(rough, (0, 0), 9, None, 1.2)
    out[200:] += (streaks / streaks.std() * 16)[..., None]
    return out.clip(0, 255).astype(np.uint8)


def with_fire() -> np.ndarray:
    out = (landscape() * 0.35).astype(np.uint8)
    cv2.ellipse(out, (420, 260), (20, 40), 0, 0, 360, (30, 130, 255), -1)
    cv2.ellipse(out, (420, 270), (9, 22), 0, 0, 360, (170, 240, 255), -1)
    return out


def seen(picture: np.ndarray, prompt: str, tmp_path, numbers: tuple[int, ...], **changes) -> list[np.ndarray]:
    cv2.imwrite(str(tmp_path / "a.png"), picture)
    request = shot(W, H, prompt=prompt, fps=8, **changes)
    return [f.astype(int) for f in PrevizEngine(1).stills(request, Assets(tmp_path / "a.png", None), numbers)]


def moved(picture: np.ndarray, prompt: str, tmp_path) -> np.ndarray:
    """float (H, W): how much each pixel differs from the same shot without a word."""
    told = seen(picture, prompt, tmp_path, (12, 21), camera="fix_bg")
    silent = seen(picture, "a place", tmp_path, (12, 21), camera="fix_bg")
    return np.mean([np.abs(a - b).mean(-1) for a, b in zip(told, silent, strict=True)], 0)


def test_water_moves_and_the_hills_do_not(tmp_path):
    field = moved(landscape(), "the lake ripples", tmp_path)
    assert field[115:170, 20:300].mean() > 1.5
    assert field[70:92, 20:300].mean() < 0.1
    assert field[:40].mean() < 0.1


def test_clouds_drift_and_the_lake_does_not(tmp_path):
    field = moved(landscape(), "clouds drift to the left", tmp_path)
    assert field[5:35].mean() > 0.15
    assert field[110:].mean() < 0.1


def test_fire_flickers_where_it_burns(tmp_path):
    field = moved(with_fire(), "the fire flickers", tmp_path)
    assert field[112:148, 202:218].mean() > 3
    assert field[:, :160].mean() < 0.15


def test_what_is_not_there_does_not_move_and_is_said(tmp_path):
    picture = (np.float32([60, 90, 150]) * (0.5 + noise(360, 640, 3, 3.0)[..., None])).astype(np.uint8)
    assert moved(picture, "the sea shimmers", tmp_path).max() == 0
    found = life.bring(picture, subject.find(picture), life.Clip("the sea shimmers", (), 5.0, 1, False))
    assert not found.currents
    assert "no water was found" in found.notes[0]


@pytest.mark.parametrize("prompt", ["the lake ripples, clouds drift", "the sun sets", "night falls", "lightning"])
def test_frame_0_is_the_picture_whatever_moves(prompt: str, tmp_path):
    picture = landscape()
    first = seen(picture, prompt, tmp_path, (0,))[0]
    assert np.array_equal(first, cv2.cvtColor(fit.covered(picture, W, H), cv2.COLOR_BGR2RGB))


def test_night_falls_slowly_and_blue(tmp_path):
    frames = seen(landscape(), "night falls", tmp_path, tuple(range(0, 40, 4)), camera="fix_bg")
    light = [float(f.mean()) for f in frames]
    assert light[-1] < 0.5 * light[0]
    assert all(b <= a + 0.5 for a, b in pairwise(light))
    assert max(a - b for a, b in pairwise(light)) < 0.25 * light[0]
    red, _, blue = frames[-1].mean((0, 1)) / frames[0].mean((0, 1))
    assert blue > red + 0.1


def test_a_picture_at_the_end_decides_the_light():
    picture = landscape()
    found = life.bring(picture, subject.find(picture), life.Clip("night falls", (), 5.0, 1, True))
    assert found.daylight is None


def test_a_face_closes_its_eyes_for_a_moment(tmp_path):
    if collection.missing("astronaut"):
        pytest.skip("its package is not installed")
    picture = fit.covered(fit.read(collection.path_of("astronaut", tmp_path)), 360, 360)
    found = life.bring(picture, subject.find(picture), life.Clip("she blinks", (), 5.0, 1, False))
    assert found.blink is not None
    (left, top, right, bottom), other = found.blink.eyes
    assert 125 < (left + right) / 2 < 165
    assert 55 < (top + bottom) / 2 < 80
    assert other[0] > right
    start = found.blink.at[0]
    assert currents.closed(found.blink, start) == 0
    assert currents.closed(found.blink, start + 0.12) == 1
    assert currents.closed(found.blink, start + 0.6) == 0


def test_wishes_are_read_with_their_way_and_strength():
    found = {w.kind: w for w in wishes.wishes("stormy waves roll, clouds drift slowly to the left, no trees")}
    assert set(found) == {"water", "clouds"}
    assert found["water"].strength > 1.2
    assert found["clouds"].way == -1
    assert "cloth" not in {w.kind for w in wishes.wishes("a woman in a red dress")}
    assert "cloth" in {w.kind for w in wishes.wishes("her red dress flutters")}


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("the sun sets and the lamps light up", ("sunset", "lights")),
        ("night falls over the city", ("night",)),
        ("lights come on", ("lights",)),
        ("the sun rises", ("sunrise",)),
        ("a sunset over the sea", ()),
    ],
)
def test_changes_of_light_are_read(words: str, kinds: tuple[str, ...]):
    assert wishes.hours(words) == kinds


def test_streams_start_at_rest_and_never_jump():
    mask = np.ones((20, 30), np.float32)
    from reelwright.engines.previz.scene import Current

    s = currents.Streams.of((Current("x", mask, flow=(30.0, 0.0), sway=3.0, ripple=2.0),), H, W)
    assert np.abs(s.shift(0.0)).max() < 1e-5
    one, _, share = s.streamed(0.0)
    assert np.abs(one).max() < 1e-4
    assert share.max() < 1e-4
    steps = [np.abs(s.shift(t + 0.04) - s.shift(t)).max() for t in np.arange(0, 5, 0.2)]
    assert max(steps) < 1.2
