"""How things lie together: stacked and heaped, one on the other, cutlery with its dish, men with their game."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.cladding import MADE_OF, STUFFS
from reelwright.engines.previz.paint.figures.forms.heaps import HEAPED
from reelwright.engines.previz.paint.figures.forms.melting import MELTING
from reelwright.engines.previz.paint.figures.forms.thing import LYING
from reelwright.engines.previz.paint.figures.things.potted import potted_name
from reelwright.engines.previz.paint.figures.things.wares import is_eaten, ware, ware_named
from reelwright.engines.previz.paint.staging.cast.graphics import drawn_flat
from reelwright.engines.previz.paint.staging.cast.heaping import heaped
from reelwright.engines.previz.paint.staging.report import Ledger, taken_in
from reelwright.engines.previz.plan import Action, Plan, Relation, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Choice

_LIFELESS = word_set(
    "book container object tool toy vase cup machine furniture hat crystal clock candle food rock ball shoe mask lamp "
    "sword shield gear bell instrument musical lantern")
_MEN = word_set("queen king bishop knight rook pawn piece castle checkmate")
_CUTLERY = word_set("fork knife spoon chopstick chopsticks cutlery straw")
_HOLDS = word_set("hold support bear carry display cradle")
_ALIVE = word_set("person child robot monster")
_ON_TOP = re.compile(r"\bon (?:its |the )?top\b(?! of)|\batop\b")


_FULL = re.compile(
    r"\b(?:full of|filled with|loaded with|piled (?:high )?with|laden with|overflowing with|heaped with)\b")
_GRINS = re.compile(r"\b(?:carved|grin\w*|jack-o|spooky face|scary face|halloween)\b")
_MAP = re.compile(r"(map of (?:the )?[a-z]+)(?: (?:states|kingdom|britain))?")
_CARRIERS = word_set("boat ship carriage truck sled sailboat")
_VESSELS = word_set("cart wagon wheelbarrow crate bathtub tub bucket box suitcase")
_MADE_OF = re.compile(
    r"\b([\w-]+?)(?: that is| which is)? (?:made|built|carved|sculpted|crafted|woven) (?:entirely |completely |only )?"
    r"(?:up )?(?:out )?(?:of|from) (?:pure |solid |melted |swiss |clear |white |dark )?(\w+)")
_GLOBE = re.compile(r"\bsnow ?globes?\b")
_LEAF_PILE = re.compile(r"\b(?:pile|heap|mound)s? of (?:\w+ )?leaves\b")
_VINTAGE = word_set("vintage old antique classic retro")
_PARTS: dict[str, frozenset[str]] = {
    "clock": word_set("pendulum hand dial"), "christmas tree": word_set("ornament bauble light garland star decoration"
                                                                        " tinsel present gift"),
    **dict.fromkeys(("car", "taxi", "truck", "bus", "van", "motorcycle", "jeep"),
                    word_set("siren headlight taillight wheel tire tyre bumper windshield engine headlamp")),
    **dict.fromkeys(("submarine", "tram", "rover", "tractor", "boat", "ship", "helicopter"),
                    word_set("headlight headlamp searchlight porthole wheel beam")),
    **dict.fromkeys(("spaceship", "starship", "spacecraft", "shuttle", "fighter", "jet"),
                    word_set("engine thruster cockpit headlight exhaust beam")),
    **dict.fromkeys(("miner", "caver", "spelunker"), word_set("headlamp headlight helmet lamp beam")),
    "castle": word_set("ivy creeper wall tower turret battlement drawbridge gate rampart"),
    "lighthouse": word_set("beam lantern lamp"), "ufo": word_set("beam"), "spider": word_set("web silk thread"),
    "tree house": word_set("oak tree branch trunk"), "treehouse": word_set("oak tree branch trunk"),
    **dict.fromkeys(("train", "locomotive"),
                    word_set("rod piston headlamp headlight searchlight beam whistle funnel smokestack boiler wheel")),
    **dict.fromkeys(("probe", "satellite"), word_set("antenna dish panel")),
    "sewing machine": word_set("fabric cloth denim needle thread silk linen"),
    **dict.fromkeys(("clothes rack", "clothing rack", "garment rack", "clothes rail"),
                    word_set("dress dres shirt clothes clothe garment coat jacket hanger")),
    "teapot": word_set("tea"), "keyboard": word_set("key letter lettering"), "washing machine": word_set(
        "drum suds sud clothe clothes laundry soap foam door"),
    "telescope": word_set("dish dishe"), "pinball machine": word_set("ball flipper bumper"),
    "ambulance": word_set("siren light"), "fire engine": word_set("siren ladder hose"),
    "typewriter": word_set("key carriage ribbon sheet paper page"), "carousel": word_set("horse pony"),
    "seaplane": word_set("float"), "helicopter": word_set("rotor blade"),
    **dict.fromkeys(("doorknocker", "knocker", "door-knocker"), word_set("door")),
    **dict.fromkeys(("present", "gift"), word_set("ribbon bow")), "guitar": word_set("string"),
    "ashtray": word_set("cigarette cigar stub butt ash"), "book": word_set("page cover"),
    "candle": word_set("flame wick"), "umbrella": word_set("handle"), "lamp": word_set("shade lampshade"),
    "watch": word_set("hand chain strap dial face buckle"), "cake": word_set("icing frosting candle sparkler"),
    **dict.fromkeys(("pancake", "pancakes"), word_set("butter")),
    "pizza": word_set("cheese topping crust slice"),
    **dict.fromkeys(("whiskey", "whisky", "bourbon", "scotch", "cocktail", "glass"), word_set("ice cube rock peel")),
    "laptop": word_set("screen display monitor keyboard trackpad"),
    **dict.fromkeys(("computer", "monitor", "pc"), word_set("screen display monitor keyboard")),
}
"""Last words of wholes -> parts that come with them."""
_USUAL = {"christmas tree": "green"}
_PAIR = re.compile(r"\bpair of ((?:[\w'-]+ ?){1,4})")
_LEVEL = ("HAS", "BESIDE", "LEFT_OF", "RIGHT_OF", "NEAR", "BEHIND", "IN_FRONT_OF", "WITH")
_FODDER = word_set("hay straw")
_LIES, _LAID_OUT = word_set("lie lay rest"), word_set("violin guitar")
_BLANKETS, _PICNICS = word_set("blanket towel rug cloth mat"), word_set("picnic beach")
_POTS, _POTTED = word_set("pot pots planter planters flowerpot"), frozenset({"potted"})
_STEMS = word_set("glass jar bottle cup mug tumbler")
_IN_GLOBES = word_set("town house cabin pine tree church")
_SLAB = word_set("marble granite slate concrete")
_CLOTHS = word_set("cloth tablecloth velvet silk satin linen lace felt baize")


def arranged(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with what is said of things among things."""
    plan = _set_with_flowers(plan, ledger)
    plan = _bottled(_melting(_cut(_planted(_uncovered(plan, ledger), ledger), ledger), ledger), ledger)
    plan = _on_one_table(drawn_flat(_grown(_made(_trimmed(plan, ledger), ledger)), ledger))
    plan = _spread(_lain(plan, ledger), ledger)
    return _cleared(_held(_filled(heaped(_charted(_carved(plan))), ledger)), ledger)


def _set_with_flowers(plan: Plan, ledger: Ledger) -> Plan:
    """Without the table on which a vase with something in it stands: it is built under it."""
    full = {r.b_id for r in plan.relations if r.relation == "IN" and plan.kind(r.b_id) == "vase"}
    tables = {r.b_id for r in plan.relations if r.relation == "ON" and r.a_id in full and plan.kind(r.b_id) == "table"}
    for table in (s for s in plan.subjects if s.id in tables):
        ledger.add("subject", table.word, "drawn", "under the vase")
    return plan.without(tables) if tables else plan


def _uncovered(plan: Plan, ledger: Ledger) -> Plan:
    """Without the cloth that a thing stands on: the table's top has it."""
    cloths = {s.id for s in plan.subjects if s.word.split()[-1] in _CLOTHS or (
        s.kind != "table" and _SLAB & set(s.word.split()) and any(r.b_id == s.id for r in plan.relations))}
    gone = {r.b_id for r in plan.relations if r.relation == "ON" and r.b_id in cloths and _lies(plan, r.a_id)}
    return taken_in(plan, gone, ledger, "over the table")


def _planted(plan: Plan, ledger: Ledger) -> Plan:
    """A plant in a pot stands in it: one thing, as all house plants are made; so does one that is called potted."""
    for grown in plan.subjects:
        name = " ".join((*(t for t in grown.traits if t not in _POTTED), grown.word))
        word = potted_name(name, grown.kind) if _POTTED & set(grown.traits) and ware(grown.word) is None else ""
        if word:
            plan = plan.with_subject(replace(grown, kind="bush", word=word, scenery=False))
    for r in plan.relations:
        plant, pot = plan.subject(r.a_id), plan.subject(r.b_id)
        if plant is None or pot is None or r.relation not in ("IN", "INSIDE") or pot.word.split()[-1] not in _POTS:
            continue
        word = potted_name(plant.word, plant.kind)
        if not word:
            continue
        clay = ("terracotta",) if {"terracotta", "clay"} & {*pot.word.split(), *pot.traits, *pot.materials} else ()
        one = replace(plant, kind="bush", word=word, scenery=False, traits=(*plant.traits, *clay),
                      colours=(*pot.colours, *plant.colours))
        moved = tuple(replace(x, a=word, a_id=one.id) for x in plan.relations if x.a_id == pot.id)
        left = taken_in(plan, {pot.id}, ledger, "with its plant").with_subject(one)
        return replace(left, relations=(*left.relations, *moved))
    return plan


def _cut(plan: Plan, ledger: Ledger) -> Plan:
    """A rose in a glass is a cut flower; the glass comes with it."""
    for r in plan.relations:
        flower, vessel = plan.subject(r.a_id), plan.subject(r.b_id)
        if flower is None or vessel is None or flower.kind != "flower" or r.relation not in ("IN", "INSIDE"):
            continue
        if not _STEMS & set(vessel.word.split()):
            continue
        ledger.add("subject", vessel.word, "drawn", f"with the {flower.word} in it")
        own = replace(flower, count="1", scenery=False, traits=(*flower.traits, "cut"))
        under = tuple(replace(x, a=flower.word, a_id=flower.id) for x in plan.relations if x.a_id == vessel.id)
        left = plan.without({vessel.id}).with_subject(own)
        return replace(left, relations=(*left.relations, *under))
    return plan


def _trimmed(plan: Plan, ledger: Ledger) -> Plan:
    """Without the parts that a whole of the prompt is drawn with: a clock's pendulum, a tree's ornaments."""
    gone: dict[int, int] = {}
    subjects = {s.id: s for s in plan.subjects}
    for whole in plan.subjects:
        own = next((parts for noun, parts in _PARTS.items() if whole.word.endswith(noun)), frozenset())
        for part in plan.subjects:
            if part.id != whole.id and part.id not in gone and part.word.split()[-1].removesuffix("s") in own:
                gone[part.id] = whole.id
                ledger.add("subject", part.word, "drawn", f"with the {whole.word}")
                kept = subjects[whole.id]
                base = kept.colours or ((_USUAL[whole.word],) if part.colours and whole.word in _USUAL else ())
                subjects[whole.id] = replace(kept, colours=(*base, *part.colours) if base else kept.colours)
    if not gone:
        return plan
    moved = [_of_whole(a, gone, subjects) for a in plan.actions
             if a.target_id not in gone or gone[a.target_id] != gone.get(a.subject, a.subject)]
    return replace(
        plan, subjects=tuple(subjects[s.id] for s in plan.subjects if s.id not in gone), actions=tuple(moved),
        relations=tuple(r if r.a_id not in gone else replace(r, a=subjects[gone[r.a_id]].word, a_id=gone[r.a_id])
                        for r in plan.relations if r.b_id not in gone and (r.a_id not in gone or r.b_id < 0)))


def _of_whole(action: Action, gone: dict[int, int], subjects: dict[int, Subject]) -> Action:
    """What a part does, or what is done to it, as a deed of its whole: who kicks a tire kicks the car."""
    done = replace(action, subject=gone.get(action.subject, action.subject))
    if action.target_id not in gone:
        return done
    whole = subjects[gone[action.target_id]]
    return replace(done, target=whole.kind, target_id=whole.id)


def _made(plan: Plan, ledger: Ledger) -> Plan:
    """What something is made of is no thing beside it: a bear of glass, a car of chocolate."""
    for found in _MADE_OF.finditer(plan.prompt.lower()):
        noun, stuff = found.group(1), _stuff(found.group(2))
        whole = next((s for s in plan.subjects if s.word.split()[-1] in (noun, noun.removesuffix("s"))), None)
        if whole is None or not stuff or whole.kind in _ALIVE:
            continue
        gone = {s.id for s in plan.subjects if s is not whole and _stuff(s.word.split()[-1]) == stuff}
        ledger.add("subject", f"{noun} made of {stuff}", "drawn", "all of it")
        plan = plan.without(gone).with_subject(replace(whole, traits=(*whole.traits, MADE_OF + stuff)))
    return plan


def _bottled(plan: Plan, ledger: Ledger) -> Plan:
    """A ship in a bottle is a model of glass and threads; the snow in a globe falls on nobody."""
    words = plan.prompt.lower()
    if _GLOBE.search(words):
        plan = replace(plan, weather=tuple(w for w in plan.weather if w != "snow"),
                       particles=tuple(p for p in plan.particles if p not in ("snow", "snowflakes")),
                       settings=tuple(c for c in plan.settings if "snow" not in c.words))
        plan = replace(plan, setting=plan.settings[0] if plan.settings else plan.setting,
                       fitting=(Choice("interior", 0.0, "globe", "living_room"),))
        within = {s.id for s in plan.subjects if s.kind in _IN_GLOBES and s.word.split()[-1] != "globe"}
        plan = taken_in(plan, within, ledger, "in the globe")
    if _LEAF_PILE.search(words) and not any(s.word.split()[-1] in ("leaf", "leaves") for s in plan.subjects):
        ledger.add("subject", "pile of leaves", "drawn")
        plan = replace(plan, subjects=(Subject(-12, "object", "pile of leaves", "implied", "1"), *plan.subjects),
                       particles=tuple(p for p in plan.particles if p != "leaves"))
    ids = {s.id: s for s in plan.subjects}
    for r in plan.relations:
        a, b = ids.get(r.a_id), ids.get(r.b_id)
        if a is None or b is None or r.relation not in ("IN", "INSIDE") or b.word.split()[-1] != "bottle":
            continue
        if a.kind in _CARRIERS:
            ledger.add("subject", a.word, "drawn", "in the bottle")
            return plan.without({a.id}).with_subject(replace(b, word="ship in a bottle", kind="object"))
    return plan


def _melting(plan: Plan, ledger: Ledger) -> Plan:
    """What melts or drips by itself is seen to."""
    burnt = tuple(replace(c, how="sink") if c.how == "melt" and plan.kind(c.subject) == "candle" else c
                  for c in plan.changes)
    plan = replace(plan, changes=burnt)
    melts = {a.subject for a in plan.actions if a.lemma in ("melt", "thaw")}
    melts |= {s.id for s in plan.subjects if {"melting", "melted", "half-melted"} & {*s.states, *s.traits}}
    melts = {i for i in melts if _lies(plan, i) and plan.kind(i) != "candle"}  # it burns down under its flame
    if not melts:
        return plan
    for s in plan.subjects:
        if s.id in melts:
            ledger.add("action", f"{s.word} melt", "drawn", "in drips and a puddle")
    return replace(
        plan, subjects=tuple(replace(s, traits=(*s.traits, MELTING)) if s.id in melts else s for s in plan.subjects),
        actions=tuple(a for a in plan.actions if not (a.subject in melts and a.lemma in ("melt", "thaw"))))


def _stuff(word: str) -> str:
    return next((w for w in (word, word.removesuffix("s"), word.removesuffix("ves") + "f") if w in STUFFS), "")


def _grown(plan: Plan) -> Plan:
    """A bonsai is a little tree in its pot; a pair of shoes is one thing."""
    pairs = _PAIR.findall(plan.prompt.lower())
    return replace(plan, subjects=tuple(
        replace(s, word="bonsai tree", kind="object") if s.kind == "tree" and "bonsai" in (*s.traits, *s.word.split())
        else replace(s, word="biplane") if s.kind == "plane" and _VINTAGE & {*s.traits, *s.states} and (
            s.word.split()[-1] in ("plane", "aeroplane", "airplane", "aircraft"))
        else replace(s, count="1") if s.count == "2" and _paired(s, pairs) else s for s in plan.subjects))


def _paired(subject: Subject, pairs: list[str]) -> bool:
    """Whether it is named as a pair, which is one thing: shoes, gloves."""
    last = subject.word.split()[-1].removesuffix("s")
    goes = subject.kind == "shoe" or subject.word.endswith(("s", "glove"))
    return goes and any(last in [word.removesuffix("s") for word in pair.split()] for pair in pairs)


def _on_one_table(plan: Plan) -> Plan:
    """A cone next to a cylinder on a table stands on it too, and so does what a desk has."""
    tables = {s.id for s in plan.subjects if s.kind in ("table", "shelf")}
    under = {r.a_id: r for r in plan.relations if r.relation == "ON" and r.b_id in tables}
    added = [Relation(r.b, "ON", r.a, r.b_id, r.a_id) for r in plan.relations if r.relation == "HAS"
             and r.a_id in tables and r.b_id not in tables and _lies(plan, r.b_id)]
    added += [replace(under[r.b_id], a=r.a, a_id=r.a_id) for r in plan.relations if r.relation in _LEVEL
             and r.b_id in under and r.a_id not in under and r.a_id not in tables and _lies(plan, r.a_id)]
    return replace(plan, relations=(*plan.relations, *added)) if added else plan


def _charted(plan: Plan) -> Plan:
    """A map of Italy shows Italy, and does not play there."""
    found = _MAP.search(plan.prompt.lower())
    if found is None:
        return plan
    name = next((n for n in (found.group(0), found.group(1)) if ware_named(n)), "")
    settings = tuple(c for c in plan.settings if c.words.lower() not in found.group(0))
    subjects = tuple(replace(s, word=name, kind="object") if name and s.word == "map" else s for s in plan.subjects)
    setting = settings[0] if settings else next(iter(plan.fitting), plan.setting)
    return replace(plan, subjects=subjects, settings=settings, setting=setting)


def _carved(plan: Plan) -> Plan:
    """A pumpkin with a grin is a lantern."""
    if not _GRINS.search(plan.prompt.lower()):
        return plan
    return replace(plan, subjects=tuple(
        replace(s, word="carved pumpkin") if s.word == "pumpkin" else s for s in plan.subjects))


def _filled(plan: Plan, ledger: Ledger) -> Plan:
    """A boat full of pumpkins has a heap of them in it, a cart its hay."""
    if not _FULL.search(plan.prompt.lower()) and not any(s.word.split()[-1] in _FODDER for s in plan.subjects):
        return plan
    subjects, relations = {s.id: s for s in plan.subjects}, list(plan.relations)
    for k, r in enumerate(plan.relations):
        base, cargo = subjects.get(r.a_id), subjects.get(r.b_id)
        if base is None or cargo is None or r.relation != "HAS":
            continue
        if base.kind not in _CARRIERS and base.word.split()[-1] not in _VESSELS:
            continue
        if cargo.word.split()[-1] in _FODDER:
            subjects[base.id] = replace(base, traits=(*base.traits, "hay"))
            ledger.add("subject", cargo.word, "drawn", f"with the {base.word}")
            del subjects[cargo.id]
        elif _lies(plan, cargo.id):
            subjects[cargo.id] = replace(cargo, count="1", traits=(*cargo.traits, HEAPED))
            relations[k] = Relation(cargo.word, "IN", base.word, cargo.id, base.id)
    return replace(plan, subjects=tuple(subjects.values()), relations=tuple(relations))


def _lies(plan: Plan, id_: int) -> bool:
    subject = plan.subject(id_)
    return subject is not None and (subject.kind in _LIFELESS or ware(subject.word) is not None)


def _lain(plan: Plan, ledger: Ledger) -> Plan:
    """An instrument that lies there is on its back; notes under it are its sheet."""
    lies = {a.subject for a in plan.actions if a.lemma in _LIES and plan.kind(a.subject) in _LAID_OUT}
    if not lies:
        return plan
    for s in plan.subjects:
        if s.id in lies:
            ledger.add("action", f"{s.word} lie", "drawn", "on its back")
    notes = {r.b_id for r in plan.relations if r.a_id in lies and r.relation == "ON"}
    subjects = tuple(replace(s, traits=(*s.traits, LYING)) if s.id in lies else
                     replace(s, word="paper sheet", kind="object") if s.id in notes and s.word == "sheet music" else s
                     for s in plan.subjects)
    return replace(plan, subjects=subjects, actions=tuple(a for a in plan.actions if a.subject not in lies))


def _spread(plan: Plan, ledger: Ledger) -> Plan:
    """A picnic's blanket on which things stand lies on the grass, and is no folded one."""
    under = {r.b_id for r in plan.relations if r.relation == "ON" and _lies(plan, r.a_id)}
    cloth = next((s for s in plan.subjects if s.id in under and _PICNICS & {*s.traits, *s.word.split()} and (
        s.word.split()[-1] in _BLANKETS)), None)
    if cloth is None or any(s.kind in _ALIVE for s in plan.subjects):
        return plan
    park = Choice("meadow", 0.6, cloth.word, "park")
    placed = any(c.weight > 0.5 for c in plan.settings)
    rug = replace(cloth, kind="rug", word="checked rug", colours=cloth.colours or ("red",))
    left = plan.with_subject(rug)
    return left if placed else replace(left, settings=(park,), setting=park, fitting=())


def _held(plan: Plan) -> Plan:
    """What a cushion holds lies on it; what a skull has on top stands on it."""
    found = [Relation(plan.word(a.target_id), "ON", a.who, a.target_id, a.subject) for a in plan.actions
             if a.lemma in _HOLDS and _lies(plan, a.subject) and _lies(plan, a.target_id)]
    if _ON_TOP.search(plan.prompt.lower()):
        found += [Relation(r.b, "ON", r.a, r.b_id, r.a_id) for r in plan.relations
                  if r.relation == "HAS" and _lies(plan, r.a_id) and _lies(plan, r.b_id)]
    return replace(plan, relations=(*plan.relations, *found)) if found else plan


def _plain(word: str) -> bool:
    """Cutlery itself, and fruit as it grows, on which no fork is drawn."""
    row = ware(word)
    grown = row is not None and row.make.__module__.endswith((".produce", ".greens", ".orchard"))
    return word.split()[-1] in _CUTLERY or grown


def _cleared(plan: Plan, ledger: Ledger) -> Plan:
    """Without what comes with something else: chessmen with their board, fork and knife with the dish."""
    words = {s.word for s in plan.subjects}
    chess = any("chess" in w for w in words)
    dish = any(s.kind == "food" and is_eaten(s.word) and not _plain(s.word) for s in plan.subjects)
    gone = set()
    for s in plan.subjects:
        last = s.word.split()[-1]
        if (chess and last in _MEN and "chess" not in s.word) or (
                dish and last in _CUTLERY and " by " not in s.word and not any(
                    o.kind in _ALIVE for o in plan.subjects)):
            ledger.add("subject", s.word, "stretched", "as it comes with the game" if chess else "with the dish")
            gone.add(s.id)
    return plan.without(gone) if gone else plan
