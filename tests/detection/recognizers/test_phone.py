from __future__ import annotations

import pytest

from clipguard.detection.recognizers.phone import PhoneRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("tlf. 43 21 65 87", ("43 21 65 87",), 0.8),
    ("ring på +45 51 22 90 84 eller 0045 51229084", ("+45 51 22 90 84", "0045 51229084"), 0.7),
    ("mobil: 40517788", ("40517788",), 0.8),
    ("Datter Hanne, 2177 0465", ("2177 0465",), 0.7),
    ("His number is +46 70 123 45 67.", ("+46 70 123 45 67",), 0.7),
    ("Borgerservice 43 68 68 68", (), 0),
    ("ring til Udbetaling Danmark på 70 12 80 63", (), 0),
    ("CVR 31 88 20 47, konto 22 34 56 78, beløb 20 30 40 50 kr.", (), 0),
    ("Ordrenr. 88213407, id 48211990", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(PhoneRecognizer(), row)
