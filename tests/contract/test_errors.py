"""The table of error codes, against how the newest official client sorts raw codes by their spelling."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from reelwright.contract import errors
from reelwright.contract.error_table import ERRORS, PATTERNS, ROWS, ErrorRow, make, row_of
from reelwright.contract.text import hint, nearest, shown

SAFETY = {"nsfwContentDetected", "promptBlocked", "imageBlocked", "contentPolicyViolation"}
PROVIDER = {"inferenceError", "downloadFailed", "uploadFailed", "modelNotReady", "noAvailableServer"}
SERVER = {"internalServerError", "serviceUnavailable"}
VALIDATION = ("invalid", "missing", "conflict", "unsupported", "value", "array")
VALIDATION_NAMES = {"unknownParameter", "incompatibleParameters", "unknownProviderSettingsProvider"}


def sorted_by_client(code: str) -> str:
    """The class that runware-sdk 1.8.0 shows for a raw code, in that client's order of tests."""
    tests = (
        ("quota", any(word in code for word in ("Credits", "Quota", "Balance")) or code == "quotaExceeded"),
        ("rateLimit", "RateLimit" in code or code == "rateLimitExceeded"),
        ("safety", code in SAFETY),
        ("auth", code in {"forbidden", "tokenRevoked"} or "ApiKey" in code),
        ("timeout", "Timeout" in code),
        ("notFound", code in {"taskCancelled", "taskFailedOrNotFound"} or code.endswith(("NotFound", "Expired"))),
        ("serverError", code in SERVER),
        ("provider", code in PROVIDER or code.startswith("provider")),
        ("validation", code.startswith(VALIDATION) or code in VALIDATION_NAMES),
    )
    return next((name for name, fits in tests if fits), "unknown")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_row(row: ErrorRow):
    assert sorted_by_client(row.code) == row.group
    error = make(row.code)
    assert isinstance(error, row.kind)
    assert (error.code, error.status, error.message) == (row.code, row.status, row.meaning)
    assert row.retryable == (row.group in {"provider", "timeout", "rateLimit", "serverError"})


@pytest.mark.parametrize(
    "code", ["missingPositivePrompt", "invalidSeed", "invalidPositivePromptLength", "unsupportedDuration"]
)
def test_codes_spelled_from_a_parameter(code: str):
    assert sorted_by_client(code) == "validation"
    assert isinstance(make(code), errors.ValidationError)
    assert make(code).status == 400
    assert row_of(code) in PATTERNS


def test_no_code_twice():
    assert len(ERRORS) == len(ROWS)


def test_a_code_that_nobody_planned_is_a_mistake_of_ours():
    for code in ("somethingElse", "missing", "invalid"):
        with pytest.raises(KeyError):
            make(code)


def test_details_travel():
    error = make("quotaExceeded", "full", retry_after=9, parameter="a", allowed=(1,))
    assert (error.retry_after, error.parameter, error.allowed, error.message) == (9, "a", (1,), "full")


def test_what_came_is_shown_short_and_printable():
    assert shown("x" * 1000) == '"' + "x" * 59 + '…"'
    shown("\ud800\x00").encode()
    assert [shown(value) for value in (None, True, 5, {}, [])] == ["null", "true", "5", "an object", "an array"]
    assert shown(10**400) == "a number out of all bounds"


def test_guesses_ignore_case_and_separators():
    assert nearest("CRANE-UP", ["crane_up", "pan_left"]) == "crane_up"
    assert nearest("xyz", ["crane_up"]) is None
    assert nearest(5, ["crane_up"]) is None
    assert hint("xyz", ["crane_up"]) == ""


def literal_codes() -> list[tuple[str, str]]:
    """(file, code) of every error that the source makes with a code written out."""
    source = Path(errors.__file__).parents[1]
    makers = {"make", "Fault", *(kind.__name__ for kind in errors.ReelwrightError.__subclasses__())}
    likely = re.compile(rf"\b(?:{'|'.join(makers)})\(\s*[\"']")
    found = []
    for path in sorted(source.rglob("*.py")):
        if not likely.search(text := path.read_text()):
            continue
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in makers and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                found.append((str(path.relative_to(source)), node.args[0].value))
    return found


def test_no_part_of_the_program_invents_a_code():
    codes = literal_codes()
    assert len(codes) > 20
    for path, code in codes:
        assert row_of(code), path
        assert sorted_by_client(code) != "unknown", path
