"""Progress bars on the terminal; none where nobody looks."""

from __future__ import annotations

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from reelwright.engines.base import Report


class Bars:
    """A bar for each clip, on stderr: stdout carries paths only."""

    def __init__(self, silent: bool) -> None:
        columns = (
            TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"), TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        console = Console(stderr=True)
        self._progress = Progress(*columns, console=console, disable=silent or not sys.stderr.isatty())

    def __enter__(self) -> Bars:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def bar(self, name: str) -> Report:
        """A report that moves the bar of this clip, 0..1."""
        task = self._progress.add_task(name, total=1.0)

        def report(fraction: float) -> None:
            self._progress.update(task, completed=fraction)

        return report
