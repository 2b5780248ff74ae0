"""Why something was found, in words. Keys are the explanations of `clipguard.detection`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from clipguard.settings import Words

REASONS: Mapping[str, Words] = MappingProxyType(
    {
        "account.giro": Words("ligner en indbetalingslinje", "looks like a payment slip's line"),
        "account.labelled": Words("står som kontonummer", "is labelled as an account"),
        "account.table": Words("står i en kolonne med konti", "stands in a column of accounts"),
        "address.labelled": Words("står som adresse", "is labelled as an address"),
        "address.postcode": Words("vej og husnummer med postnummer", "street and number with a postal code"),
        "address.street": Words("vej og husnummer", "street and house number"),
        "birth.date": Words("står som fødselsdato", "is said to be a birth date"),
        "business.marked": Words("ser ud til at være internt", "looks internal"),
        "business.negotiation": Words("fortæller om en forhandling", "tells of a negotiation"),
        "business.not_public": Words("er endnu ikke offentligt", "is not public yet"),
        "business.security": Words("fortæller om en sikkerhedsbrist", "tells of a security weakness"),
        "business.tender": Words("fortæller om et udbud", "tells of a tender"),
        "card.luhn": Words("kontrolcifferet passer (Luhn)", "the check digit fits (Luhn)"),
        "case.journal": Words("ligner et journalnummer", "looks like a journal number"),
        "case.labelled": Words("står som sagsnummer", "is labelled as a case number"),
        "copyright.notice": Words("teksten er mærket med ophavsret", "the text bears a copyright notice"),
        "cpr.checksum": Words("gyldig dato, og kontrolcifferet passer", "a valid date, and the check digit fits"),
        "cpr.context": Words("gyldig dato, og teksten siger CPR", "a valid date, and the text says CPR"),
        "cpr.date": Words("begynder med en gyldig dato", "begins with a valid date"),
        "cpr.masked": Words("viser stadig fødselsdatoen", "still shows the birth date"),
        "cvr.labelled": Words("står som CVR-nummer", "is labelled as a CVR number"),
        "email.personal": Words("en persons e-mailadresse", "a person's e-mail address"),
        "embargo.wording": Words("må ikke offentliggøres endnu", "may not be published yet"),
        "iban.checksum": Words("kontrolcifrene passer (IBAN)", "the check digits fit (IBAN)"),
        "id.labelled": Words("står som nummer på et pas eller kort", "is labelled as an ID document's number"),
        "indirect.only_one": Words("peger på en enkelt person", "singles one person out"),
        "indirect.relation": Words("peger på en bestemt person", "points to a particular person"),
        "indirect.role": Words("en rolle, som kun én har", "a role that only one person has"),
        "ip.v4": Words("en maskines adresse (IPv4)", "a machine's address (IPv4)"),
        "ip.v6": Words("en maskines adresse (IPv6)", "a machine's address (IPv6)"),
        "marking.heading": Words(
            "teksten er mærket fortrolig eller intern", "the text is marked confidential or internal"
        ),
        "marking.wording": Words(
            "teksten kaldes fortrolig eller intern", "the text calls itself confidential or internal"
        ),
        "person.context": Words("ordene omkring peger på et navn", "the words around it point to a name"),
        "person.list": Words("kendt navn", "a known name"),
        "person.lower": Words("kendt navn, skrevet med småt", "a known name in lower case"),
        "person.table": Words("står i en kolonne med navne", "stands in a column of names"),
        "phone.context": Words("teksten siger, at det er et telefonnummer", "the text says it is a phone number"),
        "phone.country_code": Words("har landekode", "has a country code"),
        "phone.pattern": Words("skrevet som et telefonnummer", "written like a phone number"),
        "plate.labelled": Words("står som nummerplade", "is labelled as a license plate"),
        "plate.pattern": Words("skrevet som en nummerplade", "written like a license plate"),
        "secret.connection": Words("forbindelsesstreng med adgangskode", "a connection string with a password"),
        "secret.key_format": Words("ligner en adgangsnøgle", "has the format of an access key"),
        "secret.labelled": Words("står som adgangskode eller nøgle", "is labelled as a password or key"),
        "secret.private_key": Words("en privat nøgle", "a private key"),
        "special.crime": Words("fortæller om strafbare forhold", "tells of a criminal matter"),
        "special.family": Words("fortæller om en families forhold", "tells of a family's private matters"),
        "special.health": Words("fortæller om helbred", "tells of somebody's health"),
        "special.identity": Words(
            "fortæller om tro, herkomst eller seksualitet", "tells of belief, origin or sexuality"
        ),
        "special.social": Words("fortæller om sociale forhold", "tells of social circumstances"),
        "special.union": Words("fortæller om fagforening eller parti", "tells of a trade union or party"),
        "username.labelled": Words("står som brugernavn", "is labelled as a user name"),
    }
)


def reason(explanation: str, language: str) -> str:
    """The words for an explanation's key; empty for one that has none."""
    words = REASONS.get(explanation)
    return words[language] if words is not None else ""
