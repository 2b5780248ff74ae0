"""Notices that the text is somebody's protected work.

Universal Copyright Convention, article III: ©, name, year; the reservations of publishers, newspapers and licensors
(Danish: `lov om ophavsret`, Copydan's agreements; English: "all rights reserved").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .word_index import first_words, starts

_WORKS = r"(?:bog(?:en)?|værk(?:et)?|artik(?:el|len)|tekst(?:en)?|materiale(?:t)?|indhold(?:et)?|publikation(?:en)?|kapitlet?|side(?:r|n|rne)?|billede(?:r|t|rne)?|foto(?:s|et|erne)?|illustration(?:er|en|erne)?|opgave(?:r|n|rne)?|udgivelse(?:n)?|hæfte(?:t)?|undervisningsmateriale(?:t)?|dokument(?:et)?|rapport(?:en)?|standard(?:en)?|noder(?:ne)?|kort(?:et)?|film(?:en)?|artiklens? indhold)"
_COPY = r"(?:kopieres|gengives|mangfoldiggøres|reproduceres|eftertrykkes|fotokopieres|citeres|affotograferes|scannes|genoptrykkes)"
_REST = r"[^\n.;]{0,110}"
_RESERVED = (
    r"alle rettigheder (?:er )?(?:forbehold(?:es|t)|tilhører"
    + _REST
    + r")|alle rettigheder til "
    + _REST
    + r"tilhører"
    + _REST
    + r"|(?:all|some) rights reserved(?: by [^\n.;]{2,40})?|med forbehold af alle rettigheder"
    r"|(?:eftertryk|genoptryk|mangfoldiggørelse|affotografering)[^\n.;]{0,70}(?:forbudt|ikke tilladt|kun (?:tilladt )?med)"
    + _REST
    + r"|(?:enhver (?:form for )?)?(?:kopiering|fotokopiering|gengivelse|reproduktion|tekst- og datamining|tekst- og dataminering|scanning)[^\n.;]{0,70}(?:er forbudt|forbudt\b|ikke tilladt|(?:kun|må)\b[^\n.;]{0,60}(?:tilladelse|aftale|samtykke|copydan|tilladt))"
    + _REST
    + r"|kopiering fra denne "
    + _REST
    + r"|(?:"
    + _WORKS
    + r"|dette|denne|må|det) ?[^\n.;:]{0,40}?\bmå ikke (?:helt eller delvist |på nogen måde |hverken )?"
    + _COPY
    + _REST
    + r"|må ikke (?:helt eller delvist |på nogen måde )?"
    + _COPY
    + r"\b[^\n.;]{0,60}(?:uden|tilladelse|samtykke|rettigheds|forlag|forfatter|udgiver)"
    + _REST
    + r"|(?:no part of|nothing in) this "
    + _REST
    + r"|(?:may|must) not be (?:reproduced|copied|reprinted|republished|redistributed)[^\n.;]{0,110}(?:permission|consent|licen[cs]e|authori[sz]ation)[^\n.;]{0,40}"
    r"|(?:reproduction|reprinting|copying|unauthori[sz]ed (?:copying|reproduction|use))[^\n.;]{0,60}(?:prohibited|forbidden|not permitted)"
    + _REST
    + r"|(?:er )?beskyttet (?:af|efter|i henhold til) (?:lov om ophavsret|ophavsret\w*)(?:sloven)?|(?:er )?(?:ophavsretligt|ophavsretlig) beskyttet|protected by copyright(?: law)?|ophavsret(?:ten)?(?: ©| tilhører|: )"
    + _REST
    + r"|(?:omfattet|dækket) af (?:en )?(?:aftale med )?copydan\w*"
    + _REST
    + r"|copydan[- ]aftale\w*[^\n.;]{0,60}(?:kopier|gengi)"
    + _REST
    + r"|(?:gengivet|bragt|trykt|genoptrykt|vist) med (?:venlig )?tilladelse (?:fra|af) "
    + _REST
    + r"|(?:reproduced|reprinted|used) (?:with|by) (?:kind )?permission of "
    + _REST
    + r"|(?:licensed|licenseret|licens(?:en)?) (?:to|til) [^\n.;]{2,60}(?:kun|only|ikke|not|eneste|single)"
    + _REST
    + r"|(?:single[- ]user licen[cs]e|enkeltbrugerlicens)"
    + _REST
    + r"|© ?(?=\n|$)"
)
_HOLDER = r"[^\n.;|]{2,70}?(?=[.;|\n]|\Z|[ ]{2})"
_NOTICE = re.compile(
    rf"(?:(?:copyright:? ?)?©[ ]?(?:copyright )?(?:\d{{4}}|[A-ZÆØÅ]|[a-zæøå]{{2,}}){_HOLDER}|copyright:? (?:\(c\) ?)?(?:©? ?\d{{4}}|by |tilhører |forlaget |belongs to )[^\n.;|]{{0,70}}|\(c\) ?(?:copyright )?(?:19|20)\d\d\b[^\n.;|]{{0,60}}"
    rf"|(?:foto|photo|illustration|tekst|text|kort|tegning)(?:er)?: ?©[^\n.;|]{{2,60}}|(?:{_RESERVED}))(?:[.,]?[ ]*(?:{_RESERVED}))?\.?",
    re.IGNORECASE,
)
_BEGINS = (
    "alle rettigheder", "all rights", "some rights", "med forbehold af alle", "eftertryk", "genoptryk", "mangfoldiggørelse", "affotografering", "enhver form for",
    "enhver kopiering", "enhver gengivelse", "kopiering", "fotokopiering", "gengivelse", "reproduktion", "tekst- og data", "no part of", "nothing in this", "may not be", "must not be", "reproduction",
    "reprint", "unauthori", "beskyttet", "er beskyttet", "ophavsret", "protected by copy", "omfattet af", "dækket af", "copydan", "gengivet med", "bragt med", "trykt med", "genoptrykt", "vist med",
    "reproduced", "used with", "used by", "licensed to", "licenseret til", "licensen", "single-user", "single user", "enkeltbruger", "copyright", "må ikke", "copying",
)  # fmt: skip
_FIRSTS = first_words(_BEGINS).union(
    "unauthorised unauthorized reprinted reprinting ophavsretten ophavsret ophavsretligt ophavsretlig copydan copydans copydan-aftale copydan-aftalen enkeltbrugerlicens licensen".split()
)
# Law, teaching and talk about copyright.
_GENERAL = re.compile(
    r"\b(?:hvad er|hvad betyder|må (?:jeg|man|vi|eleverne)|du må|man må|ophavsretsloven\w* (?:giver|beskytter|gælder|siger)|what is|can (?:i|we|you)|hvornår|kursus|vejledning om|reglerne (?:for|om)|varer i \d+ år|udløber|70 år|husk at|copyright (?:law|act|claim|infringement|notice)s?|copyrightregler|copyleft|skal betale|personoplysninger|cpr|nøgler|pas(?:set)?\b|køre ?kort|pinkode|billeder af børn)\b|\?"
)
_OF_WORK = re.compile(rf"\b{_WORKS}\b|forlag|udgiver|forfatter|tilladelse|samtykke|rettigheds|ophavs|copyright|©")


class CopyrightRecognizer(Recognizer):
    """The notice, with the reservation that follows it."""

    entity = Entity.COPYRIGHT_NOTICE
    context = ("copyright", "ophavsret", "forlag", "rettigheder")

    def find(self, page: Page) -> Iterator[Hit]:
        text, lower = page.text, page.lower
        spots = {at for at in starts(page, _FIRSTS) if lower.startswith(_BEGINS, at)}
        if "©" in text:
            spots.update(page.spots(("©",)))
        if "(c)" in lower:
            spots.update(page.spots(("(c)",)))
        end = 0
        for at in sorted(spots):
            if at < end:
                continue
            match = _NOTICE.match(text, at)
            if match is None:
                continue
            words = match[0].lower()
            sentence = page.sentence(at)
            if "©" not in words and "(c)" not in words:
                told = lower[max(sentence.start, at - 120) : match.end() + 30]
                if _GENERAL.search(told.split("\n")[0] if "\n" not in told[: at - sentence.start] else told):
                    continue
                # `Må ikke kopieres` is a copyright notice of a work only; of a paper it marks it as confidential.
                if words.startswith("må ikke") and not _OF_WORK.search(told):
                    continue
            end = at + len(match[0].rstrip(" \t,–-"))
            yield Hit(at, end, 0.85, "copyright.notice")
