"""Who stands on what that is built for it: branches, tables, cliffs, ropes and waves, by what is said and done."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.people.usual import rides_waves
from reelwright.engines.previz.paint.figures.things.catalogue import maker_of
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.built.scarps import climbed
from reelwright.engines.previz.paint.staging.built.slides import slides_down
from reelwright.engines.previz.paint.staging.cast.bearing import ON_LINES
from reelwright.engines.previz.paint.staging.cast.company import RED_TIMBER, TIMBER, Actor, Form, Stand
from reelwright.engines.previz.paint.staging.cast.sculpted import FIGURINE, PLINTH
from reelwright.engines.previz.paint.staging.conditions.bridges import bridge_of
from reelwright.engines.previz.paint.staging.conditions.lookouts import lookout
from reelwright.engines.previz.paint.staging.conditions.vantage import vantage
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

FORMS: Mapping[str, Form] = {
    **dict.fromkeys(("branch", "bough", "twig", "tree", "oak", "pine", "limb"), "branch"),
    **dict.fromkeys(("windowsill", "sill"), "sill"),
    **dict.fromkeys(("table", "desk", "counter", "shelf", "workbench", "tabletop", "nightstand", "altar", "mantelpiece",
                     "mantel", "dresser", "bar"), "table"),
    **dict.fromkeys(("rock", "boulder", "stone", "stump", "ice", "iceberg", "floe", "outcrop"), "rock"),
    **dict.fromkeys(("cliff", "crag", "ledge", "peak", "summit", "precipice", "bluff", "headland"), "cliff"),
    **dict.fromkeys(("hill", "hilltop", "knoll", "mound", "hillock"), "hill"),
    **dict.fromkeys(("column", "pillar"), "columns"),
    **dict.fromkeys(("wall", "roof", "rooftop", "railing", "rampart", "parapet", "fence", "battlement"), "wall"),
    "pad": "pad", **dict.fromkeys(("wire", "cable", "line"), "line"),
    **dict.fromkeys(("bridge", "viaduct", "aqueduct"), "arcade"),
}  # fmt: skip
"""Last word, or kind, of what somebody is on -> what is built under it."""
_UNDER_IT = re.compile(
    r"\b(?:on|upon|onto|atop|from|over|across)\s+(?:(?:a|an|the|its|his|her)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(branch|bough|windowsill|sill|ledge|shelf|counter|mantelpiece|mantel|nightstand|dresser|altar|railing|rooftop|viaduct)\b")
_ALONG_THE_TOP = re.compile(
    r"\b(?:along|across)\s+(?:a|an|the|its)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:wall|fence|ledge|railing|rooftop|parapet|wall top)\b")
"""Where a cat walks and a bird hops: on top."""
_CROSSES = re.compile(r"\b(?:on|across|over|onto|along|cross(?:es|ing)?)\b")
_AT_A_BRINK = re.compile(
    r"\b(?:edge|brink|lip|rim|top|side)\s+of\s+(?:(?:a|an|the|this)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(cliffs?|precipice|bluff|crag)\b|\b(cliff)(?:\s?|-)(?:edge|top|side)\b"
    r"|\b(?:reach|conquer|crest)\w*\s+(?:the|a|its|his|her)\s+(?:[\w-]+\s+){0,2}?(summit|peak|mountaintop)\b")
_LEAFLESS = word_set("dead bare leafless barren withered old gnarled")
_AT_WINDOWS = ("IN", "AT", "ON")
"""A cat in a window sits on its sill."""
ON = ("ON", "IN", "INSIDE", "ACROSS")
"""Relations of one to what is under it."""
_FITS: Mapping[Form, tuple[str, ...]] = {
    "branch": ("flyer", "beast", "prop"), "sill": ("beast", "flyer", "prop", "plant", "person"),
    "table": ("beast", "flyer", "prop", "plant"), "rock": ("person", "beast", "flyer", "prop"),
    "cliff": ("person", "beast", "structure", "flyer"), "columns": ("person", "beast", "flyer", "structure"),
    "wall": ("person", "beast", "flyer", "prop"), "arcade": ("vehicle", "person", "beast"), "wave": ("person",),
    "face": ("person", "beast"), "line": ("person", "beast", "flyer"), "span": ("person", "beast"),
    "pad": ("beast", "flyer"), "hill": ("structure",),
}  # fmt: skip
"""Bodies that may stand there."""
_SMALL = 0.75
"""m: what is lower than that stands on a table when it is indoors."""
_TREE_HIGH = 1.9
"""m: who is taller stands on no branch."""
_SET_DOWN = 1.0
"""The same of things that somebody set down: a gramophone with its horn."""
IN_BLOSSOM = 3.0
"""The same of a vase with what stands in it."""
_FURNITURE = word_set("bed table chair piano shelf")
_FLOOR = re.compile(r"\b(?:on|over|across|along|sweep\w*|vacuum\w*|mop\w*|clean\w*) the (?:[\w-]+ )?(?:floor|carpet)\b")
"""Words for a thing that no table is put under."""
_ASIDE = ("BELOW", "LEFT_OF", "RIGHT_OF")
_ON_THE_FLOOR = word_set("chair table furniture bed rug container drum guitar skateboard")
_FLOOR_WARE = ("washing machine", "washer", "dryer", "dishwasher", "fridge", "refrigerator", "freezer", "oven", "stove",
               "cooker", "toilet", "bathtub", "radiator", "vacuum cleaner", "robot vacuum", "roomba")
"""Endings of nouns of what has its place on the floor."""
_AT_WINDOW = re.compile(
    r"\b(?:beside|by|before|near|in front of|next to|at|under|against|on) (?:a|an|the|his|her) (?:[\w-]+ ){0,2}"
    r"windows?\b|\bwindow ?sill\b|\b(?:rain\w*|snow\w*|storm|lightning|city|lights?|street|night|moon\w*)\b"
    r"[^.;]{0,30}\b(?:behind|outside|through|beyond|against|on|down|in) (?:a|an|the) (?:[\w-]+ ){0,2}"
    r"(?:window|windowpane|pane)s?\b"
    r"|\b(?:window|windowpane) (?:behind|beyond)\b")
"""Words for a thing before a window: one sees the weather behind it."""
_ON_A_TABLE = re.compile(r"\bon (?:an?|the) (?:[\w-]+ ){0,2}(?:table|desk|counter|countertop)\b")
_LOOKS_OUT = re.compile(r"\b(?:look|gaz|star|peer|watch|sit|sleep|wait|curl|stretch)\w*\b[^.;]{0,40}?"
                        r"\b(?:out of|through|out|at|in|by|beside)\b[^.;]{0,24}?\bwindows?\b")  # fmt: skip
"""Words for a pet that sits in the window."""
_HUE = rf"(?:(?:{'|'.join(sorted(COLOURS))}) )?"
_COVER = re.compile(rf"\b{_HUE}(?:velvet|silk|satin|linen|lace|checked|chequered|checkered|gingham)? ?"
                    rf"(?:table ?)?cloth\b|"
                    rf"\b{_HUE}(?:velvet|silk|satin|linen|felt|baize)(?= ?[,.;]|$| (?:with|under|in|beside))")
"""Words for the cloth on a table, with its colour."""
_MADE_OF = re.compile(
    r"\b(?:on|across|over|upon|onto) (?:an? |the )?(?:[\w-]+ ){0,2}?"
    r"((?:(?:white|black) )?(?:marble|granite|slate|stone|concrete|steel)|white|black)\b"
    r"(?= (?:\w+ )?(?:counters?|countertop|table|tabletop|slab|block|surface|worktop|board|desk|kitchen|backdrop|"
    r"background|plate)\b|[,.;]|$| (?:with|under|in|beside|by|"
    r"at|next|lit|against|before|while|as|and)\b)")
"""Words for what a table's top is made of; of others it is wood."""

_TIMBER = re.compile(r"\b(?:wood(?:en)?|timber|plank|(?P<red>red|vermilion|vermillion|japanese))"
                     r"(?: (?:arched|foot|garden|old|little|small|narrow))* (?:foot)?bridge\b")


def _built(form: Form, actor: Actor, word: str = "", bare: bool = False) -> Stand:
    return Stand(form, height_of(form, actor), word or form, bare)


@dataclass(frozen=True)
class Standing:
    """What a stand depends on besides its actor. all_sea: there is no ground to stand on."""

    plan: Plan
    indoors: bool
    all_sea: bool

    def stand(self, actor: Actor, base: Actor | None, hero: bool) -> Stand | None:
        """What is built under an actor where it stands by itself; base: the other actor that it is on."""
        if actor.medium not in ("ground", "air") or (
                actor.medium == "air" and actor.goes and base is None and actor.motion != "land"):
            return None
        afloat = rides_waves(actor.cue) or (self.all_sea and base is None)
        if actor.kind.body == "person" and afloat and cycle_of(actor.cue) == "surf":
            return self._wave(actor)
        found = self._by_deed(actor, hero)
        if found is None and base is None and PLINTH in actor.subject.traits and FIGURINE not in actor.subject.traits:
            found = _built("plinth", actor)
        found = found or self._named(actor, base)
        if found is not None and found.form == "hill" and not hero:
            return None  # before somebody else's lens it would be the whole picture
        return self._alone(actor) if found is None and base is None and hero else found

    def _wave(self, actor: Actor) -> Stand | None:
        tube = re.search(r"\b(barrel|tube|barreling|barrelling)\b", self.plan.prompt.lower()) is not None
        inside = tube and self.plan.setting.spot == "barrel"  # the place is the tube
        return None if inside else _built("wave", actor, "barrel" if tube else "wave")

    def _by_deed(self, actor: Actor, hero: bool) -> Stand | None:
        """What one climbs, slides down, crosses or hangs from."""
        words, body = self.plan.prompt.lower(), actor.kind.body in ("person", "beast")
        face = climbed(self.plan.prompt) if hero and actor.motion in ("climb", "pull", "cling", "rise") else ""
        if face and body:
            return _built("face", actor, face)
        if hero and actor.kind.name == "penguin" and slides_down(words):
            return _built("slope", actor)
        if hero and body and ropeway_named(words) and _CROSSES.search(words):
            return _built("span", actor, "rope bridge")
        return _built("line", actor, "rope") if body and ON_LINES.search(words) else None

    def _named(self, actor: Actor, base: Actor | None) -> Stand | None:
        """What a word says that it is on."""
        leans = any(a.lemma in ("lean", "rest") for a in self.plan.doing(actor.subject.id))
        for word, form in self.under(actor, base):
            if form == "wall" and (self.indoors or leans or lookout(self.plan.settings) is not None):
                continue
            if form == "arcade" and bridge_of(self.plan):
                continue  # the place is its deck
            if form == "branch" and actor.bounds.height > _TREE_HIGH:
                continue  # it only reaches up to it
            if actor.kind.body in _FITS[form]:
                return _built(form, actor, self.topped(word, form), self._bare(base))
        return None

    def _alone(self, actor: Actor) -> Stand | None:
        """What a hero is on though no word says so: a rock in the sea, a window's sill, a table."""
        words, walks = self.plan.prompt.lower(), actor.kind.body in ("person", "beast") and actor.motion != "surf"
        if actor.medium != "ground":
            return None
        if actor.kind.body == "flyer" and actor.cue.motion == "perch" and not (self.indoors or self._on_land(actor)):
            return _built("branch", actor, "branch")
        if self.all_sea and walks and actor.wade <= 0:
            return _built("rock", actor)
        pet = actor.kind.body == "beast" and actor.bounds.height < _SMALL
        if pet and _LOOKS_OUT.search(words) and (self.indoors or self.plan.setting.kind in ("skyline", "street")):
            return _built("sill", actor, "window")
        low = IN_BLOSSOM if actor.kind.name == "vase" else _SET_DOWN if actor.kind.body == "prop" else _SMALL
        still = actor.bounds.height < low and actor.kind.body in ("prop", "plant")
        below = any(r.a_id == actor.subject.id and r.relation in _ASIDE and self.plan.kind(r.b_id) in _FURNITURE
                    for r in self.plan.relations)
        below |= _FLOOR.search(words) is not None
        below |= actor.subject.word.lower().endswith(_FLOOR_WARE)
        if not still or not self.indoors or actor.kind.name in _ON_THE_FLOOR or below:
            return None
        top = self.top()
        cover = _COVER.search(words)
        return _built(top, actor, cover.group(0) if cover is not None else self.topped(top, top))

    def _on_land(self, actor: Actor) -> bool:
        """Whether a bird is said to be on or in something, or to be of those that go on foot."""
        said = any(r.a_id == actor.subject.id for r in self.plan.relations)
        return said or actor.subject.word.split()[-1] not in ("owl", "owlet")

    def top(self) -> Form:
        """What a small thing indoors stands on: the sill where the prompt names the window, else a table."""
        words = self.plan.prompt.lower()
        return "sill" if _AT_WINDOW.search(words) and not _ON_A_TABLE.search(words) else "table"

    def topped(self, word: str, form: Form) -> str:
        """A table's word with the stone that it is of, a bridge's with its wood."""
        wood = _TIMBER.search(self.plan.prompt.lower()) if form == "arcade" else None
        if wood is not None:
            return RED_TIMBER if wood.group("red") else TIMBER
        made = _MADE_OF.search(self.plan.prompt.lower()) if form == "table" else None
        return word if made is None else f"{word} of {made.group(1)}"

    def _bare(self, base: Actor | None) -> bool:
        said = {*base.subject.states, *base.subject.traits} if base is not None else set()
        dead = bool(said & _LEAFLESS) or any(f"{word} " in self.plan.prompt.lower() for word in ("dead", "leafless"))
        return dead or self.plan.season == "winter" or "snow" in self.plan.weather

    def under(self, actor: Actor, base: Actor | None) -> list[tuple[str, Form]]:
        """Words for what it is on, and the forms that they stand for."""
        if base is not None:
            word = base.subject.word  # an anvil is no table that somebody else builds
            named = [word.split()[-1]] if ware(word) or maker_of(word) else [word.split()[-1], base.kind.name]
        else:
            own = [r for r in self.plan.relations if r.a_id == actor.subject.id and r.relation in (*ON, "FROM")]
            named = [w for r in own for w in (r.b.split()[-1] if r.b else "", self.plan.kind(r.b_id)) if w]
            if actor.kind.body not in _FITS["hill"]:  # who goes over a hill has the place's own
                named = [w for w in named if FORMS.get(w) != "hill"]
            small = actor.kind.body in ("beast", "flyer", "plant", "prop") and actor.bounds.height < _SMALL
            framed = any(r.b.split()[-1:] == ["window"] and r.relation in _AT_WINDOWS for r in own)
            named += ["sill"] * bool(small and framed and self.indoors)
            if not any(w in FORMS for w in named):
                words = self.plan.prompt.lower()
                named += _UNDER_IT.findall(words)
                small = actor.kind.body in ("beast", "flyer") and actor.bounds.height < _SMALL
                named += ["wall"] * bool(small and _ALONG_THE_TOP.search(words))
                named += ["cliff"] * bool(_AT_A_BRINK.search(words) or vantage(self.plan)[0])
        return [(w, FORMS[w]) for w in named if w in FORMS]


def height_of(form: Form, actor: Actor) -> float:
    """How high such a thing is under that actor, m."""
    tall = actor.bounds.height
    return {
        "rock": min(max(0.26 * tall, 0.12), 2.4), "columns": min(max(0.42 * tall, 0.15), 3.0),
        "cliff": min(max(0.45 * tall, 1.2), 16.0) if actor.kind.body == "structure" else max(14.0, 4 * tall),
        "hill": min(max(0.5 * tall, 1.2), 16.0), "table": 0.78, "sill": 0.9, "branch": 3.0, "wall": 1.3,
        "arcade": 2.3 * tall, "wave": 0.62 * tall, "face": max(4.0 * tall, 5.0),
        "line": max(5.0 * tall, 7.0), "span": 26.0, "plinth": 0.5 * tall, "stairs": stairs.height(),
        "pad": 0.01, "slope": 0.8 * tall,
    }[form]  # fmt: skip
