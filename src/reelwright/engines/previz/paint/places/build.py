"""Places: an order, a view and a seed become a set without actors. Compose, judge the exposure, light, hand over."""

from __future__ import annotations

import zlib
from dataclasses import replace
from functools import partial

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, mix, to_lab
from reelwright.engines.previz.paint.lighting.hours import HOURS, MOODS, WEATHERS
from reelwright.engines.previz.paint.lighting.light import Light, light
from reelwright.engines.previz.paint.lighting.matte import light_matte
from reelwright.engines.previz.paint.lighting.wishes import exposure_of, graded, wished
from reelwright.engines.previz.paint.place import Body, Place, PlaceOrder, View
from reelwright.engines.previz.paint.places.backdrop import lit_from, seat_of
from reelwright.engines.previz.paint.places.catalogue import row_for
from reelwright.engines.previz.paint.places.coats import Paving
from reelwright.engines.previz.paint.places.derelict import left_to_decay
from reelwright.engines.previz.paint.places.earth import Earth, footing_of, lapping, shore_depth
from reelwright.engines.previz.paint.places.extras import extras
from reelwright.engines.previz.paint.places.flora import planted
from reelwright.engines.previz.paint.places.glance import exposure_for
from reelwright.engines.previz.paint.places.ground import cover_panels, ground_of, water_of
from reelwright.engines.previz.paint.places.interiors import roomy
from reelwright.engines.previz.paint.places.rugs import carpeted
from reelwright.engines.previz.paint.places.scape import Panel, Piece, Scape
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.spotlight import spotlit
from reelwright.engines.previz.paint.places.tinted import dyes, in_colour, tinted
from reelwright.engines.previz.paint.places.turning import turned
from reelwright.engines.previz.paint.places.variety import varied, weathered
from reelwright.engines.previz.paint.places.views import looked_out
from reelwright.engines.previz.paint.places.ways import crossed
from reelwright.engines.previz.paint.places.wetness import soaked
from reelwright.engines.previz.paint.places.wooded import wooded
from reelwright.engines.previz.paint.places.writing import written_on
from reelwright.engines.previz.paint.sky.beyond import hole_sky, nebula_sky, orbit_sky, space_sky, water_sky
from reelwright.engines.previz.paint.sky.bodies import meteors
from reelwright.engines.previz.paint.sky.motes import MOTES, halos, motes, splashes
from reelwright.engines.previz.paint.sky.stacks import smoke_stacks
from reelwright.engines.previz.paint.sky.strip import Heaven, paint_sky
from reelwright.engines.previz.scene import Emitter, Look, Motion, Plane, Quad

FINE = 560
"""px of a frame's height from which the broad brush is used."""
STARRY = 2.6
"""Times as bright as over any other night, where a prompt names the stars."""
SPACE = frozenset({"space", "orbit", "nebula"})
_WORLDS = {"moon": "earth", "ringed_planet": "ringed"}
"""What hangs over a place in space; elsewhere the seed has it."""

GLOW, GLOWING_FLOWERS = 0.6, "glowing flowers"
BY_NIGHT = (1.35, 1.6)
"""Factors on sky light and moonlight for who plays by night: a film's moon is a lamp set up for the hero."""
_HOUSED = ("house", "church", "factory", "building", "temple", "barn", "castle", "hotel")
"""What one is inside of, in a room."""

_FAR = 300.0
"""m from which on a layer belongs to the horizon."""
_SPILT = 0.85
"""How wet a floor or a street is that mirrors somebody, 0..1."""
WEATHER_NAMES = {
    "after-storm": "after_storm",
    "aftermath": "after_storm",
    "cloudy": "overcast",
    "sunny": "clear",
    "windy": "broken",
    "misty": "mist",
    "sandstorm": "dust",
    "snowstorm": "blizzard",
}


def build_place(order: PlaceOrder, view: View, seed: int) -> Place:
    """The set for an order, composed for the view. The same order, view and seed give the same place, bit for bit.

    Unknown settings, hours, weathers and moods become the nearest that is known, and a note says so."""
    setting, notes = row_for(order, seed)
    order, more = _known(order)
    return replace(place_of(_suited(setting, order), order, view, seed), notes=(*notes, *more))


def place_of(setting: Setting, order: PlaceOrder, view: View, seed: int) -> Place:
    """The set of a row of data, for an order whose hour, weather and mood are known, composed for the view."""
    setting = replace(setting, earth=lapping(setting.earth, order, view))
    rng = np.random.default_rng((seed, 7919))
    drawn = float(rng.choice([-1.0, 1.0]))
    side = -order.side if order.side else drawn
    seat = seat_of(order, view, side)
    sun = lit_from(_sun(setting, order, side, float(rng.uniform(*setting.spread))), order.bodies, view, seat)
    sun = wished(_own_light(setting, sun, side), order.lit, order.lit_in).seen_as_far_as(order.before)
    origin = (float(rng.uniform(0, 400)), float(rng.uniform(0, 400)))
    scape = Scape(view, sun, order, side, rng, setting.inside, soil=setting.earth.soil, origin=origin)
    scape.under = lambda x, z: footing_of(setting.earth, view, side, (), x, z).on
    _compose(scape, setting, sun, seed)
    # the sky's own dice: two prompts of one seed must not stand under the same clouds
    named = zlib.crc32("|".join((setting.name, order.hour, order.weather, *order.features)).encode())
    heaven = _heaven(setting, view, sun, np.random.default_rng((seed, 11, named)), order.bodies, seat, side)
    scape.light = sun
    land = setting.earth if setting.mapped else tinted(setting.earth, order.features)  # a map is of more than one land
    earth = _mirroring(land, order, view)
    scape.panels.extend(cover_panels(earth, scape))
    exposure = exposure_for(scape, earth, heaven, sun, setting.target * exposure_of(order.lit))
    lit = replace(sun, exposure=exposure).with_lamps(tuple(scape.lamps))
    actors = lit.dimmed(*setting.dim) if setting.inside else lit
    shown = actors.dimmed(*BY_NIGHT) if lit.moon and not setting.inside and not setting.sky else actors
    return Place(
        setting=setting.name,
        view=view,
        light=shown,
        sky=heaven.expose(exposure, np.random.default_rng((seed, 13))),
        ground=ground_of(earth, scape, _floor_light(setting, lit)),
        water=water_of(earth, scape, lit),
        planes=tuple(p for piece in scape.pieces for p in _planes(piece, actors, view.height)),
        quads=tuple(_quad(panel, lit, setting.inside) for panel in scape.panels),
        emitters=_emitters(setting, scape, lit, seed),
        lamps=tuple(scape.lamps),
        slots=tuple(scape.slots),
        footing=partial(footing_of, earth, view, side, tuple(scape.decks)),
        shore=shore_depth(earth, scape),
        sun=heaven.sun,
        look=graded(look_of(lit, setting), order.lit),
        inside=setting.inside,
        built=tuple(dict.fromkeys(scape.built)),
    )


def _suited(setting: Setting, order: PlaceOrder) -> Setting:
    """The row with what the order asks of any row: flowers, paths, trees, decay, a view from the window, a
    carpet, a spotlight, room."""
    glow = GLOW if GLOWING_FLOWERS in order.features else 0.0
    setting = turned(setting, order.season)
    setting = planted(crossed(wooded(setting, order.features), order.features), order.flowers, glow)
    setting = looked_out(left_to_decay(setting, order.features), order.features)
    setting = written_on(carpeted(setting, order.features, order.before), order.features)
    return roomy(spotlit(setting, order.lit), order.clear)


def _sun(setting: Setting, order: PlaceOrder, side: float, spread: float) -> Light:
    """The light of the order's hour. spread: the sun's angle from the view axis, rad."""
    sun = soaked(light(order.hour, order.weather, order.mood, side, spread, order.palette or setting.palette),
                 order, setting.earth)
    if "aurora" in order.features and sun.stars > 0.2:
        return replace(sun, weather=replace(sun.weather, aurora=1.0, clouds="none"))
    if "star" in order.features and sun.stars > 0.2:  # they are what one looks at
        return replace(sun, stars=sun.stars * STARRY, weather=replace(sun.weather, clouds="none"))
    return sun


def _mirroring(earth: Earth, order: PlaceOrder, view: View) -> Earth:
    """The ground as a mirror, where the order wants one."""
    if order.mirror and earth.lie in ("land", "shore"):
        earth = replace(earth, lie="flats", mirror=0.85, ripple=6.0)
    if order.mirror and earth.lie in ("floor", "wet"):
        earth = replace(earth, lie="wet", mirror=0.85, ripple=4.0, half=30.0, coats=(Paving(earth.soil, _SPILT),))
    if earth.lie == "wet" and view.eye > 5:  # from above, puddles would be a lake
        earth = replace(earth, lie="land", half=0.0, coats=())
    return earth


def _known(order: PlaceOrder) -> tuple[PlaceOrder, tuple[str, ...]]:
    notes = []
    weather = WEATHER_NAMES.get(order.weather, order.weather)
    for name, value, table, default in (
        ("hour", order.hour, HOURS, "afternoon"),
        ("weather", weather, WEATHERS, "fair"),
        ("mood", order.mood, MOODS, "neutral"),
    ):
        if value not in table:
            notes.append(f"{name} {value!r} is not known; {default} stands in")
    return replace(
        order,
        hour=order.hour if order.hour in HOURS else "afternoon",
        weather=weather if weather in WEATHERS else "fair",
        mood=order.mood if order.mood in MOODS else "neutral",
    ), tuple(notes)


def _compose(scape: Scape, setting: Setting, sun: Light, seed: int) -> None:
    """Run the painters, far to near. Each has its own stream: what one draws changes nothing for the next. Walkways
    come after the lamps that stand elsewhere, since their planks are lit by them."""
    have = frozenset(layer.tag for layer in setting.layers) | frozenset(setting.has)
    features = scape.order.features
    if sun.weather.clouds == "storm" and not setting.inside and not setting.sky:
        features = features if "lightning" in features else (*features, "storm")
    sky = scape.view.horizon > 0  # straight down there is none, and nothing stands before it
    more = extras(features, have, setting.earth.lie, setting.inside) if sky else ()
    scape.built.extend(setting.has if not setting.inside else (*setting.has, *_HOUSED))
    dye = dyes(features)
    air = () if setting.inside or setting.sky else weathered(scape.order.weather, sun.lamp)
    for number, layer in enumerate((*setting.layers, *(layer for _, layer in more), *air)):
        scape.rng = np.random.default_rng((seed, number))
        wanted = layer.tag in scape.order.features
        if layer.tag in scape.order.without or (scape.rng.random() > layer.keep and not wanted):
            continue
        if scape.view.horizon <= 0 and getattr(layer, "z", 0.0) > _FAR:  # it looks straight down
            continue
        if layer.tag == "branch" and scape.order.bodies:  # what hangs in the sky is to be seen
            continue
        near = setting.canopy > 0 and getattr(layer, "z", 0.0) < 45
        scape.light = sun.dimmed(1 - 0.62 * setting.canopy, 1 - 0.35 * setting.canopy) if near else sun
        before = len(scape.pieces)
        (layer if setting.inside else varied(layer, scape.rng)).paint(scape)
        if layer.tag in dye:
            for i in range(before, len(scape.pieces)):
                scape.pieces[i] = in_colour(scape.pieces[i], dye[layer.tag])
        if near:
            shade = (1 - 0.62 * setting.canopy, 1 - 0.35 * setting.canopy)
            for i in range(before, len(scape.pieces)):
                piece = scape.pieces[i]
                scape.pieces[i] = replace(piece, dim=(piece.dim[0] * shade[0], piece.dim[1] * shade[1]))
        if not setting.inside and not near and float(sun.key.max()) >= 0.5 and not sun.moon:
            _shade_front(scape, before)
        if layer.tag not in scape.built:
            scape.built.append(layer.tag)
    scape.built.extend(name for name, _ in more)


def _shade_front(scape: Scape, first: int) -> None:
    """What stands closest to the lens takes the shade that lies on the ground there (mottle.cloud_shade)."""
    for i in range(first, len(scape.pieces)):
        piece = scape.pieces[i]
        if piece.spots[len(piece.spots) // 2].z < scape.view.foot * 1.5:
            scape.pieces[i] = replace(piece, dim=(piece.dim[0] * 0.72, piece.dim[1] * 0.42))


def _lit_fog(sun: Light) -> Light:
    """Fog by night: grey with the lamps of the place in it, up to where the sky would be."""
    grey = sun.haze * 0.9 + sun.lamp_colour * 0.030 + lin("#8fa0a8") * 0.13
    lab = np.array(sun.ramp_lab, np.float32)
    lab += (to_lab(grey) - lab) * 0.9
    return replace(sun, haze=grey, haze_warm=grey * 1.15, ramp_lab=lab, stars=0.0)


def _own_light(setting: Setting, sun: Light, side: float) -> Light:
    """What a place does to the light of the hour: thicker air, its own glow, water or space around it."""
    thick = min(setting.air, 1.2) if sun.weather.flat > 0.5 else setting.air  # fog is as thick as it is anywhere
    sun = replace(sun, density=sun.density * thick)
    if sun.weather.flat > 0.5 and sun.lamp > 0.5 and not setting.inside and not setting.sky:  # lamps light the fog
        sun = _lit_fog(sun)
    if setting.lamp > sun.lamp:
        sun = replace(sun, lamp=setting.lamp)
    if setting.tint and setting.sky != "water":
        glow = lin(setting.tint) * 0.30 * sun.lamp
        sun = replace(
            sun,
            haze=sun.haze + glow,
            haze_warm=sun.haze_warm + glow,
            ambient_up=sun.ambient_up + glow * 0.5,
            ambient_down=sun.ambient_down + glow * 0.5,
        )
    if setting.sky == "water":
        dim = {"night": 0.15, "dusk": 0.45}.get(sun.hour, 1.0) * (1 - 0.93 * setting.murk)
        water = lin(setting.tint or "#1f7f9a") * dim
        return replace(
            sun,
            haze=water * 0.8,
            haze_warm=water * (1.5 - 0.5 * setting.murk),
            density=2.4 + 6.0 * setting.murk,
            veil_max=0.80,
            ambient_up=lin("#8fd8e0") * 0.5 * max(dim, 0.3 - 0.22 * setting.murk),
            ambient_down=water * 0.5,
            key=lin("#d8fff0") * max(0.25 - 0.17 * setting.murk, 1.15 * dim),
            lamp=max(sun.lamp, setting.murk),
            stars=0.0,
            key_dir=np.array([side * 0.3, 0.9, 0.3], np.float32),
            azimuth=side * 0.2,
            weather=WEATHERS["clear"],
        )
    if setting.sky in SPACE:
        return replace(
            sun,
            density=0.015,
            ambient_up=lin("#5a6a90") * 0.30,
            ambient_down=lin("#2a3048") * 0.3,
            key=lin("#fff0dc") * 1.3,
            key_dir=np.array([side * 0.82, 0.45, 0.35], np.float32),
            haze=lin("#1a1f3a"),
            haze_warm=lin("#2a2a44"),
            lamp=1.0,
            weather=WEATHERS["clear"],
        )
    return sun


def _heaven(
    setting: Setting,
    view: View,
    sun: Light,
    rng: np.random.Generator,
    bodies: tuple[Body, ...],
    seat: tuple[float, float] | None,
    side: float,
) -> Heaven:
    if setting.sky == "water":
        return water_sky(view, sun, rng, setting.tint, setting.murk)
    hole = next((body for body in bodies if body.kind == "hole"), None)
    if hole is not None and setting.sky in SPACE:
        return hole_sky(view, sun, rng, hole.colour, side)
    if setting.sky == "orbit":
        return orbit_sky(view, sun, rng, 0.13 if setting.inside else 0.0)
    if setting.sky == "nebula":
        return nebula_sky(view, sun, rng)
    if setting.sky == "space":
        world = setting.earth.lie != "none" and not setting.inside
        high = 0.16 if setting.inside else 0.56 if world else 0.42
        return space_sky(view, sun, rng, world, high, _WORLDS.get(setting.name, ""))
    return paint_sky(view, sun, rng, setting.storm, bodies, seat)


def _floor_light(setting: Setting, lit: Light) -> Light:
    """Indoors the floor sees little of the sky, and the room's own lamps."""
    if not setting.inside:
        return lit
    warm = lit.lamp_colour * (0.03 + 0.22 * lit.lamp)
    return replace(lit, ambient_up=lit.ambient_up * 0.30 + warm + lit.haze_warm * 0.10, key=lit.key * 0.10)


def _planes(piece: Piece, lit: Light, height: int) -> list[Plane]:
    """Light a piece where it stands; its copies share the texture. height: of the frame, px: in a small one a broad
    brush would make blocks of a mountain."""
    middle = piece.spots[len(piece.spots) // 2]
    brush = piece.brush if height >= FINE else min(piece.brush, 1)
    here = lit if piece.dim == (1.0, 1.0) else lit.dimmed(*piece.dim)
    cycle = tuple(
        light_matte(matte, here, middle.z, middle.x, piece.mist, brush) for matte in (piece.matte, *piece.more)
    )
    planes = []
    for spot in piece.spots:
        motion = piece.motion
        if piece.sway:
            motion = Motion(sway=(piece.sway, 3.1 + 1.4 * spot.phase, spot.phase))
        planes.append(
            Plane(
                piece.name,
                cycle,
                spot.x,
                spot.y,
                spot.z,
                piece.matte.ppm / spot.scale,
                piece.matte.foot,
                period=piece.period,
                reflects=piece.reflects,
                motion=motion,
                repeat=piece.repeat,
                fade=piece.fade,
            )
        )
    return planes


def _quad(panel: Panel, lit: Light, inside: bool) -> Quad:
    corners = [panel.origin[2], panel.origin[2] + panel.across[2], panel.origin[2] + panel.down[2]]
    near = max(0.5, min(corners))
    here = lit if panel.dim == (1.0, 1.0) else lit.dimmed(*panel.dim)
    if inside and panel.dim == (1.0, 1.0):
        here = lit.dimmed(0.42, 0.10)
    pixels = light_matte(panel.matte, here, near, panel.origin[0], lamps=False)
    return Quad(panel.name, pixels, panel.origin, panel.across, panel.down, panel.depth, panel.reflects)


def _emitters(setting: Setting, scape: Scape, lit: Light, seed: int) -> tuple[Emitter, ...]:
    out = [*scape.emitters, *smoke_stacks(scape.stacks, lit, seed)]
    if scape.halos:
        nearest = sorted(scape.halos, key=lambda item: item[0].z)[:64]
        thick = 1.0 if setting.inside else min(2.2, 1 + 0.28 * max(0.0, lit.weather.haze - 1))  # wet air glows wider
        nearest = [(lamp, radius * thick) for lamp, radius in nearest]
        out.append(halos(nearest, np.random.default_rng((seed, 17)), lit.exposure))
    falling = sum(body.count for body in scape.order.bodies if body.kind == "meteors")
    if falling and not setting.inside:
        out.append(meteors(scape.view, falling, np.random.default_rng((seed, 29))))
    fall = "" if (setting.inside and not setting.roofless) or setting.sky else lit.weather.fall
    for number, name in enumerate(dict.fromkeys((fall or setting.motes,))):
        if name in MOTES and name not in scape.order.without:
            out.append(motes(name, scape.view, lit, np.random.default_rng((seed, 19 + number))))
    if fall == "rain" and setting.earth.lie != "none":
        out.append(splashes(scape.view, lit, np.random.default_rng((seed, 23))))
    return tuple(out)


def look_of(lit: Light, setting: Setting) -> Look:
    """The grade: the mood's contrast and split tone; more bloom and an earlier threshold in the dark."""
    mood = lit.mood
    shadow, high = lin(mood.shadow), lin(mood.high)
    cold = (shadow - shadow.mean() * 0.6) * mood.split * 0.9
    warm = mix(np.ones(3), high, 0.35 * mood.split)
    warm = warm / warm.mean()
    dark = lit.hour in ("night", "dusk") or setting.sky in SPACE
    beams = setting.shafts or {"golden": 0.35, "sunset": 0.35, "dawn": 0.3}.get(lit.hour, 0.12)
    if lit.weather.clouds == "parting":
        beams = max(beams, 0.7)
    return Look(
        bloom=setting.bloom * (1.1 if dark else 0.9),
        threshold=150.0 if dark else 192.0,
        shafts=0.0 if lit.weather.sun < 0.3 else beams,
        contrast=mood.contrast,
        lift=(float(cold[2]), float(cold[1]), float(cold[0])),
        gain=(float(warm[2]), float(warm[1]), float(warm[0])),
        saturation=mood.saturation,
    )
