"""POST /v1 as clients use it: shapes, batches, statuses, delivery."""

from __future__ import annotations

import time
import uuid

import httpx
import pytest

from tests.api.conftest import slow, video


def test_an_ack_has_no_status_and_no_video(server):
    task = video()
    answer = server.post([task])
    assert answer.status_code == 200
    assert answer.json() == {"data": [{"taskType": "videoInference", "taskUUID": task["taskUUID"]}]}


def test_a_single_object_is_as_good_as_an_array(server):
    task = video()
    assert server.post(task).json()["data"][0]["taskUUID"] == task["taskUUID"]


def test_from_submit_to_file(server):
    task = video(seed=7, includeCost=True, numberResults=2)
    assert server.post(task).status_code == 200
    body = server.finished(task["taskUUID"])
    assert "errors" not in body
    first, second = body["data"]
    assert (first["seed"], second["seed"]) == (7, 8)
    assert first["status"] == second["status"] == "success"
    assert first["videoUUID"] != second["videoUUID"]
    assert first["cost"] == second["cost"] == 0.1125
    file = httpx.get(first["videoURL"])
    assert file.status_code == 200 and file.content[4:8] == b"ftyp"


def test_progress_items_carry_the_final_ids(server):
    task = slow(numberResults=2)
    server.post(task)
    items = server.poll(task["taskUUID"])["data"]
    assert [item["status"] for item in items] == ["processing", "processing"]
    assert all(0 <= item["progress"] < 100 for item in items)
    assert not any(key.endswith("URL") for item in items for key in item)
    ids = [item["videoUUID"] for item in items]
    server.post({"taskType": "cancelTask", "taskUUID": task["taskUUID"]})
    assert [error["videoUUID"] for error in server.poll(task["taskUUID"])["errors"]] == ids


def test_a_batch_with_a_fault_is_partly_taken(server):
    good, bad = video(), video(duration=6)
    answer = server.post([good, bad, {"taskType": "modelSearch", "taskUUID": str(uuid.uuid4())}])
    body = answer.json()
    assert answer.status_code == 200
    assert [item["taskType"] for item in body["data"]] == ["videoInference", "modelSearch"]
    assert [error["taskUUID"] for error in body["errors"]] == [bad["taskUUID"]]
    assert "error" not in body


@pytest.mark.parametrize(
    ("tasks", "status", "code"),
    [
        ([video(duration=6), {"taskType": "getResponse", "taskUUID": str(uuid.uuid4())}], 400, "unsupportedDuration"),
        ([{"taskType": "getResponse", "taskUUID": str(uuid.uuid4())}, video(fps=1)], 404, "taskFailedOrNotFound"),
    ],
)
def test_a_batch_of_faults_has_the_status_of_the_first(server, tasks, status, code):
    answer = server.post(tasks)
    body = answer.json()
    assert answer.status_code == status
    assert body["data"] == []
    assert body["errors"][0]["code"] == code
    assert body["error"] == body["errors"][0]


def test_the_same_bytes_again_are_the_same_task(server):
    task = video()
    assert server.post(task).json() == server.post(task).json()


def test_another_task_under_a_used_uuid_is_refused_and_the_first_stays(server):
    task = video()
    server.post(task)
    answer = server.post(task | {"positivePrompt": "something else"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["code"] == "conflictTaskUUID"
    assert server.finished(task["taskUUID"])["data"][0]["status"] == "success"


def test_a_poll_of_a_failed_task_is_an_answer(server):
    task = server.submit(inputs={"frameImages": ["http://127.0.0.1:59999/nothing.png"]})
    body = server.finished(task)
    answer = server.post({"taskType": "getResponse", "taskUUID": task})
    assert answer.status_code == 200 and "error" not in answer.json()
    (error,) = body["errors"]
    assert error["status"] == "error" and error["taskUUID"] == task and error["videoUUID"]


def test_sync_answers_with_the_finished_items(server):
    task = video(deliveryMethod="sync")
    (item,) = server.post(task).json()["data"]
    assert item["status"] == "success" and item["taskUUID"] == task["taskUUID"]


def test_sync_in_a_batch_holds_only_its_own_reply_order(server):
    first, second = video(deliveryMethod="sync"), video()
    data = server.post([first, second]).json()["data"]
    assert [item["taskUUID"] for item in data] == [first["taskUUID"], second["taskUUID"]]
    assert "videoURL" in data[0] and "status" not in data[1]


def test_cancel_stops_at_once(server):
    task = slow()
    server.post(task)
    while server.poll(task["taskUUID"])["data"][0]["progress"] == 0:
        time.sleep(0.02)
    answer = server.post({"taskType": "cancelTask", "taskUUID": task["taskUUID"]}).json()
    assert answer["data"] == [{"taskType": "cancelTask", "taskUUID": task["taskUUID"], "status": "cancelled"}]
    assert server.poll(task["taskUUID"])["errors"][0]["code"] == "taskCancelled"


def test_dry_run_prices_and_starts_nothing(server):
    task = video(numberResults=2)
    answer = server.post(task, query="?sdk=js&version=1&dryRun=1").json()
    (item,) = answer["data"]
    assert item["dryRun"] is True and item["cost"] == 0.225
    assert server.poll(task["taskUUID"])["errors"][0]["code"] == "taskFailedOrNotFound"


def test_dry_run_finds_faults(server):
    assert server.post(video(duration=6), query="?dryRun=1").status_code == 400


def test_details_echo_the_request_without_its_pictures(server, picture):
    task = video(inputs={"frameImages": [picture]})
    server.post(task)
    (item,) = server.post({"taskType": "getTaskDetails", "taskUUID": task["taskUUID"]}).json()["data"]
    (request,) = item["request"]
    assert request["positivePrompt"] == task["positivePrompt"]
    assert len(request["inputs"]["frameImages"][0]) < 100
    assert item["response"]["data"][0]["taskUUID"] == task["taskUUID"]


def test_an_uploaded_picture_can_be_used(server, picture):
    upload = {"taskType": "imageUpload", "taskUUID": str(uuid.uuid4()), "image": picture}
    (item,) = server.post(upload).json()["data"]
    assert httpx.get(item["imageURL"]).headers["content-type"] == "image/png"
    task = server.submit(inputs={"frameImages": [item["imageUUID"]]})
    assert server.finished(task)["data"][0]["status"] == "success"


def test_media_can_be_fetched_from_a_url_and_deleted_again(server, picture):
    def storage(operation, media):
        task = {"taskType": "mediaStorage", "taskUUID": str(uuid.uuid4()), "operation": operation, "media": media}
        return server.post(task)

    (first,) = storage("upload", picture).json()["data"]
    (second,) = storage("upload", first["mediaURL"]).json()["data"]
    assert first["mediaUUID"] != second["mediaUUID"]
    assert storage("delete", second["mediaUUID"]).json()["data"][0]["mediaUUID"] == second["mediaUUID"]
    assert httpx.get(second["mediaURL"]).status_code == 404
    assert storage("delete", second["mediaUUID"]).status_code == 404


def test_account_details(server):
    task = {"taskType": "accountManagement", "taskUUID": str(uuid.uuid4()), "operation": "getDetails"}
    (item,) = server.post(task).json()["data"]
    assert uuid.UUID(item["organizationUUID"]) and item["usage"]["total"]["tasks"] >= 0


def test_usage_of_a_day_long_past_is_nothing(server):
    server.submit()
    task = {"taskType": "accountManagement", "taskUUID": str(uuid.uuid4()), "operation": "getUsageActivity"}
    span = {"startDate": "2001-01-01", "endDate": "2001-01-01", "timezone": "Europe/Paris"}
    (item,) = server.post(task | span).json()["data"]
    assert item["usage"]["total"]["tasks"] == 0
    assert server.post(task | span | {"timezone": "Europe/Atlantis"}).json()["errors"][0]["code"] == "invalidTimezone"


def test_a_client_that_counts_sees_all_results_at_once(server):
    task = video(numberResults=3)
    server.post(task)
    seen = []
    while not seen or "success" not in seen[-1]:
        items = server.poll(task["taskUUID"], **{"X-SDK-Name": "python"})["data"]
        seen.append({item["status"] for item in items})
    assert all(len(statuses) == 1 for statuses in seen)


def test_pings_are_answered(server):
    assert server.post({"taskType": "ping", "ping": True}).json() == {"data": [{"taskType": "ping", "pong": True}]}


def test_a_picture_near_the_limit_of_the_body_is_read(server):
    """Not a picture, but read in whole and refused for what it is."""
    upload = {"taskType": "imageUpload", "taskUUID": str(uuid.uuid4()), "image": "A" * (30 * 1024**2)}
    answer = server.post(upload)
    assert answer.status_code == 400 and answer.json()["errors"][0]["code"] == "valueTooLarge"
