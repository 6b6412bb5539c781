"""Nouns of vehicles with makers of their own: whatever the planner takes them for, they look like this."""

from __future__ import annotations

from collections.abc import Callable

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.vehicles.carts import CARTS
from reelwright.engines.previz.paint.figures.vehicles.fancies import ALOFT, GROUNDED
from reelwright.engines.previz.paint.figures.vehicles.harbour import FLYING
from reelwright.engines.previz.paint.figures.vehicles.jets import fighter, glider, shuttle
from reelwright.engines.previz.paint.figures.vehicles.lorries import excavator, fire_engine, school_bus, semi, tipper
from reelwright.engines.previz.paint.figures.vehicles.microbus import microbus
from reelwright.engines.previz.paint.figures.vehicles.patrol import ambulance, formula, jeep, pickup, police
from reelwright.engines.previz.paint.figures.vehicles.rollers import ROLLERS
from reelwright.engines.previz.paint.figures.vehicles.scooters import scooter
from reelwright.engines.previz.paint.figures.vehicles.wings import biplane, helicopter, light_plane
from reelwright.engines.previz.paint.figures.vehicles.workaday import ROLLING
from reelwright.engines.previz.paint.figures.vehicles.workhorses import WORKHORSES

SERVICE: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (pickup, 1.8, "pickup, pickup truck, pick-up truck, pick-up"),
    (jeep, 1.8, "jeep, off-roader, safari jeep"),
    (police, 1.6, "police car, cop car, police cruiser"),
    (microbus, 2.0, "vw van, vw bus, vw camper, volkswagen van, volkswagen bus, microbus, camper van, campervan,"
     " camper, hippie van, minibus, kombi"),
    (ambulance, 2.4, "ambulance, emergency vehicle"),
    (formula, 1.05, "f1, f1 car, f1 race car, formula 1 car, formula one car, race car, racing car, racecar"),
    (fire_engine, 3.3, "fire truck, fire engine, firetruck"),
    (tipper, 2.9, "dump truck, tipper, tipper truck"),
    (
        semi,
        3.9,
        "semi-truck, semi truck, semi, tractor-trailer, semi-trailer truck, articulated lorry, truck,"
        " lorry, cargo truck",
    ),
    (scooter, 1.3, "scooter, motor scooter, vespa, moped, lambretta"),
    (school_bus, 3.0, "school bus"),
    (excavator, 4.7, "excavator, digger, backhoe"),
    *WORKHORSES,
    *ROLLING,
    *CARTS,
    *GROUNDED,
    *ROLLERS,
)
"""Maker, height in m, nouns."""
FLYERS: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (helicopter, 3.5, "helicopter, chopper, rescue helicopter, military helicopter"),
    (biplane, 2.9, "biplane, double-decker plane, stunt plane, crop duster, cropduster, biplane crop duster"),
    (
        light_plane,
        2.9,
        "small airplane, propeller plane, prop plane, light aircraft, small plane, cessna, bush plane, private plane",
    ),
    (fighter, 3.4, "fighter jet, jet fighter, fighter plane, jet, fighter, warplane, fighter aircraft"),
    (glider, 1.8, "glider, sailplane"),
    (shuttle, 30.0, "space shuttle, shuttle, space shuttle orbiter"),
    *ALOFT,
    *FLYING,
)
"""Maker, height in m, nouns."""
