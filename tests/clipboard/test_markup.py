"""The text of HTML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipguard.clipboard.markup import text_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Mette <b>Sørensen</b></p><p>cpr&nbsp;070761-4285</p>", "Mette Sørensen\ncpr\xa0070761-4285"),
        ("<!--StartFragment--><span>hej</span><!--EndFragment-->", "hej"),
        ("<style>p { color: red }</style><script>1 < 2</script>hej", "hej"),
        ("<table><tr><td>navn</td><td>tlf</td></tr></table>", "navn\ttlf"),
        ("a<br>b", "a\nb"),
        ("5 < 6 og 7 > 6", "5 < 6 og 7 > 6"),
        ("&aelig;&oslash;&#229;", "æøå"),
        ("", ""),
    ],
)
def test_what_a_person_sees(html: str, text: str) -> None:
    assert text_of(html) == text


@given(st.text())
def test_anything_can_be_read(html: str) -> None:
    assert isinstance(text_of(html), str)
