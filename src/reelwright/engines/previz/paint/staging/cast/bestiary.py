"""'Other animals', 'woodland creatures': nobody looks like that, so each place sends those who live there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_ANY = word_set("animal critter wildlife")
_NAMED_FOR = word_set("jungle forest woodland farm barnyard safari zoo sea ocean marine arctic desert wild")
_CREATURES = word_set("creature being")
"""Monsters, unless a word says where they live: woodland creatures."""
_FOREST = (("rabbit", "rabbit"), ("fox", "fox"), ("deer", "deer"), ("bear", "bear"))
_FARM = (("pig", "pig"), ("sheep", "sheep"), ("cow", "cow"), ("dog", "dog"))
_GRASS = (("horse", "horse"), ("dog", "dog"), ("rabbit", "rabbit"), ("sheep", "sheep"))
_SAVANNA = (("horse", "zebra"), ("giraffe", "giraffe"), ("elephant", "elephant"), ("bigcat", "lion"))
_JUNGLE = (("monkey", "monkey"), ("bigcat", "tiger"), ("elephant", "elephant"), ("pig", "wild boar"))
_SEA = (("fish", "clownfish"), ("turtle", "sea turtle"), ("octopus", "octopus"), ("dolphin", "dolphin"))
_COLD = (("penguin", "penguin"), ("bear", "polar bear"), ("fox", "arctic fox"), ("deer", "reindeer"))
_AT_HOME: Mapping[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(("jungle", "island"), _JUNGLE),
    **dict.fromkeys(("savanna", "safari", "zoo", "desert"), _SAVANNA),
    **dict.fromkeys(("farm", "barnyard", "farmland", "village"), _FARM),
    "meadow": _GRASS,
    **dict.fromkeys(("sea", "ocean", "marine", "underwater"), _SEA),
    **dict.fromkeys(("arctic", "snow_peaks"), _COLD),
}
"""Word or place -> kind and word of those who live there, the likeliest first; elsewhere those of the forest."""
_MANY = 3


def of_some_kind(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with a rabbit, a fox and a deer for 'other animals', one of them for 'an animal'."""
    for vague in [s for s in plan.subjects if _is_vague(s)]:
        known = {s.word.split()[-1] for s in plan.subjects}
        wanted = 1 if vague.count == "1" else _MANY
        row = [pair for pair in _row(vague, plan) if pair[1].split()[-1] not in known][:wanted]
        ledger.add("subject", vague.word, "drawn", "as " + ", ".join(word for _, word in row))
        plan = _in_place_of(vague, row, plan)
    return plan


def _is_vague(subject: Subject) -> bool:
    last = subject.word.split()[-1]
    homely = bool(_NAMED_FOR & {*subject.traits, *subject.word.split()[:-1]})
    return subject.kind == "creature" and (last in _ANY or (last in _CREATURES and homely))


def _row(subject: Subject, plan: Plan) -> tuple[tuple[str, str], ...]:
    said = (*subject.traits, *subject.word.split()[:-1], plan.setting.kind)
    return next((_AT_HOME[word] for word in said if word in _AT_HOME), _FOREST)


def _in_place_of(vague: Subject, row: list[tuple[str, str]], plan: Plan) -> Plan:
    """Each of the row is where the vague one was and does what it did."""
    ids = (vague.id, *range(plan.next_id, plan.next_id + len(row) - 1))
    drawn = [
        replace(vague, id=id_, kind=kind, word=word, count="1") for id_, (kind, word) in zip(ids, row, strict=True)
    ]
    at = plan.subjects.index(vague)
    actions = [replace(a, subject=s.id, who=s.word) for s in drawn[1:] for a in plan.doing(vague.id)]
    held = [r for r in plan.relations if r.a_id == vague.id]
    beside = [replace(r, a=s.word, a_id=s.id) for s in drawn[1:] for r in held]
    return replace(
        plan,
        subjects=(*plan.subjects[:at], *drawn, *plan.subjects[at + 1 :]),
        actions=(*plan.actions, *actions),
        relations=(*plan.relations, *beside),
    )
