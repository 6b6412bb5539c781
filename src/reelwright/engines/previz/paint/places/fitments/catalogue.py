"""All fittings by name, each with a few looks that are kept once made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.places.fitments import (
    aboard,
    ancient,
    civic,
    craft,
    daily,
    deep,
    grand,
    heavy,
    home,
    mall,
    market,
    public,
    service,
    show,
    sport,
    work,
)

FITTINGS: Mapping[str, Callable[[np.random.Generator], Mesh]] = {
    **home.FITTINGS, **service.FITTINGS, **work.FITTINGS, **craft.FITTINGS, **public.FITTINGS,
    **sport.FITTINGS, **civic.FITTINGS, **deep.FITTINGS, **grand.FITTINGS, **daily.FITTINGS, **market.FITTINGS,
    **aboard.FITTINGS, **ancient.FITTINGS, **show.FITTINGS, **heavy.FITTINGS, **mall.FITTINGS,
}  # fmt: skip
LOOKS = 4
"""How many looks of a fitting the seeds choose among."""


@lru_cache(maxsize=48)
def fitting(name: str, look: int) -> Mesh:
    """Raises KeyError for a name that is not in the catalogue."""
    return FITTINGS[name](np.random.default_rng((look, len(name), sum(map(ord, name)))))
