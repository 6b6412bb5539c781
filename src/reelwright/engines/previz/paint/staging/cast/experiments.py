"""Experiments that a prompt reports: matter heated or cooled in its vessel, that burns or foams, acid, drops."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from reelwright.engines.previz.paint.figures.things import within
from reelwright.engines.previz.paint.figures.things.labware import (
    ADRIFT,
    BEAD,
    BURNING,
    MISTED,
    SAMPLE,
    STATE,
    THERMOMETER,
    vessel_in,
)
from reelwright.engines.previz.paint.figures.things.pouring import INTO, OF
from reelwright.engines.previz.paint.figures.things.pressing import AFLOAT, FLOATERS, PIERCED, SHEETS, SINKERS
from reelwright.engines.previz.paint.figures.things.substances import FLAMES, LIQUID, SUBSTANCES, substance_in
from reelwright.engines.previz.paint.figures.things.within import UNDER, WITHIN, WORLD, named_in
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Change, Choice

_HEAT = re.compile(
    r"\b(?:temperature|(?:surface|wall|window|bottle) at|heated|cooled|chilled|warmed|heat(?:s|ing)?)\b[^.]{0,40}?"
    r"(?P<t>-?\d+(?:\.\d+)?) ?(?:°|degrees?|℃)? ?(?P<unit>c\b|f\b|celsius|fahrenheit)")
_FREEZING = re.compile(r"\b(?:drops?|falls?|cools?|plunges?)\b[^.]{0,30}\b(?:below|under) (?:0|zero|freezing)\b")
_SUBLIMING = re.compile(r"\bsublimat\w+|\bsublim(?:es|ing)\b")
_IGNITED = re.compile(
    rf"\b(?P<of>{'|'.join(sorted(FLAMES, key=len, reverse=True))})(?: \w+)? (?:is |being |are )?"
    r"(?:ignited|ignites?|set on fire|burn(?:s|ing)|lit|catches fire)\b")
_EATEN = re.compile(r"\bacids? (?:is |being )*(?:poured|dripped|spilled|dropped|applied) (?:on|over|onto|on to)\b")
_MIXED = re.compile(r"\b(?:is|are|being|gets?) (?:added|poured|dropped|mixed) (?:in|with|to)(?:to)?\b")
_FIZZ = re.compile(r"\b(?:bicarbonate|baking soda|carbonate|mentos|alka-?seltzer|effervescent)\b")
_SOUR = re.compile(r"\b(?:vinegar|acid|lemon juice|citric|cola|soda water|water)\b")
_DYES = (
    (re.compile(r"\blitmus\b"), re.compile(r"hydroxide|ammonia|alkali|\bbase\b|lime water|soda"), "red", "blue"),
    (re.compile(r"\blitmus\b"), re.compile(r"acid|vinegar|lemon"), "blue", "red"),
    (re.compile(r"\bcabbage\b"), re.compile(r"hydroxide|ammonia|alkali|\bbase\b|soda"), "purple", "green"),
    (re.compile(r"\bcabbage\b"), re.compile(r"acid|vinegar|lemon"), "purple", "pink"),
    (re.compile(r"\bphenolphthalein\b"), re.compile(r"hydroxide|ammonia|alkali|\bbase\b"), "white", "pink"),
)
"""Indicators: what turns, with what, from one colour to the other."""
_BEADED = re.compile(r"\b(?:drop|droplet|bead)s?(?: of (?:water|liquid|dew))?\b.*\b(?:surface tension|spherical|"
                     r"sphere|slides?|glides?|rolls?|clings?)\b")  # fmt: skip
_ORBITS = re.compile(r"\b(?:space station|spaceship|spacecraft|zero gravity|weightless\w*|microgravity|orbit)\b")
_SPILLS = re.compile(r"\b(?:open(?:s|ed)?|tilt(?:s|ed)?|squeez(?:es|ed)|spill(?:s|ed)?|float(?:s|ing)?|"
                     r"spread(?:s|ing)?|pour(?:s|ed)?|releas(?:es|ed))\b")
_THICK = {"soup": "fruit juice", "ketchup": "red litmus solution", "coffee": "syrup", "tea": "honey", "cream": "milk",
          "wine": "red cabbage juice", "sauce": "red litmus solution"}
"""What else is in a vessel, and the matter of its colour."""
_CONTACT = re.compile(r"\bcontact with an? (?:very )?(?:cold|cool|chilled|icy|freezing)(?: \w+){1,2}")
_VAPOUR = re.compile(r"\b(?:vapou?r|steam|mist|moisture|humid\w*|breath|condens\w*)\b")
_PIERCED = re.compile(
    r"\b(?:pencil|needle|pin|nail|tool|object|pen|awl)s?(?: is)?(?: slowly| gently| firmly)?[^.]{0,20}?"
    r"\b(?:press(?:es|ed|ing)?|push(?:es|ed|ing)?|pierc(?:es|ing)|prick(?:s|ing)?|pok(?:es|ing))\b|"
    r"\bpress(?:es|ing)? (?:an?|the) (?:sharp )?(?:pencil|needle|pin|tool|object|awl)\b")
_LAID = re.compile(
    r"\b(?P<what>[\w -]{2,40}?) (?:is |are |being )?(?:gently |carefully )?"
    r"(?:placed|laid|put|dropped|set|floats?|floating|lowered)(?: gently| carefully)? (?:on|in|into|onto)(?:to)? "
    r"(?:the )?(?:surface of )?(?:the water|an?|the)[\w ]{0,12}?"
    r"\b(?:bucket|bowl|tank|glass|basin|container|beaker|tub|aquarium)\b[^.]{0,20}\bwater\b")
_SLABS = ("marble", "mirror", "porcelain", "ceramic", "plastic", "metal", "steel", "wood", "leaf", "glass")
_FALLEN = re.compile(r"\b(?:tap|faucet|pipette|dropper|window|windshield|rain\w*|pond|lake|spider|web)\b")
_ALIVE = frozenset({"person", "child", "hand"})
_KITCHEN, _LAB = ("pot", "cup", "bowl"), "laboratory"
_MELTS = word_set("butter cheese chocolate ice icicle snow snowball candle gelato lard gummy jelly crayon")
_COLD, _SOFT = 0.0, 9.0
"""°C at which water freezes, and from which on what is soft gives way."""
Report = Callable[[Plan, str, Ledger], Plan | None]


def reported(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the experiment that its prompt tells as one thing that changes; as it is where it tells none."""
    words = plan.prompt.lower()
    if any(s.kind in _ALIVE and s.word in words and s.word != "hand" for s in plan.subjects):
        return plan
    for report in (_under_glass, _adrift, _misted, _pierced, _afloat, _burnt, _acid, _turned, _fizzed, _heated,
                   _beaded):
        told = report(plan, words, ledger)
        if told is not None:
            return told
    return plan


def _heated(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'Honey in a pot as the temperature reaches 180 °C', 'iodine sublimates in a flask'."""
    of, vessel = substance_in(words), vessel_in(words)
    degrees = _degrees(words)
    if degrees is None and _SUBLIMING.search(words):
        degrees = SUBSTANCES[of].boils + 1 if of else None
    soft = next((s for s in plan.subjects if _MELTS & set(s.word.split())), None)
    if degrees is not None and soft is not None and not vessel and degrees > _SOFT:
        return replace(plan, changes=(Change(soft.id, "melt", "melt"),))
    if degrees is None or not (of or vessel):
        return None
    if "thermometer" in words:
        return _alone(plan, _thing(THERMOMETER, of), _LAB, ledger)
    what = SUBSTANCES[of or "water"]
    vessel = vessel or ("beaker" if what.form == LIQUID else "dish")
    boils, melted = degrees >= what.boils, what.form != LIQUID and what.melts <= degrees and not what.sublimes
    frozen = what.form == LIQUID and degrees <= max(what.melts, -273.0)
    state = "fumes" if boils and what.sublimes else "boils" if boils else "melted" if melted else ""
    one = _thing(SAMPLE, of or "water", vessel, state)
    changes = (Change(one.id, "freeze", "frost"),) if frozen else ()
    bits = ("smoke" if what.fumes else "steam",) if boils else ()
    spot = "kitchen" if vessel in _KITCHEN else _LAB
    does = "boils" if boils else "melts" if melted else "freezes" if frozen else "stays"
    ledger.add("action", f"{of or 'water'} {does}", "drawn", "in its vessel")
    return replace(_alone(plan, one, spot, ledger), changes=changes, particles=bits)


def _degrees(words: str) -> float | None:
    """°C that are told, None for none."""
    if _FREEZING.search(words):
        return _COLD - 1
    told = _HEAT.search(words)
    if told is None:
        return None
    degrees = float(told["t"])
    return (degrees - 32) / 1.8 if told["unit"].startswith("f") else degrees


def _burnt(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A piece of copper burns with a green flame.'"""
    found = _IGNITED.search(words)
    if found is None:
        return None
    ledger.add("action", f"{found['of']} burns", "drawn", "with its flame")
    return replace(_alone(plan, _thing(BURNING, found["of"]), _LAB, ledger), particles=("sparks",), light=("low_key",))


def _acid(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'Acid is poured onto a slice of toast': it goes black and smokes."""
    found = _EATEN.search(words)
    rest = words[found.end() :] if found is not None else ""
    eaten = next((s for s in plan.subjects if s.word.split()[-1].removesuffix("s") in rest), None)
    if eaten is None:
        return None
    ledger.add("action", "acid pours", "dropped", "one sees what it does")
    kept = plan.without({s.id for s in plan.subjects if s.id != eaten.id and s.kind != "table"})
    deed = (Change(eaten.id, "char", "char"),)
    room = (Choice("interior", 0.0, "acid", _LAB),)
    return replace(kept, actions=(), changes=deed, particles=("smoke",), fitting=room)


def _turned(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'Ammonia is poured into red cabbage juice': its colour turns."""
    if not _MIXED.search(words):
        return None
    for what, stirred, start, end in _DYES:
        if what.search(words) and stirred.search(words):
            of = next((name for name in SUBSTANCES if what.search(name)), "water")
            one = _thing(SAMPLE, of, vessel_in(words) or "glass")
            ledger.add("action", f"{of} turns {end}", "drawn", "in the course of the shot")
            return replace(_alone(plan, one, _LAB, ledger), changes=(Change(one.id, "turn", "tint", start, end),))
    return None


def _fizzed(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'Baking soda is poured into a glass of vinegar': it foams over."""
    if not (_MIXED.search(words) and _FIZZ.search(words) and _SOUR.search(words)):
        return None
    of = next((name for name in ("vinegar", "sulfuric acid", "cola", "water") if name in words), "water")
    vessel = vessel_in(words) or "beaker"
    ledger.add("action", f"{of} foams", "drawn", "over the rim")
    return _alone(plan, _thing(SAMPLE, of if of in SUBSTANCES else "water", vessel, "foams"), _LAB, ledger)


def _beaded(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A droplet of water glides down a ceramic plate, remaining spherical.'"""
    if not _BEADED.search(words) or _FALLEN.search(words):
        return None
    slab = next((name for name in _SLABS if name in words), "")
    if not slab and not re.search(r"\bsurface\b|\bedge\b", words):
        return None
    ledger.add("action", "drop slides", "drawn", "down a slab")
    one = _thing(BEAD, "water", {"steel": "metal"}.get(slab, slab) or "marble")
    return _alone(plan, one, "studio", ledger)


def _under_glass(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A city in a bottle' is one small thing; a galaxy round it stays the place."""
    sails = _sails_in(plan, ledger)
    if sails is not None:
        return sails
    found = named_in(words) if "in" in words else None
    if found is None:
        return None
    one = Subject(-12, "object", WORLD, "implied", "1", traits=(WITHIN + found[0], UNDER + found[1]))
    ledger.add("subject", found[0], "drawn", f"in the {found[1]}")
    kept = plan.settings if plan.setting.kind == "space" or plan.setting.weight >= 1.0 else ()
    left = _alone(plan, one, "living_room", ledger)
    return replace(left, settings=kept or left.settings, setting=kept[0] if kept else left.setting, time=plan.time,
                   mood=plan.mood)


def _sails_in(plan: Plan, ledger: Ledger) -> Plan | None:
    """'Two ships that sail in a cup of coffee': the cup on a table, its sea of what is in it."""
    for r in plan.relations:
        ship, cup = plan.subject(r.a_id), plan.subject(r.b_id)
        if r.relation not in ("IN", "INSIDE", "ON") or ship is None or cup is None or ship.kind not in within.SHIPS:
            continue
        sea = within.afloat_in(cup.word.lower())
        if sea is None or any(s.kind in _ALIVE for s in plan.subjects):
            continue
        many = int(ship.count) if ship.count.isdigit() else 1 if ship.count == "1" else 2
        said = (WITHIN + "sea", UNDER + sea[0], within.OF + (sea[1] or "tea"), f"{within.MANY}{min(many, 3)}")
        ledger.add("subject", ship.word, "drawn", f"in the {cup.word}")
        for action in plan.doing(ship.id):
            ledger.add("action", f"{ship.word} {action.lemma}", "drawn" if action.lemma in _SAILS else "stretched",
                       "rocking in the cup")
        one = Subject(cup.id, "object", WORLD, "implied", "1", traits=said)
        return replace(_alone(plan, one, "living_room", ledger), time=plan.time, mood=plan.mood)
    return None


_SAILS = word_set("sail float drift rock bob")


def _adrift(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A bottle of water is opened in a space station': what was in it is in the air as balls."""
    vessel = vessel_in(words)
    if not vessel or not _ORBITS.search(words) or not _SPILLS.search(words):
        return None
    of = substance_in(words) or next((name for name in _THICK if name in words), "water")
    ledger.add("action", f"{of} floats", "drawn", "in balls")
    return _alone(plan, _thing(ADRIFT, _THICK.get(of, of), vessel), "station_module", ledger)


def _misted(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'Water vapour comes into contact with a cold glass surface': drops on it, or frost."""
    found = _CONTACT.search(words)
    if found is None or not _VAPOUR.search(words):
        return None
    slab = next((name for name in _SLABS if name in found[0]), "ceramic" if "tile" in found[0] else "glass")
    one = _thing(MISTED, "water", {"steel": "metal"}.get(slab, slab))
    degrees = _degrees(words)
    frozen = degrees is not None and degrees < 0
    ledger.add("action", "vapour freezes" if frozen else "vapour settles", "drawn", f"on {slab}")
    return replace(_alone(plan, one, "kitchen", ledger),
                   changes=(Change(one.id, "freeze", "frost"),) if frozen else ())


def _pierced(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A needle slowly presses into a balloon': the point and what gives way, whoever's hand it is."""
    found = _PIERCED.search(words)
    soft = next((name for name in SHEETS if name in words[found.end() :]), "") if found is not None else ""
    if found is None or not soft:
        return None
    tool = next((t for t in ("pencil", "needle", "pin") if t in found[0]), "awl")
    ledger.add("action", f"{tool} presses", "drawn", f"into the {soft}")
    one = _thing(PIERCED, soft, tool)
    return _alone(plan, replace(one, colours=plan.palette[:1]), "workshop", ledger)


def _afloat(plan: Plan, words: str, ledger: Ledger) -> Plan | None:
    """'A cork is laid on the water in a bucket': it swims there, a stone sinks."""
    found = _LAID.search(words)
    name = next((n for n in (*FLOATERS, *SINKERS) if re.search(rf"\b{n}\b", found["what"])), "") if found else ""
    if not name:
        return None
    ledger.add("action", f"{name} {'sinks' if name in SINKERS else 'floats'}", "drawn", "in a tank")
    return _alone(plan, _thing(AFLOAT, name), _LAB, ledger)


def _thing(name: str, of: str, into: str = "", state: str = "") -> Subject:
    said = ((OF, of), (INTO, into), (STATE, state))
    return Subject(-12, "object", name, "implied", "1", traits=tuple(what + word for what, word in said if word))


def _alone(plan: Plan, one: Subject, spot: str, ledger: Ledger) -> Plan:
    """The plan with nothing but that, in a fitting room where the prompt names none."""
    for subject in plan.subjects:
        ledger.add("subject", subject.word, "drawn", f"as {one.word}")
    room = Choice("interior", 2.0, one.word, spot)
    return replace(plan, subjects=(one,), actions=(), relations=(), changes=(), weather=(), particles=(), time="",
                   mood=(), palette=(), fitting=(), settings=(room,), setting=room)  # fmt: skip
