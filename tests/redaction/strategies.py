"""Texts with findings in them, for property tests."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st

from clipguard.detection import Entity, Finding
from clipguard.redaction import LABELS

steady = settings(max_examples=60, deadline=None, derandomize=True, database=None)

# What offsets go wrong on, and what looks like a placeholder or nearly does.
_PIECES = st.one_of(
    st.sampled_from(
        [
            "æøå",
            "ÆØÅ",
            "a\u030a",
            "e\u0301\u0323",
            "🙂",
            "👩‍👩‍👧",
            "🇩🇰",
            "İ",
            "ß",
            "\r\n",
            "\0",
            "\ud83d",
            "\ude00",
            "\u2028",
            " ",
        ]
    ),
    st.sampled_from(
        ["[NAVN 1]", "[NAVN 2]", "[CPR 1]", "[NAVN", " 1]", "[", "]", "[[NAVN 1]]", "[NAVN 01]", "[navn 1]"]
    ),
    st.builds("[{} {}]".format, st.sampled_from(sorted(LABELS.values())), st.integers(0, 5)),
    st.text(st.characters(), max_size=6),  # any code point, lone surrogates too
)
texts = st.lists(_PIECES, max_size=12).map("".join)
entities = st.sampled_from([Entity.PERSON, Entity.PERSON, Entity.DK_CPR_NUMBER, Entity.SPECIAL_CATEGORY])


@st.composite
def found(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    """A text and findings that do not overlap, in any order."""
    text = draw(texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [span for span in pairwise(cuts) if draw(st.booleans())]
    findings = [Finding(draw(entities), start, end, 1.0) for start, end in spans]
    return text, draw(st.permutations(findings))
