"""`reelwright generate`: a clip here and now. The steps of a task, gather to file, without a database or a server."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reelwright import app, engine_choice
from reelwright.cli.bars import Bars
from reelwright.cli.options import fail, printed, settings_with
from reelwright.cli.wording import worded
from reelwright.contract import resolve, wire
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.shot import Shot, Take
from reelwright.contract.video import VideoInference
from reelwright.engines.base import Engine
from reelwright.media import encode, headers, inputs, provenance
from reelwright.media.fetch import Fetcher
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage, key_of
from reelwright.settings import NotAllowed

FORMATS = {".mp4": "MP4", ".webm": "WEBM", ".mov": "MOV"}


@dataclass(frozen=True, slots=True)
class Studio:
    """Where clips are made. folder: for work in progress. storage: the user's pictures go through it, as they do on a
    server."""

    engine: Engine
    folder: Path
    storage: Storage
    fetcher: Fetcher


def generate(options: Mapping[str, Any], output: Path, engine: str | None, as_json: bool) -> None:
    """Writes the clips and prints their paths, the last one on the last line."""
    if output.suffix.lower() not in FORMATS:
        fail(f"--output: {output.name} must end in .mp4, .webm or .mov", status=2)
    settings = settings_with(engine=engine)
    try:
        with tempfile.TemporaryDirectory(prefix="reelwright-") as name:
            folder = Path(name)
            storage = Storage.open(None, folder / "media", Signer(secrets.token_bytes(32)))
            task = task_of(options, output, storage)
            engine_choice.capabilities(settings).check(_shots(task)[0], task)
            studio = Studio(engine_choice.engine(settings), folder / "work", storage, app.fetcher(settings))
            made = _all(studio, task, output, silent=as_json)
    except Rejected as rejected:
        fail("\n       ".join(worded(error) for error in rejected.errors), status=2)
    except ReelwrightError as error:
        fail(worded(error), status=2 if error.status == 400 else 1)
    except NotAllowed as refusal:
        fail(str(refusal), status=2)
    except OSError as fault:
        fail(f"{fault.filename or output}: {fault.strerror}")
    except KeyboardInterrupt:
        fail("stopped", status=130)
    if as_json:
        printed([facts(shot, take) for shot, take in made])
        return
    for _, take in made:
        print(take.path)


def task_of(options: Mapping[str, Any], output: Path, storage: Storage) -> VideoInference:
    """The wire task that the options stand for, so that a server and this command know the same rules."""
    pixverse = {
        "cameraMovement": options["camera"],
        "effect": options["effect"],
        "style": options["style"],
        "motionMode": options["motion"],
        "soundEffectSwitch": options["sound"],
        "soundEffectContent": options["sound_text"],
    }
    width, height = _pair(options["size"])
    task = {
        "taskType": "videoInference",
        "taskUUID": str(uuid.uuid4()),
        "model": "pixverse:1@2",
        "positivePrompt": options["prompt"],
        "negativePrompt": options["negative"],
        "width": width,
        "height": height,
        "resolution": options["resolution"],
        "duration": options["duration"],
        "fps": options["fps"],
        "seed": options["seed"],
        "numberResults": options["results"],
        "outputQuality": options["quality"],
        "outputFormat": FORMATS[output.suffix.lower()],
        "inputs": {"frameImages": _pictures(options, storage)} if options["image"] or options["last"] else None,
        "providerSettings": {"pixverse": {key: value for key, value in pixverse.items() if value is not None}},
    }
    parsed = wire.parse({key: value for key, value in task.items() if value is not None})
    assert isinstance(parsed, VideoInference)
    return parsed


def facts(shot: Shot, take: Take) -> dict[str, Any]:
    """What a script wants to know of a clip. duration in s."""
    return {
        "path": str(take.path),
        "seed": shot.seed,
        "width": take.width,
        "height": take.height,
        "fps": take.fps,
        "frames": take.frames,
        "duration": take.duration,
        "sound": take.sound,
        "bytes": take.size,
        "sha256": take.sha256,
    }


def _all(studio: Studio, task: VideoInference, output: Path, *, silent: bool) -> list[tuple[Shot, Take]]:
    shots = _shots(task)
    single = len(shots) == 1
    paths = [output if single else output.with_stem(f"{output.stem}-{shot.index + 1}") for shot in shots]
    output.parent.mkdir(parents=True, exist_ok=True)
    with Bars(silent) as bars:
        return [_one(studio, shot, path, bars) for shot, path in zip(shots, paths, strict=True)]


def _shots(task: VideoInference) -> tuple[Shot, ...]:
    names = [str(uuid.uuid4()) for _ in range(task.number_results)]
    return resolve.shots(task, seed=secrets.randbelow(resolve.SEEDS), video_uuids=names)


def _one(studio: Studio, shot: Shot, path: Path, bars: Bars) -> tuple[Shot, Take]:
    """Gather, film, seal, keep. Nothing of a clip that failed is left behind."""
    report = bars.bar(path.name)
    shot, assets = inputs.gather(shot, studio.folder / shot.video_uuid, studio.storage, studio.fetcher)
    footage = studio.engine.render(shot, assets, report)
    take = encode.encode(footage, studio.folder / shot.video_uuid / f"clip{path.suffix}", shot, report)
    take = provenance.seal(take)
    shutil.move(take.path, path)
    report(1.0)
    return shot, replace(take, path=path)


def _pair(size: str | None) -> tuple[int | None, int | None]:
    if size is None:
        return None, None
    width, _, height = size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise make("invalidWidth", f'"{size}" is not a size such as 1280x720.', parameter="width")
    return int(width), int(height)


def _pictures(options: Mapping[str, Any], storage: Storage) -> list[dict[str, str]]:
    """URLs as they are; files by the UUID that they are stored under."""
    places = (("first", options["image"]), ("last", options["last"]))
    return [{"image": _source(source, storage), "frame": place} for place, source in places if source]


def _source(source: str, storage: Storage) -> str:
    if source.startswith(("http://", "https://")):
        return source
    data = Path(source).read_bytes()
    name = str(uuid.uuid4())
    storage.put(data, key_of(name, "image", headers.check(data, "inputs.frameImages").kind))
    return name
