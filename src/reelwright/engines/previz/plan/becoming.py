"""What becomes of a subject in the shot: it rusts, wilts, melts, grows, turns from one colour to another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.model import Change, Plan, Subject
from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.plan.stems import stems_of

_DEEDS = {
    "rust": "rust corrode oxidize oxidise", "tarnish": "tarnish dull", "rot": "rot decay decompose spoil mould mold",
    "wilt": "wilt wither droop shrivel", "frost": "freeze frost", "char": "char blacken singe carbonize",
    "melt": "melt", "shrink": "shrink deflate evaporate dwindle", "grow": "inflate swell",
    "open": "bloom blossom unfurl unfold", "ripen": "ripen", "heat": "heat", "brown": "brown toast",
    "press": "compress squeeze squash squish flatten crush press", "pull": "stretch",
    "collapse": "collapse crumble implode",
    "burst": "burst pop shatter smash splinter slice",
}  # fmt: skip
_HOW = {lemma: how for how, lemmas in _DEEDS.items() for lemma in lemmas.split()}
_FORMS = re.compile(
    r"\b(?=(?P<noun>[a-z-]+)(?:\s+(?:is|are|being|gets?|slowly|gradually|suddenly|gently|quickly|then|and|tightly|slightly"
    r"|violently|instantly|completely)\b)*\s+(?P<verb>[a-z]+?)(?:p?ing|p?ed|e?s|en)\b)")
"""A noun with a verb that may be none of the plan's deeds: 'a spring being compressed', 'a balloon popping'."""
_VERB = Said("|".join(rf"\b{lemma.removesuffix('e')}" for lemma in _HOW))
_PHRASES = (
    ("sink", False, re.compile(r"\bburn(?:s|ing|ed)?\s+(?:all the way |slowly |right )?(?:down|low)\b")),
    ("wilt", True, re.compile(r"\b(?:reviv\w+|perk\w*\s+up|com(?:es|ing)\s+back\s+to\s+life|recover\w*)\b")),
    ("shrink", False, re.compile(r"\b(?:dr(?:ies|ying)\s+(?:up|out)|los(?:es|ing)\s+air|(?:get|grow)\w*\s+smaller)\b")),
    ("grow", False, re.compile(
        r"\bgrow(?:s|ing)?\b(?:\W+\w+){0,3}?\W+(?:bigger|larger|taller|in size|huge|giant|from (?:a )?seed)\b"
        r"|\b(?:sprout(?:s|ing)?|germinat(?:es|ing)|(?:gets?|getting)\s+(?:bigger|larger|taller))\b")),
    ("heat", False, re.compile(r"\b(?:heat(?:s|ed|ing)?(?:\s+up)?\s+until\s+\w+\s+|(?:begins?|starts?)\s+to\s+)glow")),
)  # fmt: skip
"""Changes that take more than a verb: how, whether backwards, the words."""
_LASTS = re.compile(r"\b(?:time-?\s?lapse|slowly|gradually|over time|over the (?:days|years|seasons|weeks))\b")
_GROWS = word_set("grow expand open spread")
_RISES = dict.fromkeys(("rise", "puff", "proof", "expand", "swell"), "puff") | {"bake": "puff", "cook": "brown"}
_GOES_UP = dict.fromkeys(("build", "construct", "assemble", "erect", "rise", "form"), "build")
_BY_KIND = {"food": _RISES} | dict.fromkeys(
    ("house", "skyscraper", "castle", "tower", "bridge", "lighthouse", "temple", "cabin", "church"), _GOES_UP)
"""What some kinds become by verbs that mean other things elsewhere; buildings only where the shot spans the time."""
_TURNS = word_set("turn change go become shift fade transition transform dye redden yellow")
_TURNING = Said(
    r"\b(?:turn|chang|go|becom|shift|fad|transition|transform|dy|morph)(?:s|es|ed|e|ing|eing)?\b"
    r"(?:\W+(?:its|their|the|colou?rs?|slowly|gradually|being|completely)\b)*"
    r"(?:\W+from\W+(?P<first>[a-z-]+(?:\W+[a-z-]+)?))?(?:\W+(?:in)?to)?"
    r"(?:\W+(?:an?|bright|deep|pale|dark|vivid|light|rich|fiery)\b)*\W+(?P<last>[a-z-]+)"
)
_STEPS = {
    "grow": "big bigger large larger huge giant tall enormous gigantic", "shrink": "small smaller tiny little short",
    "light": "bright brighter on lit shining brilliant radiant", "dim": "dark darker dim off dull faint",
}  # fmt: skip
_STEP = {word: how for how, words in _STEPS.items() for word in words.split()}
_GROWTH = Said(r"\bgr(?:ow|ew)(?:s|ing)?(?P<first>)\W+(?P<last>bigger|big|larger|large|huge|giant|enormous|"
               r"gigantic|smaller|small|tiny)\b")
_OTHER_END = {"grow": "shrink", "shrink": "grow", "light": "dim", "dim": "light"}
"""Two ends of one scale, by what leads there: 'from dull to bright'."""
_SHINES = frozenset({"light", "dim"})
_KEEPS = word_set("person child traffic_light sky sun moon cloud lamp lantern")
"""Of these a word for a colour is of their light, their clothes or their mood."""
_PEOPLE = word_set("person child crowd hand")
_DONE_TO = word_set("squeeze compress squash squish crush stretch pop burst shatter smash inflate melt burn")
_FLUID = word_set("wave water cloud river ocean sea mountain town house road street fountain waterfall")
"""What bursts, stretches and swells only in speech."""
_FALLS_IN = frozenset(_DEEDS["collapse"].split())
_CUTTERS = word_set("knife blade sword saw scissors axe cleaver katana hammer machete chainsaw laser")
_WAY = re.compile(r"\w* (?:out|into|through|from|past|up|forth)\b")
"""What bursts that way stays whole: out of a tunnel."""
_OWN = {"banana": "green", "strawberry": "white"}
"""What is not ripe yet has this colour; most of it is green."""


def with_changes(plan: Plan, lexicon: Lexicon) -> Plan:
    """The plan with its changes; what changes its colour has the first one until then."""
    words = plan.prompt.lower()
    found = [*_tinted(plan, words, lexicon), *_scaled(plan, words), *_said(plan, words, lexicon),
             *_beside(plan, words, lexicon)]
    cutters = {s.id for s in plan.subjects if s.word.split()[-1] in _CUTTERS}  # they cut, and stay whole
    changes = tuple({c.subject: c for c in reversed(found) if c.how != "burst" or c.subject not in cutters}.values())
    if any(c.how in _SHINES for c in changes):  # the thing's own light, not the picture's
        plan = replace(plan, light=tuple(name for name in plan.light if name not in ("bright", "dark")))
    if any(c.how == "collapse" for c in changes):
        plan = replace(plan, particles=tuple(dict.fromkeys((*plan.particles, "dust"))))
    return _remade(_repainted(plan, changes), changes) if changes else plan


def _lives(subject: Subject, lexicon: Lexicon) -> bool:
    return subject.kind in _PEOPLE or lexicon.is_a(subject.kind, "animal", "flyer", "swimmer")


def _beside(plan: Plan, words: str, lexicon: Lexicon) -> Iterable[Change]:
    """Changes whose verb stands right after a thing and is no deed of the plan."""
    if not _VERB.may_be_in(stems_of(words)):
        return
    for said in _FORMS.finditer(words):
        stem = said["verb"]
        how = _HOW.get(stem) or (_HOW.get(stem + "e") if not lexicon.has(stem, "verb") else "") or ""
        subject = next((s for s in plan.subjects if s.word.split()[-1] == said["noun"].removesuffix("s")), None)
        if not how or how == "ripen" or subject is None or _lives(subject, lexicon) or subject.kind in _FLUID:
            continue
        if how == "burst" and _WAY.match(words[said.end("verb") :]):
            continue
        yield Change(subject.id, stem, how)


def _said(plan: Plan, words: str, lexicon: Lexicon) -> Iterable[Change]:
    """Changes that a verb tells."""
    lasts = _LASTS.search(words) is not None
    for action in plan.actions:
        subject = plan.subject(action.subject)
        if subject is not None and _lives(subject, lexicon) and action.lemma in _DONE_TO:
            subject = plan.subject(action.target_id)  # whoever squeezes a sponge, it is the sponge that gives way
        if subject is None or action.order > 0 or _lives(subject, lexicon):
            continue
        if subject.kind in _FLUID and action.lemma not in _FALLS_IN:
            continue
        if action.lemma == "burst" and action.direction:
            continue
        how = next(
            (
                (name, back)
                for name, back, pattern in _PHRASES
                if (found := pattern.search(words)) and action.lemma[:-1] in found[0]
            ),
            None,
        )
        if how is None and action.lemma in _GROWS and _LASTS.search(words):
            how = ("open" if subject.kind == "flower" and action.lemma != "grow" else "grow", False)
        if how is None and action.lemma == "open" and subject.kind == "flower":
            how = ("open", False)
        if how is None and action.lemma in _BY_KIND.get(subject.kind, {}) and (subject.kind == "food" or lasts):
            how = (_BY_KIND[subject.kind][action.lemma], False)
        if how is None and action.lemma in _HOW:
            how = (_HOW[action.lemma], False)
        if how is None:
            continue
        start = _OWN.get(subject.word, "green") if how[0] == "ripen" else ""
        yield Change(subject.id, action.lemma, how[0], start=start, back=how[1])


def _tinted(plan: Plan, words: str, lexicon: Lexicon) -> Iterable[Change]:
    """Changes of colour: 'turns red', 'goes from green to gold'."""
    for said in _TURNING.all_in(words):
        start, end = (_colour(lexicon, said[name] or "") for name in ("first", "last"))
        turner = _turner(plan, words[: said.start()])
        made = _material(plan, said["last"], turner, lexicon) if not (start or end) else ""
        if turner is not None and (made or (end and turner.kind not in _KEEPS)):
            lemma = next((a.lemma for a in plan.doing(turner.id) if a.lemma in _TURNS), "turn")
            yield Change(turner.id, lemma, "tint", start=start, end=end or made)
            return


def _scaled(plan: Plan, words: str) -> Iterable[Change]:
    """Changes along a scale: 'from small to large', 'from dim to bright', 'grows huge'."""
    for said in (*_TURNING.all_in(words), *_GROWTH.all_in(words)):
        how = _STEP.get(said["last"], "")
        grows = said[0].startswith("gr")
        begun = grows or any(_STEP.get(w) == _OTHER_END.get(how) for w in (said["first"] or "").split())
        turner = _turner(plan, words[: said.start()])
        if how and begun and turner is not None:
            yield Change(turner.id, next((a.lemma for a in plan.doing(turner.id)), "change"), how)


def _into(plan: Plan, turner: Subject) -> Subject | None:
    """What it is to become, where that is another subject."""
    ids = {r.b_id for r in plan.relations if r.a_id == turner.id and r.relation == "INTO"}
    return next((s for s in plan.subjects if s.id in ids and s.id != turner.id), None)


def _material(plan: Plan, word: str, turner: Subject | None, lexicon: Lexicon) -> str:
    """The material that it turns to: 'turns to stone', 'the wooden door turns into a metal door'."""
    made = lexicon.one(word, "material")
    other = _into(plan, turner) if made and turner is not None else None
    return made if turner is not None and (other is None or other.word == turner.word) else ""


def _remade(plan: Plan, changes: tuple[Change, ...]) -> Plan:
    """Without the second door of 'the wooden door turns into a metal door'."""
    for change in changes:
        turner = plan.subject(change.subject)
        other = _into(plan, turner) if turner is not None and change.how == "tint" else None
        if turner is not None and other is not None and other.word == turner.word:
            plan = plan.without({other.id})
    return plan


def _turner(plan: Plan, before: str) -> Subject | None:
    """Whose colour it is: who turns, else the last one named before."""
    acts = [a for a in plan.actions if a.lemma in _TURNS and a.subject >= 0]
    if acts:
        return plan.subject(acts[0].subject)
    named = [(before.rfind(s.word.split()[-1]), s) for s in plan.subjects]
    named = [(at, s) for at, s in named if at >= 0]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _colour(lexicon: Lexicon, word: str) -> str:
    return next(filter(None, (lexicon.one(w, "colour") for w in reversed(word.split()))), "")


def _repainted(plan: Plan, changes: tuple[Change, ...]) -> Plan:
    """Subjects in the colours that they have at first; the light leans to neither."""
    hues = {hue for c in changes if c.how == "tint" for hue in (c.start, c.end) if hue}
    for change in changes:
        subject = plan.subject(change.subject)
        if subject is None or change.how not in ("tint", "ripen", "brown", "rust"):
            continue
        own = tuple(c for c in subject.colours if c not in hues - {change.start})
        start = (change.start,) if change.how == "tint" and change.start else ()
        plan = plan.with_subject(replace(subject, colours=tuple(dict.fromkeys((*start, *own)))))
    said = tuple(hue for hue in plan.palette if hue not in hues and not _is_deed(hue, changes))
    relations = tuple(r for r in plan.relations if not (r.b_id < 0 and r.b in hues) and r.a not in hues)
    actions = tuple(a for a in plan.actions if a.lemma not in hues)  # 'from white to yellow': nobody yellows
    return replace(plan, changes=changes, palette=said, relations=relations, actions=actions)


def _is_deed(hue: str, changes: tuple[Change, ...]) -> bool:
    """A colour that was read from the very verb: what rusts, browns."""
    return any(c.how in ("rust", "brown") for c in changes) and hue in ("orange", "brown")


def without_changes(plan: Plan) -> Plan:
    """The plan as it is cast: what only changes does nothing else."""
    done = {(c.subject, c.lemma) for c in plan.changes}
    return replace(plan, actions=tuple(a for a in plan.actions if (a.subject, a.lemma) not in done))
