"""Who is named twice is one: 'an old man, retired sailor, looks out' is an old sailor."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase, Piece

_ANYBODY = word_set("man woman girl boy lady guy gentleman person teenager teen youth female male adult")
"""Nouns that tell nothing but age and sex: a trade after them is theirs."""
_NO_TRADE = _ANYBODY | word_set(
    "child kid baby toddler infant figure human people stranger friend crowd audience mother father mom "
    "dad wife husband son daughter brother sister parent grandmother grandfather grandma grandpa couple lover "
    "nobody someone somebody "
    "bystander enemy rival twin onlooker passerby")
_ENDS = frozenset({"soft", "break"})


def one_and_the_same(pieces: list[Piece], nouns: Nouns, lexicon: Lexicon) -> list[Piece]:
    """The pieces without the second name of somebody, who has the trade it tells; the first keeps its place."""
    out: list[Piece] = []
    for at, piece in enumerate(pieces):
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        if piece.np is not None and out and out[-1].sort == "soft" and (after is None or after.sort in _ENDS):
            person = _named_before(out)
            if person is not None and _is_trade(piece.np, pieces[at + 1 :], nouns, lexicon) and (
                    person.head.plural == piece.np.head.plural):
                _merge(person, piece.np)
                out.pop()
                continue
        out.append(piece)
    return out


def _named_before(pieces: list[Piece]) -> NounPhrase | None:
    """Whom the clause names last, if that says age and sex alone."""
    for piece in reversed(pieces):
        if piece.sort == "break":
            return None
        if piece.np is not None and piece.np.head.lemma in _ANYBODY:
            return piece.np
        if piece.np is not None and piece.np.head.first("subject") in ("person", "child"):
            return None
    return None


def _is_trade(np: NounPhrase, rest: list[Piece], nouns: Nouns, lexicon: Lexicon) -> bool:
    """A bare trade ('fashion model'), or one with an article that begins no list of several."""
    if nouns.kind(np.head)[0] != "person" or np.head.lemma in _NO_TRADE or np.head.lemma in lexicon.groups:
        return False
    if np.determiner not in ("", "a", "an") or (np.count and np.count != "1"):
        return False
    if not np.determiner:
        return True
    listed = next((p for p in rest if p.sort not in ("soft", "and")), None)
    return listed is None or listed.np is None or not listed.np.determiner


def _merge(person: NounPhrase, trade: NounPhrase) -> None:
    """'A woman, a young ballet dancer' as 'a woman young ballet dancer'."""
    trade.head.used = trade.head.used or f"same as {person.head.lemma}"
    person.mods = [*person.mods, person.head, *trade.mods]
    person.head = trade.head
