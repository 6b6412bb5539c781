"""A stack of books, a heap of coins: things of one kind that lie as one, however the prompt says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.heaps import HEAPED, OF_THEM, STACKED
from reelwright.engines.previz.paint.figures.things.wares import is_eaten
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_FORMS = r"(?P<form>stack|tower|column|pile|heap|mountain|mound|hill)s?"
_MADE = r"(?:,? (?:that is |which is )?(?:made|built|formed|constructed|composed)(?: up| entirely| only)*)?"
_SAID = (
    re.compile(rf"\b{_FORMS}{_MADE} (?:of|from) (?P<what>(?:(?!in\b|on\b)[\w'-]+ ?){{1,4}})"),
    re.compile(
        r"\b(?P<what>(?:[\w'-]+ ){0,2}[\w'-]+s)(?: (?:are|is|lie|stand|sit|being|all|neatly|precariously))*"
        r"(?: (?P<form>stack|pil|balanc|heap|plac|put)\w*)?(?: up| high)?(?: one)? (?:on top of|atop|upon|on) "
        r"(?:each other|one another|another|the other)\b"
    ),
    re.compile(r"\b(?P<form>stack|pil|heap)ed(?: up)? (?P<what>(?:(?!on\b|in\b|against\b|high\b)[\w'-]+ ?){1,2})"),
)
"""'A tower built of stacked books', 'three suitcases on top of each other', 'piled crates'."""
_LOOSE = word_set("pile heap mountain mound hill pil")
_GREAT = word_set("tower column mountain hill")
_SKY = re.compile(r"\b(?:clouds|sky|heavens?|skyward)\b")
_ALIVE = word_set("person child robot monster")
_UP_TO = 24
"""Storeys of a tower of things."""


def heaped(plan: Plan) -> Plan:
    """A stack of books is one subject that says how it lies; 'tower' and 'mountain' of things are no buildings."""
    subjects = list(plan.subjects)
    words = plan.prompt.lower()
    for form, what, phrase in _heaps(words):
        at = next(
            (
                i
                for noun in what.split()
                for i, s in enumerate(subjects)
                if _is(s, noun, phrase) and not is_eaten(s.word)
            ),
            None,
        )
        if at is None or subjects[at].kind in _ALIVE:
            continue
        heap = subjects[at]
        great = form in _GREAT and _SKY.search(words) is not None
        lies = HEAPED if form in _LOOSE else STACKED
        many = heap.count if heap.count.isdigit() and int(heap.count) > 1 else str(_UP_TO) if form == "tower" else ""
        traits = (lies, *((OF_THEM + many,) if many and lies == STACKED else ()))
        one = replace(
            heap,
            count="1",
            traits=tuple(dict.fromkeys((*heap.traits, *traits))),
            sizes=(*heap.sizes, "huge", "huge") if great else heap.sizes,
        )
        subjects[at] = one
        gone = {s.id for s in subjects if s.word == form}
        subjects = [s for s in subjects if s.id not in gone]
        plan = _in_their_place(plan, gone, one)
    return replace(plan, subjects=tuple(subjects))


def _in_their_place(plan: Plan, gone: set[int], heap: Subject) -> Plan:
    """What the tower does and where it is, of the things that it is of; it is no building."""
    moved = tuple(
        replace(r, a=heap.word, a_id=heap.id) if r.a_id in gone else r for r in plan.relations if r.b_id not in gone
    )
    return replace(
        plan,
        relations=tuple(r for r in moved if r.a_id != r.b_id),
        actions=tuple(a for a in plan.actions if a.subject not in gone),
    )


def _heaps(words: str) -> Iterator[tuple[str, str, str]]:
    """(form, nouns, the whole phrase) of everything that is said to lie so."""
    for pattern in _SAID:
        for found in pattern.finditer(words):
            yield found["form"] or "stack", found["what"], found[0]


def _is(subject: Subject, noun: str, phrase: str) -> bool:
    last = subject.word.split()[-1]
    return last.rstrip("s") == noun.rstrip("s") or (" " in subject.word and subject.word in phrase)
