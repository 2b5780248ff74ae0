"""Other programs as children, each with its own descendants, and ended by id."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout: where `python -m tests.rig…` finds itself."""


@contextmanager
def running(
    command: Sequence[str],
    env: Mapping[str, str],
    *,
    stdin: bytes | None = None,
    stderr: Path | None = None,
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Runs `command` with its output in a pipe until the block is left."""
    errors = stderr.open("wb") if stderr is not None else None
    try:
        process = subprocess.Popen(
            command,
            env=dict(env),
            cwd=ROOT,
            stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if errors is None else errors,
            start_new_session=True,
            pass_fds=pass_fds,
        )
    finally:
        if errors is not None:
            errors.close()
    try:
        if stdin is not None and process.stdin is not None:
            process.stdin.write(stdin)
            process.stdin.close()
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes], patience: float = 3.0) -> None:
    """Ends a process and what it has started in its session: politely first."""
    if sys.platform == "win32":
        raise NotImplementedError("the rig is an X server's")
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)  # a stopped one could not end
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    with suppress(ProcessLookupError):  # nothing was left
        os.killpg(process.pid, signal.SIGKILL)  # its session: what it left behind
    if process.stdout is not None:
        process.stdout.close()
