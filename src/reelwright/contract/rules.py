"""Rules across fields of a videoInference. They read the task before its fields are checked, so that every fault of a
task is reported together; a value of the wrong type is some field's own fault and is left alone here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reelwright.contract.catalog import MODEL, SIZE_OF, SIZES, nearest_pair
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.fields import LARGEST, whole

PIXVERSE = "providerSettings.pixverse"
MAX_FRAMES = 2


def faults(task: dict[str, Any]) -> Iterator[ReelwrightError]:
    """Every broken rule of a task in today's shape."""
    yield from size_faults(task)
    yield from provider_faults(task)
    yield from effect_faults(task)
    yield from frame_faults(task)


def size_faults(task: dict[str, Any]) -> Iterator[ReelwrightError]:
    given = [key for key in ("width", "height") if key in task]
    if "resolution" in task and given:
        paths = ("resolution", *given)
        yield make("incompatibleParameters", "Give either resolution or width and height.", parameter=paths)
    if len(given) == 1:
        absent = "height" if given == ["width"] else "width"
        message = f"{given[0]} was given without {absent}; give both or neither."
        yield make(f"missing{absent.title()}", message, parameter=absent)
    if len(given) == 2:
        yield from pair_faults(whole(task["width"]), whole(task["height"]))


def pair_faults(width: Any, height: Any) -> Iterator[ReelwrightError]:
    """Integers that no size has. Those out of all bounds are the fields' own faults."""
    sides = (width, height)
    if any(type(side) is not int or not 0 < side <= LARGEST for side in sides) or sides in SIZE_OF:
        return
    yield make(
        "unsupportedDimensions",
        f"{MODEL} has no size {width}x{height}. Did you mean {nearest_pair(width, height)}?",
        parameter=("width", "height"),
        allowed=tuple(str(size) for size in SIZES),
    )


def provider_faults(task: dict[str, Any]) -> Iterator[ReelwrightError]:
    settings = task.get("providerSettings")
    if isinstance(settings, dict) and any(provider != "pixverse" for provider in settings):
        yield make(
            "unknownProviderSettingsProvider",
            f"{MODEL} takes the settings of one provider: pixverse.",
            parameter="providerSettings",
            allowed=("pixverse",),
        )


def effect_faults(task: dict[str, Any]) -> Iterator[ReelwrightError]:
    settings = task.get("providerSettings")
    pixverse = settings.get("pixverse") if isinstance(settings, dict) else None
    if isinstance(pixverse, dict) and "effect" in pixverse and "cameraMovement" in pixverse:
        paths = (f"{PIXVERSE}.effect", f"{PIXVERSE}.cameraMovement")
        yield make("incompatibleParameters", "effect and cameraMovement exclude each other.", parameter=paths)


def frame_faults(task: dict[str, Any]) -> Iterator[ReelwrightError]:
    inputs = task.get("inputs")
    items = inputs.get("frameImages") if isinstance(inputs, dict) else None
    path = "inputs.frameImages"
    if not isinstance(items, list):
        return
    if not items:
        yield make("arrayTooSmall", "Give one or two pictures, or leave frameImages out.", parameter=path)
    if len(items) > MAX_FRAMES:
        yield make("arrayTooLarge", f"At most {MAX_FRAMES} pictures: first and last.", parameter=path)
    if len(items) != MAX_FRAMES or not all(isinstance(item, dict) for item in items):
        return
    places = [place(item.get("frame")) for item in items]
    if places[0] is not None and places[0] == places[1]:
        paths = ("inputs.frameImages.0.frame", "inputs.frameImages.1.frame")
        yield make("incompatibleParameters", f"Both pictures are for the {places[0]} frame.", parameter=paths)


def place(frame: Any) -> str | None:
    """first or last for each spelling of a position; None when it is absent or wrong."""
    if isinstance(frame, str):
        return frame if frame in {"first", "last"} else None
    if isinstance(frame, bool) or not isinstance(frame, int | float):
        return None
    return "first" if frame == 0 else "last" if frame == -1 else None
