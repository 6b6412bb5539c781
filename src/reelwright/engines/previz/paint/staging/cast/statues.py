"""What is said of somebody who is a statue, as traits of its subject."""

from __future__ import annotations

FIGURINE = "figurine"
"""Trait of an animal that stands on a table, however large its kind is."""
PLINTH = "on a plinth"
"""Trait of a statue that stands in the open."""
