"""Who stands in a doorway or an arch, in the mouth of a cave, or behind bars: a wall with that opening is built about
the hero. Seen from the dark side, the world behind is bright in it and light falls through it on the floor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth, to_film
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.built.masonry import coursed
from reelwright.engines.previz.paint.staging.cast.company import Actor, Hole, Opening
from reelwright.engines.previz.paint.staging.conditions.scouting import BARS
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Floats, Plane, Quad

_FORMS: Mapping[str, Hole] = {
    **dict.fromkeys(("doorway", "door", "doorframe", "threshold", "entrance", "porch door"), "door"),
    **dict.fromkeys(("archway", "arch", "gateway", "portal"), "arch"),
}  # fmt: skip
"""Last word of what somebody is in -> the form of the opening."""
HOUSES = ("gate", "house", "cabin", "barn", "church", "castle", "block", "temple", "wall", "window", "factory", "hall")
"""Kinds that the wall stands for: nobody builds them a second time."""
_IN = ("IN", "AT", "THROUGH", "INSIDE", "NEAR", "BELOW", "FRAMED")
_MOUTH = re.compile(r"\b(?:mouth|entrance|opening) of (?:(?:an?|the|its)\s+)?(?:\w+\s+)?(?:cave|cavern|grotto)\b"
                    r"|\bcave (?:mouth|entrance|opening)\b")  # fmt: skip
_OPENS = re.compile(
    r"\b(?:opens?|opening|pushes|throws|swings|flings) (?:open )?(?:(?:a|an|the|his|her|its) )?"
    r"(?:(?!car|fridge|oven|cage|cabinet|cupboard|garage|vault|safe|trap|cell)\w+ ){0,2}?doors?\b")
"""Words for one who opens a door of a room."""
_FLOODS = re.compile(
    r"\b(?:\w+ )?(?:light|glow|radiance) (?:pour|flood|spill|stream|burst|blaz|shin)\w*")
_FLOOD_HUES = (("golden", "#ffd27a"), ("warm", "#ffd49a"), ("blue", "#9cc8ff"), ("red", "#ff7a5a"),
               ("green", "#9affb0"), ("purple", "#c8a0ff"), ("light", "#fff6e4"),
               ("glow", "#ffe8c0"), ("radiance", "#fff0d0"))
"""Words before a light that pours through a door -> its colour; the plain word last."""
_FROM_INSIDE = re.compile(r"\b(?:silhouett\w+|backlit|back-lit|outside|looking out|looks out|light behind)\b")
_STUFFS = (
    (re.compile(r"\b(?:saloon|cabin|barn|hut|shack|wooden|boathouse|stable|log|ranch|tree ?house|ship)\b"), "wood"),
    (re.compile(r"\b(?:castle|stone|church|temple|monastery|cathedral|ruins?|abbey|tower|fortress)\b"), "stone"),
    (re.compile(r"\b(?:brick|warehouse|factory|tavern|pub|alley)\b"), "brick"),
)
_TALL, _WIDE = 1.20, 0.62
"""Size of the opening in heights of who stands in it; animals get one as wide as they are."""
ROOF = 1.30
"""How much of the opening is to be seen, in heights of the hero."""
_LEAST = 0.42, 1.95
"""m: half the width and the height of the smallest door."""
_DOORCASE = 0.13
"""m, how broad the frame of a door is."""
_BARS_APART, _BAR = 0.21, 0.030
"""m from bar to bar, m thick, for somebody of 1.75 m."""
_BEHIND = 0.10
"""m from the hero to the wall."""


def opening_of(actor: Actor, plan: Plan) -> Opening | None:
    """What the prompt says that the actor stands in, if it is one of these."""
    words = plan.prompt.lower()
    if actor.kind.body not in ("person", "beast") or actor.medium != "ground" or actor.stand or actor.count > 2:
        return None
    if BARS.search(words):
        return Opening("bars", False, "iron")
    inside = _FROM_INSIDE.search(words) is not None
    if _MOUTH.search(words) and not actor.out_of and not actor.goes:
        return Opening("cave", True, "rock")
    own = [r.b.split()[-1] for r in plan.relations if r.a_id == actor.subject.id and r.relation in _IN and r.b]
    form = next((_FORMS[word] for word in own if word in _FORMS), None)
    if form is None and actor.kind.body == "person" and _OPENS.search(words):
        form, inside = "door", inside or _FLOODS.search(words) is not None  # light falls in
    if form is None or actor.goes:
        return None
    stuff = next((name for pattern, name in _STUFFS if pattern.search(words)), "plaster")
    flood = _FLOODS.search(words)
    said = flood.group(0).split() if flood is not None else []
    hue = next((tone for name, tone in _FLOOD_HUES if any(word.startswith(name) for word in said)), "")
    return Opening(form, inside or bool(hue), stuff, hue)


def in_opening(actor: Actor, plan: Plan) -> Actor:
    return replace(actor, opening=opening_of(actor, plan))


def built(mark: Mark, place: Place, seed: int) -> tuple[tuple[Plane, ...], tuple[Quad, ...]]:
    """The wall about the mark, or the bars before it; the floor on the dark side."""
    opening = mark.actor.opening
    if opening is None:
        return (), ()
    if opening.form == "bars":
        return (_bars(mark, place),), ()
    wall = _Wall(mark, place, opening, seed)
    return (*wall.flood(), wall.plane()), (wall.floor(),) if opening.dark else ()


def _bars(mark: Mark, place: Place) -> Plane:
    size = min(1.0, mark.bounds.height / 1.75) if mark.actor.kind.body == "person" else mark.bounds.height / 1.6
    z = mark.z - max(0.5 * mark.bounds.width, 0.35 * size) - 0.15
    apart, half = _BARS_APART * size, 0.5 * _BAR * size
    tall = place.view.eye + place.view.horizon / place.view.focal * z + 0.6 * size
    wide = 2 * apart * round(0.75 * place.view.span(z) / apart)
    ppm = min(place.view.focal / z * 1.1, 1200 / wide)
    h, w = int(tall * ppm), int(wide * ppm)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / ppm
    across = (x % apart) - apart / 2
    rail = np.minimum(np.abs(tall - y - 0.16 * size), np.abs(tall - y - 1.12 * size))
    bar, beam = np.clip((half - np.abs(across)) * ppm + 0.5, 0, 1), np.clip((1.1 * half - rail) * ppm + 0.5, 0, 1)
    alpha = np.maximum(bar, beam)
    normal = np.zeros((h, w, 3), np.float32)
    normal[..., 0] = np.clip(across / half, -0.95, 0.95) * (bar > 0)
    normal[..., 2] = np.sqrt(np.clip(1 - normal[..., 0] ** 2, 0.05, 1))
    rust = fbm_image(w, h, 30, 30 * h / w, 17, 3)[..., None]
    albedo = np.broadcast_to(lin("#3a3a3e"), (h, w, 3)) * (0.7 + 0.6 * rust)
    matte = Matte(np.ascontiguousarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (w / 2, float(h)),
                  normal, gloss=np.full((h, w), 0.25, np.float32), rim=0.6)  # fmt: skip
    return Plane("bars", (light_matte(matte, place.light, z, mark.x),), mark.x * z / mark.z, mark.y, z, ppm, matte.foot)


@dataclass(frozen=True, eq=False)
class _Wall:
    """A wall with an opening about a mark."""

    mark: Mark
    place: Place
    opening: Opening
    seed: int

    @property
    def half(self) -> float:
        """m, half the opening."""
        own = max(abs(self.mark.bounds.left), self.mark.bounds.right)
        tall = self.mark.bounds.height
        return max(0.5 * _WIDE * tall, 1.12 * own, _LEAST[0]) * (2.0 if self.opening.form == "cave" else 1.0)

    @property
    def tall(self) -> float:
        most = 1.25 if self.opening.form == "cave" else 1.0
        return most * max(_TALL * self.mark.bounds.top, 1.5 * self.half, _LEAST[1])

    @property
    def z(self) -> float:
        return self.mark.z + _BEHIND * max(0.3, self.mark.bounds.height / 1.75)

    def plane(self) -> Plane:
        view, z = self.place.view, self.z
        span = view.span(z)
        high = view.eye + view.horizon / view.focal * z - self.mark.y
        wall_tall, wide = max(1.35 * high, 1.6 * self.tall), 2.6 * span
        ppm = min(view.focal / z * 1.15, 1500 / wide)
        h, w = int(wall_tall * ppm), int(wide * ppm)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        x, up = (x + 0.5 - w / 2) / ppm, (h - 0.5 - y) / ppm
        edge = self._edge(x, up, w, h)
        albedo, ao = self._stuff(x, up, w, h, ppm)
        soft = 0.7 / ppm
        alpha = smooth(-soft, soft, edge)
        if not self.opening.dark:
            return self._facade((x, up, edge), albedo, ao, ppm)
        ends = smooth(0.16, 0.0, edge) if self.opening.form != "cave" else 0.5 * smooth(0.25, 0.0, edge)
        glow = self.place.light.ramp(0.25) * 0.30 * self.place.light.exposure
        edging = glow * (0.5 * ends**2 * alpha)[..., None]
        near = np.exp(-np.clip(edge, 0, None) / (0.8 * self.half))[..., None]  # what comes in creeps along the wall
        emission = np.asarray(edging + glow * albedo * (0.10 + 0.5 * near) * alpha[..., None], np.float32)
        matte = Matte(np.ascontiguousarray(albedo * 0.16), alpha, ppm, (w / 2, float(h)), None,
                      np.zeros((h, w), np.float32), ao, emission, rim=0.0, spill=0.0)  # fmt: skip
        pixels = light_matte(matte, self._shade(), min(z, 4.0), 0.0, lamps=False)
        return Plane("wall", (pixels,), self.mark.x, self.mark.y - 0.02, z, ppm, matte.foot)

    def flood(self) -> tuple[Plane, ...]:
        """Light so bright that nothing is seen beyond: in the opening it hides the place."""
        hue = self.opening.flood
        if not hue:
            return ()
        ppm = 40.0
        w, h = int(2.6 * self.half * ppm), int(1.25 * self.tall * ppm)
        rows, columns = np.mgrid[0:h, 0:w].astype(np.float32)
        far = np.hypot((columns / w - 0.5) * 1.6, rows / h - 0.55)
        heart = np.clip(1.15 - far, 0.0, 1.0)[..., None]
        emission = np.asarray(lin(hue) * (5.0 + 4.0 * heart), np.float32)
        alpha = np.full((h, w), 0.97, np.float32)
        black = np.zeros((h, w, 3), np.float32)
        matte = Matte(black, alpha, ppm, (w / 2, float(h)), emission=emission, rim=0.0)
        pixels = light_matte(matte, self._shade(), min(self.z, 4.0), 0.0, lamps=False)
        return (Plane("flood", (pixels,), self.mark.x, self.mark.y - 0.02, self.z + 0.05, ppm, matte.foot),)

    def _shade(self) -> Light:
        return self.place.light.dimmed(0.35, 0.0)

    def _edge(self, x: Floats, up: Floats, w: int, h: int) -> Floats:
        """m from the opening's edge, negative within."""
        half, tall = self.half, self.tall
        if self.opening.form == "door":
            return np.asarray(np.maximum(np.abs(x) - half, up - tall), np.float32)
        spring = tall - half
        if self.opening.form == "cave":
            rng = np.random.default_rng((self.seed, 71))
            rough = fbm_image(w, h, 12, 12 * h / w, int(rng.integers(999)), 4) - 0.5
            x = np.asarray(x + 0.6 * half * rough, np.float32)
            up = np.asarray(up + 0.6 * half * np.roll(rough, 41, 1), np.float32)
        return np.asarray(np.where(up > spring, np.hypot(x, up - spring), np.abs(x)) - half, np.float32)

    def _stuff(self, x: Floats, up: Floats, w: int, h: int, ppm: float) -> tuple[Floats, Floats]:
        """(albedo, occlusion) of the wall."""
        rng = np.random.default_rng((self.seed, 72))
        name = self.opening.stuff
        if name in ("stone", "brick"):
            block = 0.30 if name == "stone" else 0.085
            albedo, joint = coursed(np.asarray(x + 50, np.float32), np.asarray(up + 50, np.float32),
                                    max(block, 3 / ppm), rng)  # fmt: skip
            if name == "brick":
                albedo = albedo * lin("#d08a6c") / 0.55
            return np.asarray(albedo, np.float32), np.asarray(0.65 + 0.35 * joint, np.float32)
        if name == "plaster":
            grain = fbm_image(w, h, 9, 9 * h / w, int(rng.integers(999)), 4)[..., None]
            tint = (lin("#d8c4a0"), lin("#c9d0c4"), lin("#d9b49a"))[self.seed % 3]
            return np.asarray(tint * (0.62 + 0.45 * grain), np.float32), np.ones((h, w), np.float32)
        made = material("planks" if name == "wood" else "rock")
        side = made.albedo.shape[0]
        metres = 1.9 if name == "wood" else made.metres
        u, v = (x / metres * side).astype(int) % side, (up / metres * side).astype(int) % side
        albedo = made.albedo[v, u]
        return np.asarray(albedo, np.float32), np.ones((h, w), np.float32)

    def _facade(self, at: tuple[Floats, Floats, Floats], albedo: Floats, ao: Floats, ppm: float) -> Plane:
        """Seen from before the house: a framed door, dim and warm within, a step at its foot."""
        x, up, edge = at
        h, w = x.shape
        light = self.place.light
        soft = 0.7 / ppm
        frame = smooth(_DOORCASE + soft, _DOORCASE - soft, edge) * (edge > 0)
        lip = smooth(0.035, 0.02, np.abs(edge - _DOORCASE))
        case = lin("#4a3222" if self.opening.stuff != "stone" else "#a79c8c")
        albedo = albedo * (1 - frame[..., None]) + case * frame[..., None]
        albedo = albedo * (1 - 0.5 * lip[..., None])
        within = smooth(soft, -soft, edge)[..., None]
        deep = (np.clip(1 - np.abs(x) / self.half, 0, 1) * np.clip(1.1 - 0.5 * up / self.tall, 0, 1))[..., None]
        albedo = albedo * (1 - within) + lin("#2a1c14") * 0.35 * within
        warm = lin("#ffb25c") * (0.05 + 0.55 * light.lamp)
        emission = np.asarray(warm * deep * within, np.float32)
        base = np.exp(-np.clip(up, 0, None) / 0.35)
        under = np.exp(-np.clip(np.abs(edge), 0, None) / 0.10) * (edge > _DOORCASE)
        ao = np.clip(ao * (1 - 0.35 * base) * (1 - 0.4 * under), 0.2, 1)
        side = 1.0 if self.mark.x >= 0 else -1.0  # the house ends on the hero's far side: beyond it one sees the place
        end = self.half + 0.34 * self.place.view.span(self.z)
        alpha = smooth(end + soft, end - soft, -side * x)
        corner = smooth(0.16, 0.12, np.abs(-side * x - end + 0.14))
        albedo = albedo + (lin("#b9ab94") * 0.6 - albedo) * (0.55 * corner * (up > 0))[..., None]
        matte = Matte(np.ascontiguousarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (w / 2, float(h)),
                      None, None, np.asarray(ao, np.float32), emission, rim=0.3)  # fmt: skip
        pixels = light_matte(matte, light, self.z, self.mark.x)
        return Plane("wall", (pixels,), self.mark.x, self.mark.y - 0.02, self.z, ppm, matte.foot)

    def floor(self) -> Quad:
        """Boards or stones on the dark side, the light of the opening thrown on them."""
        view = self.place.view
        near, far = 0.28 * self.z, self.z
        wide = 2.6 * view.span(far)
        rows, columns = 220, 640
        z, x = np.meshgrid(np.linspace(far, near, rows, dtype=np.float32),
                           np.linspace(-wide / 2, wide / 2, columns, dtype=np.float32), indexing="ij")  # fmt: skip
        made = material("dark_boards" if self.opening.stuff in ("wood", "plaster") else "flags")
        side = made.albedo.shape[0]
        u, v = (x / made.metres * side).astype(int) % side, (z / made.metres * side).astype(int) % side
        away = (far - z) / (far - near)
        spread = self.half * (1 + 1.1 * away)
        aside = np.abs(x) / spread
        beam = smooth(1.12, 0.9, aside) * (1 - 0.75 * away)
        shadow = 0.75 * smooth(0.36, 0.21, aside) * (1 - 0.4 * away)
        sky = np.asarray(self.place.light.ramp(0.3), np.float32) * self.place.light.exposure
        lit = (0.05 + 0.95 * beam * (1 - shadow))[..., None]
        colour = np.clip(made.albedo[v, u] * sky * lit * 2.2, 0, 1)
        pixels = np.empty((rows, columns, 4), np.uint8)
        pixels[..., :3] = to_film(np.asarray(colour, np.float32))[..., ::-1]
        pixels[..., 3] = 255
        origin = (self.mark.x - wide / 2, self.mark.y + 0.012, far)
        return Quad("floor", pixels, origin, (wide, 0.0, 0.0), (0.0, 0.0, near - far), depth=far - 0.005)
