"""Request bodies and replies as bytes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import orjson

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MAX_BYTES = 64 * 1024 * 1024
_JSON = (b"content-type", b"application/json")


class ClientGone(Exception):
    """The connection closed before the request was complete; there is nobody to answer."""


async def read(scope: Scope, receive: Receive) -> bytes:
    """The whole body. Raises ReelwrightError (413) beyond MAX_BYTES, unread where the length is announced."""
    announced = header(scope, b"content-length")
    if announced is not None and announced.isdigit() and int(announced) > MAX_BYTES:
        raise _too_large()
    message = await receive()
    if message["type"] == "http.disconnect":
        raise ClientGone
    if not message.get("more_body"):
        return message.get("body", b"")  # nearly always: small enough to come in one piece
    parts = [message.get("body", b"")]
    size = len(parts[0])
    while message.get("more_body"):
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MAX_BYTES:
            raise _too_large()
    return b"".join(parts)


def decode(body: bytes | str) -> Any:
    """The JSON value; raises ReelwrightError (400) that says where it breaks."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as fault:
        where = f"line {fault.lineno}, column {fault.colno}"
        reason = fault.msg.partition(":")[0]
        raise make("invalidRequest", f"The body is not valid JSON: {reason} ({where}).") from None


def encode(value: Any) -> bytes:
    return orjson.dumps(value)


def header(scope: Scope, name: bytes) -> str | None:
    """The first header of that (lower-case) name."""
    for key, value in scope["headers"]:
        if key == name:
            return value.decode("latin-1")
    return None


async def send_json(
    send: Send, status: int, body: bytes, extra: tuple[tuple[bytes, bytes], ...] = (), *, bodyless: bool = False
) -> None:
    """One complete JSON answer. bodyless: to HEAD."""
    headers = [_JSON, (b"content-length", str(len(body)).encode()), *extra]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if bodyless else body})


def _too_large() -> ReelwrightError:
    error = make("valueTooLarge", f"The body is larger than {MAX_BYTES // 1024**2} MiB.")
    error.status = 413
    return error
