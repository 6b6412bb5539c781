"""A turn of phrase and what it is read as; how a text is read by many of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.plan.stems import stems_of

_LATIN = str.maketrans("ıİſ", "iIs")
"""Letters that a pattern takes for others where capitals don't count, and that no table knows."""

Read = str | Callable[[re.Match[str], Lexicon], str]
"""What stands in place of a match: a template (`\\g<name>`), or what makes it of the match and the lexicon."""


@dataclass(frozen=True)
class Turn:
    """A turn of phrase. said: its pattern; read: what is read in its place.

    when, unless: patterns that the text must have, must not have; once: only the first of them is read; whole: `read`
    gives the whole text anew, not only what stands in place of the match; cased: capitals count."""

    said: str
    read: Read
    when: str = ""
    unless: str = ""
    once: bool = False
    whole: bool = False
    cased: bool = False

    @cached_property
    def pattern(self) -> Said:
        return Said(self.said, self.cased)

    @cached_property
    def company(self) -> tuple[tuple[Said, bool], ...]:
        """What else a text must have, and what it must not have."""
        return tuple((Said(said), wanted) for said, wanted in ((self.when, True), (self.unless, False)) if said)

    def reword(self, text: str, lexicon: Lexicon) -> str:
        """The text, read plainly."""
        for said, wanted in self.company:
            if (said.search(text) is not None) != wanted:
                return text
        read = self.read
        if isinstance(read, str):
            return self.pattern.regex.sub(read, text, count=int(self.once))
        if self.whole:
            found = self.pattern.regex.search(text)
            return text if found is None else read(found, lexicon)
        return self.pattern.regex.sub(lambda found: read(found, lexicon), text, count=int(self.once))


@dataclass(frozen=True)
class Phrasebook:
    """Turns of phrase in the order in which they are read. Those that a text can't have cost it nothing: they are found
    by the stems of its words."""

    turns: tuple[Turn, ...]

    @cached_property
    def _by_stem(self) -> Mapping[str, tuple[int, ...]]:
        """Stem -> which turns are tried on a text that has it; "" -> those that are tried on any."""
        found = defaultdict[str, list[int]](list)
        for at, turn in enumerate(self.turns):
            for stem in turn.pattern.stems or ("",):
                found[stem].append(at)
        return {stem: tuple(places) for stem, places in found.items()}

    def _tried(self, text: str, first: int = 0) -> Iterator[int]:
        places = {at for stem in (*stems_of(text), "") for at in self._by_stem.get(stem, ()) if at >= first}
        return iter(sorted(places))

    def read(self, text: str, lexicon: Lexicon) -> str:
        """The text with each of them read plainly, one after the other."""
        text = text.translate(_LATIN)
        tried = self._tried(text)
        while (at := next(tried, None)) is not None:
            now = self.turns[at].reword(text, lexicon)
            if now != text:
                text, tried = now, self._tried(now, at + 1)
        return text
