"""The WebSocket at /v1: arrays of tasks in, one object out per frame, and finished results unasked.

Three coroutines serve a socket: `_read` takes frames in, each frame is worked on by a task of its own (a few at a
time), and `_write` is the only one that sends, from a bounded queue: a client that does not read is not read from."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from reelwright.api import body as wire_body
from reelwright.api.async_desk import AsyncDesk
from reelwright.api.auth import Gate
from reelwright.api.desk import Answer, Caller, refused
from reelwright.api.frames import packed
from reelwright.api.http import is_authentication, key_in, wants_dry_run
from reelwright.api.metrics import Metrics
from reelwright.api.sessions import Hub, Session
from reelwright.contract import replies, wire
from reelwright.contract.error_table import make
from reelwright.contract.errors import AuthError, ReelwrightError, Rejected
from reelwright.contract.images import UUID
from reelwright.contract.replies import Reply
from reelwright.contract.results import ResultView

ABORT = "reelwright.abort"  # key of the scope: drops the connection and what waits to be sent
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """silence: s without a frame after which a socket is dropped. writing: s that one frame may take to send.
    backlog: frames that wait to be sent. at_once: frames of one socket that are worked on at the same time.
    failures: refused keys after which the socket is closed."""

    silence: float = 120.0
    writing: float = 60.0
    backlog: int = 32
    at_once: int = 8
    failures: int = 5


@dataclass(frozen=True, slots=True)
class Parts:
    """What all sockets share."""

    desk: AsyncDesk
    gate: Gate
    hub: Hub
    metrics: Metrics
    limits: Limits


class Sockets:
    """The ASGI application of the path /v1 for WebSockets."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        socket = WebSocket(scope, receive, send)
        try:
            self._parts.gate.check_origin(socket.headers.get("origin"))
        except AuthError:
            await socket.close(1008)  # before accepting: the browser sees 403
            return
        await socket.accept()
        with self._parts.metrics.sockets.track_inprogress():
            await Connection(socket, self._parts).run()


class Connection:
    """One socket, from accept to close."""

    def __init__(self, socket: WebSocket, parts: Parts) -> None:
        self._socket = socket
        self._parts = parts
        self._together = replies.counts_results(socket.headers.get("x-sdk-name"))
        self._dry_run = wants_dry_run(socket.scope)
        self._outbox: asyncio.Queue[list[bytes]] = asyncio.Queue(parts.limits.backlog)
        self._places = asyncio.Semaphore(parts.limits.at_once)
        self._work: set[asyncio.Task[None]] = set()
        self._session: Session | None = None
        self._key: str | None = None
        self._failures = 0

    async def run(self) -> None:
        """Until the client leaves, is silent for too long, or reads too slowly."""
        reading, writing = asyncio.create_task(self._read()), asyncio.create_task(self._write())
        try:
            await asyncio.wait({reading, writing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if self._session is not None:
                self._parts.hub.leave(self._session, self._push)
            for task in (reading, writing, *self._work):
                task.cancel()
            ends = await asyncio.gather(reading, writing, return_exceptions=True)
            for end in ends:
                if isinstance(end, Exception) and not isinstance(end, _OVER):
                    log.error("a socket failed in a way that nobody planned", exc_info=end)
            await self._close(stuck=isinstance(ends[1], TimeoutError))

    async def _close(self, stuck: bool) -> None:
        """stuck: the client does not read, so it would never read a farewell either."""
        if stuck and ABORT in self._socket.scope:
            self._socket.scope[ABORT]()
            return
        with contextlib.suppress(RuntimeError, WebSocketDisconnect, TimeoutError):
            async with asyncio.timeout(1.0):
                await self._socket.close(1000)

    async def _read(self) -> None:
        while self._failures < self._parts.limits.failures:
            # not wait_for, which may swallow a cancellation that comes together with a message
            async with asyncio.timeout(self._parts.limits.silence):
                message = await self._socket.receive()
            if message["type"] == "websocket.disconnect":
                return
            if self._session is not None:
                self._session.alive()
            try:
                await self._take(message.get("text") or message.get("bytes") or "")
            except AuthError as error:
                await self._refuse(error)
            except Exception:
                log.exception("a frame failed in a way that nobody planned")
                await self._send(refused(make("internalServerError")))
        await self._outbox.join()

    async def _take(self, text: str | bytes) -> None:
        """One frame: pings are answered at once, a key is checked before anything behind it, tasks get a place."""
        try:
            tasks = wire.batch(wire_body.decode(text))
        except (ReelwrightError, Rejected) as fault:
            await self._send(replies.rejected(fault) if isinstance(fault, Rejected) else refused(fault))
            return
        others = [task for task in tasks if not _is_ping(task)]
        if len(others) < len(tasks):
            await self._send(replies.pong())
        tasks = others
        if tasks and is_authentication(tasks[0]):
            await self._authenticate(tasks[0])
            tasks = tasks[1:]
        if not tasks:
            return
        if self._session is None:
            raise AuthError("missingApiKey", "The first frame must be an authentication task.")
        for task in tasks:
            if _is_poll(task):
                self._session.asked_after(str(task.get("taskUUID")))
        await self._parts.desk.account(self._key)  # it may have been revoked since
        await self._places.acquire()
        work = asyncio.create_task(self._serve(self._session, tasks))
        self._work.add(work)
        work.add_done_callback(self._done)

    def _done(self, work: asyncio.Task[None]) -> None:
        self._work.discard(work)
        self._places.release()

    async def _authenticate(self, task: dict[str, Any]) -> None:
        resumed = task.get("connectionSessionUUID")
        account = await self._parts.desk.account(key_in(task))
        self._key = key_in(task)
        if self._session is not None:
            self._parts.hub.leave(self._session, self._push)
        known = resumed.lower() if isinstance(resumed, str) and UUID.fullmatch(resumed) else None
        self._session = await self._parts.hub.open(account, known, self._push, self._greet)

    async def _greet(self, session_uuid: str) -> None:
        await self._send(replies.authenticated(session_uuid))

    async def _refuse(self, error: AuthError) -> None:
        self._failures += 1
        await self._send(replies.unauthorized(error))

    async def _serve(self, session: Session, tasks: Sequence[Any]) -> None:
        """Works on one frame: what can be answered now in one go, held results each when they come."""
        started = time.perf_counter()
        caller = Caller(session.account, self._together, self._dry_run, session.id)
        wanted = {str(task.get("taskUUID")) for task in tasks if _is_sync(task)}
        session.held |= wanted
        answers: list[Answer] = []
        try:
            answers = await self._parts.desk.answers(caller, tasks)
            await self._send(replies.join(answer.reply for answer in answers if answer.held is None))
            self._parts.metrics.frame(time.perf_counter() - started)
            held = [answer for answer in answers if answer.held is not None]
            await asyncio.gather(*(self._hold(session, caller, answer) for answer in held))
        except Exception:
            log.exception("a frame failed in a way that nobody planned")
            await self._send(refused(make("internalServerError")))
        finally:
            session.held -= wanted

    async def _hold(self, session: Session, caller: Caller, answer: Answer) -> None:
        """One held task. After the ack of one that took too long, what has ended since then is pushed as ever."""
        reply = await self._parts.desk.reply(caller, answer)
        await self._send(reply)
        if reply is answer.reply and answer.held is not None:
            session.held.discard(answer.held)
            progress, _ = await self._parts.desk.poll(caller, answer.held)
            ended = tuple(item for item in progress.data if item.get("status") != "processing")
            await self._send(Reply(ended, progress.errors))

    async def _push(self, view: ResultView) -> bool:
        """Queues a finished result; False when the outbox is full. A client that counts results gets all of a task in
        one frame, when the last one has ended."""
        try:
            await self._parts.desk.account(self._key)
        except AuthError:
            return False  # revoked: nothing more is told
        reply = replies.poll((view,))
        if self._together and self._session is not None:
            caller = Caller(self._session.account, together=True)
            reply, done = await self._parts.desk.poll(caller, view.task_uuid)
            if not done:
                return True
        if self._outbox.full():
            return False
        self._outbox.put_nowait(packed(reply))
        return True

    async def _send(self, reply: Reply) -> None:
        """Queues all frames of a reply; waits while the client has not read the earlier ones."""
        if frames := packed(reply):
            await self._outbox.put(frames)

    async def _write(self) -> None:
        while True:
            frames = await self._outbox.get()
            for frame in frames:
                async with asyncio.timeout(self._parts.limits.writing):
                    await self._socket.send_text(frame.decode())
            self._outbox.task_done()


def _is_poll(task: Any) -> bool:
    return isinstance(task, dict) and task.get("taskType") == "getResponse"


def _is_ping(task: Any) -> bool:
    return isinstance(task, dict) and task.get("taskType") == "ping"


_OVER = (WebSocketDisconnect, TimeoutError, RuntimeError)


def _is_sync(task: Any) -> bool:
    return isinstance(task, dict) and task.get("deliveryMethod") == "sync"
