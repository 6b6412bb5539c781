"""What a noun brings with it: a cyclist a bicycle, a crowded market a crowd, a trumpet player a trumpet."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, implied

_TAKEN_ALONG = word_set("run drive drift move ride walk sail glide fly row surf skate go")
_GROUNDS = word_set("field valley meadow hill hillside garden terrace patch paddy")
_MOTION_OF_STATE = {"flying": "fly", "leaping": "jump"}
_TRADES = {
    "player": ("play", "HAS"), "vendor": ("work", "HAS"), "seller": ("work", "HAS"), "maker": ("work", "HAS"),
    "driver": ("drive", "IN"), "rider": ("ride", "IN"), "racer": ("ride", "IN"), "pilot": ("drive", "IN"),
    "juggler": ("juggle", "HAS"), "painter": ("paint", "HAS"),
}  # fmt: skip
"""Who plies what stands before the word: (what they do, how they have it)."""
_CROWDED = word_set("crowded bustling packed busy teeming thronged")
_WITH_TRAFFIC = word_set("road highway motorway freeway intersection junction expressway roundabout crossroads")
_UNDER_ARM = word_set("walk run jog stroll sprint march hike stand wait pose")


def rides(np: NounPhrase, draft: Draft, nouns: Nouns) -> bool:
    """Whether the prompt says on what."""
    on = (b for a, relation, b in draft.relations if a is np and relation in ("ON", "IN") and b is not None)
    named = [*on, *(d.object for d in draft.deeds if d.who is np and d.object is not None)]
    return any(nouns.is_a(b, "mount", "vehicle", "craft") for b in named)


class Bringing:
    """Adds the things, people and plants that a noun implies."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns

    def bring(self, np: NounPhrase, draft: Draft) -> None:
        """A cyclist has a bicycle under them, a dog sled dogs before it; unless the prompt names one."""
        if "setting" in np.head.cats and any(m.text in _CROWDED for m in np.mods):
            self._people(np, draft)
        self._move(np, draft)
        if np.head.lemma.split()[-1] in _GROUNDS:
            self._grow(np, draft)
        self._ply(np, draft)
        word = self._lexicon.implied.get(np.head.lemma, "")
        if not word:
            return
        kind = self._lexicon.one(word, "subject")
        for other in draft.subjects:
            if word.endswith("board") and other.head.lemma == "board":
                other.head = implied(word, kind).head  # 'a surfer with his board'
        if any(self._nouns.kind(other.head)[0] == kind for other in draft.subjects) or rides(np, draft, self._nouns):
            return
        thing = implied(word, kind, count="few" if kind == "dog" else np.count, plural=np.head.plural)
        draft.subjects.append(thing)
        self._join(np, thing, kind, draft)

    def _join(self, np: NounPhrase, thing: NounPhrase, kind: str, draft: Draft) -> None:
        """How one stands to the thing that it brings: fish swim in their tank, dogs pull a sled, a rower sits in a
        boat."""
        word = thing.head.lemma
        if kind == "fish":
            thing.count = "few"
            draft.relate(thing, "IN", np)
            draft.deeds.append(Deed(thing, "swim", "swim", "swim", "implied"))
            return
        if kind == "sled" and self._nouns.is_a(np, "animal"):
            draft.deeds.append(Deed(np, "pull", "pull", "pull", "implied", object=thing, target=kind))
            return
        if not self._nouns.is_a(np, "person"):
            draft.relate(thing, "IN_FRONT_OF", np)
            draft.deeds.append(Deed(thing, "pull", "pull", "pull", "implied", object=np))
            return
        placed = any(a is np and r == "ON" for a, r, _ in draft.relations)
        if word.endswith("board") and not placed and any(d.who is np and d.lemma in _UNDER_ARM for d in draft.deeds):
            draft.relate(np, "HAS", thing)  # who walks to the sea is not on the board yet
            return
        draft.relate(np, "IN" if kind == "boat" else "ON", thing)
        for deed in draft.deeds:
            if deed.who is np and deed.motion in _TAKEN_ALONG and not deed.object:
                deed.motion = {"boat": "row", "skateboard": "skate", "surfboard": "surf"}.get(word, "ride")

    @staticmethod
    def _move(np: NounPhrase, draft: Draft) -> None:
        """'an owl in flight' flies; unless the prompt says what else it does."""
        motion = next((_MOTION_OF_STATE[s] for m in np.mods if (s := m.first("state")) in _MOTION_OF_STATE), "")
        if motion and not any(deed.who is np for deed in draft.deeds):
            draft.deeds.append(Deed(np, motion, motion, motion, "implied"))

    def _ply(self, np: NounPhrase, draft: Draft) -> None:
        """A trumpet player has a trumpet and plays it, a flower seller has flowers, a bus driver sits in a bus."""
        trade = np.head.lemma.split()[-1]
        tool = next((m for m in reversed(np.mods) if "subject" in m.cats), None)
        if trade not in _TRADES or tool is None or self._nouns.kind(np.head)[0] != "person":
            return
        motion, relation = _TRADES[trade]
        kind = tool.first("subject")
        if relation != "HAS" and not self._lexicon.is_a(kind, "mount", "vehicle", "craft"):
            return
        if relation == "HAS" and not self._lexicon.is_a(kind, "held", "indoors"):
            return
        if any(np.head.lemma == tool.lemma for np in draft.subjects):
            return
        tool.used = "what they ply"
        np.mods = [m for m in np.mods if m is not tool]
        thing = NounPhrase(replace(tool, tag="N", plural=False), via="implied")
        draft.subjects.append(thing)
        relation = "ON" if relation == "IN" and self._lexicon.is_a(kind, "mount") else relation
        draft.relate_once(np, relation, thing)
        if motion and not any(deed.who is np for deed in draft.deeds):
            draft.deeds.append(Deed(np, motion, motion, motion, "implied", object=thing, target=kind))

    def _grow(self, place: NounPhrase, draft: Draft) -> None:
        """A poppy field, a lavender valley: the plants that the ground is full of."""
        words = [*place.head.words[:-1], *(m.lemma for m in place.mods)]
        kinds = ((word, self._lexicon.one(word, "subject")) for word in words)
        for word, kind in kinds:
            if self._lexicon.is_a(kind, "plant"):
                draft.subjects.append(implied(word, kind, count="many", plural=True))

    def _people(self, place: NounPhrase, draft: Draft) -> None:
        """A crowded market has people in it, behind whoever plays; unless a crowd is named."""
        if any(np.head.lemma in self._lexicon.groups for np in draft.subjects):
            return
        if place.head.lemma.split()[-1] in _WITH_TRAFFIC:
            self._traffic(place, draft)
            return
        crowd = implied("crowd", "person", count="many", plural=True)
        draft.subjects.append(crowd)
        draft.relate(crowd, "IN", place)
        draft.relate(crowd, "BACKGROUND", None)
        for mod in place.mods:
            mod.used = mod.used or ("a crowd" if mod.text in _CROWDED else "")

    def _traffic(self, place: NounPhrase, draft: Draft) -> None:
        """A busy road has cars on it."""
        if any(self._nouns.is_a(np, "vehicle") for np in draft.subjects):
            return
        cars = implied("car", "car", count="few", plural=True)
        draft.subjects.append(cars)
        draft.relate(cars, "ON", place)
