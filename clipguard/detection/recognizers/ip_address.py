"""IP addresses (RFC 791, RFC 4291) of machines; not loopback, documentation (RFC 5737, RFC 3849) or network addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_V4 = re.compile(r"\d(?<![\w.-].)\d{0,2}\.(?:\d{1,3}\.){2}\d{1,3}(?![\w-])(?!\.\d)(?!/\d)")
_V6 = re.compile(r"(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])(?!/\d)")
_GROUP = re.compile(r":[0-9A-Fa-f]{0,4}:")
_NOT_ADDRESS = re.compile(
    r"(?:version|ver\.?|v\.?|build|release|rev|firmware|§|kap\.?|afsnit|punkt|oid|chapter|section)[ :]*$"
)
# Machines that serve everybody.
_SERVER = re.compile(
    r"\b(?:dns|gateway|router|subnet|netmask|netværksmaske|nameserver|proxy|printserver|load ?balancer)\b[^\n]{0,20}$"
)
_DOCUMENTATION = tuple(IPv4Network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"))
_DOCUMENTATION_V6 = IPv6Network("2001:db8::/32")
_PUBLIC_RESOLVERS = frozenset({"8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9"})


def is_machine(text: str) -> bool:
    """Whether the text is an IPv4 address that a person's machine can have."""
    try:
        address = IPv4Address(text)
    except AddressValueError:
        return False
    if address.is_loopback or address.is_multicast or address.is_unspecified or address.is_reserved:
        return False
    if any(address in net for net in _DOCUMENTATION) or text in _PUBLIC_RESOLVERS:
        return False
    return not text.endswith((".0", ".255")) and not text.startswith("0.")


def is_machine_v6(text: str) -> bool:
    """Whether the text is an IPv6 address that a person's machine can have."""
    try:
        address = IPv6Address(text)
    except AddressValueError:
        return False
    return not (address.is_loopback or address.is_multicast or address.is_unspecified or address in _DOCUMENTATION_V6)


class IpAddressRecognizer(Recognizer):
    """Any machine's address that is not a version number or a server everybody uses."""

    entity = Entity.IP_ADDRESS

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        for match in page.numbers(_V4, 4):
            before = page.before(match.start(), 30)
            if is_machine(match[0]) and not _NOT_ADDRESS.search(before) and not _SERVER.search(before):
                yield Hit(match.start(), match.end(), 0.8, "ip.v4")
        if page.text.count(":") < 3 or not _GROUP.search(page.text):
            return
        for match in _V6.finditer(page.text):
            if match[0].count(":") >= 3 and len(match[0]) > 6 and is_machine_v6(match[0]):
                yield Hit(match.start(), match.end(), 0.8, "ip.v6")
