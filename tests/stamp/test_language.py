"""Danish or English."""

from __future__ import annotations

import pytest

from clipguard.stamp import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kære borger. Tak for din henvendelse om byggesagen.", "da"),
        ("Det er en god idé at tale med din leder.", "da"),
        ("Rødgrød med fløde", "da"),
        ("Dear citizen, thank you for your message of last week.", "en"),
        ("The municipality has decided to move the meeting.", "en"),
        ("Mødet handler om machine learning and the future of work", "en"),
        ("DET ER EN AF DE STORE SAGER", "da"),
        ("The report from Sønderborg was in the mail and it is here", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert guess_language(text, "da") == language
    assert guess_language(text, "en") == language


@pytest.mark.parametrize("text", ["", "1 2 3", "ChatGPT", "x = y + z", "🙂", "de the"])
def test_where_it_is_unclear_the_default_counts(text: str) -> None:
    assert guess_language(text, "da") == "da"
    assert guess_language(text, "en") == "en"
    assert guess_language(text) == "da"


def test_the_beginning_counts() -> None:
    assert guess_language("og det er " * 500 + "of the and is " * 5_000) == "da"
