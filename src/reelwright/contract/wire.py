"""From a JSON value to a task: `parse` gives a frozen model or raises Rejected with every fault of the task.

Never anything else: any JSON value that a client can send ends in one of the two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from reelwright.contract import catalog, faults, legacy, rules
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.images import UUID
from reelwright.contract.tasks import MODELS_BY_TASK, GetResponse, UtilityTask
from reelwright.contract.text import clean, hint, printable, shown
from reelwright.contract.video import VideoInference

TaskRequest = VideoInference | UtilityTask
MAX_BATCH = 1000
MAX_DEPTH = 32
MAX_VALUES = 10_000
POLL_KEYS = {"taskType", "taskUUID"}


def batch(body: Any) -> list[Any]:
    """The task objects of a request body: an array, or one object. Raises Rejected for anything else."""
    if isinstance(body, dict):
        return [body]
    if not isinstance(body, list) or not body:
        raise Rejected((make("invalidRequest", "The body must be a non-empty array of task objects."),))
    if len(body) > MAX_BATCH:
        raise Rejected((make("arrayTooLarge", f"A request may hold at most {MAX_BATCH} tasks."),))
    return body


def parse(obj: Any) -> TaskRequest:
    """The task that a JSON value describes. Raises Rejected with all faults together, in the order of the fields."""
    if not isinstance(obj, dict):
        raise Rejected((make("invalidRequest", f"A task must be an object, not {shown(obj)}."),))
    if obj.get("taskType") == "getResponse" and obj.keys() == POLL_KEYS:
        task_uuid = obj["taskUUID"]
        if isinstance(task_uuid, str) and UUID.fullmatch(task_uuid):
            return GetResponse.model_construct(task_uuid=task_uuid, task_type="getResponse")
    kind, task_uuid = identity(obj)
    found = [*broken_text(obj)] or [*type_faults(obj.get("taskType"))]
    if found:
        raise Rejected(tuple(found), task_type=kind, task_uuid=task_uuid)
    if kind == "videoInference":
        return parse_video(obj, task_uuid)
    return parse_utility(obj, str(kind), task_uuid)


def identity(obj: dict[str, Any]) -> tuple[str | None, str | None]:
    """Task type and UUID for the reply, as far as they are texts of a sensible length."""
    kind, task_uuid = obj.get("taskType"), obj.get("taskUUID")
    kind = printable(kind[:64]) if isinstance(kind, str) else None
    return kind, printable(task_uuid[:128]) if isinstance(task_uuid, str) else None


def parse_video(obj: dict[str, Any], task_uuid: str | None) -> VideoInference:
    modern = legacy.modernise(obj)
    found: list[ReelwrightError] = []
    task = None
    try:
        task = VideoInference.model_validate(without_other_providers(modern.task))
    except ValidationError as fault:
        found += faults.translate(fault, VideoInference, modern.path)
    found += [as_written(error, modern) for error in rules.faults(modern.task)]
    found += modern.faults
    if found or task is None:
        raise Rejected(tuple(found), task_type="videoInference", task_uuid=task_uuid)
    return task


def without_other_providers(task: dict[str, Any]) -> dict[str, Any]:
    """Settings of other providers have a rule and a code of their own."""
    settings = task.get("providerSettings")
    if not isinstance(settings, dict):
        return task
    return {**task, "providerSettings": {key: value for key, value in settings.items() if key == "pixverse"}}


def as_written(error: ReelwrightError, modern: legacy.Modern) -> ReelwrightError:
    """A rule's error with the paths that the client wrote."""
    if isinstance(error.parameter, tuple):
        error.parameter = tuple(modern.path(path) for path in error.parameter)
    elif error.parameter is not None:
        error.parameter = modern.path(error.parameter)
    return error


def parse_utility(obj: dict[str, Any], kind: str, task_uuid: str | None) -> UtilityTask:
    model = MODELS_BY_TASK[kind]
    try:
        return model.model_validate(legacy.sent(obj))
    except ValidationError as fault:
        found = tuple(faults.translate(fault, model))
    raise Rejected(found, task_type=kind, task_uuid=task_uuid)


def type_faults(kind: Any) -> Iterator[ReelwrightError]:
    if kind is None:
        yield make("missingTaskType", "taskType is required.", parameter="taskType", allowed=catalog.TASK_TYPES)
    elif not isinstance(kind, str) or kind not in catalog.TASK_TYPES:
        message = f"taskType {shown(kind)} is not served here.{hint(kind, catalog.TASK_TYPES)}"
        yield make("unsupportedTaskType", message, parameter="taskType", allowed=catalog.TASK_TYPES)


def broken_text(obj: dict[str, Any]) -> Iterator[ReelwrightError]:
    """Texts and keys that can't be stored or sent back (the first is enough), nesting and numbers of values that
    nobody needs."""
    level: list[tuple[str, Any]] = [("", obj)]
    values = 0
    for _ in range(MAX_DEPTH):
        inner: list[tuple[str, Any]] = []
        for path, value in level:
            values += len(value)
            if values > MAX_VALUES:
                yield make("invalidRequest", f"A task may hold at most {MAX_VALUES} values.")
                return
            for key, item in value.items() if isinstance(value, dict) else enumerate(value):
                if not clean(str(key)) or (isinstance(item, str) and not clean(item)):
                    yield broken(f"{path}{printable(str(key))}")
                    return
                if isinstance(item, dict | list):
                    inner.append((f"{path}{key}.", item))
        if not inner:
            return
        level = inner
    yield make("invalidRequest", f"A task may be nested at most {MAX_DEPTH} deep.")


def broken(path: str) -> ReelwrightError:
    message = f"{path} must not contain NUL or broken surrogate characters."
    return make(f"invalid{faults.capital(path)}", message, parameter=path)
