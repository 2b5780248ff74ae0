"""One recognizer a file; `RECOGNIZERS` are those the engine uses."""

from ..types import Entity
from .address import AddressRecognizer
from .bank_account import BankAccountRecognizer
from .base import Recognizer
from .birth_date import BirthDateRecognizer
from .business import BusinessRecognizer
from .case_number import CaseNumberRecognizer
from .copyright import CopyrightRecognizer
from .cpr import CprRecognizer
from .credit_card import CreditCardRecognizer
from .cvr import CvrRecognizer
from .email import EmailRecognizer
from .embargo import EmbargoRecognizer
from .iban import IbanRecognizer
from .id_document import IdDocumentRecognizer
from .indirect import IndirectRecognizer
from .ip_address import IpAddressRecognizer
from .license_plate import LicensePlateRecognizer
from .marking import MarkingRecognizer
from .person import PersonRecognizer
from .phone import PhoneRecognizer
from .secret import SecretRecognizer
from .special_category import SpecialCategoryRecognizer
from .tagged_marks import TAGGED
from .username import UsernameRecognizer

RECOGNIZERS: tuple[type[Recognizer], ...] = (
    CprRecognizer,
    PhoneRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    CreditCardRecognizer,
    BankAccountRecognizer,
    AddressRecognizer,
    BirthDateRecognizer,
    LicensePlateRecognizer,
    CaseNumberRecognizer,
    IdDocumentRecognizer,
    IpAddressRecognizer,
    UsernameRecognizer,
    PersonRecognizer,
    SecretRecognizer,
    MarkingRecognizer,
    EmbargoRecognizer,
    SpecialCategoryRecognizer,
    IndirectRecognizer,
    BusinessRecognizer,
    CopyrightRecognizer,
    CvrRecognizer,
    *TAGGED,
)

LEARNED = frozenset({Entity.PERSON, Entity.SPECIAL_CATEGORY, Entity.INDIRECT_IDENTIFIER, Entity.BUSINESS_SENSITIVE})
"""What the tagger has the last word on."""

PATTERNS: tuple[Recognizer, ...] = tuple(
    kind() for kind in RECOGNIZERS if kind.entity not in LEARNED and kind not in TAGGED
)
"""The others; what they find is told to the tagger."""

__all__ = ["LEARNED", "PATTERNS", "RECOGNIZERS", "Recognizer"]
