"""Every window as a screen reader sees it, by AT-SPI on a real display: names, roles, and the way of the Tab key.

Sources: WCAG 2.2, 2.1.1 (keyboard), 2.4.3 (focus order), 4.1.2 (name, role, value); EN 301 549, 11.5.2.
"""

from __future__ import annotations

import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from clipguard.settings import GROUPS
from tests.rig import Env, active_window, press, wait_until
from tests.rig.accessible import Accessibility, accessibility
from tests.rig.processes import running

PAGES = [*GROUPS, "about"]
WINDOWS = ["warning", "guideline", "welcome", *(f"settings:{page}" for page in PAGES)]
CONTROLS = frozenset(
    {"push button", "check box", "combo box", "text", "entry", "spin button", "list", "table", "page tab list"}
)
"""Roles, as at-spi2-core names them, of what the Tab key stops at."""
_MOST = 120  # presses of Tab: more than any window has stops
_PATIENCE = 0.5  # seconds until a key is taken for one that stays within the widget

pytestmark = pytest.mark.e2e


@contextmanager
def opened(env: Env, what: str) -> Iterator[tuple[subprocess.Popen[bytes], Accessibility]]:
    """The window, active, in a process of its own."""
    command = [sys.executable, "-m", "tests.ui.on_x", what, "focus"]
    with running(command, env | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}) as process:
        assert process.stdout is not None
        window = int(process.stdout.readline().split()[0])
        wait_until(lambda: active_window(env) == window, f"{what} is active")
        with accessibility(env, process.pid) as seen:
            wait_until(seen.widgets, f"{what} is told to assistive technology")
            yield process, seen


@pytest.mark.parametrize("what", WINDOWS)
def test_names_roles_and_the_way_of_the_tab_key(full_env: Env, what: str) -> None:
    with opened(full_env, what) as (process, seen):
        widgets = seen.widgets()
        assert widgets[0].name, "the window has a name"
        assert [
            each for each in widgets if each.focusable and not each.name.strip() and each.role != "table cell"
        ] == []
        assert [each for each in widgets if each.role in ("unknown", "invalid", "")] == []
        # Qt names a combo box by what is chosen in it on this system, and by its label elsewhere.
        assert [each for each in widgets if each.role == "combo box" and not each.labelled] == []
        wanted = {each.name for each in widgets if each.focusable and each.enabled and each.role in CONTROLS}
        assert wanted
        assert wanted - _reached(full_env, process, wanted) == set()


def _reached(env: Env, process: subprocess.Popen[bytes], wanted: set[str]) -> set[str]:
    """The names of what gets the focus while Tab is pressed, until all that is wanted was there."""
    assert process.stdout is not None
    names: set[str] = set()
    for _ in range(_MOST):
        press(env, "Tab")
        if not select.select([process.stdout], [], [], _PATIENCE)[0]:
            continue  # to the next link of a text, which is the same widget
        kind, _, name = process.stdout.readline().decode().rstrip("\n").partition("\t")
        assert kind == "focus"
        names.add(name)
        if wanted <= names:
            break
    return names


def test_the_status_window_is_named(full_env: Env) -> None:
    with opened(full_env, "status") as (_, seen):
        assert seen.widgets()[0].name
        assert any(each.role == "button menu" and each.name == "Handlinger" for each in seen.widgets())


def test_the_warning_tells_what_it_found(full_env: Env) -> None:
    with opened(full_env, "warning") as (_, seen):
        window = seen.widgets()[0]
    assert window.name
    assert "CPR-nummer" in window.description


def test_a_locked_setting_says_who_locked_it(full_env: Env) -> None:
    with opened(full_env, "settings:general") as (_, seen):
        (pause,) = (each for each in seen.widgets() if each.role == "check box" and each.name.startswith("Pause"))
    assert "Administreret af din organisation" in pause.name + pause.description
