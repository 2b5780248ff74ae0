from __future__ import annotations

import pytest

from clipguard.detection.recognizers.special_category import SpecialCategoryRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Hun er sygemeldt med en depression og ønsker et møde.", ("sygemeldt med en depression",), 0.6),
    ("Borgeren er medlem af 3F.", ("medlem af 3F",), 0.6),
    ("Anders er blevet dømt for vold.", ("blevet dømt for vold",), 0.6),
    ("Vores eneste mandlige sundhedsplejerske har fået kræft.", ("har fået kræft",), 0.6),
    ("Borgere med demens har brug for ro. Du kan få stress.", (), 0),
    ("Efter § 42 ydes hjælp, hvis barnet har epilepsi.", (), 0),
    ("En borger med KOL kan have gavn af træning.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(SpecialCategoryRecognizer(), row)
