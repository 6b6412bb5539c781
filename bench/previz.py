"""Where the time goes, and how others fare: python -m bench.previz [--rivals PYTHON] [--runs N]

Prints ms per stage of one thread for scenes and styles of different kinds; then, in the same run, seconds for a plain
zoom of one picture by MoviePy 2 and by still-motion (1280x720, 5 s, H.264 superfast, CRF 20) against seconds for one of
our whole moving scenes, from the prompt to the file. Best of N runs each, taken in turns: machines are shared."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from bench.clip import TAKE, quiet, stages
from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.encode import encode
from reelwright.media.inputs import Assets

SCENES = {
    "coast": TAKE,
    "street": replace(TAKE, prompt="A woman with an umbrella walks through a rainy neon city street at night, a car"),
    "forest": replace(TAKE, prompt="A red fox runs through a snowy pine forest at dusk"),
    "coast, comic": replace(TAKE, style="comic"),
    "coast, clay": replace(TAKE, style="clay"),
}
RIVALS = ("moviepy_zoom", "still_motion_zoom")
GOAL = 3.0  # times faster than each


def table(runs: int) -> None:
    """ms per stage: rows are stages, columns scenes."""
    stages(replace(TAKE, width=320, height=180), Assets())
    found = {
        name: min((stages(shot, Assets()) for _ in range(runs)), key=lambda laps: sum(laps.values()))
        for name, shot in SCENES.items()
    }
    print("| 1280x720, ms, one thread |", " | ".join(found), "|")
    for stage in dict.fromkeys(key for laps in found.values() for key in laps):
        print(f"| {stage} |", " | ".join(f"{laps.get(stage, 0):.1f}" for laps in found.values()), "|")
    sums = (sum(ms for key, ms in laps.items() if "/frame" in key) for laps in found.values())
    print("| a frame |", " | ".join(f"{ms:.1f}" for ms in sums), "|")


def ours(shot: Shot, folder: Path) -> tuple[float, float]:
    """Wall and CPU seconds from the prompt to the file."""
    start, before = time.perf_counter(), os.times()
    encode(PrevizEngine().render(shot, Assets(), quiet), folder / "ours.mp4", shot, quiet)
    after = os.times()
    return time.perf_counter() - start, sum(after[:4]) - sum(before[:4])


def rival(name: str, python: str, folder: Path) -> tuple[float, float]:
    """The same for another tool, without its imports."""
    script = Path(__file__).parent / "rivals" / f"{name}.py"
    clip = folder / f"{name}.mp4"
    clip.unlink(missing_ok=True)  # or it would be taken for made
    command = [python, str(script), str(folder / "picture.png"), str(clip)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    wall, cpu = done.stdout.split()[-2:]
    return float(wall), float(cpu)


def picture(folder: Path) -> None:
    """1920x1080 with shapes and grain, as a photograph has."""
    r = np.random.default_rng(2)
    coarse = cv2.resize(r.uniform(30, 225, (9, 16, 3)).astype(np.float32), (1920, 1080), interpolation=cv2.INTER_CUBIC)
    cv2.imwrite(str(folder / "picture.png"), np.clip(coarse + r.normal(0, 5, coarse.shape), 0, 255).astype(np.uint8))


def race(python: str, runs: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        picture(folder)
        ours(replace(TAKE, width=320, height=180), folder)
        seen: dict[str, list[tuple[float, float]]] = {}
        for _ in range(runs):
            seen.setdefault("reelwright, a whole scene", []).append(ours(TAKE, folder))
            for rival_name in RIVALS:
                seen.setdefault(rival_name, []).append(rival(rival_name, python, folder))
    best = {key: tuple(min(column) for column in zip(*rows, strict=True)) for key, rows in seen.items()}
    wall, cpu = best["reelwright, a whole scene"]
    print("\n| 1280x720, 5 s | s | CPU s | times ours, s | times ours, CPU |")
    for key, (a, b) in best.items():
        print(f"| {key} | {a:.2f} | {b:.2f} | {a / wall:.1f} | {b / cpu:.1f} |")
    print(f"goal: {GOAL:.0f} times faster than each, in seconds")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rivals", metavar="PYTHON", help="a Python that has bench/rivals/requirements.txt")
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args()
    table(args.runs)
    if args.rivals:
        race(args.rivals, args.runs)
    else:
        sys.stdout.write("\nno --rivals: see bench/rivals/requirements.txt\n")


if __name__ == "__main__":
    main()
