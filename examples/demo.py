"""`make demo`: the seed's four requests, verbatim but for the pictures, through a running server into out/.

Starts `reelwright serve` on a free loopback port, uploads the pictures of examples/pictures, submits
examples/requests/*.json as one batch, shows progress, downloads each clip, writes a contact sheet (PNG) beside it,
and stops the server."""

from __future__ import annotations

import base64
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from reelwright.media.sheet import sheet

HERE = Path(__file__).parent
OUT = HERE.parent / "out"
PLACEHOLDER = re.compile(r"^\{image:(\w+)\}$")


@contextmanager
def server(data: Path) -> Iterator[str]:
    """URL of a running service that is stopped at the end."""
    command = [sys.executable, "-m", "reelwright", "serve", "--port", "0", "--data", str(data)]
    quiet = os.environ | {"REELWRIGHT_LOG_LEVEL": "warning"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=quiet)
    try:
        line = process.stdout.readline() if process.stdout else ""
        if "http://" not in line:
            sys.exit("The server did not start; see what it said above.")
        yield "http://" + line.split("http://")[1].split()[0].rstrip("/")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def call(client: httpx.Client, tasks: list[dict[str, Any]]) -> dict[str, Any]:
    """One POST /v1 → the reply body."""
    return client.post("/v1", json=tasks).json()


def upload(client: httpx.Client, name: str) -> str:
    """Puts one of the demo's pictures into the service → its UUID."""
    picture = (HERE / "pictures" / f"{name}.jpg").read_bytes()
    image = "data:image/jpeg;base64," + base64.b64encode(picture).decode()
    reply = call(client, [{"taskType": "imageUpload", "taskUUID": str(uuid.uuid4()), "image": image}])
    return reply["data"][0]["imageUUID"]


def with_pictures(client: httpx.Client, value: Any) -> Any:
    """The request with every {image:name} replaced by the UUID of the uploaded picture."""
    if isinstance(value, dict):
        return {key: with_pictures(client, item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_pictures(client, item) for item in value]
    match = PLACEHOLDER.match(value) if isinstance(value, str) else None
    return upload(client, match[1]) if match else value


def wait(client: httpx.Client, titles: dict[str, str], bars: Progress) -> Iterator[tuple[str, dict[str, Any]]]:
    """Polls until every task has ended, moving one bar per task; yields (title, finished item)."""
    shown: dict[str, TaskID] = {uid: bars.add_task(title, total=100) for uid, title in titles.items()}
    open_tasks = set(titles)
    while open_tasks:
        reply = call(client, [{"taskType": "getResponse", "taskUUID": uid} for uid in sorted(open_tasks)])
        for error in reply.get("errors", []):
            sys.exit(f"{titles.get(error.get('taskUUID'), 'request')}: {error['code']}: {error['message']}")
        for item in reply["data"]:
            done = item["status"] == "success"
            bars.update(shown[item["taskUUID"]], completed=100 if done else item["progress"])
            if done:
                open_tasks.discard(item["taskUUID"])
                yield titles[item["taskUUID"]], item
        time.sleep(0.3)


def keep(client: httpx.Client, title: str, item: dict[str, Any]) -> Path:
    """Downloads the clip and draws its contact sheet."""
    path = OUT / f"{title}.mp4"
    path.write_bytes(client.get(item["videoURL"]).raise_for_status().content)
    sheet(path, path.with_suffix(".png"))
    return path


def main() -> None:
    OUT.mkdir(exist_ok=True)
    console = Console()
    with tempfile.TemporaryDirectory(prefix="reelwright-demo-") as data, server(Path(data)) as url:
        console.print(f"Reelwright runs at [bold]{url}[/bold]: sending the seed's four requests.")
        auth = {"Authorization": "Bearer demo"}
        with httpx.Client(base_url=url, headers=auth, timeout=60) as client:
            files = sorted((HERE / "requests").glob("*.json"))
            tasks = [with_pictures(client, json.loads(path.read_text())) for path in files]
            tasks = [{**task, "taskUUID": str(uuid.uuid4()), "includeCost": True} for task in tasks]
            started = time.monotonic()
            reply = call(client, tasks)
            if reply.get("errors"):
                sys.exit(json.dumps(reply["errors"], indent=2))
            titles = {task["taskUUID"]: path.stem for task, path in zip(tasks, files, strict=True)}
            columns = TextColumn("{task.description:38}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %")
            lines = []
            with Progress(*columns, TimeElapsedColumn(), console=console) as bars:
                for title, item in wait(client, titles, bars):
                    path = keep(client, title, item)
                    lines.append(f"{path.relative_to(HERE.parent)}  seed {item['seed']}  cost ${item['cost']}")
            console.print(*sorted(lines), sep="\n")
            console.print(f"Four clips in {time.monotonic() - started:.1f} s. Contact sheets lie beside them.")


if __name__ == "__main__":
    main()
