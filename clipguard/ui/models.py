"""From the guard's values to what the windows show, and to the help mail. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote, urlencode

from clipguard.audit import Event
from clipguard.clipboard import ReadState
from clipguard.detection import Finding
from clipguard.guard import Copied, Notice, Outcome, Question
from clipguard.guideline import load_guideline
from clipguard.redaction import Redacted, Vault, redact
from clipguard.rules import Count, Verdict, counts, sentence
from clipguard.settings import ENTITIES, Action, DefaultButton, RuleId, Settings, Words
from clipguard.stamp import is_stamped

from .translation import tr
from .types import CopyOffer, WarningModel
from .words import fill


class OutputResult(StrEnum):
    """How a change of the clipboard's text went: the label, the names put in again, or undoing either."""

    STAMPED = "stamped"
    STAMPED_ALREADY = "stamped-already"
    RESTORED = "restored"
    UNDONE = "undone"
    NOTHING_TO_RESTORE = "nothing-to-restore"
    NO_TEXT = "no-text"
    NOTHING_TO_UNDO = "nothing-to-undo"
    FAILED = "failed"


_WHY_NOT_MARKED = tr(
    "Messages", "The whole text is marked as confidential or not public. Anonymising it would not change that."
)
_WHY_NOT_UNCHECKED = tr("Messages", "The text could not be checked whole, so it cannot be anonymised.")


@cache
def rule_sentences() -> Mapping[str, Words]:
    """The guideline's rules in a sentence each, by their ids."""
    return MappingProxyType({rule.id: Words(rule.short.da, rule.short.en) for rule in load_guideline().rules})


def warning_model(question: Question, settings: Settings, vault: Vault) -> WarningModel:
    """What the warning shows. The placeholders are given out by `vault`, those of what the employee then keeps too: so a number stays
    the same thing's whatever is chosen."""
    verdict = question.verdict
    why_not: Words | None = None
    if verdict.unchecked:
        why_not = _WHY_NOT_UNCHECKED
    elif verdict.whole_text:
        why_not = _WHY_NOT_MARKED

    def anonymise(findings: Iterable[Finding]) -> Redacted:
        return redact(question.text, findings, vault)

    return WarningModel(
        tool=question.tool.name,
        text=question.text,
        verdict=verdict,
        anonymise=anonymise if why_not is None else None,
        why_not=why_not,
        rules=rule_sentences(),
        may_go_on=verdict.action is not Action.BLOCK,
        reason_required=settings.reason_required,
        exceptions_allowed=settings.exceptions_allowed,
        enter_cancels=settings.default_button is DefaultButton.CANCEL,
        help_address=settings.help_address,
    )


def copy_offer(copied: Copied, settings: Settings, vault: Vault) -> CopyOffer | None:
    """What the popup offers, or None where there is nothing to offer."""

    def shown(rule: RuleId) -> bool:
        return settings.rules[rule].rank >= Action.HINT.rank

    can_stamp = settings.stamp_offer and shown(RuleId.LABEL_OUTPUT) and not is_stamped(copied.text, settings)
    can_restore = vault.knows(copied.text)
    if not (can_stamp or can_restore):
        return None
    reminders = []
    if shown(RuleId.VERIFY_OUTPUT):
        reminders.append(tr("Messages", "Check for yourself whether the answer is right."))
    if shown(RuleId.COPYRIGHT):
        reminders.append(tr("Messages", "Others may hold the copyright."))
    return CopyOffer(copied.tool.name, can_restore, can_stamp, tuple(reminders))


NOTICES: Mapping[Notice, Words] = {
    Notice.PROTECTED_INPUT: tr(
        "Messages", "The text may be somebody else's copyright. Check whether you may use it in {tool}."
    ),
    Notice.INSERT_FAILED: tr(
        "Messages", "The text could not be pasted. The clipboard is as it was. Click the text field and try again."
    ),
    Notice.NOT_TAKEN: tr(
        "Messages", "The window did not take the text. The clipboard is as it was. Click the text field and try again."
    ),
    Notice.CHECKED_LATE: tr("Messages", "The text has been checked now and is fine. Paste it again."),
    Notice.CLIPBOARD_CHANGED: tr(
        "Messages", "The clipboard changed in the meantime, so nothing was pasted. Paste again."
    ),
}

_OUTCOMES: Mapping[str, Words] = {
    Outcome.HELD: tr("Messages", "held"),
    Outcome.CANCELLED: tr("Messages", "not pasted"),
    Outcome.ANONYMISED: tr("Messages", "pasted anonymised"),
    Outcome.INSERTED_ANYWAY: tr("Messages", "pasted anyway"),
    Outcome.HELP_ASKED: tr("Messages", "asked for help"),
    Outcome.HINTED: tr("Messages", "a notice was shown"),
    Outcome.FAILED: tr("Messages", "could not be pasted"),
}


RESULTS: Mapping[OutputResult, Words] = {
    OutputResult.STAMPED: tr("Messages", "The label is on – paste with Ctrl+V."),
    OutputResult.STAMPED_ALREADY: tr("Messages", "The text bears the label already."),
    OutputResult.RESTORED: tr("Messages", "The names are back – paste with Ctrl+V."),
    OutputResult.NOTHING_TO_RESTORE: tr(
        "Messages", "The text holds no placeholders that Clipguard has put in since it started."
    ),
    OutputResult.UNDONE: tr("Messages", "Undone: the clipboard is as it was."),
    OutputResult.NO_TEXT: tr("Messages", "There is no text on the clipboard. Copy the answer first."),
    OutputResult.NOTHING_TO_UNDO: tr("Messages", "There is nothing to undo."),
    OutputResult.FAILED: tr("Messages", "The clipboard could not be changed. Copy the text again and try once more."),
}


def save_error(path: Path, why: str) -> Words:
    return fill(
        tr("Messages", "The settings are in force, but could not be saved in {path} ({why})."), path=str(path), why=why
    )


def count_by_entity(verdict: Verdict) -> dict[str, int]:
    """The number of findings by entity: all that leaves this module of a verdict."""
    return {count.entity: count.number for count in counts(verdict.findings)}


def last_decision(event: Event | None) -> Words | None:
    """``"14:05 ChatGPT: sat ind anonymiseret (1 navn, 1 CPR-nummer)"``."""
    if event is None:
        return None

    def said(language: str) -> str:
        found = ", ".join(
            Count(ENTITIES[entity].rule, entity, number).words(language) for entity, number in event.counts.items()
        )
        about = f" ({found})" if found else ""
        return f"{event.at:%H:%M} {event.tool}: {_OUTCOMES[event.outcome][language]}{about}"

    return Words(said("da"), said("en"))


def content_problem(state: ReadState | None) -> Words | None:
    """What the tray tells of a clipboard that cannot be checked."""
    if state is ReadState.UNANSWERED:
        return tr(
            "Messages",
            "The program you copied from does not answer. Clipguard will ask before it goes into an AI window.",
        )
    if state is ReadState.TOO_LARGE:
        return tr(
            "Messages",
            "What you copied is too large to be checked whole. Clipguard will ask before it goes into an AI window.",
        )
    return None


def help_mail(question: Question, address: str, language: str, now: datetime) -> str:
    """The `mailto:` address (RFC 6068) of the mail for help: what was found, counted, and never the text."""
    found = sentence(question.verdict.stopping, language)
    if language == "da":
        subject = "Må jeg sætte dette ind i et AI-værktøj?"
        lines = [
            f"Clipguard standsede en indsættelse i {question.tool.name} den {now.day}.{now.month}.{now.year} kl. {now:%H:%M}.",
            f"Fundet: {found or 'teksten kunne ikke tjekkes helt'}.",
            "",
            "Skriv her, hvad du vil opnå. Skriv ikke selve oplysningerne:",
            "",
        ]
    else:
        subject = "May I paste this into an AI tool?"
        lines = [
            f"Clipguard held a paste into {question.tool.name} on {now:%Y-%m-%d} at {now:%H:%M}.",
            f"Found: {found or 'the text could not be checked whole'}.",
            "",
            "Say here what you want to achieve. Do not write the information itself:",
            "",
        ]
    query = urlencode({"subject": subject, "body": "\r\n".join(lines)}, quote_via=quote)
    return f"mailto:{quote(address, safe='@')}?{query}"
