"""Every setting as a row of data: its layers, its ground, its light."""
