from __future__ import annotations

import io
import random
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image, ImageCms

from reelwright.contract.errors import ValidationError
from reelwright.media import headers, picture
from tests.media.material import file_of, pattern, png_claiming, psnr

WIDTH, HEIGHT = 320, 300


@pytest.fixture
def upright(tmp_path):
    def go(data: bytes, name: str = "in.raw") -> Image.Image:
        (tmp_path / name).write_bytes(data)
        size = picture.upright(tmp_path / name, tmp_path / "out.png", "inputs.frameImages.0")
        with Image.open(tmp_path / "out.png") as made:
            made.load()
            assert (made.format, made.size) == ("PNG", size)
            return made

    return go


def sample(mode: str = "RGB") -> Image.Image:
    return Image.fromarray(pattern(WIDTH, HEIGHT)).convert(mode)


def refused(upright, data: bytes, tmp_path) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        upright(data)
    assert not (tmp_path / "out.png").exists()
    assert not (tmp_path / "out.png.part").exists()
    return caught.value


def test_a_png_keeps_every_pixel(upright):
    assert np.array_equal(np.asarray(upright(file_of(sample()))), pattern(WIDTH, HEIGHT))


@pytest.mark.parametrize(("kind", "options"), [
    ("JPEG", {"quality": 95}), ("JPEG", {"quality": 95, "progressive": True}), ("WEBP", {"quality": 95}),
    ("WEBP", {"lossless": True}),
])  # fmt: skip
def test_jpg_and_webp_are_read(upright, kind, options):
    assert psnr(np.asarray(upright(file_of(sample(), kind, **options))), pattern(WIDTH, HEIGHT)) > 30


def test_the_name_of_the_file_means_nothing(upright):
    assert upright(file_of(sample(), "JPEG"), "in.png").size == (WIDTH, HEIGHT)


@pytest.mark.parametrize(("orientation", "turn"), [
    (2, Image.Transpose.FLIP_LEFT_RIGHT), (3, Image.Transpose.ROTATE_180), (4, Image.Transpose.FLIP_TOP_BOTTOM),
    (5, Image.Transpose.TRANSPOSE), (6, Image.Transpose.ROTATE_270), (7, Image.Transpose.TRANSVERSE),
    (8, Image.Transpose.ROTATE_90),
])  # fmt: skip
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_exif_orientation_is_applied(upright, orientation, turn, kind):
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if kind == "WEBP" else {}
    seen = upright(file_of(sample(), kind, exif=exif, **options))
    assert np.array_equal(np.asarray(seen), np.asarray(sample().transpose(turn)))


def test_nothing_but_pixels_survives(upright, tmp_path):
    from PIL.PngImagePlugin import PngInfo

    exif = Image.Exif()
    exif[0x010F], exif[0x8825] = "SecretCamera", {1: "N"}
    text = PngInfo()
    text.add_text("Comment", "SecretText")
    made = upright(file_of(sample(), exif=exif, pnginfo=text, dpi=(300, 300)))
    assert not made.info
    assert b"Secret" not in (tmp_path / "out.png").read_bytes()


def test_only_the_first_picture_of_an_animation_counts(upright):
    frames = [Image.new("RGB", (WIDTH, HEIGHT), colour) for colour in ("red", "green", "blue")]
    seen = upright(file_of(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True))
    assert seen.convert("RGB").getpixel((5, 5)) == (255, 0, 0)


def test_cmyk_becomes_rgb(upright):
    seen = upright(file_of(sample("CMYK"), "JPEG", quality=95))
    assert seen.mode == "RGB"
    assert psnr(np.asarray(seen), pattern(WIDTH, HEIGHT)) > 28


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA"])
def test_grey_black_and_white_and_palette_become_rgb(upright, mode):
    assert upright(file_of(sample(mode))).mode == "RGB"


def test_sixteen_bit_grey_is_scaled_not_clipped(upright):
    ramp = np.tile(np.linspace(0, 65535, WIDTH).astype(np.uint16), (HEIGHT, 1))
    seen = np.asarray(upright(file_of(Image.fromarray(ramp))))
    assert np.abs(seen[0, :, 0] - np.linspace(0, 255, WIDTH)).max() <= 1


def test_transparency_is_kept_only_where_there_is_some(upright):
    clear = sample("RGBA")
    assert upright(file_of(clear)).mode == "RGB"
    clear.putpixel((3, 4), (10, 20, 30, 0))
    seen = upright(file_of(clear))
    assert (seen.mode, seen.getpixel((3, 4))[3]) == ("RGBA", 0)


def test_a_transparent_palette_colour_is_kept(upright):
    picture_ = sample("P")
    assert upright(file_of(picture_, transparency=picture_.getpixel((0, 0)))).mode == "RGBA"


def test_colours_of_a_wide_profile_are_converted(upright):
    """The same numbers mean another colour in LAB-made profiles; an unusable profile is left out."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert np.array_equal(np.asarray(upright(file_of(sample(), icc_profile=profile))), pattern(WIDTH, HEIGHT))
    assert np.array_equal(np.asarray(upright(file_of(sample(), icc_profile=b"rubbish" * 99))), pattern(WIDTH, HEIGHT))


@pytest.mark.parametrize("size", [(WIDTH, HEIGHT), (4000, 4000)])
def test_a_header_without_its_pixels_is_refused(upright, tmp_path, size):
    error = refused(upright, png_claiming(*size), tmp_path)
    assert (error.code, error.parameter) == ("invalidImage", "inputs.frameImages.0")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_picture_that_is_cut_off_is_refused(upright, tmp_path, kind, share):
    data = file_of(sample(), kind)
    refused(upright, data[: int(len(data) * share)], tmp_path)


def test_a_bomb_is_refused_before_it_is_decoded(upright, tmp_path, monkeypatch):
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("a decoder saw it"))
    bomb = png_claiming(30_000, 30_000, bytes(30_000_000))
    assert len(bomb) < 40_000
    assert "40 megapixels" in refused(upright, bomb, tmp_path).message


def test_pixels_beyond_the_stated_size_are_not_unpacked(upright, tmp_path):
    """300x300 by its header, with 300 MB of rows behind it: the decoder stops where the picture ends."""
    import tracemalloc

    bomb = png_claiming(300, 300, bytes(300_000_000))
    tracemalloc.start()
    try:
        upright(bomb)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_compressed_text_bomb_beside_the_picture_does_no_harm(upright, tmp_path):
    import struct
    import zlib

    data = file_of(sample())
    body = b"Comment\0\0" + zlib.compress(bytes(200_000_000), 9)
    chunk = struct.pack(">I", len(body)) + b"zTXt" + body + struct.pack(">I", zlib.crc32(b"zTXt" + body))
    try:
        assert upright(data[:33] + chunk + data[33:]).size == (WIDTH, HEIGHT)
    except ValidationError as error:
        assert error.code == "invalidImage"


@pytest.mark.parametrize("tail", [b"<script>alert(1)</script>", b"PK\x03\x04" + bytes(50), b"%PDF-1.7"])
def test_what_hangs_behind_a_picture_is_gone(upright, tmp_path, tail):
    upright(file_of(sample()) + tail)
    assert tail not in (tmp_path / "out.png").read_bytes()


def test_a_file_that_says_two_sizes_is_refused(upright, tmp_path):
    """WebP: the outer canvas that the check reads, and the picture inside it."""
    data = bytearray(file_of(sample("RGBA"), "WEBP", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"))
    assert data[12:16] == b"VP8X"
    data[24:27] = (4000 - 1).to_bytes(3, "little")
    refused(upright, bytes(data), tmp_path)


def try_mutations(upright, count: int) -> tuple[int, int]:
    """(taken, refused): every other outcome fails by its exception."""
    dice = random.Random(11)
    sources = [file_of(sample(mode), kind, **options) for mode, kind, options in (
        ("RGB", "PNG", {}), ("P", "PNG", {}), ("RGBA", "PNG", {}), ("RGB", "JPEG", {}),
        ("RGB", "JPEG", {"progressive": True}), ("CMYK", "JPEG", {}), ("RGB", "WEBP", {}),
        ("RGBA", "WEBP", {"lossless": True}),
    )]  # fmt: skip
    taken = 0
    for _ in range(count):
        data = bytearray(dice.choice(sources))
        for _ in range(dice.choice((1, 1, 2, 5, 40))):
            # half of the changes hit the first bytes, where the structure is
            at = dice.randrange(min(len(data), dice.choice((64, len(data)))))
            data[at] = dice.choice((dice.randrange(256), data[at] ^ 1 << dice.randrange(8), 0, 255))
        if dice.random() < 0.1:
            del data[dice.randrange(len(data)) :]
        try:
            upright(bytes(data))
            taken += 1
        except ValidationError:
            pass
    return taken, count - taken


def test_mutated_pictures_are_taken_or_refused(upright):
    taken, refused_ = try_mutations(upright, 300)
    assert taken > 30 and refused_ > 30


@pytest.mark.long
def test_ten_thousand_mutated_pictures_are_taken_or_refused(upright):
    taken, refused_ = try_mutations(upright, 10_000)
    assert taken > 1000 and refused_ > 1000


def test_the_largest_allowed_frame_is_taken(upright):
    data = file_of(Image.new("RGB", (headers.SIDES[1], headers.SIDES[1]), "teal"), "JPEG")
    assert upright(data).getpixel((3999, 3999)) == Image.open(io.BytesIO(data)).getpixel((3999, 3999))


FILL = """
import resource, signal, sys
from pathlib import Path
from reelwright.contract.errors import ServerError
from reelwright.media import picture
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))
try:
    picture.upright(Path(sys.argv[1]) / "in.raw", Path(sys.argv[1]) / "out.png", "p")
except ServerError as error:
    print(error.message)
"""


def test_a_full_disk_is_no_fault_of_the_picture(tmp_path):
    (tmp_path / "in.raw").write_bytes(file_of(sample()))
    run = subprocess.run([sys.executable, "-c", FILL, tmp_path], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "The disk for work in progress is full."
    assert [path.name for path in tmp_path.iterdir()] == ["in.raw"]
