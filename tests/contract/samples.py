"""Requests to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

UUID = "e2474893-c22e-4a37-ad8d-b1cbe9d0aeb8"
OTHER = "3ad204c3-a9de-4963-8a1a-c3911e3afafe"
REQUESTS = Path(__file__).parents[2] / "examples" / "requests"

Json = dict[str, Any]


def video(**changes: Any) -> Json:
    """The smallest good videoInference with some keys changed."""
    return {
        "taskType": "videoInference",
        "taskUUID": UUID,
        "model": "pixverse:1@2",
        "positivePrompt": "a cat",
        **changes,
    }


def pixverse(**settings: Any) -> Json:
    return {"providerSettings": {"pixverse": settings}}


def frames(*items: Any) -> Json:
    return {"inputs": {"frameImages": list(items)}}
