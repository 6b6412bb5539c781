"""Persons whom a prompt calls by name, and faces that it calls somebody's: read as who is to be seen."""

from __future__ import annotations

import re
from functools import partial

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.turns.turn import Turn

_WOMEN = word_set(
    "Ada Alice Amanda Amelia Amy Anastasia Angela Angelina Anna Anne Ariana Audrey Beyonce Brenda Britney Camila "
    "Caroline Catherine Charlotte Chloe Christina Christine Claire Cleopatra Diana Elizabeth Ella Ellen Emily "
    "Emma Eva Evelyn Gal Greta Hannah Helen Isabella Jane Janet Jennifer Jenny Jessica Julia Julie Juliet Karen "
    "Kate Katherine Katy Keira Laura Lauren Linda Lisa Lucy Margaret Margot Maria Marie Marilyn Mary Megan "
    "Melissa Meryl Mia Michelle Mila Monica Natalie Nicole Nina Olivia Oprah Pamela Penelope Rachel Rebecca "
    "Rihanna Sally Samantha Sandra Sarah Scarlett Selena Sharon Sofia Sophia Sophie Stephanie Susan Taylor Teresa "
    "Victoria Whitney Zendaya Zoe"
)
_MEN = word_set(
    "Aaron Abraham Adam Adrian Albert Alan Alexander Alfred Andrew Andy Anthony Arnold Arthur Barack Ben Benjamin "
    "Bill Bob Brad Bradley Brian Bruce Bruno Carlos Charles Charlie Chris Christian Christopher Clint Cristiano "
    "Daniel David Denzel Dennis Donald Dwayne Eddie Edward Elon Elvis Eric Ethan Frank Fred Gary Geoffrey George "
    "Gregory Harrison Harry Henry Hugh Isaac Jackie Jacob James Jason Jeff Jeremy Jim Jimmy Joe John Johnny "
    "Jonathan Joseph Justin Keanu Kevin Lee Leonardo Lionel Louis Luke Mark Martin Matt Matthew Michael Mike "
    "Morgan Mohammed Napoleon Nelson Nicholas Oliver Oscar Paul Peter Philip Quentin Ralph Richard Robert Roger "
    "Ronald Ryan Sam Samuel Scott Sean Sebastian Simon Stephen Steve Steven Thomas Tim Tobey Tom Tony Vincent "
    "Vladimir Walter Will William Winston Zac Zuckerberg Biden Trump Obama Putin Ronaldo Messi Bezos Beckham "
    "Picasso"
)
_KNOWN = word_set(
    "Bruce_Lee Jackie_Chan Albert_Einstein Abraham_Lincoln Peter_Pan Robin_Hood Mona_Lisa Elvis Elvis_Presley "
    "Marilyn_Monroe Charlie_Chaplin Michael_Jackson Barack_Obama Obama Donald_Trump Trump Freddie_Mercury Bob_Marley "
    "James_Bond Isaac_Newton Steve_Jobs William_Shakespeare George_Washington Frida_Kahlo Pablo_Picasso Picasso "
    "Julius_Caesar Virgin_Mary Joan_of_Arc Vincent_van_Gogh"
)
"""Who is drawn as such: no names to be read."""
_ALONE = word_set(
    "Cleopatra Napoleon Will Mark Lee Gal Frank Charlotte Victoria Sofia Sophia Florence Jackie Scott Morgan "
    "Martin Oscar"
)
"""Words, towns and last names as well: no names of somebody unless a last name follows."""

_PLACES = word_set(
    "bridge falls tower street square river lake park island cathedral palace church avenue road station airport "
    "valley mountain canyon bay beach museum stadium theater theatre university hotel building memorial county "
    "house castle"
)
"""Last words of a name that is a place's: 'Victoria Falls'."""

_CALLED = r"(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?: (?:Mc|Di|De|O'|van |von )?[A-Z][\w-]*\.?){0,2}"
_NAME = rf"(?<![\w'-])(?P<name>{_CALLED})(?P<whose>'s?(?=\s))?(?P<who>, (?=(?:an?|the) \w)| as (?=an? ))?"
_PARTS = r"(?:face|faces|eyes?|smile|gaze|lips|stare|grin|smirk|features|expression|look|frown|laughter|laugh|scowl)"
_SOMEBODY = r"(?:woman|man|lady|gentleman|girl|boy|child|mother|father|grandmother|grandfather|person|baby)"
_FACE = (
    rf"(?:^|(?<=[.,;:] ))(?P<who>(?:{_CALLED}|(?:[Tt]he|[Aa]n?) (?:[\w-]+ ){{0,3}}{_SOMEBODY}))'s? "
    rf"(?P<how>(?:[\w-]+ ){{0,3}}?){_PARTS}\b(?P<rest>[^.;!?]*)"
)
_FEELINGS: tuple[tuple[str, str], ...] = (
    ("crying", r"tears?|cry\w*|weep\w*"),
    ("surprised", r"surprise\w*|astonish\w*|shock\w*|amaze\w*|wonder"),
    ("worried", r"worr\w+|concern\w*|fear\w*|anxi\w+|panic"),
    ("sad", r"sad\w*|sorrow\w*|grief|vulnerab\w+|turmoil|pain|melanchol\w+|regret|despair"),
    ("angry", r"anger|angry|rage|fury|furious|frown\w*"),
    ("joyful", r"happ\w+|joy\w*|laugh\w*|amuse\w*|mischie\w+|playful\w*|delight\w*|excite\w+|beam\w*"),
    ("smiling", r"smil\w+|grin\w*|smirk\w*|warm\w*|kind\w*|charm\w*|confiden\w+|wit|radiant"),
    (
        "serious",
        r"determin\w+|resolve\w*|intens\w+|power\w*|strength|focus\w*|purpose|pierc\w+|unwavering|fierce|drive",
    ),
    ("serene", r"wis\w+|thought\w*|contemplat\w+|sincer\w+|honest\w*|calm|passion\w*|emotion\w*|understanding|gentle"),
)
"""What a face shows: an adjective of figures.people.looks, words for it."""


_FILMS: tuple[tuple[str, str], ...] = (
    ("pikachu", "yellow mouse"),
    ("mickey(?: mouse)?", "black mouse"),
    ("minnie(?: mouse)?", "black mouse"),
    ("donald duck", "white duck"),
    ("bugs bunny", "grey rabbit"),
    ("winnie[- ]the[- ]pooh", "yellow bear"),
    ("kung fu panda", "panda"),
    ("hello kitty", "white cat"),
    ("garfield", "orange cat"),
    ("snoopy", "white dog"),
    ("scooby[- ]doo", "brown dog"),
    ("shrek", "green ogre"),
    ("hulk", "green giant"),
    ("r2[- ]?d2|c-?3po|wall-e|terminator", "robot"),
    ("gundam(?: robot)?|evangelion|optimus prime|megatron|transformers? robot|jaeger", "giant robot"),
    ("(?:(?:giant|huge|colossal|towering|massive) )?(?:mecha?|battle|war|combat) robot", "giant robot"),
    ("godzilla|(?:giant |huge )?kaiju(?: monster)?", "gigantic house-sized kaiju"),
    ("king kong", "gigantic house-sized gorilla"),
    ("spongebob(?: squarepants)?", "yellow monster"),
    ("nemo", "clownfish"),
    ("simba", "young lion"),
    ("bambi", "fawn"),
    ("dumbo", "young elephant"),
    ("santa(?! ?claus| hat| suit| costume| fe| monica| maria| cruz| barbara)", "santa claus"),
    ("sonic(?: the hedgehog)?", "blue hedgehog"),
    ("olaf", "snowman"),
    ("smaug|toothless|mushu", "dragon"),
    ("harry potter", "wizard boy"),
    ("tinker ?bell", "fairy"),
    ("elsa", "queen"),
    ("ariel", "mermaid"),
)
"""Animals and creatures of films: what a picture of them shows."""


def _kind_of(kind: str, found: re.Match[str], _lexicon: Lexicon) -> str:
    article = found["a"] or ("an " if kind[0] in "aeiou" else "a ")
    return f"{article}{kind}{found['whose'] or ''}"


def _portrait(found: re.Match[str], _lexicon: Lexicon) -> str:
    who = found["who"]
    known = _whom(who)
    if not known and not re.match(r"(?:[Tt]he|[Aa]n?) ", who):
        if len(who.split()) < 2:
            return found[0]
        known = "woman" if re.search(r"\bher\b", found["rest"]) else "man"
    person = known or re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", who)
    words = f"{found[0].removeprefix(who)}"
    hair = re.search(r"\b(?:[\w-]+ )?(?:hair|beard|wrinkles|freckles|glasses)\b", words)
    return f"close-up portrait of a {_feeling(words)} {person}" + (f" with {hair[0]}" if hair else "")


def _feeling(words: str) -> str:
    return next((mood for mood, said in _FEELINGS if re.search(rf"\b(?:{said})\b", words, re.IGNORECASE)), "calm")


def _whom(name: str) -> str:
    first, *more = name.split()
    if "_".join(name.split()) in _KNOWN or (first in _ALONE and not more):
        return ""
    if more and more[-1].lower() in _PLACES:
        return ""
    return "woman" if first in _WOMEN else "man" if first in _MEN else ""


def _read(found: re.Match[str], _lexicon: Lexicon) -> str:
    """A name as 'a man'; before what says who that is ('Anna, a nurse', 'Tom as a clown') it is left out."""
    who = _whom(found["name"])
    if not who:
        return found[0]
    if found["who"]:
        return ""
    return f"a {who}{found['whose'] or ''}"


_STRANGER = (
    r"(?:^|(?<=[.;:] )|(?<=\band )|(?<=\bwith ))(?P<name>[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+){0,2})(?= (?:(?:[a-z]+ly )?"
    r"(?:rid|walk|run|sit|eat|drink|play|danc|fight|sing|hold|wear|read|writ|swim|cook|meet|talk|laugh|smil|driv|jump|look"
    r"|travel|battl|kiss|hug|stand|climb|fish|paint|sleep|box|skat|surf|juggl|meditat|practic|train|ey|stare|star"
    r")(?:s|es)|(?:is|are|was|while|who is) (?:[a-z]+ly )?[a-z]+ing)\b)"
)
"""A name before what only somebody does."""


def _stranger(found: re.Match[str], lexicon: Lexicon) -> str:
    """A name that no list has is somebody's: 'Orlan Veshti rides' as 'a person rides'."""
    known = lexicon.words
    last = re.split(r"[ -]", found["name"].lower())[-1]
    if last in known or last.removesuffix("s") in known or (last,) in lexicon.terms:
        return found[0]
    rest = found.string[found.end() :]
    her, his = (re.search(rf"\b(?:{words})\b", rest) for words in ("she|her|herself", "he|his|him|himself"))
    return "a woman" if her and not his else "a man" if his and not her else "a person"


TURNS: tuple[Turn, ...] = (
    *(Turn(rf"(?<![\w'-])(?P<a>an? |the )?(?:{name})(?P<whose>'s)?(?![\w-])", partial(_kind_of, kind))
      for name, kind in _FILMS),
    Turn(_FACE, _portrait, when=r"(?-i:[A-Z])", cased=True),  # a prompt with capitals has names
    Turn(_NAME, _read, cased=True),
    Turn(_STRANGER, _stranger, cased=True),
)  # fmt: skip
"""'Pikachu snowboarding' as 'a yellow mouse snowboarding', 'Johnny Depp's gaze pierces the camera' as a portrait of a
man, 'Elon Musk dances' as 'a man dances'."""
