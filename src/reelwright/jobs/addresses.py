"""The URLs of a task, looked at before it is taken in: what may not be reached is refused now, not in the end."""

from __future__ import annotations

from collections.abc import Iterator

from reelwright.contract.error_table import make
from reelwright.contract.errors import Rejected
from reelwright.contract.images import form_of
from reelwright.contract.video import VideoInference
from reelwright.media.reach import Reach, plainly_barred

_ALLOWED = {
    Reach.PUBLIC: "only public http and https addresses can",
    Reach.LOOPBACK: "only http and https addresses that are public or of this machine can",
    Reach.PRIVATE: "only http and https addresses that are public or of the operator's network can",
}


def check(task: VideoInference, reach: Reach) -> None:
    """Asks no name server: that is done when the connection is made. Raises Rejected with a fault for every URL."""
    faults = tuple(
        make(code, f"{parameter} can't be used: {_ALLOWED[reach]}, on port 80, 443 or above 1023.", parameter=parameter)
        for code, parameter, url in _urls(task)
        if plainly_barred(url, reach)
    )
    if faults:
        raise Rejected(faults, task_type=task.task_type, task_uuid=task.task_uuid)


def _urls(task: VideoInference) -> Iterator[tuple[str, str, str]]:
    """The error code for each URL, its parameter, and the URL."""
    if task.webhook_url:
        yield "invalidWebhookURL", "webhookURL", task.webhook_url
    if task.upload_endpoint:
        yield "invalidUploadEndpoint", "uploadEndpoint", task.upload_endpoint
    for i, image in enumerate(task.images):
        if form_of(image) == "url":
            yield "invalidFrameImages", f"inputs.frameImages.{i}", image
