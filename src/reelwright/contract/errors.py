"""Everything that can go wrong, as clients see it.

ReelwrightError                    code, message, parameter, allowed values, HTTP status
├── ValidationError        400     missing…, invalid…, unsupported…, unknownParameter, incompatibleParameters, …
├── AuthError              401/403
├── QuotaError             402/429
├── SafetyError            400     nsfwContentDetected, promptBlocked, …
├── ProviderError          500     inferenceError, downloadFailed, uploadFailed, modelNotReady, providerTimeout
├── NotFoundError          404     taskFailedOrNotFound, taskCancelled, taskExpired, mediaNotFound, mediaExpired
└── ServerError            500/503 internalServerError, serviceUnavailable

Rejected carries every fault of one task together. The table ERRORS (error_table.py) holds one row per code;
validation, the docs and the replies read it, and `make` builds an error of the right class from it.
"""

from __future__ import annotations

from typing import Any


class ReelwrightError(Exception):
    """An error that a client may read. `message` is safe to show: no paths, no tracebacks, no secrets.

    parameter: dotted path as the client wrote it ("providerSettings.pixverse.effect"), a tuple of paths for a
    cross-field fault, or None. allowed: the values that would have been accepted. retry_after: s."""

    status = 500

    def __init__(
        self,
        code: str,
        message: str,
        *,
        parameter: str | tuple[str, ...] | None = None,
        expected: str | None = None,
        allowed: tuple[Any, ...] | None = None,
        status: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.parameter = parameter
        self.expected = expected
        self.allowed = allowed
        self.retry_after = retry_after
        if status is not None:
            self.status = status


class ValidationError(ReelwrightError):
    """The request is wrong; sending it again unchanged can't help."""

    status = 400


class AuthError(ReelwrightError):
    """No key, a wrong key, a revoked key (401), or a key that may not do this (403)."""

    status = 401


class QuotaError(ReelwrightError):
    """Out of credits (402), over a limit, or too fast (429, with retry_after)."""

    status = 402


class SafetyError(ReelwrightError):
    """Refused because of what the prompt or a picture shows."""

    status = 400


class ProviderError(ReelwrightError):
    """The work itself failed: an engine, a download, an upload. Worth trying again."""

    status = 500


class NotFoundError(ReelwrightError):
    """No such task or media, or no longer."""

    status = 404


class ServerError(ReelwrightError):
    """Our fault, or we are closing down."""

    status = 500


class Rejected(Exception):
    """A task that can't be taken, with all its faults at once. task_type and task_uuid as far as the client gave
    them, so that every error of the reply can be matched to its request."""

    def __init__(
        self, errors: tuple[ReelwrightError, ...], *, task_type: str | None = None, task_uuid: str | None = None
    ) -> None:
        super().__init__("; ".join(str(error) for error in errors))
        self.errors = errors
        self.task_type = task_type
        self.task_uuid = task_uuid

    @property
    def status(self) -> int:
        """HTTP status of the first fault."""
        return self.errors[0].status
