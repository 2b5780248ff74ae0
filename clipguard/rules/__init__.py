"""Findings and settings to a verdict: which rule, which action, and why in words. Pure.

Decision: a rule's action is a ceiling and an entity's action is what happens; the weaker of the two counts, and in an
approved tool `Settings.approved_action` is one more ceiling. So one switch turns a whole rule down, and nothing that
IT has turned down for one entity comes back through its rule.
"""

from .judge import Judged, Verdict, judge
from .reasons import reason
from .summary import Count, counts, sentence

__all__ = ["Count", "Judged", "Verdict", "counts", "judge", "reason", "sentence"]
