# ruff: noqa: E501, SIM905 - lists of words read better as words
"""Ways to write the address of something that must not be reached. PORT stands for the canary's port."""

from __future__ import annotations

from ipaddress import IPv4Address
from itertools import product

_LOOPBACK_HOSTS = (
    "127.0.0.1 127.0.0.2 127.1 127.0.1 127.255.255.254 127.0.0.1. 2130706433 2130706433. 017700000001 0x7f000001 "
    "0x7f.0.0.1 0x7f.1 0177.0.0.1 0177.0.0.01 00177.0.0.1 0x7F.0x0.0x0.0x1 127.0x1 127.00.00.01 0127.0.0.1 "
    "127.000.000.001 ①②⑦.⓪.⓪.① 127。0。0。1 127.0.0。1 １２７.0.0.1 127．0．0．1 localhost LOCALHOST "
    "localhost. LocalHost.localdomain localhost6 ip6-localhost ip6-loopback 0.0.0.0 0 0x0 00 0.0 000.000.000.000 0.0.0.1 "
    "[::1] [::] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::0:1] [::ffff:127.0.0.1] "
    "[::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::127.0.0.1] [::7f00:1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] "
    "[64:ff9b:1::7f00:1] [2002:7f00:1::] [2002:7f00:0001::1] [2001:0:7f00:1::] [::1%25lo] [::1%lo] [fe80::1] [fe80::1%25eth0] "
    "[::ffff:0:127.0.0.1] [100::1] [ff02::1]"
).split()
_INNER_HOSTS = (
    "10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.254 192.168.0.1 192.168.1.1 100.64.0.1 169.254.0.1 198.18.0.1 "
    "192.0.0.1 192.0.2.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 0xa000001 167772161 "
    "012.0.0.1 0xc0a80001 3232235521 [fc00::1] [fd00::1] [fec0::1] [2001:db8::1] [::ffff:10.0.0.1] [::ffff:c0a8:1] "
    "[64:ff9b::10.0.0.1] [2002:a00:1::1]"
).split()
_METADATA_HOSTS = (
    "169.254.169.254 169.254.170.2 169.254.169.253 2852039166 0xa9fea9fe 0xA9.0xFE.0xA9.0xFE 0251.0376.0251.0376 "
    "169.254.43518 169.16689662 [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [64:ff9b::a9fe:a9fe] [2002:a9fe:a9fe::] "
    "[fd00:ec2::254] [fd20:ce::254] 100.100.100.200 192.0.0.192 168.63.129.16 168.63.129.16.nip.invalid metadata.google.internal. "
    "１６９.254.169.254 169。254。169。254"
).split()
_WHOLE = """
http://user@127.0.0.1:PORT/ http://example.com@127.0.0.1:PORT/ http://example.com:80@127.0.0.1:PORT/
http://127.0.0.1:PORT@example.invalid:PORT@127.0.0.1:PORT/ http://example.com%00@127.0.0.1:PORT/
http://127.0.0.1%2f@127.0.0.1:PORT/ http://127.0.0.1:PORT\\@example.invalid/ http:\\\\127.0.0.1:PORT\\
http:/127.0.0.1:PORT/ http:127.0.0.1:PORT/ http:///127.0.0.1:PORT/ http:////127.0.0.1:PORT/ //127.0.0.1:PORT/
http://127.0.0.1%09:PORT/ http://127.0.0.1%0d%0a:PORT/ http://127.0.0.1#@example.invalid/ http://127.0.0.1:PORT#.example.com
http://127.0.0.1?@example.invalid/ http://%31%32%37.0.0.1:PORT/ http://127%2e0%2e0%2e1:PORT/ http://loc%61lhost:PORT/
HTTP://127.0.0.1:PORT/ hTTp://127.0.0.1:PORT/ https://127.0.0.1:PORT/ http://[127.0.0.1]:PORT/ http://[::1:PORT/
http://::1:PORT/ http://127.0.0.1:0PORT/ http://127.0.0.1:+PORT/ http://127.0.0.1:PORT:80/ http://127.0.0.1:99999/
http://127.0.0.1:-1/ http://127.0.0.1:٨٠/ http:// http://: http://:PORT/ http://. http://.. http://.:PORT/ http://*:PORT/
file:///etc/passwd file://127.0.0.1/etc/passwd FILE:///etc/passwd ftp://127.0.0.1:PORT/ gopher://127.0.0.1:PORT/_GET
dict://127.0.0.1:PORT/ ldap://127.0.0.1:PORT/ tftp://127.0.0.1:PORT/ jar:http://127.0.0.1:PORT!/ data:text/html,x
javascript:alert(1) ws://127.0.0.1:PORT/ unix:///var/run/docker.sock http+unix://%2Fvar%2Frun%2Fdocker.sock/
netdoc:///etc/passwd view-source:http://127.0.0.1:PORT/ blob:http://127.0.0.1:PORT/x about:blank sftp://127.0.0.1:PORT/
http://example.invalid:22/ http://example.invalid:25/ http://example.invalid:0/ 127.0.0.1:PORT localhost:PORT/x
""".split()
WITH_BLANKS = (
    " http://127.0.0.1:PORT/", "http://127.0.0.1:PORT/ ", "http://127.0.0.1\t:PORT/", "ht\ntp://127.0.0.1:PORT/",
    "http://127.0.0.1:PORT/\r\nHost: x", "http://127.0.0.1 :PORT/", "\x00http://127.0.0.1:PORT/", "http://exa mple.com/",
)  # fmt: skip
URLS = (
    *(f"http://{host}:PORT/" for host in _LOOPBACK_HOSTS + _INNER_HOSTS + _METADATA_HOSTS),
    *(f"http://{host}/latest/meta-data/" for host in _METADATA_HOSTS),
    *_WHOLE,
    *WITH_BLANKS,
)
# names that an attacker's DNS answers with these addresses
REBOUND = (
    ("127.0.0.1",), ("::1",), ("169.254.169.254",), ("10.1.2.3",), ("192.168.7.7",), ("::ffff:127.0.0.1",), ("0.0.0.0",),
    ("8.8.8.8", "127.0.0.1"), ("127.0.0.1", "8.8.8.8"), ("2001:4860:4860::8888", "::1"), ("fd00:ec2::254",), ("fe80::1",),
    ("64:ff9b::7f00:1",), ("100.100.100.200",),
)  # fmt: skip
GOOD = """
http://example.com/ https://example.com https://example.com/a.png https://example.com:443/a.png http://example.com:80/x
https://example.com:8443/x http://example.com:8080/x https://example.com/a?b=c&d=e%20f https://example.com/ä/ö.png
https://bücher.example/x.png https://xn--bcher-kva.example/x https://sub.domain.example.co.uk/x https://example.com/a#frag
https://8.8.8.8/x.png http://1.1.1.1/ https://[2606:4700:4700::1111]/x https://example.com/@user https://EXAMPLE.com/X
https://example.com./x https://my-bucket.s3.amazonaws.com/k?X-Amz-Signature=ab%2Fcd&X-Amz-Expires=60
""".split()


def spellings(address: str) -> set[str]:
    """Hosts that some parser or resolver reads as this IPv4 address."""
    number = int(IPv4Address(address))
    a, b, c, d = number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255
    forms = {f"{a}.{b}.{number & 0xFFFF}", f"{a}.{number & 0xFFFFFF}", f"{number}", f"0x{number:x}", f"0X{number:08X}"}
    forms |= {f"0{number:o}", f"0x{number:016x}", f"{number + 2**32}", f"{address}.", f"{a + 256}.{b}.{c}.{d}"}
    for styles in product(("{}", "0x{:x}", "0{:o}", "{:03d}"), repeat=4):
        if len(set(styles)) <= 2:
            forms.add(".".join(style.format(part) for style, part in zip(styles, (a, b, c, d), strict=True)))
    wide, circled = str.maketrans("0123456789", "０１２３４５６７８９"), str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
    forms |= {address.translate(wide), address.translate(circled)}
    forms |= {address.replace(".", dot) for dot in "。．｡"} | {address.replace(".", "%2e"), "".join(f"%{ord(x):02x}" for x in address)}
    low, high = f"{a:x}{b:02x}", f"{c:x}{d:02x}"
    for prefix in ("::ffff:", "::", "64:ff9b::", "64:ff9b:1::", "::ffff:0:", "0:0:0:0:0:ffff:", "::FFFF:"):
        forms |= {f"[{prefix}{address}]", f"[{prefix}{low}:{high}]"}
    return forms | {f"[2002:{low}:{high}::]", f"[2002:{low}:{high}::1]", f"[2001:0:{low}:{high}::1]", f"[::ffff:{address}%25lo]"}


TARGETS = ("127.0.0.1", "169.254.169.254", "10.0.0.1", "192.168.1.1", "0.0.0.0", "100.100.100.200", "172.17.0.1")
GENERATED = tuple(f"http://{host}:PORT/" for address in TARGETS for host in sorted(spellings(address)))
