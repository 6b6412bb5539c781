"""A turn of phrase and what it is read as; how a text is read by a table of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.plan.stems import stems_of

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
    def stems(self) -> frozenset[str]:
        """Of the words that a text of this turn has, it has one; empty for any text."""
        return self.pattern.stems

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


def reworded(text: str, turns: Iterable[Turn], lexicon: Lexicon) -> str:
    """The text with each of these turns of phrase read plainly, one after the other."""
    stems = stems_of(text)
    for turn in turns:
        if turn.stems and turn.stems.isdisjoint(stems):
            continue
        now = turn.reword(text, lexicon)
        if now is not text:
            text, stems = now, stems_of(now)
    return text
