"""Blossoms that fall, drift or blow about: the branch stays, its petals fill the air."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.plan.model import Action, Subject

_LETS_GO = frozenset({"fall", "drift", "float", "swirl", "flutter", "sway", "burst", "blow", "spin", "dance"})
_STAYS = frozenset({"sway", "rock", "nod", "wave", "bloom", "open"})  # lemmas: the whole branch moves


def shed(
    subjects: tuple[Subject, ...], actions: tuple[Action, ...], particles: tuple[str, ...]
) -> tuple[tuple[Action, ...], tuple[str, ...]]:
    """(actions, particles) in which what a blossom is said to do in the air is done by petals, which are no subject."""
    blossoms = {subject.id for subject in subjects if subject.word.split()[-1] == "blossom"}
    kept = tuple(replace(a, subject=-1) if a.subject in blossoms and _lets_go(a) else a for a in actions)
    blown = any(a.motion == "blow" and a.target_id in blossoms for a in actions)
    if kept == actions and not blown:
        return actions, particles
    return kept, tuple(dict.fromkeys((*particles, "petals")))


def _lets_go(action: Action) -> bool:
    return action.motion in _LETS_GO and action.lemma not in _STAYS
