"""The desk as seen from the event loop: work goes to threads, and sync deliveries wait without holding one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Any, TypeVar

from reelwright.api.auth import Gate
from reelwright.api.desk import Answer, Caller, Desk
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.replies import Reply

T = TypeVar("T")
_FIRST_LOOK, _LONGEST_PAUSE = 0.05, 0.5


class AsyncDesk:
    """sync_seconds: how long deliveryMethod sync may hold a request."""

    def __init__(self, desk: Desk, gate: Gate, threads: Executor, sync_seconds: float) -> None:
        self._desk = desk
        self._gate = gate
        self._threads = threads
        self._sync_seconds = sync_seconds
        self._hurried = False

    def hurry(self) -> None:
        """The server stops: what is held gets its ack now, and the task is there to be polled later."""
        self._hurried = True

    async def account(self, key: str | None) -> str:
        """The account of a key; raises AuthError."""
        if self._gate.remembers(key):
            return self._gate.account(key)
        return await self.in_thread(self._gate.account, key)

    async def answers(self, caller: Caller, tasks: Sequence[Any]) -> list[Answer]:
        """An answer for each task, in order."""
        if all(self._desk.quick(task) for task in tasks):  # a thread would cost more than the poll itself
            return [self._desk.answer(caller, task) for task in tasks]
        return await self.in_thread(self._in_order, caller, tasks)

    async def reply(self, caller: Caller, answer: Answer) -> Reply:
        """The reply of an answer. A held one waits until all results are done, or too long: then the ack it is."""
        if answer.held is None:
            return answer.reply
        loop = asyncio.get_running_loop()
        ends, pause = loop.time() + self._sync_seconds, _FIRST_LOOK
        while loop.time() + pause <= ends and not self._hurried:
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)
            try:
                reply, done = await self.poll(caller, answer.held)
            except ReelwrightError:  # gone, or the database is away: the ack stays true
                break
            if done:
                return reply
        return answer.reply

    async def poll(self, caller: Caller, task_uuid: str) -> tuple[Reply, bool]:
        """How far a task is, and whether all of it is done. Raises NotFoundError."""
        return await self.in_thread(self._desk.poll, caller, task_uuid)

    async def in_thread(self, function: Callable[..., T], *arguments: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, function, *arguments)

    def _in_order(self, caller: Caller, tasks: Sequence[Any]) -> list[Answer]:
        return [self._desk.answer(caller, task) for task in tasks]
