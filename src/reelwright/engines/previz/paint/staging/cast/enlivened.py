"""Things that do what only people do, or have a face: a toaster sings, an avocado smiles, a flower reads.

They get a face, arms and legs (figures/forms/lively.py); toys, robots and statues have their own."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.lively import FACE, HAT, LIVELY, SHADES
from reelwright.engines.previz.paint.figures.things.wares import is_eaten, ware
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Action, Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_KINDS = word_set(
    "food cup vase container book clock tool shoe ball candle furniture chair lamp mushroom cactus hat "
    "piano flower object machine table"
)
_NO_MACHINE = word_set(
    "computer laptop phone smartphone tv television screen monitor radio speaker printer robot camera "
    "engine fan tap faucet bell statue figurine drop droplet water bubble lantern snowman "
    "balloon sign logo heart star"
)
"""What speaks, sings or runs as what it is, or has no body."""
_DEEDS = {
    **dict.fromkeys(("dance", "party", "celebrate", "boogie", "twerk", "groove"), "dance"),
    **dict.fromkeys(("walk", "march", "stroll", "tiptoe", "wander", "sneak"), "walk"),
    **dict.fromkeys(("run", "jog", "sprint", "flee", "escape", "chase", "race"), "run"),
    **dict.fromkeys(
        (
            "talk",
            "speak",
            "argue",
            "yell",
            "shout",
            "scream",
            "chat",
            "gossip",
            "teach",
            "complain",
            "lecture",
            "quarrel",
            "debate",
            "whisper",
            "think",
            "meditate",
        ),
        "talk",
    ),
    **dict.fromkeys(("sing",), "sing"),
    **dict.fromkeys(("laugh", "giggle", "chuckle"), "laugh"),
    **dict.fromkeys(("smile", "grin", "wink"), "smile"),
    **dict.fromkeys(("cry", "weep", "sob"), "cry"),
    **dict.fromkeys(("read", "study"), "read"),
    **dict.fromkeys(("drink", "sip"), "drink"),
    **dict.fromkeys(("play", "strum"), "play"),
    **dict.fromkeys(("wave", "greet", "salute"), "wave"),
}
_MOODS = {
    **dict.fromkeys(
        (
            "smiling",
            "happy",
            "cheerful",
            "grinning",
            "laughing",
            "smiley",
            "joyful",
            "friendly",
            "singing",
            "dancing",
            "anthropomorphic",
            "talking",
            "winking",
        ),
        "smile",
    ),
    **dict.fromkeys(("sad", "crying", "weeping", "gloomy", "lonely"), "sad"),
    **dict.fromkeys(("angry", "grumpy", "furious", "mad", "evil"), "angry"),
}
_SURE = word_set(
    "smiling grinning laughing singing dancing anthropomorphic talking winking crying weeping happy sad angry "
    "grumpy furious cheerful smiley joyful"
)
"""Of those, what makes a thing lively by itself."""
_ALSO_OF_THINGS = {
    "dance": word_set("candle flower ball"),
    "run": word_set("machine tool clock lamp ball object candle piano table"),
    "sing": word_set("vase bell piano clock"),
    "wave": word_set("flower"),
    "talk": word_set("machine"),
    "cry": word_set("candle"),
    "read": word_set("clock machine book"),
    "smile": word_set("clock"),
}
"""What kinds do so as things: flowers dance in the wind, clocks run, kettles sing."""
_WITH = ("FROM", "IN", "INSIDE")
"""How it can't be with a thing once it acts: an egg that runs from a pan isn't fried in it."""
_ON_WHAT = ("read", "drink", "play")
_HIS = word_set(
    "guitar ukulele banjo book newspaper magazine storybook letter cup glass coffee tea water mug milk juice"
)


def enlivened(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with the deeds and moods of such things as their traits."""
    for subject in plan.subjects:
        mood = next((_MOODS[t] for t in (*subject.traits, *subject.states) if t in _MOODS), "")
        sure = bool(_SURE & {*subject.traits, *subject.states}) and subject.word != "pumpkin"
        deeds = [a for a in plan.doing(subject.id) if _acts(a, subject, plan, bool(mood))]
        if not _can(subject) or not (deeds or sure):
            continue
        plan = _acting(plan, subject, deeds, mood, ledger)
    return plan


def _verb(action: Action) -> str:
    """'Run' of 'run down', 'run away'."""
    return action.lemma.split()[0] if action.lemma else ""


def _can(subject: Subject) -> bool:
    last = subject.word.split()[-1]
    made = ware(subject.word) is not None or is_eaten(subject.word) or subject.kind not in ("object", "machine")
    return subject.kind in _KINDS and last not in _NO_MACHINE and made and not subject.scenery


def _acts(action: Action, subject: Subject, plan: Plan, moody: bool) -> bool:
    does = _DEEDS.get(_verb(action))
    if does is None or (does in _ON_WHAT and action.target_id < 0 and not action.target):
        return False
    if does == "play" and plan.word(action.target_id).split()[-1:] not in (["guitar"], ["ukulele"], ["banjo"]):
        return False
    return moody or subject.kind not in _ALSO_OF_THINGS.get(does, frozenset())


def _acting(plan: Plan, subject: Subject, deeds: list[Action], mood: str, ledger: Ledger) -> Plan:
    first = next((a for a in deeds if _DEEDS[_verb(a)] != "smile"), deeds[0] if deeds else None)
    said = "sing" if "singing" in subject.traits and first is None else "smile"
    does = _DEEDS[_verb(first)] if first is not None else said
    worn = next(
        (
            r.b_id
            for r in plan.relations
            if r.a_id == subject.id
            and r.relation in ("HAS", "WEARS")
            and (plan.word(r.b_id).split()[-1] in ("sunglasses", "glasses", "shades"))
        ),
        -1,
    )
    held = (
        first.target_id
        if first is not None
        and does in _ON_WHAT
        and (plan.word(first.target_id).split()[-1:] and plan.word(first.target_id).split()[-1] in _HIS)
        else -1
    )
    angry = first is not None and first.lemma in ("argue", "yell", "shout", "scream", "quarrel", "complain")
    traits = (LIVELY + does, FACE + (mood or ("angry" if angry else "smile")), *((SHADES,) if worn >= 0 else ()))
    hat = next(
        (
            s
            for r in plan.relations
            if r.a_id == subject.id
            and r.relation in ("HAS", "WEARS", "IN")
            and (s := plan.subject(r.b_id)) is not None
            and s.kind == "hat"
            and s.id != worn
        ),
        None,
    )
    traits = (*traits, HAT + hat.word) if hat is not None else traits
    gone = {i for i in (worn, held, hat.id if hat is not None else -1) if i >= 0}
    for part in (s for s in plan.subjects if s.id in gone):
        ledger.add("subject", part.word, "drawn", f"with the {subject.word}")
    for action in deeds:
        ledger.add("action", f"{subject.word} {action.lemma}", "drawn", "with a face and limbs of its own")
    plant = subject.kind == "flower"  # one head is large enough for a face
    word = "sunflower" if plant and subject.word in ("flower", "wildflower", "blossom") else subject.word
    own = (*subject.traits, *traits, *(("single",) if plant else ()))
    left = plan.without(gone).with_subject(replace(subject, word=word, traits=own))
    beside = tuple(
        replace(r, relation="BESIDE") if r.a_id == subject.id and r.relation in _WITH and r.b_id >= 0 else r
        for r in left.relations
    )
    left = replace(
        left,
        relations=beside,
        actions=tuple(replace(a, target="", target_id=-1) if a in deeds else a for a in left.actions),
    )
    return replace(
        left,
        actions=tuple(
            a for a in left.actions if a.subject != subject.id or _DEEDS.get(_verb(a), "walk") in ("walk", "run")
        ),
    )
