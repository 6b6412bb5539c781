"""Work that comes with its own bench, wheel or wall: what is done to what, by whom, at what -> how it is shown.

A row is `cycle prop: keys`. A key is a verb's base form, alone or with what it is done to, or with what it is done at
or with ("sew sewing machine"); {class} stands for each word of a row of CLASSES; `@potter` is somebody of that trade
with nothing else to do."""

from __future__ import annotations

import itertools
import re

from reelwright.engines.previz.paint.figures.people.errands_feats import FEAT_CLASSES, FEAT_ROWS, FEAT_SHOWN

CLASSES: dict[str, str] = {
    **FEAT_CLASSES,
    "hot": "coffee, tea, milk, latte, latte art, cappuccino, espresso, cocoa, hot chocolate, cream, foam",
    "drink": "wine, beer, whiskey, whisky, champagne, cocktail, water, juice, sake, rum, lemonade, ale, drink",
    "lab": "liquid, chemical, potion, solution, flask, beaker, test tube, tube, vial, elixir, reagent, poison, sample",
    "melt": "metal, iron, steel, gold, bronze, lava, glass",
    "forged": "blade, sword, metal, iron, horseshoe, steel, axe, dagger, armour, armor, anvil, katana, knife, forge",
    "pot": "pot, vase, clay, bowl, pottery, jug, cup, urn, plate, wheel, pottery wheel, potter's wheel, spinning wheel",
    "cloth": "dress, cloth, shirt, fabric, jacket, suit, gown, quilt, garment, clothes, costume, coat, curtain",
    "timber": "plank, wood, board, log, beam, timber, table, chair, furniture, lumber",
    "board": "blackboard, chalkboard, whiteboard, board, equation, formula, equations, math, lesson, sum",
    "mural": "mural, graffiti, wall, brick wall, street art, tag",
    "picture": "easel, canvas, portrait, landscape, painting, picture, still life, seascape, watercolor, watercolour, "
               "sunset, scene, self-portrait, model, masterpiece",
    "candles": "candle, candles, lantern, lamp, oil lamp, fuse, incense, torch, menorah, diya",
    "smoke": "cigarette, cigar, pipe",
    "bird": "pigeon, duck, chicken, bird, swan, hen, goose, seagull, sparrow, dove, fish, koi, crow, gull",
    "beast": "horse, pony, goat, sheep, calf, cow, lamb, deer, giraffe, camel, foal, donkey, elephant, alpaca, llama",
    "pet": "cat, dog, kitten, puppy, rabbit, squirrel, monkey, pet, fox, hedgehog",
    "linen": "sheet, laundry, clothes, washing, clothesline, linen, shirt, washing line, clothes line",
    "engine": "engine, motor, car engine, machine, generator",
    "flowers": "flower, rose, tulip, plant, garden, daisy, orchid, sunflower, herb, bonsai, pot plant, seedling, lily, "
               "vegetable, lavender, houseplant, fern, lettuce, sapling, tomato, orchard, succulent, petunia, geranium",
    "weld": "beam, metal, steel, pipe, frame, sculpture, hull, girder, car, rail",
    "vehicle": "motorcycle, motorbike, bicycle, bike, tractor, truck, plane, airplane, boat, spaceship, rocket, robot, "
               "satellite, helicopter, scooter, wagon, cart, biplane, rover, train, locomotive, van, jeep",
    "fixture": "pipe, sink, roof, fence, door, tap, faucet, boiler, drone, pump, antenna, solar panel, gate, cable",
    "fruit": "apple, orange, pear, peach, cherry, lemon, plum, grape, olive, apricot, fruit, berry, mango, fig, "
             "cherries, grapes, blueberry, strawberry, tangerine, pomegranate, coconut, avocado, tea leaf",
    "dear": "seedling, sapling, sprout, plant, chick, bird, baby bird, sparrow, "
            "duckling, gem, crystal, jewel, orb, star, "
            "light, flame, firefly, heart, glowing orb, glowing crystal, kitten, egg, coin, ring, soil, butterfly, "
            "diamond, ruby, emerald, pearl, feather, seed, snowflake, marble, mouse, hamster, medal, heirloom",
    "sauce": "ketchup, mustard, mayonnaise, mayo, sauce, syrup, gravy, honey, dressing, jam, butter, peanut butter, "
             "maple syrup, caramel, chocolate sauce, tomato sauce, hot sauce, soy sauce, olive oil, jelly",
    "noodles": "noodle, noodles, ramen, pasta, spaghetti, soup, rice",
    "heap": "sandcastle, sand castle, castle, snowman, igloo, bonfire, campfire, fire, tower, block, fort, dam, nest",
    "balloons": "balloons, balloon",
    "box": "birdhouse, box, crate, doghouse, shelf, cabinet, bookshelf, stool, toy, treehouse, chest of drawers",
    "baked": "croissant, croissants, cookie, cookies, muffin, cupcake, bun, roll, pastry, pie, gingerbread, biscuit",
    "vials": "test tube, vial, flask, beaker, potion",
    "coffer": "chest, treasure chest, trunk, treasure",
    "pool": "puddle, puddles",
    "bar": "handrail, rail, railing, ledge",
    "edible": "food, fruit, vegetable, vegetables, carrot, tomato, onion, potato, cucumber, pepper, bread, loaf, "
              "baguette, cheese, meat, steak, chicken, ham, sausage, fish, salmon, tuna, apple, orange, lemon, lime, "
              "melon, watermelon, pineapple, mango, avocado, pumpkin, cabbage, lettuce, mushroom, garlic, ginger, "
              "herb, herbs, celery, leek, scallion, broccoli, zucchini, courgette, eggplant, aubergine, beet, "
              "beetroot, radish, banana, strawberry, pear, peach, kiwi, sushi, salad, chili, chilli, parsley, basil, "
              "bacon, turkey, tofu",
}  # fmt: skip
"""Words that stand for one another in a deed."""

_ROWS = """
pour pitcher: pour water, pour juice, pour lemonade, pour {hot}, pour, serve {hot}, make latte, make latte art
pour pitcher: make coffee, steam milk
pour pitcher: make espresso, brew coffee, prepare coffee, make cappuccino, @barista, brew tea
pour pitcher: brew espresso
pour bottle: pour {drink}, serve {drink}, mix cocktail, mix drink, make cocktail, fill glass, @bartender
pour flasks: pour {lab}, mix {lab}, experiment, conduct experiment, perform experiment, alchemist brew
pour flasks: titrate, heat flask, make potion, @alchemist, @chemist
stir_brew cauldron: brew potion, stir potion
stir_brew cauldron: stir cauldron, stir brew, brew cauldron, work cauldron, stir witch's cauldron, tend cauldron
pour ladle: pour {melt}, cast metal, cast bronze
smith anvil: hammer {forged}, forge {forged}, forge, shape {forged}, beat {forged}, pound {forged}, strike {forged}
smith anvil: hit {forged}, make {forged}, work {forged}, craft {forged}, @blacksmith, @swordsmith, @smith
smith anvil: blacksmith work, blacksmith hammer, swordsmith work, blacksmith repair, create sword
throw_clay wheel_head: shape {pot}, throw {pot}, mould {pot}, mold {pot}, spin {pot}, make {pot}, @potter
throw_clay wheel_head: form {pot}, potter work, craft {pot}, sculpt {pot}, center clay, turn {pot}, create {pot}
sew machine_sewing: sew sewing machine, sew {cloth}, sew, stitch {cloth}, tailor {cloth}, mend {cloth}, make {cloth}
sew machine_sewing: stitch, work sewing machine, use sewing machine, @seamstress, @dressmaker, @tailor, create {cloth}
sew machine_sewing: tailor work, repair {cloth}
chop chopping: cut {edible}, slice {edible}, chop {edible}, dice {edible}, mince {edible}, carve {edible}
chop chopping: place {edible}, plate {edible}, roll sushi, make sushi, assemble {edible}, fillet {edible}
chop chopping: cut up {edible}, prepare {edible}, chop, slice, dice, mince, julienne
peel chopping: peel {edible}, peel, grate {edible}, core {edible}
saw saw: saw {timber}, saw, cut {timber}, carpenter cut, carpenter work
plane plane: plane {timber}, plane, sand {timber}, sand, smooth {timber}, carpenter shape, @carpenter, @joiner
plane plane: make {timber}, build {timber}, craft {timber}, carve {timber}, polish {timber}, varnish {timber}
weld torch_weld: weld, weld {weld}, @welder, cut metal, grind metal, cut steel, solder pipe
blow_out cake: blow candle, blow out candle, blow birthday cake, blow cake, blow birthday candle
spread buttering: spread butter, spread jam, spread honey, spread peanut butter, spread cheese, spread cream cheese
spread buttering: butter toast, butter bread, butter slice, spread avocado, spread nutella, spread chocolate
pour sauce: put {sauce}, squeeze {sauce}, squirt {sauce}, drizzle {sauce}, add {sauce}, spread {sauce}
pour sauce: pour {sauce}, season food, sprinkle salt, sprinkle sugar, sprinkle pepper, apply {sauce}
spoon_feed bowl: feed baby, feed child, feed toddler, feed patient, feed infant
scatter feed_bag: feed {bird}, feed, scatter seed, sow, sow seed, scatter grain, sow field, throw bread, scatter petal
offer carrot: feed {beast}, feed {pet}, give treat, offer carrot
strike_light lighter: light {smoke}, ignite {smoke}
kindle match: light {candles}, ignite {candles}
chalk chalk: write {board}, draw blackboard, draw chalkboard
chalk chalk: solve {board}, teach {board}, explain {board}, teach class, teach student, teach pupil, teach children
chalk chalk: point blackboard, draw board, teacher teach, professor teach, teacher explain, professor explain
mural spray_can: spray {mural}, paint {mural}, spray-paint {mural}, spraypaint {mural}, draw graffiti, tag wall
mural spray_can: spray paint
mural spray_can: create {mural}, make graffiti, do graffiti, spray can, draw mural
roller roller: paint house, paint room, paint ceiling, paint door, paint fence, paint barn, paint bench
wash_pane squeegee: clean window, wash window, wipe window, wash glass, clean glass, polish mirror, clean mirror
peg_out peg: hang {linen}, dry {linen}, hang up laundry, hang out laundry, peg laundry
tinker_bonnet bonnet: repair {engine}, fix {engine}, repair car, fix car, mend car, check engine, mechanic work
tinker_bonnet bonnet: tune engine
tinker_bonnet bonnet: repair truck, fix truck, service car, inspect engine, @mechanic
wok wok: toss wok, cook wok, stir wok, fry wok, stir-fry, stir-fry vegetable, toss vegetable, toss vegetables, stir fry
wok wok: toss noodle, cook stir-fry, flip wok, toss food, fry noodle, fry rice, cook noodle
peer microscope: look microscope, examine microscope, peer microscope, study microscope, examine sample
peer microscope: use microscope, inspect sample, study sample, observe microscope, examine slide, analyze sample
easel easel_kit: paint {picture}, paint, @painter, draw portrait, draw easel, paint mountain
easel easel_kit: sketch landscape, sketch portrait, paint sea, paint ocean, paint lake, paint flower, paint garden
roll_out rolling_pin: roll dough, roll pastry, roll out dough, roll pizza, make pizza, stretch dough, make pasta
ice_cake piping: decorate cake, decorate cupcake, frost cake, ice cake, pipe icing, frost cupcake, pipe cream
ice_cake piping: @pastry chef, ice a cake, frost a cake
ice_cake piping: decorate cookie, make cake, finish cake, decorate dessert, plate dish, plate dessert
noodles ramen: eat {noodles}, slurp {noodles}, slurp
loom loom: weave, weave carpet, weave cloth, weave rug, weave tapestry, weave loom, @weaver, weave basket
knit needles: knit, knit sweater, knit scarf, crochet, @knitter, knit sock
ledger quill: write quill, write letter, write desk, write journal, write diary, write book, write scroll
ledger quill: write parchment
ledger quill: write map, draw map, write poem, write feather, sign treaty, write manuscript, @scribe, @poet
ledger quill: copy manuscript
operate table_patient: operate, operate patient, perform surgery, @surgeon, examine patient, bandage soldier, bandage
operate table_patient: bandage arm, bandage leg, bandage wound, treat patient, treat wound, inject patient, vaccinate
weigh stall: sell, sell fruit, sell vegetable, sell flower, sell fish, sell bread, vendor work, @vendor, @merchant
weigh stall: @grocer, set stall, set up stall, lay stall, run stall, man stall, tend stall, keep stall
weigh stall: display fruit, display vegetable, display produce, display goods, lay out fruit
weigh stall: weigh, weigh fruit, weigh vegetable, arrange fruit, @greengrocer, @fishmonger, sell spice, sell food
serve tray: serve, serve food, serve dinner, serve table, carry tray, bring food, serve guest
present gift: unfold gift, unbox gift, unfold present, tear gift, untie gift, hold gift
present gift: wrap gift, wrap present, open gift, open present, unwrap gift, unwrap present, open box
conduct baton: lead orchestra, conduct orchestra, conduct, direct orchestra, conduct choir, lead choir, @conductor
lens telescope: look telescope, look spyglass, peer telescope, gaze telescope, use telescope, look binoculars
lens telescope: look through telescope, peer spyglass, watch binoculars, observe star, peer binoculars
magic wand_hat: do magic, perform magic, pull rabbit, perform trick, do trick, perform magic trick, @magician
mend_low wrench: change tire, change tyre, change wheel, change flat tire, pump tire, inflate tire, repair {vehicle}
mend_low wrench: fix {vehicle}, mend {vehicle}, repair {fixture}, fix {fixture}, tighten bolt, weld robot, build robot
mend_low wrench: plumber work, @plumber, assemble robot, maintain {vehicle}, tune {vehicle}, service {vehicle}
groom grooming_brush: brush {beast}, groom {beast}, comb {beast}, stroke {beast}, pat {beast}, pet {beast}, wash {beast}
groom grooming_brush: shear {beast}, shear, caress {beast}, saddle {beast}, saddle
milk_cow pail: milk, milk cow, milk goat
inspect magnifier: examine, inspect, look loupe, look magnifying glass, use magnifying glass, examine loupe, appraise
inspect magnifier: study magnifying glass, read magnifying glass, hold magnifying glass, peer magnifying glass
inspect magnifier: inspect magnifying glass, examine magnifying glass, study stamp, study coin
cup_hold cupped: hold {dear}, cradle {dear}, cup {dear}, release {dear}, rescue {dear}, carry {dear}, save {dear}
cup_hold cupped: offer {dear}, protect {dear}, shelter {dear}, show {dear}, find {dear}
desk typewriter: type typewriter, write typewriter, use typewriter, novelist write, novelist type, type novel
desk typewriter: type manuscript
water watering: water {flowers}, water, sprinkle {flowers}, tend {flowers}, @gardener
whittle whittling: whittle, carve, carve bird, carve figure, carve toy, carve duck, carve doll, carve spoon
whittle whittling: carve puppet, carve flute, carve stick, carve figurine, carve animal, carve horse, whittle stick
desk paper: stamp, stamp book, file paper, grade paper, mark exam, do homework, sign contract, fill form, draw plan
desk paper: draft blueprint, study blueprint, sort mail, address envelope, seal letter, draw comic, copy page
write notebook: draw sketchbook, sketch sketchbook, sketch notebook, write notebook, write notepad, scribble notebook
write notebook: sketch sketchpad, draw sketchpad, draw notebook, doodle notebook, doodle sketchbook, doodle
read_seated book: read_aloud
floor_sit : sit_floor
split splitting_axe: chop wood, chop log, chop firewood, chop tree, chop forest, split wood, split log, split firewood
split splitting_axe: cut firewood, lumberjack chop, lumberjack cut, lumberjack work, @lumberjack, @woodcutter
split splitting_axe: fell tree, fell, cut tree, chop timber, hew wood
pick_fruit bough: pick {fruit}, gather {fruit}, harvest {fruit}, collect {fruit}, pluck {fruit}, reach {fruit}
groom rosebush: prune, prune {flowers}, trim {flowers}, cut {flowers}, clip {flowers}, trim hedge, trim bush
groom rosebush: pick {flowers}
groom rosebush: gather {flowers}, pluck {flowers}, pick wildflower, gather wildflower, collect {flowers}
mend_low trowel: plant {flowers}, plant seed, plant bulb, weed, weed garden, sow garden, dig garden
mend_low trowel: plant tree, plant rice, pull weed, harvest vegetable, harvest carrot
mend_low bare_hands: open {coffer}, unlock {coffer}, look {coffer}, find {coffer}, discover {coffer}, uncover {coffer}
mend_low waxed_board: wax board, wax surfboard, wax longboard, polish surfboard, repair surfboard
blow dandelion: blow dandelion, blow dandelion seed, blow seed, blow pollen, hold dandelion
inspect vial: hold {vials}, lift {vials}, raise {vials}, examine {vials}, inspect {vials}, study {vials}
crack_egg egg_bowl: crack egg, break egg, crack an egg, crack eggs, separate egg
hammer_in nailing: hammer nail, hammer, pound nail, drive nail, build {box}, make {box}, nail board, nail, hammer board
hammer_in nailing: carpenter hammer, carpenter build, hammer wood, hammer plank, repair {box}, carpenter nail
carry oven_tray: pull tray, take tray, pull {baked}, take {baked}, remove {baked}, bake {baked}, hold tray, lift tray
carry oven_tray: make {baked}, remove tray, slide tray, baker pull, baker take
levitate cards_afloat: make card, float card, levitate card, magician float, magician make, make float, spread card
make_up perfume: spray perfume, apply perfume, dab perfume, put on perfume, put perfume, use perfume
mend_low toys_on_floor: play toy car, play toy truck, play toy train, play building block
mend_low toys_on_floor: play building blocks, play wooden blocks, play blocks, play lego, play toy cars
mend_low chalk_ground: draw chalk, draw pavement, draw sidewalk, draw ground, draw street, draw driveway, draw sand
mend_low chalk_ground: write sand, write pavement, write sidewalk, write ground, write chalk, write driveway
mend_low chalk_ground: write street, write road, write snow, write asphalt, draw snow, draw playground
mend_low chalk_ground: draw asphalt, draw hopscotch
umbrella balloon_bunch: sell {balloons}, hold {balloons}, carry {balloons}, hand {balloons}
shake_up shaker: shake cocktail, shake shaker, shake drink, bartender shake, shake martini, mix martini, make martini
make_up lipstick: put on lipstick, apply lipstick, put lipstick, apply makeup, put on makeup, put makeup, do makeup
make_up lipstick: apply mascara, apply eyeliner, apply powder, put on mascara, apply blush, paint lip, paint face
push wheelbarrow: push wheelbarrow, wheel wheelbarrow, haul wheelbarrow, push barrow, wheel barrow
mend_low bare_hands: build {heap}, make {heap}, shape {heap}, decorate {heap}, finish {heap}, stack {heap}, pile {heap}
splash puddle_splash: jump {pool}, splash {pool}, stomp {pool}, leap {pool}, hop {pool}, skip {pool}, play {pool}
splash puddle_splash: dance {pool}, stamp {pool}, run {pool}, bounce {pool}, frolic {pool}, plunge {pool}, land {pool}
grind grind_rail: grind, grind {bar}, slide {bar}, ride {bar}, skate {bar}, skateboard {bar}, boardslide {bar}
grind grind_rail: skateboarder slide, skateboarder grind, jump {bar}, land {bar}
wash_pane gondola: clean skyscraper, wash skyscraper, wipe skyscraper, @window cleaner, @window washer
read_wide map_sheet: study map, read map, look map, unfold map, consult map, examine map, open map, check map, hold map
read_wide map_sheet: study treasure map, navigate map, point map, follow map, study chart, unfold blueprint
vacuum vacuum: vacuum, hoover, vacuum rug, vacuum carpet, vacuum floor, clean carpet, clean rug
mural duster: dust, dust shelf, dust chandelier, dust furniture, dust book, dust picture, dust lamp, dust painting
measure dummy: measure {cloth}, fit {cloth}, pin {cloth}, drape {cloth}, tailor measure, adjust {cloth}, design {cloth}
sew machine_sewing: hem, hem {cloth}, embroider, embroider {cloth}, darn, darn sock
seer seer: gaze crystal ball, look crystal ball, peer crystal ball, read crystal ball, stare crystal ball, gaze orb
seer seer: @fortune teller, tell fortune, fortune teller gaze, predict future, read fortune, see future, gaze ball
whittle whetstone: sharpen, sharpen {forged}, whet {forged}, hone {forged}, polish {forged}, clean {forged}
pour bottle: bartender mix
groom sponge: wash {pet}, bathe {pet}
groom sponge: wash car, wash truck, wash bus, wash van, wash motorcycle, wash plane, clean car, polish car, scrub car
blow_glass blowpipe: blow glass, shape glass, shape molten glass, make glass, shape vase glass, @glassblower
blow_glass blowpipe: glassblower shape, glassblower blow, glassblower work, glassblower make, @glass blower
offer syringe: give injection, inject, give shot, inject child, give vaccine, vaccinate child
shovel_in peel: take bread, take pizza, pull bread, bake pizza, remove bread, slide pizza, take loaf, pull loaf
shovel_in peel: pull pizza, lift pizza, take baguette, lift bread
mend_low dig_brush: brush sand, brush dust, brush skull, brush fossil, brush bone, excavate, unearth, uncover
mend_low dig_brush: archaeologist dig, archaeologist work, dig fossil, dig bone, discover fossil, @paleontologist
mend_low dig_brush: @archaeologist
chop gavel: bang gavel, strike gavel, pound gavel, slam gavel, hit gavel, @judge, judge work
present honeycomb: lift hive, open hive, inspect hive, check hive, tend hive, tend bee, beekeeper lift
present honeycomb: lift honeycomb, hold honeycomb, inspect honeycomb, lift frame, harvest honey, @beekeeper
fish rod: catch fish, catch trout, catch salmon, reel fish, reel, land fish
peg_out peg: lift laundry, lift sheet, lift clothes, lift washing, lift linen, lift shirt
operate table_patient: examine tooth, dentist examine, dentist work, @dentist, pull tooth, drill tooth
pet : examine {pet}, examine animal
wok wok: flambe, flambe pan, sear steak, flambe dish
roll_out rolling_pin: roll dumpling, fold dumpling, make dumpling, roll sushi, make sushi
helm helm: steer ship, steer wheel, steer, hold wheel, @helmsman, steer boat
box punch_bag: train punching bag, hit punching bag, punch punching bag, box punching bag, use punching bag
box punch_bag: practice punching bag, work punching bag, strike punching bag, hit bag, punch bag, hit heavy bag
box punch_bag: punch heavy bag, train heavy bag, exercise punching bag, work out punching bag, kick punching bag
weigh hot_dogs: serve hot dog, sell hot dog, prepare hot dog, hand hot dog, @hot dog vendor, @hot dog seller
weigh hot_dogs: work hot dog
"""


def expanded(key: str) -> list[str]:
    """A key with every word of its classes: 'pour {drink}' -> 'pour wine', 'pour beer' …"""
    parts = re.split(r"\{(\w+)\}", key)
    choices = [[w.strip() for w in CLASSES[part].split(",")] if i % 2 else [part] for i, part in enumerate(parts)]
    return ["".join(words) for words in itertools.product(*choices)]


def table(rows: str) -> dict[str, tuple[str, str]]:
    """Key -> (cycle, prop) of rows `cycle prop: keys`; the first row with a key counts."""
    found: dict[str, tuple[str, str]] = {}
    for line in rows.strip().splitlines():
        show, keys = line.split(":", 1)
        cycle, _, prop = show.partition(" ")
        for key in re.split(r",\s*(?![^{]*\})", keys):
            for one in expanded(key.strip()):
                found.setdefault(one, (cycle, prop.strip()))
    return found


_SHOWN = {
    **FEAT_SHOWN,
    "notebook": "sketchbook notebook sketchpad notepad pad pencil pen",
    "sponge": "sponge bucket hose soap", "syringe": "syringe needle",
    "peel": "bread loaf pizza oven baguette peel", "dig_brush": "skull sand bone fossil skeleton brush dust",
    "gavel": "gavel desk bench", "honeycomb": "honeycomb frame honey", "rod": "fish trout salmon rod",
    "pitcher": "milk latte coffee tea cup mug saucer counter jug pitcher kettle teapot pot cappuccino espresso table",
    "bottle": "glass bottle wine beer counter bar cup cocktail shaker table drink champagne whiskey",
    "flasks": "flask beaker tube vial potion table liquid chemical bottle cauldron bench",
    "cauldron": "cauldron brew potion pot fire campfire bonfire", "punch_bag": "bag",
    "hot_dogs": "food cart stand hotdog umbrella",
    "buttering": "butter jam honey cheese bread toast slice knife plate board avocado nutella table",
    "sauce": "ketchup mustard mayonnaise mayo sauce syrup gravy honey dressing"
    " jam butter caramel oil jelly food plate bottle fries burger hamburger pancake toast bread table sandwich",
    "ladle": "ladle mould mold metal crucible furnace",
    "anvil": "anvil blade sword hammer metal iron horseshoe steel tong tongs axe dagger knife",
    "wheel_head": "wheel clay pot vase bowl jug table pottery",
    "machine_sewing": "machine table needle thread dress cloth fabric shirt jacket suit gown quilt coat "
        "costume curtain garment robe cloak flag scarf",
    "saw": "saw plank wood board log beam sawhorse timber bench workbench handsaw",
    "plane": "plane plank wood board beam timber bench workbench table chair oak pine walnut",
    "torch_weld": "beam torch metal pipe mask welder steel frame girder", "cake": "cake candle table",
    "bowl": "spoon bowl food porridge", "feed_bag": "bread seed corn grain crumb bag", "carrot": "carrot apple treat",
    "lighter": "cigarette cigar pipe lighter match",
    "match": "candle match lighter lantern lamp incense taper table altar",
    "chalk": "blackboard chalkboard whiteboard board chalk equation", "spray_can": "mural graffiti wall can spray",
    "roller": "wall fence roller brush paint door bench bucket", "squeegee": "window glass mirror squeegee cloth",
    "peg": "sheet laundry clothesline line clothes linen shirt washing basket", "bonnet": "engine car truck hood motor",
    "wok": "wok pan vegetable vegetables noodle food stove flame fire rice",
    "microscope": "microscope slide sample table",
    "easel_kit": "easel canvas palette brush portrait painting picture paintbrush landscape",
    "rolling_pin": "dough pastry pin pizza table", "piping": "cake icing cupcake cream dessert table frosting cookie",
    "ramen": "sauce noodle noodles ramen soup bowl chopstick table pasta spaghetti",
    "loom": "loom carpet rug cloth tapestry", "needles": "needle yarn sweater scarf wool sock",
    "quill": "desk letter quill table scroll paper pen parchment book map candle journal feather diary manuscript",
    "table_patient": "patient soldier table arm",
    "stall": "stall booth fruit scale vegetable vegetables produce goods wares bread fish flower spice counter",
    "tray": "tray food dinner tea coffee wine drink drinks champagne cocktail beer"
        " meal glass cup plate dish",
    "wrench": "tire tyre wheel wrench tool flat bolt spanner pipe tap faucet",
    "grooming_brush": "brush comb saddle", "pail": "bucket pail milk stool",
    "typewriter": "typewriter desk table ashtray novel",
    "magnifier": "loupe glass diamond gem jewel coin stamp stone crystal map footprint clue ruby emerald ring watch"
    " photograph photo letter document",
    "cupped": "seedling sapling sprout plant chick bird sparrow duckling gem crystal"
        " jewel orb star light flame firefly heart "
              "kitten egg coin ring soil butterfly diamond ruby emerald pearl feather seed"
              " snowflake marble mouse hamster "
              "medal heirloom",
    "watering": "can flower rose tulip plant daisy orchid sunflower herb lily"
        " vegetable lavender houseplant fern lettuce "
                "sapling tomato seedling petunia geranium succulent bed",
    "whittling": "bird knife wood figure toy stick duck doll spoon puppet flute horse figurine",
    "paper": "desk paper stamp letter",
    "splitting_axe": "wood log axe forest firewood tree timber", "bough": "apple orange pear peach cherry lemon plum "
    "grape olive apricot fruit berry mango fig tree basket branch ladder",
    "rosebush": "rose flower bush hedge tulip daisy shears plant orchid lily wildflower basket",
    "trowel": "seed bulb flower rose tulip plant vegetable seedling sapling carrot lettuce trowel tomato herb rice",
    "vacuum": "vacuum carpet hoover", "duster": "chandelier shelf duster",
    "dummy": "mannequin dummy suit dress gown tape jacket costume coat", "seer": "ball orb table candle card",
    "whetstone": "sword blade knife dagger axe whetstone stone katana", "gift": "gift present box",
        "wand_hat": "hat rabbit wand trick",
    "telescope": "telescope spyglass binoculars",
    "waxed_board": "board surfboard wax", "vial": "tube vial flask beaker potion",
    "dandelion": "dandelion seed",
    "egg_bowl": "egg eggs bowl table counter",
    "nailing": "nail hammer birdhouse box crate doghouse shelf board plank workbench table wood",
    "oven_tray": "tray croissant cookie muffin cupcake bun roll pastry pie gingerbread biscuit bread",
    "cards_afloat": "card cards hand hands deck", "perfume": "perfume bottle", "chalk_ground": "chalk sun flower house",
    "toys_on_floor": "toy toys car truck block blocks brick train",
    "balloon_bunch": "balloon", "shaker": "cocktail shaker bar counter drink martini glass", "bare_hands": "",
    "lipstick": "lipstick makeup mascara eyeliner powder blush cream lip",
    "wheelbarrow": "wheelbarrow barrow pumpkin hay straw dirt soil flower brick leaf leaves vegetable apple sand log"
    " grape potato wood stone rock manure",
    "puddle_splash": "", "grind_rail": "rail handrail railing ledge skateboard", "map_sheet": "map chart blueprint",
    "gondola": "window glass squeegee skyscraper tower building high-rise cloth platform cradle",
    "workbench": "bench workbench watch clock gear gears cog loupe ring jewel machine pocketwatch",
    "kneading": "dough table flour counter bread", "stove": "pot stove pan",
    "chopping": "knife board table counter food fruit vegetable " + CLASSES["edible"].replace(",", ""),
}  # fmt: skip
SHOWS: dict[str, frozenset[str]] = {prop: frozenset(words.split()) for prop, words in _SHOWN.items()}
"""Prop -> last words of the things that are drawn with it."""


ERRANDS = table(FEAT_ROWS.strip() + _ROWS)
"""Key -> (cycle, prop)."""
