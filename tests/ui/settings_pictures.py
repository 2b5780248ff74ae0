"""The settings dialog in the states that are drawn, and inspected, by `tests.ui.pictures`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clipguard.detection import Entity, ScanResult
from clipguard.settings import Action, AiWindow, Layer, Loaded, Origin, RuleId, Settings, Words, resolve
from clipguard.ui.settings_dialog import SettingsDialog
from clipguard.ui.settings_trial import TYPING_MS

from . import samples

Keep = Callable[[QWidget, str], None]

POLICY = {
    "approved_action": "warn",
    "reason_required": True,
    "rules": {"personal-data": "block", "copyright": "off"},
    "entities": {"DK_CPR_NUMBER": "block", "PERSON": "warn"},
    "ai_windows": [{"name": "Kommunens chat", "hosts": ["ai.kommune.dk"], "trust": "approved"}],
    "sensitive_words": ["Projekt Lygte", "Måge"],
    "stamp_offer": True,
    "stamp_text_da": "Udarbejdet med {tool} den {date}.",
    "stamp_shortcut": "Ctrl+Alt+L",
    "help_address": "it-helpdesk@kommune.dk",
    "pause_allowed": False,
    "scan_limit_kb": 500,
}
FILE = """\
help_address = "it@kommune.dk"
sensitive_words = ["Projekt Lygte", "Måge", "xy"]
scan_limit_kb = "mange"
pause_tilladt = true

[entities]
DK_CPR_NUMBER = "block"
"""
_PROBLEM = Words(
    "settings.toml: værdien af »scan_limit_kb« kan ikke bruges (skal være et helt tal). Standarden bruges.",
    "settings.toml: the value of “scan_limit_kb” cannot be used (must be a whole number). The default is used.",
)


def paint(keep: Keep, language: str) -> None:
    """Every page and every state."""
    for part in (_pages, _search_and_questions, _problems, _trial, _files, _ai_window, _locked):
        dialog = SettingsDialog()
        try:
            part(dialog, keep, language)
        finally:
            dialog.hide()
            dialog.deleteLater()


def _pages(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    rules = {**Settings().rules, RuleId.BUSINESS_CRITICAL: Action.HINT}
    dialog.show_settings(Loaded(replace(Settings(), rules=rules)), language)
    dialog.show_autostart(True)
    for page in dialog.pages:
        dialog.groups.go_to(page.group)
        keep(dialog, f"settings-{page.group}")
        bar = page.area.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.maximum())
            keep(dialog, f"settings-{page.group}-end")


def _search_and_questions(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    dialog.show_settings(Loaded(Settings()), language)
    dialog.frame.search.setText("nummer" if language == "da" else "number")
    keep(dialog, "settings-search")
    dialog.frame.search.setText("xyz")
    keep(dialog, "settings-search-nothing")
    dialog.go_to("entities.IBAN_CODE")
    QTest.qWait(30)
    keep(dialog, "settings-found")
    dialog.defaults.click()
    keep(dialog, "settings-defaults")


def _problems(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    dialog.show_settings(Loaded(Settings()), language, (_PROBLEM,))
    keep(dialog, "settings-problem")
    dialog.groups.go_to("stamp")
    box = dialog.editors["stamp_shortcut"].focusProxy()
    assert box is not None
    QTest.keyClicks(box, "æ")
    keep(dialog, "settings-invalid")
    dialog.close()
    keep(dialog, "settings-not-saved")
    dialog.bar.buttons[1].click()


def _trial(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    def answer(number: int, text: str) -> None:
        kinds = (
            *samples.PERSONAL,
            *samples.BUSINESS,
            (Entity.COPYRIGHT_NOTICE, "© Eksempelforlaget", "copyright.notice"),
        )
        dialog.trial_answered(number, ScanResult(samples.findings(text, kinds), elapsed_ms=1.0))

    dialog.trial_asked.connect(answer)
    dialog.show_settings(Loaded(Settings()), language)
    dialog.frame.trial.fold.setChecked(False)
    for name, text in (("found", f"{samples.BUSINESS_TEXT} © Eksempelforlaget"), ("nothing", "Hvor er biblioteket?")):
        dialog.frame.trial.field.setPlainText(text)
        QTest.qWait(2 * TYPING_MS)
        keep(dialog, f"settings-trial-{name}")
    dialog.frame.trial.fold.click()
    keep(dialog, "settings-trial-folded")


def _files(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    dialog.show_settings(
        resolve([Layer(Origin.MACHINE_POLICY, {"help_address": "it@by.dk", "language": language}, "policy")]), language
    )
    with TemporaryDirectory() as folder:
        file = Path(folder) / "clipguard-settings.toml"
        file.write_text(FILE, encoding="utf-8")
        dialog.import_from(file)
        asking = dialog.import_dialog
        assert asking is not None
        keep(asking, "settings-import")
        asking.accept()
        dialog.groups.go_to("general")
        keep(dialog, "settings-imported")


def _ai_window(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    dialog.show_settings(Loaded(Settings()), language)
    dialog.window_picked(AiWindow("Min chat", hosts=("chat.eksempel.dk",)))
    form = dialog.windows_editor.form
    assert form is not None
    form.hosts.setPlainText("")
    form.save.click()
    keep(form, "settings-ai-window")
    form.reject()
    keep(form, "settings-ai-window-unsaved")
    form.done(0)


def _locked(dialog: SettingsDialog, keep: Keep, language: str) -> None:
    dialog.show_settings(resolve([Layer(Origin.MACHINE_POLICY, POLICY, "policy")]), language)
    for page in dialog.pages[:-1]:
        dialog.groups.go_to(page.group)
        keep(dialog, f"settings-locked-{page.group}")
    dialog.go_to("entities.DK_CPR_NUMBER")
    QTest.qWait(30)
    keep(dialog, "settings-locked-entities")
    dialog.groups.go_to("ai-windows")
    dialog.windows_editor.edit.click()
    form = dialog.windows_editor.form
    assert form is not None
    keep(form, "settings-locked-ai-window")
    form.done(0)
