"""The hero is in the frame from first to last, large enough and with its head, whatever the camera does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import movement, painted
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.blocking.marks import Flock, Mark, head_of, middle_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Camera, Scene, Sky, Subject
from reelwright.engines.previz.shoot.path import Path, path_of
from reelwright.engines.previz.shoot.setup import ROWS
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot

WHO = (
    "a knight with a spear stands", "a surfer runs with her board", "an old woman rides a bicycle",
    "two children dance", "a red fox trots", "five camels walk", "a dragon flies", "an owl perches on a branch",
    "a wolf howls", "an elephant walks towards the camera", "a lighthouse stands", "a steam train passes",
    "a sailing ship sails", "a hot-air balloon drifts", "a robot waves", "a yellow taxi drives", "a violinist plays",
    "a snowman", "a cup of coffee on a table", "a jellyfish drifts", "a witch flies on a broom",
    "an astronaut floats", "a ninja leaps",
)  # fmt: skip
WHERE = ("", "in a canyon at sunset", "in deep snow at night under the aurora", "in a forest in the rain",
         "in an old town at night", "on a beach", "by a lake at dawn")  # fmt: skip
SIZES = ((160, 90), (90, 160), (120, 120), (144, 108), (108, 144))
MOVES = (None, *catalog.CAMERA_MOVEMENTS)
PROMPTS = [f"{who} {WHERE[(i + 3 * k) % len(WHERE)]}".strip() for i, who in enumerate(WHO) for k in range(3)]
TIMES = (0.0, 2.5, 5.0)
LEAST = 0.2
"""Share of the frame's height, or of its width, that the hero takes at least; one of several that are counted, less."""
SKY = Sky(np.zeros((2, 2, 4), np.uint8), (), 1.0, 400.0)


@pytest.mark.parametrize(("number", "prompt"), list(enumerate(PROMPTS)), ids=PROMPTS)
def test_hero_is_in_the_frame_with_its_head_all_the_time(number: int, prompt: str):
    understood = plan(prompt, None)
    for turn in range(3):
        camera, (width, height) = MOVES[(5 * number + 7 * turn) % len(MOVES)], SIZES[(number + turn) % 5]
        order = shot(width, height, prompt=prompt, camera=camera, seed=number, motion="fast" if turn == 2 else "normal")
        composed = compose(understood, order, KINDS, Ledger())
        hero: Mark | Flock = (composed.blocking.marks or composed.blocking.flocks)[0]
        if isinstance(hero, Flock):
            continue
        middle = hero.x + middle_of(hero)
        subject = Subject(middle, hero.z, hero.y + min(0.0, hero.bounds.bottom), hero.y + head_of(hero), pace(hero))
        scene = Scene(SKY, (), (), None, None, composed.framed.view.camera(), subject)
        path = path_of(scene, camera, ROWS * width / height, 5.0, turn == 2, order.seed)
        for t in TIMES:
            told = f"{camera}, {width}x{height}, {order.motion}, {t} s"
            left, top, right, bottom = seen(scene, path, hero, t, width / height)
            within = min(right, 1.0) - max(left, 0.0)
            least = LEAST if len(composed.blocking.marks) < 5 else 0.6 * LEAST
            assert min(bottom, 1.0) - max(top, 0.0) > least or within > least, f"small or gone: {told}"
            assert top > -0.01, f"no head ({top:.2f}): {told}"
            assert within > 0.55 * min(right - left, 1.0), f"cut by the side ({left:.2f} to {right:.2f}): {told}"


def pace(hero: Mark) -> tuple[float, float, float]:
    """A brisk way across the frame, or towards the lens on the ground, for who goes."""
    turned = np.radians(hero.yaw)
    speed = 0.12 * hero.z if hero.actor.goes else 0.0
    nearer = 0.5 * speed * float(np.sin(turned)) if hero.actor.medium == "ground" else 0.0
    return speed * float(np.cos(turned)), 0.0, -nearer


def seen(scene: Scene, path: Path, hero: Mark, t: float, wide: float) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of the hero at that time, as shares of the frame."""
    s, camera = scene.subject, path.camera(t)
    led = path.carried(t)
    x, z = hero.x + s.velocity[0] * t + led[0], s.z + s.velocity[2] * t + led[2]
    (u0, v0) = on_screen(camera, x + hero.bounds.left, s.top, z)
    (u1, v1) = on_screen(camera, x + hero.bounds.right, s.foot, z)
    return u0 / (ROWS * wide) + 0.5, v0 / ROWS + 0.5, u1 / (ROWS * wide) + 0.5, v1 / ROWS + 0.5


def on_screen(c: Camera, x: float, y: float, z: float) -> tuple[float, float]:
    """px at 720 rows from the frame's middle; the roll is left out."""
    k = c.focal / (z - c.z)
    return c.slide + k * (x - c.x), c.shift + k * (c.height - y)


@pytest.mark.parametrize(
    ("prompt", "camera"),
    [
        ("wolves run through deep snow at night under the aurora", None),
        ("a knight stands in a jungle at night", "quickly_zoom_in"),
        ("a dragon flies over a castle", "whip_pan"),
        ("a steam train passes a forest in fog", "super_dolly_out"),
    ],
)
def test_nothing_hides_the_hero(prompt: str, camera: str | None):
    order = shot(160, 90, prompt=prompt, camera=camera)
    scene = painted(plan(prompt, None), order, Assets())
    for number in (0, 10, 19):
        assert shown(scene, movement(scene, order), order, number) > 0.01, f"hidden in frame {number}"


def shown(scene: Scene, path: Path, order: Shot, number: int) -> float:
    """Share of the frame that looks otherwise without the hero."""
    without = replace(scene, planes=tuple(p for p in scene.planes if not p.subject))
    shape = Format(order.width, order.height, 4, 20)
    frames = []
    for of in (scene, without):
        shooter = Shooter(of, path, shape, order.seed)
        frames.append(shooter.frame(number, shooter.desk()).astype(int))
    return float((np.abs(frames[0] - frames[1]).max(axis=2) > 6).mean())
