"""The words that placeholders are made of."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from clipguard.detection import Entity

LABELS: Mapping[Entity, str] = MappingProxyType(
    {
        Entity.PERSON: "NAVN",
        Entity.DK_CPR_NUMBER: "CPR",
        Entity.EMAIL_ADDRESS: "E-MAIL",
        Entity.PHONE_NUMBER: "TELEFON",
        Entity.DK_ADDRESS: "ADRESSE",
        Entity.DATE_OF_BIRTH: "FØDSELSDATO",
        Entity.DK_BANK_ACCOUNT: "KONTO",
        Entity.IBAN_CODE: "IBAN",
        Entity.CREDIT_CARD: "KORT",
        Entity.DK_LICENSE_PLATE: "NUMMERPLADE",
        Entity.DK_CASE_NUMBER: "SAGSNUMMER",
        Entity.DK_ID_DOCUMENT: "ID-NUMMER",
        Entity.IP_ADDRESS: "IP-ADRESSE",
        Entity.USERNAME: "BRUGERNAVN",
        Entity.SPECIAL_CATEGORY: "FØLSOM OPLYSNING",
        Entity.INDIRECT_IDENTIFIER: "PERSON",
        Entity.SECRET: "HEMMELIGHED",
        Entity.CONFIDENTIAL_MARKING: "MÆRKE",
        Entity.EMBARGO: "KLAUSUL",
        Entity.BUSINESS_SENSITIVE: "FORTROLIG OPLYSNING",
        Entity.COPYRIGHT_NOTICE: "OPHAVSRET",
        Entity.DK_CVR: "CVR",
    }
)
"""The word of each entity's placeholders, as they stand between the brackets. No two entities share one."""
