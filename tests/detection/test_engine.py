from __future__ import annotations

import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clipguard.detection.engine import Engine
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
    assert surfaces(text, engine.scan(text)) == [(Entity.DK_CPR_NUMBER, "070761-4285")]


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
def test_no_text_takes_more_than_its_share(engine: Engine, unit: str) -> None:
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
