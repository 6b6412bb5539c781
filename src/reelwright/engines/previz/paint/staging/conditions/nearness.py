"""Whether a prompt is of a plant so close that the plant is the place: leaves, blossom, fruit on a branch, bark."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

PLANTS = word_set("tree pine palm flower branch bush plant grass vine petal food sun leaf")
"""Kinds of the planner that a close view of plants may name; anybody else in it makes it another picture."""
_CLOSE = frozenset({"close_up", "macro"})
_NEAR_WORDS = re.compile(r"\b(close.?up|macro|selective focus|detail)\b")
_LEAF = r"(?:leaf|leaves|foliage|frond|fronds)"
_OWNED = re.compile(rf"\b(?:with|has|have)\s+(?:\w+\s+){{0,3}}{_LEAF}\b")
_BARE = re.compile(rf"\b(?:without|no|shed|lost)\s+(?:\w+\s+){{0,3}}?{_LEAF}\b|\b(?:leafless|bare)\b")
_LEAVES = re.compile(rf"\b{_LEAF}\b")
_VERB = re.compile(r"\bleaves\s+(?:the|a|an|his|her|its|their|for|from|behind)\b")
_WET = re.compile(r"\b(?:dew\w*|rain\s?drops?|drops?|droplets?|wet|raindrops)\b")
_TURNED = re.compile(r"\b(?:autumn|fall|maple|golden|red|orange|yellow|crimson|changing colou?rs?)\b")
_ON_TREE = re.compile(r"\bon\s+(?:an?|the|its)?\s*(?:\w+\s+)?(?:tree|branch|branches|twig|vine|bush|plant)\b"
                      r"|\b(?:blossoms?|blossoming|flowering|blooming)\s+(?:\w+\s+)?(?:branch|branches|twigs?|sprigs?)\b")
_PINK = re.compile(r"\b(?:cherry|sakura|peach|plum|almond)\b")
_BLOSSOM = re.compile(r"\b(?:blossoms?|flowers?|blooms?)\b")
_FRUITS = {
    "orange": "oranges?|tangerines?|mandarins?", "lemon": "lemons?|limes?", "apple": "apples?", "pear": "pears?",
    "peach": "peach(?:es)?|apricots?", "cherry": "cherries", "grape": "grapes?", "olive": "olives",
    "gooseberry": "gooseberr(?:y|ies)", "strawberry": "strawberr(?:y|ies)",
    "berry": "blueberr(?:y|ies)|blackberr(?:y|ies)|berries|currants?", "tomato": "tomato(?:es)?",
    "coffee": "coffee (?:beans?|cherries|plant)", "mango": "mango(?:es)?",
}  # fmt: skip
_IN_A_POT = re.compile(r"\b(?:potted|pots?|planters?)\b")
_PLAIN = (
    (re.compile(r"\bbark\b"), "bark_close"),
    (re.compile(r"\bferns?\b|\bpalm (?:leaf|leaves|fronds?)\b"), "fern_close"),
    (re.compile(r"\bclovers?\b"), "clover_close"),
    (re.compile(r"\b(?:gypsophila|baby's breath)\b"), "blossom_close"),
    (re.compile(r"\b(?:cannabis|marijuana|hemp)\b"), "cannabis_close"),
    (re.compile(r"\b(?:agave|aloe|succulents?)\b"), "rosette_close"),
)
_WEB = re.compile(r"\b(?:spider['s]*|cob)[ -]?webs?\b|\bspider\b.*\bweb\b|\bweb\b.*\bspider\b")
_MACROS = (
    (re.compile(r"\bblood ?cells?\b|\bblood ?stream\b|\b(?:red|white) (?:blood )?(?:cells|corpuscles)\b"),
     "blood_close"),
    (re.compile(r"\bbacteri\w+\b|\bmicrobes?\b|\bmicro-?organisms?\b|\be\.? ?coli\b|\bbacill\w+\b"), "bacteria_close"),
    (re.compile(r"\b(?:corona)?virus(?:es)?\b(?! (?:scan|alert|warning))|\bviral particles?\b"), "virus_close"),
    (re.compile(r"\b(?:human|living|cancer|stem|plant|animal|immune|body|single) cells?\b|"
                r"\bcell (?:division|divid\w+)\b|"
                r"\bcells? (?:divid\w+|split\w*|multiply\w*)\b|\bmitosis\b|\bam(?:o|oe)ebas?\b|\bparamecium\b|"
                r"\bunder (?:a|the) microscope\b|\bmicroscopic (?:world|life|view|organisms?|creatures?|landscape)\b"),
     "cells_close"),
    (re.compile(r"\b(?:blades? of grass|grass blades?)\b|\b(?:dew\w*|rain\s?drops?|droplets?)\b.{0,30}\bgrass\b"),
     "grass_close"),
    (re.compile(r"\bsnow ?flakes?\b(?! (?:fall|drift|swirl))"), "snowflake_close"),
    (re.compile(r"\b(?:frost|rime|ice flowers?|ice crystals?)\b.*\b(?:window|glass|pane|windowpane)\b"
                r"|\bfrost patterns?\b|(?<!of )\bice crystals?\b"), "frost_close"),
    (re.compile(r"\brain(?:\s?drops?|water)?\b.{0,40}\b(?:window|windowpane|glass|pane|windshield|windscreen)\b"),
     "pane_close"),
    (re.compile(r"\b(?:drops?|droplets?|rain ?drops?|dew ?drops?)\b.{0,34}\b(?:falls?|falling|splash\w*|hit\w*|land\w*|"
                r"drips?|dripping|ripples?)\b.{0,24}\b(?:water|pond|puddle|lake|surface|pool)\b|\bcrown splash\b"
                r"|\brain\b.{0,16}\b(?:hit|fall|splash|drum|land)\w*\b.{0,12}\bpuddles?\b(?=.*\b(?:close|macro))"
                r"|\b(?:close|macro).*\brain\b.{0,16}\b(?:hit|fall|splash|drum|land)\w*\b.{0,12}\bpuddles?\b"
                r"|^(?:[\w-]+ ){0,4}?(?:water splash(?:ing|es)|splash(?:ing|es)? (?:of )?water)"
                r"(?:,? (?:in )?slow[- ]motion)?\.?$"),
     "crown_close"),
)
"""Words for what is smaller than a hand, and the row that shows it."""
_NEARER = (
    (re.compile(r"\bpebbles?\b|\bsea ?shells? and stones\b"), "pebbles_close"),
    (re.compile(r"\b(?:sand grains?|grains? of sand)\b"), "sand_close"),
    (re.compile(r"\bmoss(?:y|es)?\b"), "moss_close"),
)
"""The same, where the lens is said to be close."""
_LIFELESS = PLANTS | word_set("window glass water snow particle ice crystal puddle pool lake container light sun "
                              "morning rock wave beach food wall house drop cloud pond mirror material object")
STRONG = 0.5
"""Weight from which a named place is where the picture plays."""


def close_view(plan: Plan) -> str:
    """The row of paint/places/rows/close.py for a prompt that is of a plant's own parts; "" for all others."""
    words = plan.prompt.lower()
    if _WEB.search(words) and all(s.kind in PLANTS | {"net", "spider"} or s.word == "spider" for s in plan.subjects):
        return "web_close"
    if all(s.kind in _LIFELESS or s.scenery for s in plan.subjects):
        lens = bool(_CLOSE & set(plan.camera)) or _NEAR_WORDS.search(words) is not None
        rows = (*_MACROS, *(_NEARER if lens else ()))
        small = next((row for pattern, row in rows if pattern.search(words)), "")
        if small:
            return small
    if any(s.kind not in PLANTS and not _botanic(s.word) for s in plan.subjects):
        return ""
    near = bool(_CLOSE & set(plan.camera)) or _NEAR_WORDS.search(words) is not None
    placed = plan.setting.weight > STRONG and not near
    for pattern, row in _PLAIN:
        if pattern.search(words) and not placed and (near or row != "rosette_close") and not _IN_A_POT.search(words):
            return row
    if near and not placed and _BLOSSOM.search(words.replace("blossoming", "blossom")) and _ON_TREE.search(words):
        return "pink_blossom_close" if _PINK.search(words) else "blossom_close"
    fruit = _fruit(words, near)
    if fruit and not placed:
        return fruit
    if placed:
        return ""
    if near and any(s.kind == "flower" for s in plan.subjects):
        return "flower_close"
    told = _LEAVES.search(words) and not (_VERB.search(words) or _BARE.search(words))
    if told and (near or not _OWNED.search(words)):
        return _leaves(words, plan.season, near)
    plain = not any(s.kind == "flower" for s in plan.subjects) and not _BLOSSOM.search(words)
    return "plant_close" if near and plain and re.search(r"\bplants?\b", words) else ""


_OF_PLANTS = word_set(
    "bark twig branch sprig dew drop droplet raindrop petal blossom leaf shade color colour season footage")


def _botanic(word: str) -> bool:
    """A word that the planner took for something else, but that is of a plant here."""
    return word.split()[-1] in _OF_PLANTS


def _fruit(words: str, near: bool) -> str:
    for name, forms in _FRUITS.items():
        if re.search(rf"\b(?:{forms})\b", words):
            grows = _ON_TREE.search(words) or re.search(rf"\b(?:{forms})\s+(?:plant|vine|bush)", words)
            if grows and (near or not re.search(rf"\b(?:{forms})\s+tree", words)):
                return f"{name}_close"
    return ""


def _leaves(words: str, season: str, near: bool) -> str:
    if _BLOSSOM.search(words) and not re.search(r"\btree\b", words):
        return ""  # flowers with leaves: the flowers are the picture
    if _WET.search(words):
        return "dew_close"
    if season == "autumn" or _TURNED.search(words):
        return "autumn_close"
    return "canopy_close" if re.search(r"\b(?:trees?|canopy|sun|branch\w*)\b", words) else "leaf_close"
