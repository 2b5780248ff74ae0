"""The rules for names; the tagger hears of what they find."""

from __future__ import annotations

import pytest

from clipguard.detection.page import Page
from clipguard.detection.types import Entity

from .tables import Row, check_hits

ROWS: tuple[Row, ...] = (
    ("Det drejer sig om Katrine i regnskab. Christian 4. og Christian IX byggede.", ("Katrine",), 0.6),
    ("Borgeren Mette Sørensen klager", ("Mette Sørensen",), 0.85),
    ("JENSEN, BIRTHE MARIE\t", ("JENSEN, BIRTHE MARIE",), 0.8),
    ("ring til fatima om henriks mail", ("fatima", "henriks"), 0.6),
    ("• Bjørn Vinter\n• Dan Skov", ("Bjørn Vinter", "Dan Skov"), 0.6),
    ("Kære Poul-Erik\nDin nabo, fru Schønning, Mvh\nBo", ("Poul-Erik", "Schønning", "Bo"), 0.6),
    ("Navn: Mustafa Yılmaz, Sofie Ø. Lindqvist", ("Mustafa Yılmaz", "Sofie Ø. Lindqvist"), 0.8),
    ("Navn;By\nBo Mark;Lund", ("Bo Mark",), 0.9),
    ("Anders Andersen og Anders And", ("Anders Andersen",), 0.6),
    ("Storm er syg igen. Hans mor ringede.", ("Storm",), 0.6),
    ("Skov, storm og vinter. Afgang Holm, Skive og Lund.", (), 0),
    ("H.C. Andersens Boulevard, Karen Blixen, Jensens VVS ApS, Egmont Fonden", (), 0),
    ("Hej alle. Hilsen Driften. Statsminister Mette Frederiksen. Hansen (2021).", (), 0),
    ("lars.bak@gmail.com import anna_lib", (), 0),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_table(row: Row) -> None:
    check_hits(Entity.PERSON, Page(row[0]).person_hits, row)
