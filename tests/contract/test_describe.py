"""The committed docs are the ones that the tables make."""

from __future__ import annotations

from pathlib import Path

import pytest

from reelwright.contract import catalog
from reelwright.contract.describe import pages
from reelwright.contract.error_table import ROWS

FOLDER = Path(__file__).parents[2] / "docs" / "generated"


@pytest.mark.parametrize("name", sorted(pages()))
def test_committed_docs_are_current(name: str):
    assert (FOLDER / name).read_text(encoding="utf-8") == pages()[name], "run: python docs/generate.py"


def test_nothing_is_left_out():
    made = pages()
    assert all(f"`{movement}`" in made["camera.md"] for movement in catalog.CAMERA_MOVEMENTS)
    assert all(f"`{effect}`" in made["effects.md"] for effect in catalog.EFFECTS)
    assert all(f"`{row.code}`" in made["errors.md"] for row in ROWS)
    assert all(str(size) in made["sizes.md"] for size in catalog.SIZES)
    for kind in set(catalog.TASK_TYPES) - {"videoInference"}:
        assert f"## `{kind}`" in made["tasks.md"]
    for path in ("seed", "inputs.frameImages[].frame", "providerSettings.pixverse.effect", "safety.mode"):
        assert f"| `{path}` |" in made["parameters.md"]
