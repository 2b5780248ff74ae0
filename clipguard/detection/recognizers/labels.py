"""Words beside a number that tell what it is. Several recognizers ask the same."""

from __future__ import annotations

import re

from ..page import Page

# Names of numbers that are nobody's; the text before the number ends with one of them.
OTHER_NUMBER = re.compile(
    r"(?:\b(?:vare|ordre|order|faktura|invoice|bilags?|kvitterings?|følgeseddel|indkøbs?|rekvisitions?|serie|model|part"
    r"|lot|batch|styk|kunde|leverandør|aftale|kontrakt|udbuds?|projekt|ticket|incident|sporings?|tracking|pakke|matrikel"
    r"|matr|lokalplan|artikel|item|product|produkt|dok(?:ument)?|kle|forløbs?)[ .-]?(?:nr|nummer|no|number|id|numre)?"
    r"|\b(?:ean|gln|isbn|issn|imei|cvr|se|p|gtin|sku|vin|lbk|lov|doi|uuid|ref|edi|po|rfc|iso|udfører)"
    r"(?:[ .-]?(?:nr|nummer|no|number))?|løbenummer|lokationsnummer|stregkode|commit|version|build|betalings-?id)"
    r"[.:#]*[\s=(]*(?:er |is )?[#(\"']?$"
)
_OTHER_COLUMN = re.compile(
    r"vare|ordre|order|faktura|invoice|ean|gln|cvr|isbn|sku|serie|produkt|bilag|beløb|amount|kunde"
)

# An office, firm or service; a number or address beside one is the office's.
_HOUSES = (
    r"kommune|rådhus|borgerservice|bibliotek|jobcenter|ydelsescenter|udbetaling danmark|forvaltning|helpdesk"
    r"|hotline|vagt|centralen?|omstilling|hovednummer|reception|receptionen|sekretariat|politi|skattestyrelsen"
    r"|styrelse|skole|gymnasium|børnehus|børnehave|vuggestue|plejecenter|ældrecenter|sundhedscenter|kulturhus"
    r"|medborgerhus|idrætsanlæg|hallen|svømmehal|museum|kirke|hospital|sygehus|lægehus|klinik|apotek|forening"
    r"|museet|biblioteket|kommunen|rådhuset|skolen|centret|centeret|afdelingen|materielgård|genbrugsstation"
    r"|rådgivning|rådgivningen|linjen|linien|telefonen|support|servicedesk|kundeservice|universitet|institut"
    r"|hotel|restaurant|teater|tandpleje|tandplejen|hjemmepleje|sygepleje|visitationen|ministeriet|nævnet"
    r"|tilsynet|ankestyrelsen|firma|virksomhed|butik|hus|huset|station|stationen|bank"
)


def _by_first_letter(alternatives: str) -> str:
    """The alternatives of a pattern under their first letters, else in order: so few are tried at each character."""
    groups: dict[str, list[str]] = {}
    for alternative in alternatives.split("|"):
        groups.setdefault(alternative[0], []).append(alternative[1:])
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in groups.items())


ORGANISATION = re.compile(
    rf"(?:(?:{_by_first_letter(_HOUSES)})(?:en|et|s|ens|ets)?"
    r"|\b(?:citizen services?|town hall|city hall|library|municipality|switchboard|help ?desk|office|school"
    r"|skat|falck|tdc|kmd|netcompany|hr|driften|børnehuset \w+|a/s|aps|i/s|p/s|k/s|amba|ltd|gmbh|inc))\b"
    r"|\b(?:kontakt os|ring til os|contact us|call us|åbningstid|telefontid|åben for henvendelse|akut)"
)
# The number or address is a particular person's.
PERSONAL = re.compile(
    r"\b(?:borger(?:en|ens)?|hun|han|hende|hendes|ham|hans|min|mit|mine|mor|far|moderen|faderen|faren|datter|søn|mobil\w*"
    r"|privat\w*|pårørende|klient\w*|patient\w*|elev(?:en|ens)?|barnet\w*|bor|bopæl\w*|boende|ansøger\w*|nabo\w*|she|he|her|his|my"
    r"|kone|mand|ægtefælle|kæreste|værge|kontaktperson|ekskone|eksmand|kunden|bedstemor|mormor|farmor|lives?|resident)\b"
)


def is_other_number(page: Page, start: int) -> bool:
    """Whether the words right before the number at `start`, or its column, name another kind of number."""
    return bool(OTHER_NUMBER.search(page.before(start, 30))) or bool(_OTHER_COLUMN.search(page.column(start)))


def is_organisations(page: Page, start: int, end: int, reach: int = 110) -> bool:
    """Whether the text presents the number or address at `start:end` as an office's, and not as a person's."""
    before = page.before(start, reach)
    found = list(ORGANISATION.finditer(before))
    if not found:
        lines = page.lower[max(0, start - reach) : start].rsplit("\n", 2)[-2:]
        # A contact block: the name of the office on the line before.
        found = list(ORGANISATION.finditer(lines[0])) if len(lines) == 2 and lines[0].strip() else []
        if not found:
            return False
        return not PERSONAL.search("\n".join(lines)) and not page.names_between(start - len("\n".join(lines)), start)
    since = start - len(before) + found[-1].end()
    return not PERSONAL.search(page.lower[since:start]) and not page.names_between(since, start)
