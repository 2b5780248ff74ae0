"""The user's file, the guideline and the policies put together on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from clipguard.configuration import load_configuration
from clipguard.desktop.policy import PolicySource
from clipguard.guideline import load_guideline
from clipguard.settings import Origin


def source(
    machine: bool, registry: bool = False, refused: tuple[str, str] | None = None, **values: Any
) -> PolicySource:
    return PolicySource(machine, "here", registry, values, refused)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "settings.toml"
    made.write_text("stamp_offer = false\n", encoding="utf-8")
    return made


def test_the_guideline_gives_what_nobody_else_sets(path: Path, tmp_path: Path) -> None:
    loaded = load_configuration(path, [], tmp_path / "kept.json")
    assert loaded.settings.help_address == load_guideline().settings["help_address"]
    assert loaded.origins["help_address"] is Origin.GUIDELINE
    assert loaded.origins["stamp_offer"] is Origin.USER
    assert not loaded.problems
    assert not (tmp_path / "kept.json").exists()


def test_the_machines_policy_counts_for_more_than_the_users(path: Path, tmp_path: Path) -> None:
    sources = [source(True, registry=True, StampOffer=1), source(False, registry=True, StampOffer=0, ScanLimitKb=99)]
    loaded = load_configuration(path, sources, tmp_path / "kept.json")
    assert loaded.settings.stamp_offer is True
    assert loaded.origins["stamp_offer"] is Origin.MACHINE_POLICY
    assert loaded.origins["scan_limit_kb"] is Origin.USER_POLICY


def test_what_a_policy_said_holds_while_it_cannot_be_used(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "state" / "kept.json"
    load_configuration(path, [source(True, pause_allowed=False, sensitive_words=["Fyrtårn"])], kept)
    loaded = load_configuration(path, [source(True, refused=("nej", "no"))], kept)
    assert loaded.settings.pause_allowed is False
    assert loaded.settings.sensitive_words == ("Fyrtårn",)
    assert loaded.is_locked("pause_allowed")
    assert [each.en for each in loaded.policy_problems] == ["no"]
    gone = load_configuration(path, [], kept)
    assert not gone.has_policy, "a policy that is taken away is no mistake"
    assert not kept.exists()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"pause_allowed": {"a": 1}, "x": 2}', '{"entities.PERSON": 5}'])
def test_a_damaged_memory_opens_nothing(path: Path, tmp_path: Path, content: str) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(content, encoding="utf-8")
    loaded = load_configuration(path, [source(True, pause_allowed="?", entities={"PERSON": "?"})], kept)
    assert loaded.settings.pause_allowed is True
    assert loaded.settings.entities["PERSON"] == "warn"


def test_a_memory_that_cannot_be_written_is_told_and_stops_nothing(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    loaded = load_configuration(path, [source(True, pause_allowed=False)], tmp_path / "file" / "kept.json")
    assert loaded.settings.pause_allowed is False
    assert "cannot be kept" in caplog.text
