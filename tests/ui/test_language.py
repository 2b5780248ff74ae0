from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from clipguard.settings import Language, Settings
from clipguard.ui import ui_language


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (["da-DK", "da", "en"], "da"),
        (["da"], "da"),
        (["da_DK"], "da"),
        (["en-DK", "da"], "en"),
        (["nb-NO"], "en"),
        (["dav-KE"], "en"),
        (["C"], "en"),
    ],
)
def test_system(languages: list[str], expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: languages)
    assert ui_language(Settings()) == expected


@pytest.mark.parametrize(("language", "expected"), [(Language.DANISH, "da"), (Language.ENGLISH, "en")])
def test_chosen(language: Language, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fr"])
    assert ui_language(replace(Settings(), language=language)) == expected
