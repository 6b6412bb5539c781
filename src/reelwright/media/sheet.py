"""A contact sheet: some frames of a clip on one PNG, for people who look through many."""

from __future__ import annotations

import math
from pathlib import Path

import av
from PIL import Image

from reelwright.media import playback

_GAP = 6  # px between the pictures
_BACK = (24, 24, 26)


def sheet(clip: Path, target: Path, *, count: int = 9, columns: int = 3, width: int = 480) -> Path:
    """Writes `count` evenly spaced frames (first and last among them), each `width` px wide, row by row."""
    total = _length(clip)
    count = min(count, total)
    wanted = [round(i * (total - 1) / max(1, count - 1)) for i in range(count)]
    pictures = [Image.fromarray(frame) for _, frame in playback.frames(clip, frozenset(wanted))]
    height = round(width * pictures[0].height / pictures[0].width)
    rows = math.ceil(len(pictures) / columns)
    page = Image.new("RGB", (columns * (width + _GAP) + _GAP, rows * (height + _GAP) + _GAP), _BACK)
    for i, picture in enumerate(pictures):
        small = picture.resize((width, height), Image.Resampling.LANCZOS)
        page.paste(small, (_GAP + i % columns * (width + _GAP), _GAP + i // columns * (height + _GAP)))
    page.save(target, "PNG")
    return target


def _length(clip: Path) -> int:
    """Frames in the file, counted by packets: fast, nothing is decoded."""
    with av.open(str(clip)) as box:
        return sum(1 for packet in box.demux(box.streams.video[0]) if packet.size)
