"""Draft -> Plan: noun phrases become subjects with ids, deeds and relations refer to them, removed things go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reelwright.engines.previz.plan.closed_words import SAME_PLURAL
from reelwright.engines.previz.plan.draft import Deed, Draft
from reelwright.engines.previz.plan.fitting import Fitting
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.model import Action, Choice, Plan, Relation, Subject
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase
from reelwright.engines.previz.plan.shedding import shed
from reelwright.engines.previz.plan.terms import Term

_ATTRIBUTES = ("colour", "size", "material", "state")
_NO_ATTRIBUTE = frozenset({"lone", "distant", "full"})
_PLACES = word_set(
    "horizon ground air sky distance edge floor ceiling corner surface deck earth middle centre center shoreline "
    "overhead world landscape bank slope scene frame windowsill foot shoulder"
)
_TIME_ORDER = ("aurora", "golden_hour", "dawn", "dusk", "night", "day")  # the rarer word says more
_NO_NIGHT = word_set("space planet underwater interior cave")
DEFAULT_PLACE = "meadow"
_HOMELESS = word_set("laundry washing clothesline curtain curtains drape ribbon tapestry helmet axe")
"""What is at home elsewhere than others of its kind: no castle has banners that are laundry."""
_HOUSES = word_set("house cabin church barn castle tower skyscraper lighthouse town")
_SPACEFARERS = word_set("astronaut cosmonaut spaceman spacewoman rover lander")
_BARE = word_set("meadow desert mountains canyon cave volcano snow_peaks")
"""Places that are also found on other planets."""
_BROAD = word_set("valley hills ridge steppe tower_stairs")
"""Finer places that say little: hot springs in a valley are hot springs, a library with winding stairs a library."""
_INDOOR_SPORT = word_set("basketball dunk dribble volleyball handball badminton")
_TOLD = word_set("read write talk")
_STUDIOS = word_set("workshop artist_studio dance_studio recording_studio")
_A_PLACE = 1.0
_NAMED = 0.4
"""Votes of the words below this name no place: what is there and what is done suggest one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read and from what."""

    prompt: str
    negative: str
    language: str
    missing: tuple[str, ...]


class Finisher:
    """Makes the frozen Plan."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns
        self._fitting = Fitting(lexicon)

    def finish(self, draft: Draft, reading: Reading) -> Plan:
        gone = set(draft.removed)
        subjects, ids = self._subjects(draft, gone)
        actions = self._actions(draft, ids, gone)
        relations = self._relations(draft, ids, gone)
        settings = self._settings(draft, subjects)
        best = settings[0] if settings else Choice(DEFAULT_PLACE, 0.0, "")
        actions, particles = shed(subjects, actions, tuple(draft.flat.get("particle", ())))
        said = {**draft.flat, "particle": particles}
        flat = {category: tuple(k for k in kinds if k not in gone) for category, kinds in said.items()}
        times = flat.get("time", ())
        return Plan(
            prompt=reading.prompt,
            negative=reading.negative,
            language=reading.language,
            setting=best,
            settings=settings,
            fitting=self._fits(best, subjects, actions, flat),
            time=hour(times, subjects, settings),
            season=flat.get("season", ("",))[0] if flat.get("season") else "",
            weather=flat.get("weather", ()),
            subjects=subjects,
            actions=actions,
            relations=relations,
            particles=flat["particle"],
            light=flat.get("light", ()),
            palette=self._palette(draft),
            mood=flat.get("mood", ()),
            camera=flat.get("camera", ()),
            removed=tuple(dict.fromkeys(draft.removed)),
            faults=tuple(dict.fromkeys(draft.faults)),
            said=tuple(dict.fromkeys(draft.said)),
            unknown=tuple(dict.fromkeys([*draft.unknown, *reading.missing])),
            coverage=_coverage(draft, reading.prompt),
        )

    def _fits(
        self, best: Choice, subjects: tuple[Subject, ...], actions: tuple[Action, ...], flat: dict[str, tuple[str, ...]]
    ) -> tuple[Choice, ...]:
        """Where it may play when no words name the place, or only that there is a room ('a bed')."""
        a_room = best.kind == "interior" and not best.spot and best.weight < _A_PLACE
        if best.weight >= _NAMED and not a_room:
            return ()
        found = self._fitting.places(subjects, actions, flat)
        meant = tuple(c for c in found if (c.kind, c.spot) == (best.kind, best.spot))
        if meant and best.spot:
            return meant  # what the deed suggests and a word hints at: 'the stage and the audience'
        carpeted = best.kind == "interior" and any(s.kind == "rug" for s in subjects)
        return found if best.weight < _NAMED and not carpeted else tuple(c for c in found if c.kind == "interior")

    def _palette(self, draft: Draft) -> tuple[str, ...]:
        """Colours of the sky, the light, the place; a red fox makes no red sky."""
        things = [np for np in draft.subjects if self._nouns.kind(np.head)[0] and "setting" not in np.head.cats]
        taken = {id(mod) for np in things for mod in (*np.mods, np.head)}
        return tuple(dict.fromkeys(t.first("colour") for t in draft.colours if id(t) not in taken))

    def _subjects(self, draft: Draft, gone: set[str]) -> tuple[tuple[Subject, ...], dict[int, int]]:
        """Subjects, and the id of each noun phrase (by identity)."""
        subjects: list[Subject] = []
        ids: dict[int, int] = {}
        for np in draft.subjects:
            subject = self._subject(np, len(subjects))
            if subject is None or subject.kind in gone or subject.word in gone or _only_drifts(subject, np):
                continue
            if subject.kind == "child" and "person" in gone:
                continue
            same = _said_before(subject, np, subjects)
            if same is not None:
                if subjects[same].word == "person":  # 'the person', then 'the violinist'
                    subjects[same] = replace(subject, id=same)
                ids[id(np)] = same
                continue
            ids[id(np)] = subject.id
            subjects.append(subject)
            draft.note(np.text, _described(subject))
        return tuple(subjects), ids

    def _subject(self, np: NounPhrase, id_: int) -> Subject | None:
        kind, via = self._nouns.kind(np.head)
        if not kind:
            return None
        looks: dict[str, list[str]] = {category: [] for category in _ATTRIBUTES}
        traits: list[str] = []
        own = self._own_looks(np.head)
        for category in _ATTRIBUTES:
            looks[category] += own.get(category, ())
        for mod in np.mods:
            known = [category for category in _ATTRIBUTES if category in mod.cats]
            for category in known:
                if mod.first(category) not in _NO_ATTRIBUTE:
                    looks[category].append(mod.first(category))
            if not known and mod.tag in "AN":
                traits.append(mod.text)
            mod.used = mod.used or "attribute"
        np.head.used = f"subject: {kind}"
        via = np.via or via
        unique = {category: tuple(dict.fromkeys(values)) for category, values in looks.items()}
        return Subject(
            id_, kind, np.head.lemma, via, self._count(np), unique["colour"], unique["size"], unique["material"],
            unique["state"], tuple(dict.fromkeys(traits)), np.form, "setting" in np.head.cats and not self._goes(kind),
        )  # fmt: skip

    def _goes(self, kind: str) -> bool:
        """What comes and goes is no part of a place: not even a polar bear."""
        return self._lexicon.is_a(kind, "person", "animal", "flyer", "swimmer", "vehicle", "craft")

    def _own_looks(self, head: Term) -> dict[str, tuple[str, ...]]:
        """What the noun itself says of its looks: a paper lantern is of paper; a red fox has its species' coat."""
        natural = self._lexicon.natural.get(head.lemma, "")
        if natural:
            return {} if natural == "none" else {"colour": (natural,)}
        if len(head.words) < 2:
            return {}
        own = {category: head.cats[category] for category in _ATTRIBUTES if category in head.cats}
        return {category: looks for category, looks in own.items() if looks[0] not in _NO_ATTRIBUTE}

    def _count(self, np: NounPhrase) -> str:
        several = self._lexicon.groups.get(np.head.lemma) or self._lexicon.groups.get(np.head.lemma.split()[-1], "")
        if several and not (np.count.isdecimal() and np.count != "1"):
            return np.count if np.count in ("few", "many") else several
        many = np.head.plural or (np.head.lemma in SAME_PLURAL and not np.determiner)
        return np.count or ("some" if many else "1")

    def _actions(self, draft: Draft, ids: dict[int, int], gone: set[str]) -> tuple[Action, ...]:
        actions = []
        for deed in draft.deeds:
            kind, word = self._nouns.name(deed.who) if deed.who is not None else ("", "scene")
            if kind in gone or word in gone or (deed.motion in _TOLD and self._is_lettered(kind)):
                continue  # 'a sign that reads OPEN' does nothing
            aim = deed.object if deed.object is not None else deed.goal
            actions.append(_action(deed, word, ids.get(id(deed.who), -1), ids.get(id(aim), -1)))
            draft.note(deed.verb, " ".join(filter(None, ("action:", word, deed.motion, deed.direction or deed.path))))
        return tuple(actions)

    def _is_lettered(self, kind: str) -> bool:
        return kind in ("sign", "wall", "book", "window") or self._lexicon.is_a(kind, "worn", "cloth")

    def _relations(self, draft: Draft, ids: dict[int, int], gone: set[str]) -> tuple[Relation, ...]:
        found = []
        for a, relation, b in draft.relations:
            kind_a, word_a = self._nouns.name(a)
            kind_b, word_b = self._nouns.name(b) if b is not None else ("", "")
            if b is None and id(a) not in ids:
                continue  # the fog is 'in the distance': nothing to place
            nowhere = self._is_no_place(a) or (b is not None and (self._is_no_place(b) or self._nouns.is_air(b)))
            if nowhere or {kind_a, kind_b} & gone:
                continue
            if b is not None and id(a) not in ids and id(b) not in ids:
                continue
            if b is not None and id(a) in ids and ids[id(a)] == ids.get(id(b)):
                continue  # 'paints with its trunk'
            name = "HAS" if relation in ("WITH", "FULL_OF") else relation
            found.append(Relation(word_a, name, word_b, ids.get(id(a), -1), ids.get(id(b), -1)))
        return tuple(dict.fromkeys(found))

    def _is_no_place(self, np: NounPhrase) -> bool:
        """Times, qualities and moods stand nowhere."""
        if np.head.lemma in _PLACES:
            return False
        cats = set(np.head.cats)
        if not cats:
            return self._nouns.kind(np.head)[0] == ""
        stands = {"subject", "setting", "particle", "weather", "light"}
        return bool(cats & {"time", "season", "camera", "fluff", "mood"}) and not cats & stands

    def _weight_of_home(self, kind: str, home: str) -> float:
        """Waves and lava lie in one place only; a book, a cup and a clock are taken anywhere."""
        if home == "interior":
            return 0.25 if self._lexicon.is_a(kind, "indoors") else 0.15
        return 0.35 if self._lexicon.is_a(kind, "water") else 0.25

    def _settings(self, draft: Draft, subjects: tuple[Subject, ...]) -> tuple[Choice, ...]:
        homes = [(s, self._lexicon.habitats[s.kind]) for s in subjects if s.kind in self._lexicon.habitats and (
            s.word.split()[-1] not in _HOMELESS)]
        if any(s.kind in _HOUSES for s in subjects):  # the windows of a cabin make no room
            homes = [(s, home) for s, home in homes if s.kind != "window"]
        dry = any(home != "underwater" for _, home in homes)
        for subject, home in homes:  # what the subjects suggest where the words name no place
            if not (dry and home == "underwater"):
                draft.vote(home, self._weight_of_home(subject.kind, home), subject.word)
        self._off_earth(draft, subjects)
        self._on_snow(draft)
        self._by_the_sea(draft, subjects)
        ranked = sorted(draft.votes.items(), key=lambda item: -item[1])
        return tuple(
            Choice(kind, round(weight, 2), draft.vote_words[kind], self._spot(kind, draft)) for kind, weight in ranked)

    @staticmethod
    def _on_snow(draft: Draft) -> None:
        """Those who ski are on snow, whatever slope is named."""
        best = draft.leading
        if best in ("mountains", "snow_peaks") and any(deed.motion == "ski" for deed in draft.deeds):
            draft.vote("snow_peaks", draft.votes[best] + 0.5, draft.vote_words[best], "ski_slope")

    @staticmethod
    def _by_the_sea(draft: Draft, subjects: tuple[Subject, ...]) -> None:
        """A cliff above the sea is a rocky coast."""
        if draft.leading == "ocean" and any(s.kind == "cliff" for s in subjects):
            draft.vote("rocky_coast", draft.votes["ocean"] + 0.3, draft.vote_words["ocean"])

    def _off_earth(self, draft: Draft, subjects: tuple[Subject, ...]) -> None:
        """Two suns, or an astronaut on a red plain: another planet."""
        best = draft.leading
        if best not in _BARE:
            return
        heavens = any(s.kind in ("sun", "moon") and s.count != "1" for s in subjects)
        planet = any(s.kind == "planet" for s in subjects)
        there = any(s.word.split()[-1] in _SPACEFARERS for s in subjects)
        red = bool({"red", "orange", "copper", "brown"} & {t.first("colour") for t in draft.colours})
        if heavens or (there and (planet or red)):
            draft.vote("planet", draft.votes[best] + 0.5, draft.vote_words[best],
                       "mars" if red or (heavens and best == "desert") else "")  # whose sky holds no Earth

    def _whose_studio(self, draft: Draft) -> str:
        """A potter's studio is a workshop, a photographer's is a bare one."""
        suit = (self._lexicon.thing_places.get(np.head.lemma, ()) for np in draft.subjects)
        rooms = (place.removeprefix("interior/") for places in suit for place in places)
        return next((room for room in rooms if room in _STUDIOS), "studio")

    def _spot(self, setting: str, draft: Draft) -> str:
        """The finer place that the words say most; 'the interior of a church' says it by its building."""
        spots = draft.spots.get(setting, {})
        if spots:
            best = max(spots, key=lambda spot: spots[spot] * (0.3 if spot in _BROAD else 1.0))
            named = {np.head.lemma.split()[0] for np in draft.subjects} | {d.lemma for d in draft.deeds}
            if best == "stadium" and named & _INDOOR_SPORT:
                return "sports_arena"  # 'a basketball player dunks in a packed arena'
            return self._whose_studio(draft) if best == "studio" else best
        rooms = (self._lexicon.inside.get(np.head.lemma, "") for np in draft.subjects)
        return next((room for room in rooms if room), "") if setting == "interior" else ""


def _only_drifts(subject: Subject, np: NounPhrase) -> bool:
    """Petals by the handful are particles; one petal is a thing."""
    return "particle" in np.head.cats and subject.kind == "petal" and subject.count != "1"


def _said_before(subject: Subject, np: NounPhrase, subjects: list[Subject]) -> int | None:
    """The id of the subject that this one only names again: 'the sails', or 'the violinist' after 'the person'."""
    for old in subjects:
        again = old.kind == subject.kind and (
            f" {old.word}".endswith(f" {subject.word}") or subject.word == subject.kind)  # 'the dog' is the corgi
        if np.determiner == "the" and again:
            return old.id
        if np.determiner != "another" and old.word == "person" and subject.kind == "person" and (
                old.count == subject.count == "1"):
            return old.id
    return None


def hour(times: tuple[str, ...], subjects: tuple[Subject, ...], settings: tuple[Choice, ...]) -> str:
    """The hour named; the moon and the stars name one too, from the ground."""
    if times:
        return min(times, key=_TIME_ORDER.index)
    off_earth = bool(settings) and settings[0].kind in _NO_NIGHT
    kinds = {s.kind for s in subjects}
    return "night" if not off_earth and kinds & {"moon", "star", "comet"} and "sun" not in kinds else ""


def _described(s: Subject) -> str:
    looks = (*s.sizes, *s.states, *s.colours, *s.materials, *s.traits)
    how = {"hypernym": " (the nearest kind)", "implied": " (implied)"}.get(s.via, "")
    return f"subject: {s.count} {', '.join((s.kind, *looks))}{how}"


def _action(deed: Deed, word: str, id_: int, target_id: int) -> Action:
    return Action(
        id_, word, deed.motion, deed.verb, deed.direction, deed.path, deed.target, tuple(deed.manner), deed.via,
        deed.lemma, target_id, deed.order,
    )  # fmt: skip


def _coverage(draft: Draft, prompt: str) -> float:
    if draft.seen:
        return round(draft.known / draft.seen, 3)
    return 0.0 if prompt.strip() else 1.0
