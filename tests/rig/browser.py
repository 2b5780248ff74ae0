"""Real Chromium on the rig's display, driven by Debian's chromedriver; every host name leads to the rig's own page."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from .keys import active_window, focus, xdotool
from .page import Page, PageServer
from .processes import end
from .waiting import wait_until
from .xserver import Env


@dataclass
class Chromium:
    """A browser window with the rig's page."""

    driver: Any
    env: Env
    page: Page

    def open(self, address: str, **query: str) -> int:
        """Shows `address` (such as "https://chatgpt.com/") with the focus in its text area; gives the window.

        `title` and `answer` as keywords are what the page is titled and what its "answer" says.
        """
        self.driver.get(f"{address}?{urlencode(query)}" if query else address)
        window = self.window()
        focus(self.env, window)
        self.click("textarea")  # a new window has its focus in the address bar
        self.page.clear()
        return window

    def click(self, element: str) -> None:
        """Clicks into the page's "textarea" or "editor" with the mouse, and waits until it has the focus."""
        script = """const box = document.getElementById(arguments[0]).getBoundingClientRect();
            return [screenX + box.left + box.width / 2, screenY + outerHeight - innerHeight + box.top + box.height / 2]"""
        x, y = self.driver.execute_script(script, element)
        xdotool(self.env, "mousemove", str(int(x)), str(int(y)), "click", "1")
        focused = "return document.hasFocus() && document.activeElement.id"
        wait_until(lambda: self.driver.execute_script(focused) == element, f"the {element} has the focus", 10)

    def window(self) -> int:
        """The browser's window as X11 numbers it: the one with the page's title."""
        title = self.driver.title
        return wait_until(lambda: self._window(f"{title} - Chromium"), f"a window is titled {title!r}", 10)

    def _window(self, title: str) -> int:
        found = xdotool(self.env, "search", "--onlyvisible", "--class", "chromium").split()
        return next((int(each) for each in found if xdotool(self.env, "getwindowname", each) == title), 0)

    def value(self, element: str = "textarea") -> str:
        """What stands in the page's "textarea" or "editor" now."""
        script = "const e = document.getElementById(arguments[0]); return e.value ?? e.innerText"
        return str(self.driver.execute_script(script, element))

    @property
    def is_active(self) -> bool:
        return active_window(self.env) == self.window()


@contextmanager
def chromium(env: Env, server: PageServer, *, accessibility: bool = True) -> Iterator[Chromium]:
    """Starts Chromium; `accessibility` False leaves it as a person would have it who has not turned it on."""
    with tempfile.TemporaryDirectory(prefix="clipguard-chromium-", ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        options.add_experimental_option("excludeSwitches", ["enable-automation"])
        for flag in (
            "--no-sandbox",
            f"--host-resolver-rules=MAP * 127.0.0.1:{server.port}",
            "--ignore-certificate-errors",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-search-engine-choice-screen",
            "--password-store=basic",
            "--ozone-platform=x11",
            "--window-size=900,700",
            "--window-position=40,40",
            f"--user-data-dir={profile}",
        ):
            options.add_argument(flag)
        if accessibility:
            options.add_argument("--force-renderer-accessibility")
        service = Service("/usr/bin/chromedriver", env=dict(env), popen_kw={"start_new_session": True})
        driver = webdriver.Chrome(options=options, service=service)
        driver.set_page_load_timeout(60)
        process = service.process
        try:
            yield Chromium(driver, env, server.page)
        finally:
            driver.quit()
            end(process)
