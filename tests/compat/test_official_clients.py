"""The official clients, unmodified, over the scenarios of scenarios.py."""

from __future__ import annotations

import io
import json
import re
import time
from typing import Any

import av
import httpx
import pytest

from tests.compat.conftest import run_driver
from tests.compat.scenarios import tasks
from tests.serving import Receiver, Server, receiving

CLIENTS = {
    "runware-sdk over WebSocket": ("runware_sdk.py", {"transport": "websocket"}),
    "runware-sdk over REST": ("runware_sdk.py", {"transport": "rest"}),
    "runware 0.5": ("runware_classic.py", {}),
    "@runware/sdk-js": ("sdk_js.mjs", {}),
}


@pytest.fixture(scope="module", params=CLIENTS)
def outcome(request: pytest.FixtureRequest, server: Server) -> dict[str, Any]:
    driver, more = CLIENTS[request.param]
    with receiving() as receiver:
        asked = tasks(receiver.url)
        got = run_driver(driver, server, asked, **more)
        wait_for(lambda: len(receiver.got) >= 2)
        return {"asked": asked, "got": got, "receiver": receiver}


def wait_for(condition: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.1)


def items(outcome: dict[str, Any], name: str) -> list[dict[str, Any]]:
    got = outcome["got"][name]
    assert "items" in got, got
    return got["items"]


def code_or_class(error: str) -> set[str]:
    """What the user can tell an error by: its raw code, or the class that the newest client sorts it into."""
    known = json.loads(error)
    return {str(known.get(key)) for key in ("code", "class")} | set(re.findall(r"'code': '(\w+)'", error))


def decode(url: str) -> tuple[int, int, int, str]:
    reply = httpx.get(url, timeout=20)
    assert reply.status_code == 200, reply.text
    with av.open(io.BytesIO(reply.content)) as container:
        stream = container.streams.video[0]
        count = sum(1 for _ in container.decode(stream))
        return stream.width, stream.height, count, stream.codec_context.name


def test_text_becomes_a_clip(outcome: dict[str, Any]):
    (item,) = items(outcome, "text")
    assert item["taskUUID"] == outcome["asked"]["text"]["taskUUID"]
    assert (item["seed"], item["cost"]) == (7, 0.1125)
    assert decode(item["videoURL"]) == (360, 360, 80, "h264")


def test_first_and_last_frame(outcome: dict[str, Any]):
    (item,) = items(outcome, "frames")
    assert decode(item["videoURL"])[2] == 80


def test_effect(outcome: dict[str, Any]):
    (item,) = items(outcome, "effect")
    assert decode(item["videoURL"])[2] == 80


def test_two_results_have_their_own_ids_seeds_and_files(outcome: dict[str, Any]):
    two = items(outcome, "two")
    assert len({item["videoUUID"] for item in two}) == 2
    assert sorted(item["seed"] for item in two) == [40, 41]
    assert len({item["videoURL"] for item in two}) == 2


def test_validation_error_reaches_the_caller(outcome: dict[str, Any]):
    error = json.dumps(outcome["got"]["invalid"]["error"])
    assert "duration must be one of: 5, 8; got 7." in error
    assert code_or_class(error) & {"unsupportedDuration", "validation"}


def test_failing_task_reaches_the_caller(outcome: dict[str, Any]):
    error = json.dumps(outcome["got"]["failing"]["error"])
    assert code_or_class(error) & {"downloadFailed", "provider"}


def test_webm_webhook_upload_ttl_cost(outcome: dict[str, Any]):
    (item,) = items(outcome, "everything")
    assert item["cost"] == 0.225
    assert decode(item["videoURL"])[3] in {"vp9", "libvpx-vp9"}
    receiver: Receiver = outcome["receiver"]
    wait_for(lambda: {"POST", "PUT"} <= {d.method for d in receiver.got})
    (hook,) = [d for d in receiver.got if d.method == "POST"]
    assert hook.path == "/hook?token=a%20b"
    assert json.loads(hook.body)["videoUUID"] == item["videoUUID"]
    (put,) = [d for d in receiver.got if d.method == "PUT"]
    assert put.headers["Content-Type"] == "video/webm"
    assert put.body == httpx.get(item["videoURL"]).content


def test_image_only_provider_gets_a_clear_error(server: Server):
    got = run_driver("ai_sdk.mjs", server, {})
    assert got["ok"] is False
    assert "unsupportedTaskType" in json.dumps(got) or "videoInference" in json.dumps(got), got
