"""`reelwright plan`: what previz understands of a prompt."""

from __future__ import annotations

from dataclasses import asdict

from reelwright.cli.options import printed
from reelwright.engines.previz.plan import plan as understand


def plan(prompt: str, negative: str | None) -> None:
    """Prints the plan as JSON."""
    printed(asdict(understand(prompt, negative)))
