from __future__ import annotations

import random
import subprocess
import sys

import pytest
from PIL import Image

from reelwright.contract.errors import ValidationError
from reelwright.media import headers
from tests.media.material import file_of, pattern, png_claiming

KINDS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP", "gif": "GIF", "bmp": "BMP"}


def picture(width: int = 320, height: int = 310, kind: str = "PNG", **options) -> bytes:
    return file_of(Image.fromarray(pattern(width, height)), kind, **options)


@pytest.mark.parametrize("kind", KINDS)
def test_kind_and_size_come_from_the_content(kind):
    assert headers.read(picture(320, 310, KINDS[kind])) == headers.Header(kind, 320, 310)


@pytest.mark.parametrize("options", [
    {"kind": "WEBP", "lossless": True}, {"kind": "WEBP", "exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"},
    {"kind": "JPEG", "progressive": True}, {"kind": "JPEG", "icc_profile": b"p" * 200_000, "comment": b"c" * 60_000},
    {"kind": "JPEG", "optimize": True, "restart_marker_rows": 1},
], ids=str)  # fmt: skip
def test_all_ways_to_write_a_kind_are_read(options):
    header = headers.read(picture(333, 301, **options))
    assert (header.width, header.height) == (333, 301)


@pytest.mark.parametrize("data", [
    b"", b"x", b"not a picture at all, but text", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7 ...",
    b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"RIFF\0\0\0\0WAVEfmt ", b"GIF89a", b"BM",
    b"\0\0\0\x1cftypheic", b"II*\0" + bytes(100), b"\xff\xd8\xff\xda" + bytes(100), b"\xff\xd8" + b"\xff" * 10_000,
], ids=ascii)  # fmt: skip
def test_anything_else_is_no_picture(data):
    assert headers.read(data) is None


@pytest.mark.parametrize(("width", "height", "fits"), [
    (300, 300, True), (4000, 300, True), (299, 300, False), (300, 4001, False), (4001, 4001, False), (0, 300, False),
])  # fmt: skip
def test_the_sides_of_a_frame_are_300_to_4000(width, height, fits):
    data = png_claiming(width, height)
    if fits:
        assert headers.check(data, "p").width == width
        return
    with pytest.raises(ValidationError) as caught:
        headers.check(data, "inputs.frameImages.1")
    assert (caught.value.code, caught.value.parameter) == ("invalidImage", "inputs.frameImages.1")


def test_no_upload_is_over_40_megapixels():
    assert headers.check(png_claiming(8000, 5000), "image", frame=False)
    with pytest.raises(ValidationError, match="40 megapixels"):
        headers.check(png_claiming(8001, 5000), "image", frame=False)
    with pytest.raises(ValidationError, match="40 megapixels"):
        headers.check(png_claiming(2**31 - 1, 2**31 - 1), "image")


@pytest.mark.parametrize("kind", ["GIF", "BMP"])
def test_some_kinds_may_be_uploaded_but_are_no_frames(kind):
    data = picture(kind=kind)
    assert headers.check(data, "image", frame=False)
    with pytest.raises(ValidationError, match="PNG, JPG, WEBP"):
        headers.check(data, "image")


def test_more_than_20_megabytes_are_refused():
    data = picture()
    assert headers.check(data + bytes(headers.MAX_BYTES - len(data)), "image")
    with pytest.raises(ValidationError, match="at most"):
        headers.check(data + bytes(headers.MAX_BYTES - len(data) + 1), "image")


def test_mutated_headers_never_break_the_reader():
    dice = random.Random(3)
    sources = [picture(kind=kind)[:600] for kind in KINDS.values()]
    known = 0
    for _ in range(5_000):
        data = bytearray(dice.choice(sources))
        for _ in range(dice.randrange(1, 8)):
            data[dice.randrange(min(64, len(data)))] = dice.randrange(256)
        header = headers.read(bytes(data[: dice.randrange(len(data))]))
        assert header is None or (header.kind in KINDS and header.width >= 0 <= header.height), header
        known += header is not None
    assert 500 < known < 4_500, "some mutations must leave a picture and some must not"


def test_the_check_loads_no_decoder():
    """The API process stays small: neither Pillow nor NumPy, OpenCV or PyAV comes in with what it needs of media."""
    ours = ", ".join(f"reelwright.media.{name}" for name in ("headers", "storage", "signing", "fetch", "inputs"))
    heavy = ("PIL", "numpy", "cv2", "av", "numba", "scipy", "onnxruntime")
    code = f"import sys, {ours}; print([name for name in {heavy} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
