"""Polls a second with 16 connections, and how long the slowest percent takes; a server that does nothing beside it.

    python bench/poll.py [seconds]"""

from __future__ import annotations

import asyncio
import sys

from bench.traffic import bare, cpu_seconds, flood, percentile, reelwright, request, run, task

CONNECTIONS = 16


async def measure(url: str, pid: int, body: bytes, seconds: float) -> tuple[float, float, float]:
    """Answers a second, p99 in ms, answers per second of the server's own processor time."""
    await flood(url, lambda: body, CONNECTIONS, 0.5)
    before = cpu_seconds(pid)
    times = await flood(url, lambda: body, CONNECTIONS, seconds)
    return len(times) / seconds, percentile(times, 0.99), len(times) / max(cpu_seconds(pid) - before, 1e-6)


async def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    with bare() as (url, pid):
        await asyncio.sleep(0.5)
        base, base_p99, base_core = await measure(url, pid, request(url, {}), seconds)
    with reelwright() as (url, pid):
        sent = task()
        await flood(url, lambda: request(url, sent), 1, 0)
        poll = request(url, [{"taskType": "getResponse", "taskUUID": sent["taskUUID"]}])
        rate, p99, core = await measure(url, pid, poll, seconds)
    print(f"polls, {CONNECTIONS} connections: {rate:,.0f}/s, p99 {p99:.1f} ms, {core:,.0f} per core second")
    print(f"bare server:           {base:,.0f}/s, p99 {base_p99:.1f} ms, {base_core:,.0f} per core second")
    print(f"ratio {rate / base:.2f}; goal: 4,000/s and p99 15 ms")


if __name__ == "__main__":
    run(main)
