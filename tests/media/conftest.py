from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from reelwright.contract.shot import Shot
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage


@pytest.fixture
def make_shot() -> Callable[..., Shot]:
    def make(**changes) -> Shot:
        values = {
            "task_uuid": str(uuid4()), "video_uuid": str(uuid4()), "index": 0, "prompt": "a lighthouse",
            "negative_prompt": None, "width": 360, "height": 360, "resolution": "360p", "fit_image": False,
            "duration": 5, "fps": 16, "seed": 7, "camera": None, "effect": None, "style": None,
            "motion": "normal", "sound": False, "sound_prompt": None, "images": (), "container": "MP4",
            "quality": 95, "safety": "none", "watermark": False,
        }  # fmt: skip
        return Shot(**{**values, **changes})

    return make


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return Storage.open(None, tmp_path / "media", Signer(b"0123456789abcdef"), "http://127.0.0.1:1")
