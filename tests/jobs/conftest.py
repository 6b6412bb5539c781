"""Every test with `studio` or `database` runs twice: on a SQLite file, and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reelwright.jobs import dispatch
from reelwright.jobs.database import Database
from tests.conftest import need
from tests.jobs.studio import Studio
from tests.postgres import Cluster, binaries


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    tools = binaries()
    need(tools, "PostgreSQL")
    assert tools is not None
    running = Cluster(tools)
    yield running
    running.remove()


@pytest.fixture(scope="session")
def template(cluster: Cluster) -> str:
    """A PostgreSQL database with all tables, to copy."""
    name = cluster.create()
    database = Database(cluster.url(name))
    dispatch.migrate(database)
    database.close()
    return name


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        yield Database.at(tmp_path)
        return
    cluster = request.getfixturevalue("cluster")
    name = cluster.create(request.getfixturevalue("template"))
    yield Database(cluster.url(name))
    cluster.drop(name)


@pytest.fixture
def studio(tmp_path: Path, database: Database) -> Iterator[Studio]:
    made = Studio(tmp_path, database)
    yield made
    made.close()
