"""What people do, as loops: gaits and keyed poses, and the planner's motions that they answer."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np

import reelwright.engines.previz.paint.figures.people.deeds as deeds
import reelwright.engines.previz.paint.figures.people.poses as held
from reelwright.engines.previz.paint.figures.people.chores import CHORES
from reelwright.engines.previz.paint.figures.people.contests import CONTESTS, WINNER
from reelwright.engines.previz.paint.figures.people.crafts import CRAFTS
from reelwright.engines.previz.paint.figures.people.exercise import EXERCISES
from reelwright.engines.previz.paint.figures.people.feats import FEATS, WHIRLS
from reelwright.engines.previz.paint.figures.people.gestures import GESTURES
from reelwright.engines.previz.paint.figures.people.pose import Gait, Pose, from_row, gait_pose
from reelwright.engines.previz.paint.figures.people.poses import Key
from reelwright.engines.previz.paint.figures.people.sitting import ABOVE_THE_WAIST, DANGLING, SITTING, seated_keys
from reelwright.engines.previz.paint.figures.people.together import TOGETHER
from reelwright.engines.previz.paint.figures.rig import keyed

WALK = Gait()
STROLL = Gait(period=1.25, stride=0.54, lift=0.08, arm=15, lean=3, twist=7)
SNEAK = Gait(period=1.6, stride=0.50, lift=0.16, crouch=0.10, arm=18, lean=16, twist=6, elbow=50)
RUN = Gait(period=0.66, stride=0.82, duty=0.36, lift=0.42, bob=0, crouch=0.09, lean=17, twist=16, arm=44, arm_rest=-14,
           elbow=88, heel=8, push=62, hop=0.075)
SKIP = Gait(period=0.78, stride=0.50, duty=0.46, lift=0.24, bob=0, crouch=0.025, lean=6, twist=12, arm=38, elbow=38,
            heel=10, push=55, hop=0.06)
MARCH = Gait(period=1.1, stride=0.62, lift=0.22, arm=32, elbow=10, lean=2, twist=6)
SHOVE = Gait(period=1.25, stride=0.50, lift=0.07, arm=0, lean=16, twist=3, crouch=0.05)
HOBBLE = Gait(period=1.5, stride=0.36, lift=0.05, arm=8, lean=16, twist=4, crouch=0.06, push=26, nod=4)


_HANDS = ("hand_l", "hand_r", "elbow_l", "elbow_r")


@dataclass(frozen=True)
class Cycle:
    """One loop of `period` s. gait, or keyed poses. speed in leg lengths a second. held: body alive while it holds
    one pose (breathing, weight shift)."""

    name: str
    period: float
    keys: tuple[Key, ...] = ()
    gait: Gait | None = None
    base: Pose = field(default_factory=Pose)
    drift: float = 0.0  # own speed of what has no gait (flying, swimming)
    laden: bool = False  # the hands of a walker stay where `base` has them: they push, pull or carry
    turns: int = 0  # about the upright axis in one loop: pirouettes

    @property
    def speed(self) -> float:
        return self.gait.speed if self.gait else self.drift

    def pose(self, phase: float) -> Pose:
        if self.gait:
            pose = gait_pose(self.gait, phase % 1.0, self.base)
            return replace(pose, **{name: getattr(self.base, name) for name in _HANDS}) if self.laden else pose
        rows = np.array([pose.row() for _, pose in self.keys])
        return from_row(keyed(rows, np.array([at for at, _ in self.keys]), phase))


def _alive(pose: Pose, amount: float = 1.0) -> tuple[Key, ...]:
    """Breathing and a shift of weight around a held pose."""
    def at(phase: float) -> Pose:
        s, c = amount * math.sin(2 * math.pi * phase), amount * math.cos(2 * math.pi * phase)
        (x, y, z), (sp, sy, sr), (hp, hy, hr) = pose.shift, pose.spine, pose.head
        return replace(pose, shift=(x, y - 0.004 * (amount + c), z + 0.012 * s),
                       spine=(sp + 1.2 * c, sy + 1.5 * s, sr - 2.0 * s), head=(hp - c, hy + 2 * s, hr + 1.5 * s))

    return tuple((k / 4, at(k / 4)) for k in range(4))


def _pair(first: Pose, second: Pose, hit: float = 0.5) -> tuple[Key, ...]:
    return (0.0, first), (hit, second)


_CARRY_PROP = replace(Pose(), grip=(0.34, -0.28, 0.30), aim=(-0.10, 1.0, -0.10))
_STAFF = replace(held.STAND, grip=(0.42, -0.32, 0.62), aim=(0.0, 1.0, 0.04), head=(4, -6, -2))
_PUSHING = replace(Pose(), hand_l=(0.78, -0.36, -0.02), hand_r=(0.78, -0.36, -0.02), elbow_l=deeds.DOWN,
    elbow_r=deeds.DOWN)
_GROPING = replace(Pose(), hand_l=(0.86, 0.06, 0.06), hand_r=(0.80, -0.10, 0.02), elbow_l=deeds.DOWN,
    elbow_r=deeds.DOWN)
_BALANCING = replace(Pose(), hand_l=(0.02, 0.16, 0.96), hand_r=(0.02, 0.06, 0.98), elbow_l=(-0.2, -0.8, 0.5),
    elbow_r=(-0.2, -0.8, 0.5))
_HELD_OUT = replace(held.STAND, hand_r=(0.66, 0.10, 0.10), elbow_r=deeds.DOWN, head=(-2, -4, 0),
    grip=(0.62, 0.10, 0.44), aim=(0.0, 1.0, 0.0))
_PIPING = replace(deeds.FLUTE, hand_l=(0.46, -0.22, -0.16), hand_r=(0.44, -0.34, -0.16), elbow_l=(-0.2, -1, 0.7),
    elbow_r=(-0.1, -1, 0.5), head=(0, 8, 0))
_AT_PLOUGH = replace(Pose(), hand_l=(0.62, -0.62, 0.04), hand_r=(0.62, -0.62, 0.04), elbow_l=deeds.DOWN,
    elbow_r=deeds.DOWN)
_SHOULDERED = replace(held.STAND, hand_r=(0.34, -0.10, 0.04), elbow_r=deeds.DOWN)
_UNDER_ARM = replace(Pose(), hand_r=(0.10, -0.70, 0.30), elbow_r=(-0.6, -0.6, 0.6))
_TOWING = replace(Pose(), hand_l=(-0.30, -0.78, 0.10), hand_r=(-0.30, -0.78, 0.10))
_HOVER = replace(held.FLOAT, shift=(0, 0.30, 0))

_BASE: dict[str, Cycle] = {c.name: c for c in (
    Cycle("stand", 4.0, _alive(held.STAND)), Cycle("heroic", 4.0, _alive(held.HEROIC)),
    Cycle("gaze", 4.0, _alive(held.GAZE)), Cycle("shade", 4.0, _alive(held.SHADE)),
    Cycle("sit", 4.0, _alive(held.SIT)), Cycle("sit_ground", 4.0, _alive(held.SIT_GROUND)),
    Cycle("dangle", 2.4, _pair(held.DANGLE, replace(held.DANGLE, foot_l=(0.42, -0.52, 0.05), foot_r=(0.32, -0.55,
        0.05)))), Cycle("kneel", 4.0, _alive(held.KNEEL)),
    Cycle("crouch", 4.0, _alive(held.CROUCH)), Cycle("meditate", 5.0, _alive(held.MEDITATE, 0.5)),
    Cycle("astride", 0.7, _pair(held.ASTRIDE, replace(held.ASTRIDE, shift=(0, -0.03, 0), spine=(10, 0, 0)))),
    Cycle("lie", 5.0, _alive(held.LIE, 0.3)),
    Cycle("walk", WALK.period, gait=WALK), Cycle("stroll", STROLL.period, gait=STROLL, base=_CARRY_PROP),
    Cycle("sneak", SNEAK.period, gait=SNEAK), Cycle("run", RUN.period, gait=RUN),
    Cycle("skip", SKIP.period, gait=SKIP), Cycle("march", MARCH.period, gait=MARCH),
    Cycle("hobble", HOBBLE.period, gait=HOBBLE, base=replace(_CARRY_PROP, grip=(0.42, -0.5, 0.3))),
    Cycle("dance", 3.2, held.DANCE), Cycle("groove", 1.1, held.GROOVE),
    Cycle("sword", 1.6, held.SWORDPLAY), Cycle("martial", 2.0, held.MARTIAL),
    Cycle("guard", 4.0, _alive(held.SWORDPLAY[0][1])),
    Cycle("violin", 2.4, _alive(held.VIOLIN, 2.2)), Cycle("drum", 0.8, _alive(held.DRUMMING, 1.5)),
    Cycle("strum", 1.2, _pair(held.STRUM, replace(held.STRUM, hand_r=(0.30, -0.62, -0.06), spine=(5, -4, 0)))),
    Cycle("sing", 2.4, _alive(held.SING, 2.0)), Cycle("wave", 0.8, _pair(held.WAVE0, held.WAVE1)),
    Cycle("cheer", 0.9, _pair(held.CHEER, replace(held.CHEER, hand_l=(0.2, 0.7, 0.5), hand_r=(0.2, 0.72, 0.5)))),
    Cycle("point", 4.0, _alive(held.POINT)), Cycle("raise", 3.0, _alive(held.RAISE, 1.6)),
    Cycle("cast", 1.8, ((0.0, held.RAISE), (0.35, held.RAISE), (0.55, held.THRUST), (0.8, held.THRUST))),
    Cycle("carry", 4.0, _alive(held.CARRY)), Cycle("work", 1.2, _pair(held.WORK_UP, held.WORK_DOWN, 0.4)),
    Cycle("climb", 1.6, _pair(held.CLIMB_A, held.CLIMB_B)), Cycle("row", 2.2, _pair(held.ROW_OUT, held.ROW_IN)),
    Cycle("fly", 2.0, _alive(held.FLY, 2.0), drift=6.0), Cycle("float", 4.0, _alive(_HOVER, 2.0)),
    Cycle("swim", 1.5, _pair(held.SWIM_A, held.SWIM_B), drift=1.0),
    Cycle("leap", 1.5, _alive(held.LEAP), drift=4.0),
    Cycle("akimbo", 4.0, _alive(deeds.AKIMBO)), Cycle("pockets", 4.0, _alive(deeds.POCKETS)),
    Cycle("read", 4.0, _alive(deeds.READ, 0.6)), Cycle("read_seated", 4.0, _alive(deeds.READ_SIT, 0.6)),
    Cycle("read_low", 4.0, _alive(deeds.READ_LOW, 0.6)),
    Cycle("read_low_seated", 4.0, _alive(deeds.READ_LOW_SIT, 0.6)),
    Cycle("read_wide", 4.0, _alive(deeds.READ_WIDE, 0.6)),
    Cycle("read_wide_seated", 4.0, _alive(deeds.READ_WIDE_SIT, 0.6)),
    Cycle("write", 1.2, _pair(deeds.WRITE_A, deeds.WRITE_B)), Cycle("type", 0.5, _pair(deeds.TYPE_A, deeds.TYPE_B)),
    Cycle("paint", 1.8, _pair(deeds.PAINT_A, deeds.PAINT_B)),
    Cycle("stir", 1.3, ((0.0, deeds.STIR_A), (0.33, deeds.STIR_B), (0.66, deeds.STIR_C))),
    Cycle("stir_brew", 2.6, ((0.0, deeds.STIR_A), (0.33, deeds.STIR_B), (0.66, deeds.STIR_C))),
    Cycle("flip", 1.6, ((0.0, deeds.FLIP_A), (0.22, deeds.FLIP_A), (0.36, deeds.FLIP_B), (0.62, deeds.FLIP_C),
        (0.86, deeds.FLIP_A))),
    Cycle("mend", 2.2, _pair(deeds.MEND_A, deeds.MEND_B)), Cycle("fish", 4.0, _alive(deeds.FISH)),
    Cycle("dig", 2.0, _pair(deeds.DIG_A, deeds.DIG_B)), Cycle("sweep", 1.5, _pair(deeds.SWEEP_A, deeds.SWEEP_B)),
    Cycle("plant", 2.4, ((0.0, deeds.PLANT_A), (0.35, deeds.PLANT_B), (0.8, deeds.PLANT_B))),
    Cycle("water", 4.0, _alive(deeds.WATER)),
    Cycle("throw", 1.6, ((0.0, deeds.THROW_A), (0.35, deeds.THROW_A), (0.52, deeds.THROW_B), (0.7, deeds.THROW_C))),
    Cycle("catch", 1.6, _pair(deeds.CATCH_A, deeds.CATCH_B)),
    Cycle("drink", 3.0, ((0.0, deeds.DRINK_B), (0.34, deeds.DRINK_A), (0.78, deeds.DRINK_A))),
    Cycle("eat", 2.4, ((0.0, deeds.EAT_B), (0.38, deeds.EAT_A), (0.72, deeds.EAT_A))),
    Cycle("hug", 4.0, _alive(deeds.HUG)), Cycle("kiss", 4.0, _alive(deeds.KISS, 0.6)),
    Cycle("hold_hands", 4.0, _alive(deeds.HOLD_HANDS)), Cycle("pray", 5.0, _alive(deeds.PRAY, 0.5)),
    Cycle("salute", 4.0, _alive(deeds.SALUTE, 0.4)), Cycle("conduct", 1.4, _pair(deeds.CONDUCT_A, deeds.CONDUCT_B)),
    Cycle("juggle", 0.9, _pair(deeds.JUGGLE_A, deeds.JUGGLE_B)), Cycle("kite", 2.4, _alive(deeds.KITE, 2.0)),
    Cycle("archery", 3.0, ((0.0, deeds.ARCHERY_A), (0.5, deeds.ARCHERY_B), (0.85, deeds.ARCHERY_B))),
    Cycle("lens", 4.0, _alive(deeds.LENS, 0.6)), Cycle("phone", 4.0, _alive(deeds.PHONE, 0.6)),
    Cycle("talk", 2.2, _pair(deeds.TALK_A, deeds.TALK_B)), Cycle("clap", 0.5, _pair(deeds.CLAP_A, deeds.CLAP_B)),
    Cycle("bow", 3.0, ((0.0, held.STAND), (0.4, deeds.BOW), (0.7, deeds.BOW))),
    Cycle("flute", 2.6, _alive(deeds.FLUTE, 2.0)), Cycle("trumpet", 2.0, _alive(deeds.HORN, 2.0)),
    Cycle("piano", 1.2, _pair(deeds.KEYS_A, deeds.KEYS_B)),
    Cycle("piano_upright", 1.2, _pair(deeds.KEYS_A, deeds.KEYS_B)), Cycle("drive", 3.0, _alive(deeds.DRIVE)),
    Cycle("hammer", 1.2, _pair(deeds.HAMMER_A, deeds.HAMMER_B, 0.4)),
    Cycle("crawl", 1.4, _pair(deeds.CRAWL_A, deeds.CRAWL_B), drift=0.5),
    Cycle("fall", 0.9, _pair(deeds.TUMBLE_A, deeds.TUMBLE_B)),
    Cycle("skate", 1.6, _pair(deeds.SKATE_A, deeds.SKATE_B), drift=4.0),
    Cycle("ski", 1.8, _pair(deeds.SKI_A, deeds.SKI_B), drift=6.0),
    Cycle("surf", 2.2, _pair(deeds.SURF_A, deeds.SURF_B), drift=4.0),
    Cycle("broom", 2.4, _alive(deeds.BROOM_RIDE, 1.6), drift=6.0),
    Cycle("pedal", 1.0, deeds.pedalling(), drift=5.0),
    Cycle("push", SHOVE.period, gait=SHOVE, base=_PUSHING, laden=True),
    Cycle("tow", SHOVE.period, gait=SHOVE, base=_TOWING, laden=True),
    Cycle("zombie", HOBBLE.period, gait=HOBBLE, base=_GROPING, laden=True),
    Cycle("march_horn", MARCH.period, gait=MARCH, base=deeds.HORN, laden=True),
    Cycle("march_drum", MARCH.period, gait=MARCH, base=held.DRUMMING, laden=True),
    Cycle("march_pipes", MARCH.period, gait=MARCH, base=_PIPING, laden=True),
    Cycle("pipes", 2.6, _alive(_PIPING, 1.6)),
    Cycle("cradle_belly", 4.0, _alive(replace(held.STAND, hand_l=(0.36, -0.62, -0.10), hand_r=(0.36, -0.42, -0.10),
        elbow_l=(-0.5, -0.6, 1), elbow_r=(-0.5, -0.6, 1), head=(14, 0, 2)))),
    Cycle("hold_light", 4.0, _alive(_HELD_OUT, 0.8)),
    Cycle("walk_light", STROLL.period, gait=STROLL, base=_HELD_OUT, laden=True),
    Cycle("win", RUN.period, gait=RUN, base=WINNER, laden=True),
    Cycle("picket", WALK.period, gait=WALK, base=replace(Pose(), grip=(0.44, 0.26, 0.24), aim=(0.06, 1.0, 0.02))),
    Cycle("tightrope", SNEAK.period * 1.2, gait=replace(STROLL, stride=0.34, lift=0.10, sway=0.0), base=_BALANCING,
        laden=True),
    Cycle("bear", STROLL.period, gait=STROLL, base=deeds.CARRYING, laden=True),
    *(Cycle(name, period, keys) for name, (period, keys) in {**CHORES, **CRAFTS}.items()),
    *(Cycle(name, period, keys, drift=drift, turns=WHIRLS.get(name, 0))
      for name, (period, keys, drift) in (EXERCISES | TOGETHER | GESTURES | FEATS | CONTESTS).items()),
    Cycle("plough", SHOVE.period, gait=SHOVE, base=_AT_PLOUGH, laden=True),
    Cycle("shoulder_pole", STROLL.period, gait=STROLL, base=_SHOULDERED, laden=True),
    Cycle("carry_board", STROLL.period, gait=STROLL, base=_UNDER_ARM, laden=True),
    Cycle("umbrella", 4.0, _alive(held.UMBRELLA)), Cycle("staff", 4.0, _alive(_STAFF)),
)}
CYCLES: dict[str, Cycle] = {**_BASE, **{
    name + end: replace(_BASE[name], name=name + end, keys=seated_keys(_BASE[name].keys, end))
    for name in ABOVE_THE_WAIST for end in (SITTING, DANGLING)
}}

SEATED = frozenset({*(name + SITTING for name in ABOVE_THE_WAIST), "sit", "read_seated",
    "read_wide_seated", "read_low_seated", "type", "mend", "eat", "piano", "drive", "desk", "chess", "cards", "dine",
    "harp", "cello", "gamepad", "rub_legs", "weep_seated", "drum_set", "throw_clay", "sew", "noodles", "loom", "knit",
    "milk_cow", "whittle", "seer", "ledger", "piano_upright", "sit_leaning", "table_listen", "table_tell",
    "table_eat"})
"""Cycles of those who sit on something."""
AT_TABLES = frozenset({"spread",
    "chop", "peel", "knead", "wash", "iron", "arrange", "fold", "bench", "desk", "chess", "cards",
    "dine", "push_up", "sit_up", "pour", "smith", "throw_clay", "sew", "saw", "plane", "weld", "wok", "peer",
    "roll_out", "ice_cake", "noodles", "ledger", "blow_out", "kindle", "helm", "tinker_bonnet", "milk_cow",
    "seer", "sculpt", "hammer_in", "crack_egg", "stir_brew", "shake_up", "blow_glass", "split", "pick_fruit",
    "measure"})
"""Cycles that one sees best from the side."""
AT_WALLS = frozenset({"chalk", "mural", "roller", "wash_pane", "easel", "loom", "peg_out", "shovel_in",
    "piano_upright", "draw_curtains", "knock", "knob"})
"""Cycles of those who work at something upright, seen over their shoulder."""
BEHIND_COUNTERS = frozenset({"weigh", "operate"})
"""Cycles of those who stand behind what they work at, turned to us."""
WHOLE_BODY = frozenset({"walk", "run", "skip", "march", "leap", "dance", "groove", "climb", "swim", "fly", "float",
    "martial", "sword", "skate", "ski", "surf", "crawl", "fall", "pedal", "astride", "broom", "dig", "sweep", "throw",
    "push", "tow", "bear", "haul", "pet", "kneel", "crouch", "lie", "meditate", "sit_ground", "dangle", "pray",
    "stir_brew", "box", "cower", "win",
    "break_board", "hip_hop", "chin_up", "toss_up", "ride_lift", *FEATS,
    "hide", "huddle", "curtsy", "tie_lace", "welcome", "jete", *EXERCISES})
"""Cycles that say nothing when the feet are out of the frame."""

_SAME = (
    "walk run dance sit sing climb swim stand fly read write paint mend fish dig sweep plant water throw catch drink "
    "eat hug kiss salute conduct juggle bow talk clap crawl fall skate ski surf row wave cheer point raise carry cast "
    "crouch kneel meditate pray type laugh sneak march skip leap hammer stir flip drive"
)
MOTIONS: dict[str, str] = {**{name: name for name in _SAME.split()},
    "jump": "leap", "fight": "martial", "hover": "float", "float": "float", "glide": "fly", "play": "stand",
    "spin": "dance",
    "balance": "tightrope", "sit_ground": "sit_ground", "dangle": "dangle", "approach": "walk",
    "follow": "walk", "ride": "astride", "gallop": "astride", "sail": "sit", "sleep": "lie",
    "lie": "lie",
    "look": "gaze", "work": "work", "hold": "carry", "lift": "raise", "perch": "crouch", "move": "walk",
    "cling": "climb",
    "pull": "walk", "rise": "float", "burst": "leap", "explode": "leap", "emerge": "walk", "circle": "walk",
    "breathe": "stand", "transform": "cheer", "awaken": "cheer", "crash": "martial", "drift": "stroll", "pour": "water",
    "land": "crouch", "bend": "bow", "grow": "heroic", "burn": "cheer", "ring": "hammer", "turn": "dance",
    "shake": "groove",
    "glow": "float", "cook": "stir", "chase": "run", "howl": "sing", "roar": "shout", "shout": "shout", "draw": "write",
    "knit": "mend", "weave": "mend", "sew": "mend", "repair": "hammer", "build": "hammer", "forge": "hammer",
    "carve": "hammer",
    "chop": "hammer", "harvest": "dig", "clean": "sweep", "duel": "sword", "shoot": "archery", "aim": "archery",
    "punch": "martial",
    "kick": "martial", "hike": "walk", "stroll": "stroll", "jog": "run", "pedal": "pedal", "cycle": "pedal",
    "photograph": "lens",
    "film": "lens", "observe": "lens", "call": "phone", "speak": "talk", "cry": "weep", "smile": "stand",
    "sip": "drink",
    "rest": "sit", "nap": "lie", "wait": "stand", "pose": "heroic", "embrace": "hug", "dive": "swim", "paddle": "row",
    "waltz": "dance", "twirl": "dance", "gesture": "talk", "greet": "wave", "strum": "strum", "drum": "drum",
    "hunt": "sneak",
    "search": "shade", "scan": "shade", "guard": "guard", "erupt": "cheer", "feed": "water", "give": "phone",
    "exercise": "star_jump", "wash": "wash", "pet": "pet", "blow": "stand", "push": "push", "tow": "tow",
    "break": "hammer", "use": "work", "flutter": "float", "sway": "groove", "swing": "groove",
}
"""The planner's motions and plain verbs -> cycle."""
