"""The state machine: verdict × active window × paste → decision. No Qt, no operating system.

Decisions. The guard judges a copy when it happens, so that a paste has its answer waiting; what is not judged yet holds the
paste key for `HOLD_MS` and then swallows it, and the paste is made good once the answer is there. A paste that was
swallowed is never made into a window other than the one it was meant for. Whatever could not be checked is asked about. Nobody is
asked twice about the same thing (`agreed.py`).
"""

from .agreed import AGREED_MS
from .guard import HOLD_MS, MAKE_GOOD_MS, Guard
from .types import Choice, Copied, Decision, Notice, Outcome, Port, Question, WindowLike
from .windows import is_browser, is_case_system, match_window

__all__ = [
    "AGREED_MS",
    "HOLD_MS",
    "MAKE_GOOD_MS",
    "Choice",
    "Copied",
    "Decision",
    "Guard",
    "Notice",
    "Outcome",
    "Port",
    "Question",
    "WindowLike",
    "is_browser",
    "is_case_system",
    "match_window",
]
