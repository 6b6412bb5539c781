"""A turntable with its arm, a match that burns, boxing gloves on their laces. Lengths in m."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint

_STEEL = metal("#c4cad0", 0.85)


def turntable(cue: Cue) -> Thing:
    """A plinth of walnut, a record that turns, the needle down in its groove."""
    plinth = surface(cue, wood("#6a3c22", 0.04, 0.5))
    groove = Stuff(paint("#0f0f12"), "bands", paint("#24242a"), 0.006, 0.4, 0.9, 0.3, wear=0)
    label = Stuff(tone(cue, "#c8301e") if cue.colours else paint("#c8301e"), "stripes", paint("#f0c860"), 0.05, wear=0)
    base = [box((0.42, 0.07, 0.36), plinth, 0.008),
            box((0.40, 0.008, 0.34), enamel("#1c1c20", 0.2), 0.003).moved(0, 0.070, 0),
            *(lathe([(0.022, 0.0), (0.026, 0.012), (0.0, 0.014)], matt("#18181a", 0), 18).moved(x, -0.008, z)
              for x in (-0.17, 0.17) for z in (-0.14, 0.14)),
            *(lathe([(0.014, 0.0), (0.013, 0.012), (0.0, 0.013)], _STEEL, 20).moved(0.17, 0.078, z)
              for z in (0.11, 0.14))]
    arm = join([lathe([(0.026, 0.0), (0.024, 0.03), (0.016, 0.045), (0.0, 0.046)], _STEEL, 24),
                tube([(0.0, 0.040, 0.0), (-0.010, 0.042, 0.10), (-0.040, 0.036, 0.19), (-0.075, 0.026, 0.225)],
                     [0.0045, 0.0042, 0.0040, 0.0040], _STEEL, 10, 30),
                lathe([(0.013, -0.02), (0.013, 0.02), (0.0, 0.021)], matt("#202024", 0), 18).turned("x", 90).moved(
                    0.003, 0.040, -0.035),
                box((0.026, 0.010, 0.034), matt("#202024", 0), 0.002).turned("y", 48).moved(-0.087, 0.021, 0.235),
                tube([(-0.092, 0.018, 0.240), (-0.095, 0.010, 0.243)], 0.0014, _STEEL, 6)])
    disc = join([lathe([(0.0, 0.0), (0.150, 0.0), (0.151, 0.002), (0.150, 0.004), (0.052, 0.0045)], groove, 72),
                 lathe([(0.052, 0.005), (0.0, 0.005)], label, 40), lathe([(0.004, 0.005), (0.003, 0.014), (0.0, 0.015)],
                                                                         _STEEL, 12),
                 *(box((0.088, 0.0006, 0.010), Stuff(paint("#3c3c44"), gloss=1.0, wear=0)).moved(
                     0.102, 0.0044, 0).turned("y", a) for a in (20, 26, 200, 206))])
    platter = lathe([(0.154, 0.0), (0.154, 0.010), (0.0, 0.010)], _STEEL, 64).moved(-0.04, 0.078, 0)

    def turns(phase: float) -> Mesh:
        return disc.turned("y", -360 * phase).moved(-0.04, 0.089, 0)

    return Thing(join([*base, platter, arm.moved(0.150, 0.078, -0.115)]), turns, 1.8, pictures=12,
                 fit=lambda _cue: View(-22.0, 30.0))


def match(cue: Cue) -> Thing:
    """A match aslant, its head burning."""
    stick = tube([(0.0, 0.0, 0.0), (0.030, 0.105, 0.0)], [0.0032, 0.0030], wood("#d8b478", 0.01), 8, 8)
    burnt = tube([(0.030, 0.105, 0.0), (0.0335, 0.118, 0.0)], [0.0030, 0.0026], matt("#241812", 0), 8, 4)
    head = ball(0.0048, lit("#ff7a2a", 0.8), 1.3, 12).moved(0.034, 0.121, 0)
    rests = [(0.020, 0.0), (0.022, 0.003), (0.010, 0.012), (0.005, 0.015), (0.0, 0.015)]
    foot = lathe(rests, metal("#8a6a34", 0.7), 28)
    view = View(0.0, 6.0)
    fire = burning(cue, (0.034, 0.112, 0.0), 0.062, 0.024, view)
    return Thing(join([stick, burnt, head, foot]), fit=lambda _cue: view, fires=(fire,),
                 lamps=(Lamp((0.034, 0.142, 0.0), 0.09, (1.6, 0.8, 0.28), 0.3),))


def boxing_gloves(cue: Cue) -> Thing:
    """A pair of fat red gloves, white cuffs and laces, hung by their laces from a peg."""
    hide = surface(cue, Stuff(tone(cue, "#a81c18") if cue.colours else paint("#a81c18"), size=0.04, gloss=0.55,
                              wear=0.45))
    cuff, lace = Stuff(paint("#e8e0d0"), gloss=0.2, wear=0.3), matt("#efe8d8", 0)

    def glove() -> Mesh:
        fist = ball(0.085, hide, 1.15, 28).scaled(0.92, 1, 0.82)
        fold = tube([(0.060, 0.012, -0.052), (0.070, 0.018, 0.0), (0.060, 0.012, 0.052)], [0.012, 0.016, 0.012], hide,
                    12, 16)
        palm = lathe(curve([(0.066, 0.0), (0.072, 0.05), (0.060, 0.11), (0.058, 0.125)], 14), hide, 30).scaled(
            0.85, 1, 0.95).moved(0, 0.02, 0)
        thumb = tube([(0.02, 0.10, 0.062), (0.045, 0.04, 0.088), (0.050, -0.020, 0.078)], [0.026, 0.032, 0.027],
                     hide, 14, 18)
        band = lathe([(0.056, 0.0), (0.062, 0.008), (0.062, 0.062), (0.055, 0.070)], cuff, 30).scaled(0.9, 1, 1).moved(
            0, 0.135, 0)
        laces = [tube([(0.050, 0.145 + 0.014 * k, -0.022), (0.060, 0.150 + 0.014 * k, 0.0), (0.050, 0.145 + 0.014 * k,
                       0.022)], 0.0028, lace, 6) for k in range(4)]
        return join([fist, fold, palm, thumb, band, *laces])

    left = glove().turned("x", 10).moved(0, 0.12, -0.10)
    right = glove().turned("y", 24).turned("x", -8).moved(0.03, 0.09, 0.11)
    strings = [tube([(0.03, 0.32, -0.11), (0.0, 0.44, -0.05), (0.0, 0.50, 0.0)], 0.004, lace, 6, 14),
               tube([(0.05, 0.29, 0.10), (0.02, 0.42, 0.05), (0.0, 0.50, 0.0)], 0.004, lace, 6, 14)]
    peg = join([tube([(0.05, 0.51, 0.0), (-0.06, 0.49, 0.0)], 0.012, metal("#6a6e74", 0.6), 10),
                ball(0.018, metal("#6a6e74", 0.6)).moved(0.05, 0.51, 0)])
    board = box((0.02, 0.66, 0.56), wood("#5a3c28", 0.08, 0.15), 0.008).moved(-0.10, -0.03, 0)
    return Thing(join([board, left, right, *strings, peg]).moved(0, 0.03, 0), pitch=4.0, turned=66.0)


def cigar(cue: Cue) -> Thing:
    """A cigar or a cigarette that rests on the rim of a glass ashtray, its end aglow."""
    leaf = surface(cue, Stuff(paint("#5a3420"), "rust", paint("#7a4c2c"), 0.02, 0.3, 0.1, wear=0.1))
    leaf = leaf if "cigar" in cue.word.split() else matt("#f4f2ec", 0)
    roll = tube([(-0.085, 0.0, 0), (-0.075, 0.0, 0), (0.055, 0.0, 0), (0.062, 0.0, 0)], [0.007, 0.0105, 0.0105, 0.0100],
                leaf, 16, 20)
    band = lathe([(0.0112, -0.010), (0.0112, 0.010)], Stuff(paint("#b8281e"), "stripes", paint("#e0b040"), 0.008, 0.0,
                                                            0.5, wear=0), 24).turned("z", 90).moved(-0.045, 0, 0)
    ash = tube([(0.060, 0.0, 0), (0.078, 0.0, 0)], [0.0102, 0.0094], Stuff(paint("#b0aca4"), "rock", paint("#8a8680"),
                                                                           0.006, 0.6, wear=0), 14, 6)
    ember = ball(0.0092, lit("#ff5a14", 1.0), 1.0, 12).moved(0.080, 0, 0)
    tray = lathe([(0.0, 0.004), (0.050, 0.004), (0.056, 0.020), (0.066, 0.020), (0.068, 0.0), (0.0, 0.0)], Stuff(
        paint("#3a5058"), gloss=1.0, metal=0.4, wear=0), 44)
    lying = join([roll, band, ash, ember]).turned("z", 9).moved(0.045, 0.032, 0)
    return Thing(join([tray, lying]), pitch=20.0, turned=22.0, lamps=(Lamp((0.122, 0.044, 0.0), 0.03, (1.2, 0.4, 0.1),
                                                                           0.4),))


GOODS = ((cigar, 0.06, "cigar, smoking cigar, ashtray, cigarette"),
         (turntable, 0.13, "turntable, record player, spinning record"),
         (match, 0.18, "lit match, burning match, matchstick, match"),
         (boxing_gloves, 0.62, "boxing glove, boxing gloves, pair of boxing gloves"))
"""Who makes it, how tall it is, m, and its nouns."""
