"""The composition root: settings in, processes out. The only place that knows all parts.

Each process loads what it needs and no more, so parts are imported where they are put together: the API has no engine
and no picture library, and a command that makes one clip has no database and no web server."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import logging
import os
import socket
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from reelwright import engine_choice
from reelwright.contract.pricing import PRICES, PriceTable
from reelwright.settings import PREFIX, NotAllowed, Settings

if TYPE_CHECKING:
    from reelwright.api.server import Application
    from reelwright.jobs.database import Database
    from reelwright.jobs.worker import Worker
    from reelwright.media.fetch import Fetcher
    from reelwright.media.reach import Reach
    from reelwright.media.storage import Storage

PLAYGROUND = Path(__file__).parent / "playground"
_PROBE = "00000000-0000-4000-8000-000000000000/probe.json"
_DAY = 86_400.0
_TALKATIVE = ("uvicorn", "alembic", "dbos", "httpx")


@dataclass(frozen=True)
class Foundation:
    """What API and worker have in common. folder: the data folder, absolute."""

    settings: Settings
    folder: Path
    database: Database
    storage: Storage

    @property
    def retention(self) -> float:
        """In s."""
        return self.settings.retention_days * _DAY


def lay(settings: Settings, base_url: str) -> Foundation:
    """Opens database and storage; makes the data folder. base_url: where media links lead."""
    from reelwright.jobs.database import Database
    from reelwright.media.signing import Signer, secret_in
    from reelwright.media.storage import Storage

    folder = settings.data.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise NotAllowed(f"the data folder {folder} can't be made: {fault.strerror}") from None
    secret = settings.signing_secret.encode() if settings.signing_secret else secret_in(folder)
    storage = Storage.open(settings.storage_url, folder / "media", Signer(secret), base_url)
    return Foundation(settings, folder, Database.at(folder, settings.database_url), storage)


def reach(settings: Settings) -> Reach:
    """How far users' URLs may lead. A server that only this machine can reach may also reach this machine."""
    from reelwright.media.reach import Reach

    if settings.allow_private_urls:
        return Reach.PRIVATE
    return Reach.LOOPBACK if settings.loopback else Reach.PUBLIC


def fetcher(settings: Settings) -> Fetcher:
    """What downloads users' pictures."""
    from reelwright.media.fetch import Fetcher

    return Fetcher(reach(settings))


def prices(settings: Settings) -> PriceTable:
    """The operator's own table, or the built-in one. Raises NotAllowed for a file that is none."""
    if settings.prices is None:
        return PRICES
    import orjson

    try:
        return PriceTable.from_json(orjson.loads(settings.prices.read_bytes()))
    except (OSError, ValueError) as fault:
        raise NotAllowed(f"{PREFIX}PRICES: {fault}") from None


@contextlib.contextmanager
def api(settings: Settings, base_url: str) -> Iterator[Application]:
    """The API over a database that is brought up to date first."""
    from reelwright.api.accounts import Accounts
    from reelwright.api.auth import Gate
    from reelwright.api.desk import Desk
    from reelwright.api.metrics import Metrics
    from reelwright.api.server import Application, Building
    from reelwright.api.uploads import Uploads
    from reelwright.api.websocket import Limits
    from reelwright.jobs import dispatch
    from reelwright.jobs.keys import Keys
    from reelwright.jobs.service import Policy, Service

    ground = lay(settings, base_url)
    policy = Policy(
        ground.retention, settings.queue_limit, settings.strict_motion, prices(settings), reach(settings),
        engine_choice.capabilities(settings),
    )
    dispatch.migrate(ground.database)
    service = Service(ground.database, ground.storage, policy)
    keys = Keys(ground.database)
    gate = Gate(keys, settings.extra_keys, may_be_open=settings.loopback)
    metrics = Metrics(service.figures)
    desk = Desk(service, metrics, Uploads(lambda: fetcher(settings)).bytes_of, Accounts(service, keys).view)
    checks = {
        "database": lambda: None if service.queue_depth() >= 0 else "unreadable",
        "storage": lambda: _storage_fault(ground.storage),
        "worker": lambda: None if service.workers() else "no worker gives a sign of life",
    }
    service.sweep()
    try:
        yield Application(
            Building(service, ground.storage, gate, metrics, desk, checks, PLAYGROUND, settings.sync_seconds, Limits())
        )
    finally:
        service.close()
        ground.database.close()


def _storage_fault(storage: Storage) -> None:
    """Writes and removes a few bytes; what goes wrong is raised."""
    storage.put(b"{}", _PROBE)
    storage.delete(_PROBE)


@contextlib.contextmanager
def worker(settings: Settings, base_url: str, leash: int | None = None) -> Iterator[Worker]:
    """What a worker process runs. leash: a file descriptor that ends when the parent dies."""
    from reelwright.delivery.upload import Uploader
    from reelwright.delivery.webhook import Webhooks
    from reelwright.jobs.crew import Crew
    from reelwright.jobs.worker import Place, Worker
    from reelwright.media import encode, inputs, provenance, safety

    ground, pictures = lay(settings, base_url), fetcher(settings)
    crew = Crew(
        gather=lambda shot, folder: inputs.gather(shot, folder, ground.storage, pictures),
        engine=engine_choice.engine(settings),
        encode=encode.encode,
        screen=safety.Screener().screen,
        seal=provenance.seal,
        storage=ground.storage,
        post=Webhooks(reach(settings)).send,
        put=Uploader(reach(settings)).put,
        nsfw_action=settings.nsfw_action,
    )
    folder = ground.folder / "worker"
    with seat(settings, folder, supervised=leash is not None) as name:
        place = Place(name, folder, settings.worker_slots, ground.retention, settings.shutdown_seconds, leash)
        yield Worker(ground.database, crew, place)
    ground.database.close()


@contextlib.contextmanager
def seat(settings: Settings, folder: Path, supervised: bool) -> Iterator[str]:
    """The worker's stable name: given, or kept in the data folder, so that a worker which comes back finds the work
    that it left behind. SQLite has one seat, which is waited for; beside PostgreSQL every server's worker has its
    own, and others take the first that is free."""
    if settings.worker_id:
        yield settings.worker_id
        return
    folder.mkdir(parents=True, exist_ok=True)
    if settings.database_url is None:
        file = _locked(folder / "seat", wait=True)
    elif supervised:
        file = _locked(folder / "seat-server", wait=True)
    else:
        seats = (_locked(folder / f"seat-{number}", wait=False) for number in itertools.count())
        file = next(found for found in seats if found is not None)
    assert file is not None
    with file:
        file.seek(0)
        name = file.read().strip() or f"{socket.gethostname()}-{uuid.uuid4().hex[:8]}"
        file.truncate(0)
        file.write(name)
        file.flush()
        yield name


def _locked(path: Path, *, wait: bool) -> TextIO | None:
    """The file, locked for as long as it stays open. None: somebody has it, and we don't wait."""
    file = path.open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        file.close()
        return None
    return file


def serve(settings: Settings) -> None:
    """API, playground and one supervised worker, until SIGINT or SIGTERM. Raises NotAllowed, OSError."""
    from reelwright.api import listen
    from reelwright.jobs.supervisor import Supervisor

    _refuse_without_key(settings)
    listener = listen.bind(settings.host, settings.port)
    here = listen.url_of(listener)
    base_url = settings.public_url or here
    supervisor = Supervisor(_worker_command(), settings.shutdown_seconds, _worker_environment(settings, base_url))

    def ready() -> None:
        print(f"Reelwright is ready at {here}", flush=True)
        supervisor.start()

    with contextlib.closing(listener), api(settings, base_url) as application:
        try:
            listen.run(application, listener, ready)
        finally:
            supervisor.stop()


def _refuse_without_key(settings: Settings) -> None:
    if settings.loopback or settings.extra_keys:
        return
    from reelwright.jobs import dispatch
    from reelwright.jobs.keys import Keys

    ground = lay(settings, "")
    dispatch.migrate(ground.database)
    has_key = Keys(ground.database).any()
    ground.database.close()
    if not has_key:
        raise NotAllowed(
            f"{settings.host} can be reached from other machines: make a key first with 'reelwright keys create', "
            f"or set {PREFIX}KEYS"
        )


def _worker_command() -> list[str]:
    return [sys.executable, "-m", "reelwright", "worker", "--supervised"]


def _worker_environment(settings: Settings, base_url: str) -> dict[str, str]:
    """What flags changed reaches the child as environment."""
    ours = {"DATA": str(settings.data.absolute()), "HOST": settings.host, "PUBLIC_URL": base_url}
    return {**os.environ, **{PREFIX + name: value for name, value in ours.items()}}


def log_to_stderr(settings: Settings) -> None:
    """Text for people, or JSON lines; our own records and the libraries' alike."""
    import structlog

    level = logging.getLevelName(settings.log_level.upper())
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso"),
        structlog.processors.format_exc_info,
    ]
    last = structlog.processors.JSONRenderer() if settings.log_json else structlog.dev.ConsoleRenderer(colors=False)
    formatter = structlog.stdlib.ProcessorFormatter(processor=last, foreign_pre_chain=shared)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING) if level > logging.DEBUG else level)
    structlog.configure(
        processors=[*shared, last],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
