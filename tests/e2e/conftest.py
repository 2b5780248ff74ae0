"""A desktop with a real browser and the program itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rig import Chromium, Env, Guarded, chromium, guarded, page_server, wait_until
from tests.rig.accessible import Accessibility, accessibility


def with_log(env: Env) -> Env:
    """`env` for a Clipguard that tells its states on standard error, and its widgets by AT-SPI."""
    return {**env, "CLIPGUARD_LOG": "INFO", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def wait_for_scanner(app: Guarded) -> None:
    """Waits until texts are checked; on a busy machine that may take its time."""
    wait_until(lambda: "scanner ready" in app.stderr(), "the scanner is ready", 60)


@pytest.fixture(scope="session")
def browser(full_env: Env) -> Iterator[Chromium]:
    with page_server() as server, chromium(full_env, server) as started:
        yield started


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
