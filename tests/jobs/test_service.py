from __future__ import annotations

import base64
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image

from reelwright.contract import wire
from reelwright.contract.errors import NotFoundError, QuotaError, Rejected, ServerError, ValidationError
from reelwright.jobs.database import Database
from reelwright.jobs.schema import MEDIA, RESULTS, TASKS
from reelwright.jobs.service import Policy, Service
from tests.jobs.studio import Studio, task
from tests.postgres import Cluster


def count(studio: Studio, table: sa.Table) -> int:
    with studio.database.read() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


def png(width: int = 400, height: int = 300) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


def data_uri(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


def test_a_submitted_task_can_be_polled_at_once(studio: Studio):
    task_uuid = studio.submit(numberResults=3)
    views = studio.service.poll("ann", task_uuid)
    assert [(view.index, view.state, view.progress) for view in views] == [(i, "waiting", 0) for i in range(3)]
    assert len({view.video_uuid for view in views}) == 3
    assert views == studio.service.poll("ann", task_uuid)


def test_another_connection_sees_the_rows_as_soon_as_submit_returned(studio: Studio):
    task_uuid = studio.submit()
    other = Database(studio.database.url)
    service = Service(other, studio.storage)
    assert service.poll("ann", task_uuid)[0].state == "waiting"
    service.close()
    other.close()


def test_accounts_do_not_see_each_other(studio: Studio):
    task_uuid = studio.submit("ann")
    with pytest.raises(NotFoundError) as fault:
        studio.service.poll("bob", task_uuid)
    assert fault.value.code == "taskFailedOrNotFound"
    with pytest.raises(NotFoundError):
        studio.service.cancel("bob", task_uuid)
    with pytest.raises(NotFoundError):
        studio.service.details("bob", task_uuid)
    studio.submit("bob", taskUUID=task_uuid)  # and may use the same taskUUID


def test_the_same_bytes_within_a_minute_are_the_same_task(studio: Studio):
    raw = task()
    for _ in range(2):
        studio.service.submit("ann", wire.parse(raw), dict(raw))
    assert (count(studio, TASKS), count(studio, RESULTS)) == (1, 1)


def test_the_same_bytes_after_a_minute_conflict(studio: Studio):
    raw = task()
    studio.service.submit("ann", wire.parse(raw), raw)
    studio.clock.ahead = 61
    with pytest.raises(ValidationError) as fault:
        studio.service.submit("ann", wire.parse(raw), raw)
    assert fault.value.code == "conflictTaskUUID"


def test_other_bytes_under_the_same_uuid_conflict_and_change_nothing(studio: Studio):
    task_uuid = studio.submit(seed=1)
    with pytest.raises(ValidationError) as fault:
        studio.submit(taskUUID=task_uuid, seed=2)
    assert (fault.value.code, fault.value.parameter) == ("conflictTaskUUID", "taskUUID")
    assert [view.seed for view in studio.service.poll("ann", task_uuid)] == [1]


def test_many_who_submit_the_same_at_once_make_one_task(studio: Studio):
    raw = task()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: studio.service.submit("ann", wire.parse(raw), raw), range(16)))
    assert (count(studio, TASKS), count(studio, RESULTS)) == (1, 1)


@pytest.mark.parametrize("same", [True, False])
def test_two_servers_that_get_the_same_uuids_at_once_take_each_task_once(studio: Studio, same: bool):
    other = Database(studio.database.url)
    services = [studio.service, Service(other, studio.storage, studio.service.policy)]
    raws = [task(seed=1) for _ in range(12)]
    start = threading.Barrier(len(raws) * 2)

    def submit(number: int) -> str:
        raw = dict(raws[number // 2])
        if not same and number % 2:
            raw["seed"] = 2
        start.wait()
        try:
            services[number % 2].submit("ann", wire.parse(raw), raw)
        except ValidationError as fault:
            return fault.code
        return "ack"

    try:
        with ThreadPoolExecutor(len(raws) * 2) as pool:
            said = list(pool.map(submit, range(len(raws) * 2)))
    finally:
        services[1].close()
        other.close()
    expected = {"ack"} if same else {"ack", "conflictTaskUUID"}
    assert [set(said[i : i + 2]) for i in range(0, len(said), 2)] == [expected] * len(raws)
    assert (count(studio, TASKS), count(studio, RESULTS)) == (len(raws), len(raws))


def test_submits_that_share_a_transaction_do_not_share_their_fate(studio: Studio):
    taken = studio.submit(seed=1)
    raws = [task(), task(taskUUID=taken, seed=2), task(), task()]
    start = threading.Barrier(len(raws))

    def submit(raw: dict[str, object]) -> str:
        start.wait()
        try:
            studio.service.submit("ann", wire.parse(raw), raw)
        except ValidationError as fault:
            return fault.code
        return "ack"

    with ThreadPoolExecutor(len(raws)) as pool:
        assert list(pool.map(submit, raws)) == ["ack", "conflictTaskUUID", "ack", "ack"]
    assert count(studio, TASKS) == 4


def test_a_full_queue_refuses_and_says_when_to_come_back(studio: Studio):
    tight = Service(studio.database, studio.storage, Policy(queue_limit=2), studio.clock)
    first, second = task(numberResults=2), task()
    tight.submit("ann", wire.parse(first), first)
    with pytest.raises(QuotaError) as fault:
        tight.submit("ann", wire.parse(second), second)
    assert (fault.value.code, fault.value.status) == ("rateLimitExceeded", 429)
    assert fault.value.retry_after
    assert count(studio, RESULTS) == 2
    tight.submit("ann", wire.parse(first), first)  # the same again is still acknowledged
    tight.close()


def test_cancel_ends_what_waits_and_says_so_for_ever(studio: Studio):
    task_uuid = studio.submit(numberResults=2)
    assert [view.state for view in studio.service.cancel("ann", task_uuid)] == ["cancelled"] * 2
    assert [view.state for view in studio.service.cancel("ann", task_uuid)] == ["cancelled"] * 2
    assert len(studio.service.events("ann", 0)) == 2


def test_inline_pictures_are_stored_and_rows_carry_only_their_uuid(studio: Studio):
    picture = data_uri(png())
    raw = task(inputs={"frameImages": [picture]})
    studio.service.submit("ann", wire.parse(raw), raw)
    with studio.database.read() as connection:
        shot = connection.execute(sa.select(RESULTS.c.shot)).scalar_one()
        key = connection.execute(sa.select(MEDIA.c.key)).scalar_one()
    assert picture not in shot
    assert studio.storage.get(key) == png()
    request, _ = studio.service.details("ann", raw["taskUUID"])
    assert len(str(request)) < 1000


def test_a_submit_again_does_not_store_its_pictures_again(studio: Studio):
    raw = task(inputs={"frameImages": [data_uri(png())]})
    for _ in range(2):
        studio.service.submit("ann", wire.parse(raw), raw)
    assert count(studio, MEDIA) == 1


def test_pictures_that_will_not_do_refuse_the_task_and_leave_nothing(studio: Studio):
    raw = task(inputs={"frameImages": [data_uri(png()), data_uri(b"not a picture at all, but long enough")]})
    with pytest.raises(Rejected) as fault:
        studio.service.submit("ann", wire.parse(raw), raw)
    assert [(error.code, error.parameter) for error in fault.value.errors] == [("invalidImage", "inputs.frameImages.1")]
    assert (count(studio, TASKS), count(studio, MEDIA)) == (0, 0)
    assert not [path for path in (studio.folder / "media").rglob("*") if path.is_file()]


def test_a_task_that_is_refused_leaves_no_picture_behind(studio: Studio):
    tight = Service(studio.database, studio.storage, Policy(queue_limit=0), studio.clock)
    raw = task(inputs={"frameImages": [data_uri(png())]}, width=None, height=None, resolution="360p")
    raw = {key: value for key, value in raw.items() if value is not None}
    with pytest.raises(QuotaError):
        tight.submit("ann", wire.parse(raw), raw)
    tight.close()
    assert count(studio, MEDIA) == 0
    assert not [path for path in (studio.folder / "media").rglob("*") if path.is_file()]


def test_uploads_belong_to_their_account(studio: Studio):
    media = studio.service.store_media("ann", png())
    raw = task(inputs={"frameImages": [media.media_uuid.upper()]})
    with pytest.raises(Rejected) as fault:
        studio.service.submit("bob", wire.parse(raw), raw)
    assert fault.value.errors[0].code == "mediaNotFound"
    studio.service.submit("ann", wire.parse(raw), raw)
    with pytest.raises(NotFoundError):
        studio.service.delete_media("bob", media.media_uuid)


def test_a_deleted_upload_is_gone(studio: Studio):
    media = studio.service.store_media("ann", png())
    studio.service.delete_media("ann", media.media_uuid)
    assert studio.storage.find(media.media_uuid) is None
    with pytest.raises(NotFoundError):
        studio.service.delete_media("ann", media.media_uuid)


def test_details_give_the_task_as_it_was_sent(studio: Studio):
    raw = task(seed=5, includeCost=True)
    studio.service.submit("ann", wire.parse(raw), raw)
    request, results = studio.service.details("ann", raw["taskUUID"])
    assert request == raw
    assert results == studio.service.poll("ann", raw["taskUUID"])


def test_a_dry_run_prices_and_leaves_no_row(studio: Studio):
    estimate = studio.service.dry_run("ann", wire.parse(task(numberResults=2)))
    assert estimate.costs == (0.1125, 0.1125)
    assert (count(studio, TASKS), studio.service.queue_depth()) == (0, 0)


def test_usage_adds_up_per_account(studio: Studio):
    done = studio.submit("ann", numberResults=2)
    with studio.working():
        studio.finish(done)
    studio.submit("bob")
    usage = studio.service.usage("ann")
    assert (usage.tasks, usage.results, usage.succeeded, usage.failed) == (1, 2, 2, 0)
    assert (usage.seconds, usage.cost) == (10.0, 0.225)
    assert studio.service.usage("bob").cost == 0
    assert studio.service.usage("ann", studio.clock() + 10).tasks == 0


def test_events_come_in_order_and_from_where_one_left_off(studio: Studio):
    tasks = [studio.submit() for _ in range(3)]
    for task_uuid in tasks:
        studio.service.cancel("ann", task_uuid)
    events = studio.service.events("ann", 0)
    assert [event.view.task_uuid for event in events] == tasks
    assert studio.service.events("ann", events[1].id) == events[2:]
    assert studio.service.last_event() == events[-1].id
    assert studio.service.events("bob", 0) == []


def test_an_event_knows_the_session_that_its_task_came_by(studio: Studio):
    raw, session = task(), str(uuid.uuid4())
    studio.service.submit("ann", wire.parse(raw), raw, session)
    studio.service.cancel("ann", raw["taskUUID"])
    assert [event.session for event in studio.service.events("ann", 0)] == [session]


def test_the_database_file_stays_in_its_folder(tmp_path: Path):
    database = Database.at(tmp_path / "new" / "folder")
    database.migrate()
    database.close()
    assert (tmp_path / "new" / "folder" / "reelwright.db").exists()


def test_a_database_that_is_away_is_a_clear_error_and_comes_back_by_itself(
    tmp_path: Path, cluster: Cluster, template: str
):
    studio = Studio(tmp_path, Database(cluster.url(name := cluster.create(template))))
    task_uuid = studio.submit()
    cluster.stop()
    for ask in (lambda: studio.service.poll("ann", task_uuid), studio.submit, studio.service.queue_depth):
        with pytest.raises(ServerError) as fault:
            ask()
        assert (fault.value.code, fault.value.status) == ("serviceUnavailable", 503)
    cluster.start()
    assert studio.states(task_uuid) == ["waiting"]
    studio.submit()
    studio.close()
    cluster.drop(name)
