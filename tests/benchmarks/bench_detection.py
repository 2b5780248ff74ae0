"""What a scan costs, beside its target: `.venv/bin/python -m tests.benchmarks.bench_detection`. Takes four minutes.

Every scan is made by the scanner process, as in the program. Three columns of milliseconds:
*first*, the first text that a new process gets; *fresh*, texts that it has not seen, after others; *again*, the same text once more
(medians); *processor*, what a scan took of a processor's time, mean of the fresh ones (of those again, where none are fresh): what
the others would be on a machine that does nothing else. "!" stands behind what is over its target.
"""

from __future__ import annotations

import statistics
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from clipguard.detection import ScannerClient, ScannerState, ScanResult

from .figures import load, number, table
from .texts import CLEAN, TYPICAL, varied
from .texts import DENSE as EVERY_65

LETTER = (
    "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, bor på Kærmosevej 14, 2620 Albertslund. Hun er "
    "sygemeldt med stress og ønsker et møde i næste uge, hvor også sagsbehandleren deltager.\nVi har modtaget "
    "ansøgningen den 3. juni og beder om de manglende bilag inden 14 dage. Reglerne står i vejledningen på "
    "kommunens hjemmeside, og spørgsmål kan stilles til Borgerservice mandag til torsdag mellem kl. 10 og 14.\n"
)
ORDINARY = (
    "Kære Mette Sørensen\n\nTak for din henvendelse om tilskud til vinduer og isolering. Vi har læst ansøgningen og skriver, "
    "fordi vi mangler nogle oplysninger, før vi kan gå videre. Det drejer sig om en tegning af facaden, et tilbud fra en "
    "håndværker og en kort beskrivelse af, hvornår arbejdet kan begynde. Du kan sende det hele samlet, når du er klar.\n\n"
    "Puljen er åben hele året, men pengene bliver fordelt efter, hvornår en ansøgning er fuldt oplyst. Derfor er det en god "
    "idé at få tilbuddet på plads så tidligt som muligt. Håndværkeren skal skrive, hvilke materialer der bliver brugt, og "
    "hvor meget varme der bliver sparet. Er huset bygget før 1950, kan der være særlige krav til vinduernes udseende, og så "
    "beder vi arkitekten i Teknik og Miljø om at se på sagen. Det tager normalt to til tre uger.\n\nVi har registreret dig med "
    "cpr 070761-4285 og telefon 43 21 65 87. Er noget af det forkert, så skriv tilbage på denne besked. Du behøver ikke at "
    "ringe, men du er velkommen mandag til torsdag mellem klokken 10 og 14. Har du brug for en tolk, kan vi bestille en.\n\n"
    "Når vi har det hele, får du et svar inden for fire uger. Får du ja, skal arbejdet være færdigt senest et år efter, og "
    "regningerne skal sendes ind, før tilskuddet bliver udbetalt. Får du nej, kan du klage til kommunen inden fire uger, og "
    "i brevet står der, hvordan man gør. Reglerne kan læses på hjemmesiden, hvor der også er eksempler på, hvad andre har "
    "fået tilskud til. Der er billeder af både gamle murstenshuse og nyere rækkehuse.\n\nVi holder åbent hus i biblioteket i "
    "næste måned, hvor to rådgivere fortæller om varmepumper, solceller og efterisolering. Det er gratis at være med, og der "
    "er kaffe og kage. Tag gerne din nabo med. Vi glæder os til at høre fra dig.\n\nVenlig hilsen\nHenrik Dalsgaard\n"
)
DENSE = "Sagen om 070761-4285 er sendt til behandling i kommunen i dag ok. "  # a finding each 65 characters


def repeated(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


STARTS = 5
_DEADLINE_MS = 600_000
_MB = 1_000_000
HEAD = ("text", "findings", "first", "fresh", "again", "processor", "target", "unit")


class Case(NamedTuple):
    """`fresh` texts of the same kind are scanned after the first, then the last of them `again` so many times."""

    name: str
    text: Callable[[int], str]
    fresh: int
    again: int
    target: float | None = None


class Times(NamedTuple):
    """Milliseconds."""

    findings: int
    first: float
    fresh: list[float]
    again: list[float]
    processor: float


Ask = Callable[[str], ScanResult]


@contextmanager
def scanner() -> Iterator[tuple[ScannerClient, Ask]]:
    """A new scanner process that is ready, and a function that waits for its answer."""
    ready = threading.Event()
    client = ScannerClient(lambda state: ready.set() if state is ScannerState.READY else None)
    client.start()

    def ask(text: str) -> ScanResult:
        answers: list[ScanResult] = []
        answered = threading.Event()

        def done(result: ScanResult) -> None:
            answers.append(result)
            answered.set()

        client.scan(text, done, limit=len(text), deadline_ms=_DEADLINE_MS)
        answered.wait()
        if answers[0].unchecked:
            raise RuntimeError(f"the scanner did not read all of a text of {len(text)} characters")
        return answers[0]

    try:
        if not ready.wait(60):
            raise RuntimeError("the scanner does not get ready")
        yield client, ask
    finally:
        client.stop()


def processor_ms(client: ScannerClient) -> float:
    """The processor time that the scanner process has used so far; in steps of 10 ms."""
    import psutil

    assert client.pid is not None
    times = psutil.Process(client.pid).cpu_times()
    return float(times.user + times.system) * 1000


def timed(case: Case) -> Times:
    """The case in a scanner process of its own."""
    with scanner() as (client, ask):
        text = case.text(0)
        answer = ask(text)
        before = processor_ms(client)
        fresh: list[float] = []
        for seed in range(1, case.fresh + 1):
            text = case.text(seed)
            fresh.append(ask(text).elapsed_ms)
        used = processor_ms(client) - before
        again = [ask(text).elapsed_ms for _ in range(case.again)]
        used = used / len(fresh) if fresh else (processor_ms(client) - before) / len(again)
        return Times(len(answer.findings), answer.elapsed_ms, fresh, again, used)


def _kind(length: int, every: int | None) -> Callable[[int], str]:
    return lambda seed: varied(length, every, seed)


def _same(text: str, length: int) -> Callable[[int], str]:
    return lambda _: repeated(text, length)


def _one_line(seed: int) -> str:
    return varied(_MB, TYPICAL, seed).replace("\n", " ")


VARIED = (
    Case("2 kB typical", _kind(2_000, TYPICAL), 100, 60, 3),
    Case("2 kB clean", _kind(2_000, CLEAN), 100, 60),
    Case("2 kB dense", _kind(2_000, EVERY_65), 100, 60),
    Case("100 kB typical", _kind(100_000, TYPICAL), 9, 9, 60),
    Case("100 kB clean", _kind(100_000, CLEAN), 9, 9),
    Case("100 kB dense", _kind(100_000, EVERY_65), 9, 9),
    Case("1 MB typical", _kind(_MB, TYPICAL), 2, 2),
    Case("1 MB typical, one line", _one_line, 1, 1),
    Case("1 MB clean", _kind(_MB, CLEAN), 2, 2, 300),
    Case("1 MB dense", _kind(_MB, EVERY_65), 2, 2, 1_000),
)
REPEATED = (
    Case("2 kB, a letter", _same(ORDINARY, 2_000), 0, 60, 3),
    Case("2 kB, 24 findings", _same(LETTER, 2_000), 0, 60),
    Case("100 kB, a letter", _same(ORDINARY, 100_000), 0, 9, 60),
    Case("1 MB, a letter", _same(ORDINARY, _MB), 0, 2),
    Case("1 MB dense", _same(DENSE, _MB), 0, 2, 1_000),
)


def _row(case: Case, times: Times) -> list[str]:
    def shown(values: Sequence[float]) -> str:
        if not values:
            return "–"
        value = statistics.median(values)
        return number(value) + (" !" if case.target is not None and value > case.target else "")

    return [
        case.name,
        str(times.findings),
        *(shown(each) for each in ([times.first], times.fresh, times.again, [times.processor])),
        "–" if case.target is None else number(case.target),
        "ms",
    ]


def scans(title: str, cases: Sequence[Case]) -> None:
    rows = [_row(case, timed(case)) for case in cases]
    print(f"\n{title} ({load()})\n{table(HEAD, rows)}", flush=True)


def peak(pid: int) -> float:
    """The most memory that a process has had, in MB."""
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process(pid).memory_info().peak_wset) / 1e6
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("the system does not tell the highest memory of a process")


def _figure(name: str, value: float, target: float | None, unit: str) -> list[str]:
    over = target is not None and value > target
    return [name, number(value) + (" !" if over else ""), "–" if target is None else number(target), unit]


def growth() -> list[list[str]]:
    """10 MB against 1 MB, in one process, by texts that it has not seen; the ratio is one of processor times."""
    rows = []
    for name, every in (("typical", TYPICAL), ("clean", CLEAN), ("dense", EVERY_65)):
        with scanner() as (client, ask):
            ask(varied(_MB, every))
            begin = processor_ms(client)
            for seed in (1, 2):
                ask(varied(_MB, every, seed))
            middle = processor_ms(client)
            elapsed = ask(varied(10 * _MB, every)).elapsed_ms
            one, ten = (middle - begin) / 2, processor_ms(client) - middle
        rows += [
            _figure(f"10 MB {name}", elapsed / 1000, None, "s"),
            _figure(f"10 MB {name}, processor", ten / 1000, None, "s"),
            _figure(f"10 MB / 1 MB {name}", ten / one, 11, "times"),
        ]
    return rows


def process() -> list[list[str]]:
    """The scanner process: its start, its memory, and the way to it and back."""
    import psutil

    ready: list[float] = []
    used: list[float] = []
    memory: list[float] = []
    for _ in range(STARTS):
        begin = perf_counter()
        with scanner() as (client, _ask):
            ready.append(perf_counter() - begin)
            used.append(processor_ms(client) / 1000)
            assert client.pid is not None
            memory.append(psutil.Process(client.pid).memory_info().rss / 1e6)
    with scanner() as (client, ask):
        assert client.pid is not None
        way: list[float] = []
        for seed in range(40):
            text = varied(2_000, TYPICAL, seed)
            begin = perf_counter()
            elapsed = ask(text).elapsed_ms
            way.append((perf_counter() - begin) * 1000 - elapsed)
        peaks = [_figure("peak, after 40 texts of 2 kB", peak(client.pid), None, "MB")]
        for size in (1, 2, 10):
            ask(varied(size * _MB, TYPICAL))
            peaks.append(_figure(f"peak, after {size} MB typical", peak(client.pid), None, "MB"))
        kept = psutil.Process(client.pid).memory_info().rss / 1e6
    return [
        _figure("start to ready, first", ready[0], 1.5, "s"),
        _figure(f"start to ready, median of {STARTS - 1} more", statistics.median(ready[1:]), 1.5, "s"),
        _figure("start to ready, processor", statistics.median(used), 1.5, "s"),
        _figure("memory when ready", statistics.median(memory), 180, "MB"),
        *peaks,
        _figure("memory kept after these", kept, None, "MB"),
        _figure("2 kB through the pipe and back", statistics.median(way), None, "ms"),
    ]


def main() -> None:
    scans("Scans of varied text", VARIED)
    scans("Scans of repeated text", REPEATED)
    head = ("figure", "measured", "target", "unit")
    print(f"\nScanner process\n{table(head, process())}\n({load()})", flush=True)
    print(f"\nGrowth\n{table(head, growth())}\n({load()})", flush=True)


if __name__ == "__main__":
    main()
