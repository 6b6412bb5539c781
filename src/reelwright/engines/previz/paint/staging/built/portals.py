"""Who comes out of a tunnel or a cave: a hillside with its mouth stands behind; one comes out of its dark, nearer."""

from __future__ import annotations

import math
import re
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.figures.animals.stunts import OUT_OF
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.built.crags import headland
from reelwright.engines.previz.paint.staging.built.masonry import coursed
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Floats, Plane
from reelwright.engines.previz.shoot import easing

MOUTHS = {"tunnel": "tunnel", "underpass": "tunnel", "cave": "cave", "cavern": "cave", "den": "cave", "lair": "cave",
           "mine": "cave", "burrow": "cave"}  # fmt: skip
"""Last word of what somebody comes out of -> what its mouth looks like."""
_COMES = word_set("burst emerge run walk drive move gallop ride approach charge fly crawl rise escape glide follow go")
_OUT = re.compile(r"\b(?:out of|from|leav(?:es|ing)|exit(?:s|ing)?)\s+(?:(?:a|an|the|its|his|her)\s+)?"
                  r"(?:[\w-]+\s+){0,2}?(" + "|".join(MOUTHS) + r")\b")  # fmt: skip
YAW = 74.0
"""How it is turned: nearly at the lens, one side just seen."""
ROOF = 1.75
"""How much of the mouth is to be seen, in heights of who comes out."""
BACK, MOUTH = 1.20, 1.24
"""Where it starts and where the mouth is, in the hero's composed distance."""
NEARER = 0.35
"""Share of its distance by which it comes nearer in the shot."""
_DARK = 0.7
"""s until it is out of the dark."""


def out_of(actor: Actor, plan: Plan) -> Actor:
    """The actor as one that comes out of a mouth, if that is what the prompt says of it."""
    found = _OUT.search(plan.prompt.lower())
    moves = any(a.motion in _COMES or a.lemma in _COMES for a in plan.doing(actor.subject.id))
    if found is not None and actor.kind.body == "beast" and found.group(1) in OUT_OF:
        return actor  # its own stunt brings the hole
    if found is None or not moves or actor.medium != "ground" or actor.count > 2 or actor.rider is not None:
        return actor
    alone = actor.kind.name == "train" and "bullet" not in actor.cue.word and "speed" not in actor.cue.traits
    cue = replace(actor.cue, word="locomotive" if alone else actor.cue.word)  # its coaches are still inside
    return replace(actor, out_of=MOUTHS[found.group(1)], goes=True, way="toward", cue=cue,
                   bounds=actor.kind.measure(replace(cue, yaw=YAW)))


def yaw_of(face: float) -> float:
    return YAW if face > 0 else 180 - YAW


def dark(t: float) -> float:
    """Opacity of who is still in the tunnel at t s."""
    return easing.smooth(t / _DARK)


def mouth(mark: Mark, place: Place, seed: int) -> Plane:
    """The hillside with the mouth, behind the mark."""
    view, z = place.view, mark.z * MOUTH / BACK
    tall, wide = mark.bounds.height, mark.bounds.width
    half = max(0.66 * min(wide, 2.4 * tall), 0.70 * tall)
    spring = max(0.25 * tall, 1.50 * tall - half)
    span = view.span(z)
    hill_tall = max(1.55 * (spring + half), 0.66 * view.horizon / view.focal * z + view.eye)
    hill_wide = 2.3 * span
    ppm = min(view.focal / z * 1.1, 1000 / hill_wide)
    rng = np.random.default_rng((seed, 67))
    snow = place.light.weather.snow
    rock = headland(hill_wide, hill_tall, 0.55 * span, ppm, rng, snow, snow < 0.3)
    matte = _pierced(rock, half, spring, mark.actor.out_of == "tunnel", rng)
    pixels = light_matte(matte, place.light, z, mark.x, 0.25)
    shifted = mark.x * z / mark.z
    return Plane("mouth", (pixels,), shifted, mark.y, z, matte.ppm, matte.foot)


def _pierced(rock: Matte, half: float, spring: float, built: bool, rng: np.random.Generator) -> Matte:
    """half: m, of the opening's width; spring: height at which its round top begins. built: of masonry."""
    h, w = rock.alpha.shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    foot = 0.955 * h
    x, up = (x + 0.5 - w / 2) / rock.ppm, (foot - y) / rock.ppm
    if not built:  # a ragged hole
        rough = fbm_image(w, h, 14, 14 * h / w, int(rng.integers(999)), 4) - 0.5
        x, up = x + 0.55 * half * rough, up + 0.55 * half * np.roll(rough, 31, 1)
    edge: Floats = np.asarray(np.where(up > spring, np.hypot(x, up - spring), np.abs(x)) - half, np.float32)
    albedo, alpha, normal, ao = rock.albedo, rock.alpha, np.asarray(rock.normal), np.asarray(rock.ao)
    if built:
        stone, joint = coursed(np.asarray(x + 99.0, np.float32), np.asarray(up + 99.0, np.float32),
                               max(0.11 * half, 2.5 / rock.ppm), rng)  # fmt: skip
        top = spring + 1.42 * half
        front = smooth(1.42 * half, 1.42 * half - 1.5 / rock.ppm, np.abs(x)) * smooth(top, top - 1.5 / rock.ppm, up)
        ring = smooth(0.30 * half, 0.27 * half, edge)
        cornice = smooth(0.10 * half, 0.07 * half, np.abs(up - top + 0.12 * half))
        wedges = 0.75 + 0.25 * np.sign(np.sin(np.arctan2(np.maximum(up - spring, 0), x) * 15))
        rim = smooth(0.05 * half, 0.02 * half, np.abs(edge - 0.29 * half))
        stone = stone * (1 + 0.75 * ring * wedges + 0.5 * cornice - 0.55 * rim)[..., None]
        share = front[..., None]
        albedo = albedo * (1 - share) + stone * share
        normal = normal * (1 - share) + np.array([0.0, 0.12, 0.99], np.float32) * share
        ao = ao * (1 - front) + front * (0.65 + 0.35 * joint)
        alpha = np.maximum(alpha, front)
    inside = smooth(0.5 / rock.ppm, -0.5 / rock.ppm, edge)[..., None]
    depth = np.clip(-edge / half, 0, 1)[..., None]
    barrel = lin("#57504a") * (0.30 * np.exp(-((depth / 0.10) ** 2)))  # a little of the vault catches the light
    albedo = albedo * (1 - inside) + (barrel + 0.004) * inside
    ao = ao * (1 - inside[..., 0]) + 0.5 * inside[..., 0]
    layers = [np.ascontiguousarray(a, np.float32) for a in (albedo, np.maximum(alpha, inside[..., 0] * (up > 0)),
                                                             normal, ao)]  # fmt: skip
    return Matte(layers[0], layers[1], rock.ppm, (w / 2, foot), layers[2], None, layers[3], rim=0.3)


def begun(z: float, seconds: float) -> tuple[float, float]:
    """(distance at the start, m/s nearer) of one that is composed at z m."""
    start = BACK * z
    return start, NEARER * start / max(seconds, 1e-3)


def heading(yaw: float, nearer: float) -> tuple[float, float, float]:
    """m/s, straight along its nose."""
    turn = math.radians(yaw)
    return nearer * math.cos(turn) / max(abs(math.sin(turn)), 1e-3), 0.0, -nearer
