"""What stands around a term while a prompt is tagged: its clause so far, where a noun phrase must end."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.terms import EDGE, Term

NOUN_CATEGORIES = word_set("subject setting time weather season light particle camera fluff")


def neighbours(terms: list[Term], i: int) -> tuple[Term, Term]:
    """(the term before, the term after); EDGE where the prompt ends."""
    return terms[i - 1] if i else EDGE, terms[i + 1] if i + 1 < len(terms) else EDGE


def clause_so_far(earlier: list[Term]) -> list[Term]:
    """The terms since the last stop or link; 'and' links two nouns too."""
    found: list[Term] = []
    for x in reversed(earlier):
        if x.tag == "X" or (x.tag == "C" and x.text != "and"):
            break
        found.insert(0, x)
    return found


def is_herd(earlier: list[Term]) -> bool:
    """Whether the noun phrase just said is 'a pack of …', 'a family of …', or 'a whatever of camels'."""
    for i, x in enumerate(reversed(earlier)):
        if x.text == "of" and i:
            whole = earlier[-i - 2] if len(earlier) > i + 1 else None
            return whole is not None and whole.tag == "N" and not whole.plural and not whole.cats
        if x.tag not in "NAK":
            return False
        if x.tag == "K":
            return x.text.endswith(" of")
    return False


def closes(after: Term) -> bool:
    """Whether a noun phrase must end before this term."""
    return after.tag in "XCPRUDG" or (after.tag == "?" and after.text.endswith("ly"))


def is_far_subject(earlier: list[Term], lexicon: Lexicon) -> bool:
    """Whether the clause began with one living thing, and a preposition stands between it and here."""
    group: list[Term] = []
    for x in reversed(earlier):
        if x.tag in "XCVU":
            break
        group.insert(0, x)
    first = next((x for x in group if x.tag == "N"), None)
    lives = first is not None and lexicon.is_a(first.first("subject"), "person", "animal", "flyer")
    return lives and first is not None and not first.plural and any(x.tag == "P" for x in group)


def is_leaving(before: Term, after: Term, earlier: list[Term], lexicon: Lexicon) -> bool:
    """Whether 'leaves' is what somebody does: 'she leaves', 'a man in a coat leaves a bar', 'enters and leaves it'."""
    one = before.tag == "N" and not before.plural
    if before.tag == "G" or (one and lexicon.is_a(
            before.first("subject"), "person", "animal", "flyer", "vehicle", "craft")):
        return True
    joined = before.text == "and" and any(x.tag == "V" and x.form == "s" for x in earlier[-8:])
    return (one or joined or before.tag == "R") and after.tag in "DG"


def tool_acts(term: Term, before: Term, after: Term) -> bool:
    """'chopsticks lift the noodles', 'wheels crush the gravel': no noun goes before a determiner."""
    many = before.plural or (before.words[-1].endswith("s") and not before.words[-1].endswith("ss"))
    return many and term.form == "base" and after.tag == "D" and "verb" in term.cats


def verb_follows(term: Term, after: Term) -> bool:
    """'wings beat', 'a wing beats': what follows can only be what it does."""
    if after.tag != "?" or "verb" not in after.cats or NOUN_CATEGORIES & set(after.cats):
        return False
    return (term.plural and after.form == "base") or (after.form == "s" and not term.plural)
