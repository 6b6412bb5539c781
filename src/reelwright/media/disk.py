"""A full disk, said in one way wherever work in progress is written."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from reelwright.contract.errors import ServerError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def is_full(error: BaseException) -> bool:
    """Whether this is the operating system's word for no room."""
    return getattr(error, "errno", None) in _FULL


def full() -> ServerError:
    """The error that clients get."""
    return ServerError("serviceUnavailable", "The disk for work in progress is full.", status=503)


@contextmanager
def writing() -> Iterator[None]:
    """Translates a failed write of its body; other errors pass."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise full() from error
        raise
