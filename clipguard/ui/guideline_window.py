"""The reader of the guideline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from clipguard.guideline import Guideline, load_guideline

from .guideline_page import headings, page
from .icons import icon
from .look import SPACE, Button, em, is_dark, quiet_colour, scaled
from .navigation import Navigation
from .words import guideline as w
from .words import welcome

_SCHEMES = ("https", "mailto")


class GuidelineWindow(QWidget):
    """Contents on the left, the text on the right. Links open in the browser; the window itself loads nothing."""

    welcome_wanted = Signal()
    """Somebody wants to see again what was shown at the first start."""

    def __init__(self, path: Path | None = None, parent: QWidget | None = None) -> None:
        """`path` is a municipality's own guideline. Raises OSError and GuidelineError as `load_guideline` does."""
        super().__init__(parent, Qt.WindowType.Window)
        self.guideline: Guideline = load_guideline(path)
        self.setWindowIcon(icon("clipguard"))
        self.contents = Navigation()
        self.contents.currentItemChanged.connect(lambda item, _before: self._go_to(item))
        self.contents.itemClicked.connect(self._go_to)
        self.text = QTextBrowser()
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.text)
        self.text.setFont(scaled(self.text.font(), 1.1))
        self.text.anchorClicked.connect(self._open)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.welcome = Button()
        self.welcome.clicked.connect(self.welcome_wanted)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.contents, 1)
        around = QVBoxLayout()
        around.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        around.addWidget(self.welcome)
        left.addLayout(around)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self._language = ""

    def show_guideline(self, language: str, anchor: str = "") -> None:
        """Opens the window, at the rule (or other part) whose id `anchor` is."""
        if language != self._language:
            self._write(language)
        if not self.isVisible():
            area = QGuiApplication.primaryScreen().availableGeometry().size()
            self.resize(QSize(em(self) * 64, em(self) * 50).boundedTo(area - QSize(40, 60)))
        self.text.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()
        self.open_at(anchor)

    def open_at(self, anchor: str) -> None:
        """Goes to a part; an empty or unknown id goes to the top."""
        if self.contents.go_to(anchor):
            self._go_to(self.contents.currentItem())
        else:
            self.contents.setCurrentRow(-1)
            self.text.verticalScrollBar().setValue(0)

    def _write(self, language: str) -> None:
        self._language = language
        self.setWindowTitle(f"{self.guideline.title[language]} – Clipguard")
        self.contents.setAccessibleName(w.CONTENTS[language])
        self.contents.offer(headings(self.guideline, language))
        self.welcome.setText(welcome.AGAIN[language])
        self.text.document().setDefaultStyleSheet(self._style())
        self.text.setHtml(page(self.guideline, language))
        self.text.document().setDocumentMargin(28)
        self.text.setAccessibleName(self.guideline.title[language])

    def _style(self) -> str:
        palette = self.palette()
        quiet = quiet_colour(palette).name()
        dark = is_dark(palette)
        link, box = ("#9cc7f5", "#2c3946") if dark else ("#0b5ca8", "#eaf2fa")
        text = palette.color(QPalette.ColorRole.Text).name()
        return (
            "h1 { font-size: x-large; margin-bottom: 10px; }"
            "h2 { font-size: large; margin-top: 30px; margin-bottom: 6px; }"
            "p, li { line-height: 135%; margin-top: 6px; margin-bottom: 6px; }"
            "ul { margin-left: -16px; }"
            ".short { font-weight: 600; }"
            f".quiet {{ color: {quiet}; }}"
            f"a {{ color: {link}; }}"
            f".does {{ background-color: {box}; color: {text}; margin-top: 8px; }}"
        )

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.scrollToAnchor(item.data(Qt.ItemDataRole.UserRole))
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() - em(self))

    def _open(self, url: QUrl) -> None:
        if url.scheme() in _SCHEMES:
            QDesktopServices.openUrl(url)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.welcome:
            self.welcome.click()
        else:
            super().keyPressEvent(event)
