"""The colour that a prompt asks of a thing whose maker takes no notice of it: most of the thing has it then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, paint, tint

_NEAR = 0.22
"""Of two hues: how far apart they may be to be one."""
_PART = 0.12
"""Share of a thing's surface from which on a stuff is seen as its own."""

Swap = Mapping[Stuff, Stuff]


def asked(mesh: Mesh, cue: Cue) -> Swap:
    """What takes the place of which stuff; empty where the maker did it, or nothing is asked."""
    colour = next((paint(NAMED[c]) for c in cue.colours if c in NAMED), None)
    shares = _shares(mesh) if colour is not None else {}
    if colour is None or not shares:
        return {}
    main = max(shares, key=lambda stuff: shares[stuff])
    seen = [stuff for stuff, share in shares.items() if share >= _PART]
    if main.opacity < 1.0 or any(_alike(stuff.colour, colour) for stuff in seen):
        return {}
    level = max(sum(main.colour), 1e-6)
    kin = [s for s in shares if s == main or (s.texture == main.texture and _gap(s.colour, main.colour) < _NEAR)]
    return {s: s.dyed(tint(colour, min(1.4, max(0.5, sum(s.colour) / level)))) for s in kin}


def swapped(mesh: Mesh, swap: Swap) -> Mesh:
    return replace(mesh, stuffs=tuple(swap.get(stuff, stuff) for stuff in mesh.stuffs))


def _shares(mesh: Mesh) -> dict[Stuff, float]:
    """Of the whole surface, without what shines."""
    a, b, c = (mesh.corners[:, i] for i in range(3))
    areas = np.bincount(mesh.stuff, np.linalg.norm(np.cross(b - a, c - a), axis=1), len(mesh.stuffs))
    whole = max(float(areas.sum()), 1e-12)
    return {stuff: float(area) / whole for stuff, area in zip(mesh.stuffs, areas, strict=True) if stuff.glow == 0.0}


def _hue(colour: Rgb) -> Rows:
    rgb = np.array(colour)
    return np.asarray((rgb - rgb.mean()) / max(float(rgb.max()), 1e-6))


def _gap(a: Rgb, b: Rgb) -> float:
    return float(np.abs(_hue(a) - _hue(b)).max())


def _alike(a: Rgb, b: Rgb) -> bool:
    """Whether one would call both by the same name: of what is grey the lightness tells as well."""
    light, grey = (sum(a) + 0.02) / (sum(b) + 0.02), float(np.abs(_hue(b)).max()) < _NEAR
    return _gap(a, b) < _NEAR and (not grey or 0.35 < light < 2.8)
