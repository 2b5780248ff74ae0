"""The checks of `clipguard doctor`: the desktop's, and those of the scanner and the policy."""

from __future__ import annotations

import threading
import time

from clipguard.desktop import Check, doctor_checks
from clipguard.detection import ScannerClient, ScannerState
from clipguard.settings import Loaded

SCANNER_S = 20.0
"""How long the scanner may take to start, in seconds: on a cold machine its files are read from disk first."""


def all_checks(loaded: Loaded) -> list[Check]:
    """Tray, clipboard, paste keys, active window, browser address, scanner, policy."""
    return [*doctor_checks(), scanner_check(), policy_check(loaded)]


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


def policy_check(loaded: Loaded) -> Check:
    """Whether what the organisation has set could be used."""
    if loaded.policy_problems:
        return Check(
            "policy",
            "limited",
            " ".join(each.da for each in loaded.policy_problems),
            " ".join(each.en for each in loaded.policy_problems),
            "Ret organisationens indstillinger; »clipguard policy show« viser, hvad der gælder nu.",
            "Correct the organisation's settings; “clipguard policy show” tells what holds now.",
        )
    count = sum(origin.is_policy for origin in loaded.origins.values())
    if not count:
        return Check(
            "policy",
            "ok",
            "Ingen indstillinger er låst af organisationen.",
            "No setting is locked by the organisation.",
        )
    return Check(
        "policy",
        "ok",
        f"Organisationen har låst {count} indstilling{'er' if count > 1 else ''}.",
        f"The organisation has locked {count} setting{'s' if count > 1 else ''}.",
    )
