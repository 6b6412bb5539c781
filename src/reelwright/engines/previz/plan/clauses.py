"""Walks the pieces of a prompt once: who does what, where, to whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, Piece
from reelwright.engines.previz.plan.terms import Term

_PLACE = word_set(
    "IN ON AT IN_MIDDLE_OF ABOVE OVER BELOW BESIDE NEAR BETWEEN BEHIND IN_FRONT_OF INSIDE ALONG AROUND AGAINST BEYOND "
    "ACROSS THROUGH"
)
_ASIDE = word_set("ABOVE BELOW BEHIND BEYOND BESIDE NEAR")
_STATIC = word_set("IN ON AT IN_MIDDLE_OF BESIDE NEAR INSIDE OF BETWEEN WITH FULL_OF MADE_OF")
_AS_PATH = {
    "TOWARD": "toward", "THROUGH": "through", "PAST": "past", "INTO": "into", "OUT_OF": "out", "FROM": "out",
    "OVER": "over", "ALONG": "along", "AROUND": "around", "ACROSS": "across", "UP": "up", "DOWN": "down",
    "BETWEEN": "between", "AGAINST": "against",
}  # fmt: skip
_PATHS = word_set("through into around across past over along")
_RIDING = word_set("ride drive sail walk run fly follow gallop pull look")
_GENERIC = word_set("structure creature animal beast vehicle vessel building machine craft contraption")
_NOT_THE_STRUCTURE = word_set("person child cliff mountain")
_TRANSITIVE = word_set("work hold lift pull look eat cast reflect follow transform play")
_STILL = word_set(
    "feel seem include feature contain give need use create show let preserve emphasize emphasise believe suggest "
    "evoke convey capture represent be have become remain detail design inspire describe set place fill cover crown "
    "line surround dress"
)
_REQUEST = word_set(
    "transform make create generate show render imagine depict emphasize emphasise preserve preserving add use keep "
    "give"
)
_CROWNS = word_set("crown top cap cover")
_CARRIERS = word_set("stripe spot hue colour color tone pattern shade dot tint trim")
_LIKENESS = word_set("statue sculpture painting picture portrait mural model figurine bust photograph drawing")
_SUBSTANCE = word_set("ice stone crystal lava")


@dataclass(eq=False, slots=True)
class _Clause:
    """Where the walk stands. carry: subjects of the clause before; deed: last action of this clause."""

    subjects: list[NounPhrase] = field(default_factory=list)
    carry: list[NounPhrase] = field(default_factory=list)
    last: NounPhrase | None = None
    deed: Deed | None = None
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


class ClauseWalker:
    """Fills a Draft's subjects, deeds and relations from pieces. One walker serves many prompts."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns

    def walk(self, pieces: list[Piece], draft: Draft) -> None:
        clause = _Clause()
        for i, piece in enumerate(pieces):
            after = pieces[i + 1] if i + 1 < len(pieces) else None
            if piece.sort in ("break", "soft", "sub"):
                self._break(piece, after, clause)
            elif piece.sort == "and":
                clause.joined = True
            elif piece.sort == "pron":
                self._pronoun(clause, draft)
            elif piece.sort == "adv":
                self._adverb(piece.term, clause, draft)
            elif piece.sort == "prep":
                self._preposition(piece.term, clause)
            elif piece.sort == "adj":
                if clause.deed is not None and clause.deed.who is not None and "colour" in piece.term.cats:
                    clause.deed.who.mods.append(piece.term)
            elif piece.sort == "verb":
                self._verb(piece.term, clause, draft)
            elif piece.np is not None:
                self._noun(piece.np, after, clause, draft)

    # -- breaks, pronouns, prepositions -------------------------------------------------------------------------
    def _break(self, piece: Piece, after: Piece | None, c: _Clause) -> None:
        if piece.sort == "sub" and piece.term.text in ("as", "that") and c.deed is None and not c.subjects:
            return
        c.carry = c.subjects or c.carry
        if piece.sort == "break" and piece.term.text in ".!?\n":
            c.relations, c.placements = [], []
        stays = piece.sort == "soft" and after is not None and after.sort == "adv"
        if not stays:
            c.subjects, c.deed, c.last = [], None, None
        c.wants_object = c.joined = c.after_object = c.after_with = False
        c.prep = None

    def _pronoun(self, c: _Clause, draft: Draft) -> None:
        known = c.carry or c.subjects
        if c.prep is not None and known:
            who = known[0]
            a = c.subjects[0] if c.subjects and c.subjects[0] is not who else c.last
            if a is not None and a is not who:
                draft.relate(a, c.prep.first("prep"), who)
            c.prep = None
        elif not c.subjects:
            c.subjects = list(c.carry[:1])

    def _preposition(self, term: Term, c: _Clause) -> None:
        if c.prep is not None and term.text == "of":
            return
        if c.prep is not None and c.deed is not None and "direction" in c.prep.cats and not c.deed.direction:
            c.deed.direction = c.prep.first("direction")
        c.prep, c.wants_object = term, False
        if c.camera_talk and not c.subjects and c.deed is None and term.text in ("of", "like"):
            c.prep = None

    # -- adverbs ------------------------------------------------------------------------------------------------
    def _adverb(self, term: Term, c: _Clause, draft: Draft) -> None:
        if "unary" in term.cats and not ("direction" in term.cats and c.deed is not None):
            placement = term.first("unary")
            target = c.last if c.last is not None and c.prep is None else (c.subjects[0] if c.subjects else None)
            if c.subjects and c.deed is not None:
                target = c.subjects[0]
            if target is not None:
                draft.relate(target, placement, None)
            else:
                c.placements.append(placement)
            draft.note(term.text, f"placement: {placement}")
        elif c.deed is not None:
            _say_how(c.deed, term)
        else:
            c.adverbs.append(term)

    # -- verbs --------------------------------------------------------------------------------------------------
    def _verb(self, term: Term, c: _Clause, draft: Draft) -> None:
        if c.camera_talk and not c.subjects:
            c.camera_talk = False
            return
        who = c.subjects or c.carry[:1]
        if term.form == "ing" and c.last is not None and (c.after_object or c.after_with):
            who = c.subjects = [c.last]
        c.prep = None
        if self._is_no_deed(term, bool(c.subjects)):
            term.used = "request or state"
            if set(term.lemmas) & _CROWNS and c.subjects:
                c.crowned = c.subjects[0]
            return
        if term.form == "ed" and "verb" not in term.cats and not any(map(self._lexicon.words.verb, term.lemmas)):
            term.used = "state"  # 'parked', 'wrapped': how it is, not what it does
            return
        for np in who or (None,):
            c.deed = self._deed(term, np)
            draft.deeds.append(c.deed)
        c.last = who[0] if who else c.last
        for adverb in c.adverbs:
            if c.deed is not None:
                _say_how(c.deed, adverb)
        c.adverbs, c.wants_object, c.joined, c.after_object, c.after_with = [], True, False, False, False

    def _is_no_deed(self, term: Term, has_subject: bool) -> bool:
        if "fluff" in term.cats and "verb" not in term.cats:
            return True
        if not has_subject and term.lemma in _REQUEST and term.form == "base":
            return True
        return bool(set(term.lemmas) & _STILL) or term.text == "preserving"

    def _deed(self, term: Term, np: NounPhrase | None) -> Deed:
        motion, via = term.first("verb"), "alias"
        if not motion:
            motion = next((m for m in map(self._lexicon.words.verb, term.lemmas) if m), "")
            via = "hypernym" if motion else "none"
        term.used = f"motion: {motion}" if motion else ""
        base = next((lemma for lemma in term.lemmas if lemma in self._lexicon.inherent), term.lemma)
        return Deed(np, motion or "move", term.text, term.lemma, via, self._lexicon.inherent.get(base, ""))

    # -- nouns --------------------------------------------------------------------------------------------------
    def _noun(self, np: NounPhrase, after: Piece | None, c: _Clause, draft: Draft) -> None:
        np = self._same_thing(np, draft)
        if self._talks_of_the_camera(np, after, c):
            c.camera_talk = True
            c.prep = None if "camera" in np.head.cats or np.head.text == "camera" else c.prep
            return
        if np not in draft.subjects:
            draft.subjects.append(np)
        if c.crowned is not None and c.prep is not None and c.prep.text == "with":
            draft.relate(np, "ON", c.crowned)
            c.crowned, c.prep, c.last = None, None, np
            return
        self._said_by_modifiers(np, draft)
        if c.prep is not None:
            self._attach(c.prep, np, c, draft)
            c.after_with = c.prep.first("prep") in ("WITH", "FULL_OF")
            c.prep, c.last, c.after_object = None, np, False
        elif c.joined and not c.wants_object and c.deed is None and c.subjects and c.last is c.subjects[-1]:
            c.subjects.append(np)
            c.last = np
        elif c.deed is not None and (c.wants_object or c.joined):
            if self._object(np, c.deed, draft):
                return
            c.last, c.wants_object = np, False
            c.after_object = True
            if c.joined and after is not None and after.sort == "verb":
                c.subjects, c.deed, c.after_object = [np], None, False
        else:
            self._new_subject(np, c, draft)
        c.joined = False

    def _new_subject(self, np: NounPhrase, c: _Clause, draft: Draft) -> None:
        c.subjects, c.deed, c.last, c.after_object = [np], None, np, False
        for relation, other in c.relations:
            draft.relate(np, relation, other)
        for placement in c.placements:
            draft.relate(np, placement, None)
        c.relations, c.placements = [], []

    def _talks_of_the_camera(self, np: NounPhrase, after: Piece | None, c: _Clause) -> bool:
        cats = np.head.cats.keys()
        if np.head.text == "camera" or ("camera" in cats and "subject" not in cats):
            return True
        of = after is not None and after.sort == "prep" and after.term.text == "of"
        return "fluff" in cats and not cats & {"subject", "setting"} and c.prep is None and of

    def _same_thing(self, np: NounPhrase, draft: Draft) -> NounPhrase:
        """'the structure' after an aviary is the aviary."""
        if np.determiner == "the" and np.head.lemma in _GENERIC and not np.mods:
            for old in draft.subjects:
                kind = self._nouns.kind(old.head)[0]
                if kind and kind not in _NOT_THE_STRUCTURE and old.head.lemma not in _GENERIC:
                    np.head.used = f"same as {old.head.lemma}"
                    return old
        return np

    def _said_by_modifiers(self, np: NounPhrase, draft: Draft) -> None:
        """'flickering billboards' do flicker; 'distant cliffs' are far."""
        acts = np.head.cats.keys() & {"subject", "particle", "weather", "setting", "light"}
        for mod in np.mods:
            looks = mod.cats.keys() & {"state", "size", "mood", "particle", "setting"}
            deed = mod.form == "ing" and "verb" in mod.cats and mod.first("verb") not in _TRANSITIVE
            if deed and mod.used != "removed" and not looks and acts:
                draft.deeds.append(self._deed(mod, np))
        if any("unary" in m.cats or m.text == "distant" for m in np.mods):
            draft.relate(np, "FAR", None)

    def _object(self, np: NounPhrase, deed: Deed, draft: Draft) -> bool:
        """The thing a deed is done to. True when it was only a colour and stands nowhere."""
        deed.target = deed.target or self._nouns.name(np)[0]
        if "colour" in np.head.cats and "subject" not in np.head.cats:  # 'glowing pink and violet'
            if deed.who is not None:
                deed.who.mods.append(np.head)
            np.head.used = "colour of the subject"
            draft.drop(np)
            return True
        if deed.who is not None and deed.motion == "ride":
            draft.relate(deed.who, "ON", np)
        if deed.who is not None and deed.lemma in ("cross", "traverse"):
            draft.relate(deed.who, "ACROSS", np)
        return False

    # -- prepositional phrases ----------------------------------------------------------------------------------
    def _attach(self, prep: Term, np: NounPhrase, c: _Clause, draft: Draft) -> None:
        relation = prep.first("prep")
        relation = "FROM" if relation == "OUT_OF" else relation
        kind = self._nouns.name(np)[0]
        if relation == "TOWARD" and c.deed is not None and c.deed.motion == "cling":
            relation = "AGAINST"
        carrier = c.last or (c.subjects[0] if c.subjects else None)
        if relation == "WITH" and np.head.lemma in _CARRIERS and carrier is not None:
            carrier.mods.extend(m for m in np.mods if "colour" in m.cats)
            draft.drop(np)
            return
        if c.deed is not None and relation in _AS_PATH:
            _go(c.deed, relation, kind)
        self._vote_for_place(relation, np, kind, draft)
        if relation in ("OF", "MADE_OF"):
            _of(relation, np, c.last, draft)
            return
        if relation in ("LIKE", "FOR", "AFTER", "DURING", "WITHOUT"):
            return
        anchor = _anchor(relation, c)
        if anchor is None:
            c.relations.append((relation, np))
        else:
            draft.relate(anchor, relation, np)

    def _vote_for_place(self, relation: str, np: NounPhrase, kind: str, draft: Draft) -> None:
        lemma = np.head.lemma
        if "setting" in np.head.cats and relation in _PLACE:
            weight = 0.6 if relation in _ASIDE else 1.5
            draft.vote(np.head.first("setting"), weight * self._lexicon.weak.get(lemma, 1.0), lemma)
        if relation == "BELOW" and np.head.first("setting") in ("ocean", "lake", "river"):
            draft.vote("underwater", 2.0, f"under the {lemma}")
        if relation == "ABOVE" and kind in ("cloud", "clouds"):
            draft.vote("clouds", 1.5, "above the clouds")


def _say_how(deed: Deed, term: Term) -> None:
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


def _go(deed: Deed, relation: str, kind: str) -> None:
    """A preposition after a verb says where to."""
    if not deed.direction and relation in ("UP", "DOWN", "FROM", "TOWARD"):
        deed.direction = _AS_PATH[relation]
    elif not deed.path:
        deed.path = _AS_PATH[relation]
    deed.target = deed.target or kind


def _of(relation: str, np: NounPhrase, last: NounPhrase | None, draft: Draft) -> None:
    """'a throne of ice' is of ice; 'a statue of a lion' is a statue."""
    if last is None:
        return
    substance = "subject" not in np.head.cats or np.head.lemma in _SUBSTANCE
    if "material" in np.head.cats and (relation == "MADE_OF" or substance):
        last.mods.append(np.head)
        np.head.used = "material"
        draft.drop(np)
    elif relation == "MADE_OF":
        last.mods.extend(m for m in np.mods if "material" in m.cats)
        draft.drop(np)
    elif last.head.lemma in _LIKENESS:
        last.mods.append(np.head)
        draft.drop(np)


def _anchor(relation: str, c: _Clause) -> NounPhrase | None:
    """Whom a prepositional phrase places: the one who acts, or the noun just said."""
    deed, subject = c.deed, c.subjects[0] if c.subjects else None
    if deed is not None and subject is not None:
        beside = relation in ("ON", "IN", "IN_MIDDLE_OF", "BESIDE", "NEAR") and c.last in c.subjects
        moves = relation not in _STATIC and c.after_object and deed.motion in _RIDING
        free = not c.after_object and (relation not in _STATIC or c.last in c.subjects or c.last is None)
        if beside or moves or free:
            return subject
    if c.last is not None:
        return c.last
    return deed.who if deed is not None and deed.who is not None else subject
