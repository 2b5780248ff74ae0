from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clipguard.guideline import GuidelineError, load_guideline
from clipguard.settings import RuleId
from clipguard.ui.guideline_page import headings, page
from clipguard.ui.guideline_window import GuidelineWindow


@pytest.fixture
def window(qtbot: QtBot) -> GuidelineWindow:
    made = GuidelineWindow()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("language", "said"), [("da", "Ingen personoplysninger"), ("en", "No personal data")])
def test_it_shows_the_guideline(window: GuidelineWindow, language: str, said: str) -> None:
    window.show_guideline(language)
    assert window.isVisible()
    assert said in window.text.toPlainText()
    assert window.guideline.title[language] in window.windowTitle()
    assert window.text.verticalScrollBar().value() == 0


@pytest.mark.parametrize("rule", list(RuleId))
def test_it_opens_at_a_rule(window: GuidelineWindow, rule: RuleId) -> None:
    window.show_guideline("da", rule.value)
    assert window.contents.currentItem().data(Qt.ItemDataRole.UserRole) == rule.value
    assert window.text.verticalScrollBar().value() > 0


def test_the_order_of_rules_is_the_order_of_places(window: GuidelineWindow) -> None:
    places: list[int] = []
    for rule in list(RuleId)[:4]:
        window.show_guideline("da", {0: "personal-data"}.get(len(places), window.guideline.rules[len(places)].id))
        places.append(window.text.verticalScrollBar().value())
        assert rule
    assert places == sorted(places)
    assert len(set(places)) == len(places)


def test_an_unknown_rule_opens_at_the_top(window: GuidelineWindow) -> None:
    window.show_guideline("da", "copyright")
    window.show_guideline("da", "no-such-rule")
    assert window.text.verticalScrollBar().value() == 0


def test_the_language_can_change(window: GuidelineWindow) -> None:
    window.show_guideline("da")
    window.show_guideline("en", "copyright")
    assert "Mind copyright" in window.text.toPlainText()
    assert "Husk ophavsretten" not in window.text.toPlainText()


@pytest.mark.parametrize(
    ("url", "opened"), [("https://www.kl.dk/", True), ("mailto:a@b.dk", True), ("file:///etc/passwd", False)]
)
def test_links_open_in_the_browser(
    window: GuidelineWindow, monkeypatch: pytest.MonkeyPatch, url: str, opened: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: asked.append(address.toString()))
    window.show_guideline("da")
    before = window.text.toPlainText()
    window.text.anchorClicked.emit(QUrl(url))
    assert asked == ([url] if opened else [])
    assert window.text.toPlainText() == before


def test_escape_closes(window: GuidelineWindow) -> None:
    window.show_guideline("da")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_municipality_can_have_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    source = (Path(load_guideline.__code__.co_filename).parent / "guideline.toml").read_text(encoding="utf-8")
    own = tmp_path / "own.toml"
    own.write_text(source.replace("1. Ingen personoplysninger", "1. <b>Vores</b> regel"), encoding="utf-8")
    window = GuidelineWindow(own)
    qtbot.addWidget(window)
    window.show_guideline("da")
    assert "1. <b>Vores</b> regel" in window.text.toPlainText(), "a guideline's text is no markup"
    own.write_text("title = 1", encoding="utf-8")
    with pytest.raises(GuidelineError):
        GuidelineWindow(own)


def test_the_page_has_every_part() -> None:
    guideline = load_guideline()
    html = page(guideline, "da")
    for anchor, _title in headings(guideline, "da"):
        assert f'name="{anchor}"' in html
    assert html.count('class="does"') == 6
    assert all(link.url in html for link in guideline.links)
