"""Two people who touch: how each is posed, where the other one is, and which hand is laid on what. As data.

The lead faces forward; the partner's place and touched points are in statures, so that a child fits into the arms of a
grown-up. See pose.py for the numbers of poses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.figures.people.pose import Three


@dataclass(frozen=True, slots=True)
class Touch:
    """A hand on a point. who: 0 the lead, 1 the partner; hand: 0 left, 1 right; at: (forward, up, right) in statures
    of `whose`, from its chest, hips, head or a shin (0 lead, 1 partner); bend: where the elbow points, chest axes."""

    who: int
    hand: int
    whose: int
    part: str
    at: Three
    bend: Three = (-0.3, -0.8, 0.7)


@dataclass(frozen=True, slots=True)
class Duet:
    """cycles: of lead and partner; place: (forward, up, right) of the partner on the lead's ground, in the lead's
    statures, or from `seat`, a point of the lead's body on which the partner's hips are; turn: of the partner, degrees,
    180 face to face; yaw: how the lead is shown when it faces right; walks: the pair may go; props: in their hands;
    sway: degrees by which they turn to both sides; mood: of both faces."""

    cycles: tuple[str, str]
    place: Three
    turn: float
    yaw: float
    touches: tuple[Touch, ...] = ()
    seat: tuple[str, Three] | None = None
    walks: bool = False
    props: tuple[str, str] = ("", "")
    sway: float = 0.0
    mood: str = ""


_CLASP = (0.16, 0.10, -0.30)
"""Where the joined hands of a dancing pair are, from the lead's chest."""
_IN_HOLD = (
    Touch(0, 0, 0, "chest", _CLASP, (0, -0.7, -1)), Touch(1, 1, 0, "chest", _CLASP, (0, -0.7, 1)),
    Touch(0, 1, 1, "chest", (-0.075, -0.02, -0.02), (0, -0.5, 1)),
    Touch(1, 0, 0, "chest", (0.01, 0.115, 0.095), (0.0, -0.6, -1)),
)
_HUGGING = (
    Touch(0, 0, 1, "chest", (-0.085, 0.05, 0.03), (0.1, -0.4, -1)),
    Touch(0, 1, 1, "chest", (-0.085, -0.06, -0.02), (0.1, -0.4, 1)),
    Touch(1, 0, 0, "chest", (-0.085, -0.03, 0.03), (0.1, -0.4, -1)),
    Touch(1, 1, 0, "chest", (-0.080, 0.08, -0.03), (0.1, -0.4, 1)),
)
_KISSING = (
    Touch(0, 0, 1, "hips", (-0.04, 0.10, 0.07), (0.1, -0.5, -1)),
    Touch(0, 1, 1, "chest", (-0.080, 0.02, 0.0), (0.1, -0.4, 1)),
    Touch(1, 0, 0, "chest", (-0.02, 0.115, 0.09), (0.1, -0.5, -1)),
    Touch(1, 1, 0, "head", (-0.03, -0.06, -0.05), (0.1, -0.5, 1)),
)
_HELD_LEGS = (
    Touch(0, 0, 1, "shin_l", (0.03, 0.0, 0.0), (-0.2, -1, -0.5)),
    Touch(0, 1, 1, "shin_r", (0.03, 0.0, 0.0), (-0.2, -1, 0.5)),
)
_ARMS_UNDER = (
    Touch(0, 0, 1, "chest", (-0.07, -0.03, 0.0), (-0.4, -1, -0.4)),
    Touch(0, 1, 1, "knees", (-0.02, -0.04, 0.0), (-0.4, -1, 0.4)),
    Touch(1, 1, 0, "chest", (-0.03, 0.12, 0.06), (0.2, -0.5, 1)),
)
_BABY = (
    Touch(0, 0, 1, "chest", (-0.09, -0.10, 0.0), (-0.4, -1, -0.5)),
    Touch(0, 1, 1, "hips", (-0.06, -0.10, 0.0), (-0.4, -1, 0.5)),
)
_FED = (
    Touch(0, 0, 1, "chest", (-0.09, -0.10, 0.0), (-0.4, -1, -0.5)),
    Touch(0, 1, 1, "head", (0.20, -0.03, 0.02), (-0.2, -0.8, 0.8)),
)
"""One arm under the baby, the other hand before its mouth."""
_SHAKING = (0.27, -0.075, 0.03)

_HANDING = (
    Touch(0, 0, 0, "chest", (0.200, -0.035, -0.055)), Touch(0, 1, 0, "chest", (0.200, -0.035, 0.055)),
    Touch(1, 0, 0, "chest", (0.275, -0.065, 0.065)), Touch(1, 1, 0, "chest", (0.275, -0.065, -0.065)),
)
"""What is given is in both hands of one, and both hands of the other come for it."""

DUETS: Mapping[str, Duet] = {
    "waltz": Duet(("waltz_lead", "waltz_follow"), (0.185, 0.0, -0.02), 180.0, 24.0, _IN_HOLD, sway=26.0),
    "dip": Duet(("dip_lead", "dip_follow"), (0.20, 0.0, 0.04), 180.0, 12.0, (
        Touch(0, 1, 1, "chest", (-0.07, -0.04, 0.0), (0, -0.8, 0.6)),
        Touch(0, 0, 1, "hips", (-0.05, 0.06, 0.03), (0, -0.8, -0.6)),
        Touch(1, 0, 0, "chest", (-0.02, 0.125, 0.07), (0.0, -0.6, -1)),
    )),
    "hug": Duet(("hug_lead", "hug_follow"), (0.135, 0.0, 0.035), 180.0, 28.0, _HUGGING, mood="smile"),
    "hug_child": Duet(("kneel_hug", "hug_follow"), (0.185, 0.0, 0.075), 180.0, 20.0, _HUGGING, mood="smile"),
    "kiss": Duet(("kiss_lead", "kiss_follow"), (0.170, 0.0, 0.0), 180.0, 2.0, _KISSING),
    "shoulders": Duet(("walk", "on_shoulders"), (0, 0, 0), 0.0, 48.0, (*_HELD_LEGS,
        Touch(1, 0, 0, "head", (0.03, 0.075, -0.05), (0.3, -0.3, -1)),
        Touch(1, 1, 0, "head", (0.03, 0.075, 0.05), (0.3, -0.3, 1))),
        ("neck", (-0.075, 0.080, 0.0)), True, mood="smile"),
    "piggyback": Duet(("walk", "on_back"), (0, 0, 0), 0.0, 20.0, (
        Touch(0, 0, 1, "knee_l", (-0.02, -0.04, 0.0), (-1, -0.6, -0.5)),
        Touch(0, 1, 1, "knee_r", (-0.02, -0.04, 0.0), (-1, -0.6, 0.5)),
        Touch(1, 0, 0, "chest", (0.085, 0.06, 0.02), (0.2, -0.6, -1)),
        Touch(1, 1, 0, "chest", (0.085, 0.05, -0.02), (0.2, -0.6, 1))),
        ("back", (-0.150, 0.0, 0.0)), True, mood="smile"),
    "in_arms": Duet(("walk", "borne"), (0, 0, 0), 90.0, 62.0, _ARMS_UNDER, ("chest", (0.165, -0.12, 0.03)), True),
    "baby": Duet(("nurse", "swaddled"), (0, 0, 0), 78.0, 56.0, _BABY, ("chest", (0.125, -0.085, 0.055)), True,
        mood="smile"),
    "feed_baby": Duet(("nurse", "swaddled"), (0, 0, 0), 78.0, 56.0, _FED, ("chest", (0.125, -0.085, 0.055)),
        props=("teaspoon", ""), mood="smile"),
    "bottle_baby": Duet(("nurse", "swaddled"), (0, 0, 0), 78.0, 56.0, _FED, ("chest", (0.125, -0.085, 0.055)),
        props=("milk_bottle", ""), mood="smile"),
    "propose": Duet(("propose", "astonished"), (0.56, 0.0, 0.0), 180.0, 12.0, (), props=("ring_box", ""), mood="smile"),
    "whisper": Duet(("whisper", "listen"), (0.23, 0.0, 0.0), 62.0, 8.0),
    "high_five": Duet(("high_five", "high_five"), (0.42, 0.0, 0.0), 180.0, 14.0, (
        Touch(0, 1, 0, "chest", (0.215, 0.26, 0.02), (0, -1, 0.6)),
        Touch(1, 1, 0, "chest", (0.215, 0.26, 0.0), (0, -1, 0.6)))),
    "handshake": Duet(("greet", "greet"), (0.46, 0.0, 0.02), 180.0, 14.0, (
        Touch(0, 1, 0, "chest", _SHAKING), Touch(1, 1, 0, "chest", _SHAKING))),
    "give": Duet(("hand_over", "receive"), (0.50, 0.0, 0.02), 180.0, 14.0, _HANDING, props=("given", ""), mood="smile"),
    "give_child": Duet(("hand_down", "receive"), (0.40, 0.0, 0.02), 180.0, 14.0, (
        Touch(0, 0, 0, "chest", (0.150, -0.17, -0.055)), Touch(0, 1, 0, "chest", (0.150, -0.17, 0.055)),
        Touch(1, 0, 0, "chest", (0.205, -0.19, 0.06)), Touch(1, 1, 0, "chest", (0.205, -0.19, -0.06))),
        props=("given", ""), mood="smile"),
    "rock_paper": Duet(("greet", "greet"), (0.52, 0.0, 0.02), 180.0, 16.0, (
        Touch(0, 1, 0, "chest", (0.205, 0.02, 0.05)), Touch(1, 1, 0, "chest", (0.300, 0.02, -0.02)),
        Touch(0, 0, 0, "chest", (0.120, -0.10, -0.09)), Touch(1, 0, 0, "chest", (0.385, -0.10, 0.09))), mood="smile"),
    "hand_in_hand": Duet(("walk", "walk"), (0.0, 0.0, 0.30), 0.0, 46.0, (
        Touch(0, 1, 0, "hips", (0.03, -0.02, 0.15), (-1, -0.2, 0.5)),
        Touch(1, 0, 0, "hips", (0.03, -0.02, 0.15), (-1, -0.2, -0.5))), walks=True),
    "hand_in_hand_child": Duet(("walk", "walk"), (0.0, 0.0, 0.21), 0.0, 46.0, (
        Touch(0, 1, 0, "hips", (0.05, -0.055, 0.115), (-1, -0.2, 0.5)),
        Touch(1, 0, 0, "hips", (0.05, -0.070, 0.115), (-1, -0.2, -0.5))), walks=True, mood="smile"),
    "hands_held": Duet(("stand", "stand"), (0.0, 0.0, 0.30), 0.0, 62.0, (
        Touch(0, 1, 0, "hips", (0.03, -0.03, 0.15), (-1, -0.2, 0.5)),
        Touch(1, 0, 0, "hips", (0.03, -0.03, 0.15), (-1, -0.2, -0.5)))),
    "arm_round": Duet(("stand", "stand"), (0.0, 0.0, 0.205), 0.0, 66.0, (
        Touch(0, 1, 1, "chest", (-0.02, 0.09, 0.10), (-0.4, -0.4, 1)),
        Touch(1, 0, 0, "hips", (-0.06, 0.12, -0.03), (-1, -0.5, -0.4)))),
    "arm_round_seated": Duet(("sit", "sit_leaning"), (0.0, 0.0, 0.205), 0.0, 62.0, (
        Touch(0, 1, 1, "chest", (-0.02, 0.10, 0.09), (-0.4, -0.2, 1)),)),
    "support": Duet(("hobble", "walk"), (0.0, 0.0, 0.19), 0.0, 40.0, (
        Touch(0, 1, 1, "chest", (0.02, 0.10, 0.10), (-0.4, -0.3, 1)),
        Touch(1, 0, 0, "hips", (-0.05, 0.13, -0.05), (-1, -0.5, -0.4))), walks=True),
    "wheelchair": Duet(("push", "sit"), (0.50, 0.0, 0.0), 0.0, 28.0, (
        Touch(0, 0, 1, "hips", (-0.19, 0.19, -0.12), (-0.4, -0.9, -0.4)),
        Touch(0, 1, 1, "hips", (-0.19, 0.19, 0.12), (-0.4, -0.9, 0.4))), walks=True, props=("", "wheelchair")),
    "braid": Duet(("tend", "sit"), (0.235, 0.0, 0.0), 0.0, 34.0, (
        Touch(0, 0, 1, "head", (-0.085, 0.02, -0.035), (-0.4, -0.7, -0.6)),
        Touch(0, 1, 1, "head", (-0.085, -0.01, 0.035), (-0.4, -0.7, 0.6))), mood="smile"),
    "tattoo": Duet(("knit", "sit"), (0.40, 0.0, 0.04), 180.0, 20.0, (
        Touch(0, 1, 1, "chest", (0.175, -0.095, 0.035), (-0.2, -0.9, 0.4)),
        Touch(0, 0, 1, "chest", (0.205, -0.125, 0.085), (-0.2, -0.9, -0.4)),
        Touch(1, 0, 0, "chest", (0.155, -0.13, 0.02), (-0.3, -0.9, -0.5))), props=("tattoo_gun", "")),
    "measure": Duet(("tend", "stand"), (0.24, 0.0, 0.0), 0.0, 34.0, (
        Touch(0, 0, 1, "chest", (-0.035, 0.105, -0.095), (-0.3, -0.8, -0.7)),
        Touch(0, 1, 1, "chest", (-0.035, 0.105, 0.095), (-0.3, -0.8, 0.7))), props=("tape", "")),
    "fit_neck": Duet(("greet", "offered"), (0.285, 0.0, 0.0), 180.0, 20.0, (
        Touch(0, 0, 1, "chest", (0.085, 0.075, 0.022)), Touch(0, 1, 1, "chest", (0.085, 0.060, -0.022))), mood="smile"),
    "fit_head": Duet(("greet", "offered"), (0.30, 0.0, 0.0), 180.0, 20.0, (
        Touch(0, 0, 1, "head", (0.035, 0.015, 0.062), (0, -1, -0.5)),
        Touch(0, 1, 1, "head", (0.035, 0.015, -0.062), (0, -1, 0.5))), mood="smile"),
    "fit_chin": Duet(("greet", "stand"), (0.285, 0.0, 0.0), 180.0, 16.0, (
        Touch(0, 1, 1, "head", (0.055, -0.070, -0.012), (0, -1, 0.5)),)),
    "fit_back": Duet(("tend", "stand"), (0.24, 0.0, 0.0), 0.0, 34.0, (
        Touch(0, 0, 1, "chest", (-0.035, 0.095, -0.085), (-0.3, -0.8, -0.7)),
        Touch(0, 1, 1, "chest", (-0.035, 0.095, 0.085), (-0.3, -0.8, 0.7))), mood="smile"),
    "fit_feet": Duet(("at_feet", "offered"), (0.36, 0.0, 0.02), 180.0, 14.0, (
        Touch(0, 0, 1, "foot_r", (0.075, 0.030, 0.018), (0, -0.4, -1)),
        Touch(0, 1, 1, "foot_r", (0.075, 0.030, -0.018), (0, -0.4, 1)))),
    "fit_wrist": Duet(("greet", "receive"), (0.40, 0.0, 0.02), 180.0, 16.0, (
        Touch(1, 1, 0, "chest", (0.215, -0.080, 0.01)), Touch(0, 0, 0, "chest", (0.190, -0.060, -0.035)),
        Touch(0, 1, 0, "chest", (0.200, -0.040, 0.030)))),
    "feed_other": Duet(("hand_over", "receive"), (0.36, 0.0, 0.0), 180.0, 16.0, (
        Touch(0, 1, 1, "head", (0.105, -0.055, 0.0), (0, -1, 0.5)),), props=("teaspoon", ""), mood="smile"),
    "feed_seated": Duet(("hand_over", "sat_in"), (0.40, 0.15, 0.0), 180.0, 20.0, (
        Touch(0, 1, 1, "head", (0.120, -0.055, 0.0), (0, -1, 0.5)),), props=("teaspoon", "high_chair"), mood="smile"),
    "dentist": Duet(("tend", "sat_in"), (0.40, 0.0, 0.04), 180.0, 22.0, (
        Touch(0, 1, 1, "head", (0.085, -0.045, 0.0), (0, -0.8, 0.6)),
        Touch(0, 0, 1, "head", (0.080, -0.070, 0.03), (0, -0.8, -0.6))), props=("", "dental_chair")),
    "push_swing": Duet(("push", "swing"), (0.60, 0.03, 0.0), 0.0, 18.0, props=("", "swing"), mood="smile"),
    "share_glass": Duet(("arm_lean", "arm_lean"), (0.60, 0.0, 0.0), 180.0, 12.0, (
        Touch(0, 1, 0, "chest", (0.170, -0.10, 0.05), (0.1, -1, 0.4)),
        Touch(1, 1, 1, "chest", (0.170, -0.10, 0.05), (0.1, -1, 0.4))), props=("shared_glass", ""), mood="smile"),
    "operate": Duet(("operate", "operate"), (0.0, 0.0, -0.40), 0.0, 74.0, props=("table_patient", "")),
    "ride_lift": Duet(("ride_lift", "ride_lift"), (0.0, 0.0, 0.28), 0.0, 52.0, props=("chairlift", ""), mood="smile"),
    "carry_between": Duet(("bearing", "bearing"), (0.80, 0.0, 0.0), 180.0, 14.0, (
        Touch(0, 0, 0, "chest", (0.150, -0.170, -0.100), (-0.6, -0.8, -0.5)),
        Touch(0, 1, 0, "chest", (0.150, -0.170, 0.100), (-0.6, -0.8, 0.5)),
        Touch(1, 0, 1, "chest", (0.150, -0.170, -0.100), (-0.6, -0.8, -0.5)),
        Touch(1, 1, 1, "chest", (0.150, -0.170, 0.100), (-0.6, -0.8, 0.5))), props=("carried_between", "")),
    "tug_of_war": Duet(("tug_back", "tug_back"), (1.30, 0.0, 0.0), 180.0, 8.0, (
        Touch(0, 0, 0, "chest", (0.235, -0.100, -0.02)), Touch(0, 1, 0, "chest", (0.150, -0.110, 0.02)),
        Touch(1, 0, 1, "chest", (0.150, -0.110, -0.02)), Touch(1, 1, 1, "chest", (0.235, -0.100, 0.02))),
        props=("rope_between", "")),
    "argue": Duet(("argue", "argue_back"), (0.56, 0.0, 0.0), 180.0, 14.0),
    "chat": Duet(("talk", "talk"), (0.44, 0.0, 0.0), 168.0, 30.0),
    "toast": Duet(("raise_glass", "raise_glass"), (0.50, 0.0, 0.0), 176.0, 22.0, (
        Touch(0, 1, 0, "chest", (0.22, 0.07, 0.03), (0, -1, 0.6)),
        Touch(1, 1, 0, "chest", (0.28, 0.07, 0.03), (0, -1, 0.6))), props=("cup", "cup")),
    "fence": Duet(("fence_lunge", "fence_parry"), (0.80, 0.0, 0.03), 180.0, 6.0, props=("foil", "foil")),
    "swords": Duet(("sword_cross", "sword_cross"), (0.62, 0.0, 0.04), 180.0, 12.0),
    "box": Duet(("box", "box_guard"), (0.50, 0.0, 0.02), 180.0, 14.0),
    "grapple": Duet(("grapple", "grapple"), (0.36, 0.0, 0.0), 180.0, 12.0, (
        Touch(0, 1, 1, "chest", (0.0, 0.11, -0.10)), Touch(0, 0, 1, "chest", (0.02, 0.02, 0.11)),
        Touch(1, 1, 0, "chest", (0.0, 0.11, -0.10)), Touch(1, 0, 0, "chest", (0.02, 0.02, 0.11)))),
    "pillow_fight": Duet(("sword_cross", "sword_cross"), (0.58, 0.0, 0.04), 180.0, 14.0, props=("pillow", "pillow"),
        mood="smile"),
    "arm_wrestle": Duet(("arm_lean", "arm_lean"), (0.50, 0.0, 0.0), 180.0, 10.0, (
        Touch(0, 1, 0, "chest", (0.185, 0.035, 0.0), (0.1, -1, 0.4)),
        Touch(1, 1, 0, "chest", (0.205, 0.035, 0.0), (0.1, -1, 0.4))), props=("round_table", "")),
    "lift": Duet(("lifter", "lifted"), (0, 0, 0), 180.0, 20.0, (
        Touch(0, 0, 1, "hips", (0.05, 0.06, 0.06), (0.1, -0.3, -1)),
        Touch(0, 1, 1, "hips", (0.05, 0.06, -0.06), (0.1, -0.3, 1))), ("head", (0.03, 0.29, 0.0))),
    "cycling_lesson": Duet(("run", "pedal"), (0.34, 0.0, 0.10), 0.0, 22.0, (
        Touch(0, 1, 1, "hips", (-0.07, 0.04, -0.02), (-0.6, -0.8, 0.4)),
        Touch(0, 0, 1, "chest", (-0.06, 0.02, 0.0), (-0.3, -0.9, -0.4))), walks=True, props=("", "bicycle")),
}
"""What two do together -> how."""
UNDER = "_under"
"""How the rows end of two under the lead's umbrella."""
_STROLLS = {"walk": "stroll", "stand": "umbrella"}


def duet_of(name: str) -> Duet:
    """The row of a name; under an umbrella the lead's right hand holds it and lets go of the other one."""
    if not name.endswith(UNDER):
        return DUETS[name]
    duet = DUETS[name.removesuffix(UNDER)]
    touches = tuple(t for t in duet.touches if (t.who, t.hand) != (0, 1) and not (t.who == 1 and t.whose == 0
        and t.part == "hips"))
    lead, other = duet.cycles
    return replace(duet, touches=touches, props=("umbrella", ""), cycles=(_STROLLS.get(lead, lead), other))
