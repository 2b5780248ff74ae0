"""One of Clipguard's windows in a process of its own, for tests on a real display: `python -m tests.ui.on_x WHAT`.

It prints the window's id when it is shown, and what it answers, a line each.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from clipguard.ui.popup import StampPopup
from clipguard.ui.types import CopyOffer
from clipguard.ui.warning import WarningDialog

from . import samples


def main(what: str) -> int:
    application = QApplication([])
    if what == "popup":
        popup = StampPopup(stay_ms=60_000)
        popup.stamp_wanted.connect(lambda: print("stamp", flush=True))
        popup.show_offer(CopyOffer("ChatGPT", can_restore=True, can_stamp=True), "da")
        centre = popup.stamp.mapToGlobal(popup.stamp.rect().center())
        print(int(popup.winId()), centre.x(), centre.y(), flush=True)
    else:
        dialog = WarningDialog()
        dialog.answered.connect(lambda answer: print(answer.choice, flush=True))
        dialog.show_model(samples.warning(), "da")
        print(int(dialog.winId()), flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
