"""Which AI tool a window shows, or whether it shows a case system, by its page's address, its program, or as a last resort its title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from clipguard.settings import AiWindow

from .types import WindowLike

_BROWSERS = frozenset(
    "brave brave-browser chrome chromium chromium-browser epiphany epiphany-browser falkon firefox firefox-bin firefox-esr "
    "google-chrome iexplore librewolf microsoft-edge msedge navigator opera safari vivaldi vivaldi-bin waterfox".split()
)


def _program(name: str) -> str:
    return name.strip().lower().removesuffix(".exe")


def is_browser(window: WindowLike) -> bool:
    """Whether the window belongs to a web browser, whose page's address tells more than its title."""
    # A page installed as an app has a window class of its own, but the browser's process.
    return _program(window.process) in _BROWSERS or _program(window.wm_class) in _BROWSERS


def match_window(window: WindowLike, address: str | None, tools: Iterable[AiWindow]) -> AiWindow | None:
    """The AI tool that `window` shows, or None.

    `address` is the page's address where the browser gives it; then it alone decides. Titles count only for browsers
    whose address is not to be had: any page and any document can be titled "ChatGPT".
    """
    tools = tuple(tools)
    programs = {_program(window.process), _program(window.wm_class)} - {""}
    for tool in tools:
        if any(_program(each) in programs for each in tool.processes):
            return tool
    if not is_browser(window):
        return None
    if address is not None:
        return next((tool for tool in tools if any(_is_at(address, host) for host in tool.hosts)), None)
    return next((tool for tool in tools if any(_is_titled(window.title, title) for title in tool.titles)), None)


def is_case_system(window: WindowLike, address: str | None, known: Iterable[str]) -> bool:
    """Whether `window` shows one of the case systems that are known by `known`: see `clipguard.settings.Entry`.

    As for AI tools a page's address, where the browser gives it, decides alone; but titles count for programs too, for one
    that runs on a server has its viewer's process. A false alarm here only makes a check stricter.
    """
    programs = {_program(window.process), _program(window.wm_class)}
    return any(_is_known_by(each, window.title, programs, address) for each in known)


def _is_known_by(known: str, title: str, programs: set[str], address: str | None) -> bool:
    if len(known) > 2 and known[0] == known[-1] == "/":
        return address is None and _is_titled(title, known[1:-1])
    if known.lower() in programs:
        return True
    if address is None:
        return False
    return _is_at(address, known) if "." in known or "/" in known else _has_part(address, known)


def _has_part(address: str, name: str) -> bool:
    """Whether `name` is a part of the address's host: ``acadre`` of ``acadre.kommune.dk``."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and name.lower() in host.split(".")


def _is_at(address: str, place: str) -> bool:
    """Whether `address` is on the host of `place` or a subdomain of it, below its path if it has one."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return False
    if parts.scheme not in ("http", "https"):
        return False
    wanted, _, path = place.lower().partition("/")
    if host != wanted and not host.endswith(f".{wanted}"):
        return False
    return not path or f"{parts.path.lower()}/".startswith(f"/{path}/")


def _is_titled(title: str, pattern: str) -> bool:
    return re.search(pattern, title) is not None
