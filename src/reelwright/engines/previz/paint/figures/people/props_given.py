"""What one gives to another: held out in both hands, drawn by the prompt's word for it. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import Bench, between
from reelwright.engines.previz.paint.figures.people.props_paper import envelope
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP
from reelwright.engines.previz.paint.figures.tone import paint, tint

_GOLD = "#d8a838"


def _letter(w: Wearer, b: Bench) -> None:
    del w
    envelope(b)


def _box(w: Wearer, b: Bench) -> None:
    """Wrapped, with a ribbon and a bow."""
    colour, ribbon = w.accent, paint("#f4e6c0")
    b.box((-0.055, -0.03, -0.065), (0.055, 0.065, 0.065), colour)
    b.box((-0.057, -0.031, -0.011), (0.057, 0.067, 0.011), ribbon)
    b.box((-0.011, -0.031, -0.067), (0.011, 0.067, 0.067), ribbon)
    for side in (-1, 1):
        b.tube(((0, 0.066, 0), (0, 0.100, 0.035 * side), (0, 0.074, 0.044 * side), (0, 0.066, 0)),
            (0.008, 0.012, 0.010, 0.006), ribbon, 9)


def _parcel(w: Wearer, b: Bench) -> None:
    del w
    b.box((-0.055, -0.03, -0.075), (0.055, 0.060, 0.075), paint("#b88a54"))
    b.box((-0.012, -0.031, -0.077), (0.012, 0.062, 0.077), paint("#d8c090"))


def _flowers(w: Wearer, b: Bench) -> None:
    """A bunch in paper."""
    b.lathe(((-0.07, 0.010), (0.0, 0.030), (0.07, 0.070)), paint("#efe6d4"))
    said = w.thing
    hues = ("#c8302c",) if "rose" in said else ("#e2b93c", "#e8a03c") if "sunflower" in said else (
        "#c8302c", "#e2b93c", "#d98aa6", "#f4efe6", "#7a4ab0")
    for k in range(13):
        a, r = 2.4 * k, 0.066 * math.sqrt((k + 0.4) / 13)
        at = (r * math.cos(a), 0.085 + 0.03 * (1 - r / 0.07), r * math.sin(a))
        for j in range(5):
            c = 1.257 * j + k
            w.model.ball(b(at[0] + 0.013 * math.cos(c), at[1], at[2] + 0.013 * math.sin(c)), 0.012 * w.size,
                paint(hues[k % len(hues)]))
        w.model.ball(b(at[0], at[1] + 0.007, at[2]), 0.008 * w.size, tint(paint(hues[k % len(hues)]), 0.7))


def _trophy(w: Wearer, b: Bench) -> None:
    """A gold cup with two handles on a dark foot."""
    del w
    gold = paint(_GOLD)
    b.box((-0.030, -0.070, -0.030), (0.030, -0.030, 0.030), paint("#3a2418"))
    b.lathe(((-0.030, 0.024), (-0.020, 0.010), (0.012, 0.009), (0.024, 0.034), (0.060, 0.056), (0.115, 0.062),
        (0.115, 0.056), (0.07, 0.05), (0.04, 0.0)), gold, 0.95)
    for side in (-1, 1):
        b.tube(((0, 0.100, 0.060 * side), (0, 0.105, 0.092 * side), (0, 0.065, 0.088 * side), (0, 0.045, 0.046 * side)),
            (0.006,) * 4, gold, 9, 0.95)


def _medal(w: Wearer, b: Bench) -> None:
    """A disc on a ribbon that hangs between the hands."""
    for side in (-1, 1):
        b.tube(((0, 0.045, 0.065 * side), (0, -0.035, 0.006 * side)), (0.008, 0.008), paint("#2f4f9c"), 4)
    tone = paint("#c2c8d0" if "silver" in w.thing else "#b0703c" if "bronze" in w.thing else _GOLD)
    disc = Bench(w, b(0.0, -0.062, 0), up=b.x, ahead=UP)
    disc.lathe(((-0.006, 0.0), (-0.006, 0.034), (0.006, 0.034), (0.006, 0.0)), tone, 0.95)


def _diploma(w: Wearer, b: Bench) -> None:
    del w
    b.tube(((0, 0.0, -0.085), (0, 0.0, 0.085)), (0.022, 0.022), paint("#f4ecd8"), 4)
    b.tube(((0, 0.0, -0.010), (0, 0.0, 0.010)), (0.0245, 0.0245), paint("#b8241c"), 3)


def _money(w: Wearer, b: Bench) -> None:
    del w
    for k in range(3):
        b.board(((0.002 * k, -0.030, -0.052 + 0.010 * k), (0.002 * k, 0.024, -0.052 + 0.010 * k),
            (0.002 * k, 0.024, 0.052 + 0.010 * k), (0.002 * k, -0.030, 0.052 + 0.010 * k)),
            paint("#7fa878" if k % 2 else "#a8c89a"))


def _cup(w: Wearer, b: Bench) -> None:
    """A cup that steams."""
    b.lathe(((-0.030, 0.026), (0.040, 0.036), (0.040, 0.030), (0.03, 0.0)), paint("#f2efe8"), 0.5)
    b.lathe(((0.028, 0.0), (0.032, 0.031)), paint("#4a2a18"))
    for k in range(4):
        rise = (w.phase + k / 4) % 1.0
        w.model.ball(b(0.012 * math.sin(5 * k), 0.05 + 0.14 * rise, 0.012 * math.cos(3 * k)),
            (0.012 + 0.02 * rise) * w.size, (0.92, 0.92, 0.92), opacity=0.3 * (1 - rise) * min(1.0, 5 * rise))


def _plate(w: Wearer, b: Bench) -> None:
    """A full plate."""
    b.lathe(((-0.012, 0.035), (-0.006, 0.085), (0.004, 0.100), (0.0, 0.090), (-0.008, 0.0)), paint("#f4f2ec"), 0.5)
    for k, tone in enumerate(("#b8683c", "#5f8a34", "#e2b93c", "#c8442c", "#e8d8b0")):
        w.model.ball(b(0.040 * math.cos(1.257 * k), 0.012, 0.040 * math.sin(1.257 * k)), 0.030 * w.size, paint(tone))


def _book(w: Wearer, b: Bench) -> None:
    b.box((-0.014, -0.055, -0.045), (0.014, 0.065, 0.045), tint(w.accent, 0.8))
    b.box((-0.011, -0.051, -0.040), (0.011, 0.061, 0.0465), paint("#f2ead8"))


def _key(w: Wearer, b: Bench) -> None:
    gold = paint(_GOLD)
    b.tube(((0, 0, -0.06), (0, 0, 0.03)), (0.005, 0.005), gold, 4, 0.9)
    for k in range(8):
        a, c = 0.785 * k, 0.785 * (k + 1)
        b.tube(((0, 0.022 * math.sin(a), 0.05 + 0.022 * math.cos(a)), (0, 0.022 * math.sin(c),
            0.05 + 0.022 * math.cos(c))), (0.005, 0.005), gold, 2, 0.9)
    b.box((-0.003, -0.024, -0.055), (0.003, 0.0, -0.040), gold)
    del w


def _ball(w: Wearer, b: Bench) -> None:
    """What is round and small: an apple, an egg, a coin, a jewel."""
    said = w.thing
    tone = "#d8a838" if "coin" in said or "gold" in said else "#e8e0d0" if "egg" in said else "#b8302a"
    if "crystal" in said or "gem" in said or "diamond" in said or "orb" in said:
        w.model.ball(b(0, 0.025, 0), 0.036 * w.size, (0.45, 0.85, 1.0), glow=0.7)
        return
    w.model.ball(b(0, 0.022, 0), 0.036 * w.size, paint(tone), gloss=0.5)


def _glass(w: Wearer, b: Bench) -> None:
    """A glass of what is said: wine on a stem, the rest in a tumbler."""
    tone = next((hue for word, hue in _DRINKS.items() if word in w.thing), "#a8d4e8")
    low = -0.025
    if "wine" in w.thing or "champagne" in w.thing:
        b.lathe(((-0.075, 0.028), (-0.072, 0.005), (-0.03, 0.005), (-0.02, 0.018)), paint("#dfe9ee"), 0.9)
        low = -0.02
    b.lathe(((low, 0.022), (0.030, 0.029), (0.032, 0.0)), paint(tone), 0.7)
    b.lathe(((0.033, 0.030), (0.062, 0.031), (0.062, 0.027)), paint("#e4eef2"), 0.9)


def _phone(w: Wearer, b: Bench) -> None:
    """A dark slab with a lit screen; a remote has buttons."""
    b.box((-0.005, -0.020, -0.042), (0.005, 0.022, 0.042), paint("#20242c"))
    if "remote" in w.thing or "control" in w.thing:
        for k in range(6):
            b.tube(((-0.008, 0.0, -0.030 + 0.012 * k), (-0.005, 0.0, -0.030 + 0.012 * k)), (0.005, 0.005),
                paint("#c8302c" if k == 0 else "#d8dce0"), 2)
        return
    b.board(((-0.006, -0.016, -0.036), (-0.006, 0.018, -0.036), (-0.006, 0.018, 0.036), (-0.006, -0.016, 0.036)),
        paint("#8fc4e8"), 0.35)


def _pen(w: Wearer, b: Bench) -> None:
    tone = "#e0b040" if "pencil" in w.thing else "#27406c"
    b.tube(((0, 0.01, -0.055), (0, 0.01, 0.045)), (0.0065, 0.0065), paint(tone), 4, 0.6)
    b.tube(((0, 0.01, 0.045), (0, 0.01, 0.058)), (0.0055, 0.001), paint("#d8c8a0"), 3)


def _sheet(w: Wearer, b: Bench) -> None:
    """Sheets of paper: a map is coloured, a card small."""
    tall, wide = (0.05, 0.045) if "card" in w.thing or "tissue" in w.thing else (0.085, 0.075)
    tone = "#d8dcae" if "map" in w.thing else "#f6f4ee"
    b.board(((0.0, -0.02, -wide), (0.004, tall, -wide), (0.004, tall, wide), (0.0, -0.02, wide)), paint(tone))
    for k in range(3) if tall > 0.06 else ():
        at = 0.01 + 0.022 * k
        b.tube(((-0.002, at, -0.8 * wide), (-0.002, at + 0.008 * ("map" in w.thing), 0.8 * wide)), (0.0018, 0.0018),
            paint("#c8502c" if "map" in w.thing else "#9aa0a8"), 2)


def _towel(w: Wearer, b: Bench) -> None:
    """Folded cloth."""
    for k in range(3):
        low = -0.02 + 0.018 * k
        b.box((-0.05, low, -0.062), (0.05, low + 0.016, 0.062), tint(w.accent, 1.15 - 0.1 * (k % 2)))


def _hat(w: Wearer, b: Bench) -> None:
    tone = paint("#6a4a30")
    b.lathe(((0.0, 0.088), (0.008, 0.088), (0.010, 0.050), (0.055, 0.046), (0.062, 0.0)), tone)
    b.lathe(((0.012, 0.0515), (0.026, 0.0505)), paint("#2c2018"))
    del w


def _camera(w: Wearer, b: Bench) -> None:
    b.box((-0.022, -0.02, -0.050), (0.022, 0.042, 0.050), paint("#26282c"))
    b.box((-0.012, 0.042, -0.018), (0.012, 0.056, 0.018), paint("#3a3c40"))
    b.tube(((0.022, 0.010, 0), (0.062, 0.010, 0)), (0.028, 0.026), paint("#1a1c20"), 5, 0.8)
    del w


def _case(w: Wearer, b: Bench) -> None:
    """A suitcase or a bag, its handle between the hands."""
    tone = tint(w.accent, 0.8)
    b.box((-0.045, -0.20, -0.11), (0.045, -0.03, 0.11), tone)
    for z in (-0.06, 0.06):
        b.box((-0.047, -0.201, z - 0.010), (0.047, -0.029, z + 0.010), paint("#3a2a1c"))
    handle = ((0, -0.03, -0.04), (0, 0.01, -0.035), (0, 0.01, 0.035), (0, -0.03, 0.04))
    b.tube(handle, (0.008,) * 4, paint("#3a2a1c"), 9)


def _sports_ball(w: Wearer, b: Bench) -> None:
    said = w.thing
    tone, r = ("#d0702c", 0.068) if "basket" in said else ("#c8e048", 0.022) if "tennis" in said else ("#f0eee8", 0.064)
    w.model.ball(b(0, r - 0.01, 0), r * w.size, paint(tone), gloss=0.3)
    if "soccer" in said or "football" in said:
        for k in range(14):  # its dark patches
            up = 1.0 - 2.0 * (k + 0.5) / 14
            a, flat = 2.4 * k, 0.94 * r * math.sqrt(1.0 - up * up)
            w.model.ball(b(flat * math.cos(a), r - 0.01 + 0.94 * r * up, flat * math.sin(a)), 0.017 * w.size,
                paint("#1c1c20"))
    elif "basket" in said:
        for turn in (0.0, math.pi / 2):
            ring = [(1.005 * r * math.cos(a) * math.cos(turn), r - 0.01 + 1.005 * r * math.sin(a),
                     1.005 * r * math.cos(a) * math.sin(turn)) for a in (math.tau * k / 24 for k in range(25))]
            b.tube(ring, (0.003,) * len(ring), paint("#2a1c14"), 5)


_DRINKS = {"white wine": "#e8dc9a", "wine": "#7a1c2c", "champagne": "#ecd890", "beer": "#dca03c", "orange": "#f0a030",
    "juice": "#f0a030", "milk": "#f6f2ea", "cola": "#4a2418", "lemonade": "#f0e48c", "whisk": "#b8742c"}
_MAKERS: Mapping[str, tuple[Callable[[Wearer, Bench], None], str]] = {
    "letter": (_letter, "letter envelope invitation ticket note mail telegram"),
    "box": (_box, "gift present surprise"),
    "parcel": (_parcel, "box package parcel delivery order pizza"),
    "flowers": (_flowers, "flower flowers bouquet rose roses tulip tulips daisy daisies sunflower lily orchid"),
    "trophy": (_trophy, "trophy award prize oscar"),
    "medal": (_medal, "medal ribbon necklace amulet"),
    "diploma": (_diploma, "diploma certificate degree scroll contract"),
    "money": (_money, "money cash bill banknote change tip wage"),
    "mug": (_cup, "coffee tea mug cup cocoa latte"),
    "plate": (_plate, "food meal plate dinner dish sandwich cake bread soup burger bowl breakfast lunch candy"),
    "book": (_book, "book menu notebook diary"),
    "key": (_key, "key keys"),
    "ball": (_ball, "apple coin egg gem crystal orb diamond fruit orange stone"),
    "glass": (_glass, "glass wine beer juice drink water champagne lemonade milk smoothie cocktail whiskey whisky"),
    "phone": (_phone, "phone smartphone cellphone mobile tablet remote control controller"),
    "pen": (_pen, "pen pencil brush marker"), "hat": (_hat, "hat cap fedora"), "camera": (_camera, "camera"),
    "sheet": (_sheet, "map paper papers document documents newspaper card cards tissue napkin photo photograph"),
    "towel": (_towel, "towel blanket cloth shirt handkerchief scarf clothes"),
    "case": (_case, "suitcase briefcase bag handbag backpack luggage"),
    "sports ball": (_sports_ball, "ball basketball football volleyball"),
}  # fmt: skip
GIVEN: Mapping[str, str] = {word: name for name, (_, words) in _MAKERS.items() for word in words.split()}
"""The prompt's word for what is given -> how it is drawn."""


def _given(w: Wearer) -> None:
    words = w.thing.split()
    name = next((GIVEN[word] for word in reversed(words) if word in GIVEN), "box")
    b = Bench(w, between(w) + w.bones.frame_chest[:, 0] * 0.045 * w.size + UP * 0.012 * w.size)
    _MAKERS[name][0](w, b)


def _spun_ball(w: Wearer) -> None:
    """On the finger tip, its seams going round."""
    r, turned = 0.068, math.tau * w.phase
    b = Bench(w, held_point(w, 1) + UP * (0.035 + r) * w.size)
    w.model.ball(b(0, 0, 0), r * w.size, paint("#d0702c"), gloss=0.3)
    for turn in (turned, turned + math.pi / 2):
        ring = [(1.005 * r * math.cos(a) * math.cos(turn), 1.005 * r * math.sin(a),
                 1.005 * r * math.cos(a) * math.sin(turn)) for a in (math.tau * k / 24 for k in range(25))]
        b.tube(ring, (0.003,) * len(ring), paint("#2a1c14"), 5)


GIVEN_PROPS: dict[str, Callable[[Wearer], None]] = {"given": _given, "spun_ball": _spun_ball}
