"""Places that a prompt names by what fills them: trees of one kind on all sides, lava that runs into the sea, the foot
of a fall under which somebody sits, a wood of giant mushrooms."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.paint.places.peaks import peak_of
from reelwright.engines.previz.paint.staging.conditions.bridges import passed_under
from reelwright.engines.previz.paint.staging.conditions.skies import wall_of_dust
from reelwright.engines.previz.paint.staging.conditions.villages import of_village, village_of
from reelwright.engines.previz.plan import Plan, Subject

_GROVES: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("cherry blossom", "cherry tree", "sakura", "blossom tree", "plum tree", "almond tree", "blossom"),
                    ("garden", "cherry_grove")),
    **dict.fromkeys(("birch", "birch tree", "aspen", "silver birch"), ("forest", "birch_wood")),
    **dict.fromkeys(("pine", "pine tree", "fir", "spruce", "conifer", "fir tree"), ("forest", "pine_forest")),
    **dict.fromkeys(("redwood", "sequoia", "redwood tree"), ("forest", "redwood")),
    **dict.fromkeys(("maple", "maple tree", "autumn tree"), ("forest", "autumn_wood")),
    **dict.fromkeys(("bamboo",), ("forest", "bamboo_grove")),
}  # fmt: skip
"""Tree of which there are many -> the wood that they are."""
_OPEN = frozenset({"meadow", "forest", "garden", "mountains"})
"""Settings that a wood of a named kind is a finer place of."""
_CAMPED = frozenset({"desert", "beach", "canyon", "savanna", "lake", "mountains", "snow_peaks", "arctic", "river"})
FUJI = re.compile(r"\b(?:mount|mt\.?) fuji\b|\bfuji(?:san|yama)?\b")
"""The mountain, and no film stock."""
_UNDER_PEAKS = frozenset({"mountains", "snow_peaks", "canyon", "skyline", "old_town"})
"""Settings that a mountain's name or its town stands for, when nothing else says where one is."""
_CLEAR = 0.7
"""Least weight of a place that is named, not guessed."""
_WIRED = re.compile(r"(?:telegraph|telephone|power|utility|electric|electricity) (?:lines?|poles?|wires?)")
_ROADSIDE = frozenset({"street", "desert", "meadow", "farmland", "savanna", "canyon"})
_CHRISTMAS = re.compile(r"\b(?:christmas|xmas)\b")
_AMONG = re.compile(r"\b(?:among|amongst|amid|between|through|under|beneath|below|past|in|beside|surrounded by|"
                    r"rows? of)\s+(?:(?:the|some|falling|tall|ancient|bare|blooming|blossoming|flowering|towering|"
                    r"pink|white|old|snow-covered|snow-laden|snowy|frosted|golden|red|silver|swaying|giant)\s+)*$")
_POND = re.compile(r"\b(?:koi|goldfish|carp|lily|garden)\s+ponds?\b|\b(?:koi|goldfish|carp)\b.*\bponds?\b|"
                   r"\bponds?\b.*\b(?:koi|goldfish|carp|lily pads?|petals|water lil(?:y|ies)|floating leaves|"
                   r"leaves float\w*)\b|\b(?:leaf|leaves|petals?|blossoms?)\b.*\b(?:on|onto|into|across|over)\b.{0,24}"
                   r"\bponds?\b")
_IN_POND = frozenset({"fish", "pool", "flower", "leaf", "petal", "water", "pad", "object", "food", "plant",
                      "wave"})
"""What is in a garden pond that one looks into; anybody else stands at a wider one."""
_GLOWS = r"(?:bioluminescent|glowing|luminous|luminescent|neon|neon[- ]lit|fluorescent|phosphorescent)"
_SCENES: tuple[tuple[re.Pattern[str], tuple[str, str], bool], ...] = (
    (re.compile(r"\b(?:havana|cuban?|cartagena|trinidad|salvador|antigua|colonial)\b.*\b(?:streets?|facades?|"
                r"balcon(?:y|ies)|car|alley)\b|"
                r"\b(?:streets?|alley) (?:of|in) (?:old )?(?:havana|cartagena|trinidad|cuba)\b"),
     ("old_town", "colonial_street"), False),
    (re.compile(r"\blighthouse\b[^.;]*\bcliffs?\b|\bcliffs?\b[^.;]*\blighthouse\b"),
     ("rocky_coast", "sea_cliffs"), False),
    (re.compile(r"\bbridges?\b(?>.*?\briver\b).*\b(?:budapest|prague|paris|london|rome|florence|vienna|city|town)\b|"
                r"\briver\b.*\b(?:in|through|of) (?:budapest|prague|paris|london|rome|florence|vienna|(?:the|a) "
                r"city)\b"),
     ("river", "city_river"), False),
    (re.compile(r"\b(?:village|town|market) square\b.*"
                r"\b(?:provence|france|french|italy|italian|tuscany|spain|spanish)\b|"
                r"\b(?:provence|french|italian|spanish) (?:village|town) square\b|\bsquare in (?:provence|tuscany)\b"),
     ("old_town", "square"), False),
    (re.compile(r"\b(?:tuscan|tuscany|umbrian|val d'orcia)\b.*\b(?:hills?|countryside|landscape|cypress\w*|road|villa|"
                r"fields?|valleys?)\b|\bcypress-?(?: ?lined)? (?:road|lane|avenue|drive)\b"),
     ("meadow", "cypress_hills"), False),
    (re.compile(r"\b(?:desert|empty|straight|endless|open|lonely|long) (?:\w+ )?(?:highway|road)\b.{0,40}"
                r"\b(?:horizon|distance)\b|\b(?:highway|road)\b.{0,24}"
                r"\b(?:to|into|toward|towards|at|over) the (?:horizon|distance)\b|"
                r"\b(?:straight|endless) (?:desert )?(?:highway|road)\b"), ("street", "straight_road"), False),
    (re.compile(r"\bcappadocia\b|\bfairy chimneys\b|\bhoodoos\b"), ("canyon", "cappadocia"), False),
    (re.compile(r"\bgreat wall\b"), ("mountains", "great_wall"), False),
    (re.compile(r"\b(?:train|railway) station\b.{0,24}\b(?:full of|crowded|packed|busy|commuters|rush hour)\b|"
                r"\b(?:busy|crowded|packed|bustling) (?:train|railway) station\b"),
     ("interior", "station_hall"), False),
    (re.compile(r"\b(?:snow\w*|icy|wintry) (?:[\w-]+ ){0,3}(?:canyons?|gorges?|ravines?)\b|"
                r"\bsnow\w*\b[^,;]*\b(?:canyons?|gorges?)\b"), ("snow_peaks", "snow_canyon"), False),
    (re.compile(r"\beiffel tower\b.*\b(?:street\w*|pavements?|caf[eé]s?|boulevard|cobble\w*|sidewalk)\b|\b(?:street\w*|"
                r"pavements?|caf[eé]s?|boulevard|cobble\w*|sidewalk)\b.*\beiffel tower\b"),
     ("old_town", "paris_street"), False),
    (re.compile(r"\b(?:traffic|rush[- ]hour|gridlock|cars)\b.*\b(?:highway|freeway|motorway|expressway|interstate)\b|"
                r"\b(?:highway|freeway|motorway|expressway|interstate)\b.*\b(?:traffic|rush[- ]hour|gridlock|cars|"
                r"tail ?lights)\b"), ("street", "motorway"), False),
    (re.compile(r"\b(?:skyscrapers?|towers?|city|skyline|skylines?|dubai|rooftops?)\b.*\b(?:sea|ocean|blanket|layer|"
                r"carpet|bank)s? of (?:\w+ )?(?:fog|clouds?|mist)\b|\b(?:skyscrapers?|towers|city|skyline)\b.{0,40}"
                r"\b(?:above|through|piercing|pierce) (?:the )?(?:clouds|low clouds|fog)\b"),
     ("clouds", "towers_in_fog"), False),
    (re.compile(r"\b(?:beneath|under|underneath|below)\s+(?:(?:a|an|the)\s+)?(?:[\w-]+\s+){0,2}?"
                r"(?:waterfalls?|falls|cascade)\b"), ("waterfall", "falls_foot"), True),
    (re.compile(r"\b(?:walk\w*|driv\w*|hop\w*|bounc\w*|land\w*|stand\w*|explor\w*|rid\w*|rov\w*|step\w*|jump\w*|"
                r"flag|astronauts?|cosmonauts?|rover)\b.{0,40}\b(?:on|across|over)\s+(?:the\s+)?"
                r"(?:surface of the\s+)?moon\b"),
     ("planet", "moon"), True),
    (re.compile(r"\bwaves?\b.{0,24}\b(?:crash|break|pound|smash|batter|explod|burst|slam)\w*\b.{0,24}\b(?:rocks?|rocky|"
                r"cliffs?|boulders|jetty|breakwater)\b"), ("ocean", "surf_rocks"), False),
    (re.compile(r"\b(?:glacier|ice (?:cliff|wall|shelf|front))\w*\b.{0,40}\b(?:cal(?:ve|ving)\w*|collaps\w*|crash\w*|"
                r"breaks?|falls?|meets?)\b|\b(?:boat|kayak\w*|ship|seals?)\b.*\bglaciers?\b|\bglaciers?\b.*\b(?:bay|fjord|"
                r"lagoon|sea|boat|kayak\w*|ship)\b"), ("arctic", "glacier_bay"), False),
    (re.compile(r"\b(?:jungle|rain ?forest|amazon|tropical) (?:stream|river|creek|brook|pool)s?\b|"
                r"\b(?:river|stream|creek)\b.{0,24}\b(?:jungle|rain ?forest)\b"),
     ("jungle", "jungle_river"), False),
    (re.compile(r"\bvalleys? (?:\w+ )?(?:of|in|with|under|full of|filled with|covered (?:in|by)|shrouded in) (?:\w+ )?"
                r"(?:mist|fog|clouds?)\b|\b(?:mist|fog)\w* (?:\w+ ){0,2}(?:in|over|between|fills?|through) (?:the |a )?"
                r"(?:valleys?|ridges)\b|\b(?:misty|foggy|mist-filled|fog-filled) valleys?\b|"
                r"\bsea of (?:mist|fog)\b"),
     ("mountains", "misty_valley"), False),
    (re.compile(r"\bgeysers?\b.{0,24}\b(?:erupt|spout|shoot|burst|blast|explod|spray)\w*"),
     ("mountains", "geyser_basin"), False),
    (re.compile(r"\b(?:boats?|kayak\w*|canoe|raft|ship)\b.*\b(?:canyon|gorge|walls|cliffs) of ice\b|"
                r"\bice (?:canyon|walls)\b.*\b(?:boats?|kayak\w*|canoe)\b"), ("arctic", "glacier_bay"), False),
    (re.compile(r"\b(?:at|on|near) the (?:very )?(?:edge|brink)\b.*\b(?:moher|sea|ocean|waves|sea ?birds|dover)\b|"
                r"\b(?:moher|sea cliffs?|cliffs? of dover|(?:sea|ocean|waves|sea ?birds)\b.*\bcliffs?)\b.*"
                r"\b(?:edge|brink)\b"),
     ("rocky_coast", "cliff_top"), True),
    (re.compile(r"\b(?:birch|beech|oak|lime|linden|chestnut|elm|plane|poplar|maple|aspen|tree)[- ](?:lined )?"
                r"(?:avenue|lane|alley|allee|drive|path)\b"), ("forest", "forest_road"), False),
    (re.compile(r"^(?!.*\b(?:cups?|pots?|rooms?|kitchen|tables?|shop)\b).*\btea (?:bush(?:es)?|leaves|pickers?|"
                r"plantations?|fields?|terraces?|hills?|gardens?)\b"), ("farmland", "tea_plantation"), False),
    (re.compile(r"\bcanyon\b.*\briver\b|\briver\b.*\bcanyon\b|\bcolorado river\b|\bhorseshoe bend\b"),
     ("canyon", "river_canyon"), False),
    (re.compile(r"\b(?:road|lane|path|track|trail|avenue|alley)\b.{0,16}\b(?:through|between|among|lined with|under)\b"
                r".{0,24}\b(?:trees|aspens|birches|oaks|maples|beeches|elms|poplars|limes|chestnuts)\b"),
     ("forest", "forest_road"), False),
    (re.compile(r"\bavalanches?\b"), ("snow_peaks", "snowfield"), False),
    (re.compile(r"\b(?:swamp|bayou|marsh)\b.*\b(?:cypress|moss|mangroves?|fireflies)\b|\b(?:cypress|mangrove|mossy)\w*\b.*"
                r"\b(?:swamp|bayou)\b"), ("swamp", "bayou"), False),
    (re.compile(rf"\b{_GLOWS} (?:[\w-]+ )?(?:forest|woods?|jungle|plants?|flowers|flora|vegetation|foliage|vines|ferns|"
                r"mushrooms)\b.*\b(?:forest|woods?|jungle|night|plants)\b|\b(?:forest|woods?|jungle)\b.*"
                rf"\b{_GLOWS} (?:[\w-]+ )?(?:plants?|flowers|flora|vegetation|foliage|vines|ferns|mushrooms)\b"),
     ("forest", "glow_wood"), False),
    (re.compile(r"\b(?:lava|magma)\b.{0,40}\b(?:into|meet\w*|reach\w*|enter\w*|hit\w*)\s+(?:the\s+)?(?:\w+\s+)?"
                r"(?:sea|ocean|water|waves)\b"), ("volcano", "lava_coast"), False),
    (re.compile(r"\b(?:giant|huge|towering|enormous|colossal|oversized|gigantic|glowing)\s+(?:\w+\s+)?"
                r"(?:mushrooms|toadstools|fungi)\b"), ("forest", "mushroom_wood"), True),
)  # fmt: skip
"""Words, the place, and whether somebody must be there."""


_KOI = ("koi", "koi fish")
_GUESSED = 0.25
"""Weight of a place that is only where something lives, at most."""


def scene_of(plan: Plan) -> tuple[str, str]:
    """(setting, spot) of such a place, ("", "") for none."""
    words = plan.prompt.lower()
    peopled = any(s.kind not in ("waterfall", "mushroom", "tree", "lava") and not s.scenery for s in plan.subjects)
    for pattern, place, company in _SCENES:
        if place[1] == "great_wall" and any(s.kind in ("person", "child", "dog", "horse") for s in plan.subjects):
            continue  # it falls away below whoever would stand on it
        if pattern.search(words) and (peopled or not company):
            return place
    koi = bool(plan.subjects) and all(s.word in _KOI for s in plan.subjects) and plan.setting.weight <= _GUESSED
    if koi or (_POND.search(words) and all(_in_pond(s) for s in plan.subjects)):
        return "lake", "koi_pond"
    first, *others = plan.settings or (plan.setting,)
    if first.spot == "campsite":  # tents stand in any country that is named
        country = next((c for c in others if c.weight >= 0.6 * first.weight and c.kind in _CAMPED), None)
        if country is not None:
            return country.kind, country.spot
    if (peak := peak_of(words)) is not None:
        roads = peak.spot == "red_plain" and any(s.kind == "road" for s in plan.subjects)
        if roads or first.kind in _UNDER_PEAKS or first.weight < _CLEAR:
            return ("street", "straight_road") if roads else (peak.setting, peak.spot)
    if FUJI.search(words) and first.kind == "mountains":
        return "mountains", "hills"
    return next((_GROVES[_name(s)] for s in plan.subjects if _fills(s, plan)), ("", ""))


def fills_place(subject: Subject, plan: Plan) -> bool:
    """Whether the place is made of it, so that nobody else draws it."""
    if subject.word == "wall" and wall_of_dust(plan.prompt):
        return True
    if subject.kind == "umbrella" and {"top_down", "aerial"} & set(plan.camera) and plan.setting.kind == "beach":
        return True  # from so high it is a disc on the sand
    if subject.word.split()[-1] in ("manhole", "grate") and plan.setting.kind in ("street", "old_town", "skyline"):
        return True
    if _WIRED.fullmatch(subject.word.lower()) and plan.setting.kind in _ROADSIDE:
        return True
    if subject.kind == "bridge" and passed_under(plan):
        return True
    spot = scene_of(plan)[1]
    festive = _CHRISTMAS.search(plan.prompt.lower()) and plan.setting.kind in ("old_town", "street")
    if festive and subject.kind in ("tree", "pine") and subject.count == "1":
        return True  # the one on the square
    village = village_of(plan)[1]
    if village and of_village(subject, plan, village):
        return True
    if subject.kind == "mushroom":
        return spot == "mushroom_wood"
    if spot == "glow_wood":
        return subject.kind in ("plant", "flower", "bush", "mushroom", "vine", "tree") and subject.count != "1"
    if spot == "colonial_street":
        return subject.word.split()[-1] in ("facade", "balcony", "house", "building", "street")
    if spot == "cypress_hills":
        return subject.word.startswith("cypress") or subject.kind == "mountain"
    if spot == "cappadocia":
        return subject.kind in ("chimney", "rock", "canyon")
    if spot == "great_wall":
        return subject.word.startswith("great wall") or subject.kind in ("mountain", "tower")
    if spot == "paris_street":
        return subject.word == "eiffel tower" or (subject.kind in ("street_lamp", "lamp") and subject.count != "1")
    if spot == "forest_road":
        return subject.kind in ("tree", "road")
    if spot == "bayou":
        return subject.kind in ("tree", "moss", "swamp")
    if spot == "koi_pond":
        return _in_pond(subject)
    return _fills(subject, plan) and _GROVES[_name(subject)][1] == spot


def _in_pond(subject: Subject) -> bool:
    return subject.kind in _IN_POND or subject.word.split()[-1] in ("leaf", "petal", "pad", "lily") or (
        subject.word in ("stone lantern", "maple", "maple tree"))


def _fills(subject: Subject, plan: Plan) -> bool:
    """Several trees of one kind among which somebody is, where no other place is named."""
    if _name(subject) not in _GROVES or subject.count == "1" or len(plan.subjects) < 2:
        return False
    named = plan.setting.weight > 0.5 and plan.setting.kind not in _OPEN
    if named or plan.setting.spot in ("park", "japanese_garden", "orchard", "city_park"):
        return False
    before = plan.prompt.lower().split(subject.word.split()[0])[0]
    return _AMONG.search(before) is not None


def _name(subject: Subject) -> str:
    word = subject.word.lower()
    return word if word in _GROVES else word.split()[-1]
