"""People who have a picnic sit on the ground around a cloth that is laid for it."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.staging.cast.tables import sitting_around
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

PICNIC = "picnic"
"""The word of the cloth with all that is on it, and the lemma of those who sit around it."""
_SAID = re.compile(r"\bpicnic(?:s|king|kers|ing)?\b")
_ON_IT = word_set("picnic blanket food basket cloth sandwich bread cheese fruit wine bottle lunch meal snack rug")
_ELSEWHERE = re.compile(r"\bpicnic (?:tables?|bench\w*|area)\b")


def picnicking(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the picnic as one thing that the company sits around."""
    words = plan.prompt.lower()
    people = [s for s in plan.subjects if s.kind in ("person", "child")]
    near = {"close_up", "macro"} & set(plan.camera)
    if not people or near or not _SAID.search(words) or _ELSEWHERE.search(words):
        return plan
    ids = {s.id for s in people}
    gone = [s for s in plan.subjects if s.id not in ids and _ON_IT & set(s.word.split())]
    for subject in gone:
        ledger.add("subject", subject.word, "drawn", f"as a {PICNIC}")
    left = plan.without({s.id for s in gone})
    cloth = Subject(plan.next_id, "container", PICNIC, "implied", "1")
    return sitting_around(left, people, cloth, PICNIC)
