"""What lights a scene whose prompt names only its light, candles for candlelight; and which lamp a lamp is there."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.staging.conditions.skies import FIRELIT
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_BY = re.compile(
    r"\b(?:candle ?light|candle-?lit|by the light of (?:a|one|two|some|the) candles?|"
    r"lit (?:only )?by (?:\w+ )?candles?)\b")
_BY_TORCHES = re.compile(r"\b(?:torch ?light|torch-?lit)\b")
_BY_LANTERN = re.compile(r"\b(?:lantern ?light|lantern-?lit|by the light of (?:a|his|her|one) lantern)\b")
_FLAMES = ("candle", "campfire", "torch", "lantern", "fireplace")
_STOOD = "standing candelabra"
SOURCE = -31
"""Id of what was added."""
_SMALL, _ON_TABLES = 0.6, ("vase", "cup", "food", "book", "clock", "tool", "hourglass")
"""m: what is lower than that is lit by candles, not by a basin of coals."""
_CLOSE = {"close_up", "portrait"}
_HUNG = word_set("paper sky chinese floating stone star")
_SET_DOWN = word_set("desk table bedside reading lava oil bankers floor")
"""Lamps that no street has."""


def lit_by(plan: Plan, ledger: Ledger) -> Plan:
    """The same plan with what its light comes from, where nothing in it burns."""
    word = _source(plan)
    if not word:
        return plan
    hero = plan.subjects[0]
    kind = "campfire" if word == "campfire" else "candle"
    there = Subject(SOURCE, kind, word, "implied", "1")
    ledger.add("light", "fire" if kind == "campfire" else kind, "drawn", f"from a {word}")
    beside = Relation(word, "BESIDE", hero.word, SOURCE, hero.id)
    return replace(plan, subjects=(*plan.subjects, there), relations=(*plan.relations, beside))


def _source(plan: Plan) -> str:
    """The noun of what burns; "" where the prompt names it, nobody is there to be lit, only a face is seen, or under
    water."""
    words = plan.prompt.lower()
    wet = plan.setting.kind == "underwater"
    burns = wet or any({s.kind, s.word.split()[-1]} & set(_FLAMES) for s in plan.subjects)
    if burns or not plan.subjects or plan.subjects[0].scenery or _CLOSE & set(plan.camera):
        return ""
    inside = plan.setting.kind in ("interior", "castle", "cave") or any(c.kind == "interior" for c in plan.fitting)
    if _BY.search(words):
        return _STOOD
    if _BY_LANTERN.search(words):
        return "oil lantern"
    if _BY_TORCHES.search(words):
        return "brazier"
    row, first = ware(plan.subjects[0].word), plan.subjects[0]
    small = row.height < _SMALL if row is not None else first.kind in _ON_TABLES
    if FIRELIT.search(words) is None or (small and inside):
        return _STOOD if FIRELIT.search(words) is not None else ""
    return "brazier" if inside else "campfire"


def lamp_there(subject: Subject, plan: Plan, setting: str) -> Subject:
    """A lamp in a street is a street lamp, beside somebody in a room one that stands on the floor; a lantern in a room
    stands on the table."""
    if subject.kind == "lantern" and setting == "interior" and subject.word.split()[-1] == "lantern" and not (
            _HUNG & set(subject.word.split())):
        return replace(subject, kind="lamp", word="oil lantern")
    if subject.kind != "lamp":
        return subject
    small = bool(_SET_DOWN & set(subject.word.split()))
    if setting not in ("interior", "cave", "castle", "") and not small:
        return replace(subject, kind="street_lamp")
    people = any(s.kind in ("person", "child") for s in plan.subjects)
    put = any(r.a_id == subject.id and r.relation in ("ON", "IN") and r.b_id >= 0 for r in plan.relations)
    return replace(subject, word="floor lamp") if subject.word == "lamp" and people and not put else subject
