"""The wordings that mark a text as confidential, each with the place where it does so."""

from __future__ import annotations

import re
from enum import Enum


class Place(Enum):
    """Where a wording is a mark."""

    ANYWHERE = 1
    ALONE = 2
    """Where it stands by itself: as a heading, in brackets, behind a dash, at the beginning of a sentence."""
    THIS = 3
    """There too, and where the sentence speaks of the text: `dette notat må ikke …`."""
    ONLY = 4
    """What is before the word `only` counts."""


ANYWHERE, ALONE, THIS, ONLY = Place.ANYWHERE, Place.ALONE, Place.THIS, Place.ONLY

# The end of a mark: of a line, a clause, a bracket.
_END = r"(?=[ \t]*(?:\Z|[\n\r)\]}|,.;:!–—/*\\\"”»#_]|[ \t]-))"
# The rest of the clause, and no sentence with a verb of its own.
_REST = r"(?:(?!\b(?:kan|skal|har|får|vil|bliver|kommer|deltager|deltog|ved det|can|will|has|have|was|were)\b|[ ]{2})[^\n.;()\[\]|\"”»–—]){0,70}"
_AUDIENCE = _REST.replace("[^", "[^,")
_LONG = r"[^\n.;()\[\]|\"”»]{0,90}"
_PAPER = (
    r"(?:notat|arbejdspapir|arbejdsdokument|arbejdsnotat|dokument|papir|bilag|punkt|dagsorden|dagsordenspunkt|møde|referat|memo|udkast|oplæg|materiale|rapport|note|besked|mail|e-mail|skrivelse|indstilling|sag|del|session|aftale|orientering"
    r"|vurdering|q&a|liste|redegørelse|evaluering|forhandlingsoplæg|talepapir|briefing|draft|document|paper|report|brief|bargaining brief|working paper|working draft|minutes|information|note|annex|appendix)"
)
# Who may read it. Only people of the house: `kun for medlemmer` is a club's.
_READERS = (
    r"(?:dig|jer|os|mig|intern\w*|ledel\w+|leder\w+|direktion\w*|direktør\w*|chef\w*|\w*direktør\w*|\w*chef\w*|borgmester\w*|\w*borgmester\w*|\w*udvalg\w*|\w*gruppe\w*|\w*råd(?:et|ets|smedlem\w*)|\w*bestyrelse\w*|\w*forvaltning\w*|\w*sekretariat\w*"
    r"|\w*team\w*|\w*kreds\w*|modtager\w*|adressat\w*|deltager\w*|mødedeltager\w*|forhandl\w+|indkøb\w*|ciso\w*|økonomi\w*|\w*stab(?:en|ens)?|tillids\w+|hr\b|jurist\w*|advokat\w*|ansatte|medarbejdere|indviede|projekt\w*|formand\w*|næstformand\w*|administration\w*|lønkontor\w*"
    r"|niveau \d|tjenst\w*|tjeneste\w*|partner\w*|personale\w*|nærmeste|inderste|snævre?|dem (?:der|i|som)|myndighed\w*|beredskab\w*|kommunaldirekt\w*|embedsmænd|politikere\w*|byråd\w*|magistrat\w*|koncern\w*|afdeling\w*|kontor\w*|læse\w*|(?:orientering|kommentering|drøftelse|gennemsyn|brug) (?:for|i|hos|blandt)|eget brug|øjne|mundtlig\w*|undertegnede|navngivne|autoriserede?|godkendte)"
)
_OWN = (
    r"(?:\w+[sn]e?s? |den |det |de |min |din |vores |hele |nærmeste |øverste |valgte |\w+ets |\w+ens |\w+ernes ){0,2}"
)
_MAY_NOT = r"(?:videresendes|videregives|viderebringes|videreformidles|sendes|gives videre|deles|omdeles|cirkuleres|rundsendes|udleveres|kopieres|fotograferes|gengives|citeres|refereres|nævnes|drøftes|vises|forlade|ligge (?:på|frit|fremme)|lægges|journaliseres|printes|udskrives|uploades|skrives|distribueres|spredes|forwardes|bruges uden for|komme ud|indtastes|indsættes|røbes)"
_PURPOSES = r"(?:videre )?(?:deling|videresendelse|videregivelse|viderebringelse|distribution|omdeling|udlevering|udsendelse|aktindsigt|journal\w*|cirkulation|rundsending|ekstern\w*|kopiering|citat\w*|referat\w*|andre end|udlån|presse\w*|gengivelse|udbredelse|andre\b|offentligheden|upload|brug uden for|medierne|borgere|leverandør\w*)"
_ADJECTIVE = r"(?:(?:strengt|yderst|højst|dybt|meget|særligt?|personligt?|privat|intern[t]?)(?: og|,| &)? ?)?(?:fortroligt?|hemmeligt?|hemmeligholdt|følsomt?|personfølsomt?|internt?|ikke-?offentligt?)"

_WORDINGS: tuple[tuple[Place, str, str], ...] = (
    # TLP and labels.
    (ANYWHERE, r"tlp ?[:=-]? ?(?:amber ?\+ ?strict|amber|red|rød|gul)\b(?:[ \t]*[–—,.-][ \t]*kun " + _REST + ")?", "tlp"),
    (ALONE, r"(?:data)?(?:klassifikation|klassificering|fortrolighedsniveau|fortrolighedsmærkat|følsomhedsmærkat|følsomhedsniveau|følsomhed|sikkerhedsklasse|sikkerhedsklassifikation|mærkning|adgangsniveau|classification|sensitivity(?: label)?|information class(?:ification)?|security class(?:ification)?|protective marking)[ \t]*[:=–-][ \t]*"
     r"(?:(?:strengt|yderst|meget|highly|strictly|most|very|company|general)[ ]?)?(?:fortroligt?|følsomt?|personfølsomt?|internt?|hemmeligt?|til tjenestebrug|begrænset|confidential|internal|restricted|secret|sensitive|official[- ]sensitive|private|proprietary|rød|red|amber|høj|high)\b(?:[ \t]*[\\/–(-]+[ \t]*[\w ]{2,40}\)?)?",
     "dataklas dataclas klassifi fortrolighed følsomhed sikkerhedskl mærkning adgangsniveau classif sensitiv information_class security_class protective_marking"),
    # Use.
    (ANYWHERE, r"(?:kun |udelukkende |alene |beregnet )?(?:til |for )(?:internt?|tjenstlige?t?|eget) brug\b(?:[ ]og må ikke " + _LONG + r"|[ ](?:i|hos|for|blandt) [\wæøå -]{2,40})?", "til_internt til_intern_ til_tjenst til_eget kun_til_i kun_til_t kun_til_e kun_for_i kun_for_t udelukkende_t alene_til beregnet_til for_intern"),
    (ANYWHERE, r"til tjenestebrug\b", "til_tjenestebrug"),
    (ANYWHERE, r"(?:for )?(?:company )?(?:internal|official|departmental) use only\b|for internal use\b|for (?:internal|official) (?:circulation|distribution)(?: only)?|internal eyes only", "for_internal for_official for_dep for_company company_i internal_use internal_eyes official_use departmental"),
    # Not to be passed on.
    (THIS, r"(?:må|skal|bør|bedes|should) (?:absolut |endnu |under ingen omstændigheder |naturligvis )?ikke (?:\w+ )?" + _MAY_NOT + r"\b" + _LONG, "må_ikke må_absolut må_endnu må_under må_natur må_altså skal_ikke bør_ikke bedes_ikke should_not should_absol"),
    (THIS, r"må (?:kun|alene|udelukkende) (?:læses|ses|åbnes|deles|videregives|omdeles|drøftes|bruges)(?: her)? (?:af|med|i|til|blandt|internt)\b" + _LONG, "må_kun må_alene må_udel"),
    (ALONE, r"(?:læses|ses|åbnes|deles|må læses) (?:kun|alene) (?:af|med|i|blandt) " + _LONG, "læses_ ses_ åbnes_ deles_"),
    (THIS, r"ikke til " + _PURPOSES + r"\b" + _REST, "ikke_til"),
    (ALONE, r"(?:og )?ikke (?:videresendes|videregives|deles|omdeles|cirkuleres|udleveres|kopieres|sendes til|gives videre|rundsendes)\b" + _REST, "ikke_vider ikke_dele ikke_omd ikke_cirk ikke_udl ikke_kop ikke_sendes ikke_gives ikke_rund"),
    (ALONE, r"(?:cirkuleres|videresendes|deles|kopieres|omdeles|videregives|udleveres|sendes) ikke\b" + _REST + _END, "cirkuleres_ikke videresendes_ikke deles_ikke kopieres_ikke omdeles_ikke videregives_ikke udleveres_ikke sendes_ikke"),
    (ALONE, r"(?:videresend|del|kopi[ée]r|cirkul[ée]r|print|cit[ée]r|upload)(?: venligst)?(?: (?:det|den|dette|denne|dem|materialet|mailen|notatet))?(?: \w+)? ikke(?: (?:\w+en|\w+et|\w+erne|dette|denne|den|det|videre|til andre|med andre|\w+ \w+)){0,2}" + _END, "videresend_ del_ kopier_ kopiér_ cirkuler_ cirkulér_ print_ citer_ citér_ upload_"),
    (ALONE, r"(?:denne? \w+ )?(?:skal |bedes )?(?:slet(?:tes|tet)?|makuleres|afleveres|destrueres|brændes)(?: (?:venligst|den|det|mailen|beskeden|denne mail|dette))* (?:efter (?:læsning|brug|mødet|gennemlæsning)|når (?:du|i|den|det) (?:har|er) læst)" + _LONG, "slet_ slettes_ makuleres_ afleveres_ destrueres_ skal_slettes skal_makul skal_dest skal_afl bedes_slet bedes_mak"),
    (ALONE, r"(?:videregivelse|videresendelse|kopiering|offentliggørelse|deling)(?: af (?:denne|dette|mailen|notatet|dokumentet|materialet|bilaget)(?: \w+)?)? (?:er )?(?:ikke tilladt|forbudt|må ikke ske|ikke ønskelig)" + _LONG, "videregivelse videresendelse kopiering offentliggørelse_af deling_"),
    (THIS, r"(?:undtaget|undtages) (?:fra|for) aktindsigt\b" + _LONG, "undtaget_f undtages_f"),
    (THIS, r"(?:delvis )?(?:omfattet af|underlagt|under|leveret under|udleveret under) (?:en |vores |gensidig |streng )?(?:tavshedspligt|fortrolighed\w*|nda|non-disclosure|hemmeligholdelse\w*|tavshedserklæring\w*)\b" + _LONG, "omfattet_af underlagt_ under_hemmel under_nda under_fortrolig under_tavsh leveret_under udleveret_under delvis_omf"),
    (ALONE, r"(?:tavshedspligt|nda|fortrolighed(?:saftale)?|tavshed)(?:en)? (?:gælder|er aftalt|applies|in force)" + _LONG, "tavshed nda_ fortrolighed"),
    # The words themselves.
    (ALONE, r"(?:privat|personligt?|intern[t]?) (?:og|&) (?:strengt )?fortroligt?" + _END, "privat_ personlig intern"),
    (THIS, r"(?:strengt|yderst|højst|dybt) (?:fortroligt?|hemmeligt?|følsomt?)\b(?=[ \t]*(?:\Z|\W))(?! (?:at|for|samarbejde|materiale|oplysninger))" + r"(?:,? indtil " + _LONG + r"|[ \t]*[–—:-][ \t]*(?:kun |må |ikke |indeholder )" + _LONG + ")?", "strengt_ yderst_ højst_ dybt_"),
    (ALONE, r"(?:foreløbig(?:t)? )?internt?,[ ]\w+ ikke offentlig" + _LONG, "intern"),
    (ALONE, r"(?:internt?(?! (?:møde|punkt|del|session|sag|materiale|information|mail|besked|aftale))|fortroligt?|hemmeligt?|lukket|ikke-offentligt?) " + _PAPER + r"\b(?:, pkt\. ?\d+)?(?=\W|\Z)(?! (?:om hvordan|i henhold|er et|er en|bruges))", "intern fortrolig hemmelig lukket ikke-off"),
    (ALONE, r"(?:fortroligt?|internt|intern(?=[ \t]*(?:\Z|[\n!–—]))|hemmeligt|personfølsomt|ikke ?-?offentligt?|ikkeoffentligt?)(?: indtil (?:by|off|den|d\.|mø|kl|\d)" + _LONG + r"| i (?:gruppen|teamet|ledelsen|direktionen|huset|udvalget|forvaltningen|styregruppen))?" + r"(?:[ \t]*[–—:,/|-]+[ \t]*(?:kun|må|ikke|til|indeholder|skal|bedes|cirkuleres|deles) " + _LONG + ")?" + _END, "fortrolig intern hemmeligt personføls ikke_off ikke-off ikkeoff"),
    (THIS, r"(?:fortroligt?|hemmeligt|internt|hemmeligholdt)(?:,? indtil " + _LONG + "| og må ikke " + _LONG + r"| og (?:kun|til) " + _LONG + ")?" + _END, "fortrolig hemmelig internt"),
    (ALONE, r"(?:ikke offentligt?|ikke åben(?:t)? for (?:tilhørere|offentligheden)|lukket for offentligheden|lukket dørs?)" + _END, "ikke_offentlig ikke_åben lukket_for lukket_dør"),
    (ALONE, r"(?:behandles|drøftes|afholdes) (?:for lukkede døre|som lukket punkt|på lukket (?:møde|dagsorden))" + _REST, "behandles_ drøftes_ afholdes_"),
    (ALONE, r"(?:(?:dagsorden|referat|punkter|bilag) (?:for|fra|til) )?(?:den|det) lukkede (?:del|møde|punkt|dagsorden|session)\b", "dagsorden_f referat_f referat_til punkter_ bilag_ den_lukkede det_lukkede"),
    (ALONE, r"punktet er lukket|sagen er lukket for offentligheden", "punktet_er_l sagen_er_l"),
    (ALONE, r"(?:kun )?til (?:lukket|fortrolig|intern) (?:drøftelse|behandling|orientering|kommentering)\b" + _REST, "til_lukket til_fortrolig til_intern_ kun_til_l kun_til_f kun_til_i"),
    (ALONE, r"begrænset adgang" + _LONG, "begrænset_adgang"),
    (ALONE, r"indeholder (?:forretningshemmeligheder|fortrolige oplysninger|personfølsomme oplysninger|følsomme oplysninger)" + _END, "indeholder_"),
    (ALONE, r"til (?:drøftelse|behandling|brug|orientering) (?:alene |kun )?i (?:en )?(?:snæver|lukket|fortrolig|lille) (?:kreds|gruppe|forum)" + _REST, "til_drøftelse til_behandling til_brug til_orientering"),
    # Who may read it.
    (ALONE, r"(?:kun|alene|udelukkende|forbeholdt)(?: (?:til|for|af|beregnet til|tiltænkt|rettet til))? " + _OWN + _READERS + r"\b" + _AUDIENCE + _END, "kun_ alene_ udelukkende_ forbeholdt_"),
    (THIS, r"(?:er |og )?(?:kun|alene|udelukkende) (?:til|for|beregnet til|tiltænkt) " + _OWN + _READERS + r"\b" + r"(?:,? og (?:må|skal) (?:ikke |slettes )" + _LONG + "|" + _REST + ")" + _END, "kun_til kun_for kun_ber kun_tilt alene_t alene_f alene_b udelukkende_t udelukkende_f"),
    (ALONE, r"ikke til andre end (?:dig|jer|os|\w+)" + _END, "ikke_til_andre"),
    # English.
    (ALONE, r"(?:(?:strictly|highly|private|privileged|commercially?|company|legally privileged|personal|business|internal)(?: (?:and|&|\+|-|in))?[ ,]+)?(?:confidential|confidence)\b(?!ity)(?: (?:and|&) (?:proprietary|privileged|private))?(?! (?:information|data|waste|material|matters|documents|employment|helpline|counselling|support|service|advice))" + r"(?:[ \t]*[–—:,.|/-]+[ \t]*(?:do not|not for|not to|for|prepared|attorney|internal|property|restricted) " + _LONG + r"|,? until " + _LONG + ")?" + _END,
     "strictly_con highly_con private_ privileged commercial company_con legally personal_ business_con internal_con confidential"),
    (ANYWHERE, r"commercial(?:ly)?[- ]in[- ]confidence|company confidential", "commercial company_con"),
    (THIS, r"(?:strictly |highly |still )?confidential" + r"(?:,? (?:until|and must|and should|and may) " + _LONG + ")?" + _END, "strictly_con highly_con still_con confidential"),
    (ALONE, r"(?:strictly |company )?(?:restricted|proprietary|classified)(?: (?:and|&) confidential)?" + r"(?:[ \t]*[–—:-][ \t]*[\w ]{2,40}(?: only)?)?" + _END, "restricted proprietary classified strictly_r company_p"),
    (ALONE, r"(?:strictly )?private(?:, | and |[ \t]*[–—-][ \t]*)(?:not for|do not|for) " + _LONG, "private strictly_p"),
    (ALONE, r"(?:strictly private|for restricted (?:circulation|distribution)|limited distribution|restricted circulation)" + _REST, "strictly_private for_restricted limited_dist restricted_circ"),
    (ANYWHERE, r"not for (?:onward |further |wider |general |external |public )?(?:distribution|circulation|sharing|disclosure|onward transmission|forwarding|the file|the record|attribution|quotation)\b" + _REST, "not_for"),
    (THIS, r"(?:must |should |may |is |are )?not to be (?:shared|forwarded|copied|distributed|circulated|disclosed|minuted|quoted|reproduced|passed on|uploaded|discussed|printed|left)\b" + _LONG, "must_not_to is_not_to not_to_be"),
    (THIS, r"(?:must|may|should) not be (?:shared|forwarded|copied|distributed|circulated|disclosed|quoted|passed on|uploaded|discussed)\b" + _LONG, "must_not may_not should_not"),
    (ALONE, r"(?:please )?do not (?:forward|share|copy|distribute|circulate|upload|print|disclose|pass on|cite|quote)\b(?=[ \t]*(?:[.,;:!)\]\n–—-]|\Z)| (?:this (?:e-?mail|message|document|report|draft|memo|paper|note|file|thread|deck|material|information|list|internally)|outside|beyond|to\b|with\b|further|externally|without|or\b|until|any (?:part|of)|the (?:contents?|document|draft|report|attached)))" + _LONG, "do_not please_do_not"),
    (ALONE, r"eyes only\b(?::[ ]*[\w ,]{2,40})?", "eyes_only"),
    (ALONE, r"off the record\b", "off_the_record"),
    (ALONE, r"(?:provided|shared|disclosed|sent|supplied|covered|governed|subject|released)?[ ]?(?:by |to |under )(?:an? |the |our |mutual |a mutual )?(?:nda|non-disclosure agreement|confidentiality agreement|legal privilege|attorney[- ]client privilege|confidentiality obligations?)\b" + _LONG, "provided_ shared_under disclosed_ sent_under supplied_ covered_by governed_ subject_to under_ released_under"),
    (THIS, r"(?:covered by|subject to|provided under|governed by) (?:an? |the |our |mutual )?(?:nda|non-disclosure|confidentiality agreement|legal privilege)\b" + _LONG, "covered_by subject_to provided_under governed_by"),
    (ALONE, r"confidentiality notice\b:?" + _LONG, "confidentiality_notice"),
    (ALONE, r"(?:distribution|circulation|access)(?: is)? (?:strictly )?(?:limited|restricted) to " + _LONG, "distribution circulation access_"),
    (ALONE, r"for (?:the )?(?:\w+ ){0,3}(?:addressee|recipient|eyes of)" + _REST + _END, "for_the for_addressee for_recipient for_named for_intended"),
    (ALONE, r"internal(?: \w+)? (?:memo|note|working paper|working document|paper|draft|brief|document|briefing|bargaining brief)(?=\W)" + r"(?:[ \t]*[,–—-][ \t]*(?:do not|not for) " + _LONG + ")?", "internal_"),
    (ALONE, r"internal(?: only)?" + r"(?:[ \t]*[–—:,/-][ \t]*(?:do not|not for|for) " + _LONG + ")?" + _END, "internal"),
    (ALONE, r"(?:working )?draft\b[^\n]{0,40}?\bnot for (?:circulation|distribution|quotation|sharing)\b" + _LONG, "working_draft draft"),
)  # fmt: skip

# The readers before `only`.
_ENGLISH_READERS = (
    r"(?:\bboard|\battendees|\bparticipants|leadership(?: team)?|executives?|executive board|management|senior management|\bteam|\bstaff|recipients?|addressees?|\beyes|\binternal(?:ly)?|\bmayor|\bce?o\b|\bceo|\bcfo|\bciso|steering (?:group|committee)|committee|\bcouncil(?:lors)?|\bpanel|\bgroup|\bhr|finance|directors?|\bchair|cabinet"
    r"|named persons|authori[sz]ed (?:staff|personnel|users)|evaluation (?:team|panel)|negotiat\w+(?: team)?|partners?|employees|officers?|need[- ]to[- ]know)"
)
_ONLY = (
    (ONLY, rf"(?:^|[(\[{{<«\"“*#|/\\:;,.!–—•>-])[\s*\"“]*(?P<n>(?:(?:for|to|limited to|restricted to|shared with|distribution:?|access:?)[ ])?(?:discussion with )?(?:the |our |your )?(?:\w+[ -]){{0,2}}?(?:{_ENGLISH_READERS})(?:'s?)?(?:[ ](?:eyes|copy|use|attention|information|review))?[ -])$", "only"),
)  # fmt: skip


def _cues(text: str) -> tuple[str, ...]:
    return tuple(cue.replace("_", " ") for cue in text.split())


WORDINGS = tuple(
    (place, re.compile(pattern, re.MULTILINE), _cues(cues)) for place, pattern, cues in (*_WORDINGS, *_ONLY)
)


# The forms of the cues that are the beginning of a word only.
_FORMS = (
    "fortrolig fortroligt fortrolighed fortroligheden fortrolighedsaftale fortrolighedsaftalen fortrolighedsniveau fortrolighedsmærkat fortrolighedsmærkning intern internt internal hemmelig hemmeligt klassifikation klassificering klassificeret "
    "dataklassifikation dataklassificering dataclassification følsomhed følsomhedsmærkat følsomhedsniveau sikkerhedsklasse sikkerhedsklassifikation sikkerhedsklassificering classification sensitivity tavshed tavshedspligt tavshedspligten "
    "ikke-offentlig ikke-offentligt ikkeoffentlig ikkeoffentligt personfølsomt personfølsom commercial commercially commercial-in-confidence commercially-in-confidence restricted proprietary classified private privileged confidential confidentiality videregivelse videresendelse kopiering legally "
    "distribution circulation draft only mærkning adgangsniveau board-only staff-only internal-only eyes-only members-only"
).split()
Wording = tuple[Place, re.Pattern[str], tuple[str, ...]]
BY_WORD: dict[str, tuple[Wording, ...]] = {}
"""The wordings that a word can begin."""
for _word in {*_FORMS, *(re.split(r"[^\w-]", cue)[0] for _, _, cues in WORDINGS for cue in cues)}:
    BY_WORD[_word] = tuple(
        wording for wording in WORDINGS if any(cue.startswith(_word) or _word.startswith(cue) for cue in wording[2])
    )
CUES = {
    word: tuple({cue for _, _, cues in wordings for cue in cues if cue.startswith(word) or word.startswith(cue)})
    for word, wordings in BY_WORD.items()
}
"""What a wording can begin with, by its first word."""
