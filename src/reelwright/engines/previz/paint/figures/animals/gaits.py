"""How four-legged animals move and carry themselves, as data. Lengths in shoulder heights unless noted."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reelwright.engines.previz.paint.figures.rig import smooth


@dataclass(frozen=True)
class Gait:
    """phase: touch-down of left hind, left fore, right hind, right fore. stride: shoulder heights a stance."""

    name: str
    period: float
    stride: float
    duty: float
    lift: float
    phase: tuple[float, float, float, float]
    bob: float = 0.015
    rock: float = 1.0  # pitch of the trunk, degrees
    nod: float = 4.0
    flex: float = 0.0  # how much the back gathers
    hop: float = 0.0
    crouch: float = 0.02

    @property
    def speed(self) -> float:
        """Shoulder heights a second: moved at this speed, feet do not slide."""
        return self.stride / (self.duty * self.period)


GAITS: dict[str, Gait] = {g.name: g for g in (
    Gait("stand", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.006, rock=0.3, nod=3, crouch=0.0),
    Gait("graze", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.2, nod=4, crouch=0.0),
    Gait("browse", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.2, nod=4, crouch=0.0),
    Gait("drink", 3.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.003, rock=0.2, nod=3, crouch=0.0),
    Gait("siphon", 3.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.3, nod=3, crouch=0.0),
    Gait("sip", 3.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.003, rock=0.2, nod=3, crouch=0.0),
    Gait("play", 1.4, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.03, rock=2.5, nod=6, crouch=0.02),
    Gait("sit", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.3, nod=4, crouch=0.0),
    Gait("upright", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.005, rock=0.5, nod=3, crouch=0.0),
    Gait("nibble", 3.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.4, nod=3, crouch=0.0),
    Gait("loaf", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.005, rock=0.3, nod=3, crouch=0.0),
    Gait("bound", 0.80, 0.95, 0.34, 0.36, (0.0, 0.0, 0.0, 0.0), bob=0.02, rock=5.0, nod=3, hop=0.34, crouch=0.05),
    Gait("thump", 1.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.012, rock=1.5, nod=3, crouch=0.0),
    Gait("lick", 1.6, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.003, rock=0.3, nod=9, crouch=0.0),
    Gait("scratch", 0.7, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.005, rock=0.8, nod=3, crouch=0.0),
    Gait("stretch", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.008, rock=1.0, nod=2, crouch=0.0),
    Gait("yawn", 3.6, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.3, nod=5, crouch=0.0),
    Gait("climb", 1.8, 0.36, 0.70, 0.10, (0.0, 0.5, 0.5, 0.0), bob=0.01, rock=1.0, nod=3, crouch=0.06),
    Gait("hang", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.01, rock=1.5, nod=4, crouch=0.0),
    Gait("roll", 1.6, 0.30, 0.5, 0.16, (0.0, 0.3, 0.6, 0.85), bob=0.0, rock=2.0, nod=6, crouch=0.16),
    Gait("float", 4.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.02, rock=1.5, nod=4, crouch=0.0),
    Gait("lie", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.006, rock=0.2, nod=2, crouch=0.0),
    Gait("rear", 1.8, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.01, rock=2.0, nod=6, crouch=0.0),
    Gait("walk", 1.20, 0.58, 0.64, 0.13, (0.0, 0.25, 0.5, 0.75), crouch=0.03),
    Gait("trot", 0.72, 0.74, 0.44, 0.20, (0.0, 0.5, 0.5, 0.0), bob=0.035, rock=0.8, nod=2, hop=0.03, crouch=0.03),
    Gait("gallop", 0.56, 0.88, 0.28, 0.30, (0.0, 0.42, 0.11, 0.54), bob=0.03, rock=6.5, nod=8, flex=0.10, hop=0.06,
         crouch=0.075),
    Gait("butt", 1.6, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.012, rock=2.5, nod=9, crouch=0.05),
    Gait("howl", 4.5, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.004, rock=0.3, nod=3, crouch=0.0),
    Gait("roar", 2.6, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.008, rock=0.8, nod=7, crouch=0.0),
    Gait("bark", 1.2, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.012, rock=1.2, nod=7, crouch=0.0),
    Gait("sleep", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.007, rock=0.2, nod=1, crouch=0.0),
    Gait("curl", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.007, rock=0.2, nod=1, crouch=0.0),
    Gait("doze", 5.0, 0.0, 1.0, 0.0, (0, 0, 0, 0), bob=0.007, rock=0.2, nod=1, crouch=0.0),
    Gait("stalk", 1.8, 0.50, 0.72, 0.10, (0.0, 0.25, 0.5, 0.75), crouch=0.10, nod=2),
    Gait("leap", 0.9, 0.88, 0.28, 0.36, (0.0, 0.42, 0.11, 0.54), bob=0.03, rock=12.0, nod=6, flex=0.14, hop=0.30,
         crouch=0.05),
)}


@dataclass(frozen=True)
class Posture:
    """How an animal carries itself in a gait. pitch: degrees the trunk is lifted; rise: of the trunk; neck, head:
    degrees up, and down; follow: share of the trunk's lift that the neck undoes; look: degrees the head turns each way;
    gape: mouth open, rad; beat: times a loop it opens (0: held open); folded: legs drawn up ("hind", "all");
    turned: share of the way to the viewer that the head looks; arms: forelegs used as hands (both to "chest" or
    "mouth", in turn in a "thump" on the chest, one as a "paw" at the mouth, behind the "ear", or out to "tap" at what
    lies ahead); curl: rad that the back is bent sideways, towards us."""

    pitch: float = 0.0
    rise: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    follow: float = 0.5
    look: float = 0.0
    gape: float = 0.0
    beat: int = 1
    folded: str = ""
    asleep: bool = False
    turned: float = 0.22
    arms: str = ""
    curl: float = 0.0


POSTURES: dict[str, Posture] = {
    "stand": Posture(look=14.0, turned=0.55), "graze": Posture(turned=0.12, neck=-74.0, head=22.0, gape=0.16, beat=3),
    "browse": Posture(turned=0.2, neck=10.0, head=-16.0, gape=0.16, beat=3),
    "drink": Posture(turned=0.18, neck=-62.0, head=24.0, gape=0.12, beat=4),
    "siphon": Posture(turned=0.62, neck=-12.0, head=-6.0, look=6.0),
    "sip": Posture(pitch=30.0, rise=-0.17, neck=-14.0, head=26.0, follow=0.9, gape=0.10, beat=4, folded="hind",
        turned=0.25),
    "play": Posture(pitch=-17.0, rise=-0.12, neck=22.0, head=6.0, gape=0.24, beat=2, turned=0.35, arms="tap"),
    "sit": Posture(pitch=42.0, rise=-0.20, neck=10.0, head=-4.0, follow=0.9, look=14.0, folded="hind", turned=0.6),
    "upright": Posture(pitch=66.0, rise=-0.10, neck=18.0, head=6.0, follow=1.0, look=18.0, folded="hind", turned=0.55,
        arms="chest"),
    "nibble": Posture(pitch=64.0, rise=-0.12, neck=4.0, head=12.0, follow=1.0, gape=0.14, beat=4, look=5.0,
        folded="hind", turned=0.5, arms="mouth"),
    "thump": Posture(pitch=62.0, rise=-0.06, neck=14.0, head=-8.0, follow=1.0, gape=0.6, beat=1, folded="hind",
        turned=0.5, arms="thump"),
    "loaf": Posture(pitch=16.0, rise=-0.17, neck=8.0, follow=0.8, look=10.0, folded="hind", turned=0.5),
    "bound": Posture(pitch=34.0, rise=0.06, neck=8.0, follow=0.9, turned=0.15, arms="chest"),
    "lick": Posture(pitch=40.0, rise=-0.20, neck=-34.0, head=26.0, follow=0.9, gape=0.22, beat=3, folded="hind",
        turned=0.45, arms="paw"),
    "scratch": Posture(pitch=44.0, rise=-0.19, neck=6.0, head=10.0, follow=0.9, folded="hind", turned=0.6, arms="ear"),
    "stretch": Posture(pitch=-20.0, rise=-0.10, neck=30.0, head=-8.0, gape=0.30, turned=0.4),
    "yawn": Posture(pitch=42.0, rise=-0.20, neck=16.0, head=-18.0, follow=0.9, gape=0.75, folded="hind", turned=0.55),
    "climb": Posture(neck=14.0, head=-10.0, turned=0.3), "hang": Posture(neck=8.0, head=10.0, turned=0.55),
    "roll": Posture(neck=10.0, turned=0.5, gape=0.20),
    "float": Posture(neck=-38.0, head=26.0, turned=0.35, arms="chest"),
    "lie": Posture(rise=-0.44, neck=2.0, look=12.0, folded="all", turned=0.55),
    "sleep": Posture(turned=0.3, rise=-0.45, neck=-46.0, head=-18.0, folded="all", asleep=True),
    "curl": Posture(turned=0.0, rise=-0.46, neck=-52.0, head=-12.0, folded="all", asleep=True, curl=2.5),
    "doze": Posture(pitch=34.0, rise=-0.24, neck=-16.0, head=8.0, follow=0.9, folded="hind", asleep=True, turned=0.6),
    "rear": Posture(pitch=52.0, rise=0.16, neck=6.0, follow=0.5, gape=0.25),
    "butt": Posture(pitch=-4.0, neck=-46.0, head=44.0, turned=0.05),
    "howl": Posture(turned=0.1, pitch=4.0, neck=40.0, head=-72.0, gape=0.42, beat=1),
    "roar": Posture(neck=6.0, head=-14.0, gape=0.92, beat=1), "bark": Posture(neck=8.0, head=-6.0, gape=0.46, beat=2),
    "stalk": Posture(turned=0.15, neck=-20.0, head=-8.0, look=6.0), "gallop": Posture(gape=0.10),
    "leap": Posture(neck=6.0, head=-6.0),
}


def step(gait: Gait, phase: float) -> tuple[float, float, float, float]:
    """A foot at its own phase: forward, up (shoulder heights), lean of the last bone in degrees, swing 0..1."""
    phase %= 1.0
    if gait.duty >= 1.0:
        return 0.0, 0.0, 0.0, 0.0
    if phase < gait.duty:
        s = phase / gait.duty
        return gait.stride * (0.5 - s), 0.012 * smooth((s - 0.8) / 0.2), -16 + 46 * s**1.4, 0.0
    q = (phase - gait.duty) / (1 - gait.duty)
    arc = math.sin(math.pi * q)
    travel = smooth(q) * 0.8 + q * 0.2
    return gait.stride * (travel - 0.5), gait.lift * arc**1.1 + 0.012 * (1 - q), 30 - 46 * smooth(q), arc
