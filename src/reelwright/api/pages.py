"""Everything that is not the wire itself: health, metrics, schema, OpenAPI, the playground's files."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from reelwright.api import openapi
from reelwright.api.metrics import CONTENT_TYPE, Metrics
from reelwright.contract import schema
from reelwright.contract.catalog import SLUG
from reelwright.contract.error_table import make

log = logging.getLogger(__name__)
Check = Callable[[], str | None]
_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_POLICY = "default-src 'self'; img-src 'self' blob: data:; media-src *; style-src 'self'; frame-ancestors 'none'"


class Pages:
    """checks: name to a function that returns None when all is well, else what is wrong; it may block and raise.
    folder: the playground's files."""

    def __init__(self, metrics: Metrics, checks: Mapping[str, Check], folder: Path) -> None:
        self._metrics = metrics
        self._checks = checks
        self._folder = folder

    def routes(self) -> list[Route]:
        return [
            Route("/healthz", self.alive),
            Route("/readyz", self.ready),
            Route("/metrics", self.metrics),
            Route("/openapi.json", self.openapi),
            Route(f"/v1/models/{SLUG}/schema.json", self.schema),
            Route("/docs", self.docs),
            Route("/", self.index),
            Route("/playground/{name}", self.asset),
        ]

    async def alive(self, _request: Request) -> Response:
        return _json({"status": "ok"})

    async def ready(self, _request: Request) -> Response:
        """200 when the database, the storage and a worker are there; else 503, and which is not."""
        found = await run_in_threadpool(self._examine)
        wrong = {name: fault for name, fault in found.items() if fault is not None}
        states = {name: fault or "ok" for name, fault in found.items()}
        return _json({"status": "unavailable" if wrong else "ok", "checks": states}, 503 if wrong else 200)

    async def metrics(self, _request: Request) -> Response:
        return Response(await run_in_threadpool(self._metrics.page), headers={"Content-Type": CONTENT_TYPE})

    async def openapi(self, _request: Request) -> Response:
        return _json(openapi.document())

    async def schema(self, _request: Request) -> Response:
        return _json(schema.model_schema())

    async def index(self, _request: Request) -> Response:
        return self._file("index.html")

    async def docs(self, _request: Request) -> Response:
        return self._file("docs.html")

    async def asset(self, request: Request) -> Response:
        return self._file(request.path_params["name"])

    def _file(self, name: str) -> Response:
        """One of the folder's own files; names come from a list of it, never from a path that a client made."""
        known = {path.name: path for path in self._folder.iterdir() if path.suffix in _TYPES}
        if name not in known:
            raise make("taskFailedOrNotFound", "There is no such page.")
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
        return FileResponse(known[name], media_type=_TYPES[known[name].suffix], headers=headers)

    def _examine(self) -> dict[str, str | None]:
        return {name: _examined(name, check) for name, check in self._checks.items()}


def _examined(name: str, check: Check) -> str | None:
    try:
        return check()
    except Exception as fault:  # noqa: BLE001 - a check that raises has failed
        log.warning("not ready: %s: %s", name, type(fault).__name__)
        return "not reachable"


def _json(value: object, status: int = 200) -> Response:
    return Response(orjson.dumps(value), status, media_type="application/json")
