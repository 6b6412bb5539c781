"""What is not wanted: 'no …' inside the prompt, likenesses that are no things, and the negative prompt."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.closed_words import NEGATORS
from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.terms import Term
from reelwright.engines.previz.plan.tokens import Morphology, normalise

NEGATIONS = NEGATORS - {"free"}
_OWNED = word_set("its his her their")
_CARRIES_ON = ("or", "and", "nor")
_EMPTY = word_set("show showing include any add have visible")
_THINGS = ("subject", "weather", "particle", "mood", "light")
_SEPARATOR = re.compile(r"[,;.\n]| and | or ")
_OPENING = re.compile(r"^\s*(?:no|any|without|don't show|avoid)\s+")


def mark_negated(terms: list[Term], draft: Draft, lexicon: Lexicon) -> None:
    """'no X (or|nor|and Y)*', "don't show any X or Y", 'without X': X is removed, not planned."""
    at = 0
    while at < len(terms):
        after = terms[at + 1].text if at + 1 < len(terms) else ""
        free = terms[at].text == "free" and after == "of"
        if (terms[at].text not in NEGATIONS and not free) or (terms[at].text == "not" and after in ("only", "just")):
            at += 1
        else:
            at = _negate_from(terms, at, draft, lexicon)


def _negate_from(terms: list[Term], at: int, draft: Draft, lexicon: Lexicon) -> int:
    """Marks what one negation reaches; returns where it ends."""
    terms[at].used = "removed"
    word, found, i = terms[at].text, False, at + 1 + (terms[at].text == "free")
    while i < len(terms):
        term = terms[i]
        after = terms[i + 1].text if i + 1 < len(terms) else ""
        if term.tag == "X" or (term.tag in "CP" and term.text not in _CARRIES_ON and not (
                found and after in _OWNED)):
            break
        own = term.text in _OWNED and terms[i - 1].tag == "P"
        if found and term.tag in "VD" and term.text != "any" and terms[i - 1].text not in _CARRIES_ON and not own:
            break  # 'no letters on its keyboard' takes the keyboard's letters
        term.used = "removed"
        if term.text not in _EMPTY and not (found and terms[i - 1].text in _OWNED):
            kind = next((k for k in map(lexicon.removable.get, (*term.lemmas, term.text)) if k), "")
            kind = kind or next((term.first(c) for c in _THINGS if c in term.cats), "")
            if kind or term.tag == "N":
                draft.removed.append(kind or term.lemma)
                draft.note(f"{word} {term.text}", f"removed: {kind or term.lemma}")
                found = True
        i += 1
    return i


def mark_likenesses(terms: list[Term]) -> None:
    """'ash falling like snow': the snow is a likeness, not weather."""
    inside = whole = False
    for i, term in enumerate(terms):
        whole = term.text == "as if" or (whole and inside)  # a whole clause
        inside = inside and (term.tag != "X" if whole else term.tag not in "XPCVR")
        if inside:
            term.used = "likeness"
        compares = term.tag == "P" and term.first("prep") == "LIKE"
        inside = inside or (compares and i > 0 and terms[i - 1].tag != "P")  # 'a video of like a wizard' has a wizard


_BEHIND = re.compile(r"(\w+) (?:in|from) the (?:background|distance)$")


def read_negative(negative: str, draft: Draft, lexicon: Lexicon, morphology: Morphology) -> None:
    """Each item of a negative prompt turns a fault down or takes something out."""
    for raw in _SEPARATOR.split(normalise(negative).lower()):
        item = " ".join(_OPENING.sub("", raw).split()).strip(" .!?\"'()")
        if not item:
            continue
        fault, gone = _meaning(item, lexicon, morphology)
        if fault:
            draft.faults.append(fault)
            draft.note(item, f"fault down: {fault}", "negative")
        elif gone:
            draft.removed.append(gone)
            draft.note(item, f"removed: {gone}", "negative")
        else:
            draft.unknown.append(f"negative: {item}")
            draft.note(item, "not understood", "negative")


def _meaning(item: str, lexicon: Lexicon, morphology: Morphology) -> tuple[str, str]:
    """(fault, thing to remove); at most one is not empty."""
    behind = _BEHIND.search(item)
    if behind is not None:  # not those whom the prompt names
        near = (behind[1], *morphology.lemmas(behind[1]))
        kind = next((k for k in (lexicon.one(form, "subject") for form in near) if k), "")
        return "", "passers" if kind in ("person", "child", "crowd") else kind
    words = item.split()
    forms = [item, *(" ".join([*words[:-1], lemma]) for lemma in morphology.lemmas(words[-1]))]
    fault = next((f for f in map(lexicon.faults.get, forms) if f), "")
    gone = next((g for g in map(lexicon.removable.get, forms) if g), "")
    gone = gone or next((k for k in (lexicon.one(form, "subject") for form in forms) if k), "")
    if fault or gone:
        return (fault, "") if fault else ("", gone)
    lemmas = [lemma for word in words for lemma in (word, *morphology.lemmas(word))]
    fault = next((f for f in map(lexicon.faults.get, lemmas) if f), "")
    if fault:
        return fault, ""
    for lemma in reversed(lemmas):
        kind = lexicon.removable.get(lemma) or next((k for c in _THINGS if (k := lexicon.one(lemma, c))), "")
        if kind:
            return "", kind
    return "", ""
