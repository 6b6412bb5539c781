"""Run by Alembic: applies the versions on the connection that `jobs.database` hands over, in its transaction."""

from __future__ import annotations

from alembic import context

from reelwright.jobs.schema import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA)
context.run_migrations()
