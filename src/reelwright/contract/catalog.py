"""One table for each list of allowed values of PixVerse V4, read by validation, JSON schema, docs and engines."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import Any

MODEL = "pixverse:1@2"
SLUG = "pixverse-v4"
MODELS = (MODEL, SLUG)

TASK_TYPES = (
    "authentication",
    "ping",
    "videoInference",
    "getResponse",
    "getTaskDetails",
    "cancelTask",
    "imageUpload",
    "mediaStorage",
    "modelSearch",
    "accountManagement",
)


@dataclass(frozen=True, slots=True)
class Size:
    """An output size in px and the tier that it is priced as. Both sides are even, not always multiples of 8."""

    width: int
    height: int
    resolution: str

    @property
    def ratio(self) -> float:
        return self.width / self.height

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


RESOLUTIONS = ("360p", "540p", "720p", "1080p")
DEFAULT_RESOLUTION = "720p"
# Five shapes for each tier, always in the order 16:9, 4:3, 1:1, 3:4, 9:16.
SHAPES = ("16:9", "4:3", "1:1", "3:4", "9:16")
SIZES = (
    Size(640, 360, "360p"),
    Size(480, 360, "360p"),
    Size(360, 360, "360p"),
    Size(360, 480, "360p"),
    Size(360, 640, "360p"),
    Size(960, 540, "540p"),
    Size(720, 540, "540p"),
    Size(540, 540, "540p"),
    Size(540, 720, "540p"),
    Size(540, 960, "540p"),
    Size(1280, 720, "720p"),
    Size(960, 720, "720p"),
    Size(720, 720, "720p"),
    Size(720, 960, "720p"),
    Size(720, 1280, "720p"),
    Size(1920, 1080, "1080p"),
    Size(1440, 1080, "1080p"),
    Size(1080, 1080, "1080p"),
    Size(1080, 1440, "1080p"),
    Size(1080, 1920, "1080p"),
)
SIZE_OF = {(size.width, size.height): size for size in SIZES}


def wide_size(resolution: str) -> Size:
    """The 16:9 size of a tier: what text alone gets."""
    return next(size for size in SIZES if size.resolution == resolution)


def nearest_size(resolution: str, width: float, height: float) -> Size:
    """The size of a tier whose shape is nearest to width:height. Distance is between logarithms of the ratios, so
    that 2:1 is as far from square as 1:2. The first in the table wins a tie."""
    ratio = log(width / height)
    tier = [size for size in SIZES if size.resolution == resolution]
    return min(tier, key=lambda size: abs(log(size.ratio) - ratio))


def nearest_pair(width: int, height: int) -> Size:
    """The size nearest to a wrong width and height: what a client probably meant."""
    return min(SIZES, key=lambda size: abs(size.width - width) + abs(size.height - height))


DURATIONS = (5, 8)
DEFAULT_DURATION = 5
FRAME_RATES = (16, 24)
DEFAULT_FRAME_RATE = 24
OUTPUT_TYPES = ("URL",)
DELIVERY_METHODS = ("async", "sync")
SAFETY_MODES = {
    "none": "No check.",
    "fast": "Checks the first, middle and last frame.",
    "full": "Checks every frame.",
}
FRAME_POSITIONS: tuple[str | int, ...] = ("first", "last", 0, -1)
OUTPUT_FORMATS = {
    "MP4": "H.264 and AAC; plays everywhere.",
    "WEBM": "VP9 and Opus; for the web.",
    "MOV": "H.264 and AAC in QuickTime; for editing.",
}
MOTIONS = {
    "normal": "Standard motion and pacing.",
    "fast": "Actions and camera about 1.8 times faster; not at 8 s, not at 1080p.",
}
STYLES = {
    "anime": "Japanese animation.",
    "3d_animation": "Three-dimensional animation with depth.",
    "clay": "Stop-motion clay.",
    "comic": "Comic book or graphic novel.",
    "cyberpunk": "Futuristic, neon-lit, dystopian.",
}
CAMERA_MOVEMENTS = {
    "horizontal_left": "The camera trucks to the left.",
    "horizontal_right": "The camera trucks to the right.",
    "vertical_up": "The camera rises straight up.",
    "vertical_down": "The camera sinks straight down.",
    "zoom_in": "Gradual zoom towards the subject.",
    "zoom_out": "Gradual zoom away from the subject.",
    "auto_camera": "A movement chosen from what the scene holds.",
    "crane_up": "Crane shot upward, looking slightly down as it rises.",
    "quickly_zoom_in": "Fast zoom towards the subject.",
    "quickly_zoom_out": "Fast zoom away from the subject.",
    "smooth_zoom_in": "Gentle zoom with soft start and end.",
    "camera_rotation": "Rotation around the view axis.",
    "robo_arm": "Mechanical, precise moves with stops, as a motion-control arm makes them.",
    "super_dolly_out": "Dramatic dolly outward that opens up the scene.",
    "whip_pan": "Quick, dynamic pan.",
    "hitchcock": "Dolly zoom: the subject keeps its size while the background swells or shrinks.",
    "left_follow": "Follows a subject that moves left.",
    "right_follow": "Follows a subject that moves right.",
    "pan_left": "The camera turns to the left on its spot.",
    "pan_right": "The camera turns to the right on its spot.",
    "fix_bg": "Fixed background; only the foreground moves.",
}
EFFECTS = {
    "bikini up": "Body transformation.",
    "the tigers touch": "Animal-themed transformation.",
    "jiggle jiggle": "Rhythmic movement.",
    "hug your love": "Romantic interaction.",
    "kiss me ai": "Kiss.",
    "subject 3 fever": "Energetic movement.",
    "fin-tastic mermaid": "Mermaid transformation.",
    "lets ymca": "Dance movement.",
    "skeleton dance": "Spooky dance.",
    "kungfu club": "Martial arts action.",
    "boom drop": "Explosive impact.",
    "vroom vroom step": "Vehicle-themed movement.",
    "creepy devil smile": "Horror-themed face.",
    "pubg winner hit": "Gaming victory celebration.",
    "360 microwave": "Spinning rotation.",
    "eye zoom challenge": "Close-up on the eye.",
    "muscle surge": "Body enhancement.",
    "punch face": "Impact reaction.",
    "balloon belly": "Body inflation.",
    "kiss kiss": "Many kisses.",
}
MEDIA_OPERATIONS = ("upload", "delete")
ACCOUNT_OPERATIONS = ("getDetails", "getUsageActivity", "getUsagePerformance", "getUsageErrors")

# What modelSearch finds.
MODEL_CARDS: tuple[dict[str, Any], ...] = (
    {
        "air": MODEL,
        "name": "PixVerse V4",
        "version": "V4",
        "category": "checkpoint",
        "architecture": "pixverse",
        "type": "base",
        "tags": ["video", "text-to-video", "image-to-video", "effects", "camera", "sound"],
        "slug": SLUG,
        "taskType": "videoInference",
        "capabilities": ["text-to-video", "image-to-video"],
        "comment": "Text or one or two frame images to a clip of 5 or 8 seconds.",
        "private": False,
    },
)
