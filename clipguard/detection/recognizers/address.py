"""Addresses of homes: a street with a house number, floor and door, postal code and town (DAWA/DAR, "Adressens format").

A street is known by its ending, or by what stands around it: a label, a floor, a postal code. Each number is looked at
from its start: what stands before it must be a word, and only then is more asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .labels import column, cues, has_columns, is_office, is_organisations, plain, possible

# A word with such an ending, in capitals, is a street.
_STRONG = tuple(
    "vej vejen gade gaden allé alle alleen alléen stræde strædet vænge vænget haven haverne parken plads pladsen torv torvet boulevard bakken "
    "bakkerne toft toften tofterne lunden ager ageren agrene husene vangen vang vange stien kæret kær dalen højen engen svinget sving "
    "kvarteret kvarter gården gård gårde hegnet hegn skellet skoven broen markerne åsen krogen krog leddet volden "
    "terrasserne terrassen ringen slippen brinken klinten løkken løkke mosen kilden odden pynten strandvej esplanaden stokken gyden gyde "
    "banken gangen draget krattet bjerget gærdet dyssen holmen tangen ryggen knolden kjær skrænten skrænt led brynet buen spjældet sporet stævnet bækken åen tofte vænger løbet gabet bugten klitten klitterne lyngen heden fælleden overdrevet skansen kanten kanalen koblet grunden sletten "
    "passagen rækken rækkerne byen bygade møllen gårdsvej stykket stedet bakke marken haveby landevej rytterhusene".split()
)
# A word with such an ending may also be a town, a country, a surname.
_WEAK = tuple(
    "have park mark land holm by næs dal strand skov lund bro kaj kajen høj eng sti vold havn havnen blok stranden kilen hjørnet vigen "
    "centret hule huset bo bjerg borg stræde ring åben minde ly hvile lyst".split()
)
# In small letters only these are streets by themselves.
_LOWER = (
    "vej", "vejen", "gade", "gaden", "allé", "alle", "stræde", "strædet", "vænge", "vænget", "husene", "parken", "toften", "boulevard", "haven",
    "svinget", "engen", "vangen", "lunden", "bakken", "parkvej",
)  # fmt: skip
_NO_PLACES = (
    "lager",
    "lageret",
    "ndgangen",
    "dgangen",
    "ilgangen",
    "pgangen",
    "ergangen",
    "emgangen",
    "kontorplads",
    "p-plads",
    "parkeringsplads",
    "arbejdsplads",
    "legeplads",
    "byggeplads",
    "campingplads",
    "sengeplads",
    "siddeplads",
    "parkeringspladsen",
    "p-pladsen",
    "standplads",
)
_TYPES = frozenset(
    "vej vejen gade gaden allé alle plads pladsen torv torvet stræde strædet vænge vænget kvarter kvarteret boulevard park parken kaj bakke "
    "bakken have haven gård gården sti stien ring ringen hegn toft mark marken skov skoven bro broen sving svinget bygade landevej vang krog "
    "gangen bjerget ryggen bredden holmen eng engen dal dalen høj højen by byen sted stedet huset".split()
)
# Words before a number that is no house number.
_NOT_STREET = frozenset(
    "kapitel side uge ugen punkt version afsnit figur tabel bilag lokale rum sal etape fase nr hold klasse windows office covid paragraf budget lokalplan "
    "art artikel regel trin januar februar marts april maj juni juli august september oktober november december den kl mandag tirsdag onsdag "
    "torsdag fredag lørdag søndag chapter page week section room step model postnr postboks boks blok opgang bus linje spor opgave spørgsmål "
    "niveau omgang gruppe team stue værelse afdeling afd lejlighed bord hal dør nummer årgang kanal sæson afsnittet omvej genvej overvej "
    "motorvej motorvejen hovedvej udvej klagevej danmark københavn frederikshavn jylland sjælland grønland england rusland tyskland finland irland island "
    "holland skotland nordjylland midtjylland sønderjylland østjylland vestjylland sydsjælland nordsjælland udland stockholm polen norge sverige hospital score "
    "stk plus cirka ca alder alderen pladser kolonne række dag trinnet gang gange zone område udland dit mit i på til fra med og ved for om af over under efter "
    "testvej eksempelvej prøvevej vejnavn gadenavn by until before after lejemål lejemålet bolig boligen ejendom klokken før cpr tlf telefon mobil kr inden cirka omkring til mens når hvor som alene sammen hos omkring vi der de han hun ca nu her etage sats takst version adgangsvej cykelvej siden begyndt tilbage inde ude hele skala niveauet "
    "de undervejs linie skole skolen max min maks mindst højst kun just about around since for than over grade year room ward floor vagt tidspunkt".split()
)
_STOP = frozenset(
    "i på den det hun han fra borgeren adresse adr bor boede for at se vores min til ved bopæl ny nye nuværende tidligere lives living address hjemme besøg og "
    "hos kørsel borger the flytter flyttet dato besøges pt hjem naboen ejeren huset barnet mor far familien af vej gade ejendommen lejemålet "
    "ang vedr vdr angående vedrørende om re adressen privatadresse hjemmeadresse folkeregisteradresse boende opslag tilflytning fraflytning sælger køber hjemsøgt".split()
)  # fmt: skip
# `Ved Brønden`: a name that begins so.
_PLACES = frozenset({"ved", "på", "i"})
_LEADING = frozenset(
    "gl. gammel gamle ny nye store lille sdr. ndr. nordre søndre vestre østre nørre sønder vester øster sct. skt. sankt st. gl kgs.".split()
)

_HOUSE = re.compile(
    r"\d{1,3}(?:(?: ?[A-HJ-ZÆØ]| [a-h]|[A-Za-zæø])(?!\w))?(?: ?[-–] ?(?P<to>\d{1,3})[A-Za-z]?)?(?![\d])(?! \d\d \d\d)"
    r"(?P<floor>,? ?(?:\d{1,2}\.?|st\.?|stuen|kld?\.?|kælder(?:en)?)(?: ?sal)?,? ?(?:tv|th|mf|til (?:venstre|højre)|dør \d{1,3}|lejl\.? ?\d{1,4})\b\.?"
    r"|,? ?\d{1,2}\. ?sal\b|, ?(?:kld|kælder|kl)\.?(?! ?\d)\b\.?|, ?\d{1,2}\. ?\d{1,3}(?![\w.])|, ?\d{1,2}-\d{1,2}\b|,? ?st\.(?: ?\d{1,3}\b)?|, ?stuen\b|, ?\d{1,2}\.(?=,? ?\n?\d{4} )"
    r"|,? ?(?:lejl|lejlighed|apt|apartment|flat|dør|vær|værelse|opgang)\b\.? ?(?:\d{1,4}|[A-Z])\b|, ?(?:basement|ground floor|kælderen|kælder|baghuset|forhuset|sidehuset)(?: flat)?\b"
    r"|, ?\d(?:st|nd|rd|th) floor(?: (?:left|right))?|, ?\d{1,2}\.(?=$|[\n,)]| (?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|etape|klasse|kvartal)|[A-ZÆØÅ])))?"
    r"(?P<town>,? ?(?P<lower>\d{4} [a-zæøå]{3,}\b)|(?:, ?[A-ZÆØÅ][^\W\d_]+(?: [A-ZÆØÅ][^\W\d_]+)?)?(?:,|\s*\n|\s*–|\s*·)?\s*(?:DK[ -]?)?\d{4}(?!\d|[ .]?\d{3}|-\d)"
    r"(?: {1,2}[A-ZÆØÅ][\w.'’-]*(?: (?:[A-ZÆØÅ]{1,2}\b|[A-ZÆØÅ][^\W\d_]+))?)?"
    r"|(?P<place>, [A-ZÆØÅ][^\W\d_]{2,}(?: (?:[A-ZÆØÅ]{1,2}\b|[A-ZÆØÅ][^\W\d_]+))?(?=[.;)\n\"”]|$)))?"
)
_TO = (" til ", " på ", " i ", " fra ", " ved ")
_DIRECTIONS = frozenset("sønder nord syd øst vest øster vester nørre midt".split())
_BETWEEN = (" nr", " nr.", " no.", " nummer", ",")
_WORD_EDGE = re.compile(r"[\n\t;(>,|:\"]")
_TOKEN = re.compile(r"[^\s,;:|()<>\"“”»«•/]+")
_LABEL_CUES = cues(
    " at ",
    "bor ",
    "bopæl",
    "*adr",
    "boende",
    "live",
    "living",
    "flytte",
    "resid",
    "boede",
    "hjemme",
    "home",
    "besøg",
    "kørt",
    "boet",
    "rykke",
    "bo på",
    "bo i",
    "bosat",
    "tilmeldt",
)
_LABEL = re.compile(
    r"\b(?:\w*adresse\w*|adr|bopæl\w*|bor|boede|boet|bo|bosat|boende|tilmeldt|flytt\w*(?: ind| ud| hjem)?|liv(?:es|ed|ing)|address|resid(?:es|ing)|home|hjemme|besøg(?:e|es|er)?|kørt|rykke[rt]?)\b"
    r"(?: (?:nu|stadig|alene|pt\.?|sammen med \w+(?: \w+)?|hos (?:sin |sit )?\w+|is|er|permanent|midlertidigt|currently|alone|igen|fra|til|ind)){0,2}[ :.]*(?:(?:på|i|at|on|in|ved|til|fra)[: ]+)?(?:['\"»“(])?(?:\n)?$"
)
_LABEL_COLUMN = re.compile(r"adresse|^vej|bopæl|address|gade|^adr")
_NOT_AFTER = re.compile(
    r"\s*(?:kr\b|pct|%|mio|mia|kg|km\b|m2|m²|meter|timer|minutter|min\b|dage|pladser|elever|børn|stk|år\b|årige|uger|procent|point|gange|personer|borgere|ansatte|boliger|lejemål|mdr|måneder|:\d|[./]\d|-årig"
    r"|\.? ?[-–] ?\d+\. ?\w|\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\. (?:klasse|etape|sal)|['’]?ere\b)"
)
# Words that make a place of what follows.
_PUBLIC = re.compile(
    r"\b(?:foregår|afholdes|finder sted|mødested|mødes|åbent hus|arrangement\w*|byggepladsen|lokalplan\w*|ejendommen|udstilling\w*|butikken|vejarbejde|busstop\w*"
    r"|stoppested\w*|adressen er|besøgsadresse|postadresse|entrance|salg af|køb af|vi holder til|holder til|find os|tilbygning\w*|udbud\w*|indgang(?:en)? (?:ad|fra|på)"
    r"|visiting address|opening hours|legepladsen|parkeringspladsen|venue|mellem|krydset|koncert|generalforsamling|matrikel\w*|spærres|omkørsel|parkering (?:ved|på))\b"
)
_CLOSED = re.compile(r"(?: \w+){0,3} (?:spærret|spærres|lukket for|lukkes|asfalteres)\b")
_FARM = re.compile(
    r"\b(?:bor|bopæl|boende|adresse|lives)\b:? (?:på |i |at )?(?P<n>[\"»“]?[A-ZÆØÅ][\w'’-]+(?: [A-ZÆØÅ][\w'’-]+)?[\"«”]?, ?)$"
)
_FARM_TOWN = re.compile(r"\d{4} [A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ]{1,2}\b| [A-ZÆØÅ][^\W\d_]+)?")


def _begins_name(text: str, at: int, word: str) -> bool:
    """Whether the `Ved` or `På` at `at` begins a street's name: a capital where no sentence begins."""
    return word in _PLACES and text[at].isupper() and at > 1 and text[at - 1] == " " and text[at - 2] not in ".!?\n"


class AddressRecognizer(Recognizer):
    """A street that ends as streets do and a number; another word and a number where a label, floor or town follows."""

    entity = Entity.DK_ADDRESS
    context = ("adresse", "bor", "bopæl", "flyttet til", "lives at", "address")

    def find(self, page: Page) -> Iterator[Hit]:
        if not page.has_digit:
            return
        page = plain(page)
        text = page.text
        labels = possible(page, _LABEL_CUES)
        for at in page.number_starts:
            if at > 3 and text[at - 1] in " \n" and (text[at - 2].isalpha() or text[at - 2] in ".,:\n "):
                hit = self._at(page, at, labels)
                if hit is not None:
                    yield hit

    @staticmethod
    def _word_before(lower: str, at: int) -> tuple[str, int]:
        """The last word before the number at `at`, and where it is; `nr.` and a comma may be between."""
        end = at - 1
        while lower[end - 1] in " \n":
            end -= 1
        for ending in _BETWEEN if lower[end - 1] in ".,r" else ():
            if lower.endswith(ending, 0, end):
                end -= len(ending)
                while lower[end - 1] in " ,":
                    end -= 1
                break
        start = lower.rfind(" ", max(0, end - 40), end) + 1
        word = lower[start:end]
        if not word.isalpha():
            word = _WORD_EDGE.split(word)[-1]
        return word, end - len(word)

    def _at(self, page: Page, at: int, labels: list[str]) -> Hit | None:
        """The address with the house number at `at`."""
        text, lower = page.text, page.lower
        if text[at : at + 4].isdigit() and len(text) > at + 3:
            return self._farm(page, at) if labels else None
        if text[at - 3 : at] == "   ":
            return None  # columns of a table
        word, where = self._word_before(lower, at)
        if word in _NOT_STREET or len(word) < 2 or not word[-1].isalpha():
            return None
        capital = text[where].isupper()
        strong = word.endswith(_STRONG if capital else _LOWER) and not word.endswith(_NO_PLACES)
        if capital and word in _DIRECTIONS:
            # `Galgebakken Sønder`: the street's name is the word before.
            strong = lower.endswith(_STRONG, 0, where - 1)
        if word.endswith("plads") and word != "plads":
            strong = False  # places of other kinds
        if capital and not strong and word.endswith("erne"):
            strong = lower.endswith(_TO, 0, where)
        broken = text[at - 1] == "\n"
        if broken and not word.endswith(_LOWER):
            return None
        before = lower[max(0, where - 45) : where]
        labelled = any(map(before.__contains__, labels)) or (has_columns(page) and bool(column(page, at)))
        if not (strong or capital or labelled):
            return None
        house = _HOUSE.match(text, at)
        if house is None or _NOT_AFTER.match(lower, house.end()):
            return None
        if (
            "," in text[where + len(word) : at]
            and not house["floor"]
            and text[house.end() : house.end() + 2].strip(" ").isalpha()
        ):
            return None  # `på Parkens Plads, 2 om hække`
        start, words = self._street(page, where, capital=capital)
        if words == 1 and (word in _TYPES or len(word) < 5):
            strong = False
        end = house.end()
        town = house["town"]
        if house["place"] and is_office(house["place"].strip(" ,").lower()):
            return None
        if house["place"] and page.names_between(house.start("place"), end):
            end, town = house.start("place"), None
        if house["lower"] and text[start].isupper():
            end = house.start("lower") + 4
        if labelled:
            labelled = bool(_LABEL.search(page.before(start, 60))) or bool(_LABEL_COLUMN.search(column(page, start)))
            labelled = labelled or (lower.endswith(" at ", 0, start) and page.names_between(start - 40, start))
        if broken and not town and not house["floor"]:
            return None
        if (
            not strong
            and not labelled
            and not house["floor"]
            and not (town and capital and house["place"] is None and word.endswith(_WEAK))
        ):
            return None
        if not capital and not strong and not labelled:
            return None
        if is_organisations(page, start, end, 36 if labelled else 110, sentence=True) and not self._home(page, start):
            return None
        if not labelled and _CLOSED.match(lower, end):
            return None
        if (
            not labelled
            and not house["floor"]
            and not page.names_between(start - 30, start)
            and _PUBLIC.search(page.before(start, 60))
        ):
            return None
        surface = text[start:end]
        end -= len(surface) - len(surface.rstrip(" ,\n." if town else " ,\n"))
        if labelled:
            return Hit(start, end, 0.95, "address.labelled")
        if house["floor"] and strong:
            return Hit(start, end, 0.95, "address.street")
        return Hit(start, end, 0.92, "address.postcode") if town else Hit(start, end, 0.75, "address.street")

    @staticmethod
    def _street(page: Page, where: int, *, capital: bool) -> tuple[int, int]:
        """Where the street's name begins whose last word is at `where`, and how many words it has."""
        text, lower = page.text, page.lower
        start, words = where, 1
        tokens = list(_TOKEN.finditer(text, max(0, text.rfind("\n", 0, where) + 1, where - 45), where))
        for token in reversed(tokens):
            word = lower[token.start() : token.end()]
            if text[token.end() : start] != " " or words > 3:
                break
            if word.rstrip(".") in _STOP and not _begins_name(text, token.start(), word):
                break
            leading = word in _LEADING
            if not leading and (not capital or not text[token.start()].isupper()):
                break
            if word.endswith(".") and not leading and len(word) > 4 and word.count(".") < 2:
                break
            start, words = token.start(), words + 1
        return start, words

    @staticmethod
    def _home(page: Page, start: int) -> bool:
        """Whether somebody lives there, whatever office is named before."""
        return bool(re.search(r"\b(?:bor|boende|bopæl\w*|lives?|living|resid\w+)\b", page.before(start, 40)))

    @staticmethod
    def _farm(page: Page, at: int) -> Hit | None:
        """A farm by its name and town, where somebody lives."""
        town = _FARM_TOWN.match(page.text, at)
        if town is None:
            return None
        begin = max(page.text.rfind("\n", 0, at) + 1, at - 60)
        farm = _FARM.search(page.text[begin:at])
        return Hit(begin + farm.start("n"), town.end(), 0.8, "address.labelled") if farm else None
