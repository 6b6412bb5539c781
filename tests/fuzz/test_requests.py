"""Thousands of mutated requests to a running server: no fault of ours, and no answer outside the schema."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from reelwright.contract import schema
from reelwright.contract.error_table import row_of
from tests.api.conftest import Server, running
from tests.fuzz.mutate import tasks

REPLY = jsonschema.Draft202012Validator(schema.reply_schema())
BATCH = 25


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("fuzz")
    with running(folder) as found:
        yield found


@pytest.mark.parametrize("count", [5_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_no_request_makes_the_server_fail(server: Server, count: int):
    found: Counter[str] = Counter()
    stream = tasks(count, seed=count)
    headers = {"Authorization": "Bearer any-key", "Content-Type": "application/json"}
    with httpx.Client(timeout=120, headers=headers) as client:
        for body in bodies(stream):
            answer = client.post(f"{server.url}/v1?dryRun=1", content=body)
            found += checked(answer.status_code, answer.json(), body)
    # the mutations reach good tasks and all kinds of faults
    assert found["ok"] > count / 10
    assert len(found) > 40
    assert sum(found.values()) >= count


def bodies(stream: Iterator[Any]) -> Iterator[bytes]:
    """Batches. What is no JSON for everybody (half a surrogate pair) would spoil a batch and goes alone."""
    while batch := [json.dumps(task) for task in itertools.islice(stream, BATCH)]:
        alone = [text for text in batch if "\\ud800" in text]
        together = [text for text in batch if "\\ud800" not in text]
        yield f"[{','.join(together)}]".encode()
        yield from (f"[{text}]".encode() for text in alone)


def checked(status: int, body: Any, sent: bytes) -> Counter[str]:
    """What was answered: error codes, and `ok` for items of data."""
    REPLY.validate(body)
    errors = body.get("errors", [])
    assert status < 500 or all(row_of(error["code"]).status >= 500 for error in errors[:1])
    codes = [error["code"] for error in errors]
    assert "internalServerError" not in codes, sent
    for code in codes:
        assert row_of(code)
    return Counter([*codes, *["ok"] * len(body["data"])])
