"""What a prompt says of a face -> who feels it: 'her nose wrinkled in distaste' is a disgusted woman, seen close."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from reelwright.engines.previz.plan.lexicon import Lexicon, word_set
from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.plan.turns.turn import Turn

_FELT: Mapping[str, str] = {
    "teary": r"tears? of (?:joy|happiness|relief)",
    "tearful": r"tears? in (?:his|her|their) eyes|"
               r"tears? (?:\w+ )?(?:stream|roll|run|ran|well|fill|fall|fell|trickl|flow)\w*",
    "disgusted": r"distaste|disgust|revulsion|nose (?:is )?(?:scrunch|wrinkl|crinkl)\w*|"
                 r"(?:scrunch|wrinkl|crinkl)\w+ (?:up )?(?:his|her|their) nose",
    "embarrassed": r"embarrass\w*|bashful\w*|(?:cheeks?|face)\b[^,.;]{0,20}\b(?:flush|blush|redden|turn\w* red)\w*",
    "ashamed": r"shame|guilt",
    "mischievous": r"sly|mischie\w+|smirk\w*|wicked|devious|knowing (?:smile|grin)",
    "skeptical": r"s[ck]eptic\w*|disbelief|doubt|suspici\w+|eyebrows? (?:arch|rais)\w*(?! in s[uh])|"
                 r"(?:arch|rais)\w+ (?:an?|one|his|her) eyebrow",
    "awestruck": r"\bawe\b|wonder(?:ment)?\b|amazement",
    "surprised": r"surprise|shock|astonishment|disbelief|(?:mouth|jaw)s? (?:drop|fall|fell|hang|agape|form)\w*|"
                 r"eyebrows? (?:shot|shoot|jump|lift)\w*",
    "furious": r"fury|rage|anger|furious\w*|nostrils? flar\w*|"
               r"(?:muscles|jaw|teeth|fists?) (?:\w+ )?(?:clench|gritt|tens)\w*",
    "frightened": r"fear|terror|horror|dread|panic|desperation",
    "worried": r"concern|worry|anxiety|unease|apprehension|distress|(?:forehead|brows?) (?:is |was )?furrow\w*|"
               r"furrow\w+ (?:brows?|forehead)",
    "concentrated": r"concentration|deep in thought|intense focus|determination|(?:forehead|brows?) (?:crease|knit)\w*|"
                    r"tongue (?:sticking|poking|peeking) out",
    "sad": r"sadness|sorrow|grief|despair|heartbreak|(?:chin|lips?) (?:\w+ly )?(?:quiver|trembl)\w*|"
           r"on the verge of tears|eyes (?:\w+ )?(?:with tears|glisten|water|brimm)\w*",
    "blissful": r"contentment|bliss|peacefulness|serenity|satisfaction|eyes (?:gently |softly )?closed",
    "bored": r"boredom",
    "joyful": r"joy|delight|happiness|excite\w*|glee|elation|amusement|laughter|beam\w*|pride|"
              r"(?:(?:sparkl|twinkl|light(?!h)|glow|shin|brighten)\w*|lit)\b(?! (?:by|in|from|under|against)\b)",
    "smiling": r"smil\w+|grin\w*|dimples?",
}  # fmt: skip
"""An adjective -> what is said of a face that looks so; what is felt goes before how features move."""
_PATTERNS = tuple((word, Said(rf"\b(?:{said})")) for word, said in _FELT.items())
_PARTS = (
    r"(?:eyes?|eyebrows?|brows?|mouth|lips?|lip|nose|nostrils|cheeks?|chin|forehead|face|jaw|smile|"
    r"(?:facial )?expression)"
)
_OWNED = (
    rf"\b(?P<art>an?|the|one) (?P<who>(?:[\w-]+ ){{0,3}}?[\w-]+)'s? (?:(?:whole|entire|little|own|\w+ing) )?"
    rf"(?P<part>{_PARTS})(?P<says> [^,.;]+?)(?:,? (?P<link>as|while|when|after) (?P<pron>he|she|they|it) (?P<rest>.+))?"
    r"(?=[.;,]|$)"
)
"""'The old man's eyes sparkled with joy (as he opened the box)'."""
_ASIDE = (
    rf"(?:,? (?:and |with |as )?(?:the )?tears?(?= (?:\w+ )?(?:\w+ down|in) (?:his|her|their) (?:face|cheeks?|eyes))|"
    rf"(?:,| and|, and) (?:muscles|{_PARTS})|,? (?:and |with )?(?:his|her|their) "
    rf"(?:(?:whole|entire|little|own) )?{_PARTS})"
    r"(?: (?!of )[^,.;]+?)?"
    r"(?=[,.;]| (?:as|while|when|before|(?:in|on|at|under|by) (?:an?|the)) | and (?:his|her|their) |$)"
)
"""', her face beaming with happiness': what is said of a face beside a deed."""
_EYES = (
    r",? (?:and |with )?(?:(?P<how>wide|big wide|tearful|squinting|closed|half-closed|shut) eyes|"
    r"eyes (?:\w+ly )?(?P<now>wide open|wide|squinting|squinted|narrowed|closed|shut))"
    r"(?=[,.;]|$| (?:as|while|and|in) )"
)
_LOOKS = {"wide": "wide-eyed", "big": "wide-eyed", "tearful": "tearful", "squinting": "squinting",
          "squinted": "squinting",
          "narrowed": "squinting", "closed": "blissful", "half-closed": "blissful", "shut": "blissful"}  # fmt: skip
"""How eyes are -> who has them."""
_INWARD = (
    r",? (?:in|with|out of) (?:(?:pure|deep|sheer|utter|great|mild|quiet|genuine|mock) )?"
    r"(?P<what>an? (?:(?:big|wide|huge|warm|broad|bright|cheeky|toothy|gentle|sly|mischievous|wicked|happy|knowing|"
    r"mysterious|faint|soft|shy|subtle|radiant|friendly|proud|toothless|serene) )*"
    r"(?:smile|grin|smirk)(?! (?:of|on a|on the))|distaste|disgust|embarrassment|shame|guilt|disbelief|amazement|"
    r"surprise|shock|astonishment|fury|rage|anger|terror|sadness|sorrow|grief|despair|contentment|satisfaction|delight|"
    r"amusement|glee|excitement|concentration|worry|concern|boredom)\b"
)
_CALLED = (
    r",? (?:(?:with|wearing|has|having) an? |(?:looking|looks|looked|feeling|feels|felt) "
    r"(?:very |so |a bit |a little )?)"
    r"(?P<feels>stern|serious|sad|happy|angry|worried|puzzled|confused|tired|bored|determined|surprised|frightened|"
    r"scared|shocked|grumpy|proud|suspicious|pensive|mischievous|skeptical|disgusted|embarrassed|ashamed|kind|fierce|joyful|"
    r"astonished|anxious|nervous|exhausted|annoyed|amused|delighted|terrified|guilty|smug|shy|focused|content|blissful)"
    r"(?: (?:face|expression|look|gaze|frown|stare))?(?=[,.;]|$| (?:as|while|and|at|in|on|staring|looking|gazing|"
    r"because|when|after|before|about|to)\b)"
)
"""'A man with a stern face', 'a girl looking sad'."""
_LAST = (
    r", (?:very |so |looking |visibly )?(?P<feels>sad|happy|angry|worried|puzzled|confused|tired|bored|determined|"
    r"surprised|frightened|scared|shocked|grumpy|suspicious|mischievous|skeptical|disgusted|embarrassed|ashamed|joyful|astonished|"
    r"anxious|nervous|exhausted|annoyed|amused|delighted|terrified|guilty|smug|shy|furious|confident|proud|excited|"
    r"serious|smiling|crying|frustrated)(?: (?:look|face|expression|pose|smile|mood))?(?=[,.;]|$)"
)
"""'A judge at a desk, annoyed'."""
_CUT = (
    r"(?:long|short|curly|wavy|dark|light|gr[ae]y|white|silver|blonde?|golden|red|ginger|auburn|brown|black|wild|"
    r"messy|straight|fair|pink|blue|green|purple)"
)
_HAIRED = (
    rf"\b(?P<look>(?:{_CUT}-)*{_CUT})[ -]haired "
    r"(?P<who>[\w-]+(?: [\w-]+){0,2})"
)
"""'A grey-haired man': no grey man, but one with grey hair."""
_MIMED: tuple[tuple[str, str], ...] = (
    ("disgusted", r"(?:and |while )?(?:grimac|winc)(?:es|ing|ed)(?: in \w+)?(?=[,.;]|$| as )"),
    ("smiling", r"(?:and|while) (?:smil|grin)(?:es|s|ing|ning|ed|ned)(?: \w+ly)?(?=[,.;]|$)"),
    ("winking", r"(?:and|while) wink(?:s|ing|ed)(?= at the camera|[,.;]|$)"),
    ("embarrassed", r"blush(?:es|ing|ed)(?=[,.;]|$| as | while | when )"),
    ("cheeky", r"(?:stick|pok|stuck)(?:s|es|ing|) out (?:his|her|their) tongue|"
               r"(?:stick|pok)(?:s|es|ing) (?:his|her|their) tongue out|"
               r"with (?:his|her|their) tongue (?:out|sticking out)"),
    ("exasperated", r"roll(?:s|ing|ed|) (?:his|her|their) eyes"),
    ("skeptical", r"(?:rais|arch|lift|cock)(?:es|e|s|ing|ed) (?:an?|one|his|her|their) (?:\w+ )?eyebrows?"),
    ("disgusted", r"(?:wrinkl|scrunch|crinkl)(?:es|e|s|ing|ed) (?:up )?(?:his|her|their) nose"),
    ("worried", r"(?:(?:furrow|knit|crease?)(?:s|ing|ed|ting|ted|) (?:his|her|their) (?:brows?|forehead)|"
                r"(?:bit|chew)(?:es|e|s|ing|ed) (?:his|her|their) (?:lower |bottom )?lips?)"),
    ("pouting", r"(?:purs|puff)(?:es|e|s|ing|ed) (?:out )?(?:his|her|their) (?:lips|cheeks)"),
    ("blissful", r"sigh(?:s|ed|ing) (?:(?:in|with|of)|an? sigh of) relief"),
    ("blissful", r"clos(?:es|e|ing|ed) (?:his|her|their) eyes"),
    ("furious", r"(?:clench|grit|flar|grind|bar)(?:es|e|s|ing|ting|ed|ted) (?:his|her|their) (?:jaw|teeth|nostrils)"),
    ("squinting", r"(?:narrow|squint|screw)(?:s|ing|ed) (?:up )?(?:his|her|their) eyes"),
    ("puckered", r"whistl(?:ing|es|ed)(?: an? (?:\w+ )?(?:tune|song|melody))? (?:while|as (?:he|she)|and)"),
)  # fmt: skip
"""What somebody does with a part of the face -> how that looks."""
_WIPES = (
    r"\b(?:wip|dab|brush)(?P<end>es|e|s|ing|bing|ed) (?:away |off )?(?:at )?"
    r"(?:an?|the|his|her|their|some) (?:\w+ )?tears?(?: away)?"
    r"(?: (?:from|on|off) (?:his|her|their) (?:eyes?|cheeks?|face))?"
)
_ARMS = (
    r"(?:with |, )(?:(?:his|her|their) )?(?:arms (?:crossed|folded)|(?:crossed|folded) arms)"
    r"(?: (?:over|across|on) (?:his|her|their) chest)?\b"
)
_TEARS = (
    r"^tears? (?P<of>of \w+ )?(?P<do>\w+) (?:slowly )?down (?P<art>an?|the) "
    r"(?P<who>(?:[\w-]+ ){0,3}?[\w-]+)'s? (?:face|cheeks?)"
)
_SHOWN = (
    r"\b(?P<art>an?|the) (?P<who>(?:[\w-]+ ){0,3}?[\w-]+)'s? "
    r"(?:(?:big|bright|warm|wide|sly|toothless|gentle|happy|sweet) )*"
    r"(?P<what>smile|grin|smirk|frown|scowl|tears|laughter|laugh)(?=[.;,]|$| (?:in|on|at|with|under|as)\b)"
)
_SHOWS = {"smile": "smiling", "grin": "smiling", "smirk": "mischievous", "frown": "grumpy", "scowl": "grumpy",
          "tears": "tearful", "laughter": "joyful", "laugh": "joyful"}  # fmt: skip
"""'A baby's smile' is a smiling baby."""
_INVISIBLE = re.compile(
    r"(?:\w+ly )?(?:trip|stumbl|slip|fell|fall|pull\w* off|complet|finish|reali[sz]|fail|mess|miss|"
    r"forg[eo]|accomplish|achiev|remember|recall|reliv|ma(?:d|k)\w+ a (?:mistake|fool|decision)|experienc|discover|"
    r"learn|got|gets|fac(?:es|ed)|overc|manag|los|won|win|succe|solv|admit|confess|listen|hear)", re.IGNORECASE)
"""What somebody does beside a face that is the picture, and no face shows."""
_SOMEBODY = {"he": "man", "she": "woman"}
_STRAINED = re.compile(
    r"^ (?:is|was|are|were|of|in|on|at|that|seen|through|close)\b(?! (?:one of|full of|lit up))", re.IGNORECASE
)
"""After a part: no news of how it moves."""


def felt(words: str) -> str:
    """The adjective of who looks as the words say; "" when they say nothing of it."""
    return next((word for word, said in _PATTERNS if said.search(words)), "")


def _wept(found: re.Match[str], _lexicon: Lexicon) -> str:
    return _close_up(found["art"], "teary" if found["of"] else "weeping", found["who"])


def _owner(found: re.Match[str], lexicon: Lexicon) -> str:
    feels = felt(f"{found.group('part')}{found.group('says')}")
    who, noun = found.group("who"), found.group("who").split()[-1].lower()
    if not feels or not _is_somebody(noun, lexicon) or _STRAINED.match(found.group("says")):
        return found.group()
    if noun == "person":
        who = f"{who[: -len(noun)]}{_SOMEBODY.get((found.group('pron') or '').lower(), noun)}"
    said = found.group("rest") or ""
    if _INVISIBLE.match(said):
        return _close_up(found.group("art"), feels, who)
    rest = f" {found.group('link')} {found.group('pron')} {said}" if said else ""
    return f"{_close_up(found.group('art'), feels, who)}{rest}"


def _close_up(article: str, feels: str, who: str) -> str:
    kept = article if article.lower() == "the" else "an" if feels[0] in "aeiou" else "a"
    return f"close-up of {kept.lower()} {feels} {who}"


def _asides(found: re.Match[str], lexicon: Lexicon) -> str:
    """Clauses of a face go, and whose it is feels what they say."""
    text = found.string
    for aside in found.re.finditer(text):
        feels = felt(text[aside.start() : aside.end() + 6])  # a face that is lit by a candle is not glad
        now = _adjective(text, feels, aside.start(), lexicon) if feels else ""
        if now:
            now = now.replace(aside[0], "", 1)
            again = found.re.search(now)
            return now if again is None else _asides(again, lexicon)
    return text


def _shown(found: re.Match[str], lexicon: Lexicon) -> str:
    if not _is_somebody(found.group("who").split()[-1].lower(), lexicon):
        return found.group()
    return _close_up(found.group("art"), _SHOWS[found.group("what").lower()], found.group("who"))


def _haired(found: re.Match[str], lexicon: Lexicon) -> str:
    words = found.group("who").split()
    who = next((i for i, word in enumerate(words) if _is_somebody(word.lower(), lexicon)), -1)
    if who < 0:
        return found.group()
    named = " ".join([*words[: who + 1], "with", *found.group("look").split("-"), "hair"])
    after = words[who + 1 :]
    if after[:1] == ["with"]:
        return " ".join([named, "and", *after[1:]])
    return " ".join([named, *after])


def _of_somebody(feels: str, found: re.Match[str], lexicon: Lexicon) -> str:
    """The text with the adjective on whom it is said of, in place of the words for it."""
    now = _adjective(found.string, feels, found.start(), lexicon) if feels else ""
    return now.replace(found[0], "", 1) if now else found.string


def _eyes(found: re.Match[str], lexicon: Lexicon) -> str:
    return _of_somebody(_LOOKS[(found["how"] or found["now"]).lower().split()[0]], found, lexicon)


def _inward(found: re.Match[str], lexicon: Lexicon) -> str:
    return _of_somebody(felt(found["what"]), found, lexicon)


_ARTICLE = re.compile(
    r"(?:\b(?P<art>an?|the|one|two|young|old|little) |^)(?P<said>(?:[\w-]+ ){0,4}[\w-]+)", re.IGNORECASE)


def _adjective(text: str, feels: str, before: int, lexicon: Lexicon) -> str:
    """The text with the adjective on the first person that it names before a place, unless it is said of them already;
    "" where it names nobody."""
    past = 0
    while (found := _ARTICLE.search(text[:before], past)) is not None:
        at = found.start("said")
        past = max(1, at)  # the beginning is tried once
        words = found.group("said").split()
        who = next((i for i, word in enumerate(words) if _is_somebody(word.lower(), lexicon)), -1)
        if who < 0 or _PREPOSITIONS & set(words[:who]):
            continue
        if felt(" ".join(words[:who])):
            return text
        article = found.group("art")
        if article is None:  # 'businesswoman at a desk'
            return f"{feels} {text[at:]}"
        if article.lower() in ("a", "an"):
            an = "an" if feels[0] in "aeiou" else "a"
            article = an if article[0].islower() else an.title()
        return f"{text[: found.start()]}{article} {feels} {text[at:]}"
    return ""


_PREPOSITIONS = word_set("in on at of with to for from and over under by near beside behind into his her their is are")


def _is_somebody(noun: str, lexicon: Lexicon) -> bool:
    kind = lexicon.one(noun, "subject") or lexicon.words.noun(noun)
    return kind in ("person", "child")


TURNS: tuple[Turn, ...] = (
    Turn(r"\b(he|she|they|who|as it|when it) saw\b"
         r"(?! (?:through|wood|a log|a board|the (?:wood|log|board)))", r"\1 looked at"),  # nothing of wood
    Turn(_WIPES, lambda found, _: "weeping" if found["end"].endswith("ing") else "weeps"),
    Turn(_ARMS, "folding arms"), Turn(r"\bclenched (?=(?:his|her|their) (?:fists?|hands?)\b)", "clenches "),
    Turn(_TEARS, _wept),
    Turn(_OWNED, _owner, once=True),
    Turn(_SHOWN, _shown),
    Turn(_HAIRED, _haired),
    Turn(_CALLED, lambda found, lexicon: _of_somebody(found["feels"].lower(), found, lexicon), whole=True),
    *(Turn(rf" {said}", partial(_of_somebody, feels), whole=True) for feels, said in _MIMED),
    Turn(_ASIDE, _asides, whole=True),
    Turn(_INWARD, _inward, whole=True),
    Turn(_LAST, lambda found, lexicon: _of_somebody(found["feels"].lower(), found, lexicon), whole=True),
    Turn(_EYES, _eyes, whole=True),
    Turn(r"([.;])(?:\s*,\s*(?:and )?|\s*(?=[.;]))", r"\1 "),  # what was taken out leaves its comma
    Turn(r"(?:an? )?(?:extreme )?close[- ]?up (?:shot |view )?(?:of )?close-up of ", "close-up of "),
)  # fmt: skip
"""Words of faces read as somebody who feels so, close by: 'the man's cheeks flushed as he told a story' as 'close-up of
an embarrassed man as he told a story'."""
