"""The guideline's texts as data that a municipality can replace: `guideline.toml`, and the loader that checks it. Pure.

Source: the guideline of Albertslund Kommune for generative AI, in words of our own.
"""

from .load import DEFAULT, GuidelineError, load_guideline
from .types import Guideline, Link, LocalFacts, Rule, Section, Text

__all__ = ["DEFAULT", "Guideline", "GuidelineError", "Link", "LocalFacts", "Rule", "Section", "Text", "load_guideline"]
