"""A real web server on loopback that behaves as badly as a test asks it to."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote


@dataclass
class Site:
    """What the server serves (path -> body) and every path that was asked of it."""

    port: int
    pages: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    """/to/<url> redirects there, /again/<n> n times, /status/<n>, /endless, /lie, /drip, /stall, /zipped."""

    site: Site

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.site.asked.append(self.path)
        _, verb, *rest = self.path.split("/", 2)
        act = getattr(self, f"do_{verb}", None)
        with suppress(BrokenPipeError, ConnectionResetError):
            act(unquote(rest[0]) if rest else "") if act else self.page()

    def page(self) -> None:
        body = self.site.pages.get(self.path)
        self.answer(404 if body is None else 200, body or b"")

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_to(self, url: str) -> None:
        self.answer(302, Location=url)

    def do_again(self, left: str) -> None:
        self.answer(302, Location=f"/again/{int(left) - 1}") if left != "0" else self.answer(200, b"at last")

    def do_status(self, status: str) -> None:
        self.answer(int(status), b"secret page")

    def do_lie(self, _: str) -> None:
        self.answer(200, b"small", Content_Length=str(10**9))

    def do_zipped(self, _: str) -> None:
        self.answer(200, b"not really gzip", Content_Encoding="gzip")

    def do_endless(self, _: str) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(bytes(65536))

    def do_drip(self, _: str) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b".")
            self.wfile.flush()
            time.sleep(0.05)

    def do_drip_headers(self, _: str) -> None:
        for i in range(100):
            self.wfile.write(b"HTTP/1.1 200 OK\r\n" if i == 0 else f"X-{i}: y\r\n".encode())
            self.wfile.flush()
            time.sleep(0.05)

    def do_stall(self, _: str) -> None:
        time.sleep(5)


@contextmanager
def site(address: str = "127.0.0.1") -> Iterator[Site]:
    class Own(Handler):
        pass

    server = ThreadingHTTPServer((address, 0), Own)
    server.daemon_threads = True
    server.block_on_close = False
    Own.site = Site(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Own.site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
