"""Words that hold a publication back, until the time they name is past.

The wordings are those of Danish press work (`klausuleret til`, `spærrefrist`, `må først bringes`) and English (`embargoed
until`, `hold for release`, `not for release before`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from ..hit import Hit
from ..page import Page
from ..types import Entity
from .base import Recognizer
from .embargo_times import ends, has_time
from .word_index import first_words, places

# To the end of the sentence: dates and clock times have full stops inside.
_REST = r"(?:(?![.!?][ ]+(?-i:[A-ZÆØÅ\"]))[^\n;()|]){0,100}"
_PRESS = r"(?:presse(?:meddelelse|omtale|nyhed|historie|udsendelse|tekst|skriv)\w*|nyhed(?:en|stekst)?|press release|debatindlæg|media release|news release|news story)\b"
_PUBLISH = r"(?:offentliggøres|offentliggjort|publiceres|udsendes|frigives|omtales|udgives)"
_TELL = r"(?:bringes|trykkes|lanceres|annonceres|kommunikeres|meldes ud|sendes ud|slås op|lægges (?:ud|op|på)|postes|gå i luften|komme ud|vides|fortælles|siges)"
_SHARE = r"(?:deles|refereres|citeres|vises|nævnes|omdeles|videregives|videresendes|udleveres|drøftes|læses op)"
_ACT = r"(?:offentliggøre|publicere|bringe|trykke|dele|poste|omtale|citere|vide det|vide noget|sige (?:det|noget)|fortælle|lægge (?:\w+ )?(?:ud|op)|skrive om|melde (?:\w+ )?ud|udsende|frigive|annoncere)"
_UNTIL = r"(?:før(?:end)?|inden|indtil|til|efter|når|den|d\.|kl|på)\b"
_NEWS = r"(?:siger|siges|udtaler|citater|opslag|omtale|presse\w*|melding|må vide|vide|ord\b|kommentar\w*|skriver|nævner|delinger|post(?:er)?\b|nyt til|ud\b|pressen|offentlighed\w*)"

# Pattern, what it begins with (`_` for a space), and whether it has to name a time, stand by itself, or neither.
FREE, TIMED, ALONE, HEADED = "free", "timed", "alone", "headed"
_PATTERNS: tuple[tuple[str, str, str], ...] = (
    (r"(?:strengt )?klausuleret(?: (?:til|indtil|frem til|til og med|materiale|pressemeddelelse|nyhed|tekst)\b" + _REST + r"|[ ]*[:–(-]" + _REST + r"|[ ]?(?=$|[\]).!]))", "klausuleret strengt_klaus", FREE),
    (r"under klausul\b" + _REST + r"|klausul(?:frist|dato|tid)?(?: gælder| ophører| udløber)?[ ]*(?::|–|til|indtil|frem til)[ ]*(?=[^\n]{0,30}\d|[^\n]{0,12}(?:man|tirs|ons|tors|fre|lør|søn)dag)" + _REST, "under_klausul klausul", FREE),
    (r"(?:strictly |strengt )?(?:under )?embargo(?:ed|eret|en)?\b[ ]*(?:[:–-]|til|indtil|until|till|frem til|before|for release)[ ]*" + _REST + r"|under (?:streng |strict )?embargo\b" + _REST + r"|(?:strictly |strengt )?embargo(?:ed|eret)?[ ]?(?=$|[\]).!–-])", "embargo under_embargo under_str strictly_emb strengt_emb", FREE),
    (r"(?:spærrefrist|frigivelsestidspunkt|frigivelsesdato|frigivelse|release date|release time|publiceringstidspunkt)(?:en)?(?: er)?[ ]*[:–-]?[ ]*" + _REST, "spærrefrist frigivelse release_date release_time publiceringstid", TIMED),
    # Drafts of what the press will get.
    (r"(?:udkast|kladde|draft|ikke godkendt|foreløbig)\b[ ]*(?:[–—:/-]|til|of|af|for)?[ ]*" + _PRESS + r"(?:[ ]*[–—:,-]?[ ]*(?:må|skal|ikke|not|klausul)\b" + _REST + ")?", "udkast kladde draft ikke_godkendt foreløbig", HEADED),
    (_PRESS + r"[ ]*[–—:(,-]+[ ]*(?:udkast|kladde|draft|ikke udsendt|ikke frigivet|ikke offentlig\w*|klausuleret|embargo)\b\)?", "press nyhed debatindlæg media_release news_", FREE),
    (r"(?:endnu )?ikke (?:endnu )?(?:frigivet|udsendt|offentliggjort)(?: endnu)?(?=[ ]*(?:$|[.\])!–-]))", "ikke_friv ikke_frigivet ikke_udsendt ikke_offentliggjort endnu_ikke", ALONE),
    # Not before.
    (r"(?:må|skal|kan) (?:absolut |endnu )?(?:ikke|først|tidligst|under ingen omstændigheder) (?:blive |bliver )?(?:" + _PUBLISH + r"(?: (?:endnu|offentligt))?(?: " + _UNTIL + ")?|" + _TELL + r"(?: \w+){0,2}? (?:" + _UNTIL + r"|\w+dag\b))" + _REST, "må_ikke må_først må_tidligst må_under må_absolut må_endnu skal_ikke skal_først kan_først kan_tidligst", FREE),
    (r"(?:må|skal|kan) (?:endnu )?(?:ikke|først|tidligst) (?:blive )?" + _SHARE + r"(?: med \w+| offentligt| \w+)?[ ]?(?:endnu|før(?:end)?|inden|indtil|efter|når|den \d|d\. ?\d|kl\b)" + _REST, "må_ikke må_først må_tidligst må_endnu skal_først kan_først kan_tidligst", FREE),
    (r"må (?:endnu )?ikke (?:citeres|refereres|omtales|deles|nævnes) offentligt(?: endnu)?" + _REST, "må_ikke må_endnu", FREE),
    (r"(?:må|kan|skal) (?:(?:først|tidligst) " + _ACT + r"\b[^\n.;]{0,30}?\b(?:efter|når|den \d|d\. ?\d|kl\b|\w+dag\b)|ikke " + _ACT + r"\b[^\n.;]{0,30}?\b(?:før(?:end)?|inden|indtil)\b)" + _REST, "må_først må_ikke må_tidligst kan_først skal_først", FREE),
    (r"(?:må |skal )(?:det |den |de )?ikke (?:ud|komme ud|frem)\b,?[ ](?:før|inden|til)\b" + _REST, "må_", FREE),
    (r"(?:offentliggøres|frigives|udsendes|publiceres|udgives|bringes|meldes ud|sendes ud|annonceres|lanceres|udmelding sker|udmeldes|offentliggør|udsender|publicerer|frigiver|annoncerer)(?: (?:det|den|dem|vi))? (?:først|tidligst|ikke før|ikke inden)\b" + _REST, "offentliggøres frigives udsendes publiceres udgives bringes meldes_ud sendes_ud annonceres lanceres udmeld offentliggør udsender publicerer frigiver annoncerer", FREE),
    (r"(?:sendes|meldes|lægges|slås) ikke (?:ud|op|på \w+)[ ](?:før|inden)\b" + _REST + r"|meldes ud[^\n.;]{0,20}, ikke før\b" + _REST, "sendes_ikke meldes lægges_ikke slås_ikke", FREE),
    (r"(?:frigives|offentliggøres|udsendes|publiceres)[ ]*:?[ ](?:\w+dag )?(?:den |d\. ?|når |efter |kl\. ?)?" + _REST, "frigives offentliggøres udsendes publiceres", ALONE),
    (r"(?:til|for) (?:frigivelse|offentliggørelse|udsendelse|publicering) (?:den|d\.|tidligst|først|\d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|når|efter|kl)" + _REST + r"|først til (?:offentliggørelse|frigivelse)\b" + _REST, "til_frigivelse for_frigivelse til_offentliggørelse til_udsendelse til_publicering først_til_o først_til_f", FREE),
    (r"ikke til (?:offentliggørelse|publicering|udsendelse|frigivelse|omtale|tryk(?= før| inden))\b" + _REST, "ikke_til_o ikke_til_pub ikke_til_uds ikke_til_fri ikke_til_tryk ikke_til_omtale", FREE),
    (r"(?:først|tidligst) (?:offentlig\w*|ude|ud) (?:den|d\.|når|efter|fra|kl)\b" + _REST, "først_o først_ud tidligst_o tidligst_ud", FREE),
    # Held back.
    (r"(?:bedes )?(?:(?:holdes|hold|holder vi)(?: (?:den|det|historien|nyheden|sagen|tallene|teksten|denne|dette|stadig|alt))? (?:tilbage|inde|på is|hemmeligt?|i ro|for os selv|nede|under låget)|tilbageholdes|spærret(?: for (?:omtale|offentliggørelse|pressen))?),?[ ](?:til|indtil|frem til)\b" + _REST, "holdes hold_ holder_vi tilbageholdes bedes_holdes spærret", FREE),
    (r"hold (?:(?:den|det|dem|alt|historien|nyheden) )?(?:til|indtil)\b" + _REST, "hold_", ALONE),
    (r"(?:ingen|intet)\b[^\n.;:,]{0,20}?\b" + _NEWS + r"[^\n.;:,]{0,25}?,?[ ](?:før|inden)\b" + _REST + r"|(?:pressen|avisen|bladet|ingen|medierne) får intet før\b" + _REST, "ingen_ intet_ pressen_får avisen_får bladet_får medierne_får", FREE),
    (r"(?:vi |i )?(?:siger|udtaler|melder|sender|skriver|poster|kommenterer)(?: os| ud)? (?:ikke noget|intet|ingenting|ikke)\b[^\n.;]{0,25}?[ ](?:før|inden)\b" + _REST, "vi_siger vi_udtaler vi_melder vi_sender vi_kommenterer siger_i udtaler_", FREE),
    (r"(?:vent|vi venter|afvent|venter)(?: venligst)? med (?:at )?(?:bringe|offentliggøre|publicere|dele|poste|omtale|udsende|trykke|sende (?:\w+ )?ud|nyheden|historien|opslaget|melde)\b" + _REST, "vent_ vi_venter_med venter_med afvent_", FREE),
    (r"del (?:det|den|dem|ikke|dette) (?:ikke )?[^\n.;]{0,25}?(?:før|inden)\b" + _REST, "del_", FREE),
    # English.
    (r"not (?:for|to be) (?:publication|publish\w*|release[ds]?|public release|broadcast|reported|quoted|made public|announced|use|shared|circulat\w+)\b(?: (?:before|until|till|prior to|ahead of)\b" + _REST + r"|(?=[ ]*(?:$|[\]).!–-])))", "not_for not_to_be", FREE),
    (r"(?:not public|not yet (?:public|announced|released)|sealed|under wraps)(?: information)?,?[ ](?:until|before|till)\b" + _REST, "not_public not_yet under_wraps sealed", FREE),
    (r"(?:please )?(?:hold|holding)(?: (?:this|it|that|all|everything|back|the (?:story|news|post|release|cause|text|announcement|statement|article|e?mail|figures|press release|piece|numbers)))?[ ](?:until|till|for release|back until)\b" + _REST, "hold_ holding please_hold", HEADED),
    (r"(?:please )?(?:do not|don't|must not|may not|cannot|can't|should not|not to)(?: be)? (?:publish|publicis|release|post|announce|report|quote|use|tweet|share|mention|circulate|print|broadcast|go live|made public|tell)\w*\b[^\n.;]{0,30}?(?:before|until|till|prior to|ahead of)\b" + _REST, "do_not don't must_not may_not cannot can't should_not please_do please_don't not_to", FREE),
    (r"do not (?:publish|release)\b" + _REST, "do_not", ALONE),
    (r"(?:publish|release|post|goes live|to be (?:published|released|announced)|will be announced|may be published|for publication)(?: only)? (?:no earlier than|not before|only after|after|on or after)\b" + _REST, "publish release post_ goes_live to_be will_be may_be for_publication", TIMED),
    (r"for release(?: (?:on|at|not before|after))?[ ]*:?[ ]" + _REST, "for_release", TIMED),
    (r"(?:no|nobody|nothing)\b[^\n.;:,]{0,40}?[ ](?:before|until)\b" + _REST, "no_quotes no_press no_comment no_posts no_coverage no_public no_statement nobody_ nothing_", FREE),
)  # fmt: skip
_COMPILED = tuple(
    (re.compile(rf"(?im){pattern}"), tuple(begin.replace("_", " ") for begin in begins.split()), place)
    for pattern, begins, place in _PATTERNS
)
_BEGINS = tuple(sorted({begin for _, begins, _ in _COMPILED for begin in begins}))
_FIRSTS = first_words(_BEGINS).union(
    "klausul klausulfrist klausuldato klausultid embargo embargoed embargoeret embargoen spærrefristen frigivelsestidspunkt frigivelsesdato frigivelsen publiceringstidspunkt pressemeddelelse pressemeddelelsen pressenyhed pressehistorie "
    "pressetekst presseskriv presseomtale presseudsendelse nyheden nyhedstekst press foreløbigt publishing published releases udmelding udmeldes offentliggøres udsendes publiceres frigives".split()
)
_WORDS: dict[str, list[tuple[re.Pattern[str], tuple[str, ...], str]]] = {}
_PLACES: dict[str, tuple[str, ...]] = {}
for _word in _FIRSTS:
    _WORDS[_word] = [each for each in _COMPILED if any(b.startswith(_word) or _word.startswith(b) for b in each[1])]
    _PLACES[_word] = tuple(b for b in _BEGINS if b.startswith(_word) or _word.startswith(b))
_ALONE = re.compile(r"(?:^|[(\[{\"“«*#|/:;.!?–—•,-][ ]*|^\W*\d{1,2}[.)][ ])[\s*_\"]*$")

_HERE_IS = re.compile(
    r"(?:her er|hermed|vedhæftet|vedlagt|vedhæfter|attached|here is|below is|nedenfor|omskriv|forkort|ret|gennemlæs|korrektur på|sprogret|kommentér|læs)(?: \w+){0,2}? $"
)

# Rules about publishing, talk about embargoes, and holds that are over.
_GENERAL = re.compile(
    r"\b(?:personoplysninger|personnumre|cpr\w*|billeder af|uden samtykke|uden tilladelse|hvad er|hvad betyder|vejledning|betyder|som hovedregel|altid|retningslinjer?|policy|policies|journalists? who|what is|what does|means|normally|usually|en klausul er|en klausuleret|an embargo is|embargo policy|generelt|typisk|hvis (?:man|du|i)\b"
    r"|arkiv(?:et|er)?|skøde\w*|testamente\w*|arv(?:en)?|servitut\w*|konkurrenceklausul\w*|lovforslag\w*|klagefrist\w*|ansøgningsfrist\w*)\b"
)
_OVER = re.compile(
    r"\b(?:klausul(?:en)?|embargo(?:en)?|spærrefrist(?:en)?|the embargo|embargo)(?: \w+)? (?:er|is|was|has been|blev|har været|var) (?:\w+ )?(?:udløbet|ophævet|hævet|slut|ovre|over|lifted|expired|forbi|overskredet|brudt|væk)\b|\b(?:har været|var|was|had been) (?:klausuleret|embargoed|under embargo)"
)
# What may be said of any matter, not of a text: a building that may be taken into use.
_NO_TEXT = re.compile(
    r"\b(?:byggeri\w*|bygning\w*|bolig\w*|anlæg\w*|maskine\w*|medicin\w*|vaccine\w*|affald\w*|kød|vand|dispensation\w*|ibrugtagning\w*|køkken\w*|legeplads\w*|stillads\w*|badning|parkering\w*|gebyr\w*|ydelse\w*|kontanthjælp)\b"
)


class EmbargoRecognizer(Recognizer):
    """A hold on the text, up to the time it names. `today` tells the day, for tests."""

    entity = Entity.EMBARGO
    context = ("pressemeddelelse", "klausul", "embargo", "press release")

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today

    def find(self, page: Page) -> Iterator[Hit]:
        end = 0
        for at, word in places(page, _PLACES):
            if at < end:
                continue
            found = self._held(page, at, word)
            if found is not None:
                end = found.end
                yield found

    def _held(self, page: Page, at: int, word: str) -> Hit | None:
        lower = page.lower
        for pattern, begins, place in _WORDS[word]:
            match = pattern.match(page.text, at) if lower.startswith(begins, at) else None
            if match is None:
                continue
            sentence = page.sentence(at)
            told = lower[max(sentence.start, at - 160) : match.end() + 60]
            end = at + len(match[0].rstrip(' .,:–-\t"'))
            words = lower[at:end]
            today = self._today()
            alone = bool(_ALONE.search(page.before(at, 60))) or at == sentence.start
            if place is TIMED and not (alone and has_time(words, today)):
                continue
            if place is ALONE and not (
                alone and (words.startswith(("ikke", "endnu", "do not")) or " når " in words or has_time(words, today))
            ):
                continue
            if place is HEADED and not alone and not _HERE_IS.search(page.before(at, 40)):
                continue
            rule = _GENERAL.search(told) or _OVER.search(lower[max(0, at - 120) : end + 160])
            if rule or (
                _NO_TEXT.search(lower[max(sentence.start, at - 80) : end])
                and not words.startswith(("embargo", "klausul"))
            ):
                continue
            # The date may stand in brackets behind: `før den er holdt (5. december)`.
            until = ends(lower[at : page.line(at).end][: end - at + 40], today)
            if until is not None and until < today:
                continue
            return Hit(at, end, 0.85, "embargo.wording")
        return None
