"""The user's file: what is read from it, and what is told when something in it is wrong."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings

from clipguard.settings import (
    DEFAULT_RULE_ACTIONS,
    Action,
    AiWindow,
    Language,
    RuleId,
    Settings,
    default_path,
    load,
    save,
)

from . import strategies


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def _read(path: Path, text: str) -> tuple[Settings, list[str]]:
    path.write_text(text, encoding="utf-8")
    loaded = load(path)
    for problem in loaded.problems:
        assert str(path) in problem.da
        assert str(path) in problem.en
        assert problem.da != problem.en
    return loaded.settings, [problem.en.removeprefix(f"{path}: ") for problem in loaded.problems]


def test_without_a_file_the_defaults_are_in_force(path: Path) -> None:
    loaded = load(path)
    assert loaded.settings == Settings()
    assert loaded.problems == ()
    assert not path.exists()


def test_an_empty_file_is_one(path: Path) -> None:
    assert _read(path, "") == (Settings(), [])


def test_values_of_every_type(path: Path) -> None:
    made, problems = _read(
        path,
        """
        language = "da"
        approved_action = "off"
        reason_required = true
        scan_limit_kb = 500
        stamp_text_da = "Lavet med {tool} 🙂"
        sensitive_words = ["Projekt Lygte", " Måge ", "måge"]
        case_systems = ["SBSYS.exe", "https://www.Aula.dk/", "/^F2/"]
        [rules]
        personal-data = "warn"
        [entities]
        DK_CVR = "block"
        [[ai_windows]]
        name = "Værktøj"
        trust = "approved"
        hosts = ["https://Eksempel.dk/"]
        [[ai_windows]]
        name = "Bot"
        processes = ["bot"]
        """,
    )
    assert problems == []
    assert made.language is Language.DANISH
    assert made.approved_action is Action.OFF
    assert made.reason_required is True
    assert made.scan_limit_kb == 500
    assert made.sensitive_words == ("Projekt Lygte", "Måge")
    assert made.case_systems == ("sbsys", "aula.dk", "/^F2/")
    assert made.stamp_text_da == "Lavet med {tool} 🙂"
    assert made.rules == {**DEFAULT_RULE_ACTIONS, "personal-data": Action.WARN}
    assert made.entities == {**Settings().entities, "DK_CVR": Action.BLOCK}
    assert [each.name for each in made.ai_windows] == ["Værktøj", "Bot"]
    assert made.ai_windows[0].hosts == ("eksempel.dk",)
    assert made.stamp_text_en == Settings().stamp_text_en


def test_a_byte_order_mark_as_editors_on_windows_write_it(path: Path) -> None:
    path.write_bytes('\ufefflanguage = "da"\r\n'.encode())
    assert load(path).settings.language is Language.DANISH


DEFAULT_USED = "the value of “{}” cannot be used ({}). The default is used."
REST_USED = "something in “{}” cannot be used ({}). The rest is used."


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("colour = 'red'", "“colour” is not a setting and is not used."),
        ("stamp_offer = 1", DEFAULT_USED.format("stamp_offer", "must be true/false")),
        ("scan_limit_kb = true", DEFAULT_USED.format("scan_limit_kb", "must be a whole number")),
        ("scan_limit_kb = 20.5", DEFAULT_USED.format("scan_limit_kb", "must be a whole number")),
        ("scan_limit_kb = 9", DEFAULT_USED.format("scan_limit_kb", "must be between 10 and 20000")),
        ("scan_deadline_ms = 30001", DEFAULT_USED.format("scan_deadline_ms", "must be between 200 and 30000")),
        ("stamp_text_da = 7", DEFAULT_USED.format("stamp_text_da", "must be a text")),
        ("stamp_text_da = ' '", DEFAULT_USED.format("stamp_text_da", "is not written in a way that can be used")),
        ("help_address = 'it'", DEFAULT_USED.format("help_address", "is not written in a way that can be used")),
        ("language = 'de'", DEFAULT_USED.format("language", "must be one of system, da, en")),
        ("language = ['da']", DEFAULT_USED.format("language", "must be one of system, da, en")),
        (
            "approved_action = 'no'",
            DEFAULT_USED.format("approved_action", "must be one of off, log, hint, warn, block"),
        ),
        ("rules = 'off'", DEFAULT_USED.format("rules", "must be a table")),
        ("ai_windows = 'ChatGPT'", DEFAULT_USED.format("ai_windows", "must be a list")),
        ("own_numbers = '43 68 68 68'", DEFAULT_USED.format("own_numbers", "must be a list of texts")),
        ("own_numbers = [43686868]", DEFAULT_USED.format("own_numbers", "must be a list of texts")),
        (
            "sensitive_words = ['X']",
            REST_USED.format("sensitive_words", "“X” is too short: a word needs at least 3 letters or digits"),
        ),
        (
            "sensitive_patterns = ['(abc']",
            REST_USED.format("sensitive_patterns", "the pattern “(abc” cannot be used: missing ) at character 5"),
        ),
        ("rules = {privacy = 'off'}", REST_USED.format("rules", "there is no “privacy”")),
        (
            "entities = {PERSON = 'no'}",
            REST_USED.format("entities", "“PERSON” must be one of off, log, hint, warn, block"),
        ),
    ],
)
def test_what_is_wrong_is_told_and_the_rest_counts(path: Path, line: str, problem: str) -> None:
    made, problems = _read(path, f"{line}\npause_allowed = false\n")
    assert problems == [problem]
    assert made == replace(Settings(), pause_allowed=False)


@pytest.mark.parametrize(
    ("window", "why"),
    [
        ("7", "each AI window must be a table"),
        ("{hosts = ['a.dk']}", "the AI window has no name"),
        ("{name = 7, hosts = ['a.dk']}", "the AI window has no name"),
        ("{name = 'A'}", "“A” has no address, program or title to know the window by"),
        ("{name = 'A', hosts = 'a.dk'}", "“hosts” must be a list of texts"),
        ("{name = 'A', processes = [7]}", "“processes” must be a list of texts"),
        ("{name = 'A', hosts = ['a.dk'], colour = 'red'}", "there is no “colour”"),
        ("{name = 'A', hosts = ['a.dk'], trust = 'full'}", "must be one of external, approved"),
        ("{name = 'A', hosts = ['https://[']}", "“https://[” is not an address"),
        ("{name = 'A', titles = ['(']}", "the title “(” is no regular expression"),
        (
            "{name = 'A', titles = ['a{99999999999999999999}']}",
            "the title “a{99999999999999999999}” is no regular expression",
        ),
    ],
)
def test_an_ai_window_that_is_wrong_leaves_the_others(path: Path, window: str, why: str) -> None:
    made, problems = _read(path, f"ai_windows = [{window}, {{name = 'B', hosts = ['b.dk']}}]")
    assert problems == [REST_USED.format("ai_windows", why)]
    assert made == replace(Settings(), ai_windows=(AiWindow("B", hosts=("b.dk",)),))


def test_several_faults_are_told_each(path: Path) -> None:
    made, problems = _read(
        path, "a = 1\nscan_limit_kb = 1\n[rules]\nx = 'off'\ny = 'off'\ncopyright = 'off'\n[entities]\nPERSON = 'off'\n"
    )
    assert len(problems) == 4
    assert made.rules == {**DEFAULT_RULE_ACTIONS, "copyright": Action.OFF}
    assert made.entities["PERSON"] is Action.OFF


@pytest.mark.parametrize(
    "source",
    [
        b"language = ",
        b"\xff\xfe\x00",
        b"language = 'da'\nlanguage = 'en'\n",
        b"\x00",
        b"a = " + b"[" * 5_000,
        b"\xe6 = 1",
    ],
    ids=["half a line", "no UTF-8", "twice", "NUL", "deep", "Latin-1"],
)
def test_a_corrupt_file_is_put_aside_whole(path: Path, source: bytes) -> None:
    path.write_bytes(source)
    loaded = load(path)
    assert loaded.settings == Settings()
    (kept,) = path.parent.iterdir()
    assert kept.name.startswith("settings.corrupt-")
    assert kept.suffix == ".toml"
    assert kept.read_bytes() == source
    (problem,) = loaded.problems
    assert str(kept) in problem.da
    assert str(kept) in problem.en
    assert load(path).problems == ()


def test_a_corrupt_file_that_cannot_be_put_aside_is_told_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"language = ")

    def fail(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "replace", fail)
    (problem,) = load(path).problems
    assert str(path) in problem.da
    assert path.read_bytes() == b"language = "


def test_a_file_that_cannot_be_read_is_told_and_left(path: Path) -> None:
    path.mkdir()
    loaded = load(path)
    assert loaded.settings == Settings()
    (problem,) = loaded.problems
    assert str(path) in problem.en
    assert os.strerror(21) in problem.en
    assert path.is_dir()


def test_the_file_is_in_the_users_configuration_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    if os.name == "posix":
        assert default_path() == tmp_path / "clipguard" / "settings.toml"


@given(made=strategies.settings())
@hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
)
def test_what_is_saved_is_what_is_loaded(made: Settings, path: Path) -> None:
    # One file for all examples: each save changes what the last one wrote.
    save(path, made)
    loaded = load(path)
    assert loaded.problems == ()
    for each in fields(Settings):
        assert getattr(loaded.settings, each.name) == getattr(made, each.name), each.name
    before = path.read_bytes()
    save(path, loaded.settings)
    assert path.read_bytes() == before


def test_one_rule_changed_is_one_rule_in_the_file(path: Path) -> None:
    rules = MappingProxyType({**DEFAULT_RULE_ACTIONS, RuleId.COPYRIGHT: Action.OFF})
    save(path, replace(Settings(), rules=rules))
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ["[rules]", 'copyright = "off"']
