from __future__ import annotations

import pytest

import clipguard.detection.windows as windows_module
from clipguard.detection import Entity
from clipguard.detection.engine import Engine
from clipguard.detection.windows import MARGIN, SIZE, windows
from tests.corpus.load import FOLDER, load

BY_FORM = frozenset(
    {
        Entity.DK_CPR_NUMBER,
        Entity.EMAIL_ADDRESS,
        Entity.PHONE_NUMBER,
        Entity.IBAN_CODE,
        Entity.CREDIT_CARD,
        Entity.IP_ADDRESS,
        Entity.DK_BANK_ACCOUNT,
    }
)
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


def test_windows_find_what_a_single_pass_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the kinds that are known by their form. Others depend on what stands near by, and so a little on where a window ends."""
    engine = Engine()
    texts = [each.text for each in load(FOLDER / "tuning")][::5]
    compared = 0
    for first in range(0, 720, 12):
        text = "\n\n".join(texts[first : first + 12])
        found = []
        for size in (100_000, 1_500):
            monkeypatch.setattr(windows_module, "SIZE", size)
            findings = engine.scan(text, deadline_ms=60_000).findings
            found.append([(each.entity, each.start, each.end) for each in findings if each.entity in BY_FORM])
        assert found[0] == found[1]
        compared += len(found[0])
    assert compared > 50
