"""A real server in a process of its own, with instant pictures, on a free loopback port."""

from __future__ import annotations

import base64
import json
import struct
import subprocess
import time
import uuid
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

from tests.serving import serving

KEY = "any-key"


@dataclass(frozen=True)
class Server:
    url: str
    data: Path
    process: subprocess.Popen

    def post(self, body, key=KEY, query="", **headers):
        """The answer to tasks (JSON value, or bytes as they are) sent with that key in the header."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        known = {"Authorization": f"Bearer {key}"} if key else {}
        return httpx.post(f"{self.url}/v1{query}", content=content, headers=known | headers, timeout=60)

    def submit(self, **changes):
        """The UUID of a new, accepted task."""
        task = video(**changes)
        answer = self.post(task)
        assert answer.status_code == 200, answer.text
        return task["taskUUID"]

    def poll(self, task_uuid, key=KEY, **headers):
        return self.post({"taskType": "getResponse", "taskUUID": task_uuid}, key, **headers).json()

    def finished(self, task_uuid, seconds=60):
        """The body of the first poll that shows nothing under way any more."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            body = self.poll(task_uuid)
            if not any(item["status"] == "processing" for item in body["data"]):
                return body
            time.sleep(0.05)
        raise AssertionError(f"not finished after {seconds} s: {body}")

    def socket(self, query="", **headers) -> ClientConnection:
        url = self.url.replace("http", "ws", 1) + "/v1" + query
        return connect(url, additional_headers=headers, max_size=2**20, open_timeout=20)

    @contextmanager
    def session(self, key=KEY, resume=None, query="", **headers):
        """An authenticated socket, and the UUID of its session."""
        with self.socket(query, **headers) as socket:
            task = {"taskType": "authentication", "apiKey": key}
            answer = ask(socket, task | ({"connectionSessionUUID": resume} if resume else {}))
            yield socket, answer["data"][0]["connectionSessionUUID"]


def video(**changes):
    """A small, valid task."""
    task = {
        "taskType": "videoInference",
        "taskUUID": str(uuid.uuid4()),
        "model": "pixverse:1@2",
        "positivePrompt": "a red kite over dunes",
        "width": 360,
        "height": 360,
        "fps": 16,
    }
    return {key: value for key, value in (task | changes).items() if value is not None}


def slow(**changes):
    """A task that takes some seconds even with instant pictures: large, long, and in a codec that takes its time."""
    return video(width=1920, height=1080, duration=8, fps=24, outputFormat="WEBM", **changes)


def receive(socket, seconds=30):
    return json.loads(socket.recv(timeout=seconds))


def ask(socket, *tasks, seconds=30):
    socket.send(json.dumps(tasks))
    return receive(socket, seconds)


@contextmanager
def running(folder: Path, **environment) -> Iterator[Server]:
    """The server as its users start it, with instant pictures."""
    instant = {"REELWRIGHT_ENGINE": "fake", "REELWRIGHT_SHUTDOWN_SECONDS": "1"}
    with serving(folder, **instant | environment) as found:
        yield Server(found.url, folder, found.process)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """Open: no key was made, every key is accepted."""
    with running(tmp_path_factory.mktemp("open")) as found:
        yield found


@pytest.fixture(scope="session")
def guarded(tmp_path_factory):
    """With two keys: "first-key" and "second-key"."""
    with running(tmp_path_factory.mktemp("guarded"), REELWRIGHT_KEYS="first-key,second-key") as found:
        yield found


@pytest.fixture(scope="session")
def picture():
    """A PNG of 400 x 320 px as a data URI."""
    rows = b"".join(b"\0" + bytes([x % 256, y % 256, 90]) * 400 for x, y in ((y * 3, y) for y in range(320)))
    size = struct.pack(">IIBBBBB", 400, 320, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", size), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return "data:image/png;base64," + base64.b64encode(b"\x89PNG\r\n\x1a\n" + body).decode()
