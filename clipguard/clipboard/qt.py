"""The clipboard through Qt, for desktops on which Clipguard does not guard yet but can label: Wayland, Windows, macOS.

Only plain text and HTML. Decision: no more than labelling needs; a system that is guarded has a clipboard of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from .types import HTML_TARGET, ReadState, Snapshot, TextRead, text_formats


class QtClipboard:
    """Implements `Clipboard`. For the GUI thread, in which it also calls back."""

    own_window = 0

    def start(self) -> None:
        """Qt's clipboard needs no start."""

    def stop(self) -> None:
        """Qt's clipboard needs no stop."""

    def read_text(self, limit: int, done: Callable[[TextRead], None]) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not data.formats():
            done(TextRead(ReadState.EMPTY))
        elif not data.hasText():
            done(TextRead(ReadState.OTHER))
        else:
            text = data.text()
            too_large = len(text) > limit
            done(TextRead(ReadState.TOO_LARGE if too_large else ReadState.TEXT, text[:limit]))

    def snapshot(self, done: Callable[[Snapshot], None]) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not data.hasText():
            done(Snapshot())
            return
        done(Snapshot(text_formats(data.text(), data.html() if data.hasHtml() else None)))

    def offer(
        self, content: Snapshot, done: Callable[[bool], None], served: Callable[[int | None], None] | None = None
    ) -> None:
        data = QMimeData()
        if content.text is not None:
            data.setText(content.text)
        if content.get(HTML_TARGET) is not None:
            data.setHtml(content.html or "")
        QGuiApplication.clipboard().setMimeData(data)
        done(True)
