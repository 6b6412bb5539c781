"""Breeds and near kin of the animals in beasts.py: what differs, by the prompt's word. Lengths in shoulder heights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS, WORD_BEAST, Beast, Head, Neck

_PUG = Head(0.34, 0.24, 0.135, 8, 0.04)
_PRICKED = (0.20, 0.085, 82)
_SLIM = ("floppy", "smile")

_DOGS: Mapping[str, Mapping[str, object]] = {
    "labrador": {"coat": "#d9b87a", "under": "#ead8b0", "socks": ""},
    "golden retriever": {"coat": "#c98d42", "under": "#e0b878", "socks": "", "nap": 0.060,
        "extras": ("floppy", "smile", "ruff", "bush")},
    "poodle": {"coat": "#e6ddd0", "under": "#e6ddd0", "socks": "", "bulk": 0.95, "extras": ("floppy", "pompons"),
        "tail": (0.40, 0.03, 1.0, 62), "nap": 0.03, "fluff": 0.9},
    "dachshund": {"coat": "#7a4424", "under": "#a86a3c", "socks": "", "height": 0.27, "length": 1.85, "bulk": 1.25,
        "leg": (0.15, 0.105, 0.075, 0.085), "neck": Neck(0.46, 46, 0.24, 0.18), "head": Head(0.66, 0.20, 0.105,
        12, 0.05), "ear": (0.34, 0.12, -40), "extras": _SLIM, "squat": 0.10},
    "bulldog": {"coat": "#c9a27a", "under": "#f0e6d6", "socks": "#f0e6d6", "height": 0.40, "bulk": 1.42,
        "leg": (0.17, 0.105, 0.075, 0.085), "neck": Neck(0.24, 36, 0.27, 0.23), "head": Head(0.36, 0.25, 0.16, 8, 0.05),
        "ear": (0.10, 0.06, -40), "tail": (0.10, 0.04, 0.9, 20), "extras": ("floppy", "collar", "jowls")},
    "pug": {"coat": "#d8bc8c", "under": "#dcc49a", "socks": "", "height": 0.32, "bulk": 1.45, "head": _PUG,
        "leg": (0.16, 0.095, 0.07, 0.08), "neck": Neck(0.24, 44, 0.26, 0.22), "pattern": "pug", "eyes": 1.5,
        "tail": (0.34, 0.07, 1.0, 110), "extras": ("floppy", "jowls", "curled")},
    "dalmatian": {"coat": "#f0ece4", "under": "#f0ece4", "dark": "#1c1a1c", "socks": "", "pattern": "spots",
        "nap": 0.010},
    "german shepherd": {"coat": "#b07a40", "under": "#c8985c", "dark": "#1e1a18", "socks": "#c09058", "height": 0.64,
        "pattern": "saddled", "nap": 0.045, "ear": _PRICKED, "tail": (0.66, 0.08, 0.5, -25), "hip_up": -0.06,
        "extras": ("bush", "smile")},
    "rottweiler": {"coat": "#221c1a", "under": "#9a5c2c", "dark": "#151110", "socks": "#9a5c2c", "bulk": 1.22},
    "beagle": {"coat": "#b87a42", "under": "#f0e8dc", "dark": "#231c18", "socks": "#f0e8dc", "height": 0.40,
        "pattern": "saddled"},
    "border collie": {"coat": "#23212a", "under": "#f0ece4", "dark": "#16151a", "socks": "#f0ece4", "pattern": "canid",
        "nap": 0.065, "ear": (0.17, 0.07, 60), "extras": ("ruff", "bush", "smile", "tip")},
    "shiba inu": {"coat": "#c9803c", "under": "#f2e6d2", "socks": "#f0e2cc", "height": 0.40, "pattern": "canid",
        "nap": 0.040, "ear": (0.17, 0.085, 84), "bulk": 1.16, "tail": (0.62, 0.09, 1.0, 110),
        "extras": ("smile", "curled", "bush", "fluffy")},
    "greyhound": {"coat": "#8a8480", "under": "#b0a8a0", "socks": "", "bulk": 0.86, "tuck": 0.15,
        "tail": (0.60, 0.028, 0.4, -30), "ear": (0.12, 0.04, -40)},
    "chihuahua": {"coat": "#c99a64", "under": "#ecdcc0", "socks": "", "height": 0.22, "eyes": 1.7,
        "head": Head(0.36, 0.21, 0.075, 10, 0.05), "ear": (0.30, 0.14, 66),
        "leg": (0.11, 0.06, 0.04, 0.05), "extras": ("smile",)},
    "pomeranian": {"coat": "#d08a44", "under": "#ecc890", "socks": "", "height": 0.26, "bulk": 1.42, "pattern": "canid",
        "nap": 0.14, "fluff": 0.75, "head": Head(0.40, 0.21, 0.085, 8, 0.06), "ear": (0.13, 0.08, 80),
        "tail": (0.62, 0.20, 1.0, 105), "extras": ("ruff", "bush", "curled", "fluffy", "smile"), "eyes": 1.3},
    "samoyed": {"coat": "#efeae0", "under": "#f6f2ea", "socks": "", "bulk": 1.28, "nap": 0.10, "fluff": 0.7,
        "ear": (0.15, 0.085, 80), "tail": (0.62, 0.15, 1.0, 105), "extras": ("ruff", "bush", "curled", "fluffy",
        "smile")},
    "terrier": {"coat": "#c0996c", "under": "#e0cca8", "height": 0.34, "nap": 0.06, "ear": (0.15, 0.06, 40),
        "socks": "", "tail": (0.34, 0.05, 0.9, 70), "extras": ("smile", "collar", "goatee")},
    "akita": {"coat": "#b98a5c", "under": "#f2e8da", "socks": "#f0e6d8", "height": 0.62, "pattern": "canid",
        "nap": 0.05, "ear": (0.15, 0.08, 84), "bulk": 1.24, "tail": (0.60, 0.11, 1.0, 108),
        "extras": ("smile", "curled", "bush", "fluffy", "ruff")},
    "maltese": {"coat": "#f0ebe2", "under": "#f6f2ea", "socks": "", "height": 0.24, "bulk": 1.25, "nap": 0.15,
        "fluff": 0.5, "head": Head(0.34, 0.22, 0.10, 8, 0.05), "eyes": 1.4, "tail": (0.5, 0.12, 1.0, 100),
        "leg": (0.15, 0.09, 0.07, 0.08), "extras": ("floppy", "bush", "curled", "shag", "fluffy")},
    "shih tzu": {"coat": "#b8936a", "under": "#f0e8da", "socks": "#f0e8da", "height": 0.26, "bulk": 1.35, "nap": 0.15,
        "fluff": 0.5, "pattern": "canid", "head": Head(0.30, 0.23, 0.12, 8, 0.05), "eyes": 1.5,
        "tail": (0.5, 0.12, 1.0, 100), "leg": (0.15, 0.09, 0.07, 0.08),
        "extras": ("floppy", "bush", "curled", "shag", "fluffy", "goatee")},
    "bichon frise": {"coat": "#f4f0e8", "under": "#f6f2ea", "socks": "", "height": 0.28, "bulk": 1.35, "nap": 0.10,
        "fluff": 0.95, "head": Head(0.34, 0.23, 0.10, 8, 0.05), "eyes": 1.4, "tail": (0.45, 0.12, 1.0, 100),
        "leg": (0.16, 0.10, 0.08, 0.09), "extras": ("floppy", "bush", "curled", "fluffy", "smile")},
    "saint bernard": {"coat": "#a8582c", "under": "#f2ece0", "dark": "#2a1c18", "socks": "#f2ece0", "height": 0.75,
        "bulk": 1.38, "nap": 0.06, "pattern": "saddled", "head": Head(0.36, 0.20, 0.12, 12, 0.05),
        "extras": ("floppy", "jowls", "bush", "ruff")},
    "basset hound": {"coat": "#a8683a", "under": "#f0e8dc", "dark": "#231c18", "socks": "#f0e8dc", "height": 0.32,
        "length": 1.6, "bulk": 1.32, "pattern": "saddled", "leg": (0.17, 0.115, 0.085, 0.10), "squat": 0.08,
        "head": Head(0.60, 0.21, 0.115, 14, 0.05), "ear": (0.42, 0.14, -40), "extras": ("floppy", "jowls")},
    "sheepdog": {"coat": "#8a8c90", "under": "#f0ece4", "socks": "#f0ece4", "nap": 0.10, "fluff": 0.55, "bulk": 1.2,
        "extras": ("floppy", "ruff", "shag", "bush")},
}
_DOG_KIN = {"retriever": "golden retriever", "collie": "border collie", "shiba": "shiba inu",
    "labradoodle": "poodle", "goldendoodle": "poodle", "cocker spaniel": "golden retriever",
    "spaniel": "golden retriever", "schnauzer": "terrier", "yorkie": "shih tzu", "doberman": "rottweiler",
    "whippet": "greyhound", "boxer": "bulldog", "french bulldog": "bulldog", "mastiff": "bulldog",
    "shepherd dog": "german shepherd", "wiener dog": "dachshund", "sausage dog": "dachshund",
    "st bernard": "saint bernard", "bloodhound": "basset hound", "maltese dog": "maltese",
    "jack russell": "terrier", "jack russell terrier": "terrier", "shih-tzu": "shih tzu", "cockapoo": "poodle",
    "cavapoo": "poodle", "great dane": "greyhound"}
_CATS: Mapping[str, Mapping[str, object]] = {
    "siamese": {"coat": "#e2d2b4", "under": "#ecdfc6", "dark": "#3a2a24", "socks": "#4a382e", "iris": "#5aa0d8",
        "pattern": "points", "nap": 0.018, "extras": ("whiskers", "catface")},
    "calico": {"coat": "#d0803a", "under": "#f0ebe2", "dark": "#26222a", "socks": "#f0ebe2", "pattern": "calico"},
    "ginger cat": {"coat": "#d88a44", "under": "#f2e2c8", "dark": "#a85820", "socks": "#f0e0c4"},
    "persian": {"coat": "#e8e2d8", "under": "#f2eee6", "socks": "", "pattern": "plain", "nap": 0.10, "bulk": 1.2,
        "iris": "#d8922c", "tail": (0.62, 0.10, 0.9, 50), "extras": ("whiskers", "catface", "bush", "ruff")},
    "russian blue": {"coat": "#7d8692", "under": "#8d96a2", "socks": "", "iris": "#8ec24a", "pattern": "plain",
        "nap": 0.025},
    "scottish fold": {"coat": "#8e8c8c", "under": "#cfcac4", "socks": "", "iris": "#d8922c", "bulk": 1.14,
        "ear": (0.10, 0.10, 40), "nap": 0.04},
    "maine coon": {"coat": "#7a6248", "under": "#c8b498", "dark": "#33261c", "socks": "#e8e0d2", "iris": "#b8b83c",
        "height": 0.38, "nap": 0.10, "bulk": 1.12, "tail": (0.85, 0.11, 0.9, 50), "ear": (0.21, 0.10, 82),
        "extras": ("whiskers", "catface", "tabby", "bush", "ruff", "fluffy")},
    "bengal cat": {"coat": "#c8924c", "under": "#ecd8b4", "dark": "#2e2018", "socks": "", "pattern": "rosettes",
        "nap": 0.014},
    "sphynx": {"coat": "#d8aa98", "under": "#dcb2a2", "dark": "#a87868", "socks": "", "pattern": "plain", "nap": 0.0,
        "bulk": 0.86, "ear": (0.24, 0.125, 80), "iris": "#8ac0b8", "extras": ("catface",),
        "tail": (0.85, 0.022, 0.9, 62)},
    "tuxedo cat": {"coat": "#25262c", "under": "#f0ebe2", "dark": "#16151a", "socks": "#f0ebe2", "pattern": "canid"},
    "kitten": {"height": 0.16, "head": Head(0.24, 0.235, 0.10, 6, 0.03), "eyes": 1.45, "bulk": 1.08,
        "tail": (0.62, 0.045, 0.9, 62)},
}
_CAT_KIN = {"siamese cat": "siamese", "calico cat": "calico", "tortoiseshell": "calico", "tortoiseshell cat": "calico",
    "orange cat": "ginger cat",
    "persian cat": "persian", "sphynx cat": "sphynx", "british shorthair": "russian blue", "ragdoll cat": "siamese",
    "ragdoll": "siamese"}
_WILD: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "zebra": ("horse", {"coat": "#e4e0d8", "under": "#e4e0d8", "dark": "#1c1a1c", "height": 1.35, "pattern": "zebra",
        "extras": ("shortmane", "tuft")}),
    "unicorn": ("horse", {"coat": "#ece8e4", "under": "#ece8e4", "dark": "#d8c8e0", "extras": ("mane", "hairtail",
        "unihorn")}),
    "pegasus": ("horse", {"coat": "#ece8e4", "under": "#ece8e4", "dark": "#e0d8cc", "extras": ("mane", "hairtail",
        "wings")}),
    "pony": ("horse", {"height": 1.15, "bulk": 1.2}), "foal": ("horse", {"height": 1.0, "bulk": 0.9}),
    "puppy": ("dog", {"height": 0.30, "bulk": 1.2, "head": Head(0.40, 0.20, 0.095, 10, 0.06), "eyes": 1.5,
        "leg": (0.14, 0.085, 0.062, 0.075), "tail": (0.40, 0.05, 0.9, 55)}),
    "pup": ("dog", {"height": 0.30}), "cub": ("bear", {"height": 0.5, "eyes": 1.3}),
    "teddy bear": ("panda", {"coat": "#b0804c", "under": "#dcb888", "dark": "#3a2418", "pattern": "muzzled",
        "extras": ("roundears",), "height": 0.45, "nap": 0.03, "eyes": 1.25, "ear": (0.13, 0.115, 64),
        "head": Head(0.25, 0.20, 0.105, 4, 0.02)}),
    "fawn": ("doe", {"height": 0.6}), "lamb": ("sheep", {"height": 0.42}),
    "calf": ("cow", {"height": 0.85, "extras": ("tuft", "patches"), "eyes": 1.4}), "piglet": ("pig", {"height": 0.34}),
    "snow leopard": ("leopard", {"coat": "#b9b3a6", "under": "#eae6dc", "dark": "#4a443f", "nap": 0.045,
        "tail": (1.15, 0.085, 0.6, -25), "iris": "#a8c0b8"}),
    "clouded leopard": ("leopard", {"coat": "#b89a6a"}), "ocelot": ("leopard", {"height": 0.45}),
    "jaguar": ("leopard", {"coat": "#c08a3c", "bulk": 1.16}),
    "cheetah": ("leopard", {"pattern": "cheetah", "bulk": 0.90, "tuck": 0.10, "leg": (0.125, 0.066, 0.042, 0.056),
        "coat": "#d8ac60"}),
    "white tiger": ("tiger", {"coat": "#ece8e0", "under": "#f6f4ee", "iris": "#7ab4d8"}),
    "lynx": ("lioness", {"coat": "#b89a74", "under": "#e6dccc", "height": 0.6, "nap": 0.04,
        "tail": (0.18, 0.06, 0.9, 10),
        "ear": (0.17, 0.08, 82), "extras": ("catface", "whiskers", "cheeks", "eartufts")}),
    "arctic fox": ("fox", {"coat": "#eceae6", "under": "#f6f4f0", "socks": "", "dark": "#55504c", "nap": 0.07}),
    "fennec": ("fox", {"coat": "#dcb888", "under": "#f2e8d6", "socks": "", "height": 0.24, "ear": (0.42, 0.16, 70)}),
    "coyote": ("wolf", {"coat": "#a08a68", "height": 0.6}), "jackal": ("wolf", {"coat": "#b08a50", "height": 0.45}),
    "werewolf": ("wolf", {"coat": "#3a3638", "iris": "#e8b02c", "height": 1.1}),
    "hyena": ("wolf", {"coat": "#a88a5c", "under": "#b89a6c", "socks": "", "pattern": "cheetah", "hip_up": -0.14,
        "tail": (0.36, 0.07, 0.5, -35), "ear": (0.13, 0.09, 70), "nap": 0.03, "extras": ("roundears", "ridge")}),
    "red panda": ("raccoon", {"coat": "#a84c22", "under": "#2a1a16", "dark": "#2a1a16", "socks": "#241614",
        "pattern": "redpanda", "ear": (0.17, 0.13, 66), "tail": (0.95, 0.13, 0.5, -12),
        "extras": ("fluffy", "bush", "roundears", "paleears")}),
    "lemur": ("monkey", {"coat": "#8c8886", "under": "#ece8e2", "dark": "#1c1a1c", "pattern": "lemur",
        "iris": "#d8862c",
        "head": Head(0.30, 0.18, 0.075, 8, 0.02), "eyes": 1.5, "tail": (1.5, 0.075, 0.9, 75), "nap": 0.05,
        "extras": ("roundears", "fluffy", "bush")}),
    "chimpanzee": ("monkey", {"coat": "#2a2628", "under": "#b08a70", "height": 0.72, "bulk": 1.25,
        "ear": (0.14, 0.12, 15),
        "tail": (0.01, 0.02, 1.0, 0), "leg": (0.14, 0.085, 0.06, 0.075), "extras": ("apeface", "roundears")}),
    "orangutan": ("gorilla", {"coat": "#b0562a", "under": "#6a4a3c", "height": 0.95, "nap": 0.06}),
    "baboon": ("monkey", {"coat": "#8a7a5a", "under": "#7a5a50", "height": 0.62, "bulk": 1.2}),
    "snow monkey": ("monkey", {"coat": "#a89a88", "under": "#d88a7a", "nap": 0.09, "tail": (0.1, 0.05, 1.0, 0),
        "bulk": 1.3}),
    "meerkat": ("otter", {"coat": "#c0a074", "under": "#e6d8ba", "dark": "#2e2420", "height": 0.17, "bulk": 0.82,
        "length": 1.55, "nap": 0.03, "extras": ("whiskers", "roundears", "eyepatch"), "head": Head(0.36, 0.17, 0.06, 8),
        "tail": (1.1, 0.05, 0.5, -20)}),
    "capybara": ("beaver", {"extras": ("roundears",), "coat": "#9a6e44", "under": "#ab8258", "height": 0.50,
        "bulk": 1.42, "length": 1.22,
        "tail": (0.02, 0.03, 1.0, 0), "head": Head(0.46, 0.185, 0.155, 10), "neck": Neck(0.26, 26, 0.27, 0.21),
        "squat": 0.14, "nap": 0.05, "nose": "#3a2c26"}),
    "guinea pig": ("mouse", {"coat": "#a8683a", "under": "#f0e8dc", "pattern": "patched", "tail": (0.01, 0.02, 1.0, 0),
        "height": 0.12, "bulk": 1.75, "ear": (0.10, 0.10, 30), "nap": 0.08, "head": Head(0.40, 0.25, 0.13, 10)}),
    "hamster": ("mouse", {"coat": "#d09a58", "under": "#f4ece0", "tail": (0.02, 0.03, 1.0, 0), "bulk": 1.75,
        "ear": (0.17, 0.15, 66), "nap": 0.08, "head": Head(0.38, 0.26, 0.11, 8), "extras": ("whiskers", "fluffy",
        "puff")}),
    "rat": ("mouse", {"coat": "#6a6058", "under": "#a89c90", "height": 0.10, "ear": (0.16, 0.12, 66)}),
    "mole": ("mouse", {"coat": "#3a3436", "under": "#3a3436", "ear": (0.001, 0.001, 60), "eyes": 0.5,
        "tail": (0.15, 0.03, 1.0, 0)}),
    "chipmunk": ("squirrel", {"coat": "#b07a44", "under": "#f0e4cc", "dark": "#3a2418", "pattern": "chipmunk",
        "height": 0.09, "tail": (1.1, 0.12, 1.0, 80)}),
    "skunk": ("badger", {"coat": "#1e1c20", "under": "#1e1c20", "dark": "#f0ece4", "pattern": "skunk",
        "tail": (0.9, 0.19, 1.0, 75), "extras": ("roundears", "bush")}),
    "porcupine": ("hedgehog", {"coat": "#4a3a30", "under": "#5a483a", "dark": "#1c1614", "height": 0.28}),
    "wombat": ("koala", {"coat": "#7a5e48", "under": "#8a6e56", "ear": (0.10, 0.09, 70), "bulk": 1.6, "height": 0.36}),
    "tapir": ("pig", {"coat": "#2c2a2c", "under": "#2c2a2c", "dark": "#e4ded4", "pattern": "tapir", "height": 0.95,
        "extras": ("roundears", "stout")}),
    "anteater": ("sloth", {"coat": "#5a4c42", "under": "#3a302a", "head": Head(0.62, 0.13, 0.045, 14), "height": 0.6,
        "tail": (0.9, 0.20, 0.5, -15), "length": 1.3, "extras": ("shag", "bush")}),
    "platypus": ("beaver", {"coat": "#5a4030", "under": "#8a6a4c", "ear": (0.001, 0.001, 60), "length": 1.6,
        "extras": ("duckbill",)}),
    "weasel": ("otter", {"coat": "#a86a38", "under": "#f0e4cc", "height": 0.14, "bulk": 0.9}),
    "ferret": ("otter", {"coat": "#b09a7c", "under": "#e8dcc4", "height": 0.14, "bulk": 0.9,
        "extras": ("whiskers", "roundears", "eyepatch")}),
    "mongoose": ("otter", {"coat": "#8a7456", "under": "#b09a78", "height": 0.18, "bulk": 0.9}),
    "mule": ("donkey", {"height": 1.4, "coat": "#5a4030"}),
    "reindeer": ("deer", {"coat": "#8a7a6a", "under": "#e0d8cc", "nap": 0.04}), "elk": ("deer", {"height": 1.4}),
    "antelope": ("doe", {"extras": ("spirehorns",), "pattern": "plain"}),
    "gazelle": ("doe", {"extras": ("spirehorns",), "pattern": "plain", "height": 0.75}),
    **dict.fromkeys(("wildebeest", "gnu"), ("bull", {"coat": "#6a625c", "under": "#4c4640", "dark": "#1f1b19",
        "height": 1.35, "bulk": 0.88, "hip_up": -0.12, "extras": ("horns", "tuft", "mane", "goatee")})),
    "yak": ("bison", {"coat": "#2c2420", "under": "#3a302a"}), "buffalo": ("bull", {"coat": "#3a3634"}),
    "water buffalo": ("bull", {"coat": "#4a4644", "under": "#565250"}),
    "yeti": ("gorilla", {"coat": "#e6e8ea", "under": "#8a96a4", "dark": "#4a525c", "nap": 0.13, "fluff": 0.7,
        "height": 7.0, "iris": "#5aa0d8", "socks": ""}),
    "bigfoot": ("gorilla", {"coat": "#5a3a24", "under": "#7a5a44", "dark": "#2a1a12", "nap": 0.12, "fluff": 0.7,
        "height": 6.5, "socks": ""}),
    "minotaur": ("bull", {"height": 6.0, "coat": "#5a3a26", "under": "#7a5238", "nap": 0.03}),
    "griffin": ("lion", {"coat": "#b8864a", "under": "#d8b880", "dark": "#efe8da", "height": 1.5, "iris": "#e8a82c",
        "extras": ("darkface", "wings", "tuft", "eaglebill"), "ear": (0.12, 0.05, 80), "socks": "#d8a83c"}),
    "warthog": ("boar", {"coat": "#6a5a50"}), "black bear": ("bear", {"coat": "#26242a", "under": "#5a4a3c"}),
    "alpaca": ("llama", {"coat": "#efe6d6", "under": "#f2ece0"}),
    "dromedary": ("camel", {"extras": ("onehump", "swan", "tuft")}),
    "mongolian horse": ("horse", {}),
    "joey": ("kangaroo", {"height": 0.45, "eyes": 1.4}), "vicuna": ("llama", {"coat": "#c8924c", "under": "#ecdcc0"}),
    "styracosaurus": ("triceratops", {"coat": "#8a6a48", "extras": ("frill", "spiked", "column")}),
    "jackalope": ("rabbit", {"extras": ("puff", "antlers")}),
    "qilin": ("deer", {"coat": "#3f8a6a", "under": "#d8b44a", "dark": "#d8842c", "nap": 0.0, "pattern": "dappled",
        "height": 1.5, "bulk": 1.16, "iris": "#e8b02c", "extras": ("antlers", "mane", "hairtail", "goatee")}),
}


def _rows() -> dict[str, Beast]:
    rows = {word: replace(BEASTS[base], **patch) for word, (base, patch) in _WILD.items()}  # type: ignore[arg-type]
    rows |= {word: replace(BEASTS["dog"], **patch) for word, patch in _DOGS.items()}  # type: ignore[arg-type]
    rows |= {word: replace(BEASTS["cat"], **patch) for word, patch in _CATS.items()}  # type: ignore[arg-type]
    rows |= {word: rows[like] for word, like in (*_DOG_KIN.items(), *_CAT_KIN.items())}
    return {word: replace(row, name=word) for word, row in rows.items()}


BREEDS: Mapping[str, Beast] = _rows()
_SAID_BESIDES = frozenset({"bear", "dog", "cat", "monkey", "horse", "deer"})
"""Kinds that are said after a species' own name: a panda bear is a panda."""
_SAME = {"giant panda": "panda", "kirin": "qilin", "wapiti": "elk", "striped hyena": "hyena", "laughing hyena": "hyena",
    "woolly mammoth": "mammoth", "gryphon": "griffin", "hippogriff": "griffin", "sasquatch": "bigfoot",
    "abominable snowman": "yeti", "chimp": "chimpanzee", "ape": "chimpanzee", "macaque": "snow monkey",
    "fennec fox": "fennec", "white fox": "arctic fox", "spotted hyena": "hyena", "stoat": "weasel",
    "polecat": "ferret", "bobcat": "lynx"}


_YOUNG = frozenset({"cub", "pup", "puppy", "calf", "foal", "kitten", "fawn", "chick"})

_BARE = {"lion": "lioness", "deer": "doe", "stag": "doe", "elk": "doe"}
"""What young ones take after: they have neither mane nor antlers."""


def beast_of(word: str) -> Beast | None:
    """The row for a noun, or for its last word; None: nobody knows it."""
    parent, _, last = word.rpartition(" ")
    if parent and last in _YOUNG and (grown := beast_of(_BARE.get(parent, parent))) is not None:  # a wolf pup is no dog
        return young(grown)
    whole = (parent,) if last in _SAID_BESIDES else ()
    for text in (word, *whole, last):
        text = _SAME.get(text, text)
        if text in BREEDS:
            return BREEDS[text]
        if text in WORD_BEAST:
            return BEASTS[WORD_BEAST[text]]
    return None


def young(grown: Beast) -> Beast:
    """Its young: small, with a large head and eyes, short thick legs and a short tail."""
    cut = grown.head
    head = replace(cut, length=1.10 * cut.length, skull=1.30 * cut.skull, muzzle=1.14 * cut.muzzle)
    top, middle, cannon, foot = grown.leg
    long, radius, stiff, up = grown.tail
    return replace(grown, height=0.52 * grown.height, eyes=min(1.5, 1.18 * grown.eyes), bulk=1.14 * grown.bulk,
        head=head, leg=(1.12 * top, 1.25 * middle, 1.35 * cannon, 1.35 * foot), tail=(0.72 * long, radius, stiff, up),
        neck=replace(grown.neck, length=0.85 * grown.neck.length, top=1.15 * grown.neck.top),
        length=0.94 * grown.length, squat=grown.squat + 0.10)


_BREEDS_OF: Mapping[str, frozenset[str]] = {
    "dog": frozenset({*_DOGS, *_DOG_KIN, "husky", "corgi"}), "cat": frozenset({*_CATS, *_CAT_KIN})}
"""The planner's kind -> its breeds: a Persian leopard is no Persian."""


def bred(word: str, kind: str, traits: Iterable[str]) -> Beast | None:
    """The breed that an adjective names, "husky puppy", "persian kitten"; None where none does."""
    name = next((t for t in traits if t in _BREEDS_OF.get(kind, ()) and t != word), "")
    if not name:
        return None
    row = BREEDS[name] if name in BREEDS else BEASTS[name]
    return young(row) if word.split()[-1:] and word.split()[-1] in _YOUNG else row
