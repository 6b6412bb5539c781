"""A /v1/videos server over HTTP: order, look, fetch, drop. Patient with what passes, clear about what does not."""

from __future__ import annotations

import contextlib
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from reelwright.contract.error_table import make
from reelwright.engines.remote.order import SGLANG, VLLM, Dialect, Field

LARGEST = 1_000_000_000  # bytes of a clip
PAUSE, LONGEST_PAUSE = 0.5, 8.0  # s before a first and before any later try
PULSE = 0.25  # s between two looks at whether anybody still waits
DONE, FAILED = frozenset({"completed", "succeeded"}), frozenset({"failed", "cancelled", "expired", "error"})
Tell = Callable[[], None]
"""Called while waiting; raises what ends the wait."""
log = logging.getLogger(__name__)


class Gone(Exception):
    """The server does not know the job (any more)."""


@dataclass(frozen=True, slots=True)
class Job:
    """What the server says of an order. progress: 0..1."""

    id: str
    status: str
    progress: float

    @property
    def done(self) -> bool:
        return self.status in DONE

    @property
    def failed(self) -> bool:
        return self.status in FAILED


@dataclass(frozen=True)
class VideoServer:
    """url: with or without /v1. key: sent as a bearer token. patience: s for which a server that does not answer is
    tried again; quiet: s without a byte after which one try has failed."""

    url: str
    key: str | None = None
    patience: float = 120.0
    quiet: float = 30.0

    @property
    def root(self) -> str:
        return self.url.rstrip("/").removesuffix("/v1")

    def dialect(self, tell: Tell) -> Dialect:
        """Which of the two it speaks: only vLLM-Omni lists a path for synchronous orders."""
        try:
            paths = self._sent("GET", "/openapi.json", tell).json().get("paths", {})
        except (ValueError, AttributeError, Gone):
            return SGLANG
        return VLLM if "/v1/videos/sync" in paths else SGLANG

    def order(self, asked: Mapping[str, Field], picture: bytes | None, dialect: Dialect, tell: Tell) -> Job:
        """Places an order. Where the answer was lost, an order that the server took all the same is found in its list
        and not placed again."""
        since = time.time() - 2
        try:
            return _job(self._sent("POST", "/v1/videos", tell, **_body(asked, picture, dialect)))
        except _Lost:
            found = self._taken(str(asked["prompt"]), since, tell)
            return found or _job(self._sent("POST", "/v1/videos", tell, **_body(asked, picture, dialect)))

    def look(self, job: str, tell: Tell) -> Job:
        """Raises Gone for a job that the server does not know."""
        return _job(self._sent("GET", f"/v1/videos/{job}", tell))

    def fetch(self, job: str, target: Path, tell: Tell) -> None:
        """Writes the clip to a temporary name, then to `target`."""
        end, pause = time.monotonic() + self.patience, PAUSE
        while not self._received(job, target, tell):
            if time.monotonic() + pause > end:
                raise make("inferenceError", "The clip did not arrive from the video server.")
            paused(pause, tell)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _received(self, job: str, target: Path, tell: Tell) -> bool:
        """Whether the clip arrived whole."""
        part, size = target.with_suffix(".part"), 0
        try:
            with self._client() as client, client.stream("GET", f"/v1/videos/{job}/content") as answer:
                if answer.status_code >= 500:
                    return False
                _check(answer)
                with part.open("wb") as file:
                    for chunk in answer.iter_bytes(1 << 18):
                        tell()
                        size += len(chunk)
                        if size > LARGEST:
                            raise make("inferenceError", "The video server sent more than a clip can be.")
                        file.write(chunk)
        except httpx.HTTPError as fault:
            log.warning("the clip did not arrive: %s", fault)
            return False
        part.replace(target)
        return True

    def drop(self, job: str) -> None:
        """Asks the server to forget the job; nothing happens when it can't be asked."""
        with contextlib.suppress(httpx.HTTPError), self._client() as client:
            client.delete(f"/v1/videos/{job}", timeout=5)

    def _taken(self, prompt: str, since: float, tell: Tell) -> Job | None:
        """The newest job with that prompt, placed since then. A server that does not list prompts has none."""
        answer = self._sent("GET", "/v1/videos?limit=20&order=desc", tell)
        with contextlib.suppress(ValueError, TypeError, AttributeError, KeyError):
            for item in answer.json()["data"]:
                if item.get("prompt") == prompt and float(item.get("created_at", 0)) >= since:
                    return Job(str(item["id"]), str(item["status"]), 0.0)
        return None

    def _sent(self, method: str, path: str, tell: Tell, **body: Any) -> httpx.Response:
        """The good answer to a request, tried again while the server is away or busy and patience lasts."""
        end, pause = time.monotonic() + self.patience, PAUSE
        while True:
            wait = pause
            try:
                with self._client() as client:
                    answer = client.request(method, path, **body)
                if answer.status_code != 429 and answer.status_code < 500:
                    _check(answer)
                    return answer
                wait = max(pause, _retry_after(answer))
                log.warning("the video server answered %d", answer.status_code)
            except httpx.ConnectError as fault:
                log.warning("the video server can't be reached: %s", fault)
            except httpx.TransportError as fault:
                log.warning("the video server's answer was lost: %s", fault)
                if method == "POST":
                    raise _Lost from None
            if time.monotonic() + wait > end:
                raise make("noAvailableServer", "The video server does not answer.")
            paused(wait, tell)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _client(self) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        return httpx.Client(
            base_url=self.root,
            headers=headers,
            timeout=self.quiet,
            follow_redirects=True,
            max_redirects=3,
            trust_env=False,
        )


class _Lost(Exception):
    """An order was sent and its answer did not arrive: the server may have taken it."""


def paused(seconds: float, tell: Tell) -> None:
    """Waits, and lets itself be interrupted."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        tell()
        time.sleep(min(left, PULSE))
    tell()


def _body(asked: Mapping[str, Field], picture: bytes | None, dialect: Dialect) -> dict[str, Any]:
    """A JSON body, or a form where the dialect or the picture needs one. Servers that know fewer form fields read the
    others from `extra_body`."""
    if picture is None and not dialect.forms:
        return {"json": dict(asked)}
    form = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in asked.items()}
    if not dialect.forms:
        form["extra_body"] = json.dumps(
            {k: v for k, v in asked.items() if k not in ("prompt", "model", "size", "seconds")}
        )
    files: dict[str, tuple[str | None, Any, str] | tuple[None, str]] = {k: (None, v) for k, v in form.items()}
    if picture is not None:
        files["input_reference"] = ("first.png", picture, "image/png")
    return {"files": files}


def _check(answer: httpx.Response) -> None:
    """Raises Gone for 404, ProviderError for any other refusal; what the server says goes to the log only."""
    if answer.status_code == 404:
        raise Gone
    if not answer.is_success:
        with contextlib.suppress(httpx.HTTPError):
            log.warning("the video server refused with %d: %s", answer.status_code, answer.read()[:500])
        raise make("inferenceError", f"The video server refused the order ({answer.status_code}).")


def _job(answer: httpx.Response) -> Job:
    try:
        item = answer.json()
        progress = min(1.0, max(0.0, float(item.get("progress") or 0) / 100))
        return Job(str(item["id"]), str(item["status"]), progress)
    except (ValueError, KeyError, TypeError, AttributeError):
        log.warning("the video server's answer is no job: %s", answer.content[:200])
        raise make("inferenceError", "The video server's answer can't be understood.") from None


def _retry_after(answer: httpx.Response) -> float:
    """s; 0 where the header is missing or no number."""
    try:
        return min(600.0, max(0.0, float(answer.headers.get("Retry-After", 0))))
    except ValueError:
        return 0.0
