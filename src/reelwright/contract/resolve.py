"""From a task to Shots: every default filled, every seed fixed, every picture in its place."""

from __future__ import annotations

from collections.abc import Sequence

from reelwright.contract.catalog import DEFAULT_RESOLUTION, SIZE_OF, Size, wide_size
from reelwright.contract.error_table import make
from reelwright.contract.errors import Rejected
from reelwright.contract.rules import PIXVERSE, place
from reelwright.contract.shot import FrameImage, Motion, SafetyMode, Shot
from reelwright.contract.video import VideoInference

SEEDS = 2**32


def shots(
    task: VideoInference, *, seed: int, video_uuids: Sequence[str], strict_motion: bool = False
) -> tuple[Shot, ...]:
    """One Shot for each result, in order. seed: for a task without its own, 0..2**32-1; result i uses seed + i, which
    wraps. video_uuids: one for each result. Raises Rejected when strict_motion forbids what would become normal;
    ValueError when the UUIDs are not one for each result."""
    if len(video_uuids) != task.number_results:
        raise ValueError(f"{task.number_results} results need as many video UUIDs, not {len(video_uuids)}")
    if strict_motion:
        check_motion(task)
    first_seed = seed if task.seed is None else task.seed
    return tuple(shot(task, index, video_uuid, first_seed) for index, video_uuid in enumerate(video_uuids))


def shot(task: VideoInference, index: int, video_uuid: str, first_seed: int) -> Shot:
    """Result number `index` of a task."""
    size, settings = size_of(task), task.pixverse
    return Shot(
        task_uuid=task.task_uuid,
        video_uuid=video_uuid,
        index=index,
        prompt=task.positive_prompt,
        negative_prompt=task.negative_prompt,
        width=size.width,
        height=size.height,
        resolution=size.resolution,
        fit_image=task.width is None and bool(task.images),
        duration=task.duration,
        fps=task.fps,
        seed=(first_seed + index) % SEEDS,
        camera=settings.camera_movement,
        effect=settings.effect,
        style=settings.style,
        motion=motion_of(task),
        sound=settings.sound_effect_switch,
        sound_prompt=settings.sound_effect_content if settings.sound_effect_switch else None,
        images=frames(task),
        container=task.output_format,  # type: ignore[arg-type]  # OneOf has checked it
        quality=task.output_quality,
        safety=safety_of(task),
        watermark=settings.watermark,
        steps=task.steps,
        guidance=task.guidance,
        scheduler=task.scheduler,
    )


def size_of(task: VideoInference) -> Size:
    """Width and height as asked, or the 16:9 size of the tier."""
    if task.width is not None and task.height is not None:
        return SIZE_OF[task.width, task.height]
    return wide_size(task.resolution or DEFAULT_RESOLUTION)


def slow_only(task: VideoInference) -> tuple[str, ...]:
    """The parameters that keep this task from being fast: 8 s, or 1080p."""
    size = size_of(task)
    by_size = ("width", "height") if task.width is not None else ("resolution",)
    return (("duration",) if task.duration == 8 else ()) + (by_size if size.resolution == "1080p" else ())


def motion_of(task: VideoInference) -> Motion:
    """fast becomes normal at 8 s and at 1080p."""
    return "fast" if task.pixverse.motion_mode == "fast" and not slow_only(task) else "normal"


def check_motion(task: VideoInference) -> None:
    if task.pixverse.motion_mode == "fast" and slow_only(task):
        paths = (f"{PIXVERSE}.motionMode", *slow_only(task))
        fault = make("incompatibleParameters", "motionMode fast needs 5 s and less than 1080p.", parameter=paths)
        raise Rejected((fault,), task_type=task.task_type, task_uuid=task.task_uuid)


def notes(task: VideoInference) -> tuple[str, ...]:
    """What was accepted but can't be done as asked, in words for the client."""
    found = []
    if task.pixverse.motion_mode == "fast" and slow_only(task):
        found.append("motionMode fast is not available at 8 s or 1080p: normal was used.")
    if task.pixverse.sound_effect_content and not task.pixverse.sound_effect_switch:
        found.append("soundEffectContent has no effect while soundEffectSwitch is false.")
    return tuple(found)


def safety_of(task: VideoInference) -> SafetyMode:
    """mode wins; checkContent alone means fast."""
    return task.safety.mode or ("fast" if task.safety.check_content else "none")  # type: ignore[return-value]


def frames(task: VideoInference) -> tuple[FrameImage, ...]:
    """Each picture at its place, first before last. One without a place takes the first that is free."""
    items = task.inputs.frame_images
    taken = {place(item.frame) for item in items}
    free = [where for where in ("first", "last") if where not in taken]
    placed = [FrameImage(item.image, place(item.frame) or free.pop(0)) for item in items]  # type: ignore[arg-type]
    return tuple(sorted(placed, key=lambda image: image.position == "last"))
