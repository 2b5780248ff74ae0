"""The interface's texts: English in the source, Danish in Qt Linguist's catalogue.

`assets/translations/clipguard_da.ts` is edited with Qt Linguist or any editor of .ts files; `python assets/translations.py` brings it up to
date with the source (`pyside6-lupdate`) and compiles it to the .qm that is loaded here (`pyside6-lrelease`). Tests fail when a text has no
Danish one, or when either file is stale. Formats: https://doc.qt.io/qt-6/linguist-ts-file-format.html.

Decision: both languages are looked up when a module of texts is imported, and no translator is installed in the application: the
language is a setting that changes while windows are open, and it need not be the computer's.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from clipguard.settings import Words

from .icons import assets

CATALOGUE = "clipguard_da"


@cache
def _danish() -> QTranslator:
    """Raises FileNotFoundError when the program's files are incomplete."""
    translator = QTranslator()
    path = assets() / "translations" / f"{CATALOGUE}.qm"
    if not translator.load(str(path)):
        raise FileNotFoundError(f"no translations in {path}")
    return translator


def tr(context: str, source: str, comment: str = "") -> Words:
    """The text in both languages. `context` is the window, `comment` tells texts apart that are the same in English only.

    Both are literals, which `pyside6-lupdate` reads. A text that the catalogue lacks is shown in English.
    """
    return Words(_danish().translate(context, source, comment) or source, source)
