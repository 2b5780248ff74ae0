"""From the command line to a running tray program: the icon first, the rest as soon as it is drawn.

Decision: what shows the icon imports little, so that it is there within half a second; the guard and the windows follow
in the next turn of the event loop. Until then the icon says "limited".
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from clipguard import __version__
from clipguard.configuration import load_configuration
from clipguard.desktop import SHOW_SETTINGS, Instance, tell_running
from clipguard.settings import default_path, language_of
from clipguard.ui.look import keep_readable
from clipguard.ui.tray import Tray
from clipguard.ui.types import TrayModel, TrayState
from clipguard.ui.words.tray import STARTING

if TYPE_CHECKING:
    from clipguard.detection import ScannerClient

DRAWN_MS = 20
"""Time for the desktop's tray to take the icon in and have it drawn, in milliseconds."""

log = logging.getLogger(__name__)


def run(scanner: ScannerClient, *, in_background: bool = False) -> int:
    """Runs the tray program until it is quit, with a scanner that has been started. Returns the exit status.

    In the background nothing opens, not even where the desktop has no tray yet or another start was quicker.
    """
    _configure_logging()
    application = QApplication(["clipguard"])  # also the name of its windows' class
    application.setApplicationName("clipguard")
    application.setApplicationDisplayName("Clipguard")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("clipguard")
    application.setQuitOnLastWindowClosed(False)
    keep_readable(application)
    path = default_path()
    loaded = load_configuration(path)
    tray = Tray()
    tray.update(TrayModel(TrayState.LIMITED, problems=(STARTING,)), language_of(loaded.settings.language))
    tray.show(in_background=in_background)
    with ExitStack() as at_end:
        at_end.callback(_quit_on_signals(application.exit))

        def start() -> None:
            from clipguard.app import App

            try:
                app = App(application, tray, scanner, path, loaded)
            except OSError as error:  # the display went away again
                log.error("the program cannot start: %s", error)
                application.exit(1)
                return
            try:
                instance = Instance(app.told)
            except OSError:  # two starts at once: the other one was quicker
                if not in_background:
                    tell_running(SHOW_SETTINGS)
                application.exit()
                return
            at_end.callback(app.stop)
            at_end.callback(instance.close)
            app.start(in_background=in_background)

        QTimer.singleShot(DRAWN_MS, start)
        return application.exec()


def _configure_logging() -> None:
    """Warnings go to standard error; faults only by type and place: a message or a value could hold content.

    `CLIPGUARD_LOG=INFO` tells more (states and faults, never content).
    """
    level = logging.INFO if os.environ.get("CLIPGUARD_LOG", "").upper() == "INFO" else logging.WARNING
    logging.basicConfig(level=level, format="clipguard: %(name)s: %(message)s")

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else "?"
        log.error("unexpected %s at %s", kind.__name__, where)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def _quit_on_signals(quit_program: Callable[[], None]) -> Callable[[], None]:
    """SIGTERM and SIGINT end the program in order. Python's handlers run only when Python runs: a socket wakes Qt."""
    if sys.platform == "win32":
        return lambda: None
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: quit_program())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: ours.recv(64))

    def end() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        ours.close()
        theirs.close()

    return end
