"""Walks the pieces of a prompt once: who does what, where, to whom."""

from __future__ import annotations

from reelwright.engines.previz.plan.attachment import Attacher
from reelwright.engines.previz.plan.clause import Clause, say_how
from reelwright.engines.previz.plan.closed_words import PICTURES
from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.holding import LIMBS
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, Piece
from reelwright.engines.previz.plan.references import same_thing
from reelwright.engines.previz.plan.somebody import unnamed
from reelwright.engines.previz.plan.terms import LOOKS, Term
from reelwright.engines.previz.plan.verbs import STILL, Verbs

_BY_DOING = {
    "cross": "ACROSS", "traverse": "ACROSS", "pass": "PAST", "circle": "AROUND", "orbit": "AROUND",
    "encircle": "AROUND", "surround": "AROUND", "enter": "INTO", "climb": "UP",
    "ascend": "UP", "approach": "TOWARD", "follow": "BEHIND", "chase": "BEHIND", "pursue": "BEHIND",
    "face": "FACING", "mount": "ON", "overlook": "IN_FRONT_OF", "straddle": "ON", "board": "INTO",
}  # fmt: skip
"""Verbs that say where their subject is, seen from their object."""
_GOING = word_set("reach explore roam wander enter cross leave tour patrol haunt guard climb")
_THEN = word_set("then finally afterwards later eventually")
_LIVELY = word_set(
    "stand walk run gallop ride sit kneel sleep look read write paint cook mend dig sweep plant work play sing talk "
    "laugh cry scream fight throw catch juggle hug kiss wave salute point cheer hold lift eat drink feed crawl climb "
    "jump dance meditate cast chase howl bark roar"
)
"""Motions that only living things have: 'girl with an umbrella waiting' is the girl who waits."""
_TRANSITIVE = word_set("work hold lift pull look eat cast reflect follow transform play")
_INNER = word_set("WITH FULL_OF OF IN AT")
"""Prepositions that still speak of the place just named: 'in a yard with an old oak'."""
_DEPICTIONS = PICTURES | word_set("selfie closeup view model figure")
"""'A painting of a fox' at the beginning of a prompt is of a fox."""
_BY_THE_LAST = word_set("BELOW BACKGROUND FOREGROUND BEHIND NEAR")
"""'roars at soldiers below' says where the soldiers are."""
_LEFT_OPEN = word_set("BEHIND BESIDE")
"""Prepositions that may go without their object, which is who was named first."""
_STANDING_IN = word_set("ON IN AT BELOW BESIDE NEAR BEHIND IN_FRONT_OF INSIDE ALONG AGAINST")
"""'a man with a lantern on a bridge' says where the man is."""
_WHO = word_set("he she him her they them")
_SHOWS_COLOUR = word_set("glow turn shimmer burn flicker transform grow reflect brighten darken stand emerge")
_PURPOSE = word_set("wait call look search beg ask hope watch listen")
_WITNESSED = word_set("watch see help let make hear film feel notice observe spot")
_PLACED = word_set("park moor anchor tether dock seat gather perch stand sit")
"""'parked by a playground' is beside it."""
_BORNE = word_set("hair face eye hand banner flag torch lantern candle sign sword shield umbrella staff")
"""What somebody has, and which does nothing by itself: 'a girl with freckles and red hair laughs'."""
_CROWNS = word_set("crown top cap cover")


class ClauseWalker:
    """Fills a Draft's subjects, deeds and relations from pieces. One walker serves many prompts."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns
        self._attacher, self._verbs = Attacher(lexicon, nouns), Verbs(lexicon, nouns)

    def walk(self, pieces: list[Piece], draft: Draft) -> None:
        clause = Clause()
        for i, piece in enumerate(pieces):
            after = pieces[i + 1] if i + 1 < len(pieces) else None
            if piece.sort in ("break", "soft", "sub"):
                self._dangling(clause, draft)
                self._break(piece, after, clause)
            elif piece.sort == "and":
                clause.joined = True
            elif piece.sort == "pron":
                self._pronoun(piece.term, clause, draft)
            elif piece.sort == "adv":
                self._adverb(piece.term, clause, draft)
            elif piece.sort == "prep":
                self._preposition(piece.term, clause)
            elif piece.sort == "adj" and "camera" in piece.term.cats and clause.subject is None:
                clause.camera_talk = True  # 'slow push-in on a girl who reads'
            elif piece.sort == "adj":
                self._adjective(piece.term, clause)
            elif piece.sort == "verb":
                self._verb(piece.term, after, clause, draft)
            elif piece.np is not None:
                self._noun(piece.np, after, clause, draft)
        self._dangling(clause, draft)

    # -- breaks, pronouns, prepositions -------------------------------------------------------------------------
    def _break(self, piece: Piece, after: Piece | None, c: Clause) -> None:
        if piece.sort == "sub" and piece.term.text in ("as", "that") and c.deed is None and not c.subjects:
            return
        if piece.term.text in _THEN:
            c.order += 1
        if piece.term.text in ("that", "which") and c.last is not None:
            c.turn_to(c.last)
            return
        c.carry = c.subjects or c.carry
        c.camera_talk &= piece.sort == "soft"
        if piece.sort == "break" and piece.term.text in ".!?\n":
            c.relations, c.placements = [], []
        stays = piece.sort == "soft" and after is not None and after.sort == "adv"
        if not stays:
            c.named = c.last if piece.sort == "soft" else None
            c.subjects, c.deeds, c.last = [], [], None
        c.settle()
        had = c.spoken is not None and c.spoken.first("prep") == "WITH" and piece.sort == "soft"
        c.listed, c.limb = c.spoken if had else None, None
        c.prep = c.passive = c.spoken = None

    def _dangling(self, c: Clause, draft: Draft) -> None:
        """A preposition that nothing follows: 'birds glide below'."""
        if c.prep is not None and "unary" in c.prep.cats and c.subject is not None:
            placement = c.prep.first("unary")
            last = placement in _BY_THE_LAST and c.last is not None and self._nouns.lives(c.last)
            draft.relate(c.last if last and c.last is not None else c.subject, placement, None)
        elif c.prep is not None and c.prep.first("prep") in _LEFT_OPEN:
            who = c.last or c.subject
            first = next((np for np in draft.subjects if np is not who and self._nouns.lives(np)), None)
            if who is not None and first is not None:
                draft.relate(who, c.prep.first("prep"), first)  # 'an elephant drinks, zebras behind'

    def _pronoun(self, term: Term, c: Clause, draft: Draft) -> None:
        if term.text in ("which", "who") and c.prep is None and c.named is not None and not c.subjects:
            c.subjects = [c.named]  # 'chased the cat, which ran up a tree'
            return
        if term.text == "who" and c.prep is None and self._nouns.lives(c.last) and c.last is not None:
            c.turn_to(c.last)  # 'past a bride who walks'
            return
        known = c.carry or c.subjects
        if term.text in _WHO and not (known and self._nouns.lives(known[0])):
            living = [np for np in draft.subjects if self._nouns.lives(np)]
            known = living[-1:] or known  # 'sweat on his brow, a clock beside him'
        if c.prep is not None and known:
            who = known[0]
            a = c.subjects[0] if c.subjects and c.subjects[0] is not who else c.last
            if term.text in ("it", "them") and c.last is not None:  # 'a box with a drawing on it'
                owner = next((x for x, r, y in draft.relations if y is c.last and r in ("WITH", "FULL_OF")), None)
                who, a = (owner, c.last) if owner is not None else (who, a)
            if a is not None and a is not who:
                draft.relate(a, c.prep.first("prep"), who)
            c.prep = None
        elif not c.subjects:
            meant = known if term.text in _WHO and known and self._nouns.lives(known[0]) else c.carry
            c.subjects = list(meant[:1]) or unnamed(term, draft)  # 'people gather, a fire crackling as they sit'

    def _preposition(self, term: Term, c: Clause) -> None:
        if term.text == "of" and (c.prep is not None or (c.last is None and not c.subjects)):
            return
        if c.prep is not None and c.deed is not None and "direction" in c.prep.cats and not c.deed.direction:
            c.deed.direction = c.prep.first("direction")
        c.prep, c.wants_object = term, False
        if c.camera_talk and not c.subjects and c.deed is None and term.text in ("of", "like", "on", "onto"):
            c.prep = None

    @staticmethod
    def _adjective(term: Term, c: Clause) -> None:
        """An adjective without a noun: 'glows red', 'a dragon, red and huge'."""
        before = [np for np in (c.subject or c.last, *c.carry[-1:]) if np is not None]
        who = c.deed.who if c.deed is not None else next(iter(before), None)
        if c.deed is not None and c.deed.object is not None and c.deed.object.head.lemma in LIMBS:
            return  # the colour of the part alone
        looks = {"colour"} if c.deed is not None else LOOKS
        if c.deed is not None and c.deed.motion not in _SHOWS_COLOUR:
            return  # 'pulls golden whatnots'
        if who is not None and looks & set(term.cats):
            who.mods.append(term)

    # -- adverbs ------------------------------------------------------------------------------------------------
    def _adverb(self, term: Term, c: Clause, draft: Draft) -> None:
        if term.text in _THEN:
            c.order += 1
        if "unary" in term.cats and not ("direction" in term.cats and c.deed is not None):
            placement = term.first("unary")
            target = c.last if c.last is not None and c.prep is None else (c.subjects[0] if c.subjects else None)
            had = c.spoken is not None and c.spoken.first("prep") == "WITH" and c.last not in c.subjects
            had |= placement in _BY_THE_LAST and self._nouns.lives(c.last)
            if c.subjects and c.deed is not None and not had:
                target = c.subjects[0]
            looks = c.deed is not None and c.deed.motion == "look" and c.deed.object is not None
            if placement == "FAR" and looks and c.deed is not None:
                target = c.deed.object  # 'she watches a ship in the distance'
            if target is not None:
                draft.relate(target, placement, None)
            else:
                c.placements.append(placement)
            draft.note(term.text, f"placement: {placement}")
        elif c.deeds:
            for deed in c.deeds:
                say_how(deed, term)
        else:
            c.adverbs.append(term)

    # -- verbs --------------------------------------------------------------------------------------------------
    def _verb(self, term: Term, after: Piece | None, c: Clause, draft: Draft) -> None:
        if c.camera_talk and not c.subjects:
            c.camera_talk = after is not None and after.sort == "prep"  # 'rising over a field': still the camera
            return
        if c.prep is not None and c.prep.text == "to" and c.waited is not None:
            draft.drop(c.waited)  # 'waits for its owner to come home': nobody comes yet
            term.used, c.prep, c.waited = "what is waited for", None, None
            return
        who = c.subjects or c.carry[:1]
        beside = c.last is not None and c.last not in c.subjects and (c.after_object or c.after_with)
        seen = c.deed is not None and c.deed.motion == "look" and c.spoken is not None and c.last not in c.subjects
        beside |= seen and "use" not in term.lemmas  # 'looks up at a whale floating in the clouds'
        full = c.spoken is not None and c.spoken.first("prep") == "FULL_OF" and self._nouns.is_a(c.subject, "held")
        beside &= not full  # 'a balloon full of water exploding'
        if term.form == "ing" and beside and c.last is not None and self._acts(term, c):
            who = c.subjects = [c.last]
        if term.form == "base" and c.after_object and c.deed is not None and c.deed.lemma in _WITNESSED and (
                self._nouns.lives(c.last) and c.last is not None):
            who = c.subjects = [c.last]  # 'watches her daughter eat'
        c.prep = None
        if "weather" in term.cats:  # 'it snows'
            term.used = "weather"
            return
        if self._verbs.is_no_deed(term, bool(c.subjects)):
            term.used = "request or state"
            if set(term.lemmas) & _CROWNS and c.subjects:
                c.crowned = c.subjects[0]
            return
        if self._verbs.is_state(term, after, c.deed is None and c.last is not None):
            term.used = "state"
            return
        by = after is not None and after.sort == "prep" and after.term.text == "by"
        if term.form == "ed" and by and (c.last or c.subject) is not None and not set(term.lemmas) & _PLACED:
            c.passive = (term, c.last or c.subjects[0])
            return
        c.deeds = [self._verbs.deed(term, np, c.order) for np in who or (None,)]
        draft.deeds += c.deeds
        if c.limb is not None:
            c.deeds[0].object, c.deeds[0].target, c.limb = c.limb, c.limb.head.lemma, None
        if term.lemma == "face" and len(who) == 2:
            draft.relate(who[0], "FACING", who[1])  # 'face each other'
        c.last = who[0] if who else c.last
        for adverb in c.adverbs:
            for deed in c.deeds:
                say_how(deed, adverb)
        c.settle()
        c.adverbs, c.wants_object, c.spoken = [], True, None

    def _had(self, np: NounPhrase) -> bool:
        kind = self._nouns.kind(np.head)[0]
        return kind in ("hair", "eye", "face", "angel_wing") or self._nouns.is_a(np, "worn")

    def _acts(self, term: Term, c: Clause) -> bool:
        """Whether the noun just said can do that, or only the one before it."""
        return self._nouns.lives(c.last) or c.subject is None or term.first("verb") not in _LIVELY

    # -- nouns --------------------------------------------------------------------------------------------------
    def _noun(self, np: NounPhrase, after: Piece | None, c: Clause, draft: Draft) -> None:
        if np.head.first("fluff") == "request" and c.prep is None and "subject" not in np.head.cats:
            return  # 'make me a video'
        np = same_thing(np, draft, self._lexicon, self._nouns)
        if self._talks_of_the_camera(np, after, c, draft):
            c.camera_talk = True
            np.head.used = np.head.used or "what kind of picture"
            told = "camera" in np.head.cats or np.head.text == "camera" or np.head.lemma in _DEPICTIONS
            c.prep = None if told else c.prep
            return
        verb = after is not None and after.sort in ("verb", "adj")
        if np.head.lemma in LIMBS and verb and c.prep is None and c.deed is None and not c.subjects and (
                c.carry and self._nouns.lives(c.carry[0])):
            c.subjects, c.limb, np.head.used = c.carry[:1], np, "moved by its owner"  # 'arms raised'
            return
        if np not in draft.subjects:
            draft.subjects.append(np)
        if c.crowned is not None and c.prep is not None and c.prep.text == "with":
            draft.relate(np, "ON", c.crowned)
            c.crowned, c.prep, c.last = None, None, np
            return
        self._said_by_modifiers(np, draft)
        if c.passive is not None:
            self._done_by(np, c.passive, c, draft)
            return
        self._go_on(np, after, c)
        c.spoken = c.prep
        if c.prep is not None:
            self._after_preposition(c.prep, np, after, c, draft)
        elif c.joined and not c.wants_object and c.deed is None and c.subjects and c.last is c.subjects[-1]:
            c.subjects.append(np)
            c.last = np
        elif c.deed is not None and (c.wants_object or c.joined):
            if self._object(np, c.deeds, draft):
                return
            c.last, c.wants_object = np, False
            c.after_object = True
            if c.joined and after is not None and after.sort == "verb":
                c.subjects, c.deeds, c.after_object = [np], [], False
        else:
            holds = after is not None and after.sort == "prep" and after.term.first("prep") in ("WITH", "FULL_OF")
            if holds and "setting" in np.head.cats and len(draft.subjects) == 1:
                draft.vote(np.head.first("setting"), 1.0, np.head.lemma)  # 'a beach with houses next to it' is a beach
            self._new_subject(np, c, draft)
        c.joined = False

    def _go_on(self, np: NounPhrase, after: Piece | None, c: Clause) -> None:
        """Lists after one preposition: what is joined belongs to the same bearer."""
        if c.listed is not None and c.prep is None and not c.subjects and c.carry and self._had(np) and (
                after is None or after.sort in ("and", "soft", "break")):
            c.prep, c.last, c.bearer = c.listed, c.carry[0], c.carry[0]  # 'with long hair, brown eyes and blue jeans'
            c.subjects = c.carry[:1]
        again = c.joined and c.prep is None and c.spoken is not None and np.head.tag == "N"
        people = self._nouns.is_a(np, "person") and self._nouns.is_a(c.last, "person")
        if again and people and c.last in c.subjects and c.deed is None:
            c.last = c.subjects[-1]
            return  # 'a man in a hoodie and a woman'
        ends = after is None or after.sort not in ("verb", "sub")
        ends |= c.bearer is not None and self._nouns.is_a(np, "worn") and not self._nouns.is_a(c.bearer, "worn") and (
            again and after is not None and after.sort == "verb" and after.term.form == "ing")  # 'in a hat and cape is'
        if again and after is not None and after.sort == "verb" and after.term.form in ("s", "base") and (
                c.deed is None and self._nouns.lives(c.subject)):
            ends |= self._nouns.is_a(np, "worn") or self._nouns.kind(np.head)[0] in _BORNE  # '… and red hair laughs'
        if again and ends and not c.wants_object:
            c.prep = c.spoken  # 'on a stage with lasers and smoke'
            c.last = c.bearer or c.last

    def _after_preposition(
        self, prep: Term, np: NounPhrase, after: Piece | None, c: Clause, draft: Draft
    ) -> None:
        self._attacher.attach(prep, np, c, draft)
        waits = prep.first("prep") == "FOR" and c.deed is not None and c.deed.lemma in _PURPOSE
        c.waited = np if waits else None
        c.after_with = prep.first("prep") in ("WITH", "FULL_OF")
        place = "setting" in np.head.cats and not self._nouns.kind(np.head)[0]
        known = c.last is not None and (after is None or after.sort != "prep" or after.term.first("prep") in _INNER)
        stands = np in draft.subjects and not self._nouns.is_air(np) and (not place or c.last is None or known)
        stands &= c.last is None or not self._nouns.is_a(np, "worn")  # 'a man in a suit on a ladder'
        if stands and c.subject is not None and self._nouns.lives(c.subject) and after is not None and (
                after.sort == "prep" and after.term.first("prep") in _STANDING_IN):
            held = any(a is c.subject and r == "WITH" and b is np for a, r, b in draft.relations)
            stands = not (held and self._nouns.is_a(np, "held"))
        c.prep, c.last, c.after_object = None, np if stands else c.last, c.after_object and not stands

    def _done_by(self, np: NounPhrase, passive: tuple[Term, NounPhrase], c: Clause, draft: Draft) -> None:
        """'a chest guarded by an octopus': the octopus guards it."""
        term, patient = passive
        deed = self._verbs.deed(term, np, c.order)
        deed.object, deed.target = patient, self._nouns.name(patient)[0]
        c.deeds, c.last, c.prep, c.passive = [deed], np, None, None
        draft.deeds.append(deed)

    def _new_subject(self, np: NounPhrase, c: Clause, draft: Draft) -> None:
        c.subjects, c.deeds, c.last, c.after_object, c.camera_talk = [np], [], np, False, False
        for relation, other in c.relations:
            draft.relate(np, relation, other)
            if other in draft.subjects:  # 'under a full moon, witches dance': the witches come first
                draft.subjects.remove(other)
                draft.subjects.append(other)
        for placement in c.placements:
            draft.relate(np, placement, None)
        c.relations, c.placements = [], []

    def _talks_of_the_camera(self, np: NounPhrase, after: Piece | None, c: Clause, draft: Draft) -> bool:
        cats = np.head.cats.keys()
        if np.head.text == "camera" or ("camera" in cats and "subject" not in cats):
            return True
        of = after is not None and after.sort == "prep" and after.term.text == "of"
        led = c.prep is None or c.camera_talk  # 'an image with a photograph of a woman'
        if of and np.head.lemma in _DEPICTIONS and led and not draft.subjects and c.deed is None:
            return True
        shows = after is not None and after.sort == "verb" and bool(set(after.term.lemmas) & STILL)
        return "fluff" in cats and not cats & {"subject", "setting"} and c.prep is None and (of or shows)

    def _said_by_modifiers(self, np: NounPhrase, draft: Draft) -> None:
        """'flickering billboards' do flicker; 'distant cliffs' are far."""
        acts = np.head.cats.keys() & {"subject", "particle", "weather", "setting", "light"}
        for mod in np.mods:
            looks = mod.cats.keys() & {"state", "size", "mood", "particle", "setting"}
            deed = mod.form == "ing" and "verb" in mod.cats and mod.first("verb") not in _TRANSITIVE
            if deed and mod.used != "removed" and not looks and acts:
                draft.deeds.append(self._verbs.deed(mod, np))
        if any("unary" in m.cats or m.text == "distant" for m in np.mods):
            draft.relate(np, "FAR", None)

    def _object(self, np: NounPhrase, deeds: list[Deed], draft: Draft) -> bool:
        """The thing a deed is done to. True when it was only a colour and stands nowhere."""
        for deed in deeds:
            deed.target = deed.target or self._nouns.name(np)[0]
            deed.object = deed.object or np
            relation = _BY_DOING.get(deed.lemma, "")
            if deed.lemma in _GOING and "setting" in np.head.cats:
                draft.vote(np.head.first("setting"), 1.2, np.head.lemma, np.head.first("spot"))  # 'reaches the summit'
                deed.motion = "walk" if deed.motion == "lift" else deed.motion
            if deed.who is not None and relation:
                draft.relate(deed.who, relation, np)
        if "colour" in np.head.cats and "subject" not in np.head.cats:  # 'glowing pink and violet'
            for deed in deeds:
                limb = deed.object is not None and deed.object is not np and deed.object.head.lemma in LIMBS
                if deed.who is not None and not limb:  # 'eyes glowing green': the coat is not green
                    deed.who.mods.append(np.head)
            np.head.used = "colour of the subject"
            draft.drop(np)
            return True
        return False
