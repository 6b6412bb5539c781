"""Tokens -> terms: the longest entries of the lexicon, the last word of which may be inflected."""

from __future__ import annotations

from dataclasses import dataclass, field

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.tokens import STOP, Morphology

PUNCTUATION = frozenset(".,;:!?()[]—–\n")
LOOKS = frozenset({"colour", "material", "size", "state"})
"""Categories that say how a thing looks."""


_ONE_AND_ONLY = frozenset({("white", "house"), ("great", "wall"), ("city", "hall"), ("red", "square")})
_ONE = frozenset({"a", "an"})
_OPENERS = word_set("a an the his her its their some")
_BEFORE_A_NAME = word_set("the in at across of through over")
STRONG_VERBS = word_set("stand sit walk run rest wait fall fly float hang glide ride rise swim lean sleep kneel streak")
"""Verbs that a noun before them takes, whatever else they may be."""
_ROOMY = frozenset({"house", "tent", "toy", "barn", "pool", "road", "cabin", "person"})
"""Kinds that the last word of a room's name is not: 'shop', 'indoor playground'."""
_BEFORE_NOUNS = frozenset({"dark", "wild", "deep", "open", "cold"})
"""Last words of entries that may as well stand before a noun: 'in the dark', but 'in the dark forge'."""
_REMEMBERED = 20_000
"""Words of which a reader keeps what the lists say."""
_NAMES = frozenset({"subject", "setting", "weather", "time", "season"})


@dataclass(eq=False, slots=True)
class Term:
    """One term while the prompt is read: words as written in lower case, base form, category -> kinds, and the tag.

    tag: N noun, V verb, A adjective, R adverb, P preposition, D determiner, C conjunction, K number, X punctuation,
    G pronoun, U auxiliary, Z negation, S other stop word. form: ing, ed, s, base. used: what it became."""

    words: tuple[str, ...]
    lemma: str
    cats: dict[str, tuple[str, ...]]
    tag: str = "?"
    plural: bool = False
    form: str = ""
    lemmas: tuple[str, ...] = ()
    used: str = ""
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = " ".join(self.words)

    def again(self) -> Term:
        """The term as it was read, for another place of a text."""
        return Term(self.words, self.lemma, dict(self.cats), self.tag, self.plural, self.form, self.lemmas, self.used)

    def first(self, category: str) -> str:
        """The first kind of a category, or ""."""
        kinds = self.cats.get(category, ())
        return kinds[0] if kinds else ""


EDGE = Term(("",), "", {}, "X")
"""What stands before the first term and after the last one."""


def only_part(name: str, used: str) -> Term:
    """The mark of somebody of whom only that part is seen: the trait `part:…`."""
    mark = f"part:{name}"
    return Term((mark,), mark, {}, "N", used=used)


def look(category: str, kind: str, used: str) -> Term:
    """An adjective that the prompt means but does not say: 'small' of a cub."""
    return Term((kind,), kind, {category: (kind,)}, "A", used=used)


class TermReader:
    """Splits tokens into terms against one lexicon."""

    def __init__(self, lexicon: Lexicon, morphology: Morphology) -> None:
        self._lexicon, self._morphology = lexicon, morphology
        self._seen: dict[str, Term] = {}

    def read(self, tokens: list[str]) -> list[Term]:
        low = [t.lower() for t in tokens]
        terms: list[Term] = []
        at = 0
        while at < len(low):
            if low[at] in PUNCTUATION:
                term, size = Term((low[at],), low[at], {}, "X"), 1
            else:
                term, size = self._listed(low, at) or self._compound(low, at) or (self._single(low[at]), 1)
            terms.append(term)
            at += size
        return terms

    def _listed(self, low: list[str], at: int) -> tuple[Term, int] | None:
        """An entry of two or more words that stands here; the longest goes first."""
        for first in dict.fromkeys((low[at], *self._morphology.lemmas(low[at]))):
            for size in range(min(self._lexicon.longest.get(first, 0), len(low) - at), 1, -1):
                body = low[at + 1 : at + size]
                if not PUNCTUATION.isdisjoint(body):
                    continue
                for last in (body[-1], *self._morphology.lemmas(body[-1])):
                    key = (first, *body[:-1], last)
                    if key in self._lexicon.terms and self._is_meant(key, low, at):
                        return self._from_entry(low[at : at + size], key), size
        return None

    def _is_meant(self, key: tuple[str, ...], low: list[str], at: int) -> bool:
        """Whether the words that stand here are that entry, and not some that only look like it."""
        end, verb = at + len(key), "verb" in self._lexicon.terms[key]
        written = low[end - 1]
        if key[-1] != written and written.endswith(("ing", "ed")) and (
                self._lexicon.terms[key].keys() != {"verb"} or key[0] in STRONG_VERBS):
            return False  # 'video recording' is a deed; other entries end as they are written
        if not verb and self._is_doing(low, at):
            return False  # 'a woman drinking water'
        if key in _ONE_AND_ONLY and (at == 0 or low[at - 1] not in _BEFORE_A_NAME):
            return False  # 'a white house' is any house
        if key[-1] != written and self._does(key[-1], low, at, end):
            return False  # 'lava flows into the sea', 'a mother bird feeds her chicks'
        return not self._goes_on(key[-1], low, end)

    def _does(self, last: str, low: list[str], at: int, end: int) -> bool:
        """Whether the last word, written with an s, is the verb of the words before it."""
        if not self._lexicon.has(last, "verb") or end >= len(low) or not low[end - 1].endswith("s"):
            return False
        if self._lexicon.words.pos(low[end - 2]).startswith("a"):
            return False  # 'northern lights over a cabin': nothing that could light
        if self._is_one(low, at):
            return True  # 'a girl in a red coat stands in a doorway'
        after, mass = low[end], at == 0 or low[at - 1] in PUNCTUATION
        return after in _OPENERS or (mass and (after.endswith("ly") or "prep" in self._lexicon.terms.get((after,), {})))

    def _is_one(self, low: list[str], at: int) -> bool:
        """Whether an article for one stands before these words, or before the adjective that does."""
        if at > 0 and low[at - 1] in _ONE:
            return True
        looks = at > 1 and (LOOKS & set(self._lexicon.terms.get((low[at - 1],), {})))
        return bool(looks) and low[at - 2] in _ONE

    def _is_doing(self, low: list[str], at: int) -> bool:
        """Whether a word in -ing is what somebody before it does, and no part of a name: 'is drinking water'."""
        if at == 0 or not low[at].endswith("ing"):
            return False
        whose = self._lexicon.terms.get((low[at - 1],), {}).get("subject", ("",))[0]
        verbs = (lemma for lemma in self._morphology.lemmas(low[at]) if lemma != low[at])
        acts = any("v" in self._lexicon.words.pos(verb) for verb in verbs)
        lives = whose in ("person", "child") or self._lexicon.is_a(whose, "animal", "flyer", "swimmer")
        return acts and (low[at - 1] in ("is", "are") or lives)

    def _goes_on(self, last: str, low: list[str], end: int) -> bool:
        """Whether the last word of an entry belongs to the noun after it."""
        if last not in _BEFORE_NOUNS or end >= len(low) or low[end] in STOP or low[end] in PUNCTUATION:
            return False
        return any("n" in self._lexicon.words.pos(x) for x in self._morphology.lemmas(low[end]))

    def _from_entry(self, words: list[str], key: tuple[str, ...]) -> Term:
        lemma = " ".join(key)
        term = Term(tuple(words), lemma, dict(self._lexicon.terms[key]), lemmas=(lemma,))
        last = words[-1]
        term.plural = (last.endswith("s") and not last.endswith("ss") and last != key[-1]) or "and" in key
        if words[0] != key[0]:
            term.form = "ing" if words[0].endswith("ing") else "ed" if words[0].endswith("ed") else "s"
        if {"subject", "verb"} <= term.cats.keys():
            term.form = "s" if term.plural else "base"  # 'ice skates'
        self._inherit(term, words)
        return term

    def _inherit(self, term: Term, words: list[str]) -> None:
        """'paper lantern' is still of paper and still a light; 'cobbled lane' is still a lane."""
        if not {"subject", "setting", "particle"} & set(term.cats) or term.lemma in self._lexicon.natural:
            return
        for i, word in reversed([*enumerate(words)]):
            last = i == len(words) - 1
            indoors = term.first("setting") == "interior"
            for lemma in (word, *self._morphology.lemmas(word)):
                for category, kinds in self._lexicon.terms.get((lemma,), {}).items():
                    bent = word.endswith("ing") and lemma != word  # 'a winding road'
                    wanted = category == "light" or (category == "weather" and not indoors and not bent)
                    if last and category in ("subject", "particle") and "particle" not in term.cats:
                        wanted = not (indoors and kinds[0] in _ROOMY)  # 'at home' has no house in it
                    if not last and category in LOOKS | {"setting", "spot"} and "subject" in term.cats:
                        wanted = category in LOOKS or not self._lexicon.is_a(term.first("subject"), "worn")
                    if wanted:
                        term.cats.setdefault(category, kinds)

    def _compound(self, low: list[str], at: int) -> tuple[Term, int] | None:
        """Two words that WordNet holds as one thing, where the second alone would mislead: 'baseball bat'."""
        if at + 1 >= len(low):
            return None
        first, second = low[at], low[at + 1]
        looks = LOOKS & set(self._lexicon.terms.get((first,), {})) or self._is_doing(low, at)
        if first in STOP or second in STOP or second in PUNCTUATION or looks:
            return None
        for last in self._morphology.lemmas(second):
            pair = f"{first} {last}"
            place = "setting" in self._lexicon.terms.get((last,), {})  # 'theatre stage' is a stage
            kind, own = self._lexicon.words.noun(pair), "subject" in self._lexicon.terms.get((last,), {})
            verb = second != last and last in STRONG_VERBS  # 'a girl in a red coat stands in the doorway'
            verb = verb or (second != last and self._does(last, low, at, at + 2))
            vague = verb or (kind in ("vehicle", "bush") and own)  # 'racing yacht' is a yacht
            if kind not in ("", "person") and not place and not vague:
                term = Term((first, second), pair, {}, "N", lemmas=(pair,))
                term.plural = second != last and second.endswith("s")
                for lemma in self._morphology.lemmas(second):
                    if self._lexicon.has(lemma, "light"):
                        term.cats["light"] = self._lexicon.terms[(lemma,)]["light"]
                return term, 2
        return None

    def _single(self, word: str) -> Term:
        """One word; what the lists say of it is remembered."""
        seen = self._seen.get(word)
        if seen is None:
            seen = self._alone(word)
            if len(self._seen) < _REMEMBERED:
                self._seen[word] = seen
        return seen.again()

    def _alone(self, word: str) -> Term:
        lemmas = self._morphology.lemmas(word)
        cats: dict[str, tuple[str, ...]] = {}
        bent = word.endswith(("ing", "ed"))  # 'winding' is no wind, 'docking' no dock
        named = "subject" in self._lexicon.terms.get((word,), {})
        for lemma in (word, *lemmas):
            for category, kinds in self._lexicon.terms.get((lemma,), {}).items():
                if bent and lemma != word and category in _NAMES:
                    continue
                if named and lemma != word and category in LOOKS | {"mood"}:
                    continue  # 'glasses' are not of glass, spectacles no spectacle
                exact = category != "count" or lemma == word or word.startswith(("hundred", "thousand", "dozen"))
                if exact:
                    cats.setdefault(category, kinds)
        term = Term((word,), lemmas[0], cats, lemmas=lemmas)
        term.form, term.plural = self._form(word, lemmas)
        if "-" in word and not cats:
            self._split_hyphens(term, word)
        return term

    def _form(self, word: str, lemmas: tuple[str, ...]) -> tuple[str, bool]:
        """(form, plural)"""
        lexicon = self._lexicon
        others = [lemma for lemma in lemmas if lemma != word]
        irregular = lexicon.irregular.get(word, "")
        from_verb = any("v" in lexicon.words.pos(lemma) for lemma in others)
        if word in ("people", "cattle", "folk", "police", "feet", "teeth"):
            return "base", True
        if word.endswith("ing") and from_verb:
            return "ing", False
        if word.endswith("ed") and from_verb:
            return "ed", False
        several = word.endswith("ves") and lexicon.has(irregular, "subject")
        named = lexicon.has(irregular, "subject") and not word.endswith("s")
        if named and lexicon.words.pos(irregular).startswith("n"):
            return "", True  # 'geese', though one may goose
        several &= not any("v" in lexicon.words.pos(o) for o in others if o != irregular)  # 'wolves', but 'leaves'
        if irregular and not several and "v" in lexicon.words.pos(irregular) and "n" not in lexicon.words.pos(word):
            return "ed", False
        if word.endswith("s") and others:
            named = lexicon.has(word, "subject") or word.endswith("'s")  # 'mars' is one planet
            return "s", not named and any("n" in lexicon.words.pos(o) or lexicon.has(o, "subject") for o in others)
        if irregular and "n" in lexicon.words.pos(irregular):
            return "", True
        return "base", False

    def _split_hyphens(self, term: Term, word: str) -> None:
        """'copper-clad', 'snow-dusted': the parts' meanings as an adjective; 'black-haired' is a look of its own."""
        term.tag = "A"
        if word.endswith(("-haired", "-skinned", "-eyed")):
            term.used = "how a body looks"
            return
        for part in word.split("-"):
            for lemma in (part, *self._morphology.lemmas(part)):
                for category, kinds in self._lexicon.terms.get((lemma,), {}).items():
                    if category in LOOKS | {"light", "particle", "mood"}:
                        term.cats.setdefault(category, kinds)
