"""What phrases become: a table of prompts and the parts that their plans must hold."""

# ruff: noqa: E501
from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reelwright.engines.previz.plan import Planner
from tests.engines.previz.plan.parts import parts


@pytest.fixture(scope="module")
def planner() -> Planner:
    return Planner()


TABLE = [
    ("a red fox running through a snowy forest at dawn", "setting=forest time=dawn weather=snow", "fox:red fox; fox run >through"),
    ("lighthouse", "lighthouse setting=beach", ""),
    ("Two astronauts walking on the moon while a giant blue planet rises behind them", "person*2 planet/blue planet/huge",
     "person walk; planet rise >up; planet BEHIND person"),
    ("city street, night, heavy rain, neon signs reflecting in puddles, no people",
     "setting=street time=night weather=rain sign puddle light=neon removed=person", "sign reflect"),
    ("three white sailboats drifting on a calm lake at sunset, mountains in the background",
     "setting=lake time=dusk sailboat*3 sailboat/white mood=calm", "sailboat ON lake; mountain BACKGROUND; sailboat drift"),
    ("Low angle close-up of an old fisherman mending a net on a wooden pier, golden hour light",
     "time=golden_hour camera=low_angle camera=close_up person:fisherman person/old pier/wood net", "person mend; person HAS net; person ON pier"),
    ("A dragon circles above a ruined castle, breathing fire into the stormy sky",
     "dragon castle/ruined weather=storm particles=fire", "dragon circle; dragon ABOVE castle; dragon breathe"),
    ("meadow full of wildflowers swaying in the breeze, butterflies, bright summer day",
     "setting=meadow season=summer time=day weather=wind flower butterfly", "flower sway"),
    ("hope rising out of chaos", "mood=hopeful", ""),
    ("A knight in silver armour rides a black horse across a misty grey moor",
     "person:knight horse/black setting=meadow weather=fog", "person ride >across; person ON horse"),
    ("hundreds of paper lanterns float up into the night sky over an old town by the river",
     "lantern*many time=night light=lantern setting=old_town", "lantern float >up"),
    ("Cyberpunk alley with steam rising from vents, flickering holographic billboards, wide shot",
     "setting=neon_city particles=steam camera=wide light=hologram sign", "sign flicker"),
    ("snow-capped mountains above the clouds, camera slowly panning left, eagles gliding",
     "mountain camera=pan_left bird:eagle bird*some", "bird glide"),
    ("a cosy living room with a crackling fireplace, a cat sleeping on the rug and rain on the window",
     "setting=interior mood=cosy fireplace cat rug window", "cat sleep; cat ON rug"),
    ("horses galloping wild beach sunset epic", "setting=beach time=dusk mood=epic horse*some", "horse gallop"),
    ("A vast waterfall plunges into a turquoise pool in the middle of a dense jungle; sunbeams pierce the canopy",
     "setting=jungle waterfall/huge pool/turquoise light=shafts", "waterfall fall >into; pool IN_MIDDLE_OF jungle"),
    ("volcano erupting at night, ash falling like snow", "setting=volcano time=night particles=ash volcano", "volcano erupt"),
    ("A tiny robot made of brass gears waters a single flower", "robot/tiny robot/brass flower*1", "robot water"),
    ("aurora borealis over a frozen fjord, a wooden boat trapped in ice, no birds, without people",
     "time=aurora light=aurora boat/wood removed=bird removed=person", ""),
    ("a train crosses a stone viaduct in the highlands", "setting=mountains train bridge/stone", "train drive; train ACROSS bridge"),
    ("the old king sits alone on a throne of ice", "person:king person/old", "person sit; person ON chair"),
    ("jellyfish glowing pink and violet in the dark deep sea", "setting=underwater jellyfish/pink jellyfish/purple", "jellyfish glow"),
    ("a spectral tiger aura swirling from the bow arm", "bigcat:tiger bigcat~aura bigcat/spectral", "bigcat swirl"),
    ("an elephant and her calf stand beside a waterhole on the savannah", "setting=savanna elephant", "elephant stand"),
    ("a lone oak tree on the hill", "tree*1 setting=mountains", "tree ON mountain"),
    ("seven black crows perched on a fence beneath a full moon", "bird*7 bird/black light=moon time=night fence", ""),
    ("pirate ship in a violent storm, huge waves crash over the deck", "ship wave/huge weather=storm setting=ocean", "wave crash >over"),
    ("a violinist plays on a pier at dusk", "person:violinist setting=harbour time=dusk", "person play; person ON pier"),
    ("a child runs with a dog on the beach", "child dog setting=beach", "child run; child HAS dog"),
    ("a wizard raises his staff while a dragon flies overhead", "person:wizard dragon staff", "dragon fly; dragon ABOVE; person lift"),
    ("an eagle soars above a canyon", "setting=canyon bird:eagle", "bird fly; bird ABOVE canyon"),
    ("a humpback whale breaches in the open ocean in a storm", "setting=ocean weather=storm whale", "whale jump"),
    ("a school of orange fish swims over a coral reef", "setting=underwater fish*many fish/orange", "fish swim >over"),
    ("a herd of elephants crosses the savanna at sunset", "elephant*many setting=savanna time=dusk", ""),
    ("a woman with a red umbrella walks through a rainy old town street at night",
     "person:woman umbrella/red weather=rain time=night", "person walk >through; person HAS umbrella"),
    ("three camels walk through the desert in the distance", "camel*3 setting=desert", "camel walk; camel FAR"),
    ("slow zoom in on a marble statue", "camera=zoom_in statue/marble", ""),
    ("drone shot over a frozen lake", "camera=aerial setting=lake", ""),
    ("dolly zoom, handheld, shallow depth of field", "camera=hitchcock camera=handheld camera=shallow_focus", ""),
    ("autumn leaves fall on a park bench", "season=autumn particles=leaves", ""),
    ("a field in winter", "season=winter weather=snow setting=meadow", ""),
    ("fireflies over a pond at twilight", "particles=fireflies time=dusk", ""),
    ("embers and sparks drift through smoke", "particles=embers particles=sparks particles=smoke", ""),
    ("a dozen tiny paper boats", "boat*12 boat/tiny boat/paper", ""),
    ("a giant mechanical spider", "spider/huge spider/mechanical", ""),
    ("golden temple in the fog", "setting=ruins temple/gold weather=fog", ""),
    ("sandstorm over the dunes", "setting=desert weather=dust", ""),
    ("the sun sets behind the mountains", "sun setting=mountains", "sun BEHIND mountain"),
    ("a hot air balloon rises slowly over the valley", "hot_air_balloon setting=mountains", "hot_air_balloon rise slow"),
    ("a robot and a girl dance in the rain", "robot child weather=rain", "robot dance; child dance"),
    ("a black cat sits on a wall on the left", "cat/black wall", "cat sit; cat LEFT"),
    ("a spaceship lands on an alien planet", "spaceship setting=planet", "spaceship land"),
    ("a kestrel hovers over moorland", "bird:kestrel", "bird hover"),
    ("an okapi drinks from a stream", "giraffe:okapi setting=river", ""),
    ("ballerina spinning under a spotlight", "person:ballerina light=spotlight", "person spin"),
    ("a samurai fights under falling petals", "person:samurai particles=petals", "person fight"),
    ("un zorro rojo corre por la nieve", "language=es weather=snow", "fox:red fox; fox run"),
    ("Ein alter Leuchtturm am Meer bei Nacht", "language=de lighthouse/old time=night setting=ocean", ""),
    ("夜晚的城市街道，霓虹灯闪烁", "language=zh time=night light=neon", "sign flicker"),
    ("夜の森と狐", "language=ja time=night setting=forest fox", ""),
    ("🦊 in the ❄ forest 🌙", "fox setting=forest", ""),
    ("not scary, don't show any people or cars", "removed=scary removed=person removed=car", ""),
    ("ash falling like snow", "particles=ash", ""),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "words", "phrases"), TABLE, ids=[row[0][:40] for row in TABLE])
def test_phrase_becomes(planner: Planner, prompt: str, words: str, phrases: str):
    found = parts(planner.plan(prompt))
    wanted = {*words.split(), *(p.strip() for p in phrases.split(";") if p.strip())}
    assert wanted <= found, f"missing {sorted(wanted - found)} of {sorted(found)}"


def test_likeness_is_no_weather(planner: Planner):
    assert "snow" not in planner.plan("ash falling like snow").weather


def test_negative_prompt_takes_things_out_and_turns_faults_down(planner: Planner):
    wanted = planner.plan("seagulls circle over a crowded harbour, fishing boats, an old man")
    assert {"bird", "boat", "person"} <= {s.kind for s in wanted.subjects}
    plan = planner.plan(wanted.prompt, "birds, people, text, watermark, flicker, blurry, gibberish blorf")
    assert {s.kind for s in plan.subjects} & {"bird", "person"} == set()
    assert not any(a.who in ("seagull", "man") for a in plan.actions)
    assert plan.faults == ("flicker", "blur")
    assert {"bird", "person", "text", "watermark"} <= set(plan.removed)
    assert "negative: gibberish blorf" in plan.unknown
    assert any(p.words == "birds" and p.became == "removed: bird" for p in plan.said)


def test_unknown_words_are_named(planner: Planner):
    plan = planner.plan("a floomp quibbles the snarfle")
    assert {"floomp", "snarfle"} <= set(plan.unknown)
    assert plan.coverage < 0.5


def test_no_place_named_has_no_weight(planner: Planner):
    assert planner.plan("very red").setting.weight == 0


def test_prints_as_readable_json(planner: Planner):
    data = json.loads(planner.plan("two red foxes run", "text").as_json())
    assert data["subjects"][0]["kind"] == "fox"
    assert data["subjects"][0]["id"] == 0
    assert {"words": "text", "became": "removed: text", "source": "negative"} in data["said"]


def test_ids_join_subjects_actions_and_relations(planner: Planner):
    plan = planner.plan("a knight rides a black horse past a castle")
    rider = next(s for s in plan.subjects if s.word == "knight")
    assert [a.motion for a in plan.doing(rider.id)] == ["ride"]
    on = next(r for r in plan.relations if r.relation == "ON")
    assert plan.subject(on.b_id).kind == "horse"  # type: ignore[union-attr]


def test_who_is_taken_out_leaves_neither_deeds_nor_places_behind(planner: Planner):
    plan = planner.plan("a cat sleeps beside a dog that chews a bone")
    cat = next(s for s in plan.subjects if s.word == "cat")
    left = plan.without({cat.id})
    assert [s.word for s in left.subjects] == ["dog", "bone"]
    assert not left.doing(cat.id) and left.doing(left.subjects[0].id)
    assert not [r for r in left.relations if cat.id in (r.a_id, r.b_id)]


def test_a_subject_takes_the_place_of_the_one_with_its_id(planner: Planner):
    plan = planner.plan("a cat sleeps beside a dog")
    tiger = replace(plan.subjects[0], word="tiger")
    assert [s.word for s in plan.with_subject(tiger).subjects] == ["tiger", "dog"]
