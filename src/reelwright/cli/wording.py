"""Errors of the wire in the words of the command line."""

from __future__ import annotations

from reelwright.contract.errors import ReelwrightError

OPTIONS = {
    "positivePrompt": "PROMPT",
    "negativePrompt": "--negative",
    "inputs.frameImages": "--image/--last",
    "providerSettings.pixverse.cameraMovement": "--camera",
    "providerSettings.pixverse.effect": "--effect",
    "providerSettings.pixverse.style": "--style",
    "providerSettings.pixverse.motionMode": "--motion",
    "providerSettings.pixverse.soundEffectContent": "--sound",
    "width": "--size",
    "height": "--size",
    "resolution": "--resolution",
    "duration": "--duration",
    "fps": "--fps",
    "seed": "--seed",
    "numberResults": "--results",
    "outputQuality": "--quality",
}


def worded(error: ReelwrightError) -> str:
    """The message with the options' names in front and inside, and what would have been allowed."""
    paths = (error.parameter,) if isinstance(error.parameter, str) else error.parameter or ()
    message = error.message
    # longer paths first: "width" is part of none of them, but a short one may be part of a long one
    for path in sorted(OPTIONS, key=len, reverse=True):
        message = message.replace(path, OPTIONS[path])
    names = dict.fromkeys(_option(path) for path in paths)
    head = f"{', '.join(names)}: "
    if not names or message.startswith(next(iter(names))):
        head = ""
    return f"{head}{message}{_allowed(error)}"


def _option(path: str) -> str:
    return next((option for known, option in OPTIONS.items() if path.startswith(known)), path)


def _allowed(error: ReelwrightError) -> str:
    if not error.allowed or str(error.allowed[0]) in error.message:
        return ""
    return f" Allowed: {', '.join(str(value) for value in error.allowed)}."
