"""A pattern over the text of a prompt that is only tried where its words are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from reelwright.engines.previz.plan.stems import needed, stems_of


@dataclass(frozen=True)
class Said:
    """A pattern over a text, compiled when the first text comes that has the words for it; cased: capitals count."""

    pattern: str
    cased: bool = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.pattern, 0 if self.cased else re.IGNORECASE)

    @cached_property
    def stems(self) -> frozenset[str]:
        return needed(self.pattern)

    def may_be_in(self, stems: frozenset[str]) -> bool:
        """Whether a text of these stems could have it."""
        return not self.stems or not self.stems.isdisjoint(stems)

    def search(self, text: str) -> re.Match[str] | None:
        return self.regex.search(text) if self.may_be_in(stems_of(text)) else None

    def all_in(self, text: str) -> Iterable[re.Match[str]]:
        return self.regex.finditer(text) if self.may_be_in(stems_of(text)) else ()

    def sub(self, read: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.regex.sub(read, text) if self.may_be_in(stems_of(text)) else text
