"""Fetches what users point at, and nothing that they must not reach.

`ssrfguard` resolves a name once, checks every answer and connects to the checked address; each redirect goes the same
way. On top of that come our own caps: bytes, seconds in all, redirects."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import httpx
from ssrfguard import DEFAULT_DENIED, AddressTable, Block, Policy, SSRFGuardError, TooManyRedirectsError
from ssrfguard import Reach as Standing
from ssrfguard.httpx import AsyncClient

from reelwright.contract.errors import ProviderError, ReelwrightError, ValidationError
from reelwright.media import disk
from reelwright.media.lookup import patient

MAX_BYTES = 20 * 1024 * 1024
MAX_SECONDS = 10.0
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


def policy(reach: Reach, redirects: int = MAX_REDIRECTS) -> Policy:
    """The rule set of a reach, for whoever opens connections to users' addresses (deliveries too)."""
    networks: Any = _NETWORKS[reach]
    return Policy(
        denied_networks=_DENIED, allowed_networks=networks, allowed_ports=_PORTS, max_redirects=redirects
    )


@dataclass(frozen=True)
class Fetcher:
    """Downloads into files. max_seconds: for everything together. resolver: stands in for socket.getaddrinfo."""

    reach: Reach = Reach.PUBLIC
    max_bytes: int = MAX_BYTES
    max_seconds: float = MAX_SECONDS
    resolver: Any = None

    @cached_property
    def policy(self) -> Policy:
        return policy(self.reach)

    def check(self, url: str, parameter: str) -> None:
        """Refuses, without any connection or look-up, a URL that could never be fetched. Raises ValidationError."""
        try:
            self.policy.check_url(url)
        except SSRFGuardError:
            raise _refused(parameter) from None

    def fetch(self, url: str, path: Path, parameter: str) -> int:
        """Writes the body to `path`, whole or not at all, and gives its size in bytes. Not for use in an event loop.

        Raises ValidationError where the URL may not be reached, ProviderError(downloadFailed) where it could not be;
        neither says what stands at a refused address."""
        part = path.with_name(path.name + ".part")
        try:
            size = asyncio.run(asyncio.wait_for(self._download(url, part), self.max_seconds))
            part.replace(path)
            return size
        except ReelwrightError:
            raise
        except TooManyRedirectsError:
            raise _failed(parameter, f"the address redirects more than {MAX_REDIRECTS} times") from None
        except SSRFGuardError:
            raise _refused(parameter) from None
        except (TimeoutError, httpx.TimeoutException):
            raise _failed(parameter, f"it took longer than {self.max_seconds:g} seconds") from None
        except _TooLarge:
            raise _failed(parameter, f"it is larger than {self.max_bytes:,} bytes") from None
        except _Status as status:
            raise _failed(parameter, f"the server answered with status {status}") from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError, OSError, ValueError):
            raise _failed(parameter, "the server can't be reached") from None
        finally:
            part.unlink(missing_ok=True)

    async def _download(self, url: str, path: Path) -> int:
        """Bytes written. Compressed answers are not asked for: the cap then counts what the server sends."""
        self.policy.check_url(url)
        headers = {"Accept": "image/*,*/*;q=0.5", "Accept-Encoding": "identity", "User-Agent": "reelwright"}
        async with (
            AsyncClient(
                policy=self.policy, resolver=patient(self.max_seconds, self.resolver), headers=headers, trust_env=False,
                follow_redirects=True, timeout=self.max_seconds,
            ) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.status_code != 200:
                raise _Status(answer.status_code)
            if int(answer.headers.get("content-length", 0)) > self.max_bytes:
                raise _TooLarge
            return await self._save(answer, path)

    async def _save(self, answer: httpx.Response, path: Path) -> int:
        size = 0
        with disk.writing(), path.open("wb") as file:
            # raw: a server that compresses although it was not asked to can't inflate itself in our memory
            async for piece in answer.aiter_raw():
                size += len(piece)
                if size > self.max_bytes:
                    raise _TooLarge
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        return size


class _TooLarge(Exception):
    """More bytes than allowed, announced or sent."""


class _Status(Exception):
    """An answer that is not 200."""


def _refused(parameter: str) -> ValidationError:
    return ValidationError(
        "invalidURL", "This address can't be used: only public http and https addresses are.", parameter=parameter
    )


def _failed(parameter: str, why: str) -> ProviderError:
    return ProviderError("downloadFailed", f"The file could not be downloaded: {why}.", parameter=parameter)
