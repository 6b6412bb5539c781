"""Birds (and what flies like them) as data, and the prompt's words for them. Lengths in body lengths."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Wing:
    inner: float = 0.42  # shoulder to wrist
    outer: float = 0.62  # wrist to tip
    chord: float = 0.30
    slots: float = 0.0  # 0 pointed .. 0.4 fingered
    sweep: float = 0.25


@dataclass(frozen=True)
class Bird:
    """length: bill to tail in m. neck: length, degrees up, radius. head: radius, bill length, bill thickness.
    tail: length, half width, 0 fan or 1 fork. legs: length, trail in flight. flap: period s, amplitude degrees."""

    name: str
    length: float
    wing: Wing = Wing()
    neck: tuple[float, float, float] = (0.16, 20.0, 0.055)
    head: tuple[float, float, float] = (0.078, 0.13, 0.022)
    girth: float = 1.0
    tail: tuple[float, float, int] = (0.26, 0.10, 0)
    legs: tuple[float, float] = (0.16, 0.0)
    flap: tuple[float, float] = (0.45, 38.0)
    top: str = "#3c4048"
    under: str = "#8c8f94"
    tip: str = "#22252b"
    head_colour: str = ""
    bill: str = "#2c2a28"
    extras: tuple[str, ...] = ()  # crest disc tufts hook metal long comb pouch
    speed: float = 9.0  # m/s
    iris: str = ""  # dark when empty
    shank: str = ""  # its legs, when not as the bill
    eyes: float = 1.0


_KNOWN: tuple[Bird, ...] = (
    Bird("gull", 0.60, Wing(0.46, 0.74, 0.25, 0.0, 0.30), (0.10, 18, 0.075), (0.082, 0.10, 0.024), 1.0, (0.22, 0.09, 0),
         (0.14, 0.0), (0.62, 32), "#a9b4c0", "#f2f3f2", "#2b2f36", "#f6f6f4", "#e0a030", (), 10.0),
    Bird("white", 0.50, Wing(0.44, 0.72, 0.28, 0.0, 0.26), (0.10, 20, 0.072), (0.080, 0.085, 0.022), 1.0,
    (0.24, 0.11, 0),
         (0.12, 0.0), (0.50, 38), "#e8ebee", "#f4f4f2", "#d4dae0", "#f6f6f4", "#d8a050", (), 9.0),
    Bird("crow", 0.48, Wing(0.40, 0.60, 0.34, 0.30, 0.10), (0.08, 15, 0.080), (0.086, 0.13, 0.034), 1.05,
    (0.30, 0.13, 0),
         (0.15, 0.0), (0.50, 40), "#23262f", "#2e323c", "#14161c", "", "#15161a", (), 10.0),
    Bird("heron", 0.95, Wing(0.50, 0.62, 0.40, 0.22, 0.05), (0.34, 58, 0.030), (0.046, 0.17, 0.017), 0.80,
    (0.16, 0.08, 0),
         (0.44, 1.0), (1.05, 34), "#7d8c9c", "#c9d0d6", "#39424e", "#e9ebec", "#d39a38", ("crest", "long"), 8.0),
    Bird("flamingo", 1.25, Wing(0.46, 0.58, 0.36, 0.2, 0.05), (0.38, 62, 0.028), (0.044, 0.10, 0.026), 0.80,
    (0.14, 0.08, 0),
         (0.52, 1.0), (0.9, 34), "#e88a8f", "#f2b4b0", "#2c2226", "#f0a0a0", "#2c2a28", ("long", "hook"), 9.0),
    Bird("swan", 1.45, Wing(0.44, 0.56, 0.36, 0.15, 0.08), (0.36, 58, 0.040), (0.050, 0.09, 0.026), 1.1,
    (0.16, 0.10, 0),
         (0.12, 0.3), (0.95, 34), "#eceeec", "#f4f4f0", "#dfe4e6", "#f4f4f0", "#d8823a", ("long",), 12.0),
    Bird("owl", 0.42, Wing(0.46, 0.58, 0.44, 0.18, 0.0), (0.05, 40, 0.12), (0.145, 0.035, 0.020), 1.35, (0.20, 0.12, 0),
         (0.10, 0.0), (0.70, 42), "#8a6744", "#d8c09a", "#5c432c", "#a07a52", "#3a3028", ("disc", "tufts"), 6.0),
    Bird("eagle", 0.85, Wing(0.52, 0.66, 0.38, 0.38, 0.05), (0.09, 12, 0.080), (0.080, 0.075, 0.036), 1.05,
    (0.28, 0.16, 0),
         (0.13, 0.0), (0.95, 34), "#4a3526", "#5c4432", "#2a1e16", "#efece4", "#e2a52e", ("hook",), 12.0),
    Bird("hawk", 0.55, Wing(0.46, 0.66, 0.32, 0.22, 0.12), (0.08, 12, 0.080), (0.082, 0.060, 0.032), 1.0,
    (0.30, 0.13, 0),
         (0.14, 0.0), (0.6, 36), "#7a5a3e", "#d8c4a2", "#3a2a1e", "#8a6a4a", "#3a3a36", ("hook",), 12.0),
    Bird("swallow", 0.19, Wing(0.30, 0.78, 0.22, 0.0, 0.55), (0.05, 8, 0.075), (0.080, 0.035, 0.018), 0.85,
    (0.34, 0.08, 1),
         (0.06, 0.0), (0.22, 42), "#26345c", "#ece2d4", "#1a2036", "#8c3a2a", "#1c1c22", (), 9.0),
    Bird("songbird", 0.17, Wing(0.34, 0.56, 0.34, 0.08, 0.15), (0.06, 22, 0.10), (0.115, 0.055, 0.026), 1.25,
    (0.28, 0.08, 0),
         (0.14, 0.0), (0.20, 46), "#7a6a50", "#d8854a", "#4a4034", "#7a6a50", "#3a3430", (), 7.0),
    Bird("parrot", 0.75, Wing(0.40, 0.58, 0.34, 0.12, 0.2), (0.06, 24, 0.075), (0.085, 0.055, 0.044), 0.95,
    (0.50, 0.07, 0),
         (0.10, 0.0), (0.45, 42), "#c8342a", "#d84a34", "#2a5fb0", "#c8342a", "#e6dcc8", ("hook",), 9.0),
    Bird("duck", 0.55, Wing(0.38, 0.54, 0.28, 0.05, 0.2), (0.18, 40, 0.055), (0.082, 0.10, 0.030), 1.2, (0.18, 0.10, 0),
         (0.10, 0.0), (0.26, 42), "#7a6a58", "#b8a890", "#3a4a6c", "#2f5a44", "#d8a53a", (), 14.0),
    Bird("hen", 0.45, Wing(0.30, 0.36, 0.36, 0.1, 0.2), (0.20, 62, 0.075), (0.082, 0.05, 0.03), 1.5, (0.26, 0.12, 0),
         (0.22, 0.0), (0.3, 36), "#b8683a", "#c8844e", "#5a3424", "#c8844e", "#d8a53a", ("comb",), 3.0),
    Bird("penguin", 0.75, Wing(0.24, 0.30, 0.16, 0.0, 0.3), (0.08, 40, 0.10), (0.090, 0.08, 0.022), 1.4,
    (0.12, 0.07, 0),
         (0.06, 0.0), (0.8, 20), "#23262f", "#eef0ee", "#23262f", "#1e2028", "#d8903a", ("upright",), 0.6),
    Bird("bat", 0.28, Wing(0.48, 0.66, 0.44, 0.0, 0.10), (0.05, 20, 0.09), (0.10, 0.03, 0.03), 1.0, (0.10, 0.06, 0),
         (0.08, 0.0), (0.28, 46), "#3a3034", "#5a4448", "#3a3034", "", "#2a2226", ("membrane", "ears"), 7.0),
    Bird("metal", 0.26, Wing(0.38, 0.64, 0.30, 0.20, 0.18), (0.08, 18, 0.070), (0.085, 0.09, 0.024), 0.95,
    (0.30, 0.12, 0),
         (0.08, 0.0), (0.26, 44), "#b8793e", "#e0b878", "#6a4a2c", "#c8904a", "#5a4632", ("metal",), 8.0),
    Bird("phoenix", 2.2, Wing(0.46, 0.70, 0.38, 0.34, 0.10), (0.12, 24, 0.070), (0.075, 0.07, 0.03), 1.0,
    (0.62, 0.16, 0),
         (0.14, 0.6), (0.8, 40), "#d8522a", "#f0a838", "#f8d060", "#e06a2c", "#e8c060", ("hook", "crest", "glow"), 9.0),
)

_MORE: tuple[Bird, ...] = (
    Bird("hummingbird", 0.11, Wing(0.16, 0.50, 0.20, 0.0, 0.35), (0.05, 18, 0.085), (0.100, 0.26, 0.010), 0.95,
        (0.26, 0.08, 1), (0.05, 0.0),
         (0.16, 62), "#2f8a58", "#d8dcd0", "#2a3a44", "#2f8a58", "#1c1a1c", ("sheen", "gorget"), 2.0),
    Bird("peacock", 1.05, Wing(0.36, 0.46, 0.34, 0.1, 0.15), (0.36, 62, 0.036), (0.046, 0.05, 0.018), 1.0,
        (0.5, 0.2, 0), (0.30, 0.3), (0.7, 36),
         "#1f5a9a", "#1f5a9a", "#6a5a44", "#1f5fb0", "#4a443c", ("fan", "crown", "long", "sheen"), 7.0,
         shank="#8a7a64"),
    Bird("rooster", 0.55, Wing(0.30, 0.36, 0.36, 0.1, 0.2), (0.24, 66, 0.075), (0.078, 0.05, 0.03), 1.35,
        (0.30, 0.12, 0), (0.24, 0.0), (0.3, 36),
         "#a8482a", "#5a2a1c", "#1f4a44", "#d8923a", "#d8a53a", ("comb", "sickle", "sheen"), 3.0, iris="#c8702a"),
    Bird("toucan", 0.55, Wing(0.36, 0.44, 0.32, 0.1, 0.2), (0.08, 26, 0.085), (0.100, 0.26, 0.055), 1.1,
        (0.30, 0.09, 0), (0.11, 0.0), (0.45, 40),
         "#1c1b22", "#1c1b22", "#121116", "#1c1b22", "#e8922a", ("toucan", "cheeks"), 8.0, iris="#3a7fb0",
         shank="#4a6a8c"),
    Bird("pelican", 1.3, Wing(0.50, 0.66, 0.34, 0.25, 0.08), (0.26, 50, 0.055), (0.062, 0.28, 0.022), 1.15,
        (0.14, 0.10, 0), (0.13, 0.2),
         (0.9, 34), "#e8e6e0", "#f0eee8", "#3a3a40", "#f0ece0", "#e0a04a", ("pouch", "web"), 10.0),
    Bird("crane", 1.1, Wing(0.50, 0.62, 0.38, 0.25, 0.05), (0.40, 62, 0.030), (0.044, 0.14, 0.016), 0.85,
        (0.16, 0.08, 0), (0.50, 1.0), (1.0, 34),
         "#eceae6", "#f4f2ee", "#26262c", "#f0eee8", "#5a5a54", ("long", "redcap"), 9.0, shank="#2c2c30"),
    Bird("ostrich", 1.5, Wing(0.28, 0.30, 0.34, 0.0, 0.2), (0.55, 70, 0.036), (0.046, 0.06, 0.026), 1.25,
        (0.16, 0.12, 0), (0.72, 0.0), (0.7, 20),
         "#24232a", "#24232a", "#e8e4dc", "#c8a090", "#c89a70", ("long", "runner"), 4.0, shank="#c8a088"),
    Bird("puffin", 0.30, Wing(0.30, 0.36, 0.22, 0.0, 0.2), (0.05, 30, 0.10), (0.110, 0.06, 0.05), 1.3,
        (0.14, 0.08, 0), (0.12, 0.0), (0.2, 40),
         "#1c1c22", "#f0eee8", "#1c1c22", "#e8e4dc", "#e0682a", ("hook", "web"), 9.0),
    Bird("snowy owl", 0.55, Wing(0.46, 0.58, 0.44, 0.18, 0.0), (0.05, 40, 0.12), (0.145, 0.035, 0.020), 1.35,
        (0.13, 0.12, 0), (0.17, 0.0), (0.70, 42),
         "#eceae4", "#f4f2ee", "#b8b4ac", "#f2f0ea", "#2a2826", ("disc", "spotted"), 6.0, iris="#e8c02a"),
)
_EYES = {"owl": "#f0a62c", "eagle": "#e8c04a", "hawk": "#e8b03a", "gull": "#e8d88a", "heron": "#e8c84a",
    "flamingo": "#e8d04a", "parrot": "#e8e0c0",
         "swan": "", "crow": "", "hen": "#c8702a"}
_FEET = {"gull": "#d89a8a", "crow": "#26262a", "heron": "#8a8a5a", "swan": "#2c2a2a", "flamingo": "#e08a8a",
    "eagle": "#d8a02e", "hawk": "#d8a83a",
         "parrot": "#6a6460", "duck": "#d8722a", "songbird": "#6a4a3a", "penguin": "#e08a3a"}
_WEBBED = frozenset({"gull", "swan", "duck", "penguin"})


def _natural(b: Bird) -> Bird:
    extras = (*b.extras, *(("web",) if b.name in _WEBBED else ()), *(("spotted",) if b.name in ("owl", "hawk") else ()))
    extras = (*extras, *(("flat",) if b.name in ("duck", "swan") else ()),
        *(("singer",) if b.name == "songbird" else ()))
    head = {"songbird": (0.120, 0.085, 0.028), "hen": (0.074, 0.05, 0.026)}.get(b.name, b.head)
    return replace(b, extras=extras, head=head, iris=b.iris or _EYES.get(b.name, ""),
        shank=b.shank or _FEET.get(b.name, ""))


BIRDS: dict[str, Bird] = {b.name: _natural(b) for b in (*_KNOWN, *_MORE)}

_KIN: dict[str, tuple[str, dict[str, object]]] = {
    "pigeon": ("white", {"top": "#8088a0", "under": "#8e94a6", "tip": "#3a3e4a", "head_colour": "#4a5a78",
        "bill": "#2c2a2a", "iris": "#d8722a", "shank": "#c85a5a", "girth": 1.2, "extras": ("sheen",)}),
    "goose": ("swan", {"top": "#8a7a6a", "under": "#d8d0c4", "tip": "#3a322c", "head_colour": "#8a7a6a",
        "bill": "#e08a3a", "length": 0.95, "girth": 1.25}),
    "canada goose": ("swan", {"top": "#7a6a58", "under": "#d8d0c4", "tip": "#2c2622", "head_colour": "#1e1c1e",
        "bill": "#1e1c1e", "length": 1.0, "girth": 1.2}),
    "black swan": ("swan", {"top": "#26242a", "under": "#2c2a30", "tip": "#1a181c", "head_colour": "#26242a",
        "bill": "#c83a2c"}),
    "duckling": ("duck", {"top": "#e8c83c", "under": "#f0da70", "tip": "#d8b030", "head_colour": "#ecd050",
        "length": 0.22, "girth": 1.5, "head": (0.125, 0.075, 0.032), "tail": (0.08, 0.06, 0)}),
    "chick": ("hen", {"top": "#e8cc48", "under": "#f2dc7c", "tip": "#dcb838", "head_colour": "#ecd458", "length": 0.16,
        "girth": 1.7, "head": (0.15, 0.045, 0.028), "tail": (0.06, 0.06, 0), "extras": ()}),
    "white hen": ("hen", {"top": "#ece8e0", "under": "#f2eee6", "tip": "#dcd6ca", "head_colour": "#ece8e0"}),
    "turkey": ("rooster", {"top": "#3a2c24", "under": "#4a382c", "tip": "#7a5a3a", "head_colour": "#b8564a",
        "bill": "#d8c8a0", "length": 0.85, "girth": 1.75, "neck": (0.26, 66, 0.045), "head": (0.060, 0.045, 0.024),
        "extras": ("wattle", "gobbler", "bare"), "shank": "#c8a08a"}),
    "robin": ("songbird", {"top": "#6a5a46", "under": "#d86a30", "tip": "#4a4034", "head_colour": "#6a5a46"}),
    "sparrow": ("songbird", {"top": "#8a6844", "under": "#d8ccb8", "tip": "#3a2c20", "head_colour": "#7a5638",
        "extras": ("spotted", "singer")}),
    "canary": ("songbird", {"top": "#e8c430", "under": "#f0d860", "tip": "#c8a028", "head_colour": "#ecca3c"}),
    "bluebird": ("songbird", {"top": "#3468b8", "under": "#d88a5a", "tip": "#24407c", "head_colour": "#3a70c0"}),
    "blue jay": ("songbird", {"top": "#3f74c0", "under": "#dce2e8", "tip": "#24365c", "head_colour": "#3f74c0",
        "length": 0.28, "extras": ("tufted", "singer")}),
    "cardinal": ("songbird", {"top": "#c02a24", "under": "#cc3a2c", "tip": "#7a1c1c", "head_colour": "#c42c26",
        "length": 0.22, "bill": "#e0642c", "head": (0.125, 0.05, 0.044), "extras": ("tufted", "masked", "singer")}),
    "kingfisher": ("songbird", {"top": "#2a7ab8", "under": "#e0823a", "tip": "#1c4a80", "head_colour": "#2f86c0",
        "bill": "#26242a", "head": (0.150, 0.190, 0.036), "tail": (0.14, 0.06, 0)}),
    "woodpecker": ("songbird", {"top": "#26242a", "under": "#e8e2d6", "tip": "#1c1a1e", "head_colour": "#26242a",
        "length": 0.24, "head": (0.110, 0.120, 0.026), "extras": ("redcap", "spotted")}),
    "macaw": ("parrot", {"top": "#c8342a", "under": "#d0402e", "tip": "#2a62b8", "length": 0.85, "bill": "#efe6d2",
        "extras": ("hook", "cheekskin")}),
    "blue macaw": ("parrot", {"top": "#2f66c0", "under": "#e8b83c", "tip": "#23488c", "head_colour": "#2f66c0",
        "bill": "#26242a", "extras": ("hook", "cheekskin")}),
    "cockatoo": ("parrot", {"top": "#efece4", "under": "#f4f1ea", "tip": "#e6dfc8", "head_colour": "#f2efe8",
        "bill": "#4a4846", "tail": (0.26, 0.08, 0), "extras": ("hook", "plumes")}),
    "parakeet": ("parrot", {"top": "#5aa83c", "under": "#8cc850", "tip": "#2f5a34", "head_colour": "#e0cc3c",
        "length": 0.22, "bill": "#d8b088"}),
    "vulture": ("eagle", {"top": "#3a302a", "under": "#443830", "tip": "#201a16", "head_colour": "#d88a7a",
        "bill": "#d8ccb0", "extras": ("hook", "bare", "collar"), "neck": (0.18, 20, 0.045)}),
    "golden eagle": ("eagle", {"head_colour": "#a8743c", "top": "#4a3424"}),
    "falcon": ("hawk", {"top": "#5a6270", "under": "#e0d8c8", "tip": "#2c3038", "head_colour": "#3a404a",
        "length": 0.45}),
    "barn owl": ("owl", {"top": "#d8a868", "under": "#f2eae0", "tip": "#a87a44", "head_colour": "#d8a868",
        "iris": "#1c1412", "extras": ("disc", "spotted")}),
    "stork": ("crane", {"bill": "#d8482c", "shank": "#d8482c", "extras": ("long",)}),
    "emu": ("ostrich", {"top": "#5a4636", "under": "#5a4636", "tip": "#3a2c22", "head_colour": "#4a4a58"}),
    "ibis": ("heron", {"top": "#d8483a", "under": "#e05a48", "head_colour": "#d8483a", "tip": "#2a1c1e",
        "bill": "#b86a58", "shank": "#c8705c", "head": (0.046, 0.21, 0.017), "extras": ("long", "decurved")}),
    "egret": ("heron", {"top": "#f0f0ec", "under": "#f6f6f2", "tip": "#e0e2e0", "head_colour": "#f4f4f0",
        "shank": "#2c2a28"}),
    "magpie": ("crow", {"under": "#f0eee8", "tail": (0.44, 0.10, 0), "extras": ("sheen",)}),
    "albatross": ("gull", {"length": 0.95}),
    }


def _kin() -> dict[str, Bird]:
    """Rows that differ from another in a few numbers."""
    return {name: _natural(replace(BIRDS[base], name=name, **patch))  # type: ignore[arg-type]
        for name, (base, patch) in _KIN.items()}


BIRDS |= _kin()

_WORDS = {
    "gull": "seagull gull seabird tern", "pelican": "pelican", "crane": "crane",
    "toucan": "toucan hornbill",
    "peacock": "peacock", "rooster": "rooster cockerel", "hummingbird": "hummingbird", "ostrich": "ostrich cassowary",
    "puffin": "puffin",
    "snowy owl": "snowy_owl", "white": "bird dove",
    "crow": "crow raven blackbird rook jackdaw", "heron": "heron", "flamingo": "flamingo",
    "swan": "swan", "owl": "owl great_gray_owl horned_owl great_grey_owl", "eagle": "eagle bald_eagle griffin",
        "hawk": "hawk kite_bird buzzard osprey",
    "swallow": "swallow swift martin",
    "songbird": "songbird finch lark nightingale wren warbler tit",
    "parrot": "parrot", "duck": "duck mallard",
    "hen": "hen chicken quail pheasant",
    "penguin": "penguin", "bat": "bat", "phoenix": "phoenix firebird", "metal": "clockwork_bird",
}
WORD_BIRD: dict[str, str] = {word.replace("_", " "): bird for bird, words in _WORDS.items() for word in words.split()}
WORD_BIRD |= {name: name for name in _KIN} | {"gosling": "duckling", "cygnet": "duckling", "owlet": "owl",
    "condor": "vulture", "lovebird": "parakeet", "budgie": "parakeet", "raven": "crow", "peregrine falcon": "falcon",
    "white chicken": "white hen", "cockatiel": "cockatoo", "turkey bird": "turkey", "spoonbill": "flamingo"}
