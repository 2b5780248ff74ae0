"""What detection gives to the rest of Clipguard. Light: importing this imports neither Presidio nor spaCy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Entity(StrEnum):
    """Kinds of findings. The names are a fixed contract: code, JSON, settings and policy use them as they stand.

    Where Presidio has a name for the kind (https://microsoft.github.io/presidio/supported_entities/), it is Presidio's.
    """

    PERSON = "PERSON"
    DK_CPR_NUMBER = "DK_CPR_NUMBER"
    EMAIL_ADDRESS = "EMAIL_ADDRESS"
    PHONE_NUMBER = "PHONE_NUMBER"
    DK_ADDRESS = "DK_ADDRESS"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    DK_BANK_ACCOUNT = "DK_BANK_ACCOUNT"
    IBAN_CODE = "IBAN_CODE"
    CREDIT_CARD = "CREDIT_CARD"
    DK_LICENSE_PLATE = "DK_LICENSE_PLATE"
    DK_CASE_NUMBER = "DK_CASE_NUMBER"
    DK_ID_DOCUMENT = "DK_ID_DOCUMENT"
    IP_ADDRESS = "IP_ADDRESS"
    USERNAME = "USERNAME"
    SPECIAL_CATEGORY = "SPECIAL_CATEGORY"
    INDIRECT_IDENTIFIER = "INDIRECT_IDENTIFIER"
    SECRET = "SECRET"
    CONFIDENTIAL_MARKING = "CONFIDENTIAL_MARKING"
    EMBARGO = "EMBARGO"
    BUSINESS_SENSITIVE = "BUSINESS_SENSITIVE"
    COPYRIGHT_NOTICE = "COPYRIGHT_NOTICE"
    DK_CVR = "DK_CVR"


@dataclass(frozen=True, slots=True)
class Finding:
    """One stretch of text that tells something.

    `start` and `end` are offsets in Python code points, `end` exclusive. `score` is between 0 and 1.
    `explanation` is a key such as ``"cpr.checksum"``; `clipguard.rules` says it in words.
    """

    entity: Entity
    start: int
    end: int
    score: float
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The findings of one text, sorted by `start` and free of overlap.

    `unchecked` is true when a limit, or a scanner that died, left a part of the text unread: then no finding does not
    mean that there is nothing to find. `elapsed_ms` is the time of the scan alone, in milliseconds.
    """

    findings: tuple[Finding, ...] = ()
    unchecked: bool = False
    elapsed_ms: float = 0.0
