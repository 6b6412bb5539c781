"""Every failing path, over HTTP and over the WebSocket, and one shape of error in all of them."""

from __future__ import annotations

import json
import uuid
from http.client import HTTPConnection

import httpx
import jsonschema
import pytest

from reelwright.contract import schema
from reelwright.contract.error_table import row_of
from tests.api.conftest import ask, receive, video

ERROR = jsonschema.Draft202012Validator(schema.error_schema())
REPLY = jsonschema.Draft202012Validator(schema.reply_schema())


def utility(kind, **fields):
    return {"taskType": kind, "taskUUID": str(uuid.uuid4()), **fields}


# name: (task, status, code)
TASKS = {
    "no type": ({"taskUUID": str(uuid.uuid4())}, 400, "missingTaskType"),
    "other type": (utility("imageInference"), 400, "unsupportedTaskType"),
    "no object": (7, 400, "invalidRequest"),
    "null": (None, 400, "invalidRequest"),
    "no uuid": (video(taskUUID=None), 400, "missingTaskUUID"),
    "bad uuid": (video(taskUUID="x"), 400, "invalidTaskUUID"),
    "no model": (video(model=None), 400, "missingModel"),
    "other model": (video(model="klingai:1@1"), 400, "invalidModel"),
    "no prompt": (video(positivePrompt=None), 400, "missingPositivePrompt"),
    "short prompt": (video(positivePrompt="a"), 400, "invalidPositivePromptLength"),
    "half a size": (video(height=None), 400, "missingHeight"),
    "other size": (video(width=362), 400, "unsupportedDimensions"),
    "length": (video(duration=6), 400, "unsupportedDuration"),
    "unknown key": (video(sed=1), 400, "unknownParameter"),
    "both": (
        video(providerSettings={"pixverse": {"effect": "hug your love", "cameraMovement": "zoom_in"}}),
        400,
        "incompatibleParameters",
    ),
    "no such media": (video(inputs={"frameImages": [str(uuid.uuid4())]}), 404, "mediaNotFound"),
    "no picture": (video(inputs={"frameImages": ["A" * 400]}), 400, "invalidImage"),
    "poll of nothing": (utility("getResponse"), 404, "taskFailedOrNotFound"),
    "details of nothing": (utility("getTaskDetails"), 404, "taskFailedOrNotFound"),
    "cancel of nothing": (utility("cancelTask"), 404, "taskFailedOrNotFound"),
    "upload of text": (utility("imageUpload", image="A" * 400), 400, "invalidImage"),
    "upload of a uuid": (utility("imageUpload", image=str(uuid.uuid4())), 400, "invalidImage"),
    "upload from nowhere": (utility("imageUpload", image="http://127.0.0.1:59999/x.png"), 500, "downloadFailed"),
    "deletion of nothing": (utility("mediaStorage", operation="delete", media=str(uuid.uuid4())), 404, "mediaNotFound"),
    "other operation": (utility("accountManagement", operation="dance"), 400, "unsupportedOperation"),
    "no date": (utility("accountManagement", operation="getDetails", startDate="soon"), 400, "invalidStartDate"),
}
BODIES = {
    "nothing": (b"", 400, "invalidRequest"),
    "no JSON": (b"{", 400, "invalidRequest"),
    "no UTF-8": (b'["\xff"]', 400, "invalidRequest"),
    "too deep": (b"[" * 5000, 400, "invalidRequest"),
    "no task": (b"[]", 400, "invalidRequest"),
    "a number": (b"1e400", 400, "invalidRequest"),
    "too many": (b"[" + b",".join([b"1"] * 1001) + b"]", 400, "arrayTooLarge"),
}


def check(answer, status, code):
    """One answer of HTTP: type, status, schema, the first error's code, the copy of it."""
    assert answer.headers["content-type"] == "application/json"
    assert answer.status_code == status, answer.text
    body = answer.json()
    REPLY.validate(body)
    assert body["errors"][0]["code"] == code
    assert body["error"] == body["errors"][0]
    assert row_of(code)
    assert "Traceback" not in answer.text and "/work" not in answer.text and "site-packages" not in answer.text


@pytest.mark.parametrize("name", TASKS)
def test_tasks_over_http(server, name):
    task, status, code = TASKS[name]
    check(server.post([task]), status, code)


@pytest.mark.parametrize("name", BODIES)
def test_bodies_over_http(server, name):
    body, status, code = BODIES[name]
    check(server.post(body), status, code)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/v1", 405, "invalidRequest"),
        ("PUT", "/v1", 405, "invalidRequest"),
        ("GET", "/v2", 404, "taskFailedOrNotFound"),
        ("GET", "/playground/../app.py", 404, "taskFailedOrNotFound"),
        ("GET", "/playground/none.js", 404, "taskFailedOrNotFound"),
        ("POST", "/healthz", 405, "invalidRequest"),
        ("GET", "/media/x", 404, "mediaNotFound"),
        ("POST", "/media/x", 405, "invalidRequest"),
    ],
)
def test_addresses(server, method, path, status, code):
    check(httpx.request(method, server.url + path), status, code)


def test_a_body_that_is_announced_too_large(server):
    """Refused at the headers: nothing of the body is sent, nor waited for."""
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=10)
    connection.putrequest("POST", "/v1")
    connection.putheader("Authorization", "Bearer any-key")
    connection.putheader("Content-Length", str(64 * 1024**2 + 1))
    connection.endheaders()
    answer = connection.getresponse()
    body = json.loads(answer.read())
    connection.close()
    assert answer.status == 413 and answer.headers["content-type"] == "application/json"
    REPLY.validate(body)
    assert body["error"]["code"] == "valueTooLarge"


@pytest.mark.parametrize(
    ("key", "code"), [(None, "missingApiKey"), ("wrong", "invalidApiKey"), ("first-key", None)]
)
def test_keys_over_http(guarded, key, code):
    answer = guarded.post({"taskType": "ping", "ping": True}, key=key)
    if code is None:
        assert answer.status_code == 200
        return
    check(answer, 401, code)
    (error,) = answer.json()["errors"]
    assert "taskUUID" not in error
    assert (error["parameter"], error["type"], error["taskType"]) == ("apiKey", "string", "authentication")


def test_a_key_in_the_body(guarded):
    task = {"taskType": "authentication", "apiKey": "second-key"}
    answer = guarded.post([task, {"taskType": "ping", "ping": True}], key=None)
    first, second = answer.json()["data"]
    assert uuid.UUID(first["connectionSessionUUID"]) and second == {"taskType": "ping", "pong": True}
    check(guarded.post([task | {"apiKey": "wrong"}], key=None), 401, "invalidApiKey")
    bad = guarded.post([task, video(duration=6)], key=None)
    assert bad.status_code == 400 and bad.json()["data"][0]["taskType"] == "authentication"


def test_authentication_comes_first_or_not_at_all(server):
    late = {"taskType": "authentication", "apiKey": "any-key"}
    (error,) = server.post([{"taskType": "ping", "ping": True}, late]).json()["errors"]
    assert error["code"] == "invalidRequest"


def test_one_account_does_not_see_the_other(guarded):
    task = video()
    guarded.post(task, key="first-key")
    assert guarded.poll(task["taskUUID"], key="second-key")["errors"][0]["code"] == "taskFailedOrNotFound"
    assert "data" in guarded.poll(task["taskUUID"], key="first-key")


def test_pages_of_other_sites_are_refused_by_an_open_server(server, guarded):
    foreign = {"Origin": "https://elsewhere.example"}
    check(server.post({"taskType": "ping", "ping": True}, **foreign), 403, "forbidden")
    answer = guarded.post({"taskType": "ping", "ping": True}, key="first-key", **foreign)
    assert answer.status_code == 200 and answer.headers["access-control-allow-origin"] == "https://elsewhere.example"


@pytest.mark.parametrize("name", TASKS)
def test_tasks_over_the_websocket(server, name):
    task, _, code = TASKS[name]
    with server.session() as (socket, _):
        body = ask(socket, task)
    assert set(body) == {"errors"}
    errors = body["errors"]
    for error in errors:
        ERROR.validate(error)
    assert errors[0]["code"] == code
    if isinstance(task, dict) and "taskUUID" in task:
        assert {error.get("taskUUID") for error in errors} == {task["taskUUID"]}


def test_bodies_over_the_websocket(server):
    with server.session() as (socket, _):
        for body, _, code in BODIES.values():
            socket.send(body)
            (error,) = receive(socket)["errors"]
            ERROR.validate(error)
            assert error["code"] == code


def test_the_socket_lives_on_after_faults(server):
    with server.session() as (socket, _):
        for task, _, _ in TASKS.values():
            assert "errors" in ask(socket, task)
        assert ask(socket, {"taskType": "ping", "ping": True})["data"]
