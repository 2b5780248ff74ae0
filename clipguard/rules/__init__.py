"""Findings and settings to a verdict: which rule, which action, and why in words. Pure.

Decision: a rule's action is a ceiling and an entity's action is what happens; the weaker of the two counts, and in an
approved tool `Settings.approved_action` is one more ceiling. So one switch turns a whole rule down, and nothing that
IT has turned down for one entity comes back through its rule. What an employee has called “not personal” is left out of both.
"""

from .exceptions import Exceptions, exceptions_path, may_be_excepted, normalised
from .judge import Judged, Verdict, judge
from .reasons import reason
from .summary import Count, counts, sentence

__all__ = [
    "Count",
    "Exceptions",
    "Judged",
    "Verdict",
    "counts",
    "exceptions_path",
    "judge",
    "may_be_excepted",
    "normalised",
    "reason",
    "sentence",
]
