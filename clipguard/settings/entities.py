"""The kinds of findings as settings know them: the rule each belongs to, its default action, its name for people.

The keys equal the names of `clipguard.detection.Entity`; a test holds the two together (settings import nothing).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from .types import Action, RuleId, Words


@dataclass(frozen=True, slots=True)
class EntitySetting:
    """`name` in the singular and `plural` as they stand in a sentence; `example` is made up."""

    rule: RuleId
    action: Action
    name: Words
    plural: Words
    example: str


_P, _B, _C = RuleId.PERSONAL_DATA, RuleId.BUSINESS_CRITICAL, RuleId.COPYRIGHT
_WARN, _HINT, _LOG = Action.WARN, Action.HINT, Action.LOG

ENTITIES: Mapping[str, EntitySetting] = MappingProxyType(
    {
        "PERSON": EntitySetting(_P, _WARN, Words("navn", "name"), Words("navne", "names"), "Mette Sørensen"),
        "DK_CPR_NUMBER": EntitySetting(
            _P, _WARN, Words("CPR-nummer", "CPR number"), Words("CPR-numre", "CPR numbers"), "070761-4285"
        ),
        "EMAIL_ADDRESS": EntitySetting(
            _P,
            _WARN,
            Words("e-mailadresse", "e-mail address"),
            Words("e-mailadresser", "e-mail addresses"),
            "mette@eksempel.dk",
        ),
        "PHONE_NUMBER": EntitySetting(
            _P, _WARN, Words("telefonnummer", "phone number"), Words("telefonnumre", "phone numbers"), "43 21 65 87"
        ),
        "DK_ADDRESS": EntitySetting(
            _P, _WARN, Words("adresse", "address"), Words("adresser", "addresses"), "Kærmosevej 14, 2620 Albertslund"
        ),
        "DATE_OF_BIRTH": EntitySetting(
            _P,
            _WARN,
            Words("fødselsdato", "date of birth"),
            Words("fødselsdatoer", "dates of birth"),
            "født 2. november 2015",
        ),
        "DK_BANK_ACCOUNT": EntitySetting(
            _P,
            _WARN,
            Words("bankkonto", "bank account"),
            Words("bankkonti", "bank accounts"),
            "reg. 5479 konto 0001234567",
        ),
        "IBAN_CODE": EntitySetting(
            _P, _WARN, Words("IBAN-nummer", "IBAN"), Words("IBAN-numre", "IBANs"), "DK50 0040 0440 1162 43"
        ),
        "CREDIT_CARD": EntitySetting(
            _P, _WARN, Words("kortnummer", "card number"), Words("kortnumre", "card numbers"), "4111 1111 1111 1111"
        ),
        "DK_LICENSE_PLATE": EntitySetting(
            _P, _WARN, Words("nummerplade", "license plate"), Words("nummerplader", "license plates"), "AB 12 345"
        ),
        "DK_CASE_NUMBER": EntitySetting(
            _P, _WARN, Words("sagsnummer", "case number"), Words("sagsnumre", "case numbers"), "sagsnr. 24/018832"
        ),
        "DK_ID_DOCUMENT": EntitySetting(
            _P,
            _WARN,
            Words("pas- eller kortnummer", "ID document number"),
            Words("pas- eller kortnumre", "ID document numbers"),
            "pas nr. 123456789",
        ),
        "IP_ADDRESS": EntitySetting(
            _P, _WARN, Words("IP-adresse", "IP address"), Words("IP-adresser", "IP addresses"), "87.48.130.21"
        ),
        "USERNAME": EntitySetting(
            _P, _WARN, Words("brugernavn", "user name"), Words("brugernavne", "user names"), "bruger: abc123"
        ),
        "SPECIAL_CATEGORY": EntitySetting(
            _P,
            _WARN,
            Words("følsom oplysning", "sensitive detail"),
            Words("følsomme oplysninger", "sensitive details"),
            "hun er sygemeldt med stress",
        ),
        "INDIRECT_IDENTIFIER": EntitySetting(
            _P,
            _WARN,
            Words("genkendelig person", "recognisable person"),
            Words("genkendelige personer", "recognisable people"),
            "min nabo i nr. 12",
        ),
        "SECRET": EntitySetting(
            _B,
            _WARN,
            Words("adgangskode eller nøgle", "password or key"),
            Words("adgangskoder eller nøgler", "passwords or keys"),
            "kode: Sommer2026!",
        ),
        "CONFIDENTIAL_MARKING": EntitySetting(
            _B,
            _WARN,
            Words("fortrolighedsmærke", "confidentiality mark"),
            Words("fortrolighedsmærker", "confidentiality marks"),
            "FORTROLIGT",
        ),
        "EMBARGO": EntitySetting(
            _B,
            _WARN,
            Words("klausul", "embargo"),
            Words("klausuler", "embargoes"),
            "Må ikke offentliggøres før 1. marts",
        ),
        "BUSINESS_SENSITIVE": EntitySetting(
            _B,
            _WARN,
            Words("forretningskritisk oplysning", "business-critical detail"),
            Words("forretningskritiske oplysninger", "business-critical details"),
            "vores smertegrænse i forhandlingen er …",
        ),
        "COPYRIGHT_NOTICE": EntitySetting(
            _C,
            _HINT,
            Words("ophavsretsmærke", "copyright notice"),
            Words("ophavsretsmærker", "copyright notices"),
            "© Eksempelforlaget",
        ),
        "DK_CVR": EntitySetting(
            _P, _LOG, Words("CVR-nummer", "CVR number"), Words("CVR-numre", "CVR numbers"), "CVR 12345678"
        ),
    }
)

DEFAULT_ENTITY_ACTIONS: Mapping[str, Action] = MappingProxyType({key: each.action for key, each in ENTITIES.items()})
