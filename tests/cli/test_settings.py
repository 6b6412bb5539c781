"""Settings come from the environment, and their page is the one in the docs."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from reelwright.settings import Settings, is_loopback, markdown

PAGE = Path(__file__).parents[2] / "docs" / "generated" / "settings.md"


def test_the_page_is_current():
    assert PAGE.read_text() == markdown(), "run: python -m reelwright.settings > docs/generated/settings.md"


def test_every_setting_says_what_it_means():
    assert all(field.description for field in Settings.model_fields.values())


def test_environment_overrides_defaults(monkeypatch):
    monkeypatch.setenv("REELWRIGHT_WORKER_SLOTS", "3")
    monkeypatch.setenv("REELWRIGHT_KEYS", "one, two,,")
    settings = Settings()
    assert settings.worker_slots == 3
    assert settings.extra_keys == ("one", "two")


def test_out_of_range_is_refused(monkeypatch):
    monkeypatch.setenv("REELWRIGHT_SYNC_SECONDS", "121")
    with pytest.raises(ValidationError, match="sync_seconds"):
        Settings()


def test_secrets_do_not_show():
    shown = repr(Settings(keys="rw_very_secret", signing_secret="hush hush hush hush"))
    assert "rw_very_secret" not in shown and "hush hush" not in shown


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False)],
)
def test_only_loopback_is_local(host, local):
    assert is_loopback(host) is local
