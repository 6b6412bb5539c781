"""The four ways to name a picture."""

from __future__ import annotations

import base64

import pytest

from reelwright.contract import images
from reelwright.contract.errors import ValidationError
from tests.contract.cases import DATA_URI, PICTURE
from tests.contract.samples import UUID

RAW = bytes(range(90))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (UUID, "uuid"),
        ("https://a.example/b.png", "url"),
        ("HTTP://a.example", "url"),
        (DATA_URI, "data-uri"),
        (DATA_URI.replace("image/png", "image/jpeg;charset=utf-8"), "data-uri"),
        (DATA_URI.replace("image/png", ""), "data-uri"),
        (PICTURE, "base64"),
        (base64.b64encode(bytes(91)).decode(), "base64"),
        (base64.b64encode(bytes(91)).decode().rstrip("="), "base64"),
    ],
)
def test_forms(text: str, form: str):
    assert images.form_of(text) == form


@pytest.mark.parametrize(
    "text",
    ["", "cat.png", "/etc/passwd", "file:///etc/passwd", "data:image/png;base64,", "data:text/html;base64," + PICTURE,
     "data:image/svg+xml;base64," + PICTURE, PICTURE + "===", PICTURE + "A", PICTURE.replace("A", "-"), "A" * 31,
     "http:///b", "ä" * 40],
)  # fmt: skip
def test_nothing_else_is_a_picture(text: str):
    with pytest.raises(ValidationError) as caught:
        images.form_of(text)
    assert caught.value.code == "invalidImage"


def test_twenty_megabytes_and_no_more():
    most = "A" * (images.MAX_IMAGE_BYTES // 3 * 4)
    assert images.form_of(most) == "base64"
    for more in (most + "AAAA" * 4, most * 2):
        with pytest.raises(ValidationError) as caught:
            images.form_of(more)
        assert caught.value.code == "valueTooLarge"


@pytest.mark.parametrize("text", [PICTURE, DATA_URI, PICTURE.rstrip("="), PICTURE[:50] + "\r\n " + PICTURE[50:]])
def test_the_bytes_inside(text: str):
    assert images.inline_bytes(text) == RAW


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("http://a", True),
        ("https://a.example:8443/p?q=%20#f", True),
        ("http://[::1]:80/", True),
        ("http://a.example/\n", False),
        ("//a.example", False),
        ("http://:80/", False),
        ("http://a:b/", False),
        ("javascript:alert(1)", False),
        ("http://a/" + "x" * 9000, False),
    ],
)
def test_web_urls(url: str, good: bool):
    assert images.is_web_url(url) is good
