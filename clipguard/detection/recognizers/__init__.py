"""One recognizer a file; `RECOGNIZERS` are those the engine uses."""

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
)

__all__ = ["RECOGNIZERS", "Recognizer"]
