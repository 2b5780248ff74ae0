"""The pure parts of the benchmarks: nothing here is timed."""

from __future__ import annotations

import re

import pytest

from .bench_peers import KINDS, OURS, Measured, extrapolated, found_rows, speed_rows
from .figures import number, table
from .texts import CLEAN, DENSE, SENTENCES, TYPICAL, varied


@pytest.mark.parametrize("length", [1, 2_000, 20_000])
def test_a_text_has_the_length_asked_for_and_is_the_same_each_time(length: int) -> None:
    assert len(varied(length, TYPICAL)) == length
    assert varied(length, TYPICAL, 1) == varied(length, TYPICAL, 1)


def test_another_seed_is_another_text() -> None:
    assert varied(2_000, CLEAN, 0) != varied(2_000, CLEAN, 1)


def test_a_text_has_as_many_details_as_asked_for() -> None:
    cpr = re.compile(r"\d{6}-\d{4}")
    assert not cpr.search(varied(100_000, CLEAN))
    assert "@" not in varied(100_000, CLEAN)
    # A quarter of them are CPR numbers.
    assert 300 < len(cpr.findall(varied(100_000, DENSE))) < 470
    assert 25 < len(cpr.findall(varied(100_000, TYPICAL))) < 75


def test_a_long_text_has_hundreds_of_sentences_and_goes_on_bringing_new_words() -> None:
    text = varied(100_000, CLEAN)
    assert "\0" not in text
    assert "\1" not in text
    assert len(set(re.split(r"(?<=[.])\s+", text))) > SENTENCES
    words = text.split()
    half = len(words) // 2
    assert len(set(words[half:]) - set(words[:half])) > 300


def test_a_table_stands_in_columns() -> None:
    assert table(("a", "ms"), [("long name", "1"), ("b", "1,000")]) == (
        "a             ms\n---------  -----\nlong name      1\nb          1,000"
    )


@pytest.mark.parametrize(("value", "shown"), [(1234.5, "1,234"), (12.345, "12.3"), (0.0123, "0.012"), (0, "0")])
def test_numbers_are_short(value: float, shown: str) -> None:
    assert number(value) == shown


def test_a_time_is_extrapolated_as_it_has_grown() -> None:
    assert extrapolated([(10, 1), (100, 10)], 1_000) == pytest.approx(100)
    assert extrapolated([(1, 9), (10, 1), (100, 100)], 1_000) == pytest.approx(10_000)


def test_the_comparison_marks_what_was_extrapolated() -> None:
    measured = {
        OURS: {kind.name: Measured(2, 3) for kind in KINDS},
        "peer": {kind.name: Measured(9, None) for kind in KINDS},
    }
    assert speed_rows(measured)[0] == [KINDS[0].name, "2 (1×)", "~9 (4.5×)"]
    assert found_rows(measured)[0] == [KINDS[0].name, "3", "–"]
