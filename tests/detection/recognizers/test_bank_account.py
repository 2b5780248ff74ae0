from __future__ import annotations

import pytest

from clipguard.detection.recognizers.bank_account import BankAccountRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("reg.nr. 1551 kontonr. 0003456789", ("1551 kontonr. 0003456789",), 0.9),
    ("Navn;Konto\nA;5479 0001234567", ("5479 0001234567",), 0.9),
    ("+71<000000000000000+12345678<", ("+71<000000000000000+12345678<",), 0.9),
    ("Telefon 43 68 68 68, 5479 0001234567", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(BankAccountRecognizer(), row)
