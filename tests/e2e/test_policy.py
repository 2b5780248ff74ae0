"""A policy file in its own place: it locks a setting in the running program, and a mistake in it is told and opens nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clipguard.desktop.policy import POLICY_FILE
from tests.rig import Env, guarded, screenshot, wait_until
from tests.rig.accessible import accessibility
from tests.rig.processes import ROOT

from .conftest import with_log
from .test_tray import choose, open_menu

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can write a policy"),
    pytest.mark.skipif(POLICY_FILE.exists(), reason="this machine has a policy of its own"),
]

DEFAULTS = "exceptions_allowed = true\n[entities]\nPERSON = 'warn'\n"
"""A policy that sets what is the default: tests that run beside these see no difference."""


@pytest.fixture
def policy() -> Iterator[Path]:
    """Where the policy goes; taken away again, with its folder."""
    POLICY_FILE.parent.mkdir(mode=0o755, exist_ok=True)
    try:
        yield POLICY_FILE
    finally:
        POLICY_FILE.unlink(missing_ok=True)
        POLICY_FILE.parent.rmdir()


def told(env: Env, *arguments: str) -> str:
    command = [sys.executable, "-m", "clipguard", *arguments, "--lang", "da"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout + done.stderr


def test_what_it_sets_is_locked(full_env: Env, policy: Path) -> None:
    policy.write_text(DEFAULTS, encoding="utf-8")
    with (
        guarded(with_log(full_env), settings="exceptions_allowed = false\n") as app,
        accessibility(full_env, app.pid) as screen,
    ):
        open_menu(full_env)
        choose(full_env, "i")
        wait_until(lambda: screen.shows("Administreret af din organisation"), "the lock is shown")
        screenshot(full_env, "settings-policy-da")
        shown = told(app.env, "policy", "show")
        assert "* exceptions_allowed = true  [organisationen (maskine)]" in shown
        assert '* entities.PERSON = "warn"  [organisationen (maskine)]' in shown
        assert "unexpected" not in app.stderr()


def test_a_mistake_in_it_is_told_and_opens_nothing(full_env: Env, policy: Path) -> None:
    policy.write_text(DEFAULTS, encoding="utf-8")
    with guarded(with_log(full_env), settings="exceptions_allowed = false\n") as app:
        policy.write_text("exceptions_allowed = 'nej'\n", encoding="utf-8")
        shown = told(app.env, "policy", "show")
        assert "* exceptions_allowed = true" in shown
        assert "»exceptions_allowed«" in shown
        policy.chmod(0o666)
        shown = told(app.env, "policy", "show")
        assert "* exceptions_allowed = true" in shown, "what it said last still holds"
        assert "andre end root kan ændre den" in shown
        doctor = told(app.env, "doctor")
        assert "policy: begrænset." in doctor
        assert "andre end root kan ændre den" in doctor
