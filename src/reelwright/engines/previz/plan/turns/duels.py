"""'A wizard duel', 'a robot fight': nouns for a deed of two become the two and the deed, before the text is read; a
zombie horde becomes an army of zombies."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon

_DUEL = re.compile(
    r"(?<!\band )\b(?:an?|the)\s+((?:[a-z-]+\s+)?[a-z-]+)\s+(duel|fight|battle|brawl|showdown|chase)\b", re.IGNORECASE)
"""Not after 'and': a samurai and a ninja fight, each of them once."""
_ABLE = ("person", "animal", "flyer")
_RACED = ("vehicle", "craft")
_BARE = re.compile(
    r"^\s*(samurai|ninja|knights|gladiators|geisha|vikings|pirates|warriors|cowboys|wizards|robots|swordsmen|boxers|"
    r"wrestlers|dancers|soldiers|fencers|monks)\s+(duel|fight|battle|clash|spar|dance|march|race)(?=\s+(?:in|on|at|under|"
    r"through|across|over|beneath|among|before|by|near|along|around)\b)", re.IGNORECASE)  # fmt: skip
"""'Samurai duel in a field': people and what they do, without a word before them."""


_IN_HOSTS = frozenset({"soldiers", "warriors", "knights"})
"""Who fights in hosts; others meet one to one."""


def bare(text: str) -> str:
    """The text with 'two samurai fight' for 'samurai duel', 'several soldiers fight' for 'soldiers battle',
    'several geisha dance' for 'geisha dance'."""

    def said(found: re.Match[str]) -> str:
        who, does = found.group(1), found.group(2).lower()
        hosts_meet = does in ("fight", "battle", "clash") and who.lower() in _IN_HOSTS
        if does in ("duel", "spar", "fight", "battle", "clash"):
            return f"{'several' if hosts_meet else 'two'} {who} fight"
        return f"several {who} {does}"

    return _BARE.sub(said, text)


_HOST = re.compile(
    r"\b(an?|the)\s+((?:[a-z-]+\s+)?[a-z-]+)\s+(horde|armada|army|legion|pack|herd|fleet)(?!\s+of)\b", re.IGNORECASE)
"""'a zombie horde', 'a wolf pack'."""


def hosts(text: str, lexicon: Lexicon) -> str:
    """The text with 'a army of zombies' for 'a zombie horde'; the article is not read."""

    def many(found: re.Match[str]) -> str:
        words, host = found.group(2).split(), found.group(3).lower()
        kind = lexicon.one(words[-1].lower(), "subject")
        if not kind or not lexicon.is_a(kind, *_ABLE, *_RACED) or words[-1].lower().endswith("s"):
            return found.group()
        last = words[-1][:-1] + "ves" if words[-1].lower().endswith("lf") else words[-1] + "s"
        host = {"horde": "army", "legion": "army", "armada": "fleet"}.get(host, host)
        return f"{found.group(1)} {host} of {' '.join([*words[:-1], last])}"

    return _HOST.sub(many, text)


def unfold(text: str, lexicon: Lexicon) -> str:
    """The text with 'two wizards fight' for 'a wizard duel'; what no subject of ours does stays as it is."""

    def two(found: re.Match[str]) -> str:
        words = found.group(1).lower().split()
        kind = lexicon.one(words[-1], "subject")
        chase = found.group(2).lower() == "chase"
        named = lexicon.is_a(kind, *(_RACED if chase else _ABLE)) if kind else False
        singular = not words[-1].endswith("s")
        if not (named and singular):
            return found.group()
        before = f"{words[0]} " if len(words) > 1 else ""
        return f"two {before}{words[-1]}s {'race' if chase else 'fight'}"

    return _DUEL.sub(two, bare(text))
