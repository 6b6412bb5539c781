from __future__ import annotations

import socket
import time

import pytest

from reelwright.contract.errors import ProviderError, ReelwrightError, ValidationError
from reelwright.media.fetch import Fetcher
from reelwright.media.reach import Reach
from tests.media import hostile
from tests.media.servers import site


@pytest.fixture(scope="module")
def web():
    with site() as served:
        served.pages["/a.png"] = b"picture" * 1000
        yield served


@pytest.fixture(scope="module")
def canary():
    """Listens on every address of this machine: whatever reaches it went where it must not."""
    with site("0.0.0.0") as served:
        yield served


@pytest.fixture
def path(tmp_path):
    return tmp_path / "picture"


LOCAL = Fetcher(Reach.LOOPBACK)


def answering(*addresses: str):
    """A DNS that says the same of every name."""

    def resolver(host, port, *_):
        rows = []
        for address in addresses:
            six = ":" in address
            where = (address, port, 0, 0) if six else (address, port)
            rows.append((socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_STREAM, 6, "", where))
        return rows

    return resolver


def refused(fetcher: Fetcher, url: str, path) -> ReelwrightError:
    with pytest.raises(ReelwrightError) as caught:
        fetcher.fetch(url, path, "inputs.frameImages.0")
    assert not path.exists()
    assert not list(path.parent.iterdir())
    assert caught.value.parameter == "inputs.frameImages.0"
    return caught.value


def test_there_are_enough_hostile_addresses():
    assert len({*hostile.URLS, *hostile.GENERATED}) >= 500


@pytest.mark.parametrize("address", hostile.TARGETS)
def test_no_spelling_of_an_inner_address_is_reached(address, canary, path):
    before = len(canary.asked)
    fetcher = Fetcher(max_seconds=3)
    for host in sorted(hostile.spellings(address)):
        refused(fetcher, f"http://{host}:{canary.port}/", path)
    assert len(canary.asked) == before


@pytest.mark.parametrize("url", hostile.URLS, ids=ascii)
def test_hostile_addresses_are_not_reached(url, canary, path):
    before = len(canary.asked)
    error = refused(Fetcher(max_seconds=3), url.replace("PORT", str(canary.port)), path)
    assert len(canary.asked) == before
    assert "127" not in error.message and str(canary.port) not in error.message


@pytest.mark.parametrize("addresses", hostile.REBOUND, ids=str)
def test_names_that_lead_inside_are_not_reached(addresses, canary, path):
    before = len(canary.asked)
    fetcher = Fetcher(max_seconds=3, resolver=answering(*addresses))
    assert isinstance(refused(fetcher, f"http://innocent.example:{canary.port}/", path), ValidationError)
    assert len(canary.asked) == before


def test_a_name_is_looked_up_once_and_connected_to_as_checked(web, path):
    """DNS rebinding: the second look-up would say something else, so there must be none."""
    asked = []

    def resolver(host, port, *rest):
        asked.append(host)
        return answering("127.0.0.1" if len(asked) == 1 else "169.254.169.254")(host, port)

    Fetcher(Reach.LOOPBACK, resolver=resolver).fetch(web.url("/a.png", "once.example"), path, "p")
    assert asked == ["once.example"]


@pytest.mark.parametrize("target", [
    "http://0.0.0.0:PORT/x", "http://[::ffff:127.0.0.1]:PORT/x", "http://0:PORT/x", "http://169.254.169.254/latest/",
    "http://10.0.0.1:PORT/", "http://[fd00:ec2::254]/", "file:///etc/passwd", "gopher://127.0.0.1:PORT/x",
    "//0.0.0.0:PORT/x", "http://user:secret@0.0.0.0:PORT/",
])  # fmt: skip
def test_redirects_are_checked_like_first_addresses(target, web, canary, path):
    before = len(canary.asked)
    refused(LOCAL, web.url("/to/" + target.replace("PORT", str(canary.port))), path)
    assert len(canary.asked) == before


def test_three_redirects_are_followed_and_no_more(web, path):
    LOCAL.fetch(web.url("/again/3"), path, "p")
    assert path.read_bytes() == b"at last"
    path.unlink()
    assert "redirects" in refused(LOCAL, web.url("/again/4"), path).message


def test_a_file_comes_whole(web, path):
    assert LOCAL.fetch(web.url("/a.png"), path, "p") == 7000
    assert path.read_bytes() == b"picture" * 1000
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("where", ["/endless/", "/lie/"])
def test_too_much_is_not_taken(web, path, where):
    error = refused(Fetcher(Reach.LOOPBACK, max_bytes=100_000), web.url(where), path)
    assert isinstance(error, ProviderError)
    assert (error.code, "100,000" in error.message) == ("downloadFailed", True)


@pytest.mark.parametrize("where", ["/drip/", "/drip_headers/", "/stall/"])
def test_the_time_is_counted_over_everything(web, path, where):
    start = time.monotonic()
    error = refused(Fetcher(Reach.LOOPBACK, max_seconds=0.4), web.url(where), path)
    assert "0.4 seconds" in error.message
    assert time.monotonic() - start < 3


def test_a_name_server_that_never_answers_counts_too(path):
    def resolver(*_):
        time.sleep(4)
        return []

    start = time.monotonic()
    error = refused(Fetcher(max_seconds=0.3, resolver=resolver), "http://slow.example/", path)
    assert "seconds" in error.message
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("status", [201, 204, 400, 401, 404, 500])
def test_only_200_is_success_and_the_answer_is_not_shown(web, path, status):
    message = refused(LOCAL, web.url(f"/status/{status}"), path).message
    assert str(status) in message
    assert "secret" not in message


def test_a_compressed_answer_is_not_unpacked(web, path):
    LOCAL.fetch(web.url("/zipped/"), path, "p")
    assert path.read_bytes() == b"not really gzip"


def test_a_dead_server_is_a_failed_download(path):
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    error = refused(LOCAL, f"http://127.0.0.1:{port}/", path)
    assert error.code == "downloadFailed"
    assert error.message == "The file could not be downloaded: the server can't be reached."


def test_a_proxy_of_the_environment_is_not_used(web, path, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert LOCAL.fetch(web.url("/a.png"), path, "p") == 7000
