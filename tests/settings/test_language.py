"""Which language people see."""

from __future__ import annotations

import sys

import pytest

from clipguard.settings import Language, Words, language_of, system_language

KEYS = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system where the environment is silent")
@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "da_DK.UTF-8"}, "da"),
        ({"LANG": "da"}, "da"),
        ({"LANG": "en_DK.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "da_DK"}, "da"),
        ({"LANG": "da_DK", "LC_MESSAGES": "de_DE", "LC_ALL": ""}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "en_GB", "LC_ALL": "da_DK"}, "da"),
    ],
)
def test_the_system_s_language(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str) -> None:
    for key in KEYS:
        monkeypatch.delenv(key, raising=False)
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert system_language() == language
    assert language_of(Language.SYSTEM) == language
    assert language_of(Language.DANISH) == "da"
    assert language_of(Language.ENGLISH) == "en"


def test_words_give_english_for_any_other_language() -> None:
    words = Words("ord", "word")
    assert (words["da"], words["en"], words["de"]) == ("ord", "word", "word")
