"""Prompt -> Plan. The main path, top to bottom."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from reelwright.engines.previz.plan.abstract import Picture, picture_of
from reelwright.engines.previz.plan.ambience import read_ambience
from reelwright.engines.previz.plan.apposition import one_and_the_same
from reelwright.engines.previz.plan.becoming import with_changes
from reelwright.engines.previz.plan.clauses import ClauseWalker
from reelwright.engines.previz.plan.compounds import Compounds
from reelwright.engines.previz.plan.context import settle_looks
from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.foreign import language_of, translate
from reelwright.engines.previz.plan.holding import Holding
from reelwright.engines.previz.plan.kin import settle_kin
from reelwright.engines.previz.plan.leave import Finisher, Reading, hour
from reelwright.engines.previz.plan.lettering import lettered, printed, read_lettering
from reelwright.engines.previz.plan.lexicon import Lexicon, load
from reelwright.engines.previz.plan.manner import in_its_light, read_manner
from reelwright.engines.previz.plan.model import Phrase, Plan
from reelwright.engines.previz.plan.negation import mark_likenesses, mark_negated, read_negative
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import Chunker
from reelwright.engines.previz.plan.spelling import Spelling
from reelwright.engines.previz.plan.tagging import Tagger
from reelwright.engines.previz.plan.terms import Term, TermReader
from reelwright.engines.previz.plan.tokens import STOP, Morphology, normalise, tokenise
from reelwright.engines.previz.plan.turns.order import PHRASEBOOK


class Planner:
    """Reads prompts against one lexicon. Safe to share between threads; the same words give the same plan."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        """Without a lexicon the word lists are read here (about 0.1 s)."""
        self._lexicon = lexicon or load()
        self._morphology = Morphology(self._lexicon)
        self._spelling = Spelling(self._lexicon, self._morphology)
        self._nouns = Nouns(self._lexicon)
        self._reader = TermReader(self._lexicon, self._morphology)
        self._tagger = Tagger(self._lexicon)
        self._chunker = Chunker(self._lexicon)
        self._walker = ClauseWalker(self._lexicon, self._nouns)
        self._compounds = Compounds(self._lexicon)
        self._holding = Holding(self._lexicon, self._nouns)
        self._finisher = Finisher(self._lexicon, self._nouns)

    def plan(self, prompt: str, negative: str | None = None) -> Plan:
        """Any text gives a plan; only its first 2,048 characters are read."""
        manner, words, text = read_manner(normalise(prompt))
        letters, text = read_lettering(text)
        text, language, missing = self._english(text)
        text = PHRASEBOOK.read(text, self._lexicon)
        terms = self._reader.read(tokenise(text))
        self._tagger.tag(terms)
        settle_looks(terms, self._lexicon)
        draft = Draft()
        mark_negated(terms, draft, self._lexicon)
        wanted = [t for t in terms if t.used != "removed"]
        mark_likenesses(wanted)
        read_ambience(wanted, draft, self._lexicon, self._nouns)
        pieces = self._chunker.chunk([t for t in wanted if t.used != "likeness"])
        for piece in pieces:
            if piece.np is not None:
                self._compounds.settle(piece.np)
        self._walker.walk(one_and_the_same(pieces, self._nouns, self._lexicon), draft)
        settle_kin(draft, self._nouns, self._lexicon)
        self._holding.settle(draft)
        self._measure(terms, draft)
        picture = picture_of(text, draft, self._lexicon, self._nouns) if not letters else None
        if picture is not None and picture.text != text:
            plan = replace(self._pictured(picture, negative), prompt=prompt, language=language)
        else:
            read_negative(negative or "", draft, self._lexicon, self._morphology)
            plan = self._finisher.finish(draft, Reading(prompt, negative or "", language, tuple(missing)))
            plan = with_changes(printed(lettered(plan, letters)), self._lexicon)
        return in_its_light(plan, manner, words) if manner else plan

    def _pictured(self, picture: Picture, negative: str | None) -> Plan:
        """The plan of the sentence that shows an idea."""
        shown, said = self.plan(picture.text, negative), picture.besides
        return replace(
            shown, unknown=(),
            time=hour(tuple(said.get("time", ())), (), ()) or shown.time,
            season=next(iter(said.get("season", ())), shown.season),
            light=tuple(said.get("light", shown.light)), camera=tuple(said.get("camera", shown.camera)),
            mood=tuple(dict.fromkeys(filter(None, (picture.mood, *shown.mood)))),
            said=(Phrase(picture.idea, f"idea, shown as: {picture.text}"), *shown.said),
        )  # fmt: skip

    def _english(self, text: str) -> tuple[str, str, list[str]]:
        """(text in English, language it was in, words that could not be translated)"""
        language = language_of(tokenise(text), self._lexicon)
        if language == "en":
            return self._spelling.mended(text), language, []
        english, missing = translate(text, language, self._lexicon)
        return english, language, missing

    def _measure(self, terms: list[Term], draft: Draft) -> None:
        """Counts the content words that became something."""
        for term in terms:
            if term.tag in "XDCUGSP" or term.text in STOP:
                continue
            draft.seen += 1
            named = term.tag == "N" and bool(self._nouns.kind(term)[0])
            moves = term.tag == "V" and any(map(self._lexicon.words.verb, term.lemmas))
            if term.used or term.cats or named or moves:
                draft.known += 1
            else:
                draft.unknown.append(term.text)


@cache
def _planner() -> Planner:
    return Planner()


def plan(prompt: str, negative: str | None = None) -> Plan:
    """Plans with the built-in word lists, which are read on the first call and kept."""
    return _planner().plan(prompt, negative)
