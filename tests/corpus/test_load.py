"""The annotated texts can be read, and what is wrong in one is told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from clipguard.detection import Entity

from .load import FOLDER, documents, load
from .measure import HINTS


def test_a_file_of_texts(tmp_path: Path) -> None:
    path = tmp_path / "hand.txt"
    path.write_text(
        "#! verdict=warn topic=chat lang=da\n⟦PERSON:Bo⟧ har\n\ntlf. ⟦PHONE_NUMBER:43 21 65 87⟧\n\n\n#! verdict=allow topic=x-y lang=en\nNothing.\n",
        encoding="utf-8",
    )
    first, second = documents(path)
    assert first.text == "Bo har\n\ntlf. 43 21 65 87"
    assert first.spans == ((0, 2, Entity.PERSON), (13, 24, Entity.PHONE_NUMBER))
    assert (first.name, first.hand, first.verdict, first.topic, first.lang) == ("hand:1", "hand", "warn", "chat", "da")
    assert (second.text, second.spans, second.verdict, second.lang) == ("Nothing.", (), "allow", "en")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("#! verdict=maybe topic=x lang=da\n", "1: not a header"),
        ("#! verdict=allow topic=x lang=da\n⟦PERSON:Bo\n", "unbalanced"),
        ("#! verdict=allow topic=x lang=da\nBo⟧\n", "unbalanced"),
        ("#! verdict=allow topic=x lang=da\n⟦NAME:Bo⟧\n", "NAME"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, source: str, told: str) -> None:
    path = tmp_path / "hand.txt"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(ValueError, match=told):
        list(documents(path))


@pytest.mark.parametrize("folder", ["tuning", "aside"])
def test_every_verdict_fits_the_marks(folder: str) -> None:
    texts = load(FOLDER / folder)
    assert len(texts) > 600
    wrong = [
        each.name for each in texts if (each.verdict == "warn") != any(kind not in HINTS for *_, kind in each.spans)
    ]
    assert not wrong
    assert [name for name, count in Counter(each.text for each in texts).items() if count > 1] == []


def test_no_text_is_both_learned_and_kept_aside() -> None:
    tuning, aside = ({each.text for each in load(FOLDER / folder)} for folder in ("tuning", "aside"))
    assert not tuning & aside
