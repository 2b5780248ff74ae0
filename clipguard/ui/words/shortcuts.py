"""What well-known shortcuts are used for, as the rest of a sentence that begins with the shortcut.

Sources of the table (the shortcuts of Windows, Office and browsers on Windows):
Windows https://support.microsoft.com/windows/dcc61a57-8ff0-cffe-9796-cb9706c75eec,
Word https://support.microsoft.com/office/95ef89dd-7142-4b50-afb2-f762f663ceb2,
Edge https://support.microsoft.com/microsoft-edge/50d3edab-30d9-c7e4-21ce-37fe2713cfad,
Chrome https://support.google.com/chrome/answer/157179,
the Windows key and F12 https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey,
AltGr (which Windows takes for Ctrl+Alt) on the Danish keyboard https://learn.microsoft.com/globalization/keyboards/kbdda.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from clipguard.settings import Words

from ..translation import tr

USES: Mapping[str, Words] = MappingProxyType(
    {
        "Ctrl+A": tr("Shortcuts", "selects all in most programs"),
        "Ctrl+C": tr("Shortcuts", "copies in every program"),
        "Ctrl+F": tr("Shortcuts", "searches in browsers and Clipguard's settings"),
        "Ctrl+P": tr("Shortcuts", "prints in most programs"),
        "Ctrl+S": tr("Shortcuts", "saves in most programs"),
        "Ctrl+T": tr("Shortcuts", "opens a new tab in browsers"),
        "Ctrl+W": tr("Shortcuts", "closes the tab or document"),
        "Ctrl+X": tr("Shortcuts", "cuts in every program"),
        "Ctrl+Z": tr("Shortcuts", "undoes in every program"),
        "Ctrl+Shift+A": tr("Shortcuts", "searches the browser's tabs"),
        "Ctrl+Shift+B": tr("Shortcuts", "shows the browser's favourites bar"),
        "Ctrl+Shift+C": tr("Shortcuts", "copies formatting in Word"),
        "Ctrl+Shift+E": tr("Shortcuts", "turns on “Track changes” in Word"),
        "Ctrl+Shift+M": tr("Shortcuts", "switches the profile in browsers"),
        "Ctrl+Shift+N": tr("Shortcuts", "opens a private window in Edge and Chrome"),
        "Ctrl+Shift+P": tr("Shortcuts", "opens a private window in Firefox"),
        "Ctrl+Shift+S": tr("Shortcuts", "takes a screenshot in Edge"),
        "Ctrl+Shift+T": tr("Shortcuts", "reopens the closed tab in browsers"),
        "Ctrl+Shift+W": tr("Shortcuts", "closes the browser's window"),
        "Ctrl+Alt+0": tr("Shortcuts", "types } on a Danish keyboard (AltGr+0)"),
        "Ctrl+Alt+1": tr("Shortcuts", "makes a heading in Word"),
        "Ctrl+Alt+2": tr("Shortcuts", "types @ on a Danish keyboard (AltGr+2)"),
        "Ctrl+Alt+3": tr("Shortcuts", "types £ on a Danish keyboard (AltGr+3)"),
        "Ctrl+Alt+4": tr("Shortcuts", "types $ on a Danish keyboard (AltGr+4)"),
        "Ctrl+Alt+7": tr("Shortcuts", "types { on a Danish keyboard (AltGr+7)"),
        "Ctrl+Alt+8": tr("Shortcuts", "types [ on a Danish keyboard (AltGr+8)"),
        "Ctrl+Alt+9": tr("Shortcuts", "types ] on a Danish keyboard (AltGr+9)"),
        "Ctrl+Alt+C": tr("Shortcuts", "types © in Word"),
        "Ctrl+Alt+D": tr("Shortcuts", "inserts an endnote in Word"),
        "Ctrl+Alt+E": tr("Shortcuts", "types € on a Danish keyboard (AltGr+E)"),
        "Ctrl+Alt+F": tr("Shortcuts", "inserts a footnote in Word"),
        "Ctrl+Alt+I": tr("Shortcuts", "shows the print preview in Word"),
        "Ctrl+Alt+K": tr("Shortcuts", "formats automatically in Word"),
        "Ctrl+Alt+M": tr("Shortcuts", "inserts a comment in Word"),
        "Ctrl+Alt+N": tr("Shortcuts", "switches to the draft view in Word"),
        "Ctrl+Alt+O": tr("Shortcuts", "switches to the outline view in Word"),
        "Ctrl+Alt+P": tr("Shortcuts", "switches to the print layout in Word"),
        "Ctrl+Alt+R": tr("Shortcuts", "types ® in Word"),
        "Ctrl+Alt+S": tr("Shortcuts", "splits the window in Word"),
        "Ctrl+Alt+T": tr("Shortcuts", "types ™ in Word"),
        "Ctrl+Alt+V": tr("Shortcuts", "is “Paste special” in Word"),
        "Ctrl+Alt+Z": tr("Shortcuts", "goes to the last change in Word"),
        "Ctrl+F1": tr("Shortcuts", "shows and hides the ribbon in Office"),
        "Ctrl+F4": tr("Shortcuts", "closes the tab or document"),
        "Ctrl+F5": tr("Shortcuts", "reloads the page in browsers"),
        "Alt+F4": tr("Shortcuts", "closes the window"),
        "Alt+F8": tr("Shortcuts", "shows the macros in Office"),
        "Alt+F11": tr("Shortcuts", "opens the macro editor in Office"),
        "Shift+F3": tr("Shortcuts", "changes the case in Word"),
        "Shift+F10": tr("Shortcuts", "opens the context menu"),
    }
)
MENU = tr("Shortcuts", "chooses in menus and windows, Clipguard's warning too")
COMMON = tr("Shortcuts", "is a shortcut in many programs")
WINDOWS_KEY = tr("Shortcuts", "belongs to Windows itself")
DEBUGGER = tr("Shortcuts", "is kept for debuggers by Windows")
