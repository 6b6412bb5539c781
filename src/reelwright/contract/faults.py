"""The one border where pydantic's faults become our error codes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.text import hint, printable, shown

# A task with more faults is told of these: nobody reads more, and a reply must not dwarf its request.
MOST_FAULTS = 20
# Types of pydantic's faults that do not mean "wrong type or range".
LENGTHS = {"string_too_short", "string_too_long"}
ARRAYS = {"too_short": "arrayTooSmall", "too_long": "arrayTooLarge"}


def translate(
    fault: ValidationError, model: type[BaseModel], written: Callable[[str], str] = str
) -> Iterator[ReelwrightError]:
    """Every fault of a model as an error of ours. `written` gives the path as the client wrote it."""
    for details in islice(fault.errors(include_url=False), MOST_FAULTS):
        path = ".".join(printable(str(part)) for part in details["loc"])
        yield one(details, path, written(path), model)


def one(details: ErrorDetails, modern: str, path: str, model: type[BaseModel]) -> ReelwrightError:
    """modern: the path in today's shape, which gives the code; path: as the client wrote it, which it can find."""
    kind = details["type"]
    name = capital(path if path[-1:].isdigit() else modern)
    if kind == "missing":
        return make(f"missing{name}", f"{path} is required.", parameter=path)
    if kind == "extra_forbidden":
        known = keys_at(model, details["loc"])
        message = f"{path} is not a parameter of this task.{hint(details['loc'][-1], known)}"
        return make("unknownParameter", message, parameter=path, allowed=tuple(known))
    context = details.get("ctx", {})
    allowed = context.get("allowed")
    if "reason" in context:
        code = "valueTooLarge" if kind == "valueTooLarge" else f"invalid{name}"
        return make(code, f"{path}: {context['reason']}", parameter=path, allowed=allowed)
    expected = "must be a string or an object" if path[-1:].isdigit() else sentence(details["msg"])
    if kind in ARRAYS:
        return make(ARRAYS[kind], f"{path} {expected}.", parameter=path)
    if kind in LENGTHS:
        return make(f"invalid{name}Length", f"{path} {expected}; got {len(details['input'])}.", parameter=path)
    message = f"{path} {expected}; got {shown(details['input'])}.{context.get('hint', '')}"
    code = {"valueTooLarge": kind, "unsupported": f"unsupported{name}"}.get(kind, f"invalid{name}")
    return make(code, message, parameter=path, allowed=allowed)


def capital(path: str) -> str:
    """The last name of a path, as codes spell it: safety.mode → Mode, frameImages.0 → FrameImages."""
    names = [part for part in path.split(".") if not part.isdigit()]
    last = "".join(c for c in names[-1] if c.isalnum()) if names else "Request"
    return (last[:1].upper() + last[1:]) or "Request"


def sentence(message: str) -> str:
    """Pydantic's sentence without its subject and its words for Python's types."""
    if message.startswith("Input should be a valid dictionary"):
        return "must be an object"
    if message == "Input should be a valid tuple":
        return "must be an array"
    for start in ("Input should be ", "Value should be ", "String should "):
        if message.startswith(start):
            verb = "must " if start == "String should " else "must be "
            return verb + message[len(start) :]
    return message.replace(" after validation", "").replace("Tuple should have", "must have").replace("actual", "got")


def keys_at(model: type[BaseModel], loc: tuple[Any, ...]) -> list[str]:
    """The keys that are known where an unknown one was found."""
    here: Any = model
    for part in loc[:-1]:
        if isinstance(part, int):
            continue
        field = next(f for n, f in here.model_fields.items() if part in (f.alias, n))
        here = model_within(field.annotation)
    return [field.alias or name for name, field in here.model_fields.items()]


def model_within(annotation: Any) -> Any:
    """The model class inside an annotation such as tuple[FrameInput, ...]."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(found for arg in annotation.__args__ if (found := model_within(arg)) is not None)
