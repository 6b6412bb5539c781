"""Reads finished clips back: frames by index, single stills. For the safety check, contact sheets and stills."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np

from reelwright.media.frames import Frame


def frames(path: Path, wanted: frozenset[int] | None = None) -> Iterator[tuple[int, Frame]]:
    """(index, uint8 (height, width, 3) RGB) of the wanted frames in order, or of all. Constant memory."""
    last = max(wanted) if wanted else None
    with av.open(str(path)) as box:
        stream = box.streams.video[0]
        stream.thread_type = "AUTO"
        for i, picture in enumerate(box.decode(stream)):
            if wanted is None or i in wanted:
                yield i, np.asarray(picture.to_ndarray(format="rgb24"), np.uint8)
            if i == last:
                return


def save_still(path: Path, target: Path, *, last: bool) -> tuple[int, int]:
    """Writes the clip's first or last frame as PNG, whole or not at all; returns its (width, height) in px."""
    from PIL import Image

    still: Frame | None = None
    for _, frame in frames(path, None if last else frozenset({0})):
        still = frame
    if still is None:
        raise ValueError("a clip without frames")
    part = target.with_name(target.name + ".part")
    picture = Image.fromarray(still)
    picture.save(part, "PNG", compress_level=1)
    part.replace(target)
    return picture.size
