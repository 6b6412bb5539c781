"""The pages that say where a change belongs name files that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(p for p in (ROOT / "docs").rglob("*.md") if "decisions" not in p.parts)
PARTS = ("src", "tests", "bench", "examples", "tools", "docs")
FILES = [str(p.relative_to(ROOT)) for part in PARTS for p in (ROOT / part).rglob("*.py")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_module_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"`([\w/]+\.py)`", page.read_text(encoding="utf-8"))
    assert [name for name in named if not any(f"/{file}".endswith(f"/{name}") for file in FILES)] == []
