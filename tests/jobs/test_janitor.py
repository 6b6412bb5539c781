from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from reelwright.contract.errors import NotFoundError
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.janitor import ROWS_KEPT, Janitor
from reelwright.jobs.schema import METADATA
from reelwright.jobs.sweeper import Sweeper
from tests.jobs.studio import Studio
from tests.jobs.test_service import png


@pytest.fixture
def dispatcher(studio: Studio) -> Iterator[Dispatcher]:
    made = Dispatcher(studio.database)
    yield made
    made.close()


@pytest.fixture
def janitor(studio: Studio, dispatcher: Dispatcher) -> Janitor:
    return Janitor(studio.database, studio.storage, dispatcher, studio.clock)


def files(studio: Studio) -> list[str]:
    return [path.name for path in (studio.folder / "media").rglob("*") if path.is_file()]


def test_a_ttl_is_kept_to_the_second_and_the_bytes_really_go(studio: Studio, janitor: Janitor):
    task_uuid = studio.submit(ttl=60)
    with studio.working():
        assert studio.finish(task_uuid) == ["succeeded"]
        studio.clock.ahead = 30
        assert studio.states(task_uuid) == ["succeeded"]
        studio.clock.ahead = 90
        assert studio.states(task_uuid) == ["expired"]  # at once, wherever the janitor is
        studio.until(lambda: files(studio) == [])
    assert studio.service.poll("ann", task_uuid)[0].url is None


def test_without_a_ttl_the_retention_counts(studio: Studio, janitor: Janitor):
    task_uuid = studio.submit()
    with studio.working():
        studio.finish(task_uuid)
    janitor.tidy()
    assert files(studio) == ["clip.mp4"]
    studio.clock.ahead = studio.service.policy.retention + 1
    janitor.tidy()
    assert files(studio) == []
    assert studio.states(task_uuid) == ["expired"]


def test_uploads_expire(studio: Studio, janitor: Janitor):
    media = studio.service.store_media("ann", png())
    studio.clock.ahead = studio.service.policy.retention + 1
    assert janitor.expire_media() == 1
    assert files(studio) == []
    with pytest.raises(NotFoundError):
        studio.service.delete_media("ann", media.media_uuid)


def test_in_the_end_no_row_is_left_of_ours_or_of_the_queues(studio: Studio, janitor: Janitor):
    tasks = [studio.submit(webhookURL="http://127.0.0.1:1025/", ttl=60) for _ in range(2)]
    studio.service.cancel("ann", tasks[1])
    with studio.working():
        studio.finish(tasks[0])
        # both workflows have to be over, the one of the cancelled task too
        studio.until(lambda: len(studio.posts) == 2 and not studio.service.queue_depth())
    studio.clock.ahead = studio.service.policy.retention + ROWS_KEPT + 100
    janitor.tidy()
    with studio.database.read() as connection:
        ours = [METADATA.tables[name] for name in ("tasks", "results", "events", "deliveries", "media")]
        left = [connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() for table in ours]
        schema = "" if studio.database.sqlite else "dbos."
        theirs = connection.execute(sa.text(f"SELECT count(*) FROM {schema}workflow_status")).scalar()
    assert set(left) == {0}
    assert theirs == 0


def test_live_results_are_never_tidied_away(studio: Studio, janitor: Janitor):
    task_uuid = studio.submit(ttl=60)
    studio.clock.ahead = ROWS_KEPT * 2
    assert janitor.tidy() == 0
    assert studio.states(task_uuid) == ["waiting"]


def test_a_row_whose_workflow_is_gone_is_started_again(studio: Studio, dispatcher: Dispatcher):
    task_uuid = studio.submit()
    video_uuid = studio.service.poll("ann", task_uuid)[0].video_uuid
    sweeper = Sweeper(studio.database, dispatcher)
    assert sweeper.sweep() == 0
    dispatcher.forget([video_uuid])
    assert sweeper.sweep() == 1
    assert sweeper.sweep() == 0
    with studio.working():
        assert studio.finish(task_uuid) == ["succeeded"]


def test_ended_results_are_not_started_again(studio: Studio, dispatcher: Dispatcher):
    task_uuid = studio.submit()
    studio.service.cancel("ann", task_uuid)
    dispatcher.forget([studio.service.poll("ann", task_uuid)[0].video_uuid])
    assert Sweeper(studio.database, dispatcher).sweep() == 0


def test_sweepers_that_meet_start_a_result_once(studio: Studio, dispatcher: Dispatcher):
    task_uuids = [studio.submit() for _ in range(4)]
    videos = [studio.service.poll("ann", task_uuid)[0].video_uuid for task_uuid in task_uuids]
    dispatcher.forget(videos)
    sweepers = [Sweeper(studio.database, dispatcher) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda sweeper: sweeper.sweep(), sweepers))
    assert sum(found) >= len(videos)
    assert dispatcher.living(videos) == set(videos)
    with studio.working():
        assert [studio.finish(task_uuid) for task_uuid in task_uuids] == [["succeeded"]] * 4
