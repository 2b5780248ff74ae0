"""What the tests need around them: an X server, other programs, a browser, a page and the guard itself.

Every process is started in a session of its own and ended by its id, so that tests can run beside a person's desktop.
"""

from .browser import Chromium, chromium
from .guarded import Guarded, guarded, keys_are_guarded
from .key_window import KeyWindow, key_window
from .keys import active_window, focus, key_down, key_up, press, type_text
from .owner import OwnerProcess, owning, owning_text, wait_for_owner
from .page import Page, PageServer, Paste, page_server
from .reader import read, read_raw, targets, text
from .screenshots import screenshot
from .waiting import wait_until
from .xserver import Env, desktop, x_server

__all__ = [
    "Chromium",
    "Env",
    "Guarded",
    "KeyWindow",
    "OwnerProcess",
    "Page",
    "PageServer",
    "Paste",
    "active_window",
    "chromium",
    "desktop",
    "focus",
    "guarded",
    "key_down",
    "key_up",
    "key_window",
    "keys_are_guarded",
    "owning",
    "owning_text",
    "page_server",
    "press",
    "read",
    "read_raw",
    "screenshot",
    "targets",
    "text",
    "type_text",
    "wait_for_owner",
    "wait_until",
    "x_server",
]
