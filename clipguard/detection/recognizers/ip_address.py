"""IP addresses (RFC 791, RFC 4291) of machines; not loopback, documentation (RFC 5737, RFC 3849) or network addresses, and
not the machines that serve everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import plain

_V4 = re.compile(r"\d(?<![\w.-].)\d{0,2}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w-])(?!\.\d)(?!/\d)(?! ?[–-] ?\d)")
_V6 = re.compile(
    r"[0-9A-Fa-f:](?<![\w:.].)[0-9A-Fa-f:]{5,38}(?:\d{1,3}(?:\.\d{1,3}){3})?(?:%\w+)?(?![\w:])(?!\.\d)(?!/\d)"
)
_GROUPS = re.compile(r":[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:|::")
_NOT_ADDRESS = re.compile(
    r"(?:version\w*|ver\.?|v\.?|build|release|rev|firmware|driver|§|kap\.?|kapitel|afsnit\w*|punkt\w*|oid|chapter|section|stk\.?|bilag|opdatering|update|patch|tabel|figur|schema|asn\.1)"
    r"[ :]*$|\b(?:version|firmware)\b[^\n]{0,25}$|\b(?:opdater|opgrader|upgrad|updat)\w* (?:\w+ )?(?:til|to) $"
)
# Machines that serve everybody, and examples.
_SERVER = re.compile(
    r"\b(dns|dhcp|gateway|router\w*|subnet\w*|netmask|netværksmaske|nameserver|proxy\w*|print\w*|load ?balancer|server\w*|\w+server(?:en)?|firewall\w*|switch\w*|vlan\w*"
    r"|ntp|smtp|mx|listen|bind|upstream|network|netværk\w*|interval\w*|range|pool|scope|fx|f\.eks\.|eksempel\w*|e\.g\.|for example|example|docs|localhost|cluster|node|endpoint|database|db)\b[^\n]{0,20}$"
)
_CLIENT = re.compile(
    r"\b(?:bruger\w*|user\w*|klient\w*|client|pc\w*|laptop\w*|maskine\w*|computer\w*|borger\w*|medarbejder\w*|logge\w*|login|log ?in|logon|fra|from|hans|hendes|min|his|her|my|hjemme\w*|ip\w*|adgang|besøgende|visitor)\b[^\n]{0,40}$"
)
_PHONE = re.compile(r"\b(?:tlf|telefon\w*|mobil\w*|ring\w*|phone|call|sms)\b[^\n]{0,25}$|45\)? ?$")
_DOCUMENTATION = tuple(IPv4Network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"))
_DOCUMENTATION_V6 = IPv6Network("2001:db8::/32")
_PUBLIC_RESOLVERS = frozenset(
    {"8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "208.67.222.222", "208.67.220.220"}
)
_ROUTERS = frozenset(
    {"192.168.0.1", "192.168.1.1", "192.168.1.254", "10.0.0.1", "10.0.0.138", "192.168.2.1", "1.2.3.4"}
)


def is_machine(text: str) -> bool:
    """Whether the text is an IPv4 address that a person's machine can have."""
    try:
        address = IPv4Address(text)
    except AddressValueError:
        return False
    if address.is_loopback or address.is_multicast or address.is_unspecified or address.is_reserved:
        return False
    if any(address in net for net in _DOCUMENTATION) or text in _PUBLIC_RESOLVERS or text in _ROUTERS:
        return False
    return not text.endswith((".0", ".255")) and not text.startswith("0.")


def is_machine_v6(text: str) -> bool:
    """Whether the text is an IPv6 address that a person's machine can have."""
    if all(len(group) == 2 for group in text.split(":")):
        return False  # a fingerprint, or a network card's address
    try:
        address = IPv6Address(text)
    except AddressValueError:
        return False
    if address.ipv4_mapped is not None:
        return is_machine(str(address.ipv4_mapped))
    return not (address.is_loopback or address.is_multicast or address.is_unspecified or address in _DOCUMENTATION_V6)


class IpAddressRecognizer(Recognizer):
    """Any machine's address that is not a version number or a server everybody uses."""

    entity = Entity.IP_ADDRESS
    context = ("ip", "bruger", "klient", "pc", "user", "client")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        text = page.text
        if text.count(".") > 2:
            for match in page.numbers(_V4, 4):
                if is_machine(match[0]) and self._somebodys(page, match.start(), match[0]):
                    yield Hit(match.start(), match.end(), 0.8, "ip.v4")
        if text.count(":") < 3 or not _GROUPS.search(text):
            return
        for match in _V6.finditer(text):
            if match[0].count(":") >= 3 and is_machine_v6(match[0]) and self._somebodys(page, match.start(), ""):
                yield Hit(match.start(), match.end(), 0.8, "ip.v6")

    @staticmethod
    def _somebodys(page: Page, start: int, number: str) -> bool:
        before = page.before(start, 50)
        if _NOT_ADDRESS.search(before[-30:]):
            return False
        server = _SERVER.search(before)
        if server and not _CLIENT.search(before, server.end(1)):
            return False
        parts = number.split(".")
        # Low first numbers are versions', and seldom a machine's, where nothing speaks of one.
        if number and int(parts[0]) < 10 and not _CLIENT.search(before):
            return False
        if all(len(part) == 2 for part in parts) and _PHONE.search(before):
            return False
        # The number of a section at the beginning of a line.
        heading = bool(number) and all(int(part) < 30 for part in parts) and not before.strip()
        return not heading or page.is_cell(start, start + len(number))
