"""Deeds that are said by a noun: who 'makes a diving save' saves, who 'is engaged in a duel' has an opponent, who
'performs tricks' on a board jumps. Read as the plain deed before the grammar sees it."""

from __future__ import annotations

import re
from collections.abc import Callable

_ADJ = r"(?:(?!(?:and|or|with|in|on|at|of|to|the|an?|while|as)\b)[\w'-]+ ){0,3}?"
_OWN = r"(?:(?:an?|the|his|her|their|its|some|several|various|many|two|three|one) )?"
_DO = (
    r"\b(?:perform|execut|do|mak|land|attempt|practic|practis|pull|nail|show|showcas|demonstrat|try|tri|display|tak|"
    r"deliver|giv|rehears)(?P<form>ing|es|ed|e|s)?(?: off| out)? "
)
"""A verb that leaves it to its noun to say what is done."""

_ON_BOARDS = re.compile(r"\b(?:skate ?board|skater|skate ?park|snowboard|bmx|scooter|rollerblad|half[ -]?pipe)", re.I)
_NO_BOARD = re.compile(rf"^(?!.*{_ON_BOARDS.pattern})", re.I | re.DOTALL)
_TENNIS = re.compile(r"\b(?:tennis|badminton|squash|volleyball|pickleball|racket)\b", re.I)
_GOLF = re.compile(r"\bgolf|\bputt", re.I)
_ANY = re.compile(r"")
_ENDS = r"(?=\s*(?:[.,;]|$)| (?:on|in|at|with|over|off|into|across|while|as|and|through|from|to|down|for)\b)"
"""What may follow a deed's noun that is no part of a longer name."""


def _inflected(verb: str, form: str) -> str:
    """'save the ball' in the form in which the light verb stood: saves, saving, save."""
    first, _, rest = verb.partition(" ")
    if form == "ing":
        first = first[:-1] if first.endswith("e") and not first.endswith("ee") else first
        first += first[-1] * (first == "run") + "ing"
    elif form in ("s", "es"):
        first += "es" if first.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return f"{first} {rest}".strip()


_DEED_NOUNS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (_ANY, r"saves?(?= |$|[,.])(?: (?:in|at) (?:the )?goal)?", "save the ball"),
    (_NO_BOARD, r"(?:ollies?|kick ?flips?|heel ?flips?|board ?slides?)", "jump on a skateboard"),
    (_ON_BOARDS, r"(?:tricks?|stunts?|ollies?|kick ?flips?|heel ?flips?|aerials?|moves|jumps?|grabs?)", "jump"),
    (_ANY, r"routine on (?:the |an? )?(?:uneven bars|parallel bars|high bar|bars|rings|asymmetric bars)",
     "swing the uneven bars"),
    (_ANY, r"(?:routine|exercises?) on (?:the |an? )?(?:balance )?beam", "balance on a balance beam"),
    (_ANY, r"(?:floor routine|floor exercises?|gymnastics routine)", "do a handstand"),
    (_ANY, r"(?:(?:hip[ -]?hop|street|ballroom|folk|tap|ballet|modern|contemporary|latin|salsa|tango) )?"
           r"dance(?: (?:moves|routine|steps|performance|number|choreography|skills))?(?= |$|[,.])"
           r"(?! (?:floor|hall|with))", "dance"),
    (_ANY, r"(?:archery)(?: (?:skills?|technique|practice|form))?", "do archery"),
    (_ANY, r"(?:boxing|sparring)(?: (?:skills?|technique|moves))", "box"),
    (_ANY, r"(?:guitar|piano|violin|drum|cello|flute|trumpet)(?: (?:skills?|technique|playing|solo|lessons?))", ""),
    (_TENNIS, r"serves?(?= |$|[,.])", "serve the ball"),
    (_ANY, r"pirouettes?", "pirouette"), (_ANY, r"back ?flips?", "do a backflip"), (_ANY, r"hand ?stands?",
                                                                                  "do a handstand"),
    (_ANY, r"somersaults?", "do a somersault"), (_ANY, r"cart ?wheels?", "do a cartwheel"),
    (_GOLF, r"putts?(?= |$|[,.])", "putt"),
    (_ANY, rf"(?:bicycle|penalty|free|overhead|scissor) kicks?{_ENDS}", "kick a ball"),
    (_ANY, rf"(?:spins?|twirls?){_ENDS}", "spin"), (_ANY, rf"(?:jumps?|leaps?){_ENDS}", "jump"),
    (_ANY, rf"kicks?{_ENDS}", "kick"), (_ANY, rf"(?:flips?|hand ?springs?){_ENDS}", "do a somersault"),
    (_ANY, rf"dribbles?{_ENDS}", "dribble a ball"), (_ANY, rf"sit-ups{_ENDS}", "exercise"),
    (_ANY, rf"push-ups{_ENDS}", "do push-ups"), (_ANY, rf"ballet{_ENDS}", "dance"),
    (_ANY, r"speech|lecture|sermon|talk", "give a speech"),
)  # fmt: skip
"""(what the prompt must speak of, the noun, the plain deed); "" stands for playing what the noun names."""
_LIGHT = tuple(
    (about, re.compile(rf"{_DO}{_OWN}{_ADJ}(?P<noun>{noun})", re.IGNORECASE), deed) for about, noun, deed in _DEED_NOUNS
)


def _said_plainly(text: str) -> str:
    for about, light, deed in _LIGHT:
        if about.search(text) is None:
            continue

        def plain(found: re.Match[str], deed: str = deed) -> str:
            own = deed or f"play the {found.group('noun').split()[0]}"
            return _inflected(own, (found.group("form") or "").lower())

        text = light.sub(plain, text)
    return text


_STRUGGLE = r"(?:duel|fight|bout|battle|sword ?fight|combat|brawl|clash|struggle)"
_ENGAGED = re.compile(
    rf"(?:(?P<art>\b(?:an?|the|one|lone) )(?P<who>(?:[\w-]+ )?(?!two|three|several|many)[\w-]+?(?P<many>s?)) )?"
    rf"\b(?:is |are )?(?:engaged|engaging|locked|caught|embroiled) in (?:an? |the )?{_ADJ}{_STRUGGLE}\b",
    re.IGNORECASE,
)
"""Nobody duels alone."""


def _with_opponent(text: str) -> str:
    """'A fencer engaged in a fast-paced duel' as 'two fencers fight'."""

    def two(found: re.Match[str]) -> str:
        who = found.group("who")
        if who is None or found.group("many"):
            return (f"{found.group('art')}{who} " if who else "") + "fighting"
        return f"two {who}s fighting"

    return _ENGAGED.sub(two, text)


_GAMES = {"tennis": "tennis court", "basketball": "basketball court", "soccer": "football field", "golf": "golf course",
          "football": "football field", "baseball": "baseball field", "cricket": "cricket pitch",
          "rugby": "rugby field", "volleyball": "beach", "hockey": "ice rink", "bowling": "bowling alley"}  # fmt: skip
"""Game -> where it is played."""
_GAME = re.compile(
    rf"\b(?:in|during|at) (?:an?|the|his|her|their) {_ADJ}(?:game|match|round|round|final) of "
    rf"(?P<game>{'|'.join(_GAMES)})\b",
    re.IGNORECASE,
)


def _at_play(text: str) -> str:
    """'In a game of tennis' as 'on a tennis court'."""
    text = _GAME.sub(lambda found: f"on a {_GAMES[found.group('game').lower()]}", text)
    return re.sub(r"\bon the green\b", "on a golf course", text) if _GOLF.search(text) is not None else text


_BOASTS = re.compile(
    r"(?P<comma>, ?)?(?:while |and )?\b(?:showcas|show|demonstrat|display|display|flaunt)(?:ing|es|s)(?: off)? "
    r"(?:his|her|their) (?:[\w-]+ ){0,2}?(?:skills?|talents?|moves|agility|abilities|prowess|technique|footwork)\b",
    re.I,
)
_PLAYERS = re.compile(r"\bplayers?\b[\w ]*$", re.IGNORECASE)


def _without_boasts(text: str) -> str:
    """', showcasing their skills' says nothing that is seen; players who only show their skills play."""

    def less(found: re.Match[str]) -> str:
        return "playing" if _PLAYERS.search(text[: found.start()]) and not found.group("comma") else ""

    return _BOASTS.sub(less, text)


_SIGNS = r"\b(?:giving|making|showing|flashing|holding)(?: up)?(?: (?:him|her|them|us|the camera))? "
_SIGN_ = r"\b(?:give|make|show|flash)s?(?: up)?(?: (?:him|her|them|us|the camera))? "
_THUMB = (
    r"(?:an? |the |two |both |his |her )?(?:big |double )?['\"]?thumbs?[ -]?up\b['\"]?(?: (?:sign|gesture))?"
    r"(?: to)?"
)
_SHEET = r"(?P<what>newspapers?|magazines?|books?|papers?|briefcases?|suitcases?|bags?|box(?:es)?)"
_ACROSS, _LINE = r"\b(?:cross|reach|pass)", r"(?:the|a) finish(?:ing)? line\b"
_TURNS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"{_SIGNS}{_THUMB}", re.I), r"pointing thumb"),
    (re.compile(rf"{_SIGN_}{_THUMB}", re.I), r"points thumb"),
    (re.compile(r"\bsink(?P<form>s|ing|) (?:an? |the )?(?:[\w-]+ )?putts?\b", re.I), r"hit\g<form> a golf ball"),
    (re.compile(r"\bdo(?:es)? (?:her|his) make-?up\b", re.I), "applies makeup"),
    (re.compile(r"\bdoing (?:her|his) make-?up\b", re.I), "applying makeup"),
    (re.compile(r"\b(?:appl(?:ies|y)|puts?|adds?|brush(?:es)?|dabs?) (?:[\w-]+ )?(?:paint|colou?r|brush ?strokes?) "
                r"(?:to|on|onto|over) (?=(?:an?|the|his|her|their) (?:[\w-]+ )?(?:canvas|painting|portrait)\b)", re.I),
     "paints "),
    (re.compile(r"\b(?:applying|putting|adding|brushing|dabbing) (?:[\w-]+ )?(?:paint|colou?r|brush ?strokes?) "
                r"(?:to|on|onto|over) (?=(?:an?|the|his|her|their) (?:[\w-]+ )?(?:canvas|painting|portrait)\b)", re.I),
     "painting "),
    (re.compile(r"\bgiv(?P<form>es|ing|e) (?P<whom>(?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+) a "
                r"(?:bath|wash|shower)\b", re.I), r"wash\g<form> \g<whom>"),
    (re.compile(r"\bpitcher (?=(?:throw|pitch|wind|hurl|releas|on the mound))", re.I), "baseball pitcher "),
    (re.compile(rf"{_ACROSS}es {_LINE}", re.I), "wins a race at the finish line"),
    (re.compile(rf"{_ACROSS}ing {_LINE}", re.I), "winning a race at the finish line"),
    (re.compile(rf"{_ACROSS} {_LINE}", re.I), "win a race at the finish line"),
    (re.compile(r"\bdanc(?P<form>es|ing|e) (?:the |a )?(?:salsa|bachata|samba|rumba|mambo|cha[- ]?cha|merengue|jive|"
                r"swing|polka|foxtrot|quickstep|charleston|kizomba|lambada)\b", re.I), r"danc\g<form>"),
    (re.compile(r"\bdanc(?P<form>es|ing|e) (?:the |a )?hip[- ]?hop\b", re.I), r"hip-hop danc\g<form>"),
    (re.compile(rf"\b(?:hold|lift|rais|keep|carry|us)(?P<form>ing|s|es|e)?(?: up)? (?:an? |the |his |her |their )?"
                rf"{_SHEET} (?:over|above|on) (?:his|her|their) heads?\b", re.I), r"hoist\g<form> \g<what>"),
    (re.compile(r"\bon (?:the )?(?:roof|top) of (?P<what>(?:an?|the|his|her|their) (?:[\w-]+ )?(?:van|car|bus|truck|"
                r"taxi|jeep|minivan|camper|train|tram|lorry))\b", re.I), r"on \g<what>"),
    (re.compile(r"\bunder (?:an?|the|his|her|their) (?:blankets?|covers|duvet|sheets?|quilt) (?=with (?:an?|the|his|"
                r"her|their) (?:flashlight|torch|lamp|lantern))", re.I), "sitting in a blanket fort "),
    (re.compile(r"\bunderwater in (?:an?|the) (?:[\w-]+ ){0,2}(?:lake|pool|ocean|sea|river|lagoon|aquarium|tank)\b",
                re.I), "underwater"),
    (re.compile(r"\bcook(?P<form>s|ing|) (?P<what>[^,.]{0,40}?)(?:over|on|at|by) (?:an?|the|his|her|their) "
                r"(?:[\w-]+ )?(?:campfire|bonfire|fire)\b", re.I), r"tend\g<form> a cauldron over a campfire"),
    (re.compile(r"\bdo(?:es)? (?:the |an? )?(?:butterfly|breast ?stroke|freestyle|crawl)(?: stroke)?\b", re.I),
     "swims"),
    (re.compile(r"\bdoing (?:the |an? )?(?:butterfly|breast ?stroke|freestyle|crawl)(?: stroke)?\b", re.I),
     "swimming"),
    (re.compile(r"(?<=swim)(?P<how>s|ming|) in (?:an?|the) pool\b", re.I), r"\g<how> in a swimming pool"),
    (re.compile(r"\bmakes? (?:an? |the )?snow[- ]angels?\b", re.I), "lies in the snow"),
    (re.compile(r"\bmaking (?:an? |the )?snow[- ]angels?\b", re.I), "lying in the snow"),
    (re.compile(r"\bhail(?P<form>s|ing|) (?:an? |the )?(?P<what>(?:[\w-]+ )?(?:taxi|cab))\b", re.I),
     lambda found: f"{_inflected('wave', found['form'])} at a taxi on a city street"),
    (re.compile(r"\bin class\b", re.I), "in a classroom"),
)  # fmt: skip
"""Turns of phrase, and what stands for each."""


_SERVED = re.compile(rf"\bserv(?P<form>es|ing|e) {_OWN}{_ADJ}(?:shots?|aces?|serves?)\b", re.IGNORECASE)


def done_plainly(text: str) -> str:
    """The text with every deed that is said by a noun said by its verb."""
    for turn, plain in _TURNS:
        text = turn.sub(plain, text)
    if _TENNIS.search(text) is not None:
        text = _SERVED.sub(r"serv\g<form> the ball", text)
    return _said_plainly(_with_opponent(_at_play(_without_boasts(text))))
