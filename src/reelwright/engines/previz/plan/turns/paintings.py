"""Paintings that everybody knows, told by what is to be seen in them: only where the whole picture is one of them."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_SHOWS: tuple[tuple[str, str], ...] = (
    (r"the starry night(?: by (?:vincent )?van gogh)?|van gogh'?s starry night",
     "a village with a church below dark hills, a starry night with a moon"),
    (r"great wave(?: off| of| at) kanagawa(?: by hokusai)?|hokusai'?s great wave",
     "a towering wave over a wooden boat in the stormy ocean, in woodblock print style"),
    (r"nighthawks(?: by (?:edward )?hopper)?", "people sit at the counter of a diner at night, in oil painting style"),
    (r"american gothic(?: by grant wood)?",
     "an old farmer holding a pitchfork stands beside a woman before a farmhouse, in oil painting style"),
    (r"scream by (?:edvard )?munch|munch'?s scream",
     "a bald man screaming on a bridge at sunset, in oil painting style"),
    (r"persistence of memory(?: by (?:salvador )?dal[ií])?",
     "melting clocks on a rock in a desert, in oil painting style"),
    (r"girl with (?:a|the) pearl earring(?: by (?:johannes )?vermeer)?",
     "portrait of a young woman with a blue headscarf and a pearl earring in a dark room, in oil painting style"),
    (r"birth of venus(?: by (?:sandro )?botticelli)?",
     "a woman with long hair stands on a giant seashell in the sea, in oil painting style"),
)
"""The name of a painting, and what it shows."""
_NAMES = "|".join(f"(?P<p{k}>{name})" for k, (name, _) in enumerate(_SHOWS))


def _shown(found: re.Match[str], _lexicon: Lexicon) -> str:
    return next(shows for k, (_, shows) in enumerate(_SHOWS) if found[f"p{k}"])


TURNS: tuple[Turn, ...] = (
    Turn(rf"^(?:an? |the )*(?:(?:famous |oil )*(?:painting|picture|artwork) (?:of )?)?(?:the )?(?:{_NAMES})"
         r"(?=\s*(?:$|[.,;]))", _shown),
)
