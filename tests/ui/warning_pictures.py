"""The warning in the states that are drawn, and inspected, by `tests.ui.pictures`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.rules import judge
from clipguard.settings import Settings, Words
from clipguard.ui.look import em
from clipguard.ui.warning import WarningDialog
from clipguard.ui.warning_texts import WIDE_EMS

from . import samples

Keep = Callable[[QWidget, str], None]

BOTH = samples.PERSONAL + samples.BUSINESS[1:]
BOTH_TEXT = samples.TEXT.replace("Venlig hilsen", "Koden er Sommer2026! til systemet.\n\nVenlig hilsen\nMette Sørensen")
_MARKED = Words(
    "Hele teksten er mærket som fortrolig. Den bliver det ikke mindre af at blive anonymiseret.",
    "The whole text is marked as confidential. Anonymising it would not change that.",
)
_UNCHECKED = Words(
    "Teksten kunne ikke tjekkes helt, så den kan ikke anonymiseres.",
    "The text could not be checked whole, so it cannot be anonymised.",
)
_HOLDS_A_NAME = judge(ScanResult((Finding(Entity.PERSON, 0, 5, 1.0),)), Settings())


def paint(keep: Keep, language: str) -> None:
    dialog = WarningDialog(settle_ms=0)
    try:
        _first_step(dialog, keep, language)
        _findings(dialog, keep, language)
        _second_step(dialog, keep, language)
        _other_contents(dialog, keep, language)
        dialog.withdraw()
    finally:
        dialog.hide()
        dialog.deleteLater()


def _first_step(dialog: WarningDialog, keep: Keep, language: str) -> None:
    dialog.show_model(samples.warning(), language)
    keep(dialog, "warning")
    dialog.links.reveal.click()
    keep(dialog, "warning-details")
    dialog.links.reveal.click()
    dialog.links.why.click()
    keep(dialog, "warning-why")
    dialog.show_model(samples.warning(BOTH_TEXT, BOTH), language)
    keep(dialog, "warning-both")
    dialog.show_model(samples.warning(enter_cancels=True), language)
    keep(dialog, "warning-enter-cancels")
    # By tabs, where there is no room for both texts.
    dialog.show_model(samples.warning(), language)
    QTest.qWait(10)
    dialog.resize(min((WIDE_EMS - 2) * em(dialog), dialog.width()), dialog.height())
    keep(dialog, "warning-tabs")
    dialog.texts.tabs.setCurrentIndex(1)
    keep(dialog, "warning-anonymised")


def _findings(dialog: WarningDialog, keep: Keep, language: str) -> None:
    dialog.show_model(samples.warning(BOTH_TEXT, BOTH), language)
    dialog.links.findings.click()
    keep(dialog, "warning-findings")
    dialog.links.reveal.click()
    dialog.findings.rows[0].tick.click()
    dialog.findings.rows[2].not_personal.click()
    keep(dialog, "warning-kept")
    blocked = (Entity.DK_CPR_NUMBER, Entity.SECRET)
    dialog.show_model(samples.warning(BOTH_TEXT, BOTH, blocked=blocked, may_go_on=False), language)
    dialog.links.findings.click()
    keep(dialog, "warning-findings-blocked")
    dialog.show_model(samples.warning("Ring til Bo Holm", ((Entity.PERSON, "Bo Holm", "person.list"),)), language)
    dialog.links.findings.click()
    dialog.findings.rows[0].not_personal.click()
    keep(dialog, "warning-not-personal")


def _second_step(dialog: WarningDialog, keep: Keep, language: str) -> None:
    dialog.show_model(samples.warning(), language)
    dialog.choices.anyway.click()
    keep(dialog, "warning-sure")
    dialog.show_model(samples.warning(reason_required=True), language)
    dialog.choices.anyway.click()
    dialog.sure.chips[0].click()
    keep(dialog, "warning-sure-chip")
    dialog.sure.chips[3].click()
    dialog.sure.reason.setText("Mette har sagt ja" if language == "da" else "Mette agreed")
    dialog.sure.yes.click()
    dialog.reason_checked(dialog.sure.given, _HOLDS_A_NAME)
    keep(dialog, "warning-sure-refused")


def _other_contents(dialog: WarningDialog, keep: Keep, language: str) -> None:
    everything = samples.PERSONAL + samples.BUSINESS
    marked = samples.warning(
        samples.BUSINESS_TEXT, everything, block=True, may_go_on=False, anonymised=False, why_not=_MARKED
    )
    dialog.show_model(marked, language)
    keep(dialog, "warning-blocked")
    before, after = "Dette er helt almindelig tekst uden noget i. " * 900, " Og så videre." * 2000
    dialog.show_model(samples.warning(before + samples.TEXT + after), language)
    keep(dialog, "warning-long")
    unchecked = samples.warning("Et regneark " * 3000, (), unchecked=True, anonymised=False, why_not=_UNCHECKED)
    dialog.show_model(unchecked, language)
    keep(dialog, "warning-unchecked")
