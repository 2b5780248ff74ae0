"""The rules for words that single a person out."""

from __future__ import annotations

import pytest

from clipguard.detection.page import Page
from clipguard.detection.types import Entity

from .tables import Row, check_hits

ROWS: tuple[Row, ...] = (
    ("Vi taler om skolelederen på Herstedlund igen", ("skolelederen på Herstedlund",), 0.6),
    ("den eneste kvindelige brandmand i Albertslund er", ("den eneste kvindelige brandmand i Albertslund",), 0.6),
    ("Det er min nabo i nr. 12.", ("min nabo i nr. 12",), 0.6),
    ("den tidligere formand for byens bokseklub er", ("den tidligere formand for byens bokseklub",), 0.6),
    ("den eneste måde i huset. Sagsbehandleren skal. Bussen på Roskildevej. En lærer på skolen.", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check_hits(Entity.INDIRECT_IDENTIFIER, Page(row[0]).singled_out, row)
