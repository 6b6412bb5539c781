from __future__ import annotations

import errno

import pytest

from reelwright.contract.errors import ServerError
from reelwright.media import disk


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_no_room_is_one_clear_error(code):
    with pytest.raises(ServerError) as caught, disk.writing():
        raise OSError(code, "/secret/path")
    assert (caught.value.code, caught.value.status) == ("serviceUnavailable", 503)
    assert "secret" not in caught.value.message


def test_other_failures_pass():
    with pytest.raises(PermissionError), disk.writing():
        raise PermissionError(errno.EACCES, "no")
