"""The utility tasks, and what is no task at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reelwright.contract import tasks
from reelwright.contract.catalog import TASK_TYPES
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.faults import MOST_FAULTS
from reelwright.contract.wire import MAX_BATCH, MAX_VALUES, batch, parse
from tests.contract.cases import DATA_URI
from tests.contract.samples import UUID, Json, video

Faults = Callable[[Any], tuple[ReelwrightError, ...]]
GIF = DATA_URI.replace("png", "gif")


def task(kind: str, **changes: Any) -> Json:
    return {"taskType": kind, "taskUUID": UUID, **changes}


@pytest.mark.parametrize(
    ("sent", "model"),
    [
        ({"taskType": "authentication", "apiKey": "rw_a_b_c"}, tasks.Authentication),
        ({"taskType": "authentication", "apiKey": "k", "connectionSessionUUID": UUID}, tasks.Authentication),
        ({"taskType": "authentication", "apiKey": "k", "connectionSessionUUID": None}, tasks.Authentication),
        ({"taskType": "ping", "ping": True}, tasks.Ping),
        ({"taskType": "ping"}, tasks.Ping),
        (task("getResponse"), tasks.GetResponse),
        (task("getResponse", numberResults=2), tasks.GetResponse),
        (task("getTaskDetails"), tasks.GetTaskDetails),
        (task("cancelTask"), tasks.CancelTask),
        (task("imageUpload", image=DATA_URI), tasks.ImageUpload),
        (task("imageUpload", image=GIF), tasks.ImageUpload),
        (task("imageUpload", image="https://a.example/b.png"), tasks.ImageUpload),
        (task("mediaStorage", operation="upload", media=DATA_URI), tasks.MediaStorage),
        (task("mediaStorage", media=DATA_URI), tasks.MediaStorage),
        (task("mediaStorage", operation="delete", media=UUID), tasks.MediaStorage),
        (task("modelSearch"), tasks.ModelSearch),
        (task("modelSearch", retry=2, customTaskUUID=UUID), tasks.ModelSearch),
        (task("modelSearch", search="pix", tags=["video"], limit=100, offset=5), tasks.ModelSearch),
        (task("accountManagement", operation="getDetails"), tasks.AccountManagement),
        (task("accountManagement", operation="getUsageActivity", startDate="2026-01-01"), tasks.AccountManagement),
    ],
    ids=str,
)
def test_accepted(sent: Json, model: type):
    assert isinstance(parse(sent), model)


@pytest.mark.parametrize(
    ("sent", "code", "parameter"),
    [
        ({}, "missingTaskType", "taskType"),
        ({"taskType": None}, "missingTaskType", "taskType"),
        ({"taskType": "imageInference", "taskUUID": UUID}, "unsupportedTaskType", "taskType"),
        ({"taskType": ["ping"]}, "unsupportedTaskType", "taskType"),
        ({"taskType": "authentication"}, "missingApiKey", "apiKey"),
        ({"taskType": "authentication", "apiKey": 5}, "invalidApiKey", "apiKey"),
        (
            {"taskType": "authentication", "apiKey": "k", "connectionSessionUUID": "x"},
            "invalidConnectionSessionUUID",
            "connectionSessionUUID",
        ),
        ({"taskType": "getResponse"}, "missingTaskUUID", "taskUUID"),
        ({"taskType": "getResponse", "taskUUID": "x"}, "invalidTaskUUID", "taskUUID"),
        ({"taskType": "getResponse", "taskUUID": 5}, "invalidTaskUUID", "taskUUID"),
        (task("getResponse", colour=1), "unknownParameter", "colour"),
        ({"taskType": "cancelTask"}, "missingTaskUUID", "taskUUID"),
        (task("imageUpload"), "missingImage", "image"),
        (task("imageUpload", image="cat"), "invalidImage", "image"),
        (task("mediaStorage", operation="move", media=UUID), "unsupportedOperation", "operation"),
        (task("mediaStorage", operation="delete"), "missingMedia", "media"),
        (task("mediaStorage", operation="delete", media="cat"), "invalidMedia", "media"),
        (task("modelSearch", limit=0), "invalidLimit", "limit"),
        (task("modelSearch", limit=101), "invalidLimit", "limit"),
        (task("modelSearch", offset=-1), "invalidOffset", "offset"),
        (task("modelSearch", search="x" * 257), "invalidSearchLength", "search"),
        (task("modelSearch", tags=["a"] * 51), "arrayTooLarge", "tags"),
        (task("accountManagement"), "missingOperation", "operation"),
        (task("accountManagement", operation="close"), "unsupportedOperation", "operation"),
        ([], "invalidRequest", None),
        ("ping", "invalidRequest", None),
        (None, "invalidRequest", None),
    ],
    ids=lambda value: str(value)[:60],
)
def test_rejected(sent: Any, code: str, parameter: str | None, faults: Faults):
    (fault,) = faults(sent)
    assert (fault.code, fault.parameter) == (code, parameter)


def test_an_unknown_task_type_is_told_what_there_is(faults: Faults):
    (fault,) = faults({"taskType": "videoInferense", "taskUUID": UUID})
    assert fault.allowed == TASK_TYPES
    assert 'Did you mean "videoInference"?' in fault.message


def test_missing_key_is_an_auth_error(faults: Faults):
    assert faults({"taskType": "authentication"})[0].status == 401


def test_the_quick_path_of_polls_equals_the_slow_one():
    quick, slow = parse(task("getResponse")), parse(task("getResponse", numberResults=None))
    assert quick == slow


def test_a_body_is_an_array_or_one_task():
    assert batch(video()) == [video()]
    assert batch([video(), 5]) == [video(), 5]


@pytest.mark.parametrize("body", [[], None, 5, "x", [{}] * (MAX_BATCH + 1)], ids=lambda body: str(body)[:20])
def test_other_bodies_are_refused(body: Any):
    with pytest.raises(Rejected):
        batch(body)


def test_deep_nesting_is_refused(faults: Faults):
    deep: Any = {}
    for _ in range(5000):
        deep = {"a": deep}
    assert faults(video(routing=deep))[0].code == "invalidRequest"


def test_more_values_than_anybody_needs_are_refused(faults: Faults):
    (fault,) = faults(video(routing={"a": [0] * MAX_VALUES}))
    assert fault.code == "invalidRequest"


def test_a_reply_does_not_dwarf_its_request(faults: Faults):
    task = video(**{f"key{number}": 1 for number in range(5000)})
    assert len(faults(task)) == MOST_FAULTS


def test_keys_that_cant_be_sent_back_are_named_printably(faults: Faults):
    (fault,) = faults(video(**{"a\ud800\n": 1}))
    assert fault.code == "invalidA"
    (fault.parameter or "").encode()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, 1),
        ({"search": "PixVerse v4"}, 1),
        ({"search": "flux"}, 0),
        ({"category": "checkpoint", "architecture": "pixverse"}, 1),
        ({"category": "lora"}, 0),
        ({"tags": ["video", "camera"]}, 1),
        ({"tags": ["image"]}, 0),
        ({"visibility": "private"}, 0),
        ({"source": "community"}, 0),
    ],
    ids=str,
)
def test_model_search(query: Json, found: int):
    assert len(tasks.search(parse(task("modelSearch", **query)))) == found  # type: ignore[arg-type]
