"""One server for all clients; each client's driver reads a job as JSON and prints what its user would have got."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import need
from tests.serving import Server, serving

HERE = Path(__file__).parent
CLIENTS = HERE.parents[1] / ".clients"
SECONDS = 200


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("compat"), REELWRIGHT_LOG_LEVEL="warning") as running:
        yield running


def run_driver(driver: str, server: Server, tasks: dict[str, Any], **more: str) -> dict[str, Any]:
    """Runs one client over `tasks` and gives back what it got: name → {"items": […]} or {"error": {…}}."""
    job = {"http": server.http, "ws": server.ws, "key": "any-key", "tasks": tasks, **more}
    if driver.endswith(".mjs"):
        node = shutil.which("node")
        need(node and (CLIENTS / "node/node_modules/@runware").is_dir(), "the JavaScript clients (make setup-test)")
        script = shutil.copy(HERE / "drivers" / driver, CLIENTS / "node" / driver)
        command = [str(node), str(script)]
    else:
        client = CLIENTS / {"runware_sdk.py": "runware-sdk", "runware_classic.py": "runware"}[driver]
        need((client / "bin/python").exists(), "the Python clients (make setup-test)")
        command = [str(client / "bin/python"), str(HERE / "drivers" / driver)]
    done = subprocess.run(command, input=json.dumps(job), capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])
