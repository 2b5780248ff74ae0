from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

import clipguard.guideline.load
from clipguard.guideline import GuidelineError, LocalFacts, Rule, Section, Text, load_guideline
from clipguard.guideline.load import RULE_IDS
from clipguard.settings import RuleId, validate

SOURCE = Path(clipguard.guideline.load.__file__).with_name("guideline.toml").read_text(encoding="utf-8")


def all_texts(part: Any) -> Iterator[Text]:
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from all_texts(each)
    elif is_dataclass(part):
        for each in fields(part):
            yield from all_texts(getattr(part, each.name))


def test_the_rules_are_those_of_the_settings() -> None:
    assert tuple(RuleId) == RULE_IDS
    assert tuple(rule.id for rule in load_guideline().rules) == RULE_IDS


def test_everything_is_there_in_both_languages() -> None:
    texts = list(all_texts(load_guideline()))
    assert len(texts) > 35
    for text in texts:
        assert text.da
        assert text.en
        assert text["da"] == text.da
        assert text["en"] == text["fr"] == text.en


def test_ids_are_unique() -> None:
    guideline = load_guideline()
    parts: list[Section | Rule] = [*guideline.before, *guideline.rules, *guideline.after]
    ids = [part.id for part in parts]
    assert len(set(ids)) == len(ids)


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text("\ufeff" + SOURCE.replace("generativ AI", "KI"), encoding="utf-8")
    assert "KI" in load_guideline(path).title.da


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("[title]", "[titel]", "“title” is missing"),
        ('id = "copyright"', 'id = "other"', "the rules must be"),
        ('da = "Elements of AI"', 'da = " "', "link 4: title: “da” must be a text"),
        ('da = "5. Husk ophavsretten"', "da = 5", "rule 5: title: “da” must be a text"),
        ('url = "https://www.kl.dk/"', 'url = "file:///etc/passwd"', "must begin with https://"),
        ("[intro]\n", "[intro\n", "guideline.toml"),
        ("own_numbers = [", "numbers = [", "local: “numbers” is none of own_domains, "),
        ('own_numbers = ["43 68 68 68"]', "own_numbers = [43686868]", "local: “own_numbers” must be a list of texts"),
        ('own_numbers = ["43 68 68 68"]', 'own_numbers = [" "]', "local: “own_numbers” must be a list of texts"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, before: str, after: str, said: str) -> None:
    assert before in SOURCE
    path = tmp_path / "guideline.toml"
    path.write_text(SOURCE.replace(before, after), encoding="utf-8")
    with pytest.raises(GuidelineError, match=said):
        load_guideline(path)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"rule = 1", b""])
def test_no_guideline_at_all(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(GuidelineError):
        load_guideline(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_guideline(tmp_path / "none.toml")


def test_what_is_public_is_written_as_the_settings_would_have_it() -> None:
    local = load_guideline().local
    assert local.own_numbers == ("43 68 68 68",)
    for each in fields(LocalFacts):
        entries = getattr(local, each.name)
        assert validate(each.name, entries) == entries


def test_a_guideline_without_public_facts(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    begin, end = SOURCE.index("[local]"), SOURCE.index("[[before]]")
    path.write_text(SOURCE[:begin] + SOURCE[end:], encoding="utf-8")
    assert load_guideline(path).local == LocalFacts()
    path.write_text("local = 1\n" + SOURCE[:begin] + SOURCE[end:], encoding="utf-8")
    with pytest.raises(GuidelineError, match="local: must be a table"):
        load_guideline(path)
