"""The view that suits the hero: of the whole of it, its head, its hands or its fleet; a wide one of a place alone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.bake import scaled
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.figures.people.resolve import box_of_hands, cycle_of
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.figures.things.latte import HAND
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT, LEVEL
from reelwright.engines.previz.paint.staging.blocking.abreast import abreast
from reelwright.engines.previz.paint.staging.blocking.blocking import HANDS_YAW
from reelwright.engines.previz.paint.staging.blocking.ensemble import Ensemble, ensemble
from reelwright.engines.previz.paint.staging.blocking.facing import gap_of
from reelwright.engines.previz.paint.staging.blocking.focus import Focus
from reelwright.engines.previz.paint.staging.blocking.framing import LENS, Frame, Framed, HeroSize, frame_for, view_for
from reelwright.engines.previz.paint.staging.blocking.gathering import centre_of, laid
from reelwright.engines.previz.paint.staging.blocking.overhead import roof
from reelwright.engines.previz.paint.staging.blocking.shot_size import share_of_deed
from reelwright.engines.previz.paint.staging.blocking.stations import at_work
from reelwright.engines.previz.paint.staging.blocking.teams import Team, team
from reelwright.engines.previz.paint.staging.cast.company import FLOCK, Actor, Cast
from reelwright.engines.previz.paint.staging.cast.handed import HANDS
from reelwright.engines.previz.paint.staging.cast.in_hands import IN_HANDS
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.paint.staging.conditions.roads_aloft import ROADS, drives_below
from reelwright.engines.previz.paint.staging.effects.abductions import sends_beam
from reelwright.engines.previz.paint.staging.effects.arcs import lifts_off
from reelwright.engines.previz.paint.staging.effects.flocks import DRIFTERS
from reelwright.engines.previz.paint.staging.effects.inert import ROOM, does_by_itself
from reelwright.engines.previz.paint.staging.effects.leaps import leaps_out
from reelwright.engines.previz.paint.staging.effects.trails import streams
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.shoot.movement import growth
from reelwright.engines.previz.shoot.path import FAST

FROM_ABOVE: Mapping[str, float] = {"top_down": 120.0, "aerial": 90.0, "high_angle": 90.0}
"""Camera words -> height of the eye in m over a place without a hero: the land lies below like a map."""
_OVER_SEA = 120.0
"""m, the same where a ship is on open water."""
INSIDE = frozenset({"interior", "studio", "cave"})
"""Settings without a sky over them."""
LOOKED_INTO = frozenset({"koi_pond"})
"""Places whose water before our feet is the picture."""
_LOFTY = frozenset({"church", "hall", "throne_room", "ballroom", "stage", "concert_hall", "station_hall", "stadium"})
FLEET = 0.46
"""Share of the frame's height of the nearest of several balloons or airships."""
_FEW_IN_THE_AIR = 0.40
"""The same of two, three or four bees or birds."""
_BETWEEN_BEATS = 0.86
"""Of the box of all its wing beats, what a flyer fills at most moments."""
_GROUP_HIGH, _GROUP_WIDE, _GROUP_GOES = 0.66, 0.94, 0.86
"""Most that a group of two kinds has of the frame's height and width, and of its width where they go."""
_OVER_ROWS, _FRONT_ROW = 0.44, 0.90
"""Row of the horizon where one sees over the first row of a group, and of the first row's feet."""
_THRONED = 0.88
"""Share of a throne: who sits on it is half as tall."""
_SURFACED, _WATER_ROW = 0.84, 0.82
"""The same of one that comes up out of the water, at the end seen from the hips up; row of the water about it."""
_RIDDEN = 0.66
"""The same of one with a rider: the rider is what one looks at, a wing's tip may leave the frame."""
_ALIGHTING = 0.53
"""Share of a balloon whose basket touches the ground."""
_BEAMING, _OVERHEAD = 0.20, 0.36
"""Share of a saucer over its beam, and the row of its lower edge."""
_DOWN_STEPS = 0.17
"""Share of a ball that comes down stairs."""
_LIFTING = 0.54
"""Share of a rocket that leaves the ground: it needs the sky over it."""
_WITH_TRAIL, _ON_SLOPE = 0.78, 0.60
"""Times the share of one who leaves a trail, and of one who slides down a slope."""
_LOOKED_DOWN = word_set("latte cappuccino art")
"""Words for what is looked at from above, where it stands on a table."""
_DOWN_ON, _BY_HAND = 0.08, 0.92
"""Of that: the row of the horizon, and its share of the frame where a hand is at work over it."""
_OVER_LAND = 0.30
"""The same of who flies over a country."""
_ON_A_ROAD, _DRONE = 0.105, -0.22
"""Width of a vehicle on a road from the air, as a share of the frame's, and the row of the horizon there."""
_FROM_ALOFT, _ALOFT_OF_RISE = 0.24, 2.4
"""The same from the air over it, and times as high."""
_FROM_A_RISE = 0.42
"""The same where one looks over a village from a rise."""
_LOOKING_UP = 0.90
"""Row of the horizon in a low angle of a place, as a share of the height."""
NEAR = frozenset({"close_up", "portrait"})
"""Camera words for the head alone."""
_ALOFT = 1.75
"""Times one's own height up to which what is held over the head is in the frame."""
_OF_HANDS = 0.94
"""Share of the frame's height of the box about hands that are the picture."""
_REACHED = 2.4
"""m: what is higher runs out of the frame."""
_AT_HOOPS = frozenset({"dunk", "shoot_hoop", "slam dunk"})
"""Deeds and cycles that are about what hangs over somebody's head."""
_OVER_HEADS = frozenset({"balloon_bunch"})
"""What people hold over their heads and what is the point of it, beside flags."""
_TALL_TAILS = frozenset({"squirrel", "chipmunk", "skunk", "lemur", "peacock", "turkey"})
_GRAZERS = frozenset({"horse", "deer", "cow", "sheep", "giraffe", "camel", "rhino", "elephant", "pig"})


_AIRBORNE, _GROUND = 0.74, 0.93
"""Of the frame's height: who jumps over something with what is below; where the ground is below them."""


def framed_for(
    plan: Plan, company: Cast, conditions: Conditions, shot: Shot, part: Bounds | Focus | None, rng: np.random.Generator
) -> Framed:
    """The view that suits the hero, its stand and the camera words; for a place alone, a wide view. part: what of the
    hero is the picture, its hands as a box or what `focus_of` finds; None for the whole of it."""
    inside = conditions.setting in INSIDE
    hero = company.hero
    wide = shot.width / shot.height
    if hero is None:
        return _of_a_place(plan, conditions, shot, rng)
    if isinstance(part, Bounds):
        size = HeroSize(part, "prop", "ground")
        share = min(_OF_HANDS, 0.96 * wide * part.height / part.width) / growth(shot.camera, 1.0)
        return view_for(size, Frame(share, 0.5 + 0.5 * share, 0.30, 1.15), shot.width, shot.height, (0.4, 1.9))
    aloft = hero.count > 1 and hero.medium == "air" and hero.kind.body == "vehicle"
    flock = hero.count >= FLOCK and hero.medium in ("air", "under") and not aloft
    board = laid(company)
    count = 1 if flock or aloft or board is not None or gap_of(hero) else hero.count
    form = hero.stand.form if hero.stand is not None else ""
    work = at_work(company) if not NEAR & set(plan.camera) else None
    two = work or team(company) or abreast(company) or ensemble(company) if not NEAR & set(plan.camera) else None
    count = 1 if isinstance(two, Team | Ensemble) else count
    many = isinstance(two, Ensemble)
    flock = flock and not many
    alone = all(a.relation == IN_HANDS for a in company.others) or (
        work is not None and not work.shown and len(company.others) == 1)
    throned = hero.rider is not None and hero.subject.word.split()[-1] == "throne"
    worker = work.hero if work is not None else hero
    usual = share_of_deed(worker, alone, plan.camera) if board is None else 0.0
    usual = _THRONED if throned else _SURFACED if hero.surfaces else usual
    around = _with_reached(_framed_bounds(hero, plan, conditions.setting), company)
    size = HeroSize(
        board or (two.bounds if two is not None else around),
        hero.kind.body, hero.medium, count, hero.depth,
        bool(company.others), hero.rise, form, hero.rider is not None, hero.goes, usual,
        board is not None or (two is not None and not usual) or hero.cue.deed in ERRANDS,
        roof(company), growth=growth(shot.camera, FAST if shot.motion == "fast" else 1.0), head=_of_head(hero, plan),
    )  # fmt: skip
    camera = tuple("portrait" if hero.cue.duet and c in NEAR else c for c in plan.camera)  # two heads fill it too
    if hero.kind.name == UPRIGHT:  # with its hat and what it holds: a large head alone would fill the frame
        camera = tuple("bust" if c in NEAR else c for c in camera)
    frame = _of_its_kind(frame_for(size, camera, wide, inside, rng), hero, flock)
    frame = _of_group(frame, size, wide) if many else frame
    frame = replace(frame, foot=_WATER_ROW) if hero.surfaces else frame
    if part is not None:
        seen = hero.kind.measure(replace(hero.cue, yaw=part.yaw))
        frame = part.frame(frame.lens, wide, seen.width / seen.height)
    frame = _with_its_deed(frame, hero, plan)
    if aloft:  # one of them is near, the others hang in the depth of the sky behind it
        frame = replace(frame, share=min(frame.share, FLEET))
    if conditions.setting in ALOFT.values() and conditions.setting not in LEVEL and hero.medium == "air":
        high = replace(frame, horizon=_OVER_LAND)
        return view_for(size, high, shot.width, shot.height, (FROM_ABOVE["aerial"], FROM_ABOVE["aerial"]))
    if drives_below(hero) and conditions.setting in ROADS.values():
        small = _ON_A_ROAD * wide * around.height / around.width
        return view_for(size, replace(frame, share=small, horizon=_DRONE, foot=0.64), shot.width, shot.height, (4, 90))
    highest = _OVER_SEA if hero.medium == "water" and FROM_ABOVE.keys() & set(plan.camera) else 14.0
    lowest = _LOWEST if size.lone else 0.25
    eyes = (lowest, 1.9) if inside else (1.6, 9.0) if hero.medium in ("air", "under") else (0.10, highest)
    return view_for(size, frame, shot.width, shot.height, eyes)


_LOWEST = 0.02
"""m: the eye before a thing by itself in a room: a ring lies on the paper as large as a chair stands on it."""


def _of_group(frame: Frame, size: HeroSize, wide: float) -> Frame:
    """The frame of several of two kinds: as large as all of them fit in, seen over the first row."""
    broad = (_GROUP_GOES if size.goes else _GROUP_WIDE) * wide * size.bounds.height / size.bounds.width
    share = min(_GROUP_HIGH, broad / size.growth)
    if size.medium in ("air", "under"):
        return replace(frame, share=share)
    return replace(frame, share=share, horizon=min(frame.horizon, _OVER_ROWS), foot=_FRONT_ROW)


def _of_its_kind(frame: Frame, hero: Actor, flock: bool) -> Frame:
    """The frame of a flock, of a few on the wing, of a cup that one looks down into; the same of anybody else."""
    if flock:
        drifting = hero.kind.name in DRIFTERS
        frame = replace(frame, share=0.30 if drifting else 0.17 if hero.medium == "under" else 0.09)
    elif hero.medium == "air" and hero.count > 1 and hero.kind.body == "flyer":  # each of them whole, and room between
        frame = replace(frame, share=min(frame.share, _FEW_IN_THE_AIR))
    table = hero.stand is not None and hero.stand.form == "table"
    if table and hero.subject.word.split()[-1] in _LOOKED_DOWN:
        frame = replace(frame, horizon=_DOWN_ON, share=_BY_HAND if HAND in hero.cue.traits else frame.share, foot=0.95)
    return frame


def _with_its_deed(frame: Frame, hero: Actor, plan: Plan) -> Frame:
    """The frame with room for what the hero does: for the ground, the beam, the trail, the sky over a rocket."""
    how = does_by_itself(hero)
    if how in ROOM:
        frame = replace(frame, share=min(frame.share, ROOM[how]))
    if hero.kind.name == "hot_air_balloon" and hero.motion == "land":
        frame = replace(frame, share=min(frame.share, _ALIGHTING))
    if sends_beam(hero, plan):
        frame = replace(frame, share=min(frame.share, _BEAMING), foot=_OVERHEAD)
    if streams(hero, plan) is not None:  # what it leaves behind it is in the frame too
        frame = replace(frame, share=_WITH_TRAIL * frame.share)
    if hero.stand is not None and hero.stand.form == "slope":  # room for the way down
        frame = replace(frame, share=_ON_SLOPE * frame.share)
    if hero.stand is not None and hero.stand.form == "stairs" and hero.kind.body == "prop":
        frame = replace(frame, share=min(frame.share, _DOWN_STEPS))
    if lifts_off(hero):
        frame = replace(frame, share=min(frame.share, _LIFTING))
    if hero.stand is not None and hero.stand.form == "air":  # the ground and what is jumped over are in the frame
        tall, high = hero.bounds.height, hero.rise + max(0.0, hero.bounds.bottom)
        share = min(frame.share, _AIRBORNE * tall / (tall + high))
        frame = replace(frame, share=share, foot=_GROUND - share * high / tall)
    return frame


def _of_a_place(plan: Plan, conditions: Conditions, shot: Shot, rng: np.random.Generator) -> Framed:
    """A wide view without a hero: up at what stands there, down on the land like on a map, or level."""
    inside, wide = conditions.setting in INSIDE, shot.width / shot.height
    up = "low_angle" in plan.camera and not inside  # one looks up at what stands there
    low = inside and conditions.spot not in _LOFTY  # of a room one wants to see the floor
    level, lens = (0.47, 1.10) if low else (0.60, 1.0)
    level, lens = (_LOOKING_UP, 0.86) if up else (level, lens)
    horizon = (level + 0.07 * max(0.0, 1 - wide) + float(rng.uniform(-0.03, 0.02))) * shot.height
    focal = lens * LENS * math.sqrt(shot.width * shot.height)
    above = next((eye for name, eye in FROM_ABOVE.items() if name in plan.camera), 0.0)
    if above and not inside and conditions.spot not in LOOKED_INTO and not conditions.setting.endswith("_close"):
        land = settings().get(conditions.setting)
        flat = "top_down" in plan.camera and land is not None and land.mapped  # others need their horizon
        if land is not None and land.eye and not flat:  # houses on a slope: from over them, not from above
            high, down = _ALOFT_OF_RISE * land.eye, _FROM_ALOFT * shot.height
            return Framed(View(shot.width, shot.height, focal, down, high), 3.0 * high, 0.0)
        if conditions.setting in LEVEL:
            return Framed(View(shot.width, shot.height, focal, 0.56 * shot.height, 2.2), 14.0, 0.0)
        if conditions.setting in ROADS.values():
            return Framed(View(shot.width, shot.height, focal, 0.02 * shot.height, 46.0), 90.0, 0.0)
        horizon = (-0.9 if flat else 0.13) * shot.height
        return Framed(View(shot.width, shot.height, focal, horizon, above), 3.0 * above, 0.0)
    if conditions.spot in LOOKED_INTO:
        level, eye = (0.40, 0.8) if up else (0.08, 2.0) if above else (0.20, 1.8)
        return Framed(View(shot.width, shot.height, focal, level * shot.height, eye), 5.0, 0.0)
    seen = settings().get(conditions.spot) or settings().get(conditions.setting)
    if seen is not None and seen.eye and not up:
        return Framed(View(shot.width, shot.height, focal, _FROM_A_RISE * shot.height, seen.eye), 3.0 * seen.eye, 0.0)
    return Framed(View(shot.width, shot.height, focal, horizon, 1.6 if inside else 2.2), 14.0, 0.0)


def hands_in(company: Cast, plan: Plan) -> Bounds | None:
    """The box of the hero's hands where they are the picture, of one who faces right."""
    hero = company.hero
    if HANDS not in plan.camera or hero is None or hero.kind.body != "person" or hero.rider is not None:
        return None
    return box_of_hands(replace(hero.cue, yaw=HANDS_YAW))


def _of_head(hero: Actor, plan: Plan) -> bool:
    """Whether the prompt wants an animal's face, and the animal holds it up."""
    grazes = hero.cue.motion == "eat" and hero.kind.name in _GRAZERS
    sniffs = hero.cue.motion == "sniff" and hero.cue.thing not in ("air", "wind", "breeze")
    low = grazes or sniffs or hero.cue.motion in ("drink", "sleep", "nap", "lie")
    on_its_own = hero.stand is None or hero.stand.form == "branch"
    alone = hero.count == 1 and hero.rider is None and on_its_own and hero.medium == "ground"
    return bool(NEAR & set(plan.camera)) and hero.kind.body in ("beast", "flyer") and alone and not low and (
        hero.subject.word.split()[-1] not in _TALL_TAILS)


def _with_reached(bounds: Bounds, company: Cast) -> Bounds:
    """With the head of the horse that one brushes, of the snowman that one builds."""
    centre = centre_of(company)
    tops = [0.98 * a.bounds.top for a in company.others if (a.relation == "TOUCHING" or a is centre)
            and a.kind.body in ("beast", "prop") and a.bounds.top < _REACHED]
    tops += [1.04 * company.then.bounds.top] if company.then is not None and company.then.medium == "ground" else []
    return replace(bounds, top=max(bounds.top, *tops)) if tops else bounds


_PERCHED = 1.75
"""Heights of an animal on a post that are seen from its head down."""


def _round_perch(hero: Actor) -> Bounds:
    """Of a bird or a squirrel on a post or a pole: the animal, and as much below it as it is tall."""
    box, bird = hero.bounds, hero.rider
    slim = bird is not None and bird.kind.body in ("flyer", "beast") and box.width < 0.6 * box.height
    if bird is None or not slim or box.height < 2.6 * bird.bounds.height:
        return box
    return replace(box, bottom=box.top - _PERCHED * bird.bounds.height)


def _framed_bounds(hero: Actor, plan: Plan, setting: str) -> Bounds:
    """A portrait is of the head and shoulders, and what hands hold doesn't make anybody much larger."""
    if gap_of(hero):
        half = gap_of(hero) / 2
        return replace(hero.bounds, left=hero.bounds.left - half, right=hero.bounds.right + half)
    if setting == "flower_close" and hero.kind.name == "flower":
        box = hero.bounds  # its head and a little of the stem
        return Bounds(0.42 * box.left, 0.42 * box.right, box.top - 0.46 * box.height, box.top)
    if _of_head(hero, plan):
        return hero.kind.measure(replace(hero.cue, yaw=60.0))
    if leaps_out(hero):  # with the height and the way of its leap
        box = hero.bounds
        return Bounds(0.8 * box.left, 0.8 * box.right, 0.0, 0.72 * box.width)
    if hero.kind.body == "flyer" and hero.medium == "air" and hero.count == 1:
        insect = hero.rider is not None and hero.bounds.bottom > -0.15 * hero.bounds.height  # nothing of it hangs down
        return hero.bounds if insect else scaled(hero.bounds, _BETWEEN_BEATS if hero.rider is None else _RIDDEN)
    if hero.kind.body != "person":
        return _round_perch(hero)
    if hero.rider is not None:  # somebody on the shoulder
        alone = _framed_bounds(replace(hero, rider=None, bounds=hero.kind.measure(hero.cue)), plan, setting)
        return replace(alone, top=max(alone.top, hero.seat + 0.9 * hero.rider.bounds.top))
    bare = hero.kind.measure(replace(hero.cue, motion="", deed="", thing="", holds=(), crowns=()))
    if NEAR & set(plan.camera):
        own = 1.22 * bare.top if hero.kind.name == UPRIGHT else 1.03 * hero.kind.height * hero.cue.scale
        tall = min(hero.bounds.top, own)
        return replace(bare, bottom=0.0, top=tall if hero.kind.name == UPRIGHT else min(tall, bare.top))
    box, most = hero.bounds, 1.6 * max(bare.right, -bare.left)
    if (hero.cue.holds and cycle_of(hero.cue) in _AT_HOOPS) or hero.cue.deed in _AT_HOOPS:
        return box
    lifted = max(0.0, box.bottom)  # who leaps is in the air with head and all
    tallest = max(bare.top, 0.97 * hero.kind.height * hero.cue.scale) if lifted > 0.1 else bare.top
    reach = _ALOFT if {"flag", "banner", "umbrella", "sign", "placard", "balloon"} & set(hero.cue.holds) else 1.12
    flown = cycle_of(hero.cue) == "plant" or ERRANDS.get(hero.cue.deed, ("", ""))[1] in _OVER_HEADS
    top = box.top if flown else min(box.top, lifted + reach * tallest)
    return Bounds(max(box.left, -most), min(box.right, most), box.bottom, top)
