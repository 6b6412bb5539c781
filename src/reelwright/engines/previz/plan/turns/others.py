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
_EACH = (
    r"\b(?:two|a pair of) (?P<who>(?:[\w-]+ ){0,3}?[\w-]+)(?P<where>(?: (?:in|on|at|by|across|under) [^,.:;]{2,40}?)?)"
    r"(?:\s*[:;,.—–]\s*|\s+-+\s+)one (?:of them )?(?P<first>(?:[\w]+s|is|has)\b[^.;:]*?),? (?:(?:while|and|as|but) )?"
    r"the other (?:one )?(?=\w+s\b|is\b|has\b)")
"""'Two boys: one reads while the other sleeps': each of the two does a thing of his own."""
_SINGLE = {"people": "person", "men": "man", "women": "woman", "children": "child", "wolves": "wolf", "mice": "mouse"}
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


def _one_by_one(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'Two old men in a park, one knits while the other naps': 'an old man knits in a park while another old man '."""
    before, _, many = found["who"].rpartition(" ")
    last = many.rpartition("-")[2].lower()
    single = many[: len(many) - len(last)] + _SINGLE[last] if last in _SINGLE else many.removesuffix("s") or many
    who = f"{before} {single}".strip()
    article = "an" if who[0].lower() in "aeiou" else "a"
    return f"{article} {who} {found['first']}{found['where']} while another {who} "


def _does_it(found: re.Match[str], _lexicon: Lexicon) -> str:
    return f"{inflected(found['how'].lower(), 's')} the {found['what']} of {found['whom']}"


TURNS: tuple[Turn, ...] = (
    Turn(_EACH, _one_by_one),
    Turn(_OTHER, r"\g<before>another \g<who>"),
    Turn(_HELPED_ON, r"puts \g<what> on \g<whom>"),
    Turn(_HELPED, _does_it),
    Turn(_OWNED, r"the \g<what> of \g<who>"),
    Turn(_KINS, r"the \g<what> of \g<who>"),
    Turn(_PASSED, _hands),
)
