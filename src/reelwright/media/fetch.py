"""Fetches what users point at, and nothing that they must not reach.

`ssrfguard` resolves a name once, checks every answer and connects to the checked address; each redirect goes the same
way. On top of that come our own caps: bytes, seconds in all, redirects."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
from ssrfguard import Policy, SSRFGuardError, TooManyRedirectsError
from ssrfguard.httpx import AsyncClient

from reelwright.contract.errors import ProviderError, ReelwrightError, ValidationError
from reelwright.media import disk
from reelwright.media.lookup import patient
from reelwright.media.reach import MAX_REDIRECTS, Reach, policy

MAX_BYTES = 20 * 1024 * 1024
MAX_SECONDS = 10.0


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
