"""Things by themselves: where they are at home when no word of the prompt names a place."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_LAID_ON = re.compile(r"\b(?:on|over|across) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:velvet|silk|satin|linen|marble|slate|"
                      r"granite|cloth|tablecloth|tray|desk|table|counter)\b")
"""What one would see under it."""
_SHOWN = re.compile(r"\b(?:product (?:shot|photo\w*|video|film|ad)|packshot|commercial|advert\w*|ad spot)\b")
"""Words for a thing that is shown to be sold, whatever it is laid on."""
_CUSHIONED = re.compile(r"\bon (?:an? |the )?(?:[\w-]+ ){0,2}?(?:velvet|satin)\b"
                        r"(?! (?:sofa|couch|chair|armchair|throne|bed|seat))")
"""What a jeweller lays out wares on."""
_GUESS = 0.26
"""Weight of a place that only its subjects suggest."""
_STILL = word_set(
    "cup vase clock lamp container hat shoe mask book mirror chair toy ball umbrella skateboard tool gear"
    " machine shield violin guitar drum trumpet bell object crystal candle bottle key"
)
"""Kinds that look best before a plain ground when they are all that there is."""
_ON_THE_STOVE = ("pan", "skillet", "wok")
_AT_HOME = frozenset({"roadside", "bathroom", "appliances", "dishes", "snacks", "drinks", "produce", "latte",
                      "workings", "spinning", "writing", "noodles", "ironwork", "sparkler", "optics", "composed",
                      "labware", "within", "pressing", "breakfast", "searing"})
"""Modules of makers whose things are seen where they are used; the others are shown in a studio."""


def home_of_things(plan: Plan) -> str:
    """"studio" for a prompt of nothing but things that look best before a plain ground, else ""."""
    words = {s.word for s in plan.subjects}
    sure = any(choice.weight > _GUESS and choice.words not in words for choice in plan.settings)
    low = plan.prompt.lower()
    shown = (_SHOWN.search(low) or _CUSHIONED.search(low)) is not None and all(
        s.kind in KINDS and KINDS[s.kind].body == "prop" for s in plan.subjects)
    if shown and plan.subjects and not sure and not plan.weather:
        return "studio"
    laid = "window" in plan.light or _LAID_ON.search(plan.prompt.lower()) is not None
    if sure or laid or plan.weather or plan.time or plan.mood or not plan.subjects:
        return ""
    if any(a.motion not in ("write", "move", "stop") for a in plan.actions):
        return ""
    homes = [_home(s) for s in plan.subjects]
    return homes[0] if all(homes) else ""


def on_show(plan: Plan) -> bool:
    """Whether a thing is laid on something and shown by itself: a studio with a table in it."""
    return home_of_things(plan) == "studio" and _LAID_ON.search(plan.prompt.lower()) is not None


def _home(subject: Subject) -> str:
    row = ware(subject.word)
    if subject.word.split()[-1] in _ON_THE_STOVE:
        return ""
    if row is not None:
        return "" if row.make.__module__.rsplit(".", 1)[-1] in _AT_HOME else "studio"
    return "studio" if subject.kind in _STILL else ""
