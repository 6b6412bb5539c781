"""What was ordered for which clip, on disk: a film step that runs again after a crash picks up the same orders."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Notes:
    """One folder for each clip: `run-0.json` with the server's id of its first order, `run-0.mp4` once it is here."""

    folder: Path

    @staticmethod
    def of(root: Path, video_uuid: str) -> Notes:
        folder = root / video_uuid
        folder.mkdir(parents=True, exist_ok=True)
        return Notes(folder)

    def clip(self, number: int) -> Path:
        """Where the clip of that run is, or will be."""
        return self.folder / f"run-{number}.mp4"

    def ordered(self, number: int) -> str | None:
        """The server's id of that run's order, if it was placed."""
        try:
            return str(json.loads(self._note(number).read_text())["id"])
        except (OSError, ValueError, KeyError):
            return None

    def remember(self, number: int, job: str) -> None:
        part = self._note(number).with_suffix(".part")
        part.write_text(json.dumps({"id": job}))
        part.replace(self._note(number))

    def forget(self) -> None:
        """Removes everything of the clip."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _note(self, number: int) -> Path:
        return self.folder / f"run-{number}.json"
