"""How far a clip is: shares of the whole for what happens before, during and after the steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reelwright.engines.base import Report

# Of a 5 s clip at 50 steps, as others measured on one H100; loading counts once and is not waited for when warm.
LOADED = 0.02
GUIDED = 0.06
DENOISED = 0.92


@dataclass(frozen=True)
class Progress:
    """runs: of the weights, that the clip takes."""

    report: Report
    runs: int

    def loading(self, share: float) -> None:
        self.report(LOADED * share)

    def guiding(self, share: float) -> None:
        self.report(LOADED + (GUIDED - LOADED) * share)

    def steps(self, run: int) -> Callable[[float], None]:
        """What a run calls after every step, with 0..1."""
        return lambda share: self.report(GUIDED + (DENOISED - GUIDED) * (run + share) / self.runs)

    def decoding(self, run: int) -> None:
        """Before the decoder works on a run: a cancelled clip is not decoded."""
        self.report(GUIDED + (DENOISED - GUIDED) * (run + 1) / self.runs)
