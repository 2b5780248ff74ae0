"""The tray's menu, the window that stands in for it, and the popup."""

from ..translation import tr

WATCHING = tr("Tray", "Clipguard is watching")
HELD = tr("Tray", "A paste is waiting for your answer")
PAUSED = tr("Tray", "Clipguard is paused")
PAUSED_UNTIL = tr("Tray", "Clipguard is paused until {time}")
LIMITED = tr("Tray", "Clipguard works only in part")

WATCHING_MORE = tr("Tray", "You are told before personal or confidential information is pasted into an AI window.")
HELD_MORE = tr("Tray", "Nothing has been pasted yet. Open the warning and choose what should happen.")
PAUSED_MORE = tr("Tray", "Until then nothing that you paste is checked.")
LIMITED_MORE = tr("Tray", "Some of what Clipguard usually does cannot be done right now.")

OPEN_WARNING = tr("Tray", "&Open the warning")
LAST_DECISION = tr("Tray", "Last: {decision}")
STAMP = tr("Tray", "&Label the clipboard as AI-generated")
RESTORE = tr("Tray", "Restore &names")
PAUSE = tr("Tray", "&Pause for 15 minutes")
RESUME = tr("Tray", "&Resume now")
SETTINGS = tr("Tray", "&Settings…")
GUIDELINE = tr("Tray", "&Guideline for AI")
QUIT = tr("Tray", "&Quit Clipguard")

NO_TRAY = tr("Tray", "Your computer shows no icons in its tray. Clipguard has this window instead.")
ACTIONS = tr("Tray", "&Actions")

POPUP_NAME = tr("Tray", "Notice from Clipguard")
COPIED_FROM = tr("Tray", "Copied from {tool}")
POPUP_STAMP = tr("Tray", "Label as AI-generated")
POPUP_RESTORE = tr("Tray", "Restore names")
POPUP_UNDO = tr("Tray", "Undo")
POPUP_CLOSE = tr("Tray", "Close")

STARTING = tr("Tray", "Clipguard is starting.")
SCANNER_FAILED = tr(
    "Tray",
    "Text cannot be checked right now. Clipguard will ask before anything goes into an AI window. Start Clipguard again.",
)
