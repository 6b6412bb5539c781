"""A stand-in for both kinds of /v1/videos server, from their documented shapes: real HTTP, real small MP4 files."""

from __future__ import annotations

import email.parser
import email.policy
import io
import json
import re
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import av
import numpy as np
from PIL import Image

PATH = re.compile(r"^/v1/videos/([\w-]+)(/content)?$")


@dataclass
class Standin:
    """dialect: sglang or vllm. takes: s that a job takes. trouble: answers to give before good ones, in order: an HTTP
    status, "drop" (the connection ends), "lost" (the order is taken and the connection ends), "junk". native_fps: of
    the clips it makes, where it does not keep to the asked one."""

    dialect: str = "sglang"
    takes: float = 0.2
    url: str = ""
    trouble: deque[int | str] = field(default_factory=deque)
    native_fps: int | None = None
    fails: bool = False
    retry_after: str | None = None
    orders: list[dict[str, str]] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    polls: int = 0
    keys: set[str | None] = field(default_factory=set)

    def take(self, fields: dict[str, Any], picture: bytes | None) -> dict[str, Any]:
        self.orders.append({name: str(value) for name, value in fields.items()})
        if picture is not None:
            self.pictures.append(picture)
        number = f"video_{len(self.orders)}"
        self.jobs[number] = {"fields": self.orders[-1], "born": time.time()}
        return self.status(number)

    def status(self, number: str) -> dict[str, Any]:
        job = self.jobs[number]
        done = time.time() - job["born"] >= self.takes
        waiting = "queued" if self.dialect == "sglang" else "in_progress"
        state = waiting if not done else "failed" if self.fails else "completed"
        fields = job["fields"]
        said = {
            "id": number, "object": "video", "model": "some/model", "status": state, "progress": 100 if done else 0,
            "created_at": int(job["born"]), "size": fields.get("size"), "seconds": fields.get("seconds", "4"),
        }  # fmt: skip
        return said | ({"prompt": fields["prompt"]} if self.dialect == "vllm" else {})

    def clip(self, number: str) -> bytes:
        """A ball that crosses the frame once, on a colour of the seed; with a tone where sound was asked for."""
        asked = self.jobs[number]["fields"]
        width, height = map(int, asked["size"].split("x"))
        count, fps = int(asked["num_frames"]), int(asked["fps"])
        if self.native_fps is not None:
            count, fps = round((count - 1) * self.native_fps / fps) + 1, self.native_fps
        file = io.BytesIO()
        with av.open(file, "w", format="mp4") as box:
            video = box.add_stream("libx264", rate=fps)
            video.width, video.height, video.pix_fmt = width, height, "yuv420p"
            audio = box.add_stream("aac", rate=24_000) if asked.get("generate_sound") == "true" else None
            for i in range(count):
                image = np.full((height, width, 3), (int(asked["seed"]) * 37 % 90, 60, 90), np.uint8)
                middle = round(i / max(1, count - 1) * (width - 40))
                image[height // 2 - 20 : height // 2 + 20, middle : middle + 40] = (250, 220, 90)
                box.mux(video.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
            box.mux(video.encode())
            if audio is not None:
                wave = np.sin(np.arange(24_000 * count // fps) * 0.1).astype(np.float32)[None] * 0.3
                sound = av.AudioFrame.from_ndarray(wave, format="fltp", layout="mono")
                sound.sample_rate = 24_000
                box.mux(audio.encode(sound))
                box.mux(audio.encode())
        return file.getvalue()


class _Handler(BaseHTTPRequestHandler):
    standin: Standin

    def do_GET(self) -> None:
        self.standin.keys.add(self.headers.get("Authorization"))
        if self.path == "/openapi.json":
            paths = {"/v1/videos": {}} | ({"/v1/videos/sync": {}} if self.standin.dialect == "vllm" else {})
            self.said({"paths": paths})
            return
        match = PATH.match(self.path)
        if self.troubled():
            return
        if self.path.startswith("/v1/videos?"):
            self.said({"object": "list", "data": [self.standin.status(n) for n in reversed(self.standin.jobs)]})
        elif not match or match[1] not in self.standin.jobs:
            self.said({"detail": "Video not found"}, 404)
        elif match[2]:
            self.sent(self.standin.clip(match[1]), "video/mp4")
        else:
            self.standin.polls += 1
            self.said(self.standin.status(match[1]))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        lost = bool(self.standin.trouble) and self.standin.trouble[0] == "lost"
        if not lost and self.troubled():
            return
        kind = self.headers.get("Content-Type", "")
        if self.standin.dialect == "vllm" and "multipart/form-data" not in kind:
            self.said({"detail": "this endpoint takes a form"}, 422)
            return
        fields, picture = (json.loads(body), None) if "json" in kind else parsed(kind, body)
        answer = self.standin.take(fields, picture)
        if lost:
            self.standin.trouble.popleft()
            self.close_connection = True
            return
        self.said(answer)

    def do_DELETE(self) -> None:
        match = PATH.match(self.path)
        assert match
        self.standin.deleted.append(match[1])
        self.standin.jobs.pop(match[1], None)
        self.said({"id": match[1], "deleted": True})

    def troubled(self) -> bool:
        if not self.standin.trouble:
            return False
        what = self.standin.trouble.popleft()
        if what == "drop":
            self.close_connection = True
        elif what == "junk":
            self.sent(b"<html>busy</html>", "text/html")
        else:
            assert isinstance(what, int)
            self.said({"detail": "no"}, what)
        return True

    def said(self, value: Any, status: int = 200) -> None:
        self.sent(json.dumps(value).encode(), "application/json", status)

    def sent(self, body: bytes, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if self.standin.retry_after and status == 429:
            self.send_header("Retry-After", self.standin.retry_after)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


def parsed(kind: str, body: bytes) -> tuple[dict[str, str], bytes | None]:
    """A multipart form: its fields, and the file in input_reference."""
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    fields, picture = {}, None
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        if part.get_filename():
            Image.open(io.BytesIO(data)).verify()
            picture = data
        else:
            fields[name] = data.decode()
    return fields, picture


@contextmanager
def standing_in(dialect: str = "sglang", **changes: Any) -> Iterator[Standin]:
    standin = Standin(dialect, **changes)
    handler = type("Handler", (_Handler,), {"standin": standin})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    standin.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield standin
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
