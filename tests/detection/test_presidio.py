"""Presidio without its stock recognizers and language engines is the same Presidio."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_TEXT = "Borgeren Mette Sørensen, cpr 070761-4285, tlf. 43 21 65 87, bor Kærmosevej 14, 2620 Albertslund. "
_SCAN = f"""
import json, sys
{{first}}
from clipguard.detection.engine import Engine
found = Engine().scan({_TEXT!r}).findings
print(json.dumps([[[f.entity, f.start, f.end, f.score, f.explanation] for f in found], sorted(sys.modules)]))
"""


def scanned(first: str) -> tuple[list[list[object]], set[str]]:
    """What is found, and what is imported, in a new process that runs `first` before it imports the engine."""
    run = subprocess.run([sys.executable, "-c", _SCAN.format(first=first)], capture_output=True, timeout=60, check=True)
    found, modules = json.loads(run.stdout)
    return found, set(modules)


def test_the_engine_works_without_what_it_does_not_use() -> None:
    found, modules = scanned("")
    assert len(found) == 4
    assert not modules & {"spacy", "thinc", "pydantic", "tldextract", "phonenumbers", "requests"}
    plain, everything = scanned("import presidio_analyzer")
    assert "spacy" in everything
    assert plain == found


def test_the_stand_ins_are_gone_afterwards() -> None:
    after = "import clipguard.detection.presidio, spacy, presidio_analyzer.predefined_recognizers as p; spacy.blank('da'); p.CreditCardRecognizer()"
    subprocess.run([sys.executable, "-c", after], timeout=60, check=True)


@pytest.mark.parametrize("name", ["AnalyzerEngine", "RecognizerRegistry", "RecognizerResult", "LocalRecognizer"])
def test_the_engine_is_presidios_own(name: str) -> None:
    import clipguard.detection.presidio as ours

    assert getattr(ours, name).__module__.startswith("presidio_analyzer.")


def test_no_socket_is_opened() -> None:
    forbid = (
        "import socket\n"
        "def refuse(*_, **__): raise AssertionError('a socket')\n"
        "socket.socket.__init__ = socket.getaddrinfo = socket.create_connection = refuse"
    )
    found, _ = scanned(forbid)
    assert len(found) == 4
