"""The playground in a real browser: what a maker does, from prompt to clip."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from tests.api.browser import BROWSER, opened
from tests.conftest import need

CURL = "document.getElementById('curl').textContent"


@pytest.fixture(scope="module")
def page(server, tmp_path_factory):
    need(BROWSER, "chromium")
    with opened(server.url, tmp_path_factory.mktemp("profile")) as found:
        found.until("document.querySelectorAll('#camera option').length > 1")
        yield found
        shots = os.environ.get("REELWRIGHT_SCREENSHOTS")
        if shots:
            found.picture(Path(shots) / "playground.png")


def choose(page, row, text):
    page.run(f"[...document.querySelectorAll('#{row} button')].find((b) => b.textContent === '{text}').click()")


def test_lists_come_from_the_schema(page):
    assert page.run("document.querySelectorAll('#camera option').length") == 22
    assert page.run("document.querySelectorAll('#effect option').length") == 21
    assert page.run("[...document.querySelectorAll('#shape button')].map((b) => b.textContent).join()") == (
        "as the picture,16:9,4:3,1:1,3:4,9:16"
    )


def test_from_a_prompt_to_a_clip(page):
    page.run("document.getElementById('prompt').value = 'a red kite over dunes'")
    choose(page, "tier", "360p")
    choose(page, "results", "2")
    assert page.until("document.getElementById('price').textContent") == "$0.225"
    page.run("document.getElementById('go').click()")
    page.until("document.querySelectorAll('.take video').length === 2")
    page.until("[...document.querySelectorAll('.take video')].every((v) => v.readyState >= 2 && v.videoWidth === 640)")
    assert page.run("document.querySelector('#fault').hidden")


def test_a_picture_is_uploaded_and_used(page, picture, tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(base64.b64decode(picture.partition(",")[2]))
    choose(page, "tier", "360p")
    page.choose_file("#first input", path)
    page.until("document.querySelectorAll('#first.full').length")
    page.until(f"{CURL}.includes('frameImages')")
    curl = page.run(CURL)
    assert '"resolution": "360p"' in curl and '"width"' not in curl
    page.run("document.querySelector('#first button').click()")
    assert "frameImages" not in page.run(CURL)


def test_an_effect_takes_the_place_of_a_camera_movement(page):
    for name, value in (("camera", "crane_up"), ("effect", "hug your love")):
        page.run(f"document.getElementById('{name}').value = '{value}'")
        page.run(f"document.getElementById('{name}').dispatchEvent(new Event('change', {{bubbles: true}}))")
    assert page.run("document.getElementById('camera').value") == ""
    curl = page.run(CURL)
    assert '"effect": "hug your love"' in curl and "cameraMovement" not in curl


def test_the_page_never_complains(page):
    assert page.complaints == []


def test_the_page_of_the_api(server, tmp_path):
    need(BROWSER, "chromium")
    with opened(server.url + "/docs", tmp_path) as docs:
        docs.until("document.querySelectorAll('h2').length > 10")
        assert "providerSettings.pixverse.cameraMovement" in docs.run("document.body.innerText")
        assert docs.complaints == []
