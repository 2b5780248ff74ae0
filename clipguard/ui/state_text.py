"""What the tray and the window that stands in for it say of the state. Pure."""

from __future__ import annotations

from .types import TrayModel, TrayState
from .words import tray as w

_LINES = {
    TrayState.WATCHING: (w.WATCHING, w.WATCHING_MORE),
    TrayState.HELD: (w.HELD, w.HELD_MORE),
    TrayState.PAUSED: (w.PAUSED, w.PAUSED_MORE),
    TrayState.LIMITED: (w.LIMITED, w.LIMITED_MORE),
}


def state_line(model: TrayModel, language: str) -> str:
    """The state in a few words."""
    if model.state is TrayState.PAUSED and model.paused_until:
        return w.PAUSED_UNTIL[language].format(time=model.paused_until)
    return _LINES[model.state][0][language]


def state_more(model: TrayModel, language: str) -> str:
    """What the state means."""
    return _LINES[model.state][1][language]


def tool_tip(model: TrayModel, language: str) -> str:
    """One or two lines, short enough for Windows, which cuts a tip after 127 characters."""
    tip = f"Clipguard – {state_line(model, language)}" if model.state is TrayState.HELD else state_line(model, language)
    if model.problems:
        tip = f"{tip}\n{model.problems[0][language]}"
    return tip if len(tip) <= 127 else f"{tip[:126]}…"
