"""The organisation's policy file: read when only root can have written it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from clipguard.desktop.policy import read_policies

KEY = r"SOFTWARE\Policies\Clipguard"
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a file in /etc"),
    pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() != 0, reason="needs files of root's"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    tmp_path.chmod(0o755)
    path = tmp_path / "policy.toml"
    path.write_text("stamp_offer = false\n[rules]\ncopyright = 'off'\n", encoding="utf-8")
    path.chmod(0o644)
    return path


def test_without_a_file_there_is_no_policy(tmp_path: Path) -> None:
    assert read_policies(KEY, tmp_path / "policy.toml") == []


def test_a_file_of_roots_counts_for_the_machine(file: Path) -> None:
    (source,) = read_policies(KEY, file)
    assert source.machine
    assert source.where == str(file)
    assert source.values == {"stamp_offer": False, "rules": {"copyright": "off"}}
    assert source.refused is None


@pytest.mark.parametrize("mode", [0o646, 0o666])
def test_one_that_others_may_write_is_refused(file: Path, mode: int) -> None:
    file.chmod(mode)
    (source,) = read_policies(KEY, file)
    assert source.values == {}
    assert source.refused is not None
    assert "others than root" in source.refused[1]
    assert "andre end root" in source.refused[0]


def test_a_group_of_roots_may_write_and_no_other(file: Path) -> None:
    file.chmod(0o664)
    assert read_policies(KEY, file)[0].refused is None
    if sys.platform == "win32":
        pytest.skip("not on Windows")
    os.chown(file, 0, 12345)
    file.chmod(0o664)  # chown may clear bits
    assert read_policies(KEY, file)[0].refused is not None


def test_one_of_somebody_elses_is_refused(file: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("not on Windows")
    os.chown(file, 12345, 0)
    assert read_policies(KEY, file)[0].refused is not None


def test_one_in_a_folder_that_others_may_write_is_refused(file: Path) -> None:
    file.parent.chmod(0o777)
    assert read_policies(KEY, file)[0].refused is not None


@pytest.mark.parametrize("content", [b"stamp_offer = ", b"\xff\xfe", b"[" * 5000])
def test_one_that_is_no_toml_is_refused_with_a_sentence(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    (source,) = read_policies(KEY, file)
    assert source.refused is not None
    assert all(str(file) in each and "TOML" in each for each in source.refused)


def test_one_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    (source,) = read_policies(KEY, tmp_path / "policy.toml")
    assert source.refused is not None
