"""The command line on a real clipboard, without Qt."""

from __future__ import annotations

import subprocess
import sys

from tests.rig import Env, owning, owning_text, text
from tests.rig.processes import ROOT

SENSITIVE = "Borgeren Mette Sørensen, cpr 070761-4285"


def clipguard(env: Env, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Its output is read to the end: what it leaves running must not hold it open."""
    command = [sys.executable, "-m", "clipguard", "--lang", "da", *arguments]
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_scan(x_env: Env) -> None:
    with owning_text(x_env, SENSITIVE):
        done = clipguard(x_env, "scan", "--clipboard")
    assert done.returncode == 1
    assert "1 navn og 1 CPR-nummer" in done.stdout
    assert "Mette" not in done.stdout


def test_scan_of_an_owner_that_never_answers(x_env: Env) -> None:
    with owning(x_env, [("UTF8_STRING", "UTF8_STRING", 8, b"x")], silent=True):
        done = clipguard(x_env, "scan", "--clipboard")
    assert done.returncode == 2
    assert "svarer ikke" in done.stderr
    assert "Traceback" not in done.stderr


def test_stamp(x_env: Env) -> None:
    with owning_text(x_env, "Et svar"):
        done = clipguard(x_env, "stamp", "--clipboard", "--tool", "ChatGPT")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    marked = text(x_env) or ""
    assert marked.startswith(
        "Et svar\n\nDenne tekst er helt eller delvist udarbejdet ved brug af generativ AI (ChatGPT, "
    )
