"""Words of the closed parts of speech, and nouns whose number cannot be seen."""

from __future__ import annotations

from reelwright.engines.previz.plan.lexicon import word_set

DETERMINERS = word_set(
    "a an the this that these those his her its their my your our some any each every another both all"
)
AUXILIARIES = word_set(
    "is are was were be been being am has have had having do does did will would can could shall should may might must "
    "seems seem"
)
PRONOUNS = word_set("it he she they them him i you we me us there here who which someone something")
LINKS = word_set(
    "while when as where whilst until since because then that whose if once before after so and or but nor yet"
)
NEGATORS = word_set("no without not don't dont never avoid exclude excluding minus free nor neither")
SAME_PLURAL = word_set(
    "sheep fish deer salmon trout bison wildebeest caribou orca moose shrimp squid reindeer elk jellyfish goldfish "
    "clownfish starfish koi tuna "
    "buffalo antelope swine offspring people police cattle")
PICTURES = word_set(
    "painting photograph photo drawing illustration sketch cartoon picture image icon portrait rendering depiction "
    "watercolor watercolour artwork graphic logo symbol mosaic print poster silhouette collage doodle emoji diagram "
    "schematic blueprint"
)
"""Flat things that are of something else."""
FLOCKS = word_set(
    "fleet flock herd swarm squadron pack crowd team group army shoal colony pod pride caravan convoy pair trio")
