"""The one door to DBOS for everybody who is not a worker: enqueue within our own transaction, ask, tidy up."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from dbos import DBOS, DBOSClient, DBOSPortableJSONSerializer, EnqueueOptions, Queue

from reelwright.jobs.database import Database

APPLICATION = "reelwright"
VERSION = "1"  # constant: recovery and dequeue match on it; raise it when the order of the steps changes
QUEUE = "films"
WORKFLOW = "make_result"
SERIALIZER = DBOSPortableJSONSerializer()
_OVER = {"SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"}


def migrate(database: Database) -> None:
    """Makes or updates our tables and DBOS's. Cheap when nothing is to do."""
    database.migrate()
    DBOS.migrate(database.url)


class Dispatcher:
    """Puts results into the queue. Thread-safe; starts no workflow itself."""

    def __init__(self, database: Database) -> None:
        self._client = DBOSClient(
            system_database_url=database.url,
            serializer=SERIALIZER,
            application_name=APPLICATION,
            system_database_pool_size=2,
            lazy=True,
        )

    def open_queue(self, slots: int, interval: float) -> Queue:
        """Makes or updates the queue: results that each worker may hold, s between two looks of a worker."""
        return self._client.register_queue(
            QUEUE, worker_concurrency=slots, polling_interval_sec=interval, on_conflict="always_update"
        )

    def enqueue(self, connection: sa.Connection, video_uuid: str) -> None:
        """Adds the workflow of a result to the caller's transaction: both are there, or neither.

        Raises DBOSWorkflowIDInUseError when the result has a workflow."""
        options: EnqueueOptions = {
            "workflow_name": WORKFLOW,
            "queue_name": QUEUE,
            "workflow_id": video_uuid,
            "workflow_id_reuse_policy": "reject",
            "app_version": VERSION,
        }
        self._client.enqueue_in_transaction(connection, options, video_uuid)

    def living(self, video_uuids: Iterable[str]) -> set[str]:
        """Those of the results that have a workflow which will run, or runs."""
        found = self._statuses(video_uuids)
        return {uuid for uuid, status in found.items() if status not in _OVER}

    def known(self, video_uuids: Iterable[str]) -> set[str]:
        """Those of the results that have a workflow in whatever state."""
        return set(self._statuses(video_uuids))

    def requeue(self, video_uuid: str) -> None:
        """Gives the workflow of a stopping worker to whoever is free. Its recorded steps stay done."""
        self._client.resume_workflow(video_uuid, queue_name=QUEUE)

    def forget(self, video_uuids: Iterable[str]) -> None:
        """Removes what DBOS recorded of ended results."""
        self._client.delete_workflows(list(video_uuids))

    def close(self) -> None:
        self._client.destroy()

    def _statuses(self, video_uuids: Iterable[str]) -> dict[str, str]:
        wanted = list(video_uuids)
        if not wanted:
            return {}
        found = self._client.list_workflows(workflow_ids=wanted, load_input=False, load_output=False)
        return {workflow.workflow_id: workflow.status for workflow in found}
