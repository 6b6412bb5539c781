"""The ASGI application: /v1 first and bare, everything else through Starlette's router, one error shape for all."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reelwright.api.async_desk import AsyncDesk
from reelwright.api.auth import Gate
from reelwright.api.body import Receive, Scope, Send
from reelwright.api.desk import Desk, refused
from reelwright.api.files import Files
from reelwright.api.http import Wire
from reelwright.api.metrics import Metrics
from reelwright.api.pages import Check, Pages
from reelwright.api.sessions import Hub
from reelwright.api.websocket import Limits, Parts, Sockets
from reelwright.contract import replies
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.jobs.service import Service
from reelwright.media.storage import Storage

log = logging.getLogger(__name__)
_THREADS = 16


@dataclass(frozen=True)
class Building:
    """What the application is made of. sync_seconds: how long deliveryMethod sync may hold a request."""

    service: Service
    storage: Storage
    gate: Gate
    metrics: Metrics
    desk: Desk
    checks: Mapping[str, Check]
    playground: Path
    sync_seconds: float
    limits: Limits


class Application:
    """Callable by an ASGI server."""

    def __init__(self, building: Building) -> None:
        self._threads = ThreadPoolExecutor(_THREADS, "desk")
        desk = self._desk = AsyncDesk(building.desk, building.gate, self._threads, building.sync_seconds)
        self._hub = Hub(building.service)
        self._wire = Wire(desk, building.gate, building.metrics)
        self._sockets = Sockets(Parts(desk, building.gate, self._hub, building.metrics, building.limits))
        media = Route("/media/{key:path}", Files(building.storage).serve, methods=["GET", "HEAD"])
        pages = Pages(building.metrics, building.checks, building.playground)
        self._rest = Starlette(
            routes=[media, *pages.routes()],
            exception_handlers={HTTPException: _http_fault, ReelwrightError: _known_fault, Exception: _unknown_fault},
            lifespan=self._lifespan,
        )

    def hurry(self) -> None:
        """Ends what holds requests open; for a server that stops."""
        self._desk.hurry()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or not _is_wire(scope):
            await self._rest(scope, receive, send)
        elif scope["type"] == "http":
            await self._wire(scope, receive, send)
        else:
            await self._sockets(scope, receive, send)

    @contextlib.asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        pushing = asyncio.create_task(self._hub.run())
        try:
            yield
        finally:
            pushing.cancel()
            await asyncio.gather(pushing, return_exceptions=True)
            self._threads.shutdown(wait=True)


def _is_wire(scope: Scope) -> bool:
    return scope["path"] in ("/v1", "/v1/")


async def _http_fault(_request: Request, fault: Any) -> Response:
    """What the router itself refuses: 404, 405."""
    error = make("taskFailedOrNotFound", "There is nothing at this address.")
    if fault.status_code != 404:
        error = make("invalidRequest", f"This address does not serve that: {fault.detail}.")
    error.status = fault.status_code
    return _answer(error, dict(fault.headers or {}))


async def _known_fault(_request: Request, fault: Any) -> Response:
    return _answer(fault, {})


async def _unknown_fault(_request: Request, _fault: Exception) -> Response:
    """Starlette logs the exception itself, and raises it again once the answer is out."""
    return _answer(make("internalServerError"), {})


def _answer(error: ReelwrightError, headers: dict[str, str]) -> Response:
    reply = refused(error)
    body = orjson.dumps(replies.rest_body(reply))
    return Response(body, reply.status, headers, media_type="application/json")
