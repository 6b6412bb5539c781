"""The camera movement that a prompt's own words ask for: 'a crane shot rising over …', 'slow dolly in on …'."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.model import Plan

_MOVES: Mapping[str, str] = {
    "crane_up": "crane_up", "crane_down": "vertical_down", "tilt_up": "vertical_up", "tilt_down": "vertical_down",
    "zoom_in": "zoom_in", "zoom_out": "zoom_out", "pan_left": "pan_left", "pan_right": "pan_right", "pan": "pan_right",
    "orbit": "arc_right", "truck_left": "horizontal_left", "truck_right": "horizontal_right",
    "pedestal_up": "vertical_up", "pedestal_down": "vertical_down", "through": "zoom_in",
    "static": "fix_bg", "whip_pan": "whip_pan", "hitchcock": "hitchcock", "roll": "camera_rotation",
    "follow": "right_follow",
}  # fmt: skip
"""Camera words of a plan -> the movement that does it; those that aren't here say how the picture is framed."""
_GOING = word_set("walk run gallop fly glide move swim drive sail ride")
_SOFT = re.compile(r"\b(slow(?:ly)?|gentl[ey]|soft(?:ly)?|smooth(?:ly)?|subtle|gradual(?:ly)?)\b")
_FAST = re.compile(r"\b(?:fast|rapid(?:ly)?|quick(?:ly)?|hyper-?(?:fast|speed)|10x|crash zoom|zooming through)\b")
_LEFT = re.compile(r"\b(?:(?:counter|anti)-?clockwise|to the left|leftwards?)\b")
_BACK = re.compile(r"\b(?:dolly|dollies|pull|pulls|tracks?|flies|fly)\s+(?:out|back|away|backwards?)\b")


def spoken_move(plan: Plan) -> str | None:
    """A name of contract.catalog's camera movements, or one that only words ask for; None where the words leave it
    open. The first word that moves the camera decides."""
    word = next((word for word in plan.camera if word in _MOVES), None)
    if word is None:
        return None
    words = plan.prompt.lower()
    if word in ("zoom_in", "zoom_out", "through") and _FAST.search(words):
        return "quickly_zoom_out" if word == "zoom_out" else "quickly_zoom_in"
    if word == "orbit" and _LEFT.search(words):
        return "arc_left"
    if word == "zoom_in" and _SOFT.search(words):
        return "smooth_zoom_in"
    if word == "zoom_out" and _BACK.search(words):
        return "super_dolly_out"
    if word == "follow":
        going = [a for a in plan.actions if a.motion in _GOING]
        if not going:  # nobody leaves the place: the camera alone goes by
            return "horizontal_right"
        return "left_follow" if going[0].direction == "left" else "right_follow"
    return _MOVES[word]
