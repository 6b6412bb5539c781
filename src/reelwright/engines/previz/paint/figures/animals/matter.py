"""Who is made of something: brass plates, steel shells, crystal, stone, wood, paper, fire, smoke, stars, fruit, wool.

A whole animal comes in as parts and goes out as parts: furs are shorn, skins become plates, facets or flames, eyes
are lamps. Skins are functions of (u, v), shares along a part and round it, so that they are fixed to the body."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.burdens import laden
from reelwright.engines.previz.paint.figures.animals.matter_lumps import HEAPS, Heap, Lump, heaped, lumps
from reelwright.engines.previz.paint.figures.animals.matter_skins import (
    Tones,
    cast,
    facets,
    flames,
    folds,
    grain,
    petals,
    plates,
    shells,
    stars,
    veins,
    waves,
    yarn,
)
from reelwright.engines.previz.paint.figures.animals.matter_works import Hearth, gears, hearth, licks, ringed, size_of
from reelwright.engines.previz.paint.figures.bake import Parts
from reelwright.engines.previz.paint.figures.model import Part
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.subject import Resolver, Subject
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED, Rgb, mix, paint, said_colour, tint

_FINE = 96
"""Points along a plated part and round it."""
_WHOLE = 0.16
"""Share of the largest part's size from which on a part shows seams."""
_LAMP = 0.85
"""Gloss from which on a ball is an eye."""

_OWN = 100_000
"""Added to the groups of what is put on an animal, so that none of its markings are on it."""

BODIED = "bodied"
"""Trait of somebody whose whole body is made of what is said."""
_TONGUES = ("licks", "wisps")
"""Matter.extra of what rises in tongues."""

Skin = Callable[[Rows, Rows, Tones, int], Rows]


@dataclass(frozen=True)
class Matter:
    """tones: of its pieces, in turn; eye: colour of the eyes, "" for blind ones; lit: how much these glow."""

    tones: tuple[str, ...]
    skin: Skin
    gloss: float = 0.0
    glow: float = 0.0
    eye: str = ""
    lit: float = 0.0
    faceted: bool = False
    extra: str = ""
    clear: float = 1.0  # opacity of somebody who is all of it


_AMBER, _CYAN, _BONE = "#ffb02a", "#4ae8ff", "#ddd2b8"
MATTERS: dict[str, Matter] = {
    "mechanical": Matter(("#c8963e", "#b0703a", "#8e6a34", "#c8963e"), plates, 0.75, eye=_AMBER, lit=1.0,
        extra="gears"),
    "robotic": Matter(("#d5dade", "#3ad0f0"), shells, 0.7, eye=_CYAN, lit=1.0),
    **{name: Matter((MATERIALS[name].colour,), cast, 0.9, eye=MATERIALS[name].colour)
       for name in ("metal", "copper", "brass", "bronze", "gold", "silver")},
    "crystal": Matter(("#8fd0ea", "#c6b8f4", "#dff4fc"), facets, 0.9, 0.22, "#f4fbff", 0.6, True),
    "glass": Matter(("#9fc8d4", "#cfe6ec", "#7fb4c4"), facets, 0.95, 0.12, "#f4fbff", 0.3),
    "ice": Matter(("#bfe2f2", "#8fc6e6", "#e6f6fc"), facets, 0.85, 0.15, "#f0faff", 0.4, True),
    "paper": Matter(("#f0e8d6",), folds, 0.0, eye="#2a2622", faceted=True),
    "stone": Matter(("#948d82", "#55504a"), veins), "marble": Matter(("#e2dcd2", "#a8a098"), veins, 0.3),
    "basalt": Matter(("#4a4c50", "#222326"), veins), "clay": Matter(("#b8744e", "#8a5038"), veins),
    "lava": Matter(("#2c211e", "#ff6a14"), veins, 0.0, 0.55, "#ffc84a", 1.0),
    "wood": Matter(("#9a6c42",), grain, 0.08, eye="#2a1a10"),
    "fire": Matter(("#d8320a", "#ff8a1a", "#ffe07a"), flames, 0.0, 0.75, "#fff4c8", 1.0, extra="licks"),
    "water": Matter(("#2f7fb0", "#6ac0de", "#e8fbff"), waves, 0.95, 0.12, "#f0fcff", 0.3),
    "smoke": Matter(("#54565c", "#7a7c82", "#9a9ca0"), cast, 0.0, 0.0, "#ffd28a", 0.8, extra="wisps", clear=0.78),
    "stars": Matter(("#141a4a", "#7a3aa8"), stars, 0.1, 0.45, "#ffffff", 1.0),
    "leaves": Matter(("#5f8f3a", "#4a7a30", "#86ac4c", "#6f9a3e"), petals, eye="#201810"),
    "flowers": Matter(("#e87aa8", "#f4d04a", "#e8e4f0", "#8a5ac8", "#e8503c", "#5f9a44"), petals, eye="#201810"),
    "moss": Matter(("#5d7a3c", "#48642f", "#7a9048"), petals, eye="#201810"),
    "plants": Matter(("#4f8a34", "#3a6e2a", "#7aa848", "#5d7a3c"), petals, eye="#f4f0c8", extra="leafage"),
    "rocks": Matter(("#948d82", "#7c766c", "#a8a094"), veins, eye="#f4c86a", lit=0.8, extra="boulders"),
    "candyfloss": Matter(("#f4a8cc", "#f8c4dc"), cast, eye="#2a1a24", extra="puffs"),
    "clouds": Matter(("#f2f4f8", "#dfe6f0"), cast, eye="#33405a", extra="puffs"),
    "snow": Matter(("#f0f4fa", "#dde8f4"), cast, 0.1, eye="#1c1e24", extra="puffs"),
    "yarn": Matter(("#c85a6a", "#e0a05a", "#7a9ac0", "#e8dcc8"), yarn, eye="#1a1614"),
    "fruit": Matter(("#f08a1c", "#f49a2a", "#e8781a"), cast, 0.3, eye="#201810", extra="fruits"),
    "jewels": Matter(
        ("#d8b24a", "#c8304a", "#2f6fd0", "#2fa86a", "#f0e8f4", "#8a4ac8"), facets, 0.95, eye="#ffffff", extra="gems"
    ),
    "coins": Matter(("#e0b040", "#c8962a", "#f0cc6a"), cast, 0.8, eye="#3a2410", extra="coins"),
    "gingerbread": Matter(("#a8662c",), cast, 0.05, eye="#f4ece0"),
    "corn": Matter(("#f4c83a", "#f0b82a", "#f8d860", "#ecd468"), cast, 0.4, eye="#20180c", extra="kernels"),
    "salad": Matter(("#7ab84a", "#5a9a38", "#a8d070", "#d8402c", "#8cc456"), petals, eye="#f4f0d8", extra="leafage"),
    "sushi": Matter(("#f2efe6", "#f08a5a", "#f2efe6", "#1e2a22", "#e8604a", "#f6f2ea"), cast, 0.35, eye="#f4f0e8",
        extra="fruits"),
    "bread": Matter(("#c88a48", "#b87838", "#d8a060"), grain, 0.1, eye="#2a180c"),
    "chocolate": Matter(("#5a3220",), cast, 0.55, eye="#f4e4c8"),
    "candy": Matter(("#f0507a", "#4ac0e0", "#f4d04a", "#7ad06a", "#f4f0f4"), cast, 0.85, eye="#201820", extra="fruits"),
    "slime": Matter(("#6ac83a", "#8ae05a", "#d8f8b0"), waves, 0.95, 0.1, eye="#1a2410"),
    "sand": Matter(("#d8b878", "#c8a464"), grain, eye="#3a2a18"),
    "mud": Matter(("#6a4a30", "#4a3220"), veins, 0.35, eye="#f4e8c8"),
    "light": Matter(("#ffe07a", "#fff0b8", "#ffffff"), waves, 0.0, 0.9, eye="#ffffff", lit=1.0),
    "money": Matter(("#7a9a6a", "#5f8458", "#a8c096"), petals, eye="#1c2418"),
}
_ALSO = {"fiery": "fire", "burning": "fire", "molten": "lava", "galaxy": "stars", "cosmic": "stars", "nebula": "stars",
    "magma": "lava", "origami": "paper", "smoky": "smoke"}
"""Other traits that say what an animal is made of."""
_MIXED = ("leaves", "flowers", "plants", "salad", "fruit")
"""What is of many pieces keeps several tones of the colour that is said."""


def matter_of(traits: Iterable[str], colours: Iterable[str]) -> Matter | None:
    """What a cue's traits say that an animal is made of, in the colour that is said; None for flesh."""
    names = [_ALSO.get(t, t) for t in traits]
    names += [c for c in colours if c in ("copper", "brass", "bronze")]
    name = next((n for n in names if n in MATTERS), "")
    if not name:
        return None
    found = MATTERS[name]
    said = said_colour([c for c in colours if c in NAMED and c not in ("copper", "brass", "bronze")], "")
    if said and name in _MIXED:
        hues = (tint(paint(said), k) for k in (1.0, 0.72, 1.3, 0.86))
        found = replace(found, tones=tuple(_hex(hue) for hue in hues))
    elif said and name not in ("fire", "stars"):
        found = replace(found, tones=(said, *found.tones[1:]) if name in ("mechanical", "lava", "robotic") else (said,))
    elif said and name == "fire":
        base = paint(said)
        found = replace(found, tones=tuple(_hex(mix(tint(base, k), (1.0, 1.0, 1.0), w)) for k, w in (
            (0.8, 0.0), (1.1, 0.15), (1.3, 0.6))))
    return found


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, c)) ** (1 / 2.2)):02x}" for c in colour)


def in_matter(resolve: Resolver) -> Resolver:
    """The resolver, which gives animals that are said to be made of something as that."""

    def resolved(cue: Cue) -> Subject:
        subject, matter = laden(resolve)(cue), matter_of(cue.traits, cue.colours)
        if matter is None:
            return subject

        if matter.clear < 1.0:
            subject = replace(subject, opacity=matter.clear)
        whole = BODIED in cue.traits or cue.kind == "monster"
        built = (lambda phase: [ringed(p) for p in subject.parts_at(phase)]) if whole else subject.parts_at
        first = built(0.0)
        burning = hearth(first) if matter.extra in _TONGUES else None
        heap = HEAPS.get(matter.extra)
        laid = heaped(first, heap, frozenset(p.group for p in first if _is_eye(p))) if heap is not None else ()

        def parts_at(phase: float) -> Parts:
            parts = built(phase)
            made = made_of(parts, matter, phase, burning)
            return [*made, *_heap(parts, matter, heap, laid)] if heap is not None else made

        return replace(subject, parts_at=parts_at)

    return resolved


def in_whole(resolve: Resolver) -> Resolver:
    """The resolver of people, who are made of something only where a prompt says so of the whole body."""
    made = in_matter(resolve)
    return lambda cue: made(cue) if BODIED in cue.traits or cue.kind == "monster" else resolve(cue)


def _heap(parts: Parts, m: Matter, heap: Heap, laid: tuple[Lump, ...]) -> list[Part]:
    return [replace(part, group=part.group + 3 * _OWN) for part in lumps(parts, heap, laid, m.tones, m.glow)]


def made_of(parts: Parts, m: Matter, phase: float, burning: Hearth | None = None) -> list[Part]:
    """The animal's parts in that matter. burning: where flames or smoke rise from it."""
    whole = [p for p in parts if not p.decal]
    largest = max((size_of(p) for p in whole), default=1.0)
    eyes = {p.group for p in whole if _is_eye(p)}
    out: list[Part] = []
    for k, part in enumerate(parts):
        if part.decal:
            if part.group in eyes and m.eye and m.lit < 0.5:
                out.append(part)
            continue
        if part.group in eyes:
            out.append(_eye(part, m))
        else:
            out.append(_piece(part, m, k, largest))
    added = gears(whole, phase) if m.extra == "gears" else []
    added += licks(parts, burning, m.tones, phase, m.glow) if burning is not None else []
    return [*out, *(replace(part, group=part.group + _OWN) for part in added)]


def _is_eye(part: Part) -> bool:
    return part.spine is not None and len(part.spine) == 1 and part.gloss >= _LAMP - 0.1


def _eye(part: Part, m: Matter) -> Part:
    if not m.eye:
        return replace(part, colour=tint(paint(m.tones[0]), 0.8), gloss=m.gloss, glow=0.0)
    return replace(part, colour=paint(m.eye), gloss=0.3 if m.lit else part.gloss, glow=m.lit)


def _piece(part: Part, m: Matter, number: int, largest: float) -> Part:
    bare = replace(part, nap=0.0, gloss=m.gloss, glow=max(m.glow, part.glow if part.glow > 0.5 else 0.0))
    single = _plain(m, number)
    if part.form is None or part.spine is not None or len(part.form) < 4 or part.form.ndim != 3:
        return replace(bare, colour=single, tones=None)
    fine = size_of(part) > _WHOLE * largest
    form = _refined(part.form, m.faceted) if fine else part.form
    rows, columns = form.shape[:2]
    u = np.linspace(0, 1, rows)[:, None] + np.zeros((1, columns))
    v = np.linspace(0, 1, columns, endpoint=False)[None] + np.zeros((rows, 1))
    tones = np.clip(m.skin(u, v, m.tones, number), 0, 1) if fine else None
    return replace(bare, form=form, colour=single, tones=tones)


def _plain(m: Matter, number: int) -> Rgb:
    """Of a part too small for a pattern: one of the tones, a little lighter or darker."""
    tone = paint(m.tones[number % len(m.tones)] if m.extra or m.skin is petals else m.tones[0])
    return tint(tone, 0.88 + 0.22 * ((number * 0.618) % 1.0))


def _refined(form: Rows, faceted: bool) -> Rows:
    """The same closed rings with points enough for seams; faceted: flat between few of them."""
    rows, columns = form.shape[:2]
    if faceted:
        form = form[np.unique(np.linspace(0, rows - 1, min(rows, 10)).round().astype(int))]
        form = form[:, np.unique(np.linspace(0, columns, 10, endpoint=False).astype(int))]
        rows, columns = form.shape[:2]
    at = np.linspace(0, rows - 1, max(rows, _FINE))
    low = np.minimum(at.astype(int), rows - 2)
    part = (at - low)[:, None, None]
    tall = form[low] * (1 - part) + form[low + 1] * part
    at = np.linspace(0, columns, max(columns, _FINE), endpoint=False)
    low = at.astype(int)
    part = (at - low)[None, :, None]
    out: Rows = tall[:, low] * (1 - part) + tall[:, (low + 1) % columns] * part
    return out


