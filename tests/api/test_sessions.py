"""Sessions without a network: a feed of events in a list, and sockets that are lists too."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from reelwright.api.sessions import RESUMABLE_SECONDS, Hub
from reelwright.contract.results import ResultView


@dataclass(frozen=True)
class Event:
    id: int
    session: str | None
    view: ResultView


class Feed:
    """The event log of one account."""

    def __init__(self):
        self.log = []
        self.broken = False

    def add(self, session, task="t", state="succeeded"):
        self.log.append(Event(len(self.log) + 1, session, ResultView(task, "v", 0, state, 100, 1)))

    def last_event(self):
        if self.broken:
            raise OSError("away")
        return len(self.log)

    def events(self, account, after):
        return self.log[after : after + 200]


class Socket:
    """full: its client does not read."""

    def __init__(self):
        self.got = []
        self.full = False

    async def push(self, view):
        if not self.full:
            self.got.append(view.task_uuid)
        return not self.full

    async def greet(self, session):
        self.got.append(session)


class World:
    def __init__(self):
        self.feed = Feed()
        self.now = 0.0
        self.hub = Hub(self.feed, interval=0.005, clock=lambda: self.now)

    async def open(self, resumed=None, account="a"):
        socket = Socket()
        return socket, await self.hub.open(account, resumed, socket.push, socket.greet)


def play(story):
    """Runs a coroutine function with a world whose hub runs."""

    async def act():
        world = World()
        running = asyncio.create_task(world.hub.run())
        try:
            await asyncio.wait_for(story(world), 20)
        finally:
            running.cancel()

    asyncio.run(act())


async def until(condition):
    while not condition():
        await asyncio.sleep(0.002)


async def settle():
    await asyncio.sleep(0.05)


def test_the_greeting_comes_first_even_when_something_waits():
    async def story(world):
        _, session = await world.open()
        world.hub.leave(session, session.push)
        world.feed.add(session.id)
        socket, _ = await world.open(session.id)
        await until(lambda: len(socket.got) == 2)
        assert socket.got == [session.id, "t"]

    play(story)


def test_sent_but_not_heard_from_again_is_sent_anew():
    async def story(world):
        first, session = await world.open()
        world.feed.add(session.id, "one")
        await until(lambda: "one" in first.got)
        session.alive()
        world.feed.add(session.id, "two")
        await until(lambda: "two" in first.got)
        world.hub.leave(session, first.push)
        second, _ = await world.open(session.id)
        await until(lambda: len(second.got) == 2)
        assert second.got[1] == "two"

    play(story)


def test_a_slow_reader_gets_everything_later_and_holds_up_nobody():
    async def story(world):
        slow, session = await world.open()
        quick, other = await world.open()
        slow.full = True
        world.feed.add(session.id, "one")
        world.feed.add(other.id, "two")
        world.feed.add(session.id, "three")
        await until(lambda: "two" in quick.got)
        slow.full = False
        await until(lambda: len(slow.got) == 3)
        assert slow.got[1:] == ["one", "three"]

    play(story)


def test_more_events_than_a_page_arrive_in_order():
    async def story(world):
        socket, session = await world.open()
        for i in range(450):
            world.feed.add(session.id if i % 2 else None, str(i))
        await until(lambda: len(socket.got) == 226)
        assert socket.got[1:] == [str(i) for i in range(450) if i % 2]

    play(story)


def test_held_tasks_are_left_to_their_own_answer():
    async def story(world):
        socket, session = await world.open()
        session.held.add("mine")
        world.feed.add(session.id, "mine")
        world.feed.add(session.id, "other")
        await until(lambda: "other" in socket.got)
        assert "mine" not in socket.got

    play(story)


def test_a_failure_is_pushed_when_nobody_polls_for_it():
    async def story(world):
        socket, session = await world.open()
        world.feed.add(session.id, "lost", "failed")
        world.feed.add(session.id, "made")
        await until(lambda: "made" in socket.got)
        assert "lost" not in socket.got
        world.now += 3.1
        await until(lambda: "lost" in socket.got)
        await settle()
        assert socket.got[1:] == ["made", "lost"]

    play(story)


@pytest.mark.parametrize("asked_first", [True, False])
def test_a_failure_that_a_poll_tells_is_not_told_twice(asked_first):
    async def story(world):
        socket, session = await world.open()
        if asked_first:
            session.asked_after("lost")
        world.feed.add(session.id, "lost", "failed")
        world.feed.add(session.id, "made")
        await until(lambda: "made" in socket.got)
        if not asked_first:
            session.asked_after("lost")
        world.now += 3.1
        world.feed.add(session.id, "last")
        await until(lambda: "last" in socket.got)
        await settle()
        assert "lost" not in socket.got

    play(story)


def test_a_failure_that_was_not_told_yet_comes_on_resumption():
    async def story(world):
        first, session = await world.open()
        world.feed.add(session.id, "lost", "failed")
        world.feed.add(session.id, "made")
        await until(lambda: "made" in first.got)
        session.alive()
        world.hub.leave(session, first.push)
        second, _ = await world.open(session.id)
        await until(lambda: "made" in second.got)
        world.now += 3.1
        await until(lambda: "lost" in second.got)
        assert second.got[1:] == ["made", "lost"]

    play(story)


def test_what_was_polled_on_a_lost_socket_is_pushed_on_the_next():
    async def story(world):
        first, session = await world.open()
        session.asked_after("lost")
        world.hub.leave(session, first.push)
        world.feed.add(session.id, "lost", "failed")
        second, _ = await world.open(session.id)
        await settle()
        world.now += 3.1
        await until(lambda: "lost" in second.got)
        assert second.got[1:] == ["lost"]

    play(story)


def test_after_two_minutes_a_session_is_over():
    async def story(world):
        socket, session = await world.open()
        world.hub.leave(session, socket.push)
        world.now += RESUMABLE_SECONDS + 1
        _, later = await world.open(session.id)
        assert later.id != session.id

    play(story)


def test_a_session_is_not_given_to_another_account():
    async def story(world):
        _, session = await world.open(account="a")
        _, other = await world.open(session.id, account="b")
        assert other.id != session.id

    play(story)


def test_a_new_session_hears_nothing_of_the_past():
    async def story(world):
        world.feed.add("earlier")
        socket, _ = await world.open()
        await settle()
        assert len(socket.got) == 1

    play(story)


@pytest.mark.filterwarnings("default")
def test_a_feed_that_fails_is_asked_again(monkeypatch):
    monkeypatch.setattr("reelwright.api.sessions._AFTER_FAULT", 0.01)

    async def story(world):
        socket, session = await world.open()
        world.feed.broken = True
        world.feed.add(session.id)
        await settle()
        assert "t" not in socket.got
        world.feed.broken = False
        await until(lambda: "t" in socket.got)
        assert socket.got.count("t") == 1

    play(story)
