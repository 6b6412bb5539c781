"""From a plan to marks in the world: conditions, cast, framing, blocking, and what fills the air."""
