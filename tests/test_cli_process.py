"""The command line as a process of its own, where there is no display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CITIZEN = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87"


def process(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), **environment}
    command = [sys.executable, "-m", "clipguard", *arguments]
    return subprocess.run(command, input=CITIZEN.encode(), capture_output=True, env=env, timeout=60, check=False)


def test_scan_as_a_process(tmp_path: Path) -> None:
    done = process(tmp_path, "scan", "--show-text", "-", LANG="da_DK.ISO-8859-1", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (1, b"")
    assert "'Mette Sørensen'" in done.stdout.decode()
    assert done.stdout.decode().startswith("-: advarsel – 1 navn, 1 CPR-nummer og 1 telefonnummer\n")


def test_an_output_that_nobody_reads_makes_no_noise(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    env = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    env.pop("PYTHONUNBUFFERED", None)  # what is still in a buffer at the end is what would fail once more
    command = [sys.executable, "-m", "clipguard", "stamp"]
    try:
        done = subprocess.run(
            command, input=b"x", stdout=writer, stderr=subprocess.PIPE, env=env, timeout=60, check=False
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_the_tray_without_a_display_says_what_is_missing_in_one_sentence(tmp_path: Path) -> None:
    config = tmp_path / "config" / "clipguard" / "settings.toml"
    config.parent.mkdir(parents=True)
    config.write_text("language = 'da'\n")
    for arguments, word in (((), "skærm"), (("--lang", "en"), "display")):
        done = process(tmp_path, *arguments)
        said = done.stderr.decode()
        assert (done.returncode, done.stdout) == (2, b"")
        assert said.count("\n") == 1
        assert word in said
        assert "DISPLAY" in said
        assert "clipguard scan" in said
        assert "Traceback" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_doctor_without_a_display(tmp_path: Path) -> None:
    done = process(tmp_path, "doctor", "--json", LANG="C")
    assert (done.returncode, done.stderr) == (1, b"")
    checks = [json.loads(each) for each in done.stdout.splitlines()]
    assert [each["check"] for each in checks] == [
        "tray", "clipboard", "paste-keys", "active-window", "browser-address", "scanner", "policy"
    ]  # fmt: skip
    for each in checks:
        assert list(each) == ["check", "state", "message", "do"]
        assert each["message"]
        assert each["state"] == ("ok" if each["check"] in ("scanner", "policy") else "failed")
        assert bool(each["do"]) is (each["state"] != "ok")
