"""Presidio's engine, and nothing else of Presidio.

Importing `presidio_analyzer` imports every stock recognizer and language engine it has, with them spaCy: 1.8 s of which nothing
is used here, for `Engine` brings recognizers and a language engine of its own. So the package is imported with stand-ins
where those modules would be. They are taken away again right after, so that anybody else who imports spaCy gets spaCy.
What Presidio's engine itself is made of is untouched. `tests/detection/test_presidio.py` holds this against a plain import.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_UNUSED = (
    "spacy",
    "presidio_analyzer.input_validation",
    "presidio_analyzer.predefined_recognizers",
    "presidio_analyzer.nlp_engine.ner_model_configuration",
    "presidio_analyzer.nlp_engine.slim_spacy_nlp_engine",
    "presidio_analyzer.nlp_engine.spacy_nlp_engine",
    "presidio_analyzer.nlp_engine.stanza_nlp_engine",
    "presidio_analyzer.nlp_engine.transformers_nlp_engine",
)


class _StandIn(ModuleType):
    """Has an empty class of any name that is asked for."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = type(name, (), {"__module__": self.__name__})
        setattr(self, name, made)
        return made


class _StandIns(MetaPathFinder, Loader):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        unused = any(name == each or name.startswith(each + ".") for each in _UNUSED)
        return ModuleSpec(name, self, is_package=True) if unused else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: a stand-in has no code."""


@contextmanager
def _stand_ins() -> Iterator[None]:
    finder = _StandIns()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name, module in sys.modules.items() if isinstance(module, _StandIn)]:
            del sys.modules[name]


with _stand_ins():
    from presidio_analyzer import AnalyzerEngine, LocalRecognizer, RecognizerRegistry, RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

__all__ = ["AnalyzerEngine", "LocalRecognizer", "NlpArtifacts", "NlpEngine", "RecognizerRegistry", "RecognizerResult"]
