"""Somebody who is only "another" or "the other": read with the noun that was said of the first one."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_WHO = (r"(?:person|man|woman|boy|girl|child|kid|friend|player|dancer|student|soldier|worker|neighbou?r|dog|cat|horse|"
        r"bird)")
_KIN = r"(?:son|daughter|child|wife|husband|mother|father|brother|sister|friend|grandson|grandfather|grandmother|boss)"
_VERBS = (r"(?:looks?|searches|holds?|watches|sits?|stands?|climbs?|waits?|sleeps?|listens?|reads?|plays?|falls?|"
          r"runs?|walks?|laughs?|smiles?|cries|takes?|is|are|helps?|pushes|pulls?|catches|throws?|follows?|reaches)")
_ENDS = r"(?=\s*[.,;!?]|\s*$| (?:in|on|at|with|while|before|beside)\b)"
_OTHER = (
    rf"\b(?P<before>(?:one|an?|the) (?:[\w-]+ )??(?P<who>{_WHO})\b[^.;]*?)(?<!one )"
    rf"(?:another|the other)(?: one)?(?=['’]s\b|\s*[.,;!?]|\s*$|\s+(?:to|in|into|onto|on|at|by|with|while|as|and|off|"
    rf"through|across|over|{_VERBS})\b)")  # fmt: skip
"""'One person hands a cup to another', 'one boy reads while the other sleeps'."""
_OWNED = rf"\b(?P<who>another {_WHO})['’]s (?P<what>(?:(?!and\b)[\w-]+ )?[\w-]+){_ENDS}"
_KINS = (
    rf"(?<=[sg] )(?P<who>(?:his|her|their) {_KIN})['’]s "
    rf"(?P<what>(?:bow )?(?:tie|collar|coat|jacket|scarf|shoes?|shoelaces|laces|glasses|helmet|hat|wrist)){_ENDS}")
"""'Straightens her husband's tie': of two people one does it to the other."""
_PASSED = (
    r"\bpass(?P<how>es|ing|)(?P<what> (?:an?|the|his|her|their|some|two|three)(?: [\w-]+){1,4}?) "
    r"(?:on )?(?=(?:to|between) (?:an?|the|his|her|their|another|one|each|them)\b)")
"""What is passed to somebody is handed over: nobody goes past it."""
_THE_ONE = r"(?P<whom>(?:another|an?|the|his|her|their) (?:old |little |young |elderly )?[\w-]+)"
_HELPED = (
    rf"\bhelp(?:s|ing)? {_THE_ONE} (?:to )?(?P<how>tie|clean|brush|comb|wash|button|zip|fasten|fix|adjust|lace) "
    rf"(?:up )?(?:their|his|her) (?P<what>(?:[\w-]+ )?[\w-]+){_ENDS}")
_HELPED_ON = (
    rf"\bhelp(?:s|ing)? {_THE_ONE} (?:to )?(?:put|try) on (?P<what>(?:an?|the|their|his|her) (?:[\w-]+ )?[\w-]+)")
"""Who helps somebody with his shoes is the one whose hands are at them."""


def _hands(found: re.Match[str], _lexicon: Lexicon) -> str:
    return f"{inflected('hand', found['how'])}{found['what']} "


def _does_it(found: re.Match[str], _lexicon: Lexicon) -> str:
    return f"{inflected(found['how'].lower(), 's')} the {found['what']} of {found['whom']}"


TURNS: tuple[Turn, ...] = (
    Turn(_OTHER, r"\g<before>another \g<who>"),
    Turn(_HELPED_ON, r"puts \g<what> on \g<whom>"),
    Turn(_HELPED, _does_it),
    Turn(_OWNED, r"the \g<what> of \g<who>"),
    Turn(_KINS, r"the \g<what> of \g<who>"),
    Turn(_PASSED, _hands),
)
