from __future__ import annotations

from pathlib import Path

import pytest

from reelwright.contract.errors import NotFoundError, Rejected
from reelwright.jobs.database import Database
from reelwright.jobs.service import Policy
from reelwright.media.reach import Reach
from tests.jobs.studio import Studio


@pytest.fixture
def public(tmp_path: Path):
    studio = Studio(tmp_path, Database.at(tmp_path), Policy(reach=Reach.PUBLIC))
    yield studio
    studio.close()


def test_every_url_that_leads_inside_is_named_and_nothing_is_taken_in(public: Studio):
    uuid = "00000000-0000-4000-8000-000000000001"
    with pytest.raises(Rejected) as caught:
        public.submit(
            taskUUID=uuid,
            webhookURL="http://169.254.169.254/latest/",
            uploadEndpoint="https://example.com:25/put",
            inputs={"frameImages": ["https://example.com/a.png", "http://[::1]/b.png"]},
        )
    assert [(error.code, error.parameter) for error in caught.value.errors] == [
        ("invalidWebhookURL", "webhookURL"),
        ("invalidUploadEndpoint", "uploadEndpoint"),
        ("invalidFrameImages", "inputs.frameImages.1"),
    ]
    assert "public" in caught.value.errors[0].message
    with pytest.raises(NotFoundError):
        public.service.poll("ann", uuid)


def test_addresses_that_anybody_can_reach_are_taken(public: Studio):
    task_uuid = public.submit(webhookURL="https://example.com/hook", uploadEndpoint="https://u:p@example.com:8443/put")
    assert public.states(task_uuid) == ["waiting"]


def test_a_name_is_not_looked_up_when_the_task_comes_in(public: Studio):
    assert public.states(public.submit(webhookURL="https://nowhere.invalid/hook")) == ["waiting"]
