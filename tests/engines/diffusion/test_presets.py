"""What is known of weights: by name, by hub id, and from the files of a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reelwright.engines.diffusion.folders import Unusable, describe, described
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.presets import BOTH, FIRST, LAST, PRESETS, TEXT, by_weights, capabilities
from reelwright.engines.diffusion.profiles import CACHES, profile, unfit
from tests.engines.diffusion.conftest import shot


def folder(path, index, transformer=None, facts=None):
    (path / "transformer").mkdir(parents=True)
    (path / "model_index.json").write_text(json.dumps(index))
    (path / "transformer" / "config.json").write_text(json.dumps(transformer or {}))
    if facts is not None:
        (path / "reelwright.json").write_text(json.dumps(facts))
    return path


def test_the_default_names_who_can_end_on_a_picture():
    (fault,) = capabilities(PRESETS[0]).faults(shot("first", "last"))
    assert fault.message == "wan2.2-ti2v-5b can't go from a first picture to a last one. wan2.2-a14b or ltx-2 can."


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_a_preset_is_found_by_its_name_and_serves_words(preset):
    assert by_weights(preset.name) is preset
    assert TEXT in preset.pictures and (preset.frames - 1) % preset.stride == 0
    assert list(preset.areas) == sorted(preset.areas)


def test_a_hub_id_serves_what_its_weights_serve():
    assert by_weights("Wan-AI/Wan2.2-TI2V-5B-Diffusers") == PRESETS[0]
    assert by_weights("Wan-AI/Wan2.2-T2V-A14B-Diffusers").pictures == (TEXT,)
    assert by_weights("Wan-AI/Wan2.2-I2V-A14B-Diffusers").pictures == (FIRST, BOTH)
    assert by_weights("somebody/else") is None


@pytest.mark.parametrize(
    ("index", "transformer", "pictures"),
    [
        ({"_class_name": "WanPipeline", "expand_timesteps": True}, {}, (TEXT, FIRST)),
        ({"_class_name": "WanPipeline", "boundary_ratio": 0.875}, {}, (TEXT,)),
        ({"_class_name": "WanImageToVideoPipeline", "boundary_ratio": 0.9}, {}, (FIRST, BOTH)),
        ({"_class_name": "WanImageToVideoPipeline"}, {"pos_embed_seq_len": None}, (FIRST,)),
        ({"_class_name": "WanImageToVideoPipeline"}, {"pos_embed_seq_len": 514}, (FIRST, BOTH)),
        ({"_class_name": "LTX2Pipeline"}, {}, (TEXT, FIRST, LAST, BOTH)),
    ],
)
def test_a_folder_says_what_it_can(tmp_path, index, transformer, pictures):
    assert describe(folder(tmp_path / "weights", index, transformer)).pictures == pictures


def test_a_fine_tune_says_what_it_was_trained_for(tmp_path):
    facts = {"fps": 12, "frames": 49, "areas": [4096], "steps": 7}
    found = describe(folder(tmp_path / "weights", {"_class_name": "LTX2Pipeline"}, facts=facts))
    assert (found.fps, found.frames, found.areas, found.steps) == (12, 49, (4096,), 7)


def test_two_folders_make_one_preset(tmp_path):
    folder(tmp_path / "pictures", {"_class_name": "WanImageToVideoPipeline", "boundary_ratio": 0.9})
    index = {"_class_name": "WanPipeline", "boundary_ratio": 0.875}
    words = folder(tmp_path / "words", index, facts={"image_weights": "../pictures"})
    found = describe(words)
    assert found.pictures == (TEXT, FIRST, BOTH)
    assert found.weights == (str(words), str(tmp_path / "pictures"))


@pytest.mark.parametrize(
    ("index", "facts", "said"),
    [
        ({"_class_name": "FluxPipeline"}, None, "FluxPipeline is of no family"),
        ({"_class_name": "LTX2Pipeline"}, {"frmaes": 9}, "frmaes: unknown"),
        ([], None, "not an object"),
    ],
)
def test_what_can_not_be_used_says_why(tmp_path, index, facts, said):
    with pytest.raises(Unusable, match=said):
        describe(folder(tmp_path / "weights", index, facts=facts))


def test_a_name_that_is_nothing(tmp_path):
    with pytest.raises(Unusable, match="no preset"):
        described("wan3", Hub(tmp_path, offline=True))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
@pytest.mark.parametrize("pictures", [False, True])
def test_profiles_spend_less_and_less(preset, pictures):
    found = [profile(name, preset, pictures) for name in ("quality", "balanced", "fast")]
    steps = [len(each.sigmas) or each.steps or preset.steps for each in found]
    assert [each.lossless for each in found] == [True, False, False]
    assert steps[0] == steps[1] > steps[2] and found[1].cache != "none"


def test_a_cache_that_does_not_fit_says_what_does():
    ltx = by_weights("ltx-2")
    assert unfit("first_block", ltx) == "ltx-2 takes taylor or none"
    assert "ratios" in unfit("mag", by_weights("wan2.2-a14b"))
    assert all(unfit(cache, ltx) is None for cache in (*CACHES["ltx2"], "none"))


def test_weights_with_a_calibration_use_it():
    assert {preset.name: profile("balanced", preset, False).cache for preset in PRESETS} == {
        "wan2.2-ti2v-5b": "mag", "wan2.2-a14b": "first_block", "ltx-2": "taylor",
    }  # fmt: skip
    assert all(len(preset.ratios) in (0, preset.steps) for preset in PRESETS)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_the_page_for_operators_agrees_with_the_table(preset):
    page = (Path(__file__).parents[3] / "docs" / "gpu.md").read_text(encoding="utf-8")
    (row,) = [line for line in page.splitlines() if line.startswith(f"| `{preset.name}`")]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[1:5] == ["yes" if places in preset.pictures else "no" for places in (TEXT, FIRST, LAST, BOTH)]
    assert cells[7:9] == [f"{preset.disk:.0f} GB", f"{preset.memory:.0f} GB"]
    assert preset.licence.startswith(cells[9]) and f"{preset.fps} fps" in cells[6]


def test_errors_for_clients_name_no_path(tmp_path):
    found = describe(folder(tmp_path / "mine", {"_class_name": "WanPipeline", "expand_timesteps": True}))
    (fault,) = capabilities(found).faults(shot("first", "last"))
    assert fault.message.startswith("mine can't") and str(tmp_path) not in fault.message
