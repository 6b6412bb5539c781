"""Range headers against plain slicing, and the cases that the RFC spells out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reelwright.api.ranges import Span, Unsatisfiable, wanted


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-0", Span(0, 1)),
        ("bytes=2-5", Span(2, 6)),
        ("bytes=7-", Span(7, 10)),
        ("bytes=-3", Span(7, 10)),
        ("bytes=-99", Span(0, 10)),
        ("bytes=0-99", Span(0, 10)),
        ("BYTES=1-2", Span(1, 3)),
    ],
)
def test_one_range(header, span):
    assert wanted(header, 10) == span


IGNORED = [None, "", "bytes=", "bytes=-", "items=0-1", "bytes=5-3", "bytes=0-1,4-5", "bytes=a-b"]


@pytest.mark.parametrize("header", IGNORED)
def test_ignored_headers_mean_the_whole_file(header):
    assert wanted(header, 10) is None


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999999-"])
def test_ranges_beyond_the_end(header):
    with pytest.raises(Unsatisfiable):
        wanted(header, 10)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 20))
def test_every_satisfiable_range_is_a_slice(first, length, size):
    data = bytes(range(size))
    header = f"bytes={first}-{first + length}"
    if first >= size:
        with pytest.raises(Unsatisfiable):
            wanted(header, size)
        return
    span = wanted(header, size)
    assert data[span.start : span.stop] == data[first : first + length + 1]
