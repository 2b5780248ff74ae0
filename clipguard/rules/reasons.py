"""Why something was found, in words that stand behind the kind's name: “CPR-nummer: 10 cifre med gyldig dato …”.

Keys are the explanations of `clipguard.detection`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from clipguard.settings import Words

REASONS: Mapping[str, Words] = MappingProxyType(
    {
        "account.giro": Words("skrevet som linjen på et indbetalingskort", "written like the line on a payment slip"),
        "account.labelled": Words("teksten kalder det et kontonummer", "the text calls it an account number"),
        "account.table": Words("står i en kolonne med kontonumre", "stands in a column of account numbers"),
        "address.labelled": Words("teksten siger, at nogen bor der", "the text says that somebody lives there"),
        "address.postcode": Words(
            "vej og husnummer med postnummer: det kan være nogens bolig",
            "street and number with a postal code: it may be somebody's home",
        ),
        "address.street": Words(
            "vej og husnummer: det kan være nogens bolig", "street and house number: it may be somebody's home"
        ),
        "birth.date": Words(
            "teksten siger, at nogen er født den dag", "the text says that somebody was born on that day"
        ),
        "business.marked": Words(
            "handler om noget, der ser ud til at være internt", "is about something that looks internal"
        ),
        "business.negotiation": Words(
            "fortæller, hvor I står i en forhandling", "tells where you stand in a negotiation"
        ),
        "business.not_public": Words(
            "fortæller om en plan, der ikke er offentlig endnu", "tells of a plan that is not public yet"
        ),
        "business.own_word": Words(
            "står på kommunens egen liste over fortrolige ord",
            "is on your municipality's own list of confidential words",
        ),
        "business.security": Words("fortæller om et hul i sikkerheden", "tells of a gap in security"),
        "business.tender": Words("fortæller om et udbud, der ikke er afgjort", "tells of a tender that is not decided"),
        "card.luhn": Words(
            "et kortnummers cifre, og kontrolcifferet passer", "the digits of a card number, and the check digit fits"
        ),
        "case.journal": Words("skrevet som et journalnummer på en sag", "written like the journal number of a case"),
        "case.labelled": Words("teksten kalder det et sagsnummer", "the text calls it a case number"),
        "copyright.notice": Words(
            "teksten siger, at andre har ophavsretten", "the text says that others hold the copyright"
        ),
        "cpr.checksum": Words(
            "10 cifre med gyldig dato, og kontrolcifferet passer",
            "10 digits with a valid date, and the check digit fits",
        ),
        "cpr.context": Words(
            "ligner et CPR-nummer, og teksten kalder det sådan", "looks like a CPR number, and the text calls it one"
        ),
        "cpr.date": Words("10 cifre, der begynder med en gyldig dato", "10 digits that begin with a valid date"),
        "cpr.masked": Words(
            "skjult til dels, men fødselsdatoen kan stadig læses",
            "hidden in part, but the birth date can still be read",
        ),
        "cvr.labelled": Words("teksten kalder det et CVR-nummer", "the text calls it a CVR number"),
        "email.personal": Words(
            "en persons adresse, ikke en fælles postkasse", "a person's address, not a shared mailbox"
        ),
        "embargo.wording": Words("teksten må ikke offentliggøres endnu", "the text may not be published yet"),
        "iban.checksum": Words(
            "skrevet som et IBAN-nummer, og kontrolcifrene passer", "written like an IBAN, and the check digits fit"
        ),
        "id.labelled": Words(
            "teksten kalder det nummeret på et pas eller kort", "the text calls it the number of a passport or card"
        ),
        "indirect.only_one": Words("der er kun én, det kan være", "there is only one whom it can be"),
        "indirect.relation": Words(
            "peger på en bestemt person, også uden navn", "points to a particular person, even without a name"
        ),
        "indirect.role": Words("en rolle, som kun én person har", "a role that only one person has"),
        "ip.v4": Words("en maskines adresse på nettet (IPv4)", "a machine's network address (IPv4)"),
        "ip.v6": Words("en maskines adresse på nettet (IPv6)", "a machine's network address (IPv6)"),
        "marking.heading": Words(
            "teksten er mærket som fortrolig eller intern", "the text is marked as confidential or internal"
        ),
        "marking.wording": Words(
            "teksten kalder sig selv fortrolig eller intern", "the text calls itself confidential or internal"
        ),
        "person.context": Words(
            "ordene omkring viser, at det er et navn", "the words around it show that it is a name"
        ),
        "person.list": Words("et navn, som folk hedder i Danmark", "a name that people in Denmark have"),
        "person.lower": Words("et navn, skrevet med småt", "a name, written in lower case"),
        "person.table": Words("står i en kolonne med navne", "stands in a column of names"),
        "phone.context": Words("teksten siger, at det er et telefonnummer", "the text says that it is a phone number"),
        "phone.country_code": Words("et telefonnummer med landekode", "a phone number with a country code"),
        "phone.pattern": Words("skrevet som et telefonnummer", "written like a phone number"),
        "plate.labelled": Words("teksten kalder det en nummerplade", "the text calls it a license plate"),
        "plate.pattern": Words("skrevet som en dansk nummerplade", "written like a Danish license plate"),
        "secret.connection": Words(
            "en forbindelse til et system med adgangskoden i", "a connection to a system with its password in it"
        ),
        "secret.key_format": Words(
            "skrevet som en nøgle, der giver adgang til et system", "written like a key that opens a system"
        ),
        "secret.labelled": Words(
            "teksten kalder det en adgangskode eller nøgle", "the text calls it a password or key"
        ),
        "secret.private_key": Words(
            "en privat nøgle, der aldrig må deles", "a private key, which must never be shared"
        ),
        "special.crime": Words("fortæller om strafbare forhold", "tells of a criminal matter"),
        "special.family": Words("fortæller om private forhold i en familie", "tells of a family's private matters"),
        "special.health": Words("fortæller om en persons helbred", "tells of a person's health"),
        "special.identity": Words(
            "fortæller om en persons tro, herkomst eller seksualitet", "tells of a person's belief, origin or sexuality"
        ),
        "special.social": Words("fortæller om en persons sociale forhold", "tells of a person's social circumstances"),
        "special.union": Words(
            "fortæller, hvilken fagforening eller hvilket parti en person hører til",
            "tells which trade union or party a person belongs to",
        ),
        "username.labelled": Words("teksten kalder det et brugernavn", "the text calls it a user name"),
    }
)


def reason(explanation: str, language: str) -> str:
    """The words for an explanation's key; empty for one that has none."""
    words = REASONS.get(explanation)
    return words[language] if words is not None else ""
