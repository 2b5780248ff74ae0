"""Clipguard beside other detectors, on the same texts in one run: `.venv/bin/python -m tests.benchmarks.bench_peers [VENV]`.

Installs the peers from PyPI into a new environment in a temporary folder, or into VENV, where it stays for the next time. Takes
five minutes. The times are of the processor, so that other programs weigh little, and medians over texts that a detector has not
seen. A text is not tried when two shorter ones say that it would take more than a minute; what it would take then is marked with
"~". The quality is over the tuning texts: a text counts as stopped when a detector reports anything in it.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
import tempfile
import threading
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.corpus.load import FOLDER, Document
from tests.corpus.load import load as load_texts

from .figures import load, number, table
from .texts import CLEAN, DENSE, varied

ROOT = Path(__file__).parents[2]
MOST_S = 60.0
"""A text that would take longer is not tried."""
_KILL_S = 4 * MOST_S
OURS = "Clipguard"


class Peer(NamedTuple):
    name: str
    detector: str
    package: str
    note: str


PEERS = (
    Peer(
        "Presidio",
        "presidio",
        "presidio-analyzer",
        "its stock recognizers for Danish (dates, cards, e-mails, phones, links …), spaCy's tokenizer without a model",
    ),
    Peer(
        "os2ds CPR",
        "os2ds-cpr",
        "os2ds-rules",
        "os2ds-rules for CPR numbers alone, as the package is set up, without check digit and context; C++",
    ),
    Peer("os2ds all", "os2ds", "os2ds-rules", "os2ds-rules for CPR numbers, names and addresses; C++"),
    Peer("scrubadub", "scrubadub", "scrubadub", "its detectors for da_DK: phones, e-mails, links, cards, credentials"),
)


class Kind(NamedTuple):
    """`texts` different ones of a length; the times are their median."""

    name: str
    length: int
    every: int | None
    texts: int


KINDS = (
    Kind("dense 2 kB", 2_000, DENSE, 40),
    Kind("dense 10 kB", 10_000, DENSE, 12),
    Kind("dense 100 kB", 100_000, DENSE, 3),
    Kind("dense 1 MB", 1_000_000, DENSE, 1),
    Kind("clean 2 kB", 2_000, CLEAN, 40),
    Kind("clean 10 kB", 10_000, CLEAN, 12),
    Kind("clean 100 kB", 100_000, CLEAN, 3),
    Kind("clean 1 MB", 1_000_000, CLEAN, 1),
)


class Measured(NamedTuple):
    """`found` in the first text; `None` where the time is extrapolated."""

    ms: float
    found: int | None


class Lost(Exception):
    """A detector ended or hung."""


def extrapolated(known: Sequence[tuple[int, float]], length: int) -> float:
    """The time of a longer text, as the two longest known ones (length, time) grow by a power of their length."""
    (shorter, short), (longer, long) = known[-2:]
    power = math.log(long / short) / math.log(longer / shorter)
    return float(long * (length / longer) ** power)


class Worker:
    """A detector in its process."""

    def __init__(self, python: str, detector: str) -> None:
        if detector == "clipguard":
            command = [python, "-m", "tests.benchmarks.peer_worker", detector]
        else:
            command = [python, "-I", str(Path(__file__).with_name("peer_worker.py")), detector]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._said: list[str] = []
        assert self._process.stderr is not None
        self._reader = threading.Thread(target=self._said.extend, args=(self._process.stderr,), daemon=True)
        self._reader.start()
        self._answer()

    def _answer(self) -> object:
        assert self._process.stdout is not None
        guard = threading.Timer(_KILL_S, self._process.kill)
        guard.start()
        line = self._process.stdout.readline()
        guard.cancel()
        if not line:
            self._reader.join(5)
            raise Lost(self._said[-1].strip() if self._said else "it ended without a word, or was too slow")
        return json.loads(line)

    def ask(self, texts: Sequence[str], seconds: float = MOST_S) -> tuple[list[int], list[float]]:
        """What is found in each text and the milliseconds of each, for as many as fit into the seconds. Raises Lost."""
        assert self._process.stdin is not None
        print(json.dumps({"texts": texts, "seconds": seconds}), file=self._process.stdin, flush=True)
        answer = self._answer()
        assert isinstance(answer, dict)
        return answer["found"], answer["ms"]

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@contextmanager
def worker(python: str, detector: str) -> Iterator[Worker]:
    started = Worker(python, detector)
    try:
        yield started
    finally:
        started.end()


def times(running: Worker) -> dict[str, Measured]:
    """The time of each kind of text, the longest of them perhaps extrapolated. Raises Lost."""
    made: dict[str, Measured] = {}
    known: dict[int | None, list[tuple[int, float]]] = {}
    for kind in KINDS:
        before = known.setdefault(kind.every, [])
        if len(before) >= 2 and (expected := extrapolated(before, kind.length)) > MOST_S * 1000:
            made[kind.name] = Measured(expected, None)
            continue
        found, took = running.ask([varied(kind.length, kind.every, seed) for seed in range(kind.texts)], MOST_S / 3)
        before.append((kind.length, statistics.median(took)))
        made[kind.name] = Measured(before[-1][1], found[0])
    return made


def quality(running: Worker, documents: Sequence[Document]) -> tuple[float, float]:
    """The percentages of texts stopped among those to warn of, and among those to allow. Raises Lost."""
    # One detector takes no zero characters.
    found, _ = running.ask([each.text.replace("\0", " ") for each in documents], 2 * _KILL_S)
    stopped: dict[str, list[bool]] = {"warn": [], "allow": []}
    for document, count in zip(documents, found, strict=True):
        stopped[document.verdict].append(count > 0)
    return 100 * statistics.mean(stopped["warn"]), 100 * statistics.mean(stopped["allow"])


def speed_rows(measured: Mapping[str, Mapping[str, Measured]]) -> list[list[str]]:
    """A row for each kind of text: the milliseconds of each detector, and how many times Clipguard's they are."""

    def cell(kind: Kind, result: Measured) -> str:
        about = "~" if result.found is None else ""
        times = f" ({number(result.ms / measured[OURS][kind.name].ms)}×)" if OURS in measured else ""
        return about + number(result.ms) + times

    return [[kind.name, *(cell(kind, each[kind.name]) for each in measured.values())] for kind in KINDS]


def found_rows(measured: Mapping[str, Mapping[str, Measured]]) -> list[list[str]]:
    """A row for each kind of text: what each detector found in the first one."""
    return [
        [kind.name, *("–" if (found := each[kind.name].found) is None else str(found) for each in measured.values())]
        for kind in KINDS
    ]


def install(folder: Path) -> tuple[str, dict[str, str]]:
    """The environment's Python, and why packages are missing from it, if any are."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    missing: dict[str, str] = {}
    for package in dict.fromkeys(peer.package for peer in PEERS):
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
            missing[package] = (errors or ["pip failed"])[-1]
    return str(python), missing


def versions(python: str) -> str:
    code = "import importlib.metadata as m, sys\nfor p in sys.argv[1:]:\n print(p, m.version(p))"
    packages = dict.fromkeys(peer.package for peer in PEERS)
    told = [
        subprocess.run([python, "-c", code, package], capture_output=True, text=True, check=False).stdout.strip()
        for package in packages
    ]
    return ", ".join(filter(None, told))


def compare(folder: Path) -> None:
    python, missing = install(folder)
    print(f"Installed from PyPI: {versions(python)}")
    for package, why in missing.items():
        print(f"Not installed: {package}: {why}")
    documents = load_texts(FOLDER / "tuning")
    measured: dict[str, dict[str, Measured]] = {}
    stopped: list[list[str]] = []
    loads = [load()]
    ours = Peer(OURS, "clipguard", "", "everything it detects, Presidio's engine inside")
    for peer in (ours, *PEERS):
        if peer.package in missing:
            continue
        try:
            with worker(sys.executable if peer is ours else python, peer.detector) as running:
                result = times(running)
                of_warn, of_allow = quality(running, documents)
        except Lost as lost:
            print(f"Not measured: {peer.name}: {lost}")
            continue
        measured[peer.name] = result
        stopped.append([peer.name, f"{of_warn:.1f}", f"{of_allow:.1f}"])
        loads.append(load())
        print(f"{peer.name}: {peer.note}", flush=True)
    head = ("text", *measured)
    print(f"\nSpeed: milliseconds of processor time, and times Clipguard's ({'; '.join(loads)})")
    print(table(head, speed_rows(measured)))
    print(f"\nFindings in the first text of each kind\n{table(head, found_rows(measured))}")
    warn = sum(each.verdict == "warn" for each in documents)
    print(f"\nQuality on {warn} texts to warn of and {len(documents) - warn} to allow (tuning texts: Clipguard's rules")
    print("were made with them, so its own figures are better here than on texts of others)")
    print(table(("detector", "stopped %", "false alarms %"), stopped))


def main() -> None:
    if len(sys.argv) > 1:
        compare(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory(prefix="clipguard-peers-", ignore_cleanup_errors=True) as folder:
        compare(Path(folder))


if __name__ == "__main__":
    main()
