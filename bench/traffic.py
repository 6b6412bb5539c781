"""What the benches of the wire share: a server in a process of its own, a bare one to compare with, raw connections."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BARE = """
import socket, sys, uvicorn
body = b'{"data":[' + b'x' * 200 + b']}'
head = {"type": "http.response.start", "status": 200,
        "headers": [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]}
async def app(scope, receive, send):
    await receive()
    await send(head)
    await send({"type": "http.response.body", "body": body})
listener = socket.socket(); listener.bind(("127.0.0.1", 0)); listener.listen(512)
print("http://127.0.0.1:%d" % listener.getsockname()[1], flush=True)
config = uvicorn.Config(app, http="httptools", lifespan="off", log_config=None, access_log=False)
uvicorn.Server(config).run(sockets=[listener])
"""


@contextmanager
def reelwright(*, worker: bool = False) -> Iterator[tuple[str, int]]:
    """`serve` with instant pictures on fresh data: its URL and process id. Without a worker nothing renders beside."""
    with tempfile.TemporaryDirectory() as data:
        ours = {"REELWRIGHT_ENGINE": "fake", "REELWRIGHT_QUEUE_LIMIT": "1000000", "REELWRIGHT_SHUTDOWN_SECONDS": "0"}
        command = [sys.executable, "-m", "reelwright", "serve", "--port", "0", "--data", data]
        seat = _nothing() if worker else _seat_taken(Path(data) / "worker")
        with seat, _process(command, os.environ | ours) as found:
            yield found


@contextmanager
def bare() -> Iterator[tuple[str, int]]:
    """The same HTTP server around an application that does nothing."""
    with _process([sys.executable, "-c", BARE], dict(os.environ)) as found:
        yield found


@contextmanager
def _process(command: list[str], environment: dict[str, str]) -> Iterator[tuple[str, int]]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().split()[-1], process.pid
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def _seat_taken(folder: Path) -> Iterator[None]:
    """The worker's seat is locked by us: it waits and uses no processor."""
    folder.mkdir()
    with (folder / "seat").open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def task(**changes: object) -> dict[str, object]:
    """A valid videoInference."""
    fixed = {"taskType": "videoInference", "taskUUID": str(uuid.uuid4()), "model": "pixverse:1@2"}
    return fixed | {"positivePrompt": "a red kite over dunes", "width": 640, "height": 360} | changes


def request(url: str, body: object) -> bytes:
    """A complete HTTP request."""
    content = json.dumps(body).encode()
    lines = ("POST /v1 HTTP/1.1", f"Host: {url[7:]}", "Authorization: Bearer bench", f"Content-Length: {len(content)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


class Line(asyncio.Protocol):
    """One connection that sends a request, waits for its answer, and sends the next, as fast as it can."""

    def __init__(self, make: Callable[[], bytes], ends: float, done: asyncio.Event, times: list[float]) -> None:
        self.make = make
        self.ends = ends
        self.done = done
        self.times = times
        self.buffer = b""
        self.sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.next()

    def next(self) -> None:
        if self.sent and time.perf_counter() > self.ends:
            self.transport.close()
            return
        self.sent = time.perf_counter()
        self.transport.write(self.make())

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self.buffer[:end].lower()
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        if len(self.buffer) < end + 4 + length:
            return
        assert b" 200 " in head.partition(b"\r\n")[0], self.buffer
        self.times.append(time.perf_counter() - self.sent)
        self.buffer = b""
        self.next()

    def connection_lost(self, _: Exception | None) -> None:
        self.done.set()


async def flood(url: str, make: Callable[[], bytes], connections: int, seconds: float) -> list[float]:
    """Seconds that each answer took, of as many requests as fit into the time."""
    host, port = url[7:].split(":")
    loop = asyncio.get_running_loop()
    times: list[float] = []
    ends = time.perf_counter() + seconds
    events = [asyncio.Event() for _ in range(connections)]
    for event in events:
        await loop.create_connection(lambda event=event: Line(make, ends, event, times), host, int(port))
    await asyncio.gather(*(event.wait() for event in events))
    return times


def run(main: Callable[[], object]) -> object:
    import uvloop

    return uvloop.run(main())  # type: ignore[arg-type]


def percentile(times: list[float], share: float) -> float:
    """In ms."""
    return 1000 * sorted(times)[int(share * (len(times) - 1))]


def cpu_seconds(pid: int) -> float:
    """Processor time that a process has used, without its children."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float:
    """MB of memory that a process holds."""
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
