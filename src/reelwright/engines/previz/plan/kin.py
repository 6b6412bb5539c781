"""Young animals take after their parents: the cub of a polar bear is a small polar bear."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.compounds import PARENTS
from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.terms import Term, look

_OF_MANY_KINDS = word_set("cub calf pup chick baby kid youngster little")
_OWN_LOOK = word_set("duckling gosling cygnet")
"""Young that do not look like their parents."""
_BABY = word_set("baby infant newborn young")
_CHILDREN = word_set("child kid son daughter offspring little")
"""What a fable calls a young animal, where nobody else is."""
_ANY_YOUNG = _CHILDREN | {"baby"}
_PEOPLE = word_set("person child")
_MOTHERS = word_set("mother mom mum mama mommy")
_FEMALES = {"lion": "lioness", "tiger": "tigress", "deer": "doe"}
_ANIMALS = ("animal", "flyer", "swimmer")


def settle_kin(draft: Draft, nouns: Nouns, lexicon: Lexicon) -> None:
    """Changes the noun phrases of young animals, and of 'its mother', in place."""
    adults: list[NounPhrase] = []
    young = species = ""
    brood: list[NounPhrase] = []
    for np in draft.subjects:
        kind, lemma = nouns.kind(np.head)[0], np.head.lemma
        owned = np.determiner == "possessive" and bool(adults)
        of_animals = owned and not any(_is_grown(other, nouns) for other in draft.subjects)
        if lemma in lexicon.young or (lemma == "baby" and owned) or (lemma in _CHILDREN and of_animals):
            fitting = () if lemma in _OWN_LOOK else adults
            parent = next((a for a in fitting if _fits(lemma, kind, a, nouns)), None)
            if owned and lemma in _ANY_YOUNG:  # 'her babies' are the ducklings that were named
                parent = next((other for other in brood if other.head.lemma in _OWN_LOOK), parent)
            _take_after(np, parent)
            brood.append(np)
            young = young or kind
        elif lemma.split()[-1] in _OF_MANY_KINDS and lexicon.is_a(kind, *_ANIMALS) and kind != "sheep":
            _take_after(np, None)  # a bear cub, a wolf pup: its mother is a grown one
            young, species = young or kind, species or lemma.rpartition(" ")[0]
        elif lemma in PARENTS and np.determiner == "possessive" and not adults and lexicon.is_a(young, *_ANIMALS):
            female = _FEMALES.get(species, "") if lemma in _MOTHERS else ""
            np.head = _of_kind(young, female or species or young, np.head)
        elif lemma in PARENTS and owned:
            np.head = _same_animal(adults[-1].head, np.head)
        elif lexicon.is_a(kind, *_ANIMALS):
            if any(m.text in _BABY for m in np.mods):
                _take_after(np, None)
            adults.append(np)


def _is_grown(np: NounPhrase, nouns: Nouns) -> bool:
    return nouns.kind(np.head)[0] in _PEOPLE and np.head.lemma not in _CHILDREN


def _fits(young: str, kind: str, adult: NounPhrase, nouns: Nouns) -> bool:
    return young in _OF_MANY_KINDS | _CHILDREN or nouns.kind(adult.head)[0] == kind


def _take_after(np: NounPhrase, parent: NounPhrase | None) -> None:
    if parent is not None:
        np.head = _same_animal(parent.head, np.head)
        np.mods += [m for m in parent.mods if {"colour", "material"} & set(m.cats)]
    np.mods += [look("size", "small", "young"), look("state", "young", "young")]


def _of_kind(kind: str, species: str, as_written: Term) -> Term:
    """A grown animal of that kind: a foal's mother is a horse, a lion cub's a lion."""
    return Term(as_written.words, species, {"subject": (kind,)}, "N", as_written.plural, lemmas=(species,))


def _same_animal(parent: Term, as_written: Term) -> Term:
    """An animal of the parent's kind, under the words and number that were written."""
    return replace(parent, words=as_written.words, plural=as_written.plural)
