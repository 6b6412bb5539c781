"""Who rides in a bus, a train or the metro is seen inside it, not the vehicle from the street."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.plan import Plan

_CARRIAGES: Mapping[str, str] = {
    "bus": "bus_inside", "coach": "bus_inside", "subway": "metro_carriage", "metro": "metro_carriage",
    "tube": "metro_carriage", "underground": "metro_carriage", "train": "train_carriage", "tram": "bus_inside",
    "cockpit": "cockpit", "flight deck": "cockpit",
}  # fmt: skip
"""What one rides in -> the room that it is."""
_FOLK = ("person", "child")
_RESTS = ("ride", "sleep", "lie", "nap", "drive", "look", "fly")
_ABOARD = re.compile(
    r"\b(?:rid(?:e|es|ing)(?: home)?(?: (?:on|in))?|aboard|inside|on|in|(?:window|aisle|seat|compartment) of)\s+"
    r"(?:(?:a|an|the|his|her|their)\s+)?"
    r"(?:[\w-]+\s+){0,2}?(" + "|".join(_CARRIAGES) + r")\b(?!\s+(?:stop|station|driver|platform|roof|tracks?|tunnel|"
    r"door|set|depot|shelter|line))")
_ITS_WINDOW = re.compile(r"\b(?:out of|through|at|by|against) (?:a|an|the|his|her)? ?(?:\w+ )?"
                         r"(bus|train|tram|subway) window")
_OUTSIDE = re.compile(r"\b(?:on top of|roof|hangs?|hanging|drives?|driving|toy|model|jump\w*|waits?|waiting|catch\w*|"
                      r"boards?|boarding|cross\w*|passes|passing|graffiti)\b")  # fmt: skip
"""Words for who is not a passenger."""


DECAYS = re.compile(
    r"\b(?:abandoned|derelict|decaying|dilapidated|run-?down|forgotten|overgrown|post-apocalyptic|ruined|"
    r"crumbling(?! (?:\w+ )?(?:cookies?|biscuits?|crackers?|cheese|cakes?|bread|pastry|soil))|"
    r"peeling (?:\w+ )?(?:paint|wallpapers?|walls?|plaster|posters?|fa[cç]ades?)|"
    r"(?:paint|wallpaper|plaster|walls)(?: is| are)? peeling)\b")
"""Words for a room that nobody keeps, not for a fruit that is peeled in one."""
_HOUSES: Mapping[str, str] = {
    "hospital": "corridor", "asylum": "corridor", "hotel": "corridor", "mansion": "living_room", "house": "living_room",
    "cabin": "log_cabin", "factory": "factory_hall", "warehouse": "factory_hall", "school": "classroom",
    "church": "church", "theatre": "theatre", "theater": "theatre", "apartment": "living_room", "mall": "shop",
    "library": "library", "subway station": "metro", "metro station": "metro", "villa": "living_room",
    "museum": "museum", "palace": "palace_stairs", "cathedral": "church", "temple": "temple_hall",
    "greenhouse": "greenhouse", "supermarket": "supermarket", "building": "corridor", "room": "living_room",
    "corridor": "corridor", "hallway": "corridor",
}  # fmt: skip
_CRAFT = (r"(?:(?:star|space) ?ship|space ?craft|space station|space shuttle|space cruiser|space freighter|"
          r"space capsule|lunar base|moon base|mars base|martian base|orbital station)")
_ON_BOARD = re.compile(
    rf"\b(?:bridge|deck|cockpit|corridors?|cabin|hold|interior|inside|airlock|quarters|galley|hull|modules?|wreck|"
    rf"aboard|through|in|into|within|on)\s+(?:of\s+)?(?:(?:a|an|the|his|her|their)\s+)?(?:[\w-]+\s+){{0,3}}?{_CRAFT}\b"
    rf"(?!\s+(?:window|model|toy))|\b{_CRAFT}\s+(?:bridge|corridor|cockpit|interior|module|cabin|window|airlock)\b")
_AT_HELM = re.compile(r"\b(?:on|at|from) (?:the|his|her|its) (?:bridge|helm|controls|viewport|captain's chair)\b")
_PILOTED = re.compile(
    rf"\b(?:driv|pilot|steer|navigat|operat)\w* (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){{0,2}}?{_CRAFT}\b")
_CREW = re.compile(r"\b(?:window|porthole|viewport|panels?|controls?|consoles?|crew|derelict|abandoned|debris|"
                   r"zero gravity|inside|corridors?|bridge|cockpit|interior|module|airlock|aboard|captain)\b")
_MODULES = re.compile(r"\b(?:station|corridors?|derelict|abandoned|wreck|airlock|modules?|capsule|base|debris)\b")
_FROM_OUTSIDE = re.compile(r"\b(?:lands?|landing|takes? off|launch\w*|docks?|docking|flies|flying|flees|approach\w*|"
                           r"spacewalk|outside (?:a|the) (?:space|star)|over (?:a|the) (?:city|planet)|crash\w*)\b")
"""Words for who is in a ship of space, what is done there, and for a ship that is seen from outside."""
_BEASTS = ("robot", "knight", "cat", "dog", "mouse", "ghost", "horse")
_THROUGH = re.compile(
    r"\b(?:through|inside|interior of|(?:aisle|nave|halls?|corridors?|staircase|floor) of)\s+(?:(?:a|an|the)\s+)?"
    r"(?:[\w-]+\s+){0,3}?("
    + "|".join(name for name in _HOUSES if name not in ("house", "room", "building", "apartment", "cabin", "villa"))
    + r")\b")
_AT_A_WINDOW = re.compile(
    r"\b(?:(?:looks?|looking|gaz\w+|star(?:es?|ing)|peer\w*|watch\w*)\s+(?:out\s+(?:of\s+)?|(?:out\s+)?(?:through|from)\s+)"
    r"(?:a|an|the|his|her|their)\s+(?:[\w-]+\s+){0,2}?window|window seat|"
    r"(?:at|by|beside|near|next to|against) (?:a|an|the|his|her|their)\s+"
    r"(?:(?!shop|store|car|bus|train|bakery)[\w-]+\s+){0,2}?window(?! of| display| seat)|"
    r"outside (?:the|a|her|his) window|"
    r"(?:rains?|snows?|snowing|raining) "
    r"outside)\b")
_TALL = re.compile(r"\b(?:skyscraper|high-?rise|penthouse|city lights|over the city|(?:at|over|above) (?:the|a|"
                   r"his|her|their) (?:\w+ ){0,2}city|watch\w* (?:the|a) (?:\w+ )?city)\b")
_CROWNED = ("king", "queen", "emperor", "empress", "prince", "princess", "monarch")
_MEANT = 0.5
_BY_CANDLES = re.compile(r"\bin(?:side)?\s+(?:a|an|the)\s+(?:[\w-]+\s+){0,2}?(temple|church|cathedral)\b")
_EXPLORED = re.compile(
    r"\b(?:explor\w+|inside|in|through|wander\w*(?: through| in)?|search\w*|interior of|into)\s+(?:(?:a|an|the)\s+)?"
    r"(?:[\w-]+\s+){0,3}?(" + "|".join(_HOUSES) + r")\b")


def carriage(plan: Plan) -> str:
    """The spot of interior that passengers sit in; "" where nobody rides along."""
    words = plan.prompt.lower()
    found = _ABOARD.search(words) or _ITS_WINDOW.search(words)
    people = any(s.kind in _FOLK for s in plan.subjects)
    if found is None or not people or _OUTSIDE.search(words):
        return ""
    return _CARRIAGES[found.group(1)]


_CABIN = re.compile(r"\b(?:captains?|sailors?|pirates?|admiral|navigator|buccaneers?)\b[^.]*\b(?:in|of|at|inside)\s+"
                    r"(?:his|her|the|a|their)\s+(?:\w+\s+)?cabin\b|\bstern windows?\b")  # fmt: skip
"""Words for the cabin of a ship."""


def in_craft(plan: Plan) -> str:
    """The spot of interior of whoever is on board of a ship or a station in space, or in a ship's cabin; "" where it is
    seen from outside."""
    words = plan.prompt.lower()
    if _CABIN.search(words):
        return "ship_cabin"
    helm = (_AT_HELM.search(words) or _PILOTED.search(words)) is not None and re.search(_CRAFT, words) is not None
    if helm and not _FROM_OUTSIDE.search(words):
        return "spaceship"
    if _ON_BOARD.search(words) is None or _CREW.search(words) is None or _FROM_OUTSIDE.search(words):
        return ""
    return "station_module" if _MODULES.search(words) else "spaceship"


def at_window(plan: Plan) -> str:
    """The spot of interior of somebody at a window; "" for nobody, or where the room is named."""
    words = plan.prompt.lower()
    rooms = [c for c in plan.settings if c.kind == "interior" and c.spot and c.weight >= _MEANT]
    folk = bool(plan.subjects) and plan.subjects[0].kind in (*_FOLK, "cat")
    if rooms or not folk or _AT_A_WINDOW.search(words) is None:
        return ""
    if plan.subjects[0].word.split()[-1] in _CROWNED:
        return "throne_room"
    return "penthouse" if _TALL.search(words) else "window_nook"


def explored(plan: Plan) -> str:
    """The spot of interior of a house that somebody goes through, or of a derelict one that is explored; "" where it is
    seen from outside."""
    words = plan.prompt.lower()
    found = _EXPLORED.search(words)
    sacred = _BY_CANDLES.search(words) if "candle" in plan.light else None
    if sacred is not None:
        return _HOUSES[sacred.group(1)]
    through = _THROUGH.search(words)
    if through is not None and plan.subjects and plan.subjects[0].kind in (*_FOLK, *_BEASTS):
        return _HOUSES[through.group(1)]
    if found is None or not DECAYS.search(words) or plan.setting.kind == "ruins":  # ruins are seen from outside
        return ""
    return _HOUSES[found.group(1)]


def seated(plan: Plan) -> Plan:
    """Passengers sit: nobody rides a horse through a bus or lies on a carriage's floor."""
    if not carriage(plan):
        return plan
    folk = {s.id for s in plan.subjects if s.kind in _FOLK}
    if not any(a.subject in folk for a in plan.actions):
        return plan
    actions = tuple(replace(a, motion="sit", lemma="sit", target="")
                    if a.subject in folk and a.motion in _RESTS and not (a.motion == "look" and a.target) else a
                    for a in plan.actions)
    return replace(plan, actions=actions)
