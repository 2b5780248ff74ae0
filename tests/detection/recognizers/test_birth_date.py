from __future__ import annotations

import pytest

from clipguard.detection.recognizers.birth_date import BirthDateRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Noah (født 02.11.2015)", ("født 02.11.2015",), 0.9),
    ("Fødselsdato: 12. april 1988", ("12. april 1988",), 0.9),
    ("date of birth: 1988-04-12", ("1988-04-12",), 0.9),
    ("Frist 01-02-2026. Født i Odense.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(BirthDateRecognizer(), row)
