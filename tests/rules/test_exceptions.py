"""What was called “not personal” is remembered, and nobody can read what it was."""

from __future__ import annotations

import json
import logging
import re
import secrets
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from clipguard.detection import Entity, Finding, ScanResult
from clipguard.rules import Exceptions, exceptions_path, judge, may_be_excepted, normalised
from clipguard.rules.exceptions import MOST, NEVER
from clipguard.settings import ENTITIES, Action, RuleId, Settings

TEXT = "Ring til Kim Larsen eller Bo Holm"
KIM = Finding(Entity.PERSON, 9, 19, 0.9, "person.list")
BO = Finding(Entity.PERSON, 26, 33, 0.9, "person.list")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "exceptions.json"


def test_what_was_called_not_personal_is_known_again_and_nothing_else(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    for known in (exceptions, Exceptions(path)):
        assert known.covers(Entity.PERSON, "Kim Larsen")
        assert not known.covers(Entity.PERSON, "Bo Holm")
        assert not known.covers(Entity.USERNAME, "Kim Larsen"), "another kind is another thing"
        assert known.among(TEXT, (KIM, BO)) == {KIM}
        assert len(known) == 1


@pytest.mark.parametrize("same", ["kim larsen", "KIM  LARSEN", "Kim-Larsen", " Kim \n\t Larsen ", "Kim\u2011Larsen"])
def test_another_way_of_writing_is_the_same(path: Path, same: str) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    assert exceptions.covers(Entity.PERSON, same)
    exceptions.add(Entity.PERSON, same)
    assert len(exceptions) == 1


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert normalised("Åse") == normalised("A\u030ase") == "åse"


def test_the_file_holds_no_text_and_is_the_user_s_alone(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    exceptions.add(Entity.DK_ADDRESS, "Kærmosevej 14")
    written = path.read_text()
    data = json.loads(written)
    assert re.fullmatch(r"[0-9a-f]{64}", data["salt"])
    assert len(data["entries"]) == 2
    assert all(re.fullmatch(r"[0-9a-f]{6}", each) for each in data["entries"])
    assert "im" not in written.replace("entries", "")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_each_user_has_a_salt_of_their_own(tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        exceptions = Exceptions(tmp_path / name)
        exceptions.add(Entity.PERSON, "Kim Larsen")
        files.append(json.loads((tmp_path / name).read_text()))
    assert files[0]["salt"] != files[1]["salt"]
    assert files[0]["entries"] != files[1]["entries"]


def test_so_many_numbers_fit_an_entry_that_trying_them_out_proves_little(path: Path) -> None:
    """The arithmetic of the module's docstring: what comes out is evenly spread over 2^24 values."""
    exceptions = Exceptions(path)
    exceptions.add(Entity.PHONE_NUMBER, "43 21 65 87")
    (entry,) = exceptions._entries
    assert len(entry) == 3
    made = {exceptions._entry(Entity.PHONE_NUMBER, f"{number:08}") for number in range(40_000)}
    expected = 2**24 * (1 - (1 - 2**-24) ** 40_000)
    assert len(made) == pytest.approx(expected, rel=0.002)
    assert round(10**10 / 2**24) == 596
    assert round(36_525 * 10_000 / 2**24) == 22
    assert round(2**24 / MOST) == 16_777


@pytest.mark.parametrize("entity", list(Entity))
def test_what_can_be_called_not_personal(entity: Entity, path: Path) -> None:
    exceptions = Exceptions(path)
    allowed = ENTITIES[entity].rule is RuleId.PERSONAL_DATA and entity not in NEVER
    assert may_be_excepted(entity) is allowed
    if allowed:
        exceptions.add(entity, "noget")
        assert exceptions.covers(entity, "noget")
    else:
        with pytest.raises(ValueError, match="cannot be excepted"):
            exceptions.add(entity, "noget")
        assert not path.exists()


def test_a_file_that_somebody_has_changed_excepts_no_cpr_number(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    data = json.loads(path.read_text())
    data["entries"].append(exceptions._entry(Entity.DK_CPR_NUMBER, "070761-4285").hex())
    path.write_text(json.dumps(data))
    known = Exceptions(path)
    assert len(known) == 2
    assert not known.covers(Entity.DK_CPR_NUMBER, "070761-4285")


def test_all_can_be_forgotten(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    salt = json.loads(path.read_text())["salt"]
    before = exceptions.version
    exceptions.forget_all()
    assert exceptions.version != before
    assert (len(exceptions), path.exists()) == (0, False)
    assert not exceptions.covers(Entity.PERSON, "Kim Larsen")
    exceptions.forget_all()
    exceptions.add(Entity.PERSON, "Kim Larsen")
    assert json.loads(path.read_text())["salt"] != salt, "with the same salt an old copy of the file could be compared"


def test_the_oldest_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    # One salt in which no two of these texts have the same three bytes: with a random one that happens three times in a hundred.
    monkeypatch.setattr(secrets, "token_bytes", bytes)
    exceptions = Exceptions()
    exceptions.add(Entity.USERNAME, "abc000")
    exceptions.add(Entity.USERNAME, "abc001")
    exceptions.add(Entity.USERNAME, "abc000")  # used again: no longer the oldest
    for number in range(2, MOST + 1):
        exceptions.add(Entity.USERNAME, f"abc{number:03}")
    assert len(exceptions) <= MOST
    assert exceptions.covers(Entity.USERNAME, "abc000")
    assert not exceptions.covers(Entity.USERNAME, "abc001")


def test_a_salt_is_made_once(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "Kim Larsen")
    salt = json.loads(path.read_text())["salt"]
    again = Exceptions(path)
    again.add(Entity.PERSON, "Bo Holm")
    assert json.loads(path.read_text())["salt"] == salt
    assert again.among(TEXT, (KIM, BO)) == {KIM, BO}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[1]",
        "nonsense",
        '{"salt": "ab", "entries": []}',
        '{"salt": 5, "entries": []}',
        '{"salt": "' + "ab" * 32 + '", "entries": ["abcd"]}',
        '{"salt": "' + "ab" * 32 + '", "entries": ["xyzxyz"]}',
        '{"salt": "' + "ab" * 32 + '"}',
    ],
)
def test_a_file_that_cannot_be_read_excepts_nothing_and_is_replaced(
    path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text(content)
    with caplog.at_level(logging.WARNING):
        exceptions = Exceptions(path)
    assert len(exceptions) == 0
    assert "cannot be read" in caplog.text
    exceptions.add(Entity.PERSON, "Kim Larsen")
    assert Exceptions(path).covers(Entity.PERSON, "Kim Larsen")


def test_what_a_crash_left_behind_does_not_matter(path: Path) -> None:
    path.parent.mkdir()
    path.with_suffix(".new").write_text("half a fi")
    path.with_suffix(".new").chmod(0o644)
    Exceptions(path).add(Entity.PERSON, "Kim Larsen")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_it_cannot_be_written_it_is_told_and_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    exceptions = Exceptions(tmp_path / "state" / "exceptions.json")
    with pytest.raises(OSError, match="state"):
        exceptions.add(Entity.PERSON, "Kim Larsen")
    assert exceptions.covers(Entity.PERSON, "Kim Larsen")


def test_text_that_cannot_be_encoded_is_taken(path: Path) -> None:
    exceptions = Exceptions(path)
    exceptions.add(Entity.PERSON, "\ud800 Kim")
    assert Exceptions(path).covers(Entity.PERSON, "\ud800 KIM")


def test_it_prints_no_content() -> None:
    exceptions = Exceptions()
    exceptions.add(Entity.PERSON, "Kim Larsen")
    assert repr(exceptions) == "<Exceptions: 1>"


def test_the_file_is_in_the_state_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert exceptions_path() == tmp_path / "clipguard" / "exceptions.json"


# -- in the verdict -----------------------------------------------------------------------------------------------------


def test_the_verdict_leaves_it_out() -> None:
    verdict = judge(ScanResult((KIM, BO)), Settings(), excepted={KIM})
    assert [each.finding for each in verdict.findings] == [BO]
    assert judge(ScanResult((KIM,)), Settings(), excepted={KIM}).action is Action.OFF


def test_the_organisation_can_forbid_it() -> None:
    settings = replace(Settings(), exceptions_allowed=False)
    assert judge(ScanResult((KIM,)), settings, excepted={KIM}).action is Action.WARN


def test_what_is_blocked_cannot_be_excepted_away() -> None:
    settings = replace(Settings(), entities={**Settings().entities, "PERSON": Action.BLOCK})
    assert judge(ScanResult((KIM,)), settings, excepted={KIM}).action is Action.BLOCK


def test_what_was_not_checked_stays_in_doubt() -> None:
    assert judge(ScanResult((KIM,), unchecked=True), Settings(), excepted={KIM}).stops
