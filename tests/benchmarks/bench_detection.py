"""Prints what a scan costs: `python tests/benchmarks/bench_detection.py`. One figure a line: `name: value unit`."""

from __future__ import annotations

import statistics
import threading
from time import perf_counter

from clipguard.detection import ScannerClient, ScannerState

LETTER = (
    "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, bor på Kærmosevej 14, 2620 Albertslund. Hun er "
    "sygemeldt med stress og ønsker et møde i næste uge, hvor også sagsbehandleren deltager.\nVi har modtaget "
    "ansøgningen den 3. juni og beder om de manglende bilag inden 14 dage. Reglerne står i vejledningen på "
    "kommunens hjemmeside, og spørgsmål kan stilles til Borgerservice mandag til torsdag mellem kl. 10 og 14.\n"
)
DENSE = "Sagen om 070761-4285 er sendt til behandling i kommunen i dag ok. "  # a finding each 65 characters


def repeated(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


def main() -> None:
    from clipguard.detection.engine import Engine

    engine = Engine()
    for name, text, rounds in (
        ("scan_2_kb", repeated(LETTER, 2_000), 200),
        ("scan_2_kb_dense", repeated(DENSE, 2_000), 200),
        ("scan_20_kb", repeated(LETTER, 20_000), 20),
        ("scan_200_kb_dense", repeated(DENSE, 200_000), 2),
        ("scan_2_mb", repeated(LETTER, 2_000_000), 1),
        ("scan_2_mb_dense", repeated(DENSE, 2_000_000), 1),
        ("scan_2_mb_one_line", repeated(LETTER.replace("\n", " "), 2_000_000), 1),
    ):
        engine.scan(text, deadline_ms=600_000) if rounds > 1 else None
        times = [engine.scan(text, deadline_ms=600_000).elapsed_ms for _ in range(rounds)]
        print(f"{name}: {statistics.median(times):.2f} ms")
    ready = threading.Event()
    begin = perf_counter()
    client = ScannerClient(lambda state: ready.set() if state is ScannerState.READY else None)
    client.start()
    ready.wait(60)
    print(f"start_to_ready: {(perf_counter() - begin) * 1000:.0f} ms")
    client.stop()


if __name__ == "__main__":
    main()
