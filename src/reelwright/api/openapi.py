"""The OpenAPI 3.1 document. Its schemas come from the contract; only paths and statuses are written here."""

from __future__ import annotations

from typing import Any

from reelwright import __version__
from reelwright.contract import schema

_STATUSES = {
    "200": "At least one task was accepted or answered.",
    "400": "The first error is a fault of the request.",
    "401": "No key, or one that is not valid.",
    "402": "The account's balance does not cover the task.",
    "403": "The key may not do this.",
    "404": "No such task or media.",
    "405": "Only POST is served.",
    "413": "The body is larger than 64 MiB.",
    "429": "The queue is full; Retry-After says when to come back.",
    "500": "A fault of the server.",
    "503": "The server is starting or closing down.",
}


def document() -> dict[str, Any]:
    """The whole document, made anew: cheap enough to be asked for now and then."""
    reply = {"application/json": {"schema": {"$ref": "#/components/schemas/Reply"}}}
    request = {"application/json": {"schema": schema.request_schema()}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Reelwright",
            "version": __version__,
            "description": "The PixVerse V4 wire API. POST an array of task objects, or one; poll with getResponse.",
        },
        "security": [{"key": []}],
        "paths": {
            "/v1": {
                "post": {
                    "operationId": "tasks",
                    "summary": "Send tasks of any kind; each is answered on its own.",
                    "parameters": [_dry_run()],
                    "requestBody": {"required": True, "content": request},
                    "responses": {code: {"description": text, "content": reply} for code, text in _STATUSES.items()},
                }
            },
            "/v1/models/pixverse-v4/schema.json": {
                "get": _page("modelSchema", "The JSON Schema of videoInference.", "application/json")
            },
            "/healthz": {"get": _page("alive", "Whether the process answers.", "application/json")},
            "/readyz": {"get": _page("ready", "Whether tasks would be taken and made.", "application/json", "503")},
            "/metrics": {"get": _page("metrics", "Figures for Prometheus.", "text/plain")},
            "/media/{folder}/{name}": {"get": _media()},
        },
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": "An API key."}},
            "schemas": schema.components(),
        },
    }


def _dry_run() -> dict[str, Any]:
    values = {"type": "string", "enum": ["0", "1"]}
    return {"name": "dryRun", "in": "query", "schema": values, "description": "1: validate and price only."}


def _page(name: str, summary: str, kind: str, *more: str) -> dict[str, Any]:
    content = {kind: {"schema": {"type": "string" if kind.startswith("text") else "object"}}}
    responses = {code: {"description": summary, "content": content} for code in ("200", *more)}
    return {"operationId": name, "summary": summary, "security": [], "responses": responses}


def _media() -> dict[str, Any]:
    path = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("folder", "name")]
    query = [
        {"name": "exp", "in": "query", "required": True, "schema": {"type": "integer"}},
        {"name": "sig", "in": "query", "required": True, "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
    ]
    reply = {"application/json": {"schema": {"$ref": "#/components/schemas/Reply"}}}
    file = {"video/*": {"schema": {"type": "string", "format": "binary"}}}
    return {
        "operationId": "media",
        "summary": "A clip or upload, by the link in a reply. Ranges are served.",
        "security": [],
        "parameters": [*path, *query],
        "responses": {
            "200": {"description": "The whole file.", "content": file},
            "206": {"description": "The range that was asked for.", "content": file},
            "304": {"description": "Unchanged."},
            "404": {"description": "The link is wrong, or has expired.", "content": reply},
            "416": {"description": "No byte of the file is in the range."},
        },
    }
