"""Coming up to a face, for what happens there."""

from __future__ import annotations

from reelwright.engines.previz.finish.view import View


def faced(view: View, share: float, tall: float = 0.27, most: float = 2.6) -> View:
    """share: 0..1 of the way to where the head's radius is `tall` of the height, at most `most` times closer."""
    head, h = view.figure.head, view.size[0]
    if not view.figure.found:
        return view
    k = min(most, max(1.0, tall * h / max(1.0, head.r)))
    w = view.size[1]
    to = (head.x + (0.5 * w - head.x) * share, head.y + (0.46 * h - head.y) * share)
    return view.closer(k**share, head.x, head.y, to)
