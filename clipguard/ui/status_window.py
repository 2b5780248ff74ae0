"""The window that stands in for the tray icon where no desktop shows one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from .icons import icon
from .look import SPACE, Button, Text, em, height_for_width
from .state_text import state_line, state_more
from .tray_menu import TrayMenu
from .types import TrayModel
from .words import PROGRAM
from .words import tray as w


class StatusWindow(QWidget):
    """The state, what is wrong and what to do, and the tray's menu. Closing it makes it small: it is the only way in."""

    def __init__(self, menu: TrayMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(PROGRAM)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.may_close = False
        self._menu = menu
        self._picture = QLabel()
        self.state, self.more = Text(rank="title"), Text(rank="quiet")
        self.problems, self.last, self.why = Text(), Text(rank="quiet"), Text(rank="quiet")
        self.warning = Button(primary=True)
        self.warning.clicked.connect(menu.warning_wanted)
        self.actions_button = QToolButton()
        self.actions_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.actions_button.setMenu(menu.menu)
        self.actions_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        said = QVBoxLayout()
        said.setSpacing(SPACE)
        for each in (self.state, self.more, self.problems, self.last, self.why):
            said.addWidget(each)
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.actions_button)
        buttons.addWidget(self.warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addStretch(1)
        column.addLayout(buttons)

    def update_model(self, model: TrayModel, language: str, *, tray_missing: bool) -> None:
        self.setWindowIcon(icon(model.state.value))
        side = round(em(self) * 2.4)
        self._picture.setPixmap(icon(model.state.value).pixmap(QSize(side, side), self.devicePixelRatio()))
        self.state.setText(state_line(model, language))
        self.more.setText(state_more(model, language))
        self.problems.setText("\n".join(f"•  {each[language]}" for each in model.problems))
        self.problems.setVisible(bool(model.problems))
        if model.last_decision is not None:
            self.last.setText(w.LAST_DECISION[language].format(decision=model.last_decision[language]))
        self.last.setVisible(model.last_decision is not None)
        self.why.setText(w.NO_TRAY[language])
        self.why.setVisible(tray_missing)
        self.actions_button.setText(w.ACTIONS[language])
        self.warning.setText(w.OPEN_WARNING[language])
        self.warning.setVisible(model.warning_pending)
        self.ensurePolished()
        width = max(em(self) * 28, self.width() if self.isVisible() else 0)
        self.resize(width, height_for_width(self, width))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            return
        event.ignore()
        self.showMinimized()
