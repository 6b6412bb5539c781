"""Slips of the pen: a word that nobody knows, one letter away from exactly one that a list has."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.tokens import Morphology

_SHORTEST = 6
_WORD = re.compile(r"(?<![\w'-])[a-z]{6,}(?![\w'-])")
_VARIANTS = {"racoon": "raccoon", "stegasaurus": "stegosaurus", "platapus": "platypus", "squirel": "squirrel",
    "hampster": "hamster", "girafe": "giraffe", "flamengo": "flamingo"}
"""Slips that a dictionary has as words, or that are more than one letter away."""
_LISTED = frozenset({"subject", "setting", "verb", "weather", "season", "time"})


class Spelling:
    """Mends words against one lexicon; the index of its words is made when the first slip is met."""

    def __init__(self, lexicon: Lexicon, morphology: Morphology) -> None:
        self._lexicon, self._morphology = lexicon, morphology

    def mended(self, text: str) -> str:
        """'A hot air ballon' as 'a hot air balloon'. Names, with a capital, are left alone."""
        return _WORD.sub(lambda found: self._nearest(found[0]), text)

    def _nearest(self, word: str) -> str:
        if word in _VARIANTS or word.removesuffix("s") in _VARIANTS:
            return _VARIANTS.get(word) or _VARIANTS[word[:-1]] + "s"
        if self._known(word):
            return word
        stem = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
        near = {w for key in _shortened(stem) for w in self._index.get(key, ()) if _one_apart(stem, w)}
        return near.pop() + word[len(stem) :] if len(near) == 1 else word

    def _known(self, word: str) -> bool:
        lexicon = self._lexicon
        return any((w,) in lexicon.terms or w in lexicon.words for w in (word, *self._morphology.lemmas(word)))

    @cached_property
    def _index(self) -> dict[str, tuple[str, ...]]:
        """Each listed word under itself and under what is left of it without one letter."""
        found = defaultdict[str, list[str]](list)
        for words, cats in self._lexicon.terms.items():
            if len(words) == 1 and len(words[0]) >= _SHORTEST and words[0].isascii() and _LISTED & cats.keys():
                for key in _shortened(words[0]):
                    found[key].append(words[0])
        return {key: tuple(words) for key, words in found.items()}


def _shortened(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _one_apart(a: str, b: str) -> bool:
    """One letter more, less or other, or two that changed places; the first one is right."""
    if a[0] != b[0] or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        off = [i for i in range(len(a)) if a[i] != b[i]]
        swapped = len(off) == 2 and off[1] == off[0] + 1 and a[off[0]] == b[off[1]] and a[off[1]] == b[off[0]]
        return len(off) == 1 or swapped
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
