"""What the words want to move in a picture: which stuff, how strongly, which way."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORDS: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "water": "water sea ocean lake river stream wave waves pond waterfall surf tide harbour harbor bay lagoon "
        "canal puddle puddles reflection reflections fountain",
        "clouds": "cloud clouds sky skies aurora",
        "smoke": "smoke steam fog mist haze fumes vapour vapor",
        "fire": "fire flame flames campfire bonfire torch torches candle candles candlelight fireplace blaze lava "
        "ember embers burning burns",
        "foliage": "tree trees leaf leaves foliage grass bush bushes forest jungle plants plant branches meadow field "
        "wheat reeds palm palms garden woods bamboo",
        "hair": "hair fur mane feathers beard braid ponytail",
        "cloth": "dress cloak cape flag flags cloth coat scarf curtain curtains skirt veil sail sails robe robes gown "
        "shirt banner kimono sari",
        "eyes": "blink blinks blinking winks wink eyelids",
    }.items()
}
NEED_VERB = ("hair", "cloth")  # these move only where it is said: a dress may just be red
VERBS = re.compile(
    r"\b(blow|flow|flutter|sway|wav|drift|billow|stream|rippl|move|mov|danc|swing|whip|flap|fl(?:y|ies|ying)\b|wind|breez|gust)"
)
WIND = re.compile(r"\b(wind|windy|breeze|gust|gusts|storm|stormy|gale)\b")
STILL = re.compile(r"\b(no|without|still|frozen|motionless|static)$")
WEAK = re.compile(r"\b(slow|gentl|soft|calm|subtle|faint)")
STRONG = re.compile(r"\b(fast|strong|storm|wild|rough|violent|heavy|crashing|raging|rapid)")
COMES = r"(?:falls|comes|arrives|descends)"
LAMPS = r"\b(?:windows?|lamps?|lanterns?|street ?lights?|city|neon|signs?)"
HOURS: dict[str, tuple[str, ...]] = {
    "sunset": (
        r"\bsun (?:is )?(?:sets|setting|goes down|sinks)",
        rf"\b(?:sunset|dusk|evening) {COMES}",
        r"\b(?:in)?to dusk|\bgolden hour fades",
    ),
    "night": (
        rf"\b(?:night|darkness) {COMES}|\bnightfall",
        r"\b(?:gets|grows|turns|goes) dark",
        r"\b(?:turns?|fades) (?:in)?to night|\binto night|\bday to night",
    ),
    "sunrise": (
        r"\bsun (?:is )?(?:rises|rising|comes up|comes out|breaks through)",
        r"\bdawn (?:breaks|comes)|\bday breaks|\binto day",
        r"\b(?:gets|grows) (?:brighter|light)",
    ),
    "lights": (
        r"\blights? (?:come|comes|turn|turns|go|goes|switch|switches|flick|flicks) (?:on|up)",
        rf"{LAMPS}\b[^.,;]{{0,24}}\blights? up|\bturns? on the lights?",
        rf"{LAMPS} (?:start to |begin to )?glow",
    ),
    "lightning": (r"\blightning|\bthunderstorm",),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """kind: a row of WORDS. word: as written. strength: 1 is plain. way: -1 left, 1 right, 0 unsaid. said: whether the
    words say that it moves, and don't just name it."""

    kind: str
    word: str
    strength: float = 1.0
    way: int = 0
    said: bool = False


def wishes(prompt: str, removed: tuple[str, ...] = ()) -> tuple[Wish, ...]:
    """One per kind, in the order of WORDS. removed: what the negative prompt takes away."""
    text = prompt.lower()
    tokens = re.findall(r"[a-z]+|[.,;]", text)
    windy = bool(WIND.search(text))
    found = []
    for kind, words in WORDS.items():
        at = next((i for i, token in enumerate(tokens) if token in words and not _stilled(tokens, i)), None)
        if at is None or tokens[at] in removed or kind in removed:
            continue
        around = tokens[max(0, at - 5) : at + 7]
        said = bool(VERBS.search(" ".join(around))) or kind == "eyes"
        if kind in NEED_VERB and not (said or windy):
            continue
        found.append(Wish(kind, tokens[at], _strength(around, windy), _way(tokens[at : at + 9]), said or windy))
    return tuple(found)


def hours(prompt: str) -> tuple[str, ...]:
    """Which changes of light are asked for, of HOURS."""
    text = prompt.lower()
    return tuple(name for name, patterns in HOURS.items() if any(re.search(p, text) for p in patterns))


def _stilled(tokens: list[str], at: int) -> bool:
    return bool(STILL.search(" ".join(tokens[max(0, at - 2) : at])))


def _strength(around: list[str], windy: bool) -> float:
    out = 1.25 if windy else 1.0
    if WEAK.search(" ".join(around)):
        out *= 0.65
    if STRONG.search(" ".join(around)):
        out *= 1.6
    return out


def _way(after: list[str]) -> int:
    for token in after:
        if token in (".", ";"):
            break
        if token in ("left", "right"):
            return -1 if token == "left" else 1
    return 0
