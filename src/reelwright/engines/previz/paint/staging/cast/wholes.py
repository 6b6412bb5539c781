"""Several words of a prompt that are one thing to look at: a key in its lock, a heart in the foam of a latte."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.figures.things.latte import ART, HAND, MOTIFS
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice


@dataclass(frozen=True, slots=True)
class _Whole:
    """said: words for it; name: the ware; parts: last words of the subjects that it stands for; spot: a room for it
    where the prompt names none, or another place, setting/spot; kind: the planner's; camera: what it is seen with;
    bits: particles about it."""

    said: re.Pattern[str]
    name: str
    parts: frozenset[str]
    spot: str = ""
    kind: str = "object"
    camera: tuple[str, ...] = ()
    bits: tuple[str, ...] = ()
    acts: bool = False  # it keeps its number and what it does
    own_size: bool = False  # it is a close shot already
    elsewhere: str = ""  # a finer place that its words wrongly name
    dyed: bool = False  # the colour that no thing has is its own
    alone: str = ""  # a word with which it is there though somebody is meant whom no word names


_ALIVE = word_set("person child")
_FUMES, _STACKS = r"(?:smok\w+|fumes|plumes)", r"chimneys?|stacks?|smoke ?stacks?"
_WHOLES = (
    _Whole(re.compile(r"\b(?:message|letter|note|scroll|map) (?:rolled up )?(?:in|inside) (?:a|an|the) (?:\w+ ){0,2}"
                      r"bottle\b|\bbottle (?:with|holding|containing) (?:a|an|the) (?:\w+ ){0,2}"
                      r"(?:message|letter|note|scroll|map)\b"),
           "message in a bottle", word_set("bottle message letter note scroll map")),
    _Whole(re.compile(r"\bkeys?\b[^,.;]{0,24}\b(?:in|into|inside|opens?|unlocks?|turns?|fits?)\b[^,.;]{0,24}"
                      r"\b(?:locks?|keyhole|padlock)\b"),
           "key in a lock", word_set("key lock keyhole padlock"), "table_top"),
    _Whole(re.compile(r"\b(?:watch(?!e[sd]\b|ing\b)\w*|clock\w*|timepiece)(?:'s)?\b[^,.;]{0,24}\b(?:gears?|cogs?|cogwheels?|workings?|"
                      r"mechanism|movement|innards)\b|\b(?:gears?|cogs?|mechanism|movement|workings|inside) of an? "
                      r"(?:\w+ ){0,2}(?:watch|clock|timepiece)\b|\bclockwork (?:gears|mechanism|movement)\b"),
           "watch movement", word_set("gear cog cogwheel watch clock mechanism movement working clockwork timepiece "
                                      "pocket"), "clockmaker"),
    _Whole(re.compile(r"\bdandelion (?:seed ?heads?|clock|puff\w*)\b|\bdandelion\b[^.]{0,40}\b(?:seeds?|fluff)\b|"
                      r"\bseeds? of a dandelion\b"),
           "dandelion", word_set("dandelion head seed clock puff fluff"), "", "flower", ("macro",), ("pollen",)),
    _Whole(re.compile(r"\b(?:city|town|colony|village|metropolis)\b[^.;]{0,16}\b(?:in|inside|under|beneath|within) "
                      r"(?:an?|its|the) (?:[\w-]+ )?(?:glass |crystal )?(?:dome|bubble)\b|"
                      r"\bdomed (?:[\w-]+ )?(?:city|colony|town)\b"),
           "domed city", word_set("city town colony village metropolis dome bubble roof")),
    _Whole(re.compile(r"\b(?:trees?|oak|trunk)\b[^.;]{0,24}\b(?:with|has) (?:an? )?(?:[\w-]+ )?(?:doors?|windows?)\b|"
                      r"\b(?:door|window)s? (?:set |carved |built )?(?:in|into) (?:an?|the) "
                      r"(?:[\w-]+ ){0,2}(?:tree|oak|trunk)\b|"
                      r"\btree[- ]trunk house\b"),
           "house tree", word_set("tree oak trunk door window")),
    _Whole(re.compile(r"\b(?:stairs|staircase|stairway|steps)\b[^.;]{0,40}\bdoor(?:way)?\b"
                      r"[^.;]{0,20}\b(?:sky|clouds|heavens?)\b"),
           "sky stairs", word_set("stairs stair staircase stairway step steps door doorway stone slab")),
    _Whole(re.compile(r"\b(?:ink|dye|food colou?ring)\b[^.;]{0,40}\b(?:glass of |clear |still )?water\b"),
           "dye in water", word_set("ink dye food coloring colouring glass water drop tank"), "studio",
           dyed=True),
    _Whole(re.compile(r"\bpaints? (?:is |are )?(?:being )?(?:rapidly |slowly )?(?:mixed|mixing|stirred|"
                      r"combined|swirl\w+|blend\w+)\b|"
                      r"\b(?:mixed|swirling|swirls of) paints?\b"),
           "mixed paint", word_set("paint stick colour color swirl mixture"), "studio", dyed=True),
    *(_Whole(re.compile(rf"\boil and {under}\b|\b{under} and (?:olive )?oil\b|"
                        rf"\boil (?:is |being )*(?:mixed|poured|mixing|stirred|dropped|floating|floats|swirl\w*) "
                        rf"(?:with|in|into|on|on top of) (?:the )?{under}\b"),
             f"oil on {under}", word_set("oil vinegar water fluid liquid"), "studio")
      for under in ("vinegar", "water")),
    _Whole(re.compile(r"\bmusic(?:al)? box\b"), "music box", word_set("box ballerina dancer figurine figure"),
           "bedroom"),
    _Whole(re.compile(r"\b(?:vinyl|record)s?\b[^.]{0,40}\b(?:needle|stylus|spins?|spinning|turntable)\b|"
                      r"\b(?:needle|stylus)\b[^.]{0,30}\b(?:vinyl|record)\b"),
           "turntable", word_set("record vinyl needle stylus turntable player"), "living_room", alone="needle"),
    *(_Whole(re.compile(rf"\b{tool}\b[^.;]{{0,24}}\b(?:writ\w+|draws?|drawing|sketch\w*|signs?|signing|scratch\w*|"
                        rf"glid\w+|scribbl\w+|paints?|painting)\b"),
             f"{name} at work", word_set("pen quill pencil brush paintbrush letter paper parchment sheet page ink nib "
                                         "desk calligraphy word line circle"), "library", own_size=True)
      for tool, name in ((r"(?:fountain |ink |dip )?pen", "fountain pen"), (r"quill(?: pen)?", "quill"),
                         (r"pencil", "pencil"), (r"(?:paint|calligraphy |ink )?brush", "paintbrush"))),
    _Whole(re.compile(r"\bsparklers?\b"), "lit sparkler", word_set("sparkler hand spark"), camera=("macro",)),
    _Whole(re.compile(r"\b(?:glass )?marbles (?:roll\w*|spin\w*|scatter\w*|glint\w*|lie|on|in|spill\w*|bounce)\b|"
                      r"\bglass marbles\b"), "glass marbles", word_set("marble"), kind="object", acts=True),
    _Whole(re.compile(r"\bbunch of grapes\b"), "grapes", word_set("grape bunch"), kind="food"),
    *(_Whole(re.compile(rf"\b{name}\b[^.;,]*\b(?:rests?|lies|lying|sits?|sleeps?|waits?|resting|nestl\w+|in)\b[^.;,]*"
                        rf"\bcase\b"), f"{name} in its case", word_set(f"{name} case velvet"), "living_room")
      for name in ("violin", "guitar")),
    _Whole(re.compile(r"\bchainsaw\b[^.;]*\b(?:cuts?|saws?|slices?|bites?|cutting|tears?|rips?)\b[^.;]*\b(?:log|trunk|tree|"
                      r"wood|timber)\b"), "chainsaw in a log", word_set("chainsaw log trunk tree wood timber sawdust")),
    _Whole(re.compile(r"\bdrone\b[^.;]*\b(?:deliver\w*|carr\w+|drop\w*|lower\w*|bring\w*|with)\b[^.;]*\b(?:parcel|"
                      r"package|box|pizza)\b"), "delivery drone", word_set("drone parcel package box"), "", "drone",
           acts=True),
    *(_Whole(re.compile(rf"\b(?:ramen|noodles?|udon|pho|soba|spaghetti|pasta|linguine)\b[^.;]*\b{tool}\b|"
                        rf"\b{tool}\b[^.;]{{0,40}}\b(?:ramen|noodles?|udon|pho|soba|spaghetti|pasta)\b"),
             f"noodles lifted by {name}",
             word_set("bowl ramen noodle udon pho soba spaghetti pasta linguine chopstick fork broth"),
             "restaurant", "food", bits=("steam",))
      for tool, name in (("chopsticks?", "chopsticks"), ("fork", "a fork"))),
    _Whole(re.compile(r"\b(?:lift|hoist|rais|swing|lower|carr)\w* (?:an?|the|huge|long) (?:\w+ ){0,2}?"
                      r"(?:beam|girder)\b|\b(?:beam|girder) (?:hangs|swings|is lifted|dangles)\b"),
           "hoisted girder", word_set("crane beam girder"), elsewhere="girder"),
    _Whole(re.compile(r"\b(?:lit|burning|lighted|flaming|struck) match\b|\bmatch(?:stick)? (?:burns?|flares?|is lit|"
                      r"flickers?|ignites?)\b"), "lit match", word_set("match matchstick")),
    _Whole(re.compile(r"\b(?:shuttle|spaceship|spacecraft|rocket|capsule|starship)\b(?! hotel)[^.;]{0,30}"
                      r"(?<!railway )(?<!train )(?<!metro )(?<!subway )(?<!bus )(?<!gas )(?<!police )\bstation\b"),
           "space station", word_set("station"), "", "spaceship"),
    _Whole(re.compile(rf"\b{_FUMES}\b[^.;]*\b(?:factory|industrial|power plant|mill)\b[^.;]*\b(?:{_STACKS})\b|"
                      rf"\b{_FUMES}\b[^.;]*\bsmoke ?stacks?\b"),
           "factory", word_set("factory chimney stack smokestack plant mill"), "street/industrial", "factory",
           bits=("smoke",)),
    _Whole(re.compile(rf"\b{_FUMES}\b[^.;]*\bfrom (?:an?|the|its) (?!factory|industrial|mill)"
                      r"(?:\w+ )?chimney\b(?! of)"), "cottage", word_set("chimney"), "meadow/hills", "house",
           bits=("smoke",)),
    _Whole(re.compile(r"\bicicles?\b(?! (?:light|pop))"), "row of icicles",
           word_set("icicle roof eave gutter ledge edge"), "snow_peaks/snowfield"),
    _Whole(re.compile(r"\bsaturn's rings?\b|\brings? of saturn\b"), "saturn", word_set("ring saturn"), "", "planet"),
    _Whole(re.compile(r"\b(?:paper|origami|folded) crane\b(?=[^.]*\b(?:unfold\w*|table|desk|windowsill|sill|shelf|"
                      r"counter|nightstand|stands?|sits?)\b)"), "folded crane", word_set("crane")),
    _Whole(re.compile(r"\b(?:paper|origami|folded) cranes?\b"), "origami crane", word_set("crane"), acts=True),
)
_SETTLED = ("folded crane",)
_TOYS = word_set("ballerina dancer")
_FOAM = re.compile(r"\b(?:latte|cappuccino|coffee|milk|espresso|matcha)(?:'s)?(?: \w+)? (?:foam|art|froth|crema)\b|"
                   r"\bfoam art\b|\b(?:in|into|on) (?:the |a )?(?:\w+ )?(?:foam|latte|cappuccino|flat white)\b")
_IN_FOAM = word_set("foam latte cappuccino milk coffee cup froth art mug espresso jug pitcher leaf fern heart swan "
                    "tulip rosetta rose pattern counter saucer")
_DRAWS = word_set("draw pour write make paint create trace swirl etch work finish")


def as_wholes(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with one subject for each such thing."""
    words = plan.prompt.lower()
    for whole in _WHOLES:
        alive = [s for s in plan.subjects if s.kind in _ALIVE]
        maker = any(s.word.split()[-1] not in _TOYS for s in alive)
        unnamed = whole.alone and whole.alone in words and not any(s.word in words for s in alive)
        if whole.said.search(words) and (not maker or unnamed):
            plan = _joined(plan, whole, ledger)
    return _foam_art(plan, words, ledger)


def _joined(plan: Plan, whole: _Whole, ledger: Ledger) -> Plan:
    own = [s for s in plan.subjects if s.word.split()[-1].removesuffix("s") in whole.parts or s.word == whole.name]
    if any(s.word in _SETTLED for s in own) or [(s.word, s.kind) for s in own] == [(whole.name, whole.kind)]:
        return plan
    first = own[0] if own else Subject(plan.next_id, "object", whole.name, "implied", "1")
    if whole.dyed and plan.palette and not first.colours:
        first, plan = replace(first, colours=plan.palette[:2]), replace(plan, palette=plan.palette[2:])
    one = replace(first, kind=whole.kind, word=whole.name, count=first.count if whole.acts else "1", scenery=False)
    camera = tuple(dict.fromkeys((*(c for c in plan.camera if c != "message" and not (
        whole.own_size and c in ("close_up", "macro"))), *whole.camera)))
    bits = tuple(dict.fromkeys((*plan.particles, *whole.bits)))
    deeds = [a for a in plan.actions if whole.acts and a.subject == first.id]
    settings = tuple(replace(c, spot="") if whole.elsewhere and c.spot == whole.elsewhere else c for c in plan.settings)
    setting = settings[0] if settings else plan.setting
    plan = replace(plan, settings=settings, setting=setting)
    found = _in_place_of(replace(plan, camera=camera, particles=bits), own, one, ledger, whole.spot)
    return replace(found, actions=(*deeds, *found.actions))


def _foam_art(plan: Plan, words: str, ledger: Ledger) -> Plan:
    """A picture in the foam of a cup; somebody who draws it is a hand with a jug over it."""
    motif = next((m for m in MOTIFS if re.search(rf"\b{m}s?\b", words)), "")
    hands = {a.subject for a in plan.actions if a.lemma in _DRAWS}
    who = [s for s in plan.subjects if s.kind in _ALIVE]
    if _FOAM.search(words) is None or (not motif and "art" not in words.split() and "latte art" not in words) or (
            any(s.id not in hands for s in who)):
        return plan
    own = [s for s in plan.subjects if s.word.split()[-1].removesuffix("s") in _IN_FOAM or s in who or s.kind == "hand"]
    ware = next((s for s in own if s.kind == "cup" and s.colours), None)
    one = Subject(own[0].id if own else 0, "cup", "latte art", "implied", "1",
                  colours=ware.colours if ware is not None else (),
                  traits=(ART + (motif or "heart"), *((HAND,) if who else ())))
    for person in who:
        ledger.add("subject", person.word, "drawn", "the hand that pours")
        ledger.add("action", f"{person.word} draw", "drawn")
    level = replace(plan, camera=tuple(c for c in plan.camera if c != "top_down"))
    return _in_place_of(level, own, one, ledger, "cafe")


def _in_place_of(plan: Plan, own: list[Subject], one: Subject, ledger: Ledger, spot: str) -> Plan:
    """The plan with one subject for several."""
    gone = {s.id for s in own}
    for subject in own:
        ledger.add("subject", subject.word, "drawn", f"as {one.word}")
    kept = [s for s in plan.subjects if s.id not in gone]
    at = min((plan.subjects.index(s) for s in own), default=0)
    actions = tuple(replace(a, target=one.kind, target_id=one.id) if a.target_id in gone else a
                    for a in plan.actions if a.subject not in gone)
    relations = []
    for r in plan.relations:
        if r.a_id in gone and r.b_id in gone:
            continue
        relations.append(replace(r, a=one.word, a_id=one.id) if r.a_id in gone else
                         replace(r, b=one.word, b_id=one.id) if r.b_id in gone else r)
    named = any(c.weight > 0.5 for c in plan.settings)
    where, _, finer = spot.rpartition("/")
    fitting = (Choice(where or "interior", 0.0, one.word, finer),) if spot and not named else plan.fitting
    settings = plan.settings if named or not spot else ()
    return replace(
        plan, subjects=(*kept[:at], one, *kept[at:]), relations=tuple(relations), fitting=fitting, settings=settings,
        setting=settings[0] if settings else fitting[0] if fitting else plan.setting, actions=actions)
