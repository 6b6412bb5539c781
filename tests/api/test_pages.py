"""Health, metrics, schema, OpenAPI: what machines ask beside the wire."""

from __future__ import annotations

import time

import httpx
import jsonschema
import pytest
from openapi_spec_validator import validate

from reelwright.contract import schema
from tests.api.conftest import video


def test_alive(server):
    assert httpx.get(server.url + "/healthz").json() == {"status": "ok"}


def test_ready_once_a_worker_gave_a_sign_of_life(server):
    ends = time.monotonic() + 30
    while (answer := httpx.get(server.url + "/readyz")).status_code == 503 and time.monotonic() < ends:
        time.sleep(0.1)
    assert answer.json() == {"status": "ok", "checks": {"database": "ok", "storage": "ok", "worker": "ok"}}


def test_metrics_count_what_happened(server):
    def page():
        return httpx.get(server.url + "/metrics").text

    def value(line):
        return next((float(row.split()[-1]) for row in page().splitlines() if row.startswith(line)), 0.0)

    name = 'reelwright_wire_tasks_total{{kind="videoInference",outcome="{}"}}'
    taken, refused = name.format("ok"), name.format("error")
    before = value(taken), value(refused)
    server.post([video(), video(duration=6)])
    assert (value(taken), value(refused)) == (before[0] + 1, before[1] + 1)
    assert value("reelwright_queue_depth") >= 0
    assert value('reelwright_results{state="succeeded"}') >= 0 and "reelwright_results{" in page()
    assert value('reelwright_request_seconds_count{transport="http"}') > 0


def test_metrics_tell_of_the_worker_process_too(server):
    server.finished(server.submit())
    page = httpx.get(server.url + "/metrics").text
    assert 'reelwright_results_ended_total{state="succeeded"}' in page
    edges = [row for row in page.splitlines() if row.startswith('reelwright_step_seconds_bucket{le="')]
    for step in ("gather", "film", "screen", "seal", "keep"):
        assert any(f'step="{step}"' in row for row in edges)
    assert 'reelwright_step_seconds_bucket{le="+Inf",step="film"}' in page
    assert 'reelwright_step_seconds_count{step="film"}' in page


def test_metrics_are_not_named_by_clients(server):
    server.post([{"taskType": "evil-kind"}])
    assert "evil-kind" not in httpx.get(server.url + "/metrics").text


def test_the_schema_is_the_contracts(server):
    published = httpx.get(server.url + "/v1/models/pixverse-v4/schema.json").json()
    assert published == schema.model_schema()
    jsonschema.validate(video(), published)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(video(duration=6), published)


def test_openapi_is_valid_and_its_task_schema_accepts_our_tasks(server):
    document = httpx.get(server.url + "/openapi.json").json()
    validate(document)
    assert set(document["paths"]["/v1"]["post"]["responses"]) >= {"200", "400", "401", "404", "429", "500", "503"}
    jsonschema.validate(video(), document["components"]["schemas"]["VideoInference"])


def test_pages_allow_nothing_from_elsewhere(server):
    policy = httpx.get(server.url + "/").headers["content-security-policy"]
    assert policy.startswith("default-src 'self'") and "unsafe" not in policy
