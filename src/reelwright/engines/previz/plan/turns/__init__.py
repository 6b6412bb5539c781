"""Turns of phrase that are read as plainer ones before the grammar sees the text."""
