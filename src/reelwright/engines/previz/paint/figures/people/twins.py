"""No two ordinary people look the same: colours that the prompt gives, and by seed skin, hair, cloth and beard."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.fabric import FABRICS
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED


def coloured(role: Role, cue: Cue) -> Role:
    colours = [c for c in cue.colours if c in NAMED]
    colours += [MATERIALS[t].colour for t in cue.traits if t in MATERIALS and role.top in ("steel", "armour")]
    if colours:
        role = replace(role, top_colour=NAMED.get(colours[0], colours[0]))
    if len(colours) > 1:
        role = replace(role, accent=NAMED.get(colours[1], colours[1]))
    if "spectral" in cue.traits:
        pale = {"skin": "#bcd8d8", "top_colour": "#a8ccd0", "legs_colour": "#9cc0c8", "hair_colour": "#cfe4e4"}
        role = replace(role, **pale)  # type: ignore[arg-type]
    role = _twin(role, cue.seed)
    tops = () if colours else _TOPS.get(role.name, ())
    role = replace(role, top_colour=tops[cue.seed % len(tops)]) if tops else role
    return _at_a_party(role) if PARTY in cue.traits and role.name in ("man", "woman") and not colours else role


_MERRY = ("#d8574a", "#2f7fa8", "#e0a63c", "#6a4a9a", "#4f9a5c", "#d86a9a", "#3f9a98")
_TOPS = {"man": ("#4a5f54", "#46608a", "#8a4438", "#3a6a7c", "#8a6a3a", "#5c4a78", "#a8783a"),
    "woman": ("#b8483c", "#2f6f94", "#6f4690", "#c08a34", "#3f8a5c", "#c4607e", "#3f8f94"),
    "child": _MERRY, "girl": _MERRY, "teen": _MERRY, "toddler": _MERRY, "dancer": _MERRY,
    "grandmother": ("#5f5670", "#6a4a44", "#4a6058", "#4f5f80"), "elder": ("#5c5348", "#46505c", "#5a4438", "#4c5a48"),
    "singer": ("#6a3f8a", "#8a2f4a", "#2f4f8a", "#2f7a6a")}
"""Role -> what ordinary people wear, in turn."""


PARTY = "party"
"""Trait of those who dance: bright shirts and short dresses."""
_BRIGHT = ("#e8443a", "#f2b632", "#2fa8b8", "#e86a9a", "#7a4ab8", "#f4efe4", "#3f7fd0", "#4fae5a")


def _at_a_party(role: Role) -> Role:
    rng = np.random.default_rng(role.twin * 131 + len(role.name))
    colour = _BRIGHT[int(rng.integers(len(_BRIGHT)))]
    if role.name == "woman":
        return replace(role, top="dress", top_colour=colour)
    fabric = ("plain", "stripes", "dots", "plain")[int(rng.integers(4))]
    return replace(role, top="shirt", top_colour=colour, fabric=fabric, extras=(*role.extras, "short_sleeves"))


_SKINS = ("#e3b090", "#dba582", "#c98f6b", "#a8714f", "#7d5038", "#efc4a4")
_HAIRS = ("#3b2a22", "#1c1618", "#6a4026", "#a8642c", "#c8a060", "#2a2020", "#8a4a26")
STYLES = {"man": ("short", "short", "curly", "bald", "short", "afro"),
    "woman": ("long", "bob", "pony", "bun", "curly", "long", "afro"),
    "child": ("short", "curly", "short"), "girl": ("pony", "bob", "long"), "teen": ("short", "curly", "bob")}


def _twin(role: Role, seed: int) -> Role:
    """Ordinary people differ: skin, hair and its cut, cloth, beard, eyes; all by seed."""
    role = replace(role, twin=seed)
    styles = STYLES.get(role.name)
    if styles is None:
        return role
    rng = np.random.default_rng(seed * 7919 + len(role.name))
    skin = _SKINS[int(rng.integers(len(_SKINS)))]
    dark = _SKINS.index(skin) in (3, 4)
    hair = _HAIRS[int(rng.integers(2 if dark else len(_HAIRS)))]
    style = styles[int(rng.integers(len(styles) if dark else max(1, len(styles) - 1)))]
    legs = skin if role.legs == "bare" else ("#2f3542", "#3f5878", "#4a4034", "#26282e")[int(rng.integers(4))]
    extras = role.extras
    if role.name == "man" and rng.random() < 0.35:
        extras = (*extras, "beard_short")
    top = ("jacket", "shirt", "shirt", "shirt", "jacket")[int(rng.integers(5))] if role.name == "man" else role.top
    tall = float(rng.uniform(0.965, 1.035))
    fabric = FABRICS[int(rng.integers(len(FABRICS)))] if top in ("shirt", "dress") else "plain"
    return replace(role, skin=skin, hair_colour=hair, hair=style, legs_colour=legs, extras=extras, fabric=fabric,
        top=top, stature=tall * role.stature)
