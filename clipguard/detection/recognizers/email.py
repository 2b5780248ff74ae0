"""E-mail addresses of persons (RFC 5322, the common form); mailboxes of a role are left out.

Written without `tldextract`, which Presidio's recognizer uses and which may ask the network for its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

PATTERN = re.compile(
    r"(?<![\w.+-])[^\W_][\w.+'-]{0,63}(?:@|\(at\)|\[at\]| \(at\) )(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,4}[^\W\d_]{2,12}(?![\w@])"
)
ROLES = frozenset(
    "info kontakt contact post mail kommune kommunen helpdesk support service servicedesk borgerservice kundeservice "
    "noreply reply no donotreply hr it løn loen lon økonomi oekonomi okonomi presse press job jobs dpo databeskyttelse "
    "databeskyttelsesrådgiver dbr sikkerpost digitalpost hovedpostkasse hovedpostkassen jobcenter jobcentret admin administration administrator "
    "webmaster postmaster hostmaster abuse root security sikkerhed bibliotek biblioteket skole skolen institution "
    "borger borgmester raadhus raadhuset rådhus rådhuset teknik miljø miljoe byg byggesag plan kultur fritid sundhed "
    "social socialforvaltning ydelse ydelser børn born boern unge familie visitation visitationen hjemmepleje hjemmeplejen sygepleje "
    "sekretariat sekretariatet direktion reception receptionen booking bestilling ordre order orders faktura invoice "
    "regnskab bogholderi salg sales marketing kommunikation redaktion redaktionen nyhedsbrev newsletter news team "
    "drift driften pladsanvisning pladsanvisningen indkøb indkoeb udbud kantine vagt vagten hotline butik shop team "
    "formand bestyrelse bestyrelsen kasserer arkiv arkivet data system server git user test example eksempel navn name "
    "fornavn efternavn din dit your ansøgning ansoegning hello hej office enquiries inquiry privacy gdpr legal jura".split()
)
_ROLE_ENDING = re.compile(
    r"(?:service|center|centret|centeret|afdeling|afdelingen|kontor|kontoret|sekretariat|forvaltning|forvaltningen|skole"
    r"|skolen|bibliotek|helpdesk|udvalg|udvalget|postkasse|kommune|team|support|desk|huset|pleje|plejen)$"
)
# Reserved for documentation and tests by RFC 2606 and RFC 6761.
_RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$")


def is_role(local: str, domain: str) -> bool:
    """Whether the mailbox, in lower case, is an office's: by its name, or named as its domain is."""
    if local == domain.partition(".")[0]:
        return True
    parts = [part for part in re.split(r"[._+\d-]+", local) if part]
    return any(part in ROLES or _ROLE_ENDING.search(part) for part in parts)


class EmailRecognizer(Recognizer):
    """Any address that is not a role's."""

    entity = Entity.EMAIL_ADDRESS

    def find(self, page: Page) -> Iterator[Hit]:
        for match in page.around(PATTERN, page.spots(("@", "(at)", "[at]")), 70, 300):
            local, _, domain = re.sub(r" ?[([]at[)\]] ?", "@", match[0].lower()).partition("@")
            if not is_role(local, domain) and not _RESERVED.search(domain):
                yield Hit(match.start(), match.end(), 0.9, "email.personal")
