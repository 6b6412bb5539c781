"""The tables. Times are seconds since 1970 (float); JSON is text, so that SQLite and PostgreSQL keep the same bytes.

A change here needs a new file in migrations/versions/; `tests/jobs/test_database.py` compares the two."""

from __future__ import annotations

import sqlalchemy as sa

METADATA = sa.MetaData()

# Never re-used, also after rows were deleted: clients resume by these numbers.
_COUNTER = sa.BigInteger().with_variant(sa.Integer, "sqlite")

TASKS = sa.Table(
    "tasks",
    METADATA,
    sa.Column("account", sa.Text, primary_key=True),
    sa.Column("task_uuid", sa.Text, primary_key=True),
    sa.Column("request", sa.Text, nullable=False),  # JSON as sent, base64 trimmed
    sa.Column("body_hash", sa.Text, nullable=False),
    sa.Column("session", sa.Text),
    sa.Column("webhook_url", sa.Text),
    sa.Column("upload_url", sa.Text),
    sa.Column("created_at", sa.Float(53), nullable=False),
)

RESULTS = sa.Table(
    "results",
    METADATA,
    sa.Column("video_uuid", sa.Text, primary_key=True),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("task_uuid", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),  # 0..3 within its task
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("step", sa.Text),
    sa.Column("progress", sa.Integer, nullable=False),  # 0..100
    sa.Column("shot", sa.Text, nullable=False),  # JSON
    sa.Column("seed", sa.BigInteger, nullable=False),
    sa.Column("seconds", sa.Float(53), nullable=False),  # length of the clip
    sa.Column("cost", sa.Float(53), nullable=False),
    sa.Column("include_cost", sa.Boolean, nullable=False),
    sa.Column("ttl", sa.Float(53)),
    sa.Column("take", sa.Text),  # JSON
    sa.Column("key", sa.Text),
    sa.Column("nsfw", sa.Boolean),
    sa.Column("warnings", sa.Text, nullable=False),  # JSON list
    sa.Column("error", sa.Text),  # JSON
    sa.Column("runner", sa.Text),  # who works on it; set while a worker holds it
    sa.Column("crashes", sa.Integer, nullable=False),
    sa.Column("created_at", sa.Float(53), nullable=False),
    sa.Column("started_at", sa.Float(53)),
    sa.Column("finished_at", sa.Float(53)),
    sa.Column("expires_at", sa.Float(53)),
    sa.ForeignKeyConstraint(["account", "task_uuid"], ["tasks.account", "tasks.task_uuid"], name="results_of_task"),
    sa.Index("results_by_task", "account", "task_uuid", "number", unique=True),
    sa.Index("results_by_state", "state", "created_at"),
    sa.Index("results_by_expiry", "expires_at"),
)

EVENTS = sa.Table(
    "events",
    METADATA,
    sa.Column("id", _COUNTER, primary_key=True, autoincrement=True),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("session", sa.Text),
    sa.Column("video_uuid", sa.Text, nullable=False, unique=True),
    sa.Column("created_at", sa.Float(53), nullable=False),
    sa.Index("events_by_account", "account", "id"),
    sqlite_autoincrement=True,
)

MEDIA = sa.Table(
    "media",
    METADATA,
    sa.Column("media_uuid", sa.Text, primary_key=True),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("created_at", sa.Float(53), nullable=False),
    sa.Column("expires_at", sa.Float(53), nullable=False),
    sa.Index("media_by_expiry", "expires_at"),
)

DELIVERIES = sa.Table(
    "deliveries",
    METADATA,
    sa.Column("event_id", sa.Text, primary_key=True),  # stable: <video uuid>:<kind>
    sa.Column("video_uuid", sa.Text, sa.ForeignKey("results.video_uuid", name="delivery_of_result"), nullable=False),
    sa.Column("kind", sa.Text, nullable=False),  # webhook | upload
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("body", sa.Text),  # JSON of a webhook; the same bytes at every attempt
    sa.Column("state", sa.Text, nullable=False),  # due | done | dead
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("next_at", sa.Float(53), nullable=False),
    sa.Column("receipt", sa.Text),  # JSON of the last attempt
    sa.Column("created_at", sa.Float(53), nullable=False),
    sa.Index("deliveries_due", "state", "next_at"),
    sa.Index("deliveries_by_result", "video_uuid"),
)

API_KEYS = sa.Table(
    "api_keys",
    METADATA,
    sa.Column("prefix", sa.Text, primary_key=True),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),  # SHA-256 of the whole key, hexadecimal
    sa.Column("created_at", sa.Float(53), nullable=False),
    sa.Column("revoked_at", sa.Float(53)),
)

WORKERS = sa.Table(
    "workers",
    METADATA,
    sa.Column("executor_id", sa.Text, primary_key=True),
    sa.Column("slots", sa.Integer, nullable=False),
    sa.Column("started_at", sa.Float(53), nullable=False),
    sa.Column("seen_at", sa.Float(53), nullable=False),
)

STEP_TIMES = sa.Table(
    "step_times",
    METADATA,
    sa.Column("step", sa.Text, primary_key=True),
    sa.Column("bound", sa.Float(53), primary_key=True),  # s; upper edge of a histogram's bucket
    sa.Column("times", sa.BigInteger, nullable=False),  # steps in this bucket
    sa.Column("seconds", sa.Float(53), nullable=False),  # of these steps together
)

ENDINGS = sa.Table(
    "endings",
    METADATA,
    sa.Column("state", sa.Text, primary_key=True),
    sa.Column("times", sa.BigInteger, nullable=False),  # results that ended so, ever
)
