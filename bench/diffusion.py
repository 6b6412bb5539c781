"""What a clip costs on this card: python -m bench.diffusion [--preset NAME] [--profiles quality,balanced,fast]
[--steps N] [--fp8] [--tiny]

The real architectures at full size with random weights: time and memory are those of real weights, pictures are not.
For each preset one clip of its native length and largest size by plain diffusers (its own attention, nothing compiled)
and by each profile, in one run and from the same noise; the second clip of each counts, so that compiling is not in
it. Prints, for each as soon as it is known, seconds, seconds per step, peak memory, and for lossless profiles how far
frames are from plain diffusers'. --tiny proves the script on a CPU."""

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


def measured(what: str, steps: int, film: Callable[[], np.ndarray]) -> tuple[Row, np.ndarray]:
    """The second of two clips."""
    film()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    start = time.perf_counter()
    frames = film()
    seconds = time.perf_counter() - start
    memory = torch.cuda.max_memory_allocated() / 1e9 if torch.cuda.is_available() else None
    return Row(what, steps, seconds, memory), frames


def plain(pipe: Any, script: Script) -> Callable[[], np.ndarray]:
    """The pipeline as its model card calls it."""
    canvas, model_noise = script.canvas, architectures.noise(pipe, script)

    def film() -> np.ndarray:
        arguments = architectures.plain_arguments(pipe, script, model_noise)
        out = pipe(
            prompt=script.prompt, negative_prompt=script.negative, width=canvas.width, height=canvas.height,
            num_frames=canvas.frames, num_inference_steps=script.steps, output_type="np", **arguments,
        )  # fmt: skip
        return (np.asarray(out.frames[0]) * 255).round().astype(np.uint8)

    return film


def script_of(preset: Preset, name: ProfileName, steps: int | None, fp8: bool = False) -> Script:
    """One run of the preset's native length. LoRAs are left out: fused or not, distilled weights cost what their few
    steps cost."""
    profile = replace(profiles.profile(name, preset, False), adapters=(), transformer=None)
    width, height = size_of(preset)
    frames = min(preset.frames, 5 * preset.fps // preset.stride * preset.stride + 1)
    canvas = Canvas(width, height, preset.fps, frames, (Run(0, frames, 0),))
    shot = SHOT if steps is None else replace(SHOT, steps=steps)
    order = Order(preset, False, profile, compile=True, fp8=fp8)
    return Script(shot, order, canvas, PROMPT, "blurry", cache=profile.cache)


def bench(preset: Preset, names: list[ProfileName], steps: int | None, tiny: bool, fp8: bool) -> Iterator[Row]:
    """Plain diffusers, then every profile on a fresh pipeline: nothing of one is left for the next."""
    script = script_of(preset, "quality", steps)
    pipe = architectures.build(preset, tiny, device())
    pipe.set_progress_bar_config(disable=True)
    pipe.to(device())
    row, wanted = measured("plain diffusers", script.steps, plain(pipe, script))
    yield row
    del pipe
    for name in names:
        gc.collect()
        torch.cuda.empty_cache()
        script = script_of(preset, name, steps, fp8)
        pipe = architectures.build(preset, tiny, device())
        loaded = prepared(pipe, script.order, PLANS[0], Hub(Path("none"), offline=True).located)
        del pipe
        row, frames = measured(
            f"{name} ({loaded.attention}, cache {script.cache})", script.steps,
            lambda script=script, loaded=loaded: filmed(script, loaded, SILENT)[0],
        )  # fmt: skip
        if script.profile.lossless:
            apart = np.abs(frames.astype(np.int16) - wanted)
            row = replace(row, apart=(float(apart.mean()), int(apart.max())))
        yield row
        del loaded


def head(preset: Preset) -> str:
    """Markdown: the first lines of a table."""
    columns = "how | steps | s | s per step | times plain | peak GB | apart (mean, most of 255)"
    return f"{preset.name}, {size_of(preset)}\n\n| {columns} |\n{'|---' * 7}|"


def line(row: Row, plainly: Row) -> str:
    """Markdown: one line of it. plainly: the row of plain diffusers."""
    memory = "" if row.memory is None else f"{row.memory:.1f}"
    apart = "" if row.apart is None else f"{row.apart[0]:.2f}, {row.apart[1]}"
    ratio, step = plainly.seconds / row.seconds, row.seconds / row.steps
    return f"| {row.what} | {row.steps} | {row.seconds:.2f} | {step:.3f} | {ratio:.2f} | {memory} | {apart} |"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--preset", action="append", choices=list(SIZES))
    options.add_argument("--profiles", default="quality,balanced,fast")
    options.add_argument("--steps", type=int, help="fewer steps, to see s per step sooner")
    options.add_argument("--fp8", action="store_true", help="profiles that are not lossless multiply in 8 bits")
    options.add_argument("--tiny", action="store_true", help="tiny weights, any machine")
    chosen = options.parse_args()
    card = torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    print(f"{card}, torch {torch.__version__}\n")
    for name in chosen.preset or list(SIZES):
        preset = architectures.tiny(BY_NAME[name]) if chosen.tiny else BY_NAME[name]
        print(head(preset))
        plainly = None
        for row in bench(preset, chosen.profiles.split(","), chosen.steps, chosen.tiny, chosen.fp8):
            plainly = plainly or row
            print(line(row, plainly), flush=True)
        print()


if __name__ == "__main__":
    main()
