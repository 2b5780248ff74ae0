from __future__ import annotations

import pytest

from clipguard.detection.recognizers.iban import IbanRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("IBAN DK50 0040 0440 1162 43.", ("DK50 0040 0440 1162 43",), 1.0),
    ("DE89370400440532013000", ("DE89370400440532013000",), 1.0),
    ("DK51 0040 0440 1162 43, ZZ50 0040 0440 1162 43, DK50 0040 0440 1162 4", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(IbanRecognizer(), row)
