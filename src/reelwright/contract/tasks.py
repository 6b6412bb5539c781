"""The wire models of every task beside videoInference."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from reelwright.contract import catalog
from reelwright.contract.fields import LARGEST, AnyUUID, OneOf, ShortText, Switch, UploadImage, Whole
from reelwright.contract.video import Wire

Words = Annotated[tuple[ShortText, ...], Field(max_length=50)]


class Authentication(Wire):
    """Key in the body: the first element of a REST batch, or the first frame of a WebSocket. connectionSessionUUID
    resumes an earlier session."""

    task_type: Annotated[str, OneOf(("authentication",))] = Field(alias="taskType")
    api_key: ShortText = Field(alias="apiKey")
    connection_session_uuid: AnyUUID | None = Field(None, alias="connectionSessionUUID")
    task_uuid: AnyUUID | None = Field(None, alias="taskUUID")


class Ping(Wire):
    """Is anybody there?"""

    task_type: Annotated[str, OneOf(("ping",))] = Field(alias="taskType")
    ping: Switch = True
    task_uuid: AnyUUID | None = Field(None, alias="taskUUID")


class Utility(Wire):
    """What all other tasks share."""

    task_uuid: AnyUUID = Field(alias="taskUUID")


class GetResponse(Utility):
    """How far is this task?"""

    task_type: Annotated[str, OneOf(("getResponse",))] = Field("getResponse", alias="taskType")
    number_results: Annotated[int, Whole(0, LARGEST)] | None = Field(
        None, alias="numberResults", description="Older clients send it; not needed."
    )


class GetTaskDetails(Utility):
    """The task as it was sent, and its response."""

    task_type: Annotated[str, OneOf(("getTaskDetails",))] = Field(alias="taskType")


class CancelTask(Utility):
    """Stop this task. Ours: the vendor's API has no cancel."""

    task_type: Annotated[str, OneOf(("cancelTask",))] = Field(alias="taskType")


class ImageUpload(Utility):
    """Store a picture for later tasks."""

    task_type: Annotated[str, OneOf(("imageUpload",))] = Field(alias="taskType")
    image: UploadImage


class MediaStorage(Utility):
    """Store a picture, or delete it again (media: its UUID)."""

    task_type: Annotated[str, OneOf(("mediaStorage",))] = Field(alias="taskType")
    operation: Annotated[str, OneOf(catalog.MEDIA_OPERATIONS)] = "upload"
    media: UploadImage


class ModelSearch(Utility):
    """Which models are served here?"""

    task_type: Annotated[str, OneOf(("modelSearch",))] = Field(alias="taskType")
    search: ShortText | None = None
    category: ShortText | None = None
    architecture: ShortText | None = None
    type: ShortText | None = None
    source: ShortText | None = None
    visibility: ShortText | None = None
    conditioning: ShortText | None = None
    sort: ShortText | None = None
    tags: Words | None = None
    capabilities: Words | None = None
    limit: Annotated[int, Whole(1, 100)] = 20
    offset: Annotated[int, Whole(0, LARGEST)] = 0


class AccountManagement(Utility):
    """The account, its keys, and what it used."""

    task_type: Annotated[str, OneOf(("accountManagement",))] = Field(alias="taskType")
    operation: Annotated[str, OneOf(catalog.ACCOUNT_OPERATIONS)]
    start_date: ShortText | None = Field(None, alias="startDate")
    end_date: ShortText | None = Field(None, alias="endDate")
    models: Words | None = None
    api_keys: Words | None = Field(None, alias="apiKeys")
    group_by: Words | None = Field(None, alias="groupBy")
    timezone: ShortText | None = None


UtilityTask = (
    Authentication
    | Ping
    | GetResponse
    | GetTaskDetails
    | CancelTask
    | ImageUpload
    | MediaStorage
    | ModelSearch
    | AccountManagement
)
MODELS_BY_TASK: dict[str, type[UtilityTask]] = {
    "authentication": Authentication,
    "ping": Ping,
    "getResponse": GetResponse,
    "getTaskDetails": GetTaskDetails,
    "cancelTask": CancelTask,
    "imageUpload": ImageUpload,
    "mediaStorage": MediaStorage,
    "modelSearch": ModelSearch,
    "accountManagement": AccountManagement,
}


def search(task: ModelSearch, cards: tuple[dict[str, Any], ...] = catalog.MODEL_CARDS) -> list[dict[str, Any]]:
    """The cards that match everything the task asks for; every word of `search` must occur somewhere in the card."""
    words = (task.search or "").lower().split()
    found = []
    for card in cards:
        text = " ".join(str(value) for value in card.values()).lower()
        wanted = (("category", task.category), ("architecture", task.architecture), ("type", task.type))
        fits = all(value is None or card[key] == value for key, value in wanted)
        tagged = set(task.tags or ()) <= set(card["tags"]) and set(task.capabilities or ()) <= set(card["capabilities"])
        public = task.visibility in (None, "public", "all") and task.source in (None, "official")
        if fits and tagged and public and all(word in text for word in words):
            found.append(card)
    return found
