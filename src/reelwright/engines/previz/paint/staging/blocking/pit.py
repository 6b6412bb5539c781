"""An audience before a stage: two rows of backs along the lower edge of the frame, arms up or not."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import PIT, Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

_AUDIENCE = word_set("crowd audience fan fans spectator spectators concertgoer festivalgoer public")
_SHOW = re.compile(r"\b(?:ring|boxers?|wrestlers?|match|stage|"
                   r"concert|band|singer|dj|guitarist|rapper|gig|festival|orchestra|speech|podium|pulpit|"
                   r"rock star|pop star|musicians?|performers?)\b")
_AMONG = re.compile(r"\b(?:through|in|inside|among|into|amid|surf\w*) (?:a|an|the|his|her|their) (?:\w+ )?"
                    r"(?:crowd|fans)\b|\bcrowd[- ]surf")
"""Words for somebody who is in the crowd and not before it."""
_LIGHTS = re.compile(r"\b(?:lights?|lighters?|hands?|arms|phones?|signs) (?:\w+ ){0,2}?(?:in|among) the crowd\b")
"""What the crowd holds up is in the crowd; the one on the stage is not."""
_RAISED = re.compile(
    r"\b(?:rais\w*|lift\w*|wav\w*|cheer\w*|reach\w*|danc\w*|jump\w*|scream\w*|hands up|arms up)\b")
_ROWS = ((0.52, 8, 0.70), (0.36, 6, 0.80))
"""Distance as a share of the hero's, how many, where their heads are: share of the frame's height from its top."""
_HEAD = 1.74
"""m over the ground of the top of a head."""


def in_pit(actor: Actor, plan: Plan) -> Actor:
    """The actor as the audience of whoever performs in the prompt; unchanged where it is none."""
    words = plan.prompt.lower()
    others = any(s.kind in ("person", "child") and s.id != actor.subject.id for s in plan.subjects)
    audience = actor.kind.body == "person" and actor.count > 2 and actor.subject.word.split()[-1] in _AUDIENCE
    among = _AMONG.search(words) is not None and _LIGHTS.search(words) is None
    if not (audience and others) or _SHOW.search(words) is None or among:
        return actor
    motion = "cheer" if _RAISED.search(words) is not None else "look"
    cue = replace(actor.cue, motion=motion, deed=motion, thing="", holds=())
    count = sum(number for _, number, _ in _ROWS)
    return replace(actor, cue=cue, relation=PIT, formation="", way="away", goes=False, count=count, depth="")


def pit(actor: Actor, view: View, hero: float, seed: int) -> list[Mark]:
    """The marks of the audience. hero: m, the distance of those on the stage."""
    rng = np.random.default_rng((seed, 811))
    marks: list[Mark] = []
    for share, number, row in _ROWS:
        z = share * hero
        y = view.eye + (view.horizon - row * view.height) / view.focal * z - _HEAD
        for k in range(number):
            u = (k + 0.5) / number - 0.5 + 0.035 * float(rng.uniform(-1, 1))
            yaw = -90.0 + float(rng.uniform(-22, 22))
            lower = 0.10 * float(rng.uniform(-1, 1))
            marks.append(Mark(actor, 1.12 * u * view.span(z), y + lower, z * (1 + 0.04 * float(rng.random())), yaw,
                              seen_bounds(actor, yaw), float(rng.random()), twin=len(marks)))  # fmt: skip
    return marks
