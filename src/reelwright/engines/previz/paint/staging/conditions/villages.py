"""Villages that a prompt wants to see whole: which row of data is theirs, and what of the prompt they are made of."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_HOMES = r"(?:villages?|houses|homes|huts|cottages|hamlets?|settlement|roofs|towns?)"
_SEEN: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (re.compile(r"\bover-?water (?:\w+ )?(?:bungalows?|villas?|huts?|cabanas?|resort)\b|\b(?:bungalows?|huts|villas) "
                r"(?:on stilts )?(?:over|above|in|along) (?:a |the )?(?:\w+ ){0,2}(?:lagoon|water|sea|reef)\b"),
     ("beach", "lagoon_bungalows")),
    (re.compile(r"\btree-?(?: ?house|top|tops)s? (?:village|town|city|settlement)\b|"
                r"\b(?:village|town|city|houses|homes) "
                r"(?:built )?(?:high )?(?:up )?(?:in|among|between) (?:the )?(?:\w+ )?(?:treetops|tree ?tops|trees|"
                r"redwoods|branches)\b|\btree ?houses\b(?=.*\b(?:bridges?|forest|redwoods?|village)\b)"),
     ("forest", "treetop_village")),
    (re.compile(rf"\b{_HOMES}\b.*\b(?:rice|padd(?:y|ies))\b|\b(?:rice|paddy)[\w-]* (?:\w+ ){{0,3}}{_HOMES}\b"),
     ("farmland", "rice_village")),
    (re.compile(r"\b(?:positano|amalfi|cinque terre|portofino|manarola|vernazza|riomaggiore)\b|"
                r"\b(?:colou?rful|pastel|italian|mediterranean) (?:\w+ ){0,2}(?:houses|village|town)\b.*"
                r"\b(?:cliffs?|cliffside|coast|bay|harbou?r|sea)\b"), ("old_town", "riviera_bay")),
    (re.compile(r"\b(?:santorini|mykonos|oia|aegean|cyclad\w+)\b|\bgreek (?:\w+ )?(?:village|island|town)\b|"
                r"\bwhite-?(?: ?washed)? (?:\w+ ){0,2}(?:houses|village|buildings|town)\b.*\b(?:sea|domes?|island)\b"),
     ("old_town", "cycladic_bay")),
    (re.compile(r"\b(?:desert|berber|mud-?brick|adobe|saharan|oasis) (?:town|village|settlement|houses)\b"),
     ("old_town", "desert_village")),
    (re.compile(r"\b(?:harbou?r|boats|port|fjord|fishing)\b.*\b(?:frozen|ice|icebound)\b|\b(?:frozen|icebound|icy) "
                r"(?:\w+ )?(?:harbou?r|port)\b"), ("harbour", "frozen_harbour")),
    (re.compile(r"\b(?:norwegian|nordic|lofoten|icelandic|scandinavian|fishing|harbou?r|fishermen's) (?:\w+ )?"
                r"(?:village|town|hamlet)\b|\b(?:village|town|houses)\b.*\b(?:fjord|lofoten|norway)\b"),
     ("harbour", "nordic_harbour")),
    (re.compile(r"\b(?:swiss|alpine|tyrolean|bavarian|austrian) (?:\w+ )?(?:village|hamlet|town|chalets?)\b|"
                r"\bchalets\b|\b(?:village|hamlet)\b.*\b(?:alps|snowy mountains|snow-capped|christmas)\b|"
                r"\b(?:christmas|snowy|snow-covered|snowbound|wintry) (?:\w+ )?(?:village|hamlet)\b|"
                r"\b(?:village|hamlet) (?:\w+ ){0,3}(?:in (?:the )?(?:snow|winter)|under (?:\w+ )?snow)\b"),
     ("old_town", "alpine_village")),
)  # fmt: skip
"""Words, and the (setting, spot) of the village."""
_ELSEWHERE = re.compile(r"\b(?:streets?|alley|lane|square|market|inside|kitchen|room|window ?sill|shop|balcony|"
                        r"terrace(?!d|s\b)|porch|rooftop)\b")
"""Words for somewhere within it."""
_MADE_OF = word_set(
    "bungalow villa hut house cottage stilt home roof village town hamlet settlement chalet chimney building treehouse"
    " redwood window dome terrace field paddy wall trunk resort palm"
)
_FROM_BELOW = frozenset({"lagoon_bungalows", "treetop_village", "frozen_harbour"})
"""Spots that are seen from where they stand only."""
_AFLOAT = frozenset({"lagoon_bungalows"})
"""Spots without ground to stand on."""


def village_of(plan: Plan) -> tuple[str, str]:
    """(setting, spot) of a village that is seen whole; ("", "") for none."""
    words = plan.prompt.lower()
    if _ELSEWHERE.search(words) or "top_down" in plan.camera:
        return "", ""
    place = next((place for pattern, place in _SEEN if pattern.search(words)), ("", ""))
    if place[1] in _FROM_BELOW and "aerial" in plan.camera:
        return "", ""
    on_foot = any(s.kind in ("person", "child", "dog", "horse") for s in plan.subjects)
    return ("", "") if place[1] in _AFLOAT and on_foot else place


def of_village(subject: Subject, plan: Plan, spot: str) -> bool:
    """Whether the village is what the word means: its houses, its stilts; of many, its bridges and lanterns too."""
    last = subject.word.lower().removesuffix(" tree").split()[-1].removesuffix("s")
    if any(a.subject == subject.id and a.motion in ("burn", "collapse", "explode") for a in plan.actions):
        return False
    if last == "ice" and spot == "frozen_harbour":
        return True
    many = subject.count != "1" and spot == "treetop_village" and last in ("bridge", "lantern", "tree", "rope")
    return many or last in _MADE_OF
