"""The import rule of docs/ARCHITECTURE.md, read from the syntax tree: deferred and typing-only imports count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "src" / "reelwright"

MAY_IMPORT = {
    "contract": set(),
    "media": {"contract"},
    "engines": {"media", "contract"},
    "delivery": {"media", "contract"},
    "jobs": {"engines", "delivery", "media", "contract"},
    "api": {"jobs", "media", "contract"},
    "settings": {"contract"},
    "engine_choice": {"engines", "contract", "settings"},
    "app": {"engine_choice", "api", "jobs", "engines", "delivery", "media", "contract", "settings"},
    "cli": {"app", "engine_choice", "api", "jobs", "engines", "delivery", "media", "contract", "settings"},
    "playground": set(),
}
ONLY_IN = {
    "torch": ("engines/diffusion",),
    "diffusers": ("engines/diffusion",),
    "fastapi": ("api", "app.py"),
    "starlette": ("api", "app.py"),
    "uvicorn": ("api", "app.py"),
    "sqlalchemy": ("jobs",),
    "dbos": ("jobs",),
    "alembic": ("jobs",),
    "typer": ("cli.py", "cli"),
}
NEVER_IN = {"contract": {"numpy", "httpx", "pathlib.Path.open", "os", "socket", "sqlite3", "cv2", "PIL"}}


def modules() -> list[Path]:
    return sorted(SRC.rglob("*.py"))


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """Every statement below a node; what expressions are made of is not looked into."""
    for block in ("body", "orelse", "finalbody", "handlers", "cases"):
        inside = getattr(node, block, ())
        for child in inside if isinstance(inside, list) else ():
            yield child
            yield from statements(child)


@cache
def imported(path: Path) -> frozenset[str]:
    found: set[str] = set()
    for node in statements(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; write the full name"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module or ""}
    return frozenset(found)


def part_of(path: Path) -> str:
    relative = path.relative_to(SRC)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


PARTS = sorted({part_of(path) for path in modules()} - {"__init__", "__main__"})


@pytest.mark.parametrize("part", PARTS)
def test_imports_point_one_way(part: str):
    allowed = MAY_IMPORT[part] | {part, "__version__"}
    wrong = {
        f"{path.relative_to(SRC)} imports {name}"
        for path in modules()
        for name in imported(path)
        if part_of(path) == part and name.startswith("reelwright.") and name.split(".")[1] not in allowed
    }
    assert not wrong, f"{part} may import {sorted(allowed)}"


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_heavy_libraries_stay_in_their_part(library: str):
    users = {str(path.relative_to(SRC)) for path in modules() if library in {n.split(".")[0] for n in imported(path)}}
    assert not [user for user in users if not user.startswith(ONLY_IN[library])], f"{library} belongs in its part"


@pytest.mark.parametrize("part", sorted(NEVER_IN))
def test_a_pure_part_imports_nothing_heavy(part: str):
    names = {n.split(".")[0] for path in modules() if part_of(path) == part for n in imported(path)}
    assert not names & NEVER_IN[part]


def test_no_module_is_a_drawer_for_everything():
    assert not [p for p in modules() if p.stem in {"utils", "util", "core", "common", "helpers", "misc"}]


def test_no_import_cycle():
    graph = {}
    for path in modules():
        name = ".".join(path.relative_to(SRC.parent).with_suffix("").parts).removesuffix(".__init__")
        graph[name] = imported(path)
    edges = {m: {n for n in graph if n in names and n != m} for m, names in graph.items()}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " -> ".join((*trail[trail.index(module):], module))
        if module in done:
            return
        for target in sorted(edges[module]):
            visit(target, (*trail, module))
        done.add(module)

    for module in graph:
        visit(module, ())
