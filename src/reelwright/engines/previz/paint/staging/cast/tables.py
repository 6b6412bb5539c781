"""Several people who eat, meet, drink or play cards sit at one long table that is laid for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.staging.cast.attaching import BEASTS, SIT_AT
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Choice, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_SITTING = 1.40
"""m: height of those who sit at a table that is laid."""
_MEALS = r"(?:dinner|lunch|breakfast|supper|brunch|meal|feast|banquet|thanksgiving|christmas dinner)"
TABLES: Mapping[str, re.Pattern[str]] = {
    "card table": re.compile(r"\b(?:poker|blackjack|play(?:s|ing)? cards|card game)\b"),
    "meeting table": re.compile(r"\b(?:board meeting|business meeting|meeting (?:room|table)|boardroom|"
                                r"conference (?:room|table)|negotiat\w+|round[- ]?table)\b"),
    "pub table": re.compile(r"\b(?:(?:drink(?:s|ing)?|beers?|pints?|ales?)\b.*\b(?:pub|tavern|bar|inn)|"
                            r"(?:pub|tavern|inn)\b.*\b(?:drink(?:s|ing)?|beers?|pints?|ales?))\b"),
    "laid table": re.compile(
        rf"\b(?:ha(?:s|ve|ving)|eats?|eating|shar(?:e|es|ing)|enjoy(?:s|ing)?|gather(?:s|ed|ing)? (?:for|around|at)|"
        rf"sit(?:s|ting)? (?:down )?(?:to|for|around|at)|celebrat\w+|at|during|over)\b[^.]{{0,24}}\b{_MEALS}\b|"
        rf"\b(?:family|dinner|tea|{_MEALS}) (?:table|party)\b|\bha(?:s|ve|ving) tea\b|\bdin(?:e|es|ing) together\b|"
        r"\b(?:sit|chat|drink|shar|enjoy|laugh)\w*\b[^.]{0,40}\b(?:caf[eé]|bistro|restaurant|trattoria)\b|"
        r"\b(?:around|at|round) (?:a|the|their|one) (?:\w+ ){0,2}table\b"),
}
"""Long tables that people sit at, see figures/things/boards.py -> words for what is done at them."""
_OUT = re.compile(r"\b(?:picnic|campfire|blanket|stall|counter|chess|pool table|operating|tablecloth|cook\w*|serv\w+|"
                  r"waiters?|waitress\w*|works?|working|dances?|dancing|stands?|standing)\b")
"""Words for another kind of meal, or for those who don't sit."""
_GENERIC = word_set("dinner lunch breakfast supper brunch meal feast banquet food thanksgiving plate dish card cards "
                    "poker meeting board chart drink beer pint ale chair glass wine candle")
_LIKE_PEOPLE = re.compile(
    r"\b(?:poker|blackjack|cards|card game|tea party|dinner party|banquet|board meeting|boardroom|dinner table|"
    r"(?:around|round|at) (?:a|the|their|one) (?:\w+ ){0,2}table|ha(?:s|ve|ving) tea)\b")
"""What animals do only in stories, sitting up on chairs."""
_SEATED = ("sit", "eat", "drink", "talk", "laugh", "play", "look", "hold", "stand", "rest", "chat", "celebrate")


_TOASTS = ("toast", "raise", "clink", "drink")


def gathered_at_table(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the table that the company sits at as one thing, laid for what they do."""
    words = plan.prompt.lower()
    name = next((table for table, said in TABLES.items() if said.search(words)), "")
    people = [s for s in plan.subjects if s.kind in ("person", "child")]
    if not people and _LIKE_PEOPLE.search(words):
        people = [s for s in plan.subjects if s.kind in BEASTS]
    several = len(people) > 1 or any(s.count != "1" for s in people)
    ids = {s.id for s in people}
    others = any(a.motion not in _SEATED and a.lemma not in _TOASTS for a in plan.actions if a.subject in ids)
    if not name or not several or others or _OUT.search(words) or {"close_up", "macro"} & set(plan.camera):
        return plan
    gone = [s for s in plan.subjects if s.id not in ids and (s.kind == "table" or s.word.split()[-1] in _GENERIC)]
    for subject in gone:
        ledger.add("subject", subject.word, "drawn", f"as a {name}")
    within = [s for s in plan.subjects if name == "meeting table" and s.kind in ("skyscraper", "tower", "house")]
    for subject in within:
        ledger.add("subject", subject.word, "stretched", "one is in a room of it")
    gone += within
    board = Subject(plan.next_id, "table", name, "implied", "1")
    left = plan.without({s.id for s in gone})
    room = Choice("interior", 1.0, "meeting", "meeting_room")
    setting = room if name == "meeting table" and plan.setting.kind != "interior" else plan.setting
    return replace(sitting_around(left, people, board, SIT_AT), setting=setting, settings=(setting, *plan.settings))


def sitting_around(plan: Plan, people: list[Subject], centre: Subject, lemma: str) -> Plan:
    """The plan with that thing, new in it, and these people, who now only sit around it. lemma: of their sitting."""
    ids, first = {s.id for s in people}, people[0]
    sitting = tuple(Action(s.id, s.word, "sit", "sit", lemma=lemma) for s in people)
    return replace(
        plan, subjects=(*plan.subjects, centre),
        actions=(*sitting, *(a for a in plan.actions if a.subject not in ids)),
        relations=(*plan.relations, Relation(first.word, "AROUND", centre.word, first.id, centre.id)))


def of_table_height(actor: Actor) -> Actor:
    """Mice at a laid table are as tall as it needs; the table is people's."""
    if actor.kind.name != UPRIGHT or actor.action is None or actor.action.lemma != SIT_AT:
        return actor
    return actor.scaled(max(1.0, _SITTING / max(actor.bounds.height, 1e-3)))
