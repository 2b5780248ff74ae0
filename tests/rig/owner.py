"""Programs that own the clipboard: one by Xlib that does exactly what it is told, and xclip.

The first is `owner_program.py`, a program of its own, so that it can hang or be killed.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from .processes import running
from .waiting import wait_until
from .xserver import Env, connection

Content = tuple[str, str, int, bytes]
"""(target, type, bits, data)."""


@dataclass
class OwnerProcess:
    """A program that owns the clipboard."""

    process: Popen[bytes]
    _log: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def asked(self) -> list[str]:
        """The targets that it was asked for, in order; "lost" when another program took the clipboard."""
        return self._log.read_text().split("\n")[:-1] if self._log.exists() else []


@contextmanager
def owning(
    env: Env,
    formats: Sequence[Content],
    *,
    silent: bool = False,
    silent_for: Sequence[str] = (),
    refuse: Sequence[str] = (),
    stop_after: int | None = None,
    raw_targets: Sequence[int] | None = None,
) -> Iterator[OwnerProcess]:
    """Owns the clipboard with `formats`, byte for byte; more than 64 kB goes by INCR.

    `silent`: it never answers; `silent_for`: not for these targets; `refuse`: it offers these targets and then refuses
    them; `stop_after`: it falls silent after that many pieces of an INCR transfer; `raw_targets`: atoms to list instead.
    """
    with tempfile.TemporaryDirectory(prefix="clipguard-owner-") as name:
        folder = Path(name)
        for i, (_target, _type, _bits, data) in enumerate(formats):
            (folder / f"{i}.bin").write_bytes(data)
        log = folder / "log"
        spec = {
            "formats": [
                [target, kind, bits, str(folder / f"{i}.bin")] for i, (target, kind, bits, _) in enumerate(formats)
            ],
            "silent": silent,
            "silent_for": list(silent_for),
            "refuse": list(refuse),
            "stop_after": stop_after,
            "raw_targets": None if raw_targets is None else list(raw_targets),
            "log": str(log),
        }
        (folder / "spec.json").write_text(json.dumps(spec))
        errors = folder / "stderr"
        command = [sys.executable, str(Path(__file__).with_name("owner_program.py")), str(folder / "spec.json")]
        with running(command, env, stderr=errors) as process:
            wait_until(lambda: log.exists() or process.poll() is not None, "the owner has the clipboard", 15)
            assert process.poll() is None, errors.read_text()
            yield OwnerProcess(process, log)


@contextmanager
def owning_text(env: Env, text: str) -> Iterator[Popen[bytes]]:
    """Puts `text` on the clipboard by xclip, for as long as nobody else takes it."""
    before = clipboard_owner(env)
    # -quiet keeps xclip in the foreground, where its process is ours to end.
    with running(["xclip", "-quiet", "-selection", "clipboard"], env, stdin=text.encode()) as process:
        wait_for_owner(env, other_than=before)
        yield process


def clipboard_owner(env: Env) -> int:
    """The window that owns the clipboard; 0 for none."""
    with connection(env) as display:
        owner = display.get_selection_owner(display.get_atom("CLIPBOARD"))
        return int(getattr(owner, "id", 0))


def wait_for_owner(env: Env, other_than: int) -> int:
    """Waits until another window than this one (0: none) owns the clipboard, and gives it."""
    return wait_until(
        lambda: owner if (owner := clipboard_owner(env)) != other_than else 0, "the clipboard has a new owner"
    )
