"""How strongly the previz guides the weights: one table by preset, one by camera movement. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GuideMode = Literal["off", "camera", "full"]
PUBLISHED_STEPS, PUBLISHED_SHIFT = 50, 5.0


@dataclass(frozen=True, slots=True)
class Strength:
    """Steps of a run, counted from its start. camera: so many are left out, because the run begins from the noised
    guide. own: what moves by itself is held to the guide while fewer than these are done."""

    camera: int
    own: int


# Time-to-Move's indexes for Wan 2.2: what the camera moves is put back before step 5 for the last time, that is with 4
# done; things that are dragged before step 7. There the picture has holes, which go free from step 2; the previz has
# none, so all of it is put back, and what was before step 4 need not be computed. LTX-2's schedule is shifted alike,
# and is given the same.
STRENGTHS = {"wan": Strength(4, 7), "ltx2": Strength(4, 7)}

# Movements that weights hardly make by themselves are held longer; without one, the guide is there for the composition.
MOVEMENTS: dict[str | None, float] = {
    None: 0.6,
    "auto_camera": 0.8,
    "fix_bg": 0.8,
    "zoom_in": 1.0,
    "zoom_out": 1.0,
    "smooth_zoom_in": 1.0,
    "horizontal_left": 1.0,
    "horizontal_right": 1.0,
    "vertical_up": 1.0,
    "vertical_down": 1.0,
    "pan_left": 1.0,
    "pan_right": 1.0,
    "left_follow": 1.0,
    "right_follow": 1.0,
    "crane_up": 1.2,
    "super_dolly_out": 1.2,
    "quickly_zoom_in": 1.4,
    "quickly_zoom_out": 1.4,
    "camera_rotation": 1.4,
    "robo_arm": 1.4,
    "whip_pan": 1.6,
    "hitchcock": 1.6,
}


def strength(family: str, camera: str | None, steps: int, sigmas: tuple[float, ...] = ()) -> Strength:
    """For a run of so many steps: one at least, else few steps would not feel it, and half of them at most.

    sigmas: the noise levels of distilled weights, which are not spread like others: there the steps with the noise of
    the published ones are taken."""
    usual, factor = STRENGTHS[family], MOVEMENTS[camera]
    if sigmas:
        left_out, last = (_nearest(sigmas, step * factor) for step in (usual.camera, usual.own - 1))
    else:
        share = factor * steps / PUBLISHED_STEPS
        left_out, last = round(usual.camera * share), round(usual.own * share) - 1
    left_out = min(max(1, left_out), max(1, steps // 2))
    return Strength(left_out, min(max(left_out + 1, last + 1), steps))


def _nearest(sigmas: tuple[float, ...], step: float) -> int:
    """The step of a schedule whose noise is nearest to that of a published step."""
    time = 1 - step / PUBLISHED_STEPS
    wanted = PUBLISHED_SHIFT * time / (1 + (PUBLISHED_SHIFT - 1) * time)
    return min(range(len(sigmas)), key=lambda index: abs(sigmas[index] - wanted))
