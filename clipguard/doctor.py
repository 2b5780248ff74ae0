"""The checks of `clipguard doctor`: the desktop's, and those of the scanner and the policy."""

from __future__ import annotations

import threading
import time

from clipguard.desktop import Check, doctor_checks
from clipguard.detection import ScannerClient, ScannerState

SCANNER_S = 20.0
"""How long the scanner may take to start, in seconds: on a cold machine its files are read from disk first."""


def all_checks() -> list[Check]:
    """Tray, clipboard, paste keys, active window, browser address, scanner, policy."""
    return [*doctor_checks(), scanner_check(), policy_check()]


def scanner_check() -> Check:
    """Starts a scanner of its own and ends it."""
    settled = threading.Event()
    states: list[ScannerState] = []

    def on_state(state: ScannerState) -> None:
        states.append(state)
        if state is not ScannerState.STARTING:
            settled.set()

    client = ScannerClient(on_state)
    begun = time.monotonic()
    client.start()
    try:
        settled.wait(SCANNER_S)
        took = time.monotonic() - begun
    finally:
        client.stop()
    if ScannerState.READY in states:
        comma = f"{took:.1f}".replace(".", ",")
        return Check(
            "scanner",
            "ok",
            f"Tekst kan tjekkes; scanneren var klar på {comma} s.",
            f"Text can be checked; the scanner was ready in {took:.1f} s.",
        )
    return Check(
        "scanner",
        "failed",
        "Scanneren kan ikke starte, så ingen tekst kan tjekkes.",
        "The scanner cannot start, so no text can be checked.",
        "Installér Clipguard igen; hjælper det ikke, så skriv til IT.",
        "Install Clipguard again; if that does not help, write to IT.",
    )


def policy_check() -> Check:
    """This version knows no organisation policy yet: there is nothing that could be wrong with one."""
    return Check(
        "policy",
        "ok",
        "Ingen indstillinger er låst af organisationen.",
        "No setting is locked by the organisation.",
    )
