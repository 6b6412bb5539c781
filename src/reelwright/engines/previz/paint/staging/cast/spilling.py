"""What falls over: a cup lies on its side in what ran out of it, a king on his chessboard."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.pouring import OF
from reelwright.engines.previz.paint.figures.things.spilling import SPILLED
from reelwright.engines.previz.paint.figures.things.treasures import FALLS
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.said import Said

_SPILLS = word_set("spill overturn topple tip")
_CUPS = word_set("cup mug glass tumbler teacup")
_OVER = ("OVER", "ON", "ABOVE", "INTO")
_ALIVE = word_set("person child cat dog robot monster")


def spilt(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with such a cup as it lies; as it is where nothing spills, or where somebody is who does it."""
    deed = next((a for a in plan.actions if a.lemma in _SPILLS), None)
    if deed is None or any(s.kind in _ALIVE for s in plan.subjects):
        return plan
    cup = next((s for s in plan.subjects if s.id in (deed.subject, deed.target_id)
                and (s.kind == "cup" or _CUPS & set(s.word.split()))), None)
    if cup is None or cup.count != "1":
        return plan
    what = cup.word.partition(" of ")[2] or next((w for w in (*cup.traits, cup.word) if w not in _CUPS), "coffee")
    ledger.add("action", f"{cup.word} spill", "drawn", "on its side, in a puddle")
    one = replace(cup, kind="cup", word=SPILLED, traits=(*cup.traits, OF + what))
    relations = tuple(replace(r, relation="BESIDE", a=SPILLED) if r.a_id == cup.id and r.relation in _OVER
                      and plan.kind(r.b_id) not in ("table", "") else r for r in plan.relations)
    left = replace(plan.with_subject(one), relations=relations)
    return replace(left, actions=tuple(a for a in left.actions if a is not deed),
                   particles=tuple(p for p in left.particles if p not in ("splash", "water")))


_TOPPLES = Said(r"\bking\b[^.;]{0,24}\b(?:falls?|falling|fell|topples?|toppling|tips?|tipping|knocked|drops?)\b|"
                r"\b(?:topples?|knocks?|tips?) (?:over )?(?:the )?(?:\w+ )?king\b|\bcheckmate\b")


def checkmated(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the king that falls as a man of its chessboard."""
    board = next((s for s in plan.subjects if "chess" in s.word), None)
    if board is None or not _TOPPLES.search(plan.prompt) or any(s.kind in _ALIVE for s in plan.subjects):
        return plan
    men = [s for s in plan.subjects if s.word.split()[-1] == "king"]
    colour = "black" if any("black" in (*s.colours, *s.traits) for s in men) else "white"
    for s in men:
        ledger.add("subject", s.word, "drawn", "on the board")
    ledger.add("action", "king fall", "drawn", "once in the shot")
    left = plan.without({s.id for s in men}).with_subject(replace(board, traits=(*board.traits, f"{colour} {FALLS}")))
    return replace(left, fitting=())
