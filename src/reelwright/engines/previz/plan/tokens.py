"""Text -> tokens, and words -> base forms. Any script, any length up to the wire's bound."""

from __future__ import annotations

import re
import unicodedata

from reelwright.engines.previz.plan.lexicon import Lexicon, WordTable, word_set

LONGEST = 2048
"""Characters of a prompt that are read (the wire's bound)."""

_TOKEN = re.compile(
    r"\d+(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)*)*|[.,;:!?()\[\]—–\n]|%"
)
_SAME = str.maketrans({"’": "'", "‘": "'", "，": ", ", "。": ". ", "、": ", "})
_EMOJI_NOISE = re.compile(r"\b(face|sign|symbol|selector|variation|zero width joiner|with .*|black|white|heavy)\b")

STOP = word_set(
    """a an the this that these those his her its their my your our some any each every and or but nor so yet first
as while when where whilst who which whose what if then than because although though until since once is are was were be
been being am has have had having do does did will would can could shall should may might must it he she they them him
i you we me us there here not no very quite rather too also just only even still own other both such more most less
least much please to of in on at by for with from into onto over under up down out off it's one's s t"""
)
"""Words without a picture of their own."""


def normalise(text: str) -> str:
    """One form of quotes and stops; emoji become their names ("🦊" -> " fox ")."""
    text = unicodedata.normalize("NFC", text)[:LONGEST].translate(_SAME)
    if text.isascii():
        return text
    return "".join(_named(c) if ord(c) > 0x2190 and unicodedata.category(c) == "So" else c for c in text)


def _named(symbol: str) -> str:
    name = unicodedata.name(symbol, "").lower().replace("-", " ")
    return f" {_EMOJI_NOISE.sub('', name).strip()} "


def tokenise(text: str) -> list[str]:
    return _TOKEN.findall(text)


class Morphology:
    """Base forms of words, against one lexicon. Remembers what it was asked (safe to share between threads)."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._seen: dict[str, tuple[str, ...]] = {}

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Base forms to try, likeliest first; never empty."""
        found = self._seen.get(word)
        if found is None:
            found = self._lemmas(word)
            if len(self._seen) < 20_000:
                self._seen[word] = found
        return found

    def _lemmas(self, word: str) -> tuple[str, ...]:
        known, terms = self._lexicon.words, self._lexicon.terms
        base = word.lower().removesuffix("'s")
        guesses = [self._lexicon.irregular.get(base, "")]
        if (base,) in terms or not base.endswith("s"):
            guesses.append(base)
        if base.endswith("is") and (base,) not in terms and (base[:-1],) in terms:
            guesses.append(base[:-1])  # corgis, yetis
        if len(base) > 3:
            guesses += [*_singular(base), *_verb_base(base, known), *_positive(base, known)]
        guesses.append(base)
        found = dict.fromkeys(g for g in guesses if g and (g in known or (g,) in terms))
        if not found:
            found = dict.fromkeys(g for g in _american(base) if g in known or (g,) in terms)
        if not found and (bare := _unaccented(base)) != base:
            return self._lemmas(bare)
        return tuple(found) or (base,)


def _singular(word: str) -> list[str]:
    out = []
    if word.endswith("ies"):
        out.append(word[:-3] + "y")
    if word.endswith("ves"):
        out += [word[:-3] + "f", word[:-3] + "fe"]
    if word.endswith("es") and word[:-2].endswith(("s", "x", "z", "ch", "sh", "o")):
        out.append(word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        out.append(word[:-1])
    return out


def _verb_base(word: str, known: WordTable) -> list[str]:
    out: list[str] = []
    for suffix in ("ing", "ed"):
        if not word.endswith(suffix) or len(word) <= len(suffix) + (1 if suffix == "ing" else 2):
            continue  # 'using' is to use, 'seed' is not to see
        stem = word[: -len(suffix)]
        twice = len(stem) > 2 and stem[-1] == stem[-2]
        if twice and stem[-1] not in "sl":
            out.append(stem[:-1])
        pos = known.pos(stem)
        whole = stem[-1] not in "cgsuvz" or stem.endswith(("ng", "ss"))  # 'swinging' is to swing, 'crossing' to cross
        if not ("v" in pos and whole):
            out.append(stem + "e")
        out += [stem, stem + "e"]
        if twice:
            out.append(stem[:-1])
    if word.endswith("ied"):
        out.append(word[:-3] + "y")
    return out


def _positive(word: str, known: WordTable) -> list[str]:
    out: list[str] = []
    for suffix in ("er", "est"):
        if word.endswith(suffix) and len(word) > len(suffix) + 3 and word not in known:
            out += [word[: -len(suffix)], word[: -len(suffix)] + "e"]
    return out


def _unaccented(word: str) -> str:
    """'sauté' as 'saute'."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _american(word: str) -> list[str]:
    return [word[: -len(a)] + b for a, b in (("our", "or"), ("ise", "ize"), ("tre", "ter")) if word.endswith(a)]
