"""The analysis: Presidio's engine over our own recognizers, window by window, within a limit and a deadline."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from .known import Known
from .local import NOTHING, Local
from .nlp import LANGUAGE, PageArtifacts, PageNlpEngine
from .overlaps import resolve
from .own_words import OwnWords, with_own
from .page import Page
from .presidio import AnalyzerEngine, RecognizerRegistry
from .recognizers import RECOGNIZERS
from .recognizers.base import EXPLANATION
from .types import Entity, Finding, ScanResult
from .windows import windows

THRESHOLD = 0.5
CASE_SYSTEM_STEP = 0.15
"""How much lower the threshold is for text out of a case system. Such text is about citizens unless it shows otherwise: a hit
of 0.35 to 0.5, whose form fits while nothing beside it says so, is there more often right than wrong."""
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
        self._local = NOTHING
        self._own, self._known = OwnWords((), ()), Known(NOTHING)

    def scan(
        self,
        text: str,
        *,
        limit: int = 2_000_000,
        deadline_ms: int = 2_000,
        local: Local = NOTHING,
        from_case_system: bool = False,
    ) -> ScanResult:
        """The findings in the first `limit` code points of `text`, with the municipality's own words and without what is
        public in it.

        After `deadline_ms` milliseconds no further window is begun. What is left unread makes the result `unchecked`.
        `from_case_system`: weaker findings count too, and every name of a person.
        """
        begin = perf_counter()
        length = min(len(text), max(0, limit))
        header = text[:_HEADER_LENGTH].lstrip("\n").partition("\n")[0]
        unchecked = length < len(text)
        findings: list[Finding] = []
        self._prepare(local)
        own: list[tuple[int, int]] = []
        deadline = begin + deadline_ms / 1000
        for window in windows(text, length):
            if perf_counter() >= deadline:
                unchecked = True
                break
            page = Page(text[window.start : window.end], header if window.start else "")
            for result in self._analyze(page, from_case_system):
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
            for start, end in self._own.find(page, deadline - perf_counter()):
                if window.own_start <= window.start + start < window.own_end:
                    own.append((window.start + start, window.start + end))
        findings = resolve(text, findings)
        if own:
            findings = resolve(text, with_own(own, findings))
        findings = self._known.without(text, findings)
        unchecked = unchecked or not self._own.complete
        return ScanResult(tuple(findings), unchecked, (perf_counter() - begin) * 1000)

    def _prepare(self, local: Local) -> None:
        """Makes the words and lists ready, once for all scans that have the same."""
        if local != self._local:
            self._own, self._known = OwnWords(local.words, local.patterns), Known(local)
            self._local = local
        self._own.begin()

    def _analyze(self, page: Page, from_case_system: bool) -> list[Any]:
        # With the threshold given, Presidio does not ask each recognizer for one of its own.
        results: list[Any] = self._analyzer.analyze(
            page.text,
            LANGUAGE,
            entities=None,
            score_threshold=0.0 if from_case_system else THRESHOLD,
            nlp_artifacts=PageArtifacts(page),
        )
        if not from_case_system:
            return results
        lowest = THRESHOLD - CASE_SYSTEM_STEP
        return [each for each in results if each.score >= lowest or each.entity_type == Entity.PERSON]
