"""Crash tests run on both databases too."""

from __future__ import annotations

from tests.jobs.conftest import cluster, database, studio, template

__all__ = ["cluster", "database", "studio", "template"]
