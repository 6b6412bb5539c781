"""Runs tasks through the official client `runware` 0.5; standard input and output are JSON (see tests/compat/conftest.py)."""

import asyncio
import json
import sys

from runware import IPixverseProviderSettings, IVideoInference, Runware

SECONDS = 100


def request(task: dict) -> IVideoInference:
    fields = {k: v for k, v in task.items() if k != "taskType"}
    settings = fields.pop("providerSettings", None)
    if settings:
        fields["providerSettings"] = IPixverseProviderSettings(**settings["pixverse"])
    return IVideoInference(**fields)


async def call(client: Runware, name: str, task: dict) -> tuple[str, dict]:
    try:
        async with asyncio.timeout(SECONDS):
            reply = await client.videoInference(requestVideo=request(task))
            if not isinstance(reply, list):
                reply = await client.getResponse(task["taskUUID"], task.get("numberResults", 1))
            return name, {"items": [vars(item) for item in reply]}
    except TimeoutError:
        return name, {"error": {"code": "driverTimeout"}}
    except Exception as error:
        return name, {"error": {"code": getattr(error, "code", None), "text": str(error)}}


async def main(job: dict) -> None:
    client = Runware(api_key=job["key"], url=job["ws"], max_retries=1)
    await client.connect()
    results = await asyncio.gather(*(call(client, name, task) for name, task in job["tasks"].items()))
    await client.disconnect()
    print(json.dumps(dict(results), default=str))


asyncio.run(main(json.load(sys.stdin)))
