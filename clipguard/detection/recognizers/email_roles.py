"""Whether a mailbox is an office's, not a person's.

The names that RFC 2142 reserves, those of Danish municipalities' own mailboxes, and English ones. A mailbox is an office's
when it is made of such words alone (`vejogpark`, `boern-unge2`), or has one that no person is called (`jobcenter.nord`).
"""

from __future__ import annotations

import re
from functools import cache

_FOLDS = (("å", "a"), ("aa", "a"), ("ø", "o"), ("oe", "o"), ("æ", "a"), ("ae", "a"), ("ö", "o"), ("ä", "a"), ("é", "e"))


@cache
def _fold(word: str) -> str:
    """The word without what is spelled differently in addresses: `miljø`, `miljoe` and `miljo` are one."""
    word = word.lower()
    for old, new in _FOLDS:
        word = word.replace(old, new)
    return word


def _words(text: str) -> frozenset[str]:
    return frozenset(map(_fold, text.split()))


# Enough by themselves, whatever stands beside them.
STRONG = _words(
    "info information kontakt contact contactus support helpdesk hjælp help helpline service services servicedesk kundeservice kundecenter borgerservice "
    "noreply donotreply reply svar ikkesvar mailerdaemon bounce bounces notification notifications notifikation alerts alert automated automail autosvar system systemer daemon postmaster webmaster "
    "hostmaster abuse root admin administration administrator administrationen sysadmin security sikkerhed databeskyttelse databeskyttelsesrådgiver dpo dbr gdpr privacy compliance "
    "sikkerpost digitalpost hovedpostkasse hovedpostkassen fællespostkasse postkasse mailbox inbox indbakke kommune kommunen kommuner rådhus rådhuset region regionen jobcenter jobcentret jobcenteret "
    "bibliotek biblioteket biblioteker skole skolen skoler institution institutioner børnehave børnehaven børnehus børnehuset vuggestue vuggestuen dagpleje dagplejen dagtilbud fritidshjem klub klubben ungdomsskole ungdomsskolen musikskole musikskolen gymnasium "
    "plejecenter plejecentret plejehjem plejehjemmet ældrecenter hjemmepleje hjemmeplejen sygepleje sygeplejen hjemmesygepleje visitation visitationen sundhedspleje sundhedsplejen tandpleje tandplejen rehabilitering genoptræning træning "
    "byggesag byggesager byggesagen byg byggeri byplan planafdeling lokalplan lokalplaner miljø miljøet natur vand spildevand affald genbrug genbrugsplads forsyning forsyningen varme klima energi parkering vej veje vejen trafik vejafdeling vejdrift grundejer ejendom ejendomme ejendomsskat ejendomscenter bolig boliger boligstøtte boligsocial "
    "kultur kulturen fritid idræt museum museet arkiv arkivet stadsarkiv teater turisme turist turistbureau havn havnen svømmehal svømmehallen hallen halbooking lokalebooking booking bestilling bestillinger reservation reservations "
    "social socialforvaltning sociale socialt ydelse ydelser ydelsen ydelsescenter kontanthjælp sygedagpenge dagpenge pension pensioner børnogunge familie familier familieafdelingen ungdom ungeenhed handicap psykiatri misbrug misbrugscenter krisecenter værested botilbud bosted integration "
    "sekretariat sekretariatet byråd byrådet byrådssekretariat borgmester borgmesteren borgmesterkontor direktion direktionen ledelse ledelsen stab udvalg udvalget kommunikation kommunikationen presse pressen press medier media redaktion redaktionen redaktør nyhedsbrev newsletter nyheder news web webredaktion "
    "økonomi økonomien regnskab bogholderi bogholderiet finans løn lønkontor lønafdeling personale personaleafdeling hrafdeling faktura fakturaer invoice invoices invoicing billing accounts accounting finance payroll kasse kassen opkrævning indkøb udbud tender procurement purchasing "
    "salg sales marketing ordre ordrer order orders kundeservice customer customers customerservice customercare shop butik webshop "
    "reception receptionen vagt vagten vagtcentral døgnvagt hotline vagtplan drift driften itdrift itsupport servicecenter teknik teknisk tekniskforvaltning beredskab beredskabet brandvæsen redning nødhjælp "
    "formand formanden bestyrelse bestyrelsen kasserer foreningen forening menighedsråd kirkekontor kirkekontoret sogn "
    "job jobs career careers recruitment rekruttering ansøgning ansøgninger ansættelse hello hej office enquiries enquiry inquiry inquiries feedback complaints klage klager legal jura juridisk "
    "pladsanvisning pladsanvisningen kantine kantinen køkken køkkenet kørsel befordring taxa team teams gruppe gruppen afdeling afdelingen forvaltning forvaltningen center centret centeret kontor kontoret data dataservice digitalisering digital projekt projekter "
    "høring høringer valg valget folkeregister folkeregistret pas kørekort vielse bryllup begravelse legat erhverv erhvervsservice virksomhed virksomheder "
    "git github gitlab deploy jenkins robot bot test tester tests example eksempel sample user username bruger brugernavn navn name fornavn efternavn fornavnefternavn firstname lastname initialer dit din your mail email post forsikring skat aktindsigt journal journalen scanning scan print printer kopi "
    "events event webinar tilmelding tilmeldinger kursus kurser academy frivillig frivillige borger borgere borgerne ældre børn unge ung voksne sundhed omsorg pleje plejen omsorgen rådgivning rådgivningen vejledning ppr beskæftigelse arbejdsmarked "
    "svc srv service_account smtp mailer api app apps sharepoint aula mitid nemid everyone alle allemedarbejdere staff all receptionist "
    "asfalt belysning gadelys vejbelysning renovation skrald rotter rottebekæmpelse hegnsyn byfornyelse landzone geodata landinspektør matrikel vurdering grundskyld opmåling bygning bygninger bygningsdrift ejendomsservice rengøring vedligehold vedligeholdelse serviceteam vicevært viceværter pedel pedellen "
    "flådestyring maskinpark materielgård gartner grønneområder skovdrift badevand naturpark naturskole dyrevelfærd hunde landbrug husdyr vandløb grundvand jordforurening støj tilsyn tilsynet miljøtilsyn virksomhedstilsyn "
    "voksen voksne veteran veteraner veterankoordinator soldater flygtninge udlændinge sprogcenter sprogskole tolke tolkning hjælpemidler hjælpemiddel depot depotet handicapbil kommunikationscenter syn hørelse logopæd fysioterapi ergoterapi demens demensteam hukommelse pårørende aflastning dagcenter aktivitetscenter aktivitet "
    "ældreråd handicapråd udsatteråd integrationsråd børneråd ungeråd elevråd rådet skolebestyrelse skolechef skoleafdeling indskoling tandregulering vejleder vejledere kompetence kompetencecenter mentor mentorer fleksjob sygefravær fastholdelse sagsbehandling sagsbehandler sagsbehandlere borgerrådgiver borgerrådgiveren whistleblower "
    "whistleblowerordning arbejdsmiljø udvikling strategi analyse statistik innovation bæredygtighed international fonde puljer tilskud foreninger folkeoplysning lokaler kunst billedkunst musik koncert koncerter scene festival biograf arrangement arrangementer spørgsmål besked beskeder fravær fraværsmelding sygemelding sygdom "
    "skadedyr dyr ukrudt træer stormflod vinter vintertjeneste snerydning sne gravetilladelse gravetilladelser råden torvedage torv marked stadeplads bevilling bevillinger alkohol taxi bus busser trafiksikkerhed cykel cykler fliser kystsikring kyst vindmøller solceller fjernvarme tilgængelighed hittegods nøgler kameraer overvågning ejerskab grundsalg byggegrunde salgsafdeling nabo naboer demokrati medborger borgerinddragelse dialog idé ideer forslag ris ros risogros fejl fejlmelding tip tips gavekort billet billetter rundvisning rundvisninger lån fjernlån læsesal slægtsforskning alarm alarmer nødkald telefon omstilling omstillingen indskrivning venteliste ventelister udlejning leje lejere kundechef chef chefen leder lederen ledere skoleleder skolelederen kontoret konsulent konsulenter medarbejder medarbejdere elev elever forældre lærer lærere pædagog pædagoger koordinator læge lægen lægerne klinik klinikken apotek "
    "facilities maintenance housing parks roads waste recycling planning permits licensing council mayor clerk registrar library school nursery childcare adultcare socialcare benefits counciltax tax rates elections democracy committees foi dataprotection records archive transport highways environment health publichealth wellbeing community "
    "engagement consultation volunteers grants training learning ict digital network operations ops infrastructure noc soc incident incidents tickets ticketing jira monitoring backup licenses contracts contract suppliers supplier vendor vendors payables receivables payable receivable treasury audit insurance claims office manager director head "
    "social board committee secretary treasurer chairman members member membership general main central reservation guest guests visitors hotel front frontdesk delivery returns refunds dispatch logistics warehouse"
)
# Words of a mailbox's name that say too little alone or beside a name.
_JOINTS = _words("og and i for til s e n en et er r ne erne ens ets de den det nord syd øst vest midt by hr it no af")
_WEAK = _words("hr it no plan by kf dk nord syd øst vest midt team park med eu ppr uu sfo bbr gis")
_ENDINGS = re.compile(
    r"(?:service|center|centret|centeret|afdeling|afdelingen|kontor|kontoret|sekretariat|sekretariatet|forvaltning|forvaltningen|skole|skolen|bibliotek|biblioteket|helpdesk|udvalg|udvalget|postkasse|postkassen|kommune|kommunen"
    r"|team|teamet|support|desk|huset|pleje|plejen|hjem|hjemmet|gruppen|hallen|klubben|foreningen|kirke|sogn|museum|museet|gymnasium|stuen|vagten|vagt|booking|admin|enheden|enhed|styrelsen|raadgivning|r[ao]dgivningen)$"
)
_PRIVATE = re.compile(
    r"(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|protonmail|proton|jubii|ofir|stofanet|webspeed|tdcadsl|youmail|mail|sol|get2net|tele|post|privat|fastmail|gmx|zoho|aol)\.(?:\w{2,3}\.)?\w{2,4}$"
)


def is_role(local: str, domain: str) -> bool:
    """Whether the mailbox, in lower case, is an office's: by its name, or named as its domain is."""
    label = domain.partition(".")[0]
    if local in (label, label.replace("-", ""), f"{label}-kommune", f"{label}kommune"):
        return True
    parts = [_fold(part) for part in re.split(r"[._\d-]+", local.partition("+")[0] or local) if part]
    whole = "".join(parts)
    if not parts or _is_made_of_roles(whole):
        return True
    if _PRIVATE.search(domain):  # `hr.hansen@gmail.com` is a man
        return False
    if any(part in STRONG or (len(part) > 5 and _ENDINGS.search(part)) for part in parts):
        return True
    return parts[0] in _WEAK and len(parts) > 1 and "-" in local


def _is_made_of_roles(word: str) -> bool:
    """Whether the word is made of role words, with what joins them, and nothing else."""
    if word in STRONG or word in _WEAK:
        return True
    if len(word) < 5:
        return False  # initials
    # Where a word can end, from the left: short enough to try everything.
    reached = {0: False}
    for end in range(1, len(word) + 1):
        for start in tuple(reached):
            piece = word[start:end]
            strong = piece in STRONG
            if strong or (start and piece in _JOINTS) or piece in _WEAK:
                reached[end] = reached.get(end, False) or reached[start] or strong
    return reached.get(len(word), False)
