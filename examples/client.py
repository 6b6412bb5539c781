"""The official Python client (`pip install runware-sdk`), unmodified, against your own server.

    python examples/client.py http://127.0.0.1:8686 "A lighthouse by the sea at dusk"
"""

import asyncio
import sys

from runware import Runware


async def main(url: str, prompt: str) -> None:
    async with Runware(api_key="any-key-on-loopback", transport="rest", http_base_url=f"{url}/v1") as client:
        clips = await client.run(
            {
                "model": "pixverse:1@2",
                "positivePrompt": prompt,
                "resolution": "360p",
                "providerSettings": {"pixverse": {"cameraMovement": "crane_up"}},
            }
        )
        for clip in clips:
            print(clip["videoURL"])


asyncio.run(main(*sys.argv[1:3]))
