"""Pictures that are flat: shapes before a plain ground, diagrams of something, paint on a wall."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.things.diagrams import OUTLINES, SHAPE, SIZES
from reelwright.engines.previz.paint.figures.things.says import SHOWS
from reelwright.engines.previz.paint.figures.things.stained import STAINED
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.model import Choice

_ONLY_FLAT = frozenset({"circle", "square", "triangle", "rectangle", "pentagon", "hexagon", "octagon", "rhombus",
                        "oval", "ellipse", "disc", "dot", "line", "swirl", "spiral"})
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "several": 4, "many": 7}
_RINGS = 5
"""How many shapes are about one another where the prompt calls them concentric."""
_NAMES = "|".join(sorted(OUTLINES, key=len, reverse=True))
_SHAPES = re.compile(
    rf"(?:\b(?P<count>{'|'.join(_NUMBERS)})\s+)?(?P<words>(?:[\w-]+\s+){{0,3}}?)\b(?P<name>{_NAMES})(?P<many>e?s)?\b")
_PLACES = (("above", r"\b(?:above|over|on top of)\b"), ("below", r"\b(?:below|under|beneath|underneath)\b"),
           ("around", r"\b(?:inside|within|in the (?:middle|center|centre) of|in)\b"),
           ("in", r"\b(?:around|surrounding|containing)\b"),
           ("left", r"\bright of\b"), ("right", r"\bleft of\b"))
"""Where the second of two is, by the words between them, as the words say it of the first."""
_OTHER_WAY = {"above": "below", "below": "above"}
_WITHIN = re.compile(r"\s*(?:is |placed )?(?:inside|within|in (?:it|its|the))\b(?! of)")
_GROUND = re.compile(r"\b(\w+)(?:[- ]colou?red)? (?:background|backdrop|wall|paper|canvas|velvet(?! (?:cup)?cakes?))\b")
_DIAGRAM = re.compile(
    r"\b(?:diagram|infographic|schematic|blueprint|chart|anatomy) (?:of|for|showing) (?:the inside of )?"
    r"(?:(?:an?|the)\s+)?((?:\w+ ){0,2}\w+)")
_GRAFFITI = re.compile(
    r"\b(?:graffiti|mural|stencil|street art) of (?:(?:an?|the)\s+)?((?:\w+ ){0,2}\w+)|"
    r"\b(?:an?|the)\s+((?:\w+ ){0,2}\w+) (?:painted|drawn|sprayed|depicted) as (?:a )?(?:graffiti|mural)|"
    r"\b(?:an?|the)\s+(?!\w+ (?:paint|spray|draw|mak|do|creat|look|wash|clean)\w* )((?:\w+ ){0,1}\w+)"
    r" (?:graffiti|mural)\b")
_SHAPED = re.compile(
    r"\b(cloud|topiary|hedge|bush|cookie|biscuit|balloon)s?\b(?: \w+)? (?:in the (?:shape|form) of|shaped like|"
    r"that looks like|trimmed (?:in)?to) (?:an?|the) (?:(?:giant|large|big|small|leaping|running|flying) )?"
    r"(\w+)|\b(\w+)-shaped (cloud|topiary|hedge|cookie|biscuit)\b")
_SIGN_OF = re.compile(
    r"\b(neon sign|stained[- ]glass window|poster|logo|sticker|banner|t-shirt|shirt|mug|flag) "
    r"(?:of|with a picture of|depicting|showing) "
    r"(?:an?|the) ((?:(?!in |on |at |with |over |above )\w+ )?(?!in\b|on\b|at\b|with\b)\w+)")
_ON_IT = re.compile(r" on (?:an?|the) ((?:\w+ )?\w+)")
"""What bears a logo or a sticker."""
_BEYOND = re.compile(r" (?:beside|behind|above|over|under|near|by|next|along|across|outside|a|an|the)\b.*")
"""From here on the words are of what is not in the picture."""
_STUDIO = "studio"


def drawn_flat(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with flat shapes, a diagram or a painted wall as one subject each."""
    return _shaped(_pictured(_painted_wall(_diagram(_shapes(plan, ledger), ledger), ledger), ledger), ledger)


def paper_of(prompt: str) -> tuple[str, ...]:
    """The feature that asks for a backdrop in a colour ("black paper"), or none."""
    # jewels shine before the dark, whatever colour the velvet has that they lie on
    found = ("black" if m.group(0).endswith("velvet") else m.group(1).replace("gray", "grey")
             for m in _GROUND.finditer(prompt.lower()))
    return tuple(f"{name} paper" for name in found if name in NAMED)[:1]


def _shapes(plan: Plan, ledger: Ledger) -> Plan:
    prompt = plan.prompt.lower()
    found = [m for m in _SHAPES.finditer(prompt) if "camera" not in m["words"].split()]  # 'the camera circles'
    if not any(m["name"] in _ONLY_FLAT for m in found) or any(not _geometric(s) for s in plan.subjects):
        return plan
    if re.search(r"\b(?:times|public|town|city|main|market|trafalgar|dance|stone|crop) (?:square|circle)\b", prompt):
        return plan
    named = plan.setting.weight > 0.5 and plan.setting.spot != _STUDIO
    square = len(found) < 2 or plan.setting.words not in OUTLINES  # of a village
    if named and square and "concentric" not in prompt:
        return plan
    rows: list[str] = []
    for k, m in enumerate(found):
        words = m["words"].split()
        colour = next((w.replace("gray", "grey") for w in words if w.replace("gray", "grey") in NAMED), "")
        size = next((w for w in words if w in SIZES), "")
        place = _place(prompt[found[k - 1].end() : m.start("name")], prompt[m.end() :]) if k else ""
        said = m["count"] or next((w for w in words if w in _NUMBERS), "")
        count = _NUMBERS.get(said, 3 if m["many"] and not said else 1)
        place = "below" if m["name"] == "line" and count > 1 else place
        if "concentric" in words:
            hues = _hues(prompt[m.end() :]) or ([colour] if colour else [])
            rows += _concentric(m["name"], hues)
        else:
            rest = prompt[m.end() : found[k + 1].start() if k + 1 < len(found) else len(prompt)]
            hues = [colour] if colour or count == 1 else _hues(_GROUND.sub("", rest)) or [""]
            rows += [f"{SHAPE}{m['name']},{hues[n % len(hues)]},{size},{place}" for n in range(count)]
        ledger.add("subject", m.group(0).strip(), "drawn", "flat")
    one = Subject(-7, "toy", "flat shapes", "implied", "1", traits=tuple(rows))
    return _in_studio(replace(plan, subjects=(one,), relations=(), actions=()))


def _hues(words: str) -> list[str]:
    """The colours that some words name, in their order: from the outside in."""
    return [w for w in re.findall(r"[a-z]+", words.replace("gray", "grey")) if w in NAMED]


def _concentric(name: str, hues: list[str]) -> list[str]:
    """Rows of shapes each within the one before; two colours go into one another, one takes turns with white."""
    banded = [(hues or ["red"])[0], "white"] * _RINGS
    shades = [hues[k * len(hues) // _RINGS] for k in range(_RINGS)] if len(hues) > 1 else banded[:_RINGS]
    return [f"{SHAPE}{name},{shade},{'' if k else 'large'},{'ring' if k else ''}" for k, shade in enumerate(shades)]


def _place(between: str, after: str) -> str:
    """Where the second of two shapes is, by the words between them and those after it."""
    if _WITHIN.match(after):
        return "in"
    for place, words in _PLACES:
        if re.search(words, between):
            return _OTHER_WAY.get(place, place)
    return ""


def _geometric(subject: Subject) -> bool:
    last = subject.word.split()[-1].removesuffix("s")
    if last == "line":  # a finish line is none
        return subject.word.removesuffix("s") == last
    return last in OUTLINES or subject.word in NAMED or last in (
        "background", "shape", "backdrop", "paper", "canva", "surface", "wall")


def _diagram(plan: Plan, ledger: Ledger) -> Plan:
    found = _DIAGRAM.search(plan.prompt.lower())
    if found is None:
        return plan
    shown = found.group(1).removeprefix("the ")
    ledger.add("subject", f"diagram of {shown}", "drawn", "as a chart")
    one = Subject(-8, "object", "diagram", "implied", "1", traits=(SHOWS + shown,))
    return _in_studio(replace(plan, subjects=(one,), relations=(), actions=()))


def _painted_wall(plan: Plan, ledger: Ledger) -> Plan:
    """What is painted on a wall is no robot or dog that stands before it."""
    found = _GRAFFITI.search(re.sub(r"\b(?:on|in|at) (?:an?|the) .*", "", plan.prompt.lower()))
    if found is None or any(t.startswith("text:") for s in plan.subjects for t in s.traits):
        return plan
    shown = _BEYOND.sub("", next(g for g in found.groups() if g))
    last = _motif(shown.split(), plan)
    flat = {last, "graffiti", "mural", "wall", *shown.split()}
    left = plan.without({s.id for s in plan.subjects if s.word.split()[-1] in flat})
    wall = Subject(-9, "sign", "lettered wall", "implied", "1", traits=(SHOWS + last,))
    ledger.add("subject", shown, "drawn", "painted on the wall")
    return replace(left, subjects=(wall, *left.subjects))


def _motif(words: list[str], plan: Plan) -> str:
    """What of some words is a thing, the horse of "horse hangs"; else the last."""
    nouns = {s.word.split()[-1] for s in plan.subjects}
    return next((word for word in reversed(words) if word in nouns), words[-1])


def _pictured(plan: Plan, ledger: Ledger) -> Plan:
    """A neon sign of a cat shows a cat, and none walks before it."""
    found = _SIGN_OF.search(plan.prompt.lower())
    if found is None:
        return plan
    under = _ON_IT.match(plan.prompt.lower()[found.end() :]) if found.group(1) in ("logo", "sticker") else None
    noun = (under or found).group(1).split()[-1]
    bearer = next((s for s in plan.subjects if s.word.split()[-1] == noun), None)
    if bearer is None:
        bearer = Subject(-10, "object", found.group(1), "implied", "1")
        plan = replace(plan, subjects=(bearer, *plan.subjects))
    shown = _BEYOND.sub("", found.group(2)).split()
    motif = _motif(shown, plan)
    gone = {s.id for s in plan.subjects if s is not bearer and set(s.word.split()) & set(shown)}
    if "glass" in found.group(1):  # all that it shows is in it
        gone = {s.id for s in plan.subjects if s is not bearer}
        bearer = replace(bearer, kind="object", word=STAINED, count="1", scenery=False, colours=(), materials=())
    ledger.add("subject", " ".join(shown[: shown.index(motif) + 1]), "drawn", f"on the {bearer.word}")
    return plan.without(gone).with_subject(replace(bearer, traits=(*bearer.traits, SHOWS + motif)))


def _shaped(plan: Plan, ledger: Ledger) -> Plan:
    """A cloud in the shape of a whale is a cloud, and no whale."""
    found = _SHAPED.search(plan.prompt.lower())
    if found is None:
        return plan
    noun, shown = (found.group(1), found.group(2)) if found.group(1) else (found.group(4), found.group(3))
    whole = next((s for s in plan.subjects if s.word.split()[-1] == noun), None)
    kept = [s for s in plan.subjects if s is not whole and s.word.split()[-1] not in (noun, shown)]
    word = f"{noun} shape"
    one = Subject(whole.id if whole is not None else -11, "object", word, "implied", "1",
                  whole.colours if whole is not None else (), traits=(SHOWS + shown,))
    ids = {s.id for s in (one, *kept)}
    ledger.add("subject", shown, "drawn", f"the shape of the {noun}")
    return replace(plan, subjects=(one, *kept), actions=tuple(a for a in plan.actions if a.subject in ids),
                   relations=tuple(r for r in plan.relations if r.a_id in ids and (r.b_id in ids or r.b_id < 0)))


def _in_studio(plan: Plan) -> Plan:
    studio = Choice("interior", 2.0, "plain ground", _STUDIO)
    return replace(plan, settings=(studio,), setting=studio, fitting=(), time="", weather=(), particles=())
