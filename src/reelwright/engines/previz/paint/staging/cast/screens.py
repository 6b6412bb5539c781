"""What a screen shows: a program's text where the prompt speaks of code."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.displays import CODE
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.said import Said

_CODE = Said(r"\b(?:lines? of code|source code|program code|code|coding|programming|terminal|python|javascript)\b"
             r"(?! (?:name|red|blue|of arms|of conduct))")  # fmt: skip
_SCREENS = word_set("laptop computer monitor pc desktop macbook notebook")
_SHOWS = word_set("show display run present have")


def on_screens(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with code on its computer; as it is where it speaks of none, or has no computer."""
    screen = next((s for s in plan.subjects if s.word.split()[-1] in _SCREENS), None)
    if screen is None or not _CODE.search(plan.prompt):
        return plan
    ledger.add("subject", "code", "drawn", f"on the {screen.word}")
    shown = plan.with_subject(replace(screen, traits=(*screen.traits, CODE)))
    return replace(shown, actions=tuple(a for a in shown.actions if a.subject != screen.id or a.lemma not in _SHOWS))
