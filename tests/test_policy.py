"""`clipguard policy`: what is in force and where it comes from, and the templates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clipguard import configuration
from clipguard.cli import main
from clipguard.desktop.policy import PolicySource
from clipguard.settings import all_keys
from clipguard.settings.products import KINDS, templates


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(configuration, "read_policies", lambda _key: [POLICY])


POLICY = PolicySource(True, "here", False, {"pause_allowed": False, "rules": {"copyright": "off"}, "language": "de"})


def test_each_setting_tells_its_value_and_origin(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "show", "--lang", "da"]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert len(lines) == len(all_keys())
    assert "* pause_allowed = false  [organisationen (maskine)]" in lines
    assert '* rules.copyright = "off"  [organisationen (maskine)]' in lines
    assert '  help_address = "it-helpdesk@albertslund.dk"  [retningslinjen]' in lines
    assert '  rules.personal-data = "block"  [standard]' in lines
    assert '"ChatGPT"' in next(line for line in lines if line.strip().startswith("ai_windows"))
    assert "»language«" in err
    assert "here" in err


def test_json_has_an_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "show", "--json"]) == 0
    told = {each["setting"]: each for each in map(json.loads, capsys.readouterr().out.splitlines())}
    assert list(told) == all_keys()
    assert told["pause_allowed"] == {
        "setting": "pause_allowed",
        "value": False,
        "origin": "machine-policy",
        "locked": True,
    }
    assert told["ai_windows"]["value"][0]["hosts"]
    assert told["entities.PERSON"]["locked"] is False


@pytest.mark.parametrize("kind", KINDS)
def test_templates_are_written_into_a_folder_that_need_not_exist(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "folder"
    assert main(["policy", "template", "--format", kind, "--output", str(folder)]) == 0
    made = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert made == templates(kind)
    assert sorted(capsys.readouterr().out.split()) == sorted(str(folder / name) for name in made)


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["policy", "template", "--format", "json", "--output", str(tmp_path / "file"), "--lang", "da"]) == 2
    assert "Vælg en mappe" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", [["policy"], ["policy", "template"], ["policy", "template", "--format", "pdf"]])
def test_wrong_use(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
