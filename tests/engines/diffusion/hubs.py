"""A stand-in for a model hub: the routes that are used, with ranges, broken lines and damaged bytes on demand."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Stock:
    """files: repository → name → bytes. breaks: name → bytes after which the line breaks, once each.
    damaged: names that arrive with a wrong byte, as often as the number says. asked: every path, with its range."""

    files: dict[str, dict[str, bytes]]
    breaks: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, int] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    url: str = ""

    def tree(self, repository: str) -> list[dict[str, object]]:
        return [_entry(name, data) for name, data in self.files[repository].items()]


def _entry(name: str, data: bytes) -> dict[str, object]:
    entry: dict[str, object] = {"type": "file", "path": name, "size": len(data), "oid": "0" * 40}
    if name.endswith(".safetensors"):
        entry["lfs"] = {"oid": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
    return entry


@contextmanager
def hub(files: dict[str, dict[str, bytes]]) -> Iterator[Stock]:
    """A running hub on loopback."""
    stock = Stock(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            stock.asked.append((self.path, self.headers.get("Range")))
            parts = self.path.split("?")[0].strip("/").split("/")
            if parts[:2] == ["api", "models"] and "/".join(parts[2:4]) in stock.files:
                self._send(json.dumps(stock.tree("/".join(parts[2:4]))).encode())
            elif parts[2:4] == ["resolve", "main"] and "/".join(parts[:2]) in stock.files:
                self._file(stock.files["/".join(parts[:2])], "/".join(parts[4:]))
            else:
                self._send(b"", 404)

        def _file(self, files: dict[str, bytes], name: str) -> None:
            data = files[name]
            if stock.damaged.get(name, 0) > 0:
                stock.damaged[name] -= 1
                data = bytes([data[0] ^ 1]) + data[1:]
            asked = self.headers.get("Range")
            start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            self.send_response(206 if asked else 200)
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            end = stock.breaks.pop(name, len(data))
            self.wfile.write(data[start:end])

        def _send(self, body: bytes, status: int = 200) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stock.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield stock
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
