"""Fixtures for every folder of tests. The rig itself is `tests.rig`."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

# Tests of the user interface need no display unless they ask for one; the rig's own programs do not inherit this.
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A run that is terminated, by `timeout` for one, ends as by Ctrl+C: the rig's programs end with it.
signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(scope="session")
def x_env() -> Iterator[dict[str, str]]:
    """A display with a window manager, shared by all tests: leave no grabs and windows behind."""
    from tests.rig import desktop

    with desktop() as env:
        yield env


@pytest.fixture(scope="session")
def full_env() -> Iterator[dict[str, str]]:
    """A display with window manager, tray, D-Bus and accessibility, shared by the tests that are marked `e2e`."""
    from tests.rig import desktop

    with desktop(tray=True, dbus=True) as env:
        yield env
