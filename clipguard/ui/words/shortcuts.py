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

USES: Mapping[str, Words] = MappingProxyType(
    {
        "Ctrl+A": Words("markerer alt i de fleste programmer", "selects all in most programs"),
        "Ctrl+C": Words("kopierer i alle programmer", "copies in every program"),
        "Ctrl+F": Words(
            "søger i browsere og i Clipguards indstillinger", "searches in browsers and Clipguard's settings"
        ),
        "Ctrl+P": Words("udskriver i de fleste programmer", "prints in most programs"),
        "Ctrl+S": Words("gemmer i de fleste programmer", "saves in most programs"),
        "Ctrl+T": Words("åbner et nyt faneblad i browsere", "opens a new tab in browsers"),
        "Ctrl+W": Words("lukker fanebladet eller dokumentet", "closes the tab or document"),
        "Ctrl+X": Words("klipper i alle programmer", "cuts in every program"),
        "Ctrl+Z": Words("fortryder i alle programmer", "undoes in every program"),
        "Ctrl+Shift+A": Words("søger i browserens faneblade", "searches the browser's tabs"),
        "Ctrl+Shift+B": Words("viser browserens favoritlinje", "shows the browser's favourites bar"),
        "Ctrl+Shift+C": Words("kopierer formatering i Word", "copies formatting in Word"),
        "Ctrl+Shift+E": Words("slår »Spor ændringer« til i Word", "turns on “Track changes” in Word"),
        "Ctrl+Shift+M": Words("skifter profil i browsere", "switches the profile in browsers"),
        "Ctrl+Shift+N": Words("åbner et privat vindue i Edge og Chrome", "opens a private window in Edge and Chrome"),
        "Ctrl+Shift+P": Words("åbner et privat vindue i Firefox", "opens a private window in Firefox"),
        "Ctrl+Shift+S": Words("tager et skærmbillede i Edge", "takes a screenshot in Edge"),
        "Ctrl+Shift+T": Words("åbner det lukkede faneblad igen i browsere", "reopens the closed tab in browsers"),
        "Ctrl+Shift+W": Words("lukker browserens vindue", "closes the browser's window"),
        "Ctrl+Alt+0": Words("skriver } (AltGr+0)", "types } on a Danish keyboard (AltGr+0)"),
        "Ctrl+Alt+1": Words("laver en overskrift i Word", "makes a heading in Word"),
        "Ctrl+Alt+2": Words("skriver @ (AltGr+2)", "types @ on a Danish keyboard (AltGr+2)"),
        "Ctrl+Alt+3": Words("skriver £ (AltGr+3)", "types £ on a Danish keyboard (AltGr+3)"),
        "Ctrl+Alt+4": Words("skriver $ (AltGr+4)", "types $ on a Danish keyboard (AltGr+4)"),
        "Ctrl+Alt+7": Words("skriver { (AltGr+7)", "types { on a Danish keyboard (AltGr+7)"),
        "Ctrl+Alt+8": Words("skriver [ (AltGr+8)", "types [ on a Danish keyboard (AltGr+8)"),
        "Ctrl+Alt+9": Words("skriver ] (AltGr+9)", "types ] on a Danish keyboard (AltGr+9)"),
        "Ctrl+Alt+C": Words("skriver © i Word", "types © in Word"),
        "Ctrl+Alt+D": Words("indsætter en slutnote i Word", "inserts an endnote in Word"),
        "Ctrl+Alt+E": Words("skriver € (AltGr+E)", "types € on a Danish keyboard (AltGr+E)"),
        "Ctrl+Alt+F": Words("indsætter en fodnote i Word", "inserts a footnote in Word"),
        "Ctrl+Alt+I": Words("viser udskriften i Word", "shows the print preview in Word"),
        "Ctrl+Alt+K": Words("formaterer automatisk i Word", "formats automatically in Word"),
        "Ctrl+Alt+M": Words("indsætter en kommentar i Word", "inserts a comment in Word"),
        "Ctrl+Alt+N": Words("skifter til kladdevisning i Word", "switches to the draft view in Word"),
        "Ctrl+Alt+O": Words("skifter til dispositionsvisning i Word", "switches to the outline view in Word"),
        "Ctrl+Alt+P": Words("skifter til sidevisning i Word", "switches to the print layout in Word"),
        "Ctrl+Alt+R": Words("skriver ® i Word", "types ® in Word"),
        "Ctrl+Alt+S": Words("deler vinduet i Word", "splits the window in Word"),
        "Ctrl+Alt+T": Words("skriver ™ i Word", "types ™ in Word"),
        "Ctrl+Alt+V": Words("er »Indsæt speciel« i Word", "is “Paste special” in Word"),
        "Ctrl+Alt+Z": Words("går til det sted, der sidst blev ændret i Word", "goes to the last change in Word"),
        "Ctrl+F1": Words("viser og skjuler båndet i Office", "shows and hides the ribbon in Office"),
        "Ctrl+F4": Words("lukker fanebladet eller dokumentet", "closes the tab or document"),
        "Ctrl+F5": Words("indlæser siden igen i browsere", "reloads the page in browsers"),
        "Alt+F4": Words("lukker vinduet", "closes the window"),
        "Alt+F8": Words("viser makroer i Office", "shows the macros in Office"),
        "Alt+F11": Words("åbner makrovinduet i Office", "opens the macro editor in Office"),
        "Shift+F3": Words("skifter mellem store og små bogstaver i Word", "changes the case in Word"),
        "Shift+F10": Words("åbner genvejsmenuen", "opens the context menu"),
    }
)
MENU = Words(
    "vælger i menuer og vinduer, også i Clipguards advarsel", "chooses in menus and windows, Clipguard's warning too"
)
COMMON = Words("er en genvej i mange programmer", "is a shortcut in many programs")
WINDOWS_KEY = Words("hører til Windows selv", "belongs to Windows itself")
DEBUGGER = Words("er holdt fri til fejlfinding i Windows", "is kept for debuggers by Windows")
