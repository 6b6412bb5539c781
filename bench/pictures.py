"""Prompts to one numbered sheet of stills, to be looked at and scored: python -m bench.pictures PROMPTS SHEET.png

PROMPTS: a file with one request a line, `prompt | camera=crane_up | style=comic | seed=3 | width=360 | height=640`; all
but the prompt may be left out. Printed beside the sheet: under each number the prompt and what the scene says of it."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from bench.clip import TAKE
from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import finished_look, in_manner, movement, painted
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.shoot.passing import shooter_of
from reelwright.engines.previz.shoot.shooter import Format
from reelwright.media.frames import Frame
from reelwright.media.inputs import Assets

GAP, STRIPE = 4, 22  # px between stills; of the stripe above each with its number and the words


def request(line: str, take: Shot) -> Shot:
    """The shot that a line asks for; whatever it leaves out is the take's."""
    prompt, *settings = (part.strip() for part in line.split("|"))
    changes: dict[str, Any] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        changes[name.strip()] = int(value) if value.strip().isdigit() else value.strip()
    return replace(take, prompt=prompt, **changes)


def shot_of(shot: Shot, many: int) -> tuple[tuple[str, ...], list[Frame]]:
    """What the scene says of the words (drawn, stands in, dropped), and this many frames spread over the clip; a
    single one is from its middle."""
    understood = plan(shot.prompt, shot.negative_prompt)
    shot = in_manner(understood, shot, Assets())
    scene = finished_look(painted(understood, shot, Assets()), understood, shot)
    shape = Format(shot.width, shot.height, shot.fps, shot.frames)
    shooter = shooter_of(scene, movement(scene, shot), shape, shot.seed)
    finisher, desk = Finisher.behind(shooter, shot), shooter.desk()
    last = shot.frames - 1
    numbers = [last // 2] if many == 1 else [round(i * last / (many - 1)) for i in range(many)]
    return scene.notes, [finisher.shoot(shooter, number, desk) for number in numbers]


def tile(frame: Frame, words: str, width: int, height: int) -> Frame:
    """uint8 [height + STRIPE, width, 3]: the still on grey, its words above it."""
    board = np.full((height + STRIPE, width, 3), 26, np.uint8)
    scale = min(width / frame.shape[1], height / frame.shape[0])
    small = cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)[:height, :width]
    left = (width - small.shape[1]) // 2
    board[STRIPE : STRIPE + small.shape[0], left : left + small.shape[1]] = small
    cv2.putText(board, words[: width // 7], (4, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (235, 235, 235), 1, cv2.LINE_AA)
    return board


def sheet(tiles: list[Frame], columns: int) -> Frame:
    """All tiles in rows of this many."""
    height, width = tiles[0].shape[:2]
    rows = -(-len(tiles) // columns)
    board = np.zeros((rows * (height + GAP), columns * (width + GAP), 3), np.uint8)
    for i, made in enumerate(tiles):
        top, left = i // columns * (height + GAP), i % columns * (width + GAP)
        board[top : top + height, left : left + width] = made
    return board


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prompts", type=Path)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--size", default="640x360", help="of a clip, px")
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--tile", default=480, type=int, help="width of a still on the sheet, px")
    parser.add_argument("--frames", default=1, type=int, help="stills of each clip")
    parser.add_argument("--seed", default=1, type=int)
    given = parser.parse_args()
    width, height = (int(side) for side in given.size.split("x"))
    take = replace(TAKE, width=width, height=height, seed=given.seed, camera=None, sound=False)
    tiles = []
    lines = [line for line in given.prompts.read_text(encoding="utf-8").splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        shot = request(line, take)
        words = f"{number}. {line}"
        notes, stills = shot_of(shot, given.frames)
        print(words, *(f"   {note}" for note in notes), sep="\n", flush=True)
        tiles += [tile(still, words, given.tile, given.tile * height // width) for still in stills]
    cv2.imwrite(str(given.sheet), cv2.cvtColor(sheet(tiles, given.columns), cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    main()
