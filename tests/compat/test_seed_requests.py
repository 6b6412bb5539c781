"""The seed's four requests, verbatim but for the pictures that are out of reach, through a real server at full size."""

from __future__ import annotations

import base64
import io
import json
import time
import uuid
from pathlib import Path
from typing import Any

import av
import httpx
import pytest

from tests.serving import Server

EXAMPLES = Path(__file__).parents[2] / "examples"
SECONDS = 220
# name → width, height, frames, seed, cost, as the seed page and its prices have them
EXPECTED = {
    "1-copper-aviary-over-canyon": (1280, 720, 8 * 24, 32923, 0.299),
    "2-harbor-violinist-ember-metamorphosis": (720, 1280, 5 * 24, 74783, 0.15),
    "3-windmill-lighthouse-over-tidal-flats": (1280, 720, 8 * 24, 93189, 0.299),
    "4-basalt-causeway-storm-drummer": (1280, 720, 5 * 24, 20662, 0.15),
}


def request(name: str) -> dict[str, Any]:
    """The request with local pictures in the place of the placeholders, a taskUUID of its own, and cost asked for."""
    task = json.loads((EXAMPLES / "requests" / f"{name}.json").read_text())
    for item in task.get("inputs", {}).get("frameImages", []):
        picture = (EXAMPLES / "pictures" / f"{item['image'][len('{image:') : -1]}.jpg").read_bytes()
        item["image"] = "data:image/jpeg;base64," + base64.b64encode(picture).decode()
    return {**task, "taskUUID": str(uuid.uuid4()), "includeCost": True}


@pytest.fixture(scope="module")
def finished(server: Server) -> dict[str, dict[str, Any]]:
    """All four in one batch; name → finished item."""
    tasks = {name: request(name) for name in EXPECTED}
    with httpx.Client(base_url=server.url, headers={"Authorization": "Bearer any"}, timeout=60) as client:
        reply = client.post("/v1", json=list(tasks.values())).json()
        assert "errors" not in reply and len(reply["data"]) == 4
        asked = [{"taskType": "getResponse", "taskUUID": task["taskUUID"]} for task in tasks.values()]
        end = time.monotonic() + SECONDS
        items: dict[str, Any] = {}
        while len(items) < 4 and time.monotonic() < end:
            polled = client.post("/v1", json=asked).json()
            assert "errors" not in polled, polled
            items = {item["taskUUID"]: item for item in polled["data"] if item["status"] == "success"}
            time.sleep(0.5)
    return {name: items[task["taskUUID"]] for name, task in tasks.items()}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", EXPECTED)
def test_size_length_seed_and_cost(finished: dict[str, dict[str, Any]], name: str):
    width, height, frames, seed, cost = EXPECTED[name]
    item = finished[name]
    assert (item["seed"], item["cost"]) == (seed, cost)
    with av.open(io.BytesIO(httpx.get(item["videoURL"]).content)) as box:
        stream = box.streams.video[0]
        assert (stream.width, stream.height, stream.average_rate) == (width, height, 24)
        assert sum(1 for packet in box.demux(stream) if packet.size) == frames
        assert not box.streams.audio
