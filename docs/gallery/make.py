"""Draws docs/gallery/: contact sheets of the chapters and the page. Run: python docs/gallery/make.py [CHAPTER …]

Only the frames that are seen are shot. Sheets are small JPEGs: the whole gallery stays under 12 MB."""

from __future__ import annotations

import argparse
import json
import re
import secrets
import sys
import tempfile
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from chapters import CHAPTERS, Piece, chapter  # noqa: E402
from listen import listen  # noqa: E402
from page import page  # noqa: E402

from reelwright.contract import resolve, wire  # noqa: E402
from reelwright.contract.video import VideoInference  # noqa: E402
from reelwright.engines.previz.engine import PrevizEngine  # noqa: E402
from reelwright.media import headers, inputs  # noqa: E402
from reelwright.media.fetch import Fetcher  # noqa: E402
from reelwright.media.reach import Reach  # noqa: E402
from reelwright.media.signing import Signer  # noqa: E402
from reelwright.media.storage import Storage, key_of  # noqa: E402
from tests import collection  # noqa: E402

FRAMES, WIDE, TALL, GAP = 6, 1400, 196, 4  # frames on a sheet; px: of a sheet, of its frames at most, between them
NAMED = re.compile(r"\{image:(\w+)\}")
LIMIT = 12e6  # bytes of all sheets and sounds


@dataclass(frozen=True)
class Studio:
    """Where the gallery is shot: a folder for work, and the storage that pictures go through as on a server."""

    folder: Path
    storage: Storage

    def shoot(self, piece: Piece) -> Image.Image:
        """The contact sheet of one piece."""
        task = wire.parse({**self._with_pictures(piece.request), "taskUUID": str(uuid.uuid4())})
        assert isinstance(task, VideoInference)
        shot = resolve.shots(task, seed=piece.number, video_uuids=[piece.name])[0]
        shot, assets = inputs.gather(shot, self.folder / piece.name, self.storage, Fetcher(Reach.PUBLIC))
        numbers = [round(i * (shot.frames - 1) / (FRAMES - 1)) for i in range(FRAMES)]
        frames = [Image.fromarray(frame) for frame in PrevizEngine().stills(shot, assets, numbers)]
        return row(frames)

    def _with_pictures(self, request: dict[str, Any]) -> dict[str, Any]:
        """Every {image:NAME} replaced by the UUID under which that picture of the collection is stored."""
        return json.loads(NAMED.sub(lambda match: self._stored(match[1]), json.dumps(request)))

    def _stored(self, name: str) -> str:
        data = collection.path_of(name, self.folder).read_bytes()
        number = str(uuid.uuid4())
        self.storage.put(data, key_of(number, "image", headers.check(data, name).kind))
        return number


def row(frames: list[Image.Image]) -> Image.Image:
    """Frames side by side, at most WIDE x TALL px."""
    width, height = frames[0].size
    scale = min((WIDE - GAP * (len(frames) - 1)) / len(frames) / width, TALL / height)
    size = (round(width * scale), round(height * scale))
    sheet = Image.new("RGB", (len(frames) * (size[0] + GAP) - GAP, size[1]), (24, 24, 26))
    for i, frame in enumerate(frames):
        sheet.paste(frame.resize(size, Image.Resampling.LANCZOS), (i * (size[0] + GAP), 0))
    return sheet


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("chapters", nargs="*", metavar="CHAPTER", help=f"some of: {', '.join([*CHAPTERS, 'listen'])}")
    chosen = parser.parse_args().chapters or [*CHAPTERS, "listen"]
    sheets = HERE / "sheets"
    sheets.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="reelwright-gallery-") as name:
        folder = Path(name)
        studio = Studio(folder, Storage.open(None, folder / "media", Signer(secrets.token_bytes(32))))
        for piece in (piece for name in CHAPTERS if name in chosen for piece in chapter(name)):
            studio.shoot(piece).save(sheets / f"{piece.name}.jpg", quality=80, optimize=True, progressive=True)
            print(piece.name, piece.title, flush=True)
    if "listen" in chosen:
        listen(HERE)
    (HERE / "README.md").write_text(page(p for name in CHAPTERS for p in chapter(name)), encoding="utf-8")
    size = sum(path.stat().st_size for path in HERE.rglob("*") if path.is_file())
    print(f"{size / 1e6:.1f} MB")
    if size > LIMIT:
        sys.exit(f"The gallery may hold {LIMIT / 1e6:.0f} MB.")


if __name__ == "__main__":
    main()
