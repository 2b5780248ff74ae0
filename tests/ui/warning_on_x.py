"""The warning in a process of its own, for tests on a real display: `python -m tests.ui.warning_on_x [WINDOW]`.

It is shown over that window, and again with every SIGUSR1. It prints its own window's id whenever it takes answers or is shown again,
and each thing that happens, a line each. Unlike in the program nobody asks the window manager to activate it once more.
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from clipguard.bridge import native_area
from clipguard.ui.placement import window_area
from clipguard.ui.warning import WarningDialog

from . import samples


def main(window: int) -> int:
    application = QApplication([])
    dialog = WarningDialog()

    def say(*words: object) -> None:
        print(*words, flush=True)

    dialog.ready.connect(lambda: say("ready", int(dialog.winId())))
    dialog.answered.connect(lambda answer: say(answer.choice))
    for name in ("why", "findings", "reveal"):
        getattr(dialog.links, name).toggled.connect(lambda on, name=name: say(name, on))

    def show() -> None:
        area = native_area(window)
        dialog.show_model(samples.warning(), "da", None if area is None else window_area(*area))

    def again() -> None:
        show()
        say("shown", int(dialog.winId()))

    if sys.platform == "win32":
        raise RuntimeError("this needs an X server")
    signal.signal(signal.SIGUSR1, lambda _number, _frame: again())
    # Python's handlers run only when Python runs.
    often = QTimer(interval=50)
    often.timeout.connect(lambda: None)
    often.start()
    show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
