from __future__ import annotations

import pytest

from clipguard.detection.recognizers.cpr import CprRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("cpr 070761-4285", ("070761-4285",), 1.0),
    ("0707614285", ("0707614285",), 0.85),
    ("CPR-nr.: 07 06 81-3321", ("07 06 81-3321",), 0.9),
    ("borger 010101.4321", ("010101.4321",), 0.85),
    ("cpr: 120385-xxxx og 120385-****", ("120385-xxxx", "120385-****"), 0.9),
    ("Navn;CPR\nA B;290299-4120", ("290299-4120",), 0.7),
    ("31/02/85-1234 er ingen dato: 310285-1234", (), 0),
    ("Varenr. 3105842290, EAN 5798008735021, ordre 2026110417", (), 0),
    ("Version 120385-A, 4.120385-1, DK50 0040 0440 1162 43", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CprRecognizer(), row)
