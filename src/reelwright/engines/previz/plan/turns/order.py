"""The turns of phrase in the order in which they are read: what a later one reads may be what an earlier one wrote."""

from __future__ import annotations

from reelwright.engines.previz.plan.turns import (
    commentary,
    duels,
    fables,
    faces,
    footage,
    homonyms,
    idioms,
    lapses,
    light_verbs,
    lights,
    localities,
    made,
    mouths,
    nations,
    others,
    paintings,
    people,
    persons,
    scales,
    tenses,
    things,
    wildlife,
)
from reelwright.engines.previz.plan.turns.turn import Phrasebook

PHRASEBOOK = Phrasebook((
    *paintings.TURNS,
    *scales.TURNS,
    *footage.TURNS,
    *lapses.TURNS,
    *tenses.TURNS,
    *homonyms.TURNS,
    *mouths.TURNS,
    *faces.TURNS,
    *commentary.TURNS,
    *others.TURNS,
    *persons.TURNS,
    *idioms.TURNS,
    *nations.TURNS,
    *localities.TURNS,
    *people.TURNS,
    *light_verbs.TURNS,
    *lights.TURNS,
    *things.TURNS,
    *wildlife.TURNS,
    *fables.TURNS,
    *duels.TURNS,
    *made.TURNS,
))  # fmt: skip
