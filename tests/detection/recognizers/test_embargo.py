from __future__ import annotations

import pytest

from clipguard.detection.recognizers.embargo import EmbargoRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    (
        "Klausuleret til onsdag den 3. december kl. 06.00. Ny aftale",
        ("Klausuleret til onsdag den 3. december kl. 06.00",),
        0.8,
    ),
    ("UDKAST – Pressemeddelelse\nTekst", ("UDKAST – Pressemeddelelse",), 0.8),
    ("Embargoed until 12 June.", ("Embargoed until 12 June",), 0.8),
    ("Pressemeddelelse, 12. november 2026\nNu åbner biblioteket.", (), 0),
    ("Personoplysninger må ikke offentliggøres uden samtykke.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(EmbargoRecognizer(), row)
