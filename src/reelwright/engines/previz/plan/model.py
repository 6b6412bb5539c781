"""The Plan: what a prompt was understood to ask for. Frozen values that print as readable JSON."""

from __future__ import annotations

import json
from collections.abc import Set
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from typing import Any, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that the words vote for: kind and spot (a row of words/settings.txt: interior/kitchen), weight of the
    votes, the first word. spot: the finer place, "" when the words leave it open."""

    kind: str
    weight: float
    words: str
    spot: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing that the prompt names.

    kind: what builds it (a row of words/subjects.txt: bird, lighthouse …); word: the noun as written, singular; a young
    animal has its parent's word. via: how the kind was found ("alias": our own list, "hypernym": WordNet, "implied": a
    cyclist's bicycle). count: a number, "few", "some" or "many".
    form: the thing is only an aura, shadow, outline … of that kind. scenery: it is the place or a part of it."""

    id: int
    kind: str
    word: str
    via: str
    count: str
    colours: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()  # other adjectives and noun modifiers
    form: str = ""
    scenery: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """What somebody does. subject: Subject.id, -1 for the whole scene or for what is no subject (waves of particles).

    motion: a row of words/verbs.txt; lemma: the verb's base form. direction: up, down, left, right, toward, away …;
    path: how it goes past its target (into, across, around …). target: the kind it is done to or goes to; target_id:
    Subject.id of that, -1 for none. manner: slow, fast, strong, graceful. order: 0, then 1, 2 … where the prompt says
    'first … then …'."""

    subject: int
    who: str
    motion: str
    verb: str
    direction: str = ""
    path: str = ""
    target: str = ""
    manner: tuple[str, ...] = ()
    via: str = "alias"
    lemma: str = ""
    target_id: int = -1
    order: int = 0


@dataclass(frozen=True, slots=True)
class Relation:
    """Where `a` is, seen from `b` (ON, ABOVE, ALONG, AROUND, BEHIND, HAS …), or in the frame (FAR, LEFT …; b empty).
    HAS: holds, wears, brings along. ON a mount or a vehicle: rides it; IN one: drives it.

    a_id, b_id: Subject.id, -1 for a place or a particle."""

    a: str
    relation: str
    b: str = ""
    a_id: int = -1
    b_id: int = -1


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a subject in the course of the shot. subject: Subject.id; lemma: the verb that says so.

    how: a row of staging/effects/becoming.py (rust, wilt, melt, tint …); back: the other way round, as what revives.
    start, end: colours before and after; "" is the subject's own."""

    subject: int
    lemma: str
    how: str
    start: str = ""
    end: str = ""
    back: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words and what they became. source: "negative" for the negative prompt's, else ""."""

    words: str
    became: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was understood. `settings`: all candidates, best first; `setting` is the first of them (weight 0:
    nothing names a place). fitting: where no words name a place, those that suit who is there and what they do, equally
    good: the seed chooses. time: "" or dawn, day, golden_hour, dusk, night, aurora. removed and faults come from the
    negative prompt and from "no …" inside the prompt: planned things taken out, and faults to turn down. said: each
    phrase and what it became; unknown: words nobody understood; coverage: share of the content words understood.
    manner: how the whole picture is to be drawn, "" or one of plan.manner.MANNERS. changes: what a subject becomes."""

    prompt: str
    negative: str
    language: str
    setting: Choice
    settings: tuple[Choice, ...]
    fitting: tuple[Choice, ...]
    time: str
    season: str
    weather: tuple[str, ...]
    subjects: tuple[Subject, ...]
    actions: tuple[Action, ...]
    relations: tuple[Relation, ...]
    particles: tuple[str, ...]
    light: tuple[str, ...]
    palette: tuple[str, ...]
    mood: tuple[str, ...]
    camera: tuple[str, ...]
    removed: tuple[str, ...]
    faults: tuple[str, ...]
    said: tuple[Phrase, ...]
    unknown: tuple[str, ...]
    coverage: float
    manner: str = ""
    changes: tuple[Change, ...] = ()

    def as_json(self) -> str:
        """Readable JSON; empty fields are left out, and what fits a line stands on one."""
        return readable(_tidy(asdict(self)))

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """The plan that `as_json` printed."""
        plan: Plan = _rebuilt(cls, json.loads(text))
        return plan

    def subject(self, id_: int) -> Subject | None:
        """The subject with that id; None for -1."""
        return next((s for s in self.subjects if s.id == id_), None)

    @property
    def next_id(self) -> int:
        """An id that no subject has."""
        return 1 + max((s.id for s in self.subjects), default=0)

    def word(self, id_: int) -> str:
        """The word of the subject with that id; "" for -1."""
        subject = self.subject(id_)
        return subject.word if subject is not None else ""

    def kind(self, id_: int) -> str:
        """The kind of the subject with that id; "" for -1."""
        subject = self.subject(id_)
        return subject.kind if subject is not None else ""

    def doing(self, id_: int) -> tuple[Action, ...]:
        """What that subject does, in the prompt's order."""
        return tuple(a for a in self.actions if a.subject == id_)

    def without(self, ids: Set[int]) -> Plan:
        """The plan without these subjects, what they do and where they are; what is done to them stays."""
        return replace(
            self, subjects=tuple(s for s in self.subjects if s.id not in ids),
            actions=tuple(a for a in self.actions if a.subject not in ids),
            relations=tuple(r for r in self.relations if r.a_id not in ids and r.b_id not in ids),
            changes=tuple(c for c in self.changes if c.subject not in ids),
        )  # fmt: skip

    def with_subject(self, subject: Subject) -> Plan:
        """The plan with this subject in the place of the one that has its id."""
        return replace(self, subjects=tuple(subject if s.id == subject.id else s for s in self.subjects))


def readable(value: object, indent: int = 0) -> str:
    """JSON with one line for whatever fits 100 columns."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + indent <= 100 or not isinstance(value, dict | list) or not value:
        return line
    pad = " " * (indent + 1)
    if isinstance(value, dict):
        rows = [f"{pad}{json.dumps(k, ensure_ascii=False)}: {readable(v, indent + 1)}" for k, v in value.items()]
    else:
        rows = [pad + readable(v, indent + 1) for v in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + ",\n".join(rows) + f"\n{' ' * indent}{closing}"


def _tidy(value: object) -> object:
    if isinstance(value, dict):
        return {k: _tidy(v) for k, v in value.items() if v is not False and v not in ("", (), [], None)}
    if isinstance(value, list | tuple):
        return [_tidy(v) for v in value]
    return value


def _rebuilt(kind: Any, value: Any) -> Any:
    """A value of a type of this module from JSON; what was left out is empty."""
    if get_origin(kind) is tuple:
        return tuple(_rebuilt(get_args(kind)[0], item) for item in value or ())
    if not is_dataclass(kind):
        return kind() if value is None else value
    types = get_type_hints(kind)
    return kind(**{f.name: _rebuilt(types[f.name], value.get(f.name)) for f in fields(kind)})  # type: ignore[operator]
