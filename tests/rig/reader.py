"""The clipboard as another program sees it: by xclip, which knows nothing of Clipguard."""

from __future__ import annotations

import subprocess

from .xserver import Env

PATIENCE_S = 10.0


def targets(env: Env) -> list[str]:
    """The names of the formats on the clipboard; empty when nobody offers any."""
    data = read(env, "TARGETS")
    return [] if data is None else data.decode().split()


def read(env: Env, target: str) -> bytes | None:
    """One format byte for byte (xclip strips and converts nothing); None where it is refused."""
    command = ["xclip", "-selection", "clipboard", "-o", "-t", target]
    done = subprocess.run(command, env=env, capture_output=True, timeout=PATIENCE_S, check=False)
    return done.stdout if done.returncode == 0 else None


def text(env: Env) -> str | None:
    """The plain text on the clipboard, None where there is none."""
    data = read(env, "UTF8_STRING")
    return None if data is None else data.decode()
