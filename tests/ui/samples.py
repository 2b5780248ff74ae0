"""Made-up texts and verdicts for tests and pictures."""

from __future__ import annotations

from dataclasses import replace

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.redaction import Vault, redact
from clipguard.rules import judge
from clipguard.settings import Action, RuleId, Settings, Words
from clipguard.ui.models import rule_sentences
from clipguard.ui.types import WarningModel

TEXT = """\
Kære kollega 👩‍👩‍👧

Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, har klaget over afgørelsen fra marts. \
Hun skriver fra mette@eksempel.dk, at hun ikke har fået svar.

Kan du skrive et høfligt svar på dansk, der forklarer reglerne om boligstøtte?

Venlig hilsen
Borgerservice"""

PERSONAL = (
    (Entity.PERSON, "Mette Sørensen", "person.list"),
    (Entity.DK_CPR_NUMBER, "070761-4285", "cpr.checksum"),
    (Entity.PHONE_NUMBER, "43 21 65 87", "phone.context"),
    (Entity.EMAIL_ADDRESS, "mette@eksempel.dk", "email.personal"),
)
BUSINESS = (
    (Entity.CONFIDENTIAL_MARKING, "FORTROLIGT", "marking.heading"),
    (Entity.SECRET, "Sommer2026!", "secret.labelled"),
)
BUSINESS_TEXT = (
    "FORTROLIGT – orientering til direktionen\n\nMette Sørensen har adgang med kode: Sommer2026! "
    "indtil udbuddet er offentliggjort. Kontakt 43 21 65 87 for mere."
)


def findings(text: str, found: tuple[tuple[Entity, str, str], ...]) -> tuple[Finding, ...]:
    made = []
    for entity, what, why in found:
        start = text.find(what)
        while start >= 0:
            made.append(Finding(entity, start, start + len(what), 1.0, why))
            start = text.find(what, start + len(what))
    return tuple(sorted(made, key=lambda each: each.start))


def warning(
    text: str = TEXT,
    found: tuple[tuple[Entity, str, str], ...] = PERSONAL,
    *,
    unchecked: bool = False,
    block: bool = False,
    blocked: tuple[Entity, ...] = (),
    may_go_on: bool = True,
    reason_required: bool = False,
    exceptions_allowed: bool = True,
    enter_cancels: bool = False,
    anonymised: bool = True,
    why_not: Words | None = None,
    help_address: str = "it-helpdesk@eksempel.dk",
) -> WarningModel:
    settings = Settings()
    if blocked:
        settings = replace(settings, entities={**settings.entities, **dict.fromkeys(map(str, blocked), Action.BLOCK)})
    if block:
        entities = {entity: Action.BLOCK if action.stops else action for entity, action in settings.entities.items()}
        rules = {**settings.rules, RuleId.WHEN_IN_DOUBT: Action.BLOCK}
        settings = replace(settings, entities=entities, rules=rules)
    verdict = judge(ScanResult(findings(text, found), unchecked), settings)
    vault = Vault()
    return WarningModel(
        tool="ChatGPT",
        text=text,
        verdict=verdict,
        anonymise=(lambda findings: redact(text, findings, vault)) if anonymised else None,
        why_not=why_not,
        rules=rule_sentences(),
        may_go_on=may_go_on,
        reason_required=reason_required,
        exceptions_allowed=exceptions_allowed,
        enter_cancels=enter_cancels,
        help_address=help_address,
    )
