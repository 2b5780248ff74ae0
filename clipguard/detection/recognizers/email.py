"""E-mail addresses of persons (RFC 5322, the common form; RFC 6531 for letters beyond ASCII), also written so that robots
do not read them; mailboxes of an office are left out.

Written without `tldextract`, which Presidio's recognizer uses and which may ask the network for its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .email_roles import is_role

_LOCAL = r"(?<![\w+])\w[\w.+'’-]{0,63}(?<![.’'])"
_LABEL = r"[^\W_](?:[\w-]{0,62}[^\W_])?"
_TOP = r"(?:xn--[a-z0-9-]{2,40}|[^\W\d_]{2,18})(?![\w@]|-\w)"
PATTERN = re.compile(rf"{_LOCAL}(?:@|＠|%40)(?:{_LABEL}\.){{1,5}}{_TOP}", re.IGNORECASE)
# In words: `lars(at)firma.dk`, `lars snabel-a firma punktum dk`, `lars at firma dot dk`.
_AT = r"[ \t]?(?:\(at\)|\[at\]|\{at\}|<at>|\(a\)|\[a\]|\(@\)|\[@\]|\((?:snabel-?a|alfakrøl)\)|\[snabel-?a\])[ \t]?|[ \t](?:snabel-?a|alfakrøl|krøllalfa|@)[ \t]"
_DOT = r"[ \t]?(?:\.|\(dot\)|\[dot\]|\{dot\}|\((?:punktum|prik|punkt)\)|\[(?:punktum|prik|punkt)\])[ \t]?|[ \t](?:punktum|prik|punkt|dot)[ \t]"
_SPELLED_LOCAL = r"(?<![\w+])\w[\w.+'-]{0,40}(?:[ \t](?:punktum|prik|dot|punkt)[ \t][\w-]{1,30}){0,3}"
SPELLED = re.compile(rf"{_SPELLED_LOCAL}(?:{_AT})(?:{_LABEL}(?:{_DOT})){{1,4}}[a-z]{{2,8}}(?!\w)", re.IGNORECASE)
_SPELLED_AT = re.compile(
    rf"{_SPELLED_LOCAL}[ \t]at[ \t](?:{_LABEL}[ \t](?:dot|punktum|prik)[ \t]){{1,3}}[a-z]{{2,8}}(?!\w)", re.IGNORECASE
)
_SIGNS = (
    (re.compile(_AT + r"|[ \t]at[ \t]", re.IGNORECASE), "@"),
    (re.compile(_DOT, re.IGNORECASE), "."),
)
_HERE = re.compile("")
_SPOKEN_AT = ("snabel", "alfakrøl", "krøllalfa")

# Reserved for documentation and tests by RFC 2606 and RFC 6761, or used so. `.example` itself is left to the name before it:
# whoever makes a text unrecognizable puts it in place of the true domain.
_DOCUMENTATION = re.compile(
    r"(?:^|\.)(?:example\.\w{2,3}|eksempel\.\w{2,3}|test|invalid|localhost|(?:domain|domæne|domaene|yourdomain|mydomain|ditdomæne|ditdomaene|company|yourcompany|firma|virksomhed|organisation|contoso|fabrikam|acme|test|foo|bar|xxx|xyz|host|server|email|placeholder)\.(?:com|dk|org|net|tld|example))$"
)
_SAMPLE = re.compile(
    r"(?:john|jane)\.?doe\d*|(?:dit|din|mit|your|my)[._-]?\w*|navn\w*|\w*[._-]?(?:efternavn|lastname|surname)|x{2,}|abc|foo|bar|someone|somebody|nogen|noget|me|you|a|b|en|hvemsomhelst|anders\.?and"
)
# The address in a programme's hands: user information in a URL, a copy over ssh, the number of a message or picture.
_NOT_BEFORE = re.compile(
    r"(?://[^\s/?#]*|@|cid:|\b(?:ssh|scp|sftp|rsync|git clone|docker)\s(?:-\w+ )*|\b(?:message-id|in-reply-to|references|content-id|list-id|x-\w[\w-]*-id)\b[^\n]{0,200}|xmpp:|sip:)$"
)
_NOT_AFTER = re.compile(r":(?:[/~]|\d|[\w.-]+/)|/")
_MACHINE = re.compile(r"(?=(?:\D*\d){6})[0-9a-z.+_-]{20,}|[0-9a-f]{12,}|bounces?[+-].*|.*\.(?:png|jpe?g|gif)")
_SHARED = re.compile(
    r"(?:hovedpostkasse|fællespostkasse|funktionspostkasse|afdelingspostkasse|hovedmail|fællesmail|shared mailbox|team ?mailbox|postkassen?)\b[^\n@]{0,20}$"
)


class EmailRecognizer(Recognizer):
    """Any address that is not an office's."""

    entity = Entity.EMAIL_ADDRESS
    context = ("mail", "e-mail", "kontakt", "fra", "til", "from", "to")

    def find(self, page: Page) -> Iterator[Hit]:
        text = page.text
        signs = page.spots(("@",)) if "@" in text else []
        places = signs + page.spots(("%40", "＠"))
        for match in page.around(PATTERN, sorted(places), 70, 300):
            address = match[0].lower().replace("%40", "@").replace("＠", "@")
            if _NOT_AFTER.match(text, match.end()) or _NOT_BEFORE.search(page.before(match.start(), 200)):
                continue
            if self._is_personal(page, match.start(), address):
                yield Hit(*match.span(), 0.9, "email.personal")
        spelled = [match.start() for match in page.at_cues(_HERE, _SPOKEN_AT)] + page.spots(("(at)", "[at]", "{at}"))
        spelled += [at for at in signs if text[at - 1 : at + 2] in ("(@)", "[@]", " @ ")]
        plain = [match.start() for match in page.at_cues(_HERE, ("at ",))] if page.has((" dot ", " punktum ")) else []
        for pattern, spots in ((SPELLED, sorted(spelled)), (_SPELLED_AT, plain)):
            for match in page.around(pattern, spots, 130, 200):
                address = match[0]
                for sign, plainly in _SIGNS:
                    address = sign.sub(plainly, address)
                if self._is_personal(page, match.start(), address.lower()):
                    yield Hit(*match.span(), 0.85, "email.personal")

    def _is_personal(self, page: Page, start: int, address: str) -> bool:
        local, _, domain = address.rpartition("@")
        if _DOCUMENTATION.search(domain) or _SAMPLE.fullmatch(local) or _MACHINE.fullmatch(local):
            return False
        return not is_role(local, domain) and not _SHARED.search(page.before(start, 60))
