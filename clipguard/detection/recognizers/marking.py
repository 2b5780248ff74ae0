"""Words that mark the text itself as confidential or internal. Traffic Light Protocol: FIRST, TLP 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer

_DASH = r"[ \t]*[–—:|/-][ \t]*"
_TAIL = (
    rf"(?:(?:{_DASH}|,[ \t]*|\.[ \t]+|[ \t]+)(?:må ikke (?:videregives|videresendes|deles|distribueres|kopieres|omdeles|forlade\b)[^\n.,;()]{{0,50}}"
    r"|ikke til (?:videre )?(?:distribution|deling|videregivelse|offentliggørelse)|(?:do )?not (?:for )?(?:distribut\w+|shar\w+|forward|further distribution)"
    r"[^\n.,;()]{0,40}|kun til (?:intern\w*|internt)(?: brug)?|for internal use only|internal(?: use)? only|internt?|strengt fortroligt"
    r"|confidential))?"
)
# Unmistakable wherever it stands.
PHRASES = (
    # pattern, cues without which it cannot match
    (r"TLP ?[:=-] ?(?:AMBER\+STRICT|AMBER|RED|GREEN)", ("tlp",)),
    (r"STRENGT FORTROLIGT?|FORTROLIGT?\b|(?:STRICTLY )?CONFIDENTIAL\b", ("fortrolig", "confidential")),
    (r"(?i:(?:kun |udelukkende |alene )?til (?:internt?|tjenstlige?t?) brug\b)", ("brug",)),
    (r"(?i:(?:fortrolighedsaftale|fortrolighed|nda|tavshedspligt) (?:gælder|applies)|(?:(?:dette|det her|the|this) )?(?:notat|dokument|bilag|materiale|udkast|papir|referat|document|memo)(?:et)? (?:er|is) (?:strengt |strictly )?(?:fortroligt|internt|hemmeligt|confidential|internal)\b|kun internt\b|internt arbejdspapir|internt arbejdsdokument|internt notat\b|intern brug\b|fortroligt notat\b|fortroligt bilag\b|personfølsomt bilag)", ("internt", "internal", "intern brug", "nda ", "tavshedspligt", "fortrolig", "følsomt", "hemmelig", "confidential")),
    (r"(?i:(?:for )?internal use only|(?:for|company) internal use|company confidential|commercial in confidence|strictly confidential|private (?:and|&) confidential)", ("internal", "confiden")),
    (r"(?i:confidential" + _DASH + r"do not \w+[^\n.]{0,30})", ("confidential",)),
    (r"(?i:(?:er |dokumentet er |materialet er )?omfattet af (?:en )?(?:fortrolighedsaftale|fortrolighedserklæring|nda|tavshedserklæring)(?: ?\((?:nda|non-disclosure agreement)\))?)", ("omfattet",)),
    (r"(?i:(?:covered by|subject to|under) (?:an? |the )?(?:nda|non-disclosure agreement|confidentiality agreement))", (" nda", "(nda", "disclosure", "confidentiality")),
    (r"(?i:lukket (?:punkt|dagsorden|dagsordenspunkt|møde|sag|bilag|session)|punktet er lukket|behandles for lukkede døre|lukket dørs?)\b", ("lukke",)),
    (r"(?i:(?:må|skal) ikke (?:videregives|videresendes|sendes videre|deles|distribueres|omdeles)(?: (?:til [a-zæøå]+|uden for|udenfor|videre)[^\n.,;]{0,50}|(?=[ ]*(?:[.!\n)]|$))))", ("ikke sendes videre", "ikke vider", "ikke deles", "ikke distr", "ikke omdeles")),
    (r"(?i:ikke til (?:videre )?(?:distribution|deling|videregivelse)|not for (?:further )?(?:distribution|circulation)|do not (?:distribute|forward|share|circulate))", ("ikke til", "not for", "do not")),
    (r"(?i:(?:klassifikation|klassificering|fortrolighedsniveau|classification|sikkerhedsklasse|følsomhed|mærkning)" + _DASH + r"(?:fortroligt?|strengt fortroligt?|intern\w?|confidential|internal|restricted|secret|hemmeligt?|til tjenestebrug))", ("klassif", "fortrolighedsniv", "sikkerhedskl", "følsomhed", "mærkning")),
    (r"(?i:til tjenestebrug|kun for (?:medlemmer af|deltagere i) [^\n.,;]{3,40}|kun til (?:direktionen|chefgruppen|ledergruppen|udvalgets? medlemmer|økonomiudvalget|kommunalbestyrelsen))", ("tjenestebrug", "kun ")),
)  # fmt: skip
# Only as a heading, in brackets or at the start: the word has ordinary uses too.
HEADINGS = r"(?:strengt |yderst )?fortroligt?|internt?|hemmeligt|confidential|internal|restricted|personfølsomt|følsomt|fortroligt og internt"
_PHRASES = tuple((re.compile(rf"(?<!\w)(?:{phrase})(?i:{_TAIL})(?!\w)"), cues) for phrase, cues in PHRASES)
_HEADING = re.compile(
    rf"(?im:(?:^[ \t]*[*#(\[]*|(?<=[(\[]))(?P<n>(?:{HEADINGS}){_TAIL})(?=[ \t]*[)\]*]*(?:[ \t]*$|{_DASH}|[)\]]|[!.][ \t\n])))"
)
_HEADING_CUES = ("fortrolig", "intern", "hemmelig", "confidential", "restricted", "følsom")
_SUBJECT = re.compile(rf"(?im:^(?:emne|subject|vedr|vs|sv|fw|re)[.:][^\n]{{0,60}}?(?P<n>\b(?:{HEADINGS})\b))")
# The text speaks about such marks: how to use them, what they mean, or in quotation.
_ABOUT = re.compile(
    r"(?:\b(?:mærk\w*|markér\w*|marker\w*|stempl\w*|ordet|ordene|begrebet|betyder|kategori\w*|skriv\w*|påfør\w*|hvis|når|når der står|f\.eks\.|fx|ingen|ikke"
    r"|label(?:led)?|marked|mark|word|if|means?|quiz|må du|må jeg|et|som|aldrig|dokumenter|never|any|vores|niveauet|niveauerne|typen|om)\s+(?:et |en |som |det |dem |med |the |as )?|[\"“”'»«])[\"“”'»«(]?$"
)
_ABOUT_AFTER = re.compile(
    r"[\"“”'»«]|\s+(?:betyder|means|mærk|information\b|oplysninger|materiale|dokumenter|notater|bruges|anvendes|er en|og (?:intern|offentlig)|, (?:intern|offentlig)|eller)"
)


class MarkingRecognizer(Recognizer):
    """A mark on the text, not the word used in general."""

    entity = Entity.CONFIDENTIAL_MARKING

    def find(self, page: Page) -> Iterator[Hit]:
        for pattern, cues in _PHRASES:
            for match in page.around(pattern, page.spots(cues), 80, 200):
                yield from self._weigh(page, *match.span(), Hit(0, 0, 0.85, "marking.wording"))
        spots = page.spots(_HEADING_CUES)
        if spots:
            for pattern, score in ((_HEADING, 0.8), (_SUBJECT, 0.75)):
                for match in page.around(pattern, spots, 160, 200):
                    yield from self._weigh(page, *match.span("n"), Hit(0, 0, score, "marking.heading"))

    def _weigh(self, page: Page, start: int, end: int, hit: Hit) -> Iterator[Hit]:
        if not _ABOUT.search(page.before(start, 30)) and not _ABOUT_AFTER.match(page.after(end, 20)):
            yield hit._replace(start=start, end=end)
