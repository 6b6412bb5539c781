"""Prints size, closeness and speed of the three containers at outputQuality 20, 60 and 95.

The film is a slow move over a soft landscape of noise with film grain: harder than most previz clips. Every file is
decoded back and compared with what went in. Run: .venv/bin/python bench/encode.py [--size 1280x720] [--seconds 5]"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from rich.console import Console
from rich.table import Table

from reelwright.contract.shot import Container, Shot
from reelwright.media import playback
from reelwright.media.encode import encode
from reelwright.media.frames import SAMPLE_RATE, Footage, Frame

FPS = 24
LUMA = np.array([0.2126, 0.7152, 0.0722])  # ITU-R BT.709
GRAIN = 2.5  # of 255, as the look of previz has it


def landscape(width: int, height: int) -> Frame:
    """Octaves of soft noise, brighter towards the top."""
    dice = np.random.default_rng(4)
    picture = np.zeros((height, width, 3), np.float32)
    for octave in range(1, 7):
        size = (5 * 2**octave * width // height, 5 * 2**octave)
        noise = dice.normal(0, 60 / octave**1.3, (size[1], size[0], 3)).astype(np.float32)
        picture += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.clip(picture + np.linspace(170, 70, height, dtype=np.float32)[:, None, None], 0, 255).astype(np.uint8)


def film(width: int, height: int, count: int) -> Iterator[Frame]:
    """The same frames every time it is called."""
    world = landscape(width + 4 * count, height + 2 * count)
    dice = np.random.default_rng(5)
    grain = [dice.normal(0, GRAIN, (height, width)).astype(np.int16) for _ in range(5)]
    for i in range(count):
        view = world[i : i + height, 3 * i : 3 * i + width].astype(np.int16)
        yield np.clip(view + grain[i % 5][..., None], 0, 255).astype(np.uint8)


def shot(container: Container, quality: int, width: int, height: int, seconds: int) -> Shot:
    return Shot(
        "bench", "bench", 0, "bench", None, width, height, "720p", False, seconds, FPS, 1, None, None, None, "normal",
        True, None, (), container, quality, "none", False,
    )  # fmt: skip


def closeness(path: Path, frames: Iterator[Frame]) -> tuple[float, float]:
    """Mean PSNR over the frames in dB: of luma, of RGB."""
    luma, rgb = [], []
    for (_, seen), meant in zip(playback.frames(path), frames, strict=True):
        off = seen.astype(np.float32) - meant
        luma.append(10 * np.log10(255**2 / np.mean((off @ LUMA) ** 2)))
        rgb.append(10 * np.log10(255**2 / np.mean(off**2)))
    return float(np.mean(luma)), float(np.mean(rgb))


def measure(container: Container, quality: int, size: tuple[int, int], seconds: int, folder: Path) -> list[str]:
    width, height = size
    count = seconds * FPS
    frames = list(film(width, height, count))  # made before: only the encoder is timed
    sound = np.random.default_rng(6).normal(0, 0.1, (seconds * SAMPLE_RATE, 2)).astype(np.float32)
    footage = Footage(iter(frames), width, height, FPS, count, sound)
    path = folder / f"clip.{container.lower()}"
    wall, cpu = time.perf_counter(), time.process_time()
    take = encode(footage, path, shot(container, quality, width, height, seconds), lambda fraction: None)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    luma, rgb = closeness(path, iter(frames))
    rate = take.size * 8 / seconds / 1e6
    return [
        container, str(quality), f"{take.size / 1e6:.2f}", f"{rate:.1f}", f"{luma:.2f}", f"{rgb:.2f}",
        f"{count / wall:.0f}", f"{cpu / count * 1e3:.1f}",
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--seconds", type=int, default=5)
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    table = Table(title=f"{options.size}, {options.seconds} s at {FPS} fps, {len(os.sched_getaffinity(0))} cores")
    for name in ("container", "quality", "MB", "Mbit/s", "luma dB", "RGB dB", "frames/s", "CPU ms/frame"):
        table.add_column(name, justify="right")
    with tempfile.TemporaryDirectory() as folder:
        for container in ("MP4", "MOV", "WEBM"):
            for quality in (20, 60, 95):
                table.add_row(*measure(container, quality, (width, height), options.seconds, Path(folder)))
    Console().print(table)


if __name__ == "__main__":
    main()
