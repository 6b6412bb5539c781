"""Persons of today by their full name, read as what they look like; how old somebody is, read as young or old."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_WOMEN: Mapping[str, str] = {
    "long-auburn-haired fair-skinned":
        "julia roberts, isla fisher, jessica chastain, amy adams",
    "long-brown-haired fair-skinned":
        "angelina jolie, emma watson, natalie portman, jennifer aniston, kate middleton, anne hathaway, keira "
        "knightley, dakota johnson, mila kunis",
    "long-black-haired fair-skinned":
        "sandra bullock, megan fox, katy perry, demi moore, monica bellucci",
    "long-blonde-haired fair-skinned":
        "meryl streep, jennifer lawrence, margot robbie, taylor swift, lady gaga, britney spears, adele, "
        "charlize theron, cate blanchett, reese witherspoon, cameron diaz, paris hilton",
    "bob-blonde-haired fair-skinned":
        "scarlett johansson, hillary clinton, ellen degeneres, anna wintour",
    "long-red-haired fair-skinned":
        "emma stone, nicole kidman, julianne moore",
    "long-black-haired tan-skinned":
        "kim kardashian, salma hayek, penelope cruz, selena gomez, eva longoria, priyanka chopra",
    "ponytail-brown-haired tan-skinned":
        "ariana grande, jennifer lopez",
    "wavy-golden-haired brown-skinned":
        "beyonce, beyoncé, shakira, mariah carey",
    "curly-black-haired dark-skinned":
        "oprah winfrey, zendaya, viola davis, halle berry, whitney houston, serena williams, lupita nyong'o, "
        "naomi campbell, whoopi goldberg, tina turner",
    "long-black-haired dark-skinned":
        "rihanna, nicki minaj, michelle obama, simone biles, kamala harris",
    "green-haired fair-skinned":
        "billie eilish",
    "braided-brown-haired fair-skinned":
        "greta thunberg",
    "bun-brown-haired fair-skinned":
        "audrey hepburn",
}  # fmt: skip
_MEN: Mapping[str, str] = {
    "beardless short-golden-haired fair-skinned":
        "brad pitt, ryan gosling, chris hemsworth, leonardo dicaprio, leonardo di caprio, justin bieber, "
        "david beckham, eminem, daniel craig, owen wilson, boris johnson, matthew mcconaughey",
    "beardless short-brown-haired fair-skinned":
        "tom cruise, tom hanks, matt damon, jim carrey, tobey maguire, tom holland, elon musk, steve carell, "
        "adam sandler, nicolas cage, bill gates",
    "beardless curly-brown-haired fair-skinned":
        "mark zuckerberg, timothee chalamet, timothée chalamet, benedict cumberbatch",
    "bearded short-brown-haired fair-skinned":
        "robert downey jr\\.?, robert downey junior, chris evans, ben affleck, hugh jackman, lionel messi, "
        "conor mcgregor, jake gyllenhaal, pedro pascal",
    "bearded long-black-haired fair-skinned":
        "johnny depp, keanu reeves, jared leto, jason momoa",
    "beardless grey-haired fair-skinned":
        "george clooney, anthony hopkins, clint eastwood, robert de niro, al pacino, harrison ford, bill "
        "clinton, ronald reagan",
    "old white-haired fair-skinned":
        "joe biden, bernie sanders, warren buffett, ian mckellen, david attenborough",
    "bald beardless tan-skinned":
        "dwayne johnson, jeff bezos, jason statham, vin diesel, bruce willis, patrick stewart, vladimir putin",
    "bald beardless dark-skinned":
        "michael jordan, samuel l\\.? jackson, kobe bryant, mike tyson",
    "beardless short-black-haired dark-skinned":
        "kanye west, denzel washington, will smith, jay-z, idris elba, chris rock, usain bolt, muhammad ali, "
        "eddie murphy, kevin hart, martin luther king",
    "bearded short-black-haired dark-skinned":
        "lebron james, jamie foxx, james harden",
    "braided-black-haired dark-skinned":
        "snoop dogg, bob marley, lil wayne, travis scott",
    "old grey-haired dark-skinned":
        "morgan freeman, nelson mandela",
    "bearded ginger-haired fair-skinned":
        "ed sheeran, prince harry",
    "beardless short-black-haired tan-skinned":
        "cristiano ronaldo, shah rukh khan, antonio banderas, rafael nadal, neymar",
    "beardless short-black-haired asian":
        "jackie chan, jet li, kim jong un, xi jinping, psy",
}  # fmt: skip
"""Look -> names: adjectives of figures.people.looks."""


def _names(looks: Mapping[str, str], who: str) -> dict[str, str]:
    return {name.replace("\\.?", "").strip(): f"{look} {who}" for look, names in looks.items()
            for name in names.split(",") if name.strip()}


def _pattern(*tables: Mapping[str, str]) -> str:
    names = (name.strip() for table in tables for names in table.values() for name in names.split(","))
    said = "|".join(sorted(filter(None, names), key=len, reverse=True))
    return rf"(?<![\w'-])(?P<name>{said})(?P<whose>'s?(?=\s))?(?![\w-])"


_LOOKS = {**_names(_WOMEN, "woman"), **_names(_MEN, "man")}


def _likeness(found: re.Match[str], _lexicon: Lexicon) -> str:
    look = _LOOKS[found["name"].lower().replace(".", "")]
    article = "an" if look[0] in "aeiou" else "a"
    begins = not found.string[: found.start()].strip()
    return f"{article.title() if begins else article} {look}" + ("'s" if found["whose"] else "")


_TENS = {"teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75,
    "eighties": 85, "nineties": 95}
_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_ROUND = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: step * (at + first) for words, step, first in ((_SMALL, 1, 1), (_ROUND, 10, 2))
          for at, word in enumerate(words)}
_AGE = rf"(?P<age>\d{{1,3}}|{'|'.join(_WORDS)})"
_WHO = r"(?P<who>man|woman|person|lady|guy|gentleman|male|female|boy|girl|child)"
_AGED = ((13, "little"), (30, "young"), (58, ""), (200, "elderly"))


def _years(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A 70-year-old woman', 'a man in his seventies' -> 'an elderly woman', 'an elderly man'."""
    said = found["age"].lower()
    years = _TENS.get(said) or _WORDS.get(said) or int(said.removesuffix("s"))
    how = next(word for below, word in _AGED if years < below or below == _AGED[-1][0])
    if found["who"].lower() in ("boy", "girl", "child"):
        how = "" if years < 13 else how
    article = found["art"] or ""
    if article.lower() in ("a ", "an "):
        article = ("An " if article[0] == "A" else "an ") if how == "elderly" else f"{article[0]} "
    return " ".join(filter(None, (article.strip(), how, found["between"].strip(), found["who"])))


_ART = r"(?:\b(?P<art>an? |the ))?"
TURNS: tuple[Turn, ...] = (
    Turn(_pattern(_WOMEN, _MEN), _likeness),
    Turn(rf"{_ART}\b{_AGE}[- ]?years?[- ]old (?P<between>(?:[\w-]+ ){{0,2}}?){_WHO}\b(?!-)", _years),
    Turn(rf"{_ART}(?P<between>)\b{_WHO}(?:,| of|,? aged|,? who is)? {_AGE}[- ]years?(?:[- ]old| of age)\b", _years),
    Turn(rf"{_ART}(?P<between>)\b{_WHO} in (?:his|her|their) (?:early |mid |late |mid-)?"
         rf"(?P<age>\d0s|{'|'.join(_TENS)})\b", _years),
)  # fmt: skip
"""'Oprah Winfrey laughs' as 'a curly-black-haired dark-skinned woman laughs', 'a man in his seventies' as 'an elderly
man'."""
