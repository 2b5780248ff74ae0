"""The tray icon, or the window that stands in for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QSystemTrayIcon

from .icons import icon
from .state_text import tool_tip
from .tray_menu import TrayMenu, TrayWishes
from .types import TrayModel, TrayState

if TYPE_CHECKING:
    from .status_window import StatusWindow

CHECK_MS = 5_000
"""How often to look whether the desktop has a tray. At login it may come after Clipguard, and it may be restarted."""


class Tray(TrayWishes):
    """Shows the state at a glance, and holds the menu."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        check_ms: int = CHECK_MS,
    ) -> None:
        super().__init__(parent)
        self._available = available
        self._model, self._language = TrayModel(TrayState.WATCHING), "da"
        self.actions = TrayMenu(self)
        self.actions.pass_on(self)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.actions.menu)
        self.icon.activated.connect(self._clicked)
        self.window: StatusWindow | None = None
        self._missed = 0
        self._waiting = False
        self._timer = QTimer(self, interval=check_ms)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._check)

    def show(self, *, in_background: bool = False) -> None:
        """Shows the icon where there is a tray, else, and as long as there is none, the window.

        In the background the desktop is given time to start its tray; if none comes, the window is there, but minimised.
        """
        self.update(self._model, self._language)
        if self._available():
            self.icon.show()
        elif in_background:
            self._waiting = True
        else:
            self._stand_in()
        self._timer.start()

    def update(self, model: TrayModel, language: str) -> None:
        self._model, self._language = model, language
        self.actions.update(model, language)
        self.icon.setIcon(icon(model.state.value))
        self.icon.setToolTip(tool_tip(model, language))
        if self.window is not None:
            self.window.update_model(model, language, tray_missing=not self.icon.isVisible())

    @property
    def is_icon(self) -> bool:
        """Whether the icon is what is shown, and not the window."""
        return self.icon.isVisible()

    def show_status(self) -> None:
        """Opens the window with the state and its problems in full, also where there is a tray."""
        window = self._made_window()
        window.may_close = self.icon.isVisible()
        window.showNormal()
        window.raise_()
        window.activateWindow()

    def hide(self) -> None:
        """Takes everything away, for a program that ends."""
        self._timer.stop()
        self.icon.hide()
        if self.window is not None:
            self.window.may_close = True
            self.window.close()

    def _made_window(self) -> StatusWindow:
        if self.window is None:
            from .status_window import StatusWindow  # only a desktop without a tray needs it at the start

            self.window = StatusWindow(self.actions)
        self.window.update_model(self._model, self._language, tray_missing=not self.icon.isVisible())
        return self.window

    def _stand_in(self) -> None:
        self.icon.hide()
        window = self._made_window()
        window.may_close = False
        if self._waiting:
            self._waiting = False
            window.showMinimized()
        else:
            window.showNormal()

    def _check(self) -> None:
        if self._available():
            self._missed = 0
            self._waiting = False
            if not self.icon.isVisible():
                self.icon.show()
                if self.window is not None:
                    self.window.may_close = True
                    self.window.close()
        elif self.icon.isVisible() or self._waiting:
            # A tray that is restarted is away for a moment, and at login it comes when it is ready.
            self._missed += 1
            if self._missed >= 2:
                self._stand_in()

    def _clicked(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why not in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            return
        if self._model.warning_pending:
            self.warning_wanted.emit()
        elif why is QSystemTrayIcon.ActivationReason.Trigger:
            self.actions.menu.popup(QCursor.pos())
