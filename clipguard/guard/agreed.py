"""What an employee has said “insert anyway” to: nobody is asked twice about the same thing.

Decision: the same text passes in the same window, while that shows the same tool, for `AGREED_MS`. It is forgotten when another text is on
the clipboard, and when the settings change. What is blocked never passes so, nor what could not be read as text, for nobody can tell
whether it is still the same. Each such paste counts as inserted anyway. What was called “not personal” needs none of this: it is
left out of every verdict from then on.
"""

from __future__ import annotations

from dataclasses import dataclass

from clipguard.clipboard import ReadState, TextRead
from clipguard.rules import Verdict
from clipguard.settings import Action, AiWindow

AGREED_MS = 600_000
"""How long “insert anyway” holds, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """One “insert anyway”. Of the text only its hash is kept; `token` is that of the time after which it holds no longer."""

    text: int
    window_id: int
    tool: str
    token: int

    def is_about(self, read: TextRead | None) -> bool:
        """Whether what was read from the clipboard is still what it was said to."""
        return read is not None and read.state is ReadState.TEXT and hash(read.text) == self.text

    def covers(self, read: TextRead | None, window_id: int, tool: AiWindow, verdict: Verdict) -> bool:
        """Whether a paste needs no question of its own."""
        return (
            verdict.action is Action.WARN
            and (window_id, tool.name) == (self.window_id, self.tool)
            and self.is_about(read)
        )
