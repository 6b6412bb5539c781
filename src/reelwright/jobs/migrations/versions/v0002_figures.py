"""Figures that are counted as things happen: seconds of steps, ends of results."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "step_times",
        sa.Column("step", sa.Text, primary_key=True),
        sa.Column("bound", sa.Float(53), primary_key=True),
        sa.Column("times", sa.BigInteger, nullable=False),
        sa.Column("seconds", sa.Float(53), nullable=False),
    )
    op.create_table(
        "endings",
        sa.Column("state", sa.Text, primary_key=True),
        sa.Column("times", sa.BigInteger, nullable=False),
    )
