"""The municipality's own words and patterns, found in texts."""

from __future__ import annotations

import time

import pytest

from clipguard.detection import Entity, Local
from clipguard.detection.engine import Engine
from clipguard.detection.own_words import PATTERN_SECONDS

LOCAL = Local(words=("Projekt Lygte", "Nordstjernen", "Blåbær", "R&D Vest", "Måge"), patterns=(r"\bPRJ-\d{4}\b",))
FILLER = "Referatet fra mødet sendes ud i morgen, og alle er velkomne. "


def own(engine: Engine, text: str, local: Local = LOCAL) -> list[str]:
    return [
        text[each.start : each.end]
        for each in engine.scan(text, local=local, deadline_ms=60_000).findings
        if each.explanation == "business.own_word"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vi går videre med Projekt Lygte.", ["Projekt Lygte"]),
        ("se projekt-lygte og PROJEKT LYGTE", ["projekt-lygte", "PROJEKT LYGTE"]),
        ("filen projekt_lygte.docx", ["projekt_lygte"]),
        ("Projekt\nLygte", ["Projekt\nLygte"]),
        ("Projekt  Lygtes budget", ["Projekt  Lygtes"]),
        ("Projekt Lygten er udskudt", ["Projekt Lygten"]),
        ("Projekt Lygte's budget", ["Projekt Lygte"]),
        ("Projekt Lygte-mødet", ["Projekt Lygte"]),
        ("blåbærret blåbærs blåbæret blåbæren", ["blåbærs", "blåbæret", "blåbæren"]),
        ("NORDSTJERNEN og nordstjernens", ["NORDSTJERNEN", "nordstjernens"]),
        ("R&D Vest, r & d vest", ["R&D Vest", "r & d vest"]),
        ("RD Vest og R D Vest", []),
        ("Projekter med lygter, Lygteprojektet, Projektlygter, Projekt. Lygte", []),
        ("nordstjernenes, nordstjernehus", []),
        ("måge, måger, mågen, Mågens", ["måge", "mågen", "Mågens"]),
        ("PRJ-1234 og prj-9999, men ikke PRJ-12345", ["PRJ-1234", "prj-9999"]),
        ("", []),
    ],
)
def test_words_and_patterns(engine: Engine, text: str, found: list[str]) -> None:
    assert own(engine, text) == found


def test_they_are_business_sensitive_and_nothing_without_a_list(engine: Engine) -> None:
    [finding] = engine.scan("Status på Projekt Lygte", local=LOCAL).findings
    assert (finding.entity, finding.explanation) == (Entity.BUSINESS_SENSITIVE, "business.own_word")
    assert engine.scan("Status på Projekt Lygte").findings == ()


def test_a_longer_finding_covers_a_word_in_it(engine: Engine) -> None:
    text = "Skriv til nordstjernen.hansen@vestbo.dk"
    [finding] = engine.scan(text, local=LOCAL).findings
    assert finding.entity is Entity.EMAIL_ADDRESS


def test_at_the_borders_of_windows_each_is_found_once(engine: Engine) -> None:
    text = f"{FILLER}Projekt Lygte og PRJ-1234. " * 300
    assert own(engine, text) == ["Projekt Lygte", "PRJ-1234"] * 300


def test_a_pattern_that_matches_nothing_at_all_finds_nothing(engine: Engine) -> None:
    assert own(engine, "abc", Local(patterns=("x*",))) == []


SLOW = Local(words=("Nordstjernen",), patterns=("(a|aa)+$", "stjerne"))


def test_a_pattern_that_would_take_for_ever_leaves_the_text_unchecked(engine: Engine) -> None:
    text = f"cpr 070761-4285 nordstjernen {'a' * 80}! stjerne"
    begin = time.perf_counter()
    result = engine.scan(text, local=SLOW, deadline_ms=20_000)
    assert time.perf_counter() - begin < PATTERN_SECONDS + 2
    assert result.unchecked
    found = [text[each.start : each.end] for each in result.findings]
    assert found == ["070761-4285", "nordstjernen", "stjerne"]
    assert not engine.scan("En tekst uden noget", local=SLOW).unchecked, "each text is a new chance"


def test_slow_patterns_are_given_up_for_the_rest_of_the_text(engine: Engine) -> None:
    text = f"{'a' * 80}!\n" * 2_000
    begin = time.perf_counter()
    assert engine.scan(text, local=SLOW, deadline_ms=20_000).unchecked
    assert time.perf_counter() - begin < 8


def test_slow_patterns_keep_to_the_deadline_of_the_scan(engine: Engine) -> None:
    local = Local(patterns=tuple(f"(a|aa)+${n}" for n in range(40)))
    begin = time.perf_counter()
    assert engine.scan(f"{'a' * 80}!", local=local, deadline_ms=300).unchecked
    assert time.perf_counter() - begin < 2


def test_a_pattern_that_cannot_be_read_leaves_every_text_unchecked(engine: Engine) -> None:
    assert engine.scan("En tekst", local=Local(patterns=("(",))).unchecked


def test_hundreds_of_words_cost_little(engine: Engine) -> None:
    many = Local(words=tuple(f"Kodenavn {n}" for n in range(500)))
    text = FILLER * 30
    engine.scan(text, local=many)
    plain = min(engine.scan(text).elapsed_ms for _ in range(5))
    engine.scan(text, local=many)
    assert min(engine.scan(text, local=many).elapsed_ms for _ in range(5)) < 2 * plain + 2
