"""Things made of meshes: closed forms, true bounds, materials that show, makers told apart, pieces that move."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Asset, Cue
from reelwright.engines.previz.paint.figures import KINDS, find
from reelwright.engines.previz.paint.figures.forms import mesh as forms
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.render import extent, frame_of, loop, picture
from reelwright.engines.previz.paint.figures.forms.stuff import TEXTURES, Stuff, enamel, glass, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing, as_asked
from reelwright.engines.previz.paint.figures.registry import FALLBACKS
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.catalogue import OTHERWISE, ROWS, WORDS
from reelwright.engines.previz.paint.figures.things.filled import VESSELS
from reelwright.engines.previz.paint.figures.things.wares import WARES, ware
from reelwright.engines.previz.plan import plan as understand

FRONT = View(0.0, 0.0)


def drawn(mesh: forms.Mesh, view: View = FRONT, px: int = 80):
    box = extent(mesh, view)
    return picture(mesh, view, frame_of(box, px / max(box.width, box.height)))


def made(kind: str, word: str, px: int = 72, frames: int = 1, **more) -> Asset:
    cue = Cue(kind, word, **more)
    row = find(cue)
    box = row.measure(cue)
    return row.make(cue, px / max(box.width, box.height), frames)


def look(asset: Asset) -> np.ndarray:
    """Alpha and colour of everything on a small card, in one vector."""
    matte = asset.mattes[0]
    rows, columns = np.linspace(0, matte.alpha.shape[0] - 1, 24), np.linspace(0, matte.alpha.shape[1] - 1, 24)
    card = np.concatenate([matte.alpha[..., None], matte.albedo * matte.alpha[..., None]], 2)
    return card[rows.astype(int)][:, columns.astype(int)].ravel()


# -- forms
def test_a_box_covers_what_it_should():
    matte = drawn(forms.box((2.0, 1.0, 1.0), matt("#888888")))
    assert matte.alpha.sum() / matte.ppm**2 == pytest.approx(2.0, rel=0.03)


def test_a_ball_is_lit_from_its_own_normals():
    matte = drawn(forms.ball(1.0, matt("#888888")))
    h, w = matte.alpha.shape
    assert matte.normal[h // 2, w // 2, 2] > 0.97
    assert matte.normal[h // 2, int(w * 0.9), 0] > 0.5
    assert matte.normal[int(h * 0.12), w // 2, 1] > 0.5


def test_nearer_things_hide_farther_ones():
    red, blue = Stuff((0.8, 0.0, 0.0), wear=0.0), Stuff((0.0, 0.0, 0.8), wear=0.0)
    both = forms.join([forms.box((1, 1, 0.2), red).moved(0, 0, 1.0), forms.box((1, 1, 0.2), blue)])
    middle = drawn(both).albedo[40, 40]
    assert middle[0] > 0.3 > middle[2]
    behind = drawn(both, View(180.0, 0.0)).albedo[40, 40]
    assert behind[2] > 0.3 > behind[0]


def test_concave_outlines_are_filled_right():
    outline = [(0, 0), (3, 0), (3, 1), (1, 1), (1, 3), (0, 3)]
    matte = drawn(forms.prism(outline, 0.5, matt("#888888")))
    assert matte.alpha.sum() / matte.ppm**2 == pytest.approx(5.0, rel=0.04)


@pytest.mark.parametrize("outline", [
    [(0, 0), (2, 0), (3, 1), (3, 2), (1, 3), (0, 2)], [(0, 0), (0, 2), (2, 2), (2, 0)],
    [(0, 0), (3, 0), (1, 1), (0, 3)], [(0, 0), (1, 0), (2, 0), (2, 2), (0, 2)],
], ids=["convex", "clockwise", "concave", "straight corner"])  # fmt: skip
def test_triangles_cover_an_outline_once(outline):
    x, y = np.array(outline, float).T
    mesh = forms.polygon([(float(a), 0.0, float(b)) for a, b in outline], matt("#888888"))
    areas = np.linalg.norm(np.cross(mesh.corners[:, 1] - mesh.corners[:, 0], mesh.corners[:, 2] - mesh.corners[:, 0]),
                           axis=1) / 2
    assert len(areas) == len(outline) - 2
    assert areas.sum() == pytest.approx(abs(float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))) / 2)


def test_a_box_is_closed_and_all_its_sides_face_one_way():
    mesh = forms.box((2.0, 1.0, 1.0), matt("#888888"), 0.1)
    outward = np.einsum("ij,ij->i", mesh.corners.mean(1) - (0.0, 0.5, 0.0), mesh.normals[:, 0])
    assert len(set(np.sign(outward[np.abs(mesh.normals[:, 0, 1]) < 0.5]))) == 1
    edges = np.round(np.concatenate([mesh.corners[:, pair] for pair in ([0, 1], [1, 2], [2, 0])]), 6).tolist()
    shared = Counter(frozenset((tuple(a), tuple(b))) for a, b in edges)
    assert set(shared.values()) == {2}


def test_a_lathe_is_round_and_a_few_sides_are_flat():
    smooth = drawn(forms.lathe([(1, 0), (1, 2)], matt("#888888"), 40))
    flat = drawn(forms.lathe([(1, 0), (1, 2)], matt("#888888"), 6))
    tones = [len(np.unique(m.normal[m.alpha.shape[0] // 2, 6:-6, 0].round(2))) for m in (smooth, flat)]
    assert tones[0] > 3 * tones[1]


def test_glass_is_seen_through_and_denser_at_its_edge():
    matte = drawn(forms.ball(1.0, glass("#cfe0e4", 0.2)))
    h, w = matte.alpha.shape
    assert matte.alpha[h // 2, w // 2] < 0.4 < matte.alpha[h // 2, int(w * 0.92)]


def test_what_is_behind_glass_shows():
    core = forms.ball(0.5, Stuff((0.8, 0.02, 0.02), wear=0.0))
    matte = drawn(forms.join([core, forms.ball(1.0, glass("#cfe0e4", 0.15))]))
    h, w = matte.alpha.shape
    middle = matte.albedo[h // 2, w // 2]
    assert matte.alpha[h // 2, w // 2] == pytest.approx(1.0, abs=0.01)
    assert middle[0] > 2 * middle[2]


def test_lamps_glow_and_metal_shines():
    lamp, steel, clay = (drawn(forms.ball(1.0, s)) for s in (lit("#ffcc88"), metal("#aaaaaa"), matt("#aaaaaa")))
    assert lamp.emission is not None and lamp.emission.max() > 0.5
    assert steel.gloss is not None and steel.gloss.max() > 0.3
    assert clay.gloss is None and clay.emission is None
    assert np.ptp(steel.albedo[steel.alpha > 0.9]) > 2 * np.ptp(clay.albedo[clay.alpha > 0.9])


def test_corners_are_darker_than_open_faces():
    step = forms.join([forms.box((2, 0.2, 2), matt("#888888")),
        forms.box((0.5, 1.5, 0.5), matt("#888888")).moved(0, 0.2)])
    matte = drawn(step, View(30.0, 25.0), 120)
    solid = matte.ao[matte.alpha > 0.95]
    assert solid.min() < 0.75 and np.median(solid) > 0.9


@pytest.mark.parametrize("texture", TEXTURES[1:])
def test_every_texture_leaves_a_mark_and_stays_in_range(texture: str):
    coat = Stuff((0.5, 0.4, 0.3), texture, (0.1, 0.1, 0.12), 0.2, 0.4, wear=0.0, glow=0.5 if texture == "windows"
        else 0.0)
    matte = drawn(forms.box((1, 1, 1), coat))
    inside = matte.albedo[matte.alpha > 0.99]
    assert inside.min() >= 0 and inside.max() <= 1
    assert inside.std(0).max() > 0.004


def test_a_loop_moves_only_where_something_moves():
    still = forms.box((1, 2, 1), matt("#888888"))
    arm = forms.box((0.8, 0.1, 0.1), matt("#cc4444"))
    poses = [arm.turned("z", 90.0 * k).moved(0, 0.4, 0.8) for k in range(2)]
    frames = loop(still, poses, FRONT, frame_of(extent(forms.join([still, *poses]), FRONT), 50))
    change = np.abs(frames[0].albedo - frames[1].albedo).sum(2)
    assert change.max() > 0.1
    assert change[: change.shape[0] // 3].max() < 1e-6  # the upper part stands still


def test_two_wheels_far_apart_turn_and_what_is_between_them_stays():
    still, spoke = forms.box((8, 1, 1), matt("#888888")), forms.box((0.8, 0.2, 0.1), matt("#cc4444"))
    poses = [forms.join([spoke.turned("z", turn).moved(side, 0.5, 0.8) for side in (-3, 3)]) for turn in (0.0, 90.0)]
    frame = frame_of(extent(forms.join([still, *poses]), FRONT), 50)
    turned, whole = loop(still, poses, FRONT, frame)[1], picture(forms.join([still, poses[1]]), FRONT, frame)
    assert np.abs(turned.albedo - whole.albedo).max() < 0.02
    change = np.abs(turned.albedo - loop(still, poses, FRONT, frame)[0].albedo).sum((0, 2))
    left, middle, right = (part.max() for part in np.array_split(change, [len(change) // 3, -len(change) // 3]))
    assert left > 0.1 and right > 0.1 and middle == 0


def test_equal_orders_give_equal_pictures():
    first, second = (made("container", "treasure chest", seed=4).mattes[0] for _ in range(2))
    assert np.array_equal(first.albedo, second.albedo) and np.array_equal(first.alpha, second.alpha)


# -- makers
def test_only_places_bodies_and_the_unknown_have_no_maker():
    assert {name for name, row in KINDS.items() if row.tier == "fallback"} == set(FALLBACKS)
    assert len(FALLBACKS) <= 26


def two_of_each() -> list[str]:
    """The first and the last noun of every maker: the others are made by the same hand."""
    nouns: dict[object, list[str]] = {}
    for table in (WORDS, WARES, OTHERWISE):
        for word, row in table.items():
            nouns.setdefault(getattr(row, "make", row), []).append(word)
    heaps = {f"{vessel} of {what}" for vessel in VESSELS for what in ("rice", "cherries")}
    return sorted({word for words in nouns.values() for word in (words[0], words[-1])} | heaps)


def test_every_noun_has_a_maker():
    assert not [word for word in {*WORDS, *WARES, *OTHERWISE} if find(Cue("object", word)).tier != "exact"]


@pytest.mark.parametrize("word", two_of_each())
def test_every_maker_keeps_its_bounds(word: str):
    cue = Cue("object", word, seed=3)
    row = find(cue)
    box = row.measure(cue)
    asset = row.make(cue, 32 / max(box.width, box.height), 1)
    assert asset.tier == "exact"
    assert 0.001 < max(box.width, box.height) < 200
    assert asset.bounds.width == pytest.approx(box.width, rel=0.05)
    matte = asset.mattes[0]
    assert matte.alpha.max() > 0.3 and np.isfinite(matte.albedo).all() and np.isfinite(matte.normal).all()


@pytest.mark.parametrize("group", [
    ("violin", "guitar", "piano", "drum", "trumpet"), ("cup", "vase", "bell", "lamp", "clock"),
    ("car", "bus", "truck", "tractor", "train", "tram"), ("castle", "tower", "church", "house", "barn", "pagoda"),
    ("book", "mirror", "shield", "mask", "hat", "shoe"), ("kite", "balloon", "umbrella", "ball", "toy"),
], ids=lambda g: g[0])  # fmt: skip
def test_neighbours_are_told_apart(group: tuple[str, ...]):
    looks = {name: look(made(name, name)) for name in group}
    for a in group:
        for b in group:
            assert a == b or np.abs(looks[a] - looks[b]).mean() > 0.04, (a, b)


@pytest.mark.parametrize(("kind", "word"), [("vase", "bottle"), ("tool", "scissors"), ("food", "pizza"),
    ("flower", "tulip"), ("cabin", "igloo"), ("tower", "eiffel tower"), ("spaceship", "ufo")])  # fmt: skip
def test_the_word_is_more_special_than_its_kind(kind: str, word: str):
    assert np.abs(look(made(kind, word)) - look(made(kind, kind))).mean() > 0.03


@pytest.mark.parametrize("kind", ["car", "tractor", "train", "carousel", "portal", "machine", "drone", "spaceship"])
def test_what_turns_turns_and_its_loop_closes(kind: str):
    asset = made(kind, kind, 90, 6)
    assert 4 <= len(asset.mattes) <= 6
    steps = [float(np.abs(a.albedo * a.alpha[..., None] - b.albedo * b.alpha[..., None]).mean())
             for a, b in zip(asset.mattes, asset.mattes[1:] + asset.mattes[:1], strict=True)]
    assert min(steps) > 0
    assert steps[-1] < 2.0 * max(steps[:-1])


@pytest.mark.parametrize(("kind", "word"), [("windmill", "windmill"), ("flower", "rose"), ("grass", "wheat"),
    ("bell", "bell"), ("castle", "castle"), ("clock", "clock"), ("candle", "candle")])  # fmt: skip
def test_pieces_move_on_their_own_clocks(kind: str, word: str):
    asset = made(kind, word)
    assert asset.pieces
    assert all(p.motion.spin or p.motion.sway[0] or len(p.mattes) > 1 for p in asset.pieces)


def test_a_colour_goes_to_the_main_surface():
    for kind, word in (("car", "car"), ("cup", "mug"), ("piano", "piano"), ("tent", "tent"), ("armour", "armour")):
        red, blue = (made(kind, word, colours=(c,)).mattes[0] for c in ("red", "blue"))
        tones = [(m.albedo * m.alpha[..., None]).sum((0, 1)) for m in (red, blue)]
        assert tones[0][0] > tones[1][0] and tones[0][2] < tones[1][2], kind


@pytest.mark.parametrize("kind", ["castle", "cabin", "clock", "piano", "tent"])
def test_what_stands_shows_its_front_whichever_way_it_faces(kind: str):
    right, left = (look(made(kind, kind, yaw=yaw)).reshape(24, 24, 4) for yaw in (25.0, 155.0))
    assert np.abs(right - left[:, ::-1]).mean() < 0.13


def test_ruins_are_dark_and_houses_are_lit():
    home, ruin = (made("house", "house", traits=t).mattes[0] for t in ((), ("abandoned",)))
    assert home.emission is not None and home.emission.max() > 0.3
    assert ruin.emission is None or ruin.emission.sum() < 0.2 * home.emission.sum()


def test_seeds_make_variants():
    assert np.abs(look(made("vase", "vase", seed=3)) - look(made("vase", "vase", seed=4))).mean() > 0.02


def test_sizes_are_those_of_life():
    heights = {name: KINDS[name].measure(Cue(name, name)).height for name in ("cup", "car", "house", "castle", "book")}
    assert 0.05 < heights["cup"] < 0.2 and 1.2 < heights["car"] < 2.0
    assert 6 < heights["house"] < 12 < 25 < heights["castle"] < 60


def test_every_row_of_things_is_in_the_registry():
    assert set(ROWS) <= set(KINDS)
    assert all(KINDS[name].tier == "exact" for name in ROWS)


def test_enamel_is_glossier_than_plaster():
    assert enamel("#ffffff").gloss > matt("#ffffff").gloss


# -- boats, rovers
@pytest.mark.parametrize(("kind", "word"), [("boat", "rowing boat"), ("boat", "gondola"), ("ship", "longship"),
    ("ship", "paddle steamer"), ("boat", "canoe")])  # fmt: skip
def test_boats_of_a_word_are_meshes_that_float(kind: str, word: str):
    asset = made(kind, word, 120, 4)
    plain = made(kind, kind, 120)
    assert asset.medium == "water" and asset.bounds.bottom < 0 < asset.bounds.top
    assert np.abs(look(asset) - look(plain)).mean() > 0.05


def test_oars_and_paddle_wheels_turn():
    for kind, word in (("boat", "rowing boat"), ("ship", "paddle steamer")):
        first, second = made(kind, word, 120, 6).mattes[:2]
        assert np.abs(first.alpha - second.alpha).max() > 0.3, word
    assert len(made("boat", "canoe", 80, 6).mattes) == 1


def test_a_rover_drives_on_the_ground_and_a_starship_flies():
    assert find(Cue("spaceship", "mars rover")).medium == "ground"
    assert find(Cue("spaceship", "starship")).medium == "air"
    assert find(Cue("carriage", "wheelbarrow")).measure(Cue("carriage", "wheelbarrow")).top < 1.2


@pytest.mark.parametrize(("kind", "word"), [("drum", "drum kit"), ("piano", "synthesizer"), ("object", "scarecrow"),
    ("machine", "easel"), ("toy", "chess game")])  # fmt: skip
def test_nouns_with_makers_of_their_own_are_not_their_kind(kind: str, word: str):
    assert np.abs(look(made(kind, word)) - look(made(kind, kind))).mean() > 0.05


def test_a_cut_flower_is_one_stem_in_a_glass():
    clump, cut = made("flower", "rose"), made("flower", "rose", traits=("cut",))
    assert len(cut.pieces) == 1 < len(clump.pieces)
    assert np.abs(look(clump) - look(cut)).mean() > 0.01


@pytest.mark.parametrize(("kind", "word"), [("bush", "cube"), ("container", "trash bin"), ("clock", "parking meter"),
    ("street_lamp", "traffic light"), ("fireplace", "oven"), ("machine", "laptop"), ("sign", "stop sign")])  # fmt: skip
def test_a_noun_with_a_maker_is_not_the_kind_it_is_taken_for(kind: str, word: str):
    assert np.abs(look(made(kind, word)) - look(made(kind, kind))).mean() > 0.05


@pytest.mark.parametrize(("kind", "word", "other"), [
    ("truck", "pickup truck", "dump truck"), ("car", "jeep", "ambulance"),
    ("plane", "biplane", "fighter jet"), ("boat", "motorboat", "kayak"), ("ship", "cruise ship", "cargo ship"),
    ("bus", "school bus", "bus"), ("truck", "fire truck", "truck")])  # fmt: skip
def test_vehicles_of_a_word_are_told_apart(kind: str, word: str, other: str):
    assert np.abs(look(made(kind, word)) - look(made(kind, other))).mean() > 0.05


def test_words_are_written_where_they_are_asked_for():
    plain, says = made("object", "t-shirt", 200), made("object", "t-shirt", 200, traits=("text:START",))
    assert np.abs(look(plain) - look(says)).sum() > 1.0


def test_a_picture_is_printed_where_there_is_a_sign_for_it():
    plain, dog = made("object", "t-shirt", 200), made("object", "t-shirt", 200, traits=("print:dog",))
    assert np.abs(look(plain) - look(dog)).sum() > 1.0
    nothing = made("object", "t-shirt", 200, traits=("print:qwertz",))
    assert np.abs(look(plain) - look(nothing)).sum() == 0


def test_a_lamp_post_is_a_street_lamp_and_a_fence_post_is_a_stake():
    assert ware("lamp post") is None
    assert ware("fence post").make is WARES["post"].make


def test_a_neon_sign_of_what_has_no_picture_says_its_name():
    row = ware("neon sign")
    shown, said = (row.make(Cue("sign", "neon sign", traits=(t,))).mesh for t in ("print:zorgle", "text:ZORGLE"))
    assert np.array_equal(shown.corners, said.corners)


def test_a_mech_strides_when_it_walks():
    asset = made("robot", "mech", 120, 6, motion="walk")
    assert len(asset.mattes) == 6 and asset.speed > 0
    assert np.abs(asset.mattes[0].alpha - asset.mattes[2].alpha).mean() > 0.005


def test_an_inscription_keeps_within_its_board():
    mesh = inscription("BE EXCELLENT TO EACH OTHER", 1.2, 0.5, matt("#111111"))
    low, high = mesh.corners.reshape(-1, 3).min(0), mesh.corners.reshape(-1, 3).max(0)
    assert high[2] - low[2] <= 1.2001 and high[1] - low[1] <= 0.5001
    assert (mesh.normals[..., 0] == 1).all()


@pytest.mark.parametrize(("prompt", "word"), [
    ("a power drill on a workbench", "power drill"), ("a cowboy hat on a fence post", "cowboy hat"),
    ("a diamond ring on a velvet cushion", "diamond ring"), ("a jar of honey on a table", "jar of honey"),
    ("a carton of milk in a kitchen", "carton of milk"), ("a santa hat lying in the snow", "santa hat"),
])  # fmt: skip
def test_a_noun_of_several_words_comes_from_the_prompt_to_its_own_maker(prompt, word):
    subject = next(s for s in understand(prompt).subjects if s.word == word)
    assert find(Cue(subject.kind, subject.word)).tier == "exact"
    assert ware(subject.word) is WARES[word]


@pytest.mark.parametrize(("prompt", "word", "medium"), [
    ("a jet ski on the sea", "jet ski", "water"), ("a cement mixer in a street", "cement mixer", "ground"),
    ("a paper airplane over roofs", "paper airplane", "air"), ("a tuk-tuk in a street", "tuk-tuk", "ground"),
])  # fmt: skip
def test_a_vehicle_of_its_own_name_keeps_to_its_medium(prompt, word, medium):
    subject = next(s for s in understand(prompt).subjects if s.word == word)
    row = find(Cue(subject.kind, subject.word))
    assert (row.body, row.medium) == ("vehicle", medium)


def maker(word: str) -> Maker:
    return WARES[word].make if word in WARES else WORDS[word]


def surfaces(word: str, **asked: tuple[str, ...]) -> Thing:
    """What a registry row makes of a noun: the thing whose stuffs are looked at."""
    cue = Cue("object", word, **asked)
    return as_asked(maker(word)(cue), cue)


def test_a_colour_that_its_maker_does_not_know_is_seen():
    plain, asked = (surfaces("anvil", colours=hues).mesh.stuffs for hues in ((), ("purple",)))
    assert plain != asked
    assert any(s.colour[2] > 2 * s.colour[1] and s.colour[0] > s.colour[1] for s in asked)


def test_what_its_maker_did_is_left_alone():
    cue = Cue("cup", "cup", colours=("blue",))
    thing = ROWS["cup"].make(cue)
    assert as_asked(thing, cue) is thing
