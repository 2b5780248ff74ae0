"""Words that mark the text itself as confidential or internal.

Traffic Light Protocol: FIRST, TLP 2.0. Sensitivity labels: Microsoft Purview's, as Outlook and Office write them into a
text. The rest are the wordings of Danish and English letters, agendas and papers; `marking_words` has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .marking_words import ALONE, ANYWHERE, BY_WORD, CUES, ONLY, THIS
from .word_index import places, starts

# A mark stands by itself: it begins a line or sentence, or stands behind a dash, colon, comma, bracket or item number.
_ALONE = re.compile(
    r"(?:^|[(\[{<«»\"“”'*#|•…>=+~🔒🔴⚠️✱†‡_]|[ \t][/\\·–—-]|[:;,.!?][ \t]|[ \t]\n|\b(?:pkt|punkt|bilag|stempel(?:et)?|påtegning|emne|subject|obs|nb|ps|note|bemærk|side \d+(?: af \d+)?|version|v\d[\d.]*)\b)[\s*_\"“”'(\[]*$"
    r"|^\W*(?:(?:pkt|punkt|sag|dagsordenspunkt|item)\.?\s*)?\d{1,3}[.):]?\s*[(\[]?$|_$"
)
# `Dette notat er`, `mailen må`: the text speaks of itself.
_OF_ITSELF = re.compile(
    r"(?:(?:dette|denne|disse|det her|den her|this|these|the (?:attached|enclosed|following)|hele|alt|vedhæftede|ovenstående|nedenstående|vedlagte|følgende)(?:[ ]\w+){0,3}"
    r"|\b(?:notat|dokument|bilag|udkast|papir|referat|indhold|punkt|brev|oplæg|regneark|memo)et|\b(?:materiale|møde|skema)t|\b(?:mail|e-mail|besked|rapport|liste|tekst|sag|plan|indstilling|fil|præsentation|oversigt|side|tråd|kanal|indkaldelse|dagsorden|evaluering|aftale)e?n|\b(?:tallene|slidesene|siderne|bilagene|notaterne|mailene)"
    r"|\bthe (?:document|memo|report|draft|note|attachment|paper|deck|file|information in this \w+))"
    r"(?:[ ](?:er|is|are|må|skal|bør|bedes|kan|vil|forbliver|betragtes som|behandles som|should|must|may|remains?|nedenfor|ovenfor|herunder|er udarbejdet|er lavet|og)){0,3}[ ]*(?:helt |stadig |fortsat |naturligvis |altså |still )?$"
)
# The text speaks about such marks: how to use them, what they mean, or in quotation.
_ABOUT = re.compile(
    r"(?:\b(?:mærk\w*|markér\w*|marker\w*|stempl(?:e|es|er|et)\b|ordet|ordene|begrebet|betyder|kategori\w*|skriv\w*|påfør\w*|hvis|såfremt|når|når der står|f\.eks\.|fx|ingen|som|typen"
    r"|label(?:led|s)?|mark(?:ed)? (?:it|this|them|all|documents?|your \w+|emails?)|word|if|means?|quiz|må du|må jeg|et|aldrig|dokumenter|never|any|vores|niveauet|niveauerne|om|hvad er|hvad betyder|what is|what does|an?|choose|vælg)\s+(?:et |en |som |det |dem |med |the |as |ordet )?)[\"“”'»«(]?$"
)
_ABOUT_AFTER = re.compile(
    r"[\"”'»]?\s*(?:betyder|means\b|mærk|information\b|oplysninger|materiale\b|dokumenter\b|bruges\b|anvendes|er en\b|er et\b|og (?:intern|offentlig)|, (?:intern|offentlig|confidential|internal)|eller\b|limits\b|only with|inside|within|should be used|is used|information\b|waste|står for)"
)
# Sentences that tell how such texts are dealt with in general.
_GENERAL = re.compile(
    r"\b(?:personoplysninger|cpr-numre|helbredsoplysninger|dine oplysninger|adgangskode\w*|passwords?|du må|man må|du skal|man skal|vi må|medarbejdere(?:n|ne)? (?:må|skal)|ansatte (?:må|skal)|hvad betyder|hvad vil det sige|forskellen på|som hovedregel|altid|aldrig|knuses|tygges|journalister|må (?:jeg|du|vi|man)|kan (?:jeg|du|vi|man)|should (?:i|we|you)|labels are|mærkater er|niveauer|klassifikationer"
    r"|hvis\b|såfremt|policy|retningslinje\w*|stillingen|ansøgning\w*|borgeren|borgernes?|employees must|you must|you may|never)\b"
)
_LEVELS = (
    re.compile(r"\b(?:public|offentligt?|åbent?|ikke[ -]fortroligt?)\b"),
    re.compile(r"\b(?:internal|internt?)\b"),
    re.compile(r"(?<!strictly )(?<!strengt )\b(?:confidential|fortroligt?)\b"),
    re.compile(
        r"\b(?:strictly confidential|highly confidential|strengt fortroligt?|secret|hemmeligt?|restricted|følsomt?)\b"
    ),
)
_TLP = re.compile(r"\btlp ?[:=-]? ?(amber|red|green|clear|white|rød|gul|grøn|hvid)")
# `board-only` is one word.
_ONLY_WORDS = frozenset(word for word in CUES if word.endswith("-only"))
# What joins two marks to one: `FORTROLIGT – må ikke deles`.
_JOINT = re.compile(r"[ \t]*(?:[–—:,./|&+;*\\-]|og|and|som|which)?[ \t]*(?:og |and )?")
# In capitals in the middle of ordinary text these are marks too.
_SHOUTED = ("fortrolig", "hemmelig", "strengt fortrolig", "confidential", "strictly confidential")
_EDGE = " \t\r.,;:–—-*_/|\"”»'"


class MarkingRecognizer(Recognizer):
    """A mark on the text, not the word used in general."""

    entity = Entity.CONFIDENTIAL_MARKING
    context = ("fortroligt", "internt", "confidential", "internal")

    def find(self, page: Page) -> Iterator[Hit]:
        found: list[Hit] = []
        lower = page.lower
        colours = set(_TLP.findall(lower)) if "tlp" in lower else set()
        for at, first in _begins(page):
            if found and at < found[-1].end:
                continue
            hit = _marked(page, at, first, colours)
            if hit is not None:
                if found and page.line(hit.start) == page.line(found[-1].start):
                    joint = _JOINT.fullmatch(page.lower, found[-1].end, hit.start)
                    if joint:
                        hit = hit._replace(start=found.pop().start)
                found.append(hit)
        if "f o r t r o l i g" in page.lower:
            found += [Hit(*match.span(), 0.85, "marking.heading") for match in _SPACED.finditer(page.lower)]
        if "LUKKET" in page.text or ("(lukket)" in page.lower and page.has(("dagsorden", "referat", "punkt", "pkt"))):
            found += [
                Hit(*match.span(match.lastgroup or 0), 0.8, "marking.heading")
                for match in _CLOSED_ITEM.finditer(page.text)
            ]
        yield from found


_SPACED = re.compile(r"(?<!\S)f o r t r o l i g(?: t)?(?!\S)")
# An item of an agenda that is closed to the public; a shop's `lukket` has no item number.
_CLOSED_ITEM = re.compile(
    r"(?m)^\W*(?:[Pp]kt\.?|[Pp]unkt|[Ss]ag)?[ \t]*\d{1,3}[.):]?[ \t](?:[^\n]{0,80}?\((?P<n>(?i:lukket))\)|(?P<m>LUKKET)\b)"
)


def _begins(page: Page) -> list[tuple[int, str]]:
    """Where a wording can begin, and its first word."""
    begins = places(page, CUES)
    begins += [(at + page.lower[at:].index("-only") + 1, "only") for at in starts(page, _ONLY_WORDS)]
    begins.sort()
    return begins


def _marked(page: Page, at: int, word: str, colours: set[str]) -> Hit | None:
    """The mark that begins at the offset, if there is one."""
    lower = page.lower
    for mode, pattern, cues in BY_WORD[word]:
        if not lower.startswith(cues, at):
            continue
        match = pattern.match(lower, at) if mode is not ONLY else _ONLY_END.match(page.text, at)
        if match is None:
            continue
        line = page.line(at)
        begin = max(line.start, page.sentence(at).start, at - 100)
        lead = lower[begin:at]
        start = at
        if mode is ONLY:
            # `Attendees only`: the readers are before the word.
            readers = pattern.search(lead)
            if readers is None:
                continue
            start = begin + readers.start("n")
        capital = page.text[at : at + 5].isupper()
        alone = bool(_ALONE.search(lower[begin:start])) or start == begin
        itself = _OF_ITSELF.search(lead) if mode is THIS and not alone else None
        shouted = capital and lower.startswith(_SHOUTED, at) and not page.text[line.start : line.end].isupper()
        if mode is ALONE and not alone and not shouted:
            continue
        if mode is THIS and not alone and not shouted and itself is None:
            continue
        end = match.end()
        scope = (
            ""
            if mode is ANYWHERE or shouted or lower[start - 1 : start] in "([{"
            else "lead"
            if mode is not THIS
            else "all"
        )
        if _is_general(page, start, end, scope, colours):
            continue
        if itself is not None:
            start = begin + itself.start()
        end -= len(lower[start:end]) - len(lower[start:end].rstrip(_EDGE))
        heading = mode is ALONE or capital
        return Hit(start, end, 0.85, "marking.heading" if heading else "marking.wording")
    return None


_ONLY_END = re.compile(r"(?:only|Only|ONLY)(?=[ \t]*(?:$|[\n)\]}|,.;:!–—/*\\-])|[ ][A-Z])", re.MULTILINE)
_MENTION_AFTER = re.compile(r"[\"“”»«'][ \t]+[a-zæøå]")


def _is_general(page: Page, start: int, end: int, scope: str, colours: set[str]) -> bool:
    """Whether the words are about marks and rules, and mark nothing.

    Words for rules count in the whole sentence (`all`), up to the end of the mark (`lead`) or not at all (empty).
    """
    if _ABOUT.search(page.before(start, 40)) or _ABOUT_AFTER.match(page.after(end, 24)):
        return True
    quotes = page.text[start - 1 : start] in "\"“”»«'" and page.text[end : end + 1] in "\"“”»«'" and start > 0
    if quotes:
        before = page.before(start - 1, 30).rstrip()
        if (before and before[-1] not in ":–-") or _MENTION_AFTER.match(page.text, end):
            return True
    # One of several in a list: `BETALT, KOPI, FORTROLIGT, ANNULLERET`.
    if (
        page.text[end : end + 1] == ","
        and page.before(start, 40).rstrip().endswith(",")
        and page.text[start:end].count(" ") < 2
    ):
        return True
    sentence = page.sentence(start)
    told = page.lower[max(sentence.start, start - 160) : min(sentence.end, end + 160)]
    if sum(bool(level.search(told)) for level in _LEVELS) > 2:
        return True
    if "tlp" in page.lower[start:end]:
        return len(colours) > 2 or bool(colours & {"clear", "white", "green", "grøn", "hvid"})
    if scope and _GENERAL.search(told[: end - max(sentence.start, start - 160)] if scope == "lead" else told):
        return True
    return told.rstrip().endswith("?") and scope != ""
