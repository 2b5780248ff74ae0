"""What is kept or called “not personal”, and the text that follows from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from clipguard.detection import Entity
from clipguard.ui.excerpt import Cover
from clipguard.ui.types import WarningModel
from clipguard.ui.warning_choice import Draft, Selection, Stage, cover_of, draft, things_in

from . import samples

TEXT = "Kim Larsen, cpr 070761-4285, ringer. KIM  LARSEN har 43 21 65 87.\nSå ringer Bo Holm til Kim Larsen."
FOUND = (
    (Entity.PERSON, "Kim Larsen", "person.list"),
    (Entity.PERSON, "KIM  LARSEN", "person.list"),
    (Entity.PERSON, "Bo Holm", "person.list"),
    (Entity.DK_CPR_NUMBER, "070761-4285", "cpr.checksum"),
    (Entity.PHONE_NUMBER, "43 21 65 87", "phone.context"),
)


def model(**changes: object) -> WarningModel:
    return samples.warning(TEXT, FOUND, **changes)  # type: ignore[arg-type]


def made(selection: Selection, shown: WarningModel | None = None) -> Draft:
    shown = shown or model()
    result = draft(shown, things_in(shown), selection)
    assert result is not None
    return result


def test_the_same_thing_is_there_once_in_the_text_s_order() -> None:
    things = things_in(model())
    assert [(each.text, len(each.findings)) for each in things] == [
        ("Kim Larsen", 3),
        ("070761-4285", 1),
        ("43 21 65 87", 1),
        ("Bo Holm", 1),
    ]


def test_what_can_be_kept_and_excepted() -> None:
    things = things_in(model(blocked=(Entity.PHONE_NUMBER,)))
    assert [(each.entity, each.may_keep, each.may_except) for each in things] == [
        (Entity.PERSON, True, True),
        (Entity.DK_CPR_NUMBER, True, False),
        (Entity.PHONE_NUMBER, False, False),
        (Entity.PERSON, True, True),
    ]
    assert not any(each.may_except for each in things_in(model(exceptions_allowed=False)))


def test_nothing_chosen_anonymises_everything() -> None:
    result = made(Selection())
    assert result.stage is Stage.ANONYMISED
    assert result.redacted.text == (
        "[NAVN 1], cpr [CPR 1], ringer. [NAVN 1] har [TELEFON 1].\nSå ringer [NAVN 2] til [NAVN 1]."
    )
    assert (result.kept, result.things) == ((), 0)


def test_what_is_kept_stands_wherever_it_is_and_is_still_marked() -> None:
    shown = model()
    made(Selection(), shown)
    result = made(Selection().keep(0, True), shown)
    assert (
        result.redacted.text
        == "Kim Larsen, cpr [CPR 1], ringer. KIM  LARSEN har [TELEFON 1].\nSå ringer [NAVN 2] til Kim Larsen."
    )
    assert result.stage is Stage.PARTLY
    assert result.things == 1
    assert len(result.kept) == 3
    assert [result.redacted.text[start:end] for start, end, _ in result.moved] == [
        "Kim Larsen",
        "KIM  LARSEN",
        "Kim Larsen",
    ]


def test_keeping_can_be_undone() -> None:
    assert made(Selection().keep(0, True).keep(0, False)) == made(Selection())


def test_with_everything_kept_there_is_nothing_to_insert_anonymised() -> None:
    selection = Selection(kept=frozenset(range(4)))
    assert made(selection).stage is Stage.ALL_KEPT
    assert made(selection).redacted.text == TEXT


def test_what_is_blocked_is_never_kept() -> None:
    result = made(Selection(kept=frozenset(range(4))), model(blocked=(Entity.DK_CPR_NUMBER,)))
    assert result.stage is Stage.PARTLY
    assert "070761-4285" not in result.redacted.text
    assert all(each.finding.entity is not Entity.DK_CPR_NUMBER for each in result.kept)


def test_what_is_not_personal_is_neither_replaced_nor_kept() -> None:
    result = made(Selection().call_not_personal(0, True).keep(0, True))
    assert result.redacted.text.startswith("Kim Larsen, cpr [CPR 1]")
    assert result.stage is Stage.ANONYMISED
    assert result.kept == ()
    assert [each.finding.entity for each in result.left] == [
        Entity.DK_CPR_NUMBER,
        Entity.PHONE_NUMBER,
        Entity.PERSON,
    ]


def test_what_cannot_be_called_not_personal_stays() -> None:
    result = made(Selection(not_personal=frozenset(range(4))))
    assert [each.finding.entity for each in result.left] == [Entity.DK_CPR_NUMBER]
    assert "[CPR 1]" in result.redacted.text


def test_with_all_of_it_not_personal_nothing_is_left() -> None:
    shown = samples.warning("Ring til Bo Holm", ((Entity.PERSON, "Bo Holm", "person.list"),))
    result = made(Selection(not_personal=frozenset({0})), shown)
    assert result.stage is Stage.NOTHING_LEFT
    assert result.redacted.text == "Ring til Bo Holm"


def test_without_anonymising_there_is_no_draft() -> None:
    shown = model(anonymised=False)
    assert draft(shown, things_in(shown), Selection()) is None


@hypothesis_settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.sets(st.integers(0, 3)), st.sets(st.integers(0, 3)))
def test_every_selection_is_told_as_it_is(kept: set[int], not_personal: set[int]) -> None:
    shown = model()
    result = made(Selection(frozenset(kept), frozenset(not_personal)), shown)
    things = things_in(shown)
    stays = {each.text for number, each in enumerate(things) if number in kept or number in not_personal & {0, 2, 3}}
    for each in things:
        assert (each.text in result.redacted.text) is (each.text in stays)
    for start, end, judged in result.moved:
        finding = judged.finding
        assert result.redacted.text[start:end] == TEXT[finding.start : finding.end]
    for start, end, part in result.redacted.placeholders:
        assert result.redacted.text[start] == "["
        assert result.redacted.text[end - 1] == "]"
        assert part in [judged.finding for judged in result.left]
    assert (result.stage is Stage.ANONYMISED) is (not result.kept and bool(result.left))


@pytest.mark.parametrize("entity", list(Entity))
def test_only_mere_marks_are_shown_in_clear(entity: Entity) -> None:
    marks = {Entity.CONFIDENTIAL_MARKING, Entity.EMBARGO, Entity.COPYRIGHT_NOTICE}
    assert (cover_of(entity) is Cover.NOTHING) is (entity in marks)
    assert (cover_of(entity) is Cover.ALL) is (entity is Entity.SECRET)
