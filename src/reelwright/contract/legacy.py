"""Older spellings of a videoInference, turned into today's shape before anything is checked.

`frameImages` at the top, `inputs.frames`, items with `inputImage` or plain strings, `nsfw_check`, `checkNSFW` and the
key `motionmode` are all still sent by official clients. Null means absent everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError

# Switches of the official clients themselves, which some of them let slip onto the wire.
CLIENTS_OWN = ("customTaskUUID", "retry", "skipResponse", "includePayload", "includeGenerationTime")
# Of a list with more pictures than this only so many are looked at: it is too long anyhow.
LOOKED_AT = 10


@dataclass(slots=True)
class Modern:
    """A task in today's shape. `written` maps a path of today's shape to the path that the client wrote, so that
    errors name what the client can find; `faults` are contradictions between two spellings."""

    task: dict[str, Any]
    written: dict[str, str] = field(default_factory=dict)
    faults: list[ReelwrightError] = field(default_factory=list)

    def path(self, modern: str) -> str:
        """The path as the client wrote it: the longest known beginning is replaced."""
        for start in ancestors(modern):
            if start in self.written:
                return self.written[start] + modern[len(start) :]
        return modern


def ancestors(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]


def without_nulls(value: Any) -> Any:
    """Objects without their null members, at any depth; arrays keep theirs."""
    if not isinstance(value, dict):
        return value
    return {key: without_nulls(item) for key, item in value.items() if item is not None}


def sent(raw: dict[str, Any]) -> dict[str, Any]:
    """A task without what means absent (null) and what was not meant for the server."""
    return {key: value for key, value in raw.items() if value is not None and key not in CLIENTS_OWN}


def modernise(raw: dict[str, Any]) -> Modern:
    """Today's shape of any spelling. `raw` is not changed."""
    task = sent(raw)
    modern = Modern({key: value if key == "routing" else without_nulls(value) for key, value in task.items()})
    move_frames(modern)
    move_safety(modern)
    move_motion(modern)
    return modern


def move_frames(modern: Modern) -> None:
    """frameImages, inputs.frames → inputs.frameImages; each item an object with `image`."""
    inputs = modern.task.get("inputs", {})
    if not isinstance(inputs, dict):
        return
    found = [("inputs.frameImages", inputs["frameImages"])] if "frameImages" in inputs else []
    found += [("inputs.frames", inputs.pop("frames"))] if "frames" in inputs else []
    found += [("frameImages", modern.task.pop("frameImages"))] if "frameImages" in modern.task else []
    if not found:
        return
    path, items = found[0]
    for other, others in found[1:]:
        if frame_items(others) != frame_items(items):
            paths = (path, other)
            modern.faults.append(make("incompatibleParameters", "Give the pictures once.", parameter=paths))
    if isinstance(items, list):
        note_spelling(modern, path, items)
    modern.task["inputs"] = {**inputs, "frameImages": frame_items(items)}


def frame_items(items: Any) -> Any:
    """Every item as {image, frame?}; what is neither string nor object stays for the checks to name."""
    if not isinstance(items, list):
        return items
    return [frame_item(item) for item in items[:LOOKED_AT]]


def frame_item(item: Any) -> Any:
    if isinstance(item, str):
        return {"image": item}
    if not isinstance(item, dict):
        return item
    item = {key: value for key, value in item.items() if value is not None}
    if "inputImage" in item and "image" not in item:
        item["image"] = item.pop("inputImage")
    return item


def note_spelling(modern: Modern, path: str, items: list[Any]) -> None:
    modern.written["inputs.frameImages"] = path
    for index, item in enumerate(items[:LOOKED_AT]):
        here = f"inputs.frameImages.{index}.image"
        if isinstance(item, str):
            modern.written[here] = f"{path}.{index}"
        elif isinstance(item, dict) and "inputImage" in item and "image" not in item:
            modern.written[here] = f"{path}.{index}.inputImage"


def move_safety(modern: Modern) -> None:
    """nsfw_check → safety.mode, checkNSFW → safety.checkContent; both may be given when they agree."""
    for old, new in (("nsfw_check", "mode"), ("checkNSFW", "checkContent")):
        if old not in modern.task:
            continue
        value = modern.task.pop(old)
        safety = modern.task.setdefault("safety", {})
        if not isinstance(safety, dict):
            continue
        if new not in safety:
            safety[new] = value
            modern.written[f"safety.{new}"] = old
        elif safety[new] != value:
            paths = (f"safety.{new}", old)
            modern.faults.append(make("incompatibleParameters", f"{paths[0]} is given twice.", parameter=paths))


def move_motion(modern: Modern) -> None:
    """providerSettings.pixverse.motionmode → motionMode."""
    settings = modern.task.get("providerSettings")
    pixverse = settings.get("pixverse") if isinstance(settings, dict) else None
    if not isinstance(pixverse, dict) or "motionmode" not in pixverse:
        return
    here = "providerSettings.pixverse"
    value = pixverse.pop("motionmode")
    if "motionMode" not in pixverse:
        pixverse["motionMode"] = value
        modern.written[f"{here}.motionMode"] = f"{here}.motionmode"
    elif pixverse["motionMode"] != value:
        paths = (f"{here}.motionMode", f"{here}.motionmode")
        modern.faults.append(make("incompatibleParameters", "motionMode is given twice.", parameter=paths))
