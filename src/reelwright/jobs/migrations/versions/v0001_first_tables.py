"""The first tables: tasks, results, events, media, deliveries, keys, workers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _tasks()
    _results()
    _media()
    _deliveries()
    _people()


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("account", sa.Text, primary_key=True),
        sa.Column("task_uuid", sa.Text, primary_key=True),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("body_hash", sa.Text, nullable=False),
        sa.Column("session", sa.Text),
        sa.Column("webhook_url", sa.Text),
        sa.Column("upload_url", sa.Text),
        sa.Column("created_at", sa.Float(53), nullable=False),
    )


def _results() -> None:
    op.create_table(
        "results",
        sa.Column("video_uuid", sa.Text, primary_key=True),
        sa.Column("account", sa.Text, nullable=False),
        sa.Column("task_uuid", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("step", sa.Text),
        sa.Column("progress", sa.Integer, nullable=False),
        sa.Column("shot", sa.Text, nullable=False),
        sa.Column("seed", sa.BigInteger, nullable=False),
        sa.Column("seconds", sa.Float(53), nullable=False),
        sa.Column("cost", sa.Float(53), nullable=False),
        sa.Column("include_cost", sa.Boolean, nullable=False),
        sa.Column("ttl", sa.Float(53)),
        sa.Column("take", sa.Text),
        sa.Column("key", sa.Text),
        sa.Column("nsfw", sa.Boolean),
        sa.Column("warnings", sa.Text, nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("runner", sa.Text),
        sa.Column("crashes", sa.Integer, nullable=False),
        sa.Column("created_at", sa.Float(53), nullable=False),
        sa.Column("started_at", sa.Float(53)),
        sa.Column("finished_at", sa.Float(53)),
        sa.Column("expires_at", sa.Float(53)),
        sa.ForeignKeyConstraint(["account", "task_uuid"], ["tasks.account", "tasks.task_uuid"], name="results_of_task"),
    )
    op.create_index("results_by_task", "results", ["account", "task_uuid", "number"], unique=True)
    op.create_index("results_by_state", "results", ["state", "created_at"])
    op.create_index("results_by_expiry", "results", ["expires_at"])


def _media() -> None:
    op.create_table(
        "media",
        sa.Column("media_uuid", sa.Text, primary_key=True),
        sa.Column("account", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.Float(53), nullable=False),
        sa.Column("expires_at", sa.Float(53), nullable=False),
    )
    op.create_index("media_by_expiry", "media", ["expires_at"])


def _deliveries() -> None:
    counter = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "events",
        sa.Column("id", counter, primary_key=True, autoincrement=True),
        sa.Column("account", sa.Text, nullable=False),
        sa.Column("session", sa.Text),
        sa.Column("video_uuid", sa.Text, nullable=False, unique=True),
        sa.Column("created_at", sa.Float(53), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("events_by_account", "events", ["account", "id"])
    op.create_table(
        "deliveries",
        sa.Column("event_id", sa.Text, primary_key=True),
        sa.Column("video_uuid", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_at", sa.Float(53), nullable=False),
        sa.Column("receipt", sa.Text),
        sa.Column("created_at", sa.Float(53), nullable=False),
        sa.ForeignKeyConstraint(["video_uuid"], ["results.video_uuid"], name="delivery_of_result"),
    )
    op.create_index("deliveries_due", "deliveries", ["state", "next_at"])
    op.create_index("deliveries_by_result", "deliveries", ["video_uuid"])


def _people() -> None:
    op.create_table(
        "api_keys",
        sa.Column("prefix", sa.Text, primary_key=True),
        sa.Column("account", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("created_at", sa.Float(53), nullable=False),
        sa.Column("revoked_at", sa.Float(53)),
    )
    op.create_table(
        "workers",
        sa.Column("executor_id", sa.Text, primary_key=True),
        sa.Column("slots", sa.Integer, nullable=False),
        sa.Column("started_at", sa.Float(53), nullable=False),
        sa.Column("seen_at", sa.Float(53), nullable=False),
    )
