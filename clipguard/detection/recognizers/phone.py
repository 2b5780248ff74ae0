"""Telephone numbers of persons.

Danish numbers have eight digits, the first 2-9, and the country code 45 (Digitaliseringsstyrelsen, "Den samlede danske
nummerplan"); series 70, 80 and 90 go to services. Foreign ones are taken with their country code (ITU-T E.164, "List of
assigned country codes").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .label_words import PERSONAL
from .labels import (
    column,
    cues,
    is_organisations,
    is_other_number,
    label,
    matches,
    plain,
    words_after,
    words_before,
)

# Looked at behind the first character: a search for one of a set of characters is quick, one for a look behind is not.
# A second number may follow the first after a slash.
_LEFT = r"(?<![\w+$€£<].)(?<![^\W\d_]-.)(?:(?<!\d[.,/ -].)|(?<=\d{8}/.)|(?<=\d\d \d\d \d\d/.))"
_COUNTRIES = r"(?:1|7|2[07]|2[1-689]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[789]\d|8[1246]|8[0578]\d|9[0-58]|9[679]\d)"
_NUMBER = re.compile(
    rf"(?:[(+0]{_LEFT}(?:(?<=\()(?:\+|00|(?=45))|(?<=\+)|(?<=0)0)(?:"
    # The separator may differ between the country code and the rest, and within the rest of foreign numbers.
    r"(?P<coded> ?45\)?[ .-]{0,2}(?:\(0\) ?)?(?:[2-9]\d(?:[ .-]?\d\d){3}|[2-9]\d{3}[ .-]?\d{4}|[2-9]\d\d[ .-]?\d\d[ .-]?\d{3}|[2-9]\d[ .-]?\d{3}[ .-]?\d{3}))"
    rf"|(?P<foreign>(?!45){_COUNTRIES}\)?[ ./-]?(?:\(0?\d{{1,4}}\)[ .-]?)?\d{{1,12}}(?:[ ./-]\d{{2,7}}){{0,5}}))"
    rf"|[2-9]{_LEFT}(?:\d(?:(?P<pairs>(?P<by> ?[ .–/-] ?)\d\d(?P=by)\d\d(?P=by)\d\d)|(?P<fours>\d\d ?[ .–-] ?\d{{4}})|(?P<plain>\d{{6}})"
    r"|(?P<threes>\d[ .-]\d\d[ .-]\d{3}|[ .-]\d{3}[ .-]\d{3}|\d\d[ .-]\d\d[ .-]\d\d|[ .-]\d\d[ .-]\d{4}|\d[ .-]\d{3}[ .-]\d\d))|(?P<odd>(?: ?\d){7})))"
    r"(?!\w)(?![.,:-]\d)(?!/(?![2-9]\d(?: ?\d\d){3}(?!\d))\d)(?! ?(?:kr\b|kr\.|mio|mia|stk|%|pct|dkk|eur|<|,-))(?! \d(?!\.|\)| [^\W\d_]))(?P<local>,? (?:lokal|lok\.?|ext\.?) ?\d{2,5}\b)?"
)
_PAIRS_CODED = re.compile(r"(?<![\w+.,])45 [2-9]\d(?: \d\d){3}(?![\w])(?! ?\d)")
_LOCAL = re.compile(r"(?:lokal(?:nr\.?|nummer)?|ext(?:ension)?\.?)[: ]{1,2}(?P<n>\d{3,5})\b(?!\w)")
_LOCAL_CUES = cues("lokal", "ext")
_YEARS = re.compile(r"(?:19|20)\d\d ?[ .–-] ?(?:19|20)\d\d$")
_DATES = re.compile(r"(?:19|20)\d\d([ .-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$")
_SERVICE = re.compile(r"(?:\(?(?:\+|00)45\)?)?[ .-]?(?:70|80|90)")
_CONTEXT = frozenset(
    "tlf telefon telefonen telefonnr telefonnummer telefonnummeret telefonisk tel mobil mobilen mobilnr mobilnummer mobilnummeret mobiltelefon mob ring ringe ringer ringes "
    "ringet ringede opringning opkald sms smse smser smsede smset træffes træffe kontakt contact kontakte fang fange kontaktes kontaktoplysninger kontaktinfo phone telephone call "
    "called calling callback cell cellphone mobile number nummer nummeret whatsapp signal viber fastnet fastnetnummer privat privatnummer direkte dir mobilepay mobilpay fon "
    "tlfnr mobiltlf telf tlph tlfnummer text texted reach reached dial arbejdsmobil arbejdstelefon privattelefon hjemmetelefon telefonno "
    "svare svarer fanges fange kontaktnummer kontakttelefon nødtelefon vagtmobil overfør".split()
)
_KIN = frozenset(
    "mor far moren faren moderen faderen datter datteren søn sønnen kone konen mand manden hustru ægtefælle kæreste samlever pårørende nabo naboen værge værgen "
    "kontaktperson nødkontakt søster bror svigerdatter svigersøn mormor farmor morfar farfar barnebarn ven veninde mother father son daughter wife "
    "husband sister brother neighbour nevø niece moster faster onkel tante plejemor plejefar bonusfar bonusmor".split()
)
_WHOSE = frozenset("mit min hans hendes deres dit din nyt nye my his her their new".split())
_WHOM = (["mig"], ["ham"], ["hende"], ["dem"], ["nås"])
_WHO = (["jeg"], ["hun"], ["han"])
_COUNTS = frozenset(
    "uge uger ugerne trin stk side sider vægt str størrelse størrelser klasse klasser hold tal tallene kl række bane linje bus rute lotto point weeks steps pages sizes".split()
)
_OWN = ("tlf", "telefon", "mobil", "mob", "tel", "phone", "cell", "fastnet", "kontakt", "privat", "direkte", "arbejds", "hjemme", "sms", "whatsapp", "pårørende")  # fmt: skip
_NOT_NAMED = frozenset("medlem medlems bibliotek rejse patient borger klient elev lejemål".split())
_COLUMN = ("tlf", "telefon", "mobil", "phone", "mob", "kontakt", "tel", "cell", "nummer", "ring", "sms", "pårørende")
# A service's number that is a person's all the same.
_THEIRS = frozenset("hans hendes min mit hun han borgeren borger pårørende privat his her my".split())
_SCORES = {"coded": 0.75, "foreign": 0.7, "pairs": 0.6, "fours": 0.45, "threes": 0.45, "plain": 0.4, "odd": 0.3}


class PhoneRecognizer(Recognizer):
    """Grouped in pairs or with a country code a number stands by itself; else a word or a name beside it is needed."""

    entity = Entity.PHONE_NUMBER
    context = ("tlf", "telefon", "mobil", "ring", "sms", "træffes", "kontakt", "phone", "call", "nummer")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        for match in page.numbers(_NUMBER, 8):
            hit = self._weigh(page, match)
            if hit is not None:
                yield hit
        for match in matches(page, _LOCAL, _LOCAL_CUES, 3, 60):
            if page.names_between(match.start() - 40, match.start()):
                yield Hit(match.start("n"), match.end("n"), 0.75, "phone.context")
        for match in page.numbers(_PAIRS_CODED, 10) if "45 " in page.text else ():
            if not _CONTEXT.isdisjoint(words_before(page, match.start())) or self._in_column(page, match.start()):
                yield Hit(match.start(), match.end(), 0.85, "phone.context")

    def _weigh(self, page: Page, match: re.Match[str]) -> Hit | None:
        start, end = match.span()
        group = match.lastgroup or ""
        kind = next(name for name in _SCORES if match[name] is not None)
        score = _SCORES[kind]
        number = match[0]
        if kind == "foreign":
            digits = sum(map(str.isdigit, number))
            if not (number.startswith(("+", "(+")) and 8 <= digits <= 15) and not (
                10 <= digits <= 17 and number[:2] in ("00", "(0")
            ):
                return None
        elif kind == "pairs" and match["by"].strip() in (".", "/"):
            score = 0.45  # a version, an address of a machine, dates
        elif (kind == "fours" and _YEARS.match(number)) or (kind in ("plain", "threes") and _DATES.match(number)):
            return None
        if is_other_number(page, start, _OWN):
            return None
        words = words_before(page, start)
        called = not _CONTEXT.isdisjoint(words)
        named = called or self._in_column(page, start)
        if not named and ((words[-1:] and words[-1] in _KIN) or not _KIN.isdisjoint(words_after(page, end, 16)[:1])):
            named = True
        if not named and kind in ("plain", "fours", "threes"):
            named = self._said(page, start, words)
        if not named and kind == "pairs" and self._counted(number, words):
            return None
        if not called and score < 0.5 and group != "local":
            named = named or not _CONTEXT.isdisjoint(words_after(page, end, 24)[:2])
        service = kind != "foreign" and bool(_SERVICE.match(number))
        if service and (not named or _THEIRS.isdisjoint(words[-6:])):
            return None
        beside_name = not named and (page.names_between(start - 40, start) or page.names_between(end, end + 40))
        if kind == "odd" and (not called or _CONTEXT.isdisjoint(words[-3:])):
            return None
        if score < 0.5 and not (named or beside_name or self._alone(page, start, end)):
            return None
        if is_organisations(page, start, end) or (
            number.endswith("00") and kind != "foreign" and self._switchboard(page, start, words)
        ):
            return None
        if named:
            return Hit(start, end, 0.85, "phone.context")
        if score > 0.6:
            return Hit(start, end, score, "phone.country_code")
        if beside_name:
            return Hit(start, end, 0.75, "phone.context")
        return Hit(start, end, max(score, 0.55), "phone.pattern")

    @staticmethod
    def _said(page: Page, start: int, words: list[str]) -> bool:
        """Whether the words are those for a number of somebody's: `mit nr. er`, `nå mig på`."""
        name, numbered, joined = label(page, start)
        if numbered and not joined and name in _WHOSE:
            return True
        return words[-1:] == ["på"] and (words[-2:-1] in _WHOM or (words[-2:-1] == ["er"] and words[-3:-2] in _WHO))

    @staticmethod
    def _counted(number: str, words: list[str]) -> bool:
        """Whether the pairs are weeks, steps or sizes: told so, or evenly spaced."""
        if words and words[-1] in _COUNTS:
            return True
        a, b, c, d = (int(pair) for pair in re.findall(r"\d\d", number))
        return b - a == c - b == d - c

    @staticmethod
    def _switchboard(page: Page, start: int, words: list[str]) -> bool:
        """Whether nothing beside a round number, as offices have them, makes it a person's."""
        return PERSONAL.isdisjoint(words) and not page.names_between(start - 120, start)

    @staticmethod
    def _in_column(page: Page, at: int) -> bool:
        return column(page, at).startswith(_COLUMN)

    @staticmethod
    def _alone(page: Page, start: int, end: int) -> bool:
        return end - start + 20 > len(page.text.strip()) and page.is_cell(start, end)
