"""The client with the real scanner process, and with stand-ins that die or hang."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Callable, Iterator

import psutil
import pytest

from clipguard.detection import Entity, Local, ScannerClient, ScannerState, ScanResult, client, scanner

PATIENCE = 60.0
TEXT = "cpr 070761-4285"
LONG = (TEXT + " og en sætning mere.\n") * 50_000


class Watched(ScannerClient):
    """A client whose states and answers can be waited for."""

    def __init__(self) -> None:
        self.states: queue.Queue[ScannerState] = queue.Queue()
        super().__init__(self.states.put)

    def until(self, state: ScannerState) -> None:
        while self.states.get(timeout=PATIENCE) is not state:
            pass

    def ask(self, text: str, *, deadline_ms: int = 30_000) -> queue.Queue[ScanResult]:
        answers: queue.Queue[ScanResult] = queue.Queue()
        self.scan(text, answers.put, deadline_ms=deadline_ms)
        return answers


@pytest.fixture
def watched() -> Iterator[Watched]:
    client = Watched()
    yield client
    client.stop()
    assert client.pid is None


@pytest.fixture(scope="module")
def ready() -> Iterator[Watched]:
    """The real scanner, started once."""
    client = Watched()
    client.start()
    early = client.ask(TEXT)  # asked for before it is ready: it waits
    assert [finding.entity for finding in early.get(timeout=PATIENCE).findings] == [Entity.DK_CPR_NUMBER]
    client.until(ScannerState.READY)
    yield client
    client.stop()


def test_the_package_loads_neither_presidio_nor_spacy() -> None:
    heavy = "[m for m in sys.modules if m.split('.')[0] in ('presidio_analyzer', 'spacy', 'regex')]"
    code = f"import sys, clipguard.detection; sys.exit(str({heavy}) if {heavy} else 0)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_lone_surrogate_goes_through_the_pipe(ready: Watched) -> None:
    assert not ready.ask("\ud800 " + TEXT).get(timeout=PATIENCE).unchecked


def test_what_the_municipality_adds_goes_through_the_pipe(ready: Watched) -> None:
    answers: queue.Queue[ScanResult] = queue.Queue()
    local = Local(words=("Projekt Lygte",), numbers=("43 68 68 68",))
    text = "Projekt Lygte, ring på 43 68 68 68"
    ready.scan(text, answers.put, deadline_ms=30_000, local=local, from_case_system=True)
    with_them = {each.explanation: each.entity for each in answers.get(timeout=PATIENCE).findings}
    assert with_them["business.own_word"] is Entity.BUSINESS_SENSITIVE
    without = {each.explanation: each.entity for each in ready.ask(text).get(timeout=PATIENCE).findings}
    assert Entity.PHONE_NUMBER in without.values()
    assert Entity.PHONE_NUMBER not in with_them.values()
    assert "business.own_word" not in without


def test_the_newest_request_wins(ready: Watched) -> None:
    running = ready.ask(LONG, deadline_ms=300)
    waiting = [ready.ask(TEXT) for _ in range(3)]
    results = [each.get(timeout=PATIENCE) for each in waiting]
    assert [result.unchecked for result in results] == [True, True, False]
    assert running.get(timeout=PATIENCE).unchecked


def test_what_gives_way_waits_and_pushes_nothing_aside(ready: Watched) -> None:
    order: queue.Queue[str] = queue.Queue()
    running = ready.ask(LONG, deadline_ms=300)
    tried: list[queue.Queue[ScanResult]] = [queue.Queue(), queue.Queue()]

    def told(name: str, answers: queue.Queue[ScanResult]) -> Callable[[ScanResult], None]:
        def done(result: ScanResult) -> None:
            order.put(name)
            answers.put(result)

        return done

    pasted: queue.Queue[ScanResult] = queue.Queue()
    for answers in tried:
        ready.scan(TEXT, told("tried", answers), deadline_ms=30_000, gives_way=True)
    ready.scan(TEXT, told("pasted", pasted), deadline_ms=30_000)
    assert running.get(timeout=PATIENCE).unchecked
    assert not pasted.get(timeout=PATIENCE).unchecked
    assert [each.get(timeout=PATIENCE).unchecked for each in tried] == [True, False]
    assert [order.get_nowait() for _ in range(3)] == ["tried", "pasted", "tried"]


def test_killed_in_mid_scan_and_started_again(ready: Watched) -> None:
    answers = ready.ask(LONG, deadline_ms=20_000)
    psutil.Process(ready.pid).kill()
    assert answers.get(timeout=PATIENCE) == client.UNCHECKED
    ready.until(ScannerState.READY)
    assert ready.ask(TEXT).get(timeout=PATIENCE).findings
    assert answers.empty()


def test_a_scanner_that_hangs_is_replaced(ready: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "GRACE", 0.05)
    hung = ready.pid
    psutil.Process(hung).suspend()
    for text in (TEXT, LONG):  # the long one does not even fit into the pipe
        assert ready.ask(text, deadline_ms=10).get(timeout=PATIENCE).unchecked
    ready.until(ScannerState.READY)
    assert ready.pid != hung


def fail_at_once(connection: scanner.Connection) -> None:
    connection.close()


def die_at_first_request(connection: scanner.Connection) -> None:
    connection.send(scanner.READY)
    connection.recv()


def test_given_up_after_several_failures(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "BACKOFF", (0.0, 0.0))
    monkeypatch.setattr(scanner, "main", fail_at_once)
    watched.start()
    answers = watched.ask(TEXT)
    watched.until(ScannerState.FAILED)
    assert answers.get(timeout=PATIENCE) == client.UNCHECKED
    again = watched.ask(TEXT)  # tries once more
    watched.until(ScannerState.FAILED)
    assert again.get(timeout=PATIENCE) == client.UNCHECKED


def test_every_request_is_answered_when_each_kills_the_scanner(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "BACKOFF", (0.0,))
    monkeypatch.setattr(scanner, "main", die_at_first_request)
    watched.start()
    for _ in range(4):
        assert watched.ask(TEXT).get(timeout=PATIENCE) == client.UNCHECKED


def test_answers_while_it_does_not_run(watched: Watched) -> None:
    assert watched.ask(TEXT).get(timeout=PATIENCE) == client.UNCHECKED
    watched.start()
    pending = watched.ask(TEXT)
    watched.stop()
    assert pending.get(timeout=PATIENCE).unchecked
    assert watched.ask(TEXT).get(timeout=PATIENCE) == client.UNCHECKED
