"""How far users' URLs may lead: the rules for everything that connects to an address which came from outside."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache
from ipaddress import IPv4Address, ip_network
from socket import inet_aton
from typing import Any

from ssrfguard import DEFAULT_DENIED, AddressTable, Block, Policy, SSRFGuardError
from ssrfguard import Reach as Standing

MAX_REDIRECTS = 3


class Reach(StrEnum):
    """How far a URL that came from a user may lead. Link-local and cloud metadata addresses are in none of them."""

    PUBLIC = "public"
    LOOPBACK = "loopback"  # and this machine itself: for servers that listen on loopback only
    PRIVATE = "private"  # and the operator's own network


_LOOPBACK = ("127.0.0.0/8", "::1/128")
_AWS_METADATA = ip_network("fd00:ec2::/32")
_PRIVATE = (
    *_LOOPBACK, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
    *map(str, ip_network("fc00::/7").address_exclude(_AWS_METADATA)),  # type: ignore[arg-type]
)
_NETWORKS: dict[Reach, tuple[str, ...]] = {Reach.PUBLIC: (), Reach.LOOPBACK: _LOOPBACK, Reach.PRIVATE: _PRIVATE}
_DENIED = AddressTable((
    *DEFAULT_DENIED.blocks,
    Block(ip_network("168.63.129.16/32"), "Azure platform services", "vendor", Standing.DENIED),
    Block(ip_network("::ffff:0:0:0/96"), "IPv4-translated", "RFC7915", Standing.DENIED),
))  # fmt: skip
# below 1024 only the web's own: no asking mail, file or database servers in our name
_PORTS = frozenset({80, 443, *range(1024, 65536)})
# names that no public name server has: RFC 6761, 6762, 8375, ICANN's .internal
_LOCAL_NAMES = (".localhost", ".localdomain", ".local", ".internal", ".home.arpa")


def policy(reach: Reach, redirects: int = MAX_REDIRECTS) -> Policy:
    """The rule set of a reach, for whoever opens connections to users' addresses (deliveries too)."""
    networks: Any = _NETWORKS[reach]
    return Policy(
        denied_networks=_DENIED, allowed_networks=networks, allowed_ports=_PORTS, max_redirects=redirects
    )


def plainly_barred(url: str, reach: Reach) -> bool:
    """Whether a URL can be seen, without a look-up or a connection, to lead where it must not: an address of a barred
    network however it is written, a name that only a local network knows, a barred port or scheme. False promises
    nothing: what a name stands for is checked at every connection. A name and password are let through; receivers may
    want them."""
    rules = _lenient(reach)
    try:
        host = rules.check_url(url).host.rstrip(".").lower()
    except SSRFGuardError:
        return True
    try:
        # as resolvers read it: hexadecimal, octal, fewer than four numbers
        return not rules.permits_address(IPv4Address(inet_aton(host)))
    except OSError:
        pass
    return reach is Reach.PUBLIC and ":" not in host and ("." not in host or host.endswith(_LOCAL_NAMES))


@cache
def _lenient(reach: Reach) -> Policy:
    """Kept: making a policy takes 3 ms."""
    return replace(policy(reach), allow_userinfo=True)
