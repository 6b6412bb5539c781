"""Deliveries through a receiver that fails, and what the renders notice of it: nothing."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from reelwright.delivery.schedule import Schedule
from reelwright.delivery.upload import Uploader
from reelwright.delivery.webhook import Webhooks
from reelwright.jobs.courier import LEASE, Courier
from reelwright.jobs.schema import DELIVERIES
from reelwright.media.reach import Reach
from tests.delivery.conftest import Receiver, receiving
from tests.jobs.studio import Receipt, Studio

QUICK = Schedule((0.05, 0.05, 0.05))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture
def posting(studio: Studio) -> Studio:
    """A studio that delivers for real, and tries again soon."""
    studio.change(post=Webhooks(Reach.LOOPBACK, schedule=QUICK).send, put=Uploader(Reach.LOOPBACK, schedule=QUICK).put)
    return studio


def rows(studio: Studio) -> list[sa.Row[tuple[object, ...]]]:
    with studio.database.read() as connection:
        return list(connection.execute(sa.select(DELIVERIES).order_by(DELIVERIES.c.kind.desc())))


def settled(studio: Studio, number: int) -> bool:
    found = rows(studio)
    return len(found) == number and all(row.state != "due" for row in found)


def test_every_result_is_posted_with_an_id_of_its_own(posting: Studio, receiver: Receiver):
    task_uuid = posting.submit(numberResults=2, webhookURL=f"{receiver.url}/hook?a=b")
    with posting.working():
        posting.until(lambda: settled(posting, 2))
    views = posting.service.poll("ann", task_uuid)
    assert [call[1] for call in receiver.calls] == ["/hook?a=b"] * 2
    assert {call[2]["webhook-id"] for call in receiver.calls} == {f"{view.video_uuid}:webhook" for view in views}
    bodies = [json.loads(call[3]) for call in receiver.calls]
    assert {body["videoURL"] for body in bodies} == {view.url for view in views}


def test_a_receiver_that_fails_gets_the_same_bytes_again(posting: Studio, receiver: Receiver):
    receiver.answers = [(500, {}), (302, {"location": "/"}), (200, {})]
    posting.submit(webhookURL=receiver.url)
    with posting.working():
        posting.until(lambda: settled(posting, 1))
    assert [row.state for row in rows(posting)] == ["done"]
    assert len(receiver.calls) == 3
    assert len({(call[2]["webhook-id"], call[3]) for call in receiver.calls}) == 1


def test_a_dead_receiver_neither_fails_the_task_nor_holds_its_slot(posting: Studio):
    entered, leave = threading.Event(), threading.Event()

    def stuck(*arguments: object) -> object:
        entered.set()
        leave.wait()
        return Webhooks(Reach.LOOPBACK, schedule=QUICK).send(*arguments)  # type: ignore[arg-type]

    posting.change(post=stuck)
    with receiving() as gone:
        closed = gone.url
    first = posting.submit(webhookURL=closed)
    with posting.working():
        assert posting.finish(first) == ["succeeded"]
        assert entered.wait(60)
        assert posting.finish(posting.submit()) == ["succeeded"]
        leave.set()
        posting.until(lambda: settled(posting, 1))
    assert rows(posting)[0].state == "dead"
    assert json.loads(rows(posting)[0].receipt)["attempt"] == QUICK.attempts


def test_a_failure_and_a_cancel_are_told_too(posting: Studio, receiver: Receiver):
    def broken(*_: object) -> None:
        raise RuntimeError

    posting.change(encode=broken)
    cancelled = posting.submit(webhookURL=receiver.url)
    posting.service.cancel("ann", cancelled)
    posting.submit(webhookURL=receiver.url)
    with posting.working():
        posting.until(lambda: settled(posting, 2))
    codes = {json.loads(call[3])["errors"][0]["code"] for call in receiver.calls}
    assert codes == {"taskCancelled", "internalServerError"}


def test_the_file_is_put_where_the_client_said(posting: Studio, receiver: Receiver):
    task_uuid = posting.submit(uploadEndpoint=f"{receiver.url}/bucket/clip.mp4?sig=1")
    with posting.working():
        posting.until(lambda: settled(posting, 1))
    stored = posting.storage.find(posting.service.poll("ann", task_uuid)[0].video_uuid)
    assert stored is not None
    method, target, headers, body = receiver.calls[0]
    assert (method, target, headers["content-type"]) == ("PUT", "/bucket/clip.mp4?sig=1", "video/mp4")
    assert body == posting.storage.get(stored.key)
    assert not list((posting.folder / "worker" / "out").glob("*"))


def test_an_upload_whose_file_has_expired_is_given_up(posting: Studio, receiver: Receiver):
    receiver.answers = [(503, {})]
    posting.change(put=Uploader(Reach.LOOPBACK, schedule=Schedule((3600.0,) * 3)).put)
    task_uuid = posting.submit(uploadEndpoint=receiver.url, ttl=60)
    with posting.working():
        posting.finish(task_uuid)
        posting.until(lambda: rows(posting) and rows(posting)[0].receipt)
        posting.clock.ahead = 10_000
        posting.until(lambda: settled(posting, 1))
    assert rows(posting)[0].state == "dead"
    assert len(receiver.calls) == 1


def test_a_delivery_without_an_answer_does_not_hold_up_a_courier_that_stops(studio: Studio):
    entered, leave = threading.Event(), threading.Event()

    def stuck(*_: object) -> Receipt:
        entered.set()
        leave.wait()
        return Receipt()

    studio.change(post=stuck)
    studio.service.cancel("ann", studio.submit(webhookURL="http://127.0.0.1:9009/"))
    courier = Courier(studio.database, studio.crew, studio.folder / "out", studio.clock)
    courier.start()
    assert entered.wait(60)
    courier.stop(0.0)
    assert courier.claim() is not None  # due again at once
    leave.set()
    studio.until(lambda: not courier._under_way)


def test_a_delivery_is_claimed_once_and_comes_back_when_its_courier_died(studio: Studio):
    task_uuid = studio.submit(webhookURL="http://127.0.0.1:9009/")
    studio.service.cancel("ann", task_uuid)
    couriers = [Courier(studio.database, studio.crew, studio.folder / "out", studio.clock) for _ in range(2)]
    claims = [courier.claim() for courier in couriers]
    assert [claim is not None for claim in claims] == [True, False]
    studio.clock.ahead = LEASE["webhook"] + 1
    again = couriers[1].claim()
    assert again is not None
    assert again.attempt == 2
    couriers[0].attempt(claims[0])  # the first one was only slow: its note must not undo the second's claim
    assert [row.state for row in rows(studio)] == ["due"]
    couriers[1].attempt(again)
    assert [row.state for row in rows(studio)] == ["done"]
    for courier in couriers:
        courier.stop()
