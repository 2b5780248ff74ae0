"""A program that owns the clipboard and does exactly what its specification says; see `owner.owning`.

Run by its path, and importing nothing but Xlib, it starts fast.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol import event as x_event

PIECE = 64 * 1024


class Owner:
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
    Owner(json.loads(Path(sys.argv[1]).read_text())).run()
