"""What stands beside a road: hydrants, signs, meters, lights, bins, boxes, booths, cones, pumps. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    enamel,
    glass,
    lit,
    matt,
    metal,
    rock,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEEL, DARK = metal("#9aa2a8", 0.6, 0.4), matt("#17181a")


def ring(radius: float, sides: int, turn: float = 0.0) -> list[tuple[float, float]]:
    """A regular outline about the origin."""
    angles = np.linspace(0, 2 * math.pi, sides, endpoint=False) + math.radians(turn)
    return [(radius * math.cos(a), radius * math.sin(a)) for a in angles]


def plate(outline: list[tuple[float, float]], thick: float, stuff: Stuff) -> Mesh:
    """A flat board that looks along +x: its outline to the right and up."""
    return prism(outline, thick, stuff, thick * 0.2).turned("y", 90)


def hydrant(cue: Cue) -> Thing:
    """A fire hydrant: flanged barrel, bonnet with a nut, three capped nozzles, chains."""
    coat = surface(cue, enamel("#c3271f", 0.25))
    cap = coat if cue.colours else Stuff(paint("#d8d2c0"), gloss=0.6, metal=0.3, wear=0.5)
    profile = [(0.0, 0.0), (0.19, 0.0), (0.19, 0.035), (0.135, 0.04), (0.135, 0.10), (0.17, 0.105), (0.17, 0.135),
               (0.118, 0.14), (0.112, 0.52), (0.165, 0.525), (0.165, 0.56), (0.145, 0.565)]
    dome = curve([(0.145, 0.565), (0.142, 0.60), (0.115, 0.66), (0.06, 0.70), (0.0, 0.71)], 20)
    parts = [lathe(profile, coat, 40), lathe(dome, coat, 40), lathe(ring(0.034, 5), STEEL, 5),
             lathe([(0.04, 0.69), (0.04, 0.74), (0.03, 0.77), (0.0, 0.77)], coat, 5)]
    nozzle = [lathe([(0.0, 0.0), (0.075, 0.0), (0.075, 0.16), (0.0, 0.16)], coat, 28),
              lathe([(0.0, 0.15), (0.092, 0.15), (0.092, 0.185), (0.07, 0.2), (0.0, 0.2)], cap, 8),
              lathe([(0.026, 0.2), (0.024, 0.24), (0.0, 0.24)], cap, 5)]
    wide = join(nozzle).turned("z", -90)
    parts.append(wide.scaled(1.0, 1.25, 1.25).moved(0.0, 0.40, 0))
    parts += [wide.turned("y", side).moved(0, 0.44, 0) for side in (90, -90)]
    parts += [around(lathe([(0.0, 0.0), (0.014, 0.0), (0.014, 0.02), (0.0, 0.022)], STEEL, 6).moved(r, y, 0), 8)
              for r, y in ((0.152, 0.135), (0.165, 0.03), (0.152, 0.56))]
    parts.append(tube([(0.21, 0.34, 0.05), (0.19, 0.25, 0.07), (0.13, 0.24, 0.1), (0.10, 0.36, 0.17)], 0.007, STEEL, 6,
                      20))
    return Thing(join(parts), pitch=8.0, turned=50.0, wear=0.3 if "rusty" in cue.traits else 0.05)


def road_sign(cue: Cue) -> Thing:
    """On its pole: an octagon that says STOP, a yield triangle, a yellow diamond, a street's name, by the word."""
    word = cue.word.lower()
    parts = [tube([(0, 0, 0), (0, 1.72, 0)], 0.03, STEEL, 10)]
    white, ink = matt("#f1efe8", 0.1), matt("#141416", 0)
    if "stop" in word:
        red = enamel(tone(cue, "#b81d1f"), 0.1)
        face = [plate(ring(0.41, 8, 22.5), 0.016, white), plate(ring(0.385, 8, 22.5), 0.02, red).moved(0.002),
                inscription(printed(cue) or "STOP", 0.62, 0.30, white).moved(0.016)]
    elif "yield" in word or "give way" in word:
        face = [plate(ring(0.46, 3, 30), 0.016, enamel("#b81d1f", 0.1)),
                plate(ring(0.28, 3, 30), 0.02, white).moved(0.003)]
        face = [join(face).turned("x", 60), inscription(printed(cue) or "YIELD", 0.3, 0.09, ink).moved(0.016, 0.05, 0)]
    elif "street" in word:
        face = [plate([(-0.5, -0.1), (0.5, -0.1), (0.5, 0.1), (-0.5, 0.1)], 0.02, enamel(tone(cue, "#1f6a45"), 0.1)),
                inscription(printed(cue) or "MAIN ST", 0.85, 0.12, white).moved(0.014)]
    else:
        yellow = enamel(tone(cue, "#eab308"), 0.1)
        face = [plate(ring(0.47, 4, 0), 0.016, ink), plate(ring(0.44, 4, 0), 0.02, yellow).moved(0.002)]
        says = printed(cue)
        drawn = emblem(pictured(cue), 0.46, ink, yellow) if pictured(cue) else None
        words = [inscription(says, 0.5, 0.34, ink, 8).moved(0.016)] if says else []
        face += [drawn.moved(0.016)] if drawn is not None else words or [
            plate([(-0.045, -0.22), (0.045, -0.22), (0.045, 0.02), (0.12, 0.02), (0.0, 0.22), (-0.12, 0.02),
                   (-0.045, 0.02)], 0.02, ink).moved(0.008)]
    bolts = [ball(0.013, STEEL, 1.0, 8).moved(0.022, y, 0) for y in (-0.3, 0.3) if "street" not in word]
    parts += [m.moved(0.034, 1.45, 0) for m in (*face, *bolts)]
    return Thing(join(parts), pitch=-3.0, turned=62.0, wear=0.1)


def meter(cue: Cue) -> Thing:
    """A parking meter: a round-headed box on a post, its window, slot, dial and label."""
    coat = surface(cue, enamel("#5f6a72", 0.5))
    head = curve([(-0.085, 0.0), (-0.10, 0.12), (-0.098, 0.20), (-0.06, 0.275), (0.0, 0.30), (0.06, 0.275),
                  (0.098, 0.20), (0.10, 0.12), (0.085, 0.0)], 40)
    body = prism(head, 0.15, coat, 0.02).turned("y", 90).moved(0, 1.10, 0)
    lens = [(0.075 * math.cos(a), 0.16 + 0.10 * math.sin(a)) for a in np.linspace(0.15, math.pi - 0.15, 20)]
    foot = lathe([(0.0, 0.0), (0.1, 0.0), (0.09, 0.03), (0.04, 0.05)], STEEL, 24)
    parts = [body,
             plate([(x, y) for x, y in lens], 0.01, enamel("#eef0ea", 0.3)).moved(0.076, 1.10, 0),
             plate([(-0.055, 0.185), (0.055, 0.185), (0.055, 0.215), (-0.055, 0.215)], 0.014,
                   enamel("#c8281e", 0.1)).moved(0.078, 1.10, 0),
             tube([(0.084, 1.27, 0.0), (0.084, 1.345, -0.02)], 0.004, DARK, 5),
             plate([(-0.06, 0.055), (0.06, 0.055), (0.06, 0.13), (-0.06, 0.13)], 0.012,
                   metal("#c8ced2", 0.8)).moved(0.076, 1.10, 0),
             box((0.012, 0.03, 0.008), DARK).moved(0.084, 1.18, -0.03),
             lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.02), (0.0, 0.024)], metal("#c8ced2", 0.9), 20).turned(
                 "z", -90).moved(0.08, 1.19, 0.025),
             lathe([(0.05, 1.06), (0.05, 1.11)], coat, 24),
             inscription(printed(cue) or "PARKING", 0.12, 0.03, matt("#f4f2ea", 0)).moved(0.077, 1.128, 0)]
    low = tube([(0, 0, 0), (0, 0.65, 0)], 0.034, STEEL, 12)
    upper = join([m.moved(0, -1.10, 0) for m in parts]).scaled(1.25).moved(0, 0.62, 0)
    return Thing(join([low, foot, upper]), pitch=4.0, turned=52.0)


def traffic_light(cue: Cue) -> Thing:
    """Three lamps on a post: the one burns that the words name, else green."""
    coat = surface(cue, enamel("#1f2a26", 0.2)) if not cue.colours else enamel("#1f2a26", 0.2)
    burning = next((c for c in cue.colours if c in ("red", "yellow", "green", "amber")), "green")
    burning = {"amber": "yellow"}.get(burning, burning)
    parts = [tube([(0, 0, 0), (0, 1.5, 0)], [0.06, 0.05], coat, 14), lathe([(0.0, 0.0), (0.16, 0.0), (0.15, 0.08),
             (0.07, 0.16)], coat, 24), box((0.22, 1.05, 0.36), coat, 0.05).moved(0.03, 1.15, 0),
             box((0.02, 1.2, 0.5), matt("#121413"), 0.02).moved(-0.04, 1.08, 0)]
    lamps = []
    for name, hue, y in (("red", "#ff2a1a", 2.0), ("yellow", "#ffb81a", 1.68), ("green", "#2aff7a", 1.36)):
        on = name == burning
        glow = lit(hue, 1.6) if on else Stuff(tint(paint(hue), 0.42), gloss=0.9, wear=0.0)
        parts += [ball(0.115, glow, 1.0, 24).scaled(0.35, 1, 1).moved(0.145, y, 0)]
        hood = [(0.125 * math.cos(a), 0.125 * math.sin(a)) for a in np.linspace(0.1, math.pi - 0.1, 24)]
        shade = [(1.1 * x, 1.1 * v) for x, v in reversed(hood)]
        parts.append(prism([*hood, *shade], 0.16, coat).turned("y", 90).moved(0.22, y, 0))
        if on:
            r, g, b = paint(hue)
            lamps.append(Lamp((0.2, y, 0.0), 0.5, (1.2 * r, 1.2 * g, 1.2 * b), 0.0))
    return Thing(join(parts), pitch=-4.0, turned=58.0, lamps=tuple(lamps))


def bin_(cue: Cue) -> Thing:
    """A wheeled bin with a lid; a round litter bin where the words say round or trash can."""
    word = cue.word.lower()
    coat = surface(cue, enamel("#2f6a4a" if "recycl" not in word else "#2a62b0", 0.05))
    if "can" in word or "litter" in word or "circular" in cue.traits or "round" in cue.traits:
        zinc = surface(cue, metal("#8f989e", 0.6, 0.6))
        wall = [(0.24 + 0.008 * (k % 2), 0.05 + 0.062 * k) for k in range(11)]
        lid = curve([(0.29, 0.70), (0.28, 0.74), (0.16, 0.80), (0.0, 0.82)], 16)
        handle = tube([(-0.07, 0.82, 0), (-0.05, 0.88, 0), (0.05, 0.88, 0), (0.07, 0.82, 0)], 0.012, zinc, 8, 20)
        return Thing(join([lathe([(0.0, 0.0), (0.23, 0.0), *wall, (0.27, 0.70)], zinc, 40), lathe(lid, zinc, 40),
                           handle, *(tube([(0, 0.5, s * 0.25), (0.05, 0.46, s * 0.31), (0, 0.42, s * 0.25)], 0.012,
                                          zinc, 8, 14) for s in (1, -1))]), pitch=10.0)
    side = [(-0.27, 0.08), (0.22, 0.02), (0.30, 0.90), (-0.34, 0.98)]
    lid = [(-0.38, 0.98), (0.34, 0.90), (0.36, 0.93), (0.2, 1.0), (-0.34, 1.06)]
    tyre = lathe([(0.0, -0.03), (0.10, -0.03), (0.11, 0.0), (0.10, 0.03), (0.0, 0.035)], DARK, 24).turned("x", 90)
    parts = [prism(side, 0.50, coat, 0.03), prism(lid, 0.56, coat.dyed(tint(coat.colour, 0.88)), 0.02),
             *(tyre.moved(-0.24, 0.11, z) for z in (-0.23, 0.23)),
             tube([(-0.38, 1.0, -0.2), (-0.44, 1.0, -0.2), (-0.44, 1.0, 0.2), (-0.38, 1.0, 0.2)], 0.018, coat, 8)]
    mark = matt("#f0eee6", 0)
    if "recycl" in word or "compost" in word:
        for k in range(3):
            arrow = plate([(-0.035, 0.06), (0.035, 0.06), (0.035, 0.075), (0.07, 0.045), (0.035, 0.015),
                           (0.035, 0.03), (-0.035, 0.03)], 0.008, mark)
            parts.append(arrow.turned("x", 120 * k).turned("z", -5).moved(0.275, 0.5, 0))
    return Thing(join(parts), pitch=9.0, turned=45.0)


def mailbox(cue: Cue) -> Thing:
    """A pillar of enamel with a slot: domed, on feet."""
    coat = surface(cue, enamel("#1f4f94", 0.2))
    half = [(0.26 * math.cos(a), 0.95 + 0.26 * math.sin(a)) for a in np.linspace(0, math.pi, 24)]
    shell = prism([(0.26, 0.14), *half, (-0.26, 0.14)], 0.5, coat, 0.015)
    parts = [shell, *(box((0.05, 0.16, 0.05), coat).moved(x, 0, z) for x in (-0.22, 0.22) for z in (-0.2, 0.2)),
             box((0.06, 0.20, 0.40), coat.dyed(tint(coat.colour, 0.85)), 0.02).moved(0.245, 0.88, 0),
             tube([(0.29, 1.03, -0.13), (0.32, 1.03, -0.13), (0.32, 1.03, 0.13), (0.29, 1.03, 0.13)], 0.012, STEEL, 8),
             inscription(printed(cue) or "MAIL", 0.34, 0.12, matt("#f4f2ea", 0)).moved(0.264, 0.62, 0)]
    return Thing(join(parts), pitch=8.0, turned=48.0)


def phone_booth(cue: Cue) -> Thing:
    """A red kiosk: panes on three sides, a crowned roof, a telephone inside."""
    coat = surface(cue, enamel("#b01c1c", 0.2))
    lamp, pane = lit("#fff0c8", 0.7), glass("#cfe0e0", 0.30)
    posts = [box((0.09, 2.15, 0.09), coat, 0.01).moved(x, 0.12, z) for x in (-0.42, 0.42) for z in (-0.42, 0.42)]
    side: list[Mesh] = [box((0.02, 1.85, 0.76), pane).moved(0.43, 0.32, 0),
                        box((0.05, 0.22, 0.80), coat).moved(0.42, 0.12, 0)]
    side += [box((0.035, 0.022, 0.76), coat).moved(0.435, y, 0) for y in np.linspace(0.55, 1.95, 7)]
    side += [box((0.035, 1.85, 0.022), coat).moved(0.435, 0.32, z) for z in (-0.22, 0.22)]
    top = [box((0.98, 0.06, 0.98), coat, 0.01).moved(0, 2.25, 0), box((0.92, 0.20, 0.92), coat, 0.01).moved(0, 2.31, 0),
           box((0.90, 0.10, 0.90), coat, 0.04, 0.86).moved(0, 2.51, 0)]
    panel = join([box((0.02, 0.13, 0.66), lamp).moved(0.465, 2.34, 0),
                  inscription(printed(cue) or "TELEPHONE", 0.58, 0.075, matt("#1a1a1c", 0)).moved(0.478, 2.405, 0)])
    inner = [box((0.16, 0.42, 0.30), matt("#16181a"), 0.02).moved(-0.30, 1.15, 0),
             box((0.84, 0.12, 0.84), matt("#3a3a3c")), box((0.03, 1.9, 0.78), coat).moved(-0.42, 0.3, 0),
             tube([(-0.18, 1.5, -0.09), (-0.16, 1.40, -0.09), (-0.18, 1.28, -0.09)], [0.03, 0.016, 0.03], DARK, 10)]
    faces = [join(side).turned("y", a) for a in (0, 90, -90)]
    signs = [panel.turned("y", a) for a in (0, 90, -90)]
    return Thing(join([*posts, *faces, *top, *signs, *inner, box((0.96, 0.12, 0.96), coat, 0.01)]), pitch=3.0,
                 turned=42.0, lamps=(Lamp((0.0, 2.0, 0.0), 0.9, (0.9, 0.75, 0.45), 0.0),))


def cone(cue: Cue) -> Thing:
    """A traffic cone with two white bands."""
    coat, band = enamel(tone(cue, "#e8601c"), 0.05), matt("#f4f2ea", 0.1)
    taper = lambda y: 0.15 - 0.125 * y / 0.7  # noqa: E731
    parts = [box((0.42, 0.035, 0.42), coat, 0.02)]
    for low, high, stuff in ((0.03, 0.22, coat), (0.22, 0.34, band), (0.34, 0.45, coat), (0.45, 0.53, band),
                             (0.53, 0.72, coat)):
        parts.append(lathe([(taper(low), low), (taper(high), high)], stuff, 36))
    return Thing(join([*parts, lathe([(taper(0.72), 0.72), (0.0, 0.72)], coat, 24)]), pitch=8.0)


def bench(cue: Cue) -> Thing:
    """Slats on two cast-iron frames with scrolled arms."""
    slat, iron = surface(cue, wood("#8a5a34", 0.05, 0.3)), metal("#24282a", 0.4, 0.4)
    back = [(-0.24 - 0.11 * t, 0.50 + 0.42 * t) for t in np.linspace(0.06, 1, 5)]
    seat = [(0.20 - 0.1 * k, 0.44 - 0.012 * k) for k in range(5)]
    boards = [box((0.085, 0.03, 1.7), slat, 0.008).moved(x, y, 0) for x, y in seat]
    boards += [box((0.028, 0.075, 1.7), slat, 0.008).turned("z", 14).moved(x, y, 0) for x, y in back]
    frame = [tube([(0.24, 0.0, 0), (0.17, 0.2, 0), (0.22, 0.40, 0), (0.10, 0.42, 0), (-0.24, 0.38, 0),
                   (-0.36, 0.92, 0)], 0.024, iron, 8, 40),
             tube([(-0.40, 0.0, 0), (-0.27, 0.2, 0), (-0.24, 0.40, 0)], 0.024, iron, 8, 20),
             tube([(-0.29, 0.62, 0), (0.0, 0.66, 0), (0.22, 0.63, 0), (0.26, 0.56, 0), (0.19, 0.53, 0),
                   (0.19, 0.42, 0)], 0.022, iron, 8, 40)]
    return Thing(join([*boards, *(join(frame).moved(0, 0, z) for z in (-0.72, 0.72))]), pitch=9.0, turned=55.0)


def sign_board(cue: Cue) -> Thing:
    """A board on two posts that says what the prompt says."""
    face = matt(tone(cue, "#efe6cf"), 0.3) if cue.colours else matt("#efe6cf", 0.3)
    rim = wood("#7a4e2c", 0.05, 0.2)
    says = printed(cue)
    parts = [box((0.05, 0.80, 1.5), rim, 0.01).moved(0, 0.85, 0), box((0.02, 0.70, 1.4), face).moved(0.028, 0.90, 0),
             *(box((0.09, 1.6, 0.09), rim, 0.012).moved(-0.06, 0, z) for z in (-0.55, 0.55))]
    ink = matt(second(cue, "#2a1a14" if sum(face.colour) > 0.5 else "#f2ece0"), 0)
    if says:
        parts.append(inscription(says, 1.25, 0.58, ink).moved(0.042, 1.25, 0))
    else:
        parts.append(plate([(-0.42, -0.06), (0.2, -0.06), (0.2, -0.16), (0.46, 0.0), (0.2, 0.16), (0.2, 0.06),
                            (-0.42, 0.06)], 0.01, ink).moved(0.036, 1.25, 0))
    return Thing(join(parts), pitch=4.0, turned=64.0)


def lettered_wall(cue: Cue) -> Thing:
    """A stretch of brick or painted wall with words across it."""
    bricks = surface(cue, brick("#9a4f38", 0.075)) if not cue.colours else enamel(tone(cue, "#e8e4da"), 0.0)
    rng = np.random.default_rng(cue.seed)
    hues = ("#e8c23a", "#e05a3a", "#4ab0d8", "#f0ece2")
    ink = matt(hues[int(rng.integers(4))] if not cue.colours else "#2a2a30", 0)
    shown = pictured(cue)
    picture = emblem(shown, 2.0, ink, matt("#14141a", 0)) if shown else None
    if picture is not None:
        spray = matt("#f0ece2" if ink.colour != paint("#f0ece2") else "#4ab0d8", 0)
        halo = emblem(shown, 2.12, spray, spray)
        painted = [picture.moved(0.158, 1.30, 0.0), *([halo.moved(0.152, 1.30, 0.0)] if halo is not None else [])]
        return Thing(join([*_stretch(bricks), *painted]), pitch=3.0, turned=72.0, wear=0.15)
    says = printed(cue) or "HELLO"
    shade = inscription(says, 4.3, 1.5, matt("#14141a", 0), 13).moved(0.152, 1.28, 0.03)
    words = inscription(says, 4.3, 1.5, ink, 13).moved(0.156, 1.31, 0.0)
    return Thing(join([*_stretch(bricks), shade, words]), pitch=3.0, turned=72.0, wear=0.15)


def _stretch(bricks: Stuff) -> list[Mesh]:
    return [box((0.3, 2.5, 5.2), bricks), box((0.36, 0.10, 5.3), rock("#8a847a", 0.4), 0.02).moved(0, 2.5, 0)]
