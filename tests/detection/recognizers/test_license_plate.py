from __future__ import annotations

import pytest

from clipguard.detection.recognizers.license_plate import LicensePlateRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("holdt bilen CX 48 213 ulovligt", ("CX 48 213",), 0.6),
    ("nummerplade: ab12345", ("ab12345",), 0.8),
    ("EN 12 345, DK 26 200, AB12345", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(LicensePlateRecognizer(), row)
