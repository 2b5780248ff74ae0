"""What is counted as stopped, found, right and let through."""

from __future__ import annotations

from clipguard.detection import Entity

from .load import Document
from .measure import Span, measure

TEXT = "Mette er syg, © Holm"
PERSON, FACT, NOTICE = (0, 5, Entity.PERSON), (6, 12, Entity.SPECIAL_CATEGORY), (14, 20, Entity.COPYRIGHT_NOTICE)


def document(verdict: str, *spans: Span) -> Document:
    return Document("x:1", "x", "topic", "da", verdict, TEXT, spans)


def test_counts() -> None:
    found: list[Span] = [(0, 3, Entity.PERSON), (15, 20, Entity.PERSON), NOTICE]
    made = measure([document("warn", PERSON, FACT, NOTICE)], lambda _: found)
    assert made.verdicts == {("warn", "warn"): 1}
    person = made.rows[Entity.PERSON]
    assert (person.gold, person.found, person.reported, person.right) == (1, 1, 2, 2)
    assert (made.rows[Entity.SPECIAL_CATEGORY].gold, made.rows[Entity.SPECIAL_CATEGORY].found) == (1, 0)
    # Two letters of the name, and the fact; a notice is a hint and nothing that leaks.
    assert (made.gold_characters, made.leaked_characters) == (11, 8)


def test_hints_stop_nothing() -> None:
    made = measure([document("allow", NOTICE)], lambda _: [NOTICE])
    assert made.verdicts == {("allow", "allow"): 1}
    made = measure([document("allow")], lambda _: [FACT])
    assert made.verdicts == {("allow", "warn"): 1}
    assert (made.rows[Entity.SPECIAL_CATEGORY].reported, made.rows[Entity.SPECIAL_CATEGORY].right) == (1, 0)
    assert "false alarms on 100.0 % of 1" in made.sentence()


def test_texts_without_a_name_or_other_mark_are_counted_apart() -> None:
    made = measure([document("warn", FACT), document("warn", PERSON, FACT)], lambda _: [])
    assert made.unmarked == {False: 1}
    assert "without any mark or name: stopped 0.0 % of 1" in made.sentence()
