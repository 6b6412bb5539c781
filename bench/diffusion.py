"""What a clip costs on this card: python -m bench.diffusion [--preset NAME] [--profiles quality,balanced,fast]
[--steps N] [--fp8] [--pictures] [--alone] [--tiny]

The real architectures at full size with random weights: time and memory are those of real weights, pictures are not.
For each preset one clip of its native length and largest size by plain diffusers (its own attention, nothing
compiled) and by each profile, in one run and from the same noise; a clip of two steps comes before each, so that
compiling is not in it. --alone leaves plain diffusers out, whose figure another run has. Prints, for each as soon as
it is known, seconds, seconds per step, peak memory, and for lossless profiles how far frames are from plain
diffusers'. --tiny proves the script on a CPU."""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from bench import architectures
from reelwright.contract.shot import Shot
from reelwright.engines.diffusion import profiles
from reelwright.engines.diffusion.canvas import Canvas, Run
from reelwright.engines.diffusion.film import Script, filmed
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.load import Order, device, prepared
from reelwright.engines.diffusion.plans import PLANS
from reelwright.engines.diffusion.presets import BY_NAME, Preset
from reelwright.engines.diffusion.profiles import ProfileName
from reelwright.engines.diffusion.progress import Progress

PROMPT = "A lighthouse on a rocky coast at sunset, seagulls circle around it, waves"
SHOT = Shot(
    task_uuid="bench", video_uuid="bench", index=0, prompt=PROMPT, negative_prompt=None, width=1280, height=720,
    resolution="720p", fit_image=False, duration=5, fps=24, seed=42, camera="crane_up", effect=None, style=None,
    motion="normal", sound=False, sound_prompt=None, images=(), container="MP4", quality=95, safety="none",
    watermark=False,
)  # fmt: skip
SILENT = Progress(lambda share: None, 1)
SIZES = {"wan2.2-ti2v-5b": (1280, 704), "wan2.2-a14b": (1280, 720), "ltx-2": (1280, 704)}


@dataclass(frozen=True)
class Asked:
    """steps: instead of each profile's own. pictures: profiles as clips from pictures have them. alone: without plain
    diffusers."""

    steps: int | None = None
    fp8: bool = False
    pictures: bool = False
    alone: bool = False
    tiny: bool = False


def size_of(preset: Preset) -> tuple[int, int]:
    """px; tiny weights get what a CPU does in a second."""
    return SIZES.get(preset.name, (64, 64) if preset.family == "wan" else (32, 32))


@dataclass(frozen=True)
class Row:
    """One line of the table. seconds: of one clip. memory: GB at the peak; None without a card. apart: mean and
    largest difference from plain diffusers, of 255."""

    what: str
    steps: int
    seconds: float
    memory: float | None
    apart: tuple[float, int] | None = None


def measured(what: str, script: Script, film: Callable[[Script], np.ndarray]) -> tuple[Row, np.ndarray]:
    """A clip, after one of fewer steps that compiles and allocates what is needed."""
    film(replace(script, shot=replace(script.shot, steps=2)))
    if torch.cuda.is_available():
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    start = time.perf_counter()
    frames = film(script)
    seconds = time.perf_counter() - start
    memory = torch.cuda.max_memory_allocated() / 1e9 if torch.cuda.is_available() else None
    return Row(what, script.steps, seconds, memory), frames


def plain(pipe: Any, model_noise: torch.Tensor) -> Callable[[Script], np.ndarray]:
    """The pipeline as its model card calls it."""

    def film(script: Script) -> np.ndarray:
        canvas = script.canvas
        arguments = architectures.plain_arguments(pipe, script, model_noise)
        out = pipe(
            prompt=script.prompt, negative_prompt=script.negative, width=canvas.width, height=canvas.height,
            num_frames=canvas.frames, num_inference_steps=script.steps, output_type="np", **arguments,
        )  # fmt: skip
        return (np.asarray(out.frames[0]) * 255).round().astype(np.uint8)

    return film


def script_of(preset: Preset, name: ProfileName, asked: Asked) -> Script:
    """One run of the preset's native length. LoRAs are left out: fused or not, distilled weights cost what their few
    steps cost."""
    profile = replace(profiles.profile(name, preset, asked.pictures), adapters=(), transformer=None)
    width, height = size_of(preset)
    frames = min(preset.frames, 5 * preset.fps // preset.stride * preset.stride + 1)
    canvas = Canvas(width, height, preset.fps, frames, (Run(0, frames, 0),))
    order = Order(preset, False, profile, compile=True, fp8=asked.fp8)
    return Script(replace(SHOT, steps=asked.steps), order, canvas, PROMPT, "blurry", cache=profile.cache)


def bench(preset: Preset, names: list[ProfileName], asked: Asked) -> Iterator[Row]:
    """Plain diffusers, then every profile on a fresh pipeline: nothing of one is left for the next."""
    wanted: np.ndarray | None = None
    if not asked.alone:
        script = script_of(preset, "quality", asked)
        pipe = architectures.build(preset, asked.tiny, device())
        pipe.set_progress_bar_config(disable=True)
        pipe.to(device())
        row, wanted = measured("plain diffusers", script, plain(pipe, architectures.noise(pipe, script)))
        yield row
        del pipe
    for name in names:
        gc.collect()
        torch.cuda.empty_cache()
        script = script_of(preset, name, asked)
        pipe = architectures.build(preset, asked.tiny, device())
        loaded = prepared(pipe, script.order, PLANS[0], Hub(Path("none"), offline=True).located)
        del pipe
        what = ", ".join((name, loaded.attention, f"cache {script.cache}", *(["fp8"] if asked.fp8 else [])))
        row, frames = measured(what, script, lambda script, loaded=loaded: filmed(script, loaded, SILENT)[0])
        if script.profile.lossless and wanted is not None:
            apart = np.abs(frames.astype(np.int16) - wanted)
            row = replace(row, apart=(float(apart.mean()), int(apart.max())))
        yield row
        del loaded


def head(preset: Preset) -> str:
    """Markdown: the first lines of a table."""
    columns = "how | steps | s | s per step | times plain | peak GB | apart (mean, most of 255)"
    return f"{preset.name}, {size_of(preset)}\n\n| {columns} |\n{'|---' * 7}|"


def line(row: Row, plainly: Row | None) -> str:
    """Markdown: one line of it. plainly: the row of plain diffusers, where it was asked for."""
    memory = "" if row.memory is None else f"{row.memory:.1f}"
    apart = "" if row.apart is None else f"{row.apart[0]:.2f}, {row.apart[1]}"
    ratio = "" if plainly is None else f"{plainly.seconds / row.seconds:.2f}"
    step = row.seconds / row.steps
    return f"| {row.what} | {row.steps} | {row.seconds:.2f} | {step:.3f} | {ratio} | {memory} | {apart} |"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--preset", action="append", choices=list(SIZES))
    options.add_argument("--profiles", default="quality,balanced,fast")
    options.add_argument("--steps", type=int, help="fewer steps, to see s per step sooner")
    options.add_argument("--fp8", action="store_true", help="profiles that are not lossless multiply in 8 bits")
    options.add_argument("--pictures", action="store_true", help="profiles as clips from pictures have them")
    options.add_argument("--alone", action="store_true", help="without plain diffusers")
    options.add_argument("--tiny", action="store_true", help="tiny weights, any machine")
    chosen = options.parse_args()
    card = torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    print(f"{card}, torch {torch.__version__}\n")
    for name in chosen.preset or list(SIZES):
        preset = architectures.tiny(BY_NAME[name]) if chosen.tiny else BY_NAME[name]
        print(head(preset))
        plainly = None
        asked = Asked(chosen.steps, chosen.fp8, chosen.pictures, chosen.alone, chosen.tiny)
        for row in bench(preset, chosen.profiles.split(","), asked):
            plainly = plainly or (None if asked.alone else row)
            print(line(row, plainly), flush=True)
        print()


if __name__ == "__main__":
    main()
