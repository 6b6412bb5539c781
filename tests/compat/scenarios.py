"""What every official client is asked to do. Small clips: the wire is what counts here."""

from __future__ import annotations

import base64
import io
import uuid
from typing import Any

from PIL import Image


def picture(red: int) -> str:
    """A 400 × 400 px gradient as a data URI."""
    image = Image.linear_gradient("L").resize((400, 400))
    colour = Image.merge("RGB", (image.point(lambda v: min(255, v // 2 + red)), image, image.rotate(90)))
    data = io.BytesIO()
    colour.save(data, "PNG")
    return "data:image/png;base64," + base64.b64encode(data.getvalue()).decode()


def tasks(receiver: str) -> dict[str, dict[str, Any]]:
    """Scenario name → wire task, each with a taskUUID of its own. receiver: URL of a loopback receiver."""
    common = {"taskType": "videoInference", "model": "pixverse:1@2", "duration": 5, "fps": 16}
    small = {**common, "positivePrompt": "A lighthouse by the sea at dusk", "width": 360, "height": 360}
    first, last = picture(10), picture(120)
    scenarios: dict[str, dict[str, Any]] = {
        "text": {**small, "seed": 7, "includeCost": True},
        "frames": {**small, "inputs": {"frameImages": [first, {"image": last, "frame": "last"}]}},
        "effect": {
            **small,
            "inputs": {"frameImages": [first]},
            "providerSettings": {"pixverse": {"effect": "boom drop"}},
        },
        "two": {**small, "numberResults": 2, "seed": 40},
        "invalid": {**small, "duration": 7},
        "failing": {**small, "inputs": {"frameImages": [f"{receiver}/none.png"]}},
        "everything": {
            **small,
            "outputFormat": "WEBM",
            "outputQuality": 60,
            "webhookURL": f"{receiver}/hook?token=a%20b",
            "uploadEndpoint": f"{receiver}/put/clip.webm?X-Amz-Signature=1",
            "ttl": 600,
            "includeCost": True,
            "negativePrompt": "birds",
            "providerSettings": {"pixverse": {"cameraMovement": "zoom_in", "motionMode": "fast", "style": "comic"}},
        },
    }
    return {name: {**task, "taskUUID": str(uuid.uuid4())} for name, task in scenarios.items()}
