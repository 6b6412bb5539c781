"""The generated pages of the docs, as texts: each is written from the table that the code itself reads.

`docs/generate.py` puts them into docs/generated/; a test says when they are out of date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from reelwright.contract import catalog, schema
from reelwright.contract.error_table import PATTERNS, ROWS, ErrorRow
from reelwright.contract.fields import LARGEST
from reelwright.contract.pricing import PRICES, SOUND_UNIT
from reelwright.contract.tasks import MODELS_BY_TASK
from reelwright.contract.video import VideoInference

NOTICE = "Made by `docs/generate.py` from `src/reelwright/contract/`; don't edit."
PAGES = {"effect": "effects.md", "cameraMovement": "camera.md", "style": "styles.md"}
OLDER = (
    ("`frameImages` at the top, items with `inputImage`", "`inputs.frameImages`, items with `image`"),
    ("`inputs.frames`", "`inputs.frameImages`"),
    ("`nsfw_check`", "`safety.mode`"),
    ("`checkNSFW`", "`safety.checkContent`"),
    ("`providerSettings.pixverse.motionmode`", "`providerSettings.pixverse.motionMode`"),
)


def pages() -> dict[str, str]:
    """File name → text of every page."""
    return {
        "parameters.md": parameters(),
        "tasks.md": utility_tasks(),
        "camera.md": choices("Camera movements", "providerSettings.pixverse.cameraMovement", catalog.CAMERA_MOVEMENTS),
        "styles.md": choices("Styles", "providerSettings.pixverse.style", catalog.STYLES),
        "effects.md": choices("Effects", "providerSettings.pixverse.effect", catalog.EFFECTS),
        "sizes.md": sizes(),
        "prices.md": prices(),
        "errors.md": errors(),
    }


def page(title: str, *parts: str) -> str:
    return "\n\n".join((f"# {title}", NOTICE, *parts)) + "\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows])


def cell(value: Any) -> str:
    return str(value).replace("|", "\\|")


def parameters() -> str:
    """Every parameter of videoInference."""
    found = schema.model_fields(VideoInference)
    rows = list(rows_of(found, ""))
    older = table(("Older spelling", "Means"), OLDER)
    rules = "\n".join(
        (
            "- `width` and `height` come together, as one of the [sizes](sizes.md), and not beside `resolution`.",
            "- `effect` and `cameraMovement` exclude each other.",
            "- `motionMode` fast becomes normal at 8 s or 1080p; a server with `strict_motion` refuses it.",
            "- Two pictures can't have the same place.",
            "- `null` means absent. Any other key is an error that names the nearest known one.",
        )
    )
    head = ("Parameter", "Value", "Default", "Meaning")
    return page("Parameters of `videoInference`", table(head, rows), "## Rules", rules, "## Older spellings", older)


def rows_of(model: Mapping[str, Any], path: str) -> Iterable[tuple[Any, ...]]:
    """One row for each field; objects are opened."""
    required = model.get("required", ())
    for name, field in model["properties"].items():
        here = f"{path}{name}"
        default = "required" if name in required else default_of(field)
        if "properties" in field:
            yield from rows_of(field, f"{here}.")
            continue
        value = f"[{value_of(field)}]({PAGES[name]})" if name in PAGES else value_of(field)
        yield f"`{here}`", value, default, field.get("description", "")
        if "properties" in field.get("items", {}):
            yield from rows_of(field["items"], f"{here}[].")


def default_of(field: Mapping[str, Any]) -> str:
    """As JSON writes it; nothing for objects, whose members have their own."""
    value = field.get("default")
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`" if isinstance(value, str | int | float) else ""


def value_of(field: Mapping[str, Any]) -> str:
    """Type and bounds in a few words."""
    if "enum" in field:
        known = [f"`{value}`" for value in field["enum"] if value is not None]
        return ", ".join(known) if len(known) < 8 else f"one of {len(known)}"
    kinds = field.get("type", "any")
    kind = kinds if isinstance(kinds, str) else next(kind for kind in kinds if kind != "null")
    kind = {"uri": "URL", "uuid": "UUID"}.get(field.get("format", ""), kind)
    if "minLength" in field:
        return f"{kind}, {field['minLength']} to {field['maxLength']} characters"
    low, high = field.get("minimum"), field.get("maximum")
    if low is None:
        return str(kind)
    return f"{kind} ≥ {low}" if high == LARGEST else f"{kind}, {low} to {high}"


def utility_tasks() -> str:
    """Every task beside videoInference."""
    parts = []
    for kind, model in MODELS_BY_TASK.items():
        rows = [row for row in rows_of(schema.model_fields(model), "") if row[0] != "`taskType`"]
        parts.append(f"## `{kind}`\n\n{summary(model)}\n\n" + table(("Parameter", "Value", "Default", "Meaning"), rows))
    return page("Utility tasks", *parts)


def summary(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def choices(title: str, path: str, known: Mapping[str, str]) -> str:
    rows = [(f"`{name}`", meaning) for name, meaning in known.items()]
    return page(title, f"The {len(known)} values of `{path}`.", table(("Value", "Meaning"), rows))


def sizes() -> str:
    """The twenty sizes, a row for each tier."""
    rows = [
        (f"`{tier}`", *(str(size) for size in catalog.SIZES if size.resolution == tier))
        for tier in catalog.RESOLUTIONS
    ]
    text = "Width and height, or a tier: then 16:9, or the shape nearest to the first picture."
    return page("Sizes", text, table(("Tier", *catalog.SHAPES), rows))


def prices() -> str:
    rows = [(f"`{name}`", tier.normal, tier.double) for name, tier in PRICES.tiers.items()]
    sound = f"A soundtrack adds {PRICES.sound} for every started {SOUND_UNIT} s. `REELWRIGHT_PRICES` names a JSON file"
    shape = '`{"tiers": {"360p": {"normal": 0.1125, "double": 0.225}, …}, "sound": 0.025}` that replaces the table.'
    return page("Prices", "USD for each result.", table(("Tier", "5 s", "8 s, or 5 s fast"), rows), f"{sound}\n{shape}")


def errors() -> str:
    """Every error code."""
    head = ("Code", "Class", "Status", "Try again", "Meaning")
    text = "The class is what official clients show; they sort codes by their spelling."
    spelled = "Codes that are spelled from a parameter's name, such as `missingPositivePrompt`:"
    return page(
        "Error codes", text, table(head, map(error_row, ROWS)), spelled, table(head, map(error_row, PATTERNS))
    )


def error_row(row: ErrorRow) -> tuple[Any, ...]:
    return f"`{row.code}`", row.group, row.status, "yes" if row.retryable else "no", row.meaning
