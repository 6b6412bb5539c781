"""A cue for a bird: which species, in what colours, flying or perched."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.bird import model_bird
from reelwright.engines.previz.paint.figures.animals.birds import BIRDS, WORD_BIRD, Bird
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED

PERCHING = frozenset({"perch", "sit", "stand", "sleep", "walk", "eat", "run", "look", "sing", "land", "swim"})
GLIDING = frozenset({"glide", "circle", "hover", "float", "drift"})
METALS = frozenset({"metal", "copper", "brass", "bronze", "gold", "silver", "mechanical", "rusty"})


def resolve_bird(cue: Cue) -> Subject:
    bird = _bird(cue)
    walker = "upright" in bird.extras
    grounded = cue.motion in PERCHING or (not cue.motion and bird.name in ("hen", "owl", "flamingo", "heron",
        "penguin", "duck"))
    mode = "perch" if grounded or walker else "glide" if cue.motion in GLIDING else "flap"
    view = View(cue.yaw, 8.0)
    period = 3.0 if mode == "perch" else 4.0 if mode == "glide" else bird.flap[0]
    speed = bird.speed if mode != "perch" else 0.5 if cue.motion in ("walk", "run", "swim") else 0.0
    return Subject(cue.word, lambda phase: model_bird(bird, mode, phase, view).parts, Surface(bird.length, 0.35),
        period, speed,
                   medium="ground" if mode == "perch" else "air", tier="exact" if cue.word in WORD_BIRD
                   else "stretched",
                   note=f"{bird.name}, {mode}")


def _bird(cue: Cue) -> Bird:
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
    if colour is None or (name == "white" and "white" in cue.colours):
        return bird
    return replace(bird, top=colour, under=colour, head_colour=colour)
