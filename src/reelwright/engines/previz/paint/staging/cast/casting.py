"""Plan -> cast: which subjects are actors, who holds and wears what, what is a part of the place, who is the hero."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.figures.fallback import sign_for
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.figures.things.catalogue import maker_of
from reelwright.engines.previz.paint.figures.things.says import SAYS
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.places.rugs import RUG, rug_feature
from reelwright.engines.previz.paint.places.writing import writing_feature
from reelwright.engines.previz.paint.staging.blocking.dwarfing import dwarfed
from reelwright.engines.previz.paint.staging.blocking.joining import joined
from reelwright.engines.previz.paint.staging.blocking.mounting import Mounting
from reelwright.engines.previz.paint.staging.blocking.overhead import covering
from reelwright.engines.previz.paint.staging.blocking.pit import in_pit
from reelwright.engines.previz.paint.staging.blocking.relating import placed
from reelwright.engines.previz.paint.staging.blocking.stations import of_their_making
from reelwright.engines.previz.paint.staging.built.openings import HOUSES, in_opening
from reelwright.engines.previz.paint.staging.built.portals import MOUTHS
from reelwright.engines.previz.paint.staging.cast.attaching import (
    CROWNS,
    LIMBS,
    attached_parts,
    put_on,
    upright,
)
from reelwright.engines.previz.paint.staging.cast.bearing import seated_in
from reelwright.engines.previz.paint.staging.cast.changing import changing, first_form
from reelwright.engines.previz.paint.staging.cast.coats import coat_of
from reelwright.engines.previz.paint.staging.cast.company import COUPLES, PIT, SELFIE, Actor, Cast
from reelwright.engines.previz.paint.staging.cast.costumes import costumed
from reelwright.engines.previz.paint.staging.cast.deeds import (
    clad,
    comes_after,
    limb,
    merry,
    motion_of,
    of_a_woman,
    on_the_ground,
    said_by_scene,
    staffed,
    takes_two,
    thing_of,
    wearers_deeds,
    with_children,
    worked_on,
    works_sitting,
    worn,
)
from reelwright.engines.previz.paint.staging.cast.duets import paired
from reelwright.engines.previz.paint.staging.cast.entwining import entwined
from reelwright.engines.previz.paint.staging.cast.feeding import NURSED, mouthful, nursed, nurses, taken
from reelwright.engines.previz.paint.staging.cast.fishbowls import homes, housed, kept, with_fish
from reelwright.engines.previz.paint.staging.cast.in_hands import HELD, holding
from reelwright.engines.previz.paint.staging.cast.media import FLOWN, whereabouts
from reelwright.engines.previz.paint.staging.cast.numbers import number, said_count, scale_in
from reelwright.engines.previz.paint.staging.cast.ranking import rank
from reelwright.engines.previz.paint.staging.cast.scenic import (
    ROOMS,
    SCENERY,
    grows_below,
    grows_large,
    is_scenery,
    lies,
    modelled,
    row_of,
    set_down,
)
from reelwright.engines.previz.paint.staging.cast.sculpted import of_its_size
from reelwright.engines.previz.paint.staging.cast.showing import LARGE, SMALLEST, levelled, seen_large, worth_showing
from reelwright.engines.previz.paint.staging.cast.sources import lamp_there
from reelwright.engines.previz.paint.staging.cast.stunts import on_leaf, played_with, stunt_of
from reelwright.engines.previz.paint.staging.cast.surroundings import feature_of
from reelwright.engines.previz.paint.staging.cast.tables import of_table_height
from reelwright.engines.previz.paint.staging.cast.visiting import VISITORS, is_visited, suited
from reelwright.engines.previz.paint.staging.conditions.fixtures import belongs
from reelwright.engines.previz.paint.staging.conditions.macro_eye import PREFIX
from reelwright.engines.previz.paint.staging.conditions.skies import far_snow
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lettering import ON_GROUND
from reelwright.engines.previz.plan.lexicon import word_set

VAGUE = word_set("object creature structure container furniture musical particle")
_ON_TABLES = 0.6
"""m: animals lower than that get up to what stands on a table."""
_OF_HOUSES = word_set("chimney door")
_LEAVES = word_set("leaf leaves petal")
_PLACE_NAMED = 0.7
"""Least weight of a setting that the prompt names."""
_ALIVE = word_set("person child robot")
_PORTALS = word_set("portal stargate wormhole")
_THROUGH = 1.3
"""Height of a portal, in heights of who steps through it."""
_HANGING = word_set("chandelier pendant ceiling-lamp disco-ball mirrorball")
_ARRIVES = word_set("reach arrive enter bend stoop")
_ALL_SEA = frozenset({"basalt_coast", "ocean"})
_PLAYED: Mapping[str, str] = {
    "violinist": "violin", "fiddler": "violin", "cellist": "cello", "drummer": "drum kit", "guitarist": "guitar",
    "trumpeter": "trumpet", "saxophonist": "saxophone", "flautist": "flute", "pianist": "piano", "harpist": "harp",
    "accordionist": "accordion",
}  # fmt: skip
_UNDER_FEET = word_set("sign skateboard bicycle motorcycle")
"""What comes with a person like a thing in the hand."""
_INSTRUMENTS = word_set("violin drum guitar trumpet piano saxophone cello harp accordion flute")


def cast(plan: Plan, kinds: Mapping[str, Kind], ledger: Ledger, seed: int, setting: str = "",
         spot: str = "") -> Cast:
    """kinds: who can be drawn, by the planner's kind; setting, spot: where it plays. Says in the
    ledger what cannot be."""
    spot = spot or (implied_room(plan.prompt, True) if setting == "interior" else "")
    parts = _Parts(plan, kinds, seed, setting,
        attached_parts(plan, SCENERY) | worked_on(plan) | kept(plan) | taken(plan) | played_with(plan)
        | homes(plan), spot)
    for subject in staffed(plan, spot):
        parts.sort(lamp_there(with_fish(with_children(subject, plan), plan), plan, setting), ledger)
    for subject in parts.vague:  # nobody knows how it looks; alone, its nearest body is still better than nothing
        if not parts.act(subject):
            ledger.add("subject", subject.word, "dropped", "nobody knows how it looks")
    actors = entwined(worth_showing([of_its_size(a) for a in parts.actors], plan, setting, ledger), plan)
    for part, owner in parts.attached.items():
        _say_attached(plan, part, owner, ledger)
    actors = [of_table_height(a) for a in paired(actors, plan, ledger)]
    if setting in _ROOMS_WITH_TABLES:  # nobody is behind the wall of the room
        actors = [replace(a, depth="") if a.kind.body == "person" else a for a in actors]
    hero = min(actors, key=lambda a: rank(a, plan, actors)) if actors else None
    hero = first_form(hero, actors, plan) if hero is not None else None
    actors = [of_its_traveller(a, actors) for a in actors]
    hero = next((a for a in actors if hero is not None and a.subject.id == hero.subject.id), hero)
    pair = dwarfed(actors, plan, setting == "interior")
    if pair is not None:
        hero, actors = pair
    features, auras = tuple(dict.fromkeys(parts.features)), tuple(parts.auras)
    if hero is None:
        return Cast(None, (), features, auras)
    near = len(actors) == 1 and hero.movable and {"close_up", "macro", "portrait"} & set(plan.camera)
    head = bool({"close_up", "portrait"} & set(plan.camera))
    seen = seen_large(hero, LARGE if setting == "flower_close" or near else SMALLEST, head)
    still = setting == "studio" or all(a.kind.body in ("prop", "plant") and not a.goes for a in actors)
    actors = [seen if a is hero else levelled(a, seen) if still else a for a in actors]
    if seen.subject.word.split()[-1] in VISITORS:
        actors = [suited(a, seen) if is_visited(a.subject, plan) else a for a in actors]
    if seen.out_of:  # the burrow that it comes out of is the mouth behind it
        actors = [a for a in actors if a is seen or a.subject.word.split()[-1] not in MOUTHS]
    opened = in_opening(seen, plan)
    if opened.opening is not None:
        actors = _without_house(opened, [opened if a is seen else a for a in actors], ledger)
        seen = opened
    mounting = Mounting(plan, kinds, ledger, setting in _ROOMS_WITH_TABLES, setting in _ALL_SEA and spot != "ship_deck")
    hero, actors = mounting.mounted(seen, actors, True)
    if mounting.indoors and hero.kind.body == "person":  # no tree stump in a room
        seated = replace(hero, cue=replace(hero.cue, traits=(*hero.cue.traits, "indoors")))
        hero, actors = seated, [seated if a is hero else a for a in actors]
    placed_there = {id(a): costumed(seated_in(a, spot), spot) for a in actors}
    hero, actors = placed_there.get(id(hero), hero), list(placed_there.values())
    if hero.stand is not None and hero.stand.form == "table":  # it stands on it
        actors = [a for a in actors if a is hero or a.kind.name != "table" or a.rider is not None]
    holder = holding(hero, actors, plan)
    hero, actors = holder, [holder if a is hero else a for a in actors]
    hero, others = changing(hero, _companions(hero, actors, plan, mounting), plan)
    return Cast(_at_table(hero, others), others, features, auras)


def of_its_traveller(actor: Actor, actors: list[Actor]) -> Actor:
    """A portal high enough for the largest who could step through it."""
    if actor.subject.word.split()[-1] not in _PORTALS:
        return actor
    tallest = max((a.bounds.height for a in actors if a is not actor and a.kind.body in ("person", "beast", "vehicle")),
                  default=0.0)
    return actor.scaled(max(1.0, min(_THROUGH * tallest / max(actor.bounds.height, 1e-3), 4.0)))


def _at_table(hero: Actor, others: tuple[Actor, ...]) -> Actor:
    """A small animal is on the table where the thing stands that it is with: a cat and a fishbowl."""
    tables = [a.stand for a in others if a.stand is not None and a.stand.form == "table"]
    small = hero.kind.body == "beast" and hero.bounds.height < _ON_TABLES and hero.medium == "ground"
    if not tables or not small or hero.goes or hero.stand is not None or hero.rider is not None:
        return hero
    return replace(hero, stand=tables[0])


def _without_house(hero: Actor, actors: list[Actor], ledger: Ledger) -> list[Actor]:
    """The cast without the door and the house that the wall about the hero stands for."""
    barred = hero.opening is not None and hero.opening.form == "bars"
    about = ("container", "gate") if barred else HOUSES
    for actor in actors:
        if actor.kind.name in about:
            ledger.add("subject", actor.subject.word, "drawn", f"about the {hero.subject.word}")
    return [actor for actor in actors if actor.kind.name not in about]


_GAME = re.compile(r"\bplay\w* (golf|tennis|badminton|cricket|baseball|basketball|football|soccer)\b")
_SELFIE = re.compile(r"\bselfies?\b")
_ROOMS_WITH_TABLES = word_set("interior kitchen bedroom cafe bar workshop laboratory classroom library office")


@dataclass
class _Parts:
    """The subjects of a plan sorted into who acts, what the place makes, what is only light, what nobody knows."""

    plan: Plan
    kinds: Mapping[str, Kind]
    seed: int
    setting: str
    attached: dict[int, int]
    spot: str = ""
    actors: list[Actor] = field(default_factory=list)
    features: list[str] = field(default_factory=list)
    auras: list[Subject] = field(default_factory=list)
    vague: list[Subject] = field(default_factory=list)

    def sort(self, subject: Subject, ledger: Ledger) -> None:
        several = len(self.plan.subjects) > 1
        part = several and ware(subject.word) is None and self._part_of_a_place(subject)
        if subject.id in self.attached:
            return
        if self.setting.startswith(PREFIX):
            ledger.add("subject", subject.word, "drawn", "an eye fills the frame, with what it mirrors")
            return
        on_it = next((s for s in self.plan.subjects if s.kind == "insect" or on_leaf(s, self.plan)), None)
        if subject.word.split()[-1] in _LEAVES and on_it is not None:
            ledger.add("subject", subject.word, "drawn", f"under the {on_it.word}")
        elif subject.word.split()[-1] in _LEAVES and several and {"leaves", "petals"} & set(self.plan.particles):
            ledger.add("subject", subject.word, "drawn", "as they drift")
        elif several and subject.kind == RUG and lies(subject, self.plan):
            self.features.append(rug_feature(subject.colours))
        elif subject.word == ON_GROUND:
            self.features.append(writing_feature(" ".join(t.removeprefix(SAYS) for t in subject.traits)))
        elif subject.form in ("aura", "spirit", "shape", "form") and several and not _lives(subject, self.plan):
            self.auras.append(subject)
        elif part or belongs(subject, self.plan, self._where) or grows_below(subject, self.plan) or (
            is_scenery(subject, self.kinds, self.setting)
            and ((self.setting.endswith("_close") and self.setting != "flower_close")
                 or not grows_large(subject, self.plan, self.kinds))
        ):
            self.features.append(subject.word.split()[-1] if part else feature_of(subject, self.plan))
        elif (several or self.plan.setting.weight >= _PLACE_NAMED) and (_guessed(subject) or self._unknown(subject)):
            self.vague.append(subject)
        elif subject.kind in LIMBS:
            ledger.add("subject", subject.word, "dropped", "a part of somebody")
        else:
            actor = _actor(subject, self.plan, self.kinds, self.attached, self.seed)
            if actor is None:
                self.features.append(feature_of(subject, self.plan))
            else:
                self.actors.append(actor)

    @property
    def _where(self) -> str:
        """The finer place, or the place itself where another one than the plan's first was chosen."""
        return self.spot or ("" if self.setting == self.plan.setting.kind else self.setting)

    def _part_of_a_place(self, subject: Subject) -> bool:
        """The door and chimney of a house that is there itself; what hangs from a ceiling."""
        houses = any(s.kind in ROOMS or s.kind == "town" for s in self.plan.subjects if s is not subject)
        last = subject.word.split()[-1]
        return last in _HANGING or (houses and bool({subject.kind, last} & _OF_HOUSES))

    def act(self, subject: Subject) -> bool:
        """Lets a vague subject play where nobody else does; a named place is better than a board with its name."""
        if self.plan.setting.weight >= _PLACE_NAMED and sign_for(Cue(subject.kind, subject.word)) is None:
            return False
        actor = _actor(subject, self.plan, self.kinds, self.attached, self.seed) if not self.actors else None
        self.actors += [actor] if actor is not None else []
        return actor is not None

    def _unknown(self, subject: Subject) -> bool:
        return subject.kind in VAGUE and ware(subject.word) is None and not modelled(row_of(subject, self.kinds))


def _lives(subject: Subject, plan: Plan) -> bool:
    """A fox spirit that sits before a gate is a fox that one sees, not a glow about somebody else."""
    alone = not any(s.kind in _ALIVE and s is not subject for s in plan.subjects)
    return subject.form == "spirit" and alone and bool(plan.doing(subject.id))


def _guessed(subject: Subject) -> bool:
    """A word that came to a vague kind by its hypernym only, and that nobody makes: an easel is no steam engine."""
    loose = subject.via == "hypernym" and subject.kind in ("machine", "tool", "object", "structure", "table")
    return loose and maker_of(subject.word) is None and ware(subject.word) is None


def _companions(hero: Actor, actors: list[Actor], plan: Plan, mounting: Mounting) -> tuple[Actor, ...]:
    """The others, those on a thing of their own as one with it."""
    left = [nursed(a, hero, plan) for a in actors if a is not hero]
    young = [a for a in left if a.relation == NURSED]
    left = [_emptied(a) if young else a for a in left if a.relation != NURSED]
    for actor in list(left):
        if actor in left:
            _, left = mounting.mounted(actor, left, False)
    if hero.stand is not None and hero.stand.form == "table":  # they stand on the same one
        left = [replace(a, stand=None) if a.stand is not None and a.stand.form == "table" else a for a in left]
    beside = (a if a.relation == PIT else covering(of_their_making(joined(a, hero, plan), hero), hero) for a in left)
    return (*young, *beside)


def _emptied(actor: Actor) -> Actor:
    """A basket without fruit, for its guests are at their mother."""
    if actor.kind.name != "container":
        return actor
    return replace(actor, cue=replace(actor.cue, traits=(*actor.cue.traits, "empty")))


def _say_attached(plan: Plan, part: int, owner: int, ledger: Ledger) -> None:
    a, b = plan.subject(part), plan.subject(owner)
    if a is not None and b is not None:
        ledger.add("subject", a.word, "drawn", f"with the {b.word}")


def _actor(
    subject: Subject, plan: Plan, kinds: Mapping[str, Kind], attached: dict[int, int], seed: int
) -> Actor | None:
    kind = row_of(subject, kinds)
    if kind is None:
        return None
    if upright(subject, plan) and UPRIGHT in kinds:
        kind = kinds[UPRIGHT]
    actions = [a for a in plan.doing(subject.id) if a.motion not in ("stand", "glow")] or list(plan.doing(subject.id))
    if len(actions) > 1:
        actions.sort(key=lambda a: comes_after(a, actions))
    afloat = kind.name == UPRIGHT and bool(actions) and actions[0].motion in ("float", "swim", "drift", "glide")
    if len(actions) > 1 and (afloat or actions[0].lemma in _ARRIVES) and actions[1].motion in kind.motions:
        actions = actions[1:]  # who reaches the summit and raises her arms is there already
    sitting = kind.body == "person" and works_sitting(actions)
    actions = actions[1:] if sitting else actions
    if not actions and kind.body == "person":
        actions = wearers_deeds(plan, subject, [part for part, owner in attached.items() if owner == subject.id])
    action = next((a for a in actions if a.motion in kind.motions), actions[0] if actions else None)
    own = [plan.subject(part) for part, owner in attached.items() if owner == subject.id]
    things = [s for s in own if s is not None]
    held = [name for s in things if s.kind in HELD | _UNDER_FEET or s.word == "swing"
        for name in dict.fromkeys((s.word,) if s.kind == "tool" else (s.word, s.kind))]
    played = _PLAYED.get(subject.word)
    if played is not None and played not in held:
        held.append(played)
    motion = "lie" if kind.body == "beast" and nurses(subject, plan) else motion_of(action, kind)
    if kind.body == "person" and motion == "fly" and action is not None and action.target in FLOWN:
        motion = "lift"  # one who flies a kite stays on the ground
    if motion in ("", "transform", "move", "look", "cast") and set(held) & _INSTRUMENTS:
        motion = "play"
    cue = Cue(
        kind=subject.kind, word=subject.word, motion=motion, scale=scale_in(subject, plan, kind),
        colours=subject.colours,
        traits=(*_traits(subject, plan), *(("sits",) if sitting else ()), *map(limb, things),
            *mouthful(subject, plan), *housed(subject, plan), *coat_of(subject, plan),
            *stunt_of(subject, plan)),
        holds=tuple(held),
        wears=(*(worn(s) for s in things if put_on(s, plan)),
            *clad(subject)),
        crowns=tuple(s.kind for s in things if s.kind in CROWNS and s.kind not in held), seed=seed + subject.id,
        deed=action.lemma if action is not None else "", thing=thing_of(action, plan),
    )  # fmt: skip
    game = _GAME.search(plan.prompt.lower()) if cue.deed == "play" and kind.body == "person" else None
    if game is not None:  # a word for a course or a court is the game here
        cue = replace(cue, thing=game.group(1))
    if motion == "look" and kind.body == "person" and _SELFIE.search(plan.prompt.lower()):
        cue = replace(cue, deed=SELFIE, thing="")
    if motion in ("sit", "rest") and kind.body == "person" and on_the_ground(subject, plan):
        cue = replace(cue, motion="sit_ground")
    medium, cue = whereabouts(cue, kind, subject, action, plan)
    count = number(said_count(subject, plan, kind), medium in ("air", "under"))
    if subject.word.split()[-1] in COUPLES and count == 1:
        count = 2
    if count == 1 and takes_two(cue, plan):
        count = 2
    actor = Actor(subject, kind, cue, kind.measure(cue), count, medium, action)
    return in_pit(placed(actor, plan), plan)


def _traits(subject: Subject, plan: Plan) -> tuple[str, ...]:
    """What can be seen of it beside size and colour; wind is seen on clothes and hair."""
    wind = ("windswept",) if {"wind", "storm"} & set(plan.weather) else ()
    cut = ("cut",) if subject.kind == "flower" and set_down(subject, plan) else ()
    season = (plan.season,) if plan.season and subject.kind in ("tree", "bush") else ()  # its leaves turn or fall
    lain = "snow" in plan.weather and not far_snow(plan)
    roofed = ("snowy",) if lain and subject.kind in ("house", "cabin", "tree", "pine", "bush") else ()
    she = ("she",) if subject.kind == "person" and of_a_woman(plan) else ()
    return (*subject.materials, *subject.states, *subject.traits, *wind, *cut, *season, *roofed, *she,
            *merry(subject, plan), *said_by_scene(subject, plan))
