"""The published JSON Schema (2020-12) of the model, and component schemas for OpenAPI.

Fields and bounds come from the pydantic models; this module adds what they cannot say: null means absent, older
spellings, how an image may be named, and the rules across fields. A test holds schema and parser against each other."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from reelwright.contract import images
from reelwright.contract.catalog import MODEL, SAFETY_MODES, SIZES, SLUG
from reelwright.contract.legacy import CLIENTS_OWN
from reelwright.contract.tasks import MODELS_BY_TASK
from reelwright.contract.video import VideoInference
from reelwright.contract.wire import MAX_BATCH

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE64 = r"^[A-Za-z0-9+/\r\n\t ]{32,}={0,2}\s*$"


def model_schema() -> Schema:
    """What the parser accepts as a videoInference for this model. Not said: that a picture is at most 20 MB, and that
    the same pictures may be given under two spellings."""
    schema = model_fields(VideoInference)
    properties = schema["properties"]
    inputs, pixverse = properties["inputs"], properties["providerSettings"]["properties"]["pixverse"]
    frames = frame_list(inputs["properties"]["frameImages"]["items"])
    inputs["properties"] |= {"frameImages": frames, "frames": older(frames, "frameImages")}
    pixverse["properties"]["motionmode"] = older(pixverse["properties"]["motionMode"], "motionMode")
    pixverse["not"] = both("effect", "cameraMovement")
    properties["frameImages"] = older(frames, "inputs.frameImages")
    properties["nsfw_check"] = older({"enum": [*SAFETY_MODES, None]}, "safety.mode")
    properties["checkNSFW"] = older({"type": ["boolean", "null"]}, "safety.checkContent")
    properties |= {key: {"description": "A client's own switch; not for the server."} for key in CLIENTS_OWN}
    return {
        "$schema": DIALECT,
        "$id": f"https://reelwright.invalid/v1/models/{SLUG}/schema.json",
        "title": f"PixVerse V4 ({MODEL}): videoInference",
        **schema,
        "allOf": size_rules(),
    }


def model_fields(model: type[BaseModel]) -> Schema:
    """A model's own schema, references resolved, with null allowed wherever a field may be absent."""
    raw = model.model_json_schema(by_alias=True)
    return plain(raw, raw.get("$defs", {}))


def plain(node: Any, defs: Schema) -> Any:
    """References put in place, titles (pydantic's guesses) left out, absent fields nullable."""
    if isinstance(node, list):
        return [plain(item, defs) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        target = defs[node["$ref"].rpartition("/")[2]]
        return plain({**target, **{key: value for key, value in node.items() if key != "$ref"}}, defs)
    kept = {key: value for key, value in node.items() if key not in {"$defs", "title"} or isinstance(value, dict)}
    kept.pop("$defs", None)
    found = {key: plain(value, defs) for key, value in kept.items() if key != "properties"}
    if "properties" in node:
        required = node.get("required", [])
        fields = {name: plain(field, defs) for name, field in node["properties"].items()}
        found["properties"] = {name: field if name in required else nullable(field) for name, field in fields.items()}
    return found


def nullable(field: Schema) -> Schema:
    """The same field, or null. A default of null is no news and is left out."""
    field = {key: value for key, value in field.items() if key != "default" or value not in (None, [])}
    if "anyOf" in field:
        (choice,) = [choice for choice in field.pop("anyOf") if choice != {"type": "null"}]
        field = {**choice, **field}
    if "enum" in field:
        field["enum"] = [*field["enum"], None]
    if "type" in field:
        field["type"] = [field["type"], "null"]
    return field


def frame_list(item: Schema) -> Schema:
    """One or two pictures, each named by a string or an object, not both at one place."""
    named = {**item, "required": [], "properties": dict(item["properties"])}
    picture = image()
    named["properties"] |= {"image": {"anyOf": [picture, {"type": "null"}]}}
    named["properties"]["inputImage"] = older({"anyOf": [picture, {"type": "null"}]}, "image")
    del named["required"]
    named["anyOf"] = [given("image"), given("inputImage")]
    named["not"] = both("image", "inputImage")
    return {
        "type": ["array", "null"],
        "minItems": 1,
        "maxItems": 2,
        "items": {"anyOf": [picture, named]},
        "not": {"anyOf": [at_one_place(["first", 0]), at_one_place(["last", -1])]},
        "description": "One or two pictures that frames of the clip must meet. One: the first. Two: first and last.",
    }


def at_one_place(names: list[Any]) -> Schema:
    item = {"type": "object", "required": ["frame"], "properties": {"frame": {"enum": names}}}
    return {"type": "array", "minItems": 2, "prefixItems": [item, item]}


def image() -> Schema:
    """The four ways to name a picture."""
    types = "|".join(any_case(kind) for kind in sorted(images.TYPES))
    data_uri = rf"^{any_case('data:')}({types})?(;[\w.+-]+=[^;,]+)*;{any_case('base64,')}[A-Za-z0-9+/]{{32}}"
    patterns = (f"^{images.UUID.pattern}$", rf"^{any_case('http')}[Ss]?://[^\s/?#]\S*$", data_uri, BASE64)
    return {
        "type": "string",
        "anyOf": [{"pattern": pattern} for pattern in patterns],
        "description": "UUID of an upload or earlier result, URL, data URI or base64; PNG, JPG or WEBP.",
    }


def any_case(text: str) -> str:
    """A pattern for a text in any mixture of cases: JSON Schema has no flags."""
    return "".join(f"[{c.upper()}{c}]" if c.isalpha() else c for c in text)


def older(schema: Schema, newer: str) -> Schema:
    """An older spelling of `newer`."""
    return {**schema, "deprecated": True, "description": f"Older spelling of {newer}."}


def given(key: str) -> Schema:
    """The key is there and not null."""
    return {"type": "object", "required": [key], "properties": {key: {"not": {"type": "null"}}}}


def both(one: str, other: str) -> Schema:
    return {"allOf": [given(one), given(other)]}


def size_rules() -> list[Schema]:
    """Width and height together, as one of the sizes, and not beside resolution."""
    pairs = [{"properties": {"width": {"const": s.width}, "height": {"const": s.height}}} for s in SIZES]
    return [
        {"if": given("width"), "then": given("height")},
        {"if": given("height"), "then": given("width")},
        {"if": both("width", "height"), "then": {"anyOf": pairs}},
        {"not": both("resolution", "width")},
        {"not": both("resolution", "height")},
    ]


def error_schema() -> Schema:
    """One error of a reply."""
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["code", "message", "documentation"],
        "additionalProperties": False,
        "properties": {
            "code": text,
            "message": text,
            "parameter": {"anyOf": [text, {"type": "array", "items": text}]},
            "type": text,
            "taskType": text,
            "taskUUID": text,
            "videoUUID": text,
            "status": {"const": "error"},
            "documentation": {"type": "string", "format": "uri"},
            "allowedValues": {"type": "array"},
        },
    }


def reply_schema() -> Schema:
    """Any answer of POST /v1: items in data, errors in errors; `error` repeats the first outside 2xx."""
    error = error_schema()
    item = {
        "type": "object",
        "required": ["taskType"],
        "properties": {"taskType": {"type": "string"}, "taskUUID": {"type": "string"}},
    }
    return {
        "type": "object",
        "required": ["data"],
        "additionalProperties": False,
        "properties": {
            "data": {"type": "array", "items": item},
            "errors": {"type": "array", "minItems": 1, "items": error},
            "error": error,
        },
    }


def request_schema() -> Schema:
    """Any body of POST /v1: one task or an array of them. Task names refer to `components`."""
    task = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in (VideoInference.__name__, *utilities())]}
    return {"anyOf": [task, {"type": "array", "minItems": 1, "maxItems": MAX_BATCH, "items": task}]}


def utilities() -> dict[str, type[BaseModel]]:
    return {model.__name__: model for model in MODELS_BY_TASK.values()}


def utility(model: type[BaseModel]) -> Schema:
    """A utility task's schema: any of the clients' own switches may be there too."""
    found = model_fields(model)
    return {**found, "properties": {**found["properties"], **{key: {} for key in CLIENTS_OWN}}}


def components() -> dict[str, Schema]:
    """Named schemas for OpenAPI: every task, the reply, the error."""
    video = {key: value for key, value in model_schema().items() if not key.startswith("$")}
    tasks = {name: utility(model) for name, model in utilities().items()}
    return {VideoInference.__name__: video, **tasks, "Reply": reply_schema(), "Error": error_schema()}
