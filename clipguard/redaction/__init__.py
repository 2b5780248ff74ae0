"""Findings to placeholders, and placeholders back to what they stand for. Pure, and in memory only.

Decision: a placeholder is a Danish word and a number in square brackets (`[NAVN 1]`): AI tools keep such marks in
their answers, and an employee can read them. One number stands for one original as long as the program runs, so that
the answers to several questions can be restored alike.
"""

from .placeholders import LABELS
from .redact import Redacted, redact
from .vault import Vault

__all__ = ["LABELS", "Redacted", "Vault", "redact"]
