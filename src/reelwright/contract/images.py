"""The four ways to name a picture on the wire: media UUID, URL, data URI, bare base64. No pixels are decoded here."""

from __future__ import annotations

import binascii
import re
from typing import Literal
from urllib.parse import urlsplit

from reelwright.contract.error_table import make

ImageForm = Literal["uuid", "url", "data-uri", "base64"]

MAX_IMAGE_BYTES = 20 * 1024 * 1024
# Nothing shorter is a picture: the smallest PNG has 67 bytes. A file name or a word is told apart from base64 by this.
MIN_BASE64_CHARACTERS = 32
MAX_URL_CHARACTERS = 8192
UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
UUID4 = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}")
DATA_URI = re.compile(r"data:(?P<type>[\w.+-]+/[\w.+-]+)?(?:;[\w.+-]+=[^;,]+)*;base64,", re.IGNORECASE)
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
BLANKS = b"\r\n\t "
TYPES = frozenset({"image/png", "image/jpeg", "image/jpg", "image/webp", "application/octet-stream"})
UPLOAD_TYPES = TYPES | {"image/bmp", "image/x-ms-bmp", "image/gif"}


def is_web_url(text: str) -> bool:
    """An absolute http(s) URL with a host, short enough, without blanks or control characters?"""
    if len(text) > MAX_URL_CHARACTERS or any(c <= " " or c == "\x7f" for c in text):
        return False
    try:
        parts = urlsplit(text)
        _ = parts.port  # raises for a port that is no number or out of range
    except ValueError:
        return False
    return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)


def form_of(text: str, types: frozenset[str] = TYPES) -> ImageForm:
    """How a picture is named. Raises ValidationError without a parameter (the caller knows the path):
    invalidImage for anything else, valueTooLarge above 20 MB. Cheap: the base64 alphabet is checked, not decoded."""
    if UUID.fullmatch(text):
        return "uuid"
    if text[:8].lower().startswith(("http://", "https://")):
        if not is_web_url(text):
            raise make("invalidImage", "The image URL is not an absolute http(s) URL.")
        return "url"
    if text[:5].lower() == "data:":
        match = DATA_URI.match(text)
        if match is None:
            raise make("invalidImage", 'A data URI must look like "data:image/png;base64,…".')
        kind = (match["type"] or "application/octet-stream").lower()
        if kind not in types:
            raise make("invalidImage", f'Pictures of type "{kind}" are not accepted.', allowed=tuple(sorted(types)))
        check_base64(text, match.end())
        return "data-uri"
    check_base64(text, 0)
    return "base64"


def check_base64(text: str, start: int) -> None:
    """Alphabet, padding and size of the base64 from `start` on."""
    if (len(text) - start) * 3 // 4 > MAX_IMAGE_BYTES * 1.1:
        raise make("valueTooLarge", "A picture may have at most 20 MB.")
    body = text[start:].encode("ascii", "replace").translate(None, BLANKS)
    if len(body) < MIN_BASE64_CHARACTERS:
        raise make("invalidImage", "An image must be a UUID, an http(s) URL, a data URI or base64.")
    digits = body.rstrip(b"=")
    padding = len(body) - len(digits)
    if digits.translate(None, ALPHABET) or padding > 2 or len(digits) % 4 == 1:
        raise make("invalidImage", "An image must be a UUID, an http(s) URL, a data URI or base64.")
    if len(digits) * 3 // 4 > MAX_IMAGE_BYTES:
        raise make("valueTooLarge", "A picture may have at most 20 MB.")


def inline_bytes(text: str) -> bytes:
    """The file inside a data URI or bare base64 that `form_of` has accepted; missing padding is added."""
    match = DATA_URI.match(text) if text[:5].lower() == "data:" else None
    body = text[match.end() if match else 0 :].encode("ascii").translate(None, BLANKS).rstrip(b"=")
    return binascii.a2b_base64(body + b"=" * (-len(body) % 4))
