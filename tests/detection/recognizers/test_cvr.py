from __future__ import annotations

import pytest

from clipguard.detection.recognizers.cvr import CvrRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("CVR 31 88 20 47.", ("31 88 20 47",), 0.9),
    ("CVR-nr.: DK31882047", ("31882047",), 0.9),
    ("faktura 31882047", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CvrRecognizer(), row)
