"""What fills the air and what happens once: fire, blasts, particles, flocks, arcs."""
