"""The bazaar: stalls under sails of shade between walls of clay, as a row of data."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.coats import Paving
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Mist
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.models import Model, Passers
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.terraces import Street

_TOWN = ("house", "street_lamp", "road", "wall", "window", "town", "lantern")
_STALLS = (
    ("spice stall", 1, 8.4), ("cloth stall", -1, 9.4), ("carpets", 1, 12.0), ("fruit stall", -1, 13.0),
    ("cloth stall", 1, 15.5), ("spice stall", -1, 17.0), ("fruit stall", 1, 20.0), ("carpets", -1, 22.0),
)  # fmt: skip
"""What stands along a bazaar: what, on which side, m away."""

ROWS: tuple[Setting, ...] = (
    Setting(
        "souk",
        (
            Model("church", "mosque", 170, 42.0, 0.12, 70.0),
            Mist(120, 0.3, 0.5),
            Street("souk", 70, width=9.4, near=2.0, hang=3),
            Fittings(
                (
                    *(Fit("shade sail", 0.0, "floor", z, 3.7 + 0.03 * z) for z in (30.0, 22.0, 16.0, 11.5)),
                    *(Fit(name, side * 0.74, "floor", z, turn=-side * 66, tag="stall") for name, side, z in _STALLS),
                    Fit("brass lamps", 0.3, "floor", 13.0, 3.1), Fit("brass lamps", -0.35, "floor", 18.0, 3.3),
                ),
                9.4, 40.0,
            ),
            Passers(40, 9, 10, 2.6, ("man in a robe", "woman in a robe", "man", "merchant", "woman"), 0.5),
            Mist(30, 0.25, 0.35),
        ),
        Earth("land", "redearth", coats=(Paving("flags", 0.0),)),
        motes="dust",
        tint="#8a5a2a",
        air=2.4,
        lamp=0.25,
        has=(*_TOWN, "stall", "fabric", "cloth", "carpet", "spice", "market", "crowd"),
    ),
)
