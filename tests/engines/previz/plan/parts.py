"""A plan taken apart into short texts, so that a row of a table can name what it must hold."""

from __future__ import annotations

from collections.abc import Iterable

from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import load
from reelwright.engines.previz.plan.turns.turn import Phrasebook, Turn


def read_by(turns: Iterable[Turn], text: str) -> str:
    """A text, read by some turns of phrase alone."""
    return Phrasebook(tuple(turns)).read(text, load())


def parts(plan: Plan) -> set[str]:
    """Every part of a plan as a short text, so that a table row can name it."""
    kinds = {s.id: s.kind for s in plan.subjects}
    found = {f"setting={plan.setting.kind}", f"time={plan.time}", f"season={plan.season}", f"language={plan.language}"}
    found |= {f"spot={plan.setting.spot}", *(f"fits={c.kind}/{c.spot}".rstrip("/") for c in plan.fitting)}
    for name in ("weather", "particles", "light", "palette", "mood", "camera", "removed", "faults"):
        found |= {f"{name}={value}" for value in getattr(plan, name)}
    for s in plan.subjects:
        found |= {s.kind, f"{s.kind}*{s.count}", f"{s.kind}:{s.word}", f"{s.kind}~{s.form}"}
        found |= {f"{s.kind}/{look}" for look in (*s.colours, *s.sizes, *s.materials, *s.states, *s.traits)}
    for a in plan.actions:
        who = kinds.get(a.subject, a.who)
        found |= {f"{who} {a.motion}", f"{who} {a.motion} >{a.direction}", f"{who} {a.motion} >{a.path}"}
        found |= {f"{who} {a.motion} {m}" for m in a.manner}
        found |= {f"{who} {a.motion} @{a.order}", f"{who} {a.motion} ={kinds.get(a.target_id, a.target)}"}
    for r in plan.relations:
        found |= {f"{kinds.get(r.a_id, r.a)} {r.relation} {kinds.get(r.b_id, r.b)}".strip()}
    return found


def assert_read(plan: Plan, expected: str) -> None:
    """The plan has every part of the row ("person run; setting=field") and none of those after a "!"."""
    found, rows = parts(plan), [row.strip() for row in expected.split(";")]
    wanted = {row for row in rows if row[0] != "!"}
    assert wanted <= found, f"missing {sorted(wanted - found)} of {sorted(found)}"
    assert not {row[1:] for row in rows if row[0] == "!"} & found
