from __future__ import annotations

import pytest

from clipguard.detection.recognizers.email import EmailRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("skriv til lars.bak@gmail.com.", ("lars.bak@gmail.com",), 0.9),
    ("<trine_lindqvist79@hotmail.com>", ("trine_lindqvist79@hotmail.com",), 0.9),
    ("it-helpdesk@albertslund.dk, info@a.dk, albertslund@albertslund.dk, noreply@kommune.dk", (), 0),
    ("mette@example.com, npm i a@1.2.3", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(EmailRecognizer(), row)
