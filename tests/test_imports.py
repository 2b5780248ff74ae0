"""What importing a part of Clipguard loads: the tray starts at once, and the pure folders run anywhere."""

from __future__ import annotations

import os
import subprocess
import sys

QT = ("PySide6", "shiboken6")
ANALYSIS = ("presidio_analyzer", "spacy", "thinc", "numpy", "tldextract")
SYSTEM = ("Xlib", "pynput", "jeepney", "pyperclip")
PURE = ("rules", "redaction", "stamp", "settings", "audit", "guard", "clipboard")


def loaded(modules: str, unwanted: tuple[str, ...]) -> list[str]:
    """The unwanted packages that a fresh interpreter holds after importing `modules`."""
    code = (
        f"import sys, {modules}\n"
        f"print(*(name for name in {unwanted!r} if name in sys.modules))\n"
        "print('clipguard' in sys.modules)"
    )
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found, imported = done.stdout.splitlines()
    assert imported == "True"
    return found.split()


def test_the_command_line_is_light() -> None:
    unwanted = (
        *QT,
        *ANALYSIS,
        *SYSTEM,
        "PIL",
        "multiprocessing",
        "clipguard.detection",
        "clipguard.ui",
        "clipguard.app",
    )
    assert loaded("clipguard.cli", unwanted) == []


def test_pure_folders_need_no_qt_no_system_and_no_analysis() -> None:
    modules = ", ".join(f"clipguard.{each}" for each in PURE)
    assert loaded(modules, (*QT, *ANALYSIS, *SYSTEM, "PIL")) == []


def test_detection_is_light() -> None:
    assert loaded("clipguard.detection", (*QT, *ANALYSIS, *SYSTEM)) == []


def test_the_names_are_those_that_the_engine_loads() -> None:
    import clipguard.detection.engine

    assert clipguard.detection.engine
    assert {"presidio_analyzer", "numpy"} <= set(ANALYSIS) & set(sys.modules)


def test_the_tray_process_holds_no_analysis() -> None:
    assert loaded("clipguard.app", (*QT, *ANALYSIS, "PIL", "pyperclip")) == list(QT)


def test_the_checks_of_doctor_load_no_qt() -> None:
    assert loaded("clipguard.doctor", (*QT, *ANALYSIS)) == []
