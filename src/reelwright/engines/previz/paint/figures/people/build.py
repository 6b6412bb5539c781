"""Proportions of people, and what a costumed person is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Build:
    """Proportions as fractions of stature; girth, chest and waist are factors of thickness."""

    head: float = 0.078  # radius of the skull
    leg: float = 0.475  # hip joint to ankle
    thigh: float = 0.51  # share of the leg
    torso: float = 0.318  # hip joint to the base of the neck
    shoulder: float = 0.108  # half the distance of the shoulder joints
    hip: float = 0.048
    arm: float = 0.325  # shoulder to wrist
    girth: float = 1.0
    chest: float = 1.0
    waist: float = 1.0
    muzzle: float = 0.90  # how far ahead of the middle of its head the lips are, head radii
    rise: float = 0.0  # how far above the bones of its head a long neck carries it, head radii


MAN = Build()
WOMAN = Build(shoulder=0.090, hip=0.050, girth=0.88, chest=0.88, waist=0.80, leg=0.485, torso=0.308)
CHILD = Build(head=0.104, leg=0.410, torso=0.300, shoulder=0.096, arm=0.288, girth=1.05, waist=1.08)
TODDLER = Build(head=0.124, leg=0.350, torso=0.315, shoulder=0.100, arm=0.26, girth=1.25, waist=1.25)
TEEN = Build(head=0.086, leg=0.450, torso=0.300, shoulder=0.092, hip=0.047, arm=0.31, girth=0.92, chest=0.88,
    waist=0.86)
HERO = Build(head=0.072, leg=0.490, torso=0.322, shoulder=0.132, girth=1.18, chest=1.22, waist=0.98, hip=0.05)
BULKY = Build(head=0.076, leg=0.440, torso=0.330, shoulder=0.128, girth=1.42, chest=1.25, waist=1.42, hip=0.062,
    arm=0.32)
STOUT = Build(shoulder=0.112, girth=1.15, chest=1.14, waist=1.42, leg=0.455, torso=0.325, head=0.076)
DWARF = Build(head=0.098, leg=0.370, torso=0.345, shoulder=0.150, girth=1.45, chest=1.35, waist=1.5, arm=0.33)
GIANT = Build(head=0.054, leg=0.450, torso=0.345, shoulder=0.140, girth=1.45, chest=1.35, waist=1.40, arm=0.37)
TOY = Build(head=0.125, leg=0.345, torso=0.345, shoulder=0.135, girth=1.55, chest=1.35, waist=1.6, hip=0.068, arm=0.30)
"""A wind-up robot's: a large head on a box, stumpy limbs."""
SLIGHT = Build(leg=0.495, shoulder=0.096, girth=0.84, chest=0.86, waist=0.80, head=0.071)


@dataclass(frozen=True)
class Role:
    """A costumed person. Garments, extras and props are names that the dressers know."""

    name: str
    build: Build = MAN
    stature: float = 1.75  # m
    skin: str = "#d9a07c"
    hair: str = "short"  # short bun long wavy pony pigtails braids bob curly afro wild bald
    hair_colour: str = "#3a2a24"
    top: str = "shirt"  # shirt coat jacket dress gown robe kimono lamellar armour suit leotard steel bones
    top_colour: str = "#4a6078"
    legs: str = "trousers"  # trousers bare hakama armour tights steel
    legs_colour: str = "#2c3444"
    shoes_colour: str = "#2a2220"
    accent: str = "#c8443a"
    extras: tuple[str, ...] = ()
    prop: str = ""
    rest: str = "stand"  # what it does when nothing is asked
    play: str = ""  # its own cycle for "play"
    fabric: str = "plain"  # of the top, see fabric.py
    thing: str = ""  # what the deed is done to, in the prompt's word: a watermelon that is cut
    mood: str = ""  # a row of face.FEELINGS, when it is said
    eyes: str = ""  # colour of the irises, when it is said
    twin: int = 0  # eyes, and small things that differ between people
