"""A drink that is poured: the vessel, what falls into it and the spout are one thing to look at."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.labware import SAMPLE
from reelwright.engines.previz.paint.figures.things.pouring import FROM, INTO, OF, POURS
from reelwright.engines.previz.paint.figures.things.splashing import ITEM
from reelwright.engines.previz.paint.figures.things.wares import is_eaten, ware, ware_named
from reelwright.engines.previz.paint.staging.cast.attaching import BEASTS
from reelwright.engines.previz.paint.staging.report import Ledger, taken_in
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_ALIVE = BEASTS | {"person", "child", "robot", "monster"}
"""Who is more of a picture than a drink."""
_VERB = re.compile(
    r"\b(?:pour(?:s|ed|ing)?|drizzl(?:es|ed|ing)|drip(?:s|ping)?|trickl(?:es|ing)|flow(?:s|ing)|being filled)\b")
_LIQUIDS = re.compile(
    r"\b((?:maple |hot |iced |green |black |red |white |rose |orange |apple |tomato |olive |melted |fresh |cold |soy )*"
    r"(?:water|coffee|espresso|tea|milk|cream|wine|champagne|prosecco|beer|ale|cider|whiske?y|rum|juice|lemonade|cola|"
    r"soda|vodka|gin|tequila|cocktail|drink|liquid|smoothie|syrup|honey|caramel|chocolate|cocoa|latte|sauce|gravy|"
    r"soup|oil|batter|ketchup|matcha|potion))\b")
_VESSELS = re.compile(
    r"\b(?:in|into|inside)(?:to)?\s+(?:(?:an?|the|his|her|two|some)\s+)?((?:\w+ ){0,3}?"
    r"(?:glass(?:es)?(?: cup| mug)?|cup|mug|tumbler|goblet|flute|pint|teacup|bowl|beaker|tankard|vessel|jar))\b")
_SOURCES = re.compile(
    r"\bfrom\s+(?:(?:an?|the|his|her)\s+)?(?:\w+ ){0,3}?"
    r"(dipper|bottle|kettle|teapot|pot|can|carton|jug|pitcher|carafe|ladle|moka|decanter)\b")
_OVER = re.compile(r"\b(?:over|onto|on|on top of)\b")
_ICE = re.compile(r"\b(?:ice|iced|on the rocks)\b")
_CONTENTS = {"teapot": "tea", "coffeepot": "coffee", "thermos": "coffee", "flask": "coffee", "kettle": "water",
             "bottle": "water", "jug": "water", "pitcher": "lemonade", "carafe": "wine", "carton": "milk"}
"""What a vessel pours where no word says it."""
_VESSEL_WORDS = word_set("martini cocktail drink"
                         " glass cup mug tumbler goblet flute pint teacup bowl beaker tankard jug pitcher bottle kettle"
                         " teapot pot can carton carafe decanter ice cube stream foam spout jar coffeepot dipper"
                         " thermos flask")

SPLASHED = "splashed drink"
_SPLASH = re.compile(
    r"\b(?:an? |the )?((?:(?!an? |the )\w+ )?\w+?)s? (?:is |are |being )?"
    r"(?:splash|drop|fall|plung|plop|dunk|dip|tumbl)(?:s|es|ed|ing|ped|ping)?\b(?: slowly| down)? (?:in|into)\b")
POURED = "poured drink"
"""The noun of the one thing that it all becomes."""


def poured(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with what is poured as one subject with its vessel, or as a trait of the dish it runs over; where
    somebody pours, it is in their hands."""
    if any(s.word == SAMPLE for s in plan.subjects):
        return plan
    deed = next((a for a in plan.actions if _VERB.search(a.verb) or a.motion == "pour"), None)
    prompt = plan.prompt.lower()
    splash = _splashed(plan, prompt, ledger)
    if splash is not None:
        return splash
    pourer = _pourer(plan, deed)
    liquid = _liquid(prompt) or _CONTENTS.get(pourer, "")
    if deed is not None and plan.word(deed.subject).endswith(_MACHINES):
        return _by_machine(plan, deed, liquid, ledger)
    if not liquid or any(s.kind in _ALIVE or not _kitchen(s) for s in plan.subjects):
        return plan
    dish = _dish(plan, prompt, liquid)
    if dish is not None:
        return _over(plan, dish, deed, liquid, ledger)
    vessel = _VESSELS.search(prompt)
    if vessel is None and (deed is None or deed.motion != "pour"):
        return plan
    source = _SOURCES.search(prompt)
    traits = (OF + liquid, INTO + (vessel.group(1) if vessel is not None else _named_vessel(prompt)),
              FROM + (source.group(1) if source is not None else pourer), *(("ice",) if _ICE.search(prompt) else ()))
    gone = [s for s in plan.subjects if _part(s, liquid)]
    colours = tuple(c for s in gone for c in s.colours)
    first = gone[0].id if gone else -6
    for s in gone:
        ledger.add("subject", s.word, "drawn", "with what is poured")
    ledger.add("action", f"{liquid} pours", "drawn", "in a thread")
    one = Subject(first, "cup", POURED, "implied", "1", colours, traits=traits)
    ids = {s.id for s in gone}
    return replace(
        plan, subjects=(one, *(s for s in plan.subjects if s.id not in ids)),
        actions=tuple(a for a in plan.actions if a is not deed and a.subject not in ids and a.target_id not in ids),
        relations=tuple(replace(r, a=POURED, a_id=first) if r.a_id in ids else r for r in plan.relations
                        if r.b_id not in ids and (r.a_id not in ids or r.relation in ("ON", "IN"))),
        particles=tuple(p for p in plan.particles if p not in ("water", "splash")), palette=(),
    )  # fmt: skip


_MACHINES = ("espresso machine", "coffee machine", "coffee maker")


def _by_machine(plan: Plan, deed: Action, liquid: str, ledger: Ledger) -> Plan:
    """A machine has its cup under its spout."""
    machine = plan.word(deed.subject)
    gone = {s.id for s in plan.subjects if s.id != deed.subject and s.kind == "cup"}
    ledger.add("action", f"{liquid or machine} pours", "drawn", f"out of the {machine}")
    left = taken_in(plan, gone, ledger, f"with the {machine}")
    return replace(left, actions=tuple(a for a in left.actions if a is not deed))


def _pourer(plan: Plan, deed: Action | None) -> str:
    """The vessel that pours by itself: 'a teapot pouring into a cup'."""
    word = plan.word(deed.subject).split()[-1:] if deed is not None and deed.motion == "pour" else []
    return word[0] if word and word[0] in _CONTENTS else ""


def _named_vessel(prompt: str) -> str:
    """Of 'pours a cup of tea' the cup."""
    found = re.search(r"\b(cup|mug|teacup|pint|flute|goblet) of\b", prompt)
    return found.group(1) if found is not None else "glass"


def _splashed(plan: Plan, prompt: str, ledger: Ledger) -> Plan | None:
    """The plan with what falls into a drink as one with it; None where nothing does."""
    found = _SPLASH.search(prompt)
    if found is None or "underwater" in prompt or any(s.kind in _ALIVE for s in plan.subjects):
        return None
    rest = prompt[found.end() :]
    drink, deep = _LIQUIDS.search(rest), re.search(r"\b(glass|tumbler|bowl|cup|mug)\b", rest)
    if drink is None and deep is None:
        return None
    noun = next((n for n in (found.group(1), found.group(1).split()[-1], found.group(1).split()[-1].removesuffix("s"),
                             found.group(1).split()[-1].removesuffix("ie") + "y")
                 if is_eaten(n) or ware(n) is not None), "")
    if not noun:
        return None
    if deep is None and not is_eaten(noun) and not re.search(r"\b(?:coffee|tea|cola|soda|milk|juice|beer)\b", rest):
        return None  # a ring sinks in water that is no drink
    of = drink.group(1) if drink is not None else "water"
    into = deep.group(1) if deep is not None else "glass" if of.split()[-1] in ("water", "juice", "whiskey") else "bowl"
    ledger.add("subject", noun, "drawn", f"as it falls into the {of}")
    ledger.add("action", f"{noun} splash", "drawn", "in a crown of drops")
    one = Subject(-6, "cup", SPLASHED, "implied", "1", traits=(OF + of, INTO + into, ITEM + noun))
    kept = tuple(s for s in plan.subjects if s.kind == "table")
    return replace(plan, subjects=(one, *kept), actions=(), relations=(), particles=(), palette=())


def _liquid(prompt: str) -> str:
    """What falls: the one that is named next before or after the verb."""
    found = list(_LIQUIDS.finditer(prompt))
    verb = _VERB.search(prompt)
    if not found or verb is None:
        return ""
    return min(found, key=lambda m: min(abs(m.end() - verb.start()), abs(m.start() - verb.end()))).group(1)


def _kitchen(subject: Subject) -> bool:
    last = subject.word.split()[-1]
    return (is_eaten(subject.word) or subject.kind in ("cup", "vase", "food", "table", "ice", "water", "container",
            "window", "particle", "machine", "tool", "object") or last in _VESSEL_WORDS or subject.scenery)


def _part(subject: Subject, liquid: str) -> bool:
    last = subject.word.split()[-1].removesuffix("s")
    return (last in _VESSEL_WORDS or subject.word in _VESSEL_WORDS or last == liquid.split()[-1] or last == "glasse"
            or subject.kind in ("cup", "ice") or subject.word.split()[0] in _VESSEL_WORDS)


def _dish(plan: Plan, prompt: str, liquid: str) -> Subject | None:
    """The food that it is poured over."""
    served = next(((s, t) for s in plan.subjects for t in s.traits if s.word == "bowl" and is_eaten(t)), None)
    if served is not None and liquid != served[1]:  # 'a bowl of cereal with milk being poured'
        return replace(served[0], kind="food", word=served[1])
    if _OVER.search(prompt) is None:
        return None
    solid = [s for s in plan.subjects if not _part(s, liquid) and (s.kind == "food" or is_eaten(s.word))]
    return solid[0] if solid else None


def _over(plan: Plan, dish: Subject, deed: Action | None, liquid: str, ledger: Ledger) -> Plan:
    ledger.add("subject", liquid, "drawn", f"poured over the {dish.word}")
    ledger.add("action", f"{liquid} pours", "drawn", "in a thread")
    gone = {s.id for s in plan.subjects if s.id != dish.id and _part(s, liquid)}
    count = dish.count if dish.count.isdecimal() else "1"
    many = next((noun for noun in (f"{dish.word}s", f"{dish.word[:-1]}ies") if ware_named(noun)), dish.word)
    word = many if dish.count in ("some", "many", "few") else dish.word
    one = replace(dish, word=word, count=count, traits=(*dish.traits, POURS + liquid,
                  *((FROM + "dipper",) if "dipper" in plan.prompt.lower() else ())))
    left = plan.without(gone).with_subject(one)
    left = replace(left, camera=tuple(c for c in left.camera if c not in ("close_up", "macro")))
    return replace(left, actions=tuple(a for a in left.actions if a is not deed))
