"""One detector in a process of its own, for `bench_peers`: a request of one JSON line in, an answer of one JSON line out.

`{"texts": […], "seconds": …}` is answered with what was found in each text and the processor time that each took, until the seconds are over.
Runs in the peer's own environment, so it imports nothing else of the project, except for Clipguard itself.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from importlib import import_module
from time import process_time
from typing import Any

WARM_UP = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, bor Kærmosevej 14, 2620 Albertslund, ms@brevbud-lund.dk.\n"
_HINTS = ("COPYRIGHT_NOTICE", "DK_CVR")

Detect = Callable[[str], int]


def _clipguard() -> Detect:
    engine = import_module("clipguard.detection.engine").Engine()

    def detect(text: str) -> int:
        found = engine.scan(text, limit=len(text), deadline_ms=600_000).findings
        return sum(each.entity.value not in _HINTS for each in found)

    return detect


def _presidio() -> Detect:
    """Stock recognizers and engine for Danish; in the place of a language model, a tokenizer alone."""
    # Its e-mail recognizer asks the network for the list of top-level domains; the package has a copy.
    tldextract: Any = import_module("tldextract")
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    spacy = import_module("spacy")
    presidio = import_module("presidio_analyzer")
    engine_type: Any = import_module("presidio_analyzer.nlp_engine").SpacyNlpEngine

    class Blank(engine_type):  # type: ignore[misc]  # Presidio ships no type information
        def load(self) -> None:
            self.nlp = {"da": spacy.blank("da")}

    language = Blank(models=[{"lang_code": "da", "model_name": "blank"}])
    language.load()
    language.nlp["da"].max_length = 20_000_000
    registry = presidio.RecognizerRegistry(supported_languages=["da"])
    registry.load_predefined_recognizers(languages=["da"], nlp_engine=language)
    analyzer = presidio.AnalyzerEngine(registry=registry, nlp_engine=language, supported_languages=["da"])
    return lambda text: len(analyzer.analyze(text, "da"))


def _os2ds_cpr() -> Detect:
    rule = import_module("os2ds_rules").CPRDetector()
    return lambda text: sum(1 for _ in rule.find_matches(text))


def _os2ds() -> Detect:
    rules = import_module("os2ds_rules")
    each = (rules.CPRDetector(), rules.NameRule(), rules.AddressRule())
    return lambda text: sum(1 for rule in each for _ in rule.find_matches(text))


def _scrubadub() -> Detect:
    scrubber = import_module("scrubadub").Scrubber(locale="da_DK")
    return lambda text: sum(1 for _ in scrubber.iter_filth(text))


DETECTORS: dict[str, Callable[[], Detect]] = {
    "clipguard": _clipguard,
    "presidio": _presidio,
    "os2ds-cpr": _os2ds_cpr,
    "os2ds": _os2ds,
    "scrubadub": _scrubadub,
}


def main(name: str) -> None:
    logging.disable(logging.CRITICAL)
    detect = DETECTORS[name]()
    detect(WARM_UP)
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        found: list[int] = []
        took: list[float] = []
        for text in request["texts"]:
            begin = process_time()
            found.append(detect(text))
            took.append((process_time() - begin) * 1000)
            if sum(took) > request["seconds"] * 1000:
                break
        print(json.dumps({"found": found, "ms": took}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
