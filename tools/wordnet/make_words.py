"""WordNet 3.0 -> engines/previz/plan/words/words.txt.gz. Run at release time, never at run time.

Usage: python tools/wordnet/make_words.py DICT_DIR
DICT_DIR holds WordNet's data.* and index.* files (Debian: wordnet-base, /usr/share/wordnet). The result must be
committed together with WORDNET-LICENCE.txt.

A noun's kind is that of the nearest anchor above its senses, chosen as a picture would mean it: an animal beats a rare
person sense, a thing beats a rare "-er" person, the specific beats the vague."""

from __future__ import annotations

import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src/reelwright/engines/previz/plan/words/words.txt.gz"
WORD = re.compile(r"^[a-z][a-z'-]*(_[a-z'-]+){0,2}$")
ANIMAL_NAMES = """horse dog wolf fox cat bigcat bear deer cow sheep pig elephant giraffe camel rhino monkey rabbit mouse
kangaroo bird penguin bat fish shark whale dolphin jellyfish octopus turtle crab snake lizard frog dinosaur butterfly
insect spider snail"""
ANIMAL = frozenset(ANIMAL_NAMES.split())
PLANT = frozenset(["tree", "pine", "palm", "flower", "grass", "bush", "vine", "plant", "cactus"])
VAGUE = frozenset(["object", "creature", "structure", "vehicle", "plant", "furniture", "container", "musical"])
PEOPLE = frozenset(["person", "child"])
LETTERS = "?nvars"


class Synset(NamedTuple):
    words: list[str]
    above: list[str]


def synsets(files: Iterable[Path], pointers: frozenset[str]) -> dict[str, Synset]:
    """offset -> synset with what it is a kind of"""
    found = {}
    for file in files:
        for line in file.read_text(encoding="latin-1").splitlines():
            if not line[:8].isdigit():
                continue
            part = line.split("|", 1)[0].split()
            count = int(part[3], 16)
            words = [part[4 + 2 * i].lower() for i in range(count)]
            at = 4 + 2 * count
            links = [part[at + 1 + 4 * i : at + 3 + 4 * i] for i in range(int(part[at]))]
            found[part[0]] = Synset(words, [offset for symbol, offset in links if symbol in pointers])
    return found


def index(file: Path) -> dict[str, list[str]]:
    """word -> offsets of its senses, the commonest first"""
    found = {}
    for line in file.read_text(encoding="latin-1").splitlines():
        if not line.startswith(" "):
            part = line.split()
            found[part[0]] = part[-int(part[2]) :]
    return found


def anchors(file: Path, senses: dict[str, list[str]]) -> dict[str, str]:
    """offset -> kind, from rows `kind: word, word#sense`"""
    found: dict[str, str] = {}
    for line in file.read_text().splitlines():
        kind, words = line.split(":", 1)
        for word in words.split(","):
            name, _, number = word.strip().partition("#")
            found.setdefault(senses[name][int(number or 1) - 1], kind)
    return found


class Resolver:
    """The nearest anchor above a synset, breadth first."""

    def __init__(self, anchored: dict[str, str], graph: dict[str, Synset]) -> None:
        self._anchored, self._graph = anchored, graph
        self._memo: dict[str, str] = {}

    def __call__(self, offset: str) -> str:
        if offset not in self._memo:
            self._memo[offset] = self._climb(offset)
        return self._memo[offset]

    def _climb(self, offset: str) -> str:
        level, seen = [offset], {offset}
        while level:
            kind = next((self._anchored[o] for o in level if o in self._anchored), "")
            if kind:
                return kind
            above = [u for o in level for u in self._graph[o].above if u in self._graph and u not in seen]
            level = list(dict.fromkeys(above))
            seen |= set(level)
        return ""


def pick(word: str, senses: list[tuple[str, int]]) -> str:
    """[(kind or "", uses)] in WordNet's order -> the kind that a picture most likely means."""
    first_uses = senses[0][1]
    seen = [(k, n) for i, (k, n) in enumerate(senses) if k and (i == 0 or first_uses <= 3 * n + 3)]
    if not seen:
        return ""
    kinds = [k for k, _ in seen]
    top, uses = seen[0]
    agent = word.endswith(("er", "or", "ist", "ian", "man", "woman"))
    animal = next((k for k in kinds if k in ANIMAL), "")
    if animal and uses < 5 and (top == "food" or top in VAGUE or (top == "person" and not agent)):
        return animal
    if top == "person" and uses < 2 and word.endswith(("er", "or")) and len(kinds) > 1:  # 'printer', 'trawler'
        return next((k for k in kinds if k not in ANIMAL | PEOPLE), top)
    if top == "person" and uses < 2 and not agent:
        return next((k for k in kinds if k not in PEOPLE | VAGUE), top)
    if top in PLANT and "food" in kinds and uses < 3:
        return "food"
    return next((k for k in kinds if k not in VAGUE and k != "person"), top) if top in VAGUE else top


def uses(file: Path) -> tuple[dict[str, dict[str, int]], dict[tuple[str, str], int]]:
    """(word -> part of speech -> uses in SemCor, (word, offset of a noun sense) -> uses)"""
    by_pos: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    by_sense = {}
    for line in file.read_text(encoding="latin-1").splitlines():
        key, offset, _, count = line.split()
        word, rest = key.split("%")
        letter = LETTERS[int(rest[0])].replace("s", "a")
        by_pos[word][letter] += int(count)
        if letter == "n":
            by_sense[(word, offset)] = int(count)
    return by_pos, by_sense


def rows(source: Path) -> list[str]:
    nouns = synsets([*sorted(source.glob("data.noun*"))], frozenset(["@", "@i"]))
    verbs = synsets([source / "data.verb"], frozenset(["@"]))
    names = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
    indexes = {letter: index(source / f"index.{name}") for letter, name in names.items()}
    kind_of = Resolver(anchors(HERE / "anchors.txt", indexes["n"]), nouns)
    place_of = Resolver(anchors(HERE / "place_anchors.txt", indexes["n"]), nouns)
    motion_of = Resolver(anchors(HERE / "verb_anchors.txt", indexes["v"]), verbs)
    by_pos, by_sense = uses(source / "index.sense")
    found = []
    for word in sorted({w for table in indexes.values() for w in table if WORD.match(w)}):
        letters = sorted((p for p in "nvar" if word in indexes[p]), key=lambda p: -by_pos[word][p])
        senses = indexes["n"].get(word, [])
        kind = pick(word, [(kind_of(o), by_sense.get((word, o), 0)) for o in senses[:5]]) if senses else ""
        place = place_of(senses[0]) if senses else ""
        motion = next((m for m in map(motion_of, indexes["v"].get(word, [])[:3]) if m), "")
        if "_" in word and not (kind or place):
            continue
        counts = [by_pos[word][p] for p in letters]
        lean = "!" if len(counts) > 1 and counts[0] >= 5 * counts[1] + 5 else ""
        found.append(f"{word.replace('_', ' ')}\t{''.join(letters)}{lean}\t{kind}\t{motion}\t{place}".rstrip("\t"))
    return found


def main(source: Path) -> None:
    lines = rows(source)
    with gzip.GzipFile(TARGET, "wb", mtime=0) as packed:
        packed.write("\n".join(lines).encode())
    print(f"{len(lines)} rows, {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
