"""How well prompts are read: precision and recall on prompts labelled by hand, and the time it takes.

Usage: python -m bench.planner [--misses [--kept]]
Labels: bench/data/planner_labels.txt. An item counts as found when one of its alternatives does; what the labels call
optional is neither asked for nor wrong. Traits ("windy", "rocking") are not scored, scenery nobody labelled neither."""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from reelwright.engines.previz.plan import Plan, Planner
from reelwright.engines.previz.plan.lexicon import load

LABELS = Path(__file__).parent / "data" / "planner_labels.txt"
PARTS = ("place", "who", "count", "looks", "does", "where")
SURE = 0.5
"""Votes below this are guesses from a subject's home, not a place that the prompt names."""

Names = tuple[frozenset[str], ...]
"""One item: for each of its words, the readings that would do."""


@dataclass(frozen=True)
class Labelled:
    """A prompt and the items that its plan must hold; `optional` may be there."""

    prompt: str
    kept: bool
    wanted: dict[str, list[Names]]
    optional: dict[str, list[Names]]


@dataclass
class Score:
    hits: int = 0
    missed: int = 0
    wrong: int = 0
    notes: list[str] = field(default_factory=list)

    def row(self) -> str:
        precision = self.hits / max(1, self.hits + self.wrong)
        recall = self.hits / max(1, self.hits + self.missed)
        return f"{precision:.2f} / {recall:.2f} ({self.hits + self.missed:3d})"


def read_labels(path: Path = LABELS) -> list[Labelled]:
    found: list[Labelled] = []
    kept = False
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        if line.startswith("==="):
            kept = "kept" in line
        elif key == "P":
            found.append(Labelled(value.strip(), kept, {p: [] for p in PARTS}, {p: [] for p in PARTS}))
        elif key == "place":
            found[-1].wanted["place"].append((frozenset(value.strip().split("|")),))
        elif key in PARTS:
            _read_items(key, value, found[-1])
    return found


def _read_items(part: str, line: str, case: Labelled) -> None:
    for item in filter(None, map(str.strip, re.split("[;,]", line))):
        target = case.optional if item.startswith("?") else case.wanted
        body, _, count = item.removeprefix("?").partition("*")
        target[part].append(tuple(frozenset(word.split("|")) for word in body.replace("/", " ").split()))
        if count and not item.startswith("?"):
            case.wanted["count"].append((frozenset(body.split("|")), frozenset([count])))


def planned(plan: Plan, places: dict[str, str]) -> dict[str, list[Names]]:
    """The items of a plan. places: word -> the setting that it names."""
    names = {s.id: frozenset({s.kind, s.word, s.word.split()[-1]}) for s in plan.subjects}

    def called(id_: int, word: str) -> frozenset[str]:
        return names.get(id_, frozenset({"scene"})) | {word, word.split()[-1] if word else "", places.get(word, "")}

    looks = [(s, (*s.colours, *s.sizes, *s.materials, *s.states)) for s in plan.subjects]
    return {
        "place": [(frozenset([plan.setting.kind]),)] if plan.setting.weight else [],
        "who": [(names[s.id],) for s in plan.subjects if not s.scenery],
        "count": [(names[s.id], frozenset([s.count])) for s in plan.subjects],
        "looks": [(names[s.id], frozenset([look])) for s, values in looks for look in dict.fromkeys(values)],
        "does": [(called(a.subject, a.who), frozenset([a.motion])) for a in plan.actions],
        "where": [
            (called(r.a_id, r.a), frozenset([r.relation]), *([called(r.b_id, r.b)] if r.b else []))
            for r in plan.relations
        ],
    }


def score_case(case: Labelled, plan: Plan, places: dict[str, str], scores: dict[str, Score]) -> None:
    got = planned(plan, places)
    for part in PARTS:
        if part == "place":
            missed, wrong = _place(case.wanted["place"][0][0], plan)
            hits = int(not missed and not wrong and case.wanted["place"][0][0] != {"-"})
        else:
            again = case.wanted[part] if part in ("does", "where") else []  # two who do the same are both right
            hits, missed, wrong = _match(case.wanted[part], case.optional[part] + again, got[part])
        wrong = [] if part == "count" else wrong
        scenery = {s.kind for s in plan.subjects if s.scenery}
        missed = [m for m in missed if not (part == "who" and m[0] & scenery)]
        score = scores[part]
        score.hits, score.missed, score.wrong = score.hits + hits, score.missed + len(missed), score.wrong + len(wrong)
        if missed or wrong:
            score.notes.append(f"{case.prompt}\n    missed {_text(missed)}; wrong {_text(wrong)}")


def _place(right: frozenset[str], plan: Plan) -> tuple[list[Names], list[Names]]:
    """(missed, wrong)"""
    kind = plan.setting.kind if plan.setting.weight else ""
    if kind in right or ("-" in right and plan.setting.weight < SURE):
        return [], []
    wrong: list[Names] = [(frozenset([kind]),)] if kind else []
    return ([] if right == {"-"} else [(right,)]), wrong


def _match(wanted: list[Names], optional: list[Names], got: list[Names]) -> tuple[int, list[Names], list[Names]]:
    """(hits, missed, wrong); each item found answers for one that was wanted."""
    left, missed = list(got), []
    for item in wanted:
        same = next((g for g in left if _same(item, g)), None)
        if same is None:
            missed.append(item)
        else:
            left.remove(same)
    wrong = [g for g in left if not any(_same(item, g) for item in optional)]
    return len(wanted) - len(missed), missed, wrong


def _same(item: Names, got: Names) -> bool:
    return len(item) == len(got) and all(a & b for a, b in zip(item, got, strict=True))


def _text(items: Iterable[Names]) -> str:
    return ", ".join(" ".join("|".join(sorted(filter(None, names))) for names in item) for item in items) or "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="show what was missed and what was wrong")
    parser.add_argument("--kept", action="store_true", help="show those of the kept third too")
    options = parser.parse_args()
    started = time.process_time()
    lexicon = load()
    planner = Planner(lexicon)
    loaded = time.process_time() - started
    places = {" ".join(words): cats["setting"][0] for words, cats in lexicon.terms.items() if "setting" in cats}
    times = []
    print(f"{'precision / recall (items)':28}" + "".join(f"{part:>20}" for part in PARTS))
    for name, kept in (("tuned on", False), ("kept unseen", True)):
        scores = {part: Score() for part in PARTS}
        for case in (c for c in read_labels() if c.kept == kept):
            started = time.process_time()
            plan = planner.plan(case.prompt)
            times.append(time.process_time() - started)
            score_case(case, plan, places, scores)
        print(f"{name:28}" + "".join(f"{scores[part].row():>20}" for part in PARTS))
        if options.misses and (options.kept or not kept):
            for part in PARTS:
                print(f"-- {part}", *scores[part].notes, sep="\n  ")
    print(f"load {loaded * 1e3:.0f} ms, plan {statistics.median(times) * 1e3:.2f} ms (median) of processor time")


if __name__ == "__main__":
    main()
