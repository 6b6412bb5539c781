"""Where the walk through a prompt stands: what was said so far of the clause at hand."""

from __future__ import annotations

from dataclasses import dataclass, field

from reelwright.engines.previz.plan.draft import Deed
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.terms import Term

_PATHS = word_set("through into around across past over along")


@dataclass(eq=False, slots=True)
class Clause:
    """carry: subjects of the clause before. deeds: the last action, once for each who does it. order: rises with every
    'then'."""

    subjects: list[NounPhrase] = field(default_factory=list)
    carry: list[NounPhrase] = field(default_factory=list)
    last: NounPhrase | None = None
    deeds: list[Deed] = field(default_factory=list)
    wants_object: bool = False
    after_object: bool = False
    after_with: bool = False
    prep: Term | None = None
    adverbs: list[Term] = field(default_factory=list)
    relations: list[tuple[str, NounPhrase]] = field(default_factory=list)
    placements: list[str] = field(default_factory=list)
    joined: bool = False  # an 'and' stands before
    camera_talk: bool = False  # 'a video of', 'the camera pans': what follows is about the camera
    crowned: NounPhrase | None = None
    passive: tuple[Term, NounPhrase] | None = None  # 'guarded by': the verb, and whom it is done to
    named: NounPhrase | None = None  # the last noun before a comma: whom ', which' and ', who' mean
    spoken: Term | None = None  # the preposition of the noun just said
    bearer: NounPhrase | None = None  # what that preposition spoke of
    listed: Term | None = None  # the 'with' of a list that goes on after a comma
    limb: NounPhrase | None = None  # 'arms' before 'raised'
    waited: NounPhrase | None = None  # whom one waits for
    order: int = 0

    @property
    def deed(self) -> Deed | None:
        return self.deeds[-1] if self.deeds else None

    @property
    def motion(self) -> str:
        """What the last action is, a row of words/verbs.txt, or ""."""
        return self.deeds[-1].motion if self.deeds else ""

    @property
    def subject(self) -> NounPhrase | None:
        return self.subjects[0] if self.subjects else None

    def settle(self) -> None:
        """Nothing is waited for: neither an object nor more of a list."""
        self.wants_object = self.joined = self.after_object = self.after_with = False

    def turn_to(self, np: NounPhrase) -> None:
        """What follows is about a noun of the clause itself: 'a dog that runs'."""
        self.carry, self.subjects, self.deeds, self.prep = self.subjects or self.carry, [np], [], None
        self.settle()


def say_how(deed: Deed, term: Term) -> None:
    if "direction" in term.cats:
        way = term.first("direction")
        if way in _PATHS:
            deed.path = way
        else:
            deed.direction = way
        term.used = f"direction: {way}"
    if "manner" in term.cats:
        deed.manner.append(term.first("manner"))
        term.used = "manner"
