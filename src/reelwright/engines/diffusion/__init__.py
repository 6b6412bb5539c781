"""Open weights on a GPU: the previz footage of a shot guides them, so that what was previewed is what one gets."""
