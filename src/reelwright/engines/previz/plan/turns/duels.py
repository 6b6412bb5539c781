"""'A wizard duel', 'a robot fight': nouns for a deed of two become the two and the deed, before the text is read; a
zombie horde becomes an army of zombies."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.turn import Turn

_DUEL = r"(?<!\band )\b(?:an?|the)\s+((?:[a-z-]+\s+)?[a-z-]+)\s+(duel|fight|battle|brawl|showdown|chase)\b"
"""Not after 'and': a samurai and a ninja fight, each of them once."""
_ABLE = ("person", "animal", "flyer")
_RACED = ("vehicle", "craft")
_BARE = (
    r"^\s*(samurai|ninja|knights|gladiators|geisha|vikings|pirates|warriors|cowboys|wizards|robots|swordsmen|boxers|"
    r"wrestlers|dancers|soldiers|fencers|monks)\s+(duel|fight|battle|clash|spar|dance|march|race)(?=\s+(?:in|on|at|under|"
    r"through|across|over|beneath|among|before|by|near|along|around)\b)"
)
"""'Samurai duel in a field': people and what they do, without a word before them."""


_IN_HOSTS = frozenset({"soldiers", "warriors", "knights"})
"""Who fights in hosts; others meet one to one."""


def _met(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'Samurai duel' as 'two samurai fight', 'soldiers battle' as 'several soldiers fight', 'geisha dance' as
    'several geisha dance'."""
    who, does = found.group(1), found.group(2).lower()
    hosts_meet = does in ("fight", "battle", "clash") and who.lower() in _IN_HOSTS
    if does in ("duel", "spar", "fight", "battle", "clash"):
        return f"{'several' if hosts_meet else 'two'} {who} fight"
    return f"several {who} {does}"


def _two(found: re.Match[str], lexicon: Lexicon) -> str:
    """'A wizard duel' as 'two wizards fight'; what no subject of ours does stays as it is."""
    words = found.group(1).lower().split()
    kind = lexicon.one(words[-1], "subject")
    chase = found.group(2).lower() == "chase"
    named = lexicon.is_a(kind, *(_RACED if chase else _ABLE)) if kind else False
    if not named or words[-1].endswith("s"):
        return found.group()
    before = f"{words[0]} " if len(words) > 1 else ""
    return f"two {before}{words[-1]}s {'race' if chase else 'fight'}"


_HOST = r"\b(an?|the)\s+((?:[a-z-]+\s+)?[a-z-]+)\s+(horde|armada|army|legion|pack|herd|fleet)(?!\s+of)\b"
"""'a zombie horde', 'a wolf pack'."""


def _many(found: re.Match[str], lexicon: Lexicon) -> str:
    """'A zombie horde' as 'a army of zombies'; the article is not read."""
    words, host = found.group(2).split(), found.group(3).lower()
    kind = lexicon.one(words[-1].lower(), "subject")
    if not kind or not lexicon.is_a(kind, *_ABLE, *_RACED) or words[-1].lower().endswith("s"):
        return found.group()
    last = words[-1][:-1] + "ves" if words[-1].lower().endswith("lf") else words[-1] + "s"
    host = {"horde": "army", "legion": "army", "armada": "fleet"}.get(host, host)
    return f"{found.group(1)} {host} of {' '.join([*words[:-1], last])}"


_TEAM = (
    r"\b(football|soccer|rugby|basketball|baseball|hockey|volleyball|cricket) (team|"
    r"squad)\b(?!')"
)
"""'A football team': players, no balls."""
_MATCH = (
    r"^(?:(?:an?|the) )?(?:(?:tense|fierce|intense|exciting|thrilling|epic|final|close|heated) )?"
    r"(?P<game>boxing|wrestling|fencing|chess|tennis|badminton|football|soccer|rugby|basketball|hockey|"
    r"volleyball|cricket) match\b(?! (?:point|between)\b)"
)
_RIVALS = {"boxing": "two boxers fight in a boxing ring", "wrestling": "two wrestlers fight in a boxing ring",
           "fencing": "two fencers fence", "chess": "two men play chess", "tennis": "two tennis players play tennis",
           "badminton": "two badminton players play badminton"}  # fmt: skip
"""Who is seen in a match of two."""


def _played(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A tennis match' as two who play it: nothing that burns."""
    game = found["game"].lower()
    return _RIVALS.get(game, f"{game} players play {game} in a stadium")


_ARMED = (
    r"\b(?:fight|duel|spar|battle)(?P<how>s|ing|) (?:each other |one another |bravely |fiercely )?with "
    r"(?:(?:their|his|her|two|toy|wooden|tiny|little|long) )*(?:swords|katanas|sabers|sabres|rapiers)\b"
)
"""What two do who have a sword each."""


TURNS: tuple[Turn, ...] = (
    Turn(_ARMED, r"sword fight\g<how>"),
    Turn(_TEAM, r"\2 of \1 players"),
    Turn(_MATCH, _played),
    Turn(_BARE, _met),
    Turn(_DUEL, _two),
    Turn(_HOST, _many),
)
