"""What is collected while a prompt is read; turned into frozen values at the end (plan/leave.py)."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from reelwright.engines.previz.plan.model import Phrase
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.terms import Term


@dataclass(eq=False, slots=True)
class Deed:
    """An action in the making. who: the noun phrase that acts, None for the whole scene."""

    who: NounPhrase | None
    motion: str
    verb: str
    lemma: str
    via: str
    direction: str = ""
    path: str = ""
    target: str = ""
    object: NounPhrase | None = None
    goal: NounPhrase | None = None  # where to
    order: int = 0
    manner: list[str] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Draft:
    """flat: category -> kinds in the prompt's order. votes: setting -> weight; vote_words: its first word; spots:
    setting -> finer place -> weight."""

    subjects: list[NounPhrase] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    relations: list[tuple[NounPhrase, str, NounPhrase | None]] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=dict)
    vote_words: dict[str, str] = field(default_factory=dict)
    spots: dict[str, dict[str, float]] = field(default_factory=dict)
    flat: dict[str, list[str]] = field(default_factory=dict)
    colours: list[Term] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    said: list[Phrase] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    known: int = 0
    seen: int = 0

    @property
    def leading(self) -> str:
        """The setting with most votes, or ""."""
        return max(self.votes, key=self.votes.__getitem__, default="")

    def lately(self, motions: Set[str], count: int = 2) -> bool:
        """Whether one of the last actions is one of these."""
        return any(deed.motion in motions for deed in self.deeds[-count:])

    def vote(self, setting: str, weight: float, word: str, spot: str = "") -> None:
        if spot:
            spots = self.spots.setdefault(setting, {})
            spots[spot] = spots.get(spot, 0.0) + weight
        self.votes[setting] = self.votes.get(setting, 0.0) + weight
        self.vote_words.setdefault(setting, word)

    def add(self, category: str, kind: str) -> None:
        kinds = self.flat.setdefault(category, [])
        if kind not in kinds:
            kinds.append(kind)

    def note(self, words: str, became: str, source: str = "") -> None:
        self.said.append(Phrase(words, became, source))

    def relate(self, a: NounPhrase, relation: str, b: NounPhrase | None) -> None:
        self.relations.append((a, relation, b))

    def relate_once(self, a: NounPhrase, relation: str, b: NounPhrase) -> None:
        """Unless they are so already, or one is on or in the other."""
        if not any(x is a and z is b and y in (relation, "ON", "IN") for x, y, z in self.relations):
            self.relate(a, relation, b)

    def instead(self, old: NounPhrase, new: NounPhrase) -> None:
        """Whatever was said of `old` was meant of `new`."""
        self.relations = [(new if a is old else a, r, new if b is old else b) for a, r, b in self.relations]
        for deed in self.deeds:
            deed.who = new if deed.who is old else deed.who
            deed.goal = new if deed.goal is old else deed.goal
            deed.object = new if deed.object is old else deed.object
        self.drop(old)

    def absorb(self, part: NounPhrase, whole: NounPhrase) -> None:
        """A part is its owner; what was said between the two falls away."""
        self.instead(part, whole)
        self.relations = [(a, r, b) for a, r, b in self.relations if a is not b]

    def drop(self, np: NounPhrase) -> None:
        if np in self.subjects:
            self.subjects.remove(np)
