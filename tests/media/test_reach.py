from __future__ import annotations

import socket
from ipaddress import IPv4Address

import pytest

from reelwright.media.reach import Reach, plainly_barred
from tests.media import hostile

# what is harmless to look at: names that some resolver may know, and a host that an older grammar reads differently
_NAMES = ("nip.invalid", "http://127.0.0.1:PORT\\@example.invalid/")


@pytest.mark.parametrize("url", hostile.GOOD, ids=ascii)
@pytest.mark.parametrize("reach", list(Reach))
def test_good_addresses_pass(url: str, reach: Reach):
    assert not plainly_barred(url, reach)


def test_barred_addresses_are_seen_however_they_are_written(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(socket, "getaddrinfo")  # nothing may be looked up
    urls = [url for url in (*hostile.URLS, *hostile.GENERATED) if not any(name in url for name in _NAMES)]
    passed = [url for url in urls if not plainly_barred(url.replace("PORT", "8080"), Reach.PUBLIC)]
    assert [url for url in passed if not read_as_public(url)] == []
    assert len(passed) < 20


def read_as_public(url: str) -> bool:
    """Whether a resolver reads this as another, public address: 010.0.0.0x1 is 8.0.0.1."""
    return IPv4Address(socket.inet_aton(url.split("/")[2].partition(":")[0])).is_global


def test_a_name_and_password_are_no_fault():
    assert not plainly_barred("https://user:secret@example.com/hook", Reach.PUBLIC)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "0x7f.1", "localhost", "minio"])
def test_this_machine_is_for_servers_that_only_it_can_reach(host: str):
    barred = [plainly_barred(f"http://{host}:8080/x", reach) for reach in (Reach.PUBLIC, Reach.LOOPBACK)]
    assert barred == [True, False]


@pytest.mark.parametrize("host", ["192.168.1.5", "0xc0a80105", "[fd00::1]"])
def test_a_private_network_opens_only_when_the_operator_says_so(host: str):
    barred = [plainly_barred(f"http://{host}:8080/x", reach) for reach in (Reach.LOOPBACK, Reach.PRIVATE)]
    assert barred == [True, False]


@pytest.mark.parametrize("host", ["169.254.169.254", "0xa9fea9fe", "[fd00:ec2::254]", "100.100.100.200", "[fe80::1]"])
def test_metadata_addresses_are_barred_even_then(host: str):
    assert plainly_barred(f"http://{host}/", Reach.PRIVATE)
