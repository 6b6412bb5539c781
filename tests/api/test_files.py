"""Media links over HTTP: ranges, conditions, types, expiry."""

from __future__ import annotations

import random
import time

import httpx
import pytest

from reelwright.media.signing import Signer


@pytest.fixture(scope="module")
def clip(server):
    """The link of a finished clip, and its bytes as they lie on disk."""
    (item,) = server.finished(server.submit())["data"]
    (path,) = (server.data / "media" / item["videoUUID"]).iterdir()
    return item["videoURL"], path.read_bytes()


def test_the_whole_file(clip):
    url, data = clip
    answer = httpx.get(url)
    assert answer.content == data
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["content-disposition"].startswith('inline; filename="')


def test_head_says_the_same_without_the_bytes(clip):
    url, data = clip
    answer = httpx.head(url)
    assert answer.content == b"" and int(answer.headers["content-length"]) == len(data)
    assert answer.headers["etag"] == httpx.get(url).headers["etag"]


def test_random_ranges_are_byte_equal(clip):
    url, data = clip
    chance = random.Random(4)
    with httpx.Client() as client:
        for _ in range(150):
            first = chance.randrange(len(data))
            last = chance.randrange(first, len(data) + 50)
            whole = (f"{first}-{last}", data[first : last + 1])
            header, expected = chance.choice([whole, (f"{first}-", data[first:]), (f"-{last + 1}", data[-last - 1 :])])
            answer = client.get(url, headers={"Range": f"bytes={header}"})
            assert answer.status_code == 206 and answer.content == expected, header
            assert answer.headers["content-range"].endswith(f"/{len(data)}")


def test_a_range_beyond_the_end(clip):
    url, data = clip
    answer = httpx.get(url, headers={"Range": f"bytes={len(data)}-"})
    assert answer.status_code == 416 and answer.headers["content-range"] == f"bytes */{len(data)}"


def test_conditions(clip):
    url, data = clip
    tag = httpx.get(url).headers["etag"]
    assert httpx.get(url, headers={"If-None-Match": tag}).status_code == 304
    assert httpx.get(url, headers={"If-None-Match": '"other"'}).status_code == 200
    span = {"Range": "bytes=0-9"}
    assert httpx.get(url, headers={**span, "If-Range": tag}).content == data[:10]
    assert httpx.get(url, headers={**span, "If-Range": '"other"'}).content == data


@pytest.mark.parametrize("change", [("sig=", "sig=0"), ("exp=1", "exp=2"), ("/clip", "/clap"), ("?exp", "?x=1&exp")])
def test_a_changed_link_leads_nowhere(clip, change):
    answer = httpx.get(clip[0].replace(*change, 1))
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "mediaNotFound"


def test_links_end_on_the_second(server, clip):
    key = clip[0].split("/media/")[1].split("?")[0]
    signer = Signer((server.data / "signing.key").read_bytes())
    ends = time.time() + 1
    url = server.url + signer.target(key, ends)
    assert httpx.get(url).status_code == 200
    while time.time() <= int(ends) + 1.01:
        time.sleep(0.05)
    answer = httpx.get(url)
    assert answer.status_code == 404 and answer.json()["error"]["code"] == "mediaExpired"


@pytest.mark.parametrize(("kind", "type"), [("WEBM", "video/webm"), ("MOV", "video/quicktime")])
def test_types(server, kind, type):
    (item,) = server.finished(server.submit(outputFormat=kind))["data"]
    answer = httpx.head(item["videoURL"])
    assert answer.headers["content-type"] == type
    assert item["videoURL"].split("?")[0].endswith(kind.lower())


def test_methods_that_change_something_are_refused(clip):
    assert httpx.delete(clip[0]).status_code == 405
