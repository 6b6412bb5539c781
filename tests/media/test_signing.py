from __future__ import annotations

import random
import stat
from urllib.parse import quote
from uuid import uuid4

import pytest

from reelwright.contract.errors import NotFoundError
from reelwright.media.signing import Signer, secret_in

SIGNER = Signer(b"a secret of 16 b")
KEY = f"{uuid4()}/clip.mp4"


def code(target: str, now: float, signer: Signer = SIGNER) -> str:
    with pytest.raises(NotFoundError) as caught:
        signer.open(target, now)
    return caught.value.code


def mutated(target: str, dice: random.Random) -> str:
    """One change: a character replaced, dropped, doubled, swapped, its case changed or percent-encoded."""
    at = dice.randrange(len(target))
    char = target[at]
    encoded = quote(char, safe="") if char in "/?&=" else f"%{ord(char):02x}"
    foreign = chr(dice.randrange(128, 0x2FF))
    choices = (chr(dice.randrange(32, 127)), "", char * 2, char.swapcase(), encoded, foreign, "\n" + char, "\0")
    return target[:at] + dice.choice(choices) + target[at + 1 :]


def try_mutations(count: int) -> int:
    dice = random.Random(5)
    accepted = 0
    for _ in range(count):
        target = SIGNER.target(KEY, 1000)
        wrong = mutated(target, dice)
        if wrong == target:
            continue
        try:
            SIGNER.open(wrong, 10)
            accepted += 1
        except NotFoundError:
            pass
    return accepted


def test_a_link_opens_its_key():
    assert SIGNER.open(SIGNER.target(KEY, 1000), 999.999) == KEY


def test_the_end_is_exact_to_the_second():
    target = SIGNER.target(KEY, 1000)
    assert SIGNER.open(target, 999.9) == KEY
    assert code(target, 1000.0) == "mediaExpired"


def test_a_broken_second_is_rounded_up():
    assert "exp=1001&" in SIGNER.target(KEY, 1000.2)


def test_a_wrong_signature_does_not_tell_that_the_time_is_over():
    assert code(SIGNER.target(KEY, 1000).replace("exp=1000", "exp=1001"), 5000) == "mediaNotFound"


def test_two_thousand_mutations_open_nothing():
    assert try_mutations(2_000) == 0


@pytest.mark.long
def test_a_hundred_thousand_mutations_open_nothing():
    assert try_mutations(100_000) == 0


@pytest.mark.parametrize("extra", ["&x=1", "#top", "&exp=1000", "%20", " ", "\n"])
def test_nothing_may_follow_the_signature(extra):
    assert code(SIGNER.target(KEY, 1000) + extra, 0) == "mediaNotFound"


def test_another_secret_opens_nothing():
    assert code(SIGNER.target(KEY, 1000), 0, Signer(b"another secret16")) == "mediaNotFound"


def test_a_signature_covers_key_and_end_apart():
    """Moving characters between the two signed parts must not give the same text."""
    assert SIGNER.target("a", 11)[-64:] != SIGNER.target("a1", 1)[-64:]


def test_short_secrets_are_refused():
    with pytest.raises(ValueError, match="16"):
        Signer(b"short")


def test_the_secret_is_not_printed():
    assert "secret" not in repr(SIGNER)


def test_the_installation_secret_is_made_once_and_private(tmp_path):
    first = secret_in(tmp_path / "data")
    assert first == secret_in(tmp_path / "data")
    assert len(first) >= 32
    path = tmp_path / "data" / "signing.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["signing.key"]
    assert first != secret_in(tmp_path / "other")
