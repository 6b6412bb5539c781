"""The light as tables: hours of the day, weathers, moods. Colours are display '#rrggbb'; angles in degrees."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hour:
    """elevation: of the sun (below -10: the moon stands instead); ramp: zenith to horizon; power: of the key;
    ambient: of the sky; lamp: 0..1 lamps lit; density: haze per km^0.85; target: median of a good exposure, 0..1."""

    elevation: float
    ramp: tuple[str, str, str, str, str, str]
    sun: str
    power: float
    ambient: float
    haze: str
    warm: str
    lamp: float
    stars: float
    density: float
    target: float


HOURS: dict[str, Hour] = {
    "dawn": Hour(
        4,
        ("#2c4b80", "#5b7cac", "#98a9c0", "#d6bbb2", "#f4c79c", "#ffdca8"),
        "#ffbf90",
        1.35,
        1.45,
        "#a2a5b6",
        "#ffc79a",
        0.45,
        0.12,
        0.27,
        0.40,
    ),
    "morning": Hour(
        20,
        ("#2a67ad", "#4f90cb", "#89b9dd", "#bdd8e6", "#e2e6dc", "#f1e8d2"),
        "#ffe9c8",
        1.5,
        0.85,
        "#bfd3de",
        "#f6ead0",
        0,
        0,
        0.20,
        0.46,
    ),
    "noon": Hour(
        55,
        ("#1b59a6", "#347cc4", "#66a3d9", "#9cc7e6", "#c6deec", "#d6e8f0"),
        "#fff4e2",
        1.7,
        0.85,
        "#b7d2e4",
        "#e2edf2",
        0,
        0,
        0.20,
        0.49,
    ),
    "afternoon": Hour(
        30,
        ("#255fa3", "#4888c0", "#80b0d2", "#b4cfd8", "#dcdccb", "#ecdcbc"),
        "#ffe2b4",
        1.6,
        0.8,
        "#b9c9cf",
        "#f0dfbd",
        0,
        0,
        0.20,
        0.47,
    ),
    "golden": Hour(
        9,
        ("#27557f", "#4f86a0", "#94b2a6", "#dcc28c", "#f4b465", "#f8a04c"),
        "#ffb765",
        1.75,
        1.15,
        "#a7a3a6",
        "#ffbe6e",
        0.25,
        0,
        0.19,
        0.42,
    ),
    "sunset": Hour(
        2.5,
        ("#18325a", "#3c5a82", "#84809a", "#cb8a74", "#f19556", "#fcb45e"),
        "#ff9a55",
        1.5,
        1.6,
        "#84788e",
        "#f79458",
        0.6,
        0.15,
        0.21,
        0.37,
    ),
    "dusk": Hour(
        -4,
        ("#0b1a38", "#183460", "#365a88", "#707f9c", "#b8958c", "#e6a578"),
        "#d89a80",
        0.32,
        1.5,
        "#5b6d90",
        "#cc9078",
        0.9,
        0.4,
        0.28,
        0.31,
    ),
    "night": Hour(
        -25,
        ("#040817", "#08122b", "#0e2040", "#153056", "#1d4069", "#245078"),
        "#a9c8f0",
        0.62,
        2.0,
        "#183a5c",
        "#3b6a90",
        1,
        1,
        0.24,
        0.245,
    ),
}


@dataclass(frozen=True, slots=True)
class Weather:
    """What the weather does. clouds: a row of sky.clouds.RECIPES, or none; cover 0..1; grey: how far the ramp
    goes to grey; dim: its lightness; sun: key; haze: density factor; veil: most haze; fall: what falls; wet 0..1;
    tint, pull: a colour that fills the air; flat: how much the ramp becomes one tone; ramp: colours of its own, made
    as light as the hour; snow: lies on everything; aurora: burns in the sky."""

    clouds: str
    cover: float
    grey: float = 0.0
    dim: float = 1.0
    sun: float = 1.0
    haze: float = 1.0
    veil: float = 0.66
    fall: str = ""
    wet: float = 0.0
    ambient: float = 1.0
    tint: str = ""
    pull: float = 0.0
    flat: float = 0.0
    ramp: tuple[str, ...] = ()
    snow: float = 0.0
    aurora: float = 0.0


WEATHERS: dict[str, Weather] = {
    "clear": Weather("cirrus", 0.35),
    "fair": Weather("deck", 0.46),
    "cumulus": Weather("cumulus", 0.44),
    "broken": Weather("broken", 0.52, 0.08, 0.97, 0.95, 1.1),
    "overcast": Weather("lid", 0.74, 0.45, 0.88, 0.34, 1.6, 0.76, ambient=1.3),
    "storm": Weather("storm", 0.70, 0.62, 0.62, 0.50, 1.3, 0.74, "rain", 0.6, 1.25),
    "after_storm": Weather(
        "parting",
        0.62,
        0.0,
        0.95,
        1.0,
        1.1,
        wet=0.7,
        ramp=("#0d3040", "#1d6470", "#57b3a6", "#e2b27f", "#e08c4c", "#d9713a"),
    ),
    "rain": Weather("lid", 0.80, 0.55, 0.72, 0.24, 2.2, 0.80, "rain", 1.0, 1.4),
    "fog": Weather("none", 0.3, 0.34, 0.97, 0.40, 34.0, 0.94, ambient=1.35, flat=0.95),
    "mist": Weather("thin", 0.3, 0.10, 1.0, 0.74, 3.6, 0.80, ambient=1.12, flat=0.30),
    "snow": Weather("lid", 0.72, 0.60, 0.98, 0.45, 1.5, 0.72, "snow", 0.0, 1.35, snow=1.0),
    "blizzard": Weather("lid", 0.8, 0.70, 0.95, 0.28, 6.5, 0.88, "blizzard", 0.0, 1.4, snow=1.0),
    "dust": Weather("none", 0.4, 0.08, 0.94, 0.8, 3.0, 0.80, "dust", tint="#d98a48", pull=0.66),
    "aurora": Weather("none", 0.25, aurora=1.0),
}


@dataclass(frozen=True, slots=True)
class Mood:
    """turn: of hue in OKLab; chroma, light: factors; tint, pull: a colour pulled into the sky; then the grade:
    contrast, shadow and highlight tints, split: their strength, saturation; exposure: factor on the target; warm: what
    is warm in it by night are its lamps, not the air."""

    turn: float = 0.0
    chroma: float = 1.0
    light: float = 1.0
    tint: str = "#808080"
    pull: float = 0.0
    contrast: float = 0.46
    shadow: str = "#10202c"
    high: str = "#ffe9cf"
    split: float = 0.5
    saturation: float = 1.08
    exposure: float = 1.0
    warm: bool = False


MOODS: dict[str, Mood] = {
    "neutral": Mood(),
    "epic": Mood(contrast=0.52, chroma=1.12, shadow="#0c2a36", high="#ffdca8", split=0.8, exposure=0.95),
    "dreamy": Mood(
        chroma=0.95,
        light=1.04,
        tint="#e8b6d8",
        pull=0.22,
        contrast=0.2,
        shadow="#2c2450",
        high="#ffe4ea",
        split=0.8,
        exposure=1.06,
    ),
    "melancholy": Mood(
        chroma=0.68,
        light=0.93,
        tint="#7d93a6",
        pull=0.2,
        contrast=0.36,
        shadow="#15242f",
        high="#dfe6e2",
        saturation=0.86,
        exposure=0.92,
    ),
    "cozy": Mood(tint="#e8b070", pull=0.12, contrast=0.34, shadow="#281a24", high="#ffdf9f", split=0.8, warm=True),
    "eerie": Mood(
        tint="#5f8f74",
        pull=0.35,
        chroma=0.8,
        light=0.88,
        contrast=0.5,
        shadow="#081c16",
        high="#d8f0c8",
        split=0.9,
        saturation=0.88,
        exposure=0.85,
    ),
    "noir": Mood(chroma=0.25, contrast=0.6, shadow="#0a0c10", high="#f0efe8", saturation=0.35, exposure=0.85),
    "neon": Mood(
        turn=-14,
        chroma=1.2,
        tint="#4a2a9a",
        pull=0.22,
        contrast=0.5,
        shadow="#0a0a24",
        high="#ffd8f0",
        split=0.7,
        saturation=1.12,
        exposure=0.85,
    ),
    "vivid": Mood(chroma=1.2, contrast=0.42, saturation=1.15),
    "alien": Mood(turn=115, contrast=0.45, shadow="#100a2a", high="#e8ffe0", split=0.7),
}

COLOURS: dict[str, str] = {
    "copper": "#c8693a",
    "turquoise": "#2fb0a8",
    "teal": "#1f8a8c",
    "amber": "#f0a030",
    "gold": "#e8b040",
    "golden": "#e8b040",
    "orange": "#f08030",
    "red": "#c83228",
    "crimson": "#b01830",
    "scarlet": "#d02818",
    "pink": "#e880a8",
    "rose": "#e0809a",
    "magenta": "#c030a0",
    "purple": "#7a3ab0",
    "violet": "#7048c8",
    "lavender": "#a890d8",
    "indigo": "#3a3a98",
    "blue": "#2f6ac0",
    "azure": "#3a90e0",
    "navy": "#1a2a60",
    "cyan": "#30c0d8",
    "green": "#3a9a50",
    "emerald": "#1f9a68",
    "jade": "#3aa07a",
    "lime": "#90d040",
    "yellow": "#f0d040",
    "brown": "#8a5a38",
    "bronze": "#a87840",
    "silver": "#b8c0c8",
    "white": "#f0f0f0",
    "black": "#101014",
    "grey": "#80868c",
    "gray": "#80868c",
    "peach": "#f0b090",
    "coral": "#f07860",
    "ochre": "#c88a30",
    "rust": "#a84a28",
    "cream": "#f0e4c8",
    "ivory": "#f0ead8",
    "sepia": "#8a6a48",
}
"""Colour names that a sky and its light can lean to, display sRGB."""
