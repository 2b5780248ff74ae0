"""One editor for each type that a setting can have. Which one a setting gets follows from its declaration."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from clipguard.settings import Action, DefaultButton, InvalidValueError, Language, Loaded, Settings, declared, validate

from .look import SPACE, Text, em, scaled
from .settings_locks import Box, Choices, LockNote, managed
from .words import settings as w

TYPING_MS = 400
"""After this long without a key, what was typed is applied."""


class Editor(QWidget):
    """Shows one setting (or some that belong together) and says what it is changed to."""

    changed = Signal(str, object)
    """The setting's name, and a value that is valid."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.language = name, language
        self.error = ""

    def show_settings(self, settings: Settings) -> None:
        """Shows the value in force, unless the person is in the middle of something that is not valid yet."""
        raise NotImplementedError

    def show_loaded(self, loaded: Loaded) -> None:
        """Shows what of the setting is locked. What stands in a field that is now locked is given up."""
        raise NotImplementedError

    def discard(self, settings: Settings) -> None:
        """Shows the value in force whatever stands in the field."""
        self.error = ""
        self.show_settings(settings)

    def flush(self) -> None:
        """Applies at once what waits for the end of typing."""


class Field(Editor):
    """A setting with its name above, its explanation and, when there is one, its error below."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        about = declared(name)
        self.locked = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE // 2)
        self.label = QLabel(about.name[language])
        self.label.setFont(scaled(self.label.font(), 1.0, bold=True))
        self.help = Text(w.HELP.get(name, about.help)[language], rank="quiet")
        self.problem = Text(rank="error")
        self.problem.hide()
        self.lock_note = LockNote(language)
        self.widget: QWidget

    def _lay_out(self, widget: QWidget, *, labelled: bool = True) -> None:
        self.widget = widget
        if labelled:
            self.column.addWidget(self.label)
            self.label.setBuddy(widget)
        else:
            self.label.hide()
        self.column.addWidget(widget)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.lock_note)
        self.column.addWidget(self.help)
        widget.setAccessibleName(declared(self.name).name[self.language])
        widget.setAccessibleDescription(self.help.text())
        self.setFocusProxy(widget)

    def show_loaded(self, loaded: Loaded) -> None:
        self.locked = loaded.is_locked(self.name)
        self.lock_note.setVisible(self.locked)
        name = declared(self.name).name[self.language]
        self.widget.setAccessibleName(managed(name, self.language) if self.locked else name)
        self._lock(self.locked)

    def _lock(self, locked: bool) -> None:
        """Makes the widget one that is only read, or that can be changed."""
        raise NotImplementedError

    def _complain(self, text: str) -> None:
        self.error = text
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


class Flag(Field):
    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        self.box = Box(declared(name).name[language])
        self.box.clicked.connect(lambda on: self.changed.emit(self.name, bool(on)))
        self._lay_out(self.box, labelled=False)

    def show_settings(self, settings: Settings) -> None:
        self.box.setChecked(getattr(settings, self.name))

    def _lock(self, locked: bool) -> None:
        self.box.locked = locked


class Choice(Field):
    """An action or a language."""

    def __init__(self, name: str, language: str, kind: type[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(name, language, parent)
        self._kind = kind
        self.box = Choices()
        if kind is Action:
            self.box.offer(w.ACTIONS, w.ACTION_HELP, language)
        elif kind is Language:
            self.box.offer(w.LANGUAGES, None, language)
        elif kind is DefaultButton:
            self.box.offer(w.DEFAULT_BUTTONS, None, language)
        else:
            raise TypeError(f"no words for the values of {kind.__name__}")
        self.box.activated.connect(lambda _index: self.changed.emit(self.name, self._kind(self.box.currentData())))
        self.box.setMaximumWidth(em(self) * 18)
        self._lay_out(self.box)

    def show_settings(self, settings: Settings) -> None:
        self.box.choose(getattr(settings, self.name))

    def _lock(self, locked: bool) -> None:
        self.box.lock(locked)


class Typed(Field):
    """What is typed: checked with every key, and applied at the end of typing."""

    edited = Signal()
    """With every key, whether valid or not."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent)
        self._pending: Any = None
        self._waits = self._showing = False
        self._timer = QTimer(self, interval=typing_ms, singleShot=True)
        self._timer.timeout.connect(self.flush)

    def value(self) -> Any:
        """What stands in the field."""
        raise NotImplementedError

    def _put(self, value: Any) -> None:
        raise NotImplementedError

    def show_settings(self, settings: Settings) -> None:
        if self.error:
            return
        self._timer.stop()
        self._waits = False
        value = getattr(settings, self.name)
        if value != self.value():
            self._showing = True
            self._put(value)
            self._showing = False
        self._complain("")

    def discard(self, settings: Settings) -> None:
        self._complain("")
        super().discard(settings)

    def flush(self) -> None:
        self._timer.stop()
        if self._waits:
            self._waits = False
            self.changed.emit(self.name, self._pending)

    def _lock(self, locked: bool) -> None:
        if isinstance(self.widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            self.widget.setReadOnly(locked)
        if locked:
            self._timer.stop()
            self._waits = False
            self._complain("")
        self._colour()

    def _colour(self) -> None:
        """What can only be read lies on the page's own surface."""
        palette = QPalette()
        if self.locked:
            palette.setColor(QPalette.ColorRole.Base, QGuiApplication.palette().color(QPalette.ColorRole.Window))
        self.widget.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _typed(self) -> None:
        if self._showing or self.locked:
            return
        try:
            self._pending = validate(self.name, self.value())
        except InvalidValueError as error:
            self._timer.stop()
            self._waits = False
            words = w.PATTERN_HINTS.get(self.name, error.words)[self.language]
            self._complain(f"{words[:1].upper()}{words[1:]}".rstrip(".") + ".")
        else:
            self._complain("")
            self._waits = True
            self._timer.start()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)


class Number(Typed):
    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent, typing_ms=typing_ms)
        self.box = _Spin()
        about = declared(name)
        # Wider than what is valid: a number that is out of bounds is told, not silently made another.
        self.box.setRange(min(0, about.minimum or 0), min(10 * (about.maximum or 10**6), 2**31 - 1))
        self.box.setSingleStep(max(1, (about.minimum or 1)))
        self.box.setMaximumWidth(em(self) * 10)
        self.box.valueChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self._lay_out(self.box)

    def _lock(self, locked: bool) -> None:
        super()._lock(locked)
        symbols = QAbstractSpinBox.ButtonSymbols
        self.box.setButtonSymbols(symbols.NoButtons if locked else symbols.UpDownArrows)

    def value(self) -> int:
        return self.box.value()

    def _put(self, value: Any) -> None:
        self.box.setValue(value)


class _Spin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Line(Typed):
    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent, typing_ms=typing_ms)
        self.box = QLineEdit()
        self.box.textChanged.connect(self._typed)
        self.box.returnPressed.connect(self.flush)
        self.box.installEventFilter(self)
        self.box.setMaximumWidth(em(self) * 26)
        self._lay_out(self.box)

    def value(self) -> str:
        return self.box.text()

    def _put(self, value: Any) -> None:
        self.box.setText(value)


class Paragraph(Typed):
    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent, typing_ms=typing_ms)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(round(em(self) * 4.4))
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self._lay_out(self.box)

    def value(self) -> str:
        return self.box.toPlainText()

    def _put(self, value: Any) -> None:
        self.box.setPlainText(value)


class Lines(Typed):
    """A list of texts, one a line."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None, *, typing_ms: int = TYPING_MS) -> None:
        super().__init__(name, language, parent, typing_ms=typing_ms)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box.setFixedHeight(round(em(self) * 4.4))
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self._lay_out(self.box)

    def value(self) -> tuple[str, ...]:
        """The lines as they will be kept; as they stand while one of them cannot be."""
        lines = tuple(self.box.toPlainText().splitlines())
        try:
            kept: tuple[str, ...] = validate(self.name, lines)
        except InvalidValueError:
            return lines
        return kept

    def _put(self, value: Any) -> None:
        self.box.setPlainText("\n".join(value))


def field(name: str, language: str, typing_ms: int = TYPING_MS) -> Field:
    """The editor for a setting of a plain type. Raises TypeError for a type that has none."""
    default = getattr(Settings(), name)
    if isinstance(default, bool):
        return Flag(name, language)
    if isinstance(default, int):
        return Number(name, language, typing_ms=typing_ms)
    if isinstance(default, StrEnum):
        return Choice(name, language, type(default))
    if isinstance(default, str):
        kind = Paragraph if declared(name).multiline else Line
        return kind(name, language, typing_ms=typing_ms)
    if declared(name).entry is not None:
        return Lines(name, language, typing_ms=typing_ms)
    raise TypeError(f"no editor for the type of “{name}”")
