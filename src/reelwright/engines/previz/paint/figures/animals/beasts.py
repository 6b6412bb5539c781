"""Four-legged animals as data. Lengths in shoulder heights unless noted."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Neck:
    length: float
    up: float  # degrees above level
    root: float  # radii
    top: float


@dataclass(frozen=True)
class Head:
    length: float
    skull: float
    muzzle: float
    down: float  # degrees
    stop: float = 0.0  # step from brow to muzzle


@dataclass(frozen=True)
class Beast:
    """leg: radii of top, middle, cannon, foot. ear: length, half width, degrees up. tail: length, radius, stiffness,
    degrees up. hip_up: rump higher; tuck: belly drawn in (+) or hanging (-); extras: see coat.py."""

    name: str
    height: float  # m at the shoulder
    neck: Neck
    head: Head
    ear: tuple[float, float, float]
    tail: tuple[float, float, float, float]
    leg: tuple[float, float, float, float]
    length: float = 1.0
    bulk: float = 1.0
    hip_up: float = 0.0
    tuck: float = 0.0
    paw: bool = True
    coat: str = "#8a5a3c"
    under: str = "#b98a62"
    dark: str = "#2a1c18"
    socks: str = ""
    extras: tuple[str, ...] = ()
    pattern: str = "plain"  # see pelt.py
    nap: float = 0.0  # length of its hair; 0: a smooth coat
    fluff: float = 0.4  # how far hair stands off
    iris: str = "#2e1c12"
    nose: str = ""
    hump: float = 0.0  # shoulders higher
    eyes: float = 1.0  # size of its eyes
    squat: float = 0.0  # how much lower than its legs are long it carries itself
    ear_colour: str = ""  # as the coat when empty
    ear_tipped: bool = False  # only the ears' ends are of their colour
    twin: int = 0  # another pattern of the same kind


_HOOF = (0.130, 0.062, 0.033, 0.044)
_LARGE: tuple[Beast, ...] = (
    Beast("horse", 1.60, Neck(0.56, 50, 0.20, 0.105), Head(0.42, 0.118, 0.070, 42), (0.12, 0.034, 78),
          (0.62, 0.055, 0.25, 15), _HOOF, 0.86, 1.08, 0.0, 0.01, False, "#7d4a2c", "#7a492c", "#241813", "",
          ("mane", "hairtail")),
    Beast("donkey", 1.15, Neck(0.46, 46, 0.19, 0.11), Head(0.44, 0.125, 0.078, 40), (0.30, 0.045, 74),
          (0.50, 0.03, 0.2, -20), _HOOF, 0.86, 1.06, 0.0, 0.0, False, "#7c766e", "#c8c0b4", "#2c2826", "", ("tuft",)),
    Beast("dog", 0.58, Neck(0.36, 52, 0.17, 0.125), Head(0.36, 0.135, 0.076, 14, 0.045), (0.17, 0.07, -40),
          (0.55, 0.045, 0.9, 55), (0.12, 0.066, 0.044, 0.054), 0.92, 1.06, -0.02, 0.05, True, "#b9834a", "#e8cfa4",
          "#33241c", "#ead6b4", ("floppy", "collar", "smile")),
    Beast("corgi", 0.34, Neck(0.40, 56, 0.27, 0.22), Head(0.50, 0.255, 0.115, 10, 0.06), (0.235, 0.125, 80),
          (0.13, 0.10, 0.9, 30), (0.17, 0.12, 0.085, 0.095), 1.32, 1.40, -0.02, 0.0, True, "#c9803c", "#f0e6d6",
          "#2a1c16",
          "#f0e6d6", ("ruff", "smile")),
    Beast("husky", 0.60, Neck(0.36, 44, 0.21, 0.15), Head(0.36, 0.135, 0.072, 12, 0.04), (0.15, 0.06, 84),
          (0.62, 0.10, 0.9, 80), (0.125, 0.066, 0.044, 0.054), 0.98, 1.12, -0.02, 0.04, True, "#5d636c", "#eceae4",
          "#24262c",
          "#eceae4", ("ruff", "bush", "smile")),
    Beast("wolf", 0.80, Neck(0.40, 32, 0.23, 0.155), Head(0.40, 0.128, 0.064, 14, 0.04), (0.15, 0.055, 82),
          (0.62, 0.095, 0.5, -25), (0.125, 0.062, 0.038, 0.052), 1.0, 1.08, -0.02, 0.06, True, "#74706a", "#c4bfb6",
          "#26252a", "#b4aca0", ("ruff", "bush")),
    Beast("fox", 0.40, Neck(0.38, 38, 0.20, 0.14), Head(0.42, 0.138, 0.050, 14, 0.05), (0.22, 0.085, 80),
          (0.92, 0.135, 0.55, -18), (0.115, 0.056, 0.034, 0.044), 1.04, 0.96, -0.02, 0.05, True, "#c96a2b", "#f0e4d2",
          "#2a1a16", "#2e1f1c", ("ruff", "bush", "tip")),
    Beast("cat", 0.28, Neck(0.27, 48, 0.18, 0.15), Head(0.185, 0.178, 0.092, 6, 0.030), (0.18, 0.095, 80),
          (0.85, 0.042, 0.9, 62), (0.13, 0.066, 0.046, 0.056), 1.0, 0.98, 0.0, 0.03, True, "#5c5a60", "#cfcac4",
          "#1e1c20",
          "#d8d4ce", ("whiskers", "catface", "tabby")),
    Beast("tiger", 0.95, Neck(0.34, 24, 0.23, 0.185), Head(0.235, 0.178, 0.112, 14, 0.030), (0.09, 0.065, 75),
          (0.95, 0.052, 0.6, -30), (0.145, 0.085, 0.058, 0.075), 1.14, 1.14, 0.0, 0.01, True, "#d07a2a", "#f2e6d2",
          "#1c1512", "", ("stripes", "whiskers", "catface", "cheeks")),
    Beast("lion", 1.05, Neck(0.34, 28, 0.24, 0.19), Head(0.25, 0.175, 0.112, 12, 0.030), (0.08, 0.06, 70),
          (0.95, 0.045, 0.6, -30), (0.145, 0.085, 0.058, 0.075), 1.08, 1.14, 0.0, 0.01, True, "#c29250", "#e0c898",
          "#3a2214", "", ("lionmane", "tuft", "catface")),
    Beast("lioness", 0.95, Neck(0.36, 26, 0.22, 0.17), Head(0.25, 0.165, 0.10, 12, 0.030), (0.10, 0.065, 72),
          (0.95, 0.042, 0.6, -30), (0.135, 0.080, 0.052, 0.068), 1.12, 1.08, 0.0, 0.02, True, "#c29250", "#e6d2a8",
          "#3a2a1c",
          "", ("tuft", "catface")),
    Beast("leopard", 0.72, Neck(0.34, 26, 0.21, 0.165), Head(0.23, 0.165, 0.10, 12, 0.030), (0.09, 0.06, 74),
          (1.05, 0.055, 0.6, -25), (0.135, 0.078, 0.052, 0.066), 1.14, 1.06, 0.0, 0.02, True, "#cf9f50", "#f0e2c6",
          "#241812", "", ("rosettes", "whiskers", "catface")),
    Beast("panther", 0.72, Neck(0.34, 26, 0.21, 0.165), Head(0.23, 0.165, 0.10, 12, 0.030), (0.09, 0.06, 74),
          (1.05, 0.052, 0.6, -25), (0.135, 0.078, 0.052, 0.066), 1.14, 1.06, 0.0, 0.02, True, "#2b2b33", "#36363e",
          "#121216",
          "", ("catface", "bright_eyes")),
    Beast("deer", 1.05, Neck(0.58, 58, 0.14, 0.085), Head(0.37, 0.098, 0.050, 22), (0.19, 0.055, 35),
    (0.14, 0.05, 1.0, 30),
          (0.105, 0.046, 0.024, 0.030), 0.90, 0.98, 0.02, 0.06, False, "#a06a3c", "#e4cda8", "#2e1f18", "",
          ("antlers", "spots")),
    Beast("doe", 0.95, Neck(0.56, 56, 0.13, 0.085), Head(0.37, 0.098, 0.050, 22), (0.22, 0.06, 35),
    (0.14, 0.05, 1.0, 30),
          (0.105, 0.046, 0.024, 0.030), 0.90, 0.96, 0.02, 0.06, False, "#a8744a", "#ead6b4", "#2e1f18", "", ("spots",)),
    Beast("moose", 1.9, Neck(0.46, 34, 0.21, 0.14), Head(0.50, 0.115, 0.095, 32), (0.17, 0.05, 40),
    (0.10, 0.04, 1.0, 0),
          (0.115, 0.050, 0.028, 0.036), 0.82, 1.12, -0.05, 0.05, False, "#4f3a2c", "#6a5240", "#241a14", "",
          ("palmate", "dewlap")),
    Beast("bear", 1.10, Neck(0.30, 16, 0.30, 0.23), Head(0.34, 0.185, 0.095, 16, 0.05), (0.09, 0.075, 72),
          (0.08, 0.07, 1.0, 0), (0.19, 0.125, 0.098, 0.105), 0.98, 1.38, -0.02, -0.03, True, "#5a3d28", "#6f4e34",
          "#1e1612",
          "", ()),
    Beast("polar bear", 1.30, Neck(0.38, 18, 0.28, 0.19), Head(0.36, 0.160, 0.085, 16, 0.04), (0.07, 0.06, 72),
          (0.06, 0.06, 1.0, 0), (0.19, 0.125, 0.10, 0.11), 1.02, 1.34, -0.02, -0.03, True, "#e2ddd0", "#d8d2c2",
          "#23211f",
          "", ()),
    Beast("panda", 0.85, Neck(0.22, 24, 0.30, 0.26), Head(0.28, 0.235, 0.105, 12, 0.03), (0.13, 0.10, 78),
          (0.06, 0.06, 1.0, 0), (0.20, 0.135, 0.11, 0.115), 0.92, 1.55, -0.02, -0.05, True, "#e8e4da", "#dcd6ca",
          "#1e1d20",
          "#1e1d20", ("eyepatch", "blacklegs")),
    Beast("cow", 1.35, Neck(0.36, 16, 0.22, 0.155), Head(0.42, 0.128, 0.092, 38), (0.16, 0.055, 8),
    (0.58, 0.022, 0.1, -70),
          (0.125, 0.064, 0.040, 0.052), 1.10, 1.34, 0.02, -0.06, False, "#8a5638", "#e4dccd", "#241a16", "",
          ("horns", "tuft", "udder", "patches")),
    Beast("bull", 1.5, Neck(0.34, 14, 0.28, 0.21), Head(0.40, 0.145, 0.10, 36), (0.15, 0.05, 8),
    (0.55, 0.022, 0.1, -70),
          (0.145, 0.072, 0.044, 0.056), 1.02, 1.42, -0.04, -0.02, False, "#33251e", "#3a2b22", "#171210", "",
          ("horns", "tuft")),
    Beast("bison", 1.75, Neck(0.28, 4, 0.34, 0.26), Head(0.40, 0.175, 0.10, 46), (0.10, 0.05, 0),
    (0.40, 0.022, 0.1, -60),
          (0.135, 0.068, 0.040, 0.050), 0.92, 1.44, -0.14, 0.03, False, "#4a3222", "#5f4430", "#1c1410", "",
          ("horns", "shag", "dewlap", "tuft")),
    Beast("sheep", 0.68, Neck(0.30, 36, 0.20, 0.15), Head(0.34, 0.118, 0.072, 34), (0.16, 0.05, -8),
    (0.16, 0.06, 0.3, -50),
          (0.105, 0.055, 0.036, 0.044), 0.95, 1.42, 0.0, -0.02, False, "#dcd5c4", "#d2cab8", "#2c2624", "#3a3230",
          ("wool", "darkface")),
    Beast("goat", 0.75, Neck(0.42, 54, 0.16, 0.105), Head(0.36, 0.108, 0.062, 28), (0.19, 0.045, 0),
    (0.14, 0.05, 1.0, 50),
          (0.105, 0.052, 0.032, 0.042), 0.95, 1.14, 0.0, 0.0, False, "#cfc6b6", "#e0d8c8", "#3a322c", "",
          ("ramhorns", "goatee")),
    Beast("pig", 0.70, Neck(0.20, 12, 0.26, 0.215), Head(0.40, 0.185, 0.105, 18), (0.19, 0.10, 60),
    (0.20, 0.02, 0.9, 40),
          (0.135, 0.082, 0.056, 0.060), 1.16, 1.50, 0.02, -0.04, False, "#d99a88", "#e4b0a0", "#7a4a44", "",
          ("snout",)),
    Beast("boar", 0.85, Neck(0.20, 6, 0.28, 0.22), Head(0.46, 0.175, 0.085, 24), (0.16, 0.06, 75),
    (0.30, 0.02, 0.3, -20),
          (0.125, 0.066, 0.042, 0.048), 1.04, 1.36, -0.06, 0.03, False, "#4a3c32", "#5a4a3c", "#1e1815", "",
          ("shag", "boartusks", "ridge")),
    Beast("elephant", 2.90, Neck(0.24, 34, 0.28, 0.25), Head(0.30, 0.235, 0.130, 58), (0.36, 0.30, -20),
          (0.48, 0.022, 0.1, -60), (0.160, 0.125, 0.100, 0.100), 0.82, 1.40, -0.02, -0.05, True, "#7d7a7e", "#8c888a",
          "#2c2a2e", "", ("trunk", "tusks", "column", "tuft")),
    Beast("mammoth", 3.3, Neck(0.24, 38, 0.29, 0.26), Head(0.30, 0.245, 0.130, 58), (0.18, 0.15, -20),
          (0.36, 0.03, 0.1, -60), (0.165, 0.130, 0.110, 0.105), 0.78, 1.44, -0.10, -0.05, True, "#5a3c28", "#6a4a34",
          "#2c2018",
          "", ("trunk", "longtusks", "column", "shag", "tuft")),
    Beast("rhino", 1.65, Neck(0.28, 2, 0.28, 0.235), Head(0.46, 0.185, 0.125, 22), (0.13, 0.06, 70),
          (0.34, 0.022, 0.1, -60), (0.165, 0.115, 0.090, 0.092), 1.05, 1.44, -0.02, -0.06, True, "#77736e", "#8a857e",
          "#2c2a28", "", ("rhinohorn", "stout", "tuft")),
    Beast("hippo", 1.4, Neck(0.22, 6, 0.32, 0.28), Head(0.48, 0.215, 0.185, 12), (0.08, 0.05, 70),
    (0.20, 0.02, 0.1, -60),
          (0.17, 0.13, 0.11, 0.11), 1.22, 1.66, -0.02, -0.12, True, "#6f6468", "#9a8488", "#2c2628", "", ("stout",)),
    Beast("giraffe", 2.9, Neck(0.98, 66, 0.15, 0.075), Head(0.27, 0.070, 0.042, 20), (0.10, 0.03, 40),
    (0.36, 0.018, 0.1, -75),
          (0.105, 0.044, 0.027, 0.034), 0.62, 0.96, -0.10, 0.03, False, "#d0a35c", "#ecdcb4", "#5a3a22", "",
          ("giraffespots", "ossicones", "tuft", "shortmane")),
    Beast("camel", 1.95, Neck(0.70, 42, 0.13, 0.080), Head(0.30, 0.080, 0.055, 6), (0.07, 0.03, 70),
    (0.34, 0.028, 0.1, -60),
          (0.105, 0.050, 0.034, 0.055), 0.78, 1.02, 0.0, 0.04, True, "#b88a54", "#d2ab78", "#4a3322", "",
          ("humps", "swan", "tuft")),
    Beast("llama", 1.15, Neck(0.68, 68, 0.15, 0.105), Head(0.27, 0.098, 0.055, 4), (0.17, 0.04, 85),
    (0.16, 0.06, 0.5, 10),
          (0.115, 0.066, 0.042, 0.044), 0.84, 1.24, 0.0, 0.0, False, "#d8c8ac", "#e8dcc8", "#4a3a30", "", ("wool",)),
    Beast("dinosaur", 3.6, Neck(1.05, 52, 0.24, 0.085), Head(0.20, 0.085, 0.060, 8), (0.001, 0.001, 70),
          (1.75, 0.17, 1.0, -4), (0.165, 0.120, 0.100, 0.105), 1.0, 1.36, -0.06, -0.05, True, "#6a7a4c", "#b8b48a",
          "#2c3022",
          "", ("stout", "spots")),
    Beast("rabbit", 0.22, Neck(0.22, 40, 0.23, 0.19), Head(0.30, 0.205, 0.105, 14), (0.55, 0.085, 84),
          (0.08, 0.11, 1.0, 40), (0.17, 0.085, 0.055, 0.065), 0.85, 1.42, 0.06, 0.0, True, "#9a8468", "#e2d8c6",
          "#2a2220", "",
          ("puff",)),
    Beast("mouse", 0.07, Neck(0.20, 24, 0.25, 0.20), Head(0.44, 0.20, 0.065, 14), (0.26, 0.20, 70),
    (1.5, 0.026, 0.3, -10),
          (0.13, 0.06, 0.045, 0.06), 1.15, 1.45, 0.06, -0.02, True, "#8a7868", "#cfc2b2", "#241e1c", "#d8a8a0",
          ("whiskers",)),
    Beast("squirrel", 0.12, Neck(0.24, 40, 0.22, 0.17), Head(0.29, 0.20, 0.088, 14), (0.125, 0.085, 78),
    (1.6, 0.22, 1.0, 80),
          (0.15, 0.07, 0.045, 0.06), 1.05, 1.2, 0.05, 0.0, True, "#a8582c", "#eadcc6", "#241a16", "",
          ("bush", "plume")),
)

_SMALL: tuple[Beast, ...] = (
    Beast("hedgehog", 0.13, Neck(0.14, 16, 0.26, 0.20), Head(0.40, 0.20, 0.060, 10), (0.10, 0.08, 78),
          (0.06, 0.04, 1.0, 0), (0.12, 0.07, 0.05, 0.06), 1.05, 1.75, 0.0, -0.04, True, "#a88a68", "#d8c4a4", "#3a2c22",
          "", ("quills", "roundears")),
    Beast("otter", 0.26, Neck(0.34, 24, 0.25, 0.20), Head(0.32, 0.19, 0.10, 8), (0.07, 0.06, 60), (1.1, 0.11, 0.4, -20),
          (0.13, 0.09, 0.07, 0.085), 1.75, 1.20, 0.02, 0.0, True, "#5a4030", "#b89a78", "#241a16", "",
          ("whiskers", "roundears")),
    Beast("beaver", 0.30, Neck(0.22, 20, 0.28, 0.24), Head(0.36, 0.22, 0.12, 12), (0.08, 0.08, 60),
          (0.75, 0.16, 0.6, -12), (0.13, 0.09, 0.07, 0.085), 1.35, 1.65, 0.02, -0.04, True, "#6a4326", "#8a6242",
          "#241a16", "", ("roundears", "paddle")),
    Beast("raccoon", 0.30, Neck(0.24, 30, 0.23, 0.19), Head(0.34, 0.20, 0.062, 12, 0.02), (0.16, 0.10, 78),
          (0.80, 0.11, 0.5, -15), (0.13, 0.075, 0.05, 0.06), 1.10, 1.40, 0.05, -0.02, True, "#77716a", "#d8d2c6",
          "#1e1c1e", "#2a2626", ("fluffy", "bush", "roundears")),
    Beast("badger", 0.32, Neck(0.22, 14, 0.26, 0.20), Head(0.40, 0.18, 0.075, 10), (0.08, 0.07, 70),
          (0.25, 0.07, 0.5, -15), (0.15, 0.095, 0.07, 0.08), 1.45, 1.50, 0.0, -0.03, True, "#77726c", "#e4ded2",
          "#1e1c1e", "#242226", ("roundears",)),
    Beast("koala", 0.50, Neck(0.16, 30, 0.27, 0.25), Head(0.30, 0.27, 0.09, 8), (0.22, 0.18, 62), (0.04, 0.04, 1.0, 0),
          (0.17, 0.12, 0.09, 0.10), 0.85, 1.45, -0.02, -0.02, True, "#8c8a8c", "#e0dcd6", "#222024", "",
          ("roundears", "fluffy")),
    Beast("sloth", 0.45, Neck(0.22, 20, 0.25, 0.22), Head(0.26, 0.23, 0.10, 6), (0.02, 0.05, 60), (0.04, 0.04, 1.0, 0),
          (0.15, 0.11, 0.085, 0.09), 1.0, 1.30, -0.04, 0.0, True, "#8a7658", "#d8caa8", "#3a2c20", "",
          ("shag", "smile")),
    Beast("gorilla", 1.35, Neck(0.14, 34, 0.30, 0.27), Head(0.24, 0.20, 0.125, 4, -0.03), (0.06, 0.05, 20),
          (0.02, 0.03, 1.0, 0), (0.17, 0.125, 0.085, 0.10), 0.78, 1.42, -0.14, -0.02, True, "#26262a", "#5a524e",
          "#121214", "", ("apeface", "roundears", "shag")),
    Beast("monkey", 0.46, Neck(0.20, 48, 0.17, 0.14), Head(0.22, 0.19, 0.10, 4, -0.02), (0.10, 0.09, 20),
          (1.35, 0.036, 0.9, 60), (0.11, 0.07, 0.05, 0.06), 0.98, 1.02, 0.0, 0.03, True, "#7a5236", "#d8b48a",
          "#2a1c16", "", ("apeface", "roundears", "fluffy")),
    Beast("kangaroo", 0.95, Neck(0.36, 58, 0.15, 0.095), Head(0.34, 0.105, 0.062, 20), (0.26, 0.06, 78),
          (1.05, 0.105, 1.0, -35), (0.16, 0.062, 0.036, 0.05), 0.80, 1.0, -0.06, 0.02, True, "#a8744a", "#d8b890",
          "#3a281e", "", ()),
    Beast("triceratops", 2.6, Neck(0.20, 4, 0.32, 0.27), Head(0.52, 0.22, 0.13, 20), (0.001, 0.001, 70),
          (0.95, 0.15, 0.9, -20), (0.18, 0.125, 0.095, 0.10), 1.10, 1.50, 0.02, -0.05, True, "#7a7a52", "#c0b48a",
          "#33301f", "", ("frill", "column")),
    Beast("stegosaurus", 2.6, Neck(0.36, -4, 0.24, 0.12), Head(0.26, 0.085, 0.055, 14), (0.001, 0.001, 70),
          (1.25, 0.16, 1.0, -8), (0.18, 0.12, 0.095, 0.10), 1.05, 1.45, 0.06, -0.05, True, "#6a7a4c", "#b8b48a",
          "#2c3022", "", ("plates", "column")),
    Beast("armadillo", 0.18, Neck(0.16, 10, 0.22, 0.16), Head(0.46, 0.14, 0.05, 16), (0.20, 0.07, 80),
          (0.9, 0.07, 0.5, -15), (0.12, 0.07, 0.05, 0.06), 1.2, 1.55, 0.0, -0.03, True, "#8a7a66", "#b8a890", "#3a3028",
          "", ("shell",)),
)

NATURES: dict[str, tuple[str, float, float, str]] = {
    "horse": ("plain", 0.012, 0.3, "#24140c"), "dog": ("plain", 0.022, 0.4, "#5a3018"),
    "corgi": ("corgi", 0.05, 0.45, "#3a2014"),
    "husky": ("husky", 0.055, 0.45, "#7fb4d8"), "wolf": ("canid", 0.060, 0.45, "#d8a83c"),
    "fox": ("canid", 0.050, 0.42, "#c8862c"), "cat": ("tabby", 0.035, 0.38, "#9ab83c"),
    "tiger": ("tiger", 0.026, 0.35, "#d8b23c"), "lion": ("plain", 0.020, 0.3, "#c8922c"),
    "lioness": ("plain", 0.024, 0.3, "#c8922c"), "leopard": ("rosettes", 0.022, 0.35, "#b8a83c"),
    "panther": ("plain", 0.020, 0.3, "#d8d83c"), "deer": ("plain", 0.018, 0.3, "#1c120c"),
    "doe": ("fawn", 0.018, 0.3, "#1c120c"), "moose": ("plain", 0.035, 0.4, "#1c120c"),
    "bear": ("muzzled", 0.075, 0.5, "#2a180e"), "polar bear": ("plain", 0.060, 0.5, "#1c120c"),
    "panda": ("panda", 0.060, 0.5, "#1c120c"), "cow": ("patched", 0.012, 0.3, "#1c120c"),
    "bison": ("plain", 0.060, 0.5, "#1c120c"),
    "goat": ("plain", 0.035, 0.4, "#c8a24a"), "boar": ("plain", 0.045, 0.4, "#2a180e"),
    "mammoth": ("plain", 0.085, 0.5, "#1c120c"), "giraffe": ("giraffe", 0.012, 0.3, "#1c120c"),
    "camel": ("plain", 0.025, 0.4, "#1c120c"), "llama": ("plain", 0.060, 0.6, "#1c120c"),
    "rabbit": ("plain", 0.050, 0.5, "#1c120c"), "mouse": ("plain", 0.045, 0.45, "#0c0808"),
    "squirrel": ("plain", 0.055, 0.5, "#0c0808"), "hedgehog": ("plain", 0.030, 0.4, "#0c0808"),
    "otter": ("plain", 0.035, 0.35, "#0c0808"), "beaver": ("plain", 0.050, 0.4, "#0c0808"),
    "raccoon": ("raccoon", 0.060, 0.5, "#0c0808"), "badger": ("banded", 0.055, 0.45, "#0c0808"),
    "koala": ("plain", 0.060, 0.6, "#1c100c"), "sloth": ("sloth", 0.080, 0.5, "#1c100c"),
    "gorilla": ("ape", 0.055, 0.5, "#3a200e"), "monkey": ("ape", 0.050, 0.45, "#3a200e"),
    "kangaroo": ("plain", 0.025, 0.4, "#1c120c"), "donkey": ("plain", 0.025, 0.4, "#1c120c"),
    "dinosaur": ("dappled", 0.0, 0.3, "#d8a83c"), "triceratops": ("dappled", 0.0, 0.3, "#d8a83c"),
    "stegosaurus": ("dappled", 0.0, 0.3, "#d8a83c"),
}
"""Beast -> its pattern, length of hair, how far it stands off, colour of its eyes."""
ROUND_EARED = frozenset({"tiger", "lion", "lioness", "leopard", "panther", "bear", "polar bear", "panda", "mouse"})
_CATS = frozenset({"tiger", "lion", "lioness", "leopard", "panther"})
HUMPED = {"tiger": 0.035, "lion": 0.03, "lioness": 0.035, "leopard": 0.035, "panther": 0.035, "cat": 0.015,
    "bear": 0.05, "bison": 0.16, "moose": 0.10, "boar": 0.05, "mammoth": 0.08, "gorilla": 0.06}
NOSES = {"cat": "#c88a84", "tiger": "#b8706a", "lion": "#6a4a42", "lioness": "#6a4a42", "leopard": "#8a5a52",
         "rabbit": "#c8928a", "pig": "#c88a80", "mouse": "#c8928a", "koala": "#1e1c20"}
WIDE_EYED = {"cat": 1.25, "rabbit": 1.35, "mouse": 1.6, "squirrel": 1.4, "fox": 1.15, "deer": 1.25, "doe": 1.35,
             "panda": 1.1, "hedgehog": 1.2, "corgi": 1.25, "dog": 1.15, "monkey": 1.2, "koala": 0.8, "elephant": 0.7,
             "hippo": 0.7, "whale": 0.6, "llama": 1.2, "cow": 1.15, "giraffe": 1.4, "camel": 1.2}


SQUAT = {"hedgehog": 0.24, "mouse": 0.22, "otter": 0.24, "beaver": 0.24, "badger": 0.16, "armadillo": 0.20,
    "squirrel": 0.10, "pig": 0.10,
         "hippo": 0.14, "rabbit": 0.14, "raccoon": 0.10, "koala": 0.16, "sloth": 0.16, "cat": 0.04, "corgi": 0.15,
         "rhino": 0.06}


BIG_HEADED = {"elephant": 1.0, "mammoth": 1.0, "giraffe": 1.12, "rabbit": 1.04, "koala": 1.0, "hedgehog": 1.0,
    "triceratops": 1.0, "whale": 1.0, "armadillo": 1.0, "gorilla": 1.05, "dinosaur": 1.1, "corgi": 1.04, "mouse": 1.05}
"""How much larger heads are drawn than they are: faces are what one looks at."""


def _faced(b: Beast) -> Beast:
    """Head, its ears and the top of its neck, enlarged."""
    k = BIG_HEADED.get(b.name, 1.20 if b.paw else 1.10)
    cut, (long, wide, up) = b.head, b.ear
    return replace(b, head=replace(cut, length=cut.length * k, skull=cut.skull * k, muzzle=cut.muzzle * k,
        stop=cut.stop * k), ear=(long * k, wide * k, up), neck=replace(b.neck, top=b.neck.top * (0.4 + 0.6 * k)))


def _natural(b: Beast) -> Beast:
    b = _faced(b)
    if b.name in _CATS:  # long in the neck, deep in the chest, drawn in at the loins
        b = replace(b, tuck=b.tuck + 0.055, neck=replace(b.neck, length=b.neck.length * 1.16, up=b.neck.up + 5),
            leg=(b.leg[0] * 1.08, b.leg[1] * 1.06, b.leg[2], b.leg[3] * 0.90))
    pattern, nap, fluff, iris = NATURES.get(b.name, ("plain", 0.0, 0.3, "#1c120c"))
    extras = (*b.extras, "roundears") if b.name in ROUND_EARED else b.extras
    extras = (*extras, "fluffy") if b.name in ("fox", "wolf", "husky", "corgi", "cat", "lynx") else extras
    return replace(b, pattern=pattern, nap=nap, fluff=fluff, iris=iris, extras=extras, hump=HUMPED.get(b.name, 0.0),
                   nose=NOSES.get(b.name, ""), eyes=WIDE_EYED.get(b.name, 1.0),
                   squat=SQUAT.get(b.name, 0.0))


BEASTS: dict[str, Beast] = {b.name: _natural(b) for b in (*_LARGE, *_SMALL)}

_WORDS = {
    "horse": "horse stallion mare pony foal unicorn pegasus zebra mustang steed", "donkey": "donkey mule",
    "dog": "dog puppy hound labrador retriever terrier dachshund sheepdog beagle pup", "corgi": "corgi",
    "husky": "husky malamute shepherd_dog sled_dog", "wolf": "wolf coyote jackal hyena werewolf", "fox": "fox vixen",
    "cat": "cat kitten tabby kitty", "tiger": "tiger tigress", "lion": "lion",
    "lioness": "lioness puma cougar cheetah lynx",
    "leopard": "leopard jaguar snow_leopard", "panther": "panther", "deer": "deer stag elk reindeer buck",
    "doe": "doe fawn antelope gazelle impala", "moose": "moose", "bear": "bear grizzly cub", "polar bear": "polar_bear",
    "panda": "panda", "cow": "cow calf cattle ox", "bull": "bull", "bison": "bison buffalo yak", "sheep": "sheep lamb",
    "goat": "goat ram ibex", "pig": "pig piglet", "boar": "boar", "elephant": "elephant", "mammoth": "mammoth",
    "rhino": "rhino rhinoceros", "hippo": "hippo hippopotamus", "giraffe": "giraffe", "camel": "camel dromedary",
    "llama": "llama alpaca", "rabbit": "rabbit hare bunny", "mouse": "mouse rat hamster",
    "hedgehog": "hedgehog porcupine", "otter": "otter weasel ferret stoat mink", "beaver": "beaver capybara",
    "raccoon": "raccoon red_panda", "badger": "badger skunk", "koala": "koala koala_bear wombat",
    "sloth": "sloth anteater",
    "gorilla": "gorilla ape", "monkey": "monkey chimpanzee chimp orangutan lemur baboon",
    "kangaroo": "kangaroo wallaby",
    "triceratops": "triceratops protoceratops", "stegosaurus": "stegosaurus stegasaurus ankylosaurus",
    "armadillo": "armadillo",
    "squirrel": "squirrel chipmunk", "dinosaur": "dinosaur brontosaurus diplodocus sauropod brachiosaurus",
}
WORD_BEAST: dict[str, str] = {w.replace("_", " "): b for b, words in _WORDS.items() for w in words.split()}
KIND_BEAST: dict[str, str] = {"bigcat": "tiger"}
"""The planner's kind -> beast, where the names differ."""
