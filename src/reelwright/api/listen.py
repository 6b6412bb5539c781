"""uvicorn around the application: one socket, one process, a word when it is ready."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

import uvicorn
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from reelwright.api.body import MAX_BYTES
from reelwright.api.server import Application
from reelwright.api.websocket import ABORT

_GRACE = 5  # s that open requests get when the server stops
_SILENT_CONNECTION = 75  # s that an idle keep-alive connection stays: longer than common proxies' own limit
_BACKLOG = 2048


def bind(host: str, port: int) -> socket.socket:
    """The listening socket; port 0 takes a free one. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Where clients on this machine, or of a wildcard address in this network, reach the socket."""
    host, port = listener.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = socket.gethostname()
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def run(application: Application, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Serves until SIGINT or SIGTERM, then answers what is open and returns. ready: called once requests are taken."""
    # uvicorn raises the signals that it got once more when it is done: without these the process would die of them
    previous = [(number, signal.signal(number, lambda *_: None)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        server(application, ready).run(sockets=[listener])
    finally:
        for number, handler in previous:
            signal.signal(number, handler)


def server(application: Application, ready: Callable[[], None] = lambda: None) -> uvicorn.Server:
    """uvicorn with our limits, not yet running."""
    config = uvicorn.Config(
        application,
        http="httptools",
        ws=_Protocol,
        ws_max_size=MAX_BYTES,
        ws_ping_interval=None,  # a silent socket is dropped by our own rule
        ws_per_message_deflate=False,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_SILENT_CONNECTION,
        timeout_graceful_shutdown=_GRACE,
    )
    return _Server(config, application, ready)


class _Protocol(WebSocketsSansIOProtocol):
    """Lets the application drop a connection whose client does not read: a close frame would wait behind the rest."""

    async def run_asgi(self) -> None:
        self.scope[ABORT] = self.transport.abort  # type: ignore[literal-required]
        await super().run_asgi()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, application: Application, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._application = application
        self._ready = ready

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._application.hurry()
        await super().shutdown(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()
