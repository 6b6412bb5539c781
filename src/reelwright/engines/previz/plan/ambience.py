"""What lies over the whole picture: place, hour, season, weather, particles, light, mood, camera, palette."""

from __future__ import annotations

from reelwright.engines.previz.plan.draft import Draft
from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.nouns import Nouns
from reelwright.engines.previz.plan.terms import Term

FLAT = ("time", "season", "weather", "particle", "light", "mood", "camera")
_THINGS_NOT_TOWNS = word_set("tyre cologne limerick angora phoenix")
"""Words that are things far oftener than the towns of that name."""
_SEEN_FROM_OUTSIDE = word_set("house cabin church barn castle tower skyscraper lighthouse factory temple")
_LIES_BY = word_set("coastal polar arctic volcanic seaside lakeside")
"""Adjectives that say by what a place lies."""
_MODELS = word_set("tiny miniature toy model")
"""'a snow globe with a tiny village': a thing, no place."""
_QUALITY_OR_MOOD = word_set("dark still powerful fierce violent elegant grand gentle quiet graceful dream mighty")


def read_ambience(terms: list[Term], draft: Draft, lexicon: Lexicon, nouns: Nouns) -> None:
    """Every term by itself; what a term means for a subject is the clauses' business."""
    for i, term in enumerate(terms):
        if term.used in ("removed", "likeness"):
            continue
        for category in FLAT:
            if category in term.cats and not _is_other(category, term, terms[i + 1 :]):
                draft.add(category, term.cats[category][0])
                draft.note(term.text, f"{category}: {term.cats[category][0]}")
        if "colour" in term.cats:
            draft.colours.append(term)
        _vote_of_interior(term, terms[i - 1] if i else None, draft, lexicon)
        of_it = i and terms[i - 1].text in ("of", "made of", "from", "made from") and "material" in term.cats
        if not (of_it or (i and terms[i - 1].text in _MODELS and "subject" in term.cats)):
            _vote(term, terms[i + 1] if i + 1 < len(terms) else None, draft, lexicon, nouns)


def _is_other(category: str, term: Term, later: list[Term]) -> bool:
    if category == "particle" and term.tag == "A":
        return _of_the_sky(later)  # 'a blazing sun' throws no flames
    if category == "weather" and term.lemma == "wind" and term.tag == "V":
        return True  # 'a caravan winds over dunes'
    if category == "camera":
        return len(term.words) == 1 and term.tag == "V" and term.text in ("follow", "pan", "follows", "pans")
    return category == "mood" and term.text in _QUALITY_OR_MOOD and _before_thing(later)


def _of_the_sky(later: list[Term]) -> bool:
    thing = next((term for term in later if term.tag != "A"), None)
    return thing is not None and thing.first("subject") in ("sun", "moon", "star", "cloud")


def _before_thing(later: list[Term]) -> bool:
    """'dark rock' is a dark rock, 'dark mood' is a mood."""
    for term in later:
        if term.tag == "N":
            return bool(term.cats.keys() & {"subject", "setting"}) and "fluff" not in term.cats
        if term.tag != "A":
            return False
    return False


def _vote_of_interior(term: Term, before: Term | None, draft: Draft, lexicon: Lexicon) -> None:
    """'a spaceship interior' is inside it."""
    room = lexicon.inside.get(before.lemma, "") if before is not None and term.lemma == "interior" else ""
    if room:
        draft.vote("interior", 3.0, term.text, room)


def _is_hue(term: Term, after: Term | None, lexicon: Lexicon) -> bool:
    """'a lavender gown' is purple, 'a lavender bush' and 'a lavender valley' are where it grows."""
    if "colour" not in term.cats or after is None or after.tag not in "NA":
        return False
    return after.first("setting") in ("", "clouds") and not lexicon.is_a(after.first("subject"), "plant")


def _vote(term: Term, after: Term | None, draft: Draft, lexicon: Lexicon, nouns: Nouns) -> None:
    if term.tag == "N" and "setting" not in term.cats:
        place = nouns.place(term) if term.lemma not in _THINGS_NOT_TOWNS else ""
        if place and not (place == "interior" and term.first("subject") in _SEEN_FROM_OUTSIDE):
            draft.vote(place, 0.2 if "subject" in term.cats else 0.45, term.text)
    if term.lemma in ("field of", "fields of") or term.text in ("field of", "fields of"):
        grown = lexicon.terms.get((after.lemma, "field"), {}) if after is not None else {}  # 'a field of sunflowers'
        spot = grown.get("spot", ("",))[0]
        draft.vote(grown.get("setting", ("meadow",))[0], 1.2 if grown else 1.0, term.text, spot)
    done = term.tag == "V" and "verb" in term.cats  # who lounges or swings is in no lounge and on no swing
    if "setting" in term.cats and "unary" not in term.cats and not done and not _is_hue(term, after, lexicon):
        kind = term.cats["setting"][0]
        listed = "setting" in lexicon.terms.get(tuple(term.lemma.split()), {}) or len(term.words) == 1
        told = 1.2 if len(term.words) > 1 else 0.6 if term.lemma in _LIES_BY else 1.0  # a coastal village is a village
        told = told if listed else 0.35  # 'polar bear', 'cockpit window'
        draft.vote(kind, lexicon.weak.get(term.lemma, 1.0) * told, term.text, term.first("spot"))
        draft.note(term.text, f"setting: {kind}")
