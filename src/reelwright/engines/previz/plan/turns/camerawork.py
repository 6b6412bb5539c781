"""How the camera goes, said in a sentence of its own: 'the camera moves horizontally from left to right during
shooting' is read as 'camera truck right', a word of the table of camera words, which no deed and no place comes of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_CAMERA = (
    r"(?:\b(?:with|as|while|and) )?(?:\b(?:the|a) )?\bcamera\b(?: lens)?(?: (?:is|then|starts|begins|to|\w+ly)\b)*"
)
_MOVES, _SWINGS, _SPINS = "mov slid glid shift travel truck sweep", "pan turn swing", "roll rotat spin"
_TILTS, _RISES, _SINKS, _ZOOMS = "tilt", "ris ascend lift", "descend lower sink", "zoom push dolly pull"
_VERBS = "|".join(" ".join((_MOVES, _SWINGS, _SPINS, _TILTS, _RISES, _SINKS, _ZOOMS)).split())
_WAYS = (
    r"(?:(?:from|to|towards?)(?: the)?|right|left|top|bottom|up|down|side|in|out|back|closer|away|"
    r"(?:up|down|for|back|left|right)wards?|(?:anti|counter-?)?clockwise|\w+ly)\b"
)
_GOES = (
    rf"{_CAMERA} (?P<verb>{_VERBS})(?:l?ing|e?s|ed|e|)\b(?P<way>(?: {_WAYS})*)(?! (?:an?|the|around|through|along)\b)"
    r"(?: (?:during|while|throughout) (?:the )?(?:shooting|filming|shot|video))?"
)
_DIRECTIONS: Mapping[str, re.Pattern[str]] = {
    "right": re.compile(r"\bto (?:the )?right\b|\brightwards?\b|\bright$"),
    "left": re.compile(r"\bto (?:the )?left\b|\bleftwards?\b|\bleft$"),
    "spin": re.compile(r"clockwise\b"),
    "up": re.compile(r"\bto (?:the )?top\b|\bup(?:wards?)?\b"),
    "down": re.compile(r"\bto (?:the )?bottom\b|\bdown(?:wards?)?\b"),
    "in": re.compile(r"\b(?:in|closer|forwards?)\b"),
    "out": re.compile(r"\b(?:out|back(?:wards?)?|away)\b"),
}
"""Where it goes is what stands last: 'from left to right'."""


def _rows(verbs: str, **shots: str) -> dict[str, Mapping[str, str]]:
    return dict.fromkeys(verbs.split(), shots)


_TRACK = {"in": "dolly in", "out": "pull back", "up": "pedestal up", "down": "pedestal down"}
_SHOTS: Mapping[str, Mapping[str, str]] = {
    **_rows(_MOVES, right="truck right", left="truck left", **_TRACK),
    **_rows(_SWINGS, right="pan right", left="pan left", up="tilt up", down="tilt down", out="zoom out", spin="roll"),
    **_rows(_SPINS, spin="roll", right="roll", left="roll"),
    **_rows(_TILTS, up="tilt up", down="tilt down", left="roll", right="roll"),
    **_rows(_RISES, up="crane up", **{"": "crane up"}),
    **_rows(_SINKS, down="crane down", **{"": "crane down"}),
    **_rows(_ZOOMS, **{"in": "zoom in", "out": "zoom out"}),
}
"""What the camera does (the stem of its verb) and where to -> the word of the table of camera words."""


def _shot(found: re.Match[str], _lexicon: Lexicon) -> str:
    """The movement by its name; what tells no direction stays as it is."""
    way = found["way"].lower()
    to = next((name for name, said in _DIRECTIONS.items() if said.search(way)), "")
    shot = _SHOTS[found["verb"].lower()].get(to)
    return found[0] if shot is None else f", camera {shot}"


_STANDS = (
    rf"{_CAMERA} (?:remain|stay|hold|keep)(?:s|ing|) (?:\w+ly )?"
    r"(?:still|static|stationary|fixed|steady|motionless|in place)\b"
)
_LOW = (
    rf"{_CAMERA} (?:positioned|placed|set|held|located|mounted)? ?at (?:the |a )?"
    r"(?:knee|ankle|ground|foot|floor)[- ]level\b(?: of [^,.;]*)?(?:, shooting [a-z]+)?"
)
_ENTIRE = (
    r"\b(?:the )?(?:(?:entire|whole) )?(?:video|clip|film|footage) (?:is|was) (?:shot|filmed|captured|taken|recorded) "
    r"(?:with|in|using|as|from) "
)
_CAPTURES = rf"{_CAMERA} (?:captur|record|film|shoot)(?:e?s|ing) (?:it|them|this|that|the scene)\b"
_OVER = r" (?:during|throughout) (?:the )?(?:shooting|filming)\b"

_CHASES = (
    r"\b(?P<shot>(?:handheld|tracking|drone|aerial|follow|steadicam|dynamic) shot) (?:(?:that|which) )?"
    r"(?:is )?(?:chas|track|pursu)(?:ing|es|e|s) (?:after |behind )?(?=(?:an?|the|two|three|several|some|his|her)\b)"
)
"""Who is chased by a shot is what it shows."""


TURNS: tuple[Turn, ...] = (
    Turn(_CHASES, r"\g<shot> of "),
    Turn(r"\bwide portrait\b(?= (?:shot )?of)", "portrait"),  # of somebody, in a wide frame
    Turn(_GOES, _shot),
    Turn(_STANDS, ", static camera"),
    Turn(_LOW, ", low angle shot"),
    Turn(_CAPTURES, ","),
    Turn(_ENTIRE, ""),
    Turn(_OVER, "", when=r"\bcamera\b"),
)
"""How the camera goes, in the words of the table."""
