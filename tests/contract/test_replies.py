"""The reply policy of the contract, clause by clause."""

from __future__ import annotations

from typing import Any

import pytest

from reelwright.contract import replies, utility_replies
from reelwright.contract.error_table import make
from reelwright.contract.errors import AuthError, Rejected
from reelwright.contract.replies import Reply
from reelwright.contract.results import AccountView, KeyView, ResultView, UsageView
from reelwright.contract.wire import parse
from tests.contract.cases import DATA_URI
from tests.contract.samples import OTHER, UUID, frames, video

DONE = {"state": "succeeded", "progress": 100, "url": "http://127.0.0.1/media/a.mp4"}


def result(index: int = 0, **changes: Any) -> ResultView:
    values: dict[str, Any] = {"state": "running", "progress": 40, "seed": 7 + index}
    return ResultView(task_uuid=UUID, video_uuid=f"video-{index}", index=index, **{**values, **changes})


def keys_deep(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(key for item in value.values() for key in keys_deep(item))]
    return [key for item in value for key in keys_deep(item)] if isinstance(value, list) else []


def test_ack_has_neither_status_nor_video():
    assert replies.rest_body(replies.ack("videoInference", UUID)) == {
        "data": [{"taskType": "videoInference", "taskUUID": UUID}]
    }


def test_processing_is_one_item_for_each_result_without_any_url():
    body = replies.rest_body(replies.poll([result(), result(1, state="waiting", progress=0)]))
    assert [item["progress"] for item in body["data"]] == [40, 0]
    assert [item["videoUUID"] for item in body["data"]] == ["video-0", "video-1"]
    assert {item["status"] for item in body["data"]} == {"processing"}
    assert not [key for key in keys_deep(body) if key.endswith("URL")]


def test_progress_is_100_only_with_the_file():
    assert replies.processing(result(progress=100))["progress"] == 99
    assert "progress" not in replies.success(result(**DONE))


def test_success():
    assert replies.success(result(**DONE)) == {
        "taskType": "videoInference",
        "taskUUID": UUID,
        "status": "success",
        "videoUUID": "video-0",
        "videoURL": DONE["url"],
        "seed": 7,
    }


def test_success_says_cost_safety_and_warnings_when_there_are_some():
    item = replies.success(result(**DONE, cost=0.15, include_cost=True, nsfw=False, warnings=("normal was used",)))
    assert (item["cost"], item["NSFWContent"], item["warnings"]) == (0.15, False, ["normal was used"])
    assert "cost" not in replies.success(result(**DONE, cost=0.15))


def test_failures_go_to_errors_and_the_rest_to_data():
    error = make("downloadFailed", "gone", parameter="inputs.frameImages.0")
    views = [result(**DONE), result(1, state="failed", error=error), result(2)]
    body = replies.rest_body(replies.poll(views))
    assert [item["status"] for item in body["data"]] == ["success", "processing"]
    (item,) = body["errors"]
    assert (item["code"], item["message"], item["parameter"]) == ("downloadFailed", "gone", "inputs.frameImages.0")
    assert (item["taskType"], item["taskUUID"], item["videoUUID"]) == ("videoInference", UUID, "video-1")
    assert item["status"] == "error"
    assert item["documentation"].startswith("https://")
    assert "error" not in body


@pytest.mark.parametrize(
    ("state", "code"), [("cancelled", "taskCancelled"), ("expired", "taskExpired"), ("failed", "inferenceError")]
)
def test_ends_without_a_file(state: Any, code: str):
    reply = replies.poll([result(state=state)])
    assert (reply.errors[0]["code"], reply.data) == (code, ())
    assert replies.join([reply]).status == 200  # the poll itself was answered


def test_errors_is_left_out_when_there_are_none():
    assert "errors" not in replies.rest_body(replies.poll([result(**DONE)]))
    assert replies.rest_body(Reply()) == {"data": []}


def test_one_client_gets_all_results_at_once():
    mixed = [result(**DONE), result(1), result(2, state="failed")]
    held = replies.poll(mixed, together=True)
    assert [item["status"] for item in held.data] == ["processing"] * 3
    assert (held.data[0]["progress"], held.errors, held.status) == (99, (), 200)
    whole = replies.poll([result(**DONE), result(1, **DONE)], together=True)
    assert [item["status"] for item in whole.data] == ["success"] * 2


@pytest.mark.parametrize(("header", "held"), [("python", True), (" Python ", True), ("js", False), (None, False)])
def test_which_client_that_is(header: str | None, held: bool):
    assert replies.counts_results(header) is held


def test_websocket_frames_split_data_and_the_errors_of_each_task():
    one = replies.failed(make("unsupportedDuration"), "videoInference", UUID)
    two = replies.failed(make("invalidSeed"), "videoInference", OTHER)
    more = replies.failed(make("invalidTtl"), "videoInference", UUID)
    frames_ = replies.frames(replies.join([one, replies.ack("videoInference", "a"), two, more]))
    assert [list(frame) for frame in frames_] == [["data"], ["errors"], ["errors"]]
    assert [[error["code"] for error in frame["errors"]] for frame in frames_[1:]] == [
        ["unsupportedDuration", "invalidTtl"],
        ["invalidSeed"],
    ]


def test_every_error_carries_its_task_but_those_of_authentication():
    item = replies.failed(make("invalidSeed"), "videoInference", UUID).errors[0]
    assert (item["taskUUID"], item["taskType"]) == (UUID, "videoInference")
    reply = replies.unauthorized(AuthError("invalidApiKey", "no"))
    item = reply.errors[0]
    assert (item["code"], item["parameter"], item["type"]) == ("invalidApiKey", "apiKey", "string")
    assert item["taskType"] == "authentication"
    assert "taskUUID" not in item
    assert reply.status == 401


def test_rejected_tasks_show_all_faults_with_paths_and_values():
    with pytest.raises(Rejected) as caught:
        parse(video(duration=6, **frames({"image": UUID, "frame": 0}, {"image": UUID, "frame": "first"})))
    reply = replies.rejected(caught.value)
    assert [error["code"] for error in reply.errors] == ["unsupportedDuration", "incompatibleParameters"]
    assert reply.errors[0]["allowedValues"] == [5, 8]
    assert reply.errors[1]["parameter"] == ["inputs.frameImages.0.frame", "inputs.frameImages.1.frame"]
    assert all(error["taskUUID"] == UUID and "status" not in error for error in reply.errors)


def test_documentation_leads_to_the_parameter():
    url = replies.documentation("videoInference", "providerSettings.pixverse.effect")
    assert url == "https://runware.ai/docs/models/pixverse-v4#request-providersettings-pixverse-effect"


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        (["invalidSeed"], 400),
        (["invalidApiKey"], 401),
        (["insufficientCredits"], 402),
        (["forbidden"], 403),
        (["taskFailedOrNotFound", "invalidSeed"], 404),
        (["rateLimitExceeded"], 429),
        (["quotaExceeded"], 429),
        (["internalServerError"], 500),
        (["serviceUnavailable"], 503),
        ([None, "invalidSeed"], 200),
        (["invalidSeed", None], 200),
        ([None], 200),
    ],
)
def test_the_status_of_a_batch(codes: list[str | None], status: int):
    ack = replies.ack("videoInference", UUID)
    joined = replies.join(replies.failed(make(code), None, UUID) if code else ack for code in codes)
    assert joined.status == status
    body = replies.rest_body(joined)
    assert ("error" in body) == (status != 200)
    assert body.get("error") == (body["errors"][0] if status != 200 else None)
    assert isinstance(body["data"], list)


def test_retry_after_survives_joining():
    busy = replies.failed(make("quotaExceeded", "full", retry_after=30), "videoInference", UUID)
    assert replies.join([busy, busy]).retry_after == 30


def test_small_replies():
    assert replies.authenticated(OTHER).data == ({"taskType": "authentication", "connectionSessionUUID": OTHER},)
    assert replies.pong().data == ({"taskType": "ping", "pong": True},)
    assert replies.cancelled(UUID).data[0]["status"] == "cancelled"
    assert replies.dry_run(UUID, [0.15, 0.15]).data[0]["cost"] == 0.3
    assert utility_replies.image_uploaded(UUID, OTHER, "http://x").data[0]["imageUUID"] == OTHER
    assert utility_replies.media_uploaded(UUID, OTHER, "http://x").data[0]["mediaURL"] == "http://x"
    assert "mediaURL" not in utility_replies.media_deleted(UUID, OTHER).data[0]


def test_details_echo_the_request_without_its_pictures():
    request = video(**frames({"image": DATA_URI * 100}, UUID), negativePrompt="n" * 2048)
    (item,) = utility_replies.details(request, [result(**DONE), result(1, state="failed")]).data
    (echoed,) = item["request"]
    assert len(echoed["inputs"]["frameImages"][0]["image"]) == 65
    assert echoed["inputs"]["frameImages"][1] == UUID
    assert echoed["negativePrompt"] == "n" * 2048
    assert item["response"]["data"][0]["status"] == "success"
    assert item["response"]["errors"][0]["code"] == "inferenceError"
    assert item["taskUUID"] == UUID


def test_model_search_pages():
    task = parse({"taskType": "modelSearch", "taskUUID": UUID, "offset": 1})
    (item,) = utility_replies.models(task).data  # type: ignore[arg-type]
    assert (item["totalResults"], item["results"]) == (1, [])


def test_account():
    view = AccountView("org", "Mine", (KeyView("ci", "rw_abc…", "2026-01-01"),), UsageView(2, 3, 2, 1, 15.0, 0.45))
    asked = {"taskType": "accountManagement", "taskUUID": UUID, "operation": "getDetails", "startDate": "2026-01-01"}
    (item,) = utility_replies.account(parse(asked), view).data  # type: ignore[arg-type]
    assert item["apiKeys"][0]["apiKey"] == "rw_abc…"
    assert item["usage"]["total"]["cost"] == 0.45
    assert item["startDate"] == "2026-01-01"
    usage = parse({**asked, "operation": "getUsageActivity"})
    assert "apiKeys" not in utility_replies.account(usage, view).data[0]  # type: ignore[arg-type]


def test_webhooks_get_the_flat_item_or_the_error():
    assert replies.webhook_body(result(**DONE)) == replies.success(result(**DONE))
    body = replies.webhook_body(result(state="failed", error=make("inferenceError")))
    assert [error["code"] for error in body["errors"]] == ["inferenceError"]
    assert list(body) == ["errors"]
