"""What saving keeps of the file, and what it leaves behind when it fails."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from clipguard.settings import Action, AiWindow, Language, Settings, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.toml"


def _with_actions(settings: Settings, **entities: Action) -> Settings:
    return replace(settings, entities=MappingProxyType({**settings.entities, **entities}))


def _written(path: Path, text: str) -> Settings:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load(path).settings


def test_defaults_leave_nothing_but_the_heading(path: Path) -> None:
    save(path, Settings())
    lines = path.read_text().splitlines()
    assert lines
    assert all(not line or line.startswith("#") for line in lines)


def test_only_differences_are_written(path: Path) -> None:
    save(path, _with_actions(replace(Settings(), language=Language.DANISH), PERSON=Action.BLOCK))
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ['language = "da"', "[entities]", 'PERSON = "block"']


def test_what_is_back_to_its_default_leaves_the_file(path: Path) -> None:
    save(path, _with_actions(replace(Settings(), language=Language.DANISH), PERSON=Action.BLOCK))
    save(path, Settings())
    assert "language" not in path.read_text()
    assert "PERSON" not in path.read_text()


COMMENTED = """\
# on top
language = "da"  # behind

# before the table
[entities]
# in the table
PERSON = "block"  # behind a key
DK_CVR = "off"

# before a window
[[ai_windows]]
name = "A"
# in a window
hosts = ["https://A.dk/"]
"""


@pytest.mark.parametrize("change", ["scalar", "entity", "new table", "same"])
def test_comments_stay(path: Path, change: str) -> None:
    settings = _written(path, COMMENTED)
    changed = {
        "scalar": replace(settings, language=Language.ENGLISH, scan_limit_kb=77),
        "entity": _with_actions(settings, PERSON=Action.HINT, IBAN_CODE=Action.LOG),
        "new table": replace(settings, rules=MappingProxyType({**settings.rules, "copyright": Action.WARN})),
        "same": settings,
    }[change]
    save(path, changed)
    text = path.read_text()
    for comment in (
        "on top",
        "behind",
        "before the table",
        "in the table",
        "behind a key",
        "before a window",
        "in a window",
    ):
        assert f"# {comment}\n" in text, text
    assert load(path).settings == changed
    assert load(path).problems == ()
    if change == "same":
        assert text == COMMENTED


def test_what_the_program_does_not_know_stays(path: Path) -> None:
    settings = _written(path, 'colour = "red"\n[entities]\nNEWER = "warn"\nPERSON = "off"\n')
    save(path, _with_actions(replace(settings, language=Language.DANISH), PERSON=Action.LOG))
    text = path.read_text()
    assert 'colour = "red"' in text
    assert 'NEWER = "warn"' in text
    assert load(path).settings.entities["PERSON"] is Action.LOG


def test_a_window_that_cannot_be_used_stays_until_the_windows_change(path: Path) -> None:
    settings = _written(path, "[[ai_windows]]\nname = 'A'\n[[ai_windows]]\nname = 'B'\nhosts = ['b.dk']\n")
    save(path, replace(settings, language=Language.DANISH))
    assert "'A'" in path.read_text()
    changed = replace(settings, ai_windows=(*settings.ai_windows, AiWindow("C", processes=("c",))))
    save(path, changed)
    assert load(path).settings == changed
    assert load(path).problems == ()


def test_no_windows_at_all(path: Path) -> None:
    settings = replace(_written(path, COMMENTED), ai_windows=())
    save(path, settings)
    assert load(path).settings.ai_windows == ()


def _entries(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    save(path, replace(Settings(), language=Language.DANISH))
    before = path.read_bytes()

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        save(path, Settings())
    assert path.read_bytes() == before
    assert _entries(path) == ["settings.toml"]


def test_half_a_character_does_not_keep_the_rest_from_being_saved(path: Path) -> None:
    save(path, replace(Settings(), stamp_text_da="AI \ud800", language=Language.DANISH))
    assert load(path).settings == replace(Settings(), stamp_text_da="AI ?", language=Language.DANISH)


def test_a_file_that_cannot_be_read_is_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _written(path, 'language = "da"\n')

    def locked(_self: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", locked)
        with pytest.raises(PermissionError):
            save(path, Settings())
    assert path.read_text() == 'language = "da"\n'
    assert _entries(path) == ["settings.toml"]


def test_a_file_that_was_spoilt_meanwhile_is_put_aside(path: Path) -> None:
    _written(path, "language = 'da")
    path.write_text("language = 'da")
    save(path, replace(Settings(), language=Language.ENGLISH))
    assert load(path).settings.language is Language.ENGLISH
    kept = [each for each in path.parent.iterdir() if "corrupt" in each.name]
    assert [each.read_text() for each in kept] == ["language = 'da"] * len(kept)
    assert kept


def test_the_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"
    save(path, Settings())
    assert load(path).settings == Settings()
    assert _entries(path) == ["settings.toml"]


def test_a_list_is_written_an_entry_a_line(path: Path) -> None:
    save(path, replace(Settings(), own_numbers=("43 68 68 68",), sensitive_words=("Projekt Lygte", "Nordstjernen")))
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ["sensitive_words = [", '    "Projekt Lygte",', '    "Nordstjernen",', "]", 'own_numbers = ["43 68 68 68"]']  # fmt: skip
