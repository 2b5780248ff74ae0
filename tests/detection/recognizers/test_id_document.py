from __future__ import annotations

import pytest

from clipguard.detection.recognizers.id_document import IdDocumentRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("pasnr. 123456789", ("123456789",), 0.9),
    ("residence card (no. D1234567)", ("D1234567",), 0.9),
    ("Husk pas. Bestil 123456789 stk.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(IdDocumentRecognizer(), row)
