"""What several folders of tests need: programs that must be installed, a throwaway PostgreSQL."""

from __future__ import annotations

import os

import pytest

REQUIRE_ALL = os.environ.get("REELWRIGHT_REQUIRE_ALL") == "1"


def need(condition: object, what: str) -> None:
    """Skips the test where a program is not installed; in CI that is a failure instead."""
    if condition:
        return
    if REQUIRE_ALL:
        pytest.fail(f"{what} is not installed")
    pytest.skip(f"{what} is not installed")
