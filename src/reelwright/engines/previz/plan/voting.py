"""What place a prepositional phrase names or means: 'in a pub', 'across the ice', 'through downtown'."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.phrases import NounPhrase

_PLACE = word_set(
    "IN ON AT IN_MIDDLE_OF ABOVE OVER BELOW BESIDE NEAR BETWEEN BEHIND IN_FRONT_OF INSIDE OUTSIDE ALONG AROUND AGAINST "
    "BEYOND ACROSS THROUGH DOWN UP INTO"
)
_ASIDE = word_set("ABOVE BELOW BEHIND BEYOND BESIDE NEAR OUTSIDE")
_IN_THE_SKY = word_set("ABOVE ON IN THROUGH INTO")
_SERVED_OVER = frozenset({"bar", "counter", "reception"})
"""Who is behind one of these is at work in there."""
_OUTSIDE = word_set("OUTSIDE PAST IN_FRONT_OF BEHIND BEYOND")
_AMONG = word_set("THROUGH DOWN ALONG ACROSS IN")
_BY_WATER = {"THROUGH": "river", "ACROSS": "lake", "NEAR": "beach", "BESIDE": "beach", "ALONG": "beach", "OVER": "lake"}
_SHORE_OF = {"ocean": "beach", "lake": "lake"}
_SMALL_VESSELS = word_set("teacup cup mug bowl jar bottle glass goblet teapot vase matchbox lunchbox fishbowl")
_GROUNDS_BY_STUFF = {
    "ice": "arctic/ice_floe", "snow": "snow_peaks/snowfield", "sand": "desert/dunes", "grass": "meadow",
    "lava": "volcano/lava_field", "mud": "swamp", "rubble": "ruins/abandoned_city",
}  # fmt: skip
"""What one goes over is where one is, where no place is named."""
_ON_THE_GROUND = word_set("walk run drive ride chase skate gallop crawl")
_IN_HAND = word_set("hold carry catch collect")
"""'holds fireflies in a jar': the jar is in hand."""
_ON_THE_WAY = _ON_THE_GROUND | word_set("row sail ski surf jump")
_COMES_OUT = word_set("walk run emerge crawl rise")
_FROM_ROOF_TO_ROOF = word_set("jump run chase")


class PlaceVotes:
    """Votes for the place of a prompt, phrase by phrase."""

    def __init__(self, lexicon: Lexicon, nouns: Nouns) -> None:
        self._lexicon, self._nouns = lexicon, nouns

    def vote(self, relation: str, np: NounPhrase, kind: str, draft: Draft) -> None:
        """np, of that kind, stands after a preposition of that relation."""
        if np.head.first("setting") == "interior" and relation in _OUTSIDE and np.head.lemma not in _SERVED_OVER:
            draft.vote("street", 1.3, f"outside the {np.head.lemma}")
            return
        self._named(relation, np, draft)
        self._gone_through(relation, np, kind, draft)
        self._within(relation, np, draft)
        self._wet(relation, np, kind, draft)
        self._above(relation, np, kind, draft)

    def _named(self, relation: str, np: NounPhrase, draft: Draft) -> None:
        """A place by its name, unless one only looks at it from another."""
        lemma, setting = np.head.lemma, np.head.first("setting")
        if np.head.first("subject") in ("moon", "planet") and relation == "ON":
            spot = "moon" if np.head.first("subject") == "moon" else ""
            draft.vote("planet", 1.5, f"on the {lemma}", spot)
        elsewhere = any(votes >= 1 for place, votes in draft.votes.items() if place != setting)
        seen = relation == "AT" and draft.lately({"look"}, 1) and elsewhere
        if "setting" in np.head.cats and relation in _PLACE and not seen:
            weight = 0.6 if relation in _ASIDE else 1.5
            within = relation in ("IN", "INSIDE") and setting == "interior"  # 'in a pub' is meant
            weight *= 1.0 if within else self._lexicon.weak.get(lemma, 1.0)
            if setting == "old_town" and np.head.first("spot") and relation == "IN" and "street" not in draft.spots:
                weight = max(weight, draft.votes.get("street", 0.0) + 0.1)  # 'a street in Kyoto' is one of Kyoto's
            draft.vote(setting, weight, lemma, np.head.first("spot"))

    def _gone_through(self, relation: str, np: NounPhrase, kind: str, draft: Draft) -> None:
        """Where one goes says where one is."""
        lemma, setting = np.head.lemma, np.head.first("setting")
        if setting == "skyline" and relation in _AMONG and not np.head.first("spot") and draft.lately(_ON_THE_GROUND):
            draft.vote("street", 3.0, lemma, "city_street")  # 'cars race through downtown'
        if relation == "FROM" and setting in _SHORE_OF and draft.lately(_COMES_OUT, 1):
            draft.vote(_SHORE_OF[setting], 2.0, f"out of the {lemma}")
        if kind == "roof" and draft.lately(_FROM_ROOF_TO_ROOF):
            draft.vote("skyline", 1.2, lemma, "roof_ridge")  # 'jumps from roof to roof'
        ground = _GROUNDS_BY_STUFF.get(lemma, "") if relation in ("ACROSS", "OVER", "THROUGH", "ALONG") else ""
        if ground and draft.lately(_ON_THE_WAY):
            place, _, spot = ground.partition("/")
            draft.vote(place, 0.45, lemma, spot)  # 'a bear walks across melting ice'

    def _within(self, relation: str, np: NounPhrase, draft: Draft) -> None:
        """What is in or goes through something that has an inside; who is in a cup is on a table."""
        lemma, vehicle = np.head.lemma, self._nouns.is_a(np, "vehicle")
        small = relation in ("IN", "FROM") and lemma.split()[-1] in _SMALL_VESSELS
        if small and draft.subjects and self._nouns.lives(draft.subjects[0]) and not draft.lately(_IN_HAND, 1):
            draft.vote("interior", 0.5, lemma, "table_top")  # 'a tiny dragon in a teacup'
        room = self._lexicon.inside.get(lemma, "")
        if not room or draft.spots.get("interior", {}).keys() - {room}:  # 'a bedroom in a hotel'
            return
        if relation == "THROUGH" and draft.lately(_ON_THE_GROUND, 1) and not vehicle:
            draft.vote("interior", 1.2, f"through the {lemma}", room)
        if relation == "INSIDE" or (relation == "IN" and not vehicle):
            whole = np.head.first("setting") in ("garden", "farmland")  # 'in a greenhouse' is not beside it
            draft.vote("interior", 4.0 if whole else 1.2, f"in the {lemma}", room)

    def _wet(self, relation: str, np: NounPhrase, kind: str, draft: Draft) -> None:
        lemma = np.head.lemma
        if lemma in ("water", "shallow") and relation in _BY_WATER and kind == "water" and not self._nouns.is_a(
                draft.subjects[0], "craft", "swimmer"):
            wades = relation == "THROUGH" and self._nouns.is_a(draft.subjects[0], "person")
            draft.vote("beach" if wades else _BY_WATER[relation], 0.45, lemma)
        if relation == "BELOW" and np.head.first("setting") in ("ocean", "lake", "river"):
            draft.vote("underwater", 2.0, f"under the {lemma}")

    def _above(self, relation: str, np: NounPhrase, kind: str, draft: Draft) -> None:
        if (relation == "ABOVE" and kind == "clouds") or (relation in _IN_THE_SKY and kind == "cloud"):
            draft.vote("clouds", 1.5, f"{relation.lower()} the clouds")
