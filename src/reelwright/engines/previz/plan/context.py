"""Words with two looks, told apart by the words beside them: a crane on a site or on a lake; spring and a spring."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.terms import Term

_MAKES_PICTURES = frozenset({"draw", "paint", "sketch", "carve", "sculpt", "finish", "spray"})
"""Verbs of who makes a portrait: the camera takes none."""


def settle_looks(terms: list[Term], lexicon: Lexicon) -> None:
    """Changes the categories of such terms in place; terms are tagged."""
    said = {word for term in terms for word in (*term.words, term.lemma)}
    for i, term in enumerate(terms):
        for kind, beside in lexicon.looks.get(term.lemma, ()):
            hints = beside & said
            if kind == "object" and not term.plural:  # a red dress in a square makes no red square
                looks = {word for word in hints if lexicon.has(word, "colour") or lexicon.has(word, "size")}
                hints -= looks - _beside(terms, i)
            if hints:
                term.cats["subject"] = (kind,)
                if kind == "object":  # 'a red square' is no place
                    term.cats = {"subject": (kind,)}
        named = i and terms[i - 1].tag in "DKA" and not any(t.tag == "N" for t in terms[i + 1 : i + 2])
        if term.text == "drone" and named:
            term.cats = {"subject": ("drone",)}  # 'a drone flies', 'flies a drone', against 'drone shot'
        dyes = i + 1 < len(terms) and terms[i + 1].tag == "N" and "subject" in terms[i + 1].cats
        if dyes and term.tag == "N" and set(term.cats) == {"colour"}:
            term.tag = "A"  # 'an orange fishing boat'
        if term.lemma in ("orange", "lime") and term.tag == "N" and (
                term.plural or (i and terms[i - 1].tag in "DKA" and not dyes)):
            term.cats = {"subject": ("food",)}  # 'an orange and a clock'
        if term.lemma in ("leaf", "feather", "snowflake") and term.tag == "N" and not term.plural:
            term.cats = {"subject": ("object",)}  # 'a leaf on a glass', against 'leaves fall'
        if term.text == "glass" and i and terms[i - 1].tag not in "DKA":
            term.cats.pop("subject", None)  # 'behind glass'
        if term.lemma == "pan" and term.tag == "N" and i > 1 and terms[i - 1].tag in "DA" and (
                terms[i - 2].tag in "PV" or (terms[i - 2].tag in "DA" and i > 2 and terms[i - 3].tag in "PV")):
            term.cats.pop("camera", None)  # 'in a pan', 'flips a hot pan'
        of = i + 1 < len(terms) and terms[i + 1].text in ("of", "shot", "photo")
        made = any(t.lemma in _MAKES_PICTURES for t in terms[max(0, i - 4) : i])
        if term.lemma == "portrait" and made and term.tag == "N":
            term.cats.pop("camera", None)  # 'draws a portrait of a tourist'
        if term.lemma == "portrait" and i > 2 and term.tag == "N" and terms[i - 1].tag in "DKA" and not of:
            term.cats.pop("camera", None)  # 'a portrait on the easel'
        if term.lemma == "spring":
            _spring(term, terms[i - 1] if i else None, terms[i + 1] if i + 1 < len(terms) else None)


def _beside(terms: list[Term], i: int) -> set[str]:
    """The word after a term, and the adjectives that lead up to it."""
    found = {term.text for term in terms[i + 1 : i + 2]}
    for term in reversed(terms[:i]):
        if term.tag != "A":
            break
        found.add(term.text)
    return found


def _spring(term: Term, before: Term | None, after: Term | None) -> None:
    """'a spring' wells up; 'spring', 'a spring meadow' is a season."""
    determined = before is not None and before.tag in "DKA"
    qualifies = after is not None and after.tag in "NA"
    if term.tag == "N" and (qualifies or not determined):
        term.cats.pop("subject", None)
    else:
        term.cats.pop("season", None)
