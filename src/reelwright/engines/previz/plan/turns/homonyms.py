"""Nouns with two looks, told apart by their company: wine goes into wine glasses, fire is conjured in a hand."""

from __future__ import annotations

from reelwright.engines.previz.plan.turns.turn import Turn

_DRINK = (
    r"\b(?:wine|champagne|prosecco|bottles?|pour\w*|toast(?:s|ing)?|clink\w*|sommelier|cocktails?|"
    r"whiske?y)\b"
)
_EYES = r"\b(?:eye|sun|reading|wear\w*|lens(?:es)?|nose|read(?:s|ing)?|frames?|spectacles|3d|thick)\b"
_GLASSES = (
    r"(?<!wine )(?<!champagne )(?<!shot )(?<!cocktail )(?<!drinking )(?<!magnifying )(?<!beer )"
    r"\bglasses\b(?! of\b)"
)
_PALM = (
    r"\bin (?P<whose>(?:(?:his|her|their|its|one|the) )?(?:open |outstretched |bare )?)palms?\b"
    r"(?! (?:trees?|grove|leaf|leaves|oil|fronds?|springs|beach))"
)
_LOUNGES = (
    r"(?<=[a-z] )(?<!hotel )(?<!airport )(?<!cocktail )(?<!the )lounges\b(?= (?:\w+ly )?(?:nearby|on|"
    r"in|by|beside|at|under|around|about|near|next|with)\b|[,.;]|$)"
)
_KITCHEN = (
    r"\b(?:bak(?:e|es|er|ing)|cakes?|pancakes?|waffles?|whisk\w*|flour|sugar|mix\w*|bowls?|spoon|cook\w*|chef|kitchen)\b"
)
_BLOCK = (
    r"\b(?P<art>an? )?(?:whole |entire |city |residential |housing |urban |(?<=round the ))block\b"
    r"(?! of (?:stone|wood|ice|marble|granite))"
)
_SQUARE = (
    r"(?P<one>(?:^|\b(?:an?|one|two|three|four|his|her|their|its|of|with|and|black|white|red|blue|green|brown|grey|gray|"
    r"small|large|big|wooden|glass|leather|metal|stone) ))square (?=[a-z-]+)"
    r"(?!(?:in|at|of|on|with|by|near|where|and|or|filled|full|is|was|during|under|after|while|as|lit|surrounded|that|which|"
    r"before|behind|outside|beside|from|to|below|covered|seen|dance|dancing|through|crowded|empty|bustling)\b)"
)
"""'A square table' is no table on a market square."""
_AT_BAT = r"\b(?:pancake batter|baseball|home ?run|pitcher's|innings?|stadium)\b"

TURNS: tuple[Turn, ...] = (
    Turn(_GLASSES, "wine glasses", when=_DRINK, unless=_EYES),
    Turn(_PALM, lambda found, _: f"in {found['whose'] or 'the '}hand"),
    Turn(r"\b(?:stuffed|plush|toy) bear(?P<many>s?)\b", r"teddy bear\g<many>"),
    Turn(r"\btug of war\b", "tug-of-war"),  # no boat, no battle
    Turn(r"\bworld war (?:i{1,3}|one|two|[12])\b", "wartime"),  # no world is seen, nobody tells of himself
    Turn(_LOUNGES, "rests"),
    Turn(_BLOCK, lambda found, _: "a street" if found["art"] else "street"),
    Turn(_SQUARE, r"\g<one>square-shaped "),
    Turn(r"\bbatter\b", "pancake batter", when=_KITCHEN, unless=_AT_BAT),
)
"""Each such noun as the plainer one that is meant."""
