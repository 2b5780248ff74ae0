"""Words around names: what speaks for a person, and what makes a firm, a street or a quotation of one."""

from __future__ import annotations

import re

# What follows a name and makes it a place, firm or prize.
PLACE_AFTER = re.compile(
    r"^(?:s?[- ]?)?(?:vej|vejen|gade|gaden|allé|alle|boulevard|plads|stræde|torv|torvet|park|parken|have|gymnasium|skole|skolen|friskole|privatskole|kollegium"
    r"|kollegiet|fond|fonden|pris|prisen|legat|legatet|institut|institute|university|universitet|universitetshospital|kirke|kirken|hospital|hus|huset|museum|museet|centret|centeret|center|"
    r"børnehus|børnehave|a/s|aps|i/s|p/s|k/s|ivs|ltd|inc|gmbh|ab|llc|& co|& søn|& sønner|& partnere|og co|kommune|bibliotek|hotel|vin|vvs|byg|biler|auto|el|transport"
    r"|rengøring|consult|consulting|advokater|arkitekter|ejendomme|foundation|prize|street|road|avenue|airport|lufthavn|stadion|hallen|hal|plejecenter|salen|lokale|syndrom|syndrome|test|skala|metoden|et al|metode|entreprise|gruppen|group|forlag|model|modellen|lov|loven)\b",
    re.IGNORECASE,
)
PLACE_WORDS = frozenset(
    "salen hallen skolen centret huset prisen parken gården vejen gaden pladsen torvet fonden instituttet kollegiet haven lokalet stuen vej gade allé alle boulevard plads stræde torv park gymnasium skole kollegium fond pris legat institut universitet kirke hospital museum center "
    "kommune bibliotek hotel a/s aps i/s street road school university church hall library husene parken rådhus region amt sogn herred sø å fjord ø".split()
)
# What precedes a name and makes it a firm, a public figure or a work's author.
NOT_CITIZEN_BEFORE = re.compile(
    r"(?:minister(?:en)?|\bkong(?:en)?|\bdronning(?:en)?|\bpræsident(?:en)?|\bprins(?:esse)?n?|\bkronprins(?:esse)?|\bpave|\bpresident|\bking|\bqueen|\bprime minister"
    r"|\b(?:vice)?borgmester(?:en)?|\bbyrådsmedlem\w*|\bfolketingsmedlem\w*|\bregionsrådsformand\w*|udvalgsformand\w*|\bkommunalbestyrelsesmedlem\w*|\bmayor|\bmf'?er\w*"
    r"|\bforfatter(?:en|inden)?|\bdigter(?:en|inden)?|\bkomponist(?:en)?|\bfilosof(?:fen)?|\bmaler(?:en)?|\bbilledhugger(?:en)?|\bauthor|\bpoet|\bromanen|\bbogen|\bfilmen|\binstruktør(?:en)?|\bskuespiller(?:en)?|\bsanger(?:en|inden)?|\bmusiker(?:en)?|\bkunstner(?:en)?|\barkitekt(?:en)?"
    r"|\b(?:lokaler?|lokalerne|mødelokaler?|sale|salene|skibet|hunden|katten|kaninen|orkanen|robotten|systemet|chatbotten) (?:hedder|kaldes)(?: \w+,| \w+ og)*|firmaet|\bvirksomheden|\bbutikken|\brestaurant|\bhotel|\bsalon|\bcafé|\bfonden|\bskolen|\bforlaget|\bsankt|\bskt\.|\bsct\.|\bst\.|\bsaint|\bved siden af|\bstatuen af|\bopkaldt efter|\bnamed after|\bfrit efter|\bcitat af|\bskrevet af|\bformuleret af|\btegnet af|\bopfundet af)\s+[\"'“”»«]?(?:[\w.]+ ){0,1}$"
)
# One of these is in whatever matches; to look for them is far cheaper.
NOT_CITIZEN_WORDS = (
    "minister", "kong", "dronning", "præsident", "prins", "pave", "president", "king", "queen", "borgmester", "medlem",
    "formand", "mayor", "mf'er", "mfer", "forfatter", "digter", "komponist", "filosof", "maler", "billedhugger", "author", "poet",
    "romanen", "bogen", "filmen", "instruktør", "skuespiller", "sanger", "musiker", "kunstner", "arkitekt", "hedder", "kaldes",
    "firmaet", "virksomheden", "butikken", "restaurant", "hotel", "salon", "café", "fonden", "skolen", "forlaget", "sankt",
    "skt.", "sct.", "st.", "saint", "siden af", "statuen af", "citat af", "skrevet af", "formuleret af",
    "tegnet af", "opfundet af", "opkaldt efter", "frit efter", "named after",
)  # fmt: skip
HISTORIC = re.compile(r"\b(?:født|f\.|død|døde|levede|born|died)(?: i| in)? 1[0-8]\d\d\b")
ROYAL_NUMBER = re.compile(r" (?:\d{1,2}\.(?= [^\W\d])|(?:[IVX]{2,4}|[VX])(?=[ ,.]))")
YEAR_AFTER = re.compile(
    r"^(?:s)?(?:,? \(?(?:1[5-9]|20)\d\d[a-z]?\)| et al\b|, (?:1[5-9]|20)\d\d\)| \(red\.\)| m\.fl\. \(| & \w+ \((?:19|20)| og \w+ \((?:19|20)|,? \(?(?:f\. )?1[5-9]\d\d)"
)
# What precedes a name of a person, known or not.
CUE_BEFORE = re.compile(
    r"(?:\b(?:fru|frk\.?|frøken|hr\.?|herr|mr\.?|mrs\.?|ms\.?|miss|dr\.?|fuldmægtig|sagsbehandler(?:en)?|rådgiver(?:en)?|socialrådgiver(?:en)?|læge(?:n)?|egen læge|overlæge|tandlæge|sygeplejerske(?:n)?|psykolog(?:en)?"
    r"|lærer(?:en)?|pædagog(?:en)?|skoleleder(?:en)?|konsulent(?:en)?|kontaktperson(?:en)?|støttepædagog(?:en)?|advokat(?:en)?|borger(?:en|ens)?|klient(?:en)?|patient(?:en)?|elev(?:en)?|barnet|barn|drengen|pigen|ansøger(?:en)?|medarbejder(?:en)?|kollega(?:en)?|vikar(?:en)?|praktikant(?:en)?"
    r"|datter(?:en)?|datteren|søn(?:nen)?|mor(?:en)?|far(?:en)?|moder(?:en)?|fader(?:en)?|bror|broren|søster|søsteren|kone(?:n)?|mand|manden|ægtefælle(?:n)?|samlever(?:en|ske)?|kæreste(?:n)?|nabo(?:en)?|genbo(?:en)?|mormor|farmor|morfar|farfar|moster|faster|onkel|nevø|niece|ven|veninde|værge(?:n)?|plejemor|plejefar|pårørende|ekskone|eksmand|tvilling(?:en)?"
    r"|student|pupil|employee|citizen|applicant|client|son|daughter|mother|father|brother|sister|wife|husband|neighbou?r|colleague|mødte|ved navn|hedder|navnet|kaldet|named|called|vedr(?:ørende|\.)?|underskrevet|kære|dear|hej|hi|hello|goddag)\b,?[ ]*(?:er |is )?(?:: ?)?|@)$"
)
# The last two letters of these words.
CUE_ENDS = frozenset(
    "ag ar at bo ce de dr ed ee ej el en er et ev fe ga ge hi hr ig il is ke le lo mr ms nd ne ng ns nt og on or re rk rn rr rs ru ss te ue ur vn vø øn".split()
)
GREETING_ENDS = ("kære", "dear", "hej", "hi", "hello", "goddag", "godmorgen")
GREETING = re.compile(r"(?:\b(?:kære|dear|hej|hi|hello|goddag|godmorgen)\b,?[ ]*)$")
# What persons do, right after their name.
ACTS = re.compile(
    r" (?:har|er|vil|skal|kan|må|blev|var|fik|kom|siger|sagde|mener|bor|går|ringede|skriver|skrev|spurgte|sidder|arbejder|ønsker|has|is|was|will|says|said|lives|wants|works)\b"
)
PRONOUN = re.compile(r"\b(?:han|hun|ham|hende|hans|hendes|he|she|his|her|him)\b")
TITLE = re.compile(
    r"\b(?:fru|frk\.?|frøken|hr\.?|mr\.?|mrs\.?|ms\.?|ved navn|(?:han|hun|jeg|mor|far|barnet|drengen|pigen|borgeren|kone|mand|datter|søn|der) hedder|named)[ ]*$"
)
TITLE_ENDS = (
    "fru", "frk", "frk.", "frøken", "hr", "hr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "ved navn", "hedder", "named",
)  # fmt: skip
LABEL_BEFORE = re.compile(
    r"\b(?:(?:for|efter|mellem|fulde? |barnets |borgers |borgerens |ansøgers |elevens |patientens |medarbejders? |moderens |faderens |forældres? )?(?:navn|name)|(?:full |first |last |sur)name|fra|from|cc|til|to|borger|klient|patient|elev|ansøger|medarbejder|sagsbehandler|kontaktperson|pårørende|ægtefælle|samlever|mor|far|forælder|forældre|barn|børn|værge|afsender|modtager|egen læge|læge|attention|att|underskrift|signed|deltagere?|fraværende|mødt|til stede|referent|mødeleder|vikar|leder|ansat|kunde|tenant|lejer|applicant|citizen|patient|student)(?:\(e\)|\(s\))?\.? ?: ?[ ]*$"
)
SIGN_OFF = re.compile(
    r"(?:(?:med )?(?:venlig|kærlig|bedste?|de bedste|mange|hjertelig|rigtig god)[ ]?(?:hilsen|hilsner)|\bhilsen|\bhilsner|\bmvh\.?|\bkh\.?|\bvh\.?|\bm\.v\.h\.?|best regards|kind regards|regards|sincerely|yours|cheers|/{1,2})[ ,.!]*\s*$"
)
SIGN_OFF_ENDS = (
    "hilsen", "hilsner", "mvh", "kh", "vh", "m.v.h", "regards", "sincerely", "yours", "cheers", "/",
)  # fmt: skip
NAME_COLUMN = re.compile(
    r"navn|name|borger|elev|barn|ansøger|medarbejder|klient|deltager|patient|pårørende|kontaktperson|sagsbehandler|beboer|lejer"
)
# How words end that are no last names.
NOT_NAME_ENDINGS = tuple(
    "service center centret kommune kommunen afdeling afdelingen forvaltning forvaltningen skole skolen rådhus rådhuset udvalg udvalget "
    "kontor kontoret gruppe gruppen team teamet huset tilsynet styrelsen rådet nævnet lederen chefen plan projekt projektet møde mødet ing "
    "hed else tion eri".split()
)
# Capitalised words that are no names though they stand where names do.
NOT_NAMES = frozenset(
    "fru frk frøken hr herr mr mrs ms miss dr prof alle kolleger kollegaer team teamet forældre naboer hilsen venlig venlige kære kommune kommunen borgerservice jobcenter jobcentret driften it hr økonomi stab byråd direktion "
    "direktionen udvalget afdelingen forvaltningen skolen redaktionen sekretariatet social sundhed børn unge kultur fritid teknik miljø by plan ældre og i på til fra for med af den det de en et jeg vi du "
    "han hun der som når hvis men så da efter før under over om ved er har kan skal vil må ikke også der hvad hvem hvor hvordan hvorfor hej tak nej ja ok punkt bilag emne sendt dato tid sted navn cpr adresse telefon tlf "
    "mobil email mail e-mail mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december københavn albertslund danmark dansk danske engelsk "
    "copilot chatgpt openai microsoft google excel word outlook teams office windows gemini claude borger borgeren borgere medarbejder medarbejdere sag sagen notat referat dagsorden møde mødet the this that please dear hello and or of in "
    "monday tuesday wednesday thursday friday saturday sunday january february march june july october citizen services service center denmark danish municipality copenhagen team all sir madam everyone both "
    "skat falck ukendt anonym ingen flere diverse begge alt intet glostrup vallensbæk brøndby taastrup høje-taastrup ishøj herstedøster herstedvester vridsløselille roskilde odense aarhus aalborg esbjerg".split()
)
