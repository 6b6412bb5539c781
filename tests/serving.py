"""A real server in a process of its own, and receivers for what it sends out. Everything on loopback, on free ports."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

READY_SECONDS = 40


@dataclass(frozen=True)
class Server:
    """A running `reelwright serve`. url: http://127.0.0.1:PORT"""

    url: str
    data: Path
    process: subprocess.Popen[str]

    @property
    def http(self) -> str:
        return f"{self.url}/v1"

    @property
    def ws(self) -> str:
        return f"ws{self.url.removeprefix('http')}/v1"


@contextmanager
def serving(data: Path, **env: str) -> Iterator[Server]:
    """Starts `reelwright serve --port 0` on `data`, waits for its line, stops it with SIGTERM afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-m", "reelwright", "serve", "--port", "0", "--data", str(data)],
        env=os.environ | env,
        stdout=subprocess.PIPE,
        text=True,
    )
    watchdog = threading.Timer(READY_SECONDS, process.kill)
    watchdog.start()
    try:
        line = process.stdout.readline() if process.stdout else ""
        watchdog.cancel()
        assert "http://" in line, f"serve said {line!r} and ended with {process.poll()}"
        yield Server("http://" + line.split("http://")[1].split()[0].rstrip("/"), data, process)
    finally:
        watchdog.cancel()
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(120)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        finally:
            if process.stdout:
                process.stdout.close()


@dataclass
class Delivery:
    """One request that a receiver got."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """Takes POST and PUT, answers 200, remembers everything."""

    url: str
    got: list[Delivery] = field(default_factory=list)


@contextmanager
def receiving() -> Iterator[Receiver]:
    receiver = Receiver("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            receiver.got.append(Delivery(self.command, self.path, dict(self.headers), body))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_PUT = do_POST

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
