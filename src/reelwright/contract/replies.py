"""Every item and body that goes over the wire, as pure functions of results and errors (contract, sections 1, 3, 5, 6).

A Reply holds the data and the errors of one task. REST joins the replies of a batch into one body with one status;
a WebSocket gets data and errors as separate frames. Webhooks carry one flat item or one error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reelwright.contract.catalog import SLUG
from reelwright.contract.error_table import make
from reelwright.contract.errors import AuthError, ReelwrightError, Rejected
from reelwright.contract.results import ResultView

VIDEO = "videoInference"
DOCS = "https://runware.ai/docs"
# Utility tasks have pages of their own; everything else is a parameter of the model.
PAGES = {
    "getResponse": "platform/task-polling",
    "getTaskDetails": "platform/task-polling",
    "imageUpload": "platform/media-storage",
    "mediaStorage": "platform/media-storage",
    "modelSearch": "platform/model-search",
    "accountManagement": "platform/account-management",
    "authentication": "platform/authentication",
}
# The official Python client counts the first finished result again on every poll. It is known by this header.
COUNTING_SDK = "python"

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """What one task gets: items for `data`, items for `errors`, and for errors the HTTP status of the first."""

    data: tuple[Item, ...] = ()
    errors: tuple[Item, ...] = ()
    status: int = 200
    retry_after: int | None = None


def ack(task_type: str, task_uuid: str) -> Reply:
    """Accepted. No status and no videoUUID: clients would take it for a result."""
    return Reply(({"taskType": task_type, "taskUUID": task_uuid},))


def dry_run(task_uuid: str, costs: Sequence[float]) -> Reply:
    """Valid, and what it would cost; nothing was started."""
    cost = round(sum(costs), 6)
    return Reply(({"taskType": VIDEO, "taskUUID": task_uuid, "dryRun": True, "cost": cost, "costs": list(costs)},))


def poll(results: Sequence[ResultView], *, together: bool = False) -> Reply:
    """How far each result of a task is. together: show all as processing until all are done (`counts_results`).

    The status is 200 even when every result has failed: the poll was answered, and a client that retries on 5xx must
    not ask again for what will not change."""
    hold = together and not all(result.done for result in results)
    data: list[Item] = []
    errors: list[Item] = []
    for result in results:
        if hold or not result.done:
            data.append(processing(result))
        elif result.state == "succeeded":
            data.append(success(result))
        else:
            errors.append(failure(result, error_of(result)))
    return Reply(tuple(data), tuple(errors))


def counts_results(sdk_name: str | None) -> bool:
    """Does the client behind this X-SDK-Name header need all results of a task at once?"""
    return sdk_name is not None and sdk_name.strip().lower() == COUNTING_SDK


def processing(result: ResultView) -> Item:
    """Under way. No key may end in URL, and 100 % is kept for what can be fetched."""
    return {
        "taskType": VIDEO,
        "taskUUID": result.task_uuid,
        "status": "processing",
        "videoUUID": result.video_uuid,
        "progress": max(0, min(result.progress, 99)),
    }


def success(result: ResultView) -> Item:
    """Finished; the file is at videoURL."""
    item: Item = {
        "taskType": VIDEO,
        "taskUUID": result.task_uuid,
        "status": "success",
        "videoUUID": result.video_uuid,
        "videoURL": result.url,
        "seed": result.seed,
    }
    if result.include_cost and result.cost is not None:
        item["cost"] = result.cost
    if result.nsfw is not None:
        item["NSFWContent"] = result.nsfw
    if result.warnings:
        item["warnings"] = list(result.warnings)
    return item


def error_of(result: ResultView) -> ReelwrightError:
    """Why a result that is done has no file."""
    if result.state == "cancelled":
        return make("taskCancelled")
    if result.state == "expired":
        return make("taskExpired")
    return result.error or make("inferenceError")


def failure(result: ResultView, error: ReelwrightError) -> Item:
    """A result that has no file, for `errors`."""
    item = error_item(error, VIDEO, result.task_uuid)
    return {**item, "videoUUID": result.video_uuid, "status": "error"}


def error_item(error: ReelwrightError, task_type: str | None, task_uuid: str | None) -> Item:
    """One error on the wire. An authentication error must not carry a taskUUID, any other should."""
    item: Item = {"code": error.code, "message": error.message}
    parameter = list(error.parameter) if isinstance(error.parameter, tuple) else error.parameter
    if parameter is not None:
        item["parameter"] = parameter
    if error.expected is not None:
        item["type"] = error.expected
    if task_type is not None:
        item["taskType"] = task_type
    if task_uuid is not None:
        item["taskUUID"] = task_uuid
    item["documentation"] = documentation(task_type, error.parameter)
    if error.allowed is not None:
        item["allowedValues"] = list(error.allowed)
    return item


def documentation(task_type: str | None, parameter: str | tuple[str, ...] | None) -> str:
    """The page, and its place, that explains a parameter."""
    if task_type == VIDEO:
        page = f"models/{SLUG}"
    else:
        page = PAGES.get(task_type or "", "platform/errors")
    first = parameter[0] if isinstance(parameter, tuple) and parameter else parameter
    anchor = f"#request-{first.replace('.', '-').lower()}" if isinstance(first, str) and task_type else ""
    return f"{DOCS}/{page}{anchor}"


def failed(error: ReelwrightError, task_type: str | None, task_uuid: str | None) -> Reply:
    """One error as the whole reply of a task."""
    item = error_item(error, task_type, task_uuid)
    return Reply(errors=(item,), status=error.status, retry_after=error.retry_after)


def rejected(fault: Rejected) -> Reply:
    """All faults of a task."""
    items = tuple(error_item(error, fault.task_type, fault.task_uuid) for error in fault.errors)
    return Reply(errors=items, status=fault.status, retry_after=fault.errors[0].retry_after)


def unauthorized(error: AuthError) -> Reply:
    """A refused key. With taskType authentication and without taskUUID, else a client hangs."""
    item = error_item(error, "authentication", None)
    return Reply(errors=({**item, "parameter": "apiKey", "type": "string"},), status=error.status)


def authenticated(session_uuid: str) -> Reply:
    return Reply(({"taskType": "authentication", "connectionSessionUUID": session_uuid},))


def pong() -> Reply:
    return Reply(({"taskType": "ping", "pong": True},))


def cancelled(task_uuid: str) -> Reply:
    return Reply(({"taskType": "cancelTask", "taskUUID": task_uuid, "status": "cancelled"},))


def join(replies: Iterable[Reply]) -> Reply:
    """The replies of a batch as one. 200 when anything was accepted or answered, else the status of the first
    error."""
    together = tuple(replies)
    data = tuple(item for reply in together for item in reply.data)
    errors = tuple(item for reply in together for item in reply.errors)
    if data or not errors:
        return Reply(data, errors)
    first = next(reply for reply in together if reply.errors)
    return Reply(data, errors, first.status, first.retry_after)


def rest_body(reply: Reply) -> dict[str, Any]:
    """The body of a REST answer with status `reply.status`. `errors` is left out when there are none: its presence
    alone raises in one client. Outside 2xx a singular `error` repeats the first, which is all that one client shows."""
    if not reply.errors:
        return {"data": list(reply.data)}
    body: dict[str, Any] = {"data": list(reply.data), "errors": list(reply.errors)}
    if reply.status >= 300:
        body["error"] = reply.errors[0]
    return body


def frames(reply: Reply) -> list[dict[str, Any]]:
    """The same for a WebSocket: data first, then errors, and the errors of one task in each frame."""
    found: list[dict[str, Any]] = [{"data": list(reply.data)}] if reply.data else []
    by_task: dict[Any, list[Item]] = {}
    for error in reply.errors:
        by_task.setdefault(error.get("taskUUID"), []).append(error)
    return found + [{"errors": errors} for errors in by_task.values()]


def webhook_body(result: ResultView) -> dict[str, Any]:
    """What a webhook gets for a result that is done: the flat item, or {"errors": […]}."""
    if result.state == "succeeded":
        return success(result)
    return {"errors": [failure(result, error_of(result))]}
