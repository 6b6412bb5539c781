"""Whole scenes from prompts, with real figures and real places, at small sizes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.stage import Stager
from reelwright.engines.previz.paint.staging.report import Fate
from reelwright.engines.previz.plan import Planner
from reelwright.engines.previz.scene import Plane, Scene

PLANNER = Planner()


def shot(prompt: str, size: tuple[int, int] = (320, 180), seed: int = 7, **more: object) -> Shot:
    usual = Shot(
        task_uuid="t", video_uuid="v", index=0, prompt=prompt, negative_prompt=None, width=size[0], height=size[1],
        resolution="360p", fit_image=False, duration=5, fps=24, seed=seed, camera=None, effect=None, style=None,
        motion="normal", sound=False, sound_prompt=None, images=(), container="MP4", quality=95, safety="none",
        watermark=False,
    )  # fmt: skip
    return replace(usual, **more)  # type: ignore[arg-type]


def staged(prompt: str, negative: str = "", **more: object) -> tuple[Scene, tuple[Fate, ...]]:
    order = shot(prompt, **more)  # type: ignore[arg-type]
    return Stager().stage(PLANNER.plan(prompt, negative), order)


def box(plane: Plane, scene: Scene, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of what is not transparent, as shares of the frame."""
    solid = plane.cycle[0][..., 3] > 40
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    c, unit = scene.camera, size[1] / 720
    k = c.focal * unit / (plane.z - c.z)
    x = size[0] / 2 + k * (plane.x - c.x + (columns[[0, -1]] - plane.anchor[0]) / plane.ppm)
    y = size[1] / 2 + c.shift * unit + k * (c.height - plane.y + (rows[[0, -1]] - plane.anchor[1]) / plane.ppm)
    return x[0] / size[0], y[0] / size[1], x[1] / size[0], y[1] / size[1]


@pytest.mark.parametrize("size", [(320, 180), (240, 180), (180, 180), (180, 240), (180, 320)], ids=str)
def test_the_hero_is_in_the_frame_in_every_shape(size: tuple[int, int]):
    scene, _ = staged("a knight stands in a meadow", size=size)
    hero = next(p for p in scene.planes if p.name == "knight")
    left, top, right, bottom = box(hero, scene, size)
    assert -0.02 < left < right < 1.02
    assert 0.02 < top < bottom < 0.99
    assert bottom - top > 0.3
    assert scene.subject.top - scene.subject.foot > 1.5


def test_same_seed_same_scene_other_seed_other_composition():
    first, again, other = (staged("a knight in a meadow", seed=s)[0] for s in (3, 3, 4))
    assert first.camera == again.camera
    assert all(np.array_equal(a.cycle[0], b.cycle[0]) for a, b in zip(first.planes, again.planes, strict=True))
    assert np.array_equal(first.sky.base, again.sky.base)
    assert (first.camera, first.subject) != (other.camera, other.subject)


def test_a_runner_has_a_pace_and_its_companion_keeps_it():
    scene, _ = staged("a child runs with a dog on the beach")
    assert abs(scene.subject.velocity[0]) > 0.5
    movers = [p for p in scene.planes if p.subject and p.name != "shadow"]
    assert len(movers) >= 2
    assert {p.motion.velocity for p in movers} == {scene.subject.velocity}


def test_follow_shots_decide_the_way():
    for camera, sign in (("left_follow", -1), ("right_follow", 1)):
        scene, _ = staged("a woman walks across a meadow", camera=camera)
        assert np.sign(scene.subject.velocity[0]) == sign, camera


def test_fast_motion_runs_the_scenes_clock_faster():
    assert staged("a fox", motion="fast")[0].motion_scale > staged("a fox")[0].motion_scale == 1.0


def test_flocks_particles_and_lamps_become_emitters():
    scene, _ = staged("many birds burst over a lighthouse at dusk, embers in the air")
    kinds = {e.name: e.kind for e in scene.emitters}
    assert kinds["bird"] == "stamp"
    assert kinds["embers"] == "glow"
    birds = next(e for e in scene.emitters if e.name == "bird")
    start, later = birds.at(0.0), birds.at(3.0)
    assert later[:, 1].mean() > start[:, 1].mean()
    assert np.ptp(later[:, 0]) > 1.5 * np.ptp(start[:, 0])


def test_sails_turn_on_the_lighthouse():
    scene, _ = staged("a lighthouse crowned with windmill sails")
    assert any(p.motion.spin != 0 for p in scene.planes)


def test_negative_prompt_leaves_things_out():
    named = {f.what for f in staged("gulls over an old lighthouse", "birds")[1]}
    assert "lighthouse" in named
    assert "gull" not in named


def test_everything_asked_for_has_a_fate():
    prompt = "a violinist with a red scarf plays on a pier at dusk, embers, a quokkafish glows, calm"
    plan = PLANNER.plan(prompt)
    scene, fates = staged(prompt)
    told = {(f.part, f.what) for f in fates}
    assert {("setting", "harbour"), ("time", "dusk"), ("particle", "embers"), ("mood", "calm")} <= told
    assert {s.word for s in plan.subjects if s.kind != "pier"} <= {f.what for f in fates if f.part == "subject"}
    assert scene.notes == tuple(f.line() for f in fates)


@pytest.mark.parametrize(("prompt", "outcome"), [
    ("a candle floats in the air", "drawn"), ("a kite flutters in the sky", "drawn"), ("a book floats", "drawn"),
    ("a candle dances", "dropped"),
])  # fmt: skip
def test_what_the_air_holds_up_is_said_to_float(prompt: str, outcome: str):
    assert [f.outcome for f in staged(prompt)[1] if f.part == "action"] == [outcome]


def test_words_without_a_thing_still_give_a_scene():
    for prompt in ("melancholy", "?!", "qwertz uiop", "夜"):
        scene, _ = staged(prompt)
        assert scene.sky.base.size
        assert scene.subject.top > scene.subject.foot


def test_a_hero_at_sea_stands_on_a_rock():
    scene, _ = staged("a lone drummer on jagged basalt columns above a violent ocean")
    rock = next(p for p in scene.planes if p.name == "pedestal")
    hero = next(p for p in scene.planes if p.name == "drummer")
    assert hero.y > 0.2
    assert hero.z < rock.z < hero.z + 0.5


def test_a_castles_own_crag_goes_down_into_the_cliff():
    scene, _ = staged("a castle on a cliff above the sea")
    rock, hero = (next(p for p in scene.planes if p.name == name) for name in ("pedestal", "castle"))
    assert rock.z < hero.z
    assert rock.y > hero.y


def test_a_flooded_street_is_a_mirror():
    dry, flooded = (staged(f"a yellow taxi drives through a {wet}street")[0] for wet in ("", "flooded "))
    assert dry.water is not None
    assert flooded.water is not None
    assert flooded.water.mirror > dry.water.mirror + 0.2
