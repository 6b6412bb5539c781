"""Particles and their paths: every row works, nothing is lost or not a number, motion is a function of time alone."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.effects.particles import (
    PARTICLES,
    Spot,
    hue_of,
    particle_emitter,
    sources,
)

VIEW = View(640, 360, 540.0, 216.0, 1.2)
SPOT = Spot(0.5, 0.0, 4.0, 1.75, 2.7)
LIGHT = light("golden")


@pytest.mark.parametrize("name", sorted(PARTICLES))
def test_row(name: str):
    emitter = particle_emitter(name, VIEW, SPOT, LIGHT, 0.6, 7)
    columns = 9 if emitter.kind == "stamp" else 8
    for t in (0.0, 1.3, 7.9):
        rows = emitter.at(t)
        assert rows.dtype == np.float32
        assert rows.shape[1] == columns
        assert np.isfinite(rows).all()
        assert (rows[:, 2] > 0.25).all()
        assert np.array_equal(rows, emitter.at(t))
        if emitter.kind == "stamp":
            assert (rows[:, 8] < len(emitter.atlas)).all()
    assert not np.allclose(emitter.at(0.0)[:, :3], emitter.at(0.5)[:, :3])


def test_some_of_every_particle_is_in_view():
    for name in sorted(PARTICLES):
        rows = particle_emitter(name, VIEW, SPOT, LIGHT, 0.6, 7).at(1.0)
        u = VIEW.width / 2 + VIEW.focal / rows[:, 2] * rows[:, 0]
        v = VIEW.horizon + VIEW.focal / rows[:, 2] * (VIEW.eye - rows[:, 1])
        seen = (u > 0) & (u < VIEW.width) & (v > 0) & (v < VIEW.height) & (rows[:, 3] > 0)
        assert seen.mean() > 0.15, f"{name}: {seen.mean():.2f}"


def test_embers_rise_and_snow_falls():
    for name, way in (("embers", 1), ("snow", -1)):
        emitter = particle_emitter(name, VIEW, SPOT, LIGHT, 0.0, 7)
        step = np.median(emitter.at(1.04)[:, 1] - emitter.at(1.0)[:, 1])
        assert np.sign(step) == way, name


def test_seeds_differ():
    first, second = (particle_emitter("snow", VIEW, SPOT, LIGHT, 0.2, seed).at(1.0) for seed in (1, 2))
    assert not np.allclose(first[:, :3], second[:, :3])


def test_fireworks_open_in_several_colours_and_fade():
    emitter = particle_emitter("fireworks", VIEW, SPOT, LIGHT, 0.2, 3)
    moments = [emitter.at(float(t)) for t in np.arange(0, 3.6, 0.2)]
    lit = np.concatenate([rows[rows[:, 4:7].max(-1) > 60] for rows in moments])
    assert len({int(row.argmax()) for row in lit[:, 4:7]}) == 3, "red, green and blue shells"
    first = [rows[: len(moments[0]) // 9] for rows in moments]
    widths = [float(np.ptp(r[r[:, 4:7].max(-1) > 5, 0])) if (r[:, 4:7].max(-1) > 5).any() else 0.0 for r in first]
    assert max(widths) > 5 > min(widths)


def test_steam_rises_here_and_there_where_nobody_is() -> None:
    alone = sources("steam", VIEW, SPOT, True)
    assert len({source.x for source in alone}) == len(alone) > 1
    assert sources("steam", VIEW, SPOT, False) == sources("snow", VIEW, SPOT, True) == (SPOT,)


def test_smoke_has_the_colour_that_is_said() -> None:
    assert hue_of("smoke", "a witch in a cloud of thick purple smoke") == NAMED["purple"]
    assert hue_of("smoke", "smoke over a purple house") == ""
