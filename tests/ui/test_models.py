"""From the guard's values to what is shown, and the help mail."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from clipguard.audit import Event
from clipguard.clipboard import ReadState
from clipguard.detection import Entity, Finding, ScanResult
from clipguard.guard import Copied, Notice, Outcome, Question
from clipguard.redaction import Vault
from clipguard.rules import judge
from clipguard.settings import Action, AiWindow, DefaultButton, RuleId, Settings
from clipguard.stamp import stamp_content
from clipguard.ui import models

TOOL = AiWindow("ChatGPT", hosts=("chatgpt.com",))
TEXT = "cpr 070761-4285"
CPR = Finding(Entity.DK_CPR_NUMBER, 4, 15, 1.0, "cpr.checksum")
NOW = datetime(2026, 11, 24, 14, 5)


def question(
    *findings: Finding, text: str = TEXT, unchecked: bool = False, settings: Settings | None = None
) -> Question:
    verdict = judge(ScanResult(findings, unchecked), settings or Settings())
    return Question(7, TOOL, "Ctrl+V", 1, text, verdict)


def with_rule(rule: RuleId, action: Action) -> Settings:
    settings = Settings()
    return dataclasses.replace(settings, rules={**settings.rules, rule: action})


def test_a_warning_offers_the_anonymised_text() -> None:
    model = models.warning_model(question(CPR), Settings(), Vault())
    assert model.anonymise is not None
    made = model.anonymise([CPR])
    assert made.text == "cpr [CPR 1]"
    assert made.placeholders == ((4, 11, CPR),)
    assert (model.tool, model.may_go_on, model.why_not) == ("ChatGPT", True, None)


def test_a_number_stays_the_same_thing_s_whatever_is_kept() -> None:
    text = "Mette Sørensen og Bo Holm"
    mette, bo = Finding(Entity.PERSON, 0, 14, 1.0), Finding(Entity.PERSON, 18, 25, 1.0)
    model = models.warning_model(question(mette, bo, text=text), Settings(), Vault())
    assert model.anonymise is not None
    assert model.anonymise([mette, bo]).text == "[NAVN 1] og [NAVN 2]"
    assert model.anonymise([bo]).text == "Mette Sørensen og [NAVN 2]"


def test_the_guideline_s_rules_come_with_it() -> None:
    model = models.warning_model(question(CPR), Settings(), Vault())
    assert set(model.rules) == set(RuleId)
    assert model.rules[RuleId.PERSONAL_DATA].da.startswith("Skriv aldrig noget ind")
    assert all(len(each[language]) < 110 for each in model.rules.values() for language in ("da", "en"))


@pytest.mark.parametrize("allowed", [True, False])
@pytest.mark.parametrize("button", list(DefaultButton))
def test_the_settings_count(allowed: bool, button: DefaultButton) -> None:
    settings = dataclasses.replace(Settings(), exceptions_allowed=allowed, default_button=button)
    model = models.warning_model(question(CPR), settings, Vault())
    assert model.exceptions_allowed is allowed
    assert model.enter_cancels is (button is DefaultButton.CANCEL)


@pytest.mark.parametrize("entity", [Entity.CONFIDENTIAL_MARKING, Entity.EMBARGO])
def test_a_mark_of_the_whole_text_cannot_be_anonymised_away(entity: Entity) -> None:
    mark = Finding(entity, 0, 3, 0.9)
    model = models.warning_model(question(mark, CPR), Settings(), Vault())
    assert model.anonymise is None
    assert model.why_not is not None


def test_what_was_not_checked_is_not_called_anonymised() -> None:
    model = models.warning_model(question(CPR, unchecked=True), Settings(), Vault())
    assert model.anonymise is None
    assert model.why_not is not None


def test_a_block_does_not_go_on() -> None:
    settings = Settings()
    settings = dataclasses.replace(settings, entities={**settings.entities, "DK_CPR_NUMBER": Action.BLOCK})
    assert not models.warning_model(question(CPR, settings=settings), settings, Vault()).may_go_on


def test_the_popup_offers_label_and_names() -> None:
    vault = Vault()
    made = vault.placeholder(Entity.PERSON, "Mette")
    offer = models.copy_offer(Copied(TOOL, f"Kære {made}"), Settings(), vault)
    assert offer is not None
    assert (offer.can_stamp, offer.can_restore, len(offer.reminders)) == (True, True, 2)


def test_nothing_to_offer_is_no_popup() -> None:
    settings = dataclasses.replace(Settings(), stamp_offer=False)
    assert models.copy_offer(Copied(TOOL, "hej"), settings, Vault()) is None
    stamped = stamp_content("hej", None, Settings(), tool="ChatGPT", day=NOW.date()).text
    assert models.copy_offer(Copied(TOOL, stamped), Settings(), Vault()) is None


def test_rules_that_are_off_remind_of_nothing() -> None:
    settings = dataclasses.replace(
        Settings(),
        rules={**Settings().rules, RuleId.VERIFY_OUTPUT: Action.OFF, RuleId.COPYRIGHT: Action.LOG},
    )
    offer = models.copy_offer(Copied(TOOL, "hej"), settings, Vault())
    assert offer is not None
    assert offer.reminders == ()
    assert models.copy_offer(Copied(TOOL, "hej"), with_rule(RuleId.LABEL_OUTPUT, Action.OFF), Vault()) is None


@pytest.mark.parametrize(("language", "found"), [("da", "1 CPR-nummer"), ("en", "1 CPR number")])
def test_the_help_mail_counts_and_never_tells(language: str, found: str) -> None:
    mail = models.help_mail(question(CPR), "it-helpdesk@eksempel.dk", language, NOW)
    parts = urlsplit(mail)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, parts.path) == ("mailto", "it-helpdesk@eksempel.dk")
    assert found in fields["body"][0]
    assert "ChatGPT" in fields["body"][0]
    assert "070761" not in str(fields)
    assert "+" not in parts.query, "mail programs take a plus sign for one"


def test_the_help_mail_for_what_was_not_checked() -> None:
    assert (
        "ikke tjekkes helt"
        in parse_qs(urlsplit(models.help_mail(question(unchecked=True, text=""), "a@b.dk", "da", NOW)).query)["body"][0]
    )


def test_the_last_decision_in_words() -> None:
    event = Event(NOW, Outcome.ANONYMISED, "ChatGPT", {"PERSON": 2, "DK_CPR_NUMBER": 1})
    said = models.last_decision(event)
    assert said is not None
    assert said.da == "14:05 ChatGPT: sat ind anonymiseret (2 navne, 1 CPR-nummer)"
    assert said.en == "14:05 ChatGPT: pasted anonymised (2 names, 1 CPR number)"
    assert models.last_decision(None) is None


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words(outcome: Outcome) -> None:
    said = models.last_decision(Event(NOW, outcome, "ChatGPT", {}))
    assert said is not None
    assert said.da != said.en


def test_every_notice_and_result_has_words() -> None:
    assert set(models.NOTICES) == set(Notice)
    assert set(models.RESULTS) == set(models.OutputResult)


def test_a_clipboard_that_cannot_be_checked_is_told() -> None:
    told = {state for state in ReadState if models.content_problem(state) is not None}
    assert told == {ReadState.UNANSWERED, ReadState.TOO_LARGE}
    assert models.content_problem(None) is None
