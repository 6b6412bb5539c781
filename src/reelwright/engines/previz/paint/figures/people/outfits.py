"""What ordinary people put on for what they do: shorts to run, tights for yoga, a tutu for ballet."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.roles import ROLES

_SPORTSMAN = {"top": "shirt", "legs": "trousers", "fabric": "plain"}
_BODYWEAR = {"top": "leotard", "legs": "tights", "fabric": "plain"}
_IN_SHORTS = ("shoot_hoop", "dunk", "dribble", "kick_ball", "squat", "push_up", "star_jump", "press", "curl",
    "kettlebell",
    "jump_rope", "bowl", "racket", "box", "climb_rock", "climb_rope")
_IN_TIGHTS = ("yoga", "warrior", "stretch", "sit_up", "handstand", "backbend", "swim", "backstroke")
FOR_DEED: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "ballet": ("ballerina", {}, ()), "shower": ("", {"top": "leotard", "top_colour": "", "legs": "bare"}, ()),
    **dict.fromkeys(_IN_TIGHTS, ("", _BODYWEAR, ())),
    **dict.fromkeys(_IN_SHORTS, ("", _SPORTSMAN, ("short_sleeves", "shorts"))),
    "head_spin": ("", _SPORTSMAN, ("short_sleeves", "beanie")),
    "bat": ("", _SPORTSMAN, ("short_sleeves", "cap")), "golf": ("", _SPORTSMAN, ("cap",)),
    **dict.fromkeys(("on_marks", "vault", "hurl"), ("", _SPORTSMAN, ("short_sleeves", "shorts"))),
    "dive_in": ("swimmer", {}, ()),
    "skydive": ("", _BODYWEAR, ("goggles", "pack", "sleeves")), "pom_poms": ("cheerleader", {}, ()),
}
"""Cycle -> the role, garments and extras of an ordinary person who does that."""


def fit_for(role: Role, cycle: str) -> Role:
    """Ordinary people dress for what they do; whoever has a costume keeps it."""
    row = FOR_DEED.get(cycle)
    leaps = cycle == "dive_in" and role.name == "diver"  # off a board nobody needs air on the back
    if row is None or not (leaps or role.name in ("man", "woman", "teen", "elder", "child", "girl")):
        return role
    named, changes, extras = row
    if named:
        worn = ROLES[named]
        hair = "bun" if named == "ballerina" and role.hair in ("long", "pony", "wavy", "bob") else role.hair
        return replace(worn, skin=role.skin, legs_colour=worn.legs_colour if worn.legs_colour != worn.skin
            else role.skin, hair=hair, hair_colour=role.hair_colour, twin=role.twin, build=worn.build)
    changed = dict(changes)
    if changed.get("legs") == "bare":
        changed["legs_colour"] = changed["shoes_colour"] = role.skin
    if changed.get("top_colour") == "":
        changed["top_colour"] = role.skin
    if role.legs == "bare" and changed.get("legs") in ("tights", "trousers"):
        changed["legs_colour"] = "#2f3542"
    kept = tuple(e for e in role.extras if e not in ("flat_cap", "shawl"))
    return replace(role, extras=(*kept, *extras), prop="", **changed)  # type: ignore[arg-type]
