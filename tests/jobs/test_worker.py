from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest

from reelwright.contract import wire
from reelwright.contract.errors import ProviderError
from reelwright.engines.base import FakeEngine
from reelwright.jobs.database import Database
from reelwright.jobs.progress import INTERVAL
from reelwright.media import encode as real
from reelwright.media.storage import Storage
from tests.jobs.studio import SlowEngine, Studio, nude, task
from tests.postgres import Cluster


def bytes_of(studio: Studio, task_uuid: str) -> list[bytes]:
    """What the links of a task's results lead to."""
    links = [view.url for view in studio.service.poll("ann", task_uuid) if view.url]
    targets = [link.removeprefix("http://127.0.0.1:1") for link in links]
    return [studio.storage.get(studio.storage.key_from(target)) for target in targets]


def test_a_task_becomes_files_that_can_be_fetched(studio: Studio):
    task_uuid = studio.submit(numberResults=2, seed=7)
    with studio.working():
        assert studio.finish(task_uuid) == ["succeeded", "succeeded"]
    first, second = bytes_of(studio, task_uuid)
    assert first != second  # each result has its own seed
    assert [view.seed for view in studio.service.poll("ann", task_uuid)] == [7, 8]


def test_the_real_encoder_makes_the_file_that_the_row_describes(studio: Studio):
    studio.change(encode=real.encode)
    task_uuid = studio.submit()
    with studio.working():
        assert studio.finish(task_uuid) == ["succeeded"]
    assert bytes_of(studio, task_uuid)[0][4:8] == b"ftyp"


def test_progress_never_goes_back_and_reaches_100_only_with_the_file(studio: Studio):
    go = threading.Event()
    studio.change(engine=SlowEngine(go))
    task_uuid = studio.submit()
    seen = []
    with studio.working():
        studio.until(lambda: studio.service.poll("ann", task_uuid)[0].progress > 40)
        go.set()
        while not (view := studio.service.poll("ann", task_uuid)[0]).done:
            seen.append((view.progress, view.url))
    assert seen == sorted(seen, key=lambda pair: pair[0])
    assert all(progress < 100 and url is None for progress, url in seen)
    final = studio.service.poll("ann", task_uuid)[0]
    assert final.progress == 100
    assert final.url is not None


def test_results_of_a_task_end_independently(studio: Studio):
    go = threading.Event()
    engine = SlowEngine(go)
    studio.change(engine=engine)
    task_uuid = studio.submit(numberResults=2)
    studio.submit()
    with studio.working(slots=2):
        studio.until(lambda: len(engine.started) == 2)
        other = studio.submit()
        studio.service.cancel("ann", other)
        go.set()
        assert studio.finish(task_uuid) == ["succeeded", "succeeded"]


def test_cancelling_a_film_frees_its_slot(studio: Studio):
    engine = SlowEngine(threading.Event())
    studio.change(engine=engine)
    first, second = studio.submit(), studio.submit()
    with studio.working():
        studio.until(lambda: engine.started)
        assert [view.state for view in studio.service.cancel("ann", first)] == ["cancelled"]
        studio.until(lambda: len(engine.started) == 2)  # the second film begins, so the slot is free
        assert studio.states(first) == ["cancelled"]
        studio.service.cancel("ann", second)
    assert INTERVAL < 0.5


def test_a_result_that_was_cancelled_while_it_waited_is_never_begun(studio: Studio):
    engine = SlowEngine(threading.Event())
    engine.go.set()
    studio.change(engine=engine)
    cancelled = studio.submit()
    studio.service.cancel("ann", cancelled)
    other = studio.submit()
    with studio.working():
        assert studio.finish(other) == ["succeeded"]
    assert studio.states(cancelled) == ["cancelled"]
    assert len(engine.started) == 1


def test_the_fault_of_a_part_becomes_the_results_error(studio: Studio):
    def broken(*_: object) -> None:
        raise ProviderError("downloadFailed", "The picture could not be fetched.", parameter="inputs.frameImages[0]")

    studio.change(gather=broken)
    task_uuid = studio.submit()
    with studio.working():
        assert studio.finish(task_uuid) == ["failed"]
    error = studio.service.poll("ann", task_uuid)[0].error
    assert error is not None
    assert (error.code, error.parameter) == ("downloadFailed", "inputs.frameImages[0]")


def test_what_nobody_expected_is_told_without_its_details(studio: Studio):
    def broken(*_: object) -> None:
        raise RuntimeError("/secret/path")

    studio.change(encode=broken)
    task_uuid = studio.submit()
    with studio.working():
        assert studio.finish(task_uuid) == ["failed"]
    error = studio.service.poll("ann", task_uuid)[0].error
    assert error is not None
    assert error.code == "internalServerError"
    assert "secret" not in error.message


@pytest.mark.parametrize(("action", "state"), [("flag", "succeeded"), ("block", "failed")])
def test_a_clip_that_fails_the_check_is_flagged_or_blocked(studio: Studio, action: str, state: str):
    studio.change(screen=nude, nsfw_action=action)
    task_uuid = studio.submit(safety={"checkContent": True})
    with studio.working():
        assert studio.finish(task_uuid) == [state]
    view = studio.service.poll("ann", task_uuid)[0]
    assert view.nsfw if state == "succeeded" else view.error and view.error.code == "nsfwContentDetected"


def test_no_check_asked_for_means_no_verdict(studio: Studio):
    studio.change(screen=nude)
    task_uuid = studio.submit()
    with studio.working():
        studio.finish(task_uuid)
    assert studio.service.poll("ann", task_uuid)[0].nsfw is None


def test_a_cancel_in_the_last_moment_wins_or_loses_but_never_both(studio: Studio):
    class LateStorage(Storage):
        """Somebody cancels after the bytes were put and before the row says so."""

        def put(self, *arguments: object, **named: object) -> object:
            stored = super().put(*arguments, **named)
            studio.service.cancel("ann", task_uuid)
            return stored

    studio.change(storage=LateStorage(studio.storage._store, studio.storage._signer, "http://127.0.0.1:1"))
    task_uuid = studio.submit()
    video_uuid = studio.service.poll("ann", task_uuid)[0].video_uuid
    with studio.working():
        assert studio.finish(task_uuid) == ["cancelled"]
        studio.until(lambda: studio.storage.find(video_uuid) is None)
    assert len(studio.service.events("ann", 0)) == 1


def test_a_stopping_worker_gives_back_what_it_can_not_finish(studio: Studio):
    engine = SlowEngine(threading.Event())
    studio.change(engine=engine)
    task_uuid = studio.submit()
    with studio.working(shutdown=0.1):
        studio.until(lambda: engine.started)
    assert studio.states(task_uuid) == ["waiting"]
    studio.change(engine=FakeEngine())
    with studio.working(name="another"):
        assert studio.finish(task_uuid) == ["succeeded"]


def test_a_stopping_worker_finishes_what_it_can(studio: Studio):
    go = threading.Event()
    engine = SlowEngine(go)
    studio.change(engine=engine)
    task_uuid = studio.submit()
    with studio.working() as worker:
        studio.until(lambda: engine.started)
        worker.stop()
        go.set()
    assert studio.states(task_uuid) == ["succeeded"]


def test_steps_and_ends_are_counted_for_every_process_to_read(studio: Studio):
    good, bad, unwanted = studio.submit(numberResults=2), studio.submit(), studio.submit()
    studio.service.cancel("ann", unwanted)
    with studio.working():
        studio.finish(good)
        studio.finish(bad)
    figures = studio.service.figures()
    assert figures.ended == {"succeeded": 3, "cancelled": 1}
    assert set(figures.steps) == {"gather", "film", "seal", "keep", "screen", "tell"}
    film = figures.steps["film"]
    counts = [count for _, count in film.buckets]
    assert counts == sorted(counts) and counts[-1] == 3
    assert film.seconds > 0


def test_nothing_is_left_in_the_work_folder(studio: Studio):
    good = studio.submit()
    with studio.working():
        studio.finish(good)
    assert not list((studio.folder / "worker" / "work").glob("*"))


def test_the_file_is_what_was_filmed(studio: Studio):
    task_uuid = studio.submit(seed=3)
    with studio.working():
        studio.finish(task_uuid)
    frames = FakeEngine().render(studio.service.dry_run("ann", _parsed(seed=3)).shots[0], None, lambda _: None).frames
    expected = hashlib.sha256(b"".join(frame[0, 0].tobytes() for frame in frames)).digest()
    assert bytes_of(studio, task_uuid) == [expected]


def test_a_film_survives_a_restart_of_the_database(tmp_path: Path, cluster: Cluster, template: str):
    studio = Studio(tmp_path, Database(cluster.url(name := cluster.create(template))))
    engine = SlowEngine(threading.Event())
    studio.change(engine=engine)
    task_uuid = studio.submit()
    with studio.working():
        studio.until(lambda: engine.started)
        cluster.stop()
        engine.go.set()  # the film ends while there is no database to note it
        cluster.start()
        assert studio.finish(task_uuid) == ["succeeded"]
    assert len(engine.started) == 1
    studio.close()
    cluster.drop(name)


def _parsed(**changes: object):
    return wire.parse(task(**changes))
