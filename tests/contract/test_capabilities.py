"""What an engine can't do is named at submit, with what can."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reelwright.contract import resolve
from reelwright.contract.capabilities import WHOLE, Capabilities
from reelwright.contract.shot import FrameImage
from reelwright.contract.wire import parse
from tests.contract.samples import video

BOTH = (FrameImage("a", "first"), FrameImage("b", "last"))
(SHOT,) = resolve.shots(parse(video()), seed=1, video_uuids=["video-0"])  # type: ignore[arg-type]
LIMITED = Capabilities("small", ((), ("first",)), ("euler",), ((("first", "last"), ("large", "huge")),))


@pytest.mark.parametrize("images", [(), BOTH[:1], BOTH[1:], BOTH])
def test_an_engine_that_can_do_everything_refuses_nothing(images):
    assert not list(WHOLE.faults(replace(SHOT, images=images, scheduler="anything")))


def test_pictures_that_it_has_no_use_for():
    (fault,) = LIMITED.faults(replace(SHOT, images=BOTH))
    assert (fault.code, fault.status, fault.parameter) == ("unsupportedFrameImages", 400, "inputs.frameImages")
    assert fault.message == "small can't go from a first picture to a last one. large or huge can."


def test_where_nothing_else_can_no_hope_is_raised():
    (fault,) = LIMITED.faults(replace(SHOT, images=BOTH[1:]))
    assert fault.message == "small can't end a clip on a picture without a first one."


def test_a_scheduler_that_it_has_not():
    (fault,) = LIMITED.faults(replace(SHOT, scheduler="ddim"))
    assert (fault.code, fault.allowed) == ("unsupportedScheduler", ("euler",))
    assert not list(LIMITED.faults(replace(SHOT, scheduler="euler")))
