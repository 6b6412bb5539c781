"""still-motion with its defaults: the same zoom by ffmpeg's zoompan. Arguments: picture, clip to write."""

import os
import sys
import time
from pathlib import Path

import imageio_ffmpeg

picture, out = sys.argv[1:3]
tools = Path(out).parent / "tools"
tools.mkdir(exist_ok=True)
if not (tools / "ffmpeg").exists():
    (tools / "ffmpeg").symlink_to(imageio_ffmpeg.get_ffmpeg_exe())
os.environ["PATH"] += f":{tools}"

from still_motion.config import RenderConfig  # noqa: E402 - it looks for ffmpeg when it is imported
from still_motion.ken_burns import KenBurns  # noqa: E402

start, before = time.perf_counter(), os.times()
move = KenBurns(picture, duration=5, width=1280, height=720, fps=24, zoom_start=1.0, zoom_end=1.2)
move.render(out, config=RenderConfig(width=1280, height=720, fps=24, crf=20, preset="superfast"))
after = os.times()
print(f"{time.perf_counter() - start} {sum(after[:4]) - sum(before[:4])}")
