"""Turns of phrase that are read as plainer ones: who teaches somebody to fish fishes too; clouds that build are no
house."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.turns.commentary import without_comment
from reelwright.engines.previz.plan.turns.idioms import turned
from reelwright.engines.previz.plan.turns.light_verbs import done_plainly
from reelwright.engines.previz.plan.turns.localities import plainer_places
from reelwright.engines.previz.plan.turns.nations import with_flags
from reelwright.engines.previz.plan.turns.persons import by_name

_LESSON = re.compile(
    r"\b(?:teach(?:es|ing)?|(?P<show>show(?:s|ing)?)|help(?:s|ing)?)\s+"
    r"(?P<whom>(?:his|her|their|a|an|the|two|three|some|young|little)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+)\s+"
    r"(?(show)how\s+|(?:how\s+)?)to\s+"
    r"(?!the\b|a\b|an\b|his\b|her\b|their\b)(?=\w)",
    re.IGNORECASE)  # fmt: skip
"""One shows somebody how to do a thing: 'shows her ring to friends' is no lesson."""
_GATHERING = re.compile(
    r"\b((?:storm\s+|thunder)?clouds?|(?:thunder)?storms?)\s+(?:is\s+|are\s+)?building\b(?:\s+up\b)?",
    re.IGNORECASE)  # fmt: skip
"""Weather that builds."""


_GIANT = re.compile(
    r"\b(?P<who>(?:an?|the|one|two|three|another)(?: (?:sleeping|gentle|friendly|bearded|old|angry|stone|lonely|"
    r"colossal|hairy))*) giant(?P<many>s?) "
    r"(?=(?:walk|sit|stand|sleep|hold|carr|lift|stomp|stride|striding|look|step|tower|loom|lean|kneel|reach|throw|peer|"
    r"wade|wading|lie|lying|bend|pick|roar|wake|smash|crush|drag|climb|rise|rising|rest|crouch|watch|gaz|march|emerge|"
    r"bow|stretch|hammer|fish|drink|made|built|formed|composed)"
    r"(?:s|es|ies|ing|ning|ting|ping)?\b|with (?:an?|his|her|two)\b|"
    r"(?:on|in|over|above|behind) (?:an?|the)\b)", re.IGNORECASE)  # fmt: skip


def of_giants(text: str) -> str:
    """'A giant walks over a village': it is somebody, not the size of something."""
    return _GIANT.sub(lambda found: f"{found.group('who')} giant ogre{found.group('many')} ", text)


_SPELL = re.compile(
    r"(?<!its )\b(?:(?P<bright>glowing|burning|blazing|shining|luminous)\s+)?(?:ring|circle|wheel|seal|sigil|"
    r"disc)s?\s+of\s+"
    r"(?:(?P<hue>glowing|burning|red|blue|green|purple|violet|golden|gold|white|orange|pink|silver|black)\s+){0,2}"
    r"(?P<stuff>fire|flames?|light|runes?|energy|magic|lightning|symbols|glyphs|sigils)\b", re.IGNORECASE)  # fmt: skip
"""A circle that a spell draws into the air."""


def conjured(text: str) -> str:
    """'A ring of blue fire' as 'a blue fire-circle': it is no jewel."""

    def circle(found: re.Match[str]) -> str:
        if found.group("stuff").lower() == "light" and not (found.group("bright") or found.group("hue")):
            return found.group()  # a spotlight's
        fiery = found.group("stuff").lower().startswith(("fire", "flame"))
        return " ".join([*filter(None, [found.group("hue")]), "fire-circle" if fiery else "rune-circle"])

    return _SPELL.sub(circle, text)


_TIMES = (r"(?:storm|dawn|sun(?:rise|set)|dinner|lunch|breakfast|meal|show|game|match|race|battle|fight|"
          r"performance|concert|"
          r"wedding|exam|class|work|bed|departure|start|end|journey|trip|flight|duel|moment|kickoff|night|winter|rain|war|"
          r"party|ceremony|camera|launch|take-?off|first|next|time|long|meeting|rehearsal|marathon|picnic|swim|run|dive|"
          r"climb|operation|interview)")  # fmt: skip
_HAPPENS = r"(?:arrives?|leaves?|starts?|begins?|rises?|sets|opens?|closes?|comes?|goes?|falls?|wakes?|ends?|returns?)"
_THEN = r"(?:[,.;]|$| (?:in|on|at|under|with|of|inside|beneath|while|as)\b)"
_BEFORE = re.compile(
    rf"\bbefore(?= (?:an?|the|two|three|his|her|its|their) (?!(?:[\w-]+ ){{0,2}}{_TIMES}\b)"
    rf"(?!(?:[\w-]+ ){{1,3}}{_HAPPENS}{_THEN})(?:[\w-]+ ){{0,3}}?[\w-]+{_THEN})", re.IGNORECASE)
"""'A girl before a stone angel': a place, no time; 'before his guests arrive' is one."""


def faced(text: str) -> str:
    """'Before a dragon' as 'in front of a dragon'."""
    return _BEFORE.sub("in front of", text)


def shared(text: str) -> str:
    """'Grandfather teaches his grandson to fish' as 'Grandfather and his grandson fish'."""
    return _LESSON.sub(r"and \g<whom> ", text, count=1)


_CARESS = re.compile(
    r"\b(?P<verb>runs|running|run|trails|trailing|brushes|brushing) (?:(?:his|her|their|a|one|both) )(?:\w+ )?"
    r"(?:hands?|fingers|fingertips|palms?) (?:\w+ly )?(?:along|over|through|across|down)\b", re.IGNORECASE)
"""Words for a hand that goes over something."""


def caressed(text: str) -> str:
    """'Runs her hand along a horse's neck' as 'strokes a horse's neck': nobody runs."""
    return _CARESS.sub(lambda found: "stroking" if found.group("verb").lower().endswith("ing") else "strokes", text)


def gathered(text: str) -> str:
    """'Storm clouds building over a field' as 'storm clouds over a field': they are no house."""
    return _GATHERING.sub(r"\1", text)


_BEAMS = re.compile(
    r"\b(?:(?:beam|shaft|ray|column|pillar|curtain|waterfall|stream|blade|cone)s?) of "
    r"(?:(?!(?:and|water|rain|smoke|dust|mist)\b)[\w-]+ ){0,2}?"
    r"(?P<of>light|sunlight|moonlight|daylight)\b", re.IGNORECASE)  # fmt: skip
"""Light that has a shape: 'a waterfall of light', 'beams of coloured light'."""
_ORBS = re.compile(
    r"\b(?:ball|orb|sphere|globe)(?P<many>s?) of (?:(?P<hue>red|blue|green|purple|violet|golden|white|orange|pink)\s+)?"
    r"(?:[\w-]+ )?(?P<stuff>lightning|energy|electricity|plasma|light|magic|fire|flames?)\b",
    re.IGNORECASE)  # fmt: skip


def shaped_light(text: str) -> str:
    """'A waterfall of light' as 'shafts of light', 'a ball of lightning' as 'a glowing blue orb': no water, no toy."""

    def orb(found: re.Match[str]) -> str:
        usual = "orange" if found.group("stuff").lower().startswith(("fire", "flame")) else "blue"
        return f"glowing {found.group('hue') or usual} orb{found.group('many')}"

    return _ORBS.sub(orb, _BEAMS.sub(lambda found: "shafts of light" if found.group("of").lower() == "light"
                                     else f"shafts of light, {found.group('of')}", text))


_FIGUREHEAD = re.compile(
    r",?\s*(?:with\s+)?(?:an?\s+|its\s+|the\s+)?(?:carved\s+|wooden\s+|golden\s+)?"
    r"\b(?!(?:his|her|their|shaved|bald|bare)\b)[\w-]+(?:'s)?[ -](?:figure)?head\s+"
    r"(?:carved\s+)?(?:on|at|for)\s+(?:its|the|a)\s+(?:prow|bow|stem|stern)\b", re.IGNORECASE)  # fmt: skip


_GARGOYLE = re.compile(r"\b(on|atop) (?:an?|the) (?:[\w-]+ )?gargoyle\b(?=[^.;]*\b(?:above|over|"
                       r"overlooking)\b)", re.IGNORECASE)
"""What somebody crouches on over a city: the top of a building."""


def without_figureheads(text: str) -> str:
    """A ship's 'dragon head on the prow' is a part of it, no second body."""
    return _GARGOYLE.sub(r"\1 a rooftop", _FIGUREHEAD.sub("", text))


_TEAM = re.compile(r"\b(football|soccer|rugby|basketball|baseball|hockey|volleyball|cricket) (team|"
                   r"squad)\b(?!')", re.IGNORECASE)
"""'A football team': players, no balls."""


_MATCH = re.compile(r"^(?:(?:an?|the) )?(?:(?:tense|fierce|intense|exciting|thrilling|epic|final|close|heated) )?"
                    r"(?P<game>boxing|wrestling|fencing|chess|tennis|badminton|football|soccer|rugby|basketball|hockey|"
                    r"volleyball|cricket) match\b(?! (?:point|between)\b)", re.IGNORECASE)  # fmt: skip
_RIVALS = {"boxing": "two boxers fight in a boxing ring", "wrestling": "two wrestlers fight in a boxing ring",
           "fencing": "two fencers fence", "chess": "two men play chess", "tennis": "two tennis players play tennis",
           "badminton": "two badminton players play badminton"}  # fmt: skip
"""Who is seen in a match of two."""


def of_players(text: str) -> str:
    """'A football team' as 'a team of football players', 'a tennis match' as two who play it: nothing that burns."""

    def rivals(found: re.Match[str]) -> str:
        game = found.group("game").lower()
        return _RIVALS.get(game, f"{game} players play {game} in a stadium")

    return _MATCH.sub(rivals, _TEAM.sub(r"\2 of \1 players", text))


_OVER_EARTH = re.compile(r"(?<=[a-z]) (?:high )?(?:above|"
                         r"over) (?:the )?(?:\w+ side of )?(?:the )?earth\b", re.IGNORECASE)


def orbiting(text: str) -> str:
    """'A satellite above the night side of Earth' as 'a satellite, above Earth': where it plays, no kind of Earth."""
    return _OVER_EARTH.sub(", above Earth", text)


_KICKS_UP = re.compile(
    r"(?P<who>(?:,? (?:as|while) )?(?:(?:its|his|her|their|the) )?\b(?:hooves|hoofs|paws|feet|wheels|tyres|tires|"
    r"boots) )?"
    r"\b(?:kick|throw|churn|send)(?P<how>s|ing|)\b(?: up)? (?:(?:an?|thick|huge|great|big|golden|little|small|the) )*"
    r"(?:(?:cloud|plume|trail|spray|wall|burst)s? of )?(?P<what>dust|sand|dirt|mud|snow|powder)\b"
    r"(?: (?:up )?(?:into|in) the air| flying| up)?", re.IGNORECASE)  # fmt: skip
"""What feet and wheels throw up: who 'kicks up dust' runs, and fights nobody."""


def thrown_up(text: str) -> str:
    """'Wild horses kick up dust on the prairie' as 'wild horses run, dust trailing, on the prairie'."""

    def run(found: re.Match[str]) -> str:
        trail = f"{found.group('what')} trailing"
        if " up" not in found.group().lower() and "flying" not in found.group().lower():
            return found.group()
        if found.group("who") or found.group("how").lower() == "ing":
            return f", {trail}"
        gallops = "gallop" if "gallop" in text.lower() else "run"
        return f"{gallops}{found.group('how')}, {trail},"

    return _KICKS_UP.sub(run, text)


_BATS = re.compile(r"(?<!of )(?<!the )(?<!two )\bbat(?P<how>s|ting|ted|) "
                   r"(?=(?:playfully |gently |lazily )?(?:at|its|his|her)\b)", re.IGNORECASE)
"""What a kitten does to a ball of yarn."""


def pawed(text: str) -> str:
    """'A kitten bats at a ball' as 'a kitten paws at a ball': nothing that hangs in caves."""
    return _BATS.sub(lambda found: {"ting": "pawing", "ted": "pawed"}.get(
        found.group("how").lower(), "paw" + found.group("how")) + " ", text)


_WET_WINDOW = re.compile(r"\b(?:rain|water)[ -](?:streaked|spattered|splattered|lashed|soaked|speckled|flecked|beaded|"
                         r"dotted|covered) (?P<pane>windows?(?: ?panes?)?|glass|panes?)\b", re.IGNORECASE)  # fmt: skip
"""Glass that says what the weather is."""


def rained_on(text: str) -> str:
    """'Beside a rain-streaked window' as 'beside a window, rain outside,': it rains."""
    return _WET_WINDOW.sub(lambda found: f"{found.group('pane')}, rain outside,", text)


_STAMPEDE = re.compile(r"\bstampede of (?=[a-z])", re.IGNORECASE)


def stampeding(text: str) -> str:
    """'A stampede of elephants' as 'a herd of stampeding elephants': it is they who run."""
    return _STAMPEDE.sub("herd of stampeding ", text)


_LIGHT_BEAMS = re.compile(
    r"(?P<lead>(?:^|[,;] |\b(?:the|its|their|long|bright|white|golden|gold|colou?red|pale|twin|two|dusty|warm|blue|red|"
    r"green|soft|slanting|sweeping|searchlight|headlight|spotlight|flashlight|torch|projector|rainbow|brilliant|single|"
    r"a|and|with|of) ))beam(?P<many>s?)\b(?! of\b|'|-)(?!\w)", re.IGNORECASE)
_OF_STEEL = re.compile(r"\b(?:wooden|oak|timber|steel|iron|balance|girder|ceiling|rafters?|roof|lighthouse|gymnast\w*|"
                       r"crane|scaffold\w*|construction|barn|attic)\b", re.IGNORECASE)


def beaming(text: str) -> str:
    """'Dust in the coloured beams' as 'dust in the coloured light shafts': nothing of wood or iron."""
    if _OF_STEEL.search(text) is not None:
        return text
    return _LIGHT_BEAMS.sub(lambda found: f"{found.group('lead')}light shaft{found.group('many')}", text)


_FILMS = re.compile(r"^(?P<art>an?|the)(?: (?:old|vintage|film|movie))? camera "
                    r"(?=(?:on|stands?|sits?|rests?|lies|mounted|waits?)\b)"
                    r"(?P<legs>on (?:an?|its|the) (?:\w+ )?tripod)?", re.IGNORECASE)


def of_cameras(text: str) -> str:
    """'A camera on a tripod stands on a cliff': the thing, not how it is filmed."""

    def thing(found: re.Match[str]) -> str:
        bare = found.group().lower().split()[1] == "camera"
        return f"{found.group('art')} tripod-camera" if found.group("legs") else (
            f"{found.group('art')} dslr camera " if bare else found.group())

    return _FILMS.sub(thing, text)


_DRIPS = re.compile(r"\b(?P<what>(?:maple |golden |melted )?"
                    r"(?:honey|syrup|caramel|molasses|chocolate|sauce|icing|cream)) (?:slowly )?drips?\b",
                    re.IGNORECASE)


def dripping(text: str) -> str:
    """'Golden honey drips from a dipper' as 'golden honey pours from a dipper': no drips to look at."""
    return _DRIPS.sub(r"\g<what> pours", text)


_ROPEWAY = re.compile(r"\bcable car(?P<many>s?)\b", re.IGNORECASE)
_HEIGHTS = re.compile(r"\b(?:mountains?|valleys?|peaks?|alps|alpine|gorge|canyon|cliffs?|forest|ski|pine|snowy|clouds|"
                      r"glides|dangles|sways|rio|station)\b", re.IGNORECASE)
_RAILS = re.compile(r"\b(?:san francisco|streets?|tram|rails?|bell|steep hill|city hill)\b", re.IGNORECASE)


def on_ropes(text: str) -> str:
    """'A cable car above a snowy valley' as one that hangs on its rope, not on rails."""
    if _HEIGHTS.search(text) is None or _RAILS.search(text) is not None:
        return text
    return _ROPEWAY.sub(r"mountain cable car\g<many>", text)


_BENCH = re.compile(r"\b(?P<of>lab(?:oratory)?|work|carpenter'?s|watchmaker'?s|jeweller'?s|jeweler'?s) ?bench\b"
                    r"(?P<slides>.*?\bslides?\b)?", re.IGNORECASE)


def at_benches(text: str) -> str:
    """A laboratory's bench is a table, and its slides are of glass."""

    def table(found: re.Match[str]) -> str:
        rest = re.sub(r"\bslide(s?)$", r"glass slide\1", found.group("slides") or "")
        room = "laboratory " if found.group("of").lower().startswith("lab") else "workshop "
        return f"{room}table{rest}"

    return _BENCH.sub(table, text)


_ROCKETS = re.compile(r"\b(?:(?P<one>an?|the) )?(?P<adj>(?:huge|single|lone|small|red|golden) )?firework "
                      r"(?:rocket|shell)s?\b(?P<does> (?:explodes?|bursts?|blooms?|opens?|goes off))?",
                      re.IGNORECASE)


def fired(text: str) -> str:
    """'A firework rocket explodes above a castle' as 'fireworks explode above a castle': no spaceship."""
    return _ROCKETS.sub(lambda found: "fireworks" + (" burst" if found.group("does") else ""), text)


_WRECK = re.compile(r"\b(?:ship ?wreck|wreck(?:ed ship)?|wrecked (?:boat|freighter|trawler))\b"
                    r"(?! of a (?:car|plane|train))",
                    re.IGNORECASE)
_ASHORE = re.compile(r"\b(?:beach|shore|sand|sands|dunes?|desert|rocks|coast|low tide|mudflats?|stranded|aground)\b",
                     re.IGNORECASE)
_SUNKEN = re.compile(r"\b(?:underwater|divers?|diving|sunken|seabed|sea floor|ocean floor|deep|fish|submarine|"
                     r"car|plane)\b", re.IGNORECASE)


def ashore(text: str) -> str:
    """'A shipwreck on a beach' lies there: it neither floats nor is it under water."""
    if _ASHORE.search(text) is None or _SUNKEN.search(text) is not None:
        return text
    return _WRECK.sub("stranded wreck", text)


_PASSING = re.compile(r"(?<!with )(?<!under )\b(?P<what>(?:[a-z-]+ )?umbrellas)(?= (?:passing|pass|hurrying|hurry|"
                      r"bobbing|crossing|moving|rushing)\b)", re.IGNORECASE)  # fmt: skip
"""Umbrellas that go along a street have people under them."""


def carried(text: str) -> str:
    """'Umbrellas passing' as 'people with umbrellas passing'."""
    return _PASSING.sub(r"people with \g<what>", text)


_VANISHING = re.compile(r"\b(?P<way>roads?|highways?|paths?|tracks?|rails|lanes?|streets?|trails?|poles|lights) "
                        r"(?:vanishing|disappearing|fading|dissolving|receding|melting) (?=in)",
                        re.IGNORECASE)  # fmt: skip
"""A road that is lost to sight does not dissolve, nor does who stands on it."""


def leading_off(text: str) -> str:
    """'A road vanishing into the distance' as 'a road into the distance'."""
    return _VANISHING.sub(r"\g<way> ", text)


_BOTTLED = re.compile(r"\bbottle of (?P<of>whiske?y|wine|red wine|white wine|rum|gin|champagne|beer|vodka|bourbon)\b"
                      r"(?! (?:is )?(?:pour|drip))", re.IGNORECASE)


def bottled(text: str) -> str:
    """'A bottle of whiskey and a cigar' as 'a whiskey bottle and a cigar': no glass of it."""
    return _BOTTLED.sub(r"\g<of> bottle", text)


_NAMED = (
    (re.compile(r"\bjack[- ]?o'?[- ]?lantern(s?)\b", re.IGNORECASE), r"carved pumpkin\1"),
    (re.compile(r"\b(?:candle flame|flame of (?:a|the) candle)\b", re.IGNORECASE), "candle"),
    (re.compile(r"\btelescope array\b|\barray of (?:radio )?telescopes\b", re.IGNORECASE), "six radio telescopes"),
    (re.compile(r"\bbouquet of (?:\w+ )??(\w+s)\b(?= in (?:an?|the) (?:\w+ ){0,2}(?:vase|jar|can|jug|pitcher|bucket|"
                r"bottle|glass|pot)\b)", re.IGNORECASE), r"\1"),
    (re.compile(r"(?<=[,;] )winter (light|sun|sunlight)\b", re.IGNORECASE), r"pale \1"),
    (re.compile(r"\bhot[- ]air balloon(?:'s)? burner\b", re.IGNORECASE), "hot air balloon"),
    (re.compile(r"(?P<before>balloon[^.]*) (?:the|its) (?:\w+ )?envelope(?: from inside| from within)?\b",
                re.IGNORECASE), r"\g<before> it"),
    (re.compile(r"\b(?P<what>rocket|shuttle)(?P<does> stands| waits| sits)? on (?:an?|its|the) launch ?pad\b",
                re.IGNORECASE), r"\g<what>\g<does> beside a launch pad"),
    (re.compile(r"\b(?:steam )?(?:locomotive|steam train|steam engine)(?:'s)? wheels (?:turn|spin|roll)\b",
                re.IGNORECASE), "steam locomotive drives"),
    (re.compile(r"\bbottle (?:cap|top|lid)(?P<many>s?)\b(?= (?:off|from|of)\b|[,.;]|$)", re.IGNORECASE), r"bottle\1"),
    (re.compile(r"\bsubmarine(?:'s)? periscope\b", re.IGNORECASE), "periscope"),
    (re.compile(r"\bcollid(?:e|(?P<how>es|ing|ed)) with\b(?! each| one)", re.IGNORECASE), r"crash\g<how> into"),
    (re.compile(r"\b(?:liquid|molten) (gold|silver|bronze|iron|steel|metal) (?:is |being )*(?:poured|pouring|pours) "
                r"(?:in)?to (?:an? |the )?(?:\w+ )?mou?lds?\b", re.IGNORECASE), r"a goldsmith pours molten \1"),
    (re.compile(r"\b(?:sky ?diver|base jumper)\b(?=[^.]*\b(?:free[- ]?fall|falling|accelerat|leap|plummet|div)\w*)",
                re.IGNORECASE), "person skydiving"),
    (re.compile(r"\bunder the water\b(?!fall| line)", re.IGNORECASE), "underwater"),
)
"""Names of things that are known by another one."""


def renamed(text: str) -> str:
    """'Jack-o'-lanterns' as 'carved pumpkins', 'a candle flame' as 'a candle'."""
    for said, name in _NAMED:
        text = said.sub(name, text)
    return text


def plainer(text: str) -> str:
    """The text with every such turn of phrase read as its plainer one."""
    for reading in (without_comment, by_name, turned, with_flags, plainer_places, of_giants, faced, caressed,
                    of_players, without_figureheads, done_plainly, orbiting, shaped_light, conjured, gathered,
                    shared, thrown_up, pawed, rained_on, stampeding, beaming, of_cameras, dripping, on_ropes,
                    at_benches, fired, ashore, carried, leading_off, bottled, renamed):
        text = reading(text)
    return text
