"""A cue for a bird: which species, in what colours, flying or perched."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.bird import model_bird, walking_period, walking_speed
from reelwright.engines.previz.paint.figures.animals.birds import BIRDS, WORD_BIRD, Bird
from reelwright.engines.previz.paint.figures.animals.mouthful import DISHES, named, said
from reelwright.engines.previz.paint.figures.animals.perches import bough, settled
from reelwright.engines.previz.paint.figures.animals.said_coat import said_coat
from reelwright.engines.previz.paint.figures.animals.swimmers import SUBMERGED
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED

PERCHING = frozenset({"perch", "sit", "stand", "sleep", "eat", "look", "sing", "land", "call", "rest", "wait",
    "drink", "howl", "peck", "groom", "preen", "lick", "work", "scratch", "feed", "hunt", "build", "clean"})
PECKING = frozenset({"eat", "drink", "peck", "feed", "hunt", "scratch", "work", "build"})
"""What a bird bows for that stands."""
WALKING = frozenset({"walk", "run", "waddle", "follow", "approach", "hop", "chase"})
GLIDING = frozenset({"glide", "circle", "float", "drift", "soar", "swoop"})
ON_FOOT = frozenset({"hen", "rooster", "owl", "snowy owl", "flamingo", "heron", "penguin", "duck", "peacock",
    "ostrich", "crane", "puffin", "turkey", "chick", "duckling", "goose", "canada goose", "stork", "egret", "emu",
    "ibis", "white hen", "pigeon"})
ALIGHTS = frozenset({"land", "alight", "descend"})
"""Deeds of a bird that brakes with its wings."""
HANGING = frozenset({"cling", "hang", "sleep", "rest", "perch", "eat", "sit", "stand"})
"""What bats do upside down."""
SLIDES = frozenset({"slide", "toboggan", "slip", "glide", "sled"})
_DIVING, _STRIKING = -62.0, 30.0
"""Degrees that a bird leans forward that plunges; from which one looks down on one that strikes, its wings spread."""
_BRAKING = 68.0
"""Degrees that a bird that lands is turned to us: both wings are seen."""
_SLOPED = 15.0  # more of them on a slope
_PRONE, _SLIDING = -83.0, 1.3
"""Degrees that a penguin on its belly leans forward; m/s at which it slides."""
WADES = 0.35  # leg length, body lengths, from which a bird stands in the water instead of floating on it
PERIODS = {"perch": 4.0, "peck": 3.0, "swim": 3.0, "glide": 4.0}
RAPTORS = frozenset({"eagle", "hawk", "owl", "snowy owl", "falcon", "vulture", "osprey", "bald eagle"})
"""Birds that take prey with their claws."""
_REBORN = frozenset({"rise", "burst", "flutter", "awaken", "emerge", "explode", "hover"})
"""What a phoenix does with its breast to us and its wings spread."""
METALS = frozenset({"metal", "copper", "brass", "bronze", "gold", "silver", "mechanical", "rusty"})


def resolve_bird(cue: Cue) -> Subject:
    bird = bird_of(cue)
    hangs = bird.name == "bat" and cue.motion in HANGING
    mode = "perch" if hangs else _mode(bird, cue.motion)
    thing, airborne = said(cue.traits), mode in ("flap", "glide")
    strikes = airborne and bird.name in RAPTORS and (bool(thing) or cue.motion in ("catch", "hunt", "fall", "chase",
        "fight", "land") or cue.deed in ("swoop", "dive"))
    strikes = strikes or (airborne and cue.deed in ALIGHTS and not {"membrane", "long", "upright"} & set(bird.extras))
    if strikes:
        mode = "glide"
    dives = airborne and cue.deed in ("dive", "plunge") and not strikes
    prone = "upright" in bird.extras and (cue.deed in SLIDES or SUBMERGED in cue.traits)
    lying = _PRONE - (_SLOPED if "on_slope" in cue.traits else 0.0)
    view = View(cue.yaw, 8.0, lying, 0.0) if prone else View(cue.yaw, 8.0)
    reborn = bird.name == "phoenix" and airborne and cue.motion in _REBORN
    if reborn:  # seen from before, its wings spread, breast to us
        view = View(62.0 if math.cos(math.radians(cue.yaw)) >= 0 else 118.0, 4.0, 46.0, 0.0)
    if dives or (strikes and not prone):
        view = View(cue.yaw, 8.0, _DIVING, 0.0) if dives else View(cue.yaw, _STRIKING)
    if strikes and cue.deed in ALIGHTS:
        view = View(_BRAKING if abs(cue.yaw) < 90 else 180 - _BRAKING, 0.0)
    mode = "perch" if prone else "glide" if dives else mode
    if mode == "perch" and cue.motion in PECKING and not hangs and (not thing or named(DISHES, thing)):
        mode = "peck"
    period = walking_period(bird) if mode == "walk" else PERIODS.get(mode, bird.flap[0])
    speed = {"walk": walking_speed(bird), "swim": 0.4, "perch": 0.0, "peck": 0.0, "hover": 0.0}.get(mode, bird.speed)
    speed = _SLIDING if prone else speed

    def parts_at(phase: float) -> Parts:
        if prone:
            return settled(model_bird(bird, mode, phase, view, cue.wears, thing).parts, "roll")
        if not hangs:
            return model_bird(bird, mode, phase, view, cue.wears, thing, strikes).parts
        parts = settled(model_bird(bird, "perch", phase, View(cue.yaw, 8.0, 0.0, 180.0)).parts, "hang")
        return parts + bough(parts)

    return Subject(
        cue.word, parts_at, Surface(bird.length, 0.35, solid=True),
        period, speed,
        medium="ground" if mode in ("perch", "walk", "peck") else "water" if mode == "swim" else "air",
        tier="exact" if cue.word.lower() in WORD_BIRD or cue.word == cue.kind else "stretched",
        note=f"{bird.name}, {mode}",
        contacts=(0.25,) if mode == "flap" and bird.length > 0.7 else (), footfall="wing")


def _mode(bird: Bird, motion: str) -> str:
    if bird.name in ("peacock", "turkey") and motion not in ("fly", "glide", "soar", "swoop", *WALKING):
        return "perch"  # they spread their tails
    flightless = "upright" in bird.extras or "runner" in bird.extras
    if motion in ("swim", "sail") and not flightless:
        return "swim" if bird.legs[0] < WADES or "flat" in bird.extras else "perch"
    if motion in WALKING or (flightless and motion in ("move", "dance", "play", "drift", "swim")):
        return "walk"
    if motion in PERCHING or flightless or (not motion and bird.name in ON_FOOT):
        return "perch"
    if motion == "hover" or (bird.name == "hummingbird" and motion in ("", "fly", "float", "drink", "move")):
        return "hover" if bird.name == "hummingbird" else "glide"
    return "glide" if motion in GLIDING else "flap"


def bird_of(cue: Cue) -> Bird:
    """The species that a cue means, in the cue's colours."""
    word = cue.word.lower()
    name = WORD_BIRD.get(word) or WORD_BIRD.get(word.split()[-1] if word else "") or {"bat": "bat",
        "penguin": "penguin"}.get(cue.kind, "white")
    metals = [t for t in cue.traits if t in METALS]
    metals += [c for c in cue.colours if c in METALS]
    if metals and name in ("white", "songbird", "swallow", "gull"):
        name = "metal"
    bird = BIRDS[name]
    if metals and name != "metal":
        bird = replace(bird, extras=(*bird.extras, "metal"))
    colour = next((MATERIALS[m].colour for m in metals if m in MATERIALS and m not in ("mechanical", "metal")), None)
    colour = colour or next((NAMED[c] for c in cue.colours if c in NAMED), None)
    colour = colour or NAMED.get(said_coat(cue.traits).get("coat", ""))
    if colour is None or (name == "white" and "white" in cue.colours):
        return bird
    return replace(bird, top=colour, under=colour, head_colour=colour)
