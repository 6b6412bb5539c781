"""Forty varied pictures to try image-to-video on: photographs that ship inside packages of the test extra, the
project's own, stills that previz painted, drawings, flat graphics, transparency and extreme shapes.

HELD_OUT were never looked at while the matte and its gate were tuned: only they say how good those are."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

PHOTOS: dict[str, tuple[str, str]] = {
    "astronaut": ("skimage", "data/astronaut.png"),
    "bricks": ("skimage", "data/brick.png"),
    "cameraman": ("skimage", "data/camera.png"),
    "cat": ("skimage", "data/chelsea.png"),
    "clock": ("skimage", "data/clock_motion.png"),
    "coffee": ("skimage", "data/coffee.png"),
    "coins": ("skimage", "data/coins.png"),
    "deep_field": ("skimage", "data/hubble_deep_field.jpg"),
    "horse": ("skimage", "data/horse.png"),
    "moon": ("skimage", "data/moon.png"),
    "motorcycle": ("skimage", "data/motorcycle_left.png"),
    "gravel": ("skimage", "data/gravel.png"),
    "retina": ("skimage", "data/retina.jpg"),
    "rocket": ("skimage", "data/rocket.jpg"),
    "pagoda": ("sklearn", "datasets/images/china.jpg"),
    "flower": ("sklearn", "datasets/images/flower.jpg"),
}
OWN = {
    "aviary": "aviary_first.jpg",
    "aviary_later": "aviary_last.jpg",
    "drummer": "drummer_first.jpg",
    "violinist": "violinist_first.jpg",
}
STILLS = {
    "lighthouse": "a lighthouse on a cliff by the sea at sunset",
    "pier": "a woman in a red dress plays the violin on a pier at dusk",
    "campfire": "a campfire in a snowy pine forest at night",
    "tiger": "a tiger walks through a green jungle",
    "neon_street": "a neon city street in the rain at night",
    "lake": "a sailing boat on a calm lake with mountains at dawn",
    "desert": "an astronaut walks on a desert planet",
    "castle": "a castle on a hill under a cloudy sky",
    "wheat": "an old man stands in a wheat field at golden hour",
    "village": "a medieval village square with a fountain",
}


def _chart() -> Image.Image:
    image = Image.new("RGB", (1200, 800), (245, 240, 230))
    draw = ImageDraw.Draw(image)
    colours = ((220, 80, 60), (60, 140, 200), (240, 180, 60), (90, 170, 90), (150, 90, 180), (60, 60, 70))
    for k, colour in enumerate(colours):
        draw.rectangle((150 + k * 160, 620 - 80 * k, 250 + k * 160, 700), fill=colour)
    draw.line((100, 700, 1150, 700), fill=(40, 40, 40), width=5)
    return image


def _smiley() -> Image.Image:
    image = Image.new("RGBA", (900, 900), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((150, 150, 750, 750), fill=(250, 200, 40, 255))
    for x in (300, 520):
        draw.ellipse((x, 330, x + 80, 430), fill=(40, 30, 20, 255))
    draw.arc((280, 380, 620, 640), 20, 160, fill=(40, 30, 20, 255), width=24)
    return image


def _panorama() -> Image.Image:
    image = Image.new("RGB", (2400, 600), (120, 170, 230))
    draw, random = ImageDraw.Draw(image), np.random.default_rng(1)
    draw.rectangle((0, 420, 2400, 600), fill=(60, 120, 70))
    for _ in range(40):
        x, tall = int(random.integers(0, 2400)), int(random.integers(60, 220))
        draw.polygon([(x - 70, 430), (x, 430 - tall), (x + 70, 430)], fill=(40, int(70 + random.integers(60)), 50))
    draw.ellipse((1180, 330, 1260, 470), fill=(220, 50, 50))
    return image


def _tall() -> Image.Image:
    image = Image.new("RGB", (700, 2000), (30, 30, 60))
    draw, random = ImageDraw.Draw(image), np.random.default_rng(2)
    for _ in range(200):
        x, y = int(random.integers(0, 700)), int(random.integers(0, 1300))
        draw.ellipse((x, y, x + 3, y + 3), fill=(255, 255, 230))
    draw.polygon([(350, 500), (460, 900), (460, 1500), (240, 1500), (240, 900)], fill=(230, 230, 235))
    draw.polygon([(240, 1300), (140, 1600), (240, 1500)], fill=(200, 60, 50))
    draw.polygon([(460, 1300), (560, 1600), (460, 1500)], fill=(200, 60, 50))
    draw.ellipse((300, 850, 400, 950), fill=(90, 150, 220))
    return image


def _line_drawing() -> Image.Image:
    image = Image.new("RGB", (1000, 700), (250, 250, 248))
    draw, ink = ImageDraw.Draw(image), (20, 20, 20)
    draw.line((100, 560, 900, 560), fill=ink, width=4)
    draw.rectangle((340, 380, 520, 560), outline=ink, width=4)
    draw.line((310, 390, 430, 290, 550, 390), fill=ink, width=4)
    draw.rectangle((400, 460, 450, 560), outline=ink, width=3)
    draw.ellipse((650, 140, 760, 250), outline=ink, width=4)
    return image


def _poster() -> Image.Image:
    image = Image.new("RGB", (1080, 1350), (20, 40, 90))
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, 1350), (1080, 700), (1080, 1350)], fill=(240, 90, 60))
    draw.text((90, 200), "SUMMER\nJAZZ\nFESTIVAL", fill=(255, 240, 210), font_size=150)
    return image


def _gradient() -> Image.Image:
    ramp = np.linspace(0, 255, 1280)[None].repeat(720, 0)
    return Image.fromarray(np.dstack([ramp, 255 - ramp, np.full_like(ramp, 128)]).astype(np.uint8))


def _checks() -> Image.Image:
    y, x = np.mgrid[0:720, 0:1280] // 80
    board = np.where((x + y) % 2, 230, 40).astype(np.uint8)
    return Image.fromarray(np.dstack([board, board, board]))


def _storybook() -> Image.Image:
    """A drawing in flat colours with an outline: hills, a tree, a balloon."""
    image = Image.new("RGB", (1280, 720), (190, 225, 240))
    draw, ink = ImageDraw.Draw(image), (50, 40, 40)
    for base, colour in ((430, (150, 195, 130)), (520, (110, 165, 95)), (610, (80, 135, 75))):
        line = [(x, base + 45 * math.sin(x / 170 + base)) for x in range(0, 1290, 10)]
        draw.polygon([*line, (1280, 720), (0, 720)], fill=colour, outline=ink)
    draw.rectangle((250, 420, 290, 600), fill=(120, 80, 50), outline=ink, width=3)
    draw.ellipse((160, 250, 380, 460), fill=(70, 140, 70), outline=ink, width=4)
    draw.ellipse((740, 110, 940, 330), fill=(225, 80, 70), outline=ink, width=4)
    draw.line((780, 310, 815, 400, 865, 400, 900, 310), fill=ink, width=3)
    draw.rectangle((810, 400, 870, 440), fill=(150, 100, 60), outline=ink, width=3)
    return image


def _label() -> Image.Image:
    """White lettering on nothing: only its transparency makes it readable."""
    image = Image.new("RGBA", (800, 400), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((60, 60, 740, 340), 60, fill=(30, 90, 160, 210))
    draw.text((130, 120), "HELLO", fill=(255, 255, 255, 255), font_size=150)
    return image


DRAWN: dict[str, Callable[[], Image.Image]] = {
    "chart": _chart,
    "checks": _checks,
    "gradient": _gradient,
    "label": _label,
    "line_drawing": _line_drawing,
    "panorama": _panorama,
    "poster": _poster,
    "smiley": _smiley,
    "storybook": _storybook,
    "tall_rocket": _tall,
}
NAMES: tuple[str, ...] = (*PHOTOS, *OWN, *STILLS, *DRAWN)
HELD_OUT = frozenset({
    "clock", "horse", "retina", "aviary", "aviary_later", "drummer", "lake", "desert", "castle", "wheat", "village",
    "line_drawing", "poster", "storybook", "label", "gradient", "checks",
})  # fmt: skip
PAIRS: tuple[tuple[str, str], ...] = (
    ("aviary", "aviary_later"),
    ("coffee", "cat"),
    ("flower", "pagoda"),
    ("lighthouse", "lake"),
    ("violinist", "drummer"),
    ("astronaut", "rocket"),
    ("tiger", "neon_street"),
    ("moon", "deep_field"),
    ("castle", "village"),
    ("smiley", "flower"),
)


def missing(name: str) -> bool:
    """Whether the picture's package is not installed."""
    return name in PHOTOS and importlib.util.find_spec(PHOTOS[name][0]) is None


def path_of(name: str, folder: Path) -> Path:
    """The picture's file: where it is, or written into the folder if it isn't there yet. Raises KeyError for a name
    that isn't in NAMES, FileNotFoundError where the picture's package is missing."""
    if name in PHOTOS:
        package, inside = PHOTOS[name]
        found = importlib.util.find_spec(package)
        if found is None or not found.submodule_search_locations:
            raise FileNotFoundError(f"{name} ships in {package}, which is not installed")
        return Path(next(iter(found.submodule_search_locations))) / inside
    if name in OWN:
        return Path(__file__).parents[1] / "examples" / "pictures" / OWN[name]
    path = folder / f"{name}.png"
    if not path.exists():
        image = DRAWN[name]() if name in DRAWN else _still(STILLS[name])
        image.save(path)
    return path


def _still(prompt: str) -> Image.Image:
    from reelwright.engines.previz.engine import PrevizEngine
    from reelwright.media.inputs import Assets
    from tests.engines.previz.shooting import shot

    request = shot(960, 540, prompt=prompt, fps=4)
    return Image.fromarray(next(iter(PrevizEngine(1).stills(request, Assets(), (10,)))))
