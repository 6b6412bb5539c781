"""Weights from a hub: resumed, checked, whole, and not asked for twice."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple

import pytest

from reelwright.contract.errors import ProviderError
from reelwright.engines.diffusion.hub import Hub
from tests.engines.diffusion.hubs import hub

BIG = bytes(range(256)) * 8000
INDEX = {"_class_name": "WanPipeline", "transformer": ["diffusers", "X"], "vae": ["diffusers", "Y"]}
REPOSITORY = {
    "model_index.json": json.dumps(INDEX).encode(),
    "README.md": b"no weights",
    "transformer/config.json": b"{}",
    "transformer/model.safetensors": BIG,
    "transformer/model.fp16.safetensors": BIG[:99],
    "vae/model.safetensors": BIG[:4000],
    "vae/model.bin": b"pickle",
    "everything-in-one.safetensors": BIG + BIG,
}
PARTS = ["model_index.json", "transformer/config.json", "transformer/model.safetensors", "vae/model.safetensors"]


@pytest.fixture
def stock():
    with hub({"wan/tiny": REPOSITORY, "some/lora": {"lora.safetensors": BIG[:5000], "notes.txt": b"-"}}) as running:
        yield running


def test_a_pipeline_comes_whole_and_without_its_copies(stock, tmp_path):
    heard = []
    folder = Hub(tmp_path, endpoint=stock.url).located("wan/tiny", None, lambda *news: heard.append(news))
    found = sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and p.name[0] != ".")
    assert found == PARTS
    assert (folder / "transformer/model.safetensors").read_bytes() == BIG
    done = [done for _, done, _ in heard]
    assert done == sorted(done) and done[-1] == heard[-1][2] == sum(len(REPOSITORY[name]) for name in PARTS)


def test_what_is_here_is_not_asked_for_again(stock, tmp_path):
    place = Hub(tmp_path, endpoint=stock.url)
    place.located("wan/tiny")
    before = len(stock.asked)
    assert place.located("wan/tiny") == place.located("wan/tiny", "transformer")
    assert len(stock.asked) == before
    assert Hub(tmp_path, offline=True).located("wan/tiny").exists()
    assert place.pulled() == {"wan/tiny": sum(len(REPOSITORY[name]) for name in PARTS)}


def test_a_broken_line_goes_on_where_it_broke(stock, tmp_path):
    stock.breaks["transformer/model.safetensors"] = 1_500_000
    folder = Hub(tmp_path, endpoint=stock.url).located("wan/tiny")
    assert (folder / "transformer/model.safetensors").read_bytes() == BIG
    assert ("/wan/tiny/resolve/main/transformer/model.safetensors", "bytes=1500000-") in stock.asked


def test_a_pull_that_was_left_goes_on_in_another_process(stock, tmp_path):
    class Left(Exception):
        pass

    def leave(name: str, done: int, total: int) -> None:
        if done > 1_000_000:
            raise Left

    with pytest.raises(Left):
        Hub(tmp_path, endpoint=stock.url).located("wan/tiny", None, leave)
    assert not Hub(tmp_path).here("wan/tiny")
    stock.asked.clear()
    folder = Hub(tmp_path, endpoint=stock.url).located("wan/tiny")
    assert (folder / "transformer/model.safetensors").read_bytes() == BIG
    assert any(asked is not None for path, asked in stock.asked if path.endswith("transformer/model.safetensors"))


def test_damaged_bytes_are_thrown_away_and_fetched_anew(stock, tmp_path):
    stock.damaged["vae/model.safetensors"] = 1
    folder = Hub(tmp_path, endpoint=stock.url).located("wan/tiny")
    assert (folder / "vae/model.safetensors").read_bytes() == BIG[:4000]


def test_bytes_that_stay_damaged_are_an_error_and_no_weights(stock, tmp_path):
    stock.damaged["vae/model.safetensors"] = 9
    with pytest.raises(ProviderError, match="arrived damaged, twice"):
        Hub(tmp_path, endpoint=stock.url).located("wan/tiny")
    assert not (tmp_path / "wan/tiny/vae/model.safetensors").exists()


def test_a_part_is_not_the_whole(stock, tmp_path):
    place = Hub(tmp_path, endpoint=stock.url)
    folder = place.located("wan/tiny", "transformer")
    assert (folder / "transformer/config.json").exists() and not (folder / "vae").exists()
    assert place.here("wan/tiny", "transformer") and not place.here("wan/tiny")
    assert [p.name for p in place.located("some/lora").glob("[!.]*")] == ["lora.safetensors"]


@pytest.mark.parametrize(
    ("source", "offline", "said"),
    [
        ("wan/tiny", True, "it is offline"),
        ("nobody/nothing", False, "could not be downloaded"),
        ("./not/there", False, "no weights where"),
    ],
)
def test_what_can_not_be_had_says_so(stock, tmp_path, source, offline, said):
    with pytest.raises(ProviderError, match=said) as caught:
        Hub(tmp_path, offline=offline, endpoint=stock.url).located(source)
    assert caught.value.code == "modelNotReady"


def test_a_disk_is_not_filled_in_vain(stock, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(9, 9, 1000))
    with pytest.raises(ProviderError, match="need 0 GB and only 0 are free"):
        Hub(tmp_path, endpoint=stock.url).located("wan/tiny")


def test_a_token_is_not_shown(tmp_path):
    assert "secret" not in repr(Hub(tmp_path, token="secret"))
