"""Animals that do what people do: a person's skeleton, clothes and things in hand, an animal's head, coat and tail."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.beast import HeadPlace, Stance
from reelwright.engines.previz.paint.figures.animals.beast_head import head_of
from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.bust import Bust
from reelwright.engines.previz.paint.figures.animals.coat import COATS, tail
from reelwright.engines.previz.paint.figures.animals.critters import BUILD, CRITTER
from reelwright.engines.previz.paint.figures.animals.feathered import (
    OUT_OF_SLEEVES,
    bird_body,
    bird_legs,
    bird_wings,
    build_of,
    head_of_bird,
    tail_of_bird,
)
from reelwright.engines.previz.paint.figures.animals.finned import FINNED, OCTOPUS, tail_of_fish, tentacles
from reelwright.engines.previz.paint.figures.animals.gaits import GAITS
from reelwright.engines.previz.paint.figures.animals.outfit import dress
from reelwright.engines.previz.paint.figures.animals.pelt import pelt, ring
from reelwright.engines.previz.paint.figures.animals.standing import BARE, head_of_hide
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.people.arms import arms
from reelwright.engines.previz.paint.figures.people.body import legs, seat, trunk
from reelwright.engines.previz.paint.figures.people.build import Build, Role
from reelwright.engines.previz.paint.figures.people.cloth import over
from reelwright.engines.previz.paint.figures.people.clothes import tops
from reelwright.engines.previz.paint.figures.people.person import SEATED, wearer_of
from reelwright.engines.previz.paint.figures.people.props import props
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import CIRCLE, Rows, Vec, View, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint

STOUT = Build(head=0.152, leg=0.290, torso=0.360, shoulder=0.120, hip=0.074, arm=0.33, girth=1.80, chest=1.70,
    waist=2.05)
SLIM = Build(head=0.148, leg=0.345, torso=0.320, shoulder=0.092, hip=0.054, arm=0.34, girth=1.15, chest=1.14,
    waist=1.25)
PLUSH = Build(head=0.215, leg=0.250, torso=0.335, shoulder=0.118, hip=0.080, arm=0.26, girth=2.15, chest=1.85,
    waist=2.25)
"""A stuffed toy's: a large head on a barrel, short limbs."""
_LARGER, _CUP = 1.55, 2.2
_SMALL_THINGS = frozenset({"cup", "book", "food", "phone", "flower", "microphone", "can", "candle", "bite", "camera",
    "gamepad", "telescope", "magnifier", "notebook", "pencil", "chalk", "bowl"})
"""Props that lie in a hand."""
_TO_US = 0.32  # share of the way to the viewer that its head turns
_ROUND = ring(22)
_MARKED = frozenset({"tiger", "zebra", "rosettes", "cheetah", "giraffe", "tabby", "patched", "calico", "spots",
    "dappled", "chipmunk"})
"""Patterns that run over body and limbs."""
_LONG, _AROUND = 12, 14
"""Rows from which on a round part is a limb, and points about it."""
_HORSES, _LONG_FACED = 0.80, 2.6
"""How much smaller a long face is, that it does not hide what is in the hands; muzzle over skull, from which on."""
_REACH = 0.86
"""Where the lips are along a muzzle."""
_UP, _ANGLE = np.linspace(0, 1, 22)[:, None], np.linspace(0, 2 * math.pi, len(CIRCLE), endpoint=False)[None]
_OFF = np.abs(_ANGLE - math.pi / 2)
_PALE = np.clip(0.5 + (1.12 * np.sqrt(np.clip(1 - ((_UP - 0.36) / 0.62) ** 2, 0, 1))
    - np.minimum(_OFF, 2 * math.pi - _OFF)) / 0.34, 0, 1)
"""How pale a trunk is, hips to neck and round it from its right: an oval in front."""
_MANES = ("lionmane", "mane", "shortmane")
_MANE_FALLS = 0.5
"""How far below the neck's root a mane ends, skulls."""
_TOYS = frozenset({"teddy bear"})
_TALLER = 1.75
"""Stature upright, in shoulder heights."""
_MIDDLE = 1.45
"""m: who is as tall as this upright stays so; mice are enlarged and elephants made smaller."""


def stature(beast: Beast) -> float:
    """m: nearer to people's than in life, as tables, chairs and cups are made for people."""
    return _MIDDLE * (beast.height * _TALLER / _MIDDLE) ** 0.25


def role_of(beast: Beast, bird: Bird | None = None) -> Role:
    """Its bare role: a coat instead of clothes."""
    build = build_of(bird) if bird is not None else _build(beast)
    paws = beast.socks or (beast.dark if not beast.paw or beast.pattern == "panda" else beast.coat)
    limb = beast.dark if beast.pattern == "panda" else beast.coat
    return Role("animal", build, stature(beast), limb, "bald", limb, "leotard", beast.coat, "bare", limb, paws,
        "#c8443a", ())


def _build(beast: Beast) -> Build:
    """Its proportions, and how far its muzzle reaches."""
    if beast.name == CRITTER:
        return BUILD
    build = PLUSH if beast.name in _TOYS else STOUT if beast.bulk > 1.25 else SLIM
    if beast.name in BARE:
        return build
    reach = beast.head.length / beast.head.skull
    return replace(build, head=build.head * (_HORSES if reach > _LONG_FACED else 1.0),
        muzzle=min(2.4, max(0.9, _REACH * reach)))


def model_upright(beast: Beast, role: Role, cycle: str, phase: float, view: View, wears: tuple[str, ...],
        stool: bool = True, bird: Bird | None = None) -> Model:
    """wears: the prompt's words for what is not a garment of `role`; stool: as in model_person; bird: whose head it
    has, if it has a bird's."""
    w = wearer_of(role, cycle, phase, view, 0.3)
    bare = role.top == "leotard" and role.top_colour == beast.coat
    _lower(w, beast, bird)
    if cycle in SEATED and stool:
        seat(w)
    if bird is not None and bare:
        bird_body(w, bird)
    else:
        first = len(w.model.parts)
        trunk(w)
        if bare:
            _coat(w, beast, first)
    tops(w)
    over(w)
    arms(w)
    if bird is not None:
        bird_wings(w, bird, 0 if bare else OUT_OF_SLEEVES)
    coat = beast.nap * role.stature / _TALLER * 0.55
    w.model.parts = [_furred(part, w, beast, coat) for part in w.model.parts]
    if bird is not None:
        head_of_bird(w, bird, wears)
        tail_of_bird(w, bird)
    else:
        _neck(w, beast, coat)
        dress(_head(w, beast), wears)
    if beast.name in FINNED:
        if beast.name != OCTOPUS:
            tail_of_fish(w, beast)
    elif bird is None:
        _tail(w, beast)
    if beast.name == "turtle":
        _shell(w)
    _in_paws(w)
    return w.model


def _lower(w: Wearer, beast: Beast, bird: Bird | None) -> None:
    """Legs, or what it has instead where no trousers are over them."""
    bare = w.role.legs_colour == beast.coat
    if bird is not None and bare:
        bird_legs(w, bird)
    elif beast.name == OCTOPUS and w.cycle not in SEATED:
        tentacles(w, beast)
    else:
        legs(w)


def _in_paws(w: Wearer) -> None:
    """What is held; small things are larger, else they would vanish in fur."""
    k = _CUP if w.role.prop == "cup" else _LARGER if w.role.prop in _SMALL_THINGS else 1.0
    w.size *= k
    props(w)
    w.size /= k


def _furred(part: Part, w: Wearer, beast: Beast, coat: float) -> Part:
    """Hair on what is not cloth, and the marks of its kind on its limbs."""
    own = part.colour == w.skin or (
        part.colour == w.legs and w.role.legs == "bare") or (part.colour == w.top and w.role.top == "leotard")
    if not own or part.decal or part.opacity < 1:
        return part
    limb = part.spine is not None and len(part.spine) > _LONG and beast.pattern in _MARKED
    tones = pelt(beast, "leg", len(part.spine), _AROUND) if limb and part.spine is not None else part.tones
    return replace(part, nap=coat, lift=0.3, tones=tones)


def _coat(w: Wearer, beast: Beast, first: int) -> None:
    """Its pattern and a paler front on the trunk's parts, from number `first` on."""
    marked = beast.pattern in _MARKED
    if beast.pattern == "panda" or (beast.under == beast.coat and not marked):
        return
    share = _PALE[..., None] * (0.85 if beast.under != beast.coat else 0.0)
    back = pelt(beast, "trunk", *_PALE.shape)[:, ::-1] if marked else np.array(paint(beast.coat))
    tones = back * (1 - share) + np.array(paint(beast.under)) * share
    for k in range(first, len(w.model.parts)):
        part = w.model.parts[k]
        if part.form is not None and part.form.shape[1] == len(CIRCLE):
            high = np.linspace(0, len(tones) - 1, len(part.form)).round().astype(int)
            rows = tones[high] if part.group == w.torso else tones[:1].repeat(len(part.form), 0)
            w.model.parts[k] = replace(part, tones=rows)


def _shell(w: Wearer) -> None:
    """A tortoise's, on its back: a dome with a pale rim, its plates a little darker each to each."""
    chest, hips = w.bones.frame_chest, w.bones.frame_hips
    back, up, side = -chest[:, 0], unit(chest[:, 1] + hips[:, 1]), chest[:, 2]
    middle = w.bones.body(0.0, 0.0, 0) * 0.5 + w.bones.hips(0.0, 0.08, 0) * 0.5
    tall, wide, deep = 0.80 * (w.chest_width + 0.16 * w.size), 1.75 * w.chest_width, 1.05 * w.chest_width
    rows = [(middle + back * deep * x, side * wide * k, up * tall * k)
            for x, k in ((0.10, 1.08), (0.26, 1.12), (0.50, 0.98), (0.80, 0.72), (1.0, 0.38), (1.06, 0.04))]
    u = np.linspace(0, 1, 26)[:, None]
    a = np.linspace(0, 2 * math.pi, len(_ROUND), endpoint=False)[None]
    plates = 0.84 + 0.20 * np.sign(np.sin(5 * a) * np.sin(9 * u)) * (np.abs(np.sin(5 * a)) > 0.25)
    tones = np.clip(np.array(paint("#6a5228")) * plates[..., None], 0, 1)
    w.model.loft(rows, paint("#6a5228"), rows=26, circle=_ROUND, tones=tones, gloss=0.2)
    rim = [(middle + back * deep * x, side * wide * k, up * tall * k)
           for x, k in ((0.02, 1.06), (0.14, 1.20), (0.26, 1.12))]
    w.model.loft(rim, paint("#b89a54"), rows=8, circle=_ROUND)


def _neck(w: Wearer, beast: Beast, coat: float) -> None:
    head, base = w.bones.head, w.bones.neck - w.bones.frame_chest[:, 1] * 0.03 * w.size
    tone = paint(beast.dark) if beast.pattern == "panda" else mix(paint(beast.coat), paint(beast.under), 0.25)
    w.model.tube([base, base * 0.5 + head * 0.5, head], np.array([0.80, 0.74, 0.70]) * w.skull, tone, rows=10, nap=coat,
        lift=0.4)


def _head(w: Wearer, beast: Beast) -> Bust:
    scale = w.skull / beast.head.skull
    turned = w.bones.frame_head @ turn(0.0, -_TO_US * seen_from(w.model, w.bones.frame_head), 0.0)
    if beast.name in BARE:
        return head_of_hide(w, beast, turned)
    gait = GAITS["bark"] if w.cycle == "sing" else GAITS["stand"]
    s = Stance(w.model, replace(beast, height=scale), gait, w.phase)
    dip = math.radians(-beast.head.down * 0.25)
    x = unit(turned[:, 0] * math.cos(dip) + turned[:, 1] * math.sin(dip))
    y = unit(turned[:, 1] * math.cos(dip) - turned[:, 0] * math.sin(dip))
    h = HeadPlace(w.bones.head, x, y, turned[:, 2], scale)
    head_of(s, h)
    _grow_mane(s, h, w.bones.neck - w.bones.frame_chest[:, 1] * _MANE_FALLS * w.skull)
    along = unit(w.bones.head - w.bones.neck)
    return Bust(w.model, w.bones.head, w.skull, (h.x, h.y, h.z), tuple(h.eyes), h.eye,
        w.bones.neck + along * 0.15 * w.skull, along, 0.86 * w.skull, w.bones.frame_chest[:, 0])


def _grow_mane(s: Stance, h: HeadPlace, chest: Vec) -> None:
    """A lion's or a horse's, down to the point `chest` where a neck would end."""
    for extra in _MANES:
        if s.has(extra):
            s.centre += (chest - s.at(0.46, 0.74)) / s.size
            COATS[extra](s, h)


def seen_from(model: Model, frame: Rows) -> float:
    """Degrees from where a frame looks to the viewer, positive to its right."""
    way = frame.T @ model.axes[2]
    return max(-100.0, min(100.0, math.degrees(math.atan2(float(way[2]), float(way[0])))))


def _tail(w: Wearer, beast: Beast) -> None:
    if beast.tail[0] < 0.1:
        return
    size = w.size / _TALLER
    s = Stance(w.model, replace(beast, height=size), GAITS["sit"], w.phase)
    root = w.bones.hips(-0.05, -0.01, 0)
    s.centre = root / size - s.frame @ vec(-0.60 * s.long, 0.10 + beast.hip_up, 0)
    tail(s)
