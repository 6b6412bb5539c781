"""Random kills of everything. The figures of a larger campaign: `python -m bench.chaos --tasks 10000 --kills 500`."""

from __future__ import annotations

import pytest

from bench.chaos import campaign
from tests.jobs.studio import Studio


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_random_kills_lose_nothing_and_double_nothing(studio: Studio):
    workers = 1 if studio.database.sqlite else 2
    found = campaign(studio.database.url, studio.folder, tasks=150, kills=25, workers=workers, seed=7)
    assert found["kills"]
    assert (found["lost"], found["doubled"]) == (0, 0)
