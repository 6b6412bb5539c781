"""What the place, the camera and the prompt leave open to whoever is blocked."""

from __future__ import annotations

from dataclasses import dataclass

from reelwright.engines.previz.paint.staging.blocking.focus import Focus


@dataclass(frozen=True, slots=True)
class Way:
    """What the place and the camera leave open. follow: -1 or 1 when the camera will follow the hero left or right;
    narrow: a corridor with posts (a pier), in whose middle the hero stands; walled: no way across (a street);
    close: head and shoulders, turned to the lens; behind: the lens looks over its shoulder; under: a bridge is over it;
    hands: m from the body to its hands, which are in the middle of the frame (0: they are not the picture);
    focus: the part of it that a close shot is of; trailing: room is left behind it for its dust or smoke.
    """

    follow: float = 0.0
    narrow: bool = False
    walled: bool = False
    close: bool = False
    behind: bool = False
    under: bool = False
    hands: float = 0.0
    focus: Focus | None = None
    trailing: bool = False  # something streams out behind it
