"""The program itself, `python -m clipguard`, on the rig's display with a configuration of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from Xlib import XK, X

from clipguard.welcome_state import FILE_NAME

from .processes import running
from .waiting import wait_until
from .xserver import Env, connection


@dataclass
class Guarded:
    """A running Clipguard: its process, its environment, its configuration folder and what it wrote to stderr."""

    process: subprocess.Popen[bytes]
    env: Env
    config: Path
    _errors: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def stderr(self) -> str:
        return self._errors.read_text(errors="replace")

    def wait_until_guarding(self, timeout: float = 20.0) -> None:
        """Waits until the paste keys are grabbed; fails with what it wrote when it ends instead."""

        def ready() -> bool:
            assert self.process.poll() is None, f"clipguard ended with {self.process.returncode}: {self.stderr()}"
            return keys_are_guarded(self.env)

        wait_until(ready, "the paste keys are guarded", timeout)


@contextmanager
def guarded(
    env: Env,
    *arguments: str,
    settings: str | None = None,
    lang: str = "da_DK.UTF-8",
    wait: bool = True,
    program: Path | None = None,
    welcomed: bool = True,
) -> Iterator[Guarded]:
    """Runs Clipguard until the block is left, and waits until it guards (unless `wait` is False).

    `program` is a built one to run instead of this checkout's.

    `settings` is the text of its `clipguard/settings.toml`; None for none. Unless `welcomed`, it is its user's first start.
    """
    with tempfile.TemporaryDirectory(prefix="clipguard-app-") as name:
        folder = Path(name)
        config = folder / "config"
        config.mkdir()
        if settings is not None:
            (config / "clipguard").mkdir()
            (config / "clipguard" / "settings.toml").write_text(settings, encoding="utf-8")
        if welcomed:
            shown = folder / "state" / "clipguard" / FILE_NAME
            shown.parent.mkdir(parents=True)
            shown.touch()
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        own = env | {
            "XDG_CONFIG_HOME": str(config),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "LANG": lang,
            "LC_ALL": lang,
            "PYTHONUNBUFFERED": "1",
        }
        own.pop("LANGUAGE", None)
        errors = folder / "stderr"
        command = [sys.executable, "-m", "clipguard"] if program is None else [str(program)]
        with running([*command, *arguments], own, stderr=errors) as process:
            app = Guarded(process, own, config, errors)
            if wait:
                app.wait_until_guarding()
            yield app


def keys_are_guarded(env: Env) -> bool:
    """Whether some program holds Ctrl+V: then nobody else may grab it."""
    refused: list[Any] = []

    def on_error(reason: Any, _request: Any) -> int:
        refused.append(reason)
        return 1  # handled

    with connection(env) as display:
        keycode = display.keysym_to_keycode(XK.string_to_keysym("v"))
        root = display.screen().root
        display.grab_server()  # otherwise this attempt could be what refuses the key to the program that is starting
        root.grab_key(keycode, X.ControlMask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=on_error)
        root.ungrab_key(keycode, X.ControlMask)
        display.ungrab_server()
        display.sync()
    return bool(refused)
