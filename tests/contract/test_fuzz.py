"""Any JSON value ends as a task or as Rejected, and any rejection can be sent."""

from __future__ import annotations

from typing import Any

import jsonschema
import orjson
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reelwright.contract import catalog, replies, resolve, schema
from reelwright.contract.errors import Rejected
from reelwright.contract.shot import Shot
from reelwright.contract.video import VideoInference
from reelwright.contract.wire import batch, parse
from tests.contract.cases import GOOD
from tests.contract.samples import UUID, Json, video

REPLY = jsonschema.Draft202012Validator(schema.reply_schema())
KEYS = [
    *(field.alias or name for name, field in VideoInference.model_fields.items()),
    *("frameImages", "frames", "image", "inputImage", "frame", "pixverse", "mode", "checkContent", "nsfw_check"),
    *("checkNSFW", "motionmode", "motionMode", "effect", "cameraMovement", "media", "operation", "tags", "apiKey"),
    *("\ud800", "a\x00", "0", "", "x.y"),
]
WORDS = [UUID, "first", "fast", "kiss kiss", "pixverse:1@2", "http://a/b", "http://[", "http://a:99999", "A" * 40,
         "data:image/png;base64,", "data:"]  # fmt: skip
NUMBERS = st.none() | st.booleans() | st.integers() | st.floats()
LEAVES = NUMBERS | st.sampled_from(WORDS) | st.text(st.characters(codec=None))
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=5),
    max_leaves=20,
)
TASKS = st.builds(
    lambda kind, task: {"taskUUID": UUID, "model": catalog.MODEL, "positivePrompt": "a cat", **task, "taskType": kind},
    st.sampled_from(catalog.TASK_TYPES),
    st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6),
)


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(VALUES | TASKS)
def test_a_task_or_a_rejection_that_can_be_sent(value: Any):
    try:
        parse(value)
    except Rejected as fault:
        body = replies.rest_body(replies.rejected(fault))
        REPLY.validate(orjson.loads(orjson.dumps(body)))
        assert all(300 <= error.status < 500 for error in fault.errors)
    try:
        batch(value)
    except Rejected as fault:
        assert fault.errors


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(GOOD), max_size=3), st.integers(0, 2**32 - 1))
def test_shots_survive_json(changes: list[Json], seed: int):
    merged: Json = {}
    for change in changes:
        merged |= change
    try:
        task = parse(video(**merged))
    except Rejected:
        return
    assert isinstance(task, VideoInference)
    names = [str(index) for index in range(task.number_results)]
    for shot in resolve.shots(task, seed=seed, video_uuids=names):
        assert Shot.from_json(orjson.loads(orjson.dumps(shot.as_json()))) == shot
        assert 0 <= shot.seed < 2**32
        assert shot.width % 2 == shot.height % 2 == 0
