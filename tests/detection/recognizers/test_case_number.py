from __future__ import annotations

import pytest

from clipguard.detection.recognizers.case_number import CaseNumberRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Sagsnr. 24/018832. Hun klager.", ("24/018832",), 0.7),
    ("Borgeren, j.nr. 27.69.08-G01-112-25", ("27.69.08-G01-112-25",), 0.7),
    ("Dagsorden, kommunalbestyrelsen. Sagsnr. 24/018832.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CaseNumberRecognizer(), row)
