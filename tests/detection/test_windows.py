from __future__ import annotations

import pytest

from clipguard.detection.windows import MARGIN, SIZE, windows

TEXTS = ["", "a", "a" * (3 * SIZE), "Et ord. " * SIZE, "linje\n" * SIZE, "\n\n" * SIZE]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_own_stretches_cover_the_text_without_a_gap(text: str) -> None:
    found = list(windows(text, len(text)))
    assert [window.own_start for window in found] == [0, *(window.own_end for window in found[:-1])][: len(found)]
    assert not found or found[-1].own_end == len(text)
    for window in found:
        assert 0 <= window.start <= window.own_start < window.own_end <= window.end <= len(text)
        assert window.end - window.start <= SIZE + 3 * MARGIN


def test_the_length_is_kept() -> None:
    assert list(windows("a" * SIZE, 10))[-1].end == 10
