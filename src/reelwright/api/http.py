"""POST /v1: an array of tasks, or one, in; one body and one status out."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

from reelwright.api import body as wire_body
from reelwright.api.async_desk import AsyncDesk
from reelwright.api.auth import Gate, bearer
from reelwright.api.body import ClientGone, Receive, Scope, Send
from reelwright.api.desk import Caller, refused
from reelwright.api.metrics import Metrics
from reelwright.contract import replies, wire
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.replies import Reply

log = logging.getLogger(__name__)
Headers = tuple[tuple[bytes, bytes], ...]
_UNREAD = (405, 413)


class Wire:
    """The ASGI application of the path /v1, without a framework around it: clients poll it all the time."""

    def __init__(self, desk: AsyncDesk, gate: Gate, metrics: Metrics) -> None:
        self._desk = desk
        self._gate = gate
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        if scope["method"] == "OPTIONS":
            await send({"type": "http.response.start", "status": 204, "headers": list(self._cors(scope))})
            await send({"type": "http.response.body", "body": b""})
            return
        try:
            reply = await self._reply(scope, receive)
        except ClientGone:
            return
        except Rejected as fault:
            reply = replies.rejected(fault)
        except ReelwrightError as error:
            reply = refused(error)
        except Exception:
            log.exception("a request failed in a way that nobody planned")
            reply = refused(make("internalServerError"))
        body = wire_body.encode(replies.rest_body(reply))
        await wire_body.send_json(send, reply.status, body, self._headers(scope, reply), bodyless=_is_head(scope))
        self._metrics.http(time.perf_counter() - started)

    async def _reply(self, scope: Scope, receive: Receive) -> Reply:
        if scope["method"] != "POST":
            raise _not_post(scope["method"])
        self._gate.check_origin(wire_body.header(scope, b"origin"))
        key = bearer(wire_body.header(scope, b"authorization"))
        account = None if key is None else await self._desk.account(key)  # before reading what may be 64 MiB
        tasks = wire.batch(wire_body.decode(await wire_body.read(scope, receive)))
        greeting = Reply()
        if is_authentication(tasks[0]):
            account = await self._desk.account(key_in(tasks[0]))
            greeting, tasks = replies.authenticated(str(uuid.uuid4())), tasks[1:]
        if account is None:
            account = await self._desk.account(None)
        together = replies.counts_results(wire_body.header(scope, b"x-sdk-name"))
        reply = await self._work(Caller(account, together, wants_dry_run(scope)), tasks, receive)
        return Reply((*greeting.data, *reply.data), reply.errors, reply.status, reply.retry_after)

    async def _work(self, caller: Caller, tasks: Sequence[Any], receive: Receive) -> Reply:
        answers = await self._desk.answers(caller, tasks)
        if not any(answer.held for answer in answers):
            return replies.join(answer.reply for answer in answers)
        held: asyncio.Future[Any] = asyncio.gather(*(self._desk.reply(caller, answer) for answer in answers))
        gone: asyncio.Future[Any] = asyncio.ensure_future(receive())
        try:
            await asyncio.wait({held, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not held.done():
                raise ClientGone
            return replies.join(held.result())
        finally:
            held.cancel()
            gone.cancel()

    def _headers(self, scope: Scope, reply: Reply) -> Headers:
        extra = self._cors(scope)
        if reply.retry_after is not None:
            extra = (*extra, (b"retry-after", str(reply.retry_after).encode()))
        if reply.status in _UNREAD:  # what was not read can't be skipped on this connection
            extra = (*extra, (b"connection", b"close"))
        if reply.status == 405:
            extra = (*extra, (b"allow", b"POST, OPTIONS"))
        return extra

    def _cors(self, scope: Scope) -> Headers:
        """Any page may use the API with a key of its own; an open server speaks to local pages only."""
        origin = wire_body.header(scope, b"origin")
        if origin is None or not self._gate.trusts(origin):
            return ()
        return (
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-allow-headers", b"authorization, content-type, x-sdk-name, x-sdk-version"),
            (b"access-control-allow-methods", b"POST"),
            (b"access-control-max-age", b"600"),
            (b"vary", b"origin"),
        )


def is_authentication(task: Any) -> bool:
    return isinstance(task, dict) and task.get("taskType") == "authentication"


def key_in(task: dict[str, Any]) -> str | None:
    """The key of an authentication element; what is no text is no key."""
    key = task.get("apiKey")
    return key if isinstance(key, str) else None


def wants_dry_run(scope: Scope) -> bool:
    """?dryRun=1 means validate only; everything else in the query string means nothing here."""
    query = scope["query_string"]
    return bool(query) and parse_qs(query.decode("latin-1")).get("dryRun", ["0"])[-1].lower() in ("1", "true")


def _is_head(scope: Scope) -> bool:
    return scope["method"] == "HEAD"


def _not_post(method: str) -> ReelwrightError:
    error = make("invalidRequest", f"{method[:20]} is not served here: send POST.")
    error.status = 405
    return error
