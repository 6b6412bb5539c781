"""Keys to accounts, with a real table of keys."""

from __future__ import annotations

import pytest

from reelwright.api.auth import OPEN_ACCOUNT, Gate, bearer
from reelwright.contract.errors import AuthError
from reelwright.jobs import dispatch
from reelwright.jobs.database import Database
from reelwright.jobs.keys import Keys


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def keys(tmp_path):
    database = Database.at(tmp_path)
    dispatch.migrate(database)
    yield Keys(database)
    database.close()


def test_an_open_server_takes_any_key_but_not_none(keys):
    gate = Gate(keys, may_be_open=True)
    assert gate.account("whatever") == gate.account("anything") == OPEN_ACCOUNT
    with pytest.raises(AuthError, match="missingApiKey"):
        gate.account(None)
    with pytest.raises(AuthError, match="missingApiKey"):
        gate.account("")


def test_the_first_key_closes_an_open_server_and_revoking_does_not_open_it_again(keys):
    clock = Clock()
    gate = Gate(keys, may_be_open=True, clock=clock)
    assert gate.account("whatever") == OPEN_ACCOUNT
    made = keys.create("first")
    clock.now += 1
    assert gate.account(made.key) == made.account
    with pytest.raises(AuthError, match="invalidApiKey"):
        gate.account("whatever")
    keys.revoke(made.prefix)
    clock.now += 1
    for key in (made.key, "whatever"):
        with pytest.raises(AuthError, match="invalidApiKey"):
            gate.account(key)


def test_revoked_keys_are_refused_within_a_second(keys):
    clock = Clock()
    gate = Gate(keys, clock=clock)
    made = keys.create("one")
    assert gate.account(made.key)
    keys.revoke(made.prefix)
    clock.now += 0.99
    with pytest.raises(AuthError):
        gate.account(made.key)


def test_keys_of_the_environment_are_accounts_of_their_own(keys):
    gate = Gate(keys, extra=("one", "two"), may_be_open=True)
    assert gate.account("one") != gate.account("two")
    assert gate.account("one") == gate.account("one")
    with pytest.raises(AuthError, match="invalidApiKey"):
        gate.account("three")


@pytest.mark.parametrize("key", ["x" * 100_000, "\udcff", "rw_aaaaaaaa_b_c", "\0"])
def test_odd_keys_are_refused_like_others(keys, key):
    with pytest.raises(AuthError, match="invalidApiKey"):
        Gate(keys).account(key)


@pytest.mark.parametrize(
    ("origin", "trusted"),
    [
        ("http://localhost:3000", True),
        ("http://127.0.0.1:8686", True),
        ("http://[::1]:1", True),
        ("https://elsewhere.example", False),
        ("http://localhost.elsewhere.example", False),
        ("null", False),
        ("http://[", False),
    ],
)
def test_an_open_server_trusts_pages_of_this_machine(keys, origin, trusted):
    assert Gate(keys, may_be_open=True).trusts(origin) is trusted
    assert Gate(keys, extra=("key",), may_be_open=True).trusts(origin)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Bearer abc", "abc"),
        ("bearer  abc ", "abc"),
        ("Basic abc", None),
        ("Bearer", None),
        ("Bearer ", None),
        ("", None),
        (None, None),
    ],
)
def test_the_header(header, key):
    assert bearer(header) == key
