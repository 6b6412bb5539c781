"""Reply items of the utility tasks (contract, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reelwright.contract.replies import Reply, poll
from reelwright.contract.results import AccountView, KeyView, ResultView
from reelwright.contract.tasks import AccountManagement, ModelSearch, search

# A text longer than this in an echoed request is a picture or nobody's business; a prompt has at most 2,048.
ECHOED = 9000
SHOWN = 64


def image_uploaded(task_uuid: str, media_uuid: str, url: str) -> Reply:
    return Reply(({"taskType": "imageUpload", "taskUUID": task_uuid, "imageUUID": media_uuid, "imageURL": url},))


def media_uploaded(task_uuid: str, media_uuid: str, url: str) -> Reply:
    item = {"taskType": "mediaStorage", "taskUUID": task_uuid, "operation": "upload"}
    return Reply(({**item, "mediaUUID": media_uuid, "mediaURL": url},))


def media_deleted(task_uuid: str, media_uuid: str) -> Reply:
    item = {"taskType": "mediaStorage", "taskUUID": task_uuid, "operation": "delete"}
    return Reply(({**item, "mediaUUID": media_uuid},))


def details(request: dict[str, Any], results: Sequence[ResultView]) -> Reply:
    """The task as it was sent, pictures trimmed, and what a poll would answer."""
    answer = poll(results)
    response: dict[str, Any] = {"data": list(answer.data)}
    if answer.errors:
        response["errors"] = list(answer.errors)
    item = {"taskType": "getTaskDetails", "taskUUID": results[0].task_uuid if results else request.get("taskUUID")}
    return Reply(({**item, "request": [trimmed(request)], "response": response},))


def trimmed(value: Any) -> Any:
    """A request without the bytes of its pictures: data URIs and base64 are cut to their beginning."""
    if isinstance(value, dict):
        return {key: trimmed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [trimmed(item) for item in value]
    if isinstance(value, str) and (len(value) > ECHOED or (value[:5].lower() == "data:" and len(value) > SHOWN)):
        return f"{value[:SHOWN]}…"
    return value


def models(task: ModelSearch) -> Reply:
    """One page of the models that match."""
    found = search(task)
    page = found[task.offset : task.offset + task.limit]
    item = {"taskType": "modelSearch", "taskUUID": task.task_uuid}
    return Reply(({**item, "totalResults": len(found), "results": page},))


def account(task: AccountManagement, view: AccountView) -> Reply:
    """Who this is and what was used; the time asked for is echoed."""
    item: dict[str, Any] = {
        "taskType": "accountManagement",
        "taskUUID": task.task_uuid,
        "operation": task.operation,
        "organizationUUID": view.organization_uuid,
        "organizationName": view.organization_name,
        "usage": usage(view),
    }
    if task.operation == "getDetails":
        item["apiKeys"] = [key_item(key) for key in view.keys]
    for name, value in (("startDate", task.start_date), ("endDate", task.end_date)):
        if value is not None:
            item[name] = value
    return Reply((item,))


def usage(view: AccountView) -> dict[str, Any]:
    used = view.usage
    total = {"tasks": used.tasks, "results": used.results, "succeeded": used.succeeded, "failed": used.failed}
    return {"total": {**total, "seconds": used.seconds, "cost": used.cost}}


def key_item(key: KeyView) -> dict[str, Any]:
    item = {"name": key.name, "apiKey": key.masked, "createdAt": key.created_at, "enabled": not key.revoked}
    return {**item, "lastUsedAt": key.last_used_at}
