"""Animals with a human trade: a panda chef, a fox detective, a frog king. What they wear and have on their heads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE

_ANY = frozenset({"man", "woman", "elder", "grandmother", "child", "girl", "toddler", "teen", "robot", "giant", "demon",
    "ghost", "skeleton", "mermaid"})
"""Roles that say nothing of what an animal would wear."""
_NAMED = frozenset({"butler", "professor", "teacher", "writer", "conductor", "magician", "explorer", "poet",
    "gentleman", "lady", "student", "librarian", "scholar", "tourist"})
"""Trades whose words mean nobody in particular among people, but a costume on an animal."""
_DRESS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "butler": ("jacket", "#1c1c22", ("bow tie",)),
    "professor": ("jacket", "#6a5238", ("glasses",)), "teacher": ("jacket", "#5a6478", ("glasses",)),
    "librarian": ("jacket", "#5a4a6a", ("glasses",)), "scholar": ("robe", "#4a3a5c", ("glasses",)),
    "writer": ("jacket", "#5a4a3c", ("glasses",)), "poet": ("jacket", "#3c3a4c", ("beret",)),
    "conductor": ("jacket", "#17171c", ("bow tie",)), "magician": ("jacket", "#1c1822", ("top hat", "bow tie")),
    "gentleman": ("jacket", "#2c2a34", ("top hat", "bow tie")), "lady": ("dress", "#8a4a5c", ("bonnet",)),
    "explorer": ("shirt", "#b09a68", ("panama hat",)), "tourist": ("shirt", "#d8863c", ("sunglasses",)),
    "student": ("shirt", "#4a6a8c", ("glasses",)),
}
"""Trade -> garment, its colour, and what is on the head or at the throat."""
_HATS: Mapping[str, str] = {
    "toque": "chef hat", "fedora": "fedora", "crown": "crown", "wizard_hat": "wizard hat", "straw_hat": "straw hat",
    "cowboy_hat": "cowboy hat", "flat_cap": "cap", "peaked_cap": "cap", "hard_hat": "helmet", "bubble": "space helmet",
    "glasses": "glasses", "tie": "tie", "bow_tie": "bow tie", "souwester": "straw hat", "helm": "knight helmet",
    "horned_helm": "knight helmet", "kabuto": "knight helmet", "pirate_hat": "pirate hat", "fire_helmet": "helmet",
    "diving_mask": "goggles", "headphones": "headphones", "top_hat": "top hat", "beret": "beret",
    "nurse_cap": "chef hat", "cap": "cap",
}
"""Headgear of people -> the same for an animal's head."""
_KEPT = frozenset({"cape", "belt", "fur_cape", "apron", "pouches", "emblem", "pack", "gloves", "boots"})


def trade_of(words: Iterable[str]) -> str:
    """The first of an animal's adjectives that is a person's trade or rank; "" for none."""
    return next((w for w in words if w in _NAMED or WORD_ROLE.get(w, "man") not in _ANY), "")


def in_costume(bare: Role, trade: str) -> tuple[Role, tuple[str, ...]]:
    """An animal's own body in the costume of a trade, and what it wears on its head."""
    if trade in _DRESS:
        top, colour, worn = _DRESS[trade]
        return replace(bare, top=top, top_colour=colour), worn
    worn_by = ROLES[WORD_ROLE[trade]]
    extras = tuple(e for e in worn_by.extras if e in _KEPT)
    sealed = worn_by.top == "suit"
    bare_legs = worn_by.legs in ("bare", "tights") and not sealed
    role = replace(
        bare, top=worn_by.top, top_colour="#eceae4" if sealed else worn_by.top_colour,
        accent=worn_by.accent, extras=extras, legs=bare.legs if bare_legs else worn_by.legs,
        legs_colour=bare.legs_colour if bare_legs else "#e4e2dc" if sealed else worn_by.legs_colour, prop=worn_by.prop)
    return role, tuple(dict.fromkeys(_HATS[e] for e in worn_by.extras if e in _HATS))
