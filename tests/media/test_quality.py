from __future__ import annotations

import pytest

from reelwright.media.quality import CODECS, crf


@pytest.mark.parametrize("container", CODECS)
def test_more_quality_never_means_a_higher_crf(container):
    values = [float(crf(CODECS[container], quality)) for quality in range(20, 100)]
    assert values == sorted(values, reverse=True)
    assert values[0] - values[-1] > 15
    assert all(0 < value <= 63 for value in values)


def test_h264_tells_every_quality_from_the_next():
    assert len({crf(CODECS["MP4"], quality) for quality in range(20, 100)}) == 80
