# ruff: noqa: E501 - rows of words
"""What words sound like: one row a sound, the words that call it, in their base form."""

from __future__ import annotations

BED_WORDS: dict[str, str] = {
    "wind": "wind windy breeze gust gale blow mountain cliff canyon desert dune prairie steppe plain summit field "
            "snow snowy tundra arctic ice glacier sky cloud fly soar glide windmill kite balloon dust valley hill",
    "storm": "storm stormy hurricane tornado tempest blizzard typhoon cyclone howl sandstorm",
    "sea": "sea ocean wave surf beach coast coastal shore seaside tide pier harbor harbour island bay lighthouse ship "
           "sail sailboat boat skiff lagoon reef basalt foam foamy pirate",
    "ripples": "river stream brook creek water pond lake fountain tidal ripple puddle canal swamp flat",
    "rain": "rain rainy drizzle downpour shower monsoon raindrop",
    "leaves": "forest wood woodland jungle tree leaf foliage garden park meadow grass bamboo orchard autumn rainforest",
    "birdsong": "bird songbird robin sparrow forest garden spring meadow morning dawn park jungle nightingale orchard",
    "gulls": "gull seagull seabird albatross harbor harbour beach pier skiff",
    "insects": "cricket cicada insect night evening dusk firefly summer savanna swamp jungle moonlit",
    "city": "city street traffic downtown urban skyline avenue highway road car taxi bus neon cyberpunk metropolis "
            "alley sidewalk skyscraper",
    "fire": "fire flame campfire bonfire burn torch ember lava volcano volcanic inferno fireplace candle blaze",
    "crowd": "crowd market bazaar people audience stadium festival party cafe restaurant parade cheer carnival concert "
             "plaza station",
    "space": "space galaxy planet star cosmic cosmos nebula astronaut spaceship spacecraft orbit moon universe asteroid "
             "drone void alien eerie spectral ghost haunted supernatural",
    "machine": "machine mechanical gear clockwork robot factory engine steampunk turbine automaton cog industrial android "
               "mech mechanism windmill piston",
    "motor": "motorcycle motorbike race racing drift truck engine rev tractor jet vehicle rally motor vroom",
    "falls": "waterfall cascade cataract rapids",
    "rails": "train locomotive railway tram steam-train",
    "rotor": "helicopter propeller plane airplane aeroplane biplane airship zeppelin quadcopter",
    "thrust": "rocket spaceship spacecraft shuttle starship ufo thruster liftoff",
    "underwater": "underwater submarine coral diver dive undersea deep aquarium jellyfish whale mermaid fish dolphin",
    "cave": "cave cavern tunnel dungeon crypt mine grotto catacomb",
    "air": "room indoor bedroom kitchen library office studio house hall museum portrait face interior",
}  # fmt: skip

EVENT_WORDS: dict[str, str] = {
    "thunder": "thunder lightning thunderstorm",
    "wingburst": "bird dove pigeon flock crow raven bat wing butterfly flutter eagle hawk owl",
    "whoosh": "whoosh swoosh whip fly swoop dash jump leap spin swirl transform dive swing teleport fast soar speed "
              "streak awaken dragon",
    "impact": "impact punch hit crash smash collapse slam drop boom stomp kungfu fight martial battle explode "
              "kick",
    "blast": "explode explosion blast explosive detonate firework erupt eruption violent crash breaker",
    "bell": "bell church temple cathedral monastery gong buoy christmas",
    "step": "walk step footstep run stroll march pace jog hike stride wander dance",
    "hoof": "horse gallop hoof rider cavalry deer stag unicorn zebra trot centaur",
    "clang": "sword blade armor armour knight clang forge anvil hammer chain blacksmith",
    "splash": "splash jump dolphin whale fish puddle dive swim mermaid oar",
    "snap": "flag cloak cape sail streamer banner cloth flap coat tent curtain",
    "roar": "roar growl tiger lion dragon bear monster beast dinosaur panther godzilla creature",
    "wave": "wave breaker surf surfer",
    "wing": "dragon pegasus griffin angel",
    "tick": "clock tick watch pocketwatch metronome countdown",
    "howl": "howl wolf coyote werewolf",
    "bark": "dog puppy hound bark",
    "meow": "cat kitten meow",
    "neigh": "horse stallion mare pony neigh",
    "caw": "crow raven rook caw",
    "screech": "eagle hawk falcon griffin phoenix screech",
    "hoot": "owl hoot",
    "croak": "frog toad croak",
    "trumpeting": "elephant mammoth",
    "whale": "whale humpback orca",
    "laugh": "laugh giggle cackle devil clown",
    "cheer": "cheer applause applaud victory winner champion stadium concert",
    "kiss": "kiss",
    "servo": "robot android cyborg drone mech",
    "gear": "gear cog clockwork mechanism",
    "ding": "microwave elevator doorbell",
    "whistle": "locomotive train steam-train whistle",
    "horn": "taxi honk traffic",
    "skid": "skid drift race racing",
    "rev": "motorcycle motorcyclist motorbike race racing vroom",
    "pop": "pop balloon cork bubblegum",
    "boing": "boing jelly trampoline bounce bouncy jiggle",
    "stretch": "inflate stretch rubber swell",
    "riser": "charge summon countdown launch liftoff",
    "chime": "win trophy treasure chime",
    "rattle": "skeleton bone skull",
    "heartbeat": "heartbeat heart horror creepy suspense fear tension nightmare",
    "shimmer": "magic magical sparkle glow spark aura fairy spell wizard witch enchanted twinkle shimmer glitter crystal "
               "star fantasy mystical ember supernatural",
    "hum": "microwave transformer fridge",
    "kick": "disco techno rave dancefloor",
    "clap": "clap applause applaud",
    "bubbles": "bubble underwater aquarium mermaid diver",
}  # fmt: skip

# mood: (mode, tempo, drums, ensemble) and its words; the first row with most votes wins
MOODS: dict[str, tuple[str, float, float, str, str]] = {
    "epic": ("minor", 92, 0.8, "orchestra", "epic heroic grand battle war warrior army majestic powerful triumphant victory dramatic "
                               "gigantic spectacle knight dragon immersive"),
    "adventure": ("mixolydian", 108, 0.6, "orchestra", "adventure adventurous journey explore quest sweeping expedition travel pirate"),
    "dark": ("phrygian", 66, 0.35, "choral", "dark ominous sinister evil horror creepy haunted demon skeleton doom menacing scary "
                                   "nightmare fierce spectral supernatural"),
    "sad": ("minor", 60, 0.0, "piano", "sad melancholy lonely grief loss rainy tear farewell nostalgic mournful solitude"),
    "calm": ("lydian", 58, 0.0, "ambient", "calm peaceful serene tranquil gentle quiet dreamy soft meditative still relaxing slow "
                                "ethereal misty zen sleepy"),
    "joy": ("major", 118, 0.5, "band", "happy joyful fun playful cute cheerful celebrate party dance festival birthday bright "
                               "funny colorful colourful carnival kid child puppy kitten"),
    "romance": ("major", 70, 0.0, "chamber", "romantic love kiss hug wedding tender couple heart embrace intimate"),
    "mystery": ("dorian", 76, 0.15, "fairy", "mystery mysterious mystical magic magical ancient secret enchanted fog foggy moonlit "
                                    "fantasy alien unknown strange wonder"),
    "action": ("minor", 132, 0.9, "orchestra", "action chase race fight run fast explosion explode kungfu martial speed cyberpunk energetic "
                                  "intense sport thrilling"),
}  # fmt: skip
# where the stronger of the two is heard, the weaker is not: no crickets in traffic, no gulls under water
RIVALS: dict[str, tuple[str, ...]] = {
    "city": ("insects", "leaves", "birdsong"),
    "underwater": ("wind", "gulls", "sea", "ripples"),
    "space": ("wind", "birdsong", "insects"),
    "cave": ("wind", "birdsong", "insects"),
    "storm": ("wind", "birdsong", "insects"),
    "sea": ("insects", "motor"),
    "air": ("wind",),
}
# ensemble -> the words that ask for it
ENSEMBLE_WORDS: dict[str, str] = {
    "orchestra": "orchestra orchestral symphony symphonic score fanfare brass horns",
    "band": "upbeat pop rock band folk country acoustic indie cheerful groovy",
    "electronic": "electronic techno synthwave synth edm electro house club disco cyberpunk neon trance dubstep",
    "jazz": "jazz jazzy swing blues lounge noir saxophone saxophonist",
    "ambient": "ambient drone meditative atmospheric pads cosmos space",
    "choral": "choir choral gregorian chant requiem sacred",
    "fairy": "lullaby music-box fairy-tale whimsical celesta christmas",
    "piano": "piano pianist",
    "chamber": "chamber quartet cello strings",
}
MUSIC_HINTS = "cyberpunk neon cosmos space house club horns strings"  # they say how music sounds, not that there is any
MUSIC_WORDS = "music soundtrack score song melody orchestra orchestral symphony tune band beat cinematic atmosphere"

LEADS: dict[str, str] = {
    "violin": "violin violinist fiddle cello cellist viola",
    "flute": "flute flutist whistle ocarina panpipe shepherd",
    "piano": "piano pianist keyboard",
    "guitar": "guitar guitarist lute banjo ukulele",
    "harp": "harp harpist lyre",
    "saxophone": "saxophone saxophonist sax clarinet accordion",
    "brass": "trumpet trumpeter trombone horn bugle",
    "choir": "choir singer soprano opera",
    "bells": "music-box celesta xylophone",
}
DRUM_WORDS = "drum drummer drumbeat percussion taiko drumming timpani beat march tribal"

STRONG = "violent howling roaring fierce raging stormy powerful explosive explode intense furious wild huge loud " \
         "thundering massive heavy gigantic epic crash smash strong chaotic"  # fmt: skip
SOFT = "gentle soft calm quiet distant faint subtle light low serene still peaceful tiny delicate muted slow far hushed"
SPACIOUS: dict[float, str] = {
    3.2: "cave cavern cathedral canyon tunnel space dungeon church temple hall crypt cosmic galaxy",
    2.0: "mountain cliff valley fjord arena stadium station warehouse epic grand supernatural spectral",
    1.1: "street alley city room courtyard bridge harbor harbour",
}
DENIALS = ("no", "without", "not", "never", "minus", "excluding")
