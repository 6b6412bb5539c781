"""The application in this process, from its real parts, without a worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reelwright.api.accounts import Accounts
from reelwright.api.auth import Gate
from reelwright.api.desk import Desk
from reelwright.api.metrics import Metrics
from reelwright.api.server import Application, Building
from reelwright.api.uploads import Uploads
from reelwright.api.websocket import Limits
from reelwright.jobs import dispatch
from reelwright.jobs.database import Database
from reelwright.jobs.keys import Keys
from reelwright.jobs.service import Service
from reelwright.media.fetch import Fetcher
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage


@contextmanager
def assembled(folder, **limits) -> Iterator[Application]:
    """Open, on fresh data in `folder`; limits: of its sockets."""
    database = Database.at(folder)
    dispatch.migrate(database)
    storage = Storage.open(None, folder / "media", Signer(b"0123456789abcdef"))
    service, keys = Service(database, storage), Keys(database)
    metrics = Metrics(service.figures)
    desk = Desk(service, metrics, Uploads(Fetcher).bytes_of, Accounts(service, keys).view)
    gate = Gate(keys, may_be_open=True)
    yield Application(Building(service, storage, gate, metrics, desk, {}, folder, 0.2, Limits(**limits)))
    service.close()
    database.close()
