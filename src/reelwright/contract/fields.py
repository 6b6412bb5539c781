"""The kinds of values on the wire, as pydantic annotations: each knows how to check itself, how to describe itself in
JSON schema, and raises a fault whose type `faults` can translate to an error code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from reelwright.contract import images
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.text import hint

# Where JSON readers lose exactness: no float beyond is taken for an integer.
LARGEST_EXACT = 2**53
# The most that a number without a bound of its own may be: databases and clocks end somewhere.
LARGEST = 2_000_000_000
# Characters of an object that is kept and echoed, but means nothing.
LARGEST_OBJECT = 10_000
# More choices than this are listed in allowedValues only, not in the message too.
LISTED = 5


def whole(value: Any) -> Any:
    """5.0 is 5 (JSON has one number type); anything else is left for the strict check."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) <= LARGEST_EXACT else value


def shaped(form: str, pattern: str) -> Any:
    """How a text that Python checks looks in JSON schema."""
    return Field(json_schema_extra={"format": form, "pattern": f"^{pattern}$"})


class Whole:
    """An integer between two bounds, both allowed. True is not 1, "5" is not 5."""

    def __init__(self, least: int, most: int) -> None:
        self.bounds = Field(strict=True, ge=least, le=most)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return handler(Annotated[int, self.bounds, BeforeValidator(whole)])


class OneOf:
    """Exactly one of `values`. True is not 1. `code` when the fault is not called unsupported<Parameter>."""

    def __init__(self, values: Iterable[Any], code: str | None = None) -> None:
        self.values = tuple(values)
        self.code = code

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return handler(Annotated[Any, BeforeValidator(self.check)])

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"enum": list(self.values)}

    def check(self, value: Any) -> Any:
        value = whole(value)
        if any(type(value) is type(known) and value == known for known in self.values):
            return value
        short = len(self.values) <= LISTED
        choices = ": " + ", ".join(map(str, self.values)) if short else f" the {len(self.values)} allowed values"
        details = {"allowed": self.values, "hint": hint(value, self.values)}
        code = "invalid" if self.code == "invalid" else "unsupported"
        raise PydanticCustomError(code, f"must be one of{choices}", details)


def web_url(value: str) -> str:
    if len(value) > images.MAX_URL_CHARACTERS:
        raise PydanticCustomError("valueTooLarge", "must have at most 8192 characters")
    if not images.is_web_url(value):
        raise PydanticCustomError("invalid", "must be an absolute http or https URL")
    return value


def small_object(value: dict[str, Any]) -> dict[str, Any]:
    if len(repr(value)) > LARGEST_OBJECT:
        raise PydanticCustomError("valueTooLarge", "must be smaller")
    return value


def uuid4(value: str) -> str:
    if not images.UUID4.fullmatch(value):
        raise PydanticCustomError("invalid", "must be a UUID v4")
    return value


def any_uuid(value: str) -> str:
    if not images.UUID.fullmatch(value):
        raise PydanticCustomError("invalid", "must be a UUID")
    return value


def input_image(value: str) -> str:
    return picture(value, images.TYPES)


def upload_image(value: str) -> str:
    return picture(value, images.UPLOAD_TYPES)


def picture(value: str, types: frozenset[str]) -> str:
    try:
        images.form_of(value, types)
    except ReelwrightError as fault:
        kind = "valueTooLarge" if fault.code == "valueTooLarge" else "invalid"
        raise PydanticCustomError(kind, "{reason}", {"reason": fault.message, "allowed": fault.allowed}) from fault
    return value


Text = Annotated[str, Field(strict=True)]
ShortText = Annotated[str, Field(strict=True, max_length=256)]
Prompt = Annotated[str, Field(strict=True, min_length=2, max_length=2048)]
Switch = Annotated[bool, Field(strict=True)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
WebURL = Annotated[Text, AfterValidator(web_url), shaped("uri", r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*")]
UUID4 = Annotated[Text, AfterValidator(uuid4), shaped("uuid", images.UUID4.pattern)]
AnyUUID = Annotated[Text, AfterValidator(any_uuid), shaped("uuid", images.UUID.pattern)]
AnyObject = Annotated[dict[str, Any], AfterValidator(small_object)]
InputImage = Annotated[Text, AfterValidator(input_image)]
UploadImage = Annotated[Text, AfterValidator(upload_image)]
