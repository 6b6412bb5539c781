"""Which words a pattern cannot do without, read off the pattern itself: most patterns need not be tried on most texts.

A stem is the first three or four letters of a word. `stems_of` gives those of a text, `needed` those of a pattern:
where it matches, the text has at least one of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from reelwright.engines.previz.plan.tokens import STOP

_WORD = re.compile(r"\w+")
_LONG, _SHORT = 4, 3
_MANY = 60
"""Strings that are followed at once."""
_DEAR, _BRIEF = 100, 4
"""What a stem weighs that most texts have, and one of three letters or fewer; any other weighs one."""
_COMMON = frozenset(word[:_LONG] for word in STOP)
_SPACE = (" ",)
_STRIPPED = {"SUBPATTERN", "ATOMIC_GROUP"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_BORDERS = {"AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING", "AT_BOUNDARY"}
_NO_LETTERS = {"CATEGORY_SPACE", "CATEGORY_NOT_WORD"}


@lru_cache(maxsize=256)
def stems_of(text: str) -> frozenset[str]:
    """The stems of all words of a text, whatever their case."""
    words = _WORD.findall(text.lower())
    return frozenset([word[:_LONG] for word in words] + [word[:_SHORT] for word in words])


def needed(pattern: str) -> frozenset[str]:
    """Stems of which a text that the pattern matches has one; empty where that can't be said."""
    parsed = import_module("re._parser").parse(pattern)
    return _walk(parsed, _Way(_UNKNOWN)).best()


class _Open(NamedTuple):
    """One string that a match may have so far: the best stem of its whole words ("" for none yet) and the first letters
    of the word that is going on, "~" where that one began with what isn't known."""

    stem: str
    word: str

    def then(self, letters: str) -> _Open:
        stem, word = self
        for i, piece in enumerate(letters.split(" ")):
            if i:
                stem, word = _Open(stem, word).closed(), ""
            if word != "~":
                word = (word + piece)[:_LONG]
        return _Open(stem, word)

    def closed(self) -> str:
        """The best stem where the word in progress ends."""
        return self.stem if self.word in ("", "~") else _better(self.stem, self.word)

    def best(self) -> str:
        """The best stem when that word may go on."""
        return self.closed() if len(self.word) >= _SHORT else self.stem


_UNKNOWN, _BORDER = frozenset([_Open("", "~")]), frozenset([_Open("", "")])


@dataclass(frozen=True)
class _Way:
    """How far a pattern was read: the strings that a match may have, since the last thing that can't be followed; the
    sets of stems that came before that."""

    strings: frozenset[_Open]
    needs: tuple[frozenset[str], ...] = ()

    @property
    def ends(self) -> bool:
        """Whether a word would begin here."""
        return all(not s.word for s in self.strings)

    def add(self, texts: Collection[str]) -> _Way:
        strings = frozenset([s.then(text) for s in self.strings for text in texts])
        return _Way(strings, self.needs) if len(strings) <= _MANY else self.cut(ends=False)

    def cut(self, *, ends: bool) -> _Way:
        """After what can't be followed; ends: it is known that a word may begin there."""
        return _Way(_BORDER if ends else _UNKNOWN, (*self.needs, self.stems))

    @property
    def stems(self) -> frozenset[str]:
        """A stem of each string; empty where one of them has none."""
        found = frozenset(s.best() for s in self.strings)
        return frozenset() if "" in found else found

    def best(self, after: int = 0) -> frozenset[str]:
        return min(filter(None, (*self.needs[after:], self.stems)), key=_weight, default=frozenset())


def _better(one: str, other: str) -> str:
    return other if not one or _cost(other) < _cost(one) else one


def _cost(stem: str) -> int:
    return _DEAR if stem in _COMMON else 1 if len(stem) == _LONG else _BRIEF


def _weight(stems: frozenset[str]) -> int:
    return sum(map(_cost, stems))


def _walk(parsed: Iterable[tuple[Any, Any]], way: _Way) -> _Way:
    letters = ""
    for op, value in parsed:
        if op.name == "LITERAL":
            letters += _letter(value)
            continue
        way = _step(op.name, value, way.add([letters]) if letters else way)
        letters = ""
    return way.add([letters]) if letters else way


def _step(op: str, value: Any, way: _Way) -> _Way:
    if op == "IN":
        texts = _of_set(value)
        return way.add(texts) if texts else way.cut(ends=False)
    if op == "AT":
        return way.add(_SPACE) if value.name in _BORDERS else way
    if op in _STRIPPED:
        return _walk(value[-1] if op == "SUBPATTERN" else value, way)
    if op == "BRANCH":
        return _any_of([_walk(branch, way) for branch in value[1]], way)
    if op in _REPEATS:
        return _repeated(value[0], value[1], value[2], way)
    if op in ("ASSERT", "ASSERT_NOT"):
        return _beside(op == "ASSERT", value[0], value[1], way)
    return way.cut(ends=False)


def _letter(code: int) -> str:
    letter = chr(code).lower()
    return letter if letter.isalnum() or letter == "_" else " "


def _of_set(members: list[tuple[Any, Any]]) -> frozenset[str]:
    """The strings that a set of characters stands for; empty for letters without end."""
    found = set()
    for op, value in members:
        if op.name == "LITERAL":
            found.add(_letter(value))
        elif op.name == "CATEGORY" and value.name in _NO_LETTERS:
            found.add(" ")
        else:
            return frozenset()
    return frozenset(found)


def _any_of(ways: list[_Way], before: _Way) -> _Way:
    """After one of several ways from the same place."""
    strings = frozenset[_Open]().union(*(w.strings for w in ways))
    if len(strings) <= _MANY and all(len(w.needs) == len(before.needs) for w in ways):
        return _Way(strings, before.needs)
    found = [w.best(len(before.needs)) for w in ways]
    own = frozenset[str]().union(*found) if all(found) else frozenset[str]()
    after = before.cut(ends=all(w.ends for w in ways))
    return _Way(after.strings, (*after.needs, own))


def _repeated(least: int, most: int, parsed: Any, way: _Way) -> _Way:
    once = _walk(parsed, way)
    followed = len(once.needs) == len(way.needs)
    if followed and (most == 1 or once.strings == way.add(_SPACE).strings):
        return once if least else _any_of([way, once], way)
    if least:
        return once.cut(ends=once.ends)
    return way.cut(ends=way.ends and once.ends)


def _beside(wanted: bool, where: int, parsed: Any, way: _Way) -> _Way:
    """What stands before or after and is no part of the match."""
    if not wanted:
        return way.add(_SPACE) if len(parsed) == 1 and _is_letter(*parsed[0]) else way
    if where > 0:
        seen = _walk(parsed, way)
        return _Way(way.strings, (*seen.needs, seen.stems))
    seen = _walk(parsed, _Way(_UNKNOWN))
    if way.strings == _UNKNOWN:
        return _Way(seen.strings, (*way.needs, *seen.needs))
    return way.add(_SPACE) if seen.ends else way


def _is_letter(op: Any, members: Any) -> bool:
    """Whether that is any letter, and perhaps more: where none may stand, a word begins or ends."""
    return op.name == "IN" and any(kind.name == "CATEGORY" and v.name == "CATEGORY_WORD" for kind, v in members)
