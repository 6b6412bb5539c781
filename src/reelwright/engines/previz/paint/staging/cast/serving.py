"""Food as it is served: a plate under it, a topping on it, a glass around it are one thing to look at."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.laid import LAID
from reelwright.engines.previz.paint.figures.things.catalogue import maker_of
from reelwright.engines.previz.paint.figures.things.filled import VESSELS, WARE, heaps_in, vessel_of
from reelwright.engines.previz.paint.figures.things.food import BY_NOUN
from reelwright.engines.previz.paint.figures.things.garnish import GARNISH, garnish_of
from reelwright.engines.previz.paint.figures.things.wares import WARES, is_eaten, ware_named
from reelwright.engines.previz.paint.staging.cast.pourings import POURED, SPLASHED, poured
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.said import Said

_DISHWARE = word_set("plate dish platter board tray saucer bowl glass cup bottle pint mug dishes basket bucket"
    " crate box jar sack")
"""What comes with the food that is in or on it."""
_HOT = word_set("pan skillet wok grill barbecue bbq steamer")
"""What comes with the food that is in or on it, and is the picture itself."""
_SINGULAR = {"glasses": "glass", "dishes": "dish", "bowls": "bowl", "cups": "cup", "plates": "plate", "pints": "pint",
             "bottles": "bottle"}  # fmt: skip
_PLURAL = re.compile(rf"\b({'|'.join(_SINGULAR)}) of\b")
_SERVED = ("ON", "IN", "INSIDE", "OVER", "FROM")
_NOUNS = tuple(sorted((n for n in (*WARES, *BY_NOUN) if is_eaten(n)), key=len, reverse=True))


def served(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with every dish as one subject, by the fullest name that the prompt gives it."""
    plan = _laid(poured(plan, ledger), ledger)
    prompt = _PLURAL.sub(lambda m: _SINGULAR[m.group(1)] + " of", plan.prompt.lower())
    plan = replace(plan, subjects=tuple(_once([_named(_heaped_on(s), prompt) for s in plan.subjects])))
    plan = _garnished(plan, ledger)
    subjects = list(plan.subjects)
    eaten = {s.id for s in subjects if s.kind == "food" or is_eaten(s.word)}
    if not eaten:
        return plan
    by_id = {s.id: s for s in subjects}
    gone: dict[int, int] = {}
    for relation in plan.relations:
        a, b = by_id.get(relation.a_id), by_id.get(relation.b_id)
        if a is None or b is None or a.id in gone or b.id in gone or a.id == b.id:
            continue
        whole, part = _whole(relation, a, b, eaten)
        if whole is not None and part is not None:
            gone[part.id] = whole.id
            by_id[whole.id] = _in_vessel(by_id[whole.id], part)
            ledger.add("subject", part.word, "drawn", f"with the {whole.word}")
    return replace(plan, subjects=tuple(_on_one_plate(by_id[s.id]) for s in subjects if s.id not in gone))


_TOPPED = Said(r"\b(?:with|topped|garnish(?:ed)?|sprinkled|scattered|dressed|on top)\b")
_BESIDE = Said(r"\b(?:beside|next to|near|behind|in front of|alongside|holding|between)\b")


def _garnished(plan: Plan, ledger: Ledger) -> Plan:
    """Herbs, butter, rings of scallion that a dish comes with lie on it, however many the prompt lists; the plate that
    they all lie on is the dish's own."""
    dish = next((s for s in plan.subjects if _is_dish(s)), None)
    words = plan.prompt.lower()
    laid = {s.id: name for s in plan.subjects if (name := garnish_of(s.word)) and dish is not None and s.id != dish.id
            and (s.count == "1" or not s.count.isdecimal()) and _tops(words, s.word)}
    if dish is None or not laid:
        return plan
    gone = {*laid, *(r.b_id for r in plan.relations if r.a_id in laid and r.relation in _SERVED
                     and plan.word(r.b_id).split()[-1:] and plan.word(r.b_id).split()[-1] in (*_FLAT, "platter"))}
    for s in plan.subjects:
        if s.id in gone:
            ledger.add("subject", s.word, "drawn", f"{'on' if s.id in laid else 'under'} the {dish.word}")
    own = replace(dish, traits=(*dish.traits, *(GARNISH + name for name in dict.fromkeys(laid.values()))))
    return plan.without(gone).with_subject(own)


def _tops(words: str, noun: str) -> bool:
    """Whether the prompt has it in what comes with something, not beside it."""
    before = words[: max(0, words.find(noun.lower().removesuffix("s").removesuffix("y")))].rsplit(".", 1)[-1]
    listed = max((found.end() for found in _TOPPED.all_in(before)), default=-1)
    return listed >= 0 and _BESIDE.search(before[listed:]) is None


def _is_dish(subject: Subject) -> bool:
    """What is cooked and has a side to lay things on: no fruit, no drink, nothing that is itself laid on."""
    last = subject.word.split()[-1]
    if garnish_of(subject.word) or last in _POURED_IN:
        return False
    row = ware_named(subject.word)
    module = row.make.__module__.rsplit(".", 1)[-1] if row is not None else ""
    return last in _HOT or subject.word in BY_NOUN or module in _COOKED or (subject.kind == "food" and row is None)


_COOKED = ("searing", "dishes", "snacks", "breakfast", "noodles", "filled", "festive")
"""Modules of those who make what comes on a plate."""


def _laid(plan: Plan, ledger: Ledger) -> Plan:
    """What is no food and lies on a plate or a tray is one thing with it."""
    for r in plan.relations:
        thing, ware = plan.subject(r.a_id), plan.subject(r.b_id)
        if thing is None or ware is None or r.relation != "ON" or ware.word.split()[-1] not in _FLAT:
            continue
        row = ware_named(thing.word)
        made = row.height < _SMALL if row is not None else maker_of(thing.word) is not None
        if not made or is_eaten(thing.word) or thing.kind == "food" or thing.count != "1":
            continue
        said = LAID + " ".join((*ware.colours, *ware.materials, ware.word))
        ledger.add("subject", ware.word, "drawn", f"under the {thing.word}")
        plan = plan.without({ware.id}).with_subject(replace(thing, traits=(*thing.traits, said)))
    return plan


_SMALL = 0.7
"""m: what is taller lies on no tray."""
_BARE = ("composed", "produce", "greens", "orchard")
"""Modules of those who make food that brings no plate of its own."""
_FLAT = ("plate", "dish", "saucer", "tray", "board")
"""What one whole fruit lies on: it is no heap of them."""


def _in_vessel(food: Subject, part: Subject) -> Subject:
    """Rice in a bowl is a bowl of rice, in the colour of either; else what goes with the food is a trait of it."""
    last = part.word.split()[-1]
    name = next((n for n in (f"{last} of {food.word}", f"{last} of {food.word.split()[-1]}") if ware_named(n)), "")
    whole = food.count == "1" and last in _FLAT and ware_named(food.word) is not None
    if last not in VESSELS or not name or whole:
        row = ware_named(food.word)
        bare = last in _FLAT and row is not None and row.make.__module__.rsplit(".", 1)[-1] in _BARE
        ware = LAID + " ".join((*part.colours, *part.materials, part.word)) if bare else part.word
        over = tuple(t for t in part.traits if t.startswith(GARNISH))
        bare_pan = food.word.split()[-1] in _HOT  # of whatever it is, what lies in it is not of iron
        return replace(food, traits=(*food.traits, ware, *over), materials=() if bare_pan else food.materials)
    return replace(food, word=name, count="1", traits=(*food.traits, *(WARE + c for c in part.colours)))


def _heaped_on(subject: Subject) -> Subject:
    """A plate that the planner knows with its cookies as a trait, a cup with its cocoa."""
    last = subject.word.split()[-1]
    if last not in _DISHWARE:
        return subject
    count = subject.count if subject.count.isdecimal() else "1"
    name = next((f"{last} of {t}" for t in subject.traits if ware_named(f"{last} of {t}")), "")
    if name:
        return replace(subject, word=name, kind="food" if last in VESSELS else subject.kind, count=count)
    dish = next((t for t in subject.traits if t in BY_NOUN or is_eaten(t)), "")
    return replace(subject, word=dish, kind="food", count="1", traits=(*subject.traits, last)) if dish else subject


_PILED = word_set("pancake waffle crepe")


def _on_one_plate(subject: Subject) -> Subject:
    """Ribs and cookies are many, but on one plate, unless somebody counts them."""
    row = ware_named(subject.word)
    plated = row is not None and row.make.__module__.rsplit(".", 1)[-1] in (
        "dishes", "snacks", "festive", "composed", "searing")
    plated = plated or subject.word.split()[-1].removesuffix("s") in _PILED
    return replace(subject, count="1") if plated and not subject.count.isdecimal() else subject


def _once(subjects: list[Subject]) -> list[Subject]:
    """Without the second of two that came to the same name of several words: the glass and the wine in it."""
    seen: set[str] = set()
    kept = []
    heaps = [s.word.partition(" of ") for s in subjects if " of " in s.word]
    inside = {what.split()[-1].removesuffix("s") for name, _, what in heaps if name in VESSELS}
    for subject in subjects:
        if subject.word.split()[-1].removesuffix("s") in inside and " of " not in subject.word:
            continue
        if " of " not in subject.word or subject.word not in seen:
            kept.append(subject)
        seen.add(subject.word)
    return kept


def _whole(relation: Relation, a: Subject, b: Subject, eaten: set[int]) -> tuple[Subject | None, Subject | None]:
    """(what is drawn, what it brings with it) of two that are related; (None, None) where both are seen."""
    lies = relation.relation in _SERVED
    last_a, last_b = a.word.split()[-1], b.word.split()[-1]
    if lies and last_b in _HOT:
        return b, a
    if lies and last_b in _DISHWARE and a.id in eaten:
        return a, b
    if relation.relation == "HAS" and " of " in a.word and ware_named(a.word) and b.id in eaten:
        return a, b  # of a cup of cocoa with marshmallows the cup is the picture
    if relation.relation == "HAS" and last_a in _HOT and b.id in eaten:
        return a, b
    if relation.relation == "HAS" and last_a in _DISHWARE and b.id in eaten:
        return b, a
    both = a.id in eaten and b.id in eaten and not {last_a, last_b} & _DISHWARE
    if both and lies:
        return b, a
    if both and relation.relation in ("HAS", "WITH"):
        return a, b
    return None, None


def _coloured(subject: Subject, noun: str, prompt: str) -> Subject:
    """Of a blue bowl of popcorn the bowl is blue."""
    vessel = noun.partition(" of ")[0]
    own = tuple(c for c in subject.colours if re.search(rf"\b{c} (?:\w+ )?{vessel} of\b", prompt))
    if vessel not in VESSELS or not own:
        return subject
    return replace(subject, colours=tuple(c for c in subject.colours if c not in own),
                   traits=(*subject.traits, *(WARE + c for c in own)))


_POURED_IN = ("glass", "bottle", "cup", "mug", "jug", "jar", "pitcher", "can", "bowl", "pot", "carafe")
"""Vessels that stand beside each other."""


def _named(subject: Subject, prompt: str) -> Subject:
    """By the longest name of a dish in the prompt that speaks of it: an onion of onion rings, a bowl of pho."""
    if subject.word in (POURED, SPLASHED):
        return subject
    if vessel_of(subject.word) is not None:
        return _coloured(subject, subject.word, prompt)  # a bowl of rice, whatever else the prompt calls the rice
    vessel = subject.word in _SINGULAR  # "glasses" of wine are nothing to be worn
    last = _SINGULAR.get(subject.word.split()[-1], subject.word.split()[-1])
    named_vessel = last in VESSELS
    told = vessel or named_vessel or is_eaten(subject.word)
    if subject.kind not in ("food", "cup", "vase", "object", "container") and not told:
        return subject
    own = {_SINGULAR.get(w, w).rstrip("s") for w in (*subject.word.lower().split(), *" ".join(subject.traits).split())}
    for noun in sorted((*heaps_in(prompt), *_NOUNS), key=len, reverse=True):
        words = noun.split()
        shared = own & {w.rstrip("s") for w in words} - {"of"}
        head = noun.partition(" of ")[0].split()[-1]
        if last in _POURED_IN and head in _POURED_IN and head != last:
            continue  # a wine glass beside a bottle of wine is no bottle
        if len(words) > 1 and shared and re.search(rf"\b{re.escape(noun)}\b", prompt):
            kind = "food" if subject.kind == "object" or vessel or named_vessel else subject.kind
            return replace(_coloured(subject, noun, prompt), word=noun, kind=kind)
    return subject
