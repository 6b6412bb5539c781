"""Paints the pictures that the demo uploads; the seed's own are out of reach. Run: python examples/pictures/make.py

Each is one frame of a previz clip, kept as JPEG. They stand in for a user's own pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.inputs import Assets

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Picture:
    """One picture: what it shows, its size in px, and which frame of the clip it is."""

    name: str
    prompt: str
    width: int
    height: int
    seed: int
    frame: int = 40


PICTURES = (
    Picture(
        "aviary_first",
        "A gigantic copper mechanical aviary stands in a canyon, dust in the sunbeams, early morning, epic",
        1280,
        720,
        3,
    ),
    Picture(
        "aviary_last",
        "A gigantic copper mechanical aviary in a canyon at golden hour, metallic birds burst into the air, epic",
        1280,
        720,
        2,
        70,
    ),
    Picture("violinist_first", "A lone violinist on a pier at dusk, calm sea, street lamps", 720, 1280, 3),
    Picture("drummer_first", "A lone drummer on jagged basalt columns above a violent ocean, storm", 1280, 720, 7),
)


def shot_of(picture: Picture) -> Shot:
    return Shot(
        task_uuid=picture.name,
        video_uuid=picture.name,
        index=0,
        prompt=picture.prompt,
        negative_prompt="text, noise",
        width=picture.width,
        height=picture.height,
        resolution="720p",
        fit_image=False,
        duration=5,
        fps=16,
        seed=picture.seed,
        camera="fix_bg",
        effect=None,
        style=None,
        motion="normal",
        sound=False,
        sound_prompt=None,
        images=(),
        container="MP4",
        quality=95,
        safety="none",
        watermark=False,
    )


def paint(picture: Picture) -> Path:
    footage = PrevizEngine().render(shot_of(picture), Assets(), lambda fraction: None)
    path = HERE / f"{picture.name}.jpg"
    try:
        for number, frame in enumerate(footage.frames):
            if number == picture.frame:
                Image.fromarray(frame).save(path, quality=90, optimize=True)
                break
    finally:
        footage.close()
    return path


if __name__ == "__main__":
    for each in PICTURES:
        print(paint(each))
