"""Who people are: proportions, costumes, and the prompt's words for them."""

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
SLIGHT = Build(leg=0.495, shoulder=0.096, girth=0.84, chest=0.86, waist=0.80, head=0.071)


@dataclass(frozen=True)
class Role:
    """A costumed person. Garments, extras and props are names that the dressers know."""

    name: str
    build: Build = MAN
    stature: float = 1.75  # m
    skin: str = "#d9a07c"
    hair: str = "short"  # short bun long pony bob bald
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
    twin: int = 0  # eyes, and small things that differ between people


_FAIR, _LIGHT, _TAN, _BROWN, _DARK = "#e3b090", "#dba582", "#c98f6b", "#a8714f", "#7d5038"

ROLES: dict[str, Role] = {r.name: r for r in (
    Role("man", MAN, 1.78, _LIGHT, "short", "#3b2a22", "jacket", "#4a5f54", "trousers", "#2f3542", "#2a2220",
    "#d8cdb8"),
    Role("woman", WOMAN, 1.68, _FAIR, "long", "#4a2f24", "dress", "#a8574a", "bare", _FAIR, "#5a2f2a", "#e0c08a"),
    Role("elder", STOUT, 1.68, _LIGHT, "short", "#d2cec8", "coat", "#5c5348", "trousers", "#3a3834", "#2a2420",
    "#8a3f36",
         ("beard_short", "flat_cap", "wrinkles"), "cane", "stand"),
    Role("grandmother", STOUT, 1.58, _LIGHT, "bun", "#cfcac4", "gown", "#5f5670", "trousers", "#3a3444", "#2c2626",
    "#cdb890",
         ("shawl", "wrinkles", "sleeves"), "cane", "stand"),
    Role("child", CHILD, 1.15, "#e0ab88", "short", "#6a4026", "shirt", "#e0a63c", "trousers", "#3f6486", "#b23c34",
    "#e8e0d0",
         ("pack_small", "boots"), "", "stand"),
    Role("girl", CHILD, 1.18, _FAIR, "pony", "#7a4a2a", "dress", "#d8574a", "bare", _FAIR, "#f0e8dc", "#f2d27a"),
    Role("toddler", TODDLER, 0.88, _FAIR, "short", "#a87a4a", "shirt", "#6fa0b8", "trousers", "#4a6a8c", "#e8e0d0",
    "#e8e0d0"),
    Role("teen", TEEN, 1.58, _TAN, "short", "#2a2020", "jacket", "#5a6fa0", "trousers", "#2c3444", "#e8e4dc", "#d8744a",
         ("pack_small",)),
    Role("violinist", MAN, 1.78, _LIGHT, "short", "#3b2a22", "coat", "#33435c", "trousers", "#222a3a", "#1d1b20",
    "#c93f32",
         ("scarf",), "violin", "violin", "violin"),
    Role("drummer", MAN, 1.74, _BROWN, "pony", "#241a1c", "kimono", "#9c3b2c", "hakama", "#22304a", "#4a3a2c",
    "#f0d9a0",
         ("belt", "headband", "cape"), "drum", "drum", "drum"),
    Role("musician", WOMAN, 1.70, _TAN, "long", "#3a241c", "jacket", "#7a3b46", "trousers", "#23242c", "#1d1b20",
    "#d8a845",
         (), "guitar", "strum", "strum"),
    Role("singer", WOMAN, 1.70, _BROWN, "long", "#1f1618", "gown", "#6a3f8a", "bare", _BROWN, "#2c1c34", "#f0c878",
         (), "", "sing", "sing"),
    Role("knight", MAN, 1.82, _LIGHT, "bald", "#3b2a22", "armour", "#76859a", "armour", "#677690", "#4f5b6d", "#a83238",
         ("helm", "cape", "belt"), "sword", "guard"),
    Role("viking", HERO, 1.84, _FAIR, "long", "#a8642c", "kimono", "#6a5238", "trousers", "#4a3c30", "#3a2a20",
    "#8d949c",
         ("beard", "horned_helm", "fur_cape", "belt", "boots"), "sword", "guard"),
    Role("samurai", MAN, 1.76, "#cf9a72", "bun", "#1c1820", "lamellar", "#7d2a2c", "hakama", "#252c3c", "#cdbd9c",
    "#d8a845",
         ("kabuto", "belt"), "katana", "guard"),
    Role("ninja", SLIGHT, 1.70, "#cf9a72", "bald", "#1c1820", "kimono", "#24262f", "trousers", "#1e2028", "#1a1b20",
    "#8a2f36",
         ("hood", "mask", "belt", "boots"), "katana", "crouch"),
    Role("astronaut", BULKY, 1.85, _LIGHT, "bald", "#3a2a24", "suit", "#b9bfc8", "tights", "#b1b7c0", "#8d949c",
    "#e8803a",
         ("bubble", "pack", "boots", "gloves"), "", "stand"),
    Role("dancer", WOMAN, 1.70, "#c98d68", "bun", "#2a1c1c", "dress", "#c2415c", "bare", "#c98d68", "#a83650",
    "#f2c27a",
         ("tutu",), "", "dance"),
    Role("wizard", MAN, 1.80, "#d9ab8c", "long", "#d9d6d2", "robe", "#3c3f86", "trousers", "#2a2c52", "#4a3626",
    "#d9b24a",
         ("wizard_hat", "beard", "belt", "boots"), "staff", "staff"),
    Role("witch", WOMAN, 1.68, _FAIR, "long", "#5a2a22", "robe", "#2f2a3c", "trousers", "#23202c", "#2a2026", "#7fae4a",
         ("wizard_hat", "cape", "belt"), "staff", "staff"),
    Role("king", STOUT, 1.78, _LIGHT, "long", "#6a4a34", "robe", "#7a2430", "trousers", "#3a2026", "#3a2a20", "#e0b040",
         ("crown", "beard", "fur_cape", "belt"), "staff", "staff"),
    Role("queen", WOMAN, 1.72, _FAIR, "long", "#7a4a2a", "gown", "#3f4f8c", "bare", _FAIR, "#3a2a34", "#e0b040",
         ("crown", "cape", "belt")),
    Role("monk", MAN, 1.74, "#cb956e", "bald", "#333333", "kimono", "#d9802f", "trousers", "#c9702a", "#5a3a28",
    "#8a2f28",
         ("belt", "boots"), "", "stand"),
    Role("hooded", MAN, 1.80, _LIGHT, "short", "#2a2420", "robe", "#3d423f", "trousers", "#2a2c2c", "#2a2422",
    "#8a7348",
         ("hood", "cape", "belt", "boots"), "", "stand"),
    Role("fisherman", MAN, 1.74, _TAN, "short", "#8a8078", "jacket", "#d3a02f", "trousers", "#3b4a52", "#2c2a2a",
    "#3f6a72",
         ("souwester", "beard_short", "high_boots"), "rod", "sit"),
    Role("captain", STOUT, 1.76, _TAN, "short", "#cfc8be", "coat", "#26324c", "trousers", "#23283a", "#1c1b20",
    "#d8b060",
         ("flat_cap", "beard_short", "belt")),
    Role("farmer", MAN, 1.76, _TAN, "short", "#6a4a2c", "shirt", "#b8583c", "trousers", "#3f5878", "#4a3626", "#e0c27a",
         ("straw_hat", "boots")),
    Role("cowboy", MAN, 1.82, _TAN, "short", "#3f2a1e", "jacket", "#8a5a34", "trousers", "#3f4f6c", "#5a3a24",
    "#b23c30",
         ("cowboy_hat", "belt", "boots", "scarf")),
    Role("detective", MAN, 1.80, _LIGHT, "short", "#2a2220", "coat", "#a08860", "trousers", "#3a3632", "#2a2220",
    "#5a4a34",
         ("fedora", "belt")),
    Role("worker", MAN, 1.77, _BROWN, "short", "#2a2220", "jacket", "#d9772c", "trousers", "#35445c", "#3a3026",
    "#e8d24a",
         ("hard_hat", "boots", "belt")),
    Role("scientist", WOMAN, 1.69, _LIGHT, "bun", "#3a2a24", "coat", "#dcdcd6", "trousers", "#3a4658", "#23242c",
    "#5f8fb0"),
    Role("chef", STOUT, 1.75, _LIGHT, "short", "#4a3426", "jacket", "#e6e2d8", "trousers", "#3a3c44", "#23242c",
    "#b8342a",
         ("toque",)),
    Role("businessman", MAN, 1.80, _LIGHT, "short", "#2f2622", "jacket", "#2c3444", "trousers", "#272e3c", "#1a1a1e",
    "#8f2f36",
         ("tie",)),
    Role("girl_umbrella", TEEN, 1.58, _FAIR, "long", "#4a2a22", "dress", "#3f7f8c", "bare", _FAIR, "#7a2f34", "#d8443c",
         (), "umbrella", "umbrella"),
    Role("hero", HERO, 1.88, "#d8a27c", "short", "#1f1a20", "leotard", "#2f6a66", "tights", "#27403f", "#3a2a2c",
    "#d07a2c",
         ("cape", "belt", "high_boots", "gloves", "sleeves", "emblem"), "", "heroic"),
    Role("robot", BULKY, 1.80, "#9aa7b0", "bald", "#333333", "steel", "#7f9099", "steel", "#6c7d88", "#46525c",
    "#4fd6e8",
         ("robot_head",), "", "stand"),
    Role("runner", WOMAN, 1.70, "#8f5e42", "pony", "#1c1414", "leotard", "#e2503c", "tights", "#2a2f42", "#e8e4dc",
    "#f2efe6",
         (), "", "stand"),
    Role("boxer", HERO, 1.82, _BROWN, "short", "#1c1416", "leotard", _BROWN, "tights", "#8a2430", "#26242a", "#c8302a",
         ("gloves", "sleeves"), "", "stand"),
    Role("smith", BULKY, 1.78, _TAN, "short", "#3b2a22", "shirt", "#6a5a48", "trousers", "#3a302a", "#2a2220",
        "#4a3626",
         ("beard_short", "belt", "boots", "gloves"), "", "stand"),
    Role("swimmer", MAN, 1.80, _TAN, "short", "#b08a4a", "leotard", _TAN, "tights", "#2f6a8c", _TAN, "#e0b23c", (),
        "", "stand"),
    Role("elf", SLIGHT, 1.82, _FAIR, "long", "#d8c08a", "kimono", "#4a6a44", "trousers", "#4a4030", "#4a3626",
    "#c8b060",
         ("cape", "belt", "boots"), "", "stand"),
    Role("dwarf", DWARF, 1.32, _LIGHT, "long", "#8a4a26", "kimono", "#6a4a34", "trousers", "#4a3c30", "#3a2a20",
    "#b89a4a",
         ("beard", "horned_helm", "belt", "boots"), "", "heroic"),
    Role("giant", GIANT, 4.2, "#7f8f6a", "bald", "#2a2a22", "kimono", "#5a4a38", "bare", "#7f8f6a", "#4a4034",
    "#8a7a5a",
         ("belt", "tusks"), "club", "stand"),
    Role("angel", WOMAN, 1.74, _FAIR, "long", "#d8b878", "gown", "#ece8de", "bare", _FAIR, "#d8ccb0", "#f0d88a",
         ("belt", "feather_wings", "halo"), "", "float"),
    Role("fairy", WOMAN, 0.32, _FAIR, "long", "#b86a3a", "dress", "#7fb86a", "bare", _FAIR, "#5f8a4a", "#f0e08a",
         ("insect_wings",), "", "float"),
    Role("mermaid", WOMAN, 1.70, _FAIR, "long", "#a8442a", "leotard", _FAIR, "tights", "#2f8a7c", "#2f8a7c", "#d86a8a",
         ("fishtail", "shells"), "", "stand"),
    Role("demon", HERO, 2.1, "#8a2f2a", "bald", "#1a1214", "leotard", "#3a1c1e", "tights", "#2a1618", "#1a1012",
    "#e8803a",
         ("horns", "cape", "belt"), "", "heroic"),
    Role("skeleton", SLIGHT, 1.76, "#dcd2b8", "bald", "#333333", "bones", "#d8cdb0", "bare", "#d8cdb0", "#cfc4a8",
    "#4a4034",
         ("skull",), "", "stand"),
    Role("ghost", WOMAN, 1.70, "#c8d8dc", "long", "#b8ccd2", "gown", "#c4d6da", "bare", "#c8d8dc", "#c4d6da", "#dfeef0",
         (), "", "float"),
    Role("vampire", SLIGHT, 1.84, "#d8ccc4", "short", "#1a161a", "coat", "#23202a", "trousers", "#1e1c24", "#17161a",
    "#8f1f2c",
         ("cape",), "", "heroic"),
    Role("clown", MAN, 1.74, "#ece4dc", "short", "#d8542a", "shirt", "#e0b23c", "trousers", "#3f7fb0", "#b8342a",
    "#d84a6a",
         ("ruff", "red_nose")),
    Role("diver", MAN, 1.80, _LIGHT, "bald", "#333333", "leotard", "#23303c", "tights", "#1f2a36", "#2c3a46", "#e0b23c",
         ("sleeves", "gloves", "diving_mask", "pack", "belt"), "", "swim"),
)}

_WORDS: dict[str, str] = {
    "man":
        "man guy gentleman human person figure stranger adult father dad husband groom someone somebody tourist "
        "passer-by pedestrian traveller traveler wanderer explorer hiker climber pilgrim hunter writer painter "
        "artist sculptor photographer pianist conductor teacher student character waiter bartender barista "
        "merchant vendor people crowd audience cyclist biker rider driver magician juggler lover cellist",
    "woman": "woman lady mother mom wife bride model actress heroine goddess nurse geisha maid nun fiancee sister",
    "elder": "grandpa grandfather granddad elder clockmaker watchmaker beekeeper shepherd sage old_man",
    "grandmother": "grandma grandmother granny old_woman",
    "child": "child kid boy little_boy schoolboy children",
    "girl": "girl little_girl daughter",
    "toddler": "toddler baby infant",
    "teen": "teenager teen youth skateboarder",
    "violinist": "violinist fiddler",
    "drummer": "drummer",
    "musician": "musician guitarist dj saxophonist flautist bard minstrel",
    "singer": "singer diva",
    "knight": "knight soldier gladiator warrior crusader paladin guard",
    "viking": "viking barbarian raider",
    "samurai": "samurai ronin warlord",
    "ninja": "ninja assassin spy thief",
    "astronaut": "astronaut cosmonaut spaceman",
    "dancer": "dancer ballerina ballet_dancer dancer_couple couple",
    "wizard": "wizard sorcerer mage druid shaman alchemist magus",
    "witch": "witch sorceress enchantress",
    "king": "king emperor monarch pharaoh prince god lord",
    "queen": "queen princess empress",
    "boxer": "boxer wrestler", "smith": "blacksmith smith lumberjack woodcutter",
    "monk": "monk martial_artist fighter priest",
    "hooded": "necromancer cultist hermit rogue reaper",
    "fisherman": "fisherman sailor",
    "captain": "captain pirate pilot lighthouse_keeper admiral police_officer",
    "farmer": "farmer gardener peasant scarecrow",
    "cowboy": "cowboy gunslinger sheriff rancher",
    "detective": "detective inspector",
    "worker": "worker mechanic miner firefighter carpenter builder engineer",
    "scientist": "scientist doctor professor nurse_doctor",
    "chef": "chef cook baker",
    "businessman": "businessman businesswoman banker lawyer",
    "girl_umbrella": "schoolgirl",
    "hero": "hero superhero acrobat champion",
    "robot": "robot android cyborg mech automaton droid cyborg_warrior",
    "swimmer": "surfer swimmer lifeguard",
    "runner": "runner athlete skier snowboarder sprinter gymnast",
    "elf": "elf dryad archer ranger",
    "dwarf": "dwarf gnome",
    "giant": "giant troll ogre goblin orc yeti cyclops golem monster creature beast",
    "angel": "angel seraph valkyrie",
    "mermaid": "mermaid merman siren", "fairy": "fairy pixie sprite",
    "demon": "demon devil imp",
    "skeleton": "skeleton lich",
    "clown": "clown jester",
    "ghost": "ghost spirit phantom",
    "vampire": "vampire zombie",
    "diver": "diver scuba_diver",
}
WORD_ROLE: dict[str, str] = {
    word.replace("_", " "): role for role, words in _WORDS.items() for word in words.split()
}
"""The prompt's noun -> role."""
