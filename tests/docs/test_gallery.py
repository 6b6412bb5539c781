"""The gallery holds what it says: requests that a server takes, a sheet for each, a page, and not too much."""

from __future__ import annotations

import json
import sys
import uuid
from collections import Counter
from pathlib import Path

import pytest

from reelwright.contract import catalog, wire
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.manner import MANNERS
from tests import collection

GALLERY = Path(__file__).parents[2] / "docs" / "gallery"
sys.path.insert(0, str(GALLERY))

from chapters import CHAPTERS, chapter  # noqa: E402
from page import page  # noqa: E402

PIECES = [piece for name in CHAPTERS for piece in chapter(name)]


def settings(name: str) -> Counter[str]:
    chosen = [piece.request.get("providerSettings", {}).get("pixverse", {}) for piece in chapter("words")]
    return Counter(c[name] for c in chosen if name in c)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_every_request_is_one_that_a_server_takes(piece):
    request = json.loads(json.dumps(piece.request).replace("{image:", "").replace("}\"", "\""))
    for i, image in enumerate(request.get("inputs", {}).get("frameImages", [])):
        assert image in collection.NAMES
        request["inputs"]["frameImages"][i] = str(uuid.uuid4())
    wire.parse({**request, "taskUUID": str(uuid.uuid4())})


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_every_request_has_its_sheet(piece):
    assert (GALLERY / "sheets" / f"{piece.name}.jpg").stat().st_size > 5_000


def test_no_sheet_is_left_over():
    assert {path.stem for path in (GALLERY / "sheets").glob("*.jpg")} == {piece.name for piece in PIECES}


def test_the_page_is_made_from_the_requests():
    assert (GALLERY / "README.md").read_text(encoding="utf-8") == page(PIECES)


def test_sixty_prompts_show_every_movement_style_and_shape():
    words = chapter("words")
    assert len(words) == 60
    assert set(settings("cameraMovement")) == set(catalog.CAMERA_MOVEMENTS)
    assert set(settings("style")) == set(catalog.STYLES)
    shapes = {round(piece.request["width"] / piece.request["height"], 2) for piece in words}
    assert len(shapes) == len(catalog.SHAPES)


def test_every_manner_that_only_words_choose_is_shown():
    shown = {plan(piece.request["positivePrompt"], None).manner for piece in chapter("manners")}
    assert shown >= set(MANNERS) - set(catalog.STYLES)


def test_pictures_pairs_and_effects_are_all_there():
    assert [len(chapter(name)) for name in ("pictures", "pairs", "effects")] == [20, 10, 3 * len(catalog.EFFECTS)]


def test_every_sound_can_be_heard():
    rows = json.loads((GALLERY / "listen.json").read_text(encoding="utf-8"))
    assert len(list((GALLERY / "sounds").glob("*.mp4"))) == len(rows)
    text = (GALLERY / "listen.html").read_text(encoding="utf-8")
    assert all(f"sounds/listen-{i:02d}.mp4" in text for i in range(1, len(rows) + 1))


def test_the_gallery_stays_small():
    assert sum(path.stat().st_size for path in GALLERY.rglob("*") if path.is_file()) < 12e6
