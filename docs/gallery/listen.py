"""Clips with sound, small, and the page that plays them."""

from __future__ import annotations

import html
import json
import uuid
from pathlib import Path

from reelwright.contract import resolve, wire
from reelwright.contract.video import VideoInference
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.encode import encode
from reelwright.media.inputs import Assets

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Reelwright: clips with sound</title>
<style>
body {{ background: #16161a; color: #ddd; font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.5rem; }}
video {{ width: 100%; border-radius: 6px; }} pre {{ white-space: pre-wrap; font-size: 12px; }}
</style>
<h1>Clips with sound</h1>
<p>Synthesised for each clip from its words and its picture. Each plays the request below it.</p>
<main>
{clips}
</main></html>
"""
_CLIP = """<figure><video controls preload="metadata" src="sounds/{name}.mp4"></video>
<figcaption>{title}<details><summary>request</summary><pre>{request}</pre></details></figcaption></figure>"""


def listen(folder: Path) -> None:
    """Makes the clips of listen.json under folder/sounds, and folder/listen.html."""
    sounds, clips = folder / "sounds", []
    sounds.mkdir(exist_ok=True)
    for number, row in enumerate(json.loads((folder / "listen.json").read_text(encoding="utf-8")), 1):
        name = f"listen-{number:02d}"
        task = wire.parse({**row["request"], "taskUUID": str(uuid.uuid4())})
        assert isinstance(task, VideoInference)
        shot = resolve.shots(task, seed=number, video_uuids=[name])[0]
        encode(PrevizEngine().render(shot, Assets(), _silent), sounds / f"{name}.mp4", shot, _silent)
        request = html.escape(json.dumps(row["request"], indent=2, ensure_ascii=False))
        clips.append(_CLIP.format(name=name, title=html.escape(row["title"]), request=request))
        print(name, row["title"], flush=True)
    (folder / "listen.html").write_text(_PAGE.format(clips="\n".join(clips)), encoding="utf-8")


def _silent(fraction: float) -> None:
    """Nobody asks how far it is."""
