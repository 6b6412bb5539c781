"""How long a clip takes: python bench/clip.py [--quick] [--runs N]

Prints ms per stage for one 720p clip, then end-to-end seconds for words and for a picture at 720p 5 s and 1080p 8 s,
fast against normal, time to the first frame and peak memory. Best of N runs each: machines are shared."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import PrevizEngine, finished_look, movement, painted
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.shoot.frames import one_thread_per_call
from reelwright.engines.previz.shoot.passing import shooter_of
from reelwright.engines.previz.shoot.shooter import Format
from reelwright.media.encode import encode
from reelwright.media.inputs import Assets

PROMPT = "A lighthouse on a rocky coast at sunset, seagulls circle around it, waves"
TAKE = Shot(
    task_uuid="bench", video_uuid="bench", index=0, prompt=PROMPT, negative_prompt=None, width=1280, height=720,
    resolution="720p", fit_image=False, duration=5, fps=24, seed=42, camera="crane_up", effect=None, style=None,
    motion="normal", sound=False, sound_prompt=None, images=(), container="MP4", quality=95, safety="none",
    watermark=False,
)  # fmt: skip


def quiet(fraction: float) -> None:
    """Nobody asks how far it is."""


def picture(folder: Path) -> Path:
    """A picture of 1600 x 1000 px with soft shapes and fine grain."""
    r = np.random.default_rng(1)
    coarse = cv2.resize(r.uniform(40, 220, (9, 14, 3)).astype(np.float32), (1600, 1000), interpolation=cv2.INTER_CUBIC)
    path = folder / "picture.png"
    cv2.imwrite(str(path), np.clip(coarse + r.normal(0, 8, coarse.shape), 0, 255).astype(np.uint8))
    return path


def stages(shot: Shot, assets: Assets) -> dict[str, float]:
    """ms of one thread: plan, paint, prepare for shooting; then per frame: shoot by stage, finish."""
    laps: dict[str, float] = {}

    def lap(name: str, since: float) -> float:
        now = time.perf_counter()
        laps[name] = (now - since) * 1e3
        return now

    t = time.perf_counter()
    understood = plan(shot.prompt, shot.negative_prompt)
    t = lap("plan", t)
    scene = finished_look(painted(understood, shot, assets), understood, shot)
    t = lap("paint", t)
    shape = Format(shot.width, shot.height, shot.fps, shot.frames)
    shooter = shooter_of(scene, movement(scene, shot), shape, shot.seed)
    lap("prepare", t)
    finisher, desk = Finisher.of(shot, scene, shooter.focus), shooter.desk()
    numbers = range(0, shot.frames, 6)
    with one_thread_per_call():
        shooter.frame(0, desk)
        desk.times.clear()
        for i in numbers:
            frame = shooter.frame(i, desk)
            desk.start()
            finisher.apply(frame, i)
            desk.lap("finish")
    return laps | {f"  {name} /frame": seconds * 1e3 / len(numbers) for name, seconds in desk.times.items()}


def whole(shot: Shot, assets: Assets, folder: Path) -> dict[str, float]:
    """s from request to file, s to the first frame, MB of the file."""
    start = time.perf_counter()
    footage = PrevizEngine(0).render(shot, assets, quiet)
    first = [0.0]

    def watched():
        for frame in footage.frames:
            first[0] = first[0] or time.perf_counter() - start
            yield frame

    take = encode(replace(footage, frames=watched()), folder / "clip.mp4", shot, quiet)
    return {"seconds": time.perf_counter() - start, "first frame": first[0], "MB": take.size / 1e6}


def best(shot: Shot, assets: Assets, folder: Path, runs: int) -> dict[str, float]:
    return min((whole(shot, assets, folder) for _ in range(runs)), key=lambda r: r["seconds"])


def memory(shot: Shot, assets: Assets, folder: Path) -> float:
    """MB of this process at its peak, imports included. From /proc: getrusage also counts what the parent held when
    it started us."""
    whole(shot, assets, folder)
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="720p with words only")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--memory", choices=["words", "picture"], help="used by this script for a process of its own")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words, image = Assets(), Assets(first=picture(folder))
        small = TAKE
        large = replace(small, width=1920, height=1080, resolution="1080p", duration=8)
        if args.memory:
            print(f"{memory(large, words if args.memory == 'words' else image, folder):.0f}")
            return
        whole(replace(small, width=320, height=180), words, folder)
        print("| stage, 1280x720, ms |", "words |", "picture |")
        runs = range(args.runs)
        a, b = (min((stages(small, x) for _ in runs), key=lambda s: sum(s.values())) for x in (words, image))
        for key in dict.fromkeys([*a, *b]):
            print(f"| {key} | {a.get(key, 0):.1f} | {b.get(key, 0):.1f} |")
        print("\n| clip | seconds | first frame s | of its length | MB |")
        rows = [("words 1280x720 5 s", small, words)]
        if not args.quick:
            rows += [
                ("words 1280x720 5 s, fast", replace(small, motion="fast"), words),
                ("picture 1280x720 5 s", small, image),
                ("words 1920x1080 8 s", large, words),
                ("picture 1920x1080 8 s", large, image),
            ]
            rows += [(f"words 1280x720 5 s, {s}", replace(small, style=s), words) for s in ("comic", "clay")]
        for label, shot, assets in rows:
            r = best(shot, assets, folder, args.runs)
            share = r["seconds"] / shot.duration
            figures = f"{r['seconds']:.2f} | {r['first frame']:.2f} | {share:.2f} | {r['MB']:.1f}"
            print(f"| {label} | {figures} |", flush=True)
    if not args.quick:
        for kind in ("words", "picture"):
            command = [sys.executable, __file__, "--memory", kind]
            peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
            print(f"peak memory, {kind} 1920x1080 8 s: {peak} MB")


if __name__ == "__main__":
    main()
