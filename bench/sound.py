"""How long a soundtrack takes and how loud it is: python bench/sound.py [--runs N]

For 8 s of sound each: ms of one thread (best of N), loudness in LUFS, highest sample in dBFS."""

from __future__ import annotations

import argparse
import time

import numpy as np

from reelwright.engines.foley.happening import Happening
from reelwright.engines.foley.loudness import loudness
from reelwright.engines.foley.synth import score

SECONDS = 8.0
CLIPS = (
    ("storm at sea", "violent ocean, waves explode against rocks, gulls, thunder", "waves, gulls, thunder"),
    ("orchestra", "an eagle soars over snowy mountains, epic", "dramatic orchestral score with choir"),
    ("upbeat band", "children dance at a fairground", "upbeat music, crowd, laughter"),
    ("electronic", "a motorcyclist races through a neon city", "synthwave music, engine, rain"),
    ("quiet", "a cup of tea", None),
)
STEPS = tuple(Happening("step", 0.4 * i, -0.5 + 0.05 * i) for i in range(20))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    score("", None, 1, 1, "normal")
    print("| 8 s of sound | ms | LUFS | peak dBFS |\n|---|---|---|---|")
    for name, prompt, sound in CLIPS:
        taken = []
        for _ in range(runs):
            start = time.process_time()
            made = score(prompt, sound, SECONDS, 1, "normal", STEPS)
            taken.append(time.process_time() - start)
        peak = 20 * np.log10(np.abs(made).max())
        print(f"| {name} | {min(taken) * 1e3:.0f} | {loudness(made):.1f} | {peak:.1f} |")


if __name__ == "__main__":
    main()
