"""`reelwright plan`: what previz understands of a prompt."""

from __future__ import annotations

import json

import typer

from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan import plan as understand
from reelwright.engines.previz.plan.model import readable


def plan(prompt: str, negative: str | None) -> None:
    """Prints one JSON object: each phrase and what it became, what nobody understood, and the plan itself."""
    typer.echo(readable(reading(understand(prompt, negative))))


def reading(plan: Plan) -> dict[str, object]:
    """phrases: words of the prompt -> what they became, in the prompt's order. negative: what each item of the negative
    prompt did. not_understood: words without a meaning. plan: the plan without its prompt and its phrases."""
    data = json.loads(plan.as_json())
    for name in ("prompt", "negative", "said", "unknown"):
        data.pop(name, None)
    low = plan.prompt.lower()
    said = sorted((p for p in plan.said if not p.source), key=lambda p: low.find(p.words) % (len(low) + 1))
    return {
        "prompt": plan.prompt,
        "phrases": _joined([(p.words, p.became) for p in said]),
        "negative": _joined([(p.words, p.became) for p in plan.said if p.source]),
        "not_understood": list(plan.unknown),
        "plan": data,
    }


def _joined(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """What the same words became, in one row."""
    found: dict[str, str] = {}
    for words, became in pairs:
        found[words] = f"{found[words]}; {became}" if words in found else became
    return found
