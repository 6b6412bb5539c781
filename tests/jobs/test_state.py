from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reelwright.contract.error_table import make
from reelwright.contract.shot import Take
from reelwright.jobs import state
from reelwright.jobs.database import Database
from reelwright.jobs.state import ENDED, LIVE, MOVES, State, WrongMove
from reelwright.jobs.store import Kept, Store
from tests.jobs.studio import Studio

DRAWN = {
    ("waiting", "running"),
    ("waiting", "failed"),
    ("waiting", "cancelled"),
    ("running", "waiting"),
    ("running", "succeeded"),
    ("running", "failed"),
    ("running", "cancelled"),
    ("succeeded", "expired"),
    ("failed", "expired"),
    ("cancelled", "expired"),
}


@pytest.mark.parametrize(("source", "target"), list(itertools.product(State, State)))
def test_only_the_moves_of_the_diagram_are_allowed(source: State, target: State):
    if (source.value, target.value) in DRAWN:
        state.check(source, target)
    else:
        with pytest.raises(WrongMove):
            state.check(source, target)


def test_every_state_is_live_ended_or_expired():
    assert {*LIVE, *ENDED, State.EXPIRED} == set(State) == set(MOVES)


KEPT = Kept("key", Take(Path("clip.mp4"), "MP4", 2, 2, 16, 80, False, "0" * 64, 1), None, ())
RUNNERS = st.sampled_from(["ann", "bob"])
OPERATIONS = st.one_of(
    st.tuples(st.just("enter"), RUNNERS),
    st.tuples(st.just("succeed"), RUNNERS),
    st.tuples(st.just("give_back"), RUNNERS),
    st.tuples(st.just("advance"), RUNNERS),
    st.tuples(st.sampled_from(["fail", "cancel"]), st.none()),
)


class Model:
    """What a row must do, in a few lines: its state and who holds it."""

    def __init__(self) -> None:
        self.state, self.runner, self.crashes, self.events = "waiting", None, 0, 0

    def run(self, name: str, runner: str | None) -> bool | None:
        if self.state not in {"waiting", "running"}:
            return None if name == "enter" else False
        if name == "enter":
            self.crashes += self.runner is not None
            self.state, self.runner = "running", runner
            return None
        mine = self.state == "running" and self.runner == runner
        if name == "advance":
            return mine
        if name == "give_back":
            if mine:
                self.state, self.runner = "waiting", None
            return mine
        if name == "succeed" and not mine:
            return False
        self.state = {"succeed": "succeeded", "fail": "failed", "cancel": "cancelled"}[name]
        self.runner = None
        self.events += 1
        return True


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(OPERATIONS, max_size=12))
def test_whatever_is_done_to_a_row_it_follows_the_model(studio: Studio, operations: list[tuple[str, str | None]]):
    store = Store(studio.database, 60.0)
    video_uuid = studio.service.poll("ann", studio.submit())[0].video_uuid
    model = Model()
    before = studio.service.last_event()
    for name, runner in operations:
        assert play(store, video_uuid, name, runner) == model.run(name, runner)
        assert store.state_of(video_uuid) == model.state
    assert len(studio.service.events("ann", before)) == model.events
    entry = store.enter(video_uuid, "cleo")
    assert entry is not None
    assert entry.crashes == model.crashes + (model.runner is not None)


def play(store: Store, video_uuid: str, name: str, runner: str | None) -> bool | None:
    if name == "enter":
        store.enter(video_uuid, str(runner))
        return None
    if name == "succeed":
        return store.succeed(video_uuid, KEPT, str(runner))
    if name == "fail":
        return store.fail(video_uuid, make("inferenceError"))
    if name == "cancel":
        return store.cancel(video_uuid)
    if name == "advance":
        return store.advance(video_uuid, str(runner), "film", 10)
    return store.give_back(video_uuid, str(runner))


def test_progress_of_a_row_never_goes_back(studio: Studio):
    store = Store(studio.database, 60.0)
    task_uuid = studio.submit()
    video_uuid = studio.service.poll("ann", task_uuid)[0].video_uuid
    store.enter(video_uuid, "ann")
    seen = []
    for percent in (5, 50, 20, 60, 0):
        store.advance(video_uuid, "ann", "film", percent)
        seen.append(studio.service.poll("ann", task_uuid)[0].progress)
    assert seen == [5, 50, 50, 60, 60]


def test_a_row_that_is_not_there_can_not_be_entered(database: Database, studio: Studio):
    assert Store(database, 60.0).enter("00000000-0000-4000-8000-000000000000", "ann") is None
