"""Words that the picture shows as letters, and pictures on things: "a sign that says 'Open'", 'a flag with a fox'."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.plan.closed_words import PICTURES
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice, Phrase, Plan, Subject
from reelwright.engines.previz.plan.said import Said

_QUOTED = re.compile(
    r"(?:\b(?:that|which)\s+)?(?:\b(?P<verb>says?|saying|reads?|reading|spells?|spelling|titled|named|labell?ed)\s+)?"
    r"(?:\b(?:the|with)\s+)?(?:\b(?:the\s+)?(?P<word>words?|text|letters?|title|phrase|name)\s+)?"
    r"(?:[\"“](?P<double>[^\"“”]{1,60})[\"”]|(?<!\w)'(?P<single>[^']{1,60})'(?!\w))"
    r"(?P<written>\s+(?:is\s+)?(?:written|painted|printed|spelled)\b)?",
    re.IGNORECASE,
)
_CAPITALS = Said(
    r"\b((?:[Tt]he )?(?:words?|letters|text|phrase)|says|saying|reads|reading|spelling|spells)\s+"
    r"(?=\S{2,}|\S\s+[A-Z]{2})([A-Z][A-Z0-9!?&'-]*(?:\s+[A-Z0-9][A-Z0-9!?&'-]*){0,6})(?![a-z])",
    cased=True,
)
"""'the word LOVE', 'a sign that reads OPEN': capitals need no quotes."""
_LETTERS = re.compile(
    r",?\s*\b(?:in|with)\s+(?:[a-z]+[ -]){0,4}(?:letters|lettering|text|font|paint|ink|chalk|script)\b(?! of\b)"
    r"|\b(?:faded|bold|large|small)\s+(?:[a-z]+\s+)?paint\b",
    re.IGNORECASE,
)
"""How the quoted words are drawn: no letters that lie about."""
_NEON_WORDS = Said(
    r"\b(?P<neon>(?:flickering |buzzing |glowing |old |red |blue |pink |green )*neon )"
    r"(?P<word>open|closed|motel|hotel|bar|diner|caf[eé]|coffee|pizza|vacancy|karaoke|tattoo|casino|cinema|theat(?:er|re)|"
    r"liquor|cocktails?|jazz|arcade|ramen|sushi|live music|club|drugs?tore|pharmacy|barber)(?P<sign> signs?)\b"
)
"""'A neon open sign': its word is its letters."""
_BEARERS = word_set(
    "sign t-shirt shirt mug wall poster banner book board blackboard chalkboard whiteboard newspaper cup car boat box "
    "flag hat cake balloon billboard sweatshirt sticker truck bus van plate card letter screen cover menu bag paper "
    "tile graffiti cloak ball magazine hoodie cap neon clothes skateboard ship train bottle post pumpkin"
)
_BOARDS = word_set(
    "sign wall poster banner board blackboard chalkboard whiteboard billboard screen card book newspaper"
)
"""What is there to be read, rather than a hat that is worn beside it."""
_TO_READ = re.compile(r"\b(?:written|painted|printed|carved|lettering|letters|words?|text|label|sign|reads?|reading)\b",
                      re.IGNORECASE)  # fmt: skip
_UNDERFOOT = Said(
    r"\b(?:writ(?:es|ing|ten)|draw(?:s|ing|n)|paint(?:s|ing|ed)|printed|traced|chalked|scratched|etched|scrawled|"
    r"spelled(?: out)?|sprayed|stencill?ed|words?|letters?|text)\s+"
    r"(?:[^\s,.;]+\s+){0,4}?(?:on|in|into|onto|across|along)\s+(?:an?\s+|the\s+)?"
    r"(?:(?!brick|wooden|white|black)[a-z]+\s+){0,2}?"
    r"(?:street surface|street|road|roadway|ground|pavement|sidewalk|asphalt|tarmac|runway|driveway|car park|concrete|"
    r"parking (?:space|lot)|sand|beach|snow|court|playground|floor)\b(?! (?:sign|wall|board|fence))"
)
"""Where the ground itself bears the words: 'painted on a parking space', 'the word LOVE traced in the wet sand'."""
ON_GROUND = "letters on the ground"
_SNOWY = (Choice("snow_peaks", 0.0, "snow", "snowfield"),)
"""Where they are in snow and no place is named."""
_SIGNS = word_set("sign symbol emblem face bolt")
_PRINTED = word_set(
    "flag t-shirt shirt sign poster mug cup box banner book hat sweatshirt hoodie sweater bag card cake towel shoe "
    "sneaker cap apron kite shield pillow jar teapot sneakers"
)
_DISHES = word_set("bowl plate dish saucer tray")
"""Printed with what lives: fruit lies on them."""


def read_lettering(text: str) -> tuple[tuple[str, ...], str]:
    """(what is to be lettered, the text without it): quoted words name no things."""
    found: list[str] = []
    text = _NEON_WORDS.sub(lambda m: f'{m["neon"]}{m["sign"].strip()} saying "{m["word"].upper()}"', text)
    text = _CAPITALS.sub(r'\1 "\2"', text)

    def taken(match: re.Match[str]) -> str:
        words = (match["double"] or match["single"] or "").strip()
        if not words or not (match["double"] or match["verb"] or match["word"] or match["written"] or words.isupper()):
            return match[0]
        found.append(words)
        return " "

    rest = _QUOTED.sub(taken, text)
    return tuple(found), _LETTERS.sub("", rest) if found else text


def lettered(plan: Plan, words: tuple[str, ...]) -> Plan:
    """The plan with each text on what bears it, as the trait `text:…`; speech without a bearer is only heard."""
    if not words:
        return plan
    bearers = [s for s in plan.subjects if _names(s) & _BEARERS and s.via != "implied"]
    bearer = next((s for s in bearers if _names(s) & _BOARDS), bearers[0] if bearers else None)
    if (bearer is None or _is_the_words(bearer)) and _UNDERFOOT.search(plan.prompt):
        letters = Subject(plan.next_id, "sign", ON_GROUND, "implied", "1")
        fitting = _SNOWY if plan.fitting and "snow" in (*plan.particles, *plan.weather) else plan.fitting
        bearer, plan = letters, replace(plan, subjects=(*plan.subjects, letters), fitting=fitting)
    if bearer is None and not plan.subjects:
        bearer = Subject(0, "sign", "sign", "implied", "1")
    if bearer is None and not _TO_READ.search(plan.prompt):
        return plan
    if bearer is None:  # what they are written on can't show them: a board beside it does
        bearer = Subject(plan.next_id, "sign", "sign", "implied", "1")
        plan = replace(plan, subjects=(*plan.subjects, bearer))
    marked = replace(bearer, traits=(*bearer.traits, *(f"text:{text}" for text in words)))
    kept = plan.with_subject(marked).subjects or (marked,)
    return replace(plan, subjects=kept, said=(*plan.said, *(Phrase(t, f"letters on the {bearer.word}") for t in words)))


def _is_the_words(bearer: Subject) -> bool:
    """Whether it is what is written rather than what bears it."""
    return bearer.word in ("letter", "letters")


def printed(plan: Plan) -> Plan:
    """'A flag with a dinosaur on it' shows a flag: what is on it becomes its trait `print:…`."""
    plan = _striped(_painted_on_walls(plan))
    lying = {(r.a_id, r.b_id) for r in plan.relations if r.relation == "ON"}
    for thing in plan.subjects:
        for shown in plan.subjects:
            if (shown.id, thing.id) in lying and _bears(thing, shown) and _is_on(plan, thing.id, shown):
                plan = _as_print(plan, thing, shown)
    return plan


_STRIPES = Said(r"\bflag (?:with|of|that has) (?P<count>two|three|four|five|six|seven) (?:[a-z]+ )??"
                r"(?P<way>vertical|horizontal)?\s*(?:[a-z]+ )??(?:stripes|bars|bands)\b")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def _striped(plan: Plan) -> Plan:
    """'A flag with three vertical stripes that are blue, white and red': the colours in their order are the flag's."""
    words = plan.prompt.lower()
    said, flag = _STRIPES.search(words), next((s for s in plan.subjects if s.kind == "flag"), None)
    if said is None or flag is None:
        return plan
    hues = tuple(sorted({*flag.colours, *plan.palette}, key=lambda hue: words.find(hue) % len(words)))
    trait = f"stripes:{said['way'] or 'horizontal'},{_COUNTS[said['count']]}"
    marked = replace(flag, colours=hues, traits=(*flag.traits, trait))
    left = tuple(a for a in plan.actions if a.subject != flag.id)
    return replace(plan.with_subject(marked), palette=(), actions=left)


_STREETS = (Choice("street", 0.0, "graffiti", "city_street"), Choice("street", 0.0, "graffiti", "alley"))


def _painted_on_walls(plan: Plan) -> Plan:
    """'Graffiti of a whale on a brick wall' is that wall, with a whale on it."""
    art = next((s for s in plan.subjects if s.word in ("graffiti", "mural", "fresco") and s.traits), None)
    shown = _depicted(plan, art) if art is not None else ""
    if art is None or not (shown or art.word == "graffiti"):
        return plan
    walls = {s.id for s in plan.subjects if s.kind == "wall"}
    traits = tuple(dict.fromkeys((*art.traits, shown) if shown else art.traits))
    wall = replace(art, kind="sign", word="lettered wall", traits=traits)
    left = plan.without(walls).with_subject(wall)
    return replace(
        left,
        relations=tuple(r for r in left.relations if art.id not in (r.a_id, r.b_id)),
        fitting=_STREETS if plan.fitting else (),
        said=(*plan.said, Phrase(art.word, f"{shown.partition(':')[2] or 'letters'}, painted on a wall")),
    )


def _depicted(plan: Plan, art: Subject) -> str:
    """What it is of, or the letters that it is made of, as a trait; "" for 'colourful graffiti'."""
    of = (t for t in reversed(art.traits) if re.search(rf"\bof\b.*\b{re.escape(t)}\b", plan.prompt, re.IGNORECASE))
    letters = (t for t in art.traits if t.startswith("text:"))
    return next((f"print:{t}" for t in of), next(letters, ""))


def _bears(thing: Subject, shown: Subject) -> bool:
    """Whether what is on it is a picture there: a dinosaur on a bowl is, an apple is not."""
    if _names(thing) & _PRINTED:
        return True
    if shown.word in _DEPICTS:
        return thing.kind in _BARE
    return bool(_names(thing) & _DISHES) and shown.kind in _LIVES


_DEPICTS = word_set("cartoon drawing picture logo sticker decal print emblem image painting sketch silhouette")
_BARE = word_set("object cup vase tool toy machine hat shoe container book mask chair")
_LIVES = word_set("dinosaur dragon cat dog bird fish horse bear lion owl fox rabbit dolphin whale elephant insect")


def _is_on(plan: Plan, thing: int, picture: Subject) -> bool:
    shown = picture.id
    between = {(r.a_id, r.relation) for r in plan.relations if {r.a_id, r.b_id} == {thing, shown}}
    return shown != thing and (shown, "ON") in between and ((thing, "HAS") in between or picture.word in _DEPICTS)


def _as_print(plan: Plan, thing: Subject, shown: Subject) -> Plan:
    of = [t for t in shown.traits if t not in ("circular", "round")]
    picture = of[-1] if shown.word in PICTURES and of else _named_in_full(plan, shown.word)
    hues = (thing.colours or ("white",)) + shown.colours if shown.colours else thing.colours
    marked = replace(thing, colours=hues, traits=(*thing.traits, f"print:{picture}"))
    alone = len(plan.subjects) == 2 and bool(plan.fitting)
    return replace(
        plan.without({shown.id}).with_subject(marked),
        fitting=(Choice("interior", 0.0, thing.word, "studio"),) if alone else plan.fitting,
        said=(*plan.said, Phrase(shown.word, f"shown on the {thing.word}")),
    )


def _named_in_full(plan: Plan, word: str) -> str:
    """A sign of peace and a smiling face are told by the word before: 'peace sign'."""
    found = re.search(rf"\b(?!an?\b|the\b|circular\b|round\b)([a-z]+) {word}\b", plan.prompt.lower())
    if found is None or word not in _SIGNS | _DEPICTS:
        return word
    return found[1] if word in _DEPICTS else found[0]


def _names(subject: Subject) -> set[str]:
    return {subject.kind, subject.word, subject.word.split()[-1]}
