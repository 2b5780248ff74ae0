from __future__ import annotations

import pytest

from clipguard.detection.recognizers.copyright import CopyrightRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    (
        "© 2024 Gyldendal A/S. Alle rettigheder forbeholdes. Kapitel",
        ("© 2024 Gyldendal A/S. Alle rettigheder forbeholdes.",),
        0.8,
    ),
    ("All rights reserved", ("All rights reserved",), 0.8),
    ("Du har ret til indsigt.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(CopyrightRecognizer(), row)
