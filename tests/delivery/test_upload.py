"""Uploads, to a receiver that misbehaves and to a real S3 server's presigned URL."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import boto3
import pytest
from botocore.config import Config
from moto.server import ThreadedMotoServer

from reelwright.delivery.schedule import UPLOAD
from reelwright.delivery.upload import PIECE, Uploader, headers
from reelwright.media.reach import Reach
from tests.delivery.conftest import Receiver, hanging_up, silent


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A file of several pieces and a bit."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(bytes(range(256)) * (PIECE // 256) * 3 + b"end")
    return path


def uploader(**changes: Any) -> Uploader:
    return Uploader(Reach.LOOPBACK, **{"chance": lambda: 0.5, "quiet": 5.0, **changes})


def test_bytes_type_length_and_no_more(receiver: Receiver, clip: Path):
    receipt = uploader().put(receiver.url + "/k?sig=a%2Fb+c&x=~", clip, "video/mp4", 1)
    ((method, target, sent, body),) = receiver.calls
    assert receipt.delivered
    assert (method, target) == ("PUT", "/k?sig=a%2Fb+c&x=~")
    assert body == clip.read_bytes()
    assert sent == {
        "host": receiver.url.removeprefix("http://"),
        "content-type": "video/mp4",
        "content-length": str(clip.stat().st_size),
    }


def test_azure_wants_to_know_the_kind_of_blob():
    assert headers("https://a.blob.core.windows.net/c/k?sig=x", "video/mp4", 5)["x-ms-blob-type"] == "BlockBlob"
    assert "x-ms-blob-type" not in headers("https://blob.core.windows.net.example/k", "video/mp4", 5)


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_what_may_pass_is_tried_again(receiver: Receiver, clip: Path, status: int):
    receiver.answers = [(status, {})]
    receipt = uploader().put(receiver.url, clip, "video/mp4", 2)
    assert (receipt.delivered, receipt.retry_after) == (False, UPLOAD.waits[1])
    assert uploader().put(receiver.url, clip, "video/mp4", UPLOAD.attempts).given_up


@pytest.mark.parametrize("status", [301, 307, 400, 403, 404])
def test_what_will_not_pass_is_given_up(receiver: Receiver, clip: Path, status: int):
    receiver.answers = [(status, {"location": receiver.url + "/other"})]
    receipt = uploader().put(receiver.url, clip, "video/mp4", 1)
    assert (receipt.given_up, receipt.status) == (True, status)
    assert len(receiver.calls) == 1


@pytest.mark.parametrize("behaviour", [silent, hanging_up])
def test_no_answer_is_tried_again(receiver: Receiver, clip: Path, behaviour: Any):
    receiver.answers = [behaviour]
    receipt = uploader(quiet=0.3).put(receiver.url, clip, "video/mp4", 1)
    assert (receipt.delivered, receipt.status, receipt.retry_after) == (False, None, 5)


def test_private_addresses_are_not_reached_from_a_public_server(receiver: Receiver, clip: Path):
    assert not Uploader(Reach.PUBLIC).put(receiver.url, clip, "video/mp4", 1).delivered
    assert receiver.calls == []


def client_of(url: str) -> Any:
    """An S3 client of the server at `url`."""
    return boto3.client(
        "s3",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
    )


@pytest.fixture(scope="module")
def s3() -> Iterator[Any]:
    """A client of a real S3 server on loopback, with the bucket `clips`."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    client = client_of(f"http://{host}:{port}")
    client.create_bucket(Bucket="clips")
    yield client
    client.close()
    server.stop()


@pytest.mark.parametrize("signed", [{}, {"ContentType": "video/mp4"}], ids=["plain", "type signed"])
def test_a_presigned_s3_url(s3: Any, clip: Path, signed: dict[str, str]):
    key = "folder/my clip+1.mp4"
    url = s3.generate_presigned_url("put_object", Params={"Bucket": "clips", "Key": key, **signed}, ExpiresIn=60)
    assert uploader().put(url, clip, "video/mp4", 1).delivered
    found = s3.get_object(Bucket="clips", Key=key)
    assert found["ContentType"] == "video/mp4"
    assert found["Body"].read() == clip.read_bytes()


def signature_of(method: str, sent_target: str, sent: dict[str, str]) -> str:
    """The signature that S3 computes (Signature Version 4, query form) over a request as it arrived."""
    parts = urlsplit(sent_target)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    del query["X-Amz-Signature"]
    listed = "&".join(f"{quote(key, safe='-_.~')}={quote(query[key], safe='-_.~')}" for key in sorted(query))
    signed = query["X-Amz-SignedHeaders"]
    lines = "".join(f"{name}:{sent[name]}\n" for name in signed.split(";"))
    canonical = f"{method}\n{parts.path}\n{listed}\n{lines}\n{signed}\nUNSIGNED-PAYLOAD"
    scope = query["X-Amz-Credential"].partition("/")[2]
    key = b"AWS4test"
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{query['X-Amz-Date']}\n{scope}\n{digest}"
    return hmac.digest(key, text.encode(), "sha256").hex()


@pytest.mark.parametrize("signed", [{}, {"ContentType": "video/mp4"}], ids=["plain", "type signed"])
def test_the_signature_holds_over_what_arrives(receiver: Receiver, clip: Path, signed: dict[str, str]):
    client = client_of(receiver.url)
    url = client.generate_presigned_url("put_object", Params={"Bucket": "clips", "Key": "a b/ö+~.mp4", **signed})
    client.close()
    assert uploader().put(url, clip, "video/mp4", 1).delivered
    ((method, sent_target, sent, _),) = receiver.calls
    expected = dict(parse_qsl(urlsplit(url).query))["X-Amz-Signature"]
    assert signature_of(method, sent_target, sent) == expected
