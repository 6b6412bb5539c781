"""One task object in, one reply out: what HTTP and WebSocket have in common. Knows neither."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from reelwright.api.metrics import Metrics
from reelwright.contract import replies, utility_replies, wire
from reelwright.contract.catalog import TASK_TYPES
from reelwright.contract.error_table import make
from reelwright.contract.errors import AuthError, ReelwrightError, Rejected
from reelwright.contract.replies import Reply
from reelwright.contract.results import AccountView
from reelwright.contract.tasks import (
    AccountManagement,
    Authentication,
    CancelTask,
    GetResponse,
    GetTaskDetails,
    ImageUpload,
    MediaStorage,
    ModelSearch,
    Ping,
)
from reelwright.contract.video import VideoInference
from reelwright.jobs.service import Service

_QUICK = ("getResponse", "ping")
_KINDS = frozenset(TASK_TYPES)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sends tasks, and how. together: show no result as finished before all of its task are. session: gets the
    finished results pushed."""

    account: str
    together: bool = False
    dry_run: bool = False
    session: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The reply to one task. held: the task whose finished results the client wants instead of this ack, if they come
    soon enough (deliveryMethod sync)."""

    reply: Reply
    held: str | None = None


class Desk:
    """Thread-safe; `answer` may take as long as a download does.

    bytes_of: the picture that a text stands for (URL, data URI, base64), and the parameter to blame.
    accounts: who an account is, and what it used in the time that the task names."""

    def __init__(
        self,
        service: Service,
        metrics: Metrics,
        bytes_of: Callable[[str, str], bytes],
        accounts: Callable[[str, AccountManagement], AccountView],
    ) -> None:
        self._service = service
        self._bytes_of = bytes_of
        self._accounts = accounts
        self._metrics = metrics
        self._handlers: dict[type, Callable[[Caller, Any, dict[str, Any]], Answer]] = {
            VideoInference: self._video,
            GetResponse: self._poll,
            CancelTask: self._cancel,
            GetTaskDetails: self._details,
            ImageUpload: self._image,
            MediaStorage: self._media,
            ModelSearch: lambda _caller, task, _raw: Answer(utility_replies.models(task)),
            AccountManagement: self._account,
            Ping: lambda _caller, _task, _raw: Answer(replies.pong()),
            Authentication: _late,
        }

    def answer(self, caller: Caller, raw: Any) -> Answer:
        """Whatever the client sent, and whatever goes wrong, ends in an answer of the contract's shape."""
        try:
            task = wire.parse(raw)
            found = self._handlers[type(task)](caller, task, raw)
        except Rejected as fault:
            found = Answer(replies.rejected(fault))
        except ReelwrightError as error:
            found = Answer(replies.failed(error, *wire.identity(raw)))
        except Exception:
            log.exception("a task failed in a way that nobody planned")
            found = Answer(replies.failed(make("internalServerError"), *_identity(raw)))
        self._metrics.task(_kind(raw), "error" if found.reply.errors else "ok")
        return found

    def quick(self, raw: Any) -> bool:
        """Whether `answer` takes so little time that the event loop may do it: a poll that reads a local file."""
        return self._service.quick_reads and isinstance(raw, dict) and raw.get("taskType") in _QUICK

    def poll(self, caller: Caller, task_uuid: str) -> tuple[Reply, bool]:
        """How far a task is, and whether all of it is done. Raises NotFoundError."""
        results = self._service.poll(caller.account, task_uuid)
        reply = replies.poll(results, together=caller.together)
        # a poll that tells of a failure was answered: a client that retries on 5xx must not ask again
        return replace(reply, status=200), all(result.done for result in results)

    def _video(self, caller: Caller, task: VideoInference, raw: dict[str, Any]) -> Answer:
        if caller.dry_run:
            dry = self._service.dry_run(caller.account, task)
            return Answer(replies.dry_run(task.task_uuid, dry.costs))
        self._service.submit(caller.account, task, raw, session=caller.session)
        held = task.task_uuid if task.delivery_method == "sync" else None
        return Answer(replies.ack(task.task_type, task.task_uuid), held)

    def _poll(self, caller: Caller, task: GetResponse, _raw: dict[str, Any]) -> Answer:
        return Answer(self.poll(caller, task.task_uuid)[0])

    def _cancel(self, caller: Caller, task: CancelTask, _raw: dict[str, Any]) -> Answer:
        self._service.cancel(caller.account, task.task_uuid)
        return Answer(replies.cancelled(task.task_uuid))

    def _details(self, caller: Caller, task: GetTaskDetails, _raw: dict[str, Any]) -> Answer:
        request, results = self._service.details(caller.account, task.task_uuid)
        return Answer(utility_replies.details(request, results))

    def _image(self, caller: Caller, task: ImageUpload, _raw: dict[str, Any]) -> Answer:
        stored = self._service.store_media(caller.account, self._bytes_of(task.image, "image"), "image")
        return Answer(utility_replies.image_uploaded(task.task_uuid, stored.media_uuid, stored.url))

    def _media(self, caller: Caller, task: MediaStorage, _raw: dict[str, Any]) -> Answer:
        if task.operation == "delete":
            self._service.delete_media(caller.account, task.media.lower())
            return Answer(utility_replies.media_deleted(task.task_uuid, task.media))
        stored = self._service.store_media(caller.account, self._bytes_of(task.media, "media"), "media")
        return Answer(utility_replies.media_uploaded(task.task_uuid, stored.media_uuid, stored.url))

    def _account(self, caller: Caller, task: AccountManagement, _raw: dict[str, Any]) -> Answer:
        return Answer(utility_replies.account(task, self._accounts(caller.account, task)))


def _kind(raw: Any) -> str:
    """A name for figures: one of ours, whatever the client sent."""
    kind = raw.get("taskType") if isinstance(raw, dict) else None
    return kind if isinstance(kind, str) and kind in _KINDS else "other"


def _identity(raw: Any) -> tuple[str | None, str | None]:
    return wire.identity(raw) if isinstance(raw, dict) else (None, None)


def _late(_caller: Caller, _task: Authentication, _raw: dict[str, Any]) -> Answer:
    raise make("invalidRequest", "authentication must be the first task of a request.", parameter="taskType")


def refused(error: ReelwrightError) -> Reply:
    """A whole request refused: with the shape that authentication errors must have, or without any task."""
    if isinstance(error, AuthError):
        return replies.unauthorized(error)
    return replies.failed(error, None, None)
