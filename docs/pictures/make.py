"""Draws docs/pictures/demo.jpg from the clips that `make demo` leaves in out/. Run: python docs/pictures/make.py"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from reelwright.media import playback

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "out"
# clip, frame, left, top, width, height (px on the page)
TILES = (
    ("1-copper-aviary-over-canyon", 184, 0, 0, 480, 270),
    ("3-windmill-lighthouse-over-tidal-flats", 60, 486, 0, 480, 270),
    ("4-basalt-causeway-storm-drummer", 50, 0, 276, 480, 270),
    ("3-windmill-lighthouse-over-tidal-flats", 180, 486, 276, 480, 270),
    ("2-harbor-violinist-ember-metamorphosis", 92, 972, 0, 307, 546),
)


def main() -> None:
    page = Image.new("RGB", (1279, 546), (16, 16, 18))
    for clip, number, left, top, width, height in TILES:
        ((_, frame),) = playback.frames(OUT / f"{clip}.mp4", frozenset({number}))
        page.paste(Image.fromarray(frame).resize((width, height), Image.Resampling.LANCZOS), (left, top))
    page.save(HERE / "demo.jpg", quality=88, optimize=True)


if __name__ == "__main__":
    main()
