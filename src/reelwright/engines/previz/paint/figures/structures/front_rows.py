"""Kinds of houses along streets, as rows of data. To give a town another look, add a row."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.structures.front_plot import Front

FRONTS: dict[str, Front] = {
    "oldtown": Front(
        ("#dcc49a", "#cf9c72", "#bf8064", "#e2d6bc", "#a89880", "#c8a878"), ("#d8ccb4", "#b8a890"),
        ("#8a4230", "#74382c", "#9c5238"), ("#3f5a48", "#5a3424", "#2f4458"), wide=(5.5, 9.0), storeys=(1, 3),
        tops=("gable", "eaves", "eaves"), feet=("shop", "stoop", "stoop"), signs=("boards", "lamps"),
        clutter=("window_boxes", "ivy"), shutters=("#4a6a5c", "#5a7488", "#7a4a38"),
    ),
    "medieval": Front(
        ("#dccfb0", "#d0bc94", "#c8b08c", "#e0d8c4"), ("#4a3424",), ("#6e3c2c", "#5a4640", "#7c4a34"),
        ("#4a3020", "#5a3a24"), "timber", (5.0, 8.0), (1, 2), 2.9, 3.1, 2.2, (0.9, 1.15),
        tops=("gable", "gable", "eaves"), feet=("wall", "stoop"), signs=("boards", "lamps"), clutter=("window_boxes",),
    ),
    "paris": Front(
        ("#d8cdb6", "#cfc2a8", "#dcd4c2", "#c8bca4"), ("#cfc6b2", "#b8ae9a"), ("#4c545e", "#565e68"),
        ("#2f4a3c", "#6a2a28", "#2a3a54", "#8a6a2e"), "render", (8.0, 13.0), (3, 5), 3.2, 4.0, 2.0, (1.0, 2.0),
        tops=("mansard",), feet=("shop",), clutter=("window_boxes",), balcony=0.35,
    ),
    "brick": Front(
        ("#8a4a38", "#7a4436", "#94604a", "#6e4a40", "#a07860"), ("#c8bca8", "#5a4a40", "#d0c4b0"),
        ("#4a4644",), ("#2c3a34", "#4a2420", "#26303e"), "brick", (7.0, 12.0), (3, 5), 3.3, 3.9, 2.3, (1.1, 1.8),
        tops=("tank", "cornice"), feet=("shop", "stoop", "shop"), clutter=("fire_escape",),
    ),
    "shops": Front(
        ("#8a5a48", "#a89478", "#77706a", "#b9a890", "#7c4a40", "#9aa09a"), ("#d0c8b8", "#8a8276"), ("#4a4642",),
        ("#2f4a3c", "#7a2c28", "#2c3f5a", "#8a6428"), "brick", (7.0, 12.0), (2, 3), tops=("cornice", "parapet"),
        feet=("shop",), signs=("boards",), clutter=("lamps",),
    ),
    "venice": Front(
        ("#c8845c", "#b8644a", "#d8b088", "#cf9a78", "#d8c8a8", "#a85c48"), ("#dcd4c4", "#c8bca8"),
        ("#9a5438", "#8a4a34"), ("#3c5a48",), "render", (6.0, 10.0), (2, 3), 3.3, 3.4, 2.1, (0.95, 1.9), True,
        tops=("eaves", "cornice"), feet=("water_gate", "water_gate", "wall"), clutter=("washing", "window_boxes"),
        shutters=("#3f6a58", "#5a4a3a"), balcony=0.12,
    ),
    "mediterranean": Front(
        ("#efe9dd", "#e8e2d4", "#f2eee6"), ("#3f6f9a", "#e0dccf"), ("#b8674a",), ("#2f6a9a", "#3f7aa8"), "render",
        (5.0, 8.0), (1, 2), 2.9, 3.1, 2.4, (0.85, 1.25), tops=("parapet", "eaves"), feet=("stoop", "wall"),
        clutter=("window_boxes", "ivy"), shutters=("#2f6a9a", "#3a78a0"), balcony=0.15,
    ),
    "colonial": Front(
        ("#e8a890", "#8fc0b4", "#f0d080", "#a8c4dc", "#e0b4c4", "#f0e4c8", "#d88870"), ("#f4efe4", "#efe6d2"),
        ("#a8603c", "#b87050"), ("#3f6a78", "#7a4a34", "#4a6a4a"), "render", (6.0, 10.0), (1, 2), 3.6, 4.0, 2.2,
        (1.0, 2.1), True, tops=("cornice", "parapet", "eaves"), feet=("arcade", "stoop", "shop"),
        clutter=("washing", "lamps"), shutters=("#3f7a78", "#f0e8d8", "#5a7a4a"), balcony=0.45,
    ),
    "souk": Front(
        ("#c88a5c", "#d09a68", "#b87850", "#d8ab78", "#c07a58"), ("#7a5234",), ("#c89664",), ("#2f6a78", "#5a3a24"),
        "clay", (5.0, 9.0), (1, 2), 3.0, 3.3, 2.6, (0.75, 1.2), True, ("adobe",), ("souk", "souk", "wall"),
        ("hangings",), ("lamps",), lit=0.35,
    ),
    "desert": Front(
        ("#d8b488", "#cfa878", "#e0c49c", "#c89c70"), ("#8a6a4a",), ("#d0a878",), ("#4a6a70", "#6a4428"), "clay",
        (5.0, 10.0), (1, 2), 2.9, 3.1, 2.8, (0.7, 1.1), True, ("adobe",), ("wall", "arcade"), (), ("lamps",), lit=0.35,
    ),
    "japan": Front(
        ("#5a4030", "#6a4a36", "#4a3628", "#c8b898"), ("#3a2a20",), ("#4a5258", "#3f484e"), ("#4a3424",), "boards",
        (5.0, 8.0), (1, 1), 2.8, 3.1, 1.9, (1.3, 1.2), tops=("tiled",), feet=("noren",), signs=("hangings",),
        lit=0.65, lamps=("#ffc070", "#ffd49a"),
    ),
    "tokyo": Front(
        ("#6a6a6c", "#585654", "#77706a", "#4c5058", "#8a847c"), ("#3a3c40", "#8a8a88"), ("#3a3c40",),
        ("#2a2c30", "#4a2a28"), "concrete", (5.0, 8.0), (2, 5), 3.0, 3.2, 2.2, (1.4, 1.3), tops=("parapet",),
        feet=("noren", "shop", "shutter"), signs=("neon",), clutter=("aircon",), lit=0.35,
        lamps=("#ffcf90", "#ffe6c8", "#bfe4f0"),
    ),
    "neon": Front(
        ("#2e313a", "#35323a", "#292d36", "#3c3840"), ("#1e2026", "#2a2c34"), ("#16181e",), ("#1a1c22",), "concrete",
        (8.0, 13.0), (4, 7), 3.2, 3.8, 2.4, (1.5, 1.4), tops=("parapet",), feet=("shop", "shutter", "shop"),
        signs=("neon",), clutter=("aircon",), lit=0.26, lamps=("#ffcf90", "#8fd8f0", "#ffe6c8"),
    ),
    "avenue": Front(
        ("#8e98a2", "#a8a49a", "#75808a", "#b9ae9c", "#8a5c48"), ("#b8b4aa", "#5a6068"), ("#555b62",), ("#2a2e34",),
        "stone", (10.0, 16.0), (6, 11), 3.5, 4.6, 2.4, (1.4, 2.1), tops=("cornice", "tank", "crown"),
        feet=("lobby", "shop"), lamps=("#ffd9a0", "#fff0d0", "#ffe0b0"),
    ),
    "broadway": Front(
        ("#5e6870", "#6e6a66", "#4f565e", "#77706a"), ("#8a8880", "#4a5058"), ("#555b62",), ("#2a2e34",), "stone",
        (10.0, 16.0), (5, 9), 3.5, 4.8, 2.4, (1.5, 2.1), tops=("cornice", "tank", "crown"), feet=("shop", "lobby"),
        signs=("billboards", "neon"), lit=0.6, lamps=("#ffd9a0", "#fff0d0", "#cfe4ff"),
    ),
    "glass": Front(
        ("#5f7484", "#6a7a86", "#4f6474", "#7a8890"), ("#3a444c", "#9aa4aa"), ("#555b62",), ("#2a2e34",), "glass",
        (12.0, 18.0), (8, 13), 3.6, 5.0, 1.8, (1.62, 2.8), tops=("crown",), feet=("lobby",), lit=0.4,
        lamps=("#ffe2b0", "#fff0d0", "#d4e8ff"),
    ),
    "works": Front(
        ("#7a5040", "#6a5a50", "#77706a", "#5a5f62"), ("#4a4a4a", "#3a3c3e"), ("#4a4e52",), ("#3a4a54", "#6a3a28"),
        "brick", (9.0, 14.0), (1, 3), 3.8, 4.2, 2.7, (1.7, 2.2), tops=("parapet", "stepped"), feet=("shutter",),
        clutter=("aircon",), lit=0.2,
    ),
    "derelict": Front(
        ("#6a5a50", "#77706a", "#5f5a54"), ("#4a4a4a", "#3a3c3e"), ("#4a4e52",), ("#3a4a54", "#5a3a2c"), "concrete",
        (9.0, 14.0), (2, 5), 3.5, 4.0, 2.7, (1.6, 1.9), tops=("parapet",), feet=("shutter",), clutter=("ivy",), lit=0.0,
    ),
    "victorian": Front(
        ("#7a4434", "#6a3c30", "#84503c", "#5f3a30", "#8a5a46"), ("#c8b89c", "#b0a088"), ("#3f444c", "#4a4a50"),
        ("#2a3a34", "#4a1f1c", "#1f2a3a"), "brick", (5.0, 8.0), (2, 3), 3.2, 3.5, 2.1, (1.0, 1.8), True,
        tops=("gable", "eaves", "mansard"), feet=("stoop", "shop", "stoop"), signs=("boards", "lamps"),
        clutter=("lamps",), lit=0.6, lamps=("#ffb85e", "#ffd08a"),
    ),
    "steampunk": Front(
        ("#6a4838", "#5a4a3c", "#7a5a42", "#4f4036"), ("#b08848", "#8a6434"), ("#4a5a54", "#8a5a34", "#3f444c"),
        ("#8a6434", "#4a1f1c"), "brick", (6.0, 9.0), (3, 5), 3.3, 3.9, 2.3, (1.2, 2.0), True,
        tops=("mansard", "gable", "tank"), feet=("shop", "arcade"), signs=("boards", "lamps"),
        clutter=("lamps", "fire_escape"), lit=0.65, lamps=("#ffb040", "#ffc870"),
    ),
    "ghost": Front(
        ("#8a7a64", "#7a6a58", "#948470", "#6a5e50"), ("#5a4c3c", "#a89880"), ("#6a5a48",), ("#4a3c2c",), "boards",
        (6.0, 9.0), (1, 2), 3.0, 3.6, 2.6, (1.0, 1.4), tops=("parapet", "eaves"), feet=("shutter", "wall", "stoop"),
        signs=("boards",), lit=0.0,
    ),
    "stilts": Front(
        ("#7a5a3c", "#6a4e36", "#8a6a48", "#5f7a6a"), ("#4a3828",), ("#7a5a3c", "#8a6a44"), ("#4a3424",), "boards",
        (5.0, 8.0), (1, 1), 2.9, 3.0, 2.2, (1.1, 1.2), tops=("eaves", "tiled"), feet=("noren", "stoop"),
        signs=("hangings", "lamps"), clutter=("washing",), lit=0.5,
    ),
    "overgrown": Front(
        ("#6a665a", "#77746a", "#5f6054"), ("#4a4e46", "#3a403a"), ("#4a5248",), ("#3a4a44", "#4a4a3c"), "concrete",
        (9.0, 14.0), (3, 6), 3.5, 4.0, 2.7, (1.6, 1.9), tops=("parapet",), feet=("shutter", "wall"),
        clutter=("ivy", "ivy", "ivy"), lit=0.0,
    ),
    "hutong": Front(
        ("#8a8a86", "#7c7e7c", "#94928c"), ("#6a2a24", "#5a5a58"), ("#5f666a", "#54595c"), ("#a83a2c", "#8a2c24"),
        "brick", (6.0, 9.0), (1, 1), 2.9, 3.1, 2.4, (0.9, 1.1), tops=("tiled",), feet=("stoop", "wall"),
        signs=("hangings",), clutter=("lamps",), lit=0.4, lamps=("#ff9a50", "#ffb870"),
    ),
    "alley": Front(
        ("#7a5444", "#6a5a4e", "#8a7460", "#5f5650"), ("#5a4a40", "#8a7c6c"), ("#4a4642",), ("#3a4a44", "#5a3028"),
        "brick", (6.0, 9.0), (2, 4), 3.2, 3.4, 2.6, (0.95, 1.5), tops=("parapet", "cornice"),
        feet=("shutter", "stoop", "wall"), signs=("boards",), clutter=("fire_escape", "aircon", "washing"), lit=0.4,
    ),
    "western": Front(
        ("#8a6a4a", "#9a7a58", "#7a5a40", "#a88c6a"), ("#c8b894", "#6a4a34"), ("#5a4434",), ("#5a3424", "#3a4a44"),
        "boards", (6.0, 9.0), (1, 1), 3.0, 3.3, 2.4, (0.9, 1.4), tops=("false_front",), feet=("porch",),
    ),
    "canal": Front(
        ("#7a4234", "#5a3a30", "#94604c", "#3f4448", "#a8765a"), ("#e8e2d4", "#d8d2c4"), ("#7a4434",),
        ("#2c4438", "#5a2824", "#26344a"), "brick", (5.0, 7.0), (3, 4), 3.1, 3.4, 1.7, (1.0, 1.9),
        tops=("stepped", "cornice", "gable"), feet=("stoop",), clutter=("window_boxes",),
    ),
    "gothic": Front(
        ("#6a6660", "#5a5854", "#77726a"), ("#8a857c", "#5a5650"), ("#3a3c42",), ("#3a2a20",), "stone", (7.0, 11.0),
        (2, 4), 3.5, 4.0, 2.5, (0.9, 2.1), True, ("gable", "battlement"), ("arcade", "stoop"), ("boards", "lamps"),
        lit=0.35,
    ),
    "fort": Front(
        ("#8a8278", "#7a746c", "#958c80"), ("#6a645c",), ("#4a3a3a",), ("#4a3424",), "stone", (10.0, 16.0), (1, 2), 4.2,
        5.0, 4.6, (0.5, 1.4), True, ("battlement",), ("wall", "arcade"), ("hangings",), ("ivy",), lit=0.3,
    ),
}  # fmt: skip
