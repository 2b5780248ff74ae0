"""Findings to placeholders, and placeholders back to what they stand for. Pure, and in memory only.

Decision: a placeholder is a Danish word and a number in square brackets (`[NAVN 1]`): AI tools keep such marks in
their answers, and an employee can read them. One number stands for one thing as long as the program runs, so that
the answers to several questions can be restored alike: `43216587` has that of `43 21 65 87`, and `Mette` that of `Mette Sørensen` where the
text, or an earlier one, has one such name. What is restored is the way of writing that came first, or the full name: the number is
what an answer keeps, not how each place was written.
"""

from .placeholders import LABELS
from .redact import Redacted, redact
from .vault import Vault

__all__ = ["LABELS", "Redacted", "Vault", "redact"]
