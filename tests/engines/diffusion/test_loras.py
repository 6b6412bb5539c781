"""LoRAs: which one a shot wants, and that it is really there."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from reelwright.contract.errors import ProviderError
from reelwright.engines.diffusion import loras
from reelwright.engines.diffusion.film import filmed
from reelwright.engines.diffusion.load import Warm
from reelwright.engines.diffusion.loras import Row
from reelwright.engines.diffusion.profiles import Adapter
from reelwright.engines.diffusion.progress import Progress
from reelwright.media.inputs import Assets
from tests.engines.diffusion import tiny
from tests.engines.diffusion.conftest import shot, silent
from tests.engines.diffusion.filming import engine, frames

# peft's word for a second LoRA on the same weights, which is what is wanted
pytestmark = pytest.mark.filterwarnings("ignore:Already found a `peft_config`:UserWarning")
SMALL = "wan2.2-ti2v-5b"


def lora(path, seed=0, prefix="diffusion_model.", layers=("self_attn", "cross_attn"), rank=4):
    """A LoRA in the layout of the original repository, as most are published."""
    dice, width, state = torch.Generator().manual_seed(seed), 24, {}
    for block in range(2):
        for layer in layers:
            for name in "qkvo":
                key = f"{prefix}blocks.{block}.{layer}.{name}"
                state[f"{key}.lora_down.weight"] = torch.randn(rank, width, generator=dice) * 0.3
                state[f"{key}.lora_up.weight"] = torch.randn(width, rank, generator=dice) * 0.3
    save_file(state, path)
    return str(path)


def row(folder, source, effect="boom drop"):
    return Row(str(folder), Adapter(source, trigger="b00m"), effect=effect)


def test_it_changes_the_clips_that_ask_for_it_and_no_others(weights, tmp_path):
    source = lora(tmp_path / "boom.safetensors")
    maker = engine(weights[SMALL], loras=(row(weights[SMALL], source),))
    plain = engine(weights[SMALL], loras=())
    with_effect, without = shot(camera=None, effect="boom drop"), shot()
    bare = maker.script(with_effect, Assets())
    assert bare.prompt.startswith("B00m.")
    changed = frames(maker, with_effect)
    assert not np.array_equal(changed, frames(plain, with_effect))
    assert np.array_equal(frames(maker, without), frames(plain, without))
    assert np.array_equal(frames(maker, with_effect), changed)


def test_another_one_is_swapped_in_as_if_it_had_been_loaded_first(weights, tmp_path):
    one, two = lora(tmp_path / "one.safetensors", 1), lora(tmp_path / "two.safetensors", 2)
    rows = (row(weights[SMALL], one), row(weights[SMALL], two, effect="kiss kiss"))
    maker = engine(weights[SMALL], loras=rows)
    frames(maker, shot(camera=None, effect="boom drop"))
    second = frames(maker, shot(camera=None, effect="kiss kiss"))
    fresh = frames(engine(weights[SMALL], loras=rows[1:]), shot(camera=None, effect="kiss kiss"))
    assert np.abs(second.astype(int) - fresh).max() <= 1


def test_one_for_other_layers_takes_the_place_of_the_first(weights, tmp_path):
    one, two = lora(tmp_path / "one.safetensors", 1), lora(tmp_path / "two.safetensors", 2, layers=("self_attn",))
    rows = (row(weights[SMALL], one), row(weights[SMALL], two, effect="kiss kiss"))
    maker = engine(weights[SMALL], loras=rows)
    frames(maker, shot(camera=None, effect="boom drop"))
    second = frames(maker, shot(camera=None, effect="kiss kiss"))
    fresh = frames(engine(weights[SMALL], loras=rows[1:]), shot(camera=None, effect="kiss kiss"))
    assert np.abs(second.astype(int) - fresh).max() <= 1


def test_effect_and_style_are_worn_together(weights, tmp_path):
    boom, clay = lora(tmp_path / "boom.safetensors", 1), lora(tmp_path / "clay.safetensors", 2)
    rows = (row(weights[SMALL], boom), Row(str(weights[SMALL]), Adapter(clay), style="clay"))
    maker = engine(weights[SMALL], loras=rows)
    both = shot(camera=None, effect="boom drop", style="clay")
    assert set(maker.script(both, Assets()).adapters) == {"effect", "style"}
    assert not np.array_equal(frames(maker, both), frames(engine(weights[SMALL], loras=rows[:1]), both))


def test_one_that_loads_as_nothing_is_an_error(weights, tmp_path):
    source = lora(tmp_path / "odd.safetensors", prefix="something.else.")
    maker = engine(weights[SMALL], loras=(row(weights[SMALL], source),))
    with pytest.raises(ProviderError, match="holds nothing for these weights"):
        frames(maker, shot(camera=None, effect="boom drop"))
    frames(maker, shot())


@pytest.mark.parametrize(("experts", "parts"), [("all", (1, 1)), ("high", (1, 0)), ("low", (0, 1))])
def test_experts_get_what_is_meant_for_them(tmp_path, experts, parts):
    folder = tiny.wan_a14b(tmp_path / "weights", fps=8, frames=41)
    adapter = Adapter(lora(tmp_path / "boom.safetensors"), experts=experts)
    maker = engine(folder, loras=(Row(str(folder), adapter, effect="boom drop"),))
    frames(maker, shot(camera=None, effect="boom drop"))
    pipe = maker.warm.loaded.model(False).pipe
    found = pipe.get_list_adapters()
    assert tuple(len(found.get(part, ())) for part in ("transformer", "transformer_2")) == parts


def test_the_table_of_an_operator(tmp_path):
    item = {"weights": "wan2.2-ti2v-5b", "style": "clay", "source": "clay.safetensors", "weight": 0.8}
    (tmp_path / "clay.safetensors").write_bytes(b"")
    path = tmp_path / "loras.json"
    path.write_text(json.dumps([item]))
    first = loras.table(path)[0]
    assert first.style == "clay" and first.adapter.weight == 0.8
    assert first.adapter.source == str(tmp_path / "clay.safetensors")
    assert first.fits(shot(style="clay"), ("wan2.2-ti2v-5b",)) and not first.fits(shot(), ("wan2.2-ti2v-5b",))
    assert not first.fits(shot(style="clay"), ("ltx-2",))


@pytest.mark.parametrize("item", [{"weights": "ltx-2", "source": "x"}, {"source": "x", "effect": "kiss kiss"},
                                  {"weights": "ltx-2", "source": "x", "effect": "kiss kiss", "wieght": 1}, 7])
def test_a_wrong_table_says_where(tmp_path, item):
    path = tmp_path / "loras.json"
    path.write_text(json.dumps([item]))
    with pytest.raises(ValueError, match="row 0: needs"):
        loras.table(path)


def test_distilled_ones_are_part_of_the_weights_from_then_on(weights, tmp_path):
    adapter = Adapter(lora(tmp_path / "fast.safetensors"), weight=0.7)
    plain = engine(weights[SMALL])
    script = plain.script(shot(), Assets())
    order = replace(script.order, profile=replace(script.order.profile, adapters=(adapter,)))
    fused = Warm(plain.hub).ready(order, silent)
    worn = Warm(plain.hub).ready(script.order, silent)
    worn.wardrobe.wear({"style": adapter})
    assert not fused.model(False).pipe.get_list_adapters()
    made, wanted = (filmed(script, each, Progress(silent, 1))[0] for each in (fused, worn))
    assert np.abs(made.astype(int) - wanted).max() <= 1
    bare, _ = filmed(script, Warm(plain.hub).ready(script.order, silent), Progress(silent, 1))
    assert np.abs(made.astype(int) - bare).max() > 5
