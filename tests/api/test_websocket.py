"""The WebSocket at /v1: greeting, frames, pushes, resumption, limits."""

from __future__ import annotations

import json
import uuid

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.api.conftest import ask, receive, slow, video


def test_the_greeting_is_the_first_item(server):
    with server.session() as (_, session):
        assert uuid.UUID(session)


def test_pings_are_answered_before_a_key_is_known(server):
    with server.socket() as socket:
        assert ask(socket, {"taskType": "ping", "ping": True}) == {"data": [{"taskType": "ping", "pong": True}]}


def test_tasks_before_a_key_are_refused(server):
    with server.socket() as socket:
        (error,) = ask(socket, video())["errors"]
        assert error["code"] == "missingApiKey" and error["taskType"] == "authentication"
        assert "taskUUID" not in error


def test_a_wrong_key(guarded):
    with guarded.socket() as socket:
        body = ask(socket, {"taskType": "authentication", "apiKey": "wrong"})
        (error,) = body["errors"]
        assert "data" not in body and "taskUUID" not in error
        assert (error["code"], error["parameter"], error["type"]) == ("invalidApiKey", "apiKey", "string")
        assert error["taskType"] == "authentication"
        assert "connectionSessionUUID" in ask(socket, {"taskType": "authentication", "apiKey": "first-key"})["data"][0]


def test_a_socket_that_guesses_keys_is_closed(guarded):
    with guarded.socket() as socket, pytest.raises(ConnectionClosed):
        for i in range(7):
            ask(socket, {"taskType": "authentication", "apiKey": f"guess {i}"})


def test_finished_results_are_pushed(server):
    with server.session() as (socket, _):
        task = video(numberResults=2)
        assert ask(socket, task) == {"data": [{"taskType": "videoInference", "taskUUID": task["taskUUID"]}]}
        pushed = [receive(socket)["data"][0] for _ in range(2)]
        assert {item["status"] for item in pushed} == {"success"}
        assert len({item["videoUUID"] for item in pushed}) == 2


def test_failures_are_pushed_too(server):
    with server.session() as (socket, _):
        task = video(inputs={"frameImages": ["http://127.0.0.1:59999/nothing.png"]})
        ask(socket, task)
        (error,) = receive(socket)["errors"]
        assert error["taskUUID"] == task["taskUUID"] and error["status"] == "error"


def test_polls_on_the_socket(server):
    with server.session() as (socket, _):
        task = slow()
        ask(socket, task)
        (item,) = ask(socket, {"taskType": "getResponse", "taskUUID": task["taskUUID"]})["data"]
        assert item["status"] == "processing" and item["videoUUID"]
        answer = ask(socket, {"taskType": "cancelTask", "taskUUID": task["taskUUID"]})
        assert answer["data"][0]["status"] == "cancelled"
        (error,) = ask(socket, {"taskType": "getResponse", "taskUUID": task["taskUUID"]})["errors"]
        assert error["code"] == "taskCancelled"
        assert ask(socket, {"taskType": "ping", "ping": True})["data"][0]["pong"], "told once, and by the poll alone"


def test_data_comes_before_errors_and_each_task_has_a_frame_of_errors(server):
    with server.session(query="?dryRun=1") as (socket, _):
        good, first, second = video(), video(duration=6, fps=1), video(duration=7)
        socket.send(json.dumps([first, good, second]))
        frames = [receive(socket) for _ in range(3)]
        assert [set(frame) for frame in frames] == [{"data"}, {"errors"}, {"errors"}]
        assert frames[0]["data"][0]["taskUUID"] == good["taskUUID"]
        assert [error["taskUUID"] for error in frames[1]["errors"]] == [first["taskUUID"]] * 2
        assert [error["taskUUID"] for error in frames[2]["errors"]] == [second["taskUUID"]]


def test_what_ended_while_the_client_was_away_comes_on_resumption(server):
    task = video()
    with server.session() as (socket, session):
        ask(socket, task)
    server.finished(task["taskUUID"])
    with server.session(resume=session) as (socket, resumed):
        assert resumed == session
        assert receive(socket)["data"][0]["taskUUID"] == task["taskUUID"]


def test_what_was_delivered_does_not_come_again(server):
    first, second = video(), video()
    with server.session() as (socket, session):
        ask(socket, first)
        receive(socket)
        ask(socket, {"taskType": "ping", "ping": True})
        ask(socket, second)
    server.finished(second["taskUUID"])
    with server.session(resume=session) as (socket, _):
        assert receive(socket)["data"][0]["taskUUID"] == second["taskUUID"]


def test_a_session_belongs_to_its_account(guarded):
    with guarded.session(key="first-key") as (_, session):
        pass
    with guarded.session(key="second-key", resume=session) as (_, other):
        assert other != session


def test_pushes_go_to_the_session_that_submitted(server):
    with server.session() as (mine, _), server.session() as (other, _):
        task = video()
        ask(mine, task)
        receive(mine)
        assert ask(other, {"taskType": "ping", "ping": True})["data"][0]["pong"]


def test_sync_on_the_socket(server):
    with server.session() as (socket, _):
        task = video(deliveryMethod="sync", numberResults=2)
        body = ask(socket, task)
        assert [item["status"] for item in body["data"]] == ["success", "success"]
        assert ask(socket, {"taskType": "ping", "ping": True})["data"][0]["pong"], "nothing was pushed beside it"


def test_a_client_that_counts_gets_all_results_in_one_frame(server):
    with server.session(**{"X-SDK-Name": "python"}) as (socket, _):
        ask(socket, video(numberResults=2))
        assert len(receive(socket)["data"]) == 2


def test_frames_that_are_no_tasks(server):
    with server.session() as (socket, _):
        for frame in ("{", "[]", "7", '"text"', "[1]", b"\xff\xfe", "[" * 3000):
            socket.send(frame)
            (error,) = receive(socket)["errors"]
            assert error["code"] == "invalidRequest", frame


def test_replies_stay_below_a_mebibyte(server):
    """The client of this test refuses longer frames, as one of the official ones does."""
    with server.session() as (socket, _):
        polls = [{"taskType": "modelSearch", "taskUUID": str(uuid.uuid4())} for _ in range(1000)]
        socket.send(json.dumps(polls))
        count = 0
        while count < 1000:
            count += len(receive(socket)["data"])
        assert count == 1000


def test_a_request_of_many_megabytes(server):
    with server.session() as (socket, _):
        upload = {"taskType": "imageUpload", "taskUUID": str(uuid.uuid4()), "image": "A" * (40 * 1024**2)}
        (error,) = ask(socket, upload)["errors"]
        assert error["code"] == "valueTooLarge" and error["taskUUID"] == upload["taskUUID"]


def test_pages_of_other_sites_may_not_use_an_open_server(server):
    with pytest.raises(InvalidStatus, match="403"), server.socket(Origin="https://elsewhere.example"):
        pass
    with server.session(Origin="http://localhost:3000") as (_, session):
        assert session
