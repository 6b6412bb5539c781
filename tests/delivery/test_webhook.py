"""One attempt at a webhook, against a receiver that misbehaves."""

from __future__ import annotations

import random
from collections.abc import Callable
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler

import pytest

from reelwright.delivery.schedule import WEBHOOK
from reelwright.delivery.webhook import Webhooks
from reelwright.media.reach import Reach
from tests.delivery.conftest import Receiver, babbling, dripping, hanging_up, silent

NOW = 1_800_000_000.0
BODY = b'{"taskType":"videoInference"}'


def webhooks(**changes: object) -> Webhooks:
    options = {"timeout": 5.0, "chance": lambda: 0.5, "clock": lambda: NOW, **changes}
    return Webhooks(Reach.LOOPBACK, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_delivered(receiver: Receiver, status: int):
    receiver.answers = [(status, {})]
    receipt = webhooks().send(receiver.url, BODY, "event-1", 1)
    assert (receipt.delivered, receipt.status, receipt.retry_after, receipt.given_up) == (True, status, None, False)


def test_what_is_sent(receiver: Receiver):
    webhooks().send(receiver.url + "/hook?a=1&a=2;b=%zz&c=%7E+x", BODY, "event-1", 3)
    ((method, target, headers, body),) = receiver.calls
    assert (method, body) == ("POST", BODY)
    assert target == "/hook?a=1&a=2;b=%zz&c=%7E+x"
    assert headers["content-type"] == "application/json"
    assert headers["webhook-id"] == "event-1"
    assert headers["webhook-timestamp"] == "1800000000"
    assert headers["user-agent"].startswith("reelwright/")


def test_the_id_is_the_same_at_every_attempt(receiver: Receiver):
    receiver.answers = [(500, {})]
    for attempt in (1, 2, 3):
        webhooks().send(receiver.url, BODY, "event-1", attempt)
    assert {headers["webhook-id"] for _, _, headers, _ in receiver.calls} == {"event-1"}


def test_names_and_passwords_in_the_address_are_used(receiver: Receiver):
    assert webhooks().send(receiver.url.replace("http://", "http://user:word@"), BODY, "e", 1).delivered
    assert receiver.calls[0][2]["authorization"].startswith("Basic ")


@pytest.mark.parametrize("status", [300, 400, 401, 404, 429, 500, 503])
def test_everything_else_is_tried_again_by_the_schedule(receiver: Receiver, status: int):
    receiver.answers = [(status, {})]
    receipt = webhooks().send(receiver.url, BODY, "e", 4)
    assert (receipt.delivered, receipt.status, receipt.retry_after) == (False, status, WEBHOOK.waits[3])
    assert str(status) in receipt.note


def test_redirects_are_a_failure_and_not_followed(receiver: Receiver):
    receiver.answers = [(302, {"location": receiver.url + "/elsewhere"})]
    receipt = webhooks().send(receiver.url, BODY, "e", 1)
    assert (receipt.delivered, receipt.status) == (False, 302)
    assert len(receiver.calls) == 1


def test_gone_means_stop(receiver: Receiver):
    receiver.answers = [(410, {})]
    assert webhooks().send(receiver.url, BODY, "e", 1).given_up


def test_the_last_attempt_is_the_last(receiver: Receiver):
    receiver.answers = [(500, {"retry-after": "5"})]
    assert not webhooks().send(receiver.url, BODY, "e", 11).given_up
    assert webhooks().send(receiver.url, BODY, "e", 12).given_up


@pytest.mark.parametrize(
    ("header", "wait"),
    [("3600", 3600), (formatdate(NOW + 900, usegmt=True), 900), ("1", 5), ("soon", 5), ("99999999", 86_400)],
)
def test_retry_after_makes_the_wait_longer(receiver: Receiver, header: str, wait: float):
    receiver.answers = [(503, {"retry-after": header})]
    assert webhooks().send(receiver.url, BODY, "e", 1).retry_after == wait


@pytest.mark.parametrize("behaviour", [silent, dripping, hanging_up])
def test_no_answer_is_tried_again(receiver: Receiver, behaviour: Callable[..., None]):
    receiver.answers = [behaviour]
    receipt = webhooks(timeout=0.3).send(receiver.url, BODY, "e", 1)
    assert (receipt.delivered, receipt.status, receipt.retry_after) == (False, None, 5)


def test_the_answers_body_is_not_read(receiver: Receiver):
    receiver.answers = [babbling]
    assert webhooks().send(receiver.url, BODY, "e", 1).delivered


def test_nobody_listens(receiver: Receiver):
    receipt = webhooks().send("http://127.0.0.1:1025", BODY, "e", 1)
    assert (receipt.delivered, receipt.status, receipt.retry_after) == (False, None, 5)


@pytest.mark.parametrize(
    "url", ["ftp://a.example", "http://", "nonsense", "http://a.example:22/", "http://[::1", "http://a.example:99999"]
)
def test_what_can_never_work_is_given_up(url: str):
    assert webhooks().send(url, BODY, "e", 1).given_up


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "0x7f.1"])
def test_private_addresses_are_not_reached_from_a_public_server(receiver: Receiver, host: str):
    port = receiver.url.rpartition(":")[2]
    receipt = Webhooks(Reach.PUBLIC, timeout=2).send(f"http://{host}:{port}/", BODY, "e", 1)
    assert not receipt.delivered
    assert receiver.calls == []


def test_a_faulty_receiver_gets_every_event(receiver: Receiver):
    """A hundred events through a receiver that refuses two of three: each arrives, under one id, in at most 12."""
    dice = random.Random(5)
    taken: set[str] = set()

    def moody(handler: BaseHTTPRequestHandler) -> None:
        good = dice.random() < 1 / 3
        if good:
            taken.add(handler.headers["webhook-id"])
        handler.send_response(200 if good else dice.choice([302, 404, 429, 500, 503]))
        handler.send_header("content-length", "0")
        handler.end_headers()

    receiver.answers = [moody]
    sender = webhooks()
    for number in range(100):
        receipts = []
        while not receipts or not (receipts[-1].delivered or receipts[-1].given_up):
            receipts.append(sender.send(receiver.url, BODY, f"event-{number}", len(receipts) + 1))
        assert receipts[-1].delivered
    assert taken == {f"event-{number}" for number in range(100)}
