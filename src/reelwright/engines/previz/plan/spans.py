"""What stands around a term while a prompt is tagged: its clause so far, where a noun phrase must end."""

from __future__ import annotations

from reelwright.engines.previz.plan.terms import Term


def clause_so_far(earlier: list[Term]) -> list[Term]:
    """The terms since the last stop or link; 'and' links two nouns too."""
    found: list[Term] = []
    for x in reversed(earlier):
        if x.tag == "X" or (x.tag == "C" and x.text != "and"):
            break
        found.insert(0, x)
    return found


def is_herd(earlier: list[Term]) -> bool:
    """Whether the noun phrase just said is 'a pack of …', 'a family of …'."""
    for x in reversed(earlier):
        if x.tag not in "NAK":
            return False
        if x.tag == "K":
            return x.text.endswith(" of")
    return False


def closes(after: Term | None) -> bool:
    """Whether a noun phrase must end before this term."""
    return after is None or after.tag in "XCPRUDG" or (after.tag == "?" and after.text.endswith("ly"))
