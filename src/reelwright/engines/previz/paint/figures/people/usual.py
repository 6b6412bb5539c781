"""What somebody has in hand and does when no row of its own says so: by the motion, the trade and the thing at hand."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.build import Role
from reelwright.engines.previz.paint.figures.people.cycles import MOTIONS
from reelwright.engines.previz.paint.figures.people.props import PROPS
from reelwright.engines.previz.paint.figures.people.props_paper import PAPERS, WIDE_PAPERS
from reelwright.engines.previz.paint.figures.people.tools import DEED_OF, HOLD_PROP, MARCHING, PLAYING, TOOLS, TRADES
from reelwright.engines.previz.paint.figures.people.twins import PARTY, STYLES

VAGUE = frozenset({"", "hold", "play", "fly", "lift", "use", "ride", "stand", "glow", "point", "aim", "look", "shoot"})
"""Motions that leave open what is done with a thing."""
ON_FOOT = frozenset({"walk", "run", "stroll", "move", "approach", "follow", "march", "hike"})
_WALKS = frozenset({"walk", "move", "approach", "follow", "drift"})
_LEAPS = frozenset({"jump", "leap", "fly"})
_IDLE = frozenset({"", "dance", "spin", "twirl", "stand", "move"})
_FIXED = frozenset({"rockface", "workbench", "laptop", "podium"})
_CRAFTS = frozenset({"smith", "worker", "craftsman", "mechanic", "miner", "welder", "dwarf"})
_HAMMERED = frozenset({"hammer", "build", "nail", "forge", "construct", "pound", "strike", "fix", "craft"})
_EMPTY_HANDED = frozenset({"swim", "climb", "sleep", "fly", "dance", "hug", "kiss", "wave", "fall", "crawl", "pray",
    "clap", "salute", "jump", "type"})
_RIDDEN = frozenset({"unicycle", "bicycle", "motorbike", "skateboard", "surfboard", "snowboard", "skis"})
_CARRIED = frozenset({"umbrella", "staff", "spear", "lantern", "torch", "flag", "balloon"})
_BY_PROP: tuple[tuple[str, frozenset[str], str], ...] = (
    ("magic_broom", frozenset(), "broom"), ("surfboard_prone", frozenset(), "surf_prone"),
    ("swing", frozenset(), "swing"), ("lantern", ON_FOOT | {"sneak"}, "walk_light"),
    ("lantern", VAGUE | {"carry", "search"}, "hold_light"), ("skateboard", _LEAPS, "ollie"),
    ("bicycle", _LEAPS, "bike_jump"),
    *((prop, frozenset({"", "hold", "stand", "show"}), "in_hand") for prop in ("cup", "food", "flower", "fish")),
    ("snowboard", _LEAPS, "ollie"), ("kite", VAGUE | {"walk", "run"}, "kite"),
)  # fmt: skip
"""What is in hand, the motions (none: all) and the cycle."""
_BY_ROLE = {"skater": (_IDLE, "skate_spiral"), "ballerina": (_IDLE | {"practice"}, "ballet")}
_AT_PLAY = {"child": "skip", "girl": "skip", "toddler": "cheer"}
_RESTING = {"placard": "raise", "umbrella": "umbrella", "balloon": "umbrella", "staff": "staff", "spear": "staff",
    "cane": "stand", "lantern": "staff", "torch": "raise"}
SITTER = "sitter"
"""Trait of who sits for a portrait: at rest, whatever the trade."""
_PORTRAYED_WITH = frozenset({"palette", "camera", "notebook", "book", "bouquet", "cup", "microphone"})
"""What a trade may have in hand then, before the chest."""
PARTYING = ("groove", "dance", "cheer")
IDLES = ("stand", "akimbo", "pockets")
"""How ordinary people wait."""


def paddles_out(cue: Cue) -> bool:
    """Whether a surfer lies on the board and digs the water with the arms."""
    surfer = "surfer" in cue.word.lower().split()
    return surfer and (cue.deed.split()[:1] in (["paddle"], ["swim"], ["lie"]) or cue.motion in ("swim", "row", "lie"))


def carries_board(cue: Cue) -> bool:
    """Whether a surfer has the board under the arm: on the way over the beach."""
    on_foot = cue.motion in (*ON_FOOT, "stand", "look", "wait") or cue.deed in ("carry", "hold", "stand", "watch")
    return "surfer" in cue.word.lower().split() and on_foot and cue.deed not in ("surf", "ride")


def rides_waves(cue: Cue) -> bool:
    """Whether somebody is up on a surfboard, and does not carry one over the beach."""
    surfer = "surfer" in cue.word.lower().split()
    waves = bool({"wave", "barrel", "surf", "swell", "face"} & set(cue.thing.split()))
    return cue.motion == "surf" or cue.deed == "surf" or (
        cue.motion in ("ride", "glide", "jump", "leap", "fly") and (surfer or waves))


def usual_prop(role: Role, cue: Cue) -> str:
    """What is in hand: a row of `PROPS`, or ""."""
    if "on_face" in cue.traits:
        return ""
    board = "surfboard_prone" if paddles_out(cue) else "board_under_arm" if carries_board(cue) else (
        "surfboard" if rides_waves(cue) else "")
    if not board and cue.word.lower() == "skateboarder" and cue.motion in _LEAPS | {"skate"}:
        board = "skateboard"
    usual = _for_the_deed(role, cue)
    if SITTER in cue.traits and usual not in PLAYING and usual not in _PORTRAYED_WITH:
        usual = ""
    return board or _held(role, cue) or usual


def _held(role: Role, cue: Cue) -> str:
    """What the prompt says is held."""
    for thing in cue.holds:
        prop = HOLD_PROP.get(thing, thing)
        if prop == "broom" and (cue.motion in ("fly", "ride", "glide", "hover") or role.name == "witch"):
            return "magic_broom"
        if prop in PROPS or prop == "piano":
            return prop
    return "magic_broom" if role.name == "witch" and cue.motion in ("fly", "ride", "glide") else ""


def _for_the_deed(role: Role, cue: Cue) -> str:
    """What the trade or the motion needs."""
    motion, paper = cue.motion, PAPERS.get(cue.thing.split()[-1] if cue.thing.split() else "", "")
    trade = TRADES.get(cue.word.lower(), ("", ""))[0] or (role.prop if role.prop in PLAYING else "")
    if trade in _FIXED and motion not in VAGUE | {"work", "climb"}:
        trade = ""  # who walks has left the workbench
    if motion == "ride":
        return trade if trade in ("bicycle", "motorbike", "skateboard") and "seated" not in cue.traits else ""
    if motion == "mend" and cue.thing and not any(word in cue.thing for word in ("net", "rope", "sail", "trap")):
        return ""
    if motion == "read" and paper:
        return paper
    if motion == "work" and not trade and not _hammers(role, cue):
        return role.prop
    if motion in TOOLS and not (role.prop in PLAYING and motion == "play"):
        tool = TOOLS[motion]
        return trade if motion == "work" and trade else "" if tool == "wheel" and cue.kind == "object" else tool
    if motion in _EMPTY_HANDED and role.prop not in ("violin", "drum"):
        return ""
    return trade or role.prop


def _hammers(role: Role, cue: Cue) -> bool:
    """Whether work without a row of its own is done with a hammer: no nurse has one."""
    return role.name in _CRAFTS or not _HAMMERED.isdisjoint(cue.deed.split()[:1]) or cue.kind == "robot"


_UPRIGHT = "animal"
"""Role of beasts and birds on two legs."""


def usual_cycle(role: Role, cue: Cue) -> str:
    """The name of the cycle, by what is in hand, by who it is, by the motion."""
    motions, cycle = _BY_ROLE.get(role.name, (frozenset(), ""))
    return _with_the_prop(role.prop, cue) or (cycle if cue.motion in motions else "") or _of_the_motion(role, cue)


def _with_the_prop(prop: str, cue: Cue) -> str:
    """What a thing in hand makes of a motion; "" where it says nothing."""
    motion = cue.motion
    if prop == "placard" and (motion in ON_FOOT or cue.deed == "march"):
        return "picket"
    if prop in MARCHING and (motion in ON_FOOT or cue.deed in ("march", "parade")):
        return MARCHING[prop]
    if motion in ("play", "hold", "") and prop in PLAYING:
        return PLAYING[prop]
    if prop in WIDE_PAPERS and motion in VAGUE | {"read", "sit"}:
        return "read_wide_seated" if "seated" in cue.traits or motion == "sit" else "read_wide"
    if prop == "board_under_arm":
        return "carry_board" if motion in ON_FOOT or cue.deed == "carry" else "stand"
    for name, motions, cycle in _BY_PROP:
        if name == prop and (not motions or motion in motions):
            return cycle
    return DEED_OF[prop] if prop in _RIDDEN else ""


def _of_the_motion(role: Role, cue: Cue) -> str:
    motion, prop = cue.motion, role.prop
    if motion == "plant":
        return "plant" if prop == "flag" else "dig"
    if motion == "read":
        low, sits = "_low" if role.name == _UPRIGHT else "", {"seated", "sits"} & set(cue.traits)
        if low or sits:
            return f"read{low}{'_seated' if sits else ''}"
    if motion == "play":
        return PLAYING.get(prop) or role.play or DEED_OF.get(prop) or _AT_PLAY.get(role.name, "wave")
    if motion == "work":
        trade = TRADES.get(cue.word.lower(), ("", ""))[1].removeprefix("stand")  # who works does not stand about
        usual = "dig" if prop == "spade" else "work" if prop or _hammers(role, cue) else "fiddle"
        return DEED_OF.get(prop) or trade or usual
    if motion in VAGUE and DEED_OF.get(prop):
        return DEED_OF[prop]
    if "belly" in role.extras and motion in ("", "stand", "hold", "look", "rest"):
        return "cradle_belly"
    if not motion or motion == "stand":
        return _at_rest(role, cue)
    if motion in ("fight", "duel") and prop in ("sword", "katana", "club"):
        return "sword"
    if motion in _WALKS:
        return _walk(role)
    if motion == "transform" and prop in PLAYING:
        return PLAYING[prop]
    if motion == "mend" and prop != "net":
        return "fiddle"
    return MOTIONS.get(motion, role.rest)


def _at_rest(role: Role, cue: Cue) -> str:
    rest = "stand" if role.rest in PLAYING.values() and role.prop not in PLAYING else role.rest
    rest = "stand" if rest == "sit" and SITTER in cue.traits else rest  # a bust is cut at the chest, not at the knees
    rest = "guard" if rest == "stand" and role.prop in ("sword", "katana") else rest  # drawn, it is held ready
    if PARTY in cue.traits and not role.prop:
        return PARTYING[cue.seed % len(PARTYING)]
    idle = rest == "stand" and not role.prop and role.name in STYLES and role.name != "child"
    trade = TRADES.get(cue.word.lower(), ("", ""))[1] if role.prop or SITTER not in cue.traits else ""
    return _RESTING.get(role.prop) or trade or (IDLES[cue.seed % len(IDLES)] if idle else rest)


def _walk(role: Role) -> str:
    if role.prop == "placard":
        return "picket"
    if role.prop in _CARRIED:
        return "stroll"
    return "hobble" if role.prop == "cane" else "sneak" if role.name == "ninja" else "walk"
