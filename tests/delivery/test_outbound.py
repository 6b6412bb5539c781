"""Nothing that a user writes as an address makes a delivery go where it must not."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from reelwright.delivery.outbound import Outbound, target
from reelwright.media.reach import Reach
from tests.delivery.conftest import Receiver
from tests.media import hostile


def answering(*addresses: str) -> Any:
    """A DNS that says the same of every name."""

    def resolver(host: str, port: int, *_: Any) -> list[Any]:
        kinds = [socket.AF_INET6 if ":" in address else socket.AF_INET for address in addresses]
        return [(kind, socket.SOCK_STREAM, 6, "", (at, port)) for kind, at in zip(kinds, addresses, strict=True)]

    return resolver


@pytest.fixture
def port(receiver: Receiver) -> str:
    return receiver.url.rpartition(":")[2]


@pytest.mark.parametrize("url", hostile.URLS, ids=ascii)
def test_hostile_addresses_are_not_reached(url: str, receiver: Receiver, port: str):
    outbound = Outbound(Reach.PUBLIC, 2, 2, resolver=answering("127.0.0.1"))
    answer = outbound.send("POST", url.replace("PORT", port), {}, b"x")
    assert answer.status is None
    assert receiver.calls == []
    assert "127" not in answer.note


@pytest.mark.parametrize("addresses", hostile.REBOUND, ids=str)
def test_names_that_lead_inside_are_not_reached(addresses: tuple[str, ...], receiver: Receiver, port: str):
    outbound = Outbound(Reach.PUBLIC, 2, 2, resolver=answering(*addresses))
    answer = outbound.send("POST", f"http://innocent.example:{port}/", {}, b"x")
    assert (answer.status, answer.hopeless, receiver.calls) == (None, False, [])


def test_a_name_is_looked_up_once_and_its_host_header_kept(receiver: Receiver, port: str):
    asked = []

    def resolver(host: str, *rest: Any) -> Any:
        asked.append(host)
        return answering("127.0.0.1" if len(asked) == 1 else "169.254.169.254")(host, *rest)

    outbound = Outbound(Reach.LOOPBACK, 2, 2, resolver=resolver)
    assert outbound.send("POST", f"http://once.example:{port}/", {}, b"x").good
    assert asked == ["once.example"]
    assert receiver.calls[0][2]["host"] == f"once.example:{port}"


def test_a_look_up_that_never_ends_is_left_behind():
    ended = threading.Event()
    outbound = Outbound(Reach.PUBLIC, 0.2, 0.4, resolver=lambda *_: ended.wait(10))
    assert outbound.send("POST", "http://slow.example/", {}, b"x").note == "no answer in time"
    ended.set()


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("http://a", b"/"),
        ("http://a?q=1", b"/?q=1"),
        ("http://a/b%2Fc/d+e?X-Amz-Signature=ab%2Fcd&y=~'()*#part", b"/b%2Fc/d+e?X-Amz-Signature=ab%2Fcd&y=~'()*"),
        ("http://a/%zz?%", b"/%zz?%"),
        ("http://a/ö?ü", b"/%C3%B6?%C3%BC"),
        ("http://a/../b//c", b"/../b//c"),
    ],
)
def test_path_and_query_are_sent_as_written(url: str, sent: bytes):
    assert target(url) == sent
