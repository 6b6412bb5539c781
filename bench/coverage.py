"""What of many prompts is drawn as what it says: python -m bench.coverage PROMPTS.txt … [--most 40]

Each prompt (one a line; what follows a `|` is left out) is planned, cast and blocked, nothing is painted. Printed: the
share of content words that are understood, and by how often they come the words that nobody understands, subjects that
end as a card or are dropped, things that only their kind stands for, deeds that have no verb of ours or no motion."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from bench.clip import TAKE
from reelwright.engines.previz.engine import in_manner
from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import KINDS, find
from reelwright.engines.previz.paint.stage import Composed, compose, stageable
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan import plan as understand
from reelwright.engines.previz.plan.manner import plan_without_manner
from reelwright.media.inputs import Assets

NOBODY = "nobody's noun"
"""A word that no list has: what is made of it then is what the kind looks like when its word says nothing."""
_STILL = ("stand", "sit", "glow")


@dataclass
class Count:
    """open: class -> the words in it, how often; shares: of the content words understood, one a prompt."""

    open: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    shares: list[float] = field(default_factory=list)

    def add(self, prompt: str) -> None:
        plan = understand(prompt, None)
        self.shares.append(plan.coverage)
        for name, words in not_served(plan):
            self.open[name][words] += 1


def not_served(plan: Plan) -> Iterator[tuple[str, str]]:
    """(class, words) of everything that the picture of a plan will not show as it is said."""
    yield from (("not understood", word) for word in plan.unknown)
    yield from (("a deed without a verb", f"{a.lemma} as {a.motion}") for a in plan.actions
                if a.via in ("none", "hypernym"))  # fmt: skip
    shot = in_manner(plan, replace(TAKE, prompt=plan.prompt, camera=None), Assets())
    ledger = Ledger()
    staged = stageable(plan_without_manner(plan), ledger)
    composed = compose(staged, shot, KINDS, ledger)
    yield from ((f"{f.part} {f.outcome}", f"{f.what} ({f.why})") for f in ledger.fates() if f.outcome != "drawn")
    yield from _played(staged, composed)


def _played(plan: Plan, composed: Composed) -> Iterator[tuple[str, str]]:
    """Of those who play: what only its kind stands for, and deeds that it has no motion for."""
    cast = {mark.actor.subject.id: mark.actor for mark in composed.blocking.marks}
    for actor in cast.values():
        if of_its_kind_only(actor.cue.kind, actor.cue.word):
            yield "of its kind only", f"{actor.subject.word} as {actor.kind.name}"
    for action in plan.actions:
        doer = cast.get(action.subject)
        if doer and not (action.motion in doer.kind.motions or doer.goes or action.motion in _STILL):
            yield "a deed without a motion", f"{doer.kind.name} {action.lemma}"


@lru_cache(maxsize=4096)
def of_its_kind_only(kind: str, word: str) -> bool:
    """Whether a thing looks like any other of its kind, by the box about it, or is a card with its name."""
    row = find(Cue(kind, word))
    if row.tier == "fallback":
        return True
    if row.body not in ("prop", "vehicle", "structure", "plant") or word == kind:
        return False
    plain, own = find(Cue(kind, NOBODY)).measure(Cue(kind, NOBODY)), row.measure(Cue(kind, word))
    return plain == own


def prompts(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if prompt := line.partition("|")[0].strip():
                yield prompt


def report(count: Count, most: int) -> Iterator[str]:
    """Lines for people, the most frequent words first."""
    yield f"{len(count.shares)} prompts, {sum(count.shares) / max(len(count.shares), 1):.3f} of their words understood"
    for name, words in sorted(count.open.items(), key=lambda pair: -_sum(pair[1])):
        yield f"{name}: {_sum(words)} of {len(words)} words"
        yield "    " + "; ".join(f"{word} {often}" for word, often in words.most_common(most))


def _sum(words: Mapping[str, int]) -> int:
    return sum(words.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompts", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=40, help="words of each class that are printed")
    given = parser.parse_args()
    count = Count()
    for prompt in prompts(given.prompts):
        count.add(prompt)
    print("\n".join(report(count, given.most)))


if __name__ == "__main__":
    main()
