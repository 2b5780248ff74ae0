"""When the welcome is shown, and what its window's wishes are answered with."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from clipguard.detection import Entity, Finding, Local, ScannerClient, ScannerState, ScanResult
from clipguard.settings import Language, Settings
from clipguard.ui.welcome import WelcomeWindow
from clipguard.ui.words import welcome as w
from clipguard.welcome_state import FILE_NAME, Welcome, shown_path


@dataclass
class Scanner:
    """Answers when told to."""

    state: ScannerState = ScannerState.READY
    asked: list[tuple[str, Callable[[ScanResult], None]]] = field(default_factory=list)
    local: Local | None = None

    def scan(
        self,
        text: str,
        done: Callable[[ScanResult], None],
        *,
        limit: int,
        deadline_ms: int,
        local: Local,
        gives_way: bool,
    ) -> None:
        assert limit > 0
        assert deadline_ms > 0
        assert gives_way, "a paste goes first"
        self.local = local
        self.asked.append((text, done))

    def answer(self, result: ScanResult) -> None:
        self.asked.pop(0)[1](result)


@dataclass
class Autostart:
    """A system that starts programs at log-in; with `refuses`, it says no."""

    on: bool = False
    unknown: bool = False
    refuses: bool = False

    def is_on(self) -> bool:
        if self.unknown:
            raise OSError(2, "No such file or directory")
        return self.on

    def switch(self, on: bool) -> None:
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.on = on


@dataclass
class Scene:
    path: Path
    settings: Settings = field(default_factory=lambda: Settings(language=Language.DANISH))
    scanner: Scanner = field(default_factory=Scanner)
    autostart: Autostart = field(default_factory=Autostart)
    activated: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.welcome = Welcome(
            cast(ScannerClient, self.scanner),
            lambda: self.settings,
            lambda call: call(),
            self.activated.append,
            self.autostart,
            self.path,
        )

    @property
    def window(self) -> WelcomeWindow:
        assert self.welcome.window is not None
        return self.welcome.window

    def open_last_page(self) -> WelcomeWindow:
        self.welcome.show()
        self.window.next.click()
        self.window.next.click()
        return self.window


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(tmp_path / "state" / FILE_NAME)
    yield made
    if made.welcome.window is not None:
        made.welcome.window.close()


def test_it_is_shown_once(scene: Scene) -> None:
    scene.welcome.show_once()
    assert scene.window.isVisible()
    assert scene.activated == [int(scene.window.winId())]
    assert scene.path.exists(), "kept as soon as it is seen"
    scene.window.close()
    assert scene.welcome.window is None
    scene.welcome.show_once()
    assert scene.welcome.window is None


def test_it_can_be_seen_again(scene: Scene) -> None:
    scene.welcome.show_once()
    scene.window.close()
    scene.welcome.show()
    window = scene.window
    assert window.isVisible()
    scene.welcome.show()
    assert scene.window is window, "one window, brought to the front"


def test_where_the_settings_say_so_it_is_not_shown_of_itself(scene: Scene) -> None:
    scene.settings = replace(scene.settings, welcome=False)
    scene.welcome.show_once()
    assert scene.welcome.window is None
    assert not scene.path.exists()
    scene.welcome.show()
    assert scene.window.isVisible()


def test_it_speaks_the_language_of_the_settings(scene: Scene) -> None:
    scene.settings = replace(scene.settings, language=Language.ENGLISH)
    scene.welcome.show()
    assert scene.window.windowTitle() == w.TITLE["en"]


def test_that_it_cannot_be_kept_is_logged_and_stops_nothing(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    scene.path.parent.write_text("a file where the folder is to be")
    scene.welcome.show_once()
    assert scene.window.isVisible()
    assert "cannot be kept" in caplog.text


@pytest.mark.skipif(os.name != "posix", reason="the folder's place is Linux's")
def test_the_file_is_in_the_user_s_folder_for_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert shown_path() == tmp_path / "clipguard" / FILE_NAME


def test_the_scanner_s_findings_are_judged_and_shown(scene: Scene) -> None:
    scene.settings = replace(scene.settings, sensitive_words=("Nordlys",))
    window = scene.open_last_page()
    [(text, _)] = scene.scanner.asked
    assert text == w.SAMPLE["da"]
    assert scene.scanner.local is not None
    assert scene.scanner.local.words == ("Nordlys",)
    start = text.index("Mette Sørensen")
    scene.scanner.answer(ScanResult((Finding(Entity.PERSON, start, start + 14, 1.0),)))
    assert window.trial.state.text() == "Clipguard ville standse teksten: 1 navn."


def test_an_answer_to_a_window_that_is_closed_is_dropped(scene: Scene) -> None:
    scene.open_last_page().close()
    scene.scanner.answer(ScanResult())
    assert scene.welcome.window is None


@pytest.mark.parametrize("on", [True, False])
def test_the_start_with_the_computer_is_shown_and_switched(scene: Scene, on: bool) -> None:
    scene.autostart.on = on
    window = scene.open_last_page()
    assert window.autostart.isChecked() is on
    window.autostart.click()
    assert scene.autostart.on is not on
    assert window.autostart.isChecked() is not on


def test_a_system_that_cannot_tell_offers_no_choice(scene: Scene) -> None:
    scene.autostart.unknown = True
    assert not scene.open_last_page().autostart.isVisible()


def test_a_system_that_refuses_is_quoted(scene: Scene) -> None:
    scene.autostart.refuses = True
    window = scene.open_last_page()
    window.autostart.click()
    assert not window.autostart.isChecked()
    assert "Permission denied" in window.autostart_error.text()
