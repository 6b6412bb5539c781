"""Close views of plants, as rows of data: leaves, ferns, blossom, fruit on the branch, bark."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.botany import FRUITS
from reelwright.engines.previz.paint.places.closeups import BarkWall, Bokeh, Spray
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.macros import Crown, FrostPane, GrassBlades, RainPane, Snowflake
from reelwright.engines.previz.paint.places.microbes import Swarm
from reelwright.engines.previz.paint.places.pebbles import GRAINS, Moss, Pebbles
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.webs import Web

_AIR = Earth("none", "grass")
_HAS = ("leaf", "branch", "plant", "bush", "flower", "tree", "petal", "drop", "wave", "water")


def _close(name: str, *layers: Layer, motes: str = "pollen") -> Setting:
    return Setting(name, layers, _AIR, motes=motes, spread=(0.3, 0.7), has=_HAS, bloom=0.7)


_RED = ("#5a0608", "#e0342c", "#f07058")
_VIOLET = ("#1c1248", "#b48af0", "#f05a9a")
_GREEN = ("#0c3a2a", "#7ae0a0", "#f0e070")
_SPIKY = ("#3a4a5a", "#c0ccd8", "#e0402c")


def _micro(name: str, air: tuple[str, str, str], of: str, colours: tuple[str, str, str], flow: float,
           *, hero: bool = True) -> Setting:  # fmt: skip
    """Bodies of one kind at four depths, a large one in focus."""
    shown = (Swarm(of, 1, 0.72, colours, 10.0, hero=True),) if hero else ()
    layers: tuple[Layer, ...] = (
        Bokeh(air, 26), Swarm(of, 26, 0.13, colours, 34.0, 0.06, flow * 0.5, 0.45),
        Swarm(of, 16, 0.24, colours, 22.0, 0.03, flow * 0.8, 0.7), Swarm(of, 9, 0.40, colours, 14.0, 0.0, flow),
        *shown, Swarm(of, 4, 0.60, colours, 7.0, 0.08, flow * 1.5, 0.6, keep=0.9),
    )  # fmt: skip
    return Setting(name, layers, _AIR, motes="", spread=(0.3, 0.7), has=("cell",), bloom=0.8)


ROWS: tuple[Setting, ...] = (
    _micro("blood_close", ("#160103", "#3c060a", "#8a1c18"), "blood", _RED, 0.16, hero=False),
    _micro("bacteria_close", ("#03141a", "#0a343a", "#3f9088"), "bacteria", _GREEN, 0.02),
    _micro("virus_close", ("#0a0e1c", "#24385a", "#8ab0d8"), "virus", _SPIKY, 0.015),
    _micro("cells_close", ("#0c0a26", "#2c2c6a", "#8a9ae8"), "cell", _VIOLET, 0.015),
    _close(
        "web_close",
        Bokeh(("#122014", "#3c5a34", "#e8c890"), 60),
        Spray("leaf", z=40, soft=0.035, number=7, size=0.5, keep=0.7),
        Web(),
        motes="",
    ),
    _close(
        "leaf_close",
        Bokeh(),
        Spray("leaf", z=30, soft=0.030, number=9, size=0.5),
        Spray("leaf", z=14, number=11, size=0.40),
        Spray("leaf", z=9, soft=0.05, number=5, size=0.42, flip=-1.0, keep=0.6),
    ),
    _close(
        "dew_close",
        Bokeh(("#10281a", "#3f7a3a", "#b8d878")),
        Spray("broad", z=30, soft=0.035, number=8, size=0.6),
        Spray("broad", z=14, number=4, size=1.0, dew=1.0, shape="single"),
        motes="",
    ),
    _close(
        "autumn_close",
        Bokeh(("#3a2010", "#a8622a", "#f4d080"), 60),
        Spray("maple", z=30, soft=0.032, number=9, size=0.5),
        Spray("maple", z=14, number=12, size=0.42),
        Spray("leaf", z=9, soft=0.05, number=5, size=0.4, flip=-1.0, keep=0.6),
        motes="",
    ),
    _close(
        "canopy_close",
        Bokeh(("#234a1c", "#7aa83c", "#f0f0b0"), 80),
        Spray("leaf", z=30, soft=0.022, number=16, size=0.34, flip=-1.0),
        Spray("toothed", z=14, number=18, size=0.30),
    ),
    _close(
        "fern_close",
        Bokeh(("#0f2414", "#345a28", "#a4c060")),
        Spray("fern", z=30, soft=0.03, shape="frond"),
        Spray("fern", z=14, shape="frond"),
    ),
    _close(
        "plant_close",
        Bokeh(("#18301c", "#567a3c", "#d0d8a0"), 30),
        Spray("broad", z=30, soft=0.030, number=6, size=0.6, shape="fan"),
        Spray("broad", z=14, number=9, size=0.56, shape="fan"),
    ),
    _close(
        "cannabis_close",
        Bokeh(),
        Spray("hand", z=30, soft=0.030, number=7, size=0.7, shape="fan"),
        Spray("hand", z=14, number=5, size=0.72, shape="fan"),
    ),
    _close(
        "clover_close",
        Bokeh(("#10301a", "#3a7a34", "#b0d870")),
        Spray("clover", z=30, soft=0.030, number=8, size=0.30, shape="fan"),
        Spray("clover", z=14, number=9, size=0.30, shape="fan"),
    ),
    _close(
        "rosette_close",
        Bokeh(("#2a3a2a", "#7a8a64", "#e0dcb8"), 20),
        Spray("rosette", z=14, shape="rosette", sway=0.002),
        motes="",
    ),
    _close(
        "blossom_close",
        Bokeh(("#2c3a30", "#7f9a78", "#f0e8e4"), 50),
        Spray("leaf", "#f6f0ee", z=30, soft=0.030, number=6, size=0.3),
        Spray("leaf", "#fbf6f2", z=14, number=7, size=0.26),
    ),
    _close(
        "pink_blossom_close",
        Bokeh(("#2c3a30", "#7f9a78", "#f4d4dc"), 50),
        Spray("leaf", "#f9d6df", z=30, soft=0.030, number=6, size=0.3),
        Spray("leaf", "#f8cbd7", z=14, number=7, size=0.26),
    ),
    _close(
        "flower_close",
        Bokeh(("#1c3420", "#5f8f48", "#e4e0b8"), 50, z=90),
        Spray("lance", z=40, soft=0.034, number=9, size=0.5, shape="fan"),
    ),
    _close(
        "grass_close",
        Bokeh(("#12301a", "#4f8a3a", "#f0e8a8"), 60),
        GrassBlades(40.0, 14, 0.030),
        GrassBlades(),
    ),
    _close("snowflake_close", Bokeh(("#1c3a64", "#5f90c8", "#dcecf8"), 40), Snowflake(), motes="snow"),
    _close("frost_close", Bokeh(("#27406a", "#7a9cc8", "#ffd8a8"), 26), FrostPane(), motes=""),
    _close("pane_close", Bokeh(("#1a2430", "#4f6474", "#d8dcd4"), 60), RainPane(), motes=""),
    _close("pebbles_close", Pebbles(), motes=""),
    _close("sand_close", Pebbles(0.085, GRAINS, False), motes=""),
    _close("moss_close", Bokeh(("#14301c", "#4a7a3a", "#e0e8a0"), 50), Moss()),
    _close("crown_close", Bokeh(("#0f3a58", "#4f90b8", "#e8f4f8"), 10), Crown(), motes=""),
    _close("bark_close", BarkWall(), motes=""),
    *(
        _close(
            f"{name}_close",
            Bokeh(("#1c3a1c", "#6a9440", "#e8e4a8"), 50),
            Spray("leaf", z=30, soft=0.030, number=9, size=0.40),
            Spray("toothed" if name in ("strawberry", "berry", "gooseberry") else "leaf", fruit=name, z=14, number=12,
                  size=0.34),
        )
        for name in FRUITS
    ),
)  # fmt: skip
