"""One request to an address that a user gave: guarded, bounded in time, redirects not followed, nothing read back."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from ssrfguard import Policy, SSRFGuardError
from ssrfguard.errors import BlockedURLError
from ssrfguard.httpx import AsyncClient

from reelwright.media.lookup import patient
from reelwright.media.reach import Reach, policy

# Everything printable but the fragment sign: what is there already is not encoded again, so that signatures hold.
KEPT = "".join(chr(code) for code in range(33, 127) if chr(code) != "#")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. status: HTTP status, None without an answer. note: why there was none. hopeless: this address
    can never work. retry_after: the header as sent."""

    status: int | None
    note: str
    hopeless: bool = False
    retry_after: str | None = None

    @property
    def good(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


@dataclass(frozen=True)
class Outbound:
    """Sends single requests, each on a connection of its own. Thread-safe; not for use inside an event loop.
    quiet: s without any progress; total: s for everything. resolver: stands in for socket.getaddrinfo."""

    reach: Reach
    quiet: float
    total: float
    resolver: Any = None

    @cached_property
    def policy(self) -> Policy:
        """As for fetching, but a receiver may want a name and password, which belong in its address."""
        return replace(policy(self.reach), allow_userinfo=True)

    @cached_property
    def certificates(self) -> ssl.SSLContext:
        """Whom to trust: the usual authorities, or those that the operator's SSL_CERT_FILE or SSL_CERT_DIR names."""
        return httpx.create_ssl_context()

    def send(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | AsyncIterator[bytes]
    ) -> Answer:
        """Sends one request and waits for the status line and headers of the answer. Never raises for what the other
        side does."""
        try:
            return asyncio.run(asyncio.wait_for(self._exchange(method, url, headers, content), self.total))
        except BlockedURLError:
            return Answer(None, "this address can't be used", hopeless=True)
        except SSRFGuardError:
            return Answer(None, "this address can't be reached from here")
        except (TimeoutError, httpx.TimeoutException):
            return Answer(None, "no answer in time")
        except httpx.InvalidURL:
            return Answer(None, "this is not an address", hopeless=True)
        except (httpx.HTTPError, httpx.StreamError, UnicodeError, OSError, ValueError):
            return Answer(None, "the connection failed")

    async def _exchange(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | AsyncIterator[bytes]
    ) -> Answer:
        client = AsyncClient(
            policy=self.policy, resolver=patient(self.quiet, self.resolver), verify=self.certificates,
            trust_env=False, follow_redirects=False, timeout=self.quiet,
        )  # fmt: skip
        async with client:
            client.headers.clear()  # what httpx would add (Accept, …) is not ours to say
            request = client.build_request(method, url, headers=dict(headers), content=content)
            request.extensions["target"] = target(url)
            answer = await client.send(request, stream=True)
            try:
                return Answer(answer.status_code, "", retry_after=answer.headers.get("retry-after"))
            finally:
                await answer.aclose()


def target(url: str) -> bytes:
    """Path and query exactly as the user gave them: signatures are made over these bytes. Only what can't stand in a
    request line is percent-encoded."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return quote(path, safe=KEPT).encode("ascii")
