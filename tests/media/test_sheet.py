from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from reelwright.media.encode import encode
from reelwright.media.provenance import seal
from reelwright.media.sheet import sheet
from tests.media.material import footage, pattern, psnr


@pytest.fixture
def take(tmp_path, make_shot):
    return encode(footage(width=120, height=90, count=9), tmp_path / "clip.mp4", make_shot(), lambda fraction: None)


def opened(path) -> Image.Image:
    with Image.open(path) as page:
        page.load()
        return page


def test_a_sheet_shows_first_and_last_frame_and_those_between(take, tmp_path):
    page = opened(sheet(take.path, tmp_path / "sheet.png", count=4, columns=2, width=120))
    assert page.size == (2 * 126 + 6, 2 * 96 + 6)
    for place, index in ((6, 6), 0), ((132, 6), 3), ((6, 102), 5), ((132, 102), 8):
        part = np.asarray(page.crop((*place, place[0] + 120, place[1] + 90)))
        assert psnr(part, pattern(120, 90, index)) > 30


def test_a_short_clip_gives_a_short_sheet(take, tmp_path):
    page = opened(sheet(take.path, tmp_path / "sheet.png", count=50, columns=10, width=60))
    assert page.size == (10 * 66 + 6, 51 + 6)


def test_sealing_keeps_the_film(take):
    sealed = seal(take)
    assert (sealed.path, sealed.frames, sealed.sha256) == (take.path, take.frames, take.sha256)
