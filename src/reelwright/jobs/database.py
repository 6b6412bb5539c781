"""One database for our rows and DBOS's: a SQLite file, or PostgreSQL by URL. The only place that knows which it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

_PAUSES = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0)  # s between tries while the database is away

T = TypeVar("T")

HEAD = "0002"  # the newest file in migrations/versions
_SCHEMA_LOCK = 0x5265656C  # PostgreSQL advisory lock: one process changes the tables
_EVENT_LOCK = 0x5265656D  # … one transaction at a time takes event numbers


@dataclass(frozen=True, slots=True)
class Query:
    """A statement as the driver wants it. names: the order of its positional parameters; None: they are named.
    fixed: parameters that are part of the statement (states, limits)."""

    text: str
    names: tuple[str, ...] | None
    fixed: Mapping[str, Any]

    def run(self, connection: Any, parameters: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        together = {**self.fixed, **parameters}
        values = together if self.names is None else [together[name] for name in self.names]
        return connection.execute(self.text, values).fetchall()


class Database:
    """Engines and transactions. Thread-safe.

    url: `sqlite:////path/to/file` or `postgresql://user@host/name` (a driver suffix is replaced by psycopg's).
    pool: connections kept; on SQLite writers of one process queue up for a single one instead of polling its lock."""

    def __init__(self, url: str, pool: int = 8) -> None:
        parsed = sa.make_url(url)
        self.sqlite = parsed.get_backend_name() == "sqlite"
        driver = "sqlite" if self.sqlite else "postgresql+psycopg"
        self.url = parsed.set(drivername=driver).render_as_string(hide_password=False)
        if self.sqlite:
            self._writer = _sqlite_writer(self.url, synchronous="FULL")
            self._relaxed = _sqlite_writer(self.url, synchronous="NORMAL")
            self._reader = _sqlite(self.url, "FULL", pool)
        else:
            self._writer = self._relaxed = _postgres(self.url, pool)
            self._reader = self._writer.execution_options(isolation_level="AUTOCOMMIT")
        self._driver: Any = self._reader.dialect.loaded_dbapi
        self._thread = threading.local()
        self._opened: list[Any] = []
        self._guard = threading.Lock()

    @staticmethod
    def at(folder: Path, url: str | None = None) -> Database:
        """The database of an installation: `url`, or without one a SQLite file in its data folder."""
        if url is None:
            folder.mkdir(parents=True, exist_ok=True)
            url = f"sqlite:///{(folder / 'reelwright.db').resolve()}"
        return Database(url)

    @contextmanager
    def write(self, durable: bool = True) -> Iterator[sa.Connection]:
        """A transaction that holds SQLite's write lock from its start and is on disk when the block ends.

        durable=False: a power cut may lose it (a crash of the process can't); for progress."""
        with (self._writer if durable else self._relaxed).begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A connection for a few queries, each of which sees what was committed before it."""
        with self._reader.connect() as connection:
            yield connection

    def prepare(self, statement: sa.Select[Any]) -> Query:
        """`statement` for `rows`, compiled once; its bind parameters are named."""
        compiled = statement.compile(dialect=self._reader.dialect)
        order = getattr(compiled, "positiontup", None)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return Query(str(compiled), tuple(order) if order is not None else None, fixed)

    def rows(self, query: Query, parameters: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows of a prepared query on this thread's own connection, with no layer in between: the hot path.

        A broken connection (the database was restarted) is replaced once. Raises OperationalError."""
        try:
            return query.run(getattr(self._thread, "connection", None) or self._open(), parameters)
        except self._driver.Error:
            self._discard()
        try:
            return query.run(self._open(), parameters)
        except self._driver.Error as error:
            self._discard()
            raise OperationalError(query.text, None, error) from error

    def order_events(self, connection: sa.Connection) -> None:
        """Lets event numbers become visible in their order: PostgreSQL might commit a later number first."""
        if not self.sqlite:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_EVENT_LOCK)))

    def migrate(self) -> None:
        """Brings our tables to HEAD. Safe when several processes start at once; cheap when nothing is to do."""
        if self._version() == HEAD:
            return
        from alembic import command  # 0.1 s and 9 MB, needed once in the life of an installation
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.write() as connection:
            if not self.sqlite:
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_SCHEMA_LOCK)))
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)

    def close(self) -> None:
        """Closes every connection, those of other threads too; nobody may be using them."""
        with self._guard:
            opened, self._opened = self._opened, []
        for connection in opened:
            connection.close()
        self._thread = threading.local()
        for engine in (self._writer, self._relaxed, self._reader):
            engine.dispose()

    def _version(self) -> str | None:
        with self.read() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()

    def _open(self) -> Any:
        pooled = self._reader.raw_connection()
        connection = pooled.dbapi_connection
        pooled.detach()
        if not self.sqlite:
            connection.autocommit = True  # type: ignore[union-attr]
        self._thread.connection = connection
        with self._guard:
            self._opened.append(connection)
        return connection

    def _discard(self) -> None:
        """Drops this thread's own connection, if it has one."""
        connection = getattr(self._thread, "connection", None)
        self._thread.connection = None
        if connection is None:
            return
        with self._guard:
            if connection in self._opened:
                self._opened.remove(connection)
        connection.close()


def patiently(work: Callable[[], T], pauses: tuple[float, ...] = _PAUSES) -> T:
    """What `work` gives; tries again while the database is away (restarted, failing over, disk full). `work` may run
    twice. Raises the last OperationalError."""
    for pause in pauses:
        try:
            return work()
        except OperationalError:
            time.sleep(pause)
    return work()


def _postgres(url: str, pool: int) -> sa.Engine:
    """pre_ping: a database that was restarted is met by fresh connections. A dead host is given up after 5 s."""
    return sa.create_engine(url, pool_size=pool, pool_pre_ping=True, connect_args={"connect_timeout": 5})


def _sqlite(url: str, synchronous: str, pool: int, overflow: int = 10) -> sa.Engine:
    """Connections that start no transaction by themselves. WAL: readers never wait for the writer."""
    lenient = {"check_same_thread": False, "timeout": 30}
    engine = sa.create_engine(url, pool_size=pool, max_overflow=overflow, connect_args=lenient)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={synchronous}")
        connection.execute("PRAGMA busy_timeout=30000")
        connection.execute("PRAGMA foreign_keys=ON")

    return engine


def _sqlite_writer(url: str, synchronous: str) -> sa.Engine:
    engine = _sqlite(url, synchronous, pool=1, overflow=0)

    @event.listens_for(engine, "begin")
    def lock(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
