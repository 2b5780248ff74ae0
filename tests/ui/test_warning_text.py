from __future__ import annotations

import pytest

from clipguard.detection import Entity
from clipguard.settings import RuleId
from clipguard.ui.warning_text import heading, rows, sure, tip

from . import samples

_BUSINESS = samples.BUSINESS


@pytest.mark.parametrize(
    ("found", "unchecked", "block", "expected"),
    [
        (samples.PERSONAL, False, False, "Vent: personoplysninger er på vej ind i ChatGPT"),
        (samples.PERSONAL, True, True, "Stop: personoplysninger må ikke sættes ind i ChatGPT"),
        (_BUSINESS, False, False, "Vent: fortrolige oplysninger er på vej ind i ChatGPT"),
        (_BUSINESS, False, True, "Stop: fortrolige oplysninger må ikke sættes ind i ChatGPT"),
        (
            samples.PERSONAL + _BUSINESS,
            False,
            True,
            "Stop: personlige og fortrolige oplysninger må ikke sættes ind i ChatGPT",
        ),
        ((), True, False, "Vent: teksten til ChatGPT er ikke tjekket færdig"),
        ((), True, True, "Stop: teksten til ChatGPT kunne ikke tjekkes"),
    ],
)
def test_heading(found: tuple[tuple[Entity, str, str], ...], unchecked: bool, block: bool, expected: str) -> None:
    model = samples.warning(samples.BUSINESS_TEXT, found, unchecked=unchecked, block=block)
    assert heading(model, "da") == expected


def test_rows_come_by_rule_and_the_unchecked_last() -> None:
    model = samples.warning(samples.BUSINESS_TEXT, samples.PERSONAL + _BUSINESS, unchecked=True)
    assert [row.rule for row in rows(model.verdict, "en")] == [RuleId.PERSONAL_DATA, RuleId.BUSINESS_CRITICAL, None]


def test_reasons_are_said_once() -> None:
    text = "43 21 65 87"
    model = samples.warning(f"Ring {text}", ((Entity.PHONE_NUMBER, text, "phone.pattern"),) * 1)
    assert rows(model.verdict, "da")[0].reasons == ("Telefonnummer: skrevet som et telefonnummer",)


def test_an_unknown_explanation_leaves_the_name() -> None:
    model = samples.warning("070761-4285", ((Entity.DK_CPR_NUMBER, "070761-4285", "no.such"),))
    assert tip(model.verdict.stopping[0], "da") == "CPR-nummer"


def test_sure() -> None:
    assert sure(samples.warning("Ring 43 21 65 87"), "en") == "The text goes into ChatGPT as it is: 1 phone number."
