"""The snippets of examples/ run as they stand, against a real server."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import httpx

from tests.compat.conftest import CLIENTS, SECONDS
from tests.conftest import need
from tests.serving import Server

EXAMPLES = Path(__file__).parents[2] / "examples"
PROMPT = "A lighthouse by the sea at dusk"


def printed(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, cwd=folder)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


def test_python_snippet_prints_a_link_to_a_clip(server: Server, tmp_path: Path):
    python = CLIENTS / "runware-sdk/bin/python"
    need(python.exists(), "runware-sdk (make setup-test)")
    url = printed([str(python), str(EXAMPLES / "client.py"), server.url, PROMPT], tmp_path)
    assert httpx.get(url).headers["Content-Type"] == "video/mp4"


def test_javascript_snippet_prints_a_link_to_a_clip(server: Server, tmp_path: Path):
    node = shutil.which("node")
    need(node and (CLIENTS / "node/node_modules/@runware").is_dir(), "the JavaScript clients (make setup-test)")
    script = shutil.copy(EXAMPLES / "client.mjs", CLIENTS / "node" / "client.mjs")
    url = printed([str(node), str(script), server.ws, PROMPT], tmp_path)
    assert httpx.get(url).headers["Content-Type"] == "video/mp4"


def test_curl_snippet_downloads_a_clip(server: Server, tmp_path: Path):
    need(shutil.which("curl"), "curl")
    assert printed(["sh", str(EXAMPLES / "curl.sh"), server.url], tmp_path).endswith("clip.mp4")
    assert (tmp_path / "clip.mp4").read_bytes()[4:8] == b"ftyp"
