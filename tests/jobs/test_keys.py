from __future__ import annotations

import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from reelwright.jobs.database import Database
from reelwright.jobs.keys import Keys, _checksum
from reelwright.jobs.schema import API_KEYS
from tests.jobs.studio import Studio


def test_a_key_opens_its_account_and_no_other_does(studio: Studio):
    keys = Keys(studio.database)
    ann, bob = keys.create("ann's laptop"), keys.create("bob")
    assert keys.account_of(ann.key) == ann.account != bob.account
    assert keys.account_of(ann.key[:-1]) is None
    assert keys.account_of(ann.key + "0") is None
    assert keys.account_of("") is None


def test_two_keys_may_share_an_account(studio: Studio):
    keys = Keys(studio.database)
    first = keys.create("first")
    second = keys.create("second", first.account)
    assert keys.account_of(second.key) == first.account
    assert [view.name for view in keys.views(first.account)] == ["first", "second"]


def test_a_revoked_key_is_refused_at_once_also_by_other_processes(studio: Studio):
    keys = Keys(studio.database)
    new = keys.create("x")
    other_database = Database(studio.database.url)
    other = Keys(other_database)
    assert other.account_of(new.key) == new.account
    assert keys.revoke(new.prefix)
    assert other.account_of(new.key) is None
    assert not keys.revoke(new.prefix)
    assert [view.revoked for view in keys.views(new.account)] == [True]
    assert keys.any()  # a server must not fall open when its last key is revoked
    other_database.close()


def test_the_database_never_sees_the_secret(studio: Studio):
    new = Keys(studio.database).create("x")
    secret = new.key.split("_")[2]
    with studio.database.read() as connection:
        row = connection.execute(sa.select(API_KEYS)).one()
    assert not any(secret in str(value) for value in row)
    assert secret not in Keys(studio.database).list()[0].masked


def test_a_key_with_a_right_checksum_and_a_wrong_secret_is_refused(studio: Studio):
    keys = Keys(studio.database)
    new = keys.create("x")
    body = f"rw_{new.prefix}_{'A' * 32}"
    assert keys.account_of(f"{body}_{_checksum(body)}") is None


@given(st.text(max_size=80))
def test_no_text_at_all_breaks_the_check(text: str):
    assert Keys.__new__(Keys).account_of(text) is None
