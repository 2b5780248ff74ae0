"""Finds words that single a person out without a name: the only one of a kind, the holder of an office at a place, a neighbour.

Recital 26 of the GDPR: a person is identifiable by all means reasonably likely to be used, singling out among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .hit import Hit
from .page import Page

_PROPER = r"[A-ZÆØÅ][\wæøåÆØÅé-]+(?: [A-ZÆØÅ][\wæøåÆØÅé-]+){0,2}"
_ROLE = (
    r"(?:[a-zæøå]*(?:leder|bestyrer|forstander|inspektør|rektor|formand|forkvinde|kasserer|præst|provst|imam|læge|tandlæge|dyrlæge|sundhedsplejerske|sygeplejerske|pædagog|lærer|pedel|vicevært|kok|bager|"
    r"handler|købmand|slagter|frisør|apoteker|smed|gartner|landmand|gårdejer|kiosk(?:ejer|mand)|ejer|træner|dirigent|organist|bibliotekar|konsulent|sekretær|postbud|buschauffør|chauffør|brandmand|betjent|"
    r"psykolog|rengøringsassistent|direktør|souschef|koordinator|kantinebestyrer|afdelingsleder|elevrådsformand|medarbejder|håndværker|mester|værtshusholder|kroejer|kunstner|keramiker|jurist|advokat)(?:en|n|eren|manden|en's)?|[a-zæøå]+(?:manden|kvinden|damen|eren|inden|ejeren|føreren|handleren|lederen|mesteren))"
)
PATTERNS: tuple[tuple[str, float, str, tuple[str, ...]], ...] = (
    # explanation, score, pattern, cues without which it cannot match
    (
        "indirect.only_one",
        0.7,
        r"(?i:(?:den|det|vores|kommunens|byens|skolens|afdelingens|institutionens|klassens|holdets|landsbyens|kvarterets|gadens|områdets|husets|foreningens|our|the|the town's) (?:eneste|only|første kvindelige|første mandlige|yngste|ældste|sole)) "
        r"(?:(?!(?:har|er|blev|bliver|var|skal|vil|kan|og|som|der|has|is|was|will|i|på|med|fra|hos|ved|af)\b)[a-zæøå-]+(?: (?=[a-zæøå])|(?![a-zæøå-]))){1,4}(?<! )(?:,? (?:i|på|med|fra|hos|ved|af|der|som|from|in|at|with|who) (?:[\wæøåÆØÅ.-]+ ?){1,5}?(?=[ ]*(?:[,.;:()\n]|har|er|blev|bliver|var|skal|vil|kan|og|has|is|was|$)))?",
        ("eneste", "only", "første", "yngste", "ældste", "sole"),
    ),
    (
        "indirect.role",
        0.7,
        r"(?i:den (?:tidligere|forhenværende|nuværende|nye|afgåede|afskedigede|nyansatte|fyrede)|the former|the new) (?i:[a-zæøå-]*(?:formand|leder|forkvinde|direktør|kasserer|træner|lærer|rektor|inspektør|bestyrer|borgmester|præst|chef|anfører|chairman|head|manager|coach|teacher|principal|spejderleder|politiker|håndboldspiller|fodboldspiller|mester)\w*)"
        r" (?:for|i|på|af|ved|fra|of|at) [^\n,.;:()]{2,50}?(?=[ ]*(?:[,.;:()\n]|\ber\b|\bhar\b|\bblev\b|\bvar\b|\bog\b|\bskal\b|\bis\b|\bhas\b|$))",
        ("den tidligere", "den forhenværende", "den nuværende", "den nye", "den afgåede", "den afskedigede", "den nyansatte", "den fyrede", "the former", "the new"),
    ),
    (
        "indirect.role",
        0.65,
        r"(?i:\bthe (?:\w+ )?(?:head|headteacher|manager|principal|chairman|janitor|florist|baker|pastor|imam|owner|director|nurse|caretaker)) (?:at|of|in) (?:the )?" + _PROPER,
        ("head", "manager", "principal", "chairman", "janitor", "florist", "baker", "pastor", "imam", "owner", "director", "nurse", "caretaker"),
    ),
    (
        "indirect.relation",
        0.7,
        r"(?i:\b(?:min|mine|vores|hendes|hans|my|our|his|her) (?:\w+ )?(?:nabo|naboer|genbo|overbo|underbo|bofælle|neighbou?rs?)(?:en|s)?) (?i:i nr\.?|i nummer|på nr\.?|i lejligheden|på (?:første|anden|tredje|fjerde|\d\.)(?: sal)?|i (?:opgang|hus)(?:en|et)?|in no\.?|at no\.?|in number|ovenpå|nedenunder|overfor|over for|ved siden af|next door|upstairs|downstairs)(?: [\dA-Z]{1,4}\b)?(?: på [A-ZÆØÅ]\w+)?",
        ("nabo", "genbo", "overbo", "underbo", "bofælle", "neighbo"),
    ),
    (
        "indirect.relation",
        0.7,
        r"(?i:\b(?:naboen|genboen|overboen|underboen|beboeren|beboerne|lejeren|familien|kvinden|manden|konen|parret|damen|enken|drengen|pigen|ægteparret|the (?:neighbou?r|family|tenant|man|woman|couple)) (?:i|på|fra|in|at) (?:nr|nummer|no|number|lejlighed|hus|opgang|apartment|flat)\.? ?\d{1,4} ?[A-Z]?\b)",
        ("naboen ", "genboen ", "overboen ", "underboen ", "beboeren ", "beboerne ", "lejeren ", "familien ", "kvinden ", "manden ", "konen ", "parret ", "damen ", "enken ", "drengen ", "pigen ", "the neighbo", "the family", "the tenant", "the man", "the woman", "the couple"),
    ),
    (
        "indirect.relation",
        0.65,
        rf"(?i:\b(?:borgmesterens|skolelederens|formandens|præstens|lederens|direktørens|rektors|købmandens|lægens|bagerens|naboens|chefens|mayor's) (?:kone|mand|søn|datter|bror|søster|kæreste|ekskone|eksmand|barn|wife|son|daughter|husband))(?: (?:på|i|fra) {_PROPER})?",
        ("borgmesterens ", "lederens ", "formandens ", "præstens ", "direktørens ", "rektors ", "købmandens ", "lægens ", "bagerens ", "naboens ", "chefens ", "mayor's "),
    ),
    (
        "indirect.only_one",
        0.65,
        r"(?i:(?:den|som) eneste (?:i|på|fra|af) (?:klassen|afdelingen|teamet|huset|kontoret|holdet|gaden|opgangen|byen|skolen|gruppen|familien|stuen|årgangen|institutionen)\b[^\n,.;]{0,40})",
        ("eneste",),
    ),
)  # fmt: skip
_COMPILED = tuple((why, score, re.compile(r"(?<![\w-])" + pattern), cues) for why, score, pattern, cues in PATTERNS)
# The holder of an office at a place: first the cheap form, a definite noun and a name, then whether it is an office.
_HOUSE = r"(?:kiosken|butikken|caféen|restauranten|hjemmeplejen|plejecentret|plejehjemmet|børnehaven|børnehuset|vuggestuen|dagplejen|jobcentret|bostedet|klubben|fritidsklubben|svømmehallen|kantinen|kirken|foreningen|døgninstitutionen|opholdsstedet|gruppen|stuen|skolen)"
_AT_PLACE = re.compile(
    rf"(?<![\w-])(?P<role>[A-ZÆØÅa-zæøå][a-zæøå]{{2,30}}n) (?:(?:på|i|for|ved|fra|hos|af) (?P<place>(?:{_HOUSE} (?:(?:på|i|ved) )?)?{_PROPER})|(?:for|på|i|af) {_HOUSE} (?:syd|nord|øst|vest|midt))"
)
_IS_ROLE = re.compile(_ROLE)
# Offices that many hold, that are public, or that are the office and not its holder.
_NOT_SINGLE = re.compile(
    r"^(?:borgmester|minister|medarbejder|ansat|brug|borger|kommunaldirektør|direktør for|leder(?:en)? af (?:punkt|dette)|verden|sommer|vinter|under|gennem|efter|hver|eller|ander|aften|morgen|forel|kalend|nummer|papir|alder|maskine|chauffør i)"
)
_NOT_PLACE = re.compile(
    r"(?i)^(?:kommunen?|danmark|albertslund(?: kommune)?$|region|outlook|teams|excel|word|aula|office|windows|københavn$|microsoft|europa|norden|jylland|sjælland|fyn|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|det|vi|i|jeg|eu|ms|sap|kmd|kl)"
)
# Speaking in public for an office.
_STATEMENT = re.compile(
    r",? (?:siger|udtaler|fortæller|skriver|indvier|holder tale|byder velkommen|søges|says)\b| på (?:fuld tid|deltid)"
)
_OPEN_ROLE = re.compile(
    r"(?:vi søger|søger en|som|bliv|kontakt|spørg|henvendelse til|læs|ansøgning\w*|stillingen)\b[^\n.]{0,20}$"
)
_THING = re.compile(
    r"(?i)\b(?:eneste|only|første|yngste|ældste) (?:\w+ ){0,2}?(?:måde|vej|løsning|grund|mulighed|forskel|ting|krav|undtagelse|gang|dag|problem|spørgsmål|punkt|betingelse|kriterium|sted|farve|tal|værdi|parameter|regel|way|reason|option|thing|difference|exception|fil|file|knap|felt|linje|kilde|version|alternativ|ulempe|fordel|uge|år|data|kolonne|række)\w*"
)

# The only one of its kind is somebody, or a house that somebody leads, and not a thing.
_PERSON_LIKE = re.compile(
    r"(?:finne\b|svensker|nordmand|islænding|tysker|englænder|franskmand|polak|rumæner|ukrainer|russer|tyrker|kurder|iraner|iraker|syrer|afghaner|somalier|pakistaner|vietnameser|tamil|kineser|inder\b|grønlænder|færing|amerikaner|mand|kvinde|dreng|pige|elev|lærer|pædagog|leder|læge|medarbejder|ansat|brandmand|betjent|institution|opholdssted|bosted|botilbud|børnehave|plejecenter|beboer|borger|barn|spiller|præst|imam|jordemoder|konsulent|chauffør|politiker|medlem|kørestolsbruger|"
    r"familie|enke|tvilling|vegetar|muslim|handler|bager|slagter|frisør|smed|træner|kok|pedel|sygeplejerske|psykolog|jurist|formand|forkvinde|direktør|person|woman|man\b|boy|girl|teacher|employee|resident|doctor|nurse|officer|member|student|pupil|kollega|rengøringsassistent|tolk|tømrer|elektriker|ingeniør|arkitekt|\w+(?:ist|ør|inde)\b)"
)


@cache
def _is_role(word: str) -> bool:
    """Whether a word in lower case is a definite noun for an office."""
    return word[-1] == "n" and _IS_ROLE.fullmatch(word) is not None


def find_singled_out(page: Page) -> Iterator[Hit]:
    """Every phrase of the page that fits one person only."""
    for why, score, pattern, cues in _COMPILED:
        spots = page.spots(page.possible(cues))
        for match in page.around(pattern, spots, 40, 260) if spots else ():
            thing = (
                why == "indirect.only_one"
                and score > 0.65
                and (_THING.search(match[0]) or not _PERSON_LIKE.search(match[0].lower()))
            )
            if not thing:
                yield Hit(match.start(), match.start() + len(match[0].rstrip(" ,.")), score, why)
    for at in page.words.places(filter(_is_role, page.words.different)):
        place = _AT_PLACE.match(page.text, at)
        if place is None:
            continue
        role = place["role"].lower()
        if (
            _is_role(role)
            and not _NOT_SINGLE.match(role)
            and not _NOT_PLACE.match(place["place"] or "")
            and not _STATEMENT.match(page.after(place.end()))
            and not _OPEN_ROLE.search(page.before(place.start(), 50))
        ):
            yield Hit(place.start(), place.end(), 0.65, "indirect.role")
