"""How food looks on a board: its outside, its inside, how thick and long it is. Lengths in statures."""

from __future__ import annotations

_FOODS: dict[str, tuple[str, str, float, float]] = {
    "watermelon": ("#2f6a34", "#d8343c", 0.075, 0.085), "cucumber": ("#3f7a34", "#b8d890", 0.022, 0.12),
    "carrot": ("#d9742c", "#e8944a", 0.016, 0.10), "pineapple": ("#b8862c", "#f0d060", 0.055, 0.085),
    "apple": ("#b8302a", "#efe0b0", 0.030, 0.030),
    "onion": ("#c8965a", "#ece4d8", 0.032, 0.034), "tomato": ("#c8342a", "#e05a48", 0.032, 0.032),
    "bread": ("#b8803c", "#ecd8a8", 0.040, 0.095), "meat": ("#a84a3c", "#c87060", 0.040, 0.070),
    "salmon": ("#e8845c", "#f0a080", 0.034, 0.110), "tuna": ("#a8303a", "#c84a50", 0.034, 0.100),
    "cheese": ("#e2b83c", "#f0d884", 0.045, 0.070), "herb": ("#3f8a3c", "#5faa4c", 0.018, 0.090),
    "sushi": ("#26302c", "#f4efe6", 0.028, 0.110), "pepper": ("#c82a24", "#e05a44", 0.034, 0.045),
    "mushroom": ("#d8c8ac", "#efe6d4", 0.030, 0.032), "garlic": ("#efe6d8", "#f8f2e6", 0.024, 0.026),
    "chicken": ("#e0b48c", "#efd0b0", 0.045, 0.075), "steak": ("#a84a3c", "#c87060", 0.030, 0.085),
    "fish": ("#8fa4b4", "#e8a898", 0.028, 0.110), "lemon": ("#e2c23c", "#f0e08a", 0.026, 0.032),
    "potato": ("#b89058", "#e8d8a0", 0.028, 0.038), "pumpkin": ("#d9772c", "#e8a04a", 0.075, 0.075),
    "orange": ("#e88a24", "#f4b050", 0.034, 0.034),
    "lime": ("#6fa83a", "#cfe08a", 0.026, 0.030), "melon": ("#b8b86a", "#f0b070", 0.066, 0.074),
    "mango": ("#e0a030", "#f4c850", 0.034, 0.052), "avocado": ("#34502c", "#c8d480", 0.034, 0.048),
    "banana": ("#e8cc48", "#f4ecc0", 0.018, 0.085), "strawberr": ("#c8242c", "#e8808a", 0.022, 0.026),
    "eggplant": ("#4a2450", "#ece4cc", 0.036, 0.080), "aubergine": ("#4a2450", "#ece4cc", 0.036, 0.080),
    "zucchini": ("#3a6a30", "#dce8b8", 0.024, 0.095), "courgette": ("#3a6a30", "#dce8b8", 0.024, 0.095),
    "leek": ("#7fae58", "#eef0d8", 0.018, 0.130), "scallion": ("#5fa048", "#eef0d8", 0.010, 0.130),
    "celery": ("#a8c878", "#dce8b8", 0.020, 0.115), "broccoli": ("#3f7a34", "#a8c878", 0.045, 0.050),
    "cabbage": ("#a8c878", "#e8ecc8", 0.070, 0.072), "lettuce": ("#7fb84a", "#d8e8a8", 0.062, 0.066),
    "beet": ("#7a2444", "#a83a5c", 0.032, 0.034), "radish": ("#c83a5a", "#f4ece8", 0.020, 0.024),
    "ginger": ("#c8a468", "#ecd890", 0.022, 0.055), "pear": ("#b8b848", "#f0ecc8", 0.030, 0.040),
    "peach": ("#e8945c", "#f4c878", 0.032, 0.032), "kiwi": ("#7a6034", "#8fb848", 0.026, 0.032),
    "ham": ("#d88a80", "#ecb0a4", 0.050, 0.070), "sausage": ("#9a4a30", "#c87858", 0.020, 0.095),
    "turkey": ("#b87838", "#f0dcb8", 0.070, 0.095), "loaf": ("#b8803c", "#ecd8a8", 0.045, 0.100),
    "baguette": ("#c08a44", "#f0deb0", 0.026, 0.170), "tofu": ("#f0ead8", "#f8f4e8", 0.032, 0.050),
    "chil": ("#c8242c", "#e8604a", 0.012, 0.080), "parsley": ("#3f8a3c", "#5faa4c", 0.030, 0.060),
    "basil": ("#3f8a3c", "#5faa4c", 0.030, 0.060), "bacon": ("#a84a3c", "#e8b0a0", 0.020, 0.090),
    "vegetable": ("#c8342a", "#3f8a3c", 0.030, 0.036),
}
"""Part of a noun -> outside, inside, half thickness, half length; the first that fits counts."""


def food_of(thing: str) -> tuple[str, str, float, float]:
    return next((row for name, row in _FOODS.items() if name in thing), _FOODS["vegetable"])
