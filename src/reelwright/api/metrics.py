"""What Prometheus may ask at /metrics. One registry per application; what all processes counted in the
database is read when it is asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.utils import floatToGoString

from reelwright.jobs.tally import Figures

log = logging.getLogger(__name__)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 120)


class Metrics:
    """Counters of this process, and what all processes counted in the database. figures: reads the latter."""

    def __init__(self, figures: Callable[[], Figures]) -> None:
        self._registry = CollectorRegistry()
        self._tasks = Counter(
            "reelwright_wire_tasks", "Task objects by kind and outcome.", ("kind", "outcome"), registry=self._registry
        )
        self._seconds = Histogram(
            "reelwright_request_seconds", "Time to answer a request.", ("transport",), buckets=_BUCKETS,
            registry=self._registry,
        )
        self.sockets = Gauge("reelwright_sockets", "Open WebSockets.", registry=self._registry)
        self._registry.register(_Rows(figures))
        # children are looked up once: labels() takes a lock and a dictionary for every call
        self._http = self._seconds.labels("http")
        self._socket = self._seconds.labels("websocket")
        self._children: dict[tuple[str, str], Counter] = {}

    def task(self, kind: str, outcome: str) -> None:
        """Counts one task object; kind must come from our own table of tasks, never from the client."""
        child = self._children.get((kind, outcome))
        if child is None:
            child = self._children[kind, outcome] = self._tasks.labels(kind, outcome)
        child.inc()

    def http(self, seconds: float) -> None:
        self._http.observe(seconds)

    def frame(self, seconds: float) -> None:
        self._socket.observe(seconds)

    def page(self) -> bytes:
        """The text that Prometheus reads."""
        return generate_latest(self._registry)


class _Rows:
    """What is read from the database at the moment of asking: true for all processes together."""

    def __init__(self, figures: Callable[[], Figures]) -> None:
        self._figures = figures

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        up = GaugeMetricFamily("reelwright_database_up", "Whether the database answers.")
        try:
            figures = self._figures()
        except Exception as fault:  # noqa: BLE001 - whatever it is, the other figures are still true
            log.warning("results can't be counted: %s", type(fault).__name__)
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield from _results(figures)
        yield _steps(figures)


def _results(figures: Figures) -> Iterator[Metric]:
    states = GaugeMetricFamily("reelwright_results", "Results by state.", labels=["state"])
    for state, count in figures.states.items():
        states.add_metric([state], count)
    yield states
    yield GaugeMetricFamily("reelwright_queue_depth", "Results that wait.", value=figures.states.get("waiting", 0))
    ended = CounterMetricFamily("reelwright_results_ended", "Results by the state they ended in.", labels=["state"])
    for state, count in figures.ended.items():
        ended.add_metric([state], count)
    yield ended


def _steps(figures: Figures) -> Metric:
    family = HistogramMetricFamily("reelwright_step_seconds", "Time that a step of a result took.", labels=["step"])
    for step, times in figures.steps.items():
        buckets = [(floatToGoString(edge), count) for edge, count in times.buckets]
        family.add_metric([step], buckets, times.seconds)
    return family
