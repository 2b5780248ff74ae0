from __future__ import annotations

import pytest

from clipguard.detection.page import Page, fold


def test_fold_keeps_every_code_point_in_its_place() -> None:
    assert fold("AİÅ") == "aİå"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Han bor kl. 8 i nr. 5. Hun går.", ["Han bor kl. 8 i nr. 5.", "Hun går."]),
        ("Frist den 3. december. Ja!", ["Frist den 3. december.", "Ja!"]),
        ("En linje\nto linjer", ["En linje", "to linjer"]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in Page(text).sentences] == expected


def test_columns() -> None:
    page = Page("Navn;CPR\nBo;1\n")
    assert (page.column(9), page.column(12), page.column(0)) == ("navn", "cpr", "")
    assert Page("Bo;1", header="Navn;CPR").column(3) == "cpr"
    assert Page("Bo 1").column(3) == ""
