from __future__ import annotations

import random
import subprocess
import sys
import urllib.request
from pathlib import Path
from uuid import uuid4

import pytest

from reelwright.contract.errors import NotFoundError, ServerError
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage, key_of

SIGNER = Signer(b"0123456789abcdef")


@pytest.fixture(scope="module")
def bucket():
    """A real S3 server (moto's) on loopback with one bucket."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    endpoint = "http://{}:{}".format(*server.get_host_and_port())
    secrets = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", **secrets).create_bucket(Bucket="clips")
    yield Storage.open(
        "s3://clips", Path("unused"), SIGNER, aws_endpoint=endpoint, aws_region="us-east-1", **secrets,
        aws_virtual_hosted_style_request="false", client_options={"allow_http": True},
    )  # fmt: skip
    server.stop()


@pytest.fixture(params=["local", "bucket"])
def either(request, storage):
    return storage if request.param == "local" else request.getfixturevalue("bucket")


def key(name: str = "clip", suffix: str = "mp4") -> str:
    return key_of(str(uuid4()), name, suffix)


def test_what_was_put_comes_back(either, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"film" * 1000)
    where = key()
    stored = either.put(path, where)
    assert (stored.key, stored.size, stored.type) == (where, 4000, "video/mp4")
    assert stored.etag.startswith('"')
    assert either.get(where) == path.read_bytes()
    assert either.head(where) == stored


def test_bytes_can_be_put_too(either):
    where = key("image", "png")
    assert either.put(b"picture", where).type == "image/png"
    assert either.get(where) == b"picture"


def test_the_etag_changes_with_the_content(either):
    where = key()
    assert either.put(b"one", where).etag != either.put(b"three", where).etag


def test_ranges_are_byte_equal(either):
    data = random.Random(1).randbytes(700_000)
    where = key()
    either.put(data, where)
    dice = random.Random(2)
    for _ in range(20):
        start = dice.randrange(len(data))
        end = dice.randrange(start, len(data) + 10_000)
        assert b"".join(either.read(where, start, end)) == data[start:end]


def test_a_large_range_comes_in_pieces(storage):
    where = key()
    storage.put(bytes(2_000_000), where)
    assert max(len(piece) for piece in storage.read(where)) < 1_000_000


def test_who_reads_a_file_that_is_deleted_gets_all_of_it(storage):
    data = bytes(range(256)) * 20_000
    storage.put(data, name := key())
    pieces = storage.read(name, 100)
    first = next(pieces)
    storage.delete(name)
    assert first + b"".join(pieces) == data[100:]


def test_what_is_not_there_is_not_found(either):
    for ask in (either.head, either.get, either.read):
        with pytest.raises(NotFoundError) as caught:
            ask(key())
        assert caught.value.code == "mediaNotFound"


def test_deleting_twice_is_no_fault_and_leaves_nothing(either):
    where = key()
    either.put(b"x", where)
    either.delete(where)
    either.delete(where)
    with pytest.raises(NotFoundError):
        either.head(where)


def test_a_uuid_finds_its_medium(either):
    uuid = str(uuid4())
    either.put(b"x", key_of(uuid, "image", "webp"))
    assert either.find(uuid.upper()).key == f"{uuid}/image.webp"
    assert either.find(str(uuid4())) is None


@pytest.mark.parametrize("bad", [
    "../secret", "a/b.mp4", "/etc/passwd", "", "00000000-0000-4000-8000-000000000000/../x.mp4",
    "00000000-0000-4000-8000-000000000000/x", "00000000-0000-4000-8000-000000000000/x.mp4\n",
])  # fmt: skip
def test_only_keys_of_our_own_shape_are_touched(storage, bad):
    with pytest.raises(ValueError, match="media key"):
        storage.put(b"x", bad)
    with pytest.raises(NotFoundError):
        storage.head(bad)
    storage.delete(bad)
    assert storage.find(bad) is None


def test_a_local_link_leads_back_to_the_key(tmp_path):
    now = [1000.0]
    storage = Storage.open(None, tmp_path, SIGNER, "http://127.0.0.1:1/", clock=lambda: now[0])
    where = key()
    url = storage.url(where, 1060, 1000)
    assert url.startswith(f"http://127.0.0.1:1/media/{where}?exp=1060&sig=")
    assert storage.key_from(url.removeprefix("http://127.0.0.1:1")) == where
    now[0] = 1060.0
    with pytest.raises(NotFoundError) as caught:
        storage.key_from(url.removeprefix("http://127.0.0.1:1"))
    assert caught.value.code == "mediaExpired"


def test_a_bucket_presigns_links_with_the_right_type(bucket):
    where = key("clip", "webm")
    bucket.put(b"film" * 10, where)
    with urllib.request.urlopen(bucket.url(where, 1060, 1000)) as answer:
        assert (answer.read(), answer.headers["Content-Type"]) == (b"film" * 10, "video/webm")


def test_a_bucket_link_is_never_asked_for_longer_than_a_week(bucket):
    assert "X-Amz-Expires=604800" in bucket.url(key(), 9e9, 1000)


def test_a_large_file_reaches_a_bucket_whole(bucket, tmp_path):
    """Over 5 MB it goes in parts."""
    data = random.Random(4).randbytes(12_000_001)
    path = tmp_path / "clip.mp4"
    path.write_bytes(data)
    where = key()
    assert bucket.put(path, where).size == len(data)
    assert b"".join(bucket.read(where, 5_242_000, 5_243_000)) == data[5_242_000:5_243_000]


def test_azure_is_opened_by_its_url_and_signs_without_a_network(tmp_path):
    azure = Storage.open("az://clips", tmp_path, SIGNER, account_name="reel", account_key="c2VjcmV0")
    where = key()
    url = azure.url(where, 1060, 1000)
    assert url.startswith(f"https://reel.blob.core.windows.net/clips/{where}?") and "sig=" in url
    assert not azure.local


def test_a_file_url_is_a_local_folder(tmp_path):
    storage = Storage.open(f"file://{tmp_path}/media", tmp_path / "unused", SIGNER)
    where = key()
    storage.put(b"x", where)
    assert storage.local and (tmp_path / "media" / where).read_bytes() == b"x"


def test_an_unreachable_bucket_is_a_clear_error_without_inner_names(tmp_path):
    storage = Storage.open(
        "s3://clips", tmp_path, SIGNER, aws_endpoint="http://127.0.0.1:9", aws_region="us-east-1",
        aws_access_key_id="k", aws_secret_access_key="s", client_options={"allow_http": True},
        retry_config={"max_retries": 0},
    )  # fmt: skip
    with pytest.raises(ServerError) as caught:
        storage.put(b"x", key())
    assert (caught.value.code, caught.value.message) == ("serviceUnavailable", "The media store can't be reached.")


FILL = """
import resource, signal, sys
from pathlib import Path
from reelwright.contract.errors import ServerError
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
storage = Storage.open(None, Path(sys.argv[1]), Signer(b"0123456789abcdef"))
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    storage.put(bytes(1_000_000), sys.argv[2])
except ServerError as error:
    print(error.status, error.message)
"""


def test_a_full_disk_is_said_clearly_and_leaves_nothing_half_written(tmp_path):
    """A limit on file size stands in for the full disk: the same failing write."""
    run = subprocess.run([sys.executable, "-c", FILL, tmp_path, key()], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "503 The media store is full."
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
