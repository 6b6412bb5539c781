"""Who makes which thing: a row for every kind of the planner, and words that are more special than their kind."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing, thing_kind
from reelwright.engines.previz.paint.figures.structures import farms, stalls
from reelwright.engines.previz.paint.figures.things import (
    arms,
    blossoms,
    cages,
    devices,
    drapery,
    food,
    furnishings,
    gadgets,
    greenery,
    instruments,
    meals,
    papers,
    play,
    stagecraft,
    tableware,
    tools,
    toys,
    treasures,
    wonders,
    yard,
)
from reelwright.engines.previz.paint.figures.things.decals import cornered, decorated
from reelwright.engines.previz.paint.figures.things.garnish import garnished
from reelwright.engines.previz.paint.figures.things.pouring import poured_over
from reelwright.engines.previz.paint.figures.things.wares import Row
from reelwright.engines.previz.paint.figures.vehicles import mech, rover, service

ROWS: dict[str, Row] = {
    "cup": Row(tableware.cup, 0.10), "vase": Row(tableware.vase, 0.43), "bell": Row(tableware.bell, 1.5),
    "piano": Row(instruments.piano, 1.6), "violin": Row(instruments.violin, 0.6),
        "guitar": Row(instruments.guitar, 1.0),
    "drum": Row(instruments.drum, 0.5), "trumpet": Row(instruments.trumpet, 0.3), "clock": Row(devices.clock, 0.42),
    "lamp": Row(devices.lamp, 0.52), "machine": Row(devices.machine, 2.6),
    "container": Row(treasures.chest, 0.75), "sword": Row(arms.sword, 1.15), "shield": Row(arms.shield, 0.85),
    "armour": Row(arms.armour, 1.75), "hat": Row(treasures.hat, 0.25), "mask": Row(treasures.mask, 0.4),
    "cloak": Row(drapery.cape, 1.45), "crystal": Row(treasures.crystal, 1.5), "staff": Row(arms.staff, 1.75),
    "book": Row(papers.book, 0.1), "candle": Row(furnishings.candle, 0.22),
    "fireplace": Row(furnishings.fireplace, 1.6, "structure"), "mirror": Row(furnishings.mirror, 1.8),
    "furniture": Row(furnishings.armchair, 1.0), "table": Row(furnishings.table, 0.75),
    "rug": Row(furnishings.rug, 0.1), "bed": Row(furnishings.bed, 1.1), "chair": Row(furnishings.chair, 1.0),
    "food": Row(meals.food, 0.2), "toy": Row(toys.toy, 0.4), "ball": Row(play.sport_ball, 0.24),
    "kite": Row(play.kite, 1.4, "prop", "air"), "balloon": Row(play.balloon, 1.4, "prop", "air"),
    "umbrella": Row(play.umbrella, 1.0), "skateboard": Row(play.board, 0.14), "shoe": Row(play.shoe, 0.14),
    "flower": Row(blossoms.flower, 0.45, "plant"), "mushroom": Row(greenery.mushroom, 0.38, "plant"),
    "bush": Row(greenery.bush, 1.0, "plant"), "grass": Row(greenery.grass, 0.7, "plant"),
    "vine": Row(greenery.vine, 2.0, "plant"), "plant": Row(greenery.pot_plant, 0.6, "plant"),
    "coral": Row(greenery.coral, 0.7, "plant", "under"), "cactus": Row(greenery.cactus, 3.3, "plant"),
    "branch": Row(greenery.branch_kind, 0.4), "petal": Row(greenery.petal_kind, 0.05, "plant", "air"),
    "tool": Row(tools.tool, 0.5), "shelf": Row(tools.shelf, 0.3), "net": Row(tools.net, 1.7),
    "planet": Row(wonders.planet, 50.0, "prop", "air"), "comet": Row(wonders.comet, 5.0, "prop", "air"),
    "portal": Row(wonders.portal, 3.9), "tornado": Row(wonders.tornado, 60.0),
    "iceberg": Row(wonders.iceberg, 15.0, "structure", "water"), "ice": Row(wonders.ice, 0.8),
    "angel_wing": Row(wonders.wings, 1.6), "carousel": Row(wonders.carousel, 7.8, "structure"),
    "rollercoaster": Row(wonders.coaster, 22.0, "structure"), "chimney": Row(wonders.chimney, 20.0, "structure"),
    "drone": Row(gadgets.drone, 0.2, "vehicle", "air"), "sled": Row(wonders.sled, 0.3, "vehicle"),
    "sail": Row(wonders.sail, 6.6), "lightning": Row(wonders.lightning, 40.0, "prop", "air"),
    "star": Row(wonders.star, 3.2, "prop", "air"), "hand": Row(wonders.hand, 0.25), "eye": Row(wonders.eye, 0.27),
    "window": Row(furnishings.windowpane, 1.7, "structure"),
}
NOUNS: tuple[tuple[Maker, str], ...] = (
    (tableware.teapot, "teapot"), (tableware.bottle, "bottle, potion, flask, wine bottle"),
    (tableware.hourglass, "hourglass, sandglass"), (tableware.snow_globe, "snow globe, snowglobe"),
    (instruments.gramophone, "gramophone, record player, phonograph, turntable"), (instruments.harp, "harp, lyre"),
    (devices.pocket_watch, "pocket watch, watch, compass"), (devices.telescope, "telescope, spyglass"),
    (devices.typewriter, "typewriter"), (devices.camera, "camera"), (devices.world, "globe"),
    (devices.sundial, "sundial"), (devices.computer, "terminal"),
    (devices.bulb, "light bulb, bulb"), (devices.chandelier, "chandelier"),
    (treasures.chest, "chest, treasure chest, treasure, trunk"), (treasures.barrel, "barrel, cask, keg"),
    (treasures.crate, "crate, box, wooden box, cardboard box"),
    (cages.birdcage, "cage, birdcage, bird cage"),
    (treasures.basket, "basket, picnic basket, fruit basket"),
    (treasures.suitcase, "suitcase, briefcase, luggage"), (treasures.hat, "crown, tiara"),
    (treasures.chess, "chess, chess game, game of chess, chessboard, chess piece, chess set, chess board"),
    (treasures.orb, "orb, crystal ball, magic orb"), (treasures.key, "key"), (arms.armour, "helmet"),
    (play.sandcastle, "sandcastle, sand castle"), (toys.rocking_horse, "rocking horse"), (play.balloon, "balloons"),
    (furnishings.shelves, "bookcase, bookshelf, cabinet, cupboard, wardrobe"),
        (furnishings.armchair, "armchair, sofa, couch"),
    (furnishings.candle, "candelabra, candlestick, chamberstick"), (arms.sword, "axe, spear, dagger, katana"),
    (furnishings.table, "pedestal"), (papers.scroll, "scroll, map, parchment, treasure map"),
        (papers.letter, "letter, old letter, love letter, envelope, postcard"),
    (farms.stall, "market stall, stall, kiosk, fruit stand, booth, market booth, food booth, festival booth"),
    (stalls.noodle_stall, "ramen stall, noodle stall, food stall, food stand, yatai, noodle cart, food cart,"
     " food truck, taco truck"),
    (stagecraft.drum_kit, "drum kit, drum set, drumkit, drums"), (stagecraft.easel, "easel, canvas on an easel"),
    (stagecraft.keyboard, "synthesizer, electric piano, music keyboard"),
    (stagecraft.microphone, "microphone stand, mic stand, microphone, mic"),
    (yard.scarecrow, "scarecrow"), (yard.anvil, "anvil"), (yard.wheelbarrow, "wheelbarrow, barrow"),
    (rover.rover, "rover, mars rover, moon rover, lunar rover, moon buggy"),
    (tools.tool, ", ".join(n for n in tools.BY_NOUN if n != "microphone")), (gadgets.drone,
        "drone, quadcopter, camera drone"),
    *food.DISHES,
)
WORDS: dict[str, Maker] = {word: make for make, words in NOUNS for word in words.split(", ")}

OTHERWISE: dict[str, Row] = {
    **dict.fromkeys(("mech", "mecha", "battle mech", "war machine", "giant robot", "giant mech"),
                    Row(mech.mech, 9.4, "vehicle")),
    **dict.fromkeys(("food truck", "taco truck"), Row(stalls.noodle_stall, 3.0)),
    "chandelier": Row(devices.chandelier, 1.3, "prop", "air"),
    "rover": Row(rover.rover, 2.3, "vehicle"), "wheelbarrow": Row(yard.wheelbarrow, 0.8),
    **{noun: Row(make, height, "vehicle") for make, height, nouns in service.SERVICE for noun in nouns.split(", ")},
    **{noun: Row(make, height, "vehicle", "ground" if make is service.shuttle else "air")
       for make, height, nouns in service.FLYERS for noun in nouns.split(", ")},
}
"""Last words of nouns that move otherwise than their kind of the planner: a rover is no spaceship that flies."""


def maker_of(word: str) -> Maker | None:
    """Who makes this very noun; 'a brass pocket watch' is asked by its whole and by its last word."""
    low = word.lower()
    return WORDS.get(low) or WORDS.get(low.split()[-1] if low else "")


def _by_word(row: Row) -> Maker:
    def make(cue: Cue) -> Thing:
        return decorated(cornered(garnished(poured_over(maker_of(cue.word) or row.make))))(cue)

    return make


def thing_kinds() -> list[Kind]:
    return [thing_kind(name, row.body, row.medium, row.height, _by_word(row)) for name, row in ROWS.items()]
