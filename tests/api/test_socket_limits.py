"""What a socket may not do for long: say nothing, or not read. A server in this process, with short limits."""

from __future__ import annotations

import json
import threading
import time
import uuid
from contextlib import contextmanager

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from reelwright.api import listen
from tests.api.assembling import assembled

GREETING = json.dumps([{"taskType": "authentication", "apiKey": "any"}])


@contextmanager
def limited(folder, **limits):
    """The WebSocket address of a server without a worker."""
    with assembled(folder, **limits) as application:
        listener = listen.bind("127.0.0.1", 0)
        server = listen.server(application)
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        try:
            yield listen.url_of(listener).replace("http", "ws") + "/v1"
        finally:
            server.should_exit = True
            thread.join()
            listener.close()


def test_a_silent_socket_is_dropped(tmp_path):
    with limited(tmp_path, silence=0.3) as url, connect(url) as socket:
        socket.send(GREETING)
        socket.recv()
        for _ in range(3):  # as long as it says something, it stays
            time.sleep(0.15)
            socket.send('[{"taskType": "ping", "ping": true}]')
            socket.recv()
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=20)


def test_a_client_that_does_not_read_is_not_read_from_and_then_dropped(tmp_path):
    ask = json.dumps([{"taskType": "modelSearch", "taskUUID": str(uuid.uuid4())}] * 900)
    with limited(tmp_path, writing=0.5) as url, connect(url, max_queue=1) as socket:
        socket.send(GREETING)
        sent = 0
        with pytest.raises(ConnectionClosed):
            while sent < 100_000:
                socket.send(ask)
                sent += 1
        # what is in the buffers of the system, in the outbox, and at work: far less than what would be answered
        assert sent < 2000


def test_others_are_served_while_one_does_not_read(tmp_path):
    ask = json.dumps([{"taskType": "modelSearch", "taskUUID": str(uuid.uuid4())}] * 900)
    with limited(tmp_path) as url, connect(url, max_queue=1, close_timeout=0.1) as lazy, connect(url) as keen:
        lazy.send(GREETING)
        keen.send(GREETING)
        keen.recv()
        for _ in range(20):
            lazy.send(ask)
        for _ in range(50):
            keen.send('[{"taskType": "ping", "ping": true}]')
            assert json.loads(keen.recv(timeout=10))["data"][0]["pong"]
