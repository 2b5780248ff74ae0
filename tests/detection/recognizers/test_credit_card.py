from __future__ import annotations

import pytest

from clipguard.detection.recognizers.credit_card import CreditCardRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("kort 4571 0000 0000 0001", ("4571 0000 0000 0001",), 0.9),
    ("4111111111111111 og 3782 822463 10005", ("4111111111111111", "3782 822463 10005"), 0.9),
    ("4111 1111 1111 1112, EAN 5798008735021, 0000 0000 0000 0000", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CreditCardRecognizer(), row)
