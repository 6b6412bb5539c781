"""The user's pictures: fetched, checked, decoded, put upright."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reelwright.contract.catalog import nearest_size
from reelwright.contract.errors import NotFoundError
from reelwright.contract.shot import FrameImage, Shot
from reelwright.media import disk

if TYPE_CHECKING:  # engines import this module for Assets; what downloads and stores need not come with it
    from reelwright.media.fetch import Fetcher
    from reelwright.media.storage import Storage, Stored

_URL = re.compile(r"https?://", re.I)


@dataclass(frozen=True, slots=True)
class Assets:
    """The user's files of one shot, already fetched, checked, upright and stripped of metadata: PNG, RGB or RGBA,
    in the task's own folder. None where the task has no such picture."""

    first: Path | None = None
    last: Path | None = None


def gather(shot: Shot, folder: Path, storage: Storage, fetcher: Fetcher) -> tuple[Shot, Assets]:
    """Brings every picture of the shot into `folder` (made if needed; may run twice) and fixes the shot's size.

    Raises ValidationError for pictures that can't be used, ProviderError(downloadFailed), NotFoundError."""
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, Path] = {}
    sizes: list[tuple[int, int]] = []
    for i, image in enumerate(shot.images):
        parameter = f"inputs.frameImages.{i}"
        path = folder / f"{image.position}.png"
        sizes.append(_bring(image, path, parameter, storage, fetcher))
        found[image.position] = path
    return (fitted(shot, *sizes[0]) if sizes else shot), Assets(**found)


def fitted(shot: Shot, width: int, height: int) -> Shot:
    """The shot in the shape of its tier that is nearest to a picture of width x height, where the shape is open."""
    if not shot.fit_image:
        return shot
    size = nearest_size(shot.resolution, width, height)
    return replace(shot, width=size.width, height=size.height, fit_image=False)


def _bring(image: FrameImage, path: Path, parameter: str, storage: Storage, fetcher: Fetcher) -> tuple[int, int]:
    """Pillow and PyAV come in here and not at the top: the API process imports this module for its types only."""
    from reelwright.media import picture

    raw = path.with_suffix(".raw")
    try:
        if _URL.match(image.source):
            fetcher.fetch(image.source, raw, parameter)
        else:
            stored = storage.find(image.source)
            if stored is None:
                raise NotFoundError("mediaNotFound", "There is no such media, or no longer.", parameter=parameter)
            _copy(storage, stored, raw)
            if stored.type.startswith("video/"):
                return _still(raw, path, image)
        return picture.upright(raw, path, parameter)
    finally:
        raw.unlink(missing_ok=True)


def _copy(storage: Storage, stored: Stored, path: Path) -> None:
    with disk.writing(), path.open("wb") as file:
        for piece in storage.read(stored.key):
            file.write(piece)


def _still(clip: Path, path: Path, image: FrameImage) -> tuple[int, int]:
    """An earlier result as a picture: a clip that starts from it goes on where it ended, one that ends on it meets
    its beginning."""
    from reelwright.media import playback

    return playback.save_still(clip, path, last=image.position == "first")
