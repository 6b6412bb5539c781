"""Which socket gets which finished result: sessions, their resumption, and the pushes.

An event (a result that ended) belongs to the session that its task came in by; the database remembers that, so sessions
outlive the server. It counts as delivered once it was sent and the client was heard from again; what was not is sent
anew when the session is resumed within two minutes.

A failure waits a few seconds, for who polls gets it in answer to a poll, and must not get it twice: the official Python
client hands a second error of a task that it has given up to every other task that it waits for."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from reelwright.contract.results import ResultView

log = logging.getLogger(__name__)
RESUMABLE_SECONDS = 120.0
_MOST_IDLE_SESSIONS = 10_000
_AFTER_FAULT = 1.0  # s
_PATIENCE = 3.0  # s that a failure waits for a poll; the official clients ask after 0.5 to 2 s
_POLLED = 1000  # tasks of a session that are remembered as polled
_REPLAYED = 200  # of the newest events, those that a session which this process does not know gets once more

Push = Callable[[ResultView], Awaitable[bool]]
Greet = Callable[[str], Awaitable[None]]


class Event(Protocol):
    """A result that ended; id grows from event to event (jobs.views.Event)."""

    @property
    def id(self) -> int: ...

    @property
    def session(self) -> str | None: ...

    @property
    def view(self) -> ResultView: ...


class Feed(Protocol):
    """What the hub needs of jobs.service.Service."""

    def last_event(self) -> int: ...

    def events(self, account: str, after: int) -> Iterable[Event]: ...


@dataclass(eq=False)
class Session:
    """One client over all its sockets. sent: the newest event handed to a socket; heard: the newest one that was
    handed over before the client's last sign of life. push: None while no socket is open. polled: the tasks that the
    client asks after. owed: event id → a failure that no poll has told yet, and since when it waits."""

    id: str
    account: str
    sent: int
    heard: int
    push: Push | None = None
    left_at: float = 0.0
    held: set[str] = field(default_factory=set)  # tasks whose results another answer carries
    polled: dict[str, None] = field(default_factory=dict)
    owed: dict[int, tuple[float, ResultView]] = field(default_factory=dict)

    def alive(self) -> None:
        """The client was heard from."""
        self.heard = min((self.sent, *(event - 1 for event in self.owed)))

    def asked_after(self, task_uuid: str) -> None:
        """A poll came in; its answer tells the client of failures."""
        self.polled.pop(task_uuid, None)
        self.polled[task_uuid] = None
        if len(self.polled) > _POLLED:
            del self.polled[next(iter(self.polled))]
        for event in [event for event, (_, view) in self.owed.items() if view.task_uuid == task_uuid]:
            del self.owed[event]


class Hub:
    """Asks for new events as long as a socket is open, and hands them out. Lives on one event loop."""

    def __init__(self, feed: Feed, interval: float = 0.1, clock: Callable[[], float] = time.monotonic) -> None:
        """interval: s between two looks for events. clock: s, never backwards."""
        self._feed = feed
        self._interval = interval
        self._clock = clock
        self._sessions: dict[str, Session] = {}
        self._wake = asyncio.Event()

    async def open(self, account: str, resumed: str | None, push: Push, greet: Greet) -> Session:
        """The session that a client resumes, or a new one. A socket that still held it is silently replaced.

        greet: says the session's id; nothing is pushed before, since clients take the first item for the greeting."""
        known = self._sessions.get(resumed) if resumed else None
        if known is None or known.account != account or self._gone(known):
            newest = await asyncio.to_thread(self._feed.last_event)
            if resumed and known is None:  # from before a restart: its events say whose they are
                newest, name = max(0, newest - _REPLAYED), resumed
            else:
                name = str(uuid.uuid4())
            known = Session(name, account, newest, newest)
            self._sessions[known.id] = known
        await greet(known.id)
        known.sent = known.heard
        known.owed.clear()  # they are behind `heard`, so they come again
        known.polled.clear()  # what was asked on the old socket is not answered on this one
        known.push = push
        self._wake.set()
        return known

    def leave(self, session: Session, push: Push) -> None:
        """The socket of a session closed; it can be resumed for two minutes."""
        if session.push == push:  # not "is": a bound method is another object each time
            session.push, session.left_at = None, self._clock()
        if len(self._sessions) > _MOST_IDLE_SESSIONS:
            self._forget()

    async def run(self) -> None:
        """Until cancelled: hands out what ended. Idle while no socket is open."""
        while True:
            await self._wake.wait()
            await asyncio.sleep(self._interval)
            connected = [session for session in self._sessions.values() if session.push is not None]
            if not connected:
                self._wake.clear()
                self._forget()
                continue
            try:
                await self._round(connected)
            except Exception:
                log.exception("finished results could not be pushed")
                await asyncio.sleep(_AFTER_FAULT)

    async def _round(self, connected: list[Session]) -> None:
        for session in connected:
            await self._tell_failures(session)
        newest = await asyncio.to_thread(self._feed.last_event)
        waiting = [session for session in connected if session.sent < newest]
        for account in {session.account for session in waiting}:
            await self._deliver([session for session in waiting if session.account == account], newest)

    async def _deliver(self, sessions: list[Session], newest: int) -> None:
        """Hands the account's events to those of its sessions that lack them. newest: of all accounts."""
        account, after = sessions[0].account, min(session.sent for session in sessions)
        events = list(await asyncio.to_thread(self._feed.events, account, after))
        for session in sessions:
            mine = [event for event in events if event.session == session.id and event.id > session.sent]
            for event in mine:
                if not await self._taken(session, event):
                    break
                session.sent = event.id
            else:  # nothing of it is left; a full page of events may have a next one
                session.sent = max(session.sent, events[-1].id if events else newest)

    async def _taken(self, session: Session, event: Event) -> bool:
        """False: it stays for the next round."""
        task = event.view.task_uuid
        if event.view.state == "succeeded":
            return task in session.held or await _handed_over(session, event.view)
        if task not in session.held and task not in session.polled:
            session.owed[event.id] = self._clock(), event.view
        return True

    async def _tell_failures(self, session: Session) -> None:
        """Pushes the failures that no poll has told in time."""
        for event, (since, view) in list(session.owed.items()):
            if self._clock() - since >= _PATIENCE and event in session.owed and await _handed_over(session, view):
                session.owed.pop(event, None)

    def _gone(self, session: Session) -> bool:
        return session.push is None and self._clock() - session.left_at > RESUMABLE_SECONDS

    def _forget(self) -> None:
        for session in [session for session in self._sessions.values() if self._gone(session)]:
            del self._sessions[session.id]


async def _handed_over(session: Session, view: ResultView) -> bool:
    """False: the socket closed, or its client reads too slowly; the event stays for the next round."""
    return session.push is not None and await session.push(view)
