"""Cues for reptiles, frogs, insects, spiders, crabs and snails."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import reelwright.engines.previz.paint.figures.animals.anemone as anemone
import reelwright.engines.previz.paint.figures.animals.crawlers as crawlers
import reelwright.engines.previz.paint.figures.animals.insects as insects
import reelwright.engines.previz.paint.figures.animals.reptiles as reptiles
import reelwright.engines.previz.paint.figures.animals.shore as shore
from reelwright.engines.previz.paint.asset import Cue, Medium
from reelwright.engines.previz.paint.figures.animals.coils import Held, held, model_on_post, wound
from reelwright.engines.previz.paint.figures.animals.maker import Maker
from reelwright.engines.previz.paint.figures.animals.tongues import REACHES, snap, snapped_at
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.model import Model, extent, moved
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.subject import Moving, Subject, rigid
from reelwright.engines.previz.paint.figures.tone import MATERIALS, Rgb, paint, said_colour

RESTING = frozenset({"stand", "sit", "sleep", "perch", "look", "rest", "eat", "drink", "lie", "wait", "roar",
    "howl",
    "guard", "glow", ""})


@dataclass(frozen=True)
class Small:
    """make draws it; size: m of a body length; tall: height in body lengths; reach: body lengths gone in
    a loop."""

    make: Callable[[Maker, Rgb, str], None]
    size: float
    tall: float
    colour: str
    period: float = 1.2
    rest: float = 3.0
    reach: float = 0.0
    medium: Medium = "ground"
    pitch: float = 0.0  # degrees from which it is seen from above; 0: as usual


def _beetle(spots: bool, glows: bool) -> Callable[[Maker, Rgb, str], None]:
    return lambda m, c, motion: insects.beetle(m, c, spots, glows, motion not in ("walk", "crawl", "sit", "perch",
        "stand", "eat"))


_ROARS = frozenset({"roar", "howl", "fight", "sing", "breathe", "chase", "attack", "cry", "emerge", "rise"})


def _dinosaur(m: Maker, colour: Rgb, motion: str) -> None:
    reptiles.biped_dinosaur(m, colour, motion in _ROARS)


def _kaiju(m: Maker, colour: Rgb, motion: str) -> None:
    reptiles.biped_dinosaur(m, colour, motion in _ROARS or motion == "walk", plated=True)


SMALL: dict[str, Small] = {
    "snake": Small(lambda m, c, _: reptiles.snake(m, c, False), 1.5, 0.2, "#5f7a3c", 1.4, 4.0, 0.43),
    "cobra": Small(lambda m, c, _: reptiles.snake(m, c, True), 1.5, 0.4, "#6a5a34", 1.4, 4.0, 0.43),
    "lizard": Small(lambda m, c, _: reptiles.lizard(m, c, False), 0.45, 0.16, "#6a8a3c", 0.9, 4.0, 0.22),
    "crocodile": Small(lambda m, c, _: reptiles.lizard(m, c, True), 3.2, 0.16, "#55633a", 1.6, 4.0, 0.22),
    "frog": Small(lambda m, c, _: reptiles.frog(m, c), 0.10, 0.5, "#5f9a34", 1.2, 3.0, 1.2),
    "tyrannosaur": Small(_dinosaur, 5.4, 1.0, "#6a6a48", 1.5, 3.6, 0.70),
    "kaiju": Small(_kaiju, 9.0, 1.0, "#3e4640", 2.6, 3.6, 0.70),
    "bee": Small(lambda m, c, _: insects.bee(m, c), 0.03, 0.8, "#e0a02a", 0.16, 0.16, 2.0, "air"),
    "wasp": Small(lambda m, c, _: insects.bee(m, c, True), 0.03, 0.8, "#e8c02a", 0.16, 0.16, 2.0, "air"),
    "dragonfly": Small(lambda m, c, _: insects.dragonfly(m, c), 0.08, 0.5, "#2a8a9a", 0.20, 0.20, 3.0, "air"),
    "ladybird": Small(_beetle(True, False), 0.02, 0.5, "#c8302a", 0.9, 3.0, 0.4),
    "beetle": Small(_beetle(False, False), 0.04, 0.5, "#2f5a4a", 0.9, 3.0, 0.4),
    "firefly": Small(_beetle(False, True), 0.02, 0.6, "#3a2c20", 0.8, 0.8, 1.5, "air"),
    "ant": Small(lambda m, c, _: insects.ant(m, c), 0.02, 0.35, "#5a2a1c", 0.6, 3.0, 0.5),
    "grasshopper": Small(lambda m, c, _: insects.grasshopper(m, c), 0.06, 0.5, "#7a9a3c", 0.8, 3.0, 0.4),
    "spider": Small(lambda m, c, _: insects.spider(m, c, False), 0.06, 0.5, "#3a2c26", 0.9, 3.0, 0.23),
    "scorpion": Small(lambda m, c, _: insects.spider(m, c, True), 0.12, 0.7, "#5a3a22", 0.9, 3.0, 0.23),
    "crab": Small(lambda m, c, _: insects.crab(m, c), 0.22, 0.5, "#c8522a", 0.9, 2.4, 0.3, "ground", 22.0),
    "snail": Small(lambda m, c, _: insects.snail(m, c), 0.06, 0.75, "#b8824a", 3.0, 4.0, 0.12),
    "ray": Small(lambda m, c, _: shore.ray(m, c), 1.8, 0.6, "#2c3440", 2.6, 2.6, 0.9, "under", 36.0),
    "seahorse": Small(lambda m, c, _: shore.seahorse(m, c), 0.16, 1.0, "#e0a23c", 2.4, 3.0, 0.3, "under"),
    "starfish": Small(lambda m, c, _: shore.starfish(m, c), 0.20, 0.5, "#d8642c", 4.0, 4.0, 0.05, "ground", 42.0),
    "sea urchin": Small(lambda m, c, _: shore.urchin(m, c), 0.14, 0.8, "#3a2440", 4.0, 4.0, 0.05),
    "sea anemone": Small(lambda m, c, _: anemone.anemone(m, c), 0.14, 1.6, "#e0a468", 4.0, 4.0, 0.0, "ground", 12.0),
    "lobster": Small(lambda m, c, _: shore.lobster(m, c), 0.40, 0.5, "#b83a24", 1.2, 3.0, 0.2, "ground", 26.0),
    "shrimp": Small(lambda m, c, _: shore.shrimp(m, c), 0.12, 0.7, "#e8907a", 1.2, 3.0, 0.2),
    "hermit crab": Small(lambda m, c, _: shore.hermit_crab(m, c), 0.12, 0.8, "#c8602e", 1.2, 3.0, 0.2),
    "squid": Small(lambda m, c, _: shore.squid(m, c), 0.9, 0.6, "#d8806a", 2.0, 2.6, 0.8, "under"),
    "caterpillar": Small(lambda m, c, _: crawlers.caterpillar(m, c), 0.06, 0.3, "#7aa83c", 1.6, 3.0, 0.25),
    "mantis": Small(lambda m, c, _: crawlers.mantis(m, c), 0.09, 0.7, "#6fa23c", 1.0, 3.0, 0.3),
    "fly": Small(lambda m, c, _: crawlers.fly(m, c), 0.015, 0.6, "#3a3c40", 0.16, 3.0, 2.0),
    "mosquito": Small(lambda m, c, _: crawlers.mosquito(m, c), 0.012, 0.6, "#5a5048", 0.16, 0.4, 2.0, "air"),
    "chameleon": Small(lambda m, c, _: crawlers.chameleon(m, c), 0.35, 0.5, "#6aa83c", 2.4, 4.0, 0.1),
    "worm": Small(lambda m, c, _: crawlers.worm(m, c), 0.12, 0.15, "#b8706a", 1.8, 4.0, 0.15),
    "centipede": Small(lambda m, c, _: crawlers.centipede(m, c), 0.10, 0.2, "#6a2c1c", 0.7, 3.0, 0.5),
}
WORDS: dict[str, str] = {
    "serpent": "snake", "python": "snake", "viper": "snake", "eel": "snake", "alligator": "crocodile",
    "gecko": "lizard",
    "iguana": "lizard", "salamander": "lizard", "toad": "frog", "t-rex": "tyrannosaur", "godzilla": "kaiju",
    "tyrannosaurus": "tyrannosaur", "raptor": "tyrannosaur",
    "velociraptor": "tyrannosaur", "tyrannosaurus rex": "tyrannosaur", "bumblebee": "bee", "honeybee": "bee",
    "hornet": "wasp", "damselfly": "dragonfly",
    "ladybug": "ladybird", "scarab": "beetle", "cricket": "grasshopper", "locust": "grasshopper",
    "praying mantis": "mantis", "tarantula": "spider",
    "crayfish": "lobster", "crawfish": "lobster", "prawn": "shrimp", "slug": "snail", "housefly": "fly",
    "manta ray": "ray", "stingray": "ray", "manta": "ray", "cuttlefish": "squid", "sea star": "starfish",
    "anemone": "sea anemone",
    "earthworm": "worm", "millipede": "centipede",
    "lightning bug": "firefly", "glow-worm": "firefly",
}
KIND_SMALL: dict[str, str] = {"insect": "bee", "dinosaur": "tyrannosaur"}
SMALL_MOTIONS: Mapping[str, str] = {
    **dict.fromkeys(("walk", "run", "crawl", "move", "approach", "follow", "climb", "swim", "glide", "drift"), "go"),
    **dict.fromkeys(("swirl", "cling", "hang"), "go"),
    **dict.fromkeys(("chase", "jump", "leap", "hop", "dance", "play", "emerge", "fight", "burst", "circle"), "go"),
    **dict.fromkeys(["fly", "hover", "flutter", "float"], "fly"), **dict.fromkeys(RESTING - {""}, "rest"),
}


def small_of(cue: Cue) -> Small | None:
    """The row that a cue means, if it is a small animal's."""
    word = cue.word.lower()
    said = (word, word.split()[-1] if word else "")  # a scarab beetle is a beetle
    named = (WORDS.get(w) or (w if w in SMALL else "") for w in said)
    return SMALL.get(next(filter(None, named), "") or KIND_SMALL.get(cue.kind, cue.kind))


_POSTS = frozenset({"tree", "trunk", "branch", "bough", "column", "pillar", "pole", "post", "palm", "vine", "staff",
    "limb", "log", "oak"})
"""Last word of what a snake winds about that is drawn with it."""


def _on_post(cue: Cue) -> Subject:
    """A snake coiled about a trunk or a column."""
    thing, view = Held(0.22, 1.5, True), View(0.0, 4.0)
    colour = paint(said_colour(cue.colours, "#6f8f3c"))
    stone = cue.thing.split()[-1] in ("column", "pillar")

    def snake_at(phase: float) -> Parts:
        model, count = model_on_post(view, phase, colour, thing, stone)
        return model.parts[:count]

    return Subject(cue.word, lambda phase: model_on_post(view, phase, colour, thing, stone)[0].parts,
        Surface(0.7, solid=True), 4.0, note=f"wound about the {cue.thing}", framed=snake_at)


def _on_web(cue: Cue) -> Subject:
    """A spider in the middle of its web, seen from before it, between two twigs."""
    row = SMALL["spider"]
    colour = paint(said_colour(cue.colours, row.colour))
    view, front = View(70.0, 62.0), View(90.0, 0.0)
    web = Model(front)
    crawlers.web(web, 3.1 * row.size, any("dew" in t for t in cue.traits))

    def spider_at(phase: float) -> Parts:
        maker = Maker(Model(view), row.size, phase, False)
        row.make(maker, colour, "sit")
        left, low, right, high = extent(maker.model.parts)
        return [moved(part, -0.5 * (left + right), -0.5 * (low + high)) for part in maker.model.parts]

    def parts_at(phase: float) -> Parts:
        return [*spider_at(phase), *web.parts]

    return Subject(cue.word, parts_at, Surface(2.0 * row.size, solid=True), 4.0, note="in its web", framed=parts_at)


ON_LEAF = "on_leaf"
"""The trait of a frog, a snail or a gecko on a leaf, which is then as large as it needs; insects always sit on one."""
LEAFLESS = "leafless ground"
"""The trait of an insect where nothing grows: it walks on the ground."""
FILE = "file"
"""The trait of ants that go one behind the other along a branch; "carries leaf", "carries crumb" of what they bear."""
_MARCHERS, _APART = 4, 1.7
_BURDENS = (1.0, 0.72, 0.88, 0.62)
"""How large what each of them bears is."""


def _in_file(cue: Cue) -> Subject:
    """Ants one behind the other on a branch, each with its burden."""
    row = SMALL["ant"]
    colour, view = paint(said_colour(cue.colours, "#8a3c1c")), View(cue.yaw if abs(cue.yaw - 90) > 60 else 20.0, 10.0)
    burden = next((t.split()[1] for t in cue.traits if t.startswith("carries ")), "")

    def parts_at(phase: float) -> Parts:
        parts = []
        for j in range(_MARCHERS):
            maker = Maker(Model(view), row.size, (phase + 0.37 * j) % 1.0, True)
            insects.ant(maker, colour, burden, _BURDENS[j])
            aside = (j - 0.5 * (_MARCHERS - 1)) * _APART * row.size
            parts += [replace(moved(p, aside, 0.0), group=p.group + 100 * j) for p in maker.model.parts]
        return parts

    def framed(phase: float) -> Parts:  # with room before the first and behind the last
        return [moved(p, aside * _APART * row.size, 0.0) for p in parts_at(phase) for aside in (-0.8, 0.8)]

    branch = Maker(Model(View(view.yaw if abs(view.yaw) < 90 else view.yaw - 180, 4.0)), row.size, 0.0, False)
    crawlers.twig(branch, 0.02 * row.size)
    return Subject(cue.word, parts_at, Surface(row.size, solid=True), row.period, 0.0, note="in file on a branch",
        framed=framed, moving=(Moving("branch", rigid(branch.model.parts), 0.0, 0.0, dz=0.4 * row.size,
            detail=0.4),))


def resolve_small(cue: Cue) -> Subject:
    if FILE in cue.traits:
        return _in_file(cue)
    if cue.word.split()[-1] in ("spider", "tarantula") and "web" in cue.thing + " ".join(cue.traits):
        return _on_web(cue)
    if cue.kind == "snake" and (thing := held(cue.traits)) is not None:
        return wound(cue, thing)
    if cue.kind == "snake" and cue.motion in ("swirl", "cling", "hang", "climb") and (
            cue.thing.split() and cue.thing.split()[-1] in _POSTS):
        return _on_post(cue)
    row = small_of(cue) or SMALL["beetle"]
    named = said_colour(cue.colours, "")
    named = named or next((MATERIALS[t].colour for t in cue.traits if t in MATERIALS and t != "mechanical"), "")
    colour, motion = paint(named or row.colour), cue.motion
    prey = snapped_at(cue.traits)
    moving = motion not in RESTING and not prey
    reach = next((r for name, r in REACHES.items() if prey and SMALL[name] is row), None)
    view = View(cue.yaw, row.pitch or (12.0 if row.tall < 0.6 and row.medium == "ground" else 6.0))

    def parts_at(phase: float) -> Parts:
        maker = Maker(Model(view), row.size, phase, moving)
        row.make(maker, colour, motion)
        if reach is not None:
            snap(maker, reach, prey)
        return maker.model.parts

    aloft = (row.medium == "air" and (moving or not motion)) or (moving and motion in ("fly", "hover", "flutter",
        "float"))
    word = cue.word.lower()
    leaf: tuple[Moving, ...] = ()
    if (cue.kind == "insect" or ON_LEAF in cue.traits) and not aloft and LEAFLESS not in cue.traits:
        under = Maker(Model(View(cue.yaw, view.pitch)), row.size, 0.0, False)
        crawlers.leaf(under)
        leaf = (Moving("leaf", rigid(under.model.parts), 0.0, 0.0, dz=0.5 * row.size, detail=0.35),)
    return Subject(
        cue.word, parts_at, Surface(row.size * max(row.tall, 0.4), solid=True),
            row.period if moving else row.rest,
        row.reach * row.size / row.period if moving else 0.0,
            medium="air" if aloft else "ground" if row.medium == "air" else row.medium,
        tier="exact" if word in SMALL or word in WORDS or cue.kind == word else "stretched",
        note=f"{cue.kind}, {'moving' if moving else 'catching' if prey else 'resting'}", framed=parts_at, moving=leaf,
    )
