"""Runs tasks through the official client `runware-sdk`; standard input and output are JSON (see tests/compat/conftest.py)."""

import asyncio
import json
import sys

from runware import Runware
from runware.types.sdk import RunOptions

SECONDS = 100


async def call(client: Runware, name: str, task: dict) -> tuple[str, dict]:
    progress: list[float] = []
    try:
        async with asyncio.timeout(SECONDS):
            if task["taskType"] == "imageUpload":
                return name, {"items": await client.image_upload({"image": task["image"]})}
            options = RunOptions(on_progress=lambda item: progress.append(item["progress"]))
            return name, {"items": await client.run(task, options), "progress": progress}
    except TimeoutError:
        return name, {"error": {"code": "driverTimeout"}}
    except Exception as error:
        facts = {k: v for k, v in vars(error).items() if isinstance(v, str | int | float | list | dict | None)}
        return name, {"error": {"class": getattr(error, "code", None), "text": str(error), **facts}}


async def main(job: dict) -> None:
    async with Runware(
        api_key=job["key"], http_base_url=job["http"], ws_base_url=job["ws"], transport=job["transport"]
    ) as client:
        results = await asyncio.gather(*(call(client, name, task) for name, task in job["tasks"].items()))
    print(json.dumps(dict(results), default=str))


asyncio.run(main(json.load(sys.stdin)))
