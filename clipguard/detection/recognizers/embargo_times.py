"""When a hold ends: the date in its words, in Danish and English ways of writing.

A weekday, an event or nothing at all is taken to be ahead. A date without a year is that of this year, unless it is so long
past that the next must be meant.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan", "februar february feb", "marts march mar", "april apr", "maj may", "juni june jun", "juli july jul",
            "august aug", "september sept sep", "oktober october okt oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = (
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?[ ]?(?:of )?(?P<m>{_MONTH})\b\.?(?:,?[ ]?(?P<y>20\d\d))?"),
    re.compile(rf"\b(?P<m>{_MONTH})\.?[ ](?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]\d\d)(?:,?[ ](?P<y>20\d\d))?"),
    re.compile(r"\b(?P<y>20\d\d)-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    re.compile(r"(?<![\d.])(?P<d>\d{1,2})[./-](?P<m>\d{1,2})[ ./-]{1,2}(?P<y>20\d\d|\d{2})(?!\d)"),
    re.compile(r"(?<![\d.§])(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/])"),
)
_TIME = re.compile(
    r"\b(?:kl\b|klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i morgen|i aften|i eftermiddag|senere i dag|tomorrow|tonight|noon|midnight|midnat|next week|næste uge|uge \d|nytår|weekenden|jul)\b|\d{1,2}[.:]\d\d\b|\bd(?:en|\.) ?\d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b"
)
_STALE = timedelta(days=120)


def ends(words: str, today: date) -> date | None:
    """The first date in the words, in lower case."""
    found: list[tuple[int, date]] = []
    for pattern in _DATES:
        for match in pattern.finditer(words):
            made = _date(match, today)
            if made is not None:
                found.append((match.start(), made))
    return min(found)[1] if found else None


def _date(match: re.Match[str], today: date) -> date | None:
    parts = match.groupdict()
    month = _MONTHS.get(parts["m"]) or int(parts["m"])
    year = parts.get("y")
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, int(parts["d"]))
        made = date(today.year, month, int(parts["d"]))
        return made.replace(year=today.year + 1) if made < today - _STALE else made
    except ValueError:  # the 31st of June
        return None


def has_time(words: str, today: date) -> bool:
    """Whether the words, in lower case, name a time: a date, a weekday, an hour."""
    return bool(_TIME.search(words)) or ends(words, today) is not None
