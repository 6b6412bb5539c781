"""Deeds that are said by a noun: who 'makes a diving save' saves, who 'is engaged in a duel' has an opponent, who
'performs tricks' on a board jumps. Read as the plain deed before the grammar sees it."""

from __future__ import annotations

import re

from reelwright.engines.previz.plan.lexicon import Lexicon
from reelwright.engines.previz.plan.turns.inflect import in_form, inflected
from reelwright.engines.previz.plan.turns.turn import Turn

_ADJ = r"(?:(?!(?:and|or|with|in|on|at|of|to|the|an?|while|as)\b)[\w'-]+ ){0,3}?"
_OWN = r"(?:(?:an?|the|his|her|their|its|some|several|various|many|two|three|one) )?"
_DO = (
    r"\b(?:perform|execut|do|mak|land|attempt|practic|practis|pull|nail|show|showcas|demonstrat|try|tri|display|tak|"
    r"deliver|giv|rehears)(?P<form>ing|es|ed|e|s)?(?: off| out)? "
)
"""A verb that leaves it to its noun to say what is done."""

_ON_BOARDS = r"\b(?:skate ?board|skater|skate ?park|snowboard|bmx|scooter|rollerblad|half[ -]?pipe)"
_TENNIS = r"\b(?:tennis|badminton|squash|volleyball|pickleball|racket)\b"
_GOLF = r"\bgolf|\bputt"
_ENDS = r"(?=\s*(?:[.,;]|$)| (?:on|in|at|with|over|off|into|across|while|as|and|through|from|to|down|for)\b)"
"""What may follow a deed's noun that is no part of a longer name."""


def _playing(found: re.Match[str], _lexicon: Lexicon) -> str:
    return inflected(f"play the {found['noun'].split()[0]}", (found["form"] or "").lower())


_ADDED = (
    r"\badd(?P<form>s|ing|ed)? (?:(?:an?|the|some|more|her|his) )?(?:[\w-]+ ){1,3}?(?:in)?to "
    r"(?P<what>(?:an?|the|her|his|some) (?:[\w-]+ ){0,2}?(?:dough|batter|sauce|soup|stew|salad|mixture|pot|bowl|pan|"
    r"meat|rice|curry|broth|ingredients))\b"
)
"""Who adds something to what they cook mixes it."""


def _mixing(found: re.Match[str], _lexicon: Lexicon) -> str:
    deed = "knead" if found["what"].lower().endswith("dough") else "mix"
    return f"{inflected(deed, (found['form'] or '').lower())} {found['what']}"


def _said_by(noun: str, deed: str = "", *, when: str = "", unless: str = "") -> Turn:
    """A light verb before such a noun, read as the deed; without one it is playing what the noun names."""
    return Turn(rf"{_DO}{_OWN}{_ADJ}(?P<noun>{noun})", in_form(deed) if deed else _playing, when=when, unless=unless)


_DEED_NOUNS: tuple[Turn, ...] = (
    _said_by(r"saves?(?= |$|[,.])(?: (?:in|at) (?:the )?goal)?", "save the ball"),
    _said_by(r"(?:ollies?|kick ?flips?|heel ?flips?|board ?slides?)", "jump on a skateboard", unless=_ON_BOARDS),
    _said_by(r"(?:tricks?|stunts?|ollies?|kick ?flips?|heel ?flips?|aerials?|moves|jumps?|grabs?)", "jump",
             when=_ON_BOARDS),
    _said_by(r"routine on (?:the |an? )?(?:uneven bars|parallel bars|high bar|bars|rings|asymmetric bars)",
     "swing the uneven bars"),
    _said_by(r"(?:routine|exercises?) on (?:the |an? )?(?:balance )?beam", "balance on a balance beam"),
    _said_by(r"(?:floor routine|floor exercises?|gymnastics routine)", "do a handstand"),
    _said_by(r"(?:(?:hip[ -]?hop|street|ballroom|folk|tap|ballet|modern|contemporary|latin|salsa|tango) )?"
           r"dance(?: (?:moves|routine|steps|performance|number|choreography|skills))?(?= |$|[,.])"
           r"(?! (?:floor|hall|with))", "dance"),
    _said_by(r"(?:routines?|choreograph\w+|numbers?|steps|moves)", "dance", when=r"\b(?:danc|balle)"),
    _said_by(r"(?:archery)(?: (?:skills?|technique|practice|form))?", "do archery"),
    _said_by(r"(?:boxing|sparring)(?: (?:skills?|technique|moves))", "box"),
    _said_by(r"(?:guitar|piano|violin|drum|cello|flute|trumpet)(?: (?:skills?|technique|playing|solo|lessons?))"),
    _said_by(r"serves?(?= |$|[,.])", "serve the ball", when=_TENNIS),
    _said_by(r"pirouettes?", "pirouette"), _said_by(r"back ?flips?", "do a backflip"),
    _said_by(r"hand ?stands?", "do a handstand"),
    _said_by(r"somersaults?", "do a somersault"), _said_by(r"cart ?wheels?", "do a cartwheel"),
    _said_by(r"putts?(?= |$|[,.])", "putt", when=_GOLF),
    _said_by(r"(?:shots?|(?:drives?|swings?|chips?)(?! shot))(?= |$|[,.])", "play golf", when=_GOLF),
    _said_by(rf"(?:bicycle|penalty|free|overhead|scissor) kicks?{_ENDS}", "kick a ball"),
    _said_by(rf"(?:spins?|twirls?){_ENDS}", "spin"), _said_by(rf"(?:jumps?|leaps?){_ENDS}", "jump"),
    _said_by(rf"kicks?{_ENDS}", "kick"), _said_by(rf"(?:flips?|hand ?springs?){_ENDS}", "do a somersault"),
    _said_by(rf"dribbles?{_ENDS}", "dribble a ball"), _said_by(rf"sit-ups{_ENDS}", "exercise"),
    _said_by(rf"push-ups{_ENDS}", "do push-ups"), _said_by(rf"ballet{_ENDS}", "dance"),
    _said_by(rf"(?:high |cliff |swan |platform )?dives?{_ENDS}", "dive",
             unless=r"\b(?:plane|jet|helicopter|eagle|falcon)\b"),
    _said_by(r"speech|lecture|sermon|talk", "give a speech"),
)  # fmt: skip


_STRUGGLE = r"(?:duel|fight|bout|battle|sword ?fight|combat|brawl|clash|struggle)"
_ENGAGED = (
    rf"(?:(?P<art>\b(?:an?|the|one|lone) )(?P<who>(?:[\w-]+ )?(?!two|three|several|many)[\w-]+?(?P<many>s?)) )?"
    rf"\b(?:is |are )?(?:engaged|engaging|locked|caught|embroiled) in (?:an? |the )?{_ADJ}{_STRUGGLE}\b"
)
"""Nobody duels alone."""


def _with_opponent(found: re.Match[str], _lexicon: Lexicon) -> str:
    """'A fencer engaged in a fast-paced duel' as 'two fencers fighting'."""
    who = found["who"]
    if who is None or found["many"]:
        return (f"{found['art']}{who} " if who else "") + "fighting"
    return f"two {who}s fighting"


_GAMES = {"tennis": "tennis court", "basketball": "basketball court", "soccer": "football field", "golf": "golf course",
          "football": "football field", "baseball": "baseball field", "cricket": "cricket pitch",
          "rugby": "rugby field", "volleyball": "beach", "hockey": "ice rink", "bowling": "bowling alley"}  # fmt: skip
"""Game -> where it is played."""
_GAME = (
    rf"\b(?:in|during|at) (?:an?|the|his|her|their) {_ADJ}(?:game|match|round|round|final) of "
    rf"(?P<game>{'|'.join(_GAMES)})\b"
)
_BOASTS = (
    r"(?P<comma>, ?)?(?:while |and )?\b(?:showcas|show|demonstrat|display|display|flaunt)(?:ing|es|s)(?: off)? "
    r"(?:his|her|their) (?:[\w-]+ ){0,2}?(?:skills?|talents?|moves|agility|abilities|prowess|technique|footwork)\b"
)
_PLAYERS = re.compile(r"\bplayers?\b[\w ]*$", re.IGNORECASE)


def _without_boast(found: re.Match[str], _lexicon: Lexicon) -> str:
    """', showcasing their skills' says nothing that is seen; players who only show their skills play."""
    return "playing" if _PLAYERS.search(found.string[: found.start()]) and not found["comma"] else ""


_THUMB = (
    r"(?:an? |the |two |both |his |her )?(?:big |double )?['\"]?thumbs?[ -]?up\b['\"]?(?: (?:sign|gesture))?"
    r"(?: to)?"
)
_SHEET = r"(?P<what>newspapers?|magazines?|books?|papers?|briefcases?|suitcases?|bags?|box(?:es)?)"
_WINDS = (r"(?=(?:an?|the|his|her|its) (?:[\w-]+ )?(?:tuba|trumpet|horn|bugle|saxophone|trombone|flute|clarinet|"
          r"harmonica)\b)")
_ALOFT = (r"(?:apple|orange|egg|gem|crystal|orb|fruit|ball|stone|trophy|medal|gift|present|package|parcel|flowers?|"
          r"bouquet)")
_PLAIN: tuple[tuple[str, str], ...] = (
    (r"\bsink(?P<form>s|ing|) (?:an? |the )?(?:[\w-]+ )?putts?\b", r"hit\g<form> a golf ball"),
    (r"\bgiv(?P<form>es|ing|e) (?P<whom>(?:an?|the|his|her|their) (?:[\w-]+ )?[\w-]+) a "
     r"(?:bath|wash|shower)\b", r"wash\g<form> \g<whom>"),
    (r"\bdo(?:es|ing|) (?:some |their |its |his |her )?(?:research|homework)\b(?! (?:on|in|with|at) (?:an?|the))",
     "reading books"),
    (rf"\bus(?:es|ing) (?:its|his|her) trunk to (?:blow|play) (?:into |on |through )?{_WINDS}", "playing "),
    (rf"\bblow(?P<form>s|ing|) (?:into|on|through) {_WINDS}", r"play\g<form> "),
    (r"\bcricket (?:player|bats(?:man|woman))\b", "cricketer"),
    (r"\bgymnast (?=on (?:a|the|her|his) (?:narrow )?balance beam\b)", "gymnast balances "),
    (r"\bpitcher (?=(?:throw|pitch|wind|hurl|releas|on the mound))", "baseball pitcher "),
    (r"\bdanc(?P<form>es|ing|e) (?:the |a )?(?:salsa|bachata|samba|rumba|mambo|cha[- ]?cha|merengue|jive|"
     r"swing|polka|foxtrot|quickstep|charleston|kizomba|lambada)\b", r"danc\g<form>"),
    (r"\bdanc(?P<form>es|ing|e) (?:the |a )?hip[- ]?hop\b", r"hip-hop danc\g<form>"),
    (rf"\b(?:hold|lift|rais|keep|carry|us)(?P<form>ing|s|es|e)?(?: up)? (?:an? |the |his |her |their )?"
     rf"{_SHEET} (?:over|above|on) (?:its|his|her|their) heads?\b", r"hoist\g<form> \g<what>"),
    (rf"\b(?:hold|lift|rais)(?P<form>ing|s|es|e)?(?: up)? (?P<what>(?:[\w-]+ ){{0,4}}?{_ALOFT}) "
     r"(?:high )?(?:over|above) (?:its|his|her|their) heads?\b", r"hoist\g<form> \g<what>"),
    (r"\bon (?:the )?(?:roof|top) of (?P<what>(?:an?|the|his|her|their) (?:[\w-]+ )?(?:van|car|bus|truck|"
     r"taxi|jeep|minivan|camper|train|tram|lorry))\b", r"on \g<what>"),
    (r"\bunder (?:an?|the|his|her|their) (?:blankets?|covers|duvet|sheets?|quilt) (?=with (?:an?|the|his|"
     r"her|their) (?:flashlight|torch|lamp|lantern))", "sitting in a blanket fort "),
    (r"\bunderwater in (?:an?|the) (?:[\w-]+ ){0,2}(?:lake|pool|ocean|sea|river|lagoon|aquarium|tank)\b", "underwater"),
    (r"\bcook(?P<form>s|ing|) (?P<what>[^,.]{0,40}?)(?:over|on|at|by) (?:an?|the|his|her|their) "
     r"(?:[\w-]+ )?(?:campfire|bonfire|fire)\b", r"tend\g<form> a cauldron over a campfire"),
    (r"\b(?P<who>(?:swim|div(?:e|ing)|laps?|lifeguard|inflatable|back ?stroke|breast ?stroke|freestyle)\w*\b"
     r"[^.;]{0,30}?) in (?:an?|the) pool\b", r"\g<who> in a swimming pool"),
    (r"\b(?:an?|the|two) (?:[\w-]+ )?diving (?:pair|duo|team)\b", "two divers"),
    (r"\b(?P<who>pole vaulters?) (?:is |are )?(?:soar|fl|leap|jump|sail|vault|launch|clear|go)\w*(?: [\w-]+){0,2}? "
     r"(?:over )?(?:the|an?) (?:high )?(?:cross)?bar\b", r"\g<who> vaulting in a stadium"),
    (r"\bmak(?:es|ing|e) (?P<what>(?:(?:the|an?|some) )?(?:[\w-]+ )?[\w-]+) (?P<does>grow|bloom|dance|float|move|fly|"
     r"glow|spin|rise|levitate)(?: \w+ly)?(?: just)? by (?P<deed>\w+ing)\b", r"is \g<deed> as \g<what> \g<does>"),
    (r"\bas (?P<what>(?:the )?(?:[\w-]+ )?(?:flowers?|roses?|plants?|tulips?|blossoms?)) (?P<does>grow|bloom)\b"
     r"(?! (?:in|on|by|from)\b)", r"as \g<what> \g<does> in a garden"),
    (r"\bgrows? (?:[\w-]+ )?wings(?: (?:on|from|out of) (?:her|his|its|their) \w+)?(?:,? and|,)? (?:then )?"
     r"(?=(?:soar|fl|glid|lift)\w*\b)", "with wings "),
    (r"(?:,? as (?:they|he|she) | to | and )?(?:try|tries|trying|looking|searching) (?:to find|for) "
     r"(?:shelter|cover)\b", ""),
    (r"\b(?:an?|the) (?:[\w-]+ ){0,2}?(?:ping[- ]pong|table tennis) (?:game|match|rally)\b",
     "a person playing ping-pong"),
    (r"\b(?P<water>(?:river|stream|creek|canal)\b[^.;]*?),? with (?:[\w-]+ )?banks\b", r"\g<water>"),
    (r"\blarge[- ]motion (?=[a-z])", ""),
    (r" with (?:an?|the|his|her) (?:[\w-]+ ){0,3}?swing\b(?=[^.;]*\b(?:ace|ball|home ?run|fairway|green|racket|bat)\b)",
     ""),
    (r"\bon (?:an?|the) (?=(?:(?!toy|paper|model|space|star|pirate|ghost|sinking|burning|small|tiny)[\w-]+ )?"
     r"(?:ship|ferry|yacht)\b(?! deck)[^.;]*\b(?:look|gaz|smil|wav|turn|danc|lean|camera|horizon)\w*\b)",
     "on the deck of a "),
    (r"\bin class\b", "in a classroom"),
)  # fmt: skip
"""Turns of phrase, and what stands for each."""
_DEVICES = (r"(?:fan|stove|oven|tv|television|lamp|computer|radio|heater|dishwasher|microwave|printer|machine|kettle|"
            r"air conditioner|stereo|monitor)")
_BLOWS = (r"(?:(?:an?|the|his|her|their|some|several|rapid|fast|hard|quick|powerful|strong|heavy|left|right|few|"
          r"flurry of|series of) )*")
_AT_WHAT = r"(?: (?:at|into|on|onto|to)(?= (?:an?|the|his|her|their)\b))?"
_DEEDS: tuple[tuple[str, str], ...] = (
    (rf"\b(?:throw|land|swing|deliver)(?P<form>s|ing|) {_BLOWS}(?:punch(?:es)?|jabs?|uppercuts?){_AT_WHAT}", "punch"),
    (rf"\b(?:throw|land|deliver)(?P<form>s|ing|) {_BLOWS}(?:[\w-]+ )?kicks{_AT_WHAT}", "kick"),
    (r"\b(?:carr|bring|haul|run|rush|go|mov|drag)(?P<form>ies|ying|y|s|es|ning|ing|e|) "
     r"(?:(?:an?|the|his|her|their) [\w-]+ )?up(?= (?:an?|the) (?:[\w-]+ )?ladder\b)", "climb"),
    (r"\bweav(?P<form>es|ing|e)(?= (?:through|past|between|among|around|in and out)\b)", "walk"),
    (r"\b(?:leap|jump|go|soar|fl|driv|ris)(?P<form>s|es|ing|ies|e|)(?: (?:up|in|high))* (?:for|into) "
     r"(?:an?|the) (?:[\w-]+ ){0,3}?(?:slam[- ]?)?dunk\b(?:, hanging from the (?:rim|hoop))?", "dunk the ball"),
    (r"\bslid(?P<form>es|ing|e) (?:\w+ly )?into (?:first|second|third|home)(?: base| plate)?\b", "slide into base"),
    (r"\bswim(?P<form>s|ming|) through the air\b(?:,? as if it were water)?", "fly"),
    (r"\bplay(?P<form>s|ing|) (?:an? (?:[\w-]+ )?game of )?hide[- ]and[- ]seek\b", "hide"),
    (r"\b(?:play|watch)(?P<form>s|es|ing|) (?:an? |the |some )?(?:mobile |video |short )?"
     r"(?:games?|videos?|movies?|clips?) on(?= (?:an?|his|her|their|the) (?:phone|smartphone|tablet)\b)", "use"),
    (r"\b(?:turn|switch)(?P<form>s|es|ing|) (?:on|off)"  # nobody turns: a hand goes to its button
     rf"(?= (?:an?|the|his|her|their|its) (?:[\w-]+ )?{_DEVICES}\b)", "press"),
    (rf"\b(?:giv|mak|show|flash|hold)(?P<form>ing|es|e|s|)(?: up)?(?: (?:him|her|them|us|the camera))? {_THUMB}",
     "point thumb"),
    (r"\bdo(?P<form>es|ing|) (?:her|his) make-?up\b", "apply makeup"),
    (r"\bshin(?P<form>es|ing|e)(?= (?:(?:an?|the|his|her|their|some) )?(?:[\w-]+ )?(?:shoes?|boots?)\b)", "polish"),
    (r"\bgiv(?P<form>es|ing|e)(?: out)? (?:(?:an?|the|his|her|their|some) )?(?:orders?|commands?|instructions|"
     r"directions|advice)\b", "command"),
    (r"\bget(?P<form>s|ting|)(?= (?:out of|off|in ?to|inside|on ?to) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}"
     r"(?:car|bus|train|taxi|cab|truck|van|boat|carriage|vehicle|limousine|jeep)\b)", "step"),
    (r"\b(?:appl|put|add|brush|dab)(?P<form>ies|ying|y|ting|bing|ing|es|s|) (?:[\w-]+ )?"
     r"(?:paint|colou?r|brush ?strokes?) "
     r"(?:to|on|onto|over)(?= (?:an?|the|his|her|their) (?:[\w-]+ )?(?:canvas|painting|portrait)\b)", "paint"),
    (r"\b(?:cross|reach|pass)(?P<form>es|ing|) (?:the|a) finish(?:ing)? line\b", "win a race at the finish line"),
    (r"\bdo(?P<form>es|ing|) (?:the |an? )?(?:butterfly|breast ?stroke|freestyle|crawl)(?: stroke)?\b", "swim"),
    (r"\bdo(?P<form>es|ing|) (?:the |an? )?back ?stroke\b", "swim backstroke"),
    (r"(?:(?<=swimmer )|(?<=swimmers ))(?:rac|compet)(?P<form>es|ing|e)\b", "swim"),
    (r"\bmak(?P<form>es|ing|e) (?:an? |the )?snow[- ]angels?\b", "lie in the snow"),
    (r"\bhail(?P<form>s|ing|) (?:an? |the )?(?:[\w-]+ )?(?:taxi|cab)\b", "wave at a taxi on a city street"),
    (r"\bjam(?P<form>s|ming|) (?:out )?on(?= (?:an?|the|his|her|its)\s)", "play"),
)  # fmt: skip
"""Turns of phrase, and the plain deed, which takes the ending of the group `form`."""
_FLAMES = (
    r"\bcook(?:s|ing)\b(?P<where>[^.;]{0,60}?),?(?: with| as| while)? (?:[\w-]+ )?(?:flames?|fire)(?: (?:ris|leap|"
    r"shoot|flar|burst|jump)(?:es|e|s|ing)?)?(?: up)? (?:in|from|out of|above|over) (?:an?|the|his|her) (?:[\w-]+ )?"
    r"(?:pan|wok|skillet)\b"
)
"""Who cooks like that flambés."""
_SERVED = rf"\bserv(?P<form>es|ing|e) {_OWN}{_ADJ}(?:shots?|aces?|serves?)\b"


TURNS: tuple[Turn, ...] = (
    *(Turn(said, plain) for said, plain in _PLAIN),
    *(Turn(said, in_form(deed)) for said, deed in _DEEDS),
    Turn(_ADDED, _mixing),
    Turn(_FLAMES, r"flambes a pan\g<where>"),
    Turn(_SERVED, r"serv\g<form> the ball", when=_TENNIS),
    Turn(_BOASTS, _without_boast),
    Turn(_GAME, lambda found, _: f"on a {_GAMES[found['game'].lower()]}"),  # 'in a game of tennis': on its court
    Turn(r"\b(?:on|onto|to|toward|towards|at|across) the green\b", "on a golf course", when=_GOLF),
    Turn(_ENGAGED, _with_opponent),
    *_DEED_NOUNS,
)  # fmt: skip
