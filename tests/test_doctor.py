"""`clipguard doctor`: its words, its exit status, and the checks that are not the desktop's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from clipguard import cli, doctor
from clipguard.desktop import Check, Part
from clipguard.detection import ScannerState
from clipguard.settings import Layer, Loaded, Origin, Settings, resolve

FINE = Check(Part.TRAY, "ok", "Ikonet vises.", "The icon shows.")
LIMITED = Check("policy", "limited", "Halvt.", "By half.", "Gør noget.", "Do something.")
FAILED = Check(Part.CLIPBOARD, "failed", "Slet ikke.", "Not at all.", "Gør andet.", "Do else.")


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.mark.parametrize(
    ("checks", "status"), [([FINE], 0), ([FINE, LIMITED], 1), ([FAILED, FINE], 1), ([FINE, FINE], 0)]
)
def test_the_exit_status(monkeypatch: pytest.MonkeyPatch, checks: list[Check], status: int) -> None:
    monkeypatch.setattr(doctor, "all_checks", lambda _loaded: checks)
    assert cli.main(["doctor"]) == status
    assert cli.main(["doctor", "--json"]) == status


def test_the_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(doctor, "all_checks", lambda _loaded: [FINE, LIMITED, FAILED])
    cli.main(["doctor", "--lang", "da"])
    assert capsys.readouterr().out.splitlines() == [
        "tray: i orden. Ikonet vises.",
        "policy: begrænset. Halvt. Gør noget.",
        "clipboard: fejl. Slet ikke. Gør andet.",
    ]
    cli.main(["doctor"])
    assert capsys.readouterr().out.splitlines()[1:] == [
        "policy: limited. By half. Do something.",
        "clipboard: failed. Not at all. Do else.",
    ]


def test_the_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(doctor, "all_checks", lambda _loaded: [FINE, LIMITED])
    cli.main(["--lang", "da", "doctor", "--json"])
    assert [json.loads(each) for each in capsys.readouterr().out.splitlines()] == [
        {"check": "tray", "state": "ok", "message": "Ikonet vises.", "do": ""},
        {"check": "policy", "state": "limited", "message": "Halvt.", "do": "Gør noget."},
    ]


class FakeScanner:
    """Goes through the given states when it is started."""

    states: tuple[ScannerState, ...] = ()
    stopped = 0

    def __init__(self, on_state: Callable[[ScannerState], None]) -> None:
        self._on_state = on_state

    def start(self) -> None:
        for state in self.states:
            self._on_state(state)

    def stop(self) -> None:
        type(self).stopped += 1


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((ScannerState.STARTING, ScannerState.READY), "ok"),
        ((ScannerState.STARTING, ScannerState.FAILED), "failed"),
        ((ScannerState.STARTING,), "failed"),
    ],
    ids=["ready", "failed", "never settled"],
)
def test_the_scanner_s_check(monkeypatch: pytest.MonkeyPatch, states: tuple[ScannerState, ...], expected: str) -> None:
    monkeypatch.setattr(FakeScanner, "states", states)
    monkeypatch.setattr(FakeScanner, "stopped", 0)
    monkeypatch.setattr(doctor, "ScannerClient", FakeScanner)
    monkeypatch.setattr(doctor, "SCANNER_S", 0.01)
    check = doctor.scanner_check()
    assert (check.name, check.state) == ("scanner", expected)
    assert bool(check.do_da) is bool(check.do_en) is (expected == "failed")
    assert FakeScanner.stopped == 1


def test_all_checks_are_there_in_the_order_of_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "doctor_checks", lambda: [Check(part, "ok", "i", "i") for part in Part])
    monkeypatch.setattr(doctor, "scanner_check", lambda: Check("scanner", "ok", "i", "i"))
    assert [str(each.name) for each in doctor.all_checks(Loaded(Settings()))] == [
        "tray", "clipboard", "paste-keys", "active-window", "browser-address", "scanner", "policy"
    ]  # fmt: skip


def test_the_policy_s_check() -> None:
    free = doctor.policy_check(resolve([]))
    assert (free.state, free.en) == ("ok", "No setting is locked by the organisation.")
    locked = doctor.policy_check(resolve([Layer(Origin.MACHINE_POLICY, {"stamp_offer": False}, "x")]))
    assert (locked.state, locked.da) == ("ok", "Organisationen har låst 1 indstilling.")
    rules = {"rules": {"copyright": "off", "label-output": "off"}}
    both = doctor.policy_check(resolve([Layer(Origin.USER_POLICY, rules, "x")]))
    assert both.en == "The organisation has locked 2 settings."
    wrong = doctor.policy_check(resolve([Layer(Origin.MACHINE_POLICY, {"stamp_offer": "?"}, "the-file")]))
    assert wrong.state == "limited"
    assert "the-file" in wrong.da
    assert "policy show" in wrong.do_en
