"""Findings to placeholders and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clipguard.detection import Entity, Finding
from clipguard.redaction import LABELS, Redacted, Vault, redact
from clipguard.redaction.identity import is_short_for, key, name_parts

from .strategies import found, steady


def at(text: str, part: str, entity: Entity = Entity.PERSON) -> Finding:
    start = text.index(part)
    return Finding(entity, start, start + len(part), 1.0)


def test_the_example_of_the_issue() -> None:
    text = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87"
    findings = [
        at(text, "43 21 65 87", Entity.PHONE_NUMBER),
        at(text, "Mette Sørensen"),
        at(text, "070761-4285", Entity.DK_CPR_NUMBER),
    ]
    vault = Vault()
    made = redact(text, findings, vault)
    assert made.text == "Borgeren [NAVN 1], cpr [CPR 1], tlf. [TELEFON 1]"
    assert [made.text[start:end] for start, end, _ in made.placeholders] == ["[NAVN 1]", "[CPR 1]", "[TELEFON 1]"]
    assert [finding for _, _, finding in made.placeholders] == [findings[1], findings[2], findings[0]]
    assert vault.restore(made.text) == text


def test_every_entity_has_a_word_of_its_own() -> None:
    assert set(LABELS) == set(Entity)
    assert len(set(LABELS.values())) == len(LABELS)


@pytest.mark.parametrize("entity", list(Entity))
def test_every_entity_can_be_put_back(entity: Entity) -> None:
    vault = Vault()
    made = redact("a b", [Finding(entity, 0, 1, 1.0), Finding(entity, 2, 3, 1.0)], vault)
    assert made.text == f"[{LABELS[entity]} 1] [{LABELS[entity]} 2]"
    assert vault.restore(made.text) == "a b"


def expected(text: str, made: Redacted, vault: Vault) -> str:
    """The text, with every replaced part as the vault has it: in the way it was written first."""
    pieces: list[str] = []
    at = 0
    for start, end, part in made.placeholders:
        original, restored = text[part.start : part.end], vault.restore(made.text[start:end])
        short = part.entity is Entity.PERSON and is_short_for(name_parts(original), name_parts(restored))
        assert short or key(part.entity, original) == key(part.entity, restored)
        pieces += text[at : part.start], restored
        at = part.end
    return "".join([*pieces, text[at:]])


@steady
@given(found())
@example(("[NAVN 1]a", [Finding(Entity.PERSON, 8, 9, 1.0)]))
@example(("[NAVN 1]", [Finding(Entity.PERSON, 0, 8, 1.0)]))
@example(("[NAVN 1]", [Finding(Entity.PERSON, 1, 5, 1.0)]))
@example(("[NAVN a 1]", [Finding(Entity.PERSON, 6, 7, 1.0)]))
@example(("[<NAVN 1]", [Finding(Entity.PERSON, 1, 2, 1.0)]))
@example(("[navn 1]a", [Finding(Entity.PERSON, 8, 9, 1.0)]))
def test_restoring_what_was_redacted_gives_the_text(given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    vault = Vault()
    made = redact(text, findings, vault)
    assert vault.restore(made.text) == expected(text, made, vault)


@steady
@given(found())
def test_each_placeholder_is_where_it_is_said_to_be(given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    made = redact(text, findings, Vault())
    # What is around the placeholders is the text around the findings, code point for code point.
    at_text = at_made = 0
    for start, end, part in made.placeholders:
        assert any(each.start <= part.start < part.end <= each.end and each.entity is part.entity for each in findings)
        assert made.text[at_made:start] == text[at_text : part.start]
        assert made.text[start : start + len(LABELS[part.entity]) + 2] == f"[{LABELS[part.entity]} "
        assert made.text[end - 1] == "]"
        at_text, at_made = part.end, end
    assert made.text[at_made:] == text[at_text:]
    # What a finding covers and no placeholder is layout.
    covered = {at for *_, part in made.placeholders for at in range(part.start, part.end)}
    left = {text[at] for each in findings for at in range(each.start, each.end) if at not in covered}
    assert all(each.isspace() for each in left)


@steady
@given(found())
def test_no_two_things_share_a_placeholder(given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    vault = Vault()
    made = redact(text, findings, vault)
    shown: dict[str, set[tuple[Entity, str]]] = {}
    for start, end, part in made.placeholders:
        restored = vault.restore(made.text[start:end])
        shown.setdefault(made.text[start:end], set()).add((part.entity, key(part.entity, restored)))
    assert all(len(originals) == 1 for originals in shown.values())
    assert len(shown) == len(set.union(set(), *shown.values()))
    # A placeholder that the text holds itself is not given out.
    assert not any(placeholder in text for placeholder in shown)


@settings(steady, max_examples=30)
@given(st.lists(found(), max_size=4))
def test_texts_in_a_row_can_all_be_restored_at_the_end(several: list[tuple[str, list[Finding]]]) -> None:
    vault = Vault()
    redacted = []
    for text, findings in several:
        if not vault.knows(text):  # what the vault has given out means what it was given out for
            redacted.append((text, redact(text, findings, vault)))
    for text, made in redacted:
        assert vault.restore(made.text) == expected(text, made, vault)


def test_without_findings_nothing_changes() -> None:
    vault = Vault()
    made = redact("[NAVN 1] og æøå", [], vault)
    assert (made.text, made.placeholders, len(vault)) == ("[NAVN 1] og æøå", (), 0)


def test_a_placeholder_in_an_earlier_text_is_never_given_out_later() -> None:
    vault = Vault()
    assert redact("skabelon: [NAVN 2]", [], vault).text == "skabelon: [NAVN 2]"
    text = "Mette og Jens"
    assert redact(text, [at(text, "Mette"), at(text, "Jens")], vault).text == "[NAVN 1] og [NAVN 3]"
    assert vault.restore("[NAVN 2]") == "[NAVN 2]"


@pytest.mark.parametrize(
    "spans",
    [[(0, 3), (2, 4)], [(0, 4), (1, 2)], [(0, 2), (0, 2)], [(2, 2)], [(3, 2)], [(-1, 2)], [(3, 6)], [(5, 6)]],
    ids=["overlap", "inside", "twice", "empty", "backwards", "before", "beyond", "outside"],
)
def test_findings_that_do_not_fit_are_refused(spans: list[tuple[int, int]]) -> None:
    vault = Vault()
    findings = [Finding(Entity.PERSON, start, end, 1.0) for start, end in reversed(spans)]
    with pytest.raises(ValueError, match="overlaps"):
        redact("Mette", findings, vault)
    assert len(vault) == 0


def test_a_fault_tells_no_content() -> None:
    with pytest.raises(ValueError, match="–") as caught:
        redact("Mette", [Finding(Entity.PERSON, 0, 9, 1.0)], Vault())
    assert "Mette" not in str(caught.value)


def test_findings_that_touch_are_two() -> None:
    vault = Vault()
    made = redact("ab", [Finding(Entity.PERSON, 1, 2, 1.0), Finding(Entity.PERSON, 0, 1, 1.0)], vault)
    assert made.text == "[NAVN 1][NAVN 2]"
    assert vault.restore(made.text) == "ab"


def redacted(text: str, *parts: tuple[str, Entity], vault: Vault | None = None) -> str:
    """The text with each of the parts, wherever it stands, replaced."""
    findings = [
        Finding(entity, match.start(), match.end(), 1.0)
        for part, entity in parts
        for match in re.finditer(rf"\b{re.escape(part)}\b", text)
    ]
    kept = [
        each
        for each in findings
        if not any(o.start <= each.start < o.end and o.end - o.start > each.end - each.start for o in findings)
    ]
    return redact(text, kept, Vault() if vault is None else vault).text


NAME, PHONE, ADDRESS = Entity.PERSON, Entity.PHONE_NUMBER, Entity.DK_ADDRESS


@pytest.mark.parametrize(
    ("text", "parts", "made"),
    [
        (
            "Mette Sørensen ringede. Mette er syg, siger Sørensen.",
            [("Mette Sørensen", NAME), ("Mette", NAME), ("Sørensen", NAME)],
            "[NAVN 1] ringede. [NAVN 1] er syg, siger [NAVN 1].",
        ),
        (
            "Mette ringede. Mette Sørensen er syg.",
            [("Mette Sørensen", NAME), ("Mette", NAME)],
            "[NAVN 1] ringede. [NAVN 1] er syg.",
        ),
        (
            "Mette Holm, Mette Lund og Mette.",
            [("Mette Holm", NAME), ("Mette Lund", NAME), ("Mette", NAME)],
            "[NAVN 1], [NAVN 2] og [NAVN 3].",
        ),
        (
            "METTE SØRENSEN / Sørensen, Mette",
            [("METTE SØRENSEN", NAME), ("Sørensen, Mette", NAME)],
            "[NAVN 1] / [NAVN 1]",
        ),
        ("M. Sørensen og Mette Sørensen", [("M. Sørensen", NAME), ("Mette Sørensen", NAME)], "[NAVN 1] og [NAVN 1]"),
        ("Ali og Alis", [("Ali", NAME), ("Alis", NAME)], "[NAVN 1] og [NAVN 2]"),
        ("Mettes sag", [], "Mettes sag"),
        (
            "43 21 65 87 eller +45 43216587",
            [("43 21 65 87", PHONE), ("45 43216587", PHONE)],
            "[TELEFON 1] eller +[TELEFON 1]",
        ),
        (
            "Bor\tKærvej 1\n2620 Albertslund\t.",
            [("Kærvej 1\n2620 Albertslund", ADDRESS)],
            "Bor\t[ADRESSE 1]\n[ADRESSE 2]\t.",
        ),
    ],
)
def test_the_same_thing_has_the_same_number(text: str, parts: list[tuple[str, Entity]], made: str) -> None:
    assert redacted(text, *parts) == made


def test_a_name_is_known_again_in_the_next_text() -> None:
    vault = Vault()
    assert redacted("Mette Sørensen", ("Mette Sørensen", NAME), vault=vault) == "[NAVN 1]"
    assert redacted("Hej Mette", ("Mette", NAME), vault=vault) == "Hej [NAVN 1]"
    assert vault.restore("Kære [NAVN 1]s mor") == "Kære Mette Sørensens mor"
