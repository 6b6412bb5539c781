"""Maps of countries: outlines of a few dozen points each on a sheet, to be known at a glance. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import tone
from reelwright.engines.previz.paint.figures.tone import paint

Coast = tuple[float, ...]
"""Longitude and latitude by turns, degrees."""
LANDS: dict[str, tuple[Coast, ...]] = {
    "italy": ((7, 44, 7, 45.9, 8.5, 46.4, 10.5, 46.8, 12.3, 47, 13.7, 46.5, 13.6, 45.7, 12.4, 45.3, 12.4, 44.4, 13.6,
        43.5,
               14.2, 42.5, 15.2, 41.9, 16.1, 41.8, 16, 41.4, 17.5, 40.8, 18.5, 40.1, 18.3, 39.8, 17.9, 40.3, 17,
                   40.5, 16.6, 39.8,
               17.1, 39.3, 17.1, 38.9, 16.5, 38.4, 16, 37.95, 15.7, 38.1, 16.1, 38.7, 15.8, 39.6, 15.3, 40.1, 14.6,
                   40.6, 13.8,
               41.1, 12.5, 41.6, 11.3, 42.4, 10.5, 43, 10.2, 44, 8.8, 44.4, 7.8, 43.8),
              (12.5, 38, 13.6, 38.2, 15.5, 38.2, 15.1, 36.7, 13.9, 37.1, 12.6, 37.6),
              (8.2, 40.9, 9.4, 41.2, 9.8, 40.5, 9.5, 39.2, 8.6, 38.9, 8.4, 39.9)),
    "usa": ((-124.7, 48.4, -123, 48.9, -95, 49, -88.5, 48, -84.5, 46.5, -82.5, 45.3, -82.5, 42.5, -79, 42.8, -79,
        43.3, -76, 44.2,
             -71.5, 45, -69, 47.4, -67, 44.8, -70.7, 43, -70, 41.7, -74, 40.6, -75.5, 37.5, -76, 35, -81, 31.8, -80,
                 26.5, -80.6,
             25.2, -82, 27, -83, 29.5, -85.3, 29.7, -89.5, 30.2, -89.3, 29.1, -94, 29.6, -97.3, 27.8, -97.3, 25.9,
                 -99.5, 27.5,
             -103, 29, -106.5, 31.8, -111, 31.3, -114.8, 32.5, -117.1, 32.5, -120.6, 34.5, -122.4, 37.2, -124.3,
                 40.3, -124.2, 43),),
    "france": ((2.5, 51, 4.2, 50, 6.4, 49.4, 8.2, 48.9, 7.6, 47.6, 6.1, 46.4, 7, 45.9, 6.7, 45, 7.5, 43.8, 6.1, 43.1,
        4, 43.5, 3, 42.5,
                0.7, 42.7, -1.7, 43.3, -1.2, 44.6, -1.1, 46, -2.5, 47.3, -4.7, 48, -4.7, 48.6, -1.6, 48.7, -1.9,
                    49.7, 0.2, 49.6, 1.6,
                50.8), (8.6, 42.4, 9.4, 43, 9.5, 42.1, 9.2, 41.4, 8.7, 41.8)),
    "britain": ((-5.6, 50.1, -3.5, 50.3, -1, 50.7, 1.3, 51.1, 0.7, 51.5, 1.7, 52.6, 0.3, 53, 0, 53.7, -1.6, 55.2,
        -2.1, 56, -3.2, 56,
                 -2, 57.5, -4, 57.7, -3.1, 58.6, -5, 58.6, -5.8, 57.5, -5.5, 56, -4.9, 55, -3.3, 54.9, -3, 53.8,
                     -4.5, 53.3, -4.1,
                 52.6, -5.2, 51.9, -3, 51.4, -4.3, 51.1),
                (-6, 52.2, -6.1, 53.5, -5.6, 54.5, -7.3, 55.3, -8.5, 54.3, -10, 54, -9.5, 53, -10.2, 51.8, -8, 51.8)),
    "australia": ((114, -22, 114, -26, 115.7, -32, 118, -35, 124, -33, 129, -31.6, 132, -32, 135.5, -34.8, 138, -33,
        138, -35.6, 140.6,
                   -38, 144, -38.6, 146.5, -39, 150, -37.3, 151.3, -33.5, 153.5, -28.5, 152.8, -25, 149, -21, 146,
                       -19, 145.3, -15,
                   143, -11, 141.6, -13, 140.8, -17.5, 137, -16, 135.5, -15, 136.8, -12.2, 132, -11.3, 130, -13, 129,
                       -15, 125.5,
                   -14.3, 122.3, -17.5, 119, -20), (144.8, -41, 148.2, -41, 147, -43.5, 146, -43.4)),
    "africa": ((-6, 35.8, 1, 36.8, 10, 37.3, 11, 34, 19.5, 30.5, 22, 32.7, 32, 31.2, 34.5, 28, 37, 22, 39, 15.5, 43,
        11.7, 51, 11.8, 46, 3,
                41, -2.5, 39, -7, 40.7, -14.5, 35, -20, 35.3, -24, 32, -28.5, 26, -34, 19, -34.6, 17, -29, 14.5, -22,
                    12, -17, 13.5,
                -9, 9, -1, 9.5, 4, 4, 6.3, -4, 5, -8, 4.5, -13, 8.5, -17, 14.5, -16.3, 20, -13, 27.7, -9.7, 30),
               (44, -20, 47, -15, 50, -13, 50, -16, 47.3, -25, 45, -25.3)),
    "india": ((68.2, 23.7, 70, 22.5, 72.6, 21.2, 72.9, 18, 74.5, 14, 76.3, 9.8, 77.5, 8.1, 79.8, 10.3, 80.2, 13.5,
        80, 15.5, 83, 17.8, 86.9,
               20.5, 88.5, 21.7, 89, 26, 92, 25, 92.3, 23, 94, 24, 97, 28, 92, 27.5, 88.2, 27.5, 80.2, 30.5, 78.5,
                   34.5, 74.5, 36.5,
               73.8, 34, 74.5, 31, 71, 27.8),),
    "japan": ((130.9, 34, 132.5, 35.5, 136, 35.7, 137, 37.3, 139.5, 38.5, 140, 40.5, 141.3, 41.4, 142, 39.5, 140.8,
        36, 139.8, 35, 138.5,
               34.7, 136, 33.7, 135, 34.6, 132, 34), (140, 41.5, 141.5, 45.4, 145.4, 43.3, 143.2, 42, 141, 42.5),
              (130, 33.5, 131.8, 33.5, 131, 31.2, 130.2, 31.4), (132.2, 33.5, 134.5, 34.3, 134.2, 33.3, 133, 32.8)),
}
NAMES = {"united states": "usa", "america": "usa", "us": "usa", "united kingdom": "britain", "uk": "britain",
    "england": "britain",
         "great britain": "britain"}
"""Other names of lands."""


def country_map(cue: Cue) -> Thing:
    """A framed sheet of sea with the land raised on it, its name below."""
    said = cue.word.lower().removeprefix("map of ").removeprefix("the ")
    coasts = LANDS[NAMES.get(said, said)]
    points = [np.array(c).reshape(-1, 2) for c in coasts]
    every = np.concatenate(points)
    squash = math.cos(math.radians(float(every[:, 1].mean())))
    middle, span = (every.min(0) + every.max(0)) / 2, every.max(0) - every.min(0)
    k = 0.62 / max(float(span[1]), float(span[0]) * squash / 1.25)
    wide, high = max(0.62, float(span[0]) * squash * k + 0.16), float(span[1]) * k + 0.24
    land, ink = matt(tone(cue, "#d8b878"), 0.1), matt("#4a3420", 0)
    sea = Stuff(paint("#9ab8c0"), "rock", paint("#86a8b2"), 0.08, 0.1, wear=0.1)
    parts: list[Mesh] = [box((0.012, high, wide), sea, 0.002), box((0.008, high + 0.06, wide + 0.06), matt("#e8dcc0",
        0.2)).moved(
        -0.004, -0.03, 0)]
    for coast in points:
        flat = [(float((x - middle[0]) * squash * k), float((y - middle[1]) * k) + high / 2 + 0.04) for x, y in coast]
        parts.append(prism(flat, 0.012, land, 0.002).turned("y", 90).moved(0.010, 0, 0))
        parts.append(tube([(0.017, y, -x) for x, y in (*flat, flat[0])], 0.0022, ink, 4, 0, False))
    parts.append(inscription(said.upper(), wide * 0.6, 0.06, ink).moved(0.008, 0.055, 0))
    parts += [box((0.002, high, 0.0016), matt("#7a98a4", 0)).moved(0.0065, 0, z) for z in np.arange(-0.4, 0.41, 0.2)
        if abs(z) < wide / 2]
    return Thing(join(parts).turned("z", 10), pitch=0.0, turned=60.0)


GOODS = ((country_map, 0.85, ", ".join(f"map of {the}{land}" for land in (*LANDS, *NAMES) for the in ("", "the "))),)
