"""A desktop with a real browser and the program itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from selenium.common.exceptions import WebDriverException

from tests.rig import Chromium, Env, Guarded, chromium, guarded, page_server, wait_until
from tests.rig.accessible import Accessibility, accessibility


def with_log(env: Env) -> Env:
    """`env` for a Clipguard that tells its states on standard error, and its widgets by AT-SPI."""
    return {**env, "CLIPGUARD_LOG": "INFO", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def wait_for_scanner(app: Guarded) -> None:
    """Waits until texts are checked; on a busy machine that may take its time."""
    wait_until(lambda: "scanner ready" in app.stderr(), "the scanner is ready", 60)


class Browser:
    """One Chromium for all tests, and a new one where it has crashed (Chromium 156 does, about once in 500 tests)."""

    def __init__(self, env: Env) -> None:
        self._env = env
        self._stack = ExitStack()
        self._running: Chromium | None = None

    def running(self) -> Chromium:
        if self._running is not None and not self._is_alive(self._running):
            self.close()
        if self._running is None:
            server = self._stack.enter_context(page_server())
            self._running = self._stack.enter_context(chromium(self._env, server))
        return self._running

    @staticmethod
    def _is_alive(browser: Chromium) -> bool:
        try:
            return bool(browser.driver.window_handles)
        except WebDriverException:
            return False

    def close(self) -> None:
        self._running = None
        try:
            self._stack.close()
        except WebDriverException:
            return  # it had ended before


@pytest.fixture(scope="session")
def browser_of_all(full_env: Env) -> Iterator[Browser]:
    held = Browser(full_env)
    yield held
    held.close()


@pytest.fixture
def browser(browser_of_all: Browser) -> Chromium:
    return browser_of_all.running()


@pytest.fixture
def app(full_env: Env, browser: Chromium) -> Iterator[Guarded]:
    """Clipguard with its defaults, in Danish; the browser was there before it."""
    with guarded(with_log(full_env)) as running:
        wait_for_scanner(running)
        yield running
        assert "unexpected" not in running.stderr()
        assert "Traceback" not in running.stderr()


@pytest.fixture
def screen(full_env: Env, app: Guarded) -> Iterator[Accessibility]:
    """What Clipguard shows."""
    with accessibility(full_env, app.pid) as found:
        yield found
