"""The published JSON schema says what the parser does."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reelwright.contract import schema
from reelwright.contract.errors import Rejected
from reelwright.contract.wire import parse
from tests.contract.cases import BAD, GOOD
from tests.contract.samples import Json, frames, pixverse, video

SCHEMA = schema.model_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def accepted(task: Json) -> bool:
    try:
        parse(task)
    except Rejected:
        return False
    return True


def test_it_is_a_json_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_seeds_requests_are_valid(seed_request: Json):
    assert VALIDATOR.is_valid(seed_request) and accepted(seed_request)
    assert not VALIDATOR.is_valid(seed_request | {"duration": "long"})


@pytest.mark.parametrize("changes", GOOD, ids=str)
def test_it_accepts_what_the_parser_accepts(changes: Json):
    VALIDATOR.validate(video(**changes))
    assert accepted(video(**changes))


@pytest.mark.parametrize("changes", [changes for changes, *_ in BAD], ids=lambda changes: str(changes)[:60])
def test_it_rejects_what_the_parser_rejects(changes: Json):
    assert not VALIDATOR.is_valid(video(**changes))


def one_of(known: list[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from([*known, None, 0, "x"])


TASKS = st.fixed_dictionaries(
    {},
    optional={
        "width": one_of([1280, 720, 360]),
        "height": one_of([720, 360, 1280]),
        "resolution": one_of(["720p", "1080p"]),
        "duration": one_of([5, 8, 5.0]),
        "seed": one_of([5, -1, 2**31, 1.0]),
        "numberResults": one_of([1, 4, 5]),
        "safety": one_of([{"mode": "fast"}, {"checkContent": True}, {"a": 1}]),
        "nsfw_check": one_of(["fast"]),
    },
)


@settings(max_examples=400, deadline=None)
@given(TASKS, st.sampled_from([{}, pixverse(effect="kiss kiss"), pixverse(cameraMovement="zoom_in"), frames()]))
def test_they_agree_on_mixtures(changes: Json, more: Json):
    task = video(**changes, **more)
    assert VALIDATOR.is_valid(task) == accepted(task)


def test_components_are_schemas_and_know_every_task():
    found = schema.components()
    for component in found.values():
        jsonschema.Draft202012Validator.check_schema(component)
    assert {"VideoInference", "GetResponse", "CancelTask", "ImageUpload", "Reply", "Error"} <= set(found)
    jsonschema.Draft202012Validator.check_schema(schema.request_schema())
    for choice in schema.request_schema()["anyOf"][0]["anyOf"]:
        assert choice["$ref"].removeprefix("#/components/schemas/") in found
