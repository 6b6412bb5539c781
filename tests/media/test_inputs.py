from __future__ import annotations

from uuid import uuid4

import numpy as np
import pytest
from PIL import Image

from reelwright.contract.errors import NotFoundError, ProviderError, ValidationError
from reelwright.contract.shot import FrameImage
from reelwright.media.encode import encode
from reelwright.media.fetch import Fetcher
from reelwright.media.inputs import Assets, fitted, gather
from reelwright.media.reach import Reach
from reelwright.media.storage import key_of
from tests.media.material import file_of, footage, pattern, psnr
from tests.media.servers import site

FETCHER = Fetcher(Reach.LOOPBACK)


@pytest.fixture(scope="module")
def web():
    with site() as served:
        served.pages["/wide.jpg"] = file_of(Image.fromarray(pattern(640, 360)), "JPEG", quality=95)
        served.pages["/text.png"] = b"<html>no picture</html>"
        yield served


@pytest.fixture
def stored(storage):
    """Puts a picture of this size into storage and gives its UUID."""

    def put(width: int, height: int) -> str:
        uuid = str(uuid4())
        storage.put(file_of(Image.fromarray(pattern(width, height))), key_of(uuid, "image", "png"))
        return uuid

    return put


def size(path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def test_a_shot_without_pictures_stays_as_it_is(make_shot, storage, tmp_path):
    shot = make_shot(fit_image=True)
    assert gather(shot, tmp_path / "work", storage, FETCHER) == (shot, Assets())


def test_pictures_come_from_storage_and_from_the_web(make_shot, storage, stored, web, tmp_path):
    images = (FrameImage(stored(400, 300), "first"), FrameImage(web.url("/wide.jpg"), "last"))
    shot, assets = gather(make_shot(images=images), tmp_path / "work", storage, FETCHER)
    assert (size(assets.first), size(assets.last)) == ((400, 300), (640, 360))
    assert psnr(np.asarray(Image.open(assets.last)), pattern(640, 360)) > 30
    assert shot.width == 360
    assert sorted(path.name for path in (tmp_path / "work").iterdir()) == ["first.png", "last.png"]


def test_a_last_picture_alone_is_the_last(make_shot, storage, stored, tmp_path):
    _, assets = gather(make_shot(images=(FrameImage(stored(300, 300), "last"),)), tmp_path, storage, FETCHER)
    assert assets.first is None and assets.last is not None


def test_gathering_twice_does_no_harm(make_shot, storage, stored, tmp_path):
    shot = make_shot(images=(FrameImage(stored(300, 400), "first"),), fit_image=True)
    assert gather(shot, tmp_path, storage, FETCHER) == gather(shot, tmp_path, storage, FETCHER)


@pytest.mark.parametrize(("picture", "tier", "size"), [
    ((1920, 1080), "720p", (1280, 720)), ((1080, 1920), "720p", (720, 1280)), ((1000, 1000), "540p", (540, 540)),
    ((1000, 750), "360p", (480, 360)), ((750, 1000), "1080p", (1080, 1440)), ((3000, 1000), "1080p", (1920, 1080)),
    ((1000, 4000), "360p", (360, 640)), ((1024, 1000), "720p", (720, 720)), ((1150, 1000), "720p", (720, 720)),
])  # fmt: skip
def test_the_shape_of_the_picture_chooses_the_size_in_its_tier(make_shot, picture, tier, size):
    shot = fitted(make_shot(fit_image=True, resolution=tier), *picture)
    assert ((shot.width, shot.height), shot.fit_image) == (size, False)


def test_the_first_picture_as_it_is_seen_decides(make_shot, storage, tmp_path):
    """Turned by EXIF: stored 640x360, seen 360x640."""
    exif = Image.Exif()
    exif[0x0112] = 6
    uuid = str(uuid4())
    storage.put(file_of(Image.fromarray(pattern(640, 360)), "JPEG", exif=exif), key_of(uuid, "image", "jpg"))
    shot, _ = gather(make_shot(images=(FrameImage(uuid, "first"),), fit_image=True), tmp_path, storage, FETCHER)
    assert (shot.width, shot.height) == (360, 640)


@pytest.mark.parametrize(("position", "index"), [("first", 15), ("last", 0)])
def test_an_earlier_result_lends_the_frame_where_the_clips_meet(make_shot, storage, tmp_path, position, index):
    take = encode(footage(width=320, height=320), tmp_path / "clip.mp4", make_shot(), lambda fraction: None)
    uuid = str(uuid4())
    storage.put(take.path, key_of(uuid, "clip", "mp4"))
    _, assets = gather(make_shot(images=(FrameImage(uuid, position),)), tmp_path / "work", storage, FETCHER)
    seen = np.asarray(Image.open(getattr(assets, position)))
    assert psnr(seen, pattern(320, 320, index)) > 33


def refused(kind, make_shot, storage, tmp_path, *sources: str):
    images = tuple(FrameImage(source, position) for source, position in zip(sources, ("first", "last"), strict=False))
    with pytest.raises(kind) as caught:
        gather(make_shot(images=images), tmp_path / "work", storage, FETCHER)
    return caught.value


def test_the_error_names_the_picture_that_is_wrong(make_shot, storage, stored, web, tmp_path):
    error = refused(ValidationError, make_shot, storage, tmp_path, stored(300, 300), web.url("/text.png"))
    assert (error.code, error.parameter) == ("invalidImage", "inputs.frameImages.1")
    assert [path.name for path in (tmp_path / "work").iterdir()] == ["first.png"]


def test_a_small_picture_is_refused(make_shot, storage, stored, tmp_path):
    assert "299x300" in refused(ValidationError, make_shot, storage, tmp_path, stored(299, 300)).message


def test_a_missing_upload_is_not_found(make_shot, storage, tmp_path):
    error = refused(NotFoundError, make_shot, storage, tmp_path, str(uuid4()))
    assert (error.code, error.parameter) == ("mediaNotFound", "inputs.frameImages.0")


def test_a_missing_page_is_a_failed_download(make_shot, storage, web, tmp_path):
    assert refused(ProviderError, make_shot, storage, tmp_path, web.url("/no.png")).code == "downloadFailed"


def test_a_path_is_never_taken_for_a_source(make_shot, storage, tmp_path):
    for path in ("/etc/passwd", "../../etc/passwd"):
        error = refused(NotFoundError, make_shot, storage, tmp_path, path)
        assert (error.code, error.parameter) == ("mediaNotFound", "inputs.frameImages.0")
