"""When things around the server go wrong: a full queue, a broken database, a restart."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import httpx

from reelwright.jobs import dispatch
from reelwright.jobs.database import Database
from reelwright.jobs.keys import Keys
from tests.api.conftest import ask, receive, running, slow, video


def test_a_full_queue_says_when_to_come_back(tmp_path):
    with running(tmp_path, REELWRIGHT_QUEUE_LIMIT="1") as server:
        answers = [server.post(slow()) for _ in range(4)]
        refused = next(answer for answer in answers if answer.status_code != 200)
        assert refused.status_code == 429
        assert int(refused.headers["retry-after"]) > 0
        assert refused.json()["error"]["code"] == "rateLimitExceeded"


def test_a_broken_database_is_our_fault_and_nothing_leaks(tmp_path):
    with running(tmp_path) as server, server.session():
        with sqlite3.connect(tmp_path / "reelwright.db", timeout=20) as database:
            database.execute("ALTER TABLE results RENAME TO gone")
        answer = server.post(video())
        assert answer.status_code in (500, 503)
        assert answer.json()["error"]["code"] in ("internalServerError", "serviceUnavailable")
        for secret in ("results", "sqlite", "Traceback", str(tmp_path)):
            assert secret not in answer.text
        with server.session() as (socket, _):
            (error,) = ask(socket, video())["errors"]
            assert error["code"] in ("internalServerError", "serviceUnavailable") and error["taskUUID"]
        ready = httpx.get(server.url + "/readyz")
        assert ready.status_code == 503 and ready.json()["checks"]["database"] == "not reachable"
        assert "reelwright_database_up 0.0" in httpx.get(server.url + "/metrics").text
        assert httpx.get(server.url + "/healthz").status_code == 200
        with sqlite3.connect(tmp_path / "reelwright.db", timeout=20) as database:
            database.execute("ALTER TABLE gone RENAME TO results")
        with server.session() as (socket, _):  # who pushes has lived through it
            ask(socket, video())
            assert receive(socket)["data"][0]["status"] == "success"


def test_a_revoked_key_ends_what_its_open_sockets_may_do(tmp_path):
    database = Database.at(tmp_path)
    dispatch.migrate(database)
    keys = Keys(database)
    made = keys.create("one")
    with running(tmp_path) as server, server.session(key=made.key) as (socket, _):
        task = video()
        ask(socket, task)
        receive(socket)
        keys.revoke(made.prefix)
        time.sleep(1)
        (error,) = ask(socket, {"taskType": "getResponse", "taskUUID": task["taskUUID"]})["errors"]
        assert error["code"] == "invalidApiKey" and error["taskType"] == "authentication"
    database.close()


def test_tasks_and_sessions_outlive_the_server(tmp_path):
    task = video()
    with running(tmp_path) as server:
        with server.session() as (socket, session):
            ask(socket, task)
        server.process.kill()  # sooner than a worker is there
        server.process.wait()
    with running(tmp_path) as server:
        assert server.finished(task["taskUUID"])["data"][0]["status"] == "success"
        with server.session(resume=session) as (socket, resumed):
            assert resumed == session
            assert receive(socket)["data"][0]["taskUUID"] == task["taskUUID"]


def test_a_server_that_stops_answers_what_it_holds(tmp_path):
    task = slow(deliveryMethod="sync")
    with running(tmp_path) as server, ThreadPoolExecutor(1) as pool:
        answer = pool.submit(server.post, task)
        while "data" not in server.poll(task["taskUUID"]) or not server.poll(task["taskUUID"])["data"]:
            time.sleep(0.05)
        server.process.terminate()
        assert answer.result().json() == {"data": [{"taskType": "videoInference", "taskUUID": task["taskUUID"]}]}
        assert server.process.wait(40) == 0


def test_an_open_sync_request_ends_with_the_ack_when_it_takes_too_long(tmp_path):
    task = slow(deliveryMethod="sync")
    with running(tmp_path, REELWRIGHT_SYNC_SECONDS="0.3") as server:
        started = time.monotonic()
        body = server.post(task).json()
        assert body == {"data": [{"taskType": "videoInference", "taskUUID": task["taskUUID"]}]}
        assert time.monotonic() - started < 20
        with server.session() as (socket, _):
            second = video(deliveryMethod="sync", webhookURL=None)
            server.post({"taskType": "cancelTask", "taskUUID": task["taskUUID"]})
            frames = [ask(socket, second)]
            if "videoURL" not in frames[0]["data"][0]:  # the ack came first: the clip is pushed when it is done
                frames.append(receive(socket))
            assert frames[-1]["data"][0]["status"] == "success"
