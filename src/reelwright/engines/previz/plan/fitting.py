"""Where it may play when no word says so: what is done, by whom and with what suggests places; the seed chooses."""

from __future__ import annotations

from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.model import Action, Choice, Subject

Places = tuple[str, ...]
"""setting/spot each, equally good; one that stands twice is twice as likely."""

_ANYBODY: Places = (
    "street/city_street", "garden/park", "interior/studio", "street/shopping_street", "beach", "interior/cafe",
    "harbour/pier", "interior/living_room", "old_town/cobbled_street",
)
_ANYTHING: Places = ("interior/table_top", "interior/studio")
_OUTSIDE: Places = ("garden/park", "street/city_street", "meadow/hills", "old_town/cobbled_street")
_PORTRAIT: Places = ("interior/studio", "street/city_street", "garden/park", "interior/windowsill")
_BY_SKY: Mapping[str, Places] = {
    "fireworks": ("skyline/night_city", "harbour", "old_town/square"),
    "confetti": ("street/city_street", "interior/party"),
    "petals": ("garden/japanese_garden", "garden/park"), "leaves": ("forest/autumn_wood", "garden/park"),
    "fireflies": ("forest/clearing", "meadow"), "aurora": ("arctic/tundra", "lake", "mountains"),
    "storm": ("meadow/steppe", "rocky_coast", "ocean"), "rain": ("street/city_street", "garden/park", "forest"),
    "snow": ("snow_peaks/snowfield", "forest/snowy_wood", "old_town/village", "street/city_street"),
    "fog": ("forest", "meadow/hills", "lake"), "dawn": ("meadow/hills", "lake", "mountains/valley", "beach"),
    "dusk": ("beach", "meadow/hills", "skyline", "lake"),
    "golden_hour": ("farmland/wheat_field", "beach", "meadow/hills"),
    "night": ("skyline", "lake", "meadow/hills"),
}  # fmt: skip
"""Where what is in the air or the hour alone is the picture."""
_PLAIN_FOLK = word_set(
    "child kid boy girl toddler baby family mother father grandmother grandfather grandma grandpa mom dad daughter son "
    "sister brother parent crowd people tourist businessman businesswoman model couple friend worker child robot kids "
    "children singer dancer band musician player person man woman audience artist student colleague"
)
"""Who may be anywhere: their deeds say more than they do."""
_ANYWHERE_DEEDS = word_set(
    "walk run stand sit look wave talk laugh hold carry wait pose smile cry jump stroll watch"
)
"""Deeds that what is at hand places better."""
_WILD_DEEDS = frozenset({"build", "dig", "bury", "gather", "collect", "carry", "hide", "gnaw"})
"""What animals do at home."""
_IN_WATER = frozenset({"dive", "swim"})
_TRINKETS = word_set("clock container flower hat ball book")
_ANCHORS = word_set(
    "campfire tent snowman fountain ferris_wheel carousel rollercoaster windmill lighthouse barn gravestone pyramid "
    "pool piano bed fireplace stove cactus palm mushroom iceberg"
)
"""Kinds beside which nothing else says where it is."""
_ANCHOR_WORDS = word_set(
    "blackboard chalkboard whiteboard altar anvil throne scarecrow barbell treadmill easel coffin treehouse "
    "sandcastle")
_FURNITURE = word_set("desk workbench sink bathtub sofa couch armchair")
"""At these one is in their room, unless a trade has a room of its own: a detective's desk stands in no street."""
_IN_THE_OPEN = word_set("snow storm rain wind fog dust")
_OPEN_HOURS = word_set("dawn dusk golden_hour aurora")
_NO_ROOM_HOLDS = word_set(
    "moon star comet rainbow sun cloud lightning tornado wall fence roof rock cliff branch tree pine road bridge "
    "pier water wave grass car bus truck tractor train boat ship street_lamp house tower mountain hill bicycle "
    "motorcycle horse carriage walkway skyscraper castle waterfall sled ferris_wheel carousel rollercoaster"
)
_NEVER_SNOWY = (
    "beach", "desert", "savanna", "jungle", "island", "underwater", "garden/flower", "meadow/flower", "volcano",
    "space",
)
_ABOVE_WATER = word_set("dawn dusk golden_hour night aurora rain snow storm fog wind clouds overcast clear")
_OPEN_LAND: Places = ("mountains/ridge", "meadow/hills")
_WATERS = ("lake", "river", "ocean", "beach", "harbour", "swamp")
_SHORES: Places = ("rocky_coast", "beach", "ocean")
_HELD_BY: Mapping[str, tuple[tuple[str, ...], Places]] = {
    "car": (("street", "old_town", "farmland", "mountains", "desert", "neon_city", "forest", "meadow", "snow_peaks",
             "skyline", "beach", "garden", "canyon", "rocky_coast", "interior/garage", "interior/showroom", "savanna",
             "harbour", "ruins", "castle", "lake", "river"), ("street/suburb", "street/city_street")),
    "wave": (("ocean", "beach", "rocky_coast", "harbour", "island"), ("rocky_coast", "beach")),
    "cliff": (("mountains", "rocky_coast", "canyon", "volcano", "snow_peaks", "desert", "castle"),
              ("mountains/ridge", "rocky_coast")),
    "grass": (("garden", "meadow", "farmland", "forest", "savanna", "mountains", "street/suburb", "jungle", "lake",
               "river", "castle", "ruins"), ("garden/park", "meadow/hills")),
    "street_lamp": (("street", "old_town", "neon_city", "garden", "harbour", "skyline"),
                    ("street/city_street", "old_town/cobbled_street")),
    "iceberg": (("arctic", "ocean"), ("arctic",)), "cactus": (("desert", "canyon", "old_town/western"), ("desert",)),
    "skyscraper": (("skyline", "street", "neon_city"), ("skyline",)),
    "roof": (("skyline/rooftop", "old_town", "castle", "neon_city", "ruins/shrine", "garden/japanese"),
             ("skyline/rooftop",)),
    "gate": (("interior/corridor", "interior/hall", "interior/living_room", "street", "garden", "old_town", "castle",
              "forest", "meadow", "farmland", "ruins", "mountains", "skyline", "cave"), ("interior/corridor",)),
    "bird": (("garden", "meadow", "farmland", "forest", "beach", "lake", "street", "skyline", "old_town", "mountains",
              "jungle", "rocky_coast", "harbour", "ocean", "clouds", "savanna", "desert", "swamp", "river"),
             ("garden/cottage_garden", "garden/park")),
    "palm": (("beach", "island", "desert/oasis", "jungle"), ("beach/tropical_beach",)),
}  # fmt: skip
"""Kind -> (places that it can be in, where it usually is): a hydrant on the grass stands in no street."""
_HUNTERS = word_set("cat dog fox wolf snake")
"""Those after a bird are out of doors; with a person, it may be in a cage."""
_ROOM_THINGS = word_set(
    "oven stove dough bed bathtub sofa couch sink fridge refrigerator fireplace treadmill blackboard"
)
_FLOWN = word_set("plane helicopter airship balloon spaceship rocket")
_SMALL = word_set("food cup vase book candle clock toy")


_LEAVES = frozenset({"take", "take off", "land", "taxi", "start", "launch", "lift", "depart"})
"""What is done on an airfield."""


def _in_flight(subjects: tuple[Subject, ...], actions: tuple[Action, ...]) -> bool:
    """Whether a plane is up there: it flies, or somebody flies it."""
    flown = {s.id for s in subjects if s.kind in _FLOWN}
    return any(a.motion in ("fly", "glide", "hover", "drive") and a.lemma not in _LEAVES for a in actions
               if a.subject in flown or a.target_id in flown)  # fmt: skip


class Fitting:
    """Reads words/deed_places.txt and words/thing_places.txt for a plan's subjects and actions."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def places(
        self, subjects: tuple[Subject, ...], actions: tuple[Action, ...], flat: Mapping[str, tuple[str, ...]]
    ) -> tuple[Choice, ...]:
        """Places that suit, best guess of all that is known; none for an empty picture."""
        if not subjects:
            said = [*flat.get("particle", ()), *flat.get("weather", ()), *flat.get("time", ())]
            sky = next((name for name in said if name in _BY_SKY), "")
            return tuple(Choice(*_named(place, sky)) for place in _BY_SKY.get(sky, ()))
        found, why = self._best(subjects, actions, {"close_up", "portrait"} & set(flat.get("camera", ())) != set())
        works = "interior/garage" in found  # cars are mended indoors
        small = subjects[0].kind in _SMALL or self._on_tables(subjects[0])
        if _outdoors(subjects, flat) and not works and not small:
            found = tuple(p for p in found if not p.startswith("interior")) or _OUTSIDE
        if "snow" in flat.get("weather", ()):
            anywhere = len(found) > 2 and set(found) <= {*_OUTSIDE, *_ANYBODY}
            found = tuple(p for p in found if not (anywhere or p.startswith(_NEVER_SNOWY))) or _BY_SKY["snow"]
        if "fireflies" in flat.get("particle", ()) and all(
                p.startswith("interior") or p in _OUTSIDE or p in _ANYBODY for p in found):
            found = _BY_SKY["fireflies"]
        if _in_flight(subjects, actions):
            found = tuple(p for p in found if p != "street/airfield") or found
        found = found if small and found[0].startswith("interior") else _agreeing(found, subjects, flat)
        return tuple(Choice(*_named(place, why)) for place in found)

    def _best(
        self, subjects: tuple[Subject, ...], actions: tuple[Action, ...], portrait: bool
    ) -> tuple[Places, str]:
        """(places, the word that suggests them): the deed's own word, then the role, the things at hand, the motion,
        at last the kinds."""
        hero = subjects[0] if subjects else None
        lives = hero is not None and self._lexicon.is_a(hero.kind, "person")
        acts = hero is None or self._lexicon.is_a(hero.kind, "person", "animal", "flyer", "swimmer")
        flown = {s.id for s in subjects if s.kind in _FLOWN}  # nobody steers a plane along a road
        who = [a for a in actions if acts and (a.subject == (-1 if hero is None else hero.id)) and not (
            a.motion == "drive" and a.target_id in flown)]
        others = [s for s in subjects[1:] if self._decides(s, hero)]
        heroes = [hero] if hero is not None else []
        role = [self._thing(s, s.word) for s in heroes]
        near = [self._beside(self._thing(s, s.word), hero) for s in others]
        kinds = [self._beside(self._thing(s, s.kind), hero) for s in (others if lives else [*heroes, *others])]
        portraits = [(_PORTRAIT, "portrait")] if portrait and lives and not others else []
        anchors = [self._thing(s, s.word) for s in others if s.kind in _ANCHORS or s.word in _ANCHOR_WORDS]
        housed = any(p.startswith("interior") for places, _ in role for p in places)
        seated = [] if housed else [self._thing(s, s.word) for s in others if s.word.split()[-1] in _FURNITURE]
        plain = lives and hero is not None and self._is_plain(hero.word)
        queries: list[list[tuple[Places, str]]] = [
            [self._raced(a) for a in actions if hero is not None and a.subject == hero.id and not acts],
            [self._deed(a, hero, a.lemma) for a in who if a.motion == "swim" and a.lemma in _IN_WATER] if lives else [],
            anchors,
            [self._beside(hit, hero) for hit in seated],
            role if hero is not None and self._lexicon.is_a(hero.kind, "flyer", "swimmer") else [],
            [self._trait(s) for s in heroes if s.kind == "robot"],
            role if hero is not None and not lives and any(a.lemma in _WILD_DEEDS for a in who) else [],
            role if lives and not plain else [],
            [self._deed(a, hero, a.lemma) for a in who if a.lemma not in _ANYWHERE_DEEDS],
            *([near, role, portraits] if plain else [role, portraits, near] if lives else [near, role]),
            [self._deed(a, hero, a.lemma) for a in who],
            [self._deed(a, hero, a.motion) for a in who],
            [self._trait(s) for s in (*heroes, *others)],
            kinds,
        ]
        found = next((hit for query in queries for hit in query if hit[0]), None)
        if found is not None:
            return found
        if lives or hero is None:
            return _ANYBODY, "anybody"
        home = next((h for s in subjects if (h := self._lexicon.habitats.get(s.kind))), "")
        in_hand = self._lexicon.is_a(hero.kind, "held", "worn", "small", "indoors") or hero.kind == "object"
        return ((home,) if home else _ANYTHING if in_hand else _OUTSIDE), hero.word

    def _on_tables(self, subject: Subject) -> bool:
        """Whether it is a thing that is only at home in rooms, whatever light or water is said to be about it."""
        places = self._thing(subject, subject.word)[0] if subject.kind == "object" else ()
        return bool(places) and all(place.startswith("interior") for place in places)

    def _is_plain(self, word: str) -> bool:
        """Whether such people may be anywhere; a street musician has a place that a musician hasn't."""
        return word.split()[-1] in _PLAIN_FOLK and not (" " in word and word in self._lexicon.thing_places)

    def _decides(self, subject: Subject, hero: Subject | None) -> bool:
        """Whether a thing beside the hero says where that is: not what one wears, nor an animal's food and company."""
        beast = hero is not None and self._lexicon.is_a(hero.kind, "animal", "flyer", "swimmer")
        prey = beast and (subject.kind in _TRINKETS or self._lexicon.is_a(
            subject.kind, "animal", "flyer", "swimmer", "person"))
        prey |= hero is not None and self._lexicon.is_a(hero.kind, "vehicle", "craft") and (
            self._lexicon.is_a(subject.kind, "person"))
        prey |= subject.kind == "food" and hero is not None and self._lexicon.is_a(hero.kind, "animal", "flyer")
        return not prey and not self._lexicon.is_a(subject.kind, "worn") and subject.kind not in ("hand", "face", "eye")

    def _beside(self, found: tuple[Places, str], hero: Subject | None) -> tuple[Places, str]:
        """The same without places that only hold small things, for somebody who lives."""
        lives = hero is not None and self._lexicon.is_a(hero.kind, "person", "animal", "flyer", "swimmer")
        return (tuple(p for p in found[0] if not (lives and p in _ANYTHING)), found[1])

    def _deed(self, action: Action, hero: Subject | None, word: str) -> tuple[Places, str]:
        table = self._lexicon.deed_places
        classes = [name for name in ("person", "animal", "flyer") if hero and self._lexicon.is_a(hero.kind, name)]
        aim = (f"{word} {action.target}",) if action.target else ()
        keys = (*aim, *(f"{name} {word}" for name in classes), word)
        return next((table[key] for key in keys if key in table), ()), action.verb

    def _raced(self, action: Action) -> tuple[Places, str]:
        """What a vehicle does that has a place of its own; wherever else it drives, it says itself."""
        return self._lexicon.deed_places.get(f"vehicle {action.lemma}", ()), action.verb

    def _thing(self, subject: Subject, word: str) -> tuple[Places, str]:
        table = self._lexicon.thing_places
        word = two if (two := f"{word} {subject.kind}") in table else word  # a crane that is a bird
        words = (word, *(t for t in subject.traits if f"{t} {word}" in table), word.split()[-1])
        keys = (f"{subject.traits[-1]} {word}" if subject.traits else "", *words)
        found = next((table[key] for key in keys if key in table), ())
        if subject.kind == "food" and not any(place.startswith("interior") for place in found):
            found = table.get(word, ())  # fried chicken is eaten where no chicken lives
        return found, subject.word

    def _trait(self, subject: Subject) -> tuple[Places, str]:
        table = self._lexicon.thing_places
        return next((table[t] for t in subject.traits if t in table), ()), subject.word


def _agreeing(places: Places, subjects: tuple[Subject, ...], flat: Mapping[str, tuple[str, ...]]) -> Places:
    """Those of the places that hold everything else that was said; where none does, what that itself suggests."""
    if {*flat.get("time", ()), *flat.get("weather", ())} & _ABOVE_WATER:
        places = tuple(p for p in places if not p.startswith("underwater")) or _SHORES
    if any(s.kind == "moon" and "huge" in s.sizes for s in subjects):
        places = tuple(p for p in places if not p.startswith(("forest", "jungle"))) or _OPEN_LAND
    if subjects[0].kind == "object" and any(s.kind == "water" for s in subjects[1:]):
        places = tuple(p for p in places if p.startswith(_WATERS)) or ("lake/pond", "river/creek")
    if subjects[0].word == "mermaid" and any(s.kind in ("rock", "hair", "pier") for s in subjects[1:]):
        places = tuple(p for p in places if not p.startswith("underwater")) or _SHORES[:1]
    for kind, (holds, usual) in _HELD_BY.items():
        kept = kind == "bird" and subjects[0].kind not in _HUNTERS
        if not kept and any(s.kind == kind for s in subjects[1:]):
            places = tuple(p for p in places if p.startswith(holds)) or usual
    return places


def _outdoors(subjects: tuple[Subject, ...], flat: Mapping[str, tuple[str, ...]]) -> bool:
    furnished = bool(_ROOM_THINGS & {w for s in subjects for w in (s.word, s.kind)})
    if furnished and not _IN_THE_OPEN & set(flat.get("weather", ())):
        return False
    if "window" in {s.kind for s in subjects} or {"candle", "fire"} & set(flat.get("light", ())):
        return False
    dips = subjects and subjects[0].kind == "person"  # a smith dips steel into water
    kinds = {s.kind for s in subjects} - ({"water"} if dips else set())
    said = {*flat.get("weather", ()), *flat.get("time", ()), *kinds}
    return bool((_IN_THE_OPEN | _OPEN_HOURS | _NO_ROOM_HOLDS) & said)


def _named(place: str, why: str) -> tuple[str, float, str, str]:
    setting, _, spot = place.partition("/")
    return setting, 0.0, why, spot
