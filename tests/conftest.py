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
    """What stays together under pytest-xdist: the tests of a file, because they share servers and databases, and all
    of compat, because its server renders real clips. Crash tests have their own, wait a lot, and are spread."""
    for item in items:
        item.add_marker(pytest.mark.xdist_group(group_of(item)))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Stops where the groups come to nothing: every process would start every server."""
    grouped = session.config.getoption("loadgroup", False)
    if grouped and session.items and "@" not in session.items[0].nodeid:
        raise pytest.UsageError(f"this pytest-xdist groups no tests under pytest {pytest.__version__}")


def group_of(item: pytest.Item) -> str:
    if "crash" in item.path.parts:
        return item.nodeid
    return "compat" if "compat" in item.path.parts else str(item.path)
