"""Prompts by the dozen from a small grammar, the same for the same number: what nobody thought of beforehand."""

from __future__ import annotations

import numpy as np

from reelwright.contract import catalog

WHO = (
    "a knight", "two children", "an old fisherman", "a crowd of dancers", "a red fox", "three elephants", "a dragon",
    "an astronaut", "a robot", "a violinist", "a flock of swans", "a whale", "a black cat", "a blue bike", "a tractor",
    "a steam train", "a hot-air balloon", "a sailing ship", "a lighthouse", "a windmill", "a pagoda", "a stone bridge",
    "a giant mushroom", "a snowman", "a spaceship", "a campfire", "a teapot", "a clockwork owl", "nothing but silence",
    "a jellyfish", "a horse and its rider", "the last tree on earth", "a market", "ghosts", "an idea", "a zorbl",
)  # fmt: skip
DOES = (
    "", "runs", "stands still", "dances in the rain", "flies upward", "sleeps", "waves", "turns slowly", "is on fire",
    "looks at the moon", "crosses the frame from left to right", "burns", "plays music", "jumps over a fence",
)  # fmt: skip
WHERE = (
    "in a canyon", "in the desert", "on a snowy peak", "in a forest", "in a jungle", "in a meadow", "on a farm",
    "on a beach", "on the open ocean", "under water", "by a river", "by a lake", "at a waterfall", "on tidal flats",
    "on a volcano", "in a cave", "before a modern skyline", "in a street", "in a neon city", "in an old town",
    "in a castle", "at a ruined temple", "in a garden", "in a harbour", "in a library", "in space", "in the arctic",
    "above the clouds", "on Mars", "inside a dream", "",
)  # fmt: skip
WHEN = (
    "", "at dawn", "at noon", "at golden hour", "at dusk", "at night", "under an aurora", "in a thunderstorm", "in fog",
    "in falling snow", "in heavy rain", "in a sandstorm", "in spring", "in autumn", "gloomy", "joyful and pink",
)  # fmt: skip
SIZES = ((160, 90), (90, 160), (120, 120), (144, 108), (108, 144))


def request(number: int) -> dict:
    """What to change in a Shot for the prompt of that number."""
    r = np.random.default_rng((number, 77))

    def pick(words: tuple) -> str:
        return words[int(r.integers(len(words)))]

    prompt = " ".join(part for part in (pick(WHO), pick(DOES), pick(WHERE), pick(WHEN)) if part)
    if r.random() < 0.25:
        prompt += f", and {pick(WHO)} {pick(DOES)}"
    width, height = SIZES[int(r.integers(len(SIZES)))]
    return {
        "prompt": prompt, "width": width, "height": height, "seed": int(r.integers(1, 1 << 31)),
        "style": pick(tuple(catalog.STYLES)) if r.random() < 0.3 else None,
        "camera": pick(tuple(catalog.CAMERA_MOVEMENTS)) if r.random() < 0.6 else None,
        "motion": "fast" if r.random() < 0.2 else "normal",
    }  # fmt: skip
