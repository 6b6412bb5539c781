"""Deliveries over https: whom they trust."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from reelwright.delivery.webhook import Webhooks
from reelwright.media.reach import Reach
from tests.delivery.conftest import receiving


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A file with a key and the certificate that it signed itself, for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "receiver")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    path = tmp_path / "receiver.pem"
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(private + signed.public_bytes(pem))
    return path


def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path):
    with receiving(tls(certificate)) as receiver:
        receipt = Webhooks(Reach.LOOPBACK, timeout=5).send(receiver.url, b"{}", "e", 1)
        assert (receipt.delivered, receipt.status, receiver.calls) == (False, None, [])


def test_an_operators_own_authority_is_trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with receiving(tls(certificate)) as receiver:
        assert Webhooks(Reach.LOOPBACK, timeout=5).send(receiver.url, b"{}", "e", 1).delivered


def test_a_proxy_from_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch):
    """A proxy would look names up itself, where nothing guards them."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1025")
    with receiving() as receiver:
        assert Webhooks(Reach.LOOPBACK, timeout=5).send(receiver.url, b"{}", "e", 1).delivered
