from __future__ import annotations

import pytest

from clipguard.detection.recognizers.address import AddressRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("bor Kærmosevej 14, 2. tv., 2620 Albertslund.", ("Kærmosevej 14, 2. tv., 2620 Albertslund",), 0.85),
    ("Adresse: Blokland 8, 3. mf.", ("Blokland 8, 3. mf.",), 0.85),
    ("hegnet mod Rytterhusene 17", ("Rytterhusene 17",), 0.7),
    ("lives at Humlehusene 42, DK-2620", ("Humlehusene 42, DK-2620",), 0.85),
    ("Albertslund Rådhus, Nordmarks Allé 1, 2620 Albertslund", (), 0),
    ("Kapitel 3, side 14. Version 4, Uge 12. Kørsel ad Roskildevej.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(AddressRecognizer(), row)
