from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import OperationalError

from reelwright.jobs import dispatch
from reelwright.jobs.database import HEAD, Database, patiently
from reelwright.jobs.schema import METADATA
from tests.postgres import Cluster


def test_the_migrations_make_the_tables_of_the_schema(database: Database):
    database.migrate()

    def ours(_object: object, name: str, type_: str, _reflected: bool, _compared: object) -> bool:
        return type_ != "table" or name in METADATA.tables

    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, METADATA) == []
    database.close()


def test_head_is_the_newest_version():
    versions = Path(dispatch.__file__).parent / "migrations" / "versions"
    newest = max(path.name for path in versions.glob("v*.py"))
    assert newest.startswith(f"v{HEAD}_")


def test_processes_that_start_together_make_the_tables_once(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'reelwright.db'}"

    def migrate(_: int) -> None:
        database = Database(url)
        dispatch.migrate(database)
        database.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, range(4)))
    database = Database(url)
    with database.read() as connection:
        assert set(METADATA.tables) <= set(sa.inspect(connection).get_table_names())
        assert connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalars().all() == [HEAD]
    database.close()


def test_sqlite_writes_ahead_and_flushes_every_commit(tmp_path: Path):
    database = Database.at(tmp_path)
    database.migrate()
    for durable, level in ((True, 2), (False, 1)):  # 2: FULL, 1: NORMAL
        with database.write(durable) as connection:
            assert connection.execute(sa.text("PRAGMA synchronous")).scalar() == level
            assert connection.execute(sa.text("PRAGMA journal_mode")).scalar() == "wal"
            assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar() == 1
    database.close()


def test_reads_survive_a_restart_of_the_database(cluster: Cluster, template: str):
    name = cluster.create(template)
    database = Database(cluster.url(name))
    query = database.prepare(sa.select(sa.func.count()).select_from(METADATA.tables["tasks"]))
    assert database.rows(query, {}) == [(0,)]
    cluster.stop()
    cluster.start()
    assert patiently(lambda: database.rows(query, {})) == [(0,)]
    with database.read() as connection:
        assert connection.execute(sa.text("SELECT 1")).scalar() == 1
    database.close()
    cluster.drop(name)


def test_patience_ends():
    calls = []

    def away() -> None:
        calls.append(1)
        raise OperationalError("SELECT 1", None, Exception("away"))

    with pytest.raises(OperationalError):
        patiently(away, pauses=(0.0, 0.0))
    assert len(calls) == 3
