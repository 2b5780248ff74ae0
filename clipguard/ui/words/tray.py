"""The tray's menu, the window that stands in for it, and the popup."""

from clipguard.settings import Words

WATCHING = Words("Clipguard holder øje", "Clipguard is watching")
HELD = Words("En indsættelse venter på dit svar", "A paste is waiting for your answer")
PAUSED = Words("Clipguard holder pause", "Clipguard is paused")
PAUSED_UNTIL = Words("Clipguard holder pause til kl. {time}", "Clipguard is paused until {time}")
LIMITED = Words("Clipguard virker kun delvist", "Clipguard works only in part")

WATCHING_MORE = Words(
    "Du får besked, før personlige eller fortrolige oplysninger bliver sat ind i et AI-vindue.",
    "You are told before personal or confidential information is pasted into an AI window.",
)
HELD_MORE = Words(
    "Intet er sat ind endnu. Åbn advarslen, og vælg, hvad der skal ske.",
    "Nothing has been pasted yet. Open the warning and choose what should happen.",
)
PAUSED_MORE = Words(
    "Imens bliver det, du sætter ind, ikke tjekket.",
    "Until then nothing that you paste is checked.",
)
LIMITED_MORE = Words(
    "Noget af det, Clipguard plejer at gøre, kan ikke lade sig gøre lige nu.",
    "Some of what Clipguard usually does cannot be done right now.",
)

OPEN_WARNING = Words("&Åbn advarslen", "&Open the warning")
LAST_DECISION = Words("Senest: {decision}", "Last: {decision}")
STAMP = Words("&Mærk udklipsholderen som AI-genereret", "&Label the clipboard as AI-generated")
RESTORE = Words("Sæt &navne ind igen", "Restore &names")
PAUSE = Words("&Hold pause i 15 minutter", "&Pause for 15 minutes")
RESUME = Words("&Slut pausen", "&Resume now")
SETTINGS = Words("&Indstillinger …", "&Settings…")
GUIDELINE = Words("&Retningslinjer for AI", "&Guideline for AI")
QUIT = Words("&Afslut Clipguard", "&Quit Clipguard")

NO_TRAY = Words(
    "Din computer viser ikke ikoner i proceslinjen. Derfor har Clipguard dette vindue i stedet.",
    "Your computer shows no icons in its tray. Clipguard has this window instead.",
)
ACTIONS = Words("&Handlinger", "&Actions")

POPUP_NAME = Words("Besked fra Clipguard", "Notice from Clipguard")
COPIED_FROM = Words("Kopieret fra {tool}", "Copied from {tool}")
POPUP_STAMP = Words("Mærk som AI-genereret", "Label as AI-generated")
POPUP_RESTORE = Words("Sæt navne ind igen", "Restore names")
POPUP_UNDO = Words("Fortryd", "Undo")
POPUP_CLOSE = Words("Luk", "Close")
