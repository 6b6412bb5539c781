"""The word lists and the table made from WordNet, read once into one frozen value. Nothing is read at import.

words/*.txt: `kind: word, two words, …` a line; earlier lines win. words/words.txt.gz: word, parts of speech by
frequency ("nv!": a noun nearly always), builder kind, motion, place; tab-separated, made by
tools/wordnet/make_words.py."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

CATEGORIES = {
    "subjects": "subject", "wares": "subject", "settings": "setting", "times": "time", "weather": "weather",
    "seasons": "season", "particles": "particle", "light": "light", "mood": "mood", "camera": "camera",
    "colours": "colour", "materials": "material", "sizes": "size", "states": "state", "counts": "count",
    "preps": "prep", "unary": "unary",
    "directions": "direction", "verbs": "verb", "manner": "manner", "fluff": "fluff",
}  # fmt: skip
"""File of words/ -> the category its words get. A place's finer place ("interior/kitchen") is its "spot"."""



def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


# a preposition at the end of a verb says where to: it is left to the grammar
_AFTER_VERB = word_set("against into over through across by onto at from above after underwater")

Categories = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class WordTable:
    """About 114,000 English words; a row is parsed only when it is asked for."""

    rows: Mapping[str, str]

    def __contains__(self, word: str) -> bool:
        return word in self.rows

    def pos(self, word: str) -> str:
        """Parts of speech by frequency: letters of n v a r, "!" when the first leads by far; "" when unknown."""
        return self.rows.get(word, "").partition("\t")[0]

    def noun(self, word: str) -> str:
        return self._field(word, 1)

    def verb(self, word: str) -> str:
        return self._field(word, 2)

    def place(self, word: str) -> str:
        return self._field(word, 3)

    def _field(self, word: str, at: int) -> str:
        fields = self.rows.get(word, "").split("\t")
        return fields[at] if len(fields) > at else ""


@dataclass(frozen=True)
class Lexicon:
    """terms: words -> category -> kinds; longest: first word -> most words of a term that begins with it.

    faults, removable, inherent (verb -> direction), weak (place word -> weight), habitats (subject kind -> setting),
    groups (noun of several -> count), natural (species -> the colour it has, "none" for its own coat), young (animal's
    young -> kind), implied (who -> what they ride or are pulled by), classes (class -> kinds), senses ((class, verb) ->
    motion), abstract (idea -> a sentence that shows it, its mood), looks (word -> (kind, words beside which it is
    that)…), deed_places, thing_places (deed, thing -> setting/spot …), inside (building -> its room), wholes
    (part -> kinds it is a part of)."""

    terms: Mapping[tuple[str, ...], Categories]
    longest: Mapping[str, int]
    words: WordTable
    faults: Mapping[str, str]
    removable: Mapping[str, str]
    inherent: Mapping[str, str]
    irregular: Mapping[str, str]
    habitats: Mapping[str, str]
    weak: Mapping[str, float]
    groups: Mapping[str, str]
    natural: Mapping[str, str]
    young: Mapping[str, str]
    implied: Mapping[str, str]
    classes: Mapping[str, frozenset[str]]
    senses: Mapping[tuple[str, str], str]
    abstract: Mapping[str, tuple[str, str]]
    looks: Mapping[str, tuple[tuple[str, frozenset[str]], ...]]
    deed_places: Mapping[str, tuple[str, ...]]
    thing_places: Mapping[str, tuple[str, ...]]
    inside: Mapping[str, str]
    wholes: Mapping[str, frozenset[str]]
    foreign: Mapping[str, Mapping[str, str]]

    def has(self, word: str, category: str) -> bool:
        return category in self.terms.get((word,), {})

    def is_a(self, kind: str, *classes: str) -> bool:
        """Whether a kind belongs to one of those classes (words/classes.txt)."""
        return any(kind in self.classes[name] for name in classes)

    def one(self, words: str, category: str) -> str:
        """The first kind of that category for some words, or ""."""
        kinds = self.terms.get(tuple(words.split()), {}).get(category, ())
        return kinds[0] if kinds else ""


def read_list(name: str) -> dict[str, list[str]]:
    """kind -> words of one file of words/."""
    rows: dict[str, list[str]] = {}
    for line in _text(name).splitlines():
        if line.strip() and not line.startswith("#"):
            kind, rest = line.split(":", 1)
            rows.setdefault(kind.strip(), []).extend(w.strip() for w in rest.split(",") if w.strip())
    return rows


@cache
def load() -> Lexicon:
    """Reads everything; about 0.1 s and 30 MB, kept for the next who asks."""
    terms = _terms()
    longest: dict[str, int] = {}
    for key in terms:
        longest[key[0]] = max(longest.get(key[0], 0), len(key))
    return Lexicon(
        terms=terms,
        longest=longest,
        words=_word_table(),
        faults=_by_word("faults"),
        removable=_by_word("removable"),
        inherent=_by_word("inherent"),
        irregular=dict(pair.split("=") for pair in _text("irregular").split()),
        habitats=_by_word("habitats"),
        weak={word: float(kind) for word, kind in _by_word("weak_settings").items()},
        groups=_by_word("groups"),
        natural=_by_word("natural"),
        young=_by_word("young"),
        implied=_by_word("implied"),
        classes={name: frozenset(kinds) for name, kinds in read_list("classes").items()},
        senses=_senses(),
        abstract={word: _sentence(key) for word, key in _by_word("abstract").items()},
        looks=_looks(),
        deed_places=_places("deed_places"),
        thing_places=_places("thing_places"),
        inside=_by_word("inside"),
        wholes=_wholes(),
        foreign={code: dict(p.split("=") for p in pairs) for code, pairs in read_list("foreign").items()},
    )


def _wholes() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kinds, parts in read_list("wholes").items():
        for part in parts:
            found[part] = found.get(part, frozenset()) | word_set(kinds)
    return found


def _senses() -> dict[tuple[str, str], str]:
    found = {}
    for key, verbs in read_list("senses").items():
        who, motion = key.split()
        found.update({(who, verb): motion for verb in verbs})
    return found


def _looks() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    found: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for kind, rows in read_list("looks").items():
        for row in rows:
            word, _, beside = row.partition("/")
            found[word.strip()] = (*found.get(word.strip(), ()), (kind, word_set(beside)))
    return found


def _places(name: str) -> dict[str, tuple[str, ...]]:
    rows = _by_word(name)
    return {word: tuple(place.strip() for place in key.split(",")) for word, key in rows.items()}


def _sentence(key: str) -> tuple[str, str]:
    sentence, _, mood = key.partition(" | ")
    return sentence, mood


def _text(name: str) -> str:
    return (files(__package__) / "words" / f"{name}.txt").read_text(encoding="utf-8")


def _terms() -> dict[tuple[str, ...], dict[str, tuple[str, ...]]]:
    found: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for name, category in CATEGORIES.items():
        for row_key, aliases in read_list(name).items():
            kind, _, spot = row_key.partition("/")
            for alias in aliases:
                key = tuple(alias.lower().split())
                if category == "verb" and len(key) > 1 and key[-1] in _AFTER_VERB:
                    continue
                row = found.setdefault(key, {})
                kinds = row.setdefault(category, [])
                if kind not in kinds:
                    kinds.append(kind)
                    if category == "setting":
                        row.setdefault("spot", []).append(spot)
    return {key: {c: tuple(kinds) for c, kinds in row.items()} for key, row in found.items()}


def _by_word(name: str) -> dict[str, str]:
    return {word: kind for kind, words in reversed(list(read_list(name).items())) for word in words}


def _word_table() -> WordTable:
    packed = (files(__package__) / "words" / "words.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode("utf-8").split("\n")
    return WordTable(dict(line.split("\t", 1) for line in lines if "\t" in line))
