"""ERRORS: every error code, once. Its class (errors.py), HTTP status, whether to try again, and what it means.

The spelling decides how official clients sort a code (contract, section 6): `missing…`, `invalid…`, `unsupported…`,
`array…`, `value…`, `conflict…` are validation, `…ApiKey` is auth, `…Timeout` is a time-out, `…NotFound` and
`…Expired` are not found. Codes that name a parameter (`missingPositivePrompt`) belong to the three patterns below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reelwright.contract import errors

VALIDATION = errors.ValidationError
AUTH = errors.AuthError
QUOTA = errors.QuotaError
SAFETY = errors.SafetyError
PROVIDER = errors.ProviderError
NOT_FOUND = errors.NotFoundError
SERVER = errors.ServerError


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """kind: the class of the tree. group: the class that official clients show. meaning: for docs, and the message
    when none is given."""

    code: str
    kind: type[errors.ReelwrightError]
    group: str
    status: int
    retryable: bool
    meaning: str


ROWS = (
    ErrorRow("unknownParameter", VALIDATION, "validation", 400, False, "A key that this task does not have."),
    ErrorRow("incompatibleParameters", VALIDATION, "validation", 400, False, "Parameters that exclude each other."),
    ErrorRow("conflictTaskUUID", VALIDATION, "validation", 400, False, "This taskUUID was used before."),
    ErrorRow("arrayTooLarge", VALIDATION, "validation", 400, False, "More items than allowed."),
    ErrorRow("arrayTooSmall", VALIDATION, "validation", 400, False, "Fewer items than needed."),
    ErrorRow("valueTooLarge", VALIDATION, "validation", 400, False, "A value beyond what the server takes."),
    ErrorRow("invalidRequest", VALIDATION, "validation", 400, False, "The body is not JSON of the right shape."),
    ErrorRow(
        "unknownProviderSettingsProvider", VALIDATION, "validation", 400, False, "providerSettings of another provider."
    ),
    ErrorRow("unsupportedTaskType", VALIDATION, "validation", 400, False, "A task type that is not served here."),
    ErrorRow("unsupportedDimensions", VALIDATION, "validation", 400, False, "A width and height that no size has."),
    ErrorRow("missingApiKey", AUTH, "auth", 401, False, "No API key was given."),
    ErrorRow("invalidApiKey", AUTH, "auth", 401, False, "The API key is not known."),
    ErrorRow("tokenRevoked", AUTH, "auth", 401, False, "The API key was revoked."),
    ErrorRow("forbidden", AUTH, "auth", 403, False, "The API key may not do this."),
    ErrorRow("insufficientCredits", QUOTA, "quota", 402, False, "The account's balance does not cover the task."),
    ErrorRow("quotaExceeded", QUOTA, "quota", 429, False, "The account's limit, or the queue, is full."),
    ErrorRow("rateLimitExceeded", QUOTA, "rateLimit", 429, True, "Too many requests in too short a time."),
    ErrorRow("nsfwContentDetected", SAFETY, "safety", 400, False, "The result failed the safety check."),
    ErrorRow("promptBlocked", SAFETY, "safety", 400, False, "The prompt is not allowed here."),
    ErrorRow("imageBlocked", SAFETY, "safety", 400, False, "An input picture is not allowed here."),
    ErrorRow("contentPolicyViolation", SAFETY, "safety", 400, False, "The request breaks the content policy."),
    ErrorRow("inferenceError", PROVIDER, "provider", 500, True, "The engine could not make the clip."),
    ErrorRow("downloadFailed", PROVIDER, "provider", 500, True, "An input could not be fetched."),
    ErrorRow("uploadFailed", PROVIDER, "provider", 500, True, "The result could not be stored or uploaded."),
    ErrorRow("modelNotReady", PROVIDER, "provider", 503, True, "The engine is not installed or still loading."),
    ErrorRow("noAvailableServer", PROVIDER, "provider", 503, True, "No worker can take the task."),
    ErrorRow("providerTimeout", PROVIDER, "timeout", 504, True, "The engine took longer than allowed."),
    ErrorRow("taskFailedOrNotFound", NOT_FOUND, "notFound", 404, False, "No such task, or none any more."),
    ErrorRow("taskCancelled", NOT_FOUND, "notFound", 404, False, "The task was cancelled."),
    ErrorRow("taskExpired", NOT_FOUND, "notFound", 404, False, "The result outlived its time and was deleted."),
    ErrorRow("mediaNotFound", NOT_FOUND, "notFound", 404, False, "No such media."),
    ErrorRow("mediaExpired", NOT_FOUND, "notFound", 404, False, "The media outlived its time and was deleted."),
    ErrorRow("internalServerError", SERVER, "serverError", 500, True, "A fault of the server."),
    ErrorRow("serviceUnavailable", SERVER, "serverError", 503, True, "The server is starting or closing down."),
)
ERRORS = {row.code: row for row in ROWS}

# Codes that are spelled from a parameter's name: missingPositivePrompt, invalidSeed, unsupportedDuration.
PATTERNS = (
    ErrorRow("missing<Parameter>", VALIDATION, "validation", 400, False, "A required parameter is absent or null."),
    ErrorRow("invalid<Parameter>", VALIDATION, "validation", 400, False, "Wrong type, form or range."),
    ErrorRow("invalid<Parameter>Length", VALIDATION, "validation", 400, False, "A text too short or too long."),
    ErrorRow("unsupported<Parameter>", VALIDATION, "validation", 400, False, "Not one of the allowed values."),
)


def row_of(code: str) -> ErrorRow:
    """The row of a code, or of the pattern that it is spelled after. KeyError for a code that nobody planned."""
    if code in ERRORS:
        return ERRORS[code]
    for row in PATTERNS:
        prefix, _, suffix = row.code.partition("<Parameter>")
        if code.startswith(prefix) and code.endswith(suffix) and len(code) > len(row.code) - len("<Parameter>"):
            return row
    raise KeyError(code)


def make(code: str, message: str | None = None, **details: Any) -> errors.ReelwrightError:
    """An error of the class and status that the table gives its code. details: parameter, expected, allowed,
    retry_after, as ReelwrightError takes them. KeyError for a code that the table lacks."""
    row = row_of(code)
    return row.kind(code, message or row.meaning, status=row.status, **details)
