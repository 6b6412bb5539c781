"""The previz engine: words or pictures to footage on any CPU. Plan, paint, shoot, finish, top to bottom."""

from __future__ import annotations

import os
import pathlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import cv2

from reelwright.contract.shot import Shot
from reelwright.engines import foley
from reelwright.engines.base import Report
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.heard import happenings, sources
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan as understand
from reelwright.engines.previz.plan.model import Plan
from reelwright.engines.previz.plan.moves import spoken_move
from reelwright.engines.previz.scene import Scene, throughout
from reelwright.engines.previz.shoot.backend import Choice
from reelwright.engines.previz.shoot.desk import Desk
from reelwright.engines.previz.shoot.frames import in_order
from reelwright.engines.previz.shoot.passing import shooter_of
from reelwright.engines.previz.shoot.path import AUTO, Path, path_of
from reelwright.engines.previz.shoot.setup import ROWS, nearer
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.engines.previz.styles.catalogue import restyled
from reelwright.media.frames import Footage, Frame, Sound
from reelwright.media.inputs import Assets

if TYPE_CHECKING:  # sound brings SciPy: only clips with sound load it
    from reelwright.engines.foley.happening import Happening
    from reelwright.engines.foley.synth import Recording
    from reelwright.engines.previz.paint.pictures.eyes import Eyes, Painter

PULSE = 0.2  # s between reports while a scene is built
BUILDING = 0.08  # share of the progress that the build counts for
BLOOM_FAULTS = {"overexposed", "blur"}
T = TypeVar("T")


@dataclass(frozen=True)
class PrevizEngine:
    """threads: how many frames are made at once; 0: as many as there are cores. The frames don't depend on it.

    loops: the compiled pixel loops, the plain ones, or whichever is ready."""

    threads: int = 0
    loops: Choice = "auto"
    name: str = "previz"
    eyes: Eyes | None = None  # sees depth in pictures better than we do
    painter: Painter | None = None  # paints the first frame where only words are given

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage:
        """Builds the scene, then returns; frames are made while they are read. Raises Cancelled when `report` does,
        ProviderError when a picture can't be read."""
        scene, path, shooter, sound, drawn = _reported(lambda: self._prepared(shot, assets), report)
        finisher = Finisher.behind(shooter, drawn)
        return Footage(
            self._frames(shooter, finisher, shot, report),
            shot.width,
            shot.height,
            shot.fps,
            shot.frames,
            sound,
            _warnings(shot, scene, path),
        )

    def stills(self, shot: Shot, assets: Assets, numbers: Sequence[int]) -> Iterator[Frame]:
        """Only these frames of the clip, in the order asked for, the very ones that `render` gives under these numbers
        (0..frames-1). Raises ProviderError when a picture can't be read."""
        _, _, shooter, _, drawn = self._prepared(replace(shot, sound=False), assets)
        finisher, desk = Finisher.behind(shooter, drawn), shooter.desk()
        for number in numbers:
            yield finisher.shoot(shooter, number, desk)

    def _prepared(self, shot: Shot, assets: Assets) -> tuple[Scene, Path, Shooter, Sound | None, Shot]:
        """The last: the shot in the manner that its words ask for."""
        with ThreadPoolExecutor(1, "score") as pool:
            recorded = pool.submit(recorded_sound, shot)
            plan = understand(shot.prompt, shot.negative_prompt)
            shot = in_manner(plan, shot, assets)
            scene = finished_look(painted(plan, shot, assets, self.eyes, self.painter), plan, shot)
            path = movement(scene, shot)
            shape = Format(shot.width, shot.height, shot.fps, shot.frames)
            shooter = shooter_of(scene, path, shape, shot.seed, self.loops)
            return scene, path, shooter, sound_in_step(recorded.result(), scene, path, shot), shot

    def _frames(self, shooter: Shooter, finisher: Finisher, shot: Shot, report: Report) -> Iterator[Frame]:
        def make(number: int, desk: Desk) -> Frame:
            return finisher.shoot(shooter, number, desk)

        threads = self.threads or os.cpu_count() or 1
        made = in_order(make, [shooter.desk() for _ in range(min(threads, 16))], shot.frames)
        for number, frame in enumerate(made):
            report(BUILDING + (1 - BUILDING) * number / shot.frames)
            yield frame


def in_manner(plan: Plan, shot: Shot, assets: Assets) -> Shot:
    """A style or a camera movement that only the words name is as if it were the shot's; a picture keeps its own
    look."""
    if shot.camera is None:
        shot = replace(shot, camera=spoken_move(plan))
    named = plan.manner and shot.style is None and assets.first is None and assets.last is None
    return replace(shot, style=plan.manner) if named else shot


def painted(
    plan: Plan, shot: Shot, assets: Assets, eyes: Eyes | None = None, painter: Painter | None = None
) -> Scene:
    """The scene of a shot: from the user's pictures where there are any, else from the plan, or from the picture that
    a painter makes of the words."""
    if assets.first is not None or assets.last is not None:
        from reelwright.engines.previz.paint.pictures.build import scene_of  # brings SciPy and a network

        return scene_of(assets, plan, shot, eyes)
    if painter is not None:
        return _painted_from(painter, plan, shot, eyes)
    scene = stage(plan, shot)
    if shot.effect is None:
        return scene
    return throughout(scene, lambda state: replace(state, camera=nearer(state.camera, state.subject)))


def _painted_from(painter: Painter, plan: Plan, shot: Shot, eyes: Eyes | None) -> Scene:
    from reelwright.engines.previz.paint.pictures.build import scene_of

    picture = painter.paint(shot.prompt, shot.negative_prompt, (shot.width, shot.height), shot.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "painted.png"
        path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
        return scene_of(Assets(path, None), plan, shot, eyes)


def finished_look(scene: Scene, plan: Plan, shot: Shot) -> Scene:
    """Turns down what the negative prompt calls a fault, and the grain wherever a style paints its own surface; then
    the style repaints and relights what was staged."""
    return throughout(scene, lambda state: _finished_look(state, plan, shot))


def _finished_look(scene: Scene, plan: Plan, shot: Shot) -> Scene:
    faults, look = set(plan.faults), scene.look
    if shot.style is not None or "noise" in faults or "low_detail" in faults:
        look = replace(look, grain=0.0)
    if faults & BLOOM_FAULTS:
        look = replace(look, bloom=look.bloom * 0.5, shafts=look.shafts * 0.6)
    return restyled(replace(scene, look=look), shot.style, shot.seed)


def movement(scene: Scene, shot: Shot) -> Path:
    """The shot's camera movement through the scene. An effect on a picture has a camera on a tripod: what is known of
    the picture's subject stays true from frame to frame."""
    wide = ROWS * shot.width / shot.height
    pictured = scene.opening is not None or scene.closing is not None
    name = "fix_bg" if pictured and shot.effect is not None and shot.camera is None else shot.camera
    return path_of(scene, name, wide, float(shot.duration), shot.motion == "fast", shot.seed)


def recorded_sound(shot: Shot) -> Recording | None:
    """What of the soundtrack needs no picture; None for a silent clip."""
    if not shot.sound:
        return None
    return foley.record(shot.prompt, shot.sound_prompt, float(shot.duration), shot.seed, shot.motion)


def sound_in_step(recording: Recording | None, scene: Scene, path: Path, shot: Shot) -> Sound | None:
    """The soundtrack in step with what is seen."""
    if recording is None:
        return None
    heard = (scene, path, ROWS * shot.width / shot.height, float(shot.duration))
    told: tuple[Happening, ...] = ()
    if shot.effect is not None:
        from reelwright.engines.previz.finish.effects import cues  # only a clip with an effect loads them

        told = cues(shot.effect, float(shot.duration))
    return recording.mixed((*happenings(*heard), *told), sources(*heard))


def _warnings(shot: Shot, scene: Scene, path: Path) -> tuple[str, ...]:
    """What people should know: the movement that was chosen, settings that do nothing here, and what the words asked
    for in vain."""
    chosen: tuple[str, ...] = (f"{AUTO}: {path.name}",) if shot.camera == AUTO else ()
    sampling = {"steps": shot.steps, "CFGScale": shot.guidance, "scheduler": shot.scheduler}
    ignored = [name for name, value in sampling.items() if value is not None]
    if ignored:
        chosen += (f"{', '.join(ignored)}: ignored; the previz engine draws its frames and samples nothing",)
    return chosen + tuple(note for note in scene.notes if ": drawn" not in note)


def _reported(work: Callable[[], T], report: Report) -> T:
    """Does the work in a thread and reports meanwhile, so that a cancelled task is left at once: the thread then ends
    by itself, and what it made is dropped."""
    pool = ThreadPoolExecutor(1, "build")
    try:
        future: Future[T] = pool.submit(work)
        waited = 0.0
        while True:
            report(BUILDING * waited / (waited + 1))
            if wait((future,), PULSE).done:
                return future.result()
            waited += PULSE
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
