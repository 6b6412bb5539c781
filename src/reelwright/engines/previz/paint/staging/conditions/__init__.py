"""Place, hour, weather and what hangs in the sky: what the words ask of the set."""
