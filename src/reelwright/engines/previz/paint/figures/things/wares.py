"""Nouns that are made by name, whatever kind the planner takes them for: who makes them and how tall they are, m.

A hydrant is no container and a cube no bush; a row here goes before the kinds' own rows for all that is not alive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reelwright.engines.previz.paint.asset import Body, Cue, Medium
from reelwright.engines.previz.paint.figures.forms.mesh import box
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing
from reelwright.engines.previz.paint.figures.structures import gantry, watermill
from reelwright.engines.previz.paint.figures.things import (
    amusements,
    apparatus,
    apparel,
    appliances,
    arcane,
    arena,
    atlas,
    band,
    bathroom,
    boards,
    bottled,
    breakers,
    breakfast,
    composed,
    curios,
    cutlery,
    diagrams,
    drapery,
    drinks,
    eggshell,
    enchanted,
    fastenings,
    festive,
    filled,
    fishbowl,
    gadgets,
    gauges,
    gear,
    greenery,
    greens,
    handtools,
    hangings,
    household,
    icicles,
    implements,
    ironwork,
    jewels,
    keepsakes,
    kitchenware,
    labware,
    lamps,
    latte,
    leaves,
    meals,
    measuring,
    millinery,
    neon,
    noodles,
    oddments,
    oldfashioned,
    optics,
    orchard,
    outdoors,
    parlour,
    pastimes,
    physics,
    picnic,
    pockets,
    potted,
    pouring,
    pressing,
    produce,
    roadside,
    searing,
    shaped,
    smalls,
    smoking,
    solids,
    sparkler,
    spilling,
    spinning,
    splashing,
    sports,
    stained,
    stationery,
    storybook,
    straw,
    sundries,
    toys,
    treasures,
    trinkets,
    upholstery,
    within,
    wonders,
    workings,
    writing,
)
from reelwright.engines.previz.paint.figures.things.food import BY_NOUN
from reelwright.engines.previz.paint.figures.things.glassware import ICE
from reelwright.engines.previz.paint.figures.vehicles import fancies, harbour, hoverbike, hovercar, workhorses
from reelwright.engines.previz.plan.lexicon import word_set


@dataclass(frozen=True)
class Row:
    """make: who makes it when the word says no more; height: natural, m."""

    make: Maker
    height: float
    body: Body = "prop"
    medium: Medium = "ground"


def _falls(noun: str) -> Thing | None:
    """What falls into a drink, by the makers of this table."""
    if noun.split()[0] == "ice" and noun != "ice cream":
        return Thing(box((0.04, 0.04, 0.04), ICE, 0.006).turned("y", 30))
    row = ware(noun)
    return row.make(Cue("food", noun, seed=3)) if row is not None else BY_NOUN[noun](Cue("food", noun)) if (
        noun in BY_NOUN) else None


_WARES: tuple[tuple[Maker, float, str], ...] = (
    *filled.DISHES, *meals.DISHES, *drinks.DISHES, *produce.DISHES,
    (latte.latte, 0.065, "latte, latte art, cappuccino, flat white, cup of latte, coffee with latte art, coffee art"),
    (pouring.drink, 0.30, "poured drink"), (splashing.splash(_falls), 0.24, "splashed drink"),
    (boards.laid_table, 1.1, "laid table"), (boards.laid_table, 0.88, "meeting table, card table, pub table"),
    (oldfashioned.ship_in_bottle, 0.18, "ship in a bottle, ship in bottle"),
    (oldfashioned.sewing_machine, 0.36, "sewing machine"), (oldfashioned.coffin, 0.62, "coffin, casket, sarcophagus"),
    (fishbowl.fishbowl, 0.30, "fishbowl, fish bowl, fish tank, goldfish bowl"),
    (roadside.hydrant, 0.78, "fire hydrant, hydrant"),
    (roadside.road_sign, 1.9, "stop sign, stop sigh, yield sign, traffic sign, road sign, street sign, warning sign,"
                              " diamond-shaped sign, speed limit sign, give way sign"),
    (roadside.lettered_wall, 2.6, "lettered wall"),
    (gadgets.poster, 1.2, "poster, movie poster, propaganda poster, concert poster"),
    (roadside.sign_board, 1.7, "sign, sign board, signboard, wooden sign, placard, notice board"),
    (roadside.meter, 1.0, "parking meter"), (roadside.traffic_light, 2.2, "traffic light, stoplight, traffic signal"),
    (roadside.bin_, 1.05, "trash bin, recycling bin, compost bin, bin, garbage bin, trash can, garbage can, dustbin,"
                          " wheelie bin, litter bin, rubbish bin, dumpster"),
    (roadside.mailbox, 1.2, "mailbox, letterbox, letter box, postbox, post box"),
    (roadside.phone_booth, 2.6, "phone booth, telephone booth, phone box, telephone box"),
    (roadside.cone, 0.72, "traffic cone, road cone"), (roadside.bench, 0.95, "bench, park bench"),
    (bathroom.toilet, 0.9, "toilet, lavatory, toilet bowl, urinal"),
    (bathroom.basin, 1.1, "sink, washbasin, bathroom sink"),
    (bathroom.bathtub, 0.9, "bathtub, bath tub, tub, hot tub"), (bathroom.toothbrush, 0.2, "toothbrush, tooth brush"),
    (bathroom.dryer, 0.26, "hair drier, hair dryer, hairdryer, hairdrier, blow dryer"),
    (bathroom.towel, 0.8, "towel, beach towel, washcloth, dishtowel, dish towel, dishrag, tea towel, handkerchief,"
                           " bath mat"),
    (bathroom.paper_roll, 0.11, "toilet paper, paper roll, toilet roll"),
    (bathroom.soap, 0.06, "soap, bar of soap"),
    (appliances.oven, 1.06, "oven, stove, cooker, gas stove"), (appliances.microwave, 0.3, "microwave, microwave oven"),
    (appliances.toaster, 0.24, "toaster"), (appliances.refrigerator, 1.8, "refrigerator, fridge, freezer"),
    (appliances.washer, 0.86, "washing machine, washer, clothes dryer"),
    (appliances.fan, 0.52, "electric fan, desk fan, table fan, fan"),
    (appliances.coffee_maker, 0.44, "coffee maker, coffee machine, espresso machine"),
    (appliances.kettle, 0.26, "kettle, tea kettle, teakettle"),
    (appliances.vacuum, 1.2, "vacuum cleaner, vacuum, hoover"),
    (appliances.blender, 0.42, "blender, mixer, food processor"), (appliances.iron, 0.16, "clothes iron, steam iron"),
    (gadgets.laptop, 0.24, "laptop, laptop screen, laptop computer, notebook computer"),
    (gadgets.television, 0.76, "tv, television, tv set, television set"),
    (gadgets.monitor, 0.49, "computer, monitor, computer monitor, desktop computer, computer screen"),
    (gadgets.keyboard, 0.05, "computer keyboard, keyboard"), (gadgets.mouse, 0.04, "computer mouse"),
    (gadgets.smartphone, 0.15, "cell phone, phone, smartphone, mobile phone, iphone, cellphone, tablet, ipad,"
                               " iphone case"),
    (gadgets.telephone, 0.19, "telephone, rotary phone, old-fashioned phone, rotary telephone"),
    (gadgets.remote, 0.04, "remote, remote control"), (gadgets.gamepad, 0.05, "gamepad, game controller, controller"),
    (gadgets.headphones, 0.22, "headphones, headphone, headset"), (gadgets.radio, 0.3, "radio, cd player, router"),
    (gadgets.speaker, 0.9, "speaker, loudspeaker"), (gadgets.servers, 2.0, "server rack, data server"),
    (gadgets.chip, 0.2, "microchip, circuit board, computer chip, motherboard, cpu"),
    (gadgets.battery, 0.1, "battery, batteries"),
    (solids.cube, 0.6, "cube, block, lego block"), (solids.carton, 0.4, "box, cardboard box, carton, package,"
                                                                         " parcel"),
    (solids.sphere, 0.6, "sphere"),
    (solids.pyramid, 0.62, "toy pyramid"), (solids.cone, 0.72, "cone"), (solids.cylinder, 0.6, "cylinder"),
    (solids.ring, 0.7, "torus"), (solids.heart, 0.62, "heart"), (solids.circle, 0.64, "circle"),
    (solids.square, 0.56, "square"), (solids.rectangle, 0.44, "rectangle"), (solids.triangle, 0.57, "triangle"),
    (solids.pentagon, 0.6, "pentagon"), (solids.spiral, 0.7, "spiral"), (solids.note, 0.75, "musical note"),
    (greenery.bonsai, 0.46, "bonsai, bonsai tree"),
    (greenery.pot_plant, 0.6, "potted plant, flowerpot, houseplant, house plant, pot plant, indoor plant, flower pot"),
    (sports.racket, 0.68, "tennis racket, tennis racquet, racket, racquet"),
    (sports.bat, 0.8, "baseball bat, cricket bat"), (sports.mitt, 0.3, "baseball glove, baseball mitt, catcher's mitt"),
    (sports.frisbee, 0.22, "frisbee"), (sports.skis, 1.7, "skis, ski, pair of skis"),
    (sports.hoop, 3.9, "basketball hoop, hoop"), (sports.dumbbell, 0.12, "dumbbell, barbell, kettlebell"),
    (sports.trophy, 0.42, "trophy, cup trophy, golden trophy"),
    (sports.sunglasses, 0.05, "sunglasses, glasses, spectacles, eyeglasses, pair of glasses, pair of sunglasses"),
    (apparel.shirt, 0.84, "t-shirt, shirt, sweatshirt, hoodie, sweater, turtleneck, jersey, tee shirt, tank top,"
                          " pullover, jumper"),
    (apparel.jacket, 0.9, "jacket, suit, leather jacket, coat, tuxedo, blazer, business suit, suit jacket, uniform,"
                          " cardigan, raincoat, bathrobe, robe, vest, waistcoat, lab coat, trench coat"),
    (apparel.dress, 1.45, "dress, gown, wedding dress, ball gown, kimono, nightgown, sari, evening gown"),
    (apparel.tie, 0.58, "tie, necktie, bow tie, bowtie"),
    (apparel.sock, 0.3, "sock, socks, matching socks, pair of socks"),
    (apparel.handbag, 0.42, "handbag, purse, hand bag, tote bag"),
    (apparel.backpack, 0.5, "backpack, rucksack, schoolbag, school bag"),
    (apparel.glove, 0.23, "glove, gloves, pair of gloves"), (apparel.wallet_cash, 0.09, "cash, banknote, banknotes,"
                                                                                  " pile of cash, dollar bill"),
    (wonders.portal, 3.9, "portal, magic portal, magical portal, stargate, wormhole"),
    (enchanted.cauldron, 1.0, "cauldron, witch's cauldron"),
    (enchanted.brilliant, 0.5, "diamond, gem, gemstone, jewel"),
    (enchanted.hoard, 1.0, "hoard, treasure hoard, pile of gold, gold coins, gold pile, heap of gold"),
    (enchanted.coin, 0.23, "coin, gold coin"), (treasures.crystal, 1.5, "crystal, crystal cluster"),
    (enchanted.pumpkin, 0.42, "jack-o'-lantern, jack-o-lantern, carved pumpkin, halloween pumpkin"),
    (apparel.present, 0.4, "present, gift, gift box, birthday present, christmas present"),
    (harbour.wreck, 9.5, "stranded wreck"),
    (workhorses.crane, 32.0, "tower crane, construction crane, crane machine"), (fancies.buoy, 2.2, "buoy"),
    *handtools.GOODS, *kitchenware.GOODS, *millinery.GOODS, *jewels.GOODS, *keepsakes.GOODS,
    *atlas.GOODS, *neon.GOODS, *sundries.GOODS,
    *shaped.GOODS, *outdoors.GOODS, *diagrams.GOODS,
    *festive.GOODS, *apparatus.GOODS, *cutlery.GOODS, *band.GOODS, *household.GOODS,
    *picnic.GOODS, *eggshell.GOODS, *amusements.GOODS, *toys.GOODS,
    *hovercar.GOODS,
    *workings.GOODS, *arcane.GOODS, *gantry.GOODS, *storybook.GOODS, *hoverbike.GOODS, *trinkets.GOODS, *spinning.GOODS,
    *smalls.GOODS,
    *ironwork.GOODS, *writing.GOODS, *sparkler.GOODS, *noodles.GOODS, *optics.GOODS, *composed.GOODS,
    *pastimes.GOODS, *curios.GOODS, *arena.GOODS, *physics.GOODS, *labware.GOODS, *within.GOODS,
    *pressing.GOODS, *stained.GOODS, *leaves.GOODS,
    *implements.GOODS, *watermill.GOODS,
    *bottled.GOODS, *gear.GOODS, *greens.GOODS, *oddments.GOODS, *parlour.GOODS, *pockets.GOODS,
    *smoking.GOODS, *stationery.GOODS,
    *measuring.GOODS, *fastenings.GOODS, *drapery.GOODS, *straw.GOODS, *lamps.GOODS, *breakers.GOODS, *upholstery.GOODS,
    *icicles.GOODS, *gauges.GOODS, *breakfast.GOODS, *potted.GOODS, *searing.GOODS, *spilling.GOODS,
    *orchard.GOODS, *hangings.GOODS,
)

_AIRBORNE = (labware.weightless, ironwork.girder, curios.dreamcatcher, curios.wind_chime, storybook.sky_stairs,
             storybook.crescent,
             composed.delivery, arcane.magic_circle, trinkets.paper_crane, trinkets.soap_bubble, apparatus.satellite,
             diagrams.flat_shapes, neon.neon_sign, parlour.ceiling_fan, gear.parachute, shaped.cloud,
             shaped.balloon)  # fmt: skip

WARES: Mapping[str, Row] = {
    noun.strip(): Row(make, height, "vehicle" if make in (hoverbike.hoverbike, hovercar.hovercar) else "prop",
                      "air" if make in _AIRBORNE else "ground")
    for make, height, nouns in _WARES for noun in nouns.split(",")}


_CLOTHES = (apparel.shirt, apparel.jacket, apparel.dress, apparel.tie, apparel.sock, apparel.glove, sports.sunglasses,
            gadgets.headphones, stationery.trousers, parlour.scarf, pockets.belt, pockets.goggles, drapery.cape,
            drapery.swimsuit)


_FINERY = ("millinery", "jewels")
_TABLE = ("searing", "greens", "orchard", "dishes", "snacks", "drinks", "latte", "produce", "pouring", "filled",
          "splashing", "breakfast")


_NO_FOOD = word_set(
    "sand button marble yarn wool petal brick stone leaf leave pebble shell coin soil dirt water paint rose flower "
    "straw hay wood firewood coal snow ice bolt nail bead key feather gem jewel"
)
"""What a bowl or a bucket may be full of that nobody eats."""


def is_eaten(word: str) -> bool:
    """Food, drink and the ware that they are served in."""
    row, inside = ware(word), word.lower().partition(" of ")[2]
    if inside.removesuffix("s") in _NO_FOOD:
        return False
    return word.lower() in BY_NOUN or (row is not None and row.make.__module__.rsplit(".", 1)[-1] in _TABLE)


def is_worn(word: str) -> bool:
    """Clothes: beside somebody who could wear them they are not seen by themselves."""
    row = ware(word)
    return row is not None and (row.make in _CLOTHES or row.make.__module__.rsplit(".", 1)[-1] in _FINERY)


def ware_named(noun: str) -> Row | None:
    """The row of exactly this noun; a vessel that says what it is full of has one too."""
    row, vessel = WARES.get(noun), filled.vessel_of(noun)
    return Row(filled.filled, vessel.height) if row is None and vessel is not None else row


_NO_WARE = ("lamp post", "light post")
"""Nouns that their last word does not tell: a lamp post is a street lamp, no stake of wood."""


def ware(word: str) -> Row | None:
    """The row of this very noun: by the whole, by its last two words, by its last."""
    if word.lower().endswith(_NO_WARE):
        return None
    parts = word.lower().split()
    for count in (len(parts), 2, 1):
        row = ware_named(" ".join(parts[-count:])) if parts else None
        if row is not None:
            return row
    return None
