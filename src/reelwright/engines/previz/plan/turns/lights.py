"""Light that has a shape, a colour or a way, read as light: 'a waterfall of light' is no water, 'a ring of fire' no
jewel."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_SPELL = (
    r"(?<!its )\b(?:(?P<bright>glowing|burning|blazing|shining|luminous)\s+)?(?:ring|circle|wheel|seal|sigil|"
    r"disc)s?\s+of\s+"
    r"(?:(?P<hue>glowing|burning|red|blue|green|purple|violet|golden|gold|white|orange|pink|silver|black)\s+){0,2}"
    r"(?P<stuff>fire|flames?|light|runes?|energy|magic|lightning|symbols|glyphs|sigils)\b"
)
"""A circle that a spell draws into the air."""
_BEAMS = (
    r"\b(?:(?:beam|shaft|ray|column|pillar|curtain|waterfall|stream|blade|cone)s?) of "
    r"(?:(?!(?:and|water|rain|smoke|dust|mist)\b)[\w-]+ ){0,2}?"
    r"(?P<of>light|sunlight|moonlight|daylight)\b"
)
"""Light that has a shape: 'a waterfall of light', 'beams of coloured light'."""
_ORBS = (
    r"\b(?:ball|orb|sphere|globe)(?P<many>s?) of (?:(?P<hue>red|blue|green|purple|violet|golden|white|orange|pink)\s+)?"
    r"(?:[\w-]+ )?(?P<stuff>lightning|energy|electricity|plasma|light|magic|fire|flames?)\b"
)
_LIGHT_BEAMS = (
    r"(?P<lead>(?:^|[,;] |\b(?:the|its|their|long|bright|white|golden|gold|colou?red|pale|twin|two|dusty|warm|blue|red|"
    r"green|soft|slanting|sweeping|searchlight|headlight|spotlight|flashlight|torch|projector|rainbow|brilliant|single|"
    r"a|and|with|of) ))beam(?P<many>s?)\b(?! of\b|'|-)(?!\w)"
)
_OF_STEEL = (
    r"\b(?:wooden|oak|timber|steel|iron|balance|girder|ceiling|rafters?|roof|lighthouse|gymnast\w*|"
    r"crane|scaffold\w*|construction|barn|attic)\b"
)
_LIT_FROM = (
    r"\b(?P<lit>(?:sun|moon|day)?light|shafts?|beams?|rays?|sunbeams?|glow)"
    r"(?P<how> [\w ,-]{0,40}?)? from (?:high |far )?(?:above|overhead)\b"
)
"""Where light comes from, not the lens."""


_HOLOGRAM = (
    r"(?:\b(?P<art>an?|the|some|several|two|three|many)\s+)?\b(?P<hue>(?:(?:glowing|blue|green|red|purple|golden|giant|"
    r"huge|large|towering|gigantic|small|tiny|floating|flickering|shimmering|translucent|3d|life-sized)\s+){0,2})"
    r"holo(?:gram|graphic (?:image|projection|display|figure|picture|version))s?\s+of\s+"
    r"(?P<whose>(?:an?|the|his|her|their|two|three|several|some|many)\s+)?"
    r"(?P<orb>(?:planet\s+)?earth\b|globe\b|planet\b|world\b)?"
)
"""'A glowing hologram of a tiger': the tiger is there, as light."""


def _circle(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A ring of blue fire' as 'a blue fire-circle'."""
    stuff = found["stuff"].lower()
    if stuff == "light" and not (found["bright"] or found["hue"]):
        return found[0]  # a spotlight's
    drawn = "fire-circle" if stuff.startswith(("fire", "flame")) else "rune-circle"
    return f"{found['hue']} {drawn}" if found["hue"] else drawn


def _projected(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A glowing holographic tiger'."""
    whose = (found["whose"] or "").strip()
    art = whose if whose in ("two", "three", "several", "some", "many") else found["art"] or whose
    globe = "globe" if found["orb"] else ""  # no world in the sky
    return f"{art.strip()} {found['hue'] or ''}holographic {globe}".lstrip()


def _shafts(found: re.Match[str], _lexicon: Lexicon) -> str:
    of = found["of"]
    return "shafts of light" if of.lower() == "light" else f"shafts of light, {of}"


def _orb(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A ball of lightning' as 'a glowing blue orb': no toy."""
    usual = "orange" if found["stuff"].lower().startswith(("fire", "flame")) else "blue"
    return f"glowing {found['hue'] or usual} orb{found['many']}"


TURNS: tuple[Turn, ...] = (
    Turn(_HOLOGRAM, _projected),
    Turn(_BEAMS, _shafts),
    Turn(_ORBS, _orb),
    Turn(_SPELL, _circle),
    Turn(r"\b(?P<how>initial|first|last|casting|golden|warm|slanting) rays\b(?! of)", r"\g<how> rays of light"),
    Turn(_LIGHT_BEAMS, r"\g<lead>light shaft\g<many>", unless=_OF_STEEL),  # 'the coloured beams': no wood, no iron
    Turn(_LIT_FROM, r"\g<lit>\g<how>"),  # 'sunlight from above': nobody looks down
)
