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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Under pytest-xdist the tests of a file stay together, because they share servers and databases; crash tests
    each have their own, wait most of the time, and are spread."""
    for item in items:
        spread = "crash" in item.path.parts
        item.add_marker(pytest.mark.xdist_group(item.nodeid if spread else str(item.path)))
