from __future__ import annotations

import pytest

from clipguard.detection.recognizers.business import BusinessRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Vores smertegrænse er 2,4 pct.", ("Vores smertegrænse er 2,4 pct.",), 0.6),
    (
        "Vi regner med at afskedige 14, men det melder vi først ud efter valget.",
        ("Vi regner med at afskedige 14, men det melder vi først ud efter valget.",),
        0.6,
    ),
    (
        "We plan to close the youth club. Staff have not been told.",
        ("We plan to close the youth club. Staff have not been told.",),
        0.6,
    ),
    ("Serveren kører en sårbar version uden MFA.", ("Serveren kører en sårbar version uden MFA.",), 0.6),
    ("Budgettet er vedtaget, og 8 stillinger nedlægges. Se hjemmesiden.", (), 0),
    ("Køb af mælk: 12 liter. Kurset handler om din smertegrænse.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(BusinessRecognizer(), row)
