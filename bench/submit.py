"""Durable submits: how many a second (16 connections), and how long they take at 50 a second.

Beside them what the disk alone allows: one appended and flushed record after the other, in one thread.

    python bench/submit.py [seconds]"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from bench.traffic import flood, percentile, reelwright, request, run, task

CONNECTIONS = 16
PACE = 50  # a second


async def paced(url: str, seconds: float) -> list[float]:
    """Seconds that each of `PACE` submits a second took, each on a connection of its own."""
    starts = time.perf_counter()
    jobs = []
    for i in range(int(PACE * seconds)):
        await asyncio.sleep(max(0.0, starts + i / PACE - time.perf_counter()))
        jobs.append(asyncio.create_task(flood(url, lambda: request(url, task()), 1, 0)))
    return [times[0] for times in await asyncio.gather(*jobs)]


def flushes(seconds: float) -> float:
    """Flushed records a second on this disk."""
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "log").open("wb", buffering=0) as file:
        count, ends = 0, time.perf_counter() + seconds
        while time.perf_counter() < ends:
            file.write(b"x" * 512)
            os.fdatasync(file.fileno())
            count += 1
    return count / seconds


async def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    disk = flushes(1.0)
    with reelwright() as (url, _):
        times = await flood(url, lambda: request(url, task()), CONNECTIONS, seconds)
        calm = await paced(url, seconds)
    rate, p99 = len(times) / seconds, percentile(times, 0.99)
    print(f"durable submits, {CONNECTIONS} connections: {rate:,.0f}/s, p99 {p99:.1f} ms")
    print(f"at {PACE}/s: p50 {percentile(calm, 0.5):.1f} ms, p99 {percentile(calm, 0.99):.1f} ms")
    print(f"the disk alone: {disk:,.0f} flushed records/s; goal: 300/s and p99 25 ms at {PACE}/s")


if __name__ == "__main__":
    run(main)
