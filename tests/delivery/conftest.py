"""A receiver on loopback that misbehaves as told."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


@dataclass
class Receiver:
    """Answers with each of `answers` in turn, the last for ever. An answer is a status with headers, or a function
    that is given the handler. `calls`: (method, raw target, headers, body)."""

    url: str = ""
    answers: list[tuple[int, dict[str, str]] | Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=list)
    calls: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("content-length", 0)))
        self.calls.append((handler.command, handler.path, {k.lower(): v for k, v in handler.headers.items()}, body))
        what = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if callable(what):
            what(handler)
            return
        status, headers = what
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("content-length", "0")
        handler.end_headers()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@contextmanager
def receiving(tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A receiver for as long as the block runs, over https when `tls` is given."""
    receiver = Receiver(answers=[(200, {})])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.answer(self)

        do_PUT = do_POST

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    receiver.url = f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def silent(handler: BaseHTTPRequestHandler) -> None:
    """Says nothing for longer than anybody waits."""
    time.sleep(1)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    """Sends a header that never ends, a letter at a time."""
    for letter in "HTTP/1.1 200 OK\r\nx: " + "a" * 30:
        try:
            handler.wfile.write(letter.encode())
        except OSError:
            return
        time.sleep(0.05)


def hanging_up(handler: BaseHTTPRequestHandler) -> None:
    """Closes without an answer."""
    handler.close_connection = True


def babbling(handler: BaseHTTPRequestHandler) -> None:
    """Answers with a body without end."""
    handler.send_response(200)
    handler.send_header("content-length", str(10**12))
    handler.end_headers()
    try:
        for _ in range(100):
            handler.wfile.write(b"x" * 100_000)
    except OSError:
        pass
