"""Sentences that were once read as something else: nouns that are verbs, things that are people, and the reverse.

The rows read as those of test_language.py do."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan.planner import Planner
from tests.engines.previz.plan.parts import parts

TABLE = [
    ("a bear cub clings to its mother's back", "bear:bear cub; bear ON bear; bear/young"),
    ("a herd of wildebeest thunders across a plain", "cow gallop; !weather=storm"),
    ("a fish swims through shafts of sunlight from above", "fish swim; !camera=high_angle"),
    # a clause that has no other verb
    ("a bride and groom dance under string lights", "person:bride and groom; person dance; lantern"),
    ("wild geese fly over a marsh", "bird fly; !insect; setting=swamp"),
    ("two boys fish from a pier", "child fish; !fish"),
    ("jellyfish drift through an ocean trench", "jellyfish swim; setting=underwater"),
    ("a detective in a trench coat stands under a street lamp", "person; cloak; setting=street"),
    ("a girl signals to a ship", "child wave; ship"),
    ("a dog paws at the door", "dog; !dog*some; gate"),
    ("cat eyes glow in the dark", "!cat look"),
    ("a woman leaves the house", "person walk =house; !particles=leaves"),
    ("leaves fall on a pond", "particles=leaves; leaf fall"),
    ("a herd of migrating bison", "cow walk"),
    ("a landscape with migrating herd of sauropods", "dinosaur walk; !scene walk"),
    ("a teddy bear in a helmet and cape is standing by a lake", "toy stand; toy IN cloak; !cloak stand"),
    ("a fire truck sprays water on a burning car", "truck cast; water; car/burning"),
    ("a needle pulls thread through cloth", "tool pull; !machine"),
    ("a meteor strikes a city", "comet crash; town"),
    ("chocolate melts over a strawberry", "food:chocolate; food melt; food:strawberry"),
    ("lava flows slowly into the ocean", "lava flow; !lava*some"),
    ("a mother bird feeds her chicks", "bird; !food"),
    ("a boy and his dog sit on a hill and watch shooting stars", "child look; !child ON star; star"),
    ("feet splash through a puddle", "person/part:foot; puddle; camera=close_up"),
    ("an eye opens", "person/part:eye; camera=close_up"),
    ("a beaver builds a dam", "mouse work; fits=river/creek"),
    ("a beggar sits on church steps in the rain", "person ON stairs; setting=old_town; !person walk"),
    ("a train of camels passes the pyramids", "camel*many; camel walk; !train"),
    ("a child rides on the back of a giant turtle", "child ON turtle; !bicycle"),
    ("a cat watches goldfish in a bowl", "fish IN vase; !cat IN vase"),
    ("a man watches a bird in a tree", "bird IN tree; !person IN tree"),
    ("a hawk carries a snake", "bird HAS snake"),
    # deeds by their object
    ("a cyclist climbs a mountain road", "person ride; person ON bicycle"),
    ("a ninja jumps from roof to roof", "setting=skyline; spot=roof_ridge"),
    ("a robot walks through a toy factory", "setting=interior; spot=factory_hall"),
    ("a woman tries on a hat", "person HAS hat; person lift; !person ON hat"),
    ("a hand strikes a match", "hand ignite"),
    ("a woman tears up a letter", "person work =book; !person cry"),
    ("cherry blossoms fall on a river", "tree:cherry blossom; particles=petals"),
    ("blossoms swirl around a girl", "child; particles=petals"),
    ("a mountain biker jumps over a log", "person:mountain biker; bicycle"),
    ("northern lights over a cabin", "cabin; time=aurora"),
    ("cherry blossoms sway in the breeze", "tree:cherry blossom; !particles=petals"),
    ("lotus flowers float on a pond", "flower; !particles=petals"),
    ("a boy rakes leaves", "child sweep; particles=leaves"),
    ("a girl getting a kite out of a tree", "kite ON tree; child lift; !child HAS kite"),
    ("a man takes a phone from his bag", "person HAS tool"),
    ("a sign that reads OPEN", "sign; !sign read"),
    ("a nurse pushes an old man in a wheelchair", "person IN chair; person pull"),
    ("a girl feeds a lamb from a bottle", "child HAS vase; child feed"),
    ("a stunt rider jumps over a car on a motorcycle", "person ON motorcycle; !horse; !car ON motorcycle"),
    ("an ice cream truck parked by a playground", "truck BESIDE toy; !toy drive"),
    ("a boxer throws punches", "person fight; !food"),
    ("an elephant paints with its trunk", "elephant paint; !elephant HAS elephant"),
    ("dad watching his daughter eat", "child eat; person look; !person eat"),
    ("a man in a hoodie and a woman talking", "person:woman; cloak; person talk; person IN cloak; !person IN person"),
    ("a man video recording a movie", "person:man; person look"),
    ("a cowboy rides across a desert, dust behind his horse", "horse*1; person ON horse"),
    ("a bowl of ramen, chopsticks lift the noodles", "food:bowl of ramen; tool lift; !food:noodle"),
    ("she dances on a beach", "person:woman; person dance"),
    ("a basketball player dunks in a packed arena", "spot=sports_arena"),
    ("a crowd of umbrellas seen from above", "umbrella*many"),
    ("a table set for dinner", "table; fits=interior/dining_room"),
    ("a woman with butterfly wings", "person HAS angel_wing; !butterfly; !person fly"),
    ("a basket of kittens", "tool HAS cat"),
    ("a bouquet of red roses", "flower:bouquet; flower/red; !flower/pink; !flower:rose"),
    ("a plant on a pot", "bush:potted plant; !vase"),
    ("a vessel structure", "ship; !structure"),
    ("a polar bear walks across melting ice", "bear; setting=arctic"),
    ("a samurai and a ninja fight", "person:samurai; person:ninja; !person*2"),
    ("the word LOVE on a black background", "sign/text:LOVE; spot=studio"),
    ("a t-shirt that says I LOVE NY", "cloak/text:I LOVE NY; !mood=romantic"),
    ("a llama stands with the Earth in the background", "planet BACKGROUND; !camel BACKGROUND"),
    ("a family of four posing in front of a house", "person*4; person stand; person IN_FRONT_OF house"),
    ("a balloon full of water exploding", "balloon explode; !water explode"),
    ("graffiti of a whale on a brick wall", "sign/print:whale; !whale; !wall; fits=street/alley"),
    ("colorful graffiti on a brick wall", "sign; !sign/print:colorful"),
    ("an old painted mural in a church", "object:mural; !sign"),
    ("graffiti spelling BE KIND on white tiles", "sign/text:BE KIND; !sign/print:text:BE KIND"),
    ("the trunk of a tree", "tree; !tree HAS tree"),
    # words with two looks
    ("a shark fin cuts through the water", "shark/part:fin; shark swim"),
    ("a carpenter planes a plank of wood", "person work; !setting=forest"),
    ("a young female staff at an office", "person:staff; !staff"),
    ("a wizard raises his staff", "staff; person lift"),
    ("hotel staff welcome guests", "person:hotel staff; person:guest; person talk"),
    ("a leaf on a glass", "object:leaf; cup:glass; object ON cup; !particles=leaves"),
    ("a black background with a large yellow circle and a small red square",
     "object:circle; object:square; object/yellow; object/red; object/large; object/small; spot=studio"),
    ("children play in the square", "setting=old_town; !object:square"),
    ("a heart made of glass", "object:heart; object/glass; !cup"),
    ("a woman holds a poster of a lion", "sign:poster; !bigcat:lion; !setting=savanna"),
    ("a wall with a mosaic of a swan", "!bird:swan"),
    # callings
    ("a lone cowboy rides into the sunset", "person ride; person ON horse"),
    ("a girl ice skates on a frozen pond", "child skate; !shoe"),
    ("a woman in ice skates", "person; shoe:ice skate"),
    ("kids ride through the suburb", "child ON bicycle"),
    ("a girl rides down a hill on a bicycle", "child ON bicycle; !mountain ON bicycle"),
    ("a gondolier rows a couple through Venice", "person row; person IN boat"),
    ("a surfer carves down a huge wave", "person surf; person ON skateboard"),
    ("a surfer walks along the beach", "person walk; person HAS skateboard"),
    ("a chef zorbles the dough", "person cook; food"),
    ("a man yeets a ball", "person move; ball"),
    ("a chef sautées onions in a pan", "person cook; food; !camera=pan"),
    ("a convoy of camels crosses huge dunes", "camel walk; setting=desert; !structure"),
    ("a wizard turns the pages of a book while a raven watches from his shoulder",
     "person read; person HAS book; bird ON person"),
    ("a girl catches fireflies in a jar at dusk", "child hold; child HAS vase; fits=forest/clearing"),
    ("a farmer leans on a wooden gate", "person stand; person AGAINST fence"),
    ("an old man leans on his cane", "person HAS tool"),
    ("a geisha walks along a street in Kyoto", "setting=old_town; spot=japan_street"),
    ("the city lights flicker on below a rooftop", "!bird"),
    ("a goalkeeper dives", "person jump; !fits=interior/indoor_pool; fits=meadow/football_field"),
    ("a skier carves down a slope", "person ski; setting=snow_peaks"),
    ("a clockmaker peers through a magnifying glass", "person HAS tool; person look"),
    ("the wreck of a galleon", "ship/ruined; !ship:wreck"),
    ("a snow globe with a tiny village", "ball:snow globe; !weather=snow; !setting=old_town"),
    ("slow push-in on a grandmother reading a bedtime story", "person read; person HAS book; camera=zoom_in"),
]  # fmt: skip


@pytest.fixture(scope="module")
def planner() -> Planner:
    return Planner()


@pytest.mark.parametrize(("phrase", "expected"), TABLE, ids=[row[0][:50] for row in TABLE])
def test_is_read_as_meant(planner: Planner, phrase: str, expected: str):
    found = parts(planner.plan(phrase))
    rows = [row.strip() for row in expected.split(";")]
    assert {row for row in rows if row[0] != "!"} <= found, sorted(found)
    assert not {row[1:] for row in rows if row[0] == "!"} & found
