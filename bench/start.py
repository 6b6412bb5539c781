"""How long `serve` takes until it answers, how long `--help` takes, and what the API holds in memory at rest.

Beside them the interpreter alone, since machines differ.

    python bench/start.py [rounds]"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import urllib.request

from bench.traffic import reelwright, resident


def taken(command: list[str], rounds: int) -> float:
    """Median of the seconds that a command takes."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def served() -> tuple[float, float]:
    """Seconds from the start of the process to its first answer, on fresh data; MB of the API process a while later."""
    started = time.perf_counter()
    with reelwright(worker=True) as (url, pid):
        with urllib.request.urlopen(url + "/healthz") as answer:
            assert answer.status == 200
        ready = time.perf_counter() - started
        time.sleep(4)
        return ready, resident(pid)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    python = taken([sys.executable, "-c", "pass"], rounds)
    help_page = taken([sys.executable, "-m", "reelwright", "--help"], rounds)
    found = [served() for _ in range(rounds)]
    print(f"serve ready: {statistics.median(ready for ready, _ in found):.2f} s (goal 2 s)")
    print(f"--help: {help_page * 1000:.0f} ms, of which the interpreter {python * 1000:.0f} ms (goal 300 ms)")
    print(f"API process at rest: {statistics.median(size for _, size in found):.0f} MB (goal 120 MB)")


if __name__ == "__main__":
    main()
