"""What is in hand by the thing that is named, by what is done, and by the trade; and what is done with it."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.people.props_paper import PAPERS

HOLD_PROP = {"fiddle": "violin", "viola": "violin", "sax": "saxophone", "ukulele": "guitar", "banjo": "guitar",
    "lute": "guitar",
    "organ": "piano", "drum kit": "drum_kit", "drums": "drum_kit", "basketball": "basketball", "racket": "racket",
    "tennis racket": "racket", "baseball bat": "bat", "cricket bat": "bat", "golf club": "golf_club", "frisbee": "disc",
    "puppet": "puppets", "suitcase": "suitcase", "briefcase": "suitcase", "cigarette": "cigarette",
    "cigar": "cigarette",
    "soccer ball": "football", "clarinet": "saxophone", "bagpipe": "bagpipes", "pipes": "bagpipes",
    "kettlebell": "kettlebell", "teddy bear": "teddy",
    "teddy": "teddy", "doll": "teddy", "stuffed animal": "teddy",
    "sign": "placard", "placard": "placard", "poster": "placard", "cardboard": "placard",
    "tray": "tray", "sledgehammer": "hammer", "headset": "phone", "dumbbell": "dumbbells",
    "katana": "katana", "dagger": "sword", "axe": "club", "flashlight": "flashlight", "hand torch": "flashlight",
    "lance": "spear", "trident": "spear", "halberd": "spear", "pike": "spear", "javelin": "spear",
             "wand": "staff", "candle": "torch", "lamp": "lantern", "fishing rod": "rod", "parasol": "umbrella",
             "bike": "bicycle", "motorcycle": "motorbike", "scooter": "motorbike", "broom": "broom",
    "shovel": "spade", "watering can": "can", "coffee": "cup", "tea": "cup", "mug": "cup", "glass": "cup",
    "bread": "food", "apple": "food",
    "ice cream": "food", "pancake": "pan", **PAPERS,
    "rose": "flower", "sunflower": "flower", "flowers": "bouquet", "binoculars": "telescope", "crossbow": "bow",
    "arrow": "bow", "oar": "paddle",
    "brush": "palette", "paintbrush": "palette", "pen": "notebook", "fishing net": "net", "banner": "flag",
    "horn": "trumpet", "trombone": "trumpet",
    "bucket": "basket", "box": "basket", "gift": "basket", "fruit": "basket", "ski": "skis", "mic": "microphone"}
PLAYING = {"violin": "violin", "drum": "drum", "guitar": "strum", "trumpet": "trumpet", "flute": "flute",
    "piano": "piano", "saxophone": "sax", "harp": "harp", "cello": "cello", "accordion": "accordion",
    "drum_kit": "drum_set", "bagpipes": "pipes", "basketball": "dribble", "football": "kick_ball",
    "racket": "racket", "bat": "bat",
    "golf_club": "golf", "disc": "throw"}
"""What is done with a thing one plays."""
MARCHING = {"trumpet": "march_horn", "drum": "march_drum", "saxophone": "march_horn", "bagpipes": "march_pipes"}
"""What is done with it on the march."""
TOOLS: dict[str, str] = {
    "cry": "tears",
    "read": "book", "write": "notebook", "draw": "notebook", "paint": "palette", "cook": "spoon", "stir": "spoon",
    "flip": "pan", "fry": "pan",
    "mend": "net", "fish": "rod", "dig": "spade", "harvest": "spade", "sweep": "broom", "clean": "broom",
    "water": "can", "pour": "can",
    "plant": "spade", "drink": "cup", "sip": "cup", "eat": "food", "hammer": "hammer", "build": "hammer",
    "repair": "hammer",
    "forge": "hammer", "carve": "hammer", "work": "hammer", "chop": "axe", "throw": "ball", "catch": "ball",
    "juggle": "balls", "conduct": "baton",
    "photograph": "camera", "film": "camera", "observe": "telescope", "call": "phone", "shoot": "bow",
    "skate": "skates", "ski": "skis",
    "surf": "surfboard", "row": "paddle", "paddle": "paddle", "pedal": "bicycle", "cycle": "bicycle",
    "drive": "wheel", "knit": "net",
}
"""What somebody has in hand for a deed when the prompt does not say."""
TRADES: dict[str, tuple[str, str]] = {
    "painter": ("palette", "paint"), "artist": ("palette", "paint"), "writer": ("notebook", "write"),
    "poet": ("notebook", "write"),
    "photographer": ("camera", "lens"), "conductor": ("baton", "conduct"), "juggler": ("balls", "juggle"),
    "cyclist": ("bicycle", "pedal"), "bmx rider": ("bicycle", "pedal"), "mountain biker": ("bicycle", "pedal"),
    "biker": ("motorbike", "astride"), "rider": ("", "stand"), "motorcyclist": ("motorbike", "astride"),
    "archer": ("bow", "archery"),
    "hunter": ("bow", "archery"), "surfer": ("surfboard", "surf"), "skier": ("skis", "ski"),
    "snowboarder": ("snowboard", "surf"),
    "skateboarder": ("skateboard", "surf"), "skater": ("skates", "skate"), "gardener": ("can", "water"),
    "chef": ("pan", "flip"), "cook": ("spoon", "stir"),
    "vendor": ("spoon", "stir"), "baker": ("basket", "carry"), "blacksmith": ("hammer", "hammer"),
    "carpenter": ("hammer", "hammer"),
    "miner": ("spade", "dig"), "lumberjack": ("axe", "hammer"), "astronomer": ("telescope", "lens"),
    "explorer": ("telescope", "lens"),
    "trumpeter": ("trumpet", "trumpet"), "saxophonist": ("saxophone", "sax"), "cellist": ("cello", "cello"),
    "harpist": ("harp", "harp"),
    "accordionist": ("accordion", "accordion"), "tailor": ("", "stand"), "clockmaker": ("workbench", "bench"),
    "watchmaker": ("workbench", "bench"), "jeweller": ("workbench", "bench"), "typist": ("laptop", "desk"),
    "programmer": ("laptop", "desk"), "golfer": ("golf_club", "golf"), "puppeteer": ("puppets", "stand"),
    "politician": ("podium", "talk"), **dict.fromkeys(("protester", "demonstrator", "striker", "activist",
    "suffragette"), ("placard", "raise")),
    "climber": ("rockface", "climb_rock"), "rock climber": ("rockface", "climb_rock"), "waitress": ("tray", "serve"),
    "speaker": ("podium", "talk"), "lecturer": ("podium", "talk"), "president": ("podium", "talk"),
    "ice skater": ("skates", "skate"), "figure skater": ("skates", "skate_spiral"), "traveller": ("suitcase", "stand"),
    "flautist": ("flute", "flute"),
    "pianist": ("", "piano"),
    "farmer": ("spade", "stand"), "waiter": ("tray", "serve"), "barista": ("cup", "stand"),
    "florist": ("bouquet", "stand"), "bride": ("bouquet", "stand"), "student": ("book", "read"),
    "scholar": ("book", "read"), "librarian": ("book", "read"),
    "ballet class": ("", "ballet"), "yoga class": ("", "yoga"), "pilates class": ("", "yoga"),
    "dance class": ("", "dance"), "karate class": ("", "martial"), "cooking class": ("spoon", "stir"),
    "rower": ("paddle", "row"), "sweeper": ("broom", "sweep"), "mage": ("staff", "staff"), "couple": ("", "hold_hands"),
}
"""The prompt's noun -> what is in hand, and what it does when nothing is asked."""
DEED_OF: dict[str, str] = {"unicycle": "unicycle",
    "bicycle": "pedal", "motorbike": "astride", "motorcycle": "astride", "skateboard": "surf",
    "surfboard": "surf",
    "snowboard": "surf", "skis": "ski", "magic_broom": "broom", "kite": "kite", "book": "read", "camera": "lens",
    "telescope": "lens",
    "bow": "archery", "balls": "juggle", "flag": "plant", "net": "mend", "rod": "fish", "wheel": "drive",
    "notebook": "write", "palette": "paint", "tray": "serve",
    "spoon": "stir", "pan": "flip", "can": "water", "phone": "phone",
    "letter_page": "read", "magazine": "read", "tablet_screen": "read", "basket": "carry", "piano": "piano"}
"""What a thing in hand is for, when no motion or a vague one was asked."""
