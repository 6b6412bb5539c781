"""Where the prompt puts an actor: depth, side, way, formation, how deep in the water."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.mouthful import SAID
from reelwright.engines.previz.paint.figures.people.cycles import AT_WALLS
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.staging.blocking.facing import BACKED
from reelwright.engines.previz.paint.staging.blocking.formations import ABREAST
from reelwright.engines.previz.paint.staging.blocking.joining import pulls
from reelwright.engines.previz.paint.staging.blocking.surfacing import surfacing
from reelwright.engines.previz.paint.staging.built.portals import out_of
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.conditions.lookouts import behind_glass
from reelwright.engines.previz.paint.staging.conditions.shores import POOLS
from reelwright.engines.previz.plan import Plan, Relation
from reelwright.engines.previz.plan.lexicon import word_set

_STRAIGHT = word_set("walk run gallop chase fly glide move swim drive sail approach follow drift ride")
_WAYS = word_set("walkway road pier bridge river")
_WATERS = word_set("river stream brook pond lake sea ocean water waterhole surf lagoon creek shallows"
    " pool spring oasis puddle")
_AMPHIBIOUS = word_set("crab snake lizard frog penguin spider snail turtle")
"""Animals that have their own way of being in the water."""
_BACKS = re.compile(r"\bback[\s-]to[\s-]back\b")
_FORMATIONS: Mapping[str, re.Pattern[str]] = {
    "ring": re.compile(r"\b((in|into|form(s|ing)?) a (wide |big |large )?(circle|ring)|circle of|ring of|round dance|"
                       r"danc\w+ (a)?round (a|the) (maypole|fire|campfire|bonfire|tree|well))\b"),
    "line": re.compile(r"\b(in a (long |straight |single )?(line|row|file|queue|procession|column|convoy)|single file|"
                       r"queu(e|es|ing)|conga|lines? up|procession|side by side|(row|line|file|column) of)\b"),
    "ranks": re.compile(r"\b(choir|orchestra|protesters?|demonstrators?|marchers|parade|marching band|"
                        r"ranks|phalanx|battalion|platoon|regiment|army|parade ground|in formation)\b"),
}  # fmt: skip
"""How a group stands -> words for it."""
_VIEW = re.compile(
    r"\b(?:look|gaz|watch|releas|launch|star(?=e|ing)|admir|contemplat|overlook|survey|fac(?=es |ing ))\w*\b"
    r"(?! (?:at )?(?:each other|one another)\b)[^.,;]{0,28}\b(?:seas?|ocean|lake|"
    r"mountains?|peaks?|valley|city|skyline|sunset|sunrise|horizon|view|vista|landscape|sky|stars|moon|earth|planet|"
    r"fireworks|aurora|northern lights|storm|ships?|waves|waterfall|world|canyon|galaxy|nebula|desert|town|village|bay|"
    r"rain|ruins|lights|clouds|fog|mist|eruption|volcano|explosion|battlefield|forest|river|eclipse|meteor\w*|comet)\b")
"""Words for somebody who looks at what lies before them and us."""
_FACES = re.compile(r"\b(?:close[- ]?up|portrait|face of|faces|eyes?|smil\w*|tears?|camera|lens|from the front|profile|"
                    r"cry\w*|expression|up at)\b")
"""Words for a face that is to be seen."""
_STAYS = ("look", "lift", "throw", "stand", "sit", "rest", "gaze", "sit_ground", "watch", "kneel", "lie", "dangle", "")
RING = "dance in ring"
"""Deed of who dances round."""
_ROUND = ("dance", "hug", "run", "skip", "play", "walk", "hold", "")
"""What people do hand in hand who are in a ring."""
_SOAKS = ("soak", "bathe", "relax", "sit", "rest", "lounge", "huddle", "warm", "wallow", "sleep", "doze")
"""What is done in warm water up to the chest."""
_WADES = ("wade", "wade in")
_INTO = ("THROUGH", "IN", "ACROSS", "INTO")


_AT_LENS = re.compile(r"\b(?:towards?|at|to|into) (?:the |us\b)?(?:camera|viewer|lens)\b")
"""Words for the way to the lens, wherever else it leads."""
_WITH_BEHIND = re.compile(r"\bwith\b[^,.]*\bin the (?:\w+ )?background\b")
"""'… with mountains in the background': the mountains are there, not who was named before them."""

_WEIGHTLESS = re.compile(r"\b(?:space\w*|weightless\w*|zero gravity|orbit\w*|astronaut|air|sky|balloons?)\b")
"""Words with which nothing floats on water."""
_SWUM_IN = frozenset({"beach", "lake", "river", "ocean", "waterfall", "island"})
"""Settings in whose water people swim, where no word says in what."""
_STROKES = frozenset({"backstroke"})
"""Ways to swim that have a cycle of their own."""

def placed(actor: Actor, plan: Plan) -> Actor:
    """Reads what the prompt says of its place in the frame and its way."""
    id_, action = actor.subject.id, actor.action
    own = [r for r in plan.relations if r.a_id == id_]
    held = {r.b_id for r in own if r.relation in ("HAS", "ON") and r.b_id >= 0}
    tags = [r.relation for r in plan.relations if r.a_id in {id_, *held} and not r.b]  # 'a girl with a flower in front'
    built = actor.kind.body == "structure"  # a landmark in the background is what the picture is to be known by
    behind = "BACKGROUND" in tags and not built and _WITH_BEHIND.search(plan.prompt.lower()) is None
    depth = "far" if "FAR" in tags or behind or any(r.b in ("horizon", "distance") for r in own) else ""
    depth = "near" if "FOREGROUND" in tags else depth
    side = next((t.lower() for t in tags if t in ("LEFT", "RIGHT", "CENTRE")), "")
    along = next((r.b for r in own if r.relation == "ALONG" and plan.kind(r.b_id) in _WAYS), "")
    along = "" if actor.movable else along
    motions = [a.motion for a in plan.doing(id_)]
    way = action.direction if action is not None else ""
    if actor.kind.body == "person" and "look" in motions and behind_glass(plan) is not None:
        way = "away"  # to the window
    if actor.movable and _AT_LENS.search(plan.prompt.lower()):
        way = "forward"
    if not way and actor.movable and any(r.relation == "BEHIND" and r.b_id >= 0 for r in own):
        way = "right"  # along what is before it, not through it
    low = plan.prompt.lower()
    formation = next((name for name, words in _FORMATIONS.items() if words.search(low)), "") if (
        actor.count > 2 and actor.kind.body in ("person", "beast")) else ""
    if actor.count > 1 and ERRANDS.get(actor.cue.deed, ("", ""))[0] in AT_WALLS:
        formation = ABREAST
    cue = actor.cue
    if formation == "ring" and actor.kind.body == "person" and cue.motion in _ROUND:
        cue = replace(cue, motion="dance", deed=RING, thing="")
    watches = _VIEW.search(low) is not None and _FACES.search(low) is None
    if not way and cue.motion in _STAYS and actor.kind.body == "person" and watches:
        way = "away"
    wet = any(r.b.split()[-1:] and r.b.split()[-1] in _WATERS and r.relation in _INTO for r in own)
    walks = actor.medium == "ground" and actor.kind.body in ("person", "beast") and "reflect" not in motions
    deep = any(a.lemma in _WADES for a in plan.doing(id_))
    wades = (0.34 if deep else 0.20) if (wet or deep) and walks else 0.0
    if wet and walks and actor.kind.body == "person" and any(a.lemma in _SOAKS for a in plan.doing(id_)):
        cue, wades = replace(cue, motion="sit_ground", deed="", thing=""), 0.42
        actor = replace(actor, cue=cue, bounds=actor.kind.measure(cue), stand=None)
    if walks and actor.kind.body == "person" and "swim" in motions and (
            plan.setting.kind in _SWUM_IN or plan.setting.spot in POOLS):
        actor, wades = _at_surface(actor), 0.0
        cue = actor.cue
    if actor.kind.body == "beast" and actor.medium == "ground" and actor.kind.name not in _AMPHIBIOUS:
        dry = "jump" in motions or ("float" in motions and _WEIGHTLESS.search(plan.prompt.lower()) is not None)
        wades = 0.0 if dry else max(wades, _wading(actor, own, motions))
    backed = actor.count == 2 and _BACKS.search(plan.prompt.lower()) is not None
    return surfacing(out_of(replace(
        actor, cue=cue, relation=BACKED if backed else actor.relation, formation=formation,
        count=max(actor.count, 5 if formation not in ("", ABREAST) else 1), wade=wades, depth=depth, side=side,
        along=along, way=way, path=action.path if action is not None else "",
        goes=(actor.movable and cue.deed != RING and any(m in _STRAIGHT for m in motions))
        or (actor.movable and any(pulls(a, plan) for a in plan.doing(id_)))
        or (actor.medium in ("air", "under") and actor.kind.body in ("flyer", "swimmer") and not _stays(own, motions)),
    ), plan), plan)  # fmt: skip


def _at_surface(actor: Actor) -> Actor:
    """Somebody who swims, in the water up to the shoulders and not over it."""
    cue = actor.cue if actor.cue.thing in _STROKES else replace(actor.cue, deed="swim at surface", thing="")
    return replace(actor, cue=cue, medium="water", bounds=actor.kind.measure(cue))


def _wading(actor: Actor, own: list[Relation], motions: list[str]) -> float:
    """How deep an animal is in the water that it swims in, floats on or drinks from, as a share of its height."""
    floats = "float" in motions or ("swim" in motions and not _dry(own))
    lemma = actor.action.lemma if actor.action is not None else ""
    if floats:
        return 0.30 if "float" in motions else 0.36 if lemma in ("bathe", "wallow") else 0.46
    if lemma in _SOAKS and any(r.b.split()[-1:] and r.b.split()[-1] in _WATERS and r.relation in _INTO for r in own):
        return 0.40
    at_water = any(r.b.split()[-1:] and r.b.split()[-1] in _WATERS for r in own)
    vessel = any(t.startswith(SAID) for t in actor.cue.traits)
    return 0.05 if "drink" in motions and at_water and not vessel else 0.0


def _dry(own: list[Relation]) -> bool:
    return any(r.relation in ("IN", "ON") and r.b.split()[-1:] in (["air"], ["sky"], ["space"]) for r in own)


def _stays(own: list[Relation], motions: list[str]) -> bool:
    """A hummingbird at its flower."""
    return "hover" in motions or any(r.relation == "AT" and r.b_id >= 0 for r in own)
