from __future__ import annotations

import pytest

from clipguard.detection.recognizers.marking import MarkingRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("FORTROLIGT\nOrientering", ("FORTROLIGT",), 0.8),
    ("Notat (Kun til intern brug). Det", ("Kun til intern brug",), 0.8),
    ("TLP:AMBER Penetrationstest", ("TLP:AMBER",), 0.8),
    ("Confidential – do not distribute\nDraft", ("Confidential – do not distribute",), 0.8),
    ("Lukket punkt\nPunkt 14", ("Lukket punkt",), 0.8),
    ('Vi behandler dine oplysninger fortroligt. Mærk dokumentet "FORTROLIGT".', (), 0),
    ("Hvad er et fortroligt notat? TLP:CLEAR", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(MarkingRecognizer(), row)
