"""The clipboard through Qt: enough to label and scan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from clipguard.clipboard import Format, ReadState, Snapshot, TextRead, text_formats
from clipguard.clipboard.qt import QtClipboard


@pytest.fixture
def clipboard(qapp: Any) -> Iterator[QtClipboard]:
    QGuiApplication.clipboard().clear()
    yield QtClipboard()
    QGuiApplication.clipboard().clear()


def read(clipboard: QtClipboard, limit: int = 1000) -> TextRead:
    found: list[TextRead] = []
    clipboard.read_text(limit, found.append)
    return found[0]


def test_text_and_html_come_back(clipboard: QtClipboard) -> None:
    done: list[bool] = []
    snapshots: list[Snapshot] = []
    clipboard.offer(Snapshot(text_formats("smørrebrød 🧈", "<b>ø</b>")), done.append)
    clipboard.snapshot(snapshots.append)
    assert done == [True]
    assert (snapshots[0].text, snapshots[0].html) == ("smørrebrød 🧈", "<b>ø</b>")
    assert read(clipboard) == TextRead(ReadState.TEXT, "smørrebrød 🧈")


def test_too_large(clipboard: QtClipboard) -> None:
    QGuiApplication.clipboard().setText("0123456789")
    assert read(clipboard, 4) == TextRead(ReadState.TOO_LARGE, "0123")


def test_nothing_and_what_is_no_text(clipboard: QtClipboard) -> None:
    assert read(clipboard) == TextRead(ReadState.EMPTY)
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    assert read(clipboard) == TextRead(ReadState.OTHER)
    snapshots: list[Snapshot] = []
    clipboard.snapshot(snapshots.append)
    assert snapshots == [Snapshot()]


def test_content_without_text_empties_it(clipboard: QtClipboard) -> None:
    done: list[bool] = []
    clipboard.offer(Snapshot((Format("image/png", "image/png", 8, b"\x89PNG"),)), done.append)
    assert done == [True]
    assert read(clipboard).state is ReadState.EMPTY
