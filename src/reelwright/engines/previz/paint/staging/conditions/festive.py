"""What a feast brings to a place: flags or lanterns on lines overhead, stalls, tents; and which nouns are these."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan import Plan, Subject

_STREETS = frozenset({"street", "old_town", "neon_city"})
_OUTSIDE = _STREETS | {"garden", "meadow", "castle", "skyline"}
_HUNG = r"(?:overhead|above|strung|hang\w*|hung|suspended|draped|across|lin(?:e|es|ed|ing))"
_LANTERNS = re.compile(
    rf"\b{_HUNG}\b[^.;]{{0,30}}\b(?:paper |red |chinese |silk )*lanterns\b|"
    rf"\b(?:paper |red |chinese |silk )+lanterns\b[^.;]{{0,30}}\b{_HUNG}\b|\blanterns (?:are )?{_HUNG}\b|"
    r"\b(?:lantern|chinese new year|lunar new year|mid-autumn|moon|obon) (?:festival|celebrations?|parade)s?\b|"
    r"\bfestival of lanterns\b")
_FEAST = re.compile(
    r"\b(?:festivals?|fiestas?|carnival parades?|fêtes?|f[êe]te|street part(?:y|ies)|block part(?:y|ies)|kermesse|"
    r"(?:summer|village|country|county|town|renaissance|medieval|spring|harvest|craft|book|food|street) fairs?)\b|"
    rf"\bbunting\b|\bpennants\b|\bstreamers\b|\b(?:flags|banners|decorations|garlands)\b[^.;]{{0,24}}\b{_HUNG}\b")
_STALLS = re.compile(r"\b(?:booths|stalls|vendors)\b|\b(?:street|summer|village|country|county|town|renaissance|"
                     r"medieval|harvest|craft|food) (?:fairs?|festivals?)\b")  # fmt: skip
_TENTS = re.compile(r"\b(?:renaissance|medieval|country|county|summer|village) fairs?\b|\bpavilions\b")
_ASKED: tuple[tuple[str, re.Pattern[str], frozenset[str]], ...] = (
    ("paper lanterns", _LANTERNS, _STREETS | {"garden"}),
    ("bunting", _FEAST, _OUTSIDE),
    ("stall", _STALLS, _OUTSIDE),
    ("pavilion", _TENTS, frozenset({"garden", "meadow", "castle"})),
)
"""Feature, the words that ask for it, the settings that can have it."""
_WORDS: Mapping[str, re.Pattern[str]] = {
    "string lights": re.compile(r"(?:string|fairy|festoon|twinkling|hanging|bistro|garland|holiday|christmas) lights?|"
                                r"(?:fairy|string) lantern|(?:christmas|holiday) decorations?"),
    "bunting": re.compile(r"(?:[\w-]+ )?(?:bunting|pennants?|streamers?|decorations?)"),
    "paper lanterns": re.compile(r"(?:paper|chinese|red) lanterns?|lanterns?"),
}  # fmt: skip
"""Feature -> the nouns that it is the picture of."""


def festive(plan: Plan, setting: str) -> tuple[str, ...]:
    """Features that the prompt's feast asks of the place, lanterns rather than flags."""
    low = plan.prompt.lower()
    found = [name for name, said, where in _ASKED if setting in where and said.search(low)]
    return tuple(name for name in found if name != "bunting" or "paper lanterns" not in found)


def garland_of(subject: Subject, plan: Plan) -> str:
    """The feature of the place that those lamps, flags or lanterns are; empty where somebody has them or they stand."""
    word, setting = subject.word.lower(), plan.setting.kind
    if setting == "interior":
        return ""
    if _WORDS["string lights"].fullmatch(word):
        return "string lights"
    asked = festive(plan, setting)
    hung = (name for name in asked if name in _WORDS and subject.count != "1")
    return next((name for name in hung if _WORDS[name].fullmatch(word)), "")
