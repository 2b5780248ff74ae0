from __future__ import annotations

import itertools
import re
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clipguard.detection import engine as engine_module
from clipguard.detection.engine import Engine
from clipguard.detection.hit import Hit
from clipguard.detection.page import Page
from clipguard.detection.recognizers import Recognizer
from clipguard.detection.types import Entity, ScanResult

LETTER = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87"


def surfaces(text: str, result: ScanResult) -> list[tuple[Entity, str]]:
    return [(finding.entity, text[finding.start : finding.end]) for finding in result.findings]


def assert_sound(text: str, result: ScanResult) -> None:
    """Offsets within the text, sorted, no overlap, scores as promised."""
    end = 0
    for finding in result.findings:
        assert end <= finding.start < finding.end <= len(text)
        assert 0.5 < finding.score <= 1
        assert finding.explanation
        end = finding.end


def test_the_example_gives_exactly_its_three_findings(engine: Engine) -> None:
    assert surfaces(LETTER, engine.scan(LETTER)) == [
        (Entity.PERSON, "Mette Sørensen"),
        (Entity.DK_CPR_NUMBER, "070761-4285"),
        (Entity.PHONE_NUMBER, "43 21 65 87"),
    ]


@pytest.mark.parametrize(
    "text", ["", "\0", "\0" * 50 + "070761-4285", "\ud800 070761-4285", "e\u0301\u0301 070761-4285"]
)
def test_odd_text(engine: Engine, text: str) -> None:
    result = engine.scan(text)
    assert_sound(text, result)
    assert not result.unchecked
    assert ("070761-4285" in text) == (Entity.DK_CPR_NUMBER in {finding.entity for finding in result.findings})


def test_offsets_are_code_points(engine: Engine) -> None:
    text = "👩‍👩‍👧 İ ﬁ 🇩🇰 cpr 070761-4285 🙂"
    assert (Entity.DK_CPR_NUMBER, "070761-4285") in surfaces(text, engine.scan(text))


def test_a_limit_leaves_the_rest_unchecked(engine: Engine) -> None:
    text = "cpr 070761-4285\n" + "a " * 40 + "cpr 120385-1648"
    result = engine.scan(text, limit=40)
    assert result.unchecked
    assert surfaces(text, result) == [(Entity.DK_CPR_NUMBER, "070761-4285")]
    assert not engine.scan(text, limit=len(text)).unchecked
    assert engine.scan(text, limit=0).unchecked


def test_a_deadline_leaves_the_rest_unchecked(engine: Engine) -> None:
    text = (LETTER + "\n") * 4_000
    begin = time.perf_counter()
    result = engine.scan(text, deadline_ms=50)
    assert (time.perf_counter() - begin) < 2
    assert result.unchecked
    assert result.findings
    assert_sound(text, result)


def test_after_the_deadline_no_window_is_begun(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = itertools.count()
    monkeypatch.setattr(engine_module, "perf_counter", lambda: float(next(seconds)))
    text = (LETTER + "\n") * 4_000
    result = engine.scan(text, deadline_ms=5_000)
    assert result.unchecked
    assert result.findings
    assert result.findings[-1].end < len(text) / 2
    assert not engine.scan(text, deadline_ms=10_000_000).unchecked
    nothing = engine.scan(LETTER, deadline_ms=0)
    assert (nothing.findings, nothing.unchecked) == ((), True)


class Weak(Recognizer):
    """Finds each word in capitals with the score it says; `entity` is that of the test."""

    entity = Entity.PHONE_NUMBER

    def find(self, page: Page) -> Iterator[Hit]:
        for match in re.finditer(r"X(\d\d)", page.text):
            yield Hit(match.start(), match.end(), int(match[1]) / 100, "phone.pattern")


class WeakPerson(Weak):
    entity = Entity.PERSON

    def find(self, page: Page) -> Iterator[Hit]:
        for match in re.finditer(r"P(\d\d)", page.text):
            yield Hit(match.start(), match.end(), int(match[1]) / 100, "person.list")


@pytest.mark.parametrize(
    ("strict", "found"), [(False, ["X50", "X90", "P50"]), (True, ["X35", "X50", "X90", "P05", "P34", "P50"])]
)
def test_text_from_a_case_system_needs_less(monkeypatch: pytest.MonkeyPatch, strict: bool, found: list[str]) -> None:
    monkeypatch.setattr(engine_module, "RECOGNIZERS", (Weak, WeakPerson))
    text = "X10 X34 X35 X50 X90 P05 P34 P50"
    result = Engine().scan(text, from_case_system=strict)
    assert [text[each.start : each.end] for each in result.findings] == found


def test_a_case_system_takes_nothing_away(engine: Engine) -> None:
    text = f"{LETTER}, FORTROLIGT"
    strict = surfaces(text, engine.scan(text, from_case_system=True))
    assert set(surfaces(text, engine.scan(text))) <= set(strict)


@pytest.mark.parametrize("separator", ["\n", " ", ". ", "x" * 5 + " "])
def test_nothing_is_lost_or_doubled_at_the_borders_of_windows(engine: Engine, separator: str) -> None:
    part = "Nu er sagen oplyst, og cpr 070761-4285 er noteret"
    text = separator.join([part] * 400)
    result = engine.scan(text, deadline_ms=60_000)
    assert_sound(text, result)
    assert [surface for _, surface in surfaces(text, result)] == ["070761-4285"] * 400


def test_one_long_word(engine: Engine) -> None:
    text = "a" * 20_000 + " 070761-4285"
    assert surfaces(text, engine.scan(text, deadline_ms=60_000)) == [(Entity.DK_CPR_NUMBER, "070761-4285")]


@pytest.mark.parametrize(
    "unit",
    ["a", "1", "a ", "1 ", "A", "A.", "-", "@", "a@", "x:", "0707614285 ", "Bo Bo ", "(", "er ", "\n", "vej 1 ", "a-a"],
)
def test_no_text_takes_more_than_its_share(engine: Engine, monkeypatch: pytest.MonkeyPatch, unit: str) -> None:
    # Processor time: what else the machine is busy with is not the scan's.
    monkeypatch.setattr(engine_module, "perf_counter", time.process_time)
    short, long = unit * (2_000 // len(unit)), unit * (16_000 // len(unit))
    quick = min(engine.scan(short, deadline_ms=60_000).elapsed_ms for _ in range(2))
    assert engine.scan(long, deadline_ms=60_000).elapsed_ms < 40 * max(quick, 5)


def test_a_table_keeps_its_header_in_later_windows(engine: Engine) -> None:
    text = "Navn;Konto\n" + "Ib Bo;5479 0001234567\n" * 400
    result = engine.scan(text, deadline_ms=60_000)
    assert sum(finding.entity is Entity.DK_BANK_ACCOUNT for finding in result.findings) == 400


WORDS = st.sampled_from(
    "Mette|Sørensen|070761-4285|43 21 65 87|cpr|er|hun|sygemeldt|FORTROLIGT|\n|;|bo@x.dk|Kærmosevej 14|2620|kode:|Sommer2026!|🙂"
    "|\ud800|vores|smertegrænse|. |CVR|\t|©|İ".split("|")
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text(engine: Engine, text: str) -> None:
    assert_sound(text, engine.scan(text, deadline_ms=60_000))


def test_no_recognizer_of_presidio_and_no_network_list_is_used(engine: Engine) -> None:
    names = {type(each).__module__ for each in engine._analyzer.registry.recognizers}
    assert all(name.startswith("clipguard.detection.recognizers.") for name in names)
    tldextract = sys.modules.get("tldextract")
    assert tldextract is None or not getattr(tldextract.tldextract.TLD_EXTRACTOR, "_extractor", None)


def test_every_explanation_is_listed_and_every_entity_has_a_recognizer(engine: Engine) -> None:
    assert {each.entity for each in engine._analyzer.registry.recognizers} == set(Entity)
