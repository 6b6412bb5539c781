"""A few other languages, word for word: enough to find the subject, the place and the hour."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.tokens import STOP, tokenise

_CJK = re.compile(r"[぀-ヿ㐀-鿿]+")
_CJK_OR_NOT = re.compile(r"[぀-ヿ㐀-鿿]+|[^぀-ヿ㐀-鿿]+")
_SPACED = ("es", "de", "fr", "it", "pt")


def language_of(tokens: list[str], lexicon: Lexicon) -> str:
    """ISO code. Foreign only where the lists say so clearly: most of the words in one list, few of them English."""
    low = [t.lower() for t in tokens if t[0].isalpha()]
    if not low:
        return "en"
    if sum(1 for t in low if _CJK.match(t)) * 2 > len(low):
        return "ja" if any("぀" <= c <= "ヿ" for t in low for c in t) else "zh"
    best, hits = "en", 0
    for code in _SPACED:
        count = sum(map(lexicon.foreign[code].__contains__, low))
        if count > hits:
            best, hits = code, count
    if hits < 2 or hits * 2 < len(low) - 1:
        return "en"
    english = sum(1 for t in low if t in lexicon.words or t in STOP or (t,) in lexicon.terms)
    return best if hits > english - hits else "en"


def translate(text: str, code: str, lexicon: Lexicon) -> tuple[str, list[str]]:
    """English, word for word, and the words that have no entry."""
    table = lexicon.foreign[code]
    if code in ("zh", "ja"):
        return _translate_unspaced(text, table)
    words, missing = [], []
    for token in tokenise(text):
        english = table.get(token.lower())
        words.append(english or token)
        if english is None and token[0].isalpha():
            missing.append(token.lower())
    if code != "de":
        _adjectives_first(words, lexicon)
    return " ".join(words), missing


def _translate_unspaced(text: str, entries: Mapping[str, str]) -> tuple[str, list[str]]:
    words: list[str] = []
    missing: list[str] = []
    for piece in _CJK_OR_NOT.findall(text):
        if not _CJK.match(piece):
            words.append(piece)
            continue
        at = 0
        while at < len(piece):
            size = next((n for n in range(min(6, len(piece) - at), 0, -1) if piece[at : at + n] in entries), 0)
            if size:
                words.append(entries[piece[at : at + size]])
            else:
                missing.append(piece[at])
            at += max(size, 1)
    return " ".join(words), missing


def _adjectives_first(words: list[str], lexicon: Lexicon) -> None:
    """Romance languages put the adjective after its noun."""
    for i in range(len(words) - 1):
        adjective = lexicon.has(words[i + 1], "colour") or lexicon.has(words[i + 1], "size")
        if adjective and lexicon.has(words[i], "subject"):
            words[i], words[i + 1] = words[i + 1], words[i]
