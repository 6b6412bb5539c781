"""Which room a deed, a trade or a piece of furniture means, when the prompt names none."""

from __future__ import annotations

import re
from functools import cache

STRONG: tuple[tuple[str, str], ...] = (
    ("clockmaker", "clockmaker, watchmaker, clockwork, clock mechanism, clock gears"),
    ("forge", "blacksmith, anvil, bellows, swordsmith, glassblower, molten metal"),
    ("garage", "mechanic repairs, car mechanic, toolbox, paint roller"),
    ("restaurant_kitchen", "chef, chefs, sous chef, line cook, sushi chef, deep frying, deep fried, wok"),
    ("kitchen", "cooking, cook, cooks, frying pan, frying, stove, oven, baking, bakes, kneading, kneads, toaster,"
         " dough, refrigerator,"
     " fridge, sizzling, chopping vegetables, slicing vegetables, washing dishes, washing the dishes,"
     " washes dishes, washes the dishes, dishwasher,"
     " kitchen knife,"
     " recipe, blender, smoothie, saucepan, simmering, whisking, mixing bowl, cookie dough, kitchen sink,"
     " squeezing lemon, ingredient"),
    ("bathroom", "brushing teeth, brushes his teeth, brushes her teeth, brush teeth, toothbrush, shaving, shaves,"
         " bubble bath, bathtub,"
     " toilet, sink, shampoo, washing hair, washing his face, washing her face"),
    ("bedroom", "pillow, pillow fight, wakes up, waking up, in bed, in his bed, in her bed,"
         " making the bed, blanket"),
    ("office", "typing, types on, sticky note, colleague, colleagues, coworkers, co-workers, businessman,"
         " businesswoman, spreadsheet,"
     " employees, printer, keyboard and mouse, desktop computer, certificate, using computer, laptops"),
    ("meeting_room", "presentation, boardroom, handing over documents, contract signing"),
    ("classroom", "teacher, teaching a class, pupils, students, blackboard, chalkboard, professor, lecture, classmates,"
         " homework, answering questions"),
    ("laboratory", "scientist, microscope, chemist, chemistry, test tube, test tubes, beaker, petri dish, lab coat"),
    ("hospital", "doctor, nurse, surgeon, surgery, patient, stethoscope, x-ray"),
    ("gym", "treadmill, dumbbell, dumbbells, barbell, push up, push ups, pushing up, weightlifting, weightlifter,"
         " bench press, boxing,"
     " boxer, punching bag, exercising, sit ups, situps, squat, squats, rowing machine, gymnastics"),
    ("dance_studio", "ballerina, ballet, pirouette, ballet dancer"),
    ("yoga_studio", "yoga, meditates, pilates, yoga mat"),
    ("workshop", "carpenter, woodworker, woodcarver, sculptor, potter, pottery, pottery wheel, loom, weaver, luthier,"
         " cobbler, tailor,"
     " sewing machine, sewing, tinkerer, inventor, workbench, lathe, sawing, woodworking, easel, painter paints,"
     " making jewelry,"
     " carving pumpkin, assembling furniture"),
    ("bar", "bartender, cocktail, cocktails, whiskey, whisky, martini, margarita, bar stool, jukebox, old-fashioned,"
         " bloody mary, pint,"
     " beer glass, glass of beer, billiards, pool table, playing pool"),
    ("cafe", "barista, latte, espresso, cappuccino, latte art, coffee machine, croissant"),
    ("restaurant", "waiter, waitress, dinner date, candlelight dinner, candlelit dinner, fine dining, sommelier,"
         " gourmet"),
    ("library", "librarian, bookshelves, old books, reading books, stack of books, ancient tome"),
    ("church", "priest, nun, choir, organist, pews, bride and groom at the altar, pipe organ"),
    ("museum", "curator, museum guard, oil painting, sculpture on a pedestal, framed painting, framed watercolor,"
         " dinosaur skeleton"),
    ("music_room", "pianist, piano, cellist, cello, harpist, string quartet, violinist, grand piano, playing harp,"
         " playing cello"),
    ("recording_studio", "podcast, recording a song, sound engineer, beat maker, headphones at a mixing desk"),
    ("concert_hall", "rock band, rock star, concert, punk band, electric guitar, band performing, band performs"),
    ("symphony_hall", "orchestra, symphony, philharmonic"),
    ("stage", "magician, comedian, opera singer, drummer, drum kit, playing drums"),
    ("apothecary", "alchemist, potion, potions, crystal ball, spell book, spellbook, fortune teller"),
    ("hall", "throne, king on, queen on, royal court"),
    ("ballroom", "waltz, waltzing, masquerade, ballgown, ball gown"),
    ("bowling", "bowling, bowling ball"),
    ("arcade", "pinball, arcade machine, video game, video games, playing games, gamer"),
    ("nursery", "crib, cradle, toddler plays, toy train, teddy bear, toy blocks, building blocks, lego"),
    ("server_room", "hacker, servers, mainframe, supercomputer"),
    ("boutique", "choosing clothes, trying on, mannequin, dress fitting, folding clothes"),
    ("shop", "cashier, shopping cart, groceries, shopkeeper, counting money"),
    ("dining_room", "family dinner, thanksgiving dinner, thanksgiving, dinner table, having dinner"),
    ("spaceship", "starship captain, control panel of a spaceship"),
    ("interior", "sofa, couch, armchair, television, watching tv, knitting, knits, ceiling fan, christmas tree,"
         " vacuum, vacuuming,"
     " ironing, mopping, sweeping floor, coffee table, fireplace, bookshelf, rocking chair, cleaning floor,"
     " moving furniture,"
     " opening door, changing light bulb, wrapping present, lamp on, windowsill, houseplant, fluorescent light,"
     " cardboard boxes"),
)
"""Row -> what is done or stands there: by itself it puts the picture indoors."""

WEAK: tuple[tuple[str, str], ...] = (
    ("kitchen", "soup, salad, pancakes, vegetable, vegetables, bread, egg, eggs, pasta, dish, food, fruit, cake,"
         " cookies, spoon, bowl, meat,"
     " dumpling, pie, waffles, jam, cheese, fish on a plate, cutting board, kettle, boiling, toast, pepper, onion,"
     " tomato, banana, apple"),
    ("restaurant", "burger, hamburger, pizza, sushi, steak, noodles, ramen, dessert, red wine, wine glass, plate,"
         " brunch, fries, taco,"
     " burrito, ribs, sashimi, skewer, tofu, lobster, champagne"),
    ("cafe", "coffee, tea, muffin, cupcake, milkshake, donut, ice cream, teacup, mug"),
    ("bar", "beer, wine, bottle, ashtray, cigarette, poker, dart, darts, saxophone, jazz, trumpet"),
    ("library", "book, reading, reads, writer, letter, quill, globe, telescope, writing, chess"),
    ("bedroom", "pajamas, pyjamas, bed, sleeping, sleeps, asleep, lullaby, mirror, wardrobe"),
    ("nursery", "baby, toy, toys, toddler, doll"),
    ("stage", "singer, sings, guitarist, guitar, dancer, microphone, performs, performer, clown, actor"),
    ("workshop", "robot, tool, tools, hammer, machine, toy maker, painter, painting, repairs"),
    ("hall", "king, queen, knight, prince, princess, crown"),
    ("laboratory", "robot arm, experiment, brain, specimen, dna"),
    ("office", "computer, laptop, phone, desk, paper, documents, working"),
    ("dungeon", "prisoner, skeleton, handcuffed, criminal, chained"),
    ("gym", "wrestler, trainer, jumping rope, athlete"),
)
"""The same, where only an order that is indoors anyhow listens to it."""


_OUTDOORS = re.compile(r"\b(?:street (?:food|vendor|cook|chef|market|stall)|food (?:stall|truck|cart|stand)|hawker|"
                       r"(?:night|open-air) market|camp ?fire|barbecue|bbq|outdoors?|roadside)s?\b")  # fmt: skip
"""Where the same is done under the sky."""


@cache
def _table(strong: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = STRONG if strong else WEAK
    return tuple((row, re.compile(r"\b(?:" + "|".join(re.escape(w.strip()) for w in words.split(",")) + r")\b"))
                 for row, words in rows)


@cache
def implied_room(prompt: str, inside: bool) -> str:
    """The row that a prompt means without naming it; "" where it means none. inside: it is known to be indoors, so that
    weak hints count."""
    low = prompt.lower()
    if not inside and _OUTDOORS.search(low):
        return ""
    for strong in (True, False) if inside else (True,):
        found = [(m.start(), row) for row, words in _table(strong) for m in (words.search(low),) if m is not None]
        if found:
            return min(found)[1]
    return ""
