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


def main() -> None:
    from clipguard.detection.engine import Engine

    engine = Engine()
    for name, text, rounds in (
        ("scan_2_kb", repeated(ORDINARY, 2_000), 200),
        ("scan_2_kb_24_findings", repeated(LETTER, 2_000), 200),
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
