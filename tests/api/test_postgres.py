"""The same server on PostgreSQL, with another worker beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import psycopg
import pytest

from tests.api.conftest import ask, receive, running, video
from tests.conftest import need
from tests.postgres import Cluster, binaries


@pytest.fixture(scope="module")
def address():
    tools = binaries()
    need(tools, "PostgreSQL")
    cluster = Cluster(tools)
    yield cluster.url(cluster.create())
    cluster.remove()


def test_server_and_worker_share_the_work(address, tmp_path):
    ours = {"REELWRIGHT_DATABASE_URL": address, "REELWRIGHT_ENGINE": "fake", "REELWRIGHT_SHUTDOWN_SECONDS": "1"}
    command = [sys.executable, "-m", "reelwright", "worker", "--data", str(tmp_path)]
    with running(tmp_path, **ours) as server:
        environment = os.environ | ours | {"REELWRIGHT_PUBLIC_URL": server.url}
        worker = subprocess.Popen(command, env=environment)
        try:
            assert len(names(address, 2)) == 2
            with server.session() as (socket, _):
                tasks = [video(seed=i) for i in range(5)]
                ask(socket, *tasks)
                pushed = {receive(socket)["data"][0]["taskUUID"] for _ in tasks}
            assert pushed == {task["taskUUID"] for task in tasks}
            assert server.finished(server.submit())["data"][0]["videoURL"].startswith(server.url)
        finally:
            worker.terminate()
            assert worker.wait(30) == 0
    assert names(address, 0) == set()


def names(address, count):
    """The workers that gave a sign of life, once there are so many."""
    ends = time.monotonic() + 30
    found = None
    while time.monotonic() < ends:
        with psycopg.connect(address) as connection:
            found = {row[0] for row in connection.execute("SELECT executor_id FROM workers")}
        if len(found) == count:
            break
        time.sleep(0.1)
    return found
