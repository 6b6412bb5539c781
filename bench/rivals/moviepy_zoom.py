"""MoviePy 2: a picture of 1920x1080 zoomed from 1.0 to 1.2 at 1280x720. Arguments: picture, clip to write."""

import os
import sys
import time

from moviepy import CompositeVideoClip, ImageClip

picture, out = sys.argv[1:3]
start, before = time.perf_counter(), os.times()
still = ImageClip(picture).with_duration(5)
zoom = still.resized(lambda t: (1.0 + 0.2 * t / 5) * 1280 / 1920).with_position("center")
clip = CompositeVideoClip([zoom], size=(1280, 720)).with_fps(24)
clip.write_videofile(
    out, codec="libx264", preset="superfast", audio=False, threads=2, ffmpeg_params=["-crf", "20"], logger=None
)
after = os.times()
print(f"{time.perf_counter() - start} {sum(after[:4]) - sum(before[:4])}")
