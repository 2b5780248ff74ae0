"""Notices that the text is somebody's protected work (Universal Copyright Convention, article III: ©, name, year)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_RESERVED = (
    r"alle rettigheder (?:er )?forbehold(?:es|t)|all rights reserved|eftertryk (?:er )?forbudt"
    r"|(?:kopiering|gengivelse|mangfoldiggørelse)[^\n.]{0,60}(?:forbudt|ikke tilladt|(?:kun|må)[^\n.]{0,40}(?:tilladelse|aftale))"
    r"|må ikke (?:kopieres|gengives|mangfoldiggøres|reproduceres)[^\n.]{0,80}|(?:no part of|may not be reproduced)[^\n.]{0,100}"
    r"|beskyttet af (?:ophavsret|lov om ophavsret)\w*|ophavsretligt beskyttet"
)
_NOTICE = re.compile(
    rf"(?i)(?:(?:copyright )?©|copyright (?:\(c\)|\d{{4}})|\(c\) ?\d{{4}})[^\n.;]{{2,60}}(?:\.[ ]*(?:{_RESERVED})\.?)?|(?:{_RESERVED})\.?"
)
_CUES = ("©", "copyright", "(c)", "rettigheder", "rights", "må ikke", "forbudt", "ophavsret", "reproduced")
_BEGINS = (
    "©", "copyright", "(c)", "alle rettigheder", "all rights", "eftertryk", "kopiering", "gengivelse", "mangfoldiggørelse",
    "må ikke", "no part of", "may not be", "beskyttet", "ophavsretligt",
)  # fmt: skip


class CopyrightRecognizer(Recognizer):
    """The notice, with the reservation that follows it."""

    entity = Entity.COPYRIGHT_NOTICE

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has(_CUES):
            return
        for match in page.around(_NOTICE, page.spots(_BEGINS), 30, 400):
            yield Hit(match.start(), match.start() + len(match[0].rstrip()), 0.85, "copyright.notice")
