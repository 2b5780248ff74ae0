"""Every text of the interface, in Danish and English; one module a window.

The Danish is written first: short, plain and friendly, to somebody who is busy. Texts with slots are filled in by
`fill`, which takes the slots' values as they stand.
"""

from __future__ import annotations

from clipguard.settings import Words

PROGRAM = "Clipguard"


def fill(words: Words, **slots: str) -> Words:
    """`words` with ``{slot}`` replaced in both languages."""
    return Words(words.da.format(**slots), words.en.format(**slots))


__all__ = ["PROGRAM", "Words", "fill"]
