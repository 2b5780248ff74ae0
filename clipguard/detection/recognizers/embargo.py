"""Words that hold a publication back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

# Up to the time that it names: dates and clock times have full stops inside.
_UNTIL = r"(?:(?!\. +(?-i:[A-ZÆØÅ]))[^\n;()]){0,80}"
_PRESS = r"(?:presse(?:meddelelse|omtale|nyhed|historie|udsendelse)|nyhed|press release|pressetekst|presseskriv|debatindlæg|media release)"
PATTERNS = (
    # pattern, cues without which it cannot match
    (r"(?:pressemeddelelsen |nyheden |teksten |materialet |dette )?(?:er )?klausuleret(?: til| indtil| frem til| til og med)?\b" + _UNTIL, ("klausul",)),
    (r"(?:klausul|embargo)(?:ed)?\b(?: ?[:–-]| til| indtil| until| frem til)[ ]*" + _UNTIL, ("klausul", "embargo")),
    (r"under embargo\b" + _UNTIL, ("embargo",)),
    (r"(?:udkast|kladde|draft|ikke godkendt)\b[ ]*(?:[–—:/-]|til|of|af|\bfor\b)?[ ]*" + _PRESS + r"\w*(?:[ ]*[–—:,-]?[ ]*(?:må|skal|ikke|not|klausul)\b" + _UNTIL + ")?", ("udkast", "kladde", "draft", "ikke godkendt")),
    (_PRESS + r"\w*[ ]*[–—:(,-]+[ ]*(?:udkast|kladde|draft|ikke udsendt|ikke offentlig|klausuleret|embargo)\b\)?", ("press", "nyhed", "debatindlæg", "media release")),
    (r"(?:må|skal|kan) (?:ikke|først|tidligst|under ingen omstændigheder) (?:blive )?(?:offentliggøres|offentliggjort|publiceres|udsendes|frigives|omtales|bringes|lægges (?:ud|på)[^\n.]{0,25}|deles (?:med pressen|offentligt))(?: (?:før|inden|til|efter|den|d\.|kl|på)\b)?" + _UNTIL, ("offentliggøres", "offentliggjort", "publiceres", "udsendes", "frigives", "omtales", "bringes", "lægges ", "deles ")),
    (r"(?:offentliggøres|frigives|udsendes|publiceres) (?:først|tidligst)\b" + _UNTIL, ("offentliggøres", "frigives", "udsendes", "publiceres")),
    (r"(?:til|for) frigivelse (?:den|d\.|tidligst|først|\d|mandag|tirsdag|onsdag|torsdag|fredag)" + _UNTIL, ("frigivelse",)),
    (r"ikke til offentliggørelse\b" + _UNTIL, ("ikke til offentliggørelse",)),
    (r"not (?:for|to be) (?:publication|published|released?|released|public release)(?: (?:before|until|prior to)" + _UNTIL + ")?", ("not for p", "not for r", "not to be p", "not to be r")),
    (r"(?:hold (?:for|until) release|do not publish|embargoed)\b" + _UNTIL, ("release", "not publish", "embargoed")),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"(?im)(?<!\w){pattern}"), cues) for pattern, cues in PATTERNS)
_CUES = (
    "klausul",
    "embargo",
    "offentlig",
    "udkast",
    "kladde",
    "draft",
    "press",
    "publi",
    "frigiv",
    "udsendes",
    "release",
)
# General rules about publishing, not a hold on this text.
_GENERAL = re.compile(
    r"\b(?:personoplysninger|cpr-numre|billeder af|uden samtykke|uden tilladelse|du må|man må|aldrig|hvad er|vejledning|betyder|som hovedregel|altid)\b"
)


class EmbargoRecognizer(Recognizer):
    """A hold on the text, up to the time it names."""

    entity = Entity.EMBARGO

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has(_CUES):
            return
        for pattern, cues in _COMPILED:
            for match in page.around(pattern, page.spots(cues), 80, 220):
                sentence = page.sentence(match.start())
                if _GENERAL.search(page.lower, sentence.start, sentence.end):
                    continue
                kept = match[0].rstrip(' .,:–-\t"')
                yield Hit(match.start(), match.start() + len(kept), 0.85, "embargo.wording")
