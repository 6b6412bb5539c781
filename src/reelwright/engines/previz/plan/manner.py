"""The manner that a prompt names for the whole picture: 'in anime style', 'an oil painting of', 'with the style of
Hokusai', 'black and white'.

Its words say how to draw and not what, so they are taken out of the text before it is read for subjects."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.plan.hands import PAINTERS, PLAIN, SPOKEN, TOLD
from reelwright.engines.previz.plan.model import Phrase, Plan
from reelwright.engines.previz.plan.said import Said

_LEAD = r"(?:,\s*)?(?:\b(?:in|as|like|by)\s+)?(?:\b(?:the|a|an)\s+)?(?:\bstyle\s+of\s+)?(?:\b(?:the|a|an)\s+)?"
_TAIL = (
    r"(?:[\s-]+(?:styled?|look|aesthetics?|art|animation|cartoon|movie|film|footage|photo|photograph|photography|"
    r"picture|image|painting|print|render(?:ing)?|illustration|drawing|scene|shot|video))*"
)
_RULES = tuple((name, Said(_LEAD + r"(?<!\w)" + words + _TAIL + r"(?:\s+of\b)?")) for name, words in SPOKEN)
_WHOSE = tuple((name, Said(rf"(?<!\w){words}(?!\w)")) for name, words in (*TOLD, *SPOKEN))
_PLAIN = Said(rf"(?<!\w){PLAIN}(?!\w)")
_CAMERA = re.compile(r"\b(?:gopro|lens?|macro|drone|handheld|perspective)\b", re.IGNORECASE)
"""'GoPro film style': how it is filmed."""
_A_NAME = re.compile(r"(?:[A-Z][\w'-]+\s+){1,2}[A-Z][\w'-]+")
"""A first and a last name that no table knows: a painter's, as a rule."""

_WHAT = r"(?:(?!\b(?:in|with|of)\b)[^.;,]){2,36}?"
_PHRASES = tuple(Said(words) for words in (
    rf"^\W*(?:in|with)\s+(?:the\s+)?style\s+of\s+(?P<whose>{_WHAT})\s*[,:.]\s*",
    rf"^\W*in\s+(?:an?\s+|the\s+)?(?P<whose>{_WHAT}(?:,{_WHAT})?)\s+style\s*[,:.]\s*",
    rf"^\W*(?P<whose>{_WHAT})\s+style\s*[,:.]\s*",
    rf"^\W*an?\s+(?P<whose>{_WHAT})\s+painting\s+of\s+",
    r"^\W*an?\s+(?P<whose>painting|comic(?:\s+strip)?|drawing|sketch)\s+(?:of|about)\s+(?!.*\b(?:hang\w*|galler\w+|museum|"
    r"framed|on\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:wall|easel))\b)",
    rf"[\s,.]*\b(?:in|with)\s+(?:an?\s+|the\s+)?style\s+of\s+(?P<whose>{_WHAT})(?:\s+style)?(?=\s*(?:[.,;!]|$))",
    rf"[\s,.]*\b(?:in|with)\s+(?:an?\s+|the\s+)?(?P<whose>{_WHAT})\s+style(?:\s+style)?(?=\s*(?:[.,;!]|$))",
    rf"\s*[,.]\s*(?P<whose>{_WHAT})\s+style[.!]?\s*$",
    rf"\s*,\s*(?:by\s+)?(?P<whose>{PAINTERS})[.!]?\s*$",
    r",?\s*\b(?:created|drawn|painted|made)\s+by\s+(?P<whose>(?:[A-Z][\w'-]+\s*){2,3})",
))  # fmt: skip
"""Turns of phrase that name a style as such: what stands in them is never a thing to be shown."""
_JOINED = Said(r"\b(painting|portrait|drawing|sketch) of(?!f|ten\b)(?=\w)")
"""'A painting ofa dog'."""

_A_THING = re.compile(
    r"\b(?:at|framed|large|small|big|hold\w*|hang\w*|paint\w*|carr\w+|show\w*|buy\w*|sell\w*|admir\w+|near|beside|under|with)"
    r"(?:\s+(?:an?|the|some|two|three|several|his|her|their))?\s*$",
    re.IGNORECASE,
)
"""'three women look at watercolour paintings': those hang there, the picture is no watercolour."""

_LIGHT: dict[str, tuple[str, tuple[str, ...]]] = {"noir": ("night", ("hard",))}
"""A manner -> its hour and its light."""

MANNERS: tuple[str, ...] = tuple(dict.fromkeys(name for name, _ in (*TOLD, *SPOKEN)))
"""What `read_manner` may find: styles of styles.catalogue."""


def read_manner(text: str) -> tuple[str, str, str]:
    """(the manner, "" for none; its words; the text without them). What is called a style decides, then the first
    rule that fits."""
    text = _JOINED.sub(r"\1 of ", text)
    manner, words, text = _of_phrases(text)
    for name, rule in _RULES:
        found = rule.search(text)
        if found is not None and _A_THING.search(text[: found.start()]) is None:
            text = _tidy(rule.sub(", ", text))
            if not manner:
                return name, found.group().strip(" ,"), text
    return manner, words, text


def in_its_light(plan: Plan, manner: str, words: str) -> Plan:
    """The plan, said to be drawn in a manner, with the hour and the light that go with it where no word tells them."""
    hour, light = _LIGHT.get(manner, ("", ()))
    said = (*plan.said, Phrase(words, f"manner: {manner}"))
    return replace(plan, manner=manner, time=plan.time or hour, light=plan.light or light, said=said)


def plan_without_manner(plan: Plan) -> Plan:
    """The plan as if its prompt did not say how to draw: 'pencil style' puts no pencil on a table."""
    return replace(plan, prompt=read_manner(plan.prompt)[2]) if plan.manner else plan


def _of_phrases(text: str) -> tuple[str, str, str]:
    """As `read_manner`, by the turns of phrase alone; those that ask for nothing but a film are taken out too."""
    manner = words = ""
    for phrase in _PHRASES:
        found = phrase.search(text)
        named = _hand(found["whose"]) if found is not None else None
        if found is None or named is None:
            continue
        if named and not manner:
            manner, words = named, found.group().strip(" ,.:")
        left = f"{text[: found.start()]}, {text[found.end() :]}"
        text = _tidy(left)
    return manner, words, text


def _hand(whose: str) -> str | None:
    """The manner that is called so; "" for what any film looks like, None for what isn't known as one."""
    if _CAMERA.search(whose) is not None:
        return None
    for name, rule in _WHOSE:
        if rule.search(whose) is not None:
            return name
    if _PLAIN.search(whose) is not None:
        return ""
    return "oil" if _A_NAME.fullmatch(whose.strip()) is not None else None


def _tidy(text: str) -> str:
    return re.sub(
        r"^[\s,.;]+|[\s,;]+$", "", re.sub(r"\s*,(?:\s*,)+\s*|\s+,\s*", ", ", re.sub(r"([.;!?]),", r"\1", text))
    )
