"""The command `reelwright`. Commands are declared here; each one's work is imported only when it runs, so that
`--help` answers at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="reelwright",
    help="PixVerse V4 on your own machines: the wire API, durable jobs, and engines that make the pictures.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
keys = typer.Typer(help="API keys: make, list, revoke.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(keys, name="keys")
models = typer.Typer(help="Weights of the diffusion engine.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(models, name="models")

Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder for database, media and work.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]


def main() -> None:
    """Entry point of the console script."""
    app(args=_with_sound_text(sys.argv[1:]))


def _with_sound_text(args: list[str]) -> list[str]:
    """`--sound` may stand alone or before a text, which typer has no word for: the text goes to its own option."""
    said = [
        "--sound-text" if arg == "--sound" and following and not following.startswith("-") else arg
        for arg, following in zip(args, [*args[1:], ""], strict=True)
    ]
    return said if "generate" in args[:1] else args


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (default 127.0.0.1).")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port (default 8686); 0 picks a free one.")] = None,
    data: Data = None,
) -> None:
    """Run the API, the playground and one worker on this machine."""
    from reelwright.cli import service

    service.serve(host, port, data)


@app.command()
def worker(
    data: Data = None,
    gpus: Annotated[str | None, typer.Option(help="One worker for each card: all, or numbers such as 0,2.")] = None,
    supervised: Annotated[bool, typer.Option(hidden=True)] = False,
) -> None:
    """Run one more worker for the database of REELWRIGHT_DATABASE_URL."""
    from reelwright.cli import service

    service.worker(data, supervised, gpus)


@keys.command("create")
def keys_create(
    name: Annotated[str, typer.Argument(help="What the key is for, to recognise it in the list.")] = "default",
    account: Annotated[str | None, typer.Option(help="Account of an earlier key; absent: a new one.")] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Make a key and print it: the only time that it is shown."""
    from reelwright.cli import keyring

    keyring.create(name, account, data, as_json)


@keys.command("list")
def keys_list(data: Data = None, as_json: Json = False) -> None:
    """Show all keys, without their secret part."""
    from reelwright.cli import keyring

    keyring.show(data, as_json)


@keys.command("revoke")
def keys_revoke(
    prefix: Annotated[str, typer.Argument(help="The key's first part, as the list shows it.")], data: Data = None
) -> None:
    """Refuse a key from now on."""
    from reelwright.cli import keyring

    keyring.revoke(prefix, data)


@models.command("list")
def models_list(data: Data = None, as_json: Json = False) -> None:
    """Show presets with licence and size, and which are here."""
    from reelwright.cli import weights

    weights.show(data, as_json)


@models.command("pull")
def models_pull(
    name: Annotated[str | None, typer.Argument(help="Preset or hub id (default REELWRIGHT_MODEL).")] = None,
    data: Data = None,
) -> None:
    """Download weights; a pull that was stopped goes on where it was."""
    from reelwright.cli import weights

    weights.pull(name, data)


@app.command()
def doctor(data: Data = None, as_json: Json = False) -> None:
    """Say what is installed, which engines can run, where data lies, and what is missing."""
    from reelwright.cli import checkup

    checkup.doctor(data, as_json)


@app.command()
def generate(
    prompt: Annotated[str, typer.Argument(help="What the clip shows.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write: .mp4, .webm or .mov.")] = Path(
        "clip.mp4"
    ),
    image: Annotated[str | None, typer.Option(help="First frame: a file or a URL.")] = None,
    last: Annotated[str | None, typer.Option(help="Last frame: a file or a URL.")] = None,
    camera: Annotated[str | None, typer.Option(help="Camera movement, such as crane_up.")] = None,
    effect: Annotated[str | None, typer.Option(help='Effect, such as "the tigers touch".')] = None,
    style: Annotated[str | None, typer.Option(help="Style, such as anime.")] = None,
    motion: Annotated[str | None, typer.Option(help="normal or fast.")] = None,
    negative: Annotated[str | None, typer.Option(help="What the clip must not show.")] = None,
    size: Annotated[str | None, typer.Option(help="Pixels, such as 1280x720.")] = None,
    resolution: Annotated[str | None, typer.Option(help="360p, 540p, 720p or 1080p, shaped like the picture.")] = None,
    duration: Annotated[float | None, typer.Option(help="5 or 8 seconds.")] = None,
    fps: Annotated[int | None, typer.Option(help="16 or 24 frames a second.")] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed makes the same clip.")] = None,
    results: Annotated[int | None, typer.Option(help="1 to 4 clips, each with its own seed.")] = None,
    quality: Annotated[int | None, typer.Option(help="20 to 99.")] = None,
    sound: Annotated[bool, typer.Option("--sound", help="Add a soundtrack; a text may say what is heard.")] = False,
    sound_text: Annotated[str | None, typer.Option(hidden=True)] = None,
    engine: Annotated[str | None, typer.Option(help="What makes the pictures (default previz).")] = None,
    as_json: Json = False,
) -> None:
    """Make a clip here and now, without a server."""
    from reelwright.cli import making

    options = {
        "prompt": prompt, "image": image, "last": last, "camera": camera, "effect": effect, "style": style,
        "motion": motion, "negative": negative, "size": size, "resolution": resolution, "duration": duration,
        "fps": fps, "seed": seed, "results": results, "quality": quality, "sound": sound or sound_text is not None,
        "sound_text": sound_text,
    }
    making.generate(options, output, engine, as_json)


@app.command()
def plan(
    prompt: Annotated[str, typer.Argument(help="What the clip shows.")],
    negative: Annotated[str | None, typer.Option(help="What the clip must not show.")] = None,
) -> None:
    """Print what previz understands of a prompt, as JSON."""
    from reelwright.cli import planning

    planning.plan(prompt, negative)


__all__ = ["app", "main"]
