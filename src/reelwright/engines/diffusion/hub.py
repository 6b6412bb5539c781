"""Weights from a model hub: listed, downloaded with resume, checked byte for byte. Plain HTTP; torch is not needed.

The hub's routes are those of huggingface.co: `/api/models/ID/tree/main` and `/ID/resolve/main/FILE`."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import structlog

from reelwright.contract.error_table import make

INDEX = "model_index.json"  # what makes a folder a pipeline
log = structlog.get_logger(__name__)
ENDPOINT = "https://huggingface.co"
TRIES = 5
_TEXT = (".json", ".txt", ".model", ".jinja")
_WEIGHTS = ".safetensors"
_RECORD = ".reelwright-files.json"  # what was downloaded and checked: name -> bytes; * once it is all here
_WHOLE = "*"

Progress = Callable[[str, int, int], None]  # file, bytes of the whole that are here, bytes of the whole


def silent(name: str, done: int, total: int) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True)
class Remote:
    """A file of a repository. sha256: of its bytes, for large files; None for small ones, which the hub names by
    another sum."""

    name: str
    size: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Hub:
    """Where weights come from and where they lie: folder/OWNER/NAME/. offline: never asks the network."""

    folder: Path
    offline: bool = False
    endpoint: str = ENDPOINT
    token: str | None = field(default=None, repr=False)

    def located(self, source: str, inside: str | None = None, progress: Progress = silent) -> Path:
        """The folder of a hub id, or a local path as it is; downloads what is missing. inside: only this file or
        folder of the repository. Raises ProviderError(modelNotReady) when it can't be had."""
        local = Path(source).expanduser()
        if local.exists():
            return local
        if source.count("/") != 1 or source.startswith((".", "/", "~")):
            log.warning("no weights", path=source)  # a path of ours is not for clients
            raise make("modelNotReady", "There are no weights where this server looks for them.")
        if self.here(source, inside):
            return self.folder / source
        if self.offline:
            raise make("modelNotReady", f"The weights {source} are not on this machine, and it is offline.")
        return self.pull(source, inside, progress)

    def here(self, source: str, inside: str | None = None) -> bool:
        """Whether everything of it was downloaded and checked before."""
        record = self._record(source)
        if inside is None or _WHOLE in record:
            return _WHOLE in record
        return inside in record

    def pull(self, source: str, inside: str | None = None, progress: Progress = silent) -> Path:
        """Downloads what is missing and checks it. Raises ProviderError(modelNotReady)."""
        folder = self.folder / source
        with self._client() as client:
            try:
                files = list(self._wanted(client, source, inside))
                done, total = 0, sum(file.size for file in files)
                self._room(total)
                for file in files:
                    self._bring(client, source, file, lambda got, file=file, done=done: progress(  # type: ignore[misc]
                        file.name, done + got, total))
                    done += file.size
            except httpx.HTTPError as fault:
                raise make("modelNotReady", f"The weights {source} could not be downloaded.") from fault
        record = {**self._record(source), inside or _WHOLE: 0, **{file.name: file.size for file in files}}
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _RECORD).write_text(json.dumps(record, indent=1))
        return folder

    def pulled(self) -> dict[str, int]:
        """Hub id -> bytes, of everything that was downloaded."""
        records = sorted(self.folder.glob(f"*/*/{_RECORD}"))
        found = {"/".join(record.parent.parts[-2:]): json.loads(record.read_text()) for record in records}
        return {name: sum(files.values()) for name, files in found.items()}

    def _record(self, source: str) -> dict[str, int]:
        path = self.folder / source / _RECORD
        return json.loads(path.read_text()) if path.exists() else {}

    def _client(self) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return httpx.Client(base_url=self.endpoint, headers=headers, follow_redirects=True, timeout=30.0)

    def _wanted(self, client: httpx.Client, source: str, inside: str | None) -> Iterator[Remote]:
        """Whole pipelines without the copies in other formats that repositories carry along."""
        tree = list(self._tree(client, source))
        if inside is not None:
            chosen = [file for file in tree if file.name == inside or file.name.startswith(f"{inside}/")]
            if not chosen:
                raise make("modelNotReady", f"{source} has no {inside}.")
            yield from chosen
            return
        if INDEX not in {file.name for file in tree}:
            yield from (file for file in tree if file.name.endswith(_WEIGHTS))
            return
        answer = client.get(f"/{source}/resolve/main/{INDEX}")
        answer.raise_for_status()
        parts = {name for name, value in answer.json().items() if isinstance(value, list)}
        for file in tree:
            folder, _, name = file.name.rpartition("/")
            if file.name == INDEX or (folder in parts and (name.endswith(_TEXT) or _is_weights(name))):
                yield file

    def _tree(self, client: httpx.Client, source: str) -> Iterator[Remote]:
        url: str | None = f"/api/models/{source}/tree/main?recursive=true"
        while url is not None:
            answer = client.get(url)
            answer.raise_for_status()
            for item in answer.json():
                if item["type"] == "file":
                    yield _remote(item)
            url = answer.links.get("next", {}).get("url")

    def _bring(self, client: httpx.Client, source: str, file: Remote, got: Callable[[int], None]) -> None:
        """One file, from where it was left. A file whose sum is wrong is thrown away and tried once more."""
        target = self.folder / source / file.name
        if target.exists() and target.stat().st_size == file.size and self._record(source).get(file.name) == file.size:
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + ".part")
        for _ in range(2):
            self._resumed(client, f"/{source}/resolve/main/{file.name}", part, file.size, got)
            if file.sha256 is None or _sha256(part) == file.sha256:
                part.replace(target)
                return
            part.unlink()
        raise make("modelNotReady", f"{source}: {file.name} arrived damaged, twice.")

    def _resumed(
        self, client: httpx.Client, url: str, part: Path, size: int, got: Callable[[int], None]
    ) -> None:
        for tries_left in reversed(range(TRIES)):
            have = part.stat().st_size if part.exists() else 0
            if have == size:
                return
            try:
                _append(client, url, part, have if have < size else 0, got)
            except httpx.TransportError:
                if not tries_left:
                    raise
        if part.stat().st_size != size:
            raise httpx.TransportError(f"{part.name}: {part.stat().st_size} of {size} bytes")

    def _room(self, needed: int) -> None:
        """Raises ProviderError before a disk is filled in vain."""
        self.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if needed > free:
            raise make("modelNotReady", f"The weights need {needed / 1e9:.0f} GB and only {free / 1e9:.0f} are free.")


def _append(client: httpx.Client, url: str, part: Path, have: int, got: Callable[[int], None]) -> None:
    headers = {"Range": f"bytes={have}-"} if have else {}
    with client.stream("GET", url, headers=headers) as answer:
        answer.raise_for_status()
        goes_on = answer.status_code == httpx.codes.PARTIAL_CONTENT
        have = have if goes_on else 0
        with part.open("ab" if goes_on else "wb") as file:
            for chunk in answer.iter_bytes():
                file.write(chunk)
                have += len(chunk)
                got(have)


def _remote(item: dict[str, Any]) -> Remote:
    lfs = item.get("lfs") or {}
    return Remote(item["path"], int(lfs.get("size", item["size"])), lfs.get("oid"))


def _is_weights(name: str) -> bool:
    """Not the copies in half precision that some repositories hold beside the others: model.fp16.safetensors."""
    return name.endswith(_WEIGHTS) and not any(f".{kind}" in name for kind in ("fp16", "bf16", "non_ema"))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
