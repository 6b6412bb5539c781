"""Generated requests: whatever comes, the answer is of the contract's shape and never a fault of ours.

REELWRIGHT_FUZZ sets how many; a release runs 100,000."""

from __future__ import annotations

import asyncio
import json
import os
import uuid

import httpx
import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reelwright.contract import schema
from reelwright.contract.catalog import CAMERA_MOVEMENTS, EFFECTS, TASK_TYPES
from tests.api.assembling import assembled

COUNT = int(os.environ.get("REELWRIGHT_FUZZ", "300"))
REPLY = jsonschema.Draft202012Validator(schema.reply_schema())
STATUSES = {200, 400, 401, 403, 404, 413}

TEXT = st.text(max_size=30)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
UUIDS = st.sampled_from([str(uuid.UUID(int=i, version=4)) for i in range(5)])
KNOWN = {
    "taskType": st.sampled_from([*TASK_TYPES, "imageInference"]),
    "taskUUID": UUIDS | st.uuids(version=4).map(str),
    "model": st.sampled_from(["pixverse:1@2", "pixverse-v4", "other:1@1"]),
    "positivePrompt": st.text(min_size=2, max_size=2100),
    "negativePrompt": TEXT,
    "width": st.sampled_from([640, 360, 1280, 641]),
    "height": st.sampled_from([360, 720, 640, 1]),
    "resolution": st.sampled_from(["360p", "720p", "4k"]),
    "duration": st.sampled_from([5, 8, 5.0, 6, "5"]),
    "seed": st.integers(-1, 2**31),
    "numberResults": st.integers(0, 5),
    "inputs": st.fixed_dictionaries({"frameImages": st.lists(UUIDS | TEXT | VALUE, max_size=3)}) | VALUE,
    "providerSettings": st.fixed_dictionaries(
        {"pixverse": st.dictionaries(st.sampled_from(["effect", "cameraMovement", "style", "motionMode"]),
                                     st.sampled_from([*EFFECTS, *CAMERA_MOVEMENTS, "anime", "fast"]) | VALUE)}
    ) | VALUE,
    "deliveryMethod": st.sampled_from(["async", "sync", "later"]),
    "webhookURL": st.sampled_from(["https://example.com/hook?a=b", "ftp://x", "http://"]),
    "image": st.sampled_from(["A" * 400, "data:image/png;base64,AAAA", "https://127.0.0.1:1/x.png"]),
    "operation": st.sampled_from(["upload", "delete", "getDetails", "getUsageActivity"]),
    "media": UUIDS | TEXT,
    "apiKey": TEXT,
    "startDate": st.sampled_from(["2026-01-01", "9999-12-31", "soon"]),
    "timezone": st.sampled_from(["Europe/Paris", "../../etc/passwd", "Nowhere"]),
    "limit": st.integers(-1, 101),
    "ttl": st.integers(0, 10**12),
}  # fmt: skip
TASK = st.fixed_dictionaries({}, optional=KNOWN).flatmap(
    lambda task: st.dictionaries(st.sampled_from(list(KNOWN)) | TEXT, VALUE, max_size=2).map(lambda more: more | task)
)
WHOLE = {"taskType": "videoInference", "model": "pixverse:1@2", "positivePrompt": "a kite"}
VIDEO = TASK.map(lambda task: task | WHOLE)
BODY = st.lists(TASK | VIDEO | VALUE, max_size=4) | TASK | VALUE


@pytest.fixture(scope="module")
def post(tmp_path_factory):
    """Sends bytes to the application, in this process."""
    with assembled(tmp_path_factory.mktemp("fuzz")) as application:
        client = httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://127.0.0.1")
        with asyncio.Runner() as runner:

            def send(content, **headers):
                known = {"Authorization": "Bearer x"}
                return runner.run(client.post("/v1", content=content, headers=known | headers))

            yield send
            runner.run(client.aclose())


@settings(max_examples=COUNT, deadline=None, suppress_health_check=list(HealthCheck))
@given(BODY)
def test_values(post, body):
    check(post(json.dumps(body).encode("utf-8", "surrogatepass")))


@settings(max_examples=COUNT, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_bytes(post, body):
    check(post(body))


@settings(max_examples=COUNT // 3, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=60).filter(lambda value: b"\n" not in value and b"\r" not in value))
def test_headers(post, value):
    names = ("Authorization", "Origin", "X-SDK-Name")
    check(post(b'[{"taskType":"ping","ping":true}]', **dict.fromkeys(names, value)))


def check(answer):
    assert answer.status_code in STATUSES, answer.text
    assert answer.headers["content-type"] == "application/json"
    REPLY.validate(answer.json())
