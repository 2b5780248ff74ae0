"""The analysis: Presidio's engine over our own recognizers, window by window, within a limit and a deadline."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from .nlp import LANGUAGE, PageArtifacts, PageNlpEngine
from .overlaps import resolve
from .page import Page
from .presidio import AnalyzerEngine, RecognizerRegistry
from .recognizers import RECOGNIZERS
from .recognizers.base import EXPLANATION
from .types import Entity, Finding, ScanResult
from .windows import windows

THRESHOLD = 0.5
_HEADER_LENGTH = 400
_ENTITIES = {entity.value: entity for entity in Entity}


class _Analyzer(AnalyzerEngine):  # type: ignore[misc]  # Presidio ships no type information
    """Presidio's engine without its context step: the recognizers weigh the words beside a match themselves, and the
    step looks through all results once for each recognizer."""

    def _enhance_using_context(self, text: str, raw_results: list[Any], *_: Any) -> list[Any]:
        return raw_results


class Engine:
    """Finds what must not leave the machine. Not thread-safe."""

    def __init__(self) -> None:
        registry = RecognizerRegistry(recognizers=[kind() for kind in RECOGNIZERS], supported_languages=[LANGUAGE])
        self._analyzer = _Analyzer(
            registry=registry,
            nlp_engine=PageNlpEngine(),
            supported_languages=[LANGUAGE],
            default_score_threshold=THRESHOLD,
        )

    def scan(self, text: str, *, limit: int = 2_000_000, deadline_ms: int = 2_000) -> ScanResult:
        """The findings in the first `limit` code points of `text`.

        After `deadline_ms` milliseconds no further window is begun. What is left unread makes the result `unchecked`.
        """
        begin = perf_counter()
        length = min(len(text), max(0, limit))
        header = text[:_HEADER_LENGTH].lstrip("\n").partition("\n")[0]
        unchecked = length < len(text)
        findings: list[Finding] = []
        for window in windows(text, length):
            if (perf_counter() - begin) * 1000 >= deadline_ms:
                unchecked = True
                break
            page = Page(text[window.start : window.end], header if window.start else "")
            for result in self._analyze(page):
                start = window.start + result.start
                if window.own_start <= start < window.own_end:
                    findings.append(
                        Finding(
                            _ENTITIES[result.entity_type],
                            start,
                            window.start + result.end,
                            result.score,
                            result.recognition_metadata[EXPLANATION],
                        )
                    )
        findings = resolve(text, findings)
        return ScanResult(tuple(findings), unchecked, (perf_counter() - begin) * 1000)

    def _analyze(self, page: Page) -> list[Any]:
        # With the threshold given, Presidio does not ask each recognizer for one of its own.
        results: list[Any] = self._analyzer.analyze(
            page.text, LANGUAGE, entities=None, score_threshold=THRESHOLD, nlp_artifacts=PageArtifacts(page)
        )
        return results
