"""Cues for boats and ships."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.structures.resolve import tone_of, wear_of
from reelwright.engines.previz.paint.figures.subject import Subject
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.figures.vehicles.boats import BOATS, model_boat

WORD_BOAT = {"ferry": "steamer", "yacht": "sailboat", "ocean liner": "steamer", "cargo ship": "steamer",
             "warship": "steamer", "cruise ship": "steamer", "tanker": "steamer", "steamship": "steamer"}
KIND_BOAT = {"boat": "skiff", "sailboat": "sailboat", "ship": "ship"}
SPEED = {"skiff": 1.6, "sailboat": 3.0, "ship": 4.0, "steamer": 6.0}


def resolve_boat(cue: Cue) -> Subject:
    boat = BOATS[WORD_BOAT.get(cue.word.lower(), KIND_BOAT.get(cue.kind, "skiff"))]
    view = View(cue.yaw, 7.0)
    colour, sail = tone_of(cue, boat.colour), paint(boat.sail)
    still = not boat.rig.masts
    return Subject(cue.word, lambda phase: model_boat(boat, view, colour, sail, phase).parts,
        Surface(boat.height, 0.0, 0.1), 3.0, SPEED[boat.name],
                   still=still, medium="water", wear=wear_of(cue, 0.35))
