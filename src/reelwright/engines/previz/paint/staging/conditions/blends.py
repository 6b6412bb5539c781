"""Two places that a prompt names as one: a forest by a lake is seen as the lake."""

from __future__ import annotations

from collections.abc import Mapping

BLENDS: Mapping[frozenset[str], str] = {
    frozenset({"volcano", "ocean"}): "basalt_coast",
    frozenset({"mountains", "lake"}): "lake",
    frozenset({"mountains", "meadow"}): "meadow",
    frozenset({"forest", "lake"}): "lake",
    frozenset({"forest", "meadow"}): "meadow",
    frozenset({"beach", "mountains"}): "beach",
    frozenset({"river", "canyon"}): "canyon",
    frozenset({"river", "mountains"}): "river",
    frozenset({"river", "meadow"}): "river",
    frozenset({"street", "neon_city"}): "neon_city",
    frozenset({"street", "old_town"}): "old_town",
    frozenset({"skyline", "street"}): "street",
    frozenset({"skyline", "river"}): "skyline",
    frozenset({"skyline", "lake"}): "skyline",
    frozenset({"castle", "interior"}): "castle",
    frozenset({"waterfall", "jungle"}): "waterfall",
    frozenset({"waterfall", "forest"}): "waterfall",
    frozenset({"waterfall", "mountains"}): "waterfall",
    frozenset({"waterfall", "canyon"}): "waterfall",
}
"""Two places that are named about equally strongly, and the one place that is both."""
