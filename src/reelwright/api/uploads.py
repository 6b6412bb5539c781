"""The bytes of a picture that a client names: a URL, a data URI, or bare base64."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from reelwright.contract.error_table import make
from reelwright.contract.images import UPLOAD_TYPES, form_of, inline_bytes


class Fetch(Protocol):
    """media.fetch.Fetcher: writes what stands at `url` to `path`."""

    def fetch(self, url: str, path: Path, parameter: str) -> int: ...


class Uploads:
    """Thread-safe. fetcher: makes what downloads, when the first URL comes: its libraries weigh 10 MB."""

    def __init__(self, fetcher: Callable[[], Fetch]) -> None:
        self._fetcher = fetcher

    def bytes_of(self, image: str, parameter: str) -> bytes:
        """Raises ValidationError for what is no picture's name, ProviderError(downloadFailed)."""
        form = form_of(image, UPLOAD_TYPES)
        if form == "uuid":
            message = "This names a picture that is stored already; send a URL, a data URI or base64."
            raise make("invalidImage" if parameter == "image" else "invalidMedia", message, parameter=parameter)
        if form != "url":
            return inline_bytes(image)
        with tempfile.TemporaryDirectory(prefix="reelwright-") as folder:
            path = Path(folder) / "upload"
            self._fetcher().fetch(image, path, parameter)
            return path.read_bytes()
