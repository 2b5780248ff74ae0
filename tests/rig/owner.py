"""Programs that own the clipboard: one by Xlib that does exactly what it is told, and xclip.

`python -m tests.rig.owner SPEC.json` is the first: it is a program of its own, so that it can hang or be killed.
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
from typing import Any

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol import event as x_event

from .processes import running
from .waiting import wait_until
from .xserver import Env, connection

PIECE = 64 * 1024

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
        command = [sys.executable, "-m", "tests.rig.owner", str(folder / "spec.json")]
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


class _Owner:
    """The program itself: plain ICCCM, written without looking at Clipguard's own."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.display = Display()
        self.window = self.display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self.formats = {
            self.display.get_atom(target): (self.display.get_atom(kind), bits, Path(path).read_bytes())
            for target, kind, bits, path in spec["formats"]
        }
        self.transfers: dict[tuple[int, int], list[Any]] = {}

    def run(self) -> None:
        selection = self.display.get_atom("CLIPBOARD")
        self.window.set_selection_owner(selection, X.CurrentTime)
        self.display.sync()
        with Path(self.spec["log"]).open("a", buffering=1) as log:
            while True:
                event = self.display.next_event()
                if event.type == X.SelectionRequest:
                    log.write(self.display.get_atom_name(event.target) + "\n")
                    self.answer(event)
                elif event.type == X.SelectionClear:
                    log.write("lost\n")
                elif event.type == X.PropertyNotify and event.state == X.PropertyDelete:
                    self.next_piece(event)

    def answer(self, request: Any) -> None:
        name = self.display.get_atom_name(request.target)
        if self.spec["silent"] or name in self.spec["silent_for"]:
            return
        prop: int = request.property
        listed = [self.display.get_atom("TARGETS"), *self.formats]
        listed += [self.display.get_atom(each) for each in self.spec["refuse"]]
        if name == "TARGETS":
            raw = self.spec["raw_targets"]
            request.requestor.change_property(prop, Xatom.ATOM, 32, listed if raw is None else raw)
        elif request.target in self.formats:
            kind, bits, data = self.formats[request.target]
            if len(data) > PIECE:
                request.requestor.change_attributes(event_mask=X.PropertyChangeMask, onerror=_handled)
                self.transfers[request.requestor.id, prop] = [request.requestor, kind, bits, data, 0, 0]
                kind, bits, data = self.display.get_atom("INCR"), 32, len(data).to_bytes(4, sys.byteorder)
            request.requestor.change_property(prop, kind, bits, data, onerror=_handled)
        else:
            prop = X.NONE
        reply = x_event.SelectionNotify(
            time=request.time,
            requestor=request.requestor,
            selection=request.selection,
            target=request.target,
            property=prop,
        )
        request.requestor.send_event(reply, onerror=_handled)
        self.display.flush()

    def next_piece(self, event: Any) -> None:
        transfer = self.transfers.get((event.window.id, event.atom))
        if transfer is None:
            return
        requestor, kind, bits, data, at, count = transfer
        if self.spec["stop_after"] is not None and count >= self.spec["stop_after"]:
            return
        piece = data[at : at + PIECE]
        requestor.change_property(event.atom, kind, bits, piece, onerror=_handled)
        self.display.flush()
        transfer[4:] = [at + len(piece), count + 1]
        if not piece:
            del self.transfers[event.window.id, event.atom]


def _handled(_error: Any, _request: Any) -> int:
    """The requestor's window may go at any time. Truth tells Xlib that the error needs no report."""
    return 1


if __name__ == "__main__":
    _Owner(json.loads(Path(sys.argv[1]).read_text())).run()
