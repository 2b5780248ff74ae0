from __future__ import annotations

import pytest

from clipguard.detection.recognizers.username import UsernameRecognizer

from ..tables import Row, check

ROWS: tuple[Row, ...] = (
    ("Brugeren kbhm22 kan ikke logge på", ("kbhm22",), 0.8),
    ("medarbejdernr. jest04", ("jest04",), 0.8),
    ("MitID-bruger: tove_k49", ("tove_k49",), 0.8),
    ("ALBERTSLUND\\mtso", ("mtso",), 0.7),
    ("Brugeren kan ikke logge på. Brugernavn: <navn>", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check(UsernameRecognizer(), row)
