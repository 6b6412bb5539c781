"""`reelwright models`: which weights there are for the diffusion engine, and bringing them here."""

from __future__ import annotations

import sys
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from reelwright import engine_choice
from reelwright.cli.options import fail, printed, settings_with
from reelwright.contract.errors import ReelwrightError
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.presets import PRESETS, Preset
from reelwright.engines.diffusion.profiles import needs
from reelwright.settings import NotAllowed, Settings


def show(data: Path | None, as_json: bool) -> None:
    """The presets, and what else was downloaded."""
    settings = settings_with(data=data)
    place = engine_choice.hub(settings)
    rows = [_row(preset, place, settings) for preset in PRESETS]
    known = {source for preset in PRESETS for source, _ in needs(settings.profile, preset)}
    others = {name: size for name, size in place.pulled().items() if name not in known}
    if as_json:
        printed({"folder": str(place.folder), "presets": rows, "others": others})
        return
    for row in rows:
        here = "here" if row["here"] else "-"
        typer.echo(f"{row['name']:16} {here:5} {row['disk_gb']:6.0f} GB  {row['licence']}")
    for name, size in others.items():
        typer.echo(f"{name:16} here  {size / 1e9:6.0f} GB")
    typer.echo(f"in {place.folder}")


def pull(name: str | None, data: Path | None) -> None:
    """Downloads everything that a preset, a hub id or REELWRIGHT_MODEL needs at REELWRIGHT_PROFILE. What is here is
    kept; what was left half done goes on."""
    settings = settings_with(data=data, model=name)
    try:
        preset, place = engine_choice.preset(settings), engine_choice.hub(settings)
        with _bars() as bars:
            for source, inside in needs(settings.profile, preset):
                _one(place, source, inside, bars)
    except NotAllowed as refusal:
        fail(str(refusal), status=2)
    except ReelwrightError as error:
        fail(error.message)
    except KeyboardInterrupt:
        fail("stopped; the same command goes on from here", status=130)
    typer.echo(f"{preset.name}: {preset.licence}")
    typer.echo(str(place.folder))


def _one(place: Hub, source: str, inside: str | None, bars: Progress) -> None:
    bar = bars.add_task(source, total=None)

    def progress(file: str, done: int, total: int) -> None:
        bars.update(bar, completed=done, total=total)

    place.located(source, inside, progress)


def _row(preset: Preset, place: Hub, settings: Settings) -> dict[str, object]:
    wanted = needs(settings.profile, preset)
    return {
        "name": preset.name,
        "weights": list(preset.weights),
        "here": all(place.here(source, inside) for source, inside in wanted),
        "disk_gb": preset.disk,
        "memory_gb": preset.memory,
        "licence": preset.licence,
        "makes": ["+".join(places) or "text" for places in preset.pictures],
    }


def _bars() -> Progress:
    columns = (
        TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty())
