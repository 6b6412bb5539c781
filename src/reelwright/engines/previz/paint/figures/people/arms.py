"""Arms, sleeves and hands. Sets the depth of each arm, which props need."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.people.fabric import weave
from reelwright.engines.previz.paint.figures.people.fingers import curl_of, fine_hand
from reelwright.engines.previz.paint.figures.people.skeleton import BLADES, POLES, SIDES, TWO_HANDED
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, tint

SLEEVES = {"coat": 1.20, "jacket": 1.16, "robe": 1.18, "suit": 1.30, "kimono": 1.18, "shirt": 1.10, "bones": 0.42}
BOTH = frozenset({"open_bag",
    "book", "net", "wheel", "bicycle", "motorbike", "flute", "trumpet", "basket", "paddle", "palette",
    "bow", "camera",
    "telescope", "kite", "magic_broom", "poles", "notebook", "barbell", "dumbbells", "kettlebell", "skipping_rope",
    "climbing_rope", "haul_rope", "trolley", "pram", "pom_poms", "cards", "money", "gamepad", "harp", "cello",
    "saxophone", "accordion", "drum_kit", "puppets", "vr_controllers", "ladder", "dinner", "swing", "teddy",
    "ring_box", "muleta",
    "anvil", "wheel_head",
    "machine_sewing", "saw", "plane", "torch_weld", "loom", "needles", "easel_kit", "pitcher", "bottle", "flasks",
    "ladle", "ramen", "piping", "rolling_pin", "feed_bag", "bowl", "lighter", "table_patient", "gift", "wand_hat",
    "blowpipe", "peel", "honeycomb", "splitting_axe", "bough", "dummy", "seer", "whetstone",
    "egg_bowl",
    "newspaper", "oven_tray", "map_sheet", "wheelbarrow", "shaker", "letter_page", "magazine", "tablet_screen", "given",
    "wrench", "pail", "magnifier", "cupped", "typewriter", "whittling",
    "helm", "cauldron", "pickaxe", "bust_block", "plough", "fire_hose", "lasso", "tow_rope", "ribbons", "last",
    "book_stack", "harmonica", "thread", "carried_between", "rope_between",
    "capped", "mower"})
RIGHT = frozenset({"teaspoon", "buttering", "inflated",
    "pan", "spoon", "cup", "can", "hammer", "pencil", "wand", "flower", "balloon", "phone", "candle",
    "fish", "food",
    "baton", "bouquet", "shield", "ball", "axe", "microphone", "toothbrush", "razor", "comb", "cigarette", "handset",
    "selfie_phone", "bite", "bubbles", "chopping", "ironing", "washing", "workbench", "paper", "stove", "grill",
    "racket", "bowling", "disc", "suitcase", "spray",
    "wok", "carrot", "match", "chalk", "spray_can", "roller", "squeegee", "gondola", "bonnet", "quill",
    "grooming_brush", "watering", "rosebush", "trowel", "vacuum", "sponge", "syringe",
    "dig_brush", "gavel", "vial", "dandelion", "lipstick", "perfume", "nailing", "chalk_ground", "toys_on_floor",
    "duster",
    "stall", "sauce", "block_tower", "javelin", "cast_net", "megaphone", "fire_torch", "match_flame", "sweep_brush",
    "board_under_arm", "milk_bottle", "tattoo_gun",
    "flashlight", "alighted", "pistol", "spun_ball", "table_tennis", "scissors", "nail_polish", "clippers", "jigsaw"})
"""Props that close both hands, or the right one."""
FINE_HANDS = "fine hands"
"""Extra of somebody whose hands are seen close by, at work on what lies before them."""
JOINTED = "jointed hands"
"""The same wherever the hands are."""
BARE = ("dress", "gown", "leotard", "bones")


def arms(w: Wearer) -> None:
    for i, side in SIDES:
        depth = w.arm_depth[i] = _depth(w, i)
        _sleeve(w, i, side, depth)
        if w.role.top in ("armour", "lamellar", "steel"):
            _plates(w, i, side, depth)
        _hand(w, i, side, depth)


def _depth(w: Wearer, i: int) -> float:
    """In front of the trunk and its skirts, or behind it; an arm across the chest lies over it."""
    shoulder, elbow, wrist = w.bones.shoulder[i], w.bones.elbow[i], w.bones.wrist[i]
    true = w.near(shoulder) * 0.25 + w.near(elbow) * 0.45 + w.near(wrist) * 0.3
    forward = w.near(wrist) * 0.6 + w.near(elbow) * 0.4 - w.near(w.bones.chest)
    return true + (0.016 if forward > -0.02 * w.size else 0.0) * w.size


def _sleeve(w: Wearer, i: int, side: float, depth: float) -> None:
    shoulder, elbow, wrist = w.bones.shoulder[i], w.bones.elbow[i], w.bones.wrist[i]
    loose = SLEEVES.get(w.role.top, 1.0)
    short = w.has("short_sleeves")
    bare = short or (w.role.top in BARE and not w.has("sleeves") and w.role.name != "boxer")
    if short:
        loose = 1.0
    colour = w.skin if bare else w.top
    slim = 0.94 if w.role.build.waist < 0.9 else 1.0
    radii = [0.021 * loose, 0.033 * (0.3 + 0.7 * loose), 0.0315 * loose, 0.0265 * loose, 0.0275 * loose,
        0.0205 * loose + 0.003 * (loose > 1)]
    chest = w.bones.frame_chest
    inner = shoulder + chest @ vec(0, 0.006, -side * 0.026) * w.size
    deltoid = shoulder + (elbow - shoulder) * 0.13 - chest @ vec(0, 0.004, side * 0.005) * w.size
    w.model.tube([inner, deltoid, shoulder * 0.5 + elbow * 0.5, elbow, elbow * 0.66 + wrist * 0.34, wrist],
                 [r * slim * w.girth for r in radii], colour, depth=depth, rows=18, gloss=w.gloss,
                 tones=None if bare else weave(w.top, w.accent, w.role.fabric, 18, 14, (0.20, 0.52, 0.92)))
    if short:
        end = shoulder * 0.34 + elbow * 0.66
        w.model.tube([inner, deltoid, end], [0.0245 * w.girth * slim, 0.0395 * w.girth * slim, 0.0405 * w.girth * slim],
            w.top, rows=10, tones=weave(w.top, w.accent, w.role.fabric, 10, 14, (0.5,)))
    if w.has("gloves"):
        w.model.tube([elbow * 0.3 + wrist * 0.7, wrist], [0.031 * w.girth, 0.028 * w.girth], w.accent,
                     depth=depth + 0.001 * w.size, rows=3, shadow=0.3)
    if w.role.top in ("robe",) or w.has("obi") or (w.role.top == "kimono" and not w.has("boots")):
        drop = vec(0, -1, 0) * 0.055 * w.size + w.lag_chest * 0.6 + w.air * 0.02 * w.size
        along = unit(wrist - elbow) * w.size
        w.model.sheet([elbow, wrist + along * 0.012 + UP * 0.018 * w.size, wrist + drop + along * 0.02,
                       elbow * 0.35 + wrist * 0.65 + drop * 1.25, elbow * 0.8 + wrist * 0.2 + drop * 0.5],
                      tint(colour, 0.95), depth=depth + 0.0005, curve=True, bulge=0.04 * w.size, shadow=0.4)


def _plates(w: Wearer, i: int, side: float, depth: float) -> None:
    shoulder, elbow, wrist, chest, size = (w.bones.shoulder[i], w.bones.elbow[i], w.bones.wrist[i], w.bones.frame_chest,
                                           w.size)
    gloss = 0.3 if w.role.top == "lamellar" else 0.8
    group = w.model.loft([
        (shoulder + chest @ vec(0, 0.030, -side * 0.012) * size, chest[:, 0] * 0.030 * size,
        chest[:, 2] * 0.034 * size),
        (shoulder + chest @ vec(0, 0.008, side * 0.008) * size, chest[:, 0] * 0.050 * size,
         chest @ vec(0, -side * 0.012, 0.052) * size),
        (shoulder + (elbow - shoulder) * 0.34 + chest @ vec(0, 0, side * 0.010) * size, chest[:, 0] * 0.050 * size,
         chest @ vec(0, -side * 0.012, 0.046) * size)], tint(w.top, 1.05), depth=depth + 0.0055 * size, rows=9,
         gloss=gloss)
    if w.role.top == "lamellar":
        for q in (0.0, 0.16, 0.32):
            middle, across = shoulder + (elbow - shoulder) * q, w.model.axes[0] * 0.07 * size
            w.model.tube([middle - across, middle + across], [0.0035 * size] * 2, w.accent, depth=depth + 0.006 * size,
                         decal=True, group=group, opacity=0.75, rows=3)
    w.model.tube([elbow * 0.75 + wrist * 0.25, wrist], [0.034 * w.girth, 0.030 * w.girth], tint(w.top, 0.85),
                 depth=depth + 0.0022 * size, rows=4, gloss=gloss)


def _hand(w: Wearer, i: int, side: float, depth: float) -> None:
    elbow, wrist, size = w.bones.elbow[i], w.bones.wrist[i], w.size
    along = unit(wrist - elbow)
    colour = _glove(w)
    if (w.has(FINE_HANDS) or w.has(JOINTED)) and w.role.top not in ("suit", "bones", "armour", "steel"):
        fine_hand(w, i, side, colour, curl_of(w.cycle, _holds(w, i)))
        return
    r = 0.0225 * w.girth * (1.15 if w.role.top == "suit" else 0.7 if w.role.top == "bones" else 1.0)
    if _holds(w, i):
        over = depth + 0.031 * size
        w.model.tube([wrist - along * 0.004 * size, wrist + along * 0.022 * size], [r * 0.95, r * 1.12], colour,
            depth=over,
                     rows=4, shadow=0.35)
        for k in range(3):  # fingers closed round the prop
            at = wrist + along * (0.010 + 0.009 * k) * size
            w.model.tube([at + UP * 0.010 * size, at - UP * 0.012 * size], [r * 0.36, r * 0.30], tint(colour, 0.92),
                         depth=over + 0.0005, rows=3, shadow=0.2)
        return
    chest = w.bones.frame_chest
    curl = unit(along + chest[:, 0] * 0.25 - UP * 0.1)
    palm = wrist + along * 0.026 * size
    w.model.tube([wrist, palm], [r * 0.80, r * 1.0], colour, depth=depth + 0.0016 * size, rows=5, shadow=0.3)
    spread = chest[:, 2] * side
    for k, length in enumerate((0.036, 0.042, 0.039, 0.031)):
        root = palm + (chest[:, 0] * (0.010 - 0.0065 * k)) * size
        tip = root + (curl + chest[:, 0] * (0.12 - 0.08 * k) + spread * 0.05).clip(-1, 1) * length * size
        w.model.tube([root, tip], [r * 0.44, r * 0.24], tint(colour, 0.98 - 0.03 * k), depth=depth
            + (0.0018 + 0.0001 * k) * size,
                     rows=3, shadow=0.12)
    thumb = unit(chest[:, 0] * 0.8 - chest[:, 2] * side * 0.4 + along * 0.5)
    w.model.tube([wrist + along * 0.010 * size, wrist + along * 0.020 * size + thumb * 0.022 * size],
        [r * 0.48, r * 0.30],
                 colour, depth=depth + 0.0026 * size, rows=3, shadow=0.2)


def _glove(w: Wearer) -> Rgb:
    if w.has("gloves"):
        return w.accent
    darker = {"suit": 0.62, "armour": 0.75, "steel": 0.6}
    return tint(w.top, darker[w.role.top]) if w.role.top in darker else w.skin


def _holds(w: Wearer, i: int) -> bool:
    prop = w.role.prop
    if prop == "violin":
        return w.cycle == "violin"
    if prop == "foil":
        return i == 1
    if prop in ("drum", "spade", "broom", "mop", "flag") or prop in TWO_HANDED or prop in BOTH:
        return True
    if prop in ("sword", "club") and w.cycle == "sword":
        return True
    return i == 1 and (prop in POLES or prop in BLADES or prop in RIGHT)


def held_point(w: Wearer, i: int) -> Vec:
    """Middle of a closed hand, m."""
    return w.bones.wrist[i] + unit(w.bones.wrist[i] - w.bones.elbow[i]) * 0.018 * w.size
