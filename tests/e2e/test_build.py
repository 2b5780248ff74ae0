"""The program that PyInstaller builds: the command line, the tray, the scanner in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig import Env, guarded, wait_until
from tests.rig.processes import ROOT

from .conftest import wait_for_scanner, with_log
from .test_paste import TEXT
from .test_tray import tray_icon

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build.spec"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=800, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder / "dist" / "clipguard" / "clipguard"


def test_it_scans(program: Path, tmp_path: Path) -> None:
    # Nothing of this environment may be what makes it run.
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    done = subprocess.run(
        [str(program), "scan", "--json", "-"],
        input=TEXT.encode(),
        env=env,
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 1, done.stderr.decode()
    found = json.loads(done.stdout)
    assert [each["entity"] for each in found["findings"]] == ["PERSON", "DK_CPR_NUMBER", "PHONE_NUMBER"]


def test_it_has_what_it_shows(program: Path, tmp_path: Path) -> None:
    """The guideline's settings, the templates for IT, the translations, and what the page "About" tells of its parts."""
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    shown = subprocess.run(
        [str(program), "policy", "show"], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    assert 'help_address = "it-helpdesk@albertslund.dk"  [guideline]' in shown.stdout
    written = [str(program), "policy", "template", "--format", "admx", "--output", str(tmp_path / "policy")]
    subprocess.run(written, env=env, capture_output=True, timeout=60, check=True)
    for name in ("Clipguard.admx", "da-DK/Clipguard.adml", "en-US/Clipguard.adml"):
        assert (tmp_path / "policy" / name).read_bytes() == (ROOT / "assets" / "policy" / name).read_bytes()
    inside = program.parent / "_internal"
    assert (inside / "clipguard" / "_assets" / "translations" / "clipguard_da.qm").is_file()
    assert {each.name.partition("-")[0].lower() for each in inside.glob("*.dist-info")} >= {
        "pyside6_essentials",
        "pynput",
    }


def test_it_starts_and_guards(program: Path, full_env: Env) -> None:
    env = {key: value for key, value in with_log(full_env).items() if not key.startswith("PYTHON")}
    with guarded(env, program=program) as app:
        wait_for_scanner(app)
        wait_until(lambda: tray_icon(full_env), "the icon is in the tray")
        assert os.readlink(f"/proc/{app.pid}/exe") == str(program)
        assert "unexpected" not in app.stderr()
