"""GET and HEAD /media/<key>?exp=…&sig=…: finished clips and uploads, in constant memory."""

from __future__ import annotations

from email.utils import format_datetime, parsedate_to_datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from reelwright.api import ranges
from reelwright.media.storage import Storage, Stored


class Files:
    """Serves what a signed link opens. Raises NotFoundError for a link that is wrong, ended, or leads to nothing."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def serve(self, request: Request) -> Response:
        key = self._storage.key_from(_target(request))
        stored = await run_in_threadpool(self._storage.head, key)
        headers = _headers(stored)
        if _unchanged(request, stored):
            return Response(status_code=304, headers=headers)
        try:
            span = ranges.wanted(_range(request, stored), stored.size)
        except ranges.Unsatisfiable:
            return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{stored.size}"})
        whole = ranges.Span(0, stored.size)
        status, part = (200, whole) if span is None else (206, span)
        if span is not None:
            headers["Content-Range"] = span.content_range(stored.size)
        headers |= {"Content-Length": str(part.stop - part.start), "Content-Type": stored.type}
        if request.method == "HEAD":
            return Response(status_code=status, headers=headers)
        pieces = await run_in_threadpool(self._storage.read, key, part.start, part.stop)
        return StreamingResponse(pieces, status, headers)


def _target(request: Request) -> str:
    """Path and query exactly as received: a link has one spelling."""
    path = request.scope.get("raw_path", b"").decode("latin-1").partition("?")[0]
    return f"{path}?{request.scope['query_string'].decode('latin-1')}"


def _headers(stored: Stored) -> dict[str, str]:
    folder, _, name = stored.key.rpartition("/")
    uuid = folder.rpartition("/")[2]
    return {
        "Accept-Ranges": "bytes",
        "ETag": stored.etag,
        "Last-Modified": format_datetime(stored.modified.replace(microsecond=0), usegmt=True),
        "Cache-Control": "private, max-age=300",
        "Content-Disposition": f'inline; filename="{uuid}.{name.rpartition(".")[2]}"',
        "Access-Control-Allow-Origin": "*",  # a page elsewhere may play or fetch what it has a link to
        "X-Content-Type-Options": "nosniff",
    }


def _unchanged(request: Request, stored: Stored) -> bool:
    """If-None-Match, or If-Modified-Since where the former is absent (RFC 9110, 13.2.2)."""
    tags = request.headers.get("if-none-match")
    if tags is not None:
        given = [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        return "*" in given or stored.etag in given
    since = request.headers.get("if-modified-since")
    return since is not None and _dated(since, stored, exact=False)


def _range(request: Request, stored: Stored) -> str | None:
    """The Range header, unless If-Range says that the client's part belongs to other bytes."""
    condition = request.headers.get("if-range")
    if condition is not None and condition != stored.etag and not _dated(condition, stored, exact=True):
        return None
    return request.headers.get("range")


def _dated(value: str, stored: Stored, *, exact: bool) -> bool:
    try:
        date = parsedate_to_datetime(value)
        modified = stored.modified.replace(microsecond=0)
        return date == modified if exact else date >= modified
    except (TypeError, ValueError):
        return False
